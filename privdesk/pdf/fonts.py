"""The shipped fonts as a PDF uses them: faces, and a fallback for each single character.

ReportLab prints a box for a character that a font lacks; here every character is looked up, and
what no shipped font has is reported by name before a letter can become final.
"""

import threading
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from itertools import groupby

from privdesk.assets import asset

_REGISTERING = threading.Lock()


class Face(StrEnum):
    """A face of the printed page; its value is the file and the name in the PDF."""

    SERIF = "SourceSerif4-Regular"
    SERIF_ITALIC = "SourceSerif4-Italic"
    SERIF_SEMIBOLD = "SourceSerif4-SemiBold"
    SANS = "Inter-Regular"
    SANS_SEMIBOLD = "Inter-SemiBold"


_LAST = ("NotoSans-Regular", "NotoSansThai-Regular", "DroidSansFallbackFull")
_FALLBACKS: dict[Face, tuple[str, ...]] = {
    Face.SERIF: ("NotoSerif-Regular", *_LAST),
    Face.SERIF_ITALIC: ("NotoSerif-Italic", *_LAST),
    Face.SERIF_SEMIBOLD: ("NotoSerif-Bold", *_LAST),
    Face.SANS: _LAST,
    Face.SANS_SEMIBOLD: _LAST,
}


@dataclass(frozen=True, slots=True)
class Run:
    """Neighboring characters that one font can draw."""

    font: str
    text: str


@cache
def register_fonts() -> None:
    """Make the faces known to ReportLab; a fallback becomes known when a text needs it."""
    for face in Face:
        _register(face.value)


def _register(name: str) -> None:
    # ReportLab is large; only who measures or draws a text waits for it.
    from reportlab.lib.fonts import addMapping
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    with _REGISTERING:
        if name not in pdfmetrics.getRegisteredFontNames():
            # Only what a document uses is embedded; whole ASCII would double its size and time.
            font = TTFont(name, str(asset("fonts", f"{name}.ttf")), asciiReadable=0)
            pdfmetrics.registerFont(font)
            addMapping(name, 0, 0, name)


@cache
def _characters(name: str) -> frozenset[str]:
    """The characters that a shipped font can draw."""
    from reportlab.pdfbase import pdfmetrics

    _register(name)
    return frozenset(chr(code) for code in pdfmetrics.getFont(name).face.charToGlyph)


@cache
def _font_for(character: str, face: Face) -> str | None:
    for name in (face.value, *_FALLBACKS[face]):
        if character in _characters(name):
            return name
    return None


def runs(text: str, face: Face) -> Iterator[Run]:
    """The text cut where the font has to change; composed characters are preferred.

    A character that no shipped font has stays with the face itself; `missing_characters` names it.
    """
    composed = unicodedata.normalize("NFC", text)
    if _characters(face.value).issuperset(composed):
        if composed:
            yield Run(face.value, composed)
        return
    fonts = [_font_for(character, face) or face.value for character in composed]
    for font, group in groupby(zip(fonts, composed, strict=True), key=lambda pair: pair[0]):
        yield Run(font, "".join(character for _font, character in group))


def missing_characters(text: str) -> tuple[str, ...]:
    """The characters of the text that no shipped font can draw, each once, in order."""
    composed = unicodedata.normalize("NFC", text)
    drawn = (c for c in composed if not c.isspace() and _font_for(c, Face.SERIF) is None)
    return tuple(dict.fromkeys(drawn))


def width_of(text: str, face: Face, size: float) -> float:
    """Width of a line in points at this size in points."""
    from reportlab.pdfbase import pdfmetrics

    return float(sum(pdfmetrics.stringWidth(run.text, run.font, size) for run in runs(text, face)))
