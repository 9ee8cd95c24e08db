"""Every figure against pandas over the exported cases, on random histories.

The histories have corrections, merges, reopenings and withdrawals. The program reads the case file;
the check reads its tables into frames and counts with other means: merges, masks and group-bys.
No line of the figures is used by it.
"""

import itertools
import json
import random
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from privdesk.domain.case import Case, RightAsked
from privdesk.domain.clock_steps import ClockAct, ClockStep
from privdesk.domain.dispute import Ending, Remedy
from privdesk.domain.errors import DeskError
from privdesk.domain.figures import Period, Summary, year
from privdesk.domain.labels import ROOT_CAUSE
from privdesk.domain.vocabulary import (
    Ground,
    Kind,
    LateReason,
    Merit,
    Outcome,
    Relation,
    Right,
    RootCause,
    Status,
)
from privdesk.domain.workflow import Action
from privdesk.services.casework import change_case, take_step
from privdesk.services.deadlines import acts_on, set_law, take
from privdesk.services.desk import Desk, open_desk
from privdesk.services.figures import ccpa_of, summary_of
from privdesk.services.merging import merge_cases

PERIODS = (Period(2026, 4), Period(2026, 3), Period(2026))
TODAY = date(2026, 11, 23)


def play(desk: Desk, seed: int) -> None:
    """Change most cases at random, as an office does and as it should not."""
    rng = random.Random(seed)
    with closing(sqlite3.connect(f"file:{desk.file.path}?mode=ro", uri=True)) as db:
        found = db.execute("SELECT id, kind FROM cases ORDER BY id").fetchall()
    keys = [row[0] for row in found]
    pairs = [(a, b) for (a, one), (b, other) in itertools.combinations(found, 2) if one == other]
    for one, other in rng.sample(pairs, 6):
        with suppress(DeskError):  # what was answered or merged already is refused
            merge_cases(desk, one, other)
    for key in keys:
        moves = [_answer] if rng.random() < 0.5 else []
        moves += rng.sample(_MOVES, rng.randint(0, 6))
        for move in moves:
            move(desk, key, rng)
    for later in rng.sample(keys[1:], 3):
        earlier = rng.choice([key for key in keys if key < later])
        with desk.work() as work:
            kind = work.case(later).kind
            if work.case(earlier).kind is kind:
                work.link_cases(later, earlier, Relation.DUPLICATE_OF)
                work.audit("case.linked", f"case:{later}", {})
                work.commit()


def _change(desk: Desk, key: int, **told: object) -> None:
    change_case(desk, key, "case.corrected", lambda case: replace(case, **told), None)  # type: ignore[arg-type]


def _answer(desk: Desk, key: int, rng: random.Random) -> None:
    def answered(case: object) -> object:
        took = min(rng.randint(5, 70), (TODAY - case.received).days)  # type: ignore[attr-defined]
        day = case.received + timedelta(days=took)  # type: ignore[attr-defined]
        return replace(
            case,  # type: ignore[type-var]
            answered_on=day,
            merit=rng.choice(tuple(Merit)),
            root_cause=rng.choice((None, *RootCause)),
            identity_on=rng.choice((None, day)),
        )

    change_case(desk, key, "case.corrected", answered, None)  # type: ignore[arg-type]


def _correct(desk: Desk, key: int, rng: random.Random) -> None:
    _change(desk, key, late_reason=rng.choice((None, *LateReason)), provider=rng.choice(("", "B")))


def _withdraw(desk: Desk, key: int, rng: random.Random) -> None:
    with desk.work() as work:
        is_open = work.case(key).status.is_open
    if is_open and rng.random() < 0.3:
        take_step(
            desk, key, Action.WITHDRAW, on=max(_earliest(desk, key), TODAY - timedelta(days=3))
        )


def _earliest(desk: Desk, key: int) -> date:
    """The first day on which a case can have been closed (again)."""
    with desk.work() as work:
        case = work.case(key)
    entries = desk.file.queries().actions_since((key,), datetime(2000, 1, 1, tzinfo=UTC))
    reopened = "case.reopen" in entries.get(key, ())
    return TODAY if reopened else max(case.received, case.answered_on or case.received)


def _close(desk: Desk, key: int, rng: random.Random) -> None:
    with desk.work() as work:
        case = work.case(key)
    if case.status.is_open and case.answered_on:
        _change(
            desk,
            key,
            status=Status.CLOSED,
            closed_on=TODAY if rng.random() < 0.5 else _earliest(desk, key),
        )


def _reopen(desk: Desk, key: int, rng: random.Random) -> None:
    with desk.work() as work:
        is_open = work.case(key).status.is_open
    if not is_open:
        take_step(desk, key, Action.REOPEN)


