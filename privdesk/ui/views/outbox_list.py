"""The list of the outbox: two lines a letter, a tick at the left, its number typed in the row."""

from collections.abc import Callable, Sequence

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
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from privdesk.domain.letter_labels import GROUP
from privdesk.domain.outbox import OutboxGroup, OutboxRow, without_number
from privdesk.domain.tracking import shown_tracking
from privdesk.services.outbox import Outbox
from privdesk.ui.language import capital, tr, trn
from privdesk.ui.models.outbox_list import ENTRY, GroupHead, OutboxListModel
from privdesk.ui.recorded import title_of
from privdesk.ui.theme import SMALL_ICON, TextStyle, Token, color, line, paint_icon, px, theme
from privdesk.ui.views.outbox_columns import CHECK_AT, Columns, columns
from privdesk.ui.views.tracking_editor import TrackingEditor
from privdesk.ui.widgets import CheckMark, paint_check, paint_ring, paint_text

Index = QModelIndex | QPersistentModelIndex

_ICONS = {
    OutboxGroup.READY: ("printer", Token.TEXT_2),
    OutboxGroup.APPROVAL: ("eye", Token.TEXT_2),
    OutboxGroup.SIGNATURE: ("signature", Token.TEXT_2),
    OutboxGroup.EMAIL: ("send", Token.TEXT_2),
    OutboxGroup.PRINTED: ("mailbox", Token.TEXT_2),
    OutboxGroup.UNTRACKED: ("package", Token.TEXT_2),
    OutboxGroup.RETURNED: ("undo-2", Token.LATE),
    OutboxGroup.MAILED: ("circle-check", Token.OK),
}
_STEPS = {"j": 1, "k": -1}
_CHECK = 16
_EDITOR = 32


class _Delegate(QStyledItemDelegate):
    def __init__(self, view: "OutboxList") -> None:
        super().__init__(view)
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        if isinstance(index.data(ENTRY), GroupHead):
            return QSize(0, line(TextStyle.SECTION) + px(16))
        return QSize(0, line(TextStyle.BODY) + line(TextStyle.SMALL) + px(10))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry, rect = index.data(ENTRY), QRectF(option.rect)
        if isinstance(entry, GroupHead):
            self._head(painter, rect, entry)
        elif isinstance(entry, OutboxRow):
            current = bool(option.state & QStyle.StateFlag.State_Selected)
            checked = entry.id in self._view.rows.checked
            if checked or current or option.state & QStyle.StateFlag.State_MouseOver:
                painter.fillRect(rect, color(Token.SELECT if checked else Token.HOVER))
            painter.fillRect(QRectF(rect.left(), rect.bottom(), rect.width(), 1), color(Token.LINE))
            self._row(painter, rect, entry, checked=checked)
            if current and self._view.hasFocus():
                paint_ring(painter, rect.adjusted(1, 1, -1, -1), px(4))

    @staticmethod
    def _head(painter: QPainter, rect: QRectF, head: GroupHead) -> None:
        painter.fillRect(rect, color(Token.SUNKEN))
        painter.fillRect(QRectF(rect.left(), rect.bottom(), rect.width(), 1), color(Token.LINE))
        icon, ink = _ICONS[head.group]
        middle = QPointF(rect.left() + px(CHECK_AT + 8), rect.center().y())
        paint_icon(painter, middle, icon, ink)
        words = rect.adjusted(px(38), 0, -px(16), 0)
        used = paint_text(painter, words, GROUP[head.group], TextStyle.SECTION, Token.TEXT)
        rest = words.adjusted(used + px(8), 0, 0, 0)
        used = paint_text(painter, rest, str(head.count), TextStyle.BODY, Token.TEXT_3)
        rest = rest.adjusted(used + px(16), 0, 0, 0)
        align = Qt.AlignmentFlag.AlignRight
        paint_text(painter, rest, head.aside, TextStyle.SMALL, Token.TEXT_2, align=align)

    def _row(self, painter: QPainter, rect: QRectF, row: OutboxRow, *, checked: bool) -> None:
        square = QRectF(rect.left() + px(CHECK_AT), rect.top(), px(_CHECK), rect.height())
        paint_check(painter, square, CheckMark.ON if checked else CheckMark.EMPTY)
        places = columns(rect.width())
        service = row.mail_service
        copy = " · COPY" if row.copy_of is not None else ""
        pages = trn("{count} page", "{count} pages", row.pages)
        texts = (
            (title_of(row.template), f"{row.number} · {row.case_number}{copy}"),
            (row.person, row.place),
            (pages, row.envelope),
            (service.carrier, service.detail),
        )
        for number, (above, below) in enumerate(texts):
            place = places.rect(number, rect)
            if place.width() > px(20):
                weight = 500 if number < 2 else None  # noqa: PLR2004 - what and to whom
                ink = Token.TEXT if weight else Token.TEXT_2
                first, second = _lines(place)
                paint_text(painter, first, above, TextStyle.BODY, ink, weight=weight)
                paint_text(painter, second, below, TextStyle.SMALL, Token.TEXT_2)
        if row.id != self._view.edited:
            self._tracking(painter, places.rect(len(texts), rect), row)

    def _tracking(self, painter: QPainter, place: QRectF, row: OutboxRow) -> None:
        words, group = self._view.rows.words(row), self._view.rows.group(row.id)
        if row.tracking and row.returned_on is None:
            first, second = _lines(place)
            number = shown_tracking(row.tracking)
            paint_text(painter, first, number, TextStyle.BODY, Token.TEXT, weight=500)
            if group is OutboxGroup.MAILED:
                word = words.removeprefix(tr("No tracking, "))
                word = capital(word)
                _with_icon(painter, second, ("check", Token.OK), word, TextStyle.SMALL)
            else:
                _with_icon(
                    painter, second, ("check", Token.OK), tr("Number known"), TextStyle.SMALL
                )
            return
        icon, ink = _mark(row, group)
        style = TextStyle.BODY_STRONG if words == "Enter number" else TextStyle.BODY
        _with_icon(painter, place, (icon, ink), words, style)


