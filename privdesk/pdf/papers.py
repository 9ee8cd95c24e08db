"""A paper as it came, made ready to be bound: a PDF of its pages without anything that runs."""

from io import BytesIO
from pathlib import Path

import pikepdf
from pikepdf import Dictionary, Name, Pdf, Stream
from PIL import Image

from privdesk.pdf.foreign_pictures import frames, opened, unreadable, upright

MOST_PAGES = 2000
"""Pages of one paper that are bound; the rest is in the ZIP."""

_POINTS = 72
_LONG, _SHORT = 720.0, 540.0  # points: a picture without a resolution fills a page
_UPRIGHT = {1: 0, 3: 180, 6: 90, 8: 270}  # what Exif says, as degrees clockwise
_GROUP = 50
_COLORS = {"L": Name.DeviceGray, "RGB": Name.DeviceRGB}


Bytes = Path | BytesIO
"""A file, or what never lies on a disk."""


def ready_pdf(source: Bytes, target: Bytes) -> int:
    """Write the pages of a PDF without scripts, attachments and forms; fields keep their looks.

    Returns:
        the number of pages.

    Raises:
        InvalidInput: it cannot be read, or is protected by a password.
    """
    try:
        with Pdf.open(source, access_mode=pikepdf.AccessMode.stream) as pdf, Pdf.new() as made:
            if "/AcroForm" in pdf.Root:
                pdf.generate_appearance_streams()
            pdf.flatten_annotations("screen")
            count = min(len(pdf.pages), MOST_PAGES)
            if not count:
                raise unreadable("It has no pages.")
            for number in range(count):
                page = pdf.pages[number]
                for key in ("/Annots", "/AA", "/StructParents", "/Metadata", "/PieceInfo"):
                    if key in page.obj:
                        del page.obj[key]
                made.pages.append(page)
            made.save(target)
            return count
    except pikepdf.PasswordError as error:
        raise unreadable("It is protected by a password.") from error
    except (pikepdf.PdfError, ValueError, RuntimeError, RecursionError) as error:
        raise unreadable("It is damaged.") from error


def ready_picture(source: Bytes, target: Bytes) -> int:
    """Write a picture as pages; a JPEG keeps its bytes.

    Returns:
        the number of pages.

    Raises:
        InvalidInput: it cannot be read, or is too large.
    """
    with opened(source) as picture:
        if picture.format == "JPEG" and picture.mode in _COLORS:
            return _jpeg(picture, source, target)
        return _frames(picture, target)


def _jpeg(picture: Image.Image, source: Bytes, target: Bytes) -> int:
    picture.load()  # what is cut off is found here and not by a reader
    turned = _UPRIGHT.get(int(picture.getexif().get(0x0112, 1)), 0)
    with Pdf.new() as pdf:
        data = source.read_bytes() if isinstance(source, Path) else source.getvalue()
        image = Stream(pdf, data)
        image.Type, image.Subtype = Name.XObject, Name.Image
        image.Width, image.Height = picture.width, picture.height
        image.ColorSpace, image.BitsPerComponent = _COLORS[picture.mode], 8
        image.Filter = Name.DCTDecode
        _page(pdf, image, _size(picture))
        pdf.pages[0].obj.Rotate = turned
        pdf.save(target)
    return 1


def _frames(picture: Image.Image, target: Bytes) -> int:
    with Pdf.new() as pdf:
        for number in range(frames(picture)):
            picture.seek(number)
            frame = upright(picture)
            image = Stream(pdf, frame.tobytes())
            image.Type, image.Subtype = Name.XObject, Name.Image
            image.Width, image.Height = frame.width, frame.height
            image.ColorSpace, image.BitsPerComponent = _COLORS[frame.mode], 8
            _page(pdf, image, _size(frame))
        pdf.save(target, compress_streams=True)
        return len(pdf.pages)


def _size(picture: Image.Image) -> tuple[float, float]:
    dpi = picture.info.get("dpi", (0, 0))
    across, down = (float(value) for value in dpi[:2])
    if across >= _POINTS and down >= _POINTS:
        return picture.width / across * _POINTS, picture.height / down * _POINTS
    scale = min(_LONG / max(picture.size), _SHORT / min(picture.size))
    return picture.width * scale, picture.height * scale


def _page(pdf: Pdf, image: Stream, size: tuple[float, float]) -> None:
    width, height = size
    page = pdf.add_blank_page(page_size=(max(width, 3), max(height, 3)))
    page.obj.Resources = Dictionary(XObject=Dictionary(Im=pdf.make_indirect(image)))
    page.obj.Contents = Stream(pdf, f"q {width:.3f} 0 0 {height:.3f} 0 0 cm /Im Do Q".encode())


def gather(papers: list[Path], folder: Path, group: int = _GROUP) -> list[Path]:
    """The pages of many papers in a few files, so that not all need to be open at once."""
    parts = []
    for number, start in enumerate(range(0, len(papers), group)):
        part = folder / f"part-{number}.pdf"
        with Pdf.new() as made:
            opened = [
                Pdf.open(path, access_mode=pikepdf.AccessMode.stream)
                for path in papers[start : start + group]
            ]
            for pdf in opened:
                made.pages.extend(pdf.pages)
            made.save(part)
            for pdf in opened:
                pdf.close()
        for path in papers[start : start + group]:
            path.unlink()
        parts.append(part)
    return parts


__all__ = ["MOST_PAGES", "Bytes", "gather", "ready_pdf", "ready_picture"]
