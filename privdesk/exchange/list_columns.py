"""What each list holds when it leaves as a file: the same in every form."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

from privdesk.domain.deadline_views import DeadlineEntry
from privdesk.domain.outbox import OutboxGroup, OutboxRow
from privdesk.domain.person import Person
from privdesk.domain.read_models import CaseRow, LetterRow, PersonRow

T = TypeVar("T")
Cell = str | int | date | None


@dataclass(frozen=True, slots=True)
class ListColumn(Generic[T]):
    """A column.

    Attributes:
        key: stable name, for programs.
        head: for people.
        width: in a workbook, characters.
        cell: what stands in it for a row.
    """

    key: str
    head: str
    width: int
    cell: Callable[[T], Cell]


@dataclass(frozen=True, slots=True)
class ListKind(Generic[T]):
    """A kind of list.

    Attributes:
        key: names its rows, such as "cases".
        name: of the sheet in a workbook.
        columns: from left to right.
    """

    key: str
    name: str
    columns: tuple[ListColumn[T], ...]

    @property
    def heads(self) -> tuple[str, ...]:
        """The heads of the columns."""
        return tuple(column.head for column in self.columns)


def _words(value: str) -> str:
    return value.replace("_", " ")


_Case = tuple[CaseRow, Person]

CASES: ListKind[_Case] = ListKind(
    "cases",
    "Cases",
    (
        ListColumn("number", "Number", 14, lambda one: one[0].number),
        ListColumn("kind", "Kind", 18, lambda one: _words(one[0].kind.value)),
        ListColumn(
            "rights", "Rights", 18, lambda one: ", ".join(_words(r.value) for r in one[0].rights)
        ),
        ListColumn("status", "Status", 14, lambda one: _words(one[0].status.value)),
        ListColumn("person", "Person", 26, lambda one: one[1].name),
        ListColumn("organization", "Organization", 20, lambda one: one[1].organisation),
        ListColumn("email", "E-mail", 28, lambda one: one[1].email),
        ListColumn("phone", "Phone", 16, lambda one: one[1].phone),
        ListColumn("street", "Street", 28, lambda one: ", ".join(one[1].address.lines)),
        ListColumn("city", "City", 18, lambda one: one[1].address.city),
        ListColumn("region", "State or region", 10, lambda one: one[1].address.region),
        ListColumn("postal_code", "Postal code", 12, lambda one: one[1].address.postal_code),
        ListColumn("country", "Country", 9, lambda one: one[1].address.country),
        ListColumn("law", "Law", 9, lambda one: one[0].law),
        ListColumn("subject", "Subject", 34, lambda one: one[0].subject),
        ListColumn("handler", "Handler", 18, lambda one: one[0].handler),
        ListColumn("received", "Received", 12, lambda one: one[0].received),
        ListColumn("send_by", "Send by", 12, lambda one: one[0].due.send_by),
        ListColumn("deadline", "Deadline", 12, lambda one: one[0].due.raw),
        ListColumn("next_step", "Next step", 18, lambda one: _words(one[0].next_step.value)),
    ),
)

_Letter = tuple[LetterRow, str]

LETTERS: ListKind[_Letter] = ListKind(
    "letters",
    "Letters",
    (
        ListColumn("number", "Number", 14, lambda one: one[0].number),
        ListColumn("state", "State", 12, lambda one: _words(one[0].state.value)),
        ListColumn("to", "To", 26, lambda one: one[0].person),
        ListColumn("place", "Place", 24, lambda one: one[0].place),
        ListColumn("what", "What", 30, lambda one: one[1]),
        ListColumn("subject", "Subject", 34, lambda one: one[0].subject),
        ListColumn("case", "Case", 14, lambda one: one[0].case_number),
        ListColumn("date", "Date", 12, lambda one: one[0].letter_date),
        ListColumn("mailed", "Mailed", 12, lambda one: one[0].mailed_on),
        ListColumn("service", "Mail service", 18, lambda one: _words(one[0].service)),
        ListColumn("tracking", "Tracking number", 26, lambda one: one[0].tracking),
        ListColumn("returned", "Came back", 12, lambda one: one[0].returned_on),
        ListColumn("pages", "Pages", 8, lambda one: one[0].pages),
    ),
)

PEOPLE: ListKind[PersonRow] = ListKind(
    "people",
    "People",
    (
        ListColumn("name", "Name", 26, lambda one: one.person.name),
        ListColumn("organization", "Organization", 20, lambda one: one.person.organisation),
        ListColumn("email", "E-mail", 28, lambda one: one.person.email),
        ListColumn("phone", "Phone", 16, lambda one: one.person.phone),
        ListColumn("street", "Street", 28, lambda one: ", ".join(one.person.address.lines)),
        ListColumn("city", "City", 18, lambda one: one.person.address.city),
        ListColumn("region", "State or region", 10, lambda one: one.person.address.region),
        ListColumn("postal_code", "Postal code", 12, lambda one: one.person.address.postal_code),
        ListColumn("country", "Country", 9, lambda one: one.person.address.country),
        ListColumn("cases", "Cases", 8, lambda one: one.cases),
        ListColumn("open_cases", "Open", 8, lambda one: one.open_cases),
    ),
)

DEADLINES: ListKind[DeadlineEntry] = ListKind(
    "deadlines",
    "Deadlines",
    (
        ListColumn("send_by", "Send by", 12, lambda one: one.send_by),
        ListColumn("deadline", "Deadline", 12, lambda one: one.raw),
        ListColumn("number", "Number", 14, lambda one: one.number),
        ListColumn("person", "Person", 26, lambda one: one.person),
        ListColumn("kind", "Kind", 18, lambda one: _words(one.kind.value)),
        ListColumn(
            "rights", "Rights", 18, lambda one: ", ".join(_words(r.value) for r in one.rights)
        ),
        ListColumn("law", "Law", 9, lambda one: one.law),
        ListColumn("duty", "Duty", 16, lambda one: _words(one.duty.value)),
        ListColumn("rule", "Rule", 30, lambda one: one.rule),
        ListColumn("start", "Day 0", 12, lambda one: one.start),
        ListColumn("extended_from", "Before extension", 14, lambda one: one.extended_from),
        ListColumn("state", "State", 12, lambda one: _words(one.due.state.value)),
        ListColumn("handler", "Handler", 18, lambda one: one.handler),
    ),
)

_Outgoing = tuple[OutboxGroup, OutboxRow, str]

OUTBOX: ListKind[_Outgoing] = ListKind(
    "letters",
    "Outbox",
    (
        ListColumn("group", "Stands at", 14, lambda one: _words(one[0].value)),
        ListColumn("number", "Number", 14, lambda one: one[1].number),
        ListColumn("case", "Case", 14, lambda one: one[1].case_number),
        ListColumn("to", "To", 26, lambda one: one[1].person),
        ListColumn("address", "Address", 40, lambda one: ", ".join(one[1].address)),
        ListColumn("what", "What", 30, lambda one: one[2]),
        ListColumn("subject", "Subject", 34, lambda one: one[1].subject),
        ListColumn("paper", "Paper", 12, lambda one: one[1].paper),
        ListColumn("envelope", "Envelope", 20, lambda one: one[1].envelope),
        ListColumn("pages", "Pages", 8, lambda one: one[1].pages),
        ListColumn("send_by", "Send by", 12, lambda one: one[1].send_by),
        ListColumn("service", "Mail service", 18, lambda one: _words(one[1].service)),
        ListColumn("mailed", "Mailed", 12, lambda one: one[1].mailed_on),
        ListColumn("tracking", "Tracking number", 26, lambda one: one[1].tracking),
        ListColumn("returned", "Came back", 12, lambda one: one[1].returned_on),
    ),
)