def _mark(row: OutboxRow, group: OutboxGroup) -> tuple[str, Token]:
    if row.run:
        return "printer", Token.TODAY
    if group is OutboxGroup.APPROVAL:
        return "eye", Token.SOON
    if group is OutboxGroup.SIGNATURE:
        return "triangle-alert", Token.SOON
    if row.returned_on is not None:
        return "undo-2", Token.LATE
    if group is OutboxGroup.MAILED:
        return "check", Token.TEXT_2
    if not row.mail_service.tracked or group is OutboxGroup.EMAIL:
        return "minus", Token.TEXT_2
    if group is OutboxGroup.READY:
        return "circle-dashed", Token.TEXT_2
    return "pen-line", Token.ACCENT_TEXT


def _with_icon(
    painter: QPainter, place: QRectF, mark: tuple[str, Token], words: str, style: TextStyle
) -> None:
    icon, ink = mark
    size = SMALL_ICON
    middle = QPointF(place.left() + px(size) / 2, place.center().y())
    paint_icon(painter, middle, icon, ink, size)
    paint_text(painter, place.adjusted(px(size + 6), 0, 0, 0), words, style, ink)


def _lines(place: QRectF) -> tuple[QRectF, QRectF]:
    height = line(TextStyle.BODY)
    top = place.top() + px(5)
    first = QRectF(place.left(), top, place.width(), height)
    return first, QRectF(place.left(), top + height, place.width(), line(TextStyle.SMALL))


