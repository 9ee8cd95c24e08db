"""Small drawings that tell a state without color: clocks, pause, check, triangle, dotted ring."""

import math
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from privdesk.ui.theme import Token, color, paint_icon

GLYPH = 12
"""Side of a glyph in badges and pills at zoom 100%, in pixels."""


class Shape(StrEnum):
    """What a glyph looks like; any other name is a Lucide icon."""

    CLOCK = "clock"
    FULL_CLOCK = "full-clock"
    PAUSE = "pause"
    CHECK = "check"
    WARNING = "warning"
    DOTTED = "dotted"


@dataclass(frozen=True, slots=True)
class Glyph:
    """A shape with its share, or an icon by name.

    Attributes:
        shape: a `Shape`, or the name of an icon.
        share: filled part of a clock, 0 to 1.
    """

    shape: Shape | str
    share: float = 0.0


def clock(share: float) -> Glyph:
    """A clock with this share used up."""
    return Glyph(Shape.CLOCK, min(max(share, 0.0), 1.0))


def paint_glyph(
    painter: QPainter, rect: QRectF, glyph: Glyph, token: Token | QColor, ground: Token
) -> None:
    """Draw a glyph in a square.

    Args:
        painter: on any device.
        rect: the square.
        glyph: what to draw.
        token: its color.
        ground: what it stands on; seen through the sign in the triangle.
    """
    tint = token if isinstance(token, QColor) else color(token)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if not isinstance(glyph.shape, Shape):
        size = rect.width() + 2
        paint_icon(painter, rect.center(), glyph.shape, tint, size / _zoom(rect))
    else:
        _DRAWERS[glyph.shape](painter, rect, glyph.share, tint, color(ground))
    painter.restore()


def _zoom(rect: QRectF) -> float:
    return rect.width() / GLYPH


def _stroke(rect: QRectF) -> float:
    return rect.width() / GLYPH * 1.4


def _ring(painter: QPainter, rect: QRectF, tint: QColor) -> QRectF:
    width = _stroke(rect)
    painter.setPen(QPen(tint, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inner = rect.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    painter.drawEllipse(inner)
    return inner


def _clock(painter: QPainter, rect: QRectF, share: float, tint: QColor, _ground: QColor) -> None:
    _ring(painter, rect, tint)
    inset = rect.width() * 0.21
    pie = rect.adjusted(inset, inset, -inset, -inset)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tint)
    if share >= 1:
        painter.drawEllipse(pie)
    elif share > 0:
        painter.drawPie(pie, 90 * 16, -round(share * 360 * 16))


def _full(painter: QPainter, rect: QRectF, _share: float, tint: QColor, ground: QColor) -> None:
    _clock(painter, rect, 1.0, tint, ground)


def _pause(painter: QPainter, rect: QRectF, _share: float, tint: QColor, _ground: QColor) -> None:
    _ring(painter, rect, tint)
    unit = rect.width() / GLYPH
    painter.setPen(QPen(tint, 1.4 * unit, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    for x in (4.7, 7.3):
        top = rect.topLeft() + QPointF(x * unit, 4.0 * unit)
        painter.drawLine(top, top + QPointF(0, 4.0 * unit))


def _check(painter: QPainter, rect: QRectF, _share: float, tint: QColor, _ground: QColor) -> None:
    _ring(painter, rect, tint)
    draw_tick(painter, rect, tint, rect.width() / GLYPH * 1.4, scale=0.62)


def draw_tick(
    painter: QPainter, rect: QRectF, tint: QColor, width: float, *, scale: float = 1.0
) -> None:
    """Draw a check mark centered in a square; scale is its share of the square's side."""
    side = rect.width() * scale
    origin = rect.center() - QPointF(side / 2, side / 2)
    pen = QPen(tint, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    points = ((0.16, 0.53), (0.40, 0.76), (0.84, 0.28))
    painter.drawPolyline(QPolygonF([origin + QPointF(x * side, y * side) for x, y in points]))


def _warning(painter: QPainter, rect: QRectF, _share: float, tint: QColor, ground: QColor) -> None:
    unit = rect.width() / GLYPH
    path = QPainterPath()
    for step, (x, y) in enumerate(((6.0, 0.9), (12.2, 11.4), (-0.2, 11.4))):
        point = rect.topLeft() + QPointF(x * unit, y * unit)
        if step:
            path.lineTo(point)
        else:
            path.moveTo(point)
    path.closeSubpath()
    pen = QPen(tint, 1.2 * unit)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(tint)
    painter.drawPath(path)
    pen = QPen(ground, 1.4 * unit, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    middle = rect.topLeft() + QPointF(6 * unit, 0)
    painter.drawLine(middle + QPointF(0, 4.2 * unit), middle + QPointF(0, 7.6 * unit))
    painter.drawLine(middle + QPointF(0, 8.6 * unit), middle + QPointF(0, 10.0 * unit))


def _dotted(painter: QPainter, rect: QRectF, _share: float, tint: QColor, _ground: QColor) -> None:
    width = _stroke(rect)
    pen = QPen(tint, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    radius = rect.width() / 2 - width / 2
    beats = 8
    beat = 2 * math.pi * radius / beats / width
    pen.setDashPattern((beat * 0.62, beat * 0.38))
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(rect.center(), radius, radius)


def _send_by(rect: QRectF) -> QPolygonF:
    middle = rect.center().x()
    return QPolygonF(
        [QPointF(middle, rect.top()), QPointF(rect.right(), rect.bottom()), rect.bottomLeft()]
    )


def paint_send_by(painter: QPainter, rect: QRectF, token: Token = Token.SOON) -> None:
    """Draw the small triangle that stands for the send-by day."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(token))
    painter.drawPolygon(_send_by(rect))
    painter.restore()


_DRAWERS = {
    Shape.CLOCK: _clock,
    Shape.FULL_CLOCK: _full,
    Shape.PAUSE: _pause,
    Shape.CHECK: _check,
    Shape.WARNING: _warning,
    Shape.DOTTED: _dotted,
}
