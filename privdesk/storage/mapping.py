"""Records to rows and back; nobody outside of storage sees a row."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from datetime import date
from typing import Any

from sqlalchemy import RowMapping

from privdesk.domain.audit import AuditEntry
from privdesk.domain.case import Apart, Case, Involved, RightAsked, SourceSearch
from privdesk.domain.case_clocks import CaseClock
from privdesk.domain.correspondence import Event, StoredFile
from privdesk.domain.dispute import Dispute
from privdesk.domain.figures import IssuedSummary
from privdesk.domain.letter import Letter, LetterContent, Letterhead
from privdesk.domain.person import Person, PostalAddress
from privdesk.domain.said import words_of_pack
from privdesk.domain.vocabulary import (
    Channel,
    EventKind,
    Framework,
    Ground,
    IdentityState,
    Kind,
    LateReason,
    LetterState,
    Merit,
    Outcome,
    Principle,
    Right,
    RootCause,
    SearchState,
    SendMethod,
    Status,
)
from privdesk.storage.merge_rows import (
    merged_of,
    merged_text,
    person_merged_of,
    person_merged_text,
)
from privdesk.storage.words import name_key, sort_key

Values = dict[str, Any]
Row = Mapping[str, Any] | RowMapping

NO_DUE = "9999-12-31"
"""Sorts cases without a running clock after all others."""


def person_values(person: Person) -> Values:
    """The row of a person."""
    return {
        "name": person.name,
        "organisation": person.organisation,
        "email": person.email,
        "phone": person.phone,
        "salutation": person.salutation,
        "lines": person.address.lines,
        "city": person.address.city,
        "region": person.address.region,
        "postal_code": person.address.postal_code,
        "country": person.address.country,
        "name_key": name_key(person.name),
        "email_key": person.email.strip().casefold(),
        "born": person.born,
        "language": person.language,
        "channel": person.channel,
        "earlier": person.earlier,
        "merged_into": person.merged.into if person.merged else None,
        "merged": person_merged_text(person.merged),
    }


def person_of(row: Row) -> Person:
    """The person of a row."""
    address = PostalAddress(
        row["lines"], row["city"], row["region"], row["postal_code"], row["country"]
    )
    return Person(
        row["id"],
        row["name"],
        row["organisation"],
        row["email"],
        row["phone"],
        row["salutation"],
        address,
        row["born"],
        row["language"],
        Channel(row["channel"]) if row["channel"] else None,
        row["earlier"],
        person_merged_of(row["merged"]),
    )


def case_values(case: Case, person_name: str) -> Values:
    """The row of a case, with what lists are sorted by."""
    clock = case.ruling if case.status.is_open else None
    ruling = clock.deadline if clock else None
    return {
        "number": case.number,
        "kind": case.kind,
        "status": case.status,
        "channel": case.channel,
        "received": case.received,
        "subject": case.subject,
        "law": case.law,
        "handler": case.handler,
        "logged_at": case.logged_at,
        "framework": case.framework,
        "principles": case.principles,
        "hr_data": int(case.hr_data),
        "provider": case.provider,
        "merit": case.merit,
        "root_cause": case.root_cause,
        "acknowledged_on": case.acknowledged_on,
        "identity": case.identity,
        "identity_method": case.identity_method,
        "identity_on": case.identity_on,
        "waiting_for": case.waiting_for,
        "waiting_since": case.waiting_since,
        "answered_on": case.answered_on,
        "outcome": case.outcome,
        "closed_on": case.closed_on,
        "late_reason": case.late_reason,
        "late_note": case.late_note,
        "reference": case.reference,
        "hold": int(case.hold),
        "person_name": person_name,
        "person_key": sort_key(person_name),
        "is_open": int(case.status.is_open),
        "due_key": ruling.send_by.isoformat() if ruling else NO_DUE,
        "ruling_raw": ruling.raw if ruling else None,
        "ruling_send_by": ruling.send_by if ruling else None,
        "ruling_start": ruling.start if ruling else None,
        "ruling_duty": ruling.duty if ruling else None,
        "ruling_rule": ruling.rule_id if ruling else None,
        "ruling_paused": int(clock is not None and clock.pause is not None),
        "note": case.note,
        "merged_into": case.merged.into if case.merged else None,
        "merged": merged_text(case.merged),
    }


def right_values(case: Case) -> list[Values]:
    """The rows of the rights asked for, in their order."""
    return [
        {
            "case_id": case.id,
            "place": place,
            "asked": asked.right,
            "outcome": asked.outcome,
            "grounds": asked.grounds,
        }
        for place, asked in enumerate(case.rights)
    ]


def search_values(case: Case) -> list[Values]:
    """The rows of the data sources to search."""
    return [
        {"case_id": case.id, "place": place, **asdict(search)}
        for place, search in enumerate(case.searches)
    ]


def involved_values(case: Case) -> list[Values]:
    """The rows of those who take part."""
    return [
        {"case_id": case.id, "place": place, "person_id": i.person_id, "role": i.role}
        for place, i in enumerate(case.people)
    ]


def case_of(
    row: Row,
    rights: Iterable[Row],
    clocks: tuple[CaseClock, ...],
    searches: Iterable[Row],
    people: tuple[Involved, ...],
    dispute: Dispute | None,
    tags: tuple[str, ...],
    apart: tuple[Apart, ...],
) -> Case:
    """The case of a row, with its clocks and the rows that belong to it, each in its order."""
    return Case(
        id=row["id"],
        number=row["number"],
        kind=Kind(row["kind"]),
        status=Status(row["status"]),
        channel=Channel(row["channel"]),
        received=row["received"],
        subject=row["subject"],
        law=row["law"],
        handler=row["handler"],
        logged_at=row["logged_at"],
        people=people,
        rights=tuple(_right_of(right) for right in rights),
        clocks=clocks,
        searches=tuple(_search_of(search) for search in searches),
        framework=Framework(row["framework"]) if row["framework"] else None,
        principles=tuple(Principle(value) for value in row["principles"]),
        hr_data=bool(row["hr_data"]),
        provider=row["provider"],
        merit=Merit(row["merit"]) if row["merit"] else None,
        root_cause=RootCause(row["root_cause"]) if row["root_cause"] else None,
        acknowledged_on=row["acknowledged_on"],
        identity=IdentityState(row["identity"]),
        identity_method=row["identity_method"],
        identity_on=row["identity_on"],
        waiting_for=row["waiting_for"],
        waiting_since=row["waiting_since"],
        answered_on=row["answered_on"],
        outcome=_outcome_of(row["outcome"]),
        closed_on=row["closed_on"],
        late_reason=LateReason(row["late_reason"]) if row["late_reason"] else None,
        late_note=row["late_note"],
        reference=row["reference"],
        hold=bool(row["hold"]),
        dispute=dispute,
        note=row["note"],
        tags=tags,
        apart=apart,
        merged=merged_of(row["merged"]),
    )


def _outcome_of(value: str | None) -> Outcome | None:
    return Outcome(value) if value else None


def _right_of(row: Row) -> RightAsked:
    grounds = tuple(Ground(value) for value in row["grounds"])
    return RightAsked(Right(row["asked"]), _outcome_of(row["outcome"]), grounds)


def _search_of(row: Row) -> SourceSearch:
    return SourceSearch(
        row["source"],
        words_of_pack(row["name"]),
        SearchState(row["state"]),
        row["asked_on"],
        row["answered_on"],
        row["found"],
    )


def event_values(event: Event) -> Values:
    """The row of a timeline entry."""
    return {
        "case_id": event.case_id,
        "kind": event.kind,
        "happened_on": event.on,
        "at": event.at,
        "title": event.title,
        "body": event.body,
        "actor": event.actor,
        "is_quote": int(event.is_quote),
        "letter_id": event.letter_id,
        "file_id": event.file_id,
    }


def event_of(row: Row) -> Event:
    """The timeline entry of a row."""
    return Event(
        id=row["id"],
        case_id=row["case_id"],
        kind=EventKind(row["kind"]),
        on=row["happened_on"],
        at=row["at"],
        title=row["title"],
        body=row["body"],
        actor=row["actor"],
        is_quote=bool(row["is_quote"]),
        letter_id=row["letter_id"],
        file_id=row["file_id"],
    )


def file_of(row: Row) -> StoredFile:
    """The attachment of a row, without its bytes."""
    return StoredFile(
        row["id"],
        row["case_id"],
        row["name"],
        row["media_type"],
        row["size"],
        row["sha256"],
        row["added_at"],
        row["words"],
    )


def letter_values(letter: Letter) -> Values:
    """The row of a letter."""
    values = {
        name: getattr(letter, name) for name in Letter.__slots__ if name not in {"id", "content"}
    }
    return values | {"content": _content_text(letter.content)}


def _content_text(content: LetterContent | None) -> str | None:
    if content is None:
        return None
    values = asdict(content) | {"letter_date": content.letter_date.isoformat()}
    return json.dumps(values, ensure_ascii=False, sort_keys=True)


def letter_of(row: Row) -> Letter:
    """The letter of a row, without its bytes."""
    values = {name: row[name] for name in Letter.__slots__ if name != "content"}
    values["state"] = LetterState(row["state"])
    values["send_method"] = SendMethod(row["send_method"])
    return Letter(**values, content=_content_of(row["content"]))


def _content_of(text: str | None) -> LetterContent | None:
    if text is None:
        return None
    told = json.loads(text)
    head = told["letterhead"]
    if "folded" in told:  # before there were page forms
        told["form"] = "us-10-left" if told.pop("folded") else "us-flat"
    return LetterContent(
        **{
            **told,
            "letterhead": Letterhead(
                head["organisation"], head["department"], tuple(head["lines"])
            ),
            "address": tuple(told["address"]),
            "letter_date": date.fromisoformat(told["letter_date"]),
            "enclosures": tuple(told["enclosures"]),
        }
    )


def entry_of(row: Row) -> AuditEntry:
    """The audit entry of a row."""
    return AuditEntry(
        row["seq"],
        row["at"],
        row["actor"],
        row["action"],
        row["subject"],
        row["payload"],
        row["previous"],
        row["digest"],
    )


_ISSUED = ("period", "as_of", "issued_at", "issued_by", "figures", "inputs_sha256", "pdf_sha256")


def issued_values(issued: IssuedSummary) -> Values:
    """The row of an issued summary, without its paper."""
    values = {name: getattr(issued, name) for name in _ISSUED}
    return values | {
        "inputs": json.dumps(dict(issued.inputs), sort_keys=True),
        "commentary": json.dumps(dict(issued.commentary)),
    }


def issued_of(row: Row) -> IssuedSummary:
    """The issued summary of a row."""
    values = {name: row[name] for name in _ISSUED}
    inputs, said = json.loads(row["inputs"]), json.loads(row["commentary"])
    return IssuedSummary(id=row["id"], inputs=inputs, commentary=said, **values)
