"""The lists of letters: all of them, and those on their way out."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from privdesk.domain.letter import Letter
from privdesk.domain.read_models import LetterRow
from privdesk.domain.vocabulary import LetterState
from privdesk.services.changes import ChangeSet, Topic
from privdesk.services.list_export import export_letters
from privdesk.services.reading import Reading
from privdesk.ui import labels
from privdesk.ui.areas import Area
from privdesk.ui.language import tr, trn
from privdesk.ui.list_door import ask_list_file, copy_list
from privdesk.ui.models.letter_table import COLUMNS, ROW, LetterTableModel
from privdesk.ui.places import PageId, Place
from privdesk.ui.session import Session
from privdesk.ui.theme import TextStyle, Token, px
from privdesk.ui.views.letter_actions import LetterActions
from privdesk.ui.views.page import Page
from privdesk.ui.views.row_table import Index, RowTable, paint_ground, row_height
from privdesk.ui.widgets import (
    Column,
    EmptyState,
    Glyph,
    Hairline,
    Label,
    Option,
    Row,
    Segmented,
    Shape,
    StatusPill,
    Tone,
    clock,
    paint_status_pill,
    paint_text,
)

PILLS = {
    LetterState.DRAFT: (clock(2 / 3), Tone.ACCENT),
    LetterState.FINAL: (clock(0.9), Tone.OK),
    LetterState.PRINTED: (Glyph("printer"), Tone.SOON),
    LetterState.MAILED: (Glyph(Shape.CHECK), Tone.OK),
    LetterState.VOID: (Glyph("ban"), Tone.NEUTRAL),
}

_Segments = tuple[tuple[Option, tuple[LetterState, ...]], ...]
ALL_LETTERS: _Segments = (
    (Option("drafts", tr("Drafts")), (LetterState.DRAFT,)),
    (
        Option("final", tr("Final")),
        (LetterState.FINAL, LetterState.PRINTED, LetterState.MAILED),
    ),
    (Option("all", tr("All", "letters")), tuple(LetterState)),
)


def letter_pill(state: LetterState, *, waits_for_approval: bool = False) -> StatusPill:
    """The pill of a state of a letter."""
    if waits_for_approval:
        return StatusPill(tr("To approve"), Glyph("eye"), Tone.SOON)
    glyph, tone = PILLS[state]
    return StatusPill(labels.LETTER_STATE[state], glyph, tone)


class _Delegate(QStyledItemDelegate):
    """Draws a row; the row with the keyboard has a frame around all of it."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, row_height())

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        rect, selected = QRectF(option.rect), paint_ground(painter, option)
        view = self.parent()
        if selected and isinstance(view, RowTable):
            view.paint_frame(painter, rect, index)
        words = rect.adjusted(px(12 if index.column() == 0 else 4), 0, -px(8), 0)
        if index.column() == 0 and isinstance(row, LetterRow):
            pill = letter_pill(row.state, waits_for_approval=row.waits_for_approval)
            paint_status_pill(painter, words, pill, filled=False)
            return
        person = index.column() == 2  # noqa: PLR2004 - the column "To"
        weight = (600 if selected else 500) if person else None
        token = Token.TEXT if person else Token.TEXT_2
        paint_text(painter, words, str(index.data() or ""), TextStyle.BODY, token, weight=weight)


_RETREAT = (tr("Mailed"), tr("Tracking number"), tr("Date"), tr("Case"))
"""The columns that leave first when the window is narrow."""

_LEAST_WORDS = 130


class LetterTable(RowTable):
    """Shows a `LetterTableModel`."""

    def __init__(self, model: LetterTableModel, opened: Callable[[LetterRow], None]) -> None:
        super().__init__(model, tr("Letters"))
        self._opened = opened
        self.setItemDelegate(_Delegate(self))

    @override
    def fit(self) -> None:
        head = self.horizontalHeader()
        shown = [column for column in COLUMNS if column.width]
        flexible = len(COLUMNS) - len(shown)
        for title in _RETREAT:
            room = self.viewport().width() - sum(px(column.width) for column in shown)
            if room >= flexible * px(_LEAST_WORDS):
                break
            shown = [column for column in shown if column.title != title]
        for number, column in enumerate(COLUMNS):
            if column.width:
                self.setColumnHidden(number, column not in shown)
                head.setSectionResizeMode(number, QHeaderView.ResizeMode.Fixed)
                self.setColumnWidth(number, px(column.width))
            else:
                head.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)

    @override
    def resizeEvent(self, e: QResizeEvent) -> None:
        super().resizeEvent(e)
        self.fit()

    def current(self) -> LetterRow | None:
        """The letter with the keyboard."""
        row = self.currentIndex().data(ROW)
        return row if isinstance(row, LetterRow) else None

    @override
    def open_row(self, index: Index) -> None:
        row = index.data(ROW)
        if isinstance(row, LetterRow):
            self._opened(row)


