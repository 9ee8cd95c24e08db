"""How everything looks: colors, type, icons and measures for a mode and a zoom."""

from privdesk.ui.theme.current import (
    Mode,
    Theme,
    apply_theme,
    color,
    font,
    line,
    metrics,
    px,
    theme,
)
from privdesk.ui.theme.icons import (
    ICON,
    SMALL_ICON,
    app_icon,
    icon,
    icon_size,
    paint_icon,
    paint_mark,
    pixmap,
)
from privdesk.ui.theme.tokens import DARK, LIGHT, Token, contrast
from privdesk.ui.theme.typography import SERIF, SMALLEST_PX, STYLES, TextStyle

__all__ = [
    "DARK",
    "ICON",
    "LIGHT",
    "SERIF",
    "SMALLEST_PX",
    "SMALL_ICON",
    "STYLES",
    "Mode",
    "TextStyle",
    "Theme",
    "Token",
    "app_icon",
    "apply_theme",
    "color",
    "contrast",
    "font",
    "icon",
    "icon_size",
    "line",
    "metrics",
    "paint_icon",
    "paint_mark",
    "pixmap",
    "px",
    "theme",
]
