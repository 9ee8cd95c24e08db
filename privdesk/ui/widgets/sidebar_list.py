"""The list of places in the sidebar: typed entries, one delegate, one chosen place."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
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
from privdesk.ui.theme import ICON, TextStyle, Token, line, paint_icon, px, theme
from privdesk.ui.widgets.field_frame import clear_ground
from privdesk.ui.widgets.paint import paint_box, paint_ring, paint_text
from privdesk.ui.widgets.text import escaped

Index = QModelIndex | QPersistentModelIndex
ENTRY = Qt.ItemDataRole.UserRole + 1
"""Role that gives the `SidebarEntry` of a row, or None for a head."""

_RADIUS = 6
_ICON_AT = 12
_LABEL_AT = 38
_RIGHT = 12
_NARROW = 100
_DOT = 6


@dataclass(frozen=True, slots=True)
class SidebarEntry:
    """One place.

    Attributes:
        id: what is given back when it is chosen.
        label: its name.
        icon: name of an icon; without one the row is lower and starts at the left.
        count: open work there, or the number of a recent case; empty if there is none to tell.
        section: head that it stands under; the main list has none.
        key: that leads there, told in the tooltip.
    """

    id: str
    label: str
    icon: str = ""
    count: str = ""
    section: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True)
class _Head:
    title: str


class SidebarModel(QAbstractListModel):
    """Entries with a head row before each named section."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[SidebarEntry | _Head] = []
        self.chosen = ""

    def set_entries(self, entries: Sequence[SidebarEntry]) -> None:
        """Show other entries; those of one section stand together."""
        self.beginResetModel()
        self._rows = []
        section = ""
        for entry in entries:
            if entry.section != section:
                section = entry.section
                self._rows.append(_Head(section))
            self._rows.append(entry)
        self.endResetModel()

    def choose(self, entry_id: str) -> None:
        """Mark the place that is shown now."""
        self.chosen = entry_id
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def row_of(self, entry_id: str) -> int:
        """The row of an entry; -1 if there is none."""
        return next(
            (
                row
                for row, one in enumerate(self._rows)
                if isinstance(one, SidebarEntry) and one.id == entry_id
            ),
            -1,
        )

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self._rows[index.row()], _Head):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if isinstance(row, _Head):
            return row.title if role == Qt.ItemDataRole.DisplayRole else None
        if role == ENTRY:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.label
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.label}, {row.count}" if row.count else row.label
        if role == Qt.ItemDataRole.ToolTipRole:
            key = f" ({row.key})" if row.key else ""
            count = f", {row.count}" if row.count else ""
            return escaped(f"{row.label}{count}{key}")
        return None


class _Delegate(QStyledItemDelegate):
    def __init__(self, view: "SidebarList") -> None:
        super().__init__(view)
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        entry = index.data(ENTRY)
        narrow = self._view.width() < px(_NARROW)
        if not isinstance(entry, SidebarEntry):
            return QSize(0, px(12) if narrow else line(TextStyle.SMALL) + px(26))
        if not entry.icon:
            return QSize(0, 0 if narrow else line(TextStyle.BODY) + px(8))
        return QSize(0, line(TextStyle.BODY) + px(10 if entry.section else 12))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry, rect = index.data(ENTRY), QRectF(option.rect)
        narrow = self._view.width() < px(_NARROW)
        if not isinstance(entry, SidebarEntry):
            if not narrow:
                words = rect.adjusted(px(_ICON_AT), px(12), -px(_RIGHT), 0)
                title = str(index.data())
                paint_text(painter, words, title, TextStyle.SMALL, Token.TEXT_3, weight=500)
            return
        chosen = self._view.places.chosen == entry.id
        self._ground(painter, option, rect, chosen=chosen)
        if narrow:
            self._narrow(painter, rect, entry, chosen=chosen)
        else:
            self._wide(painter, rect, entry, chosen=chosen)

    def _ground(
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRectF, *, chosen: bool
    ) -> None:
        radius = px(_RADIUS)
        if chosen:
            fill = Token.RAISED if theme().dark else Token.SHEET
            paint_box(painter, rect, radius, fill, Token.LINE)
            bar = QRectF(rect.left(), 0, px(3), px(16))
            bar.moveCenter(QPointF(rect.left() + px(3) / 2, rect.center().y()))
            paint_box(painter, bar, px(1), Token.ACCENT)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            paint_box(painter, rect, radius, Token.HOVER if theme().dark else Token.PRESSED)
        focused = option.state & QStyle.StateFlag.State_HasFocus
        if focused and self._view.hasFocus():
            paint_ring(painter, rect, radius)

    def _wide(self, painter: QPainter, rect: QRectF, entry: SidebarEntry, *, chosen: bool) -> None:
        left = px(_ICON_AT)
        if entry.icon:
            middle = QPointF(rect.left() + px(_ICON_AT) + px(ICON) / 2, rect.center().y())
            token = Token.ACCENT_TEXT if chosen else Token.TEXT_3
            paint_icon(painter, middle, entry.icon, token)
            left = px(_LABEL_AT)
        words = rect.adjusted(left, 0, -px(_RIGHT), 0)
        used = 0
        if entry.count:
            token = Token.TEXT if chosen else Token.TEXT_3
            right = Qt.AlignmentFlag.AlignRight
            style = TextStyle.SMALL
            weight = 600 if chosen else None
            used = paint_text(
                painter, words, entry.count, style, token, align=right, weight=weight
            ) + px(8)
        words.adjust(0, 0, -used, 0)
        style = TextStyle.SECTION if chosen else TextStyle.BODY_STRONG
        paint_text(painter, words, entry.label, style, Token.TEXT if chosen else Token.TEXT_2)

    def _narrow(
        self, painter: QPainter, rect: QRectF, entry: SidebarEntry, *, chosen: bool
    ) -> None:
        if not entry.icon:
            return
        token = Token.ACCENT_TEXT if chosen else Token.TEXT_3
        paint_icon(painter, rect.center(), entry.icon, token)
        if entry.count:
            dot = QRectF(0, 0, px(_DOT), px(_DOT))
            dot.moveCenter(rect.center() + QPointF(px(ICON) / 2 + 1, -px(ICON) / 2 + 1))
            paint_box(painter, dot, px(_DOT), Token.ACCENT)


class SidebarList(QListView):
    """The places; Enter or a press chooses, arrows and typing move.

    Signals:
        chosen: id of the entry that was chosen.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.places = SidebarModel(self)
        self.setModel(self.places)
        self.setItemDelegate(_Delegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setAccessibleName(tr("Places"))
        clear_ground(self)
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(self._take)
        theme().changed.connect(self._relay)

    def _take(self, index: QModelIndex) -> None:
        entry = index.data(ENTRY)
        if isinstance(entry, SidebarEntry):
            self.chosen.emit(entry.id)

    def _relay(self) -> None:
        self.scheduleDelayedItemsLayout()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._take(self.currentIndex())
            return
        super().keyPressEvent(event)
