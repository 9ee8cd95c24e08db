"""An old register taken over from a table: read, columns, values, every row, import."""

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget
from typing_extensions import override

from privdesk.domain.imports import Fate
from privdesk.domain.read_models import CaseFilter, Scope
from privdesk.services.changes import ChangeSet
from privdesk.services.imports import Outcome
from privdesk.ui.areas import Area
from privdesk.ui.dialogs.progress import ProgressDialog
from privdesk.ui.import_words import cases_words, read_words, rows_words
from privdesk.ui.language import shown, tr
from privdesk.ui.places import PageId, Place
from privdesk.ui.session import Session
from privdesk.ui.theme import TextStyle, Token
from privdesk.ui.views.import_columns import ImportColumns
from privdesk.ui.views.import_reading import ImportReading
from privdesk.ui.views.import_rows import ImportRows
from privdesk.ui.views.import_values import ImportValues
from privdesk.ui.views.import_work import Busy, ImportWork
from privdesk.ui.views.page import Page
from privdesk.ui.widgets import (
    Button,
    ButtonKind,
    Column,
    ElidedLabel,
    EmptyState,
    Hairline,
    Label,
    Option,
    Row,
    Segmented,
)

_EMPTY_TITLE = tr("No table is chosen")
_EMPTY_TEXT = tr(
    "Choose the old register, or drop it on the window: CSV, XLSX, XLS or ODS. Every row is shown "
    "with what becomes of it before anything is saved."
)
_FILES = tr("Tables (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods);;All files (*)")


class Step(StrEnum):
    """Where one is."""

    FILE = "file"
    COLUMNS = "columns"
    VALUES = "values"
    ROWS = "rows"


_Part = ImportReading | ImportColumns | ImportValues | ImportRows
_STEPS = (
    Option(Step.FILE.value, tr("1 File")),
    Option(Step.COLUMNS.value, tr("2 Columns")),
    Option(Step.VALUES.value, tr("3 Values")),
    Option(Step.ROWS.value, tr("4 Rows")),
)


