"""Who takes part in a case beside the person concerned: agents, relatives, bodies."""

from dataclasses import replace

from privdesk.domain.case import Case, Involved
from privdesk.domain.errors import InvalidInput, Problem, Refused
from privdesk.domain.labels import ROLE
from privdesk.domain.person import Person
from privdesk.domain.said import joined, said
from privdesk.domain.validation import email_problem
from privdesk.domain.vocabulary import EventKind, Role
from privdesk.services.casework import change_in
from privdesk.services.changes import ChangeSet, Topic
from privdesk.services.desk import Desk
from privdesk.services.undoing import reversible

BESIDE = (
    Role.AGENT,
    Role.DATA_SUBJECT,
    Role.PARENT,
    Role.CUSTOMER,
    Role.SERVICE_PROVIDER,
    Role.AUTHORITY,
)
"""The parts that somebody can take beside the person concerned, the usual first."""

_TOPICS = frozenset({Topic.CASES, Topic.PEOPLE})


def add_participant(desk: Desk, case_id: int, role: Role, person: Person) -> ChangeSet:
    """Let somebody take part in a case; a record with the same e-mail address is used again.

    Args:
        desk: the open case file.
        case_id: the case.
        role: the part.
        person: who; its key does not matter.

    Raises:
        InvalidInput: neither a name nor an organization is given, or the e-mail is none.
        Refused: it takes this part already.
    """
    problems = [
        Problem("name", said("Type a name or an organization."))
        for _missing in range(not (person.name.strip() or person.organisation.strip()))
    ]
    wrong = email_problem(person.email.strip())
    if wrong is not None:
        problems.append(wrong)
    if problems:
        raise InvalidInput(tuple(problems))
    known = _known(desk, person)
    with desk.work() as work:
        who = known or work.add_person(replace(person, id=0))

        def change(case: Case) -> Case:
            if any((part.person_id, part.role) == (who.id, role) for part in case.people):
                raise Refused(
                    said("{name} takes this part in the case already.", name=who.display_name)
                )
            return replace(case, people=(*case.people, Involved(who.id, role)))

        told = (
            EventKind.NOTE,
            said("Person added"),
            joined(": ", (ROLE[role], who.display_name)),
        )
        before, after = change_in(desk, work, case_id, "case.person_added", change, told)
        name = said("add a person to {number}", number=after.number)
        back = reversible(work, name, (case_id,), cases=((before, after),))
        work.commit()
    sentence = said("{number}: person added", number=after.number)
    return ChangeSet(sentence, (case_id,), _TOPICS, reversible=back)


def remove_participant(desk: Desk, case_id: int, place: int) -> ChangeSet:
    """Take somebody off a case; the record of the person and what was done stay.

    Args:
        desk: the open case file.
        case_id: the case.
        place: among those who take part, from 0, which is the person concerned and stays.

    Raises:
        Refused: nobody stands at that place.
    """
    with desk.work() as work:
        people = work.case(case_id).people
        if not 0 < place < len(people):
            raise Refused(said("Nobody takes part in this case there."))
        gone = work.person(people[place].person_id)

        def change(case: Case) -> Case:
            return replace(case, people=(*people[:place], *people[place + 1 :]))

        told = (
            EventKind.NOTE,
            said("Person taken off"),
            joined(": ", (ROLE[people[place].role], gone.display_name)),
        )
        before, after = change_in(desk, work, case_id, "case.person_removed", change, told)
        name = said("take a person off {number}", number=after.number)
        back = reversible(work, name, (case_id,), cases=((before, after),))
        work.commit()
    sentence = said("{number}: person taken off", number=after.number)
    return ChangeSet(sentence, (case_id,), _TOPICS, reversible=back)


def _known(desk: Desk, person: Person) -> Person | None:
    """The record that has the same e-mail address, and no other name."""
    email = person.email.strip().casefold()
    if not email:
        return None
    found = (
        one
        for one in desk.file.queries().candidates(person)
        if one.email.strip().casefold() == email
        and (not person.name or one.name.casefold() == person.name.strip().casefold())
    )
    return next(found, None)
