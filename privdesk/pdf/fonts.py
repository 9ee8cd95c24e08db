"""The shipped fonts as a PDF uses them: faces, and a fallback for each character and its marks.

ReportLab prints a box for a character that a font lacks; here every character is looked up, and
what no shipped font has is reported by name before a letter can become final. Text that has to be
shaped goes to the same fonts under another name, see `shaping`.
"""

import threading
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from itertools import groupby

from privdesk.assets import asset

SHAPED = "+"
"""Ends the name of a font whose text is shaped."""

_REGISTERING = threading.Lock()


def is_shaped(font: str) -> bool:
    """Whether text in this font is shaped."""
    return font.endswith(SHAPED)


def plain_name(font: str) -> str:
    """The name of the file of a font, without ending."""
    return font.removesuffix(SHAPED)


class Face(StrEnum):
    """A face of the printed page; its value is the file and the name in the PDF."""

    SERIF = "SourceSerif4-Regular"
    SERIF_ITALIC = "SourceSerif4-Italic"
    SERIF_SEMIBOLD = "SourceSerif4-SemiBold"
    SANS = "Inter-Regular"
    SANS_SEMIBOLD = "Inter-SemiBold"


_SANS, _ANY = "NotoSans-Regular", "DroidSansFallbackFull"
_FALLBACKS: dict[Face, tuple[str, ...]] = {
    Face.SERIF: ("NotoSerif-Regular", _SANS),
    Face.SERIF_ITALIC: ("NotoSerif-Italic", _SANS),
    Face.SERIF_SEMIBOLD: ("NotoSerif-Bold", _SANS),
    Face.SANS: (_SANS,),
    Face.SANS_SEMIBOLD: (_SANS,),
}
_SIMPLE = frozenset({"Armenian", "Ethiopic", "Georgian", "Hangul"})
_HANGUL = "NanumSquareR"
_SCRIPTS = (
    (0x0530, 0x058F, "Armenian"),
    (0x0590, 0x05FF, "Hebrew"),
    (0x0600, 0x06FF, "Arabic"),
    (0x0750, 0x077F, "Arabic"),
    (0x08A0, 0x08FF, "Arabic"),
    (0x0900, 0x097F, "Devanagari"),
    (0x0980, 0x09FF, "Bengali"),
    (0x0A00, 0x0A7F, "Gurmukhi"),
    (0x0A80, 0x0AFF, "Gujarati"),
    (0x0B00, 0x0B7F, "Oriya"),
    (0x0B80, 0x0BFF, "Tamil"),
    (0x0C00, 0x0C7F, "Telugu"),
    (0x0C80, 0x0CFF, "Kannada"),
    (0x0D00, 0x0D7F, "Malayalam"),
    (0x0D80, 0x0DFF, "Sinhala"),
    (0x0E00, 0x0E7F, "Thai"),
    (0x0E80, 0x0EFF, "Lao"),
    (0x1000, 0x109F, "Myanmar"),
    (0x10A0, 0x10FF, "Georgian"),
    (0x1200, 0x139F, "Ethiopic"),
    (0x1780, 0x17FF, "Khmer"),
    (0x19E0, 0x19FF, "Khmer"),
    (0x1C90, 0x1CBF, "Georgian"),
    (0x2D00, 0x2D2F, "Georgian"),
    (0x2D80, 0x2DDF, "Ethiopic"),
    (0x3130, 0x318F, "Hangul"),
    (0xA8E0, 0xA8FF, "Devanagari"),
    (0xAB00, 0xAB2F, "Ethiopic"),
    (0xAC00, 0xD7A3, "Hangul"),
    (0xFB13, 0xFB17, "Armenian"),
    (0xFB1D, 0xFB4F, "Hebrew"),
    (0xFB50, 0xFDFF, "Arabic"),
    (0xFE70, 0xFEFC, "Arabic"),
)
"""The blocks of Unicode that have a font of their own: from, to, and its script."""

_JOINERS = frozenset("\u200c\u200d")


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
def _alone(name: str) -> frozenset[str]:
    """Those of them that are drawn one by one."""
    return frozenset(one for one in _characters(name) if not _is_mark(one))


def _is_mark(character: str) -> bool:
    """Whether it stands on, under or in the character before it."""
    return character in _JOINERS or unicodedata.category(character) in {"Mn", "Me"}


def _own(character: str) -> str | None:
    """The script that has a font of its own for this character's block; None for others."""
    code = ord(character)
    return next((script for first, last, script in _SCRIPTS if first <= code <= last), None)


@cache
def _font_for(cluster: str, face: Face) -> str | None:
    """The font that has a character with all its marks; None where no shipped font has."""
    script = _own(cluster[0])
    own = (_HANGUL if script == "Hangul" else f"NotoSans{script}-Regular",) if script else ()
    needed = [one for one in cluster if one not in _JOINERS] or list(cluster)
    for name in (face.value, *_FALLBACKS[face], *own, _ANY):
        if _characters(name).issuperset(needed):
            shaped = len(cluster) > 1 or bool(script and script not in _SIMPLE)
            return _shaped_name(name) if shaped else name
    return None


@cache
def _drawn_by(cluster: str, face: Face) -> tuple[tuple[str, str], ...]:
    """The fonts of a character with its marks, and what each draws of it."""
    whole = _font_for(cluster, face)
    if whole is not None or len(cluster) == 1:
        return ((whole or face.value, cluster),)
    return tuple((_font_for(one, face) or face.value, one) for one in cluster)


@cache
def _shaped_name(name: str) -> str:
    """The name of a font whose text is shaped; known to ReportLab from now on."""
    # ReportLab and HarfBuzz are large; only who prints waits for them.
    from reportlab.lib.fonts import addMapping
    from reportlab.pdfbase import pdfmetrics

    from privdesk.pdf.shaping import ShapedFont

    made = f"{name}{SHAPED}"
    with _REGISTERING:
        if made not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(ShapedFont(pdfmetrics.getFont(name)))
            addMapping(made, 0, 0, made)
    return made


def _clusters(text: str) -> Iterator[str]:
    """Each character with the marks that follow it."""
    start = 0
    for at in range(1, len(text) + 1):
        if at == len(text) or not _is_mark(text[at]):
            yield text[start:at]
            start = at


def runs(text: str, face: Face) -> Iterator[Run]:
    """The text cut where the font has to change; composed characters are preferred.

    A character that no shipped font has stays with the face itself; `missing_characters` names it.
    """
    composed = unicodedata.normalize("NFC", text)
    if _alone(face.value).issuperset(composed):
        if composed:
            yield Run(face.value, composed)
        return
    drawn = (pair for cluster in _clusters(composed) for pair in _drawn_by(cluster, face))
    for font, group in groupby(drawn, key=lambda pair: pair[0]):
        yield Run(font, "".join(words for _font, words in group))


def missing_characters(text: str) -> tuple[str, ...]:
    """The characters of the text that no shipped font can draw, each once, in order."""
    composed = unicodedata.normalize("NFC", text)
    drawn = (c for c in composed if not c.isspace() and _font_for(c, Face.SERIF) is None)
    return tuple(dict.fromkeys(drawn))


def width_of(text: str, face: Face, size: float) -> float:
    """Width of a line in points at this size in points."""
    from reportlab.pdfbase import pdfmetrics

    return float(sum(pdfmetrics.stringWidth(run.text, run.font, size) for run in runs(text, face)))
