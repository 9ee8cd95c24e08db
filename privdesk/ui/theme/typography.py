"""The text styles of the design: Inter for the work, Source Serif 4 for the office's voice."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from privdesk.assets import asset

SANS = ("Inter", "Noto Sans")
SERIF = ("Source Serif 4", "Noto Serif")
SMALLEST_PX = 11
"""No text is smaller at zoom 100%."""

_SERIF_TIGHT_FROM = 20
_SERIF_TIGHTER_BY = -0.2
_POINTS_PER_INCH = 72


class TextStyle(StrEnum):
    """Every style that text may have."""

    FIGURE = "figure"
    DISPLAY = "display"
    TITLE = "title"
    SUBTITLE = "subtitle"
    HEADING = "heading"
    ROW_TITLE = "row-title"
    SECTION = "section"
    BODY = "body"
    BODY_STRONG = "body-strong"
    SMALL = "small"
    SMALL_STRONG = "small-strong"
    MICRO = "micro"
    MICRO_STRONG = "micro-strong"
    EDITOR = "editor"
    QUOTE = "quote"


@dataclass(frozen=True, slots=True)
class StyleSpec:
    """One row of the type table, in device-independent pixels at zoom 100%.

    Attributes:
        families: with fallbacks, the first one first.
        size: height of the letters' body.
        line: height of a line.
        weight: 400, 500, 600 or 700.
        italic: whether slanted.
    """

    families: tuple[str, ...]
    size: int
    line: int
    weight: int
    italic: bool = False


STYLES: dict[TextStyle, StyleSpec] = {
    TextStyle.FIGURE: StyleSpec(SERIF, 30, 40, 600),
    TextStyle.DISPLAY: StyleSpec(SERIF, 28, 36, 600),
    TextStyle.TITLE: StyleSpec(SERIF, 22, 28, 600),
    TextStyle.SUBTITLE: StyleSpec(SERIF, 20, 28, 600),
    TextStyle.HEADING: StyleSpec(SERIF, 17, 24, 600),
    TextStyle.ROW_TITLE: StyleSpec(SANS, 14, 20, 600),
    TextStyle.SECTION: StyleSpec(SANS, 13, 20, 600),
    TextStyle.BODY: StyleSpec(SANS, 13, 20, 400),
    TextStyle.BODY_STRONG: StyleSpec(SANS, 13, 20, 500),
    TextStyle.SMALL: StyleSpec(SANS, 12, 16, 400),
    TextStyle.SMALL_STRONG: StyleSpec(SANS, 12, 16, 500),
    TextStyle.MICRO: StyleSpec(SANS, 11, 16, 400),
    TextStyle.MICRO_STRONG: StyleSpec(SANS, 11, 16, 500),
    TextStyle.EDITOR: StyleSpec(SERIF, 14, 20, 400),
    TextStyle.QUOTE: StyleSpec(SERIF, 14, 20, 400, italic=True),
}


def load_fonts() -> None:
    """Make the shipped typefaces known to Qt; once per process is enough.

    Raises:
        FileNotFoundError: the installation lacks its fonts.
    """
    paths = sorted(asset("fonts").glob("*.ttf"))
    if not paths:
        raise FileNotFoundError(asset("fonts"))
    for path in paths:
        QFontDatabase.addApplicationFont(str(path))


def make_font(style: TextStyle, weight: int | None, zoom: float) -> QFont:
    """Build the font of a style, in another weight if one is given.

    Sizes are rounded to half pixels; Qt takes those only as points of the screen.
    """
    spec = STYLES[style]
    pixels = round(spec.size * zoom * 2) / 2
    made = QFont()
    made.setFamilies(list(spec.families))
    made.setPointSizeF(pixels * _POINTS_PER_INCH / _dots_per_inch())
    made.setWeight(QFont.Weight(weight or spec.weight))
    made.setItalic(spec.italic)
    made.setFeature(QFont.Tag("tnum"), 1)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if spec.families is SERIF and spec.size >= _SERIF_TIGHT_FROM:
        spacing = QFont.SpacingType.AbsoluteSpacing
        made.setLetterSpacing(spacing, _SERIF_TIGHTER_BY * zoom)
    return made


def make_line(style: TextStyle, zoom: float) -> int:
    """Height of a line of a style in pixels."""
    return round(STYLES[style].line * zoom)


def _dots_per_inch() -> float:
    return QGuiApplication.primaryScreen().logicalDotsPerInchY()
