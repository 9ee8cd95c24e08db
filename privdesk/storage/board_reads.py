"""Reads of the boards: what is due, what is told, what the figures count."""

from collections.abc import Callable, Iterator
from datetime import date
from zoneinfo import ZoneInfo

from sqlalchemy import select

from privdesk.domain.deadline_views import DeadlineBoard
from privdesk.domain.errors import NotFound
from privdesk.domain.figures import CaseFacts, IssuedSummary
from privdesk.domain.figures.commentary import Section
from privdesk.domain.read_models import (
    DueCounts,
    RunningClock,
    TodayBoard,
)
from privdesk.domain.reminders import Told, WatchedClock
from privdesk.domain.said import said
from privdesk.storage import mapping, reminder_rows, schema
from privdesk.storage.clock_rows import load_running_clocks
from privdesk.storage.commentary_rows import load_commentary
from privdesk.storage.deadline_board import deadline_board
from privdesk.storage.figure_facts import Progress, figure_facts
from privdesk.storage.reader import Reader
from privdesk.storage.today_board import due_counts, today_board

_NO_DUE = "9999"


class BoardReads(Reader):
    """Questions of the pages that look at all cases."""

    def today_board(self, today: date, holiday_name: Callable[[date], str]) -> TodayBoard:
        """The Today page."""
        with self.reading() as db:
            return today_board(db, today, holiday_name)

    def deadline_board(
        self, today: date, first: date, last: date, holiday_name: Callable[[date], str]
    ) -> DeadlineBoard:
        """The Deadlines page, with what was answered from first to last."""
        with self.reading() as db:
            return deadline_board(db, today, first, last, holiday_name)

    def due_counts(self, today: date) -> DueCounts:
        """How many cases each group of the Today page holds."""
        with self.reading() as db:
            return due_counts(db, today)

    def watched_clocks(self, until: date) -> Iterator[WatchedClock]:
        """The clocks that run up to a send-by date."""
        with self.reading() as db:
            yield from reminder_rows.watched_clocks(db, until)

    def told_reminders(self, until: date) -> frozenset[Told]:
        """What was told of the clocks that run up to a send-by date."""
        with self.reading() as db:
            return reminder_rows.told_reminders(db, until)

    def running_clocks(self) -> Iterator[RunningClock]:
        """Every clock of an open case whose duty is still to be done, case by case."""
        with self.reading() as db:
            yield from load_running_clocks(db)

    def send_by_dates(self) -> tuple[tuple[date, int], ...]:
        """The send-by date and the key of each open case that has one."""
        cases = schema.CASES.c
        query = select(cases.due_key, cases.id).where(
            cases.is_open == 1, cases.ruling_send_by.is_not(None), cases.due_key < _NO_DUE
        )
        with self.reading() as db:
            return tuple((date.fromisoformat(day), key) for day, key in db.execute(query))

    def figure_facts(
        self,
        since: date,
        until: date,
        zone: ZoneInfo,
        *,
        complaints_since: date | None = None,
        progress: Progress | None = None,
    ) -> tuple[CaseFacts, ...]:
        """What the figures need of every case received or open between two dates."""
        with self.reading() as db:
            return figure_facts(
                db, since, until, zone, complaints_since=complaints_since, progress=progress
            )

    def commentary(self, period: str) -> dict[Section, str]:
        """The officer's words on a period."""
        with self.reading() as db:
            return load_commentary(db, period)

    def issued_summaries(self, period: str = "") -> tuple[IssuedSummary, ...]:
        """The summaries that were issued, of one period or all, the newest first."""
        issued = schema.ISSUED_SUMMARY.c
        columns = [column for column in issued if column.name != "pdf"]
        query = select(*columns).order_by(issued.id.desc())
        if period:
            query = query.where(issued.period == period)
        with self.reading() as db:
            return tuple(mapping.issued_of(row) for row in db.execute(query).mappings())

    def issued_pdf(self, issued_id: int) -> bytes:
        """The frozen paper of an issued summary.

        Raises:
            NotFound: there is none.
        """
        issued = schema.ISSUED_SUMMARY.c
        with self.reading() as db:
            data = db.execute(select(issued.pdf).where(issued.id == issued_id)).scalar()
        if data is None:
            raise NotFound(said("No summary was issued under this number."))
        return bytes(data)
