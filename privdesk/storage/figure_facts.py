"""What the figures read of every case, two weeks at a time; closings undone come from the trail.

SQLite gives two weeks of cases as one JSON text, so that a job does not take turns with the
window's thread at each row, and the next weeks are read while these become records. Partial
indexes keep the clocks, whose explanations are long, out of the way.

A case keeps only its last closing. That it was closed before and opened again is told by the audit
entry of the opening, which holds the closing that it took back.
"""

import json
from collections import defaultdict, deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime, timedelta
from functools import cache, lru_cache
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, text

from privdesk.domain.case import RightAsked
from privdesk.domain.dispute import Ending, Remedy
from privdesk.domain.figures import CaseFacts, Spell
from privdesk.domain.vocabulary import (
    Channel,
    Framework,
    Ground,
    Kind,
    LateReason,
    Merit,
    Outcome,
    Principle,
    Right,
    RootCause,
)

_DAY = timedelta(days=1)
_AHEAD = 2
_STEP = timedelta(days=13)
"""From the first to the last of the days that one statement asks for."""
Progress = Callable[[int, int], None]
"""Takes how many of how many steps are done; raises to cancel."""

_FACTS = """
SELECT json_group_array(json_array(
    c.id, c.number, c.kind, c.channel, c.received, c.logged_at, c.law, c.framework,
    c.principles, c.provider, c.merit, c.outcome, c.acknowledged_on, c.answered_on,
    c.closed_on, c.late_reason, c.root_cause, c.identity_on,
    CASE WHEN c.kind = 'dpf_complaint'
        THEN (SELECT person_id FROM case_person p WHERE p.case_id = c.id AND p.place = 0) END,
    CASE WHEN c.kind IN ('privacy_request', 'child_data', 'marketing_opt_out', 'customer_request')
        THEN (SELECT json_group_array(json_array(asked, outcome, json(grounds)))
        FROM case_right r WHERE r.case_id = c.id) || '' END,
    CASE WHEN c.kind = 'dpf_complaint' THEN (SELECT min(raw) FROM case_clock k
        WHERE k.case_id = c.id AND k.duty = 'acknowledge' AND k.waived_on IS NULL) END,
    EXISTS (SELECT 1 FROM case_clock k INDEXED BY ix_case_clock_extended
        WHERE k.case_id = c.id AND instr(facts, '"extended":{') > 0),
    EXISTS (SELECT 1 FROM case_clock k INDEXED BY ix_case_clock_by_hand
        WHERE k.case_id = c.id AND instr(facts, '"set_by_hand":{') > 0),
    CASE WHEN c.kind = 'dpf_complaint' THEN
        (SELECT min(j.received) FROM case_link l JOIN cases j ON j.id = l.later_id
        WHERE l.earlier_id = c.id AND j.kind = 'jams' AND l.relation <> 'duplicate_of') END,
    coalesce(c.merged_into, (SELECT min(l.earlier_id) FROM case_link l
        WHERE l.later_id = c.id AND l.relation = 'duplicate_of')),
    CASE WHEN c.answered_on IS NOT NULL
        THEN (SELECT max(s.answered_on) FROM case_search s WHERE s.case_id = c.id) END,
    CASE WHEN c.answered_on IS NOT NULL THEN (SELECT max(w.finalized_at) FROM letter w
        WHERE w.case_id = c.id AND w.mailed_on = c.answered_on) END,
    CASE WHEN c.kind IN ('dpf_complaint', 'jams', 'annex_i', 'regulator_referral')
        THEN (SELECT json_array(d.ending, d.ended_on, d.complied_on, json(d.remedies)) || ''
        FROM dispute d WHERE d.case_id = c.id) END
))
FROM cases c WHERE {which}
"""
ALL = _FACTS.replace("{which}", "c.received BETWEEN :first AND :last")
"""All cases received from a day to a day, as JSON."""
COMPLAINTS = _FACTS.replace(
    "{which}",  # the plus keeps SQLite from reading the complaints of all years each time
    "c.received BETWEEN :first AND :last AND +c.kind IN ('dpf_complaint', 'jams', 'annex_i')",
)
"""Those that a complaint can repeat, or that can end later."""
STILL_THERE = _FACTS.replace(
    "{which}",
    "c.id IN (SELECT id FROM cases WHERE closed_on IS NULL AND received < :since"
    " UNION ALL SELECT id FROM cases WHERE closed_on >= :since AND received < :since)",
)
"""Cases received before a day that were not closed on it; each half is read from an index."""
_REOPENED = text("""
SELECT subject, at, json_extract(payload, '$.closed_on.before') AS closed
FROM audit WHERE action = 'case.reopen' ORDER BY seq
""")


def figure_facts(
    db: Connection,
    since: date,
    until: date,
    zone: ZoneInfo,
    *,
    complaints_since: date | None = None,
    progress: Progress | None = None,
) -> tuple[CaseFacts, ...]:
    """Every case that was received or open between two calendar dates, both included.

    Args:
        db: the case file.
        since: cases closed for good before it are left out.
        until: cases received after it are left out.
        zone: of the office, in which instants become dates.
        complaints_since: complaints received from this day on are read too.
        progress: is told how far it is; may raise to cancel.
    """
    reopened = _reopenings(db, zone)
    steps = windows(since, until, complaints_since or since)
    found: dict[int, CaseFacts] = {}
    days = _Days(zone)
    for done, weeks in enumerate(_read_ahead(db, steps), 1):
        for row in json.loads(weeks):
            found[row[0]] = _facts(row, reopened.get(row[0], ()), days)
        if progress is not None:
            progress(done, len(steps))
    return tuple(found.values())


