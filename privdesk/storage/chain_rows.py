"""The dispute behind a case, the papers carried along a chain, and the chain itself as rows."""

from collections.abc import Iterable

from sqlalchemy import Connection, RowMapping, delete, insert, or_, select
from sqlalchemy.dialects.sqlite import insert as upsert

from privdesk.domain.chain import Tie
from privdesk.domain.dispute import (
    Answer,
    Authority,
    Condition,
    Dispute,
    Ending,
    Judged,
    Mode,
    Remedy,
    TypedDate,
)
from privdesk.domain.vocabulary import Kind, Relation
from privdesk.storage import schema

_BESIDE = frozenset({"dates", "judged"})
_FLAGS = ("satisfied", "remote", "through_commerce")


def save_dispute(db: Connection, case_id: int, dispute: Dispute | None) -> None:
    """Store what is known of a dispute in place of what was stored before."""
    for table in (schema.DISPUTE, schema.DISPUTE_DATE, schema.CONDITION):
        db.execute(delete(table).where(table.c.case_id == case_id))
    if dispute is None:
        return
    names = [name for name in Dispute.__slots__ if name not in _BESIDE]
    values = {name: getattr(dispute, name) for name in names}
    for name in _FLAGS:
        values[name] = int(values[name]) if values[name] is not None else None
    db.execute(insert(schema.DISPUTE).values(case_id=case_id, **values))
    dates = [
        {"case_id": case_id, "place": place, "day": one.day, "what": one.what}
        for place, one in enumerate(dispute.dates)
    ]
    judged = [
        {
            "case_id": case_id,
            "condition": one.condition,
            "answer": one.answer,
            "evidence": one.evidence,
            "judged_on": one.on,
        }
        for one in dispute.judged
    ]
    for table, rows in ((schema.DISPUTE_DATE, dates), (schema.CONDITION, judged)):
        if rows:
            db.execute(insert(table), rows)


def load_dispute(db: Connection, case_id: int) -> Dispute | None:
    """What is stored of the dispute behind a case; None if nothing is."""
    table = schema.DISPUTE
    row = db.execute(select(table).where(table.c.case_id == case_id)).mappings().first()
    return _dispute_of(db, row) if row is not None else None


def _dispute_of(db: Connection, row: RowMapping) -> Dispute:
    values = {name: row[name] for name in Dispute.__slots__ if name not in _BESIDE}
    for name in _FLAGS:
        values[name] = bool(values[name]) if values[name] is not None else None
    for name, kind in (("mode", Mode), ("ending", Ending), ("authority", Authority)):
        values[name] = kind(values[name]) if values[name] else None
    values["remedies"] = tuple(Remedy(value) for value in row["remedies"])
    typed, asked = schema.DISPUTE_DATE, schema.CONDITION
    dates = select(typed).where(typed.c.case_id == row["case_id"]).order_by(typed.c.place)
    judged = select(asked).where(asked.c.case_id == row["case_id"]).order_by(asked.c.condition)
    return Dispute(
        **values,
        dates=tuple(TypedDate(one.day, one.what) for one in db.execute(dates)),
        judged=tuple(
            Judged(Condition(one.condition), Answer(one.answer), one.evidence, one.judged_on)
            for one in db.execute(judged)
        ),
    )


def chain_keys(db: Connection, case_id: int) -> tuple[list[int], tuple[Tie, ...]]:
    """The cases of the chain that a case belongs to, itself among them, and their ties."""
    link, cases = schema.CASE_LINK.c, schema.CASES.c
    known, waiting, ties = {case_id}, [case_id], dict[tuple[int, int], Tie]()
    while waiting:
        here = waiting.pop()
        query = (
            select(link.later_id, link.earlier_id, link.relation, cases.kind)
            .join(schema.CASES, cases.id == link.later_id)
            .where(or_(link.later_id == here, link.earlier_id == here))
        )
        for later, earlier, relation, kind in db.execute(query):
            tie = Tie(later, earlier, Relation(relation))
            if not tie.belongs_to_chain(Kind(kind)):
                continue
            ties[later, earlier] = tie
            fresh = {later, earlier} - known
            known |= fresh
            waiting.extend(fresh)
    return sorted(known), tuple(ties[key] for key in sorted(ties))


def carry_files(db: Connection, from_ids: Iterable[int], case_id: int) -> None:
    """Let a case show the papers of earlier cases too; their bytes stay where they are."""
    file, carried = schema.FILE.c, schema.CARRIED_FILE.c
    sources = list(from_ids)
    own = select(file.id).where(file.case_id.in_(sources))
    before = select(carried.file_id).where(carried.case_id.in_(sources))
    for key in db.execute(own.union(before)).scalars().all():
        values = upsert(schema.CARRIED_FILE).values(case_id=case_id, file_id=key)
        db.execute(values.on_conflict_do_nothing())
