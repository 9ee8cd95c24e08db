"""What a case and a person keep beside their rows: merges, tags, authority, who is kept apart."""

import json
from dataclasses import asdict
from datetime import date
from typing import Any

from sqlalchemy import Connection, delete, insert, select

from privdesk.domain.case import AgentAuthority, Apart, Case, Involved, Merged
from privdesk.domain.person import PersonMerged
from privdesk.domain.vocabulary import IdentityState, Right, Role, Status
from privdesk.storage import schema

_BESIDE = (schema.CASE_TAG, schema.CASE_APART, schema.AGENT_AUTHORITY)


def merged_text(merged: Merged | None) -> str | None:
    """How a merge of cases is stored."""
    return _text(asdict(merged)) if merged is not None else None


def merged_of(text: str | None) -> Merged | None:
    """The merge of cases that was stored."""
    if text is None:
        return None
    told = json.loads(text)
    return Merged(
        into=told["into"],
        on=date.fromisoformat(told["on"]),
        status=Status(told["status"]),
        closed_on=date.fromisoformat(told["closed_on"]) if told["closed_on"] else None,
        identity=IdentityState(told["identity"]),
        rights=tuple(Right(value) for value in told["rights"]),
        sources=tuple(told["sources"]),
        rules=tuple(told["rules"]),
        people=tuple(told["people"]),
    )


def person_merged_text(merged: PersonMerged | None) -> str | None:
    """How a merge of people is stored."""
    return _text(asdict(merged)) if merged is not None else None


def person_merged_of(text: str | None) -> PersonMerged | None:
    """The merge of people that was stored."""
    if text is None:
        return None
    told = json.loads(text)
    on, cases = date.fromisoformat(told["on"]), tuple(told["cases"])
    return PersonMerged(told["into"], on, cases, tuple(told["together"]))


def _text(values: dict[str, Any]) -> str:
    told = {k: v.isoformat() if isinstance(v, date) else v for k, v in values.items()}
    return json.dumps(told, sort_keys=True)


def save_beside(db: Connection, case: Case) -> None:
    """Store tags, cases kept apart, and the authority of agents in place of what was stored."""
    for table in _BESIDE:
        db.execute(delete(table).where(table.c.case_id == case.id))
    tags = [{"case_id": case.id, "tag": tag} for tag in case.tags]
    apart = [{"case_id": case.id, **asdict(one)} for one in case.apart]
    shown = [
        {
            "case_id": case.id,
            "place": place,
            **asdict(part.authority),
            "seen": int(part.authority.seen),
            "signed": int(part.authority.signed),
        }
        for place, part in enumerate(case.people)
        if part.authority is not None
    ]
    for table, rows in zip(_BESIDE, (tags, apart, shown), strict=True):
        if rows:
            db.execute(insert(table), rows)


def load_tags(db: Connection, case_id: int) -> tuple[str, ...]:
    """The tags of a case."""
    tag = schema.CASE_TAG.c
    return tuple(
        db.execute(select(tag.tag).where(tag.case_id == case_id).order_by(tag.tag)).scalars()
    )


def load_apart(db: Connection, case_id: int) -> tuple[Apart, ...]:
    """The cases that a case is kept apart from."""
    apart = schema.CASE_APART.c
    query = select(apart.other_id, apart.note).where(apart.case_id == case_id)
    return tuple(Apart(*row) for row in db.execute(query.order_by(apart.other_id)))


def load_people(db: Connection, case_id: int) -> tuple[Involved, ...]:
    """Who takes part in a case, with what agents have shown."""
    part, shown = schema.CASE_PERSON, schema.AGENT_AUTHORITY
    same = (shown.c.case_id == part.c.case_id) & (shown.c.place == part.c.place)
    query = (
        select(part.c.person_id, part.c.role, *list(shown.c)[2:])
        .outerjoin(shown, same)
        .where(part.c.case_id == case_id)
        .order_by(part.c.place)
    )
    return tuple(
        Involved(
            row["person_id"],
            Role(row["role"]),
            None
            if row["seen"] is None
            else AgentAuthority(
                bool(row["seen"]), bool(row["signed"]), row["dated_on"], row["until"], row["scope"]
            ),
        )
        for row in db.execute(query).mappings()
    )
