"""The list of Today: two lines a case, its badge at the left, the next step at the right."""

from datetime import date

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
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

from privdesk.domain.read_models import CaseRow, TodayBoard
from privdesk.ui import labels, looks
from privdesk.ui.countries import law_name
from privdesk.ui.language import tr
from privdesk.ui.models.today_list import ENTRY, Group, TodayListModel
from privdesk.ui.theme import ICON, TextStyle, Token, color, line, paint_icon, px
from privdesk.ui.widgets import (
    key_cap_size,
    paint_box,
    paint_due_badge,
    paint_key_cap,
    paint_ring,
    paint_text,
    shown_key,
    width_of,
)

Index = QModelIndex | QPersistentModelIndex
_BADGE_AT, _ICON_AT, _WORDS_AT = 12, 126, 158
_STEP_ROOM = 190
_STEP_PADDING = 12
_STEPS = {"j": 1, "k": -1}


class _Delegate(QStyledItemDelegate):
    def __init__(self, view: "TodayList") -> None:
        super().__init__(view)
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        if isinstance(index.data(ENTRY), Group):
            return QSize(0, line(TextStyle.SECTION) + px(20))
        return QSize(0, line(TextStyle.ROW_TITLE) + line(TextStyle.SMALL) + px(20))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry, rect = index.data(ENTRY), QRectF(option.rect)
        if isinstance(entry, Group):
            words = rect.adjusted(px(_BADGE_AT), px(10), 0, 0)
            used = paint_text(painter, words, entry.title, TextStyle.SECTION, entry.token)
            rest = words.adjusted(used + px(8), 0, 0, 0)
            paint_text(painter, rest, str(entry.count), TextStyle.SMALL, Token.TEXT_3)
        elif isinstance(entry, CaseRow):
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            if selected or option.state & QStyle.StateFlag.State_MouseOver:
                fill = Token.SELECT if selected else Token.HOVER
                paint_box(painter, rect.adjusted(0, 1, 0, -1), px(6), fill)
            painter.fillRect(QRectF(rect.left(), rect.bottom(), rect.width(), 1), color(Token.LINE))
            self._row(painter, rect, entry, selected=selected)
            if selected and self._view.hasFocus():
                paint_ring(painter, rect.adjusted(1, 1, -1, -1), px(6))

    def _row(self, painter: QPainter, rect: QRectF, row: CaseRow, *, selected: bool) -> None:
        today = self._view.today
        if today is None:
            return
        badge = rect.adjusted(px(_BADGE_AT), 0, 0, 0)
        paint_due_badge(painter, badge, looks.badge(row.due, today))
        word, icon = labels.kind_of_row(row.kind, row.rights)
        token = Token.ESCALATION if row.kind.is_escalation else Token.TEXT_3
        paint_icon(painter, QPointF(rect.left() + px(_ICON_AT + 8), rect.center().y()), icon, token)
        words = rect.adjusted(px(_WORDS_AT), px(9), 0, -px(9))
        step = _step_box(rect, row, selected=selected)
        words.setRight(min(step.left() - px(8), rect.right() - px(_STEP_ROOM)))
        first = QRectF(words.left(), words.top(), words.width(), line(TextStyle.ROW_TITLE))
        used = paint_text(painter, first, row.person, TextStyle.ROW_TITLE, Token.TEXT)
        rest = first.adjusted(used + px(8), 0, 0, 0)
        paint_text(painter, rest, word, TextStyle.BODY, Token.TEXT_2)
        second = QRectF(words.left(), first.bottom(), words.width(), line(TextStyle.SMALL))
        parts = (row.number, law_name(row.law), row.subject)
        text = " · ".join(part for part in parts if part)
        paint_text(painter, second, text, TextStyle.SMALL, Token.TEXT_3)
        self._step(painter, rect, row, selected=selected)

    @staticmethod
    def _step(painter: QPainter, rect: QRectF, row: CaseRow, *, selected: bool) -> None:
        box, text = _step_box(rect, row, selected=selected), labels.NEXT_STEP[row.next_step]
        if not text:
            return
        icon, cap = labels.NEXT_STEP_ICON[row.next_step], key_cap_size(shown_key("Enter"))
        left = box.left() + px(_STEP_PADDING)
        if selected:
            paint_box(painter, box, px(6), Token.CONTROL, Token.LINE_STRONG)
        paint_icon(painter, QPointF(left + px(ICON) / 2, rect.center().y()), icon, Token.TEXT_2)
        words = QRectF(left + px(ICON + 8), rect.top(), rect.right() - left, rect.height())
        used = paint_text(painter, words, text, TextStyle.BODY_STRONG, Token.TEXT)
        if selected:
            place = QRectF(words.left() + used + px(10), rect.top(), cap.width(), rect.height())
            paint_key_cap(painter, place, shown_key("Enter"), Token.TEXT_2, Token.LINE_STRONG)


def _step_box(rect: QRectF, row: CaseRow, *, selected: bool) -> QRectF:
    """Where the next step stands; the row with the keyboard also shows its key."""
    width = px(ICON) + px(8) + width_of(labels.NEXT_STEP[row.next_step], TextStyle.BODY_STRONG)
    if selected:
        width += px(10) + key_cap_size(shown_key("Enter")).width()
    width += 2 * px(_STEP_PADDING)
    right = rect.right() - px(_STEP_PADDING)
    return QRectF(right - width, rect.center().y() - px(16), width, px(32))


class TodayList(QListView):
    """Goes by keyboard over the cases of all groups.

    Signals:
        opened: key of a case.
        step_wanted: key of a case whose next step was clicked.
    """

    opened = Signal(int)
    step_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.today: date | None = None
        self._cases = TodayListModel(self)
        self.setModel(self._cases)
        self.setItemDelegate(_Delegate(self))
        self.setAccessibleName(tr("Cases to work on"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(self._open)

    def show_board(self, board: TodayBoard) -> None:
        """Show another board; the keyboard stays on its case while that is in the list."""
        kept = self.current()
        self.today = board.today
        self._cases.show(board)
        row = self._cases.row_of(kept.id if kept else 0)
        if row >= 0:
            self.setCurrentIndex(self._cases.index(row))

    def current(self) -> CaseRow | None:
        """The case with the keyboard."""
        entry = self.currentIndex().data(ENTRY)
        return entry if isinstance(entry, CaseRow) else None

    def _open(self, index: Index) -> None:
        entry = index.data(ENTRY)
        if isinstance(entry, CaseRow):
            self.opened.emit(entry.id)

    def step_rect(self, index: Index) -> QRect:
        """Where the next step of a row stands in the viewport; empty where there is none."""
        row = index.data(ENTRY)
        if not isinstance(row, CaseRow) or not labels.NEXT_STEP[row.next_step]:
            return QRect()
        selected = self.selectionModel().isSelected(index)
        place = QRectF(self.visualRect(index))
        return _step_box(place, row, selected=selected).toRect()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        # Before the row is chosen: the step moves to the left once it shows its key.
        index = self.indexAt(event.position().toPoint())
        row = index.data(ENTRY)
        on_step = self.step_rect(index).contains(event.position().toPoint())
        left = event.button() is Qt.MouseButton.LeftButton
        super().mousePressEvent(event)
        if left and on_step and isinstance(row, CaseRow):
            self.step_wanted.emit(row.id)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(event.text()) if not event.modifiers() else None
        if step is not None:
            row = self.currentIndex().row() + step
            while 0 <= row < self._cases.rowCount():
                if isinstance(self._cases.index(row).data(ENTRY), CaseRow):
                    self.setCurrentIndex(self._cases.index(row))
                    break
                row += step
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)
