"""What an officer does along a chain: carried over, held, refused with the reason, on record."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from privdesk.domain.case import Case
from privdesk.domain.dispute import (
    Answer,
    Authority,
    Condition,
    Dispute,
    Ending,
    Judged,
    Mode,
    Remedy,
    TypedDate,
)
from privdesk.domain.errors import InvalidInput, Refused
from privdesk.domain.vocabulary import Channel, Framework, Kind, Principle, Role
from privdesk.services import chain, letters, merging
from privdesk.services.chain import NextInstance
from privdesk.services.clock import FrozenClock
from privdesk.services.desk import Desk, open_desk
from privdesk.services.intake import NewCase, log_case
from privdesk.services.reading import Reading
from privdesk.services.verification import verify

TODAY = date(2026, 11, 23)
LATE, ESCALATED, GIBRALTAR, SWISS, EMPLOYEE, PROVIDER = (f"C-2026-00{n}" for n in range(1, 7))
JAMS = "J-2026-001"


@pytest.fixture
def office(sample: Path) -> Iterator[Desk]:
    """The sample office."""
    made = open_desk(sample)
    yield made
    made.close()


def key(desk: Desk, number: str) -> int:
    return Reading(desk).case_id(number)


def case(desk: Desk, number: str) -> Case:
    return Reading(desk).case(key(desk, number)).case


def notice(kind: Kind = Kind.JAMS, **changes: object) -> NextInstance:
    plain = NextInstance(kind, arrived=True, channel=Channel.EMAIL, received=TODAY)
    return replace(plain, **changes)


def put(desk: Desk, number: str, told: NextInstance) -> Case:
    changes = chain.escalate(desk, key(desk, number), told)
    return Reading(desk).case(changes.cases[0]).case


def on_day(desk: Desk, day: date) -> Desk:
    instant = desk.clock.now().replace(year=day.year, month=day.month, day=day.day)
    return replace(desk, clock=FrozenClock(instant, desk.clock.zone, ticks=False))


def test_a_notice_takes_people_papers_framework_and_principles_over(office: Desk) -> None:
    jams = put(office, PROVIDER, notice(typed_due=date(2026, 12, 4), reference="1100-2026-500"))
    before = case(office, PROVIDER)
    assert jams.framework is Framework.EU_US
    assert jams.principles == (Principle.ONWARD_TRANSFER,)
    assert jams.provider == before.provider
    assert jams.people == before.people
    assert jams.clocks[0].deadline.raw == date(2026, 12, 4)
    assert jams.facts.notice_on == TODAY
    assert before.hold
    files = [file.name for file in Reading(office).case(jams.id).files]
    assert files == ["f21-plainte.eml"]
    titles = [event.title for event in Reading(office).case(before.id).events]
    assert f"Escalated: {jams.number}" in titles
    actions = [entry.action for entry in Reading(office).audit_trail(before.id)]
    assert actions[-1] == "case.escalated"
    assert verify(office.file.path).problems == ()


def test_the_office_escalates_only_once_a_condition_holds(office: Desk) -> None:
    step = notice(arrived=False)
    with pytest.raises(Refused, match="JAMS possible from Dec 26"):
        put(office, PROVIDER, step)
    assert put(office, LATE, step).kind is Kind.JAMS, "acknowledged late"


def test_a_second_notice_belongs_on_the_case_that_runs(office: Desk) -> None:
    with pytest.raises(Refused, match=f"{JAMS} runs on this claim already"):
        put(office, ESCALATED, notice())


def test_after_a_settlement_only_a_reason_on_record_opens_jams_again(office: Desk) -> None:
    settled = Dispute(ending=Ending.SETTLED, ended_on=TODAY, mode=Mode.MEDIATION)
    chain.set_facts(office, key(office, JAMS), settled)
    with pytest.raises(Refused, match="settlement") as refused:
        put(office, ESCALATED, notice())
    assert refused.value.overridable
    again = put(office, ESCALATED, notice(reason="The settlement was not kept"))
    assert again.facts.again_because == "The settlement was not kept"
    told = "".join(entry.payload for entry in Reading(office).audit_trail(again.id))
    assert "again_because" in told
    assert "not kept" not in told, "personal words are commitments"


def test_what_a_second_jams_case_rests_on_is_not_corrected_away(office: Desk) -> None:
    settled = Dispute(ending=Ending.SETTLED, ended_on=TODAY, notice_on=TODAY)
    chain.set_facts(office, key(office, JAMS), settled)
    again = put(office, ESCALATED, notice(reason="The settlement was not kept"))
    with pytest.raises(Refused, match=f"{JAMS} and {again.number} would run on one claim"):
        chain.set_facts(office, key(office, JAMS), Dispute(notice_on=TODAY))
    assert case(office, JAMS).facts.ending is Ending.SETTLED


def test_a_complaint_that_is_before_jams_is_not_merged_away(office: Desk) -> None:
    told = NewCase(Kind.JAMS, Channel.MAIL, TODAY, name="C. D.", linked_to=key(office, PROVIDER))
    jams = log_case(office, told).cases[0]
    assert Reading(office).case(jams).case.facts.notice_on == TODAY, "an intake is a notice too"
    with pytest.raises(Refused, match="Link the two cases instead"):
        merging.merge_cases(office, key(office, PROVIDER), key(office, SWISS))


@pytest.mark.parametrize("arrived", [True, False])
def test_employee_data_never_goes_to_jams_by_any_door(office: Desk, arrived: bool) -> None:
    with pytest.raises(Refused, match="never to JAMS"):
        put(office, EMPLOYEE, notice(arrived=arrived))
    linked = NewCase(
        kind=Kind.JAMS,
        channel=Channel.EMAIL,
        received=TODAY,
        name="Annelies van der Heijden",
        linked_to=key(office, EMPLOYEE),
    )
    with pytest.raises(Refused, match="never to JAMS"):
        log_case(office, linked)
    assert len(Reading(office).chain(key(office, EMPLOYEE)).cases) == 1


def test_an_arbitration_is_logged_with_its_conditions_open_and_never_opened_so(
    office: Desk,
) -> None:
    with pytest.raises(Refused, match="No JAMS case is on record"):
        put(office, LATE, notice(Kind.ANNEX_I, arrived=False))
    annex = put(office, LATE, notice(Kind.ANNEX_I, channel=Channel.MAIL))
    assert annex.clocks[0].deadline.raw == date(2027, 2, 21)
    found = {
        one.condition: one.answer
        for one in chain.findings(office, Reading(office).chain(annex.id), annex.id)
    }
    assert found[Condition.OFFICE_HAD_TIME] is Answer.MET
    assert found[Condition.JAMS_USED] is Answer.NOT_MET
    assert found[Condition.COMMERCE_ASKED] is Answer.NOT_MET


def test_conditions_are_met_one_by_one_until_arbitration_is_open(office: Desk) -> None:
    chain.set_facts(
        office,
        key(office, JAMS),
        Dispute(ending=Ending.FOR_OFFICE, ended_on=TODAY, mode=Mode.ARBITRATION),
    )
    chain.set_satisfied(office, key(office, JAMS), satisfied=False, how="letter")
    sent = notice(
        Kind.REGULATOR_REFERRAL,
        authority=Authority.EU_DPA,
        through_commerce=True,
        commerce_on=date(2026, 11, 20),
    )
    referral = put(office, ESCALATED, sent)
    assert {part.role for part in referral.people} == {Role.AUTHORITY, Role.COMPLAINANT}
    for condition in (Condition.NO_JUDGMENT, Condition.NO_DPA_REMEDY):
        judged = Judged(condition, Answer.MET, "told by phone", TODAY)
        chain.judge(office, key(office, ESCALATED), judged)
    step = notice(Kind.ANNEX_I, arrived=False)
    with pytest.raises(Refused, match="90 days run until Feb 18, 2027"):
        put(office, ESCALATED, step)
    later = on_day(office, date(2027, 2, 19))
    annex = put(later, ESCALATED, replace(step, received=date(2027, 2, 19)))
    assert annex.kind is Kind.ANNEX_I
    assert case(later, JAMS).hold


def test_the_receipt_of_a_notice_tells_which_step_runs(office: Desk) -> None:
    annex = put(office, ESCALATED, notice(Kind.ANNEX_I, channel=Channel.MAIL))
    letters.start_letter(office, annex.id, "annex_receipt")
    (draft,) = Reading(office).case(annex.id).letters
    told = {field.name: field.value for field in letters.fields_for(office, draft)}
    assert "- Schritt 1 ist seit dem 12. November 2026 erledigt." in (told["annex_steps"] or "")
    assert "Schritt 2 läuft: JAMS" in (told["annex_next"] or "")


def test_facts_come_back_as_they_were_told(office: Desk) -> None:
    told = Dispute(
        remedies=(Remedy.DELETION, Remedy.EFFECTS_REVERSED),
        notice_on=date(2026, 11, 20),
        mode=Mode.MEDIATION,
        neutral="Hon. R. Okafor",
        dates=(TypedDate(date(2026, 12, 4), "our answer"),),
        ending=Ending.FOR_PERSON,
        ended_on=TODAY,
        comply_by=date(2026, 12, 20),
        complied_on=TODAY,
        evidence="screenshot",
        arbitrators=3,
        language="German",
        remote=True,
        authority=Authority.UK_ICO,
        through_commerce=True,
        commerce_reference="DPF-26-1",
        commerce_on=date(2026, 11, 1),
    )
    chain.set_facts(office, key(office, JAMS), told)
    path = office.file.path
    assert case(office, JAMS).dispute == told
    payload = [entry.payload for entry in Reading(office).audit_trail(key(office, JAMS))][-1]
    for personal in ("Okafor", "screenshot", "our answer", "DPF-26-1"):
        assert personal not in payload
    assert verify(path).problems == ()


def test_wrong_facts_are_refused_and_nothing_is_kept(office: Desk) -> None:
    before = case(office, JAMS)
    with pytest.raises(InvalidInput, match="Enter the day on which it ended"):
        chain.set_facts(office, key(office, JAMS), Dispute(ending=Ending.PARTLY))
    assert case(office, JAMS) == before


def test_a_judgment_survives_the_form_of_facts(office: Desk) -> None:
    annex = put(office, LATE, notice(Kind.ANNEX_I))
    judged = Judged(Condition.NOTICE_TELLS_STEPS, Answer.NOT_MET, "page 1", TODAY)
    chain.judge(office, annex.id, judged)
    chain.set_facts(office, annex.id, Dispute(notice_on=TODAY, arbitrators=1, remote=False))
    facts = case(office, annex.number).facts
    assert (facts.judged, facts.arbitrators, facts.remote) == ((judged,), 1, False)


@pytest.fixture
def stray(office: Desk) -> Callable[[str], int]:
    """Logs a JAMS notice that names nobody's complaint yet."""

    def logged(name: str) -> int:
        told = NewCase(
            kind=Kind.JAMS,
            channel=Channel.EMAIL,
            received=TODAY,
            name=name,
            typed_due=date(2026, 12, 4),
        )
        return log_case(office, told).cases[0]

    return logged


