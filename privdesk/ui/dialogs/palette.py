"""The command palette: cases, people, commands and places by a few typed letters."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
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

from privdesk.domain.read_models import CaseFilter, CaseRow, PersonRow, Scope
from privdesk.services.reading import Reading
from privdesk.ui import labels
from privdesk.ui.actions import Commands
from privdesk.ui.language import tr, trn
from privdesk.ui.places import PageId, Place
from privdesk.ui.session import Session
from privdesk.ui.theme import TextStyle, Token, line, paint_icon, px
from privdesk.ui.widgets import Label, LineField, OverlayDialog, Paragraph, paint_box, paint_text

Index = QModelIndex | QPersistentModelIndex
_ENTRY = Qt.ItemDataRole.UserRole + 1
_CASES = 9
_PEOPLE = 4
_COMMANDS = 6
_ASK_MS = 40
_TOP = 132
_STEPS: dict[int, int] = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


@dataclass(frozen=True, slots=True)
class _Entry:
    """A row of the palette: a case, a person, or a command by its id."""

    icon: str
    title: str
    detail: str
    key: str = ""
    case: int = 0
    person: int = 0
    command: str = ""


class _Entries(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._entries: tuple[_Entry, ...] = ()

    def show(self, entries: tuple[_Entry, ...]) -> None:
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._entries)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == _ENTRY:
            return entry
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return f"{entry.title}, {entry.detail}" if entry.detail else entry.title
        return None


class _Delegate(QStyledItemDelegate):
    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, line(TextStyle.BODY) + px(20))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry, rect = index.data(_ENTRY), QRectF(option.rect)
        if not isinstance(entry, _Entry):
            return
        if option.state & QStyle.StateFlag.State_Selected:
            paint_box(painter, rect.adjusted(px(4), 0, -px(4), 0), px(6), Token.SELECT)
        middle = QPointF(rect.left() + px(24), rect.center().y())
        paint_icon(painter, middle, entry.icon, Token.TEXT_2)
        words = rect.adjusted(px(44), 0, -px(80), 0)
        used = paint_text(painter, words, entry.title, TextStyle.BODY_STRONG, Token.TEXT)
        rest = words.adjusted(used + px(10), 0, 0, 0)
        paint_text(painter, rest, entry.detail, TextStyle.SMALL, Token.TEXT_3)
        if entry.key:
            place = rect.adjusted(rect.width() - px(120), 0, -px(20), 0)
            right = Qt.AlignmentFlag.AlignRight
            paint_text(painter, place, entry.key, TextStyle.SMALL, Token.TEXT_3, align=right)


_Found = tuple[tuple[CaseRow, ...], tuple[PersonRow, ...]]


def _look(reading: Reading, wanted: CaseFilter) -> _Found:
    """The cases, and the people of that name as soon as something was typed."""
    typed = wanted.text.strip()
    people = reading.people(typed, _PEOPLE)[0] if typed else ()
    return reading.rows(wanted, limit=_CASES), people


def _cases(count: int) -> str:
    return trn("{count} case", "{count} cases", count)


class PaletteDialog(OverlayDialog):
    """Type to find; Enter opens. A leading > finds commands only.

    Signals:
        place_wanted: a `Place` that was chosen.
    """

    place_wanted = Signal(object)

    def __init__(self, session: Session, host: QWidget, commands: Commands) -> None:
        super().__init__(host, tr("Search and commands"), size=(680, 540))
        self._session = session
        self._commands = commands
        self._offered = commands.answered()  # before this dialog takes every command away
        self._question = 0
        self._stale = True
        self._take_at_once = False
        self.query = LineField(
            "", icon="search", placeholder=tr("Name, number, words, or a command")
        )
        self.query.line.setAccessibleName(tr("Search cases and commands"))
        self.query.line.installEventFilter(self)
        self.list = QListView()
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(tr("Results"))
        self.list.setUniformItemSizes(True)
        self.list.viewport().setAutoFillBackground(False)
        self._entries = _Entries(self)
        self.list.setModel(self._entries)
        self.list.setItemDelegate(_Delegate(self.list))
        hint = tr("Up and Down choose   Enter opens   > commands only")
        self.options.add(Label(hint, TextStyle.SMALL, Token.TEXT_3))
        self._nothing = Paragraph("", TextStyle.BODY, Token.TEXT_3)
        self._nothing.hide()
        self.body.add(self.query)
        self.body.add(self._nothing)
        self.body.add(self.list, 1)
        self._timer = QTimer(self, interval=_ASK_MS, singleShot=True)
        self._timer.timeout.connect(self._ask)
        self.query.changed.connect(self._typed)
        self.query.line.returnPressed.connect(self._enter)
        self.list.clicked.connect(self._clicked)
        self._ask()

    @override
    def take_focus(self) -> None:
        self.query.line.setFocus(Qt.FocusReason.PopupFocusReason)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Taken from the field itself: the body that scrolls would keep the arrows.
        if watched is self.query.line and isinstance(event, QKeyEvent):
            step = _STEPS.get(event.key())
            if step is not None and event.type() is QEvent.Type.KeyPress:
                self._step(step)
                return True
        return super().eventFilter(watched, event)

    def _step(self, by: int) -> None:
        row = self.list.currentIndex().row() + by
        last = self._entries.rowCount() - 1
        self.list.setCurrentIndex(self._entries.index(min(max(row, 0), last)))

    @override
    def _card_size(self) -> QSize:
        size = super()._card_size()
        return QSize(size.width(), min(size.height(), self.height() - px(_TOP) // 2))

    def _typed(self, _text: str) -> None:
        self._stale, self._take_at_once = True, False
        self._timer.start()

    def _ask(self) -> None:
        text = self.query.value()
        self._question += 1
        if text.startswith(">"):
            self._answered(self._question, ((), ()))
            return
        wanted = CaseFilter(Scope.ALL if text else Scope.OPEN, text=text.lstrip("#"))
        done = partial(self._answered, self._question)
        self._session.ask("palette", partial(_look, wanted=wanted), done)

    def _answered(self, question: int, found: "_Found") -> None:
        if question != self._question:
            return
        self._show(*found)
        self._stale = self._timer.isActive()
        if self._take_at_once and not self._stale:
            self._take_at_once = False
            self._take()

    def _enter(self) -> None:
        """Take what is chosen; who types fast waits for what was typed, not for what shows."""
        if not self._stale:
            self._take()
            return
        self._take_at_once = True
        if self._timer.isActive():
            self._timer.stop()
            self._ask()

    def _show(self, rows: tuple[CaseRow, ...], people: tuple[PersonRow, ...]) -> None:
        cases = (
            _Entry(
                labels.kind_of_row(row.kind, row.rights)[1],
                row.person,
                f"{row.number}  {row.subject}",
                labels.STATUS[row.status],
                case=row.id,
            )
            for row in rows
        )
        persons = (
            _Entry(
                "user-round",
                row.person.display_name,
                "  ".join(part for part in (_cases(row.cases), row.person.address.city) if part),
                tr("Person"),
                person=row.person.id,
            )
            for row in people
        )
        self._entries.show((*cases, *persons, *self._found_commands()))
        self.list.setCurrentIndex(self._entries.index(0))
        found = self._entries.rowCount() > 0
        self._nothing.setVisible(not found)
        self._nothing.set_text(
            "" if found else tr("Nothing found for “{value}”.", value=self.query.value())
        )

    def _found_commands(self) -> tuple[_Entry, ...]:
        typed = self.query.value().lstrip(">").strip().lower()
        only = self.query.value().startswith(">")
        if not typed and not only:
            return ()
        found = [
            _Entry(c.icon or "chevron-right", c.label, "", c.key_text, command=c.id)
            for c in self._commands.known
            if c.id in self._offered and all(word in c.label.lower() for word in typed.split())
        ]
        return tuple(found if only else found[:_COMMANDS])

    def _clicked(self, index: Index) -> None:
        self.list.setCurrentIndex(self._entries.index(index.row()))
        self._take()

    def _take(self) -> None:
        entry = self.list.currentIndex().data(_ENTRY)
        if not isinstance(entry, _Entry):
            return
        self.dismiss()
        if entry.case:
            self.place_wanted.emit(Place(PageId.CASE, id=entry.case))
        elif entry.person:
            self.place_wanted.emit(Place(PageId.PERSON, id=entry.person))
        else:
            self._commands.run(entry.command)

    @override
    def place(self) -> None:
        super().place()
        card = QRect(self._card.geometry())
        card.moveTop(min(px(_TOP), self.height() - card.height() - px(12)))
        self._card.setGeometry(card)
