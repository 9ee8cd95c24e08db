"""What screens and commands ask for: frozen read models as of the desk's today."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from privdesk.domain.audit import AuditEntry
from privdesk.domain.chain import Chain
from privdesk.domain.correspondence import StoredFile
from privdesk.domain.deadline_views import DeadlineBoard
from privdesk.domain.letter import Letter
from privdesk.domain.read_models import (
    CaseFilter,
    CaseRow,
    CaseView,
    LetterRow,
    PersonMatch,
    Scope,
    Sort,
    TodayBoard,
)
from privdesk.domain.vocabulary import Kind, LetterState
from privdesk.services.desk import Desk


@dataclass(frozen=True, slots=True)
class Reading:
    """Questions to the case file; each answers by itself and changes nothing.

    Safe to ask from any thread.
    """

    desk: Desk

    def today(self) -> TodayBoard:
        """The Today page."""
        calendar = self.desk.pack.office_calendar
        return self.desk.file.queries().today_board(self.desk.clock.today(), calendar.holiday_name)

    def deadlines(self, first: date, last: date) -> DeadlineBoard:
        """The Deadlines page, with what was answered from first to last."""
        calendar, today = self.desk.pack.office_calendar, self.desk.clock.today()
        queries = self.desk.file.queries()
        return queries.deadline_board(today, first, last, calendar.holiday_name)

    def rows(
        self,
        wanted: CaseFilter,
        sort: Sort = Sort.DUE,
        *,
        descending: bool = False,
        offset: int = 0,
        limit: int = 100,
    ) -> tuple[CaseRow, ...]:
        """A window of the list of cases."""
        return self.desk.file.queries().case_rows(
            wanted, sort, descending, offset, limit, self.desk.clock.today()
        )

    def count(self, wanted: CaseFilter) -> int:
        """How many cases the filter leaves."""
        return self.desk.file.queries().case_count(wanted, self.desk.clock.today())

    def position(
        self, wanted: CaseFilter, sort: Sort, case_id: int, *, descending: bool = False
    ) -> int | None:
        """The place of a case in the list, from 0; None if the filter leaves it out."""
        return self.desk.file.queries().case_position(
            wanted, sort, descending, case_id, self.desk.clock.today()
        )

    def case(self, case_id: int) -> CaseView:
        """Everything of one case.

        Raises:
            NotFound: there is no such case.
        """
        return self.desk.file.queries().case_view(case_id, self.desk.clock.today())

    def chain(self, case_id: int) -> Chain:
        """The chain of linked cases that a case belongs to, itself among it."""
        return self.desk.file.queries().chain(case_id)

    def case_id(self, number: str) -> int:
        """The key of the case with this number.

        Raises:
            NotFound: there is no such case.
        """
        return self.desk.file.queries().case_id(number)

    def scope_counts(self) -> Mapping[Scope, int]:
        """How many cases each scope holds."""
        return self.desk.file.queries().scope_counts(self.desk.clock.today())

    def kind_counts(self) -> Mapping[Kind, int]:
        """How many open cases there are of each kind."""
        return self.desk.file.queries().kind_counts()

    def recent(self, limit: int = 3) -> tuple[CaseRow, ...]:
        """The cases that were worked on last."""
        return self.desk.file.queries().recent_cases(limit, self.desk.clock.today())

    def letters(self, *states: LetterState) -> tuple[LetterRow, ...]:
        """Letters in these states, the newest first."""
        return self.desk.file.queries().letters(states)

    def letter(self, letter_id: int) -> Letter:
        """One letter without its bytes.

        Raises:
            NotFound: there is no such letter.
        """
        return self.desk.file.queries().letter(letter_id)

    def file(self, file_id: int) -> StoredFile:
        """One attachment without its bytes.

        Raises:
            NotFound: there is no such file.
        """
        return self.desk.file.queries().file(file_id)

    def file_bytes(self, file_id: int) -> Iterator[bytes]:
        """The untouched bytes of an attachment, a piece at a time."""
        return self.desk.file.queries().file_bytes(file_id)

    def similar_people(self, name: str, email: str) -> tuple[PersonMatch, ...]:
        """Known people who may be the one just typed."""
        return self.desk.file.queries().similar_people(name, email)

    def handlers(self) -> tuple[str, ...]:
        """Everybody who handles a case."""
        return self.desk.file.queries().handlers()

    def laws(self) -> tuple[str, ...]:
        """Every country and state that a case is from."""
        return self.desk.file.queries().laws()

    def audit_trail(self, case_id: int | None = None) -> Iterator[AuditEntry]:
        """The entries about a case, or all; in their order."""
        return self.desk.file.queries().audit_entries(case_id)
