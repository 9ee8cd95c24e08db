"""The Deadlines page in one query: every open case with its ruling clock, and what was answered."""

from collections.abc import Callable
from datetime import date, timedelta

from sqlalchemy import (
    Connection,
    ScalarSelect,
    Select,
    Text,
    and_,
    func,
    or_,
    select,
)

from privdesk.domain.deadline_views import AnsweredEntry, DeadlineBoard, DeadlineEntry
from privdesk.domain.due import due_on
from privdesk.domain.said import title_of_rule
from privdesk.domain.vocabulary import Duty, Kind, Right, Status
from privdesk.storage import schema
from privdesk.storage.clock_rows import extended_from, gaps_of
from privdesk.storage.mapping import Row

_C = schema.CASES.c
_RULING = schema.CASE_CLOCK.alias("ruling")
_ANSWER = schema.CASE_CLOCK.alias("answer")
_BETWEEN_RIGHTS = ","


def deadline_board(
    db: Connection, today: date, first: date, last: date, holiday_name: Callable[[date], str]
) -> DeadlineBoard:
    """Every open case with a date, and what was answered from first to last, both included."""
    entries: list[DeadlineEntry] = []
    answered: list[AnsweredEntry] = []
    undated = 0
    for row in db.execute(_query(first, last)).mappings():
        if row["is_open"]:
            if row["ruling_raw"] is not None:
                entries.append(_entry(row, today))
            else:
                undated += row["answered_on"] is None
        day = row["answered_on"]
        if day is not None and first <= day <= last:
            answered.append(_answered(row))
    days = (first + timedelta(days=n) for n in range((last - first).days + 1))
    return DeadlineBoard(
        today=today,
        first=first,
        last=last,
        entries=tuple(entries),
        answered=tuple(sorted(answered, key=lambda one: (one.day, one.number))),
        holidays={day: name for day in days if (name := holiday_name(day))},
        undated=undated,
    )


def _query(first: date, last: date) -> Select[tuple[object, ...]]:
    clocks = schema.CASES.outerjoin(
        _RULING, and_(_RULING.c.case_id == _C.id, _RULING.c.rule_id == _C.ruling_rule)
    ).outerjoin(_ANSWER, and_(_ANSWER.c.case_id == _C.id, _ANSWER.c.rule_id == _first_answer()))
    return (
        select(
            _C.id,
            _C.number,
            _C.kind,
            _C.status,
            _C.person_name,
            _C.law,
            _C.handler,
            _C.is_open,
            _C.answered_on,
            _C.ruling_start,
            _C.ruling_raw,
            _C.ruling_send_by,
            _C.ruling_duty,
            _C.ruling_paused,
            _RULING.c.rule_id,
            _RULING.c.title,
            _RULING.c.rolled,
            _RULING.c.facts,
            _RULING.c.explanation,
            _ANSWER.c.rule_id.label("answer_rule_id"),
            _ANSWER.c.title.label("answer_title"),
            _ANSWER.c.raw.label("answer_raw"),
            _rights().label("rights"),
        )
        .select_from(clocks)
        .where(or_(_C.is_open == 1, _C.answered_on.between(first, last)))
        .order_by(_C.due_key, _C.id)
    )


def _first_answer() -> ScalarSelect[str]:
    """The rule of the earliest clock of a case that asked for an answer."""
    clock = schema.CASE_CLOCK.alias()
    return (
        select(clock.c.rule_id)
        .where(clock.c.case_id == _C.id, clock.c.duty == Duty.ANSWER, clock.c.waived_on.is_(None))
        .order_by(clock.c.raw, clock.c.rule_id)
        .limit(1)
        .correlate(schema.CASES)
        .scalar_subquery()
    )


def _rights() -> ScalarSelect[str]:
    """What is asked for, in order, in one text."""
    right = schema.CASE_RIGHT
    ordered = (
        select(right.c.asked)
        .where(right.c.case_id == _C.id)
        .order_by(right.c.place)
        .correlate(schema.CASES)
        .subquery()
    )
    joined = func.group_concat(ordered.c.asked, _BETWEEN_RIGHTS, type_=Text)
    return select(joined).select_from(ordered).correlate(schema.CASES).scalar_subquery()


def _asked(row: Row) -> tuple[Right, ...]:
    return tuple(map(Right, row["rights"].split(_BETWEEN_RIGHTS))) if row["rights"] else ()


def _entry(row: Row, today: date) -> DeadlineEntry:
    status = Status(row["status"])
    start, raw, send_by = row["ruling_start"], row["ruling_raw"], row["ruling_send_by"]
    return DeadlineEntry(
        id=row["id"],
        number=row["number"],
        kind=Kind(row["kind"]),
        rights=_asked(row),
        person=row["person_name"],
        law=row["law"],
        handler=row["handler"],
        rule_id=row["rule_id"] or "",
        rule=title_of_rule(row["title"] or ""),
        duty=Duty(row["ruling_duty"]),
        start=start,
        raw=raw,
        rolled=row["rolled"] or raw,
        send_by=send_by,
        due=due_on(today, status, start, raw, send_by, paused=bool(row["ruling_paused"])),
        waiting=status is Status.WAITING,
        gaps=gaps_of(row["facts"], today),
        extended_from=extended_from(row["explanation"]) if row["explanation"] else None,
    )


def _answered(row: Row) -> AnsweredEntry:
    return AnsweredEntry(
        id=row["id"],
        number=row["number"],
        kind=Kind(row["kind"]),
        rights=_asked(row),
        person=row["person_name"],
        law=row["law"],
        handler=row["handler"],
        rule_id=row["answer_rule_id"] or "",
        rule=row["answer_title"] or "",
        day=row["answered_on"],
        deadline=row["answer_raw"],
    )
