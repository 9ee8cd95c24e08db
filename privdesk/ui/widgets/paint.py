"""Drawings that widgets and delegates share: boxes, rings, text on a line, shadows."""

import math
from functools import lru_cache

from PySide6.QtCore import QMargins, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap

from privdesk.ui.language import shown as in_words
from privdesk.ui.theme import SERIF, STYLES, TextStyle, Token, color, font, metrics, px, theme

DASHES = (3.0, 2.4)
"""On and off of a dashed line, in widths of the line."""

_LEFT = Qt.AlignmentFlag.AlignLeft
_RING = 2
_PIXEL = 0.5


def paint_box(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    fill: Token | None,
    border: Token | None = None,
    *,
    width: float = 1.0,
    dashed: bool = False,
) -> None:
    """Draw a rounded box inside a rectangle.

    Args:
        painter: on any device.
        rect: outer bounds, border included.
        radius: of the corners, in pixels of the screen.
        fill: None leaves it open.
        border: None draws none.
        width: of the border, in pixels.
        dashed: whether the border is dashed.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(color(fill) if fill is not None else Qt.BrushStyle.NoBrush)
    if border is None:
        painter.setPen(Qt.PenStyle.NoPen)
        inner = rect
    else:
        pen = QPen(color(border), width)
        if dashed:
            pen.setDashPattern(DASHES)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        half = width / 2
        inner = rect.adjusted(half, half, -half, -half)
        radius = max(0.0, radius - half)
    radius = min(radius, inner.height() / 2, inner.width() / 2)
    painter.drawRoundedRect(inner, radius, radius)
    painter.restore()


def paint_ring(painter: QPainter, rect: QRectF, radius: float) -> None:
    """Draw the focus ring, 2 pixels, inside a rectangle."""
    paint_box(painter, rect, radius, None, Token.FOCUS, width=_RING)


def paint_hairline(painter: QPainter, left: int, right: int, y: int, token: Token) -> None:
    """Draw a sharp horizontal line one pixel high."""
    painter.fillRect(QRect(left, y, right - left, 1), color(token))


def narrow_hyphens(text: str, style: TextStyle) -> str:
    """A text as it is drawn: Inter's tabular hyphen is as wide as a figure, too wide for words."""
    return text if STYLES[style].families == SERIF else text.replace("-", "\N{HYPHEN}")


def width_of(text: str, style: TextStyle, weight: int | None = None) -> int:
    """Width of a text in a style at the zoom of now, rounded up to whole pixels."""
    shown = narrow_hyphens(in_words(text), style)
    return math.ceil(metrics(style, weight).horizontalAdvance(shown))


def paint_text(
    painter: QPainter,
    rect: QRectF,
    text: str,
    style: TextStyle,
    token: Token | QColor,
    *,
    align: Qt.AlignmentFlag = _LEFT,
    weight: int | None = None,
    elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    made: QFont | None = None,
) -> int:
    """Draw one line of text, centered in height, shortened with dots where it does not fit.

    Args:
        painter: on any device.
        rect: where; letters may reach above and below it, not beside it.
        text: plain.
        style: how it is set.
        token: its color.
        align: left, center or right.
        weight: in place of the style's.
        elide: where the dots go.
        made: a font in place of the style's own, such as an underlined one.

    Returns:
        the width that was drawn.
    """
    text = narrow_hyphens(in_words(text), style)
    wanted = made or font(style, weight)
    measures = QFontMetricsF(made) if made else metrics(style, weight)
    room = math.floor(rect.width())
    used = math.ceil(measures.horizontalAdvance(text))
    if used > room:
        text = measures.elidedText(text, elide, room)
        used = math.ceil(measures.horizontalAdvance(text))
    x = rect.left()
    if align & Qt.AlignmentFlag.AlignRight:
        x = rect.right() - used
    elif align & Qt.AlignmentFlag.AlignHCenter:
        x = rect.left() + (rect.width() - used) / 2
    painter.setFont(wanted)
    painter.setPen(token if isinstance(token, QColor) else color(token))
    painter.drawText(QPointF(x, _baseline(rect, measures)), text)
    return used


def baseline(rect: QRectF, made: QFont) -> float:
    """Where the letters of a font stand when its capitals are centered in a box."""
    return _baseline(rect, QFontMetricsF(made))


def _baseline(rect: QRectF, measures: QFontMetricsF) -> float:
    return round(rect.top() + (rect.height() + measures.capHeight()) / 2)


# Shadows are drawn once per kind as a frame of nine parts, then stretched.

_SPREAD = {2: (10, 30, 0.13), 3: (18, 44, 0.27)}
_DARK_FACTOR = 3.0


def shadow_margins(level: int) -> QMargins:
    """How far the shadow of a level reaches beyond its card."""
    drop, blur, _ = _SPREAD[level]
    return QMargins(px(blur), px(max(blur - drop, 0)), px(blur), px(blur + drop))


def paint_shadow(painter: QPainter, card: QRect, radius: int, level: int) -> None:
    """Draw the shadow under a card of depth 2 (popover, toast) or 3 (dialog)."""
    drop, blur, strength = _SPREAD[level]
    if theme().dark:
        strength = min(1.0, strength * _DARK_FACTOR)
    ratio = painter.device().devicePixelRatio()
    blur, drop = px(blur), px(drop)
    image = _shadow(color(Token.SHADOW).name(), radius, blur, round(strength * 255), ratio)
    edge = blur + radius + blur // 2
    around = card.adjusted(-blur, -blur + drop, blur, blur + drop)
    _stretch(painter, around, image, edge)


@lru_cache(maxsize=32)
def _shadow(value: str, radius: int, blur: int, strength: int, ratio: float) -> QPixmap:
    """A shadow around the smallest card; rings from the outside in, each a little darker."""
    edge = blur + radius + blur // 2
    side = 2 * edge + 2
    image = QPixmap(QSize(side, side) * ratio)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    painter.setPen(Qt.PenStyle.NoPen)
    tint = QColor(value)
    reach = blur // 2
    for step in range(-blur, reach + 1):
        share = 0.5 * (1 + math.erf(step / (blur / 2)))
        tint.setAlphaF(min(1.0, strength / 255 * share))
        inset = blur + step
        round_by = max(radius - step, 2)
        painter.setBrush(tint)
        painter.drawRoundedRect(
            QRectF(inset, inset, side - 2 * inset, side - 2 * inset), round_by, round_by
        )
    painter.end()
    return image


def _stretch(painter: QPainter, target: QRect, image: QPixmap, edge: int) -> None:
    ratio = image.devicePixelRatio()
    side = image.width() / ratio
    edge_x = min(edge, target.width() // 2)
    edge_y = min(edge, target.height() // 2)
    columns = (
        (0, edge_x, target.left(), edge_x),
        (edge, side - 2 * edge, target.left() + edge_x, target.width() - 2 * edge_x),
        (side - edge_x, edge_x, target.right() + 1 - edge_x, edge_x),
    )
    rows = (
        (0, edge_y, target.top(), edge_y),
        (edge, side - 2 * edge, target.top() + edge_y, target.height() - 2 * edge_y),
        (side - edge_y, edge_y, target.bottom() + 1 - edge_y, edge_y),
    )
    for source_x, source_w, x, w in columns:
        for source_y, source_h, y, h in rows:
            source = QRectF(source_x * ratio, source_y * ratio, source_w * ratio, source_h * ratio)
            painter.drawPixmap(QRectF(x, y, w, h), image, source)


def pixel(value: float) -> float:
    """The middle of the pixel that a coordinate falls in, for sharp lines."""
    return math.floor(value) + _PIXEL
