"""Icons of the Lucide set in the color of a token, sharp at every pixel ratio."""

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from privdesk.assets import asset
from privdesk.ui.theme.current import color, px
from privdesk.ui.theme.tokens import Token

ICON = 16
"""Side of an icon in the interface at zoom 100%, in pixels."""
SMALL_ICON = 14
"""Side of an icon in chips, badges and cells at zoom 100%, in pixels."""

_RATIOS = (1.0, 1.5, 2.0, 3.0)
_MARK_DETAIL_FROM = 20


@cache
def _source(name: str) -> str:
    return asset("icons", f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=2048)
def _drawn(name: str, value: str, side: int, ratio: float) -> QPixmap:
    return _render(_source(name).replace("currentColor", value), side, ratio)


def _render(svg: str, side: int, ratio: float) -> QPixmap:
    pixels = max(1, round(side * ratio))
    image = QPixmap(pixels, pixels)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image


def pixmap(
    name: str, token: Token = Token.TEXT_2, size: float = ICON, ratio: float = 1.0
) -> QPixmap:
    """An icon as a picture.

    Args:
        name: of a Lucide icon that ships.
        token: its color.
        size: side in pixels at zoom 100%.
        ratio: device pixels per pixel.

    Raises:
        FileNotFoundError: no such icon ships.
    """
    return _drawn(name, color(token).name(), px(size), ratio)


def icon(name: str, token: Token = Token.TEXT_2, size: float = ICON) -> QIcon:
    """An icon for Qt's own widgets, such as menus; see `pixmap`."""
    made = QIcon()
    for ratio in _RATIOS:
        made.addPixmap(pixmap(name, token, size, ratio))
        made.addPixmap(pixmap(name, Token.DISABLED, size, ratio), QIcon.Mode.Disabled)
    return made


def paint_icon(
    painter: QPainter,
    where: QPointF,
    name: str,
    token: Token | QColor = Token.TEXT_2,
    size: float = ICON,
) -> None:
    """Draw an icon with its center at a point; the way for widgets and delegates.

    Args:
        painter: on any device.
        where: the center.
        name: of a Lucide icon that ships.
        token: its color.
        size: side in pixels at zoom 100%.
    """
    value = (token if isinstance(token, QColor) else color(token)).name()
    side = px(size)
    image = _drawn(name, value, side, painter.device().devicePixelRatio())
    # Whole pixels keep the strokes as sharp as they were drawn.
    painter.drawPixmap(round(where.x() - side / 2), round(where.y() - side / 2), image)


def paint_mark(painter: QPainter, rect: QRectF) -> None:
    """Draw the mark of the program in the accent of the theme."""
    ratio = painter.device().devicePixelRatio()
    side = round(min(rect.width(), rect.height()))
    painter.drawPixmap(rect.topLeft().toPoint(), _mark(side, Token.ACCENT, ratio))


def _mark(side: int, token: Token, ratio: float) -> QPixmap:
    name = "privdesk" if side >= _MARK_DETAIL_FROM else "privdesk-small"
    paper = Token.ON_ACCENT if token is Token.ACCENT else Token.SHEET
    return _mark_drawn(name, color(token).name(), color(paper).name(), side, ratio)


@lru_cache(maxsize=64)
def _mark_drawn(name: str, ground: str, paper: str, side: int, ratio: float) -> QPixmap:
    source = asset("icons", "mark", f"{name}.svg").read_text(encoding="utf-8")
    return _render(source.replace("#0B5C73", ground).replace("#FFFFFF", paper), side, ratio)


def app_icon() -> QIcon:
    """The icon of the program for the task bar; the same in both themes."""
    made = QIcon()
    for side in (16, 24, 32, 48, 64, 128, 256):
        name = "privdesk" if side >= _MARK_DETAIL_FROM else "privdesk-small"
        made.addPixmap(_mark_drawn(name, "#0B5C73", "#FFFFFF", side, 1.0))
    return made


def icon_size(size: float = ICON) -> QSize:
    """Side of an icon at the zoom of now."""
    return QSize(px(size), px(size))
