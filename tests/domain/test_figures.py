"""The figures add up on every history, and follow from what was known on the day."""

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from privdesk.domain.case import RightAsked
from privdesk.domain.errors import InvalidInput
from privdesk.domain.figures import (
    Amount,
    CaseFacts,
    Period,
    Spell,
    Summary,
    Targets,
    ccpa_table,
    quarter_of,
    quarters,
    summary,
    year,
)
from privdesk.domain.figures.periods import a_quarter
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

QUARTER = Period(2026, 3)
END = date(2026, 9, 30)
DAYS = st.dates(date(2025, 1, 1), date(2027, 3, 31))
WITHIN = Targets()


def complaint(case_id: int = 1, **changes: object) -> CaseFacts:
    plain = CaseFacts(
        id=case_id,
        number=f"C-2026-{case_id:03}",
        kind=Kind.DPF_COMPLAINT,
        channel=Channel.MAIL,
        received=date(2026, 8, 3),
        logged=date(2026, 8, 3),
        law="DE",
        person_id=case_id,
        framework=Framework.EU_US,
        principles=(Principle.CHOICE,),
    )
    return replace(plain, **changes)  # type: ignore[arg-type]  # by name


@st.composite
def facts(draw: st.DrawFn) -> CaseFacts:
    """A case with any course: late logging, answers, closings, reopenings, withdrawals."""
    received = draw(DAYS)
    days = draw(st.lists(st.integers(0, 120), max_size=6))
    at, course = received, []
    for gap in days:
        at += timedelta(days=gap)
        course.append(at)
    spells = [Spell(*course[n : n + 2]) for n in range(0, len(course), 2)]
    answered = draw(st.none() | st.integers(0, 100).map(lambda n: received + timedelta(days=n)))
    return CaseFacts(
        id=0,
        number="",
        kind=draw(st.sampled_from((Kind.DPF_COMPLAINT, Kind.PRIVACY_REQUEST, Kind.JAMS))),
        channel=draw(st.sampled_from(Channel)),
        received=received,
        logged=received + timedelta(days=draw(st.integers(0, 40))),
        law=draw(st.sampled_from(("", "DE", "CH", "US-CA"))),
        person_id=draw(st.integers(0, 3)),
        framework=draw(st.none() | st.sampled_from(Framework)),
        principles=tuple(draw(st.lists(st.sampled_from(Principle), max_size=2, unique=True))),
        provider=draw(st.sampled_from(("", "Brightmail", "none"))),
        merit=draw(st.none() | st.sampled_from(Merit)),
        outcome=draw(st.none() | st.sampled_from(Outcome)),
        rights=tuple(
            RightAsked(right, draw(st.none() | st.sampled_from(Outcome)))
            for right in draw(st.lists(st.sampled_from(Right), max_size=3, unique=True))
        ),
        acknowledged=draw(st.none() | st.just(received + timedelta(days=3))),
        acknowledge_by=draw(st.none() | st.just(received + timedelta(days=7))),
        answered=answered,
        closed=tuple(spells),
        late_reason=draw(st.none() | st.sampled_from(LateReason)),
        to_jams=draw(st.none() | st.just(received + timedelta(days=60))),
    )


@st.composite
def offices(draw: st.DrawFn) -> tuple[CaseFacts, ...]:
    found = draw(st.lists(facts(), max_size=25))
    return tuple(replace(c, id=n, number=f"C-{n}") for n, c in enumerate(found, 1))


def value(told: Summary, figure: str, member: str = "") -> float | None:
    return told.figure(figure, member).now.value


@given(offices(), DAYS)
def test_opening_and_received_less_closed_is_closing_in_every_quarter(
    office: tuple[CaseFacts, ...], as_of: date
) -> None:
    told = summary(office, quarter_of(as_of), as_of, WITHIN)
    for topic in ("complaints", "requests"):
        parts = [
            [told.figure(f"{topic}.{name}").now, *told.figure(f"{topic}.{name}").before]
            for name in ("open_start", "received", "reopened", "closed", "open_end")
        ]
        for start, received, reopened, closed, end in zip(*parts, strict=True):
            flow = start.value + received.value + reopened.value - closed.value  # type: ignore[operator]
            assert flow == end.value
        ends = [one.value for one in (*told.figure(f"{topic}.open_end").before,)]
        starts = [one.value for one in told.figure(f"{topic}.open_start").before[1:]]
        assert ends[:-1] == starts, "a quarter starts with what the one before left"


