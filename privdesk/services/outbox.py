"""The outbox as of today: its groups, open print runs, and the way of a letter."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from privdesk.domain.letter import Letter
from privdesk.domain.letter_steps import LetterStep
from privdesk.domain.mail_service import SERVICES
from privdesk.domain.outbox import GONE_DAYS, OutboxGroup, OutboxRow, group_of, in_envelope_order
from privdesk.domain.person import Person
from privdesk.domain.print_run import PrintRun
from privdesk.domain.said import joined
from privdesk.domain.vocabulary import LetterState
from privdesk.letters import PageForm, address_lines, page_form
from privdesk.services.desk import Desk
from privdesk.storage.dispatch_rows import OutboxFacts
from privdesk.territories import territory_name

_TRACKED = tuple(service.id for service in SERVICES if service.tracked)


@dataclass(frozen=True, slots=True)
class Outbox:
    """What the outbox shows.

    Attributes:
        today: calendar date of the office.
        groups: those that hold letters, in their order.
        runs: print runs of which nobody has said what came out well, the oldest first.
    """

    today: date
    groups: tuple[tuple[OutboxGroup, tuple[OutboxRow, ...]], ...]
    runs: tuple[PrintRun, ...]

    def rows(self, *wanted: OutboxGroup) -> tuple[OutboxRow, ...]:
        """The letters of some groups, or of all."""
        groups = wanted or tuple(OutboxGroup)
        return tuple(row for group, rows in self.groups if group in groups for row in rows)

    def row(self, letter_id: int) -> OutboxRow | None:
        """The letter with this key; None if it is not in the outbox."""
        return next((row for row in self.rows() if row.id == letter_id), None)

    @property
    def on_their_way(self) -> int:
        """How many letters have not left the house."""
        states = {LetterState.FINAL, LetterState.PRINTED}
        return sum(row.state in states for row in self.rows())

    @property
    def ready(self) -> tuple[OutboxRow, ...]:
        """The next batch in the order of the paper; what is at the printer is not in it."""
        return in_envelope_order(row for row in self.rows(OutboxGroup.READY) if not row.run)


def outbox(desk: Desk) -> Outbox:
    """The outbox of today; letters that left more than a week ago only if they need work."""
    today = desk.clock.today()
    queries = desk.file.queries()
    facts = queries.outbox_facts(today - timedelta(days=GONE_DAYS), _TRACKED)
    rows = [outbox_row(desk, one) for one in facts]
    groups: dict[OutboxGroup, list[OutboxRow]] = {group: [] for group in OutboxGroup}
    for row in rows:
        group = group_of(row, today)
        if group is not None:
            groups[group].append(row)
    return Outbox(
        today,
        tuple((group, _ordered(group, found)) for group, found in groups.items() if found),
        queries.open_runs(),
    )


def _ordered(group: OutboxGroup, rows: Sequence[OutboxRow]) -> tuple[OutboxRow, ...]:
    if group is OutboxGroup.READY:
        return in_envelope_order(rows)
    if group in {OutboxGroup.MAILED, OutboxGroup.RETURNED}:
        return tuple(
            sorted(rows, key=lambda row: (row.mailed_on or date.min, row.id), reverse=True)
        )
    return tuple(sorted(rows, key=lambda row: (row.mailed_on or date.max, row.number)))


def outbox_row(desk: Desk, facts: OutboxFacts) -> OutboxRow:
    """A letter as the outbox shows it."""
    letter, person = facts.letter, facts.person
    home, country = desk.pack.office.address.country, person.address.country
    return OutboxRow(
        id=letter.id,
        number=letter.number,
        case_id=letter.case_id,
        case_number=facts.case_number,
        person=person.display_name,
        place=_place(person, home),
        address=letter.address,
        recorded_address=_recorded(person, home),
        country=country,
        abroad=bool(country) and country != home,
        template=letter.template,
        subject=letter.content.subject if letter.content else letter.subject,
        state=letter.state,
        send_method=letter.send_method,
        service=letter.service,
        paper=paper_of(letter),
        envelope=envelope_of(letter),
        pages=letter.pages,
        letter_date=letter.letter_date,
        printed_at=letter.printed_at,
        print_count=letter.print_count,
        mailed_on=letter.mailed_on,
        tracking=letter.tracking,
        sign_since=letter.signature_asked_on,
        approval_since=letter.approval_asked_on if letter.waits_for_approval else None,
        send_by=facts.send_by,
        copy_of=letter.copy_of,
        returned_on=letter.returned_on,
        return_reason=letter.return_reason,
        sent_again=facts.sent_again,
        run=facts.run,
    )


def paper_of(letter: Letter) -> str:
    """The name of the sheet on which a final letter is printed."""
    return _form(letter).paper


def envelope_of(letter: Letter) -> str:
    """The name of the envelope that a final letter was laid out for."""
    return _form(letter).envelope_title


def _form(letter: Letter) -> PageForm:
    return page_form(letter.content.form if letter.content else "us-10-left")


def _recorded(person: Person, home: str) -> tuple[str, ...]:
    if not person.address.can_be_mailed:
        return ()
    return address_lines(person, home_country=home)


def _place(person: Person, home: str) -> str:
    address = person.address
    country = address.country
    if country == home:
        town = ", ".join(part for part in (address.city, address.region) if part)
        return " ".join(part for part in (town, address.postal_code) if part)
    town = " ".join(part for part in (address.postal_code, address.city) if part)
    return joined(", ", filter(None, (town, territory_name(country))))


@dataclass(frozen=True, slots=True)
class LetterWay:
    """Where a letter came from and what became of it.

    Attributes:
        family: the letter with its versions and copies, the oldest first.
        steps: the delivery history of them all, in the order in which it was written.
    """

    family: tuple[Letter, ...]
    steps: tuple[LetterStep, ...]

    def steps_of(self, letter_id: int) -> tuple[LetterStep, ...]:
        """The delivery history of one letter."""
        return tuple(step for step in self.steps if step.letter_id == letter_id)


def letter_way(desk: Desk, letter_id: int) -> LetterWay:
    """The versions, the copies and the delivery history of a letter."""
    return LetterWay(*desk.file.queries().letter_family(letter_id))
