"""A group of chips that is one stop for Tab: arrows move in it, numbers toggle its chips."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from privdesk.ui.language import tr
from privdesk.ui.widgets import Chip, ChipKind, FlowLayout, Option

_ARROWS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down})
_MOST_KEYS = 9


class _Member(Chip):
    """A chip that leaves the arrows to its group; by itself a button moves the focus with them."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)


class ChipGroup(QWidget):
    """Chips of which some, or exactly one, can be on.

    Args:
        options: in their order; the first nine have the number keys 1 to 9.
        name: of the whole, for screen readers.
        single: whether at most one is on.
        columns: equal widths, so many in a row; None lets each have its own width.
        parent: as ever.

    Signals:
        changed: other chips are on now.
    """

    changed = Signal()

    def __init__(
        self,
        options: Sequence[Option],
        name: str,
        *,
        single: bool = False,
        columns: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._single = single
        self._columns = columns or 1
        self._chips: dict[str, Chip] = {}
        self.setAccessibleName(name)
        flow = FlowLayout(gap=8, columns=columns, parent=self)
        flow.setContentsMargins(0, 0, 0, 0)
        for number, option in enumerate(options, 1):
            key = str(number) if number <= _MOST_KEYS else ""
            chip = _Member(option.text, ChipKind.TOGGLE, key=key, tall=True)
            chip.setAccessibleDescription(
                tr("{name}, key {key}", name=name, key=key) if key else name
            )
            chip.clicked.connect(lambda _on=False, one=option.id: self._clicked(one))
            self._chips[option.id] = chip
            flow.addWidget(chip)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._stop_at(next(iter(self._chips), ""))

    def values(self) -> tuple[str, ...]:
        """The ids of the chips that are on, in their order."""
        return tuple(key for key, chip in self._chips.items() if chip.isChecked())

    def set_values(self, values: Sequence[str]) -> None:
        """Switch exactly these on."""
        for key, chip in self._chips.items():
            chip.setChecked(key in values)
        self._stop_at(next((key for key in self._chips if key in values), next(iter(self._chips))))
        self.changed.emit()

    def chip(self, value: str) -> Chip:
        """The chip of an option."""
        return self._chips[value]

    def _clicked(self, value: str) -> None:
        if self._single and self._chips[value].isChecked():
            for key, chip in self._chips.items():
                chip.setChecked(key == value)
        inside = any(chip.hasFocus() for chip in self._chips.values())
        self._stop_at(value)
        if inside:
            # The chip that had the focus is no stop for Tab any more.
            self._chips[value].setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _stop_at(self, value: str) -> None:
        for key, chip in self._chips.items():
            stops = key == value
            policy = Qt.FocusPolicy.StrongFocus if stops else Qt.FocusPolicy.ClickFocus
            chip.setFocusPolicy(policy)
            if stops:
                self.setFocusProxy(chip)

    def _step(self, by: int) -> None:
        ids = list(self._chips)
        current = next((key for key, chip in self._chips.items() if chip.hasFocus()), ids[0])
        place = ids.index(current) + by
        if 0 <= place < len(ids):
            self._stop_at(ids[place])
            self._chips[ids[place]].setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps: dict[int, int] = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -self._columns,
            Qt.Key.Key_Down: self._columns,
        }
        number = event.text()
        if event.key() in steps:
            self._step(steps[event.key()])
        elif number.isdecimal() and 0 < int(number) <= min(len(self._chips), _MOST_KEYS):
            list(self._chips.values())[int(number) - 1].click()
        else:
            super().keyPressEvent(event)