class OutboxList(QListView):
    """Goes by keyboard over the letters of all groups.

    Signals:
        opened: key of a letter.
        checked_changed: other letters are ticked.
        tracked: key of a letter and its number.
        column_pasted: numbers by the key of their letters, and those for which there was none.
    """

    opened = Signal(int)
    checked_changed = Signal()
    tracked = Signal(int, str)
    column_pasted = Signal(object, list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = OutboxListModel(self)
        self._known: set[int] = set()
        self.edited = 0
        self.setModel(self.rows)
        self.setItemDelegate(_Delegate(self))
        self.editor = TrackingEditor(self.viewport())
        self.setAccessibleName(tr("Letters on their way"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(self._open)
        self.editor.given.connect(self._give)
        self.editor.column.connect(self._spread)
        self.editor.stepped.connect(self._skip)
        self.editor.left.connect(self.end_edit)
        self.verticalScrollBar().valueChanged.connect(self._place_editor)
        theme().changed.connect(self._place_editor)

    def show_box(self, box: Outbox, sought: str) -> None:
        """Show the outbox anew; what has come to be ready or printed is ticked, the rest stays."""
        kept, edited = self.current(), self.edited
        ready = {row.id for row in (*box.ready, *box.rows(OutboxGroup.PRINTED)) if not row.run}
        here = {row.id for row in box.rows()} - {row.id for row in box.rows() if row.run}
        self.rows.checked = (self.rows.checked & here) | (ready - self._known)
        self._known = ready
        self.rows.show(box, sought)
        self.scheduleDelayedItemsLayout()
        self._go(edited or (kept.id if kept else 0))
        if edited and self._shows(edited):
            self._place_editor()
        elif edited:
            self.end_edit()
        self.checked_changed.emit()

    def _shows(self, letter_id: int) -> bool:
        return any(row.id == letter_id for row in self.rows.letters)

    def _go(self, letter_id: int) -> None:
        row = self.rows.row_of(letter_id)
        if row >= 0:
            self.setCurrentIndex(self.rows.index(row))

    def current(self) -> OutboxRow | None:
        """The letter with the keyboard."""
        entry = self.currentIndex().data(ENTRY)
        return entry if isinstance(entry, OutboxRow) else None

    def chosen(self, *groups: OutboxGroup) -> tuple[OutboxRow, ...]:
        """The ticked letters of some groups; without any the one with the keyboard, if it is in."""
        rows = [row for row in self.rows.letters if self.rows.group(row.id) in groups]
        ticked = tuple(row for row in rows if row.id in self.rows.checked)
        current = self.current()
        return ticked or tuple(row for row in rows if current is not None and row.id == current.id)

    def toggle(self) -> None:
        """Tick the letter with the keyboard, or take its tick away."""
        row = self.current()
        if row is not None and not row.run:
            self.rows.check(self.rows.checked ^ {row.id})
            self.checked_changed.emit()

    def check_all(self) -> None:
        """Tick every letter of the group with the keyboard; a second time none of them."""
        row = self.current()
        if row is None:
            return
        group = self.rows.group(row.id)
        found = {
            one.id for one in self.rows.letters if self.rows.group(one.id) is group and not one.run
        }
        without = self.rows.checked - found
        self.rows.check(without if found <= self.rows.checked else without | found)
        self.checked_changed.emit()

    # Numbers

    def _takers(self) -> list[OutboxRow]:
        return [row for row in self.rows.letters if row.takes_tracking]

    def _expecting(self) -> list[OutboxRow]:
        """The letters to which numbers go on their own: printed, or gone without their number."""
        groups = {OutboxGroup.PRINTED, OutboxGroup.UNTRACKED}
        return [row for row in self._takers() if self.rows.group(row.id) in groups]

    def edit_tracking(self) -> None:
        """Type the number of the letter with the keyboard, or of the first one without."""
        row = self.current()
        takers = self._takers()
        wanted = next((one for one in takers if row is not None and one.id == row.id), None)
        if wanted is None or (wanted.tracking and not self.hasFocus()):
            wanted = next(iter(without_number(self._expecting())), wanted)
        if wanted is not None:
            self._edit(wanted)

    def _edit(self, row: OutboxRow) -> None:
        self.edited = row.id
        self._go(row.id)
        self.scrollTo(self.currentIndex())
        self._place_editor()
        self.editor.begin(row.id, shown_tracking(row.tracking), row.person)
        self.viewport().update()

    def end_edit(self) -> None:
        """Give the keys back to the list."""
        self.edited = 0
        focus = QApplication.focusWidget()
        had = focus is None or self.editor.isAncestorOf(focus)
        self.editor.end()
        if had:
            self.setFocus()
        self.viewport().update()

    def _place_editor(self) -> None:
        row = self.rows.row_of(self.edited) if self.edited else -1
        if row < 0:
            return
        rect = QRectF(self.visualRect(self.rows.index(row)))
        left, width = self._columns().tracking
        height = px(_EDITOR)
        top = rect.center().y() - height / 2
        place = QRectF(rect.left() + left - px(4), top, width, height)
        self.editor.put(place.toRect())

    def _columns(self) -> Columns:
        return columns(self.viewport().width())

    def _give(self, letter_id: int, number: str) -> None:
        self.tracked.emit(letter_id, number)

    def go_on(self, letter_id: int) -> None:
        """A number is recorded: on to the next letter without one, or back to the list."""
        takers = self._expecting()
        place = next((n for n, row in enumerate(takers) if row.id == letter_id), -1)
        around = [*takers[place + 1 :], *takers[: max(place, 0)]]
        following = next(iter(without_number(around)), None)
        if following is None:
            self.end_edit()
        else:
            self._edit(following)

    def _skip(self, letter_id: int, direction: int) -> None:
        takers = self._takers()
        place = next((n for n, row in enumerate(takers) if row.id == letter_id), 0) + direction
        if 0 <= place < len(takers):
            self._edit(takers[place])

    def _spread(self, letter_id: int, numbers: Sequence[str]) -> None:
        """Give pasted numbers to this letter and to those after it that have none.

        More numbers than that are meant for all letters without one, from the first.
        """
        takers = self._expecting()
        place = next((n for n, row in enumerate(takers) if row.id == letter_id), -1)
        here = [row for row in self._takers() if row.id == letter_id]
        free = [*here, *without_number(takers[place + 1 :])]
        if len(numbers) > len(free):
            free = without_number(takers)
        told = {row.id: number for row, number in zip(free, numbers, strict=False)}
        self.column_pasted.emit(told, list(numbers[len(free) :]))

    # Keys and mouse

    def _open(self, index: Index) -> None:
        entry = index.data(ENTRY)
        if isinstance(entry, OutboxRow):
            self.opened.emit(entry.id)

    def check_rect(self, index: Index) -> QRect:
        """Where the tick of a row stands, with room around it."""
        rect = self.visualRect(index)
        return QRect(rect.left(), rect.top(), px(CHECK_AT + _CHECK + 8), rect.height())

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        index = self.indexAt(at)
        super().mousePressEvent(event)
        entry = index.data(ENTRY)
        if event.button() is not Qt.MouseButton.LeftButton or not isinstance(entry, OutboxRow):
            return
        left, width = self._columns().tracking
        if self.check_rect(index).contains(at):
            self.toggle()
        elif entry.takes_tracking and not entry.tracking and left <= at.x() <= left + width:
            self._edit(entry)

    @override
    def resizeEvent(self, e: QResizeEvent) -> None:
        super().resizeEvent(e)
        self._place_editor()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers()
        step = _STEPS.get(event.text()) if plain else None
        act = self._act(event.key()) if plain else None
        if step is not None:
            self._step(step)
        elif act is not None:
            act()
        else:
            super().keyPressEvent(event)

    def _act(self, key: int) -> Callable[[], None] | None:
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            return lambda: self._open(self.currentIndex())
        if key == Qt.Key.Key_Space:
            return self.toggle
        if key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            letters = self.rows.letters
            if letters:
                return lambda: self._go(letters[0 if key == Qt.Key.Key_Home else -1].id)
        return None

    def _step(self, step: int) -> None:
        row = self.currentIndex().row() + step
        while self.rows.entry(row) is not None:
            if isinstance(self.rows.entry(row), OutboxRow):
                self.setCurrentIndex(self.rows.index(row))
                return
            row += step