def _decide_rights(desk: Desk, key: int, rng: random.Random) -> None:
    """Outcomes with and without grounds; on open cases too, where they are not yet known."""

    def decided(case: Case) -> Case:
        rights = case.rights or (RightAsked(Right.ACCESS),)
        more = rng.choice((None, *Right))
        if more is not None and more not in {one.right for one in rights}:
            rights = (*rights, RightAsked(more))
        ends = tuple(
            RightAsked(one.right, end, tuple(rng.sample(tuple(Ground), rng.randint(0, 2))))
            if (end := rng.choice((None, *Outcome))) in {Outcome.REFUSED, Outcome.PARTLY}
            else RightAsked(one.right, end)
            for one in rights
        )
        return replace(case, rights=ends, law=rng.choice((case.law, "US-CA", "US-CA")))

    with desk.work() as work:
        has_rights = work.case(key).kind in {
            Kind.PRIVACY_REQUEST,
            Kind.CHILD_DATA,
            Kind.MARKETING_OPT_OUT,
        }
    if has_rights:
        change_case(desk, key, "case.corrected", decided, None)


def _dispute(desk: Desk, key: int, rng: random.Random) -> None:
    with desk.work() as work:
        case = work.case(key)
    if case.kind in {Kind.DPF_COMPLAINT, Kind.JAMS, Kind.ANNEX_I}:
        remedies = tuple(rng.sample(tuple(Remedy), rng.randint(0, 3)))
        told = replace(case.facts, remedies=remedies)
        if case.kind is not Kind.DPF_COMPLAINT:
            ended = TODAY - timedelta(days=rng.randint(0, (TODAY - case.received).days))
            complied = rng.choice((None, min(TODAY, ended + timedelta(days=rng.randint(0, 60)))))
            told = replace(
                told, ending=rng.choice(tuple(Ending)), ended_on=ended, complied_on=complied
            )
        _change(desk, key, dispute=told)


def _extend(desk: Desk, key: int, _rng: random.Random) -> None:
    with suppress(DeskError):  # a law with an extension, where the kind of case knows laws
        set_law(desk, key, "DE")
    with desk.work() as work:
        case = work.case(key)
    for clock in case.clocks:
        if ClockAct.EXTEND in acts_on(case, clock):
            with suppress(DeskError):  # a promise bears no extension
                take(
                    desk,
                    key,
                    ClockStep(ClockAct.EXTEND, clock.deadline.rule_id, TODAY, "many systems"),
                )


_MOVES = (_answer, _correct, _withdraw, _reopen, _close, _decide_rights, _dispute, _extend)


class Frames:
    """The exported tables as pandas sees them."""

    def __init__(self, path: Path) -> None:
        with closing(sqlite3.connect(path)) as db:
            cases = pd.read_sql("SELECT * FROM cases", db)
            links = pd.read_sql("SELECT * FROM case_link WHERE relation = 'duplicate_of'", db)
            self.rights = pd.read_sql("SELECT * FROM case_right", db)
            disputes = pd.read_sql("SELECT * FROM dispute", db)
            clocks = pd.read_sql("SELECT case_id, facts FROM case_clock", db)
            jams = pd.read_sql(
                "SELECT l.earlier_id AS id FROM case_link l JOIN cases j ON j.id = l.later_id"
                " WHERE j.kind = 'jams' AND l.relation <> 'duplicate_of'",
                db,
            )
            audit = pd.read_sql("SELECT * FROM audit WHERE action = 'case.reopen'", db)
        for name in ("received", "answered_on", "closed_on", "acknowledged_on"):
            cases[name] = pd.to_datetime(cases[name])
        into = dict(zip(links.later_id, links.earlier_id, strict=True))
        merged = cases[cases.merged_into.notna()]
        into |= dict(zip(merged.id, merged.merged_into.astype(int), strict=True))
        for later in sorted(into, reverse=True):
            last = into[later]
            while last in into:
                last = into[last]
            day = cases.loc[cases.id == later, "received"].iloc[0]
            mine = cases.id == last
            cases.loc[mine, "received"] = cases.loc[mine, "received"].clip(upper=day)
        self.cases = cases[~cases.id.isin(into)].copy()
        self.cases["days"] = (self.cases.answered_on - self.cases.received).dt.days
        self.cases["to_jams"] = self.cases.id.isin(jams.id)
        self.first_closings = [
            (
                int(row.subject[5:]),
                pd.Timestamp(json.loads(row.payload)["closed_on"]["before"]),
                pd.Timestamp(TODAY),  # every history opens on the desk day
            )
            for row in audit.itertuples()
        ]
        for name in ("ended_on", "complied_on"):
            disputes[name] = pd.to_datetime(disputes[name])
        disputes["remedies"] = disputes.remedies.map(json.loads)
        self.cases = self.cases.merge(
            disputes[["case_id", "remedies", "ending", "ended_on", "complied_on"]],
            how="left",
            left_on="id",
            right_on="case_id",
        )
        extended = clocks.facts.map(lambda facts: bool(facts and json.loads(facts).get("extended")))
        self.cases["extended"] = self.cases.id.isin(clocks.case_id[extended])
        was_closed = {key for key, _day, _on in self.first_closings}
        told = (
            self.cases.answered_on.notna()
            | self.cases.closed_on.notna()
            | self.cases.id.isin(was_closed)
        )
        self.cases.loc[~told, "outcome"] = None
        self.told = set(self.cases.id[told])
        self.rights["grounds"] = self.rights.grounds.map(json.loads)
        silent = ~self.rights.case_id.isin(self.told)
        self.rights.loc[silent, "outcome"] = None
        self.rights.loc[silent, "grounds"] = self.rights[silent].grounds.map(lambda _told: [])

    def of(self, kind: str, period: Period) -> pd.DataFrame:
        """Those of a kind received in a period."""
        found = self.cases[self.cases.kind == kind]
        return found[found.received.between(pd.Timestamp(period.first), pd.Timestamp(period.last))]


