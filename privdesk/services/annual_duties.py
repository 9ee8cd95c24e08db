"""The annual duties of a participant as cases that the desk opens ahead, once for each year."""

from dataclasses import dataclass, replace
from datetime import date

from privdesk.domain.case import SourceSearch
from privdesk.domain.duties import AnnualDuty, Occurrence, begun, next_of
from privdesk.domain.said import said
from privdesk.domain.vocabulary import Channel, Kind
from privdesk.services.changes import ChangeSet, Topic
from privdesk.services.desk import Desk
from privdesk.services.intake import NewCase, enter_case
from privdesk.services.reading import Reading

NOTHING = ChangeSet(said("No annual duty begins today"), (), frozenset())


@dataclass(frozen=True, slots=True)
class DutyRow:
    """A duty with the day on which it is due next, and the number of its case.

    Attributes:
        duty: of the policy pack.
        due: calendar date.
        begins: the day on which its case is opened.
        number: of the case; empty before it is opened.
    """

    duty: AnnualDuty
    due: date
    begins: date
    number: str


def duty_rows(desk: Desk) -> tuple[DutyRow, ...]:
    """Every annual duty of the office, the next one first."""
    known = desk.file.queries().numbers_by_reference(Kind.ANNUAL_DUTY)
    rows = []
    for duty in desk.pack.duties:
        one = next_of(duty, desk.clock.today())
        rows.append(DutyRow(duty, one.due, one.begins, known.get(one.key, "")))
    return tuple(sorted(rows, key=lambda row: (row.due, row.duty.id)))


def missing_duties(desk: Desk) -> tuple[Occurrence, ...]:
    """The occurrences whose work has begun and which have no case yet."""
    if not desk.pack.duties:
        return ()
    queries = desk.file.queries()
    first = queries.first_audit_at()
    today = desk.clock.today()
    since = first.astimezone(desk.clock.zone).date() if first else today
    known = queries.numbers_by_reference(Kind.ANNUAL_DUTY)
    return tuple(one for one in begun(desk.pack.duties, since, today) if one.key not in known)


def open_duties(desk: Desk) -> ChangeSet:
    """Open a case for each annual duty whose work has begun; done again it opens nothing.

    Raises:
        CaseFileError: the case file cannot be written; nothing was opened.
    """
    missing = missing_duties(desk)
    if not missing:
        return NOTHING
    office = desk.pack.office
    person = _officer(desk)
    opened = []
    with desk.work() as work:
        for one in missing:
            new = NewCase(
                kind=Kind.ANNUAL_DUTY,
                channel=Channel.IN_PERSON,
                received=desk.clock.today(),
                name=office.officer,
                organisation=office.organisation,
                email=office.email,
                subject=one.duty.title,
                typed_due=one.due,
                reference=one.key,
                known_person=person,
                law="",
            )
            case = enter_case(desk, work, new, ())
            person = case.person_id
            elements = tuple(SourceSearch(part.id, part.text) for part in one.duty.elements)
            work.save_case(replace(case, searches=elements))
            opened.append(case)
        work.commit()
    many = (
        opened[0].number if len(opened) == 1 else said("{count} annual duties", count=len(opened))
    )
    ids = tuple(case.id for case in opened)
    return ChangeSet(
        said("{many} opened ahead", many=many), ids, frozenset({Topic.CASES, Topic.PEOPLE})
    )


def _officer(desk: Desk) -> int | None:
    """The officer as the cases of earlier duties know them; None before the first one."""
    numbers = sorted(desk.file.queries().numbers_by_reference(Kind.ANNUAL_DUTY).values())
    if not numbers:
        return None
    reading = Reading(desk)
    return reading.case(reading.case_id(numbers[-1])).person.id
