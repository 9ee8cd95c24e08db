"""The clocks that run, and which reminders of them were told."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime

from sqlalchemy import ColumnElement, Connection, func, select
from sqlalchemy.dialects.sqlite import insert as upsert

from privdesk.domain.reminders import Told, WatchedClock
from privdesk.domain.vocabulary import Duty
from privdesk.storage import schema

_CLOCK, _CASE, _REMINDER = schema.CASE_CLOCK.c, schema.CASES.c, schema.REMINDER.c


def watched_clocks(db: Connection, until: date) -> Iterator[WatchedClock]:
    """The clocks of open cases that are neither satisfied nor waived nor paused.

    Args:
        db: the case file.
        until: clocks with a later send-by date are left out.
    """
    query = (
        select(
            _CLOCK.case_id,
            _CASE.number,
            _CASE.person_name,
            _CLOCK.rule_id,
            _CLOCK.title,
            _CLOCK.duty,
            _CLOCK.raw,
            _CLOCK.send_by,
        )
        .join(schema.CASES, _CASE.id == _CLOCK.case_id)
        .where(*_runs(), _CLOCK.send_by <= until)
        .order_by(_CLOCK.send_by, _CLOCK.case_id, _CLOCK.rule_id)
    )
    for case_id, number, person, rule_id, title, duty, raw, send_by in db.execute(query):
        yield WatchedClock(case_id, number, person, rule_id, title, Duty(duty), raw, send_by)


def told_reminders(db: Connection, until: date) -> frozenset[Told]:
    """What was told of these clocks, for the send-by dates that they have now."""
    query = (
        select(_REMINDER.case_id, _REMINDER.rule_id, _REMINDER.send_by, _REMINDER.lead)
        .join(
            schema.CASE_CLOCK,
            (_CLOCK.case_id == _REMINDER.case_id)
            & (_CLOCK.rule_id == _REMINDER.rule_id)
            & (_CLOCK.send_by == _REMINDER.send_by),
        )
        .join(schema.CASES, _CASE.id == _CLOCK.case_id)
        .where(*_runs(), _CLOCK.send_by <= until)
    )
    return frozenset(Told(*row) for row in db.execute(query))


def mark_told(db: Connection, told: Iterable[Told], at: datetime) -> None:
    """Keep that these were told; what was kept before stays as it was."""
    rows = [
        {
            "case_id": one.case_id,
            "rule_id": one.rule_id,
            "send_by": one.send_by,
            "lead": one.lead,
            "told_at": at,
        }
        for one in told
    ]
    if rows:
        db.execute(upsert(schema.REMINDER).on_conflict_do_nothing(), rows)


def _runs() -> tuple[ColumnElement[bool], ...]:
    waits = func.json_each(_CLOCK.facts, "$.pauses").table_valued("value", joins_implicitly=True)
    goes_on = func.json_extract(waits.c.value, "$.last").is_(None)
    paused = select(1).select_from(waits).where(goes_on).correlate(schema.CASE_CLOCK).exists()
    return (
        _CASE.is_open == 1,
        _CLOCK.satisfied_on.is_(None),
        _CLOCK.waived_on.is_(None),
        ~paused,
    )
