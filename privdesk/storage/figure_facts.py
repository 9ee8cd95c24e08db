"""What the figures read of every case, in one statement; closings taken back come from the trail.

A case keeps only its last closing. That it was closed before and opened again is told by the audit
entry of the opening, which holds the closing that it took back.
"""

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, RowMapping, text

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
SELECT c.id, c.number, c.kind, c.channel, c.received, c.logged_at, c.law, c.framework,
    c.principles, c.provider, c.merit, c.outcome, c.acknowledged_on, c.answered_on, c.closed_on,
    c.late_reason,
    (SELECT person_id FROM case_person p WHERE p.case_id = c.id AND p.place = 0) AS person_id,
    (SELECT json_group_array(json_array(asked, outcome, json(grounds))) FROM (
        SELECT asked, outcome, grounds FROM case_right r WHERE r.case_id = c.id ORDER BY place
    )) AS rights,
    (SELECT min(raw) FROM case_clock k
        WHERE k.case_id = c.id AND k.duty = 'acknowledge' AND k.waived_on IS NULL
    ) AS acknowledge_by,
    (SELECT max(json_extract(facts, '$.extended') IS NOT NULL)
            + 2 * max(json_extract(facts, '$.set_by_hand') IS NOT NULL)
        FROM case_clock k WHERE k.case_id = c.id
    ) AS moved,
    (SELECT min(j.received) FROM case_link l JOIN cases j ON j.id = l.later_id
        WHERE l.earlier_id = c.id AND j.kind = 'jams' AND l.relation <> 'duplicate_of'
    ) AS to_jams,
    EXISTS (SELECT 1 FROM case_link l
        WHERE l.later_id = c.id AND l.relation = 'duplicate_of') AS duplicate
FROM cases c
WHERE c.received <= :until
    AND (c.received >= :since OR c.closed_on IS NULL OR c.closed_on >= :since)
""")
_REOPENED = text("""
SELECT subject, at, json_extract(payload, '$.closed_on.before') AS closed
FROM audit WHERE action = 'case.reopen' ORDER BY seq
""")
_EXTENDED, _BY_HAND = 1, 2


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
    return tuple(_facts(row, reopened.get(row["id"], ()), zone) for row in found.mappings())


def _reopenings(db: Connection, zone: ZoneInfo) -> Mapping[int, Sequence[Spell]]:
    found: dict[int, list[Spell]] = defaultdict(list)
    for subject, at, closed in db.execute(_REOPENED):
        if closed is not None:
            spell = Spell(date.fromisoformat(closed), _office_day(at, zone))
            found[int(subject.removeprefix("case:"))].append(spell)
    return found


def _facts(row: RowMapping, reopened: Sequence[Spell], zone: ZoneInfo) -> CaseFacts:
    closed = _day(row["closed_on"])
    moved = row["moved"] or 0
    return CaseFacts(
        id=row["id"],
        number=row["number"],
        kind=Kind(row["kind"]),
        channel=Channel(row["channel"]),
        received=date.fromisoformat(row["received"]),
        logged=_office_day(row["logged_at"], zone),
        law=row["law"],
        person_id=row["person_id"] or 0,
        framework=Framework(row["framework"]) if row["framework"] else None,
        principles=tuple(Principle(one) for one in json.loads(row["principles"])),
        provider=row["provider"],
        merit=Merit(row["merit"]) if row["merit"] else None,
        outcome=Outcome(row["outcome"]) if row["outcome"] else None,
        rights=tuple(
            RightAsked(
                Right(asked), Outcome(outcome) if outcome else None, tuple(map(Ground, grounds))
            )
            for asked, outcome, grounds in json.loads(row["rights"])
        ),
        acknowledged=_day(row["acknowledged_on"]),
        acknowledge_by=_day(row["acknowledge_by"]),
        answered=_day(row["answered_on"]),
        closed=(*reopened, Spell(closed)) if closed else tuple(reopened),
        late_reason=LateReason(row["late_reason"]) if row["late_reason"] else None,
        to_jams=_day(row["to_jams"]),
        extended=bool(moved & _EXTENDED),
        set_by_hand=bool(moved & _BY_HAND),
        duplicate=bool(row["duplicate"]),
    )


def _day(stored: str | None) -> date | None:
    return date.fromisoformat(stored) if stored else None


def _office_day(stored: str, zone: ZoneInfo) -> date:
    return datetime.fromisoformat(stored).astimezone(zone).date()
