"""The table of cases: badges, kinds and statuses painted by one delegate; J, K and Enter."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from privdesk.domain.read_models import CaseRow, Sort
from privdesk.ui import labels, looks
from privdesk.ui.models.case_table import COLUMNS, MARKED, ROW, CaseTableModel
from privdesk.ui.theme import SMALL_ICON, TextStyle, Token, paint_icon, px
from privdesk.ui.views.row_table import Index, RowTable, paint_ground, row_height
from privdesk.ui.widgets import (
    CheckMark,
    initials,
    paint_avatar,
    paint_check,
    paint_due_badge,
    paint_status_pill,
    paint_text,
)
from privdesk.ui.widgets.marks import CHECK

_WIDTHS = {
    Sort.DUE: 126,
    Sort.NUMBER: 88,
    Sort.KIND: 128,
    Sort.PERSON: 160,
    Sort.LAW: 52,
    Sort.STATUS: 112,
    Sort.HANDLER: 34,
    Sort.RECEIVED: 62,
}
_STRETCHES: dict[int, int] = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_J: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_K: -1,
}
_RETREAT = (Sort.RECEIVED, Sort.HANDLER, Sort.LAW)
"""The columns that leave first when the window is narrow."""

_LEAST_SUBJECT = 96
_ICON_ONLY = 40
"""Width of the kind without its word, which leaves last."""


_LEAD = 14
"""Pixels before the check square, at zoom 100%."""


def check_rect(cell: QRectF) -> QRectF:
    """The square in the first cell of a row that a click selects the case by."""
    return QRectF(cell.left() + px(_LEAD), cell.top(), px(CHECK), cell.height())


class _Delegate(QStyledItemDelegate):
    """Draws one cell of a row from its record."""

    def __init__(self, view: "CaseTableView") -> None:
        super().__init__(view)
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, row_height())

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect, row = QRectF(option.rect), index.data(ROW)
        marked = bool(index.data(MARKED))
        if marked:
            option.state |= QStyle.StateFlag.State_Selected
        selected = paint_ground(painter, option)
        if isinstance(row, CaseRow):
            first = px(4)
            if index.column() == 0:
                mark = CheckMark.ON if marked else CheckMark.EMPTY
                paint_check(painter, check_rect(rect), mark)
                first = px(_LEAD + CHECK + 8)
            words = rect.adjusted(first, 0, -px(8), 0)
            self._cell(painter, words, row, COLUMNS[index.column()].sort, selected=selected)
        if index.row() == self._view.currentIndex().row():
            self._view.paint_frame(painter, rect, index)

    def _cell(
        self, painter: QPainter, rect: QRectF, row: CaseRow, column: Sort, *, selected: bool
    ) -> None:
        today = self._view.cases.today
        match column:
            case Sort.DUE:
                paint_due_badge(painter, rect, looks.badge(row.due, today))
            case Sort.KIND:
                _paint_kind(painter, rect, row)
            case Sort.PERSON:
                weight = 600 if selected else 500
                paint_text(painter, rect, row.person, TextStyle.BODY, Token.TEXT, weight=weight)
            case Sort.STATUS:
                paint_status_pill(painter, rect, looks.pill(row.status, row.kind), filled=False)
            case Sort.HANDLER:
                side = px(22)
                box = QRectF(rect.left(), rect.center().y() - side / 2, side, side)
                paint_avatar(painter, box, initials(row.handler), quiet=True)
            case Sort.NUMBER:
                paint_text(painter, rect, row.number, TextStyle.SMALL, Token.TEXT_2)
            case Sort.LAW:
                paint_text(painter, rect, row.law, TextStyle.SMALL_STRONG, Token.TEXT_3)
            case Sort.SUBJECT:
                paint_text(painter, rect, row.subject, TextStyle.BODY, Token.TEXT_2)
            case Sort.RECEIVED:
                text = labels.short_day(row.received, today)
                paint_text(painter, rect, text, TextStyle.BODY, Token.TEXT_3)


def _paint_kind(painter: QPainter, rect: QRectF, row: CaseRow) -> None:
    word, icon = labels.kind_of_row(row.kind, row.rights)
    token = Token.ESCALATION if row.kind.is_escalation else Token.TEXT_2
    middle = QPointF(rect.left() + px(SMALL_ICON) / 2, rect.center().y())
    paint_icon(painter, middle, icon, token, SMALL_ICON)
    if rect.width() > px(_ICON_ONLY):
        words = rect.adjusted(px(SMALL_ICON + 8), 0, 0, 0)
        paint_text(painter, words, word, TextStyle.BODY, token)


class CaseTableView(RowTable):
    """Shows a `CaseTableModel`.

    Signals:
        opened: key of a case, by Enter or double-click.
        row_changed: the `CaseRow` with the keyboard, or None.
        copy_wanted: Ctrl+C was pressed.
    """

    opened = Signal(int)
    row_changed = Signal(object)
    copy_wanted = Signal()

    def __init__(self, cases: CaseTableModel, parent: QWidget | None = None) -> None:
        super().__init__(cases, "Cases", parent)
        self.cases = cases
        self._anchor: int | None = None
        self._before: tuple[int, ...] = ()
        self._moving = False
        self.setItemDelegate(_Delegate(self))
        self.horizontalHeader().setSectionsClickable(True)
        self.horizontalHeader().setSortIndicatorShown(True)
        self.selectionModel().currentRowChanged.connect(self._tell_row)

    def show_order(self, column: int, *, descending: bool) -> None:
        """Sort by a column and let clicks on heads do the same."""
        self.horizontalHeader().setSortIndicator(
            column,
            Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder,
        )
        self.setSortingEnabled(True)

    @override
    def fit(self) -> None:
        """Give the subject what is left; where that is too little, columns leave one by one."""
        head = self.horizontalHeader()
        shown = dict(_WIDTHS)
        room = self.viewport().width()
        for column in _RETREAT:
            if room - sum(px(width) for width in shown.values()) >= px(_LEAST_SUBJECT):
                break
            shown.pop(column)
        if room - sum(px(width) for width in shown.values()) < px(_LEAST_SUBJECT):
            shown[Sort.KIND] = _ICON_ONLY
        for number, column_ in enumerate(COLUMNS):
            if column_.sort is Sort.SUBJECT:
                head.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
                continue
            self.setColumnHidden(number, column_.sort not in shown)
            head.setSectionResizeMode(number, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(number, px(shown.get(column_.sort, 0)))

    @override
    def resizeEvent(self, e: QResizeEvent) -> None:
        super().resizeEvent(e)
        self.fit()

    def current(self) -> CaseRow | None:
        """The case with the keyboard."""
        row = self.currentIndex().data(ROW)
        return row if isinstance(row, CaseRow) else None

    def _tell_row(self, index: Index, _before: Index) -> None:
        if not self._moving:
            self._anchor = None
        row = index.data(ROW)
        self.row_changed.emit(row if isinstance(row, CaseRow) else None)

    # Selecting cases

    def _case_in(self, row: int) -> int | None:
        found = self.cases.row_at(row)
        return found.id if found is not None else None

    def toggle_current(self) -> None:
        """Select the case with the keyboard, or do not any more."""
        case_id = self._case_in(self.currentIndex().row())
        self._anchor = None
        if case_id is not None:
            self.cases.toggle_mark(case_id)

    def _stretch(self, step: int) -> None:
        """Move by a row and select all from where this began to here."""
        here = self.currentIndex().row()
        if self._anchor is None:
            self._anchor, self._before = here, self.cases.marks
        there = min(max(here + step, 0), self.cases.rowCount() - 1)
        self._moving = True
        self.selectRow(there)
        self._moving = False
        rows = range(min(self._anchor, there), max(self._anchor, there) + 1)
        stretched = [case_id for row in rows if (case_id := self._case_in(row)) is not None]
        self.cases.set_marks([*self._before, *stretched])

    @override
    def keyPressEvent(self, e: QKeyEvent) -> None:
        plain = e.modifiers() == Qt.KeyboardModifier.NoModifier
        shift = e.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if plain and (e.key() == Qt.Key.Key_Space):
            self.toggle_current()
        elif shift and e.key() in _STRETCHES:
            self._stretch(_STRETCHES[e.key()])
        elif e.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        elif plain and e.key() == Qt.Key.Key_Escape and self.cases.marks:
            self.cases.set_marks(())
        else:
            super().keyPressEvent(e)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        super().mousePressEvent(event)
        if not index.isValid() or index.column():
            return
        if check_rect(QRectF(self.visualRect(index))).contains(event.position()):
            self.toggle_current()

    @override
    def open_row(self, index: Index) -> None:
        row = index.data(ROW)
        if isinstance(row, CaseRow):
            self.opened.emit(row.id)
