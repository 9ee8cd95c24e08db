"""A line of text some of which is shaped: in which order its glyphs are drawn, and where."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reportlab.pdfbase import pdfmetrics

from privdesk.pdf.bidi import Part, Stretch, in_order
from privdesk.pdf.embedding import Fonts
from privdesk.pdf.fonts import is_shaped
from privdesk.pdf.shaping import EM, shaped
from privdesk.pdf.writing import number

_NEARLY = 0.005  # thousandths of the size
_SPACES = " \xa0"


def shaped_line(
    parts: Iterable[tuple[str, str]], fonts: Fonts, size: float, space: float
) -> list[str]:
    """The operators that draw a line.

    What runs from left to right says in words what it is, for glyphs alone do not tell that. Of
    what runs from right to left the words are drawn in the order of reading, each from left to
    right and marked as such (ISO 32000-1, 14.8.2.3.3): so it is read right by the order of the file
    as well as by the places on the page. Only a word with points says in words what it is, too.

    Args:
        parts: font and text, in the order of reading.
        fonts: of the document.
        size: of the type, in points.
        space: what is added to each space, in points.
    """
    code = []
    for stretch in in_order(parts):
        said = _hex(stretch.text)
        told = not stretch.leftward and any(is_shaped(part.font) for part in stretch.parts)
        if told:
            code.append(f"/Span <</ActualText <FEFF{said}>>> BDC")
        code += _drawn(stretch, fonts, size, space)
        if told:
            code.append("EMC")
    return code


@dataclass(frozen=True, slots=True)
class Drawn:
    """A glyph in its place within a line; measures in thousandths of the size of the type.

    Attributes:
        font: name of the resource.
        code: as it stands in the operator, such as "<0012>" or "(a)".
        left: of it from where the pen began.
        up: how far above the line.
        width: how far the pen goes on by itself.
        says: what it is, where that is not what it looks like: a bracket that is turned.
    """

    font: str
    code: str
    left: float
    up: float
    width: float
    says: str = ""


def _hex(words: str) -> str:
    """The words in UTF-16; half a character, as a broken program pastes it, is a question mark."""
    return words.encode("utf-16-be", "replace").hex().upper()


def _drawn(stretch: Stretch, fonts: Fonts, size: float, space: float) -> list[str]:
    left, places = 0.0, {}
    for part in stretch.parts:
        places[id(part)], wide = _placed(part, left, fonts, space * EM / size)
        left += wide
    pen = _Pen(size)
    for part in stretch.read:
        found = places[id(part)]
        if not part.leftward:
            pen.draw(found)
        elif not is_shaped(part.font):
            for drawn in reversed(found):
                pen.draw((drawn,), says=drawn.says)
        elif all(drawn.width for drawn in found):
            pen.draw(found, backward=True)
        else:
            pen.draw(found, says=part.text)
    return pen.finish(left)


def _placed(part: Part, left: float, fonts: Fonts, space: float) -> tuple[list[Drawn], float]:
    """The glyphs of a part from left to right, and how wide it is."""
    made, at = [], left
    if is_shaped(part.font):
        glyphs = shaped(part.font, part.text, leftward=part.leftward)
        font = fonts.shaped(part.font, glyphs)
        for glyph in glyphs:
            code = f"<{glyph.number:04X}>"
            made.append(Drawn(font, code, at + glyph.right, glyph.up, glyph.width))
            at += glyph.advance
        return made, at - left
    read = part.text[::-1] if part.leftward else part.text
    for character, meant in zip(part.shown, read, strict=True):
        ((font, code),) = fonts.shown(part.font, character)
        wide = pdfmetrics.stringWidth(character, part.font, EM)
        wide += space if character in _SPACES else 0.0
        says = meant if meant != character else ""
        made.append(Drawn(font, f"({code})", at, 0.0, wide, says))
        at += wide
    return made, at - left


class _Pen:
    """Writes operators that draw glyphs in any order; where it stands is counted from its begin."""

    def __init__(self, size: float) -> None:
        self._code: list[str] = []
        self._size = size
        self._line: list[str] = []
        self._font = ""
        self._at = self._rise = 0.0

    def draw(self, glyphs: Sequence[Drawn], *, backward: bool = False, says: str = "") -> None:
        """Draw glyphs by one operator where one font and one line allow it.

        Args:
            glyphs: from left to right.
            backward: whether they are read from right to left.
            says: what they are in words, where they do not tell that by themselves.
        """
        self._end()
        if says:
            meant = _hex(says)
            self._code.append(f"/Span <</ActualText <FEFF{meant}>>> BDC")
        elif backward:
            self._code.append("/ReversedChars BMC")
        for drawn in glyphs:
            self._draw(drawn)
        self._end()
        if says or backward:
            self._code.append("EMC")

    def _draw(self, drawn: Drawn) -> None:
        if drawn.font != self._font:
            self._end()
            self._font = drawn.font
            self._code.append(f"/{drawn.font} {number(self._size)} Tf")
        if drawn.up != self._rise:
            self._end()
            self._rise = drawn.up
            self._code.append(f"{drawn.up * self._size / EM:.4f} Ts")
        self._go(drawn.left)
        self._line.append(drawn.code)
        self._at += drawn.width

    def finish(self, at: float) -> list[str]:
        """Stop at this place, on the line again; gives all operators."""
        self._go(at)
        self._end()
        if self._rise:
            self._code.append("0 Ts")
        return self._code

    def _go(self, to: float) -> None:
        if abs(to - self._at) > _NEARLY:
            self._line.append(f"{self._at - to:.2f}")
            self._at = to

    def _end(self) -> None:
        if self._line:
            self._code.append(f"[{''.join(self._line)}]TJ")
            self._line.clear()