def counts(frame: pd.DataFrame, column: str) -> dict[str, int]:
    """How often each value stands in a column; blanks as "none"."""
    filled = frame[column].replace("", None).fillna("none")
    return {str(name): int(number) for name, number in filled.value_counts().items()}


def parts(told: Summary, figure: str) -> dict[str, int]:
    return {f.member: len(f.now.cases) for f in told.members(figure) if f.now.cases}


def check(told: Summary, frames: Frames, kind: str, topic: str, within: int) -> None:
    period = told.period
    mine = frames.of(kind, period)
    now: Callable[[str], float | None] = lambda name: told.figure(f"{topic}.{name}").now.value  # noqa: E731
    assert now("received") == len(mine)
    days = mine.days.dropna()
    assert now("median_days") == (None if days.empty else float(days.median()))
    rank = None if days.empty else float(np.quantile(days, 0.9, method="inverted_cdf"))
    assert now("p90_days") == rank
    today = pd.Timestamp(told.as_of)
    still = mine.answered_on.isna() & mine.closed_on.isna() & (mine.outcome != "withdrawn")
    overdue = still & ((today - mine.received).dt.days > within)
    is_late = (mine.days > within) | overdue
    assert now("late") == int(is_late.sum())
    assert now("answered_in_time") == int((mine.days <= within).sum())
    assert len(told.figure(f"{topic}.answered_in_time").now.of or ()) == int(
        (mine.days.notna() | overdue).sum()
    )
    assert parts(told, f"{topic}.late_by_reason") == counts(mine[is_late], "late_reason")
    assert parts(told, f"{topic}.by_channel") == counts(mine, "channel")
    assert parts(told, f"{topic}.by_country") == counts(mine, "law")
    everything = frames.cases[frames.cases.kind == kind]
    first, last = pd.Timestamp(period.first), pd.Timestamp(period.last)
    end = min(last, today)
    final = int(everything.closed_on.between(first, last).sum())
    keys = set(everything.id)
    earlier = sum(k in keys and first <= day <= last for k, day, _on in frames.first_closings)
    assert now("closed") == final + earlier
    still_open = (everything.received <= end) & ~(everything.closed_on <= end)
    between = {k for k, day, on in frames.first_closings if day <= end < on}
    still_open &= ~everything.id.isin(between)
    assert now("open_end") == int(still_open.sum())
    flow = [now(n) or 0 for n in ("open_start", "received", "reopened", "closed", "open_end")]
    assert flow[0] + flow[1] + flow[2] - flow[3] == flow[4]
    whole = now("received")
    for one in ("channel", "country", "outcome"):
        assert sum(parts(told, f"{topic}.by_{one}").values()) == whole, one
    assert sum(parts(told, f"{topic}.late_by_reason").values()) == now("late")
    assert sum(parts(told, f"{topic}.late_by_stage").values()) == now("late")
    stages = [f.now.value or 0 for f in told.members(f"{topic}.stage_days_by_stage")]
    assert sum(stages) == pytest.approx(0 if days.empty else float(days.mean()))


def exploded(column: "pd.Series[object]") -> dict[str, int]:
    """How often each value stands in the lists of a column."""
    return {str(k): int(n) for k, n in column.explode().dropna().value_counts().items()}


