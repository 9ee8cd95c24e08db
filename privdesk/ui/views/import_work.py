"""A table on its way into the case file: read, tried and imported off the GUI thread."""

import threading
from dataclasses import replace
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from privdesk.domain.errors import DeskError, Refused
from privdesk.domain.imports import DateOrder, Fate, Field, Plan, Table, TableLayout
from privdesk.domain.imports.drafts import compared
from privdesk.services.changes import ChangeSet
from privdesk.services.desk import Desk
from privdesk.services.going_on import GoesOn
from privdesk.services.imports import (
    CellValue,
    MapFile,
    Outcome,
    Question,
    Suggestion,
    Survey,
    Tally,
    import_table,
    list_values,
    look_again,
    look_at,
    questions,
    save_rejects,
    suggest,
    survey,
    try_out,
    with_column,
)
from privdesk.services.reading import Reading
from privdesk.ui.import_words import rows_words
from privdesk.ui.language import shown, tr
from privdesk.ui.session import Session


class Busy(StrEnum):
    """What is under way."""

    NOTHING = ""
    LOOKING = "looking"
    SURVEYING = "surveying"
    TRYING = "trying"
    SAVING = "saving"
    IMPORTING = "importing"


class ImportWork(QObject):
    """One table, what was found in it, and what the officer chose.

    Attributes:
        path: of the file; None before one was chosen.
        table: as it was looked at; None until then.
        layout: how the file was asked for last, or was found.
        rows: what all its rows say; None until they were read.
        given: choices of the officer.
        seen: what is proposed; None until the table was looked at.
        values: what the cells of closed lists say.
        tally: every row's fate; None until it was tried with these choices.
        error: why the file cannot be read; empty if it can.
        busy: what is under way.

    Signals:
        changed: something of the above is another.
        progressed: how many rows are done; from any thread.
        refused: a sentence about something that was not done.
        saved: how many rows were left out and saved, and their file.
        imported: name of the file and its `Outcome`.
    """

    changed = Signal()
    progressed = Signal(int)
    refused = Signal(str)
    saved = Signal(int, object)
    imported = Signal(str, object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._stop = threading.Event()
        self._outcome: list[Outcome] = []
        self._clear(None)
        session.changed.connect(self._forget_trial)

    def _clear(self, path: Path | None) -> None:
        self._stop.set()
        self.path = path
        self.table: Table | None = None
        self.layout: TableLayout | None = None
        self.rows: Survey | None = None
        self.given = MapFile()
        self.seen: Suggestion | None = None
        self.values: tuple[CellValue, ...] = ()
        self.tally: Tally | None = None
        self.error = ""
        self.busy = Busy.NOTHING

    # What is there

    @property
    def plan(self) -> Plan | None:
        """By which the rows would be taken over now."""
        return self.seen.plan if self.seen is not None else None

    @property
    def questions(self) -> tuple[Question, ...]:
        """What is in the way of the whole table."""
        return questions(self.seen) if self.seen is not None else ()

    @property
    def unknown(self) -> int:
        """How many cells of closed lists nobody knows."""
        return sum(value.meaning is None for value in self.values)

    # Reading

    def open(self, path: Path) -> None:
        """Take up a file; what was chosen for another is forgotten."""
        self._clear(path)
        self._look(None)

    def close(self) -> None:
        """Let the file go."""
        self._clear(None)
        self.changed.emit()

    def read_as(self, layout: TableLayout) -> None:
        """Read the file in another way; choices for columns stay."""
        self._look(layout)

    def _look(self, layout: TableLayout | None) -> None:
        path = self.path
        if path is None:
            return
        self._begin(Busy.LOOKING)
        self.rows = self.tally = None
        self.layout = layout

        def look(reading: Reading) -> Table:
            found = look_at(path, layout)
            return found if layout is not None else look_again(reading.desk, path, found)

        self._session.ask("import.look", look, self._looked, self._not_read)

    def _looked(self, table: Table) -> None:
        self.table, self.error, self.busy = table, "", Busy.NOTHING
        self.layout = table.layout
        self._suggest()
        self.resume()

    def _not_read(self, error: DeskError) -> None:
        self.error, self.busy = shown(error.sentence), Busy.NOTHING
        self.changed.emit()

    def resume(self) -> None:
        """Read all rows, if that was not done or was stopped."""
        path, table = self.path, self.table
        if path is None or table is None or self.rows is not None or self.busy or self.error:
            return
        goes_on = self._begin(Busy.SURVEYING)
        self._session.ask(
            "import.survey",
            lambda _reading: survey(path, table, goes_on),
            self._surveyed,
            self._not_surveyed,
        )

    def _surveyed(self, rows: Survey) -> None:
        if self.busy is Busy.SURVEYING:
            self.rows, self.busy = rows, Busy.NOTHING
            self._suggest()

    def _not_surveyed(self, error: DeskError) -> None:
        if self.busy is not Busy.SURVEYING:
            return
        if not isinstance(error, Refused):  # it was not stopped: the file cannot be read on
            self.error = shown(error.sentence)
        self.busy = Busy.NOTHING
        self.changed.emit()

    def stop(self) -> None:
        """Stop what is under way, but for an import that only its own dialog stops."""
        if self.busy is not Busy.IMPORTING:
            self._stop.set()

    def stop_import(self) -> None:
        """Stop an import; then nothing is changed."""
        self._stop.set()

    def _begin(self, busy: Busy) -> GoesOn:
        """Something begins; gives what hears how far it is, and says whether to go on."""
        self._stop.set()
        stop = self._stop = threading.Event()
        self.busy = busy
        self.changed.emit()

        def goes_on(done: int) -> bool:
            if not stop.is_set():
                self.progressed.emit(done)
            return not stop.is_set()

        return goes_on

    def _failed(self, error: DeskError) -> None:
        if not isinstance(error, Refused):
            self.refused.emit(shown(error.sentence))
        if self.busy in {Busy.TRYING, Busy.SAVING}:
            self.busy = Busy.NOTHING
        self.changed.emit()

    # Choosing

    def choose(self, given: MapFile) -> None:
        """Take other choices of the officer."""
        self.given = given
        self._suggest()

    def choose_column(self, heading: str, name: Field) -> None:
        """Put a column to a field."""
        self.choose(with_column(self.given, heading, name))

    def choose_order(self, headings: tuple[str, ...], order: DateOrder) -> None:
        """Say how the days under some headings are written."""
        dates = {**self.given.dates, **dict.fromkeys(headings, order)}
        self.choose(replace(self.given, dates=dates))

    def choose_value(self, name: Field, cell: str, meaning: str) -> None:
        """Say what a cell means; empty leaves it out."""
        self.choose_values({(name, cell): meaning})

    def choose_values(self, meanings: dict[tuple[Field, str], str]) -> None:
        """Say what several cells mean."""
        values = {name: dict(known) for name, known in self.given.values.items()}
        for (name, cell), meaning in meanings.items():
            values.setdefault(name, {})[compared(cell)] = meaning
        self.choose(replace(self.given, values=values))

    def choose_default(self, name: Field, value: str) -> None:
        """Say what rows are that say nothing about a field; empty says nothing."""
        defaults = {**self.given.defaults, name: value}
        self.choose(replace(self.given, defaults=defaults))

    def _suggest(self) -> None:
        table, given, rows = self.table, self.given, self.rows
        if table is None:
            return
        self._forget_trial()

        def think(reading: Reading) -> tuple[Suggestion, tuple[CellValue, ...]]:
            found = suggest(reading.desk, table, given, rows)
            return found, list_values(found.plan, found.survey)

        self._session.ask("import.suggest", think, self._suggested, self._failed)

    def _suggested(self, found: tuple[Suggestion, tuple[CellValue, ...]]) -> None:
        if found[0].table is self.table:
            self.seen, self.values = found
            self.changed.emit()

    # Trying

    def _forget_trial(self, _changes: object = None) -> None:
        """Other choices, or another case file: every row may fare otherwise."""
        if self.busy is Busy.TRYING:
            self._stop.set()
            self.busy = Busy.NOTHING
        self.tally = None

    def try_rows(self) -> None:
        """Find out what would become of every row, unless that is known or asked already."""
        seen, path = self.seen, self.path
        if self.tally is not None or self.busy or seen is None or path is None:
            return
        goes_on = self._begin(Busy.TRYING)
        self._session.ask(
            "import.try",
            lambda reading: try_out(reading.desk, path, seen.table, seen.plan, goes_on),
            self._tried,
            self._failed,
        )

    def _tried(self, tally: Tally) -> None:
        if self.busy is Busy.TRYING:
            self.tally, self.busy = tally, Busy.NOTHING
            self.changed.emit()

    def save_left_out(self, to: Path) -> None:
        """Write the rows that would be left out; what is there already goes, as was confirmed."""
        seen, path = self.seen, self.path
        if self.busy or seen is None or path is None:
            return
        goes_on = self._begin(Busy.SAVING)
        self._session.ask(
            "import.save",
            lambda reading: (
                save_rejects(
                    reading.desk, path, seen.table, seen.plan, to, goes_on=goes_on, overwrite=True
                ),
                to,
            ),
            self._saved,
            self._failed,
        )

    def _saved(self, told: tuple[int, Path]) -> None:
        self.busy = Busy.NOTHING
        self.changed.emit()
        self.saved.emit(*told)

    # Importing

    def import_rows(self) -> None:
        """Take every row over that can be, in one change."""
        seen, path = self.seen, self.path
        if self.busy or seen is None or path is None:
            return
        goes_on = self._begin(Busy.IMPORTING)
        self._outcome.clear()

        def change(desk: Desk) -> ChangeSet:
            outcome = import_table(desk, path, seen.table, seen.plan, goes_on=goes_on)
            self._outcome.append(outcome)
            left = outcome.counts[Fate.REJECTED] + outcome.counts[Fate.DUPLICATE]
            rest = tr(", {rows} left out", rows=rows_words(left)) if left else ""
            return replace(outcome.changes, sentence=f"{shown(outcome.changes.sentence)}{rest}")

        self._session.change(change, self._imported, self._not_imported)

    def _imported(self, _changes: ChangeSet) -> None:
        outcome, name = self._outcome.pop(), self.path.name if self.path is not None else ""
        self._clear(None)
        self.changed.emit()
        self.imported.emit(name, outcome)

    def _not_imported(self, error: DeskError) -> None:
        self.busy = Busy.NOTHING
        self.changed.emit()
        self.refused.emit(shown(error.sentence))
