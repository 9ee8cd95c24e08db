"""The theme of the running program: colors, fonts and measures for a mode and a zoom."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from privdesk.ui.theme.sheet import application_sheet
from privdesk.ui.theme.style import DeskStyle
from privdesk.ui.theme.tokens import DARK, LIGHT, Token
from privdesk.ui.theme.typography import TextStyle, load_fonts, make_font, make_line

SMALLEST_ZOOM = 0.9
LARGEST_ZOOM = 2.0


class Mode(StrEnum):
    """Which colors are wanted."""

    LIGHT = "light"
    DARK = "dark"
    SYSTEM = "system"


_SCHEMES = {
    Mode.LIGHT: Qt.ColorScheme.Light,
    Mode.DARK: Qt.ColorScheme.Dark,
    Mode.SYSTEM: Qt.ColorScheme.Unknown,
}

_ROLES = {
    QPalette.ColorRole.Window: Token.CANVAS,
    QPalette.ColorRole.WindowText: Token.TEXT,
    QPalette.ColorRole.Base: Token.SHEET,
    QPalette.ColorRole.AlternateBase: Token.SUNKEN,
    QPalette.ColorRole.Text: Token.TEXT,
    QPalette.ColorRole.PlaceholderText: Token.TEXT_3,
    QPalette.ColorRole.Button: Token.CONTROL,
    QPalette.ColorRole.ButtonText: Token.TEXT,
    QPalette.ColorRole.BrightText: Token.LATE,
    QPalette.ColorRole.Highlight: Token.SELECT,
    QPalette.ColorRole.HighlightedText: Token.TEXT,
    QPalette.ColorRole.Link: Token.ACCENT_TEXT,
    QPalette.ColorRole.LinkVisited: Token.ACCENT_TEXT,
    QPalette.ColorRole.Accent: Token.ACCENT,
    QPalette.ColorRole.ToolTipBase: Token.RAISED,
    QPalette.ColorRole.ToolTipText: Token.TEXT,
    QPalette.ColorRole.Light: Token.RAISED,
    QPalette.ColorRole.Midlight: Token.HOVER,
    QPalette.ColorRole.Mid: Token.LINE_STRONG,
    QPalette.ColorRole.Dark: Token.FIELD,
    QPalette.ColorRole.Shadow: Token.SHADOW,
}


class Theme(QObject):
    """What everything on screen is painted with; widgets look it up while they paint.

    Signals:
        changed: colors, zoom or motion are others now.
    """

    changed = Signal()

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        load_fonts()
        self._mode = Mode.LIGHT
        self._dark = False
        self._zoom = 1.0
        self._motion = True
        self._dressed: tuple[bool, float] | None = None  # dark or not, and zoom
        self._keys_shown = True
        self._colors: dict[Token, QColor] = {}
        self._fonts: dict[tuple[TextStyle, int | None], QFont] = {}
        self._metrics: dict[tuple[TextStyle, int | None], QFontMetricsF] = {}
        self._lines: dict[TextStyle, int] = {}
        self._mix()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)

    @property
    def mode(self) -> Mode:
        """What was asked for."""
        return self._mode

    @property
    def dark(self) -> bool:
        """Whether the dark colors show now."""
        return self._dark

    @property
    def zoom(self) -> float:
        """The factor that all sizes are multiplied with, 0.9 to 2.0."""
        return self._zoom

    @property
    def motion(self) -> bool:
        """Whether things may move."""
        return self._motion

    def set_motion(self, wanted: bool) -> None:
        """Let things move, or put them in place at once."""
        self._motion = wanted

    @property
    def keys_shown(self) -> bool:
        """Whether buttons print their keys."""
        return self._keys_shown

    def show_keys(self, wanted: bool) -> None:
        """Print the keys on buttons, or leave them out."""
        self._keys_shown = wanted
        self._repaint()

    def color(self, token: Token) -> QColor:
        """The color of a token now; a copy that may be changed."""
        return QColor(self._colors[token])

    def font(self, style: TextStyle, weight: int | None = None) -> QFont:
        """The font of a style at this zoom, in another weight if one is given."""
        key = (style, weight)
        made = self._fonts.get(key)
        if made is None:
            made = self._fonts[key] = make_font(style, weight, self._zoom)
        return QFont(made)

    def metrics(self, style: TextStyle, weight: int | None = None) -> QFontMetricsF:
        """The measures of a font; made once, for a list asks for them in every cell."""
        key = (style, weight)
        made = self._metrics.get(key)
        if made is None:
            made = self._metrics[key] = QFontMetricsF(self.font(style, weight))
        return made

    def line(self, style: TextStyle) -> int:
        """Height of a line of a style at this zoom, in pixels."""
        height = self._lines.get(style)
        if height is None:
            height = self._lines[style] = make_line(style, self._zoom)
        return height

    def px(self, size: float) -> int:
        """A measure of the design at this zoom, in whole pixels; at least one."""
        return max(1, round(size * self._zoom)) if size else 0

    def apply(self, mode: Mode | str | None = None, zoom: float | None = None) -> None:
        """Dress the whole program anew.

        Args:
            mode: light, dark, or as the system; None keeps it.
            zoom: 0.9 to 2.0, held to these bounds; None keeps it.
        """
        if mode is not None:
            self._mode = Mode(mode)
            QGuiApplication.styleHints().setColorScheme(_SCHEMES[self._mode])
        if zoom is not None:
            self._zoom = min(max(zoom, SMALLEST_ZOOM), LARGEST_ZOOM)
        self._dark = self._wants_dark()
        if self._dressed != (self._dark, self._zoom):
            # To dress costs a second with many widgets, and settings are applied as a whole.
            self._mix()
            self._dress()

    def _wants_dark(self) -> bool:
        if self._mode is Mode.SYSTEM:
            return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self._mode is Mode.DARK

    def _system_changed(self) -> None:
        if self._mode is Mode.SYSTEM and self._wants_dark() is not self._dark:
            self.apply()

    def _mix(self) -> None:
        values = DARK if self._dark else LIGHT
        self._colors = {token: QColor(value) for token, value in values.items()}
        self._fonts.clear()
        self._metrics.clear()
        self._lines.clear()

    def palette(self) -> QPalette:
        """The colors of the theme in the roles that Qt's own widgets ask for."""
        made = QPalette()
        for role, token in _ROLES.items():
            made.setColor(role, self._colors[token])
        disabled = QPalette.ColorGroup.Disabled
        for role in (
            QPalette.ColorRole.Text,
            QPalette.ColorRole.WindowText,
            QPalette.ColorRole.ButtonText,
        ):
            made.setColor(disabled, role, self._colors[Token.DISABLED])
        return made

    def _dress(self) -> None:
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            return
        if app.property("deskStyle") is None:
            app.setProperty("deskStyle", True)
            app.setStyle(DeskStyle(self))
        app.setPalette(self.palette())
        app.setFont(self.font(TextStyle.BODY))
        app.setStyleSheet(application_sheet(self))
        self._dressed = (self._dark, self._zoom)
        self._repaint()

    def _repaint(self) -> None:
        self.changed.emit()
        for widget in QApplication.allWidgets():
            widget.updateGeometry()
            widget.update()


