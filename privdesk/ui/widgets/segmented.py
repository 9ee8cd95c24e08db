"""A choice of one among few, side by side on a track."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget
from typing_extensions import override

from privdesk.ui.language import shown
from privdesk.ui.theme import ICON, TextStyle, Token, line, paint_icon, px, theme
from privdesk.ui.widgets.boxes import Row
from privdesk.ui.widgets.buttons import PressableBase
from privdesk.ui.widgets.paint import paint_box, paint_ring, paint_text, width_of

_TRACK_RADIUS = 7
_BLOCK_RADIUS = 6
_PADDING = 12
_STEPS: dict[int, int] = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
}


@dataclass(frozen=True, slots=True)
class Option:
    """One of the things to choose from.

    Attributes:
        id: what is given back.
        text: its word.
        icon: name of an icon, or empty.
    """

    id: str
    text: str
    icon: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", shown(self.text))


class _Segment(PressableBase):
    def __init__(self, option: Option, parent: "Segmented") -> None:
        super().__init__(parent)
        self._icon = option.icon
        self._track = parent
        self.setText(option.text)
        self.setCheckable(True)
        self.setAutoExclusive(True)  # to a screen reader one of several, not a box to tick
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _content_width(self) -> int:
        width = width_of(self.text(), TextStyle.SECTION)
        return width + (px(ICON) + px(6) if self._icon else 0)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._content_width() + 2 * px(_PADDING), line(TextStyle.BODY) + px(8))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._content_width() + 2 * px(6), line(TextStyle.BODY) + px(8))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(event.key())
        if step is None:
            super().keyPressEvent(event)
        else:
            self._track.step(step)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect = QPainter(self), QRectF(self.rect())
        chosen = self.isChecked()
        if chosen:
            fill = Token.PRESSED if theme().dark else Token.SHEET
            paint_box(painter, rect, px(_BLOCK_RADIUS), fill, Token.LINE_STRONG)
        if self.show_ring():
            paint_ring(painter, rect, px(_BLOCK_RADIUS))
        ink = Token.TEXT if chosen or self.underMouse() else Token.TEXT_2
        if not self.isEnabled():
            ink = Token.DISABLED
        x = rect.left() + max((rect.width() - self._content_width()) / 2, px(4))
        if self._icon:
            paint_icon(painter, QPointF(x + px(ICON) / 2, rect.center().y()), self._icon, ink)
            x += px(ICON) + px(6)
        words = QRectF(x, rect.top(), rect.right() - x, rect.height())
        style = TextStyle.SECTION if chosen else TextStyle.BODY_STRONG
        paint_text(painter, words, self.text(), style, ink)


class Segmented(QWidget):
    """One choice out of few; arrow keys move it, Tab leaves.

    Args:
        options: in their order.
        name: what is chosen, for screen readers.
        parent: as ever.

    Signals:
        changed: the id of the option that was chosen.
    """

    changed = Signal(str)

    def __init__(
        self, options: Sequence[Option], *, name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._segments: dict[str, _Segment] = {}
        self.setAccessibleName(name)
        self._row = Row(margins=2, gap=2, parent=self)
        self._group.buttonToggled.connect(self._toggled)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._fill(options)
        if options:
            self.set_value(options[0].id)

    def set_options(self, options: Sequence[Option], value: str) -> None:
        """Offer other options and choose one of them, without telling of a change."""
        had_focus = any(one.hasFocus() for one in self._segments.values())
        self.blockSignals(True)
        if list(self._segments) != [option.id for option in options]:
            for segment in self._segments.values():
                self._group.removeButton(segment)
                self._row.removeWidget(segment)
                segment.hide()
                segment.deleteLater()
            self._segments = {}
            self._fill(options)
        self.set_value(value)
        self.blockSignals(False)
        if had_focus:
            self._segments[value].setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, options: Sequence[Option]) -> None:
        for option in options:
            segment = _Segment(option, self)
            segment.setAccessibleDescription(self.accessibleName())
            self._segments[option.id] = segment
            self._group.addButton(segment)
            self._row.add(segment)

    def value(self) -> str:
        """The id of what is chosen."""
        return next((key for key, one in self._segments.items() if one.isChecked()), "")

    def set_value(self, value: str) -> None:
        """Choose an option by id."""
        self._segments[value].setChecked(True)
        self._keep_one_stop()

    def button(self, value: str) -> PressableBase:
        """The button of an option."""
        return self._segments[value]

    def step(self, by: int) -> None:
        """Choose the neighbor, and give it the focus."""
        ids = list(self._segments)
        place = ids.index(self.value()) + by
        if 0 <= place < len(ids):
            segment = self._segments[ids[place]]
            segment.setChecked(True)
            segment.setFocus(Qt.FocusReason.OtherFocusReason)

    def _toggled(self, button: PressableBase, on: bool) -> None:
        if on:
            self._keep_one_stop()
            chosen = next(key for key, one in self._segments.items() if one is button)
            self.changed.emit(chosen)

    def _keep_one_stop(self) -> None:
        for segment in self._segments.values():
            stop = segment.isChecked()
            policy = Qt.FocusPolicy.StrongFocus if stop else Qt.FocusPolicy.ClickFocus
            segment.setFocusPolicy(policy)
            if stop:
                self.setFocusProxy(segment)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        border = Token.LINE if theme().dark else None
        rect = QRectF(self.rect())
        paint_box(QPainter(self), rect, px(_TRACK_RADIUS), Token.TRACK, border)
