"""Take out again what came in, a message, a case or an entry, and put it back as it was.

What hangs on it must stand as taking it in left it: a case that somebody worked on stays.
"""

from dataclasses import replace

from privdesk.domain.case import Case
from privdesk.domain.errors import NotFound, Refused
from privdesk.domain.person import Person
from privdesk.domain.said import said
from privdesk.services.changes import ChangeSet, Reversible, TakenIn, Topic
from privdesk.services.desk import Desk
from privdesk.services.trail import particulars
from privdesk.storage import UnitOfWork

_TOPICS = frozenset({Topic.CASES, Topic.PEOPLE, Topic.FILES, Topic.MAIL})


def take_out(desk: Desk, done: Reversible) -> ChangeSet:
    """Take back what a message has added; a number given to a case is never given again.

    Raises:
        Refused: somebody has worked on it since; says what. Nothing was changed.
    """
    taken = _taken(done)
    with desk.work() as work:
        if taken.made_case is not None:
            _check_case(work, taken, taken.made_case, done.name)
            lifted = work.lift_case(taken.made_case.id, taken.people)
        elif taken.case_id is not None:
            _check_stands(work, done)
            mails = (taken.mail_id,) if taken.mail_id else ()
            lifted = work.lift_papers(taken.case_id, taken.events, taken.files, mails)
        else:
            lifted = work.lift_papers(None, (), (), (taken.mail_id,))
        for before, after in done.people:
            _save_person(work, after, before, "undone")
        for earlier, later in done.cases:
            _save_case(work, later, earlier, "undone")
        _tell(work, taken, "taken_out")
        work.commit()
    again = replace(done, taken=replace(taken, lifted=lifted))
    return ChangeSet(
        said("Undone: {name}", name=done.name), _cases(taken), _TOPICS, reversible=again
    )


def put_in_again(desk: Desk, done: Reversible) -> ChangeSet:
    """Put back what was taken out, under its own numbers and keys.

    Raises:
        Refused: the case that it lay on was changed since; says so. Nothing was changed.
    """
    taken = _taken(done)
    if taken.lifted is None:
        raise Refused(said("“{name}” stands already.", name=done.name))
    with desk.work() as work:
        for before, after in done.people:
            _save_person(work, before, after, "redone")
        for earlier, later in done.cases:
            if work.case(earlier.id) != earlier:
                raise Refused(
                    said(
                        "{number} was changed since. “{name}” stays undone.",
                        number=earlier.number,
                        name=done.name,
                    )
                )
            _save_case(work, earlier, later, "redone")
        work.put_back(taken.case_id, taken.lifted)
        _tell(work, taken, "put_in_again")
        work.commit()
    again = replace(done, taken=replace(taken, lifted=None))
    return ChangeSet(
        said("Done again: {name}", name=done.name), _cases(taken), _TOPICS, reversible=again
    )


def _taken(done: Reversible) -> TakenIn:
    if done.taken is None:
        raise TypeError("only a message that was taken in can be taken out")
    return done.taken


def _tell(work: UnitOfWork, taken: TakenIn, word: str) -> None:
    """One entry of the trail: of the message, or of what came without one."""
    told = {"case": taken.case_id}
    if taken.mail_id:
        work.audit(f"mail.{word}", f"mail:{taken.mail_id}", told)
    else:
        work.audit(f"case.{word}", f"case:{taken.case_id}", told | {"events": len(taken.events)})


def _cases(taken: TakenIn) -> tuple[int, ...]:
    return (taken.case_id,) if taken.case_id is not None else ()


def _check_case(work: UnitOfWork, taken: TakenIn, made: Case, name: str) -> None:
    try:
        stands = work.case(made.id) == made and work.events_of(made.id) == taken.events
    except NotFound:
        stands = False
    if not stands:
        raise Refused(
            said(
                "{number} was worked on since. “{name}” stays as it is.",
                number=made.number,
                name=name,
            )
        )


def _check_stands(work: UnitOfWork, done: Reversible) -> None:
    for _before, case in done.cases:
        if work.case(case.id) != case:
            raise Refused(
                said(
                    "{number} was changed since. “{name}” stays as it is.",
                    number=case.number,
                    name=done.name,
                )
            )


def _save_person(work: UnitOfWork, known: Person, wanted: Person, word: str) -> None:
    if work.person(wanted.id) != known:
        raise Refused(said("The particulars of the person were changed since. All stays as it is."))
    work.save_person(wanted)
    subject = f"person:{wanted.id}"
    work.audit(f"person.{word}", subject, particulars(work, subject, known, wanted))


def _save_case(work: UnitOfWork, known: Case, wanted: Case, word: str) -> None:
    work.save_case(wanted)
    subject = f"case:{wanted.id}"
    work.audit(f"case.{word}", subject, particulars(work, subject, known, wanted))
