"""Evidence of identity: kept while it is needed, then deleted for good, with a record of it."""

from collections.abc import Collection
from datetime import timedelta

from privdesk.domain.correspondence import Event
from privdesk.domain.errors import NotFound
from privdesk.domain.said import counted, said
from privdesk.domain.vocabulary import EventKind
from privdesk.services.changes import ChangeSet, Topic
from privdesk.services.desk import Desk
from privdesk.storage import UnitOfWork

KEPT_DAYS = 30
"""Calendar days that evidence stays after the identity was verified; a fault is seen by then."""

_NOTHING = ChangeSet(said("No evidence of identity is due"), (), frozenset())
_TOPICS = frozenset({Topic.CASES, Topic.FILES})


def mark_evidence(desk: Desk, case_id: int, file_id: int) -> ChangeSet:
    """Put on record that a file only proves identity, so that it goes when the case is closed.

    Raises:
        NotFound: it is no file of this case.
    """
    with desk.work() as work:
        marked = work.evidence_of(case_id)
    return set_evidence(desk, case_id, marked | {file_id})


def set_evidence(desk: Desk, case_id: int, wanted: Collection[int]) -> ChangeSet:
    """Put on record which files of a case only prove identity, and that the others do not.

    Raises:
        NotFound: one is no file of this case.
    """
    with desk.work() as work:
        case = work.case(case_id)
        if not set(wanted) <= work.files_of(case_id):
            raise NotFound(said("This file does not belong to the case."))
        before = work.evidence_of(case_id)
        marked, freed = sorted(set(wanted) - before), sorted(before - set(wanted))
        for file_id in marked:
            work.mark_evidence(file_id)
            _tell(desk, work, case_id, said("Kept as evidence of identity"), file_id)
        for file_id in freed:
            work.unmark_evidence(file_id)
            _tell(desk, work, case_id, said("No evidence of identity any more"), file_id)
        if marked or freed:
            told = {"files": marked, "no_more": freed}
            work.audit("case.evidence_marked", f"case:{case_id}", told)
            work.commit()
    return ChangeSet(
        said("{number}: evidence of identity", number=case.number), (case_id,), _TOPICS
    )


def delete_evidence(desk: Desk, case_id: int, why: str = said("no longer needed")) -> ChangeSet:
    """Delete all evidence of identity of a case, content and name, for good.

    Returns:
        what changed; nothing if there was none.
    """
    with desk.work() as work:
        case = work.case(case_id)
        gone = sorted(work.evidence_of(case_id))
        for file_id in gone:
            work.erase_file(file_id)
        if gone:
            _tell(desk, work, case_id, said("Evidence of identity deleted"), None, why)
            work.audit("case.evidence_deleted", f"case:{case_id}", {"files": gone, "why": why})
            work.commit()
    many = counted("{count} file", "{count} files", len(gone))
    return ChangeSet(
        said("{number}: evidence deleted, {many}", number=case.number, many=many),
        (case_id,),
        _TOPICS,
    )


def evidence_due(desk: Desk) -> tuple[tuple[int, str], ...]:
    """Key and number of each case whose evidence of identity has been kept long enough."""
    last = desk.clock.today() - timedelta(days=KEPT_DAYS)
    return desk.file.queries().old_evidence(last)


def delete_due_evidence(desk: Desk) -> ChangeSet:
    """Delete the evidence of every identity that was verified 30 days ago or earlier, for good.

    What is held stays. The log of the file is cut, so that no copy stays in it.

    Raises:
        CaseFileError: the case file cannot be written; nothing was deleted.
    """
    due = evidence_due(desk)
    if not due:
        return _NOTHING
    files: dict[str, list[int]] = {}
    with desk.work() as work:
        for case_id, number in due:
            files[number] = sorted(work.evidence_of(case_id))
            for file_id in files[number]:
                work.erase_file(file_id)
            why = said(
                "{kept_days} days have passed since identity was verified", kept_days=KEPT_DAYS
            )
            _tell(desk, work, case_id, said("Evidence of identity deleted"), None, why)
        work.audit("office.evidence_deleted", "office", {"files": files, "days": KEPT_DAYS})
        work.commit()
    desk.file.truncate_log()
    count = sum(len(one) for one in files.values())
    many = counted("{count} file", "{count} files", count)
    sentence = said(
        "Evidence of identity deleted after {kept_days} days: {many}",
        kept_days=KEPT_DAYS,
        many=many,
    )
    return ChangeSet(sentence, tuple(case_id for case_id, _number in due), _TOPICS)


def _tell(
    desk: Desk, work: UnitOfWork, case_id: int, title: str, file_id: int | None, body: str = ""
) -> None:
    day, at = desk.clock.today(), desk.clock.now()
    kind = EventKind.IDENTITY
    work.add_event(Event(0, case_id, kind, day, at, title, body, desk.actor, file_id=file_id))
