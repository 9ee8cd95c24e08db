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

from reportlab.lib.fonts import addMapping
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from privdesk.assets import asset

_REGISTERING = threading.Lock()


class Face(StrEnum):
    """A face of the printed page; its value is the file and the name in the PDF."""

    SERIF = "SourceSerif4-Regular"
    SERIF_ITALIC = "SourceSerif4-Italic"
    SERIF_SEMIBOLD = "SourceSerif4-SemiBold"
    SANS = "Inter-Regular"
    SANS_SEMIBOLD = "Inter-SemiBold"


_FALLBACKS: dict[Face, tuple[str, ...]] = {
    Face.SERIF: ("NotoSerif-Regular", "NotoSans-Regular", "NotoSansThai-Regular"),
    Face.SERIF_ITALIC: ("NotoSerif-Italic", "NotoSans-Regular", "NotoSansThai-Regular"),
    Face.SERIF_SEMIBOLD: ("NotoSerif-Bold", "NotoSans-Regular", "NotoSansThai-Regular"),
    Face.SANS: ("NotoSans-Regular", "NotoSansThai-Regular"),
    Face.SANS_SEMIBOLD: ("NotoSans-Regular", "NotoSansThai-Regular"),
}


@dataclass(frozen=True, slots=True)
class Run:
    """Neighboring characters that one font can draw."""

    font: str
    text: str


def register_fonts() -> None:
    """Make the shipped fonts known to ReportLab; cheap when they are known already."""
    with _REGISTERING:
        known = set(pdfmetrics.getRegisteredFontNames())
        fallbacks = (name for names in _FALLBACKS.values() for name in names)
        for name in {*Face, *fallbacks} - known:
            pdfmetrics.registerFont(TTFont(str(name), str(asset("fonts", f"{name}.ttf"))))
            addMapping(str(name), 0, 0, str(name))


@cache
def _characters(name: str) -> frozenset[int]:
    """The code points that a shipped font can draw."""
    register_fonts()
    return frozenset(pdfmetrics.getFont(name).face.charToGlyph)


def _font_for(character: str, face: Face) -> str | None:
    for name in (face.value, *_FALLBACKS[face]):
        if ord(character) in _characters(name):
            return name
    return None


def runs(text: str, face: Face) -> Iterator[Run]:
    """The text cut where the font has to change; composed characters are preferred.

    A character that no shipped font has stays with the face itself; `missing_characters` names it.
    """
    composed = unicodedata.normalize("NFC", text)
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
    return float(sum(pdfmetrics.stringWidth(run.text, run.font, size) for run in runs(text, face)))
