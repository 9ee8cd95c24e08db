"""A complaint through its instances: what may come next, from which day, and what is refused."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from chain_cases import FIRST, answered, chain, clock, complaint, instance, said

from privdesk.domain.annex import check_judgment, checklist
from privdesk.domain.case import Case
from privdesk.domain.chain import Chain, Tie
from privdesk.domain.chain_next import Chance, may_come, next_after, obstacles_to
from privdesk.domain.dispute import (
    Answer,
    Condition,
    Dispute,
    Ending,
    Judged,
    Mode,
    Remedy,
    TypedDate,
    bearer_of_costs,
    dispute_problems,
)
from privdesk.domain.dispute_steps import said_satisfied
from privdesk.domain.errors import InvalidInput, Refused
from privdesk.domain.vocabulary import Duty, Kind, Relation, Status

TODAY = date(2026, 11, 23)
ANSWERED = answered(complaint(), date(2026, 11, 2))
UNHAPPY = said(ANSWERED, satisfied=False, on=date(2026, 11, 20))
DECIDED = instance(
    2, Kind.JAMS, date(2026, 11, 21), ending=Ending.FOR_OFFICE, ended_on=date(2026, 12, 4)
)
LATER = date(2027, 6, 1)


def sentences(first: Case, *later: Case, today: date = TODAY) -> list[str]:
    claim = chain(first, *later).claim(first.id)
    return [one.sentence(today) for one in may_come(claim, today)]


def findings(
    first: Case, *later: Case, today: date = TODAY, about: Case | None = None
) -> dict[Condition, Answer]:
    claim = chain(first, *later).claim(first.id)
    return {one.condition: one.answer for one in checklist(claim, today, about)}


def refusals(first: Case, *later: Case, kind: Kind, arrived: bool, today: date = TODAY) -> str:
    claim = chain(first, *later).claim(first.id)
    return " ".join(one.sentence for one in obstacles_to(claim, kind, today, arrived=arrived))


# What may come next


def test_an_open_complaint_says_from_when_jams_is_possible() -> None:
    early = date(2026, 10, 20)
    assert sentences(complaint(), today=early)[0] == (
        "JAMS possible from Nov 16: if not answered by Nov 15"
    )
    assert sentences(complaint(), today=date(2026, 11, 16))[0] == (
        "JAMS possible since Nov 16: not answered in time"
    )


@pytest.mark.parametrize("done", [None, date(2026, 10, 20)], ids=["never", "late"])
def test_a_missed_acknowledgement_opens_jams_the_day_after(done: date | None) -> None:
    late = replace(
        ANSWERED,
        clocks=(clock(Duty.ACKNOWLEDGE, date(2026, 10, 8), done), ANSWERED.clocks[1]),
    )
    assert sentences(late)[0] == "JAMS possible since Oct 9: not acknowledged in time"


def test_an_answer_leaves_it_to_the_person() -> None:
    assert sentences(ANSWERED)[0] == "JAMS: if not satisfied with our answer of Nov 2"
    assert sentences(UNHAPPY)[0] == "JAMS possible since Nov 20: not satisfied with our answer"
    content = said(ANSWERED, satisfied=True, on=date(2026, 11, 20))
    assert sentences(content) == ["Satisfied since Nov 20: nothing follows."]


def test_employee_data_goes_to_the_dpa_and_never_to_jams() -> None:
    told = sentences(complaint(hr_data=True))
    assert told[0].startswith("DPA possible: employee data")
    assert told[1:] == [
        "No JAMS: employee data goes to the DPA",
        "No Annex I: Employee data: the DPA has authority",
    ]
    for arrived in (True, False):
        words = refusals(complaint(hr_data=True), kind=Kind.JAMS, arrived=arrived)
        assert "never to JAMS" in words


def test_while_jams_runs_it_decides_and_then_annex_counts_its_conditions() -> None:
    running = instance(2, Kind.JAMS, date(2026, 11, 21))
    assert sentences(UNHAPPY, running) == [
        "J-2026-002: JAMS decides.",
        "Annex I: 1 of 3 conditions met; open: JAMS, the Department of Commerce",
    ]
    assert sentences(UNHAPPY, DECIDED, today=date(2026, 12, 10)) == [
        "Annex I: 2 of 3 conditions met; open: the Department of Commerce"
    ]


def test_annex_tells_the_day_when_only_the_departments_time_is_missing() -> None:
    unhappy = said(DECIDED, satisfied=False, on=date(2026, 12, 6))
    sent = instance(
        3,
        Kind.REGULATOR_REFERRAL,
        date(2026, 12, 10),
        through_commerce=True,
        commerce_on=date(2026, 12, 8),
    )
    asked = tuple(
        Judged(one, Answer.MET, "told by phone", date(2026, 12, 9))
        for one in (Condition.NO_JUDGMENT, Condition.NO_DPA_REMEDY)
    )
    first = replace(UNHAPPY, dispute=replace(UNHAPPY.facts, judged=asked))
    told = sentences(first, unhappy, sent, today=date(2026, 12, 12))
    assert told[0].startswith("Annex I possible from Mar 9, 2027: 2 of 3 conditions met")
    told = sentences(first, unhappy, sent, today=date(2027, 3, 9))
    assert told == ["Annex I possible since Mar 9: every condition is met"]
    assert not refusals(
        first, unhappy, sent, kind=Kind.ANNEX_I, arrived=False, today=date(2027, 3, 9)
    )


def test_satisfaction_before_jams_does_not_outlive_its_end() -> None:
    content = said(ANSWERED, satisfied=True, on=date(2026, 11, 5))
    told = sentences(content, DECIDED, today=date(2026, 12, 10))
    assert told[0].startswith("Annex I: ")


def test_a_settlement_ends_it_and_a_second_jams_case_needs_a_reason() -> None:
    settled = instance(
        2, Kind.JAMS, date(2026, 11, 21), ending=Ending.SETTLED, ended_on=date(2026, 12, 4)
    )
    assert sentences(UNHAPPY, settled, today=LATER) == [
        "J-2026-002 ended in a settlement: nothing follows."
    ]
    claim = chain(UNHAPPY, settled).claim(1)
    for arrived in (True, False):
        (obstacle,) = obstacles_to(claim, Kind.JAMS, LATER, arrived=arrived)
        assert obstacle.overridable
        assert "Say why the claim goes to JAMS again" in obstacle.sentence
    assert "settlement" in refusals(UNHAPPY, settled, kind=Kind.ANNEX_I, arrived=False, today=LATER)


def test_jams_is_refused_while_its_conditions_do_not_hold() -> None:
    early = date(2026, 10, 20)
    words = refusals(complaint(), kind=Kind.JAMS, arrived=False, today=early)
    assert "JAMS possible from Nov 16" in words
    assert not refusals(complaint(), kind=Kind.JAMS, arrived=True, today=early)
    running = instance(2, Kind.JAMS, date(2026, 11, 21))
    assert "J-2026-002 runs on this claim already" in refusals(
        UNHAPPY, running, kind=Kind.JAMS, arrived=True
    )
    content = said(ANSWERED, satisfied=True, on=date(2026, 11, 20))
    assert "The person is satisfied" in refusals(content, kind=Kind.JAMS, arrived=False)


def test_what_a_decision_asks_for_is_told_and_a_failure_warns_of_the_report() -> None:
    won = replace(
        DECIDED,
        dispute=replace(DECIDED.facts, ending=Ending.FOR_PERSON, comply_by=date(2026, 12, 20)),
    )
    made = chain(UNHAPPY, won)
    for day, words in (
        (date(2026, 12, 20), "J-2026-002: comply by Dec 20."),
        (date(2026, 12, 21), "is reported to the FTC and the Department of Commerce"),
    ):
        told = next_after(made, made.instances(day)[1], day)
        assert words in told[0].sentence(day)


# The checklist


def test_a_notice_without_jams_and_dpa_shows_step_one_over_and_two_open() -> None:
    notice = instance(2, Kind.ANNEX_I, TODAY, notice_on=TODAY)
    made = chain(complaint(), notice)
    found = {one.condition: one for one in checklist(made.claim(1), TODAY, notice)}
    office = found[Condition.OFFICE_HAD_TIME]
    assert (office.answer, office.on) == (Answer.MET, date(2026, 11, 16))
    assert "45 days ended on Nov 15" in office.evidence
    assert found[Condition.JAMS_USED].answer is Answer.NOT_MET
    assert found[Condition.COMMERCE_ASKED].answer is Answer.NOT_MET
    assert found[Condition.NOTICE_TELLS_STEPS].answer is Answer.NOT_KNOWN
    assert not refusals(complaint(), kind=Kind.ANNEX_I, arrived=True)
    assert "not met" in refusals(complaint(), kind=Kind.ANNEX_I, arrived=False)


def test_the_departments_90_days_are_counted_from_the_day_it_got_the_complaint() -> None:
    for told, answer in (
        ({"through_commerce": True, "commerce_on": TODAY - timedelta(90)}, Answer.NOT_MET),
        ({"through_commerce": True, "commerce_on": TODAY - timedelta(91)}, Answer.MET),
        ({"through_commerce": True}, Answer.NOT_KNOWN),
        ({"through_commerce": False}, Answer.NOT_MET),
    ):
        sent = instance(2, Kind.REGULATOR_REFERRAL, FIRST, **told)
        assert findings(UNHAPPY, sent)[Condition.COMMERCE_ASKED] is answer


def test_a_jams_case_that_ended_without_a_decision_is_a_question() -> None:
    for ending, answer in (
        (Ending.WITHDRAWN, Answer.NOT_KNOWN),
        (Ending.NOT_HEARD, Answer.NOT_KNOWN),
        (Ending.FOR_PERSON, Answer.MET),
        (Ending.SETTLED, Answer.MET),
    ):
        jams = instance(2, Kind.JAMS, FIRST, ending=ending, ended_on=TODAY)
        assert findings(UNHAPPY, jams)[Condition.JAMS_USED] is answer


def test_an_arbitration_that_decided_shuts_the_next_but_not_its_own_list() -> None:
    over = instance(2, Kind.ANNEX_I, FIRST, ending=Ending.PARTLY, ended_on=TODAY, notice_on=FIRST)
    assert findings(UNHAPPY, over)[Condition.NOT_ARBITRATED] is Answer.NOT_MET
    assert findings(UNHAPPY, over, about=over)[Condition.NOT_ARBITRATED] is Answer.MET
    assert sentences(UNHAPPY, over) == [
        "A-2026-002 decided the claim and binds both sides: nothing follows."
    ]


def test_an_answer_by_hand_needs_evidence_and_cannot_contradict_the_record() -> None:
    claim = chain(complaint()).claim(1)
    found = checklist(claim, TODAY)
    with pytest.raises(Refused, match="Say how you know"):
        check_judgment(found, Judged(Condition.NO_JUDGMENT, Answer.MET, " ", TODAY))
    with pytest.raises(Refused, match="45 days ended on Nov 15"):
        check_judgment(found, Judged(Condition.OFFICE_HAD_TIME, Answer.NOT_MET, "why", TODAY))
    with pytest.raises(Refused, match="has not arrived"):
        check_judgment(found, Judged(Condition.NOTICE_TELLS_STEPS, Answer.MET, "p. 1", TODAY))
    told = Judged(Condition.JAMS_USED, Answer.MET, "letter of JAMS", TODAY)
    check_judgment(found, told)
    by_hand = replace(complaint(), dispute=Dispute(judged=(told,)))
    (jams,) = (
        one
        for one in checklist(chain(by_hand).claim(1), TODAY)
        if one.condition is Condition.JAMS_USED
    )
    assert (jams.answer, jams.evidence, jams.by_hand) == (Answer.MET, "letter of JAMS", True)


# The tree


def test_the_tree_has_each_case_once_with_its_days_and_its_open_ends() -> None:
    request = instance(5, Kind.PRIVACY_REQUEST, date(2026, 9, 1))
    referral = instance(3, Kind.REGULATOR_REFERRAL, date(2026, 11, 10))
    ties = (
        Tie(1, 5, Relation.FOLLOWS),
        Tie(2, 1, Relation.ESCALATES),
        Tie(3, 1, Relation.FOLLOWS),
    )
    made = Chain((UNHAPPY, DECIDED, referral, request), ties)
    day = date(2026, 12, 10)
    assert [(i.case.number, i.depth, i.days, i.is_open_end) for i in made.instances(day)] == [
        ("R-2026-005", 0, 100, False),
        ("C-2026-001", 1, 32, False),
        ("G-2026-003", 2, 30, True),
        ("J-2026-002", 2, 13, True),
    ]
    assert made.would_turn(5, 2)
    assert not made.would_turn(2, 5)


def test_two_complaints_of_one_request_are_two_claims() -> None:
    other = replace(complaint(), id=9, number="C-2026-009", hr_data=True)
    request = instance(5, Kind.PRIVACY_REQUEST, date(2026, 9, 1))
    ties = (
        Tie(1, 5, Relation.FOLLOWS),
        Tie(9, 5, Relation.FOLLOWS),
        Tie(2, 1, Relation.ESCALATES),
    )
    made = Chain((UNHAPPY, other, DECIDED, request), ties)
    assert made.claim(1).jams == (DECIDED,)
    assert made.claim(2).complaint == UNHAPPY
    assert not made.claim(9).jams
    assert not made.claim(1).hr_data


# Facts


def test_satisfaction_needs_an_end_a_reason_and_a_day_after_it() -> None:
    with pytest.raises(Refused, match="is not answered yet"):
        said_satisfied(complaint(), satisfied=True, how="mail", on=TODAY, today=TODAY)
    for how, on in ((" ", TODAY), ("mail", TODAY + timedelta(1)), ("mail", FIRST)):
        with pytest.raises(InvalidInput):
            said_satisfied(ANSWERED, satisfied=True, how=how, on=on, today=TODAY)
    after = said_satisfied(ANSWERED, satisfied=True, how="mail", on=TODAY, today=TODAY)
    assert (after.facts.satisfied, after.facts.satisfied_on) == (True, TODAY)


@pytest.mark.parametrize(
    ("kind", "told", "field"),
    [
        (Kind.ANNEX_I, Dispute(arbitrators=2), "arbitrators"),
        (Kind.ANNEX_I, Dispute(remedies=(Remedy.COMPENSATION,)), "remedies"),
        (Kind.JAMS, Dispute(ending=Ending.PARTLY), "ended_on"),
        (Kind.JAMS, Dispute(ended_on=TODAY), "ending"),
        (Kind.JAMS, Dispute(comply_by=TODAY), "comply_by"),
        (Kind.JAMS, Dispute(notice_on=TODAY + timedelta(1)), "notice_on"),
        (Kind.JAMS, Dispute(dates=(TypedDate(TODAY, " "),)), "dates"),
        (Kind.ANNEX_I, Dispute(mode=Mode.MEDIATION), "mode"),
        (Kind.REGULATOR_REFERRAL, Dispute(commerce_on=TODAY), "commerce_on"),
        (
            Kind.JAMS,
            Dispute(ending=Ending.FOR_PERSON, ended_on=FIRST, complied_on=TODAY),
            "evidence",
        ),
    ],
)
def test_facts_that_cannot_be_are_told_by_field(kind: Kind, told: Dispute, field: str) -> None:
    assert [problem.field for problem in dispute_problems(kind, told, TODAY)] == [field]


def test_the_person_pays_at_no_instance() -> None:
    for kind in (Kind.DPF_COMPLAINT, Kind.JAMS, Kind.REGULATOR_REFERRAL):
        assert "nothing" in bearer_of_costs(kind)
    assert "Arbitral Fund" in bearer_of_costs(Kind.ANNEX_I)


def test_a_withdrawn_complaint_leads_nowhere() -> None:
    gone = replace(complaint(), status=Status.WITHDRAWN, closed_on=TODAY)
    assert sentences(gone) == ["Withdrawn: nothing follows."]
    assert may_come(chain(gone).claim(1), TODAY)[0].chance is Chance.SHUT
