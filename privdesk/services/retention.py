"""Keep no longer than promised: what is due, what is held, and the erasure with its proof."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from privdesk.domain.correspondence import Event
from privdesk.domain.errors import InvalidInput, Problem, Refused
from privdesk.domain.retention import DueGroup, Extent, schedule
from privdesk.domain.said import said
from privdesk.domain.vocabulary import EventKind, Kind
from privdesk.services.changes import ChangeSet, Topic
from privdesk.services.desk import Desk
from privdesk.services.still_held import Held, still_held
from privdesk.services.suppression import suppress_people
from privdesk.storage import UnitOfWork

_AT_ONCE = 500  # cases that one audit entry names


@dataclass(frozen=True, slots=True)
class Certificate:
    """Proof of an erasure.

    Attributes:
        erased_on: calendar date of the office.
        by: the handler.
        office: the organisation.
        file: name of the case file.
        numbers: of the cases that are shells now.
        extent: how much went.
        head: digest of the last audit entry, which tells of the erasure.
        entries: number of entries of the audit trail with it.
        backups: older files that still hold the data, each with the day it rotates out.
        unseen: folders of backups that were not there to be looked into.
    """

    erased_on: date
    by: str
    office: str
    file: str
    numbers: tuple[str, ...]
    extent: Extent
    head: str
    entries: int
    backups: tuple[Held, ...]
    unseen: tuple[Path, ...]


def retention_schedule(desk: Desk) -> tuple[DueGroup, ...]:
    """Every closed group of cases with the day from which it may be erased, the first on top."""
    cases, ties = desk.file.queries().kept_cases()
    groups = schedule(cases, ties, desk.pack.retention)
    return tuple(group for group in groups if group.due_on is not None)


def due_now(desk: Desk, until: date | None = None) -> tuple[DueGroup, ...]:
    """What may be erased today, or on a later day; what is held is left out."""
    day = until or desk.clock.today()
    return tuple(group for group in retention_schedule(desk) if group.is_due(day))


def hold(desk: Desk, case_id: int, reason: str) -> ChangeSet:
    """Keep a case, and with it its chain, from being erased.

    Raises:
        InvalidInput: no reason is given.
    """
    words = " ".join(reason.split())
    if not words:
        raise InvalidInput((Problem("reason", said("Say why the case must be kept.")),))
    with desk.work() as work:
        case = work.case(case_id)
        work.refuse_erased(case_id)
        work.put_hold(case_id, words, desk.clock.today())
        _tell(desk, work, case_id, said("Held back from erasure"), words)
        told = {"reason": work.commit_to(f"case:{case_id}", words)}
        work.audit("case.held", f"case:{case_id}", told)
        work.commit()
    return ChangeSet(
        said("{number} is held back", number=case.number), (case_id,), frozenset({Topic.CASES})
    )


def release(desk: Desk, case_id: int) -> ChangeSet:
    """Let the schedule have a case again; a hold for a running dispute goes as well.

    Raises:
        Refused: nothing holds the case.
    """
    with desk.work() as work:
        case = work.case(case_id)
        if not case.hold and not work.hold_reason(case_id):
            raise Refused(said("Nothing holds {number}.", number=case.number))
        work.take_hold(case_id)
        if case.hold:
            work.save_case(replace(case, hold=False))
        _tell(desk, work, case_id, said("No longer held back from erasure"), "")
        work.audit("case.released", f"case:{case_id}", {"dispute": case.hold})
        work.commit()
    return ChangeSet(
        said("{number} is no longer held", number=case.number), (case_id,), frozenset({Topic.CASES})
    )


def _tell(desk: Desk, work: UnitOfWork, case_id: int, title: str, body: str) -> None:
    day, at = desk.clock.today(), desk.clock.now()
    work.add_event(Event(0, case_id, EventKind.NOTE, day, at, title, body, desk.actor))


def preview(desk: Desk, case_ids: Collection[int]) -> Extent:
    """What an erasure of these cases would take away."""
    return desk.file.queries().erasure_extent(case_ids)


def erase(desk: Desk, case_ids: Collection[int], *folders: Path) -> Certificate:
    """Take the personal data out of cases whose time has come, in one transaction, with proof.

    Number, kind, dates, outcomes and grounds stay, so that every figure stays as it was told.

    Args:
        desk: the open desk.
        case_ids: keys of cases; a chain goes as a whole.
        folders: of the backups, which are looked through for what still holds the data; of these
            the first is made by the first backup, any other should be there.

    Raises:
        Refused: a case is not due, is held, or its chain is not complete; nothing was erased.
    """
    wanted = frozenset(case_ids)
    today = desk.clock.today()
    with desk.work() as work:
        groups = schedule(work.kept_cases(), work.case_ties(), desk.pack.retention)
        numbers = _check(groups, wanted, today)
        _keep_opt_outs(desk, work, wanted)
        gone = work.erase_cases(sorted(wanted), today)
        work.index_words()
        work.rewrite_index()
        for start in range(0, len(numbers), _AT_ONCE):
            told = {"cases": list(numbers[start : start + _AT_ONCE]), "people": gone.people}
            entry = work.audit("cases.erased", "office", told)
        work.commit()
    desk.file.truncate_log()
    return Certificate(
        erased_on=today,
        by=desk.actor,
        office=desk.pack.office.organisation,
        file=desk.file.path.name,
        numbers=numbers,
        extent=gone,
        head=entry.digest,
        entries=entry.seq,
        backups=still_held(desk, folders),
        unseen=tuple(folder for folder in folders[1:] if not folder.is_dir()),
    )


def _keep_opt_outs(desk: Desk, work: UnitOfWork, case_ids: frozenset[int]) -> None:
    """Who opted out stays on the suppression list, as a hash, when the case goes."""
    cases = [work.case(case_id) for case_id in sorted(case_ids)]
    out = [case for case in cases if case.kind is Kind.MARKETING_OPT_OUT]
    people = {involved.person_id for case in out for involved in case.people}
    if people:
        suppress_people(desk, work, tuple(work.person(key) for key in sorted(people)))


def _check(groups: Iterable[DueGroup], wanted: frozenset[int], today: date) -> tuple[str, ...]:
    """The numbers of the cases, in their order; refuses what must stay."""
    if not wanted:
        raise Refused(said("No case is chosen."))
    numbers: list[str] = []
    met: set[int] = set()
    for group in groups:
        chosen = wanted & set(group.case_ids)
        if not chosen:
            continue
        names = ", ".join(case.number for case in group.cases)
        if group.hold:
            raise Refused(said("{names} must stay: {hold}", names=names, hold=group.hold))
        if not group.is_due(today):
            raise Refused(said("{names} is not due yet. Nothing was erased.", names=names))
        if len(chosen) < len(group.cases):
            raise Refused(said("{names} belong together. Erase all of them or none.", names=names))
        numbers += [case.number for case in group.cases]
        met |= chosen
    if met != wanted:
        raise Refused(
            said("A case is erased already, or the policy pack has no period for its kind.")
        )
    return tuple(numbers)
