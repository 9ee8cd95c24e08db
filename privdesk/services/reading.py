"""What screens and commands ask for: frozen read models as of the desk's today."""

from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from privdesk.domain.audit import AuditEntry
from privdesk.domain.chain import Chain
from privdesk.domain.correspondence import StoredFile
from privdesk.domain.deadline_views import DeadlineBoard
from privdesk.domain.letter import Letter
from privdesk.domain.person import Person
from privdesk.domain.read_models import (
    BY_DUE,
    CaseFilter,
    CaseRow,
    CaseView,
    LetterRow,
    Order,
    PersonMatch,
    PersonRow,
    PersonView,
    Scope,
    Sort,
    TodayBoard,
)
from privdesk.domain.repeats import Repeat
from privdesk.domain.saved_views import Views
from privdesk.domain.vocabulary import Kind, LetterState, Right
from privdesk.services import likeness
from privdesk.services.desk import Desk
from privdesk.services.health import sound_at


@dataclass(frozen=True, slots=True)
class Reading:
    """Questions to the case file; each answers by itself and changes nothing.

    Safe to ask from any thread.
    """

    desk: Desk

    def today(self) -> TodayBoard:
        """The Today page."""
        calendar = self.desk.pack.office_calendar
        clock, queries = self.desk.clock, self.desk.file.queries()
        board = queries.today_board(clock.today(), calendar.holiday_name)
        sound = sound_at(self.desk)
        on = sound.astimezone(clock.zone).date() if sound else None
        return replace(board, sound_on=on, is_private=self.desk.file.is_private)

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
        then: Order = (),
        offset: int = 0,
        limit: int = 100,
    ) -> tuple[CaseRow, ...]:
        """A window of the list of cases."""
        order = ((sort, descending), *then)
        return self.desk.file.queries().case_rows(
            wanted, order, offset, limit, self.desk.clock.today()
        )

    def rows_of(self, keys: Sequence[int]) -> tuple[CaseRow, ...]:
        """The cases with these keys as lists show them, in this order."""
        return self.desk.file.queries().case_rows_of(keys, self.desk.clock.today())

    def count(self, wanted: CaseFilter) -> int:
        """How many cases the filter leaves."""
        return self.desk.file.queries().case_count(wanted, self.desk.clock.today())

    def ids(self, wanted: CaseFilter, order: Order = BY_DUE) -> "array[int]":
        """The keys of all cases that the filter leaves, in order."""
        return self.desk.file.queries().case_ids(wanted, self.desk.clock.today(), order)

    def position(self, wanted: CaseFilter, case_id: int, order: Order = BY_DUE) -> int | None:
        """The place of a case in the list, from 0; None if the filter leaves it out."""
        return self.desk.file.queries().case_position(
            wanted, order, case_id, self.desk.clock.today()
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

    def people_of(self, case_ids: Sequence[int]) -> Mapping[int, Person]:
        """The person concerned of each case; at most some thousand cases at once."""
        return self.desk.file.queries().people_of(case_ids)

    def like_people(self, person: Person) -> tuple[PersonMatch, ...]:
        """Known people who may be this one, each with the reason."""
        return likeness.like_people(self.desk, person)

    def like_cases(self, case_id: int) -> tuple[likeness.LikeCase, ...]:
        """Cases that may be the same matter as this one, each with the reason."""
        return likeness.like_cases(self.desk, case_id)

    def repeats(self, case_id: int) -> tuple[Repeat, ...]:
        """What the rules about repeated requests say of a case."""
        return likeness.repeats_of(self.desk, case_id)

    def repeats_by(
        self, person_id: int, kind: Kind, rights: tuple[Right, ...], law: str
    ) -> tuple[Repeat, ...]:
        """What the rules about repeated requests say of one that comes now."""
        return likeness.repeats_by(self.desk, person_id, kind, rights, law)

    def repeats_ahead(self, view: PersonView) -> tuple[Repeat, ...]:
        """What the rules would say if this person asked again today."""
        return likeness.repeats_ahead(self.desk, view)

    def people(
        self, typed: str, limit: int = 100, skipped: int = 0
    ) -> tuple[tuple[PersonRow, ...], int]:
        """People in the order of their names, `skipped` left out, and how many there are."""
        return self.desk.file.queries().people(typed, limit, skipped)

    def person(self, person_id: int) -> PersonView:
        """Everything about one person.

        Raises:
            NotFound: there is no such person.
        """
        return self.desk.file.queries().person_view(person_id, self.desk.clock.today())

    def handlers(self) -> tuple[str, ...]:
        """Everybody who handles a case."""
        return self.desk.file.queries().handlers()

    def tags(self) -> tuple[str, ...]:
        """Every tag that a case bears."""
        return self.desk.file.queries().tags()

    def views(self) -> Views:
        """The saved views in their order."""
        return self.desk.file.queries().views()

    def laws(self) -> tuple[str, ...]:
        """Every country and state that a case is from."""
        return self.desk.file.queries().laws()

    def audit_trail(self, case_id: int | None = None) -> Iterator[AuditEntry]:
        """The entries about a case, or all; in their order."""
        return self.desk.file.queries().audit_entries(case_id)
