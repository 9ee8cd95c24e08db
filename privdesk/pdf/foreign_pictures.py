"""Pictures of unknown origin: of the kinds that we know by their bytes, and of a bounded size."""

from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageOps, UnidentifiedImageError

from privdesk.domain.errors import InvalidInput, Problem
from privdesk.domain.said import said

FORMATS = ("JPEG", "PNG", "GIF", "TIFF", "BMP", "WEBP")
"""What a picture may be; others, such as EPS, would have another program run."""

MOST_FRAMES = 200
"""Pages of one picture; the rest is left out."""

_MOST_PIXELS = 60_000_000


@contextmanager
def opened(source: Path | BytesIO) -> Iterator[Image.Image]:
    """The picture, whose pixels are read while it is open.

    Raises:
        InvalidInput: it cannot be read, or is too large.
    """
    try:
        with Image.open(source, formats=FORMATS) as picture:
            if picture.width * picture.height > _MOST_PIXELS:
                raise unreadable(said("The picture is too large."))
            yield picture
    except UnidentifiedImageError as error:
        raise unreadable(said("It is no picture that can be read.")) from error
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise unreadable(said("The picture is too large.")) from error
    except (OSError, ValueError, SyntaxError, EOFError) as error:
        raise unreadable(said("The picture is damaged.")) from error


def unreadable(reason: str) -> InvalidInput:
    """The error that says why a file cannot be read."""
    return InvalidInput((Problem("file", reason),))


def frames(picture: Image.Image) -> int:
    """How many pages a picture has; one that moves has its first."""
    if picture.format != "TIFF":
        return 1
    return min(int(getattr(picture, "n_frames", 1)), MOST_FRAMES)


def upright(picture: Image.Image) -> Image.Image:
    """The picture as it is held, on white, in gray or in color."""
    return _on_white(ImageOps.exif_transpose(picture))


def _on_white(picture: Image.Image) -> Image.Image:
    if picture.mode in {"1", "L", "I;16"}:
        return picture.convert("L")
    if picture.mode in {"RGBA", "LA", "PA"} or "transparency" in picture.info:
        full = picture.convert("RGBA")
        white = Image.new("RGBA", full.size, "white")
        white.alpha_composite(full)
        return white.convert("RGB")
    return picture.convert("RGB")
