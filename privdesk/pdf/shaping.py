"""Scripts whose characters take another form or place beside their neighbors, shaped by HarfBuzz.

Latin, Greek and Cyrillic letters are drawn one by one and need none of this, except for a letter
with a mark for which Unicode has no single character.
"""

from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import groupby, pairwise

import uharfbuzz as hb
from reportlab.pdfbase.ttfonts import TTFont
from typing_extensions import override

from privdesk.assets import asset
from privdesk.pdf.bidi import has_leftward
from privdesk.pdf.fonts import SHAPED, plain_name

_KEPT_TABLES = frozenset({"glyf", "loca", "head", "hhea", "hmtx", "maxp", "cvt ", "fpgm", "prep"})
EM = 1000.0
"""The size of the type, in the measures of glyphs."""
_CACHED = 4096
_NO_JOINERS = {0x200C: None, 0x200D: None}


@dataclass(frozen=True, slots=True)
class Glyph:
    """A form to draw; measures in thousandths of the size of the type.

    Attributes:
        number: of it in its font.
        width: as the font has it.
        advance: how far the pen goes on.
        right: how far to the right of the pen it stands.
        up: how far above the line.
        means: characters that it stands for, never none.
    """

    number: int
    width: float
    advance: float
    right: float
    up: float
    means: str


class ShapedFont(TTFont):  # type: ignore[misc]  # ReportLab has no types
    """A font as ReportLab breaks lines by it: text is as wide as its shaped glyphs.

    Args:
        base: the same font for single characters.
    """

    def __init__(self, base: TTFont) -> None:
        self.__dict__.update(base.__dict__)
        self.fontName = f"{base.fontName}{SHAPED}"

    @override
    def stringWidth(self, text: str, size: float, encoding: str = "utf8") -> float:
        glyphs = shaped(self.fontName, text, leftward=has_leftward(text))
        return sum(glyph.advance for glyph in glyphs) * size / EM


@cache
def _font(name: str) -> hb.Font:
    return hb.Font(hb.Face(hb.Blob(asset("fonts", f"{plain_name(name)}.ttf").read_bytes())))


@lru_cache(_CACHED)
def shaped(name: str, text: str, *, leftward: bool) -> tuple[Glyph, ...]:
    """The glyphs of a text in one font, from left to right.

    Args:
        name: of the font.
        text: in the order of reading.
        leftward: whether it runs from right to left.
    """
    font = _font(name)
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.direction = "rtl" if leftward else "ltr"
    buffer.language = "und"  # not that of the system: the same text gives the same bytes
    buffer.flags = hb.BufferFlags.REMOVE_DEFAULT_IGNORABLES
    buffer.guess_segment_properties()
    hb.shape(font, buffer)
    em = EM / font.face.upem
    infos, places = buffer.glyph_infos, buffer.glyph_positions
    meant = _meanings(font, [(info.codepoint, info.cluster) for info in infos], text)
    if leftward:  # a reader turns what one glyph stands for; there a joiner would go astray
        meant = [words.translate(_NO_JOINERS) or words for words in meant]
    return tuple(
        Glyph(
            info.codepoint,
            font.get_glyph_h_advance(info.codepoint) * em,
            place.x_advance * em,
            place.x_offset * em,
            place.y_offset * em,
            means,
        )
        for info, place, means in zip(infos, places, meant, strict=True)
    )


def _meanings(font: hb.Font, glyphs: list[tuple[int, int]], text: str) -> list[str]:
    """What each glyph stands for: its own character, else those of its cluster that no other has.

    Args:
        font: of the glyphs.
        glyphs: number and cluster of each, from left to right.
        text: that was shaped.
    """
    starts = sorted({*(cluster for _number, cluster in glyphs), len(text)})
    ends = dict(pairwise(starts))
    meant: list[str] = []
    for cluster, group in groupby(glyphs, key=lambda glyph: glyph[1]):
        words = text[cluster : ends[cluster]]
        own = {font.get_nominal_glyph(ord(character)): character for character in words}
        numbers = [number for number, _cluster in group]
        rest = "".join(one for number, one in own.items() if number not in numbers)
        for number in numbers:
            meant.append(own.get(number) or rest or words[-1])
            rest = rest if number in own else ""
    return meant


@cache
def subset(name: str, numbers: frozenset[int]) -> bytes:
    """The font with nothing but some glyphs, under the same numbers, and what draws them."""
    face = _font(name).face
    wanted = hb.SubsetInput()
    wanted.flags = hb.SubsetFlags.RETAIN_GIDS | hb.SubsetFlags.NOTDEF_OUTLINE
    wanted.glyph_set.update(numbers)
    dropped = set(face.table_tags) - _KEPT_TABLES
    wanted.drop_table_tag_set.update(int.from_bytes(tag.encode("ascii")) for tag in dropped)
    return bytes(wanted.subset(face).blob.data)
