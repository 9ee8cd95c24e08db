"""The table of cases: badges, kinds and statuses painted by one delegate; J, K and Enter."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from privdesk.domain.read_models import CaseRow, Sort
from privdesk.ui import labels, looks
from privdesk.ui.language import tr
from privdesk.ui.models.case_columns import BY_SORT, COLUMNS, PLACE, USUAL
from privdesk.ui.models.case_table import ORDER_PLACE, ROW, CaseTableModel
from privdesk.ui.theme import SMALL_ICON, TextStyle, Token, color, paint_icon, px, theme
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

_STRETCHES: dict[int, int] = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_J: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_K: -1,
}
_RETREAT = (Sort.RECEIVED, Sort.HANDLER, Sort.LAW)
"""The columns that leave first when the window is narrow."""

_LEAST_SUBJECT = 96
_LEAST = 30
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
        # Straight from the model: a list has hundreds of cells, each of which would go through Qt.
        rect, row = QRectF(option.rect), self._view.cases.row_at(index.row())
        marked = row is not None and self._view.cases.is_marked(row)
        selected = paint_ground(painter, option, marked=marked)
        if row is not None:
            first = px(4)
            if self._view.is_first(index.column()):
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
                if row.merged:
                    paint_text(painter, rect, tr("Merged"), TextStyle.BODY, Token.TEXT_3)
                else:
                    pill = looks.pill(row.status, row.kind)
                    paint_status_pill(painter, rect, pill, filled=False)
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
            case _:
                text = BY_SORT[column].text(row, today)
                paint_text(painter, rect, text, TextStyle.BODY, Token.TEXT_3)


def _paint_kind(painter: QPainter, rect: QRectF, row: CaseRow) -> None:
    word, icon = labels.kind_of_row(row.kind, row.rights)
    token = Token.ESCALATION if row.kind.is_escalation else Token.TEXT_2
    middle = QPointF(rect.left() + px(SMALL_ICON) / 2, rect.center().y())
    paint_icon(painter, middle, icon, token, SMALL_ICON)
    if rect.width() > px(_ICON_ONLY):
        words = rect.adjusted(px(SMALL_ICON + 8), 0, 0, 0)
        paint_text(painter, words, word, TextStyle.BODY, token)


class OrderHead(QHeaderView):
    """Heads that show by which columns the list is sorted, and in which order."""

    def __init__(self, cases: CaseTableModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._cases = cases
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(px(_LEAST))
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(tr("Columns"))

    def _stands_first(self, column: int) -> bool:
        """Whether a column is at the left, where the check squares are."""
        before = range(self.visualIndex(column))
        return all(self.isSectionHidden(self.logicalIndex(place)) for place in before)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        ground = QRectF(rect)
        painter.fillRect(ground, color(Token.SHEET))
        painter.fillRect(QRectF(rect.left(), rect.bottom(), rect.width(), 1), color(Token.LINE))
        told = self._cases.headerData(logicalIndex, self.orientation(), ORDER_PLACE)
        place = told if isinstance(told, int) else None
        title = COLUMNS[logicalIndex].title
        lead = px(_LEAD + CHECK + 8) if self._stands_first(logicalIndex) else px(4)
        words = ground.adjusted(lead, 0, -px(4), 0)
        token, weight = (Token.TEXT_2, 500) if place is None else (Token.TEXT, 600)
        used = paint_text(painter, words, title, TextStyle.SMALL, token, weight=weight)
        if place is None:
            return
        order = self._cases.whole_order
        rank = str(place + 1) if len(order) > 1 else ""
        icon = "arrow-down" if order[place][1] else "arrow-up"
        middle = QPointF(words.left() + used + px(10), words.center().y())
        if middle.x() + px(6) > words.right():
            return
        paint_icon(painter, middle, icon, Token.TEXT_2, SMALL_ICON)
        rest = QRectF(middle.x() + px(8), words.top(), px(12), words.height())
        paint_text(painter, rest, rank, TextStyle.MICRO, Token.TEXT_3)


class CaseTableView(RowTable):
    """Shows a `CaseTableModel`.

    Signals:
        opened: key of a case, by Enter or double-click.
        row_changed: the `CaseRow` with the keyboard, or None.
        copy_wanted: Ctrl+C was pressed.
        beside_wanted: key of a case to open in a second window, by Shift+Enter.
        columns_changed: somebody moved or widened a column.
    """

    opened = Signal(int)
    row_changed = Signal(object)
    copy_wanted = Signal()
    beside_wanted = Signal(int)
    columns_changed = Signal()

    def __init__(self, cases: CaseTableModel, parent: QWidget | None = None) -> None:
        super().__init__(cases, tr("Cases"), parent)
        self.cases = cases
        self._anchor: int | None = None
        self._before: tuple[int, ...] = ()
        self._moving = False
        self._fitting = False
        self._first = 0
        self._shown: dict[Sort, int] = dict.fromkeys(USUAL, 0)
        self.setHorizontalHeader(OrderHead(cases, self))
        self.setItemDelegate(_Delegate(self))
        head = self.horizontalHeader()
        head.sectionClicked.connect(self._sort_clicked)
        head.sectionMoved.connect(self._moved)
        head.sectionResized.connect(self._resized)
        cases.ordered.connect(head.viewport().update)
        self.selectionModel().currentRowChanged.connect(self._tell_row)
        self.dress()
        self.show_columns(())

    def _sort_clicked(self, column: int) -> None:
        held = QApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier
        self.cases.sort_by(COLUMNS[column].sort, after_others=bool(held))

    # Columns

    @property
    def columns(self) -> tuple[tuple[Sort, int], ...]:
        """The columns from left to right, each with the width that somebody gave it, or 0."""
        head = self.horizontalHeader()
        order = (COLUMNS[head.logicalIndex(place)].sort for place in range(head.count()))
        return tuple((sort, self._shown[sort]) for sort in order if sort in self._shown)

    def show_columns(self, columns: Sequence[tuple[Sort, int]]) -> None:
        """Show these columns in this order; none means the usual ones."""
        self._shown = dict(columns) or dict.fromkeys(USUAL, 0)
        head = self.horizontalHeader()
        self._fitting = True
        for place, sort in enumerate(self._shown):
            head.moveSection(head.visualIndex(PLACE[sort]), place)
        self._fitting = False
        self.fit()
        self.viewport().update()

    def is_first(self, column: int) -> bool:
        """Whether a column stands at the left, where the check square is."""
        return column == self._first

    def _first_shown(self) -> int:
        head = self.horizontalHeader()
        columns = (head.logicalIndex(place) for place in range(head.count()))
        return next((column for column in columns if not head.isSectionHidden(column)), 0)

    def _moved(self, _column: int, _from: int, _to: int) -> None:
        self._first = self._first_shown()
        if not self._fitting:
            self.viewport().update()
            self.columns_changed.emit()

    def _resized(self, column: int, _before: int, now: int) -> None:
        sort = COLUMNS[column].sort
        if self._fitting or sort not in self._shown or sort is self._flexible() or now <= 0:
            return
        self._shown[sort] = max(round(now / theme().zoom), _LEAST)
        self.columns_changed.emit()

    def _flexible(self) -> Sort | None:
        """The column that takes what is left: the subject, else the one before the end."""
        if Sort.SUBJECT in self._shown:
            return Sort.SUBJECT
        return Sort.PERSON if Sort.PERSON in self._shown else None

    @override
    def fit(self) -> None:
        """Give the subject what is left; where that is too little, columns leave one by one."""
        if not isinstance(self.horizontalHeader(), OrderHead):
            return
        head, flexible = self.horizontalHeader(), self._flexible()
        shown = {
            sort: width or BY_SORT[sort].width + (_LEAD + CHECK + 4) * self._leads(sort)
            for sort, width in self._shown.items()
            if sort is not flexible
        }
        room = self.viewport().width()
        for sort in _RETREAT:
            if room - sum(px(width) for width in shown.values()) >= px(_LEAST_SUBJECT):
                break
            shown.pop(sort, None)
        left = room - sum(px(width) for width in shown.values())
        if left < px(_LEAST_SUBJECT) and Sort.KIND in shown:
            shown[Sort.KIND] = _ICON_ONLY
        self._fitting = True
        for number, column in enumerate(COLUMNS):
            stays = column.sort in shown or column.sort is flexible
            self.setColumnHidden(number, not stays)
            stretch = column.sort is flexible
            mode = QHeaderView.ResizeMode
            head.setSectionResizeMode(number, mode.Stretch if stretch else mode.Interactive)
            if stays and not stretch:
                self.setColumnWidth(number, px(shown[column.sort]))
        self._first = self._first_shown()
        self._fitting = False

    def _leads(self, sort: Sort) -> bool:
        """Whether a column needs room for the check square; the badge has it in its width."""
        return sort is not Sort.DUE and next(iter(self._shown)) is sort

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
        elif shift and e.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.open_beside()
        elif e.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        elif plain and e.key() == Qt.Key.Key_Escape and self.cases.marks:
            self.cases.set_marks(())
        else:
            super().keyPressEvent(e)

    def open_beside(self) -> None:
        """Open the case with the keyboard in a second window."""
        row = self.current()
        if row is not None:
            self.beside_wanted.emit(row.id)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        super().mousePressEvent(event)
        if not index.isValid() or not self.is_first(index.column()):
            return
        if check_rect(QRectF(self.visualRect(index))).contains(event.position()):
            self.toggle_current()

    @override
    def open_row(self, index: Index) -> None:
        row = index.data(ROW)
        if isinstance(row, CaseRow):
            self.opened.emit(row.id)