def test_a_notice_that_came_first_finds_its_complaint(
    office: Desk, stray: Callable[[str], int]
) -> None:
    jams = stray("Clément Desrosiers")
    chain.match(office, jams, key(office, PROVIDER))
    after = Reading(office).case(jams)
    complaint = case(office, PROVIDER)
    assert after.case.people == complaint.people, "the same person is not there twice"
    assert after.case.principles == complaint.principles
    assert complaint.hold
    assert [file.name for file in after.files] == ["f21-plainte.eml"]
    with pytest.raises(Refused, match="is tied to C-2026-006 already"):
        chain.match(office, jams, key(office, GIBRALTAR))


def test_a_notice_does_not_match_what_jams_never_hears(
    office: Desk, stray: Callable[[str], int]
) -> None:
    jams = stray("Annelies van der Heijden")
    with pytest.raises(Refused, match="never to JAMS"):
        chain.match(office, jams, key(office, EMPLOYEE))
    with pytest.raises(Refused, match="runs on this claim already"):
        chain.match(office, jams, key(office, ESCALATED))
    assert len(Reading(office).chain(jams).cases) == 1


def test_satisfaction_is_said_of_an_answer_only(office: Desk) -> None:
    with pytest.raises(Refused, match="is not answered yet"):
        chain.set_satisfied(office, key(office, PROVIDER), satisfied=True, how="call")
    with pytest.raises(InvalidInput, match="Say how you know"):
        chain.set_satisfied(office, key(office, ESCALATED), satisfied=True, how=" ")
    changes = chain.set_satisfied(office, key(office, ESCALATED), satisfied=False, how="call")
    assert set(changes.cases) == {key(office, ESCALATED), key(office, JAMS)}


def test_an_older_case_file_takes_the_new_facts(tmp_path: Path) -> None:
    stored = Path(__file__).parent.parent / "migrations" / "0001.privdesk"
    path = Path(shutil.copy(stored, tmp_path / "office.privdesk"))
    desk = open_desk(path)
    try:
        complaint = case(desk, "C-2026-001")
        assert complaint.dispute is None
        told = notice(received=desk.clock.today())
        assert put(desk, "C-2026-001", told).kind is Kind.JAMS
        assert verify(path).problems == ()
    finally:
        desk.close()