def windows(since: date, until: date, complaints_since: date) -> list[tuple[str, dict[str, str]]]:
    """The statements that are asked, each with its parameters, the earliest days first."""
    steps = [(STILL_THERE, {"since": since.isoformat()})]
    for statement, begin, end in (
        (COMPLAINTS, complaints_since, since - timedelta(days=1)),
        (ALL, since, until),
    ):
        first = begin
        while first <= end:
            last = min(first + _STEP, end)
            steps.append((statement, {"first": first.isoformat(), "last": last.isoformat()}))
            first = last + _DAY
    return steps


def _read_ahead(db: Connection, steps: Sequence[tuple[str, dict[str, str]]]) -> Iterator[str]:
    """What each statement gives; the next ones are asked while the caller works on this one.

    Two wait their turn, so that the reader goes on at once and not when the caller lets it.
    """

    def ask(step: tuple[str, dict[str, str]]) -> str:
        statement, values = step
        return str(db.execute(text(statement), values).scalar_one())

    with ThreadPoolExecutor(1) as reader:
        ahead = deque(reader.submit(ask, step) for step in steps[:_AHEAD])
        for following in steps[_AHEAD:]:
            weeks = ahead.popleft().result()
            ahead.append(reader.submit(ask, following))
            yield weeks
        for asked in ahead:
            yield asked.result()


def _reopenings(db: Connection, zone: ZoneInfo) -> Mapping[int, Sequence[Spell]]:
    found: dict[int, list[Spell]] = defaultdict(list)
    for subject, at, closed in db.execute(_REOPENED):
        if closed is not None:
            spell = Spell(date.fromisoformat(closed), _Days(zone).of(at))
            found[int(subject.removeprefix("case:"))].append(spell)
    return found


class _Days:
    """Dates of the office by what is stored; those of one minute are made once."""

    def __init__(self, zone: ZoneInfo) -> None:
        self._zone = zone
        self._instants: dict[str, date] = {}

    def of(self, stored: str) -> date:
        """The calendar date of an instant."""
        minute = stored[:16]
        day = self._instants.get(minute)
        if day is None:
            day = datetime.fromisoformat(stored).astimezone(self._zone).date()
            self._instants[minute] = day
        return day


def _facts(row: Sequence[Any], reopened: Sequence[Spell], days: _Days) -> CaseFacts:
    closed = _spell(_latest(row[14], row[4], reopened))
    ending, ended, complied, remedies = json.loads(row[27]) if row[27] else _NOTHING
    return CaseFacts(
        id=row[0],
        number=row[1],
        kind=_KINDS[row[2]],
        channel=_CHANNELS[row[3]],
        received=_day(row[4]),  # type: ignore[arg-type]  # is always there
        logged=days.of(row[5]),
        law=row[6],
        person_id=row[18] or 0,
        framework=_FRAMEWORKS[row[7]],
        principles=_principles(row[8]),
        provider=row[9],
        merit=_MERITS[row[10]],
        outcome=_OUTCOMES[row[11]],
        rights=_rights(row[19]) if row[19] else (),
        acknowledged=_day(row[12]),
        acknowledge_by=_day(row[20]),
        answered=_day(row[13]),
        closed=(*reopened, *closed) if reopened else closed,
        late_reason=_REASONS[row[15]],
        to_jams=_day(row[23]),
        extended=bool(row[21]),
        set_by_hand=bool(row[22]),
        duplicate=row[24] is not None,
        merged_into=row[24] or 0,
        root_cause=_CAUSES[row[16]],
        ending=_ENDINGS[ending],
        ended=_day(ended),
        complied=_day(complied),
        remedies=tuple(map(Remedy, remedies)) if remedies else (),
        stages=(_day(row[17]), _day(row[25]), days.of(row[26]) if row[26] else None),
    )


def _latest(closed: str | None, received: str, reopened: Sequence[Spell]) -> str | None:
    """The day of the closing; one that lies before the receipt or the opening counts from there."""
    if closed is None:
        return None
    again = reopened[-1].reopened if reopened else None
    return max(closed, received, again.isoformat() if again is not None else "")


_NOTHING: tuple[None, None, None, tuple[str, ...]] = (None, None, None, ())
_Member = TypeVar("_Member")
_Known = dict[str | None, _Member | None]
_KINDS = {kind.value: kind for kind in Kind}
_CHANNELS = {channel.value: channel for channel in Channel}
_FRAMEWORKS: dict[str | None, Framework | None] = {
    None: None,
    **{one.value: one for one in Framework},
}
_MERITS: _Known[Merit] = {None: None, **{one.value: one for one in Merit}}
_OUTCOMES: _Known[Outcome] = {None: None, **{one.value: one for one in Outcome}}
_REASONS: dict[str | None, LateReason | None] = {
    None: None,
    **{one.value: one for one in LateReason},
}
_CAUSES: _Known[RootCause] = {None: None, **{one.value: one for one in RootCause}}
_ENDINGS: _Known[Ending] = {None: None, **{one.value: one for one in Ending}}


@cache
def _day(stored: str | None) -> date | None:
    return date.fromisoformat(stored) if stored else None


@cache
def _spell(closed: str | None) -> tuple[Spell, ...]:
    return (Spell(date.fromisoformat(closed)),) if closed else ()


@lru_cache(maxsize=4096)
def _principles(stored: str) -> tuple[Principle, ...]:
    return tuple(map(Principle, json.loads(stored)))


@lru_cache(maxsize=4096)
def _rights(stored: str) -> tuple[RightAsked, ...]:
    return tuple(
        RightAsked(Right(asked), Outcome(end) if end else None, tuple(map(Ground, grounds)))
        for asked, end, grounds in json.loads(stored)
    )
