"""What Qt draws by itself, drawn as the design wants it: scroll bars, focus frames, check boxes."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QProxyStyle,
    QStyle,
    QStyleOption,
    QStyleOptionComplex,
    QStyleOptionSlider,
    QWidget,
)
from typing_extensions import override

from privdesk.ui.theme.sheet import Dress
from privdesk.ui.theme.tokens import Token

_Primitive = QStyle.PrimitiveElement
_Metric = QStyle.PixelMetric
_Part = QStyle.SubControl
_SHORTEST_HANDLE = 32
_SCROLL_BAR = 10
_HANDLE_INSET = 3
_FOCUS_WIDTH = 2


class DeskStyle(QProxyStyle):
    """Fusion, with the drawings of the design in place of its own."""

    def __init__(self, dress: Dress) -> None:
        super().__init__("Fusion")
        self._dress = dress

    @override
    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        if metric is _Metric.PM_ScrollBarExtent:
            return self._dress.px(_SCROLL_BAR)
        if metric is _Metric.PM_ScrollBarSliderMin:
            return self._dress.px(_SHORTEST_HANDLE)
        if metric is _Metric.PM_SplitterWidth:
            return 1
        if metric in {_Metric.PM_IndicatorWidth, _Metric.PM_IndicatorHeight}:
            return self._dress.px(16)
        if metric is _Metric.PM_SmallIconSize:
            return self._dress.px(16)
        return super().pixelMetric(metric, option, widget)

    @override
    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if element is _Primitive.PE_FrameFocusRect:
            self._focus(painter, option.rect)
            return
        if element is _Primitive.PE_FrameWindow:
            return
        super().drawPrimitive(element, option, painter, widget)

    def _focus(self, painter: QPainter, rect: QRect) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._dress.color(Token.FOCUS), _FOCUS_WIDTH))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = self._dress.px(4)
        painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius)
        painter.restore()

    @override
    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        subControl: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        is_bar = control is QStyle.ComplexControl.CC_ScrollBar
        if is_bar and isinstance(option, QStyleOptionSlider):
            return self._bar_part(option, subControl)
        # The stub forgets that Qt asks without a widget too.
        return super().subControlRect(control, option, subControl, widget)  # type: ignore[arg-type]

    def _bar_part(self, option: QStyleOptionSlider, part: QStyle.SubControl) -> QRect:
        """A bar without arrows: the groove is all of it, the handle moves in it."""
        whole = option.rect
        upright = option.orientation is Qt.Orientation.Vertical
        length = whole.height() if upright else whole.width()
        span = option.maximum - option.minimum
        handle = length
        if span > 0:
            share = option.pageStep / (span + option.pageStep)
            handle = min(length, max(round(length * share), self._dress.px(_SHORTEST_HANDLE)))
        start = QStyle.sliderPositionFromValue(
            option.minimum,
            option.maximum,
            option.sliderPosition,
            length - handle,
            option.upsideDown,
        )

        def between(first: int, last: int) -> QRect:
            if upright:
                return QRect(whole.x(), whole.y() + first, whole.width(), last - first)
            return QRect(whole.x() + first, whole.y(), last - first, whole.height())

        if part == _Part.SC_ScrollBarGroove:
            return QRect(whole)
        if part == _Part.SC_ScrollBarSlider:
            return between(start, start + handle)
        if part == _Part.SC_ScrollBarSubPage:
            return between(0, start)
        if part == _Part.SC_ScrollBarAddPage:
            return between(start + handle, length)
        return QRect()

    @override
    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        is_bar = control is QStyle.ComplexControl.CC_ScrollBar
        if not is_bar or not isinstance(option, QStyleOptionSlider):
            super().drawComplexControl(control, option, painter, widget)
            return
        painter.fillRect(option.rect, _ground(widget))
        if option.maximum <= option.minimum:
            return
        handle = self._bar_part(option, _Part.SC_ScrollBarSlider)
        inset = self._dress.px(_HANDLE_INSET)
        slim = QRectF(handle).adjusted(inset, inset, -inset, -inset)
        held = option.state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Sunken)
        radius = min(slim.width(), slim.height()) / 2
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._dress.color(Token.FIELD if held else Token.DISABLED))
        painter.drawRoundedRect(slim, radius, radius)
        painter.restore()


def _ground(bar: QWidget | None) -> QBrush:
    """What lies behind the content that a bar scrolls, so that the bar seems to float on it."""
    around = bar.parentWidget() if bar is not None else None
    while around is not None and not isinstance(around, QAbstractScrollArea):
        around = around.parentWidget()
    if around is None:
        return QBrush(Qt.BrushStyle.NoBrush)
    inside = around.viewport()
    return inside.palette().brush(inside.backgroundRole())
