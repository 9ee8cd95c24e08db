"""What the figures read of every case, in one statement; closings taken back come from the trail.

SQLite gives a month of cases as one JSON text, so that a job does not take turns with the window's
thread at each row.

A case keeps only its last closing. That it was closed before and opened again is told by the audit
entry of the opening, which holds the closing that it took back.
"""

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, text

from privdesk.domain.case import RightAsked
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
)

_FACTS = text("""
SELECT json_group_array(json_array(
    c.id, c.number, c.kind, c.channel, c.received, c.logged_at, c.law, c.framework,
    json(c.principles), c.provider, c.merit, c.outcome, c.acknowledged_on, c.answered_on,
    c.closed_on, c.late_reason,
    (SELECT person_id FROM case_person p WHERE p.case_id = c.id AND p.place = 0),
    (SELECT json_group_array(json_array(asked, outcome, json(grounds))) FROM (
        SELECT asked, outcome, grounds FROM case_right r WHERE r.case_id = c.id ORDER BY place
    )),
    (SELECT min(raw) FROM case_clock k
        WHERE k.case_id = c.id AND k.duty = 'acknowledge' AND k.waived_on IS NULL
    ),
    (SELECT max(instr(facts, '"extended":{') > 0) FROM case_clock k WHERE k.case_id = c.id),
    (SELECT max(instr(facts, '"set_by_hand":{') > 0) FROM case_clock k WHERE k.case_id = c.id),
    (SELECT min(j.received) FROM case_link l JOIN cases j ON j.id = l.later_id
        WHERE l.earlier_id = c.id AND j.kind = 'jams' AND l.relation <> 'duplicate_of'
    ),
    EXISTS (SELECT 1 FROM case_link l
        WHERE l.later_id = c.id AND l.relation = 'duplicate_of')
))
FROM cases c
WHERE c.received <= :until
    AND (c.received >= :since OR c.closed_on IS NULL OR c.closed_on >= :since)
GROUP BY substr(c.received, 1, 7)
""")
_REOPENED = text("""
SELECT subject, at, json_extract(payload, '$.closed_on.before') AS closed
FROM audit WHERE action = 'case.reopen' ORDER BY seq
""")


def figure_facts(db: Connection, since: date, until: date, zone: ZoneInfo) -> tuple[CaseFacts, ...]:
    """Every case that was received or open between two calendar dates, both included.

    Args:
        db: the case file.
        since: cases closed for good before it are left out.
        until: cases received after it are left out.
        zone: of the office, in which instants become dates.
    """
    reopened = _reopenings(db, zone)
    found = db.execute(_FACTS, {"since": since.isoformat(), "until": until.isoformat()})
    months = (json.loads(month) for (month,) in found)
    return tuple(_facts(row, reopened.get(row[0], ()), zone) for month in months for row in month)


def _reopenings(db: Connection, zone: ZoneInfo) -> Mapping[int, Sequence[Spell]]:
    found: dict[int, list[Spell]] = defaultdict(list)
    for subject, at, closed in db.execute(_REOPENED):
        if closed is not None:
            spell = Spell(date.fromisoformat(closed), _office_day(at, zone))
            found[int(subject.removeprefix("case:"))].append(spell)
    return found


def _facts(row: Sequence[Any], reopened: Sequence[Spell], zone: ZoneInfo) -> CaseFacts:
    (
        key,
        number,
        kind,
        channel,
        received,
        logged_at,
        law,
        framework,
        principles,
        provider,
        merit,
        outcome,
        acknowledged_on,
        answered_on,
        closed_on,
        late_reason,
        person_id,
        rights,
        acknowledge_by,
        extended,
        set_by_hand,
        to_jams,
        duplicate,
    ) = row
    closed = _day(closed_on)
    return CaseFacts(
        id=key,
        number=number,
        kind=Kind(kind),
        channel=Channel(channel),
        received=date.fromisoformat(received),
        logged=_office_day(logged_at, zone),
        law=law,
        person_id=person_id or 0,
        framework=Framework(framework) if framework else None,
        principles=tuple(map(Principle, principles)),
        provider=provider,
        merit=Merit(merit) if merit else None,
        outcome=Outcome(outcome) if outcome else None,
        rights=tuple(
            RightAsked(Right(asked), Outcome(end) if end else None, tuple(map(Ground, grounds)))
            for asked, end, grounds in rights
        ),
        acknowledged=_day(acknowledged_on),
        acknowledge_by=_day(acknowledge_by),
        answered=_day(answered_on),
        closed=(*reopened, Spell(closed)) if closed else tuple(reopened),
        late_reason=LateReason(late_reason) if late_reason else None,
        to_jams=_day(to_jams),
        extended=bool(extended),
        set_by_hand=bool(set_by_hand),
        duplicate=bool(duplicate),
    )


def _day(stored: str | None) -> date | None:
    return date.fromisoformat(stored) if stored else None


def _office_day(stored: str, zone: ZoneInfo) -> date:
    return datetime.fromisoformat(stored).astimezone(zone).date()
