"""Reads of letters on their way: the outbox, print runs, the delivery history."""

from collections.abc import Collection, Sequence
from datetime import date

from privdesk.domain.letter import Letter
from privdesk.domain.letter_steps import LetterStep
from privdesk.domain.print_run import PrintRun
from privdesk.storage import dispatch_rows
from privdesk.storage.dispatch_rows import OutboxFacts
from privdesk.storage.reader import Reader


class DispatchReads(Reader):
    """Questions about what has left the house, and what is about to."""

    def outbox_facts(self, since: date, tracked_services: Sequence[str]) -> tuple[OutboxFacts, ...]:
        """What the outbox is made of; letters mailed before `since` only if they need work."""
        with self.reading() as db:
            return dispatch_rows.outbox_facts(db, since, tracked_services)

    def letter_facts(self, letter_ids: Collection[int]) -> tuple[OutboxFacts, ...]:
        """The same about these letters, wherever they stand."""
        with self.reading() as db:
            return dispatch_rows.letter_facts(db, letter_ids)

    def print_run(self, run_id: int) -> PrintRun:
        """A print run.

        Raises:
            NotFound: there is none.
        """
        with self.reading() as db:
            return dispatch_rows.load_run(db, run_id)

    def open_runs(self) -> tuple[PrintRun, ...]:
        """The print runs of which nobody has said what came out well."""
        with self.reading() as db:
            return tuple(dispatch_rows.load_run(db, key) for key in dispatch_rows.open_runs(db))

    def letter_family(self, letter_id: int) -> tuple[tuple[Letter, ...], tuple[LetterStep, ...]]:
        """A letter with its versions and copies, the oldest first, and the history of them all."""
        with self.reading() as db:
            family = dispatch_rows.relatives_of(db, letter_id)
            return family, dispatch_rows.steps_of(db, [letter.id for letter in family])