class ImportPage(Page):
    """Four steps, walked with Ctrl+Enter and Ctrl+Tab; the last one imports.

    Signals:
        warned: a sentence about something that was not done.
        told: a sentence about something that was, and a second line.
    """

    warned = Signal(str)
    told = Signal(str, str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.work = ImportWork(session, self)
        self._progress: ProgressDialog | None = None
        self._had_table = False
        self.title = Label(tr("Import a table"), TextStyle.TITLE)
        self.subtitle = ElidedLabel("", TextStyle.BODY, Token.TEXT_2)
        self.choose = Button(tr("Choose a table…"), icon="file-spreadsheet")
        self.steps = Segmented(_STEPS, name=tr("Steps"))
        self.reading = ImportReading(self.work)
        self.columns = ImportColumns(self.work)
        self.values = ImportValues(self.work)
        self.rows = ImportRows(self.work)
        self._pages: Mapping[Step, _Part] = {
            Step.FILE: self.reading,
            Step.COLUMNS: self.columns,
            Step.VALUES: self.values,
            Step.ROWS: self.rows,
        }
        self.sum = ElidedLabel("", TextStyle.BODY, Token.TEXT_2)
        self.back = Button(tr("Back"), ButtonKind.GHOST)
        self.go_on = Button(tr("Continue"), ButtonKind.PRIMARY, key="Ctrl+Enter")
        self._empty = EmptyState(_EMPTY_TITLE, _EMPTY_TEXT)
        self._broken = EmptyState(tr("The table cannot be read"), "", found=False)
        self._stack = QStackedWidget()
        self._foot = QWidget()
        self._build()
        self._connect()
        self._show()

    def _build(self) -> None:
        names = Column(gap=2)
        names.add(Row(self.title, None))
        names.add(self.subtitle)
        head = Row(margins=(32, 16, 32, 12), gap=16)
        head.add(names, 1)
        head.add(self.steps)
        head.add(self.choose)
        for part in (
            self.reading, self.columns, self.values, self.rows, self._empty, self._broken,
        ):  # fmt: skip
            self._stack.addWidget(part)
        foot = Row(margins=(32, 8, 32, 8), gap=12, parent=self._foot)
        foot.add(self.sum, 1)
        foot.add(self.back)
        foot.add(self.go_on)
        column = Column(parent=self)
        column.add(head)
        column.add(Hairline())
        column.add(self._stack, 1)
        column.add(Hairline())
        column.add(self._foot)

    def _connect(self) -> None:
        self.choose.clicked.connect(self.ask_for_table)
        self.steps.changed.connect(lambda _step: self._enter())
        self.back.clicked.connect(lambda: self._step(-1))
        self.go_on.clicked.connect(self.forward)
        self.rows.case_wanted.connect(self._open_case)
        self.work.changed.connect(self._show)
        self.work.progressed.connect(self._count)
        self.work.refused.connect(self._refused)
        self.work.saved.connect(self._saved)
        self.work.imported.connect(self._imported)

    # The file

    def ask_for_table(self) -> None:
        """Ask for the file of the register."""
        dialog = QFileDialog(self.window(), tr("Import a table"), "", _FILES)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.open_table(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def open_table(self, path: Path) -> None:
        """Take up a file."""
        if self.work.busy is not Busy.IMPORTING:
            self.steps.set_value(Step.FILE.value)
            self.work.open(path)
            self.take_focus()

    # What shows

    @property
    def step(self) -> Step:
        """Where one is."""
        return Step(self.steps.value())

    def _show(self) -> None:
        work = self.work
        there = work.table is not None
        if there:
            shown = self._pages[self.step]
            shown.show_work()  # the others are asked when one comes to them
            self._stack.setCurrentWidget(shown)
        else:
            self._stack.setCurrentWidget(self._broken if work.error else self._empty)
            self._broken.set_text(work.error)
        self.steps.setVisible(there)
        self._foot.setVisible(there)
        self.choose.setText(
            tr("Choose another…") if work.path is not None else tr("Choose a table…")
        )
        self.back.setVisible(self.step is not Step.FILE)
        self._name()
        self._sum()
        if there and self.step is Step.ROWS and work.rows is not None:
            work.try_rows()
        had, self._had_table = self._had_table, there
        if there and not had and self.choose.hasFocus():
            self.take_focus()

    def _name(self) -> None:
        work = self.work
        if work.table is not None:
            self.subtitle.setText(read_words(work.table))
        elif work.path is not None:
            reads = work.busy is Busy.LOOKING
            self.subtitle.setText(
                tr("Reading {name}…", name=work.path.name) if reads else work.path.name
            )
        else:
            self.subtitle.setText(tr("An old register becomes cases, in one change"))

    def _sum(self) -> None:
        work, tally = self.work, self.work.tally
        new = tally.counts[Fate.NEW] if tally is not None else 0
        last = self.step is Step.ROWS
        self.go_on.setText(
            tr("Import {cases}", cases=cases_words(new)) if last and new else tr("Continue")
        )
        self.go_on.setVisible(not last or bool(new) or bool(work.questions))
        if work.questions:
            self.sum.setText(shown(work.questions[0].sentence))
        elif tally is not None:
            left = tally.counts[Fate.REJECTED] + tally.counts[Fate.DUPLICATE]
            known = tally.counts[Fate.KNOWN]
            told = [tr("{cases} to import", cases=cases_words(new))]
            told += [tr("{rows} there already", rows=rows_words(known))] if known else []
            told += [tr("{rows} left out", rows=rows_words(left))] if left else []
            self.sum.setText(
                ", ".join(told) if new else tr("No row is new. Nothing can be imported.")
            )
        elif work.rows is not None:
            unknown = (
                tr(", {unknown} values not known", unknown=work.unknown) if work.unknown else ""
            )
            columns = len(work.table.headings) if work.table is not None else 0
            self.sum.setText(
                tr(
                    "{rows}, {columns} columns{unknown}",
                    rows=rows_words(work.rows.rows),
                    columns=columns,
                    unknown=unknown,
                )
            )
        else:
            self.sum.setText(tr("Reading the rows…") if work.busy else "")

    def _count(self, done: int) -> None:
        work = self.work
        if work.busy is Busy.SURVEYING and not work.questions:
            self.sum.setText(tr("Reading the rows… {done}", done=done))
        elif work.busy is Busy.IMPORTING and self._progress is not None and work.rows is not None:
            self._progress.show_progress(done, work.rows.rows)

    # The way

    def _enter(self) -> None:
        self._show()
        self.take_focus()

    def _step(self, by: int) -> None:
        places = list(Step)
        place = places.index(self.step) + by
        if 0 <= place < len(places):
            self.steps.set_value(places[place].value)

    def forward(self) -> None:
        """Go on: to the next step, to what is to be decided, or to the import."""
        work = self.work
        if work.table is None or work.error or work.busy is Busy.LOOKING:
            self.take_focus()
            return
        asked = work.questions[0] if work.questions else None
        if asked is not None and self.step in {Step.COLUMNS, Step.VALUES, Step.ROWS}:
            self._ask(asked.field, asked.heading)
        elif self.step is not Step.ROWS:
            self._step(1)
        elif work.tally is not None and work.tally.counts[Fate.NEW]:
            self.import_rows()

    def _ask(self, field: str, heading: str) -> None:
        """Go to what is in the way."""
        if field == "kind" and self.step is not Step.COLUMNS:
            self.steps.set_value(Step.VALUES.value)
            self.values.use_default(field)
        elif field == "kind":
            self._step(1)
            self.values.use_default(field)
        else:
            self.steps.set_value(Step.COLUMNS.value)
            if heading:
                self.columns.use_heading(heading)
                self.columns.order.setFocus()
            else:
                self.columns.list.setFocus()
        self.warned.emit(shown(self.work.questions[0].sentence))

    def import_rows(self) -> None:
        """Take the rows over; a dialog tells how far it is and can stop it."""
        tally = self.work.tally
        if tally is None:
            return
        many = cases_words(tally.counts[Fate.NEW])
        dialog = ProgressDialog(
            self.window(),
            tr("Importing {many}", many=many),
            tr("If you stop it, nothing is changed."),
        )
        dialog.stop_wanted.connect(self.work.stop_import)
        self._progress = dialog
        dialog.open()
        self.work.import_rows()

    def _over(self) -> None:
        if self._progress is not None:
            self._progress.dismiss()
            self._progress = None

    def _refused(self, sentence: str) -> None:
        self._over()
        self.warned.emit(sentence)
        self.take_focus()

    def _saved(self, count: int, path: Path) -> None:
        self.told.emit(
            tr("{rows} left out are in {name}", rows=rows_words(count), name=path.name),
            tr("Put right, import them."),
        )

    def _imported(self, name: str, outcome: Outcome) -> None:
        self._over()
        self.steps.set_value(Step.FILE.value)
        ids = tuple(outcome.cases)
        wanted = CaseFilter(Scope.ALL, ids=ids, title=tr("Imported from {name}", name=name))
        self.wanted.emit(Place(PageId.CASES, filter=wanted))

    def _open_case(self, number: str) -> None:
        self.wanted.emit(Place(PageId.CASE, id=self.session.reading.case_id(number)))

    # The window

    @override
    def show_place(self, place: Place) -> None:
        self._show()
        self.work.resume()

    @override
    def concerns(self, changes: ChangeSet) -> bool:
        return self.work.tally is None and not self.work.busy

    @override
    def refresh(self) -> None:
        self._show()

    @override
    def leave(self) -> bool:
        self.work.stop()
        return True

    @override
    def answers(self) -> Mapping[str, Callable[[], None]]:
        return {"file.import": self.ask_for_table}

    @override
    def areas(self) -> Sequence[Area]:
        if self.work.table is None:
            return (Area(self.choose),)
        return (Area(self.steps), Area(self._stack, self._first()), Area(self._foot, self.go_on))

    def _first(self) -> QWidget:
        match self.step:
            case Step.FILE:
                return self.reading.source.line
            case Step.COLUMNS:
                return self.columns.list
            case Step.VALUES:
                return self.values.list
            case Step.ROWS:
                tried = self.work.tally is not None
                return self.rows.table if tried else self.rows.stop

    @override
    def take_focus(self) -> None:
        (self._first() if self.work.table is not None else self.choose).setFocus()

    @override
    def event(self, event: QEvent) -> bool:
        # Ctrl+Enter is also the key of a command elsewhere; here it goes on.
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            ctrl = event.modifiers() == Qt.KeyboardModifier.ControlModifier
            if ctrl and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                event.accept()
                return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if ctrl and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.forward()
        elif ctrl and event.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            if self.work.table is not None:
                self._step(-1 if shift or event.key() == Qt.Key.Key_Backtab else 1)
        else:
            super().keyPressEvent(event)
