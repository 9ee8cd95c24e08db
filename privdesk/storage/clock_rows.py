"""The clocks of a case as rows: dates and explanation as computed, the rule and its facts beside.

A rule is kept once, by its digest, however many cases were decided under it.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import Connection, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from privdesk.domain.case_clocks import CaseClock, Waived, rank
from privdesk.domain.clocks import Checked, ClockFacts, Deadline, Step
from privdesk.domain.read_models import RunningClock
from privdesk.domain.rules import ClockRule
from privdesk.domain.said import title_of_rule, words_of_pack
from privdesk.domain.vocabulary import Confidence, Duty
from privdesk.storage import schema
from privdesk.storage.bulk_rows import BulkRows

_RULE = TypeAdapter(ClockRule)
_FACTS = TypeAdapter(ClockFacts)
_KEPT_MATTERS = 20_000


def save_clocks(db: Connection, case_id: int, clocks: Iterable[CaseClock]) -> None:
    """Store the clocks of a case whose old ones are gone."""
    rows = []
    for clock in clocks:
        digest, text = _written(clock.rule) if clock.rule else (None, "")
        if digest:
            kept = upsert(schema.APPLIED_RULE).values(digest=digest, rule=text)
            db.execute(kept.on_conflict_do_nothing())
        rows.append(_values(case_id, clock, digest))
    if rows:
        db.execute(insert(schema.CASE_CLOCK), rows)


class ClockWriter:
    """Stores the clocks of many new cases; what cases of one matter share is written out once.

    Args:
        db: the connection of the unit of work.
    """

    def __init__(self, db: Connection) -> None:
        self._db = db
        self._rows = BulkRows(db, schema.CASE_CLOCK)
        self._written: dict[int, tuple[CaseClock, list[Any]]] = {}
        self._rules: dict[str, str] = {}
        self._case, self._satisfied = self._rows.place("case_id"), self._rows.place("satisfied_on")

    def add(self, case_id: int, clocks: Iterable[CaseClock]) -> None:
        """Take the clocks of a case."""
        for clock in clocks:
            # Deadlines that are one object are equal; to compare them costs more than to keep them.
            known = self._written.get(id(clock.deadline))
            if known is None:
                digest, text = _written(clock.rule) if clock.rule else (None, "")
                if digest:
                    self._rules[digest] = text
                known = clock, self._rows.bound(_values(case_id, clock, digest))
                self._written[id(clock.deadline)] = known
            row = known[1].copy()
            row[self._case] = case_id
            day = clock.satisfied_on
            row[self._satisfied] = day.isoformat() if day is not None else None
            self._rows.add_bound(row)

    def store(self) -> None:
        """Store what was taken."""
        for digest, text in self._rules.items():
            kept = upsert(schema.APPLIED_RULE).values(digest=digest, rule=text)
            self._db.execute(kept.on_conflict_do_nothing())
        self._rules.clear()
        self._rows.store()
        if len(self._written) > _KEPT_MATTERS:
            self._written.clear()


def load_clocks(db: Connection, case_id: int) -> tuple[CaseClock, ...]:
    """The clocks of a case, the earliest first."""
    clock, rule = schema.CASE_CLOCK, schema.APPLIED_RULE
    query = (
        select(clock, rule.c.rule)
        .join(rule, rule.c.digest == clock.c.rule_digest, isouter=True)
        .where(clock.c.case_id == case_id)
    )
    return tuple(sorted((_clock_of(row) for row in db.execute(query).mappings()), key=rank))


def gaps_of(facts: str | None, today: date) -> tuple[tuple[date, date], ...]:
    """First and last days of the pauses in the stored facts of a clock; one that runs lasts on."""
    if not facts:
        return ()
    pauses = _FACTS.validate_json(facts).pauses
    return tuple((pause.first, pause.last or max(today, pause.first)) for pause in pauses)


def extended_from(explanation: str) -> date | None:
    """The last day before the extension of a clock, from its stored explanation."""
    return _day(json.loads(explanation).get("extended_from"))


def load_running_clocks(db: Connection) -> Iterator[RunningClock]:
    """Every clock of an open case whose duty is still to be done, case by case."""
    case, clock, rule = schema.CASES, schema.CASE_CLOCK, schema.APPLIED_RULE
    query = (
        select(case.c.number, case.c.person_name, clock, rule.c.rule)
        .join(clock, clock.c.case_id == case.c.id)
        .join(rule, rule.c.digest == clock.c.rule_digest, isouter=True)
        .where(case.c.is_open == 1, clock.c.satisfied_on.is_(None), clock.c.waived_on.is_(None))
        .order_by(case.c.id, clock.c.raw, clock.c.rule_id)
    )
    for row in db.execute(query.execution_options(yield_per=500)).mappings():
        yield RunningClock(row["case_id"], row["number"], row["person_name"], _clock_of(row))


@lru_cache(maxsize=512)
def _written(rule: ClockRule) -> tuple[str, str]:
    text = _RULE.dump_json(rule).decode()
    return hashlib.sha256(text.encode()).hexdigest(), text


@lru_cache(maxsize=512)
def _read(text: str) -> ClockRule:
    return _RULE.validate_json(text)


def _values(case_id: int, clock: CaseClock, digest: str | None) -> dict[str, object]:
    deadline = clock.deadline
    return {
        "case_id": case_id,
        "rule_id": deadline.rule_id,
        "title": deadline.title,
        "duty": deadline.duty,
        "start": deadline.start,
        "raw": deadline.raw,
        "rolled": deadline.rolled,
        "send_by": deadline.send_by,
        "basis": deadline.basis,
        "citation": deadline.citation,
        "explanation": _explanation(deadline),
        "satisfied_on": clock.satisfied_on,
        "rule_digest": digest,
        "facts": _FACTS.dump_json(clock.facts).decode() if clock.facts else None,
        "waived_on": clock.waived.on if clock.waived else None,
        "waive_reason": clock.waived.reason if clock.waived else "",
    }


def _explanation(deadline: Deadline) -> str:
    told = {
        "steps": [[step.text, step.day.isoformat()] for step in deadline.steps],
        "checked": [[checked.title, checked.why] for checked in deadline.checked],
        "version": deadline.version,
        "confidence": deadline.confidence,
        "notice_by": deadline.notice_by.isoformat() if deadline.notice_by else None,
        "extended_from": deadline.extended_from.isoformat() if deadline.extended_from else None,
    }
    return json.dumps(told, ensure_ascii=False)


def _clock_of(row: Mapping[Any, Any]) -> CaseClock:
    waived = Waived(row["waived_on"], row["waive_reason"]) if row["waived_on"] else None
    return CaseClock(
        _deadline_of(row),
        row["satisfied_on"],
        _read(row["rule"]) if row["rule"] else None,
        _FACTS.validate_json(row["facts"]) if row["facts"] else None,
        waived,
    )


def _deadline_of(row: Mapping[Any, Any]) -> Deadline:
    told = json.loads(row["explanation"])
    return Deadline(
        rule_id=row["rule_id"],
        title=title_of_rule(row["title"]),
        duty=Duty(row["duty"]),
        start=row["start"],
        raw=row["raw"],
        rolled=row["rolled"],
        send_by=row["send_by"],
        steps=tuple(Step(text, date.fromisoformat(day)) for text, day in told["steps"]),
        basis=words_of_pack(row["basis"]),
        citation=row["citation"],
        checked=tuple(
            Checked(title_of_rule(title), words_of_pack(why)) for title, why in told["checked"]
        ),
        version=told.get("version", ""),
        confidence=Confidence(told.get("confidence", Confidence.OFFICE)),
        notice_by=_day(told.get("notice_by")),
        extended_from=_day(told.get("extended_from")),
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