def check_complaints(told: Summary, frames: Frames) -> None:
    mine = frames.of("dpf_complaint", told.period)
    answered = mine[mine.answered_on.notna()]
    assert parts(told, "complaints.by_merit") == counts(answered, "merit")
    assert parts(told, "complaints.by_root_cause") == counts(answered, "root_cause")
    assert set(parts(told, "complaints.by_root_cause")) <= {"none", *ROOT_CAUSE}
    assert parts(told, "complaints.by_framework") == counts(mine, "framework")
    assert parts(told, "complaints.by_provider") == counts(mine, "provider")
    assert told.figure("complaints.to_jams").now.value == int(mine.to_jams.sum())
    assert parts(told, "complaints.by_principle") == exploded(mine.principles.map(json.loads))
    assert parts(told, "complaints.by_remedy") == exploded(mine[mine.id.isin(frames.told)].remedies)
    founded = told.figure("complaints.founded").now
    assert len(founded.cases) == int(answered.merit.isin(["founded", "partly"]).sum())
    assert len(founded.of or ()) == int(answered.merit.notna().sum())
    first, last = pd.Timestamp(told.period.first), pd.Timestamp(told.period.last)
    for kind in ("jams", "annex_i"):
        outside = frames.cases[frames.cases.kind == kind]
        ended = outside[outside.ended_on.between(first, last)]
        assert parts(told, f"{kind}.by_ending") == counts(ended, "ending")
        complied = told.figure(f"{kind}.complied").now.value
        assert complied == int(outside.complied_on.between(first, last).sum())


def check_requests(told: Summary, frames: Frames) -> None:
    mine = frames.of("privacy_request", told.period)
    asked = frames.rights[frames.rights.case_id.isin(mine.id)]
    assert parts(told, "requests.by_right") == exploded(asked.asked)
    grounds = asked.explode("grounds").dropna(subset="grounds")
    per_case = grounds.drop_duplicates(["case_id", "grounds"])
    assert parts(told, "requests.by_ground") == counts(per_case, "grounds")
    assert told.figure("requests.extended").now.value == int(mine.extended.sum())
    ends = asked.groupby("case_id").outcome.agg(lambda one: sorted(set(one.dropna())))
    from_rights = mine.id.map(ends).map(
        lambda one: (
            "open"
            if not isinstance(one, list) or not one
            else one[0]
            if len(one) == 1
            else "partly"
        )
    )
    over = mine.answered_on.notna() | mine.id.isin(frames.told)
    over &= (
        mine.answered_on.notna()
        | mine.closed_on.notna()
        | mine.id.isin({key for key, _day, _on in frames.first_closings})
    )
    one = mine.outcome.where(mine.outcome.notna(), from_rights.where(over, "open"))
    assert parts(told, "requests.by_outcome") == counts(one.to_frame("end"), "end")


_TYPES = {
    "delete": ["delete"],
    "correct": ["correct"],
    "know": ["access", "portability", "know_disclosures"],
    "opt_out": ["opt_out"],
    "limit": ["restrict"],
}


def check_ccpa(told: Summary, frames: Frames) -> None:
    kinds = ("privacy_request", "child_data", "marketing_opt_out")
    mine = pd.concat([frames.of(kind, told.period) for kind in kinds])
    mine = mine[mine.law == "US-CA"]
    for name, rights in _TYPES.items():
        asked = frames.rights[
            frames.rights.asked.isin(rights) & frames.rights.case_id.isin(mine.id)
        ]
        done = set(asked.case_id[asked.outcome.isin(["granted", "partly", "nothing_found"])])
        no = set(asked.case_id[asked.outcome.isin(["refused", "not_verified"])]) - done
        rest = set(asked.case_id) - done - no
        wanted = {"received": set(asked.case_id), "complied": done, "denied": no, "other": rest}
        for figure, cases in wanted.items():
            assert set(told.figure(f"ccpa.{figure}", name).now.cases) == cases, (figure, name)
        days = mine[mine.id.isin(asked.case_id)].days.dropna()
        median = told.figure("ccpa.median_days", name).now.value
        assert median == (None if days.empty else float(days.median()))
        mean = told.figure("ccpa.mean_days", name).now.value
        assert mean == (None if days.empty else pytest.approx(float(days.mean())))


@pytest.mark.parametrize("seed", range(4))
def test_pandas_counts_the_same(sample: Path, seed: int) -> None:
    desk = open_desk(sample)
    play(desk, seed)
    frames = Frames(sample)
    for period in PERIODS:
        told = summary_of(desk, period)
        check(told, frames, "dpf_complaint", "complaints", 45)
        check(told, frames, "privacy_request", "requests", 30)
        check_complaints(told, frames)
        check_requests(told, frames)
    check_ccpa(ccpa_of(desk, year("2026")), frames)
    desk.close()