_themes: list[Theme] = []
# Qt has one application per process, and the theme hangs on it; looking it up there for every
# color of every paint would be slow.


def theme() -> Theme:
    """The theme of the running QApplication; made light and at 100% when first asked for.

    Raises:
        RuntimeError: no QApplication exists.
    """
    if _themes and isValid(_themes[0]):
        return _themes[0]
    app = QApplication.instance()
    if app is None:
        raise RuntimeError("A theme needs a QApplication")
    _themes[:] = [Theme(app)]
    return _themes[0]


def apply_theme(mode: Mode | str, zoom: float) -> Theme:
    """Dress the program; see `Theme.apply`."""
    made = theme()
    made.apply(mode, zoom)
    return made


def color(token: Token) -> QColor:
    """The color of a token in the theme of now."""
    return theme().color(token)


def font(style: TextStyle, weight: int | None = None) -> QFont:
    """The font of a text style at the zoom of now, in another weight if one is given."""
    return theme().font(style, weight)


def metrics(style: TextStyle, weight: int | None = None) -> QFontMetricsF:
    """The measures of a font of a text style at the zoom of now."""
    return theme().metrics(style, weight)


def line(style: TextStyle) -> int:
    """Height of a line of a text style at the zoom of now, in pixels."""
    return theme().line(style)


def px(size: float) -> int:
    """A measure of the design at the zoom of now, in whole pixels."""
    return theme().px(size)
