"""People: found by a few letters of name or place, each with the number of its cases."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
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
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from privdesk.domain.read_models import PersonRow
from privdesk.services.changes import ChangeSet
from privdesk.services.list_export import EVERYBODY, export_people
from privdesk.services.reading import Reading
from privdesk.ui.areas import Area
from privdesk.ui.countries import one_line
from privdesk.ui.language import numeral, tr, trn
from privdesk.ui.list_copies import CopiedList, copied_table
from privdesk.ui.list_door import ask_list_file, copy_list
from privdesk.ui.places import PageId, Place
from privdesk.ui.session import Session
from privdesk.ui.theme import TextStyle, Token, line, px
from privdesk.ui.views.page import Page
from privdesk.ui.widgets import (
    Button,
    Column,
    EmptyState,
    Hairline,
    Label,
    LineField,
    Row,
    initials,
    paint_avatar,
    paint_box,
    paint_ring,
    paint_text,
)

Index = QModelIndex | QPersistentModelIndex
_ROW = Qt.ItemDataRole.UserRole + 1
_AT_ONCE = 200
_TYPING_MS = 120
_AVATAR = 28
_STEPS = {"j": 1, "k": -1}


def _cases(row: PersonRow) -> str:
    count = trn("{count} case", "{count} cases", row.cases)
    return (
        tr("{count}, {open_cases} open", count=count, open_cases=row.open_cases)
        if row.open_cases
        else count
    )


_COPIED_HEADS = (tr("Name"), tr("Organization"), tr("E-mail"), tr("Address"), tr("Cases"))


def _copied_cells(row: PersonRow) -> tuple[str, ...]:
    person = row.person
    return person.name, person.organisation, person.email, one_line(person.address), _cases(row)


class _People(QAbstractListModel):
    """People read so far; the next ones are wanted as soon as the view comes near the end."""

    more_wanted = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: tuple[PersonRow, ...] = ()
        self.total = 0
        self._is_asked = False

    def show(self, rows: tuple[PersonRow, ...], total: int) -> None:
        self.beginResetModel()
        self.rows, self.total = rows, total
        self._is_asked = False
        self.endResetModel()

    def add(self, rows: tuple[PersonRow, ...]) -> None:
        self._is_asked = False
        if rows:
            last = len(self.rows)
            self.beginInsertRows(QModelIndex(), last, last + len(rows) - 1)
            self.rows += rows
            self.endInsertRows()

    @override
    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._is_asked and len(self.rows) < self.total

    @override
    def fetchMore(self, parent: Index) -> None:
        self._is_asked = True
        self.more_wanted.emit()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == _ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.person.display_name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.person.display_name}, {row.person.address.city}, {_cases(row)}"
        return None


class _Delegate(QStyledItemDelegate):
    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, line(TextStyle.BODY) + line(TextStyle.SMALL) + px(14))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, rect = index.data(_ROW), QRectF(option.rect)
        if not isinstance(row, PersonRow):
            return
        box = rect.adjusted(px(12), 1, -px(12), -1)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            paint_box(painter, box, px(6), Token.SELECT if selected else Token.HOVER)
        if selected and option.state & QStyle.StateFlag.State_HasFocus:
            paint_ring(painter, box, px(6))
        side = px(_AVATAR)
        circle = QRectF(QPointF(px(24), rect.center().y() - side / 2), QSize(side, side))
        paint_avatar(painter, circle, initials(row.person.display_name), quiet=True)
        words = QRectF(circle.right() + px(12), rect.top() + px(6), 0, line(TextStyle.BODY))
        words.setRight(rect.right() - px(28))
        right = Qt.AlignmentFlag.AlignRight
        used = paint_text(painter, words, _cases(row), TextStyle.SMALL, Token.TEXT_3, align=right)
        name = words.adjusted(0, 0, -used - px(12), 0)
        paint_text(painter, name, row.person.display_name, TextStyle.BODY_STRONG, Token.TEXT)
        person = row.person
        facts = (person.organisation, person.email, one_line(person.address))
        below = QRectF(words.left(), words.bottom(), words.width(), line(TextStyle.SMALL))
        told = "  ·  ".join(part for part in facts if part)
        paint_text(painter, below, told, TextStyle.SMALL, Token.TEXT_3)


class PeopleList(QListView):
    """Rows of people.

    Signals:
        opened: key of a person.
    """

    opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.people = _People(self)
        self.setModel(self.people)
        self.setItemDelegate(_Delegate(self))
        self.setAccessibleName(tr("People"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(self._open)

    def current(self) -> PersonRow | None:
        """The person with the keyboard."""
        row = self.currentIndex().data(_ROW)
        return row if isinstance(row, PersonRow) else None

    def _open(self, index: Index) -> None:
        row = index.data(_ROW)
        if isinstance(row, PersonRow):
            self.opened.emit(row.person.id)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(event.text()) if not event.modifiers() else None
        if step is not None:
            row = min(max(self.currentIndex().row() + step, 0), self.people.rowCount() - 1)
            self.setCurrentIndex(self.people.index(row))
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)


class PeoplePage(Page):
    """The list of people."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.field = LineField("", icon="search", placeholder=tr("Name, e-mail or place"))
        self.field.line.setAccessibleName(tr("Find people"))
        self.list = PeopleList()
        self._count = Label("", TextStyle.BODY, Token.TEXT_3)
        self._foot = Label(tr("Enter opens a person"), TextStyle.SMALL, Token.TEXT_3)
        self._typed = ""
        self._stack = QStackedWidget()
        self._head = QWidget()
        self._typing = QTimer(self, interval=_TYPING_MS, singleShot=True)
        self._build()
        self._typing.timeout.connect(self.refresh)
        self.field.changed.connect(lambda _text: self._typing.start())
        self.field.line.returnPressed.connect(self.take_focus)
        self.list.opened.connect(self._open)
        self.list.people.more_wanted.connect(self._read_on)

    def _build(self) -> None:
        head = Row(margins=(24, 14, 20, 12), gap=10, parent=self._head)
        for part in (Label(tr("People"), TextStyle.TITLE), self._count, None):
            head.add(part)
        self.field.setMaximumWidth(px(360))
        head.add(self.field, 2)
        clear = Button(tr("Show all people"))
        clear.clicked.connect(lambda: self.field.set_value(""))
        nobody = EmptyState(tr("Nobody matches"), tr("Try fewer letters."), clear, found=False)
        new = Button(tr("New case"), icon="plus", key="N")
        new.clicked.connect(lambda: self.command_wanted.emit("case.new"))
        none = EmptyState(tr("No people yet"), tr("They come with their first case."), new)
        for shown in (self.list, nobody, none):
            self._stack.addWidget(shown)
        page = Column(parent=self)
        page.add(self._head)
        page.add(Hairline())
        page.add(self._stack, 1)
        page.add(Hairline())
        page.add(Row(self._foot, None, margins=(24, 10, 20, 10)))

    @override
    def refresh(self) -> None:
        typed = self.field.value()
        # Who scrolled far down stays there when something changes.
        most = max(len(self.list.people.rows), _AT_ONCE) if typed == self._typed else _AT_ONCE
        self._typed = typed
        self.session.ask("people", lambda reading: reading.people(typed, most), self._show)

    def _read_on(self) -> None:
        shown, typed = self.list.people.rows, self._typed

        def question(reading: Reading) -> tuple[tuple[PersonRow, ...], tuple[PersonRow, ...]]:
            return shown, reading.people(typed, _AT_ONCE, len(shown))[0]

        self.session.ask("people.more", question, self._add)

    def _add(self, answer: tuple[tuple[PersonRow, ...], tuple[PersonRow, ...]]) -> None:
        behind, rows = answer
        if behind is self.list.people.rows:
            self.list.people.add(rows)

    def _show(self, answer: tuple[tuple[PersonRow, ...], int]) -> None:
        rows, total = answer
        kept = self.list.current()
        self.list.people.show(rows, total)
        keys = [row.person.id for row in rows]
        place = keys.index(kept.person.id) if kept and kept.person.id in keys else 0
        self.list.setCurrentIndex(self.list.people.index(place))
        self._count.setText(numeral(total))
        self._count.updateGeometry()
        self._stack.setCurrentIndex(0 if rows else (1 if self.field.value() else 2))

    def _open(self, person_id: int) -> None:
        self.wanted.emit(Place(PageId.PERSON, id=person_id))

    @override
    def concerns(self, changes: ChangeSet) -> bool:
        return bool(changes.cases)

    @override
    def areas(self) -> Sequence[Area]:
        return Area(self._head, self.field.line), Area(self._stack)

    @override
    def take_focus(self) -> None:
        (self.list if self._stack.currentIndex() == 0 else self.field).setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.field.line.hasFocus():
            self.take_focus()
        else:
            super().keyPressEvent(event)

    @override
    def answers(self) -> Mapping[str, Callable[[], None]]:
        answers: dict[str, Callable[[], None]] = {"edit.find": self.field.setFocus}
        if self.list.current() is not None:
            answers |= {"file.export": self._export, "edit.copy_list": self._copy}
        return answers

    def _export(self) -> None:
        ask_list_file(self, "people", self.export_to)

    def export_to(self, name: str) -> None:
        """Write everybody who matches as XLSX, CSV or JSON by the ending."""
        path, typed = Path(name), self.field.value()

        def question(reading: Reading) -> str:
            count = export_people(reading, path, typed, overwrite=True)
            return trn(
                "{count} person saved in {name}",
                "{count} people saved in {name}",
                count,
                name=path.name,
            )

        self.session.ask("people.export", question, self.session.told.emit)

    def _copy(self) -> None:
        typed = self.field.value()

        def question(reading: Reading) -> CopiedList:
            rows, _total = reading.people(typed, EVERYBODY)
            cells = [[" ".join(cell.split()) for cell in _copied_cells(row)] for row in rows]
            return copied_table(_COPIED_HEADS, cells)

        self.session.ask("people.copy", question, self._copied)

    def _copied(self, copied: CopiedList) -> None:
        copy_list(copied)
        self.session.told.emit(trn("{count} person copied", "{count} people copied", copied.count))
