"""Rows of the retention schedule: what is kept and why, what was erased, who wants no more mail."""

from collections.abc import Iterable
from datetime import date

from sqlalchemy import Connection, delete, select, text
from sqlalchemy.dialects.sqlite import insert as upsert

from privdesk.domain.retention import KeptCase
from privdesk.domain.vocabulary import Kind
from privdesk.storage import schema

_KEPT = text("""
SELECT c.id, c.number, c.kind, c.received, c.closed_on, c.is_open, c.hold, h.reason,
    (SELECT group_concat(p.person_id) FROM case_person p WHERE p.case_id = c.id)
FROM cases c
LEFT JOIN case_hold h ON h.case_id = c.id
WHERE c.id NOT IN (SELECT case_id FROM erased_case)
ORDER BY c.id
""")
_TIES = text("""
SELECT later_id, earlier_id FROM case_link
UNION ALL SELECT id, merged_into FROM cases WHERE merged_into IS NOT NULL
""")
_OLD_EVIDENCE = text("""
SELECT DISTINCT c.id, c.number FROM cases c
JOIN file f ON f.case_id = c.id
JOIN identity_evidence e ON e.file_id = f.id
WHERE c.identity = 'verified' AND c.identity_on <= :last AND c.hold = 0
AND c.id NOT IN (SELECT case_id FROM case_hold)
ORDER BY c.id
""")
_DISPUTED = "A dispute about this case runs."


def kept_cases(db: Connection) -> tuple[KeptCase, ...]:
    """Every case that still holds personal data."""
    return tuple(
        KeptCase(
            id=key,
            number=number,
            kind=Kind(kind),
            received=date.fromisoformat(received),
            ended_on=date.fromisoformat(closed) if closed and not is_open else None,
            hold=reason or (_DISPUTED if held else ""),
            people=frozenset(int(one) for one in (people or "").split(",") if one),
        )
        for key, number, kind, received, closed, is_open, held, reason, people in db.execute(_KEPT)
    )


def old_evidence(db: Connection, last: date) -> tuple[tuple[int, str], ...]:
    """Key and number of each case with evidence of an identity that was verified by this day.

    A case that is held keeps it.
    """
    return tuple(
        (key, number) for key, number in db.execute(_OLD_EVIDENCE, {"last": last.isoformat()})
    )


def ties(db: Connection) -> tuple[tuple[int, int], ...]:
    """Pairs of keys of cases that are linked or merged."""
    return tuple((later, earlier) for later, earlier in db.execute(_TIES))


def erased_on(db: Connection, case_id: int) -> date | None:
    """When a case was erased; None if it was not."""
    erased = schema.ERASED_CASE.c
    return db.execute(select(erased.erased_on).where(erased.case_id == case_id)).scalar()


def put_hold(db: Connection, case_id: int, reason: str, since: date) -> None:
    """Keep a case from being erased, with the reason."""
    row = {"case_id": case_id, "reason": reason, "since": since}
    statement = upsert(schema.CASE_HOLD).values(row)
    db.execute(statement.on_conflict_do_update(index_elements=["case_id"], set_=row))


def take_hold(db: Connection, case_id: int) -> None:
    """Let the schedule have a case again."""
    db.execute(delete(schema.CASE_HOLD).where(schema.CASE_HOLD.c.case_id == case_id))


def hold_reason(db: Connection, case_id: int) -> str:
    """Why a case is held by the office; empty if it is not."""
    held = schema.CASE_HOLD.c
    return db.execute(select(held.reason).where(held.case_id == case_id)).scalar() or ""


def suppress(db: Connection, digests: Iterable[str], since: date) -> int:
    """Add keyed hashes to the suppression list; gives how many were not on it."""
    added = 0
    for digest in digests:
        statement = upsert(schema.SUPPRESSED).values(digest=digest, since=since)
        added += db.execute(statement.on_conflict_do_nothing()).rowcount
    return added


def revoke(db: Connection, digests: Iterable[str]) -> int:
    """Take keyed hashes off the suppression list; gives how many were on it."""
    column = schema.SUPPRESSED.c.digest
    gone = delete(schema.SUPPRESSED).where(column.in_(list(digests)))
    return int(db.execute(gone).rowcount)


def suppressed_since(db: Connection, digest: str) -> date | None:
    """Since when a keyed hash is on the suppression list; None if it is not."""
    listed = schema.SUPPRESSED.c
    return db.execute(select(listed.since).where(listed.digest == digest)).scalar()


def suppressed_count(db: Connection) -> int:
    """How many entries the suppression list has."""
    return int(db.execute(text("SELECT count(*) FROM suppressed")).scalar_one())
