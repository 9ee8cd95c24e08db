"""A short list put in order by hand: Space checks, Alt+Up and Alt+Down move, Del removes."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from privdesk.ui.language import tr
from privdesk.ui.theme import TextStyle, Token, line, px
from privdesk.ui.widgets.marks import CHECK, CheckMark, paint_check
from privdesk.ui.widgets.paint import paint_box, paint_ring, paint_text

Index = QModelIndex | QPersistentModelIndex
_ENTRY = Qt.ItemDataRole.UserRole + 1
_WORDS = 38
_STEPS: dict[int, int] = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


@dataclass(frozen=True, slots=True)
class OrderedEntry:
    """One row.

    Attributes:
        id: what it stands for.
        text: its words.
        checked: whether it is chosen; None where nothing is to be chosen.
        detail: quieter, at the right.
    """

    id: str
    text: str
    checked: bool | None = None
    detail: str = ""


class _Entries(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.entries: list[OrderedEntry] = []

    def show(self, entries: Sequence[OrderedEntry]) -> None:
        self.beginResetModel()
        self.entries = list(entries)
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.entries)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == _ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            shown = {True: tr(", shown"), False: tr(", hidden"), None: ""}[entry.checked]
            return tr(
                "{text}{shown}, {row} of {count}",
                text=entry.text,
                shown=shown,
                row=index.row() + 1,
                count=len(self.entries),
            )
        return None


class _Delegate(QStyledItemDelegate):
    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, line(TextStyle.BODY) + px(12))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry, rect = index.data(_ENTRY), QRectF(option.rect)
        if not isinstance(entry, OrderedEntry):
            return
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        box = rect.adjusted(2, 1, -2, -1)
        if selected:
            paint_box(painter, box, px(6), Token.SELECT)
            if option.state & QStyle.StateFlag.State_HasFocus:
                paint_ring(painter, box, px(6))
        words = rect.adjusted(px(12), 0, -px(12), 0)
        if entry.checked is not None:
            mark = CheckMark.ON if entry.checked else CheckMark.EMPTY
            square = QRectF(rect.left() + px(12), rect.top(), px(CHECK), rect.height())
            paint_check(painter, square, mark)
            words.setLeft(rect.left() + px(_WORDS))
        right = Qt.AlignmentFlag.AlignRight
        used = paint_text(painter, words, entry.detail, TextStyle.SMALL, Token.TEXT_3, align=right)
        left = words.adjusted(0, 0, -used - px(8), 0)
        paint_text(painter, left, entry.text, TextStyle.BODY, Token.TEXT)


class OrderedList(QListView):
    """Rows in an order of their own.

    Args:
        name: of the whole, for screen readers.
        rows: so many are in sight.
        parent: as ever.

    Signals:
        moved: id of a row, and by how many places it went down.
        removed: id of a row that shall go.
        chosen: id of a row, by Enter or double-click.
        changed: something was moved or checked.
    """

    moved = Signal(str, int)
    removed = Signal(str)
    chosen = Signal(str)
    changed = Signal()

    def __init__(self, name: str, rows: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._model = _Entries(self)
        self.setModel(self._model)
        self.setItemDelegate(_Delegate(self))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(self._choose)

    @property
    def entries(self) -> tuple[OrderedEntry, ...]:
        """The rows from the top."""
        return tuple(self._model.entries)

    def set_entries(self, entries: Sequence[OrderedEntry]) -> None:
        """Show other rows; the keyboard stays on its row."""
        kept = self.current()
        self._model.show(entries)
        ids = [entry.id for entry in entries]
        row = ids.index(kept.id) if kept is not None and kept.id in ids else 0
        self.setCurrentIndex(self._model.index(row))

    def current(self) -> OrderedEntry | None:
        """The row with the keyboard."""
        entry = self.currentIndex().data(_ENTRY)
        return entry if isinstance(entry, OrderedEntry) else None

    def _choose(self, index: Index) -> None:
        entry = index.data(_ENTRY)
        if isinstance(entry, OrderedEntry) and entry.checked is None:
            self.chosen.emit(entry.id)

    def toggle(self) -> None:
        """Check the row with the keyboard, or do not any more."""
        row = self.currentIndex().row()
        if row < 0 or self._model.entries[row].checked is None:
            return
        entry = self._model.entries[row]
        self._model.entries[row] = replace(entry, checked=not entry.checked)
        self._model.dataChanged.emit(self._model.index(row), self._model.index(row))
        self.changed.emit()

    def shift(self, by: int) -> None:
        """Move the row with the keyboard down, or up by a negative number."""
        row = self.currentIndex().row()
        there = min(max(row + by, 0), len(self._model.entries) - 1)
        if row < 0 or there == row:
            return
        entry = self._model.entries.pop(row)
        self._model.entries.insert(there, entry)
        self._model.show(self._model.entries)
        self.setCurrentIndex(self._model.index(there))
        self.moved.emit(entry.id, there - row)
        self.changed.emit()

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(260), self._rows * (line(TextStyle.BODY) + px(12)) + 2)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if self.indexAt(event.position().toPoint()).isValid() and event.position().x() < px(_WORDS):
            self.toggle()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        entry = self.current()
        if alt and event.key() in _STEPS:
            self.shift(_STEPS[event.key()])
        elif event.key() == Qt.Key.Key_Space:
            self.toggle()
        elif event.key() == Qt.Key.Key_Delete and entry is not None:
            self.removed.emit(entry.id)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)