class LettersPage(Page):
    """A list of letters under a switch between their states.

    Args:
        session: the open desk.
        title: of the page.
        segments: what the switch offers.
        empty: the sentence of an empty list.
    """

    def __init__(
        self,
        session: Session,
        title: str = tr("Letters"),
        segments: _Segments = ALL_LETTERS,
        empty: str = tr("No letters here"),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(session, parent)
        self._states = {option.id: states for option, states in segments}
        self._actions = LetterActions(session, self, self._open_key)
        self._kept = 0
        self.model = LetterTableModel(session)
        self.table = LetterTable(self.model, self._open)
        self._title = Label(title, TextStyle.TITLE)
        self._count = Label("", TextStyle.BODY, Token.TEXT_3)
        self.switch = Segmented([option for option, _states in segments])
        nothing = EmptyState(empty, tr("Letters are written on the page of their case."))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(nothing)
        head = Row(margins=(24, 14, 20, 14), gap=10)
        for part in (self._title, self._count, None, self.switch):
            head.add(part)
        column = Column(parent=self)
        column.add(head)
        column.add(Hairline())
        column.add(self._stack, 1)
        self.switch.changed.connect(self._choose)
        self.model.filled.connect(self._filled)

    @override
    def refresh(self) -> None:
        row = self.table.current()
        self._kept = row.id if row else self._kept
        self.model.show(*self._states[self.switch.value()])

    @override
    def concerns(self, changes: ChangeSet) -> bool:
        return bool(changes.topics & {Topic.LETTERS, Topic.PEOPLE})

    def _choose(self, _segment: str) -> None:
        self.refresh()

    def _filled(self) -> None:
        count = self.model.rowCount()
        self._count.setText(trn("{count} letter", "{count} letters", count))
        self._count.updateGeometry()
        self._stack.setCurrentIndex(0 if count else 1)
        if count:
            self.table.selectRow(max(self.model.row_of(self._kept), 0))

    @override
    def areas(self) -> Sequence[Area]:
        return Area(self.switch), Area(self._stack)

    @override
    def take_focus(self) -> None:
        self.table.setFocus()

    def _open_key(self, letter_id: int) -> None:
        self.wanted.emit(Place(PageId.LETTER, id=letter_id))

    def _open(self, row: LetterRow) -> None:
        self.wanted.emit(Place(PageId.LETTER, id=row.id))

    @override
    def answers(self) -> Mapping[str, Callable[[], None]]:
        row = self.table.current()
        lists: dict[str, Callable[[], None]] = {}
        if row is not None:
            lists = {"file.export": self._export, "edit.copy_list": self._copy}
        if row is None or row.state in {LetterState.DRAFT, LetterState.VOID}:
            return lists
        steps = self._actions.steps(
            row.state,
            row.service,
            returned=row.returned_on is not None,
            waits=row.waits_for_approval,
        )
        return lists | {name: partial(self._with, row.id, act) for name, act in steps.items()}

    def _export(self) -> None:
        ask_list_file(self, "letters", self.export_to)

    def export_to(self, name: str) -> None:
        """Write the list as XLSX, CSV or JSON by the ending."""
        path, states, title = Path(name), self._states[self.switch.value()], self._title.text()

        def question(reading: Reading) -> str:
            count = export_letters(reading, path, states, title=title, overwrite=True)
            return trn(
                "{count} letter saved in {name}",
                "{count} letters saved in {name}",
                count,
                name=path.name,
            )

        self.session.ask("letters.export", question, self.session.told.emit)

    def _copy(self) -> None:
        copied = self.model.copied()
        copy_list(copied)
        self.session.told.emit(trn("{count} letter copied", "{count} letters copied", copied.count))

    def _with(self, letter_id: int, act: Callable[[Letter], None]) -> None:
        self.session.ask("letters.one", lambda reading: reading.letter(letter_id), act)
