"""The colors of the design as named tokens, one value for light and one for dark."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class Token(StrEnum):
    """Every color that may be painted; the value is its name in the design."""

    CANVAS = "canvas"
    SHEET = "sheet"
    SUNKEN = "sunken"
    RECESS = "recess"
    RAISED = "raised"
    CONTROL = "control"
    INPUT = "input"
    TRACK = "track"
    HOVER = "hover"
    PRESSED = "pressed"
    SELECT = "select"
    SELECT_STRONG = "select-strong"
    LINE = "line"
    LINE_STRONG = "line-strong"
    SCRIM = "scrim"
    SHADOW = "shadow"
    TEXT = "text"
    TEXT_2 = "text-2"
    TEXT_3 = "text-3"
    DISABLED = "disabled"
    FIELD = "field"
    FOCUS = "focus"
    ACCENT = "accent"
    ACCENT_HOVER = "accent-hover"
    ON_ACCENT = "on-accent"
    ACCENT_TEXT = "accent-text"
    ACCENT_SOFT = "accent-soft"
    ACCENT_LINE = "accent-line"
    LATE = "late"
    ON_LATE = "on-late"
    LATE_SOFT = "late-soft"
    LATE_LINE = "late-line"
    TODAY = "today"
    ON_TODAY = "on-today"
    TODAY_SOFT = "today-soft"
    SOON = "soon"
    SOON_SOFT = "soon-soft"
    SOON_LINE = "soon-line"
    SOON_MARK = "soon-mark"
    OK = "ok"
    OK_SOFT = "ok-soft"
    OK_LINE = "ok-line"
    ESCALATION = "escalation"
    ESCALATION_SOFT = "escalation-soft"
    ESCALATION_LINE = "escalation-line"
    CHART_1 = "chart-1"
    CHART_2 = "chart-2"
    CHART_3 = "chart-3"
    CHART_4 = "chart-4"
    CHART_5 = "chart-5"


_VALUES: dict[Token, tuple[str, str]] = {
    Token.CANVAS: ("#ECEFF1", "#0D1113"),
    Token.SHEET: ("#FFFFFF", "#15191C"),
    Token.SUNKEN: ("#F5F7F8", "#1A2023"),
    Token.RECESS: ("#F5F7F8", "#0D1113"),
    Token.RAISED: ("#FFFFFF", "#1F262A"),
    Token.CONTROL: ("#FFFFFF", "#1A2023"),
    Token.INPUT: ("#FFFFFF", "#0D1113"),
    Token.TRACK: ("#E4E9EB", "#0D1113"),
    Token.HOVER: ("#F0F3F4", "#1C2226"),
    Token.PRESSED: ("#E4E9EB", "#272F34"),
    Token.SELECT: ("#E4EFF3", "#182C34"),
    Token.SELECT_STRONG: ("#D3E5EC", "#1E3841"),
    Token.LINE: ("#E1E6E9", "#272F33"),
    Token.LINE_STRONG: ("#CBD3D7", "#3A454B"),
    Token.SCRIM: ("#131A1E", "#000000"),
    Token.SHADOW: ("#10202A", "#000000"),
    Token.TEXT: ("#131A1E", "#E8EDEF"),
    Token.TEXT_2: ("#434F56", "#B4BFC5"),
    Token.TEXT_3: ("#5C6970", "#95A1A8"),
    Token.DISABLED: ("#98A3A9", "#5E6A71"),
    Token.FIELD: ("#788690", "#74828A"),
    Token.FOCUS: ("#0B7897", "#7AD0E6"),
    Token.ACCENT: ("#0B5C73", "#6CC4DC"),
    Token.ACCENT_HOVER: ("#094B5E", "#86D2E7"),
    Token.ON_ACCENT: ("#FFFFFF", "#04222B"),
    Token.ACCENT_TEXT: ("#0A5468", "#86D0E4"),
    Token.ACCENT_SOFT: ("#DFEDF2", "#15323B"),
    Token.ACCENT_LINE: ("#9CC4D1", "#2F6474"),
    Token.LATE: ("#A51D18", "#FF9389"),
    Token.ON_LATE: ("#FFFFFF", "#360805"),
    Token.LATE_SOFT: ("#FBE8E6", "#3A1B19"),
    Token.LATE_LINE: ("#E3A8A3", "#7A3A35"),
    Token.TODAY: ("#A94B00", "#F2A65A"),
    Token.ON_TODAY: ("#FFFFFF", "#2C1700"),
    Token.TODAY_SOFT: ("#FBEBD6", "#38270F"),
    Token.SOON: ("#6B4E00", "#E8C766"),
    Token.SOON_SOFT: ("#FBF4DC", "#302811"),
    Token.SOON_LINE: ("#E0CC8A", "#6B5B25"),
    Token.SOON_MARK: ("#A67C00", "#C7A645"),
    Token.OK: ("#1C6640", "#7DCB9B"),
    Token.OK_SOFT: ("#E1F1E7", "#162E20"),
    Token.OK_LINE: ("#9CCBB0", "#2F6A48"),
    Token.ESCALATION: ("#573A96", "#BBA7F0"),
    Token.ESCALATION_SOFT: ("#EDE8F7", "#292241"),
    Token.ESCALATION_LINE: ("#BFB0E0", "#54468A"),
    Token.CHART_1: ("#0B5C73", "#5DB6CF"),
    Token.CHART_2: ("#B7791F", "#D9A24B"),
    Token.CHART_3: ("#7A63B8", "#A893E6"),
    Token.CHART_4: ("#78909C", "#74878F"),
    Token.CHART_5: ("#3C8C62", "#6BBF8D"),
}

LIGHT: Mapping[Token, str] = MappingProxyType({t: pair[0] for t, pair in _VALUES.items()})
DARK: Mapping[Token, str] = MappingProxyType({t: pair[1] for t, pair in _VALUES.items()})

_LINEAR_BELOW = 0.04045


def _luminance(value: str) -> float:
    channels = (int(value[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (
        c / 12.92 if c <= _LINEAR_BELOW else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The WCAG 2 contrast ratio of two colors such as ``#FFFFFF``, 1 to 21."""
    bright, dim = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)
