"""Pictures on paper: a logo or a signature as PNG or JPEG, without transparency."""

import io

from PIL import Image, UnidentifiedImageError
from reportlab.lib.utils import ImageReader

from privdesk.domain.errors import InvalidInput, Problem

_MOST_BYTES = 4_000_000
_MOST_PIXELS = 24_000_000
_TYPES = {"PNG": "image/png", "JPEG": "image/jpeg"}


def picture_type(data: bytes) -> str:
    """The media type of a picture that can be printed.

    Raises:
        InvalidInput: it is no PNG or JPEG, or too large; says so.
    """
    if len(data) > _MOST_BYTES:
        raise InvalidInput((Problem("picture", "The picture is larger than 4 MB."),))
    try:
        with Image.open(io.BytesIO(data), formats=tuple(_TYPES)) as picture:
            if picture.width * picture.height > _MOST_PIXELS:
                raise InvalidInput((Problem("picture", "The picture has over 24 megapixels."),))
            picture.load()
            return _TYPES[str(picture.format)]
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError) as error:
        sentence = "This is no PNG or JPEG picture that can be read."
        raise InvalidInput((Problem("picture", sentence),)) from error


def fitted(data: bytes, room: tuple[float, float]) -> tuple[float, float]:
    """Width and height of a picture in a room, both in points."""
    with Image.open(io.BytesIO(data)) as picture:
        scale = min(room[0] / picture.width, room[1] / picture.height)
        return picture.width * scale, picture.height * scale


def drawable(data: bytes) -> ImageReader:
    """The picture on white in plain RGB: archives and old printers know no transparency."""
    with Image.open(io.BytesIO(data)) as picture:
        clear = picture.convert("RGBA")
        white = Image.new("RGBA", clear.size, (255, 255, 255, 255))
        return ImageReader(Image.alpha_composite(white, clear).convert("RGB"))
