"""Tabs above the content that they switch."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget
from typing_extensions import override

from privdesk.ui.theme import TextStyle, Token, line, px
from privdesk.ui.widgets.boxes import Row
from privdesk.ui.widgets.buttons import PressableBase
from privdesk.ui.widgets.paint import paint_box, paint_hairline, paint_ring, paint_text, width_of
from privdesk.ui.widgets.segmented import Option

_BAR = 3
_GAP = 6
_LEAST_BETWEEN, _MOST_BETWEEN = 8, 24
_STEPS: dict[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class _Tab(PressableBase):
    def __init__(self, option: Option, bar: "Tabs") -> None:
        super().__init__(bar)
        self._bar = bar
        self._count = ""
        self.setText(option.text)
        self.setCheckable(True)
        self.setAutoExclusive(True)  # to a screen reader one of several, not a box to tick
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_count(self, count: str) -> None:
        self._count = count
        self.setAccessibleName(f"{self.text()} {count}".strip())
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        # As wide as when active, so that nothing moves when it becomes so.
        width = width_of(self.text(), TextStyle.SECTION)
        if self._count:
            width += px(_GAP) + width_of(self._count, TextStyle.SMALL)
        return QSize(width, line(TextStyle.BODY) + px(20))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(event.key())
        if step is None:
            super().keyPressEvent(event)
        else:
            self._bar.step(step, focus=True)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect = QPainter(self), QRectF(self.rect())
        active = self.isChecked()
        ink = Token.TEXT if active or self.underMouse() else Token.TEXT_2
        style = TextStyle.SECTION if active else TextStyle.BODY_STRONG
        words = rect.adjusted(0, 0, 1, -px(_BAR))
        used = paint_text(painter, words, self.text(), style, ink)
        rest = words.adjusted(used + px(_GAP), 0, 0, 0)
        if self._count:
            paint_text(painter, rest, self._count, TextStyle.SMALL, Token.TEXT_3)
        if active:
            bar = QRectF(0, rect.bottom() - px(_BAR), rect.width(), px(_BAR))
            paint_box(painter, bar, px(2), Token.ACCENT)
        if self.show_ring():
            paint_ring(painter, rect.adjusted(0, px(6), 0, -px(_BAR) - px(4)), px(4))


class Tabs(QWidget):
    """A row of tabs; arrow keys move along it.

    Args:
        options: in their order.
        name: what they switch, for screen readers.
        parent: as ever.

    Signals:
        changed: the id of the tab that became active.
    """

    changed = Signal(str)

    def __init__(
        self, options: Sequence[Option], *, name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._tabs: dict[str, _Tab] = {}
        row = self._row = Row(gap=_MOST_BETWEEN, parent=self)
        for option in options:
            tab = _Tab(option, self)
            self._tabs[option.id] = tab
            self._group.addButton(tab)
            row.add(tab)
        row.add(None)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._group.buttonToggled.connect(self._toggled)
        if options:
            self.set_value(options[0].id)

    def value(self) -> str:
        """The id of the active tab."""
        return next((key for key, tab in self._tabs.items() if tab.isChecked()), "")

    def set_value(self, value: str) -> None:
        """Make a tab active."""
        self._tabs[value].setChecked(True)
        self._keep_one_stop()

    def set_count(self, value: str, count: str) -> None:
        """Show how much is behind a tab."""
        self._tabs[value].set_count(count)
        self._close_up()

    def is_shown(self, value: str) -> bool:
        """Whether a tab is offered."""
        return not self._tabs[value].isHidden()

    def set_shown(self, value: str, wanted: bool) -> None:
        """Offer a tab, or take it away; where that was the active one, the next is."""
        if not wanted and self.value() == value:
            self.step(1)
        self._tabs[value].setVisible(wanted)
        self._close_up()

    def tab(self, value: str) -> PressableBase:
        """The button of a tab."""
        return self._tabs[value]

    def step(self, by: int, *, focus: bool = False) -> None:
        """Make the next or previous tab active, around the ends."""
        ids = [key for key, tab in self._tabs.items() if not tab.isHidden()]
        tab = self._tabs[ids[(ids.index(self.value()) + by) % len(ids)]]
        tab.setChecked(True)
        if focus:
            tab.setFocus(Qt.FocusReason.OtherFocusReason)

    def _toggled(self, button: PressableBase, on: bool) -> None:
        if on:
            self._keep_one_stop()
            self.changed.emit(next(key for key, tab in self._tabs.items() if tab is button))

    def _keep_one_stop(self) -> None:
        for tab in self._tabs.values():
            stop = tab.isChecked()
            policy = Qt.FocusPolicy.StrongFocus if stop else Qt.FocusPolicy.ClickFocus
            tab.setFocusPolicy(policy)
            if stop:
                self.setFocusProxy(tab)

    def _close_up(self) -> None:
        """Where there is little room the tabs stand closer before their words are cut."""
        shown = [tab for tab in self._tabs.values() if not tab.isHidden()]
        words = sum(tab.sizeHint().width() for tab in shown)
        between = (self.width() - words) // max(len(shown), 1)
        self._row.setSpacing(min(max(between, px(_LEAST_BETWEEN)), px(_MOST_BETWEEN)))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._close_up()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint_hairline(QPainter(self), 0, self.width(), self.height() - 1, Token.LINE)