@given(offices(), DAYS)
def test_the_parts_of_a_figure_sum_to_the_whole(office: tuple[CaseFacts, ...], as_of: date) -> None:
    told = summary(office, quarter_of(as_of), as_of, WITHIN)
    for whole, parts in {
        "complaints.received": ("outcome", "framework", "channel", "country", "provider"),
        "requests.received": ("outcome", "channel", "country"),
        "complaints.late": ("reason",),
        "requests.late": ("reason",),
        "cases.received": ("kind",),
    }.items():
        topic, _, name = whole.partition(".")
        for part in parts:
            stem = "late_by_" if name == "late" else "by_"
            members = told.members(f"{topic}.{stem}{part}")
            assert sum(one.now.value or 0 for one in members) == value(told, whole)
            keys = Counter(key for one in members for key in one.now.cases)
            assert keys == Counter(told.figure(whole).now.cases)
    answered = told.figure("complaints.median_days").now.cases
    merits = told.members("complaints.by_merit")
    assert sum(one.now.value or 0 for one in merits) == len(answered)


@given(offices(), DAYS, st.randoms())
def test_a_plain_count_agrees(office: tuple[CaseFacts, ...], as_of: date, chance: object) -> None:
    """Counted once more, case by case, without a line of the code under test."""
    period = quarter_of(as_of)
    shuffled = list(office)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    told = summary(shuffled, period, as_of, WITHIN)
    mine = [
        c
        for c in office
        if c.kind is Kind.DPF_COMPLAINT
        and (c.received.year, (c.received.month + 2) // 3) == (period.year, period.quarter)
        and max(c.received, c.logged) <= as_of
    ]
    took = sorted(
        (c.answered - c.received).days for c in mine if c.answered and c.answered <= as_of
    )
    half = len(took) // 2
    middle = None
    if took:
        middle = took[half] if len(took) % 2 else (took[half - 1] + took[half]) / 2
    assert value(told, "complaints.received") == len(mine)
    assert value(told, "complaints.median_days") == middle
    assert told.figure("complaints.answered_in_time").now.value == sum(n <= 45 for n in took)
    for figure in told.figures:
        known = {c.id for c in office if max(c.received, c.logged) <= as_of}
        assert set(figure.now.cases) <= known
        assert set(figure.now.cases) <= set(told.numbers)


@given(offices(), DAYS, st.integers(1, 200))
@example((complaint(1, answered=date(2026, 8, 3), outcome=Outcome.WITHDRAWN),), date(2026, 8, 3), 1)
def test_what_comes_later_changes_no_figure_of_an_earlier_day(
    office: tuple[CaseFacts, ...], as_of: date, days: int
) -> None:
    """The same question gives the same answer after more has happened."""
    later = as_of + timedelta(days=days)
    happened = tuple(
        replace(case, answered=case.answered or later, to_jams=case.to_jams or later)
        for case in office
    )
    newer = complaint(99, received=as_of, logged=later)
    period = quarter_of(as_of)
    assert summary((*happened, newer), period, as_of, WITHIN) == summary(
        office, period, as_of, WITHIN
    )


def test_a_share_names_those_that_meet_it_and_those_it_is_taken_from() -> None:
    office = (
        complaint(1, answered=date(2026, 9, 17), merit=Merit.FOUNDED),
        complaint(2, answered=date(2026, 9, 18), late_reason=LateReason.MAILING),
        complaint(3),
        complaint(4, received=date(2026, 9, 1), logged=date(2026, 9, 1)),
        complaint(5, outcome=Outcome.WITHDRAWN, closed=(Spell(date(2026, 8, 9)),)),
    )
    told = summary(office, QUARTER, END, WITHIN)
    in_time = told.figure("complaints.answered_in_time").now
    assert in_time == Amount(1, (1,), (1, 2, 3)), (
        "day 45 is in time; 4 is not due; 5 was taken back"
    )
    assert told.figure("complaints.late").now.cases == (2, 3)
    assert value(told, "complaints.late_by_reason", "mailing") == 1
    assert value(told, "complaints.late_by_reason", "none") == 1
    assert told.figure("complaints.incomplete").now.cases == (2, 3)
    assert value(told, "complaints.median_days") == 45.5
    assert value(told, "complaints.p90_days") == 46


def test_outcomes_are_one_for_each_complaint() -> None:
    office = (
        complaint(1, answered=date(2026, 9, 1), merit=Merit.FOUNDED),
        complaint(2, answered=date(2026, 9, 1), merit=Merit.PARTLY, to_jams=date(2026, 9, 20)),
        complaint(3, outcome=Outcome.WITHDRAWN, closed=(Spell(date(2026, 8, 9)),)),
        complaint(4, answered=date(2026, 9, 1), merit=Merit.UNFOUNDED),
        complaint(5),
    )
    told = summary(office, QUARTER, END, WITHIN)
    outcomes = {one.member: one.now.cases for one in told.members("complaints.by_outcome")}
    assert outcomes == {"settled": (1, 4), "withdrawn": (3,), "to_jams": (2,), "open": (5,)}
    assert told.figure("complaints.founded").now == Amount(2, (1, 2), (1, 2, 4))
    assert told.figure("complaints.founded").now.rate == pytest.approx(2 / 3)


def test_a_case_closed_and_opened_again_is_told_as_both() -> None:
    spells = (Spell(date(2026, 8, 20), date(2026, 9, 10)), Spell(date(2026, 9, 20)))
    told = summary((complaint(1, closed=spells),), QUARTER, END, WITHIN)
    assert told.figure("complaints.closed").now.cases == (1, 1)
    assert value(told, "complaints.reopened") == 1
    assert value(told, "complaints.open_end") == 0
    earlier = summary((complaint(1, closed=spells),), QUARTER, date(2026, 9, 15), WITHIN)
    assert value(earlier, "complaints.open_end") == 1
    assert value(earlier, "complaints.closed") == 1


def test_late_logging_counts_the_day_of_receipt_once_it_is_known() -> None:
    late = complaint(1, logged=date(2026, 10, 5))
    assert value(summary((late,), QUARTER, END, WITHIN), "complaints.received") == 0
    assert value(summary((late,), QUARTER, date(2026, 10, 5), WITHIN), "complaints.received") == 1


def test_a_duplicate_counts_with_the_case_it_was_joined_to() -> None:
    told = summary((complaint(1), complaint(2, duplicate=True)), QUARTER, END, WITHIN)
    assert told.figure("complaints.received").now.cases == (1,)


def test_a_person_who_complained_within_the_year_is_a_repeat_complainant() -> None:
    office = (
        complaint(1, person_id=7, received=date(2025, 8, 2), logged=date(2025, 8, 2)),
        complaint(2, person_id=8, received=date(2025, 8, 3), logged=date(2025, 8, 3)),
        complaint(3, person_id=7),
        complaint(4, person_id=8),
        complaint(5, person_id=0),
        complaint(6, person_id=0),
    )
    told = summary(office, QUARTER, END, WITHIN)
    assert told.figure("complaints.repeated").now.cases == (4,), "3 came 366 days later"


def test_a_complaint_about_two_principles_stands_under_both() -> None:
    both = complaint(1, principles=(Principle.CHOICE, Principle.ACCESS))
    told = summary((both,), QUARTER, END, WITHIN)
    counts = {one.member: one.now.value for one in told.members("complaints.by_principle")}
    assert counts == {p.value: float(p in both.principles) for p in Principle}
    assert value(told, "complaints.received") == 1


def test_the_ccpa_table_counts_californians_by_type() -> None:
    asked = complaint(1, kind=Kind.PRIVACY_REQUEST, law="US-CA", answered=date(2026, 8, 13))
    refused = RightAsked(Right.DELETE, Outcome.REFUSED, (Ground.LEGAL_DUTY,))
    office = (
        replace(asked, rights=(RightAsked(Right.ACCESS, Outcome.GRANTED), refused)),
        replace(
            asked,
            id=2,
            answered=date(2026, 8, 8),
            rights=(RightAsked(Right.DELETE, Outcome.PARTLY),),
        ),
        replace(asked, id=3, answered=None, rights=(RightAsked(Right.DELETE),)),
        replace(asked, id=4, law="DE", rights=(RightAsked(Right.DELETE, Outcome.GRANTED),)),
    )
    told = ccpa_table(office, year("2026"), END)
    names = ("received", "complied", "denied", "other", "median_days", "mean_days")
    table = {k: [value(told, f"ccpa.{n}", k) for n in names] for k in ("know", "delete", "limit")}
    assert table == {
        "know": [1, 1, 0, 0, 10, 10],
        "delete": [3, 1, 1, 1, 7.5, 7.5],
        "limit": [0, 0, 0, 0, None, None],
    }


@given(DAYS)
def test_every_day_lies_in_its_quarter_and_in_no_other(day: date) -> None:
    mine = quarter_of(day)
    assert [one for one in quarters(mine.stepped(4), 9) if day in one] == [mine]
    assert mine.next.first - mine.last == timedelta(days=1)
    assert a_quarter(mine.id) == mine
    assert mine.stepped(-6).stepped(6) == mine


@pytest.mark.parametrize("typed", ["2026Q5", "Q3", "26Q3", "2026", "", "2026Q3x", "9999Q4"])
def test_what_is_no_quarter_is_told_in_words(typed: str) -> None:
    with pytest.raises(InvalidInput):
        a_quarter(typed)


@pytest.mark.parametrize("typed", ["26", "x", "", "²²²²", "9999"])
def test_what_is_no_year_is_told_in_words(typed: str) -> None:
    with pytest.raises(InvalidInput):
        year(typed)


def test_periods_are_named() -> None:
    assert [QUARTER.id, QUARTER.title, QUARTER.short] == ["2026Q3", "Third quarter 2026", "Q3 26"]
    assert [year("2026").title, year("2026").last] == ["2026", date(2026, 12, 31)]
