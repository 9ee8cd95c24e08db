"""Tie a case to the chain it belongs to, inside of a transaction: checked, carried over, held."""

from collections.abc import Iterable
from dataclasses import replace

from privdesk.domain.case import Case, Involved
from privdesk.domain.chain import INSTANCES, Chain
from privdesk.domain.chain_law import contradictions
from privdesk.domain.chain_next import obstacles_to
from privdesk.domain.correspondence import Event
from privdesk.domain.errors import Refused
from privdesk.domain.said import joined, said
from privdesk.domain.vocabulary import EventKind, Kind, Relation, Role
from privdesk.services.desk import Desk
from privdesk.services.trail import particulars
from privdesk.storage import UnitOfWork

_BESIDE = frozenset({Role.AGENT, Role.SERVICE_PROVIDER, Role.DATA_SUBJECT, Role.COMPLAINANT})


def check_lawful(work: UnitOfWork, before: Iterable[Case]) -> None:
    """Refuse a change of stored cases by which a chain came to contradict the Principles.

    What stood wrong before, such as in a file of an older version, does not bar other changes.

    Args:
        work: the transaction, with the change saved and not committed.
        before: the changed cases as they were.

    Raises:
        Refused: says what the record would say, and what to do first.
    """
    were = {case.id: case for case in before}
    told: dict[str, None] = {}
    for case in were.values():
        if case.kind not in INSTANCES or len(work.chain_ids(case.id)) == 1:
            continue
        chain = work.chain(case.id)
        if wrong := contradictions(chain.claim(case.id)):
            earlier = replace(chain, cases=tuple(were.get(one.id, one) for one in chain.cases))
            known = contradictions(earlier.claim(case.id))
            told |= dict.fromkeys(words for words in wrong if words not in known)
    if told:
        raise Refused(joined(" ", told))


def join_chain(
    desk: Desk, work: UnitOfWork, later: Case, earlier_id: int, *, arrived: bool
) -> Case:
    """Tie a stored case to an earlier one; an escalation carries everything over and holds it.

    Args:
        desk: the open case file.
        work: the transaction.
        later: the case that follows; `Dispute.again_because` overrules what may be overruled.
        earlier_id: the case that it follows.
        arrived: whether its notice has come, so that it is only put on record.

    Returns:
        the later case with what was carried over.

    Raises:
        Refused: the Principles do not let it follow; says why.
    """
    chain = work.chain(earlier_id)
    if chain.would_turn(later.id, earlier_id):
        raise Refused(said("A case cannot follow from itself."))
    earlier = chain.case(earlier_id)
    for case in (later, earlier):
        if case.merged is not None:
            into = work.case(case.merged.into)
            raise Refused(
                said(
                    "{number} goes on within {other}. Take that case further.",
                    number=case.number,
                    other=into.number,
                )
            )
    if not later.kind.is_escalation:
        _tie(work, chain, later, earlier, Relation.FOLLOWS)
        carries = later.kind in {Kind.REGULATOR_REFERRAL, Kind.DPF_COMPLAINT}
        return _carry(work, later, earlier) if carries else later
    claim = chain.claim(earlier_id)
    found = obstacles_to(claim, later.kind, later.received, arrived=arrived)
    reason = later.facts.again_because
    if in_the_way := [one for one in found if not (one.overridable and reason)]:
        raise Refused(
            joined(" ", (one.sentence for one in in_the_way)),
            overridable=all(one.overridable for one in in_the_way),
        )
    work.save_case(later)
    _tie(work, chain, later, earlier, Relation.ESCALATES)
    for case in claim.cases:
        _hold(desk, work, case, later)
    return _carry(work, later, claim.complaint or earlier)


def _tie(work: UnitOfWork, chain: Chain, later: Case, earlier: Case, relation: Relation) -> None:
    """Tie two chains by a case of each, if they do not contradict each other."""
    apart = contradictions(chain.claim(earlier.id))
    if len(work.chain_ids(later.id)) > 1:
        apart += contradictions(work.chain(later.id).claim(later.id))
    work.link_cases(later.id, earlier.id, relation)
    together = contradictions(work.chain(earlier.id).claim(earlier.id))
    if new := [words for words in together if words not in apart]:
        raise Refused(joined(" ", new))


def _carry(work: UnitOfWork, later: Case, earlier: Case) -> Case:
    """The later case with framework, principles, people and papers of the earlier one."""
    names = {part.person_id: _name(work, part) for part in (*earlier.people, *later.people)}
    carried = [part for part in earlier.people if part.role in _BESIDE]
    known = {names[part.person_id] for part in carried}
    own = [part for part in later.people if names[part.person_id] not in known]
    first = carried if later.kind.is_escalation else []
    people = (*first, *own, *(part for part in carried if part not in first))
    after = replace(
        later,
        people=people or later.people,
        framework=later.framework or earlier.framework,
        principles=later.principles or earlier.principles,
        provider=later.provider or earlier.provider,
        hr_data=later.hr_data or earlier.hr_data,
        law=later.law or earlier.law,
    )
    work.save_case(after)
    work.carry_papers(earlier.id, later.id)
    return after


def _name(work: UnitOfWork, part: Involved) -> str:
    return work.person(part.person_id).display_name.casefold()


def _hold(desk: Desk, work: UnitOfWork, case: Case, later: Case) -> None:
    """Keep a case from purging while a later instance runs, and tell so on its timeline."""
    if case.id == later.id:
        return
    held = replace(case, hold=True)
    if held != case:
        work.save_case(held)
    today, now = desk.clock.today(), desk.clock.now()
    title = said("Escalated: {number}", number=later.number)
    body = said("Nothing of this case is purged until it ends.")
    work.add_event(Event(0, case.id, EventKind.LINK, today, now, title, body, desk.actor))
    subject = f"case:{case.id}"
    told = particulars(work, subject, case, held) | {"later": later.id}
    work.audit("case.escalated", subject, told)
