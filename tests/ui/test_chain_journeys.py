"""Whole ways along the chain of a complaint, in the window and by keyboard."""

from datetime import date

import pytest
from officer import Officer, words_on
from PySide6.QtCore import Qt
from road import Road, choose, until
from typist import CTRL, alt, press, write, write_over

from privdesk.domain.dispute import Answer, Authority, Condition, Ending, Mode, Remedy
from privdesk.domain.errors import NotFound
from privdesk.domain.vocabulary import Framework, Kind
from privdesk.ui.dialogs.chain_forms import InstanceDialog, MatchDialog
from privdesk.ui.dialogs.facts import FactsDialog
from privdesk.ui.views.case_page import CasePage
from privdesk.ui.views.today import TodayPage

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

LATE, ESCALATED, GIBRALTAR, SWISS, EMPLOYEE, PROVIDER = (f"C-2026-00{n}" for n in range(1, 7))
JAMS = "J-2026-001"
MONDAY = date(2026, 11, 23)


@pytest.fixture
def road(officer: Officer) -> Road:
    """Somebody on the way along a chain."""
    return Road(officer)


def test_acknowledged_late_to_jams_and_mediated(road: Road, officer: Officer) -> None:
    road.opens(LATE)
    dialog = road.comes(Qt.Key.Key_U)
    assert "costs the person nothing" in words_on(dialog)
    road.saves("J-2026-002")
    road.ends(Ending.SETTLED, MONDAY, mode="mediation", remedy=Remedy.ACCESS)
    jams = officer.case("J-2026-002").case
    assert (jams.facts.mode, jams.facts.ending) == (Mode.MEDIATION, Ending.SETTLED)
    assert jams.facts.remedies == (Remedy.ACCESS,)
    assert [row for row in road.chain() if "ended in a settlement: nothing follows" in row]
    # After a settlement the claim goes there once more only with a reason on record.
    road.opens(LATE)
    dialog = road.comes(Qt.Key.Key_J)
    assert "ended in a settlement" in words_on(dialog)
    press(Qt.Key.Key_Return, CTRL)
    assert "Say why. It stays on record." in words_on(dialog)
    until(dialog.reason.text)
    write("The settlement was not kept")
    road.saves("J-2026-003")
    again = officer.case("J-2026-003").case
    assert again.facts.again_because == "The settlement was not kept"


def test_not_satisfied_to_jams_decided_for_the_person_remedied_and_complied(
    road: Road, officer: Officer
) -> None:
    road.opens(JAMS)
    decided, by = MONDAY, date(2026, 12, 14)
    road.ends(Ending.FOR_PERSON, decided, remedy=Remedy.PROCESSING_STOPPED, comply_by=by)
    assert [row for row in road.chain() if "J-2026-001: comply by Dec 14." in row]
    road.day(date(2026, 12, 15))
    road.opens(JAMS)
    (warning,) = [row for row in road.chain() if "not complied" in row]
    assert "reported to the FTC and the Department of Commerce" in warning
    road.complies(date(2026, 12, 15), "Screenshot of the empty list")
    assert not [row for row in road.chain() if "not complied" in row or "comply by" in row]
    road.says("Her e-mail of today", satisfied=True)
    facts = officer.case(JAMS).case.facts
    assert (facts.complied_on, facts.evidence) == (
        date(2026, 12, 15),
        "Screenshot of the empty list",
    )
    assert [row for row in road.chain() if "Satisfied since Dec 15: nothing follows." in row]


def test_a_residual_claim_waits_for_its_last_condition_then_is_arbitrated(
    road: Road, officer: Officer
) -> None:
    road.opens(JAMS)
    road.ends(Ending.FOR_OFFICE, MONDAY)
    road.says("His letter", satisfied=False)
    road.opens(ESCALATED)
    dialog = road.comes(Qt.Key.Key_R)
    until(dialog.commerce_on.edit)
    write_over(MONDAY.isoformat())
    road.saves("G-2026-001")
    road.opens(ESCALATED)
    for condition in (Condition.NO_JUDGMENT, Condition.NO_DPA_REMEDY):
        road.judges(condition, "He says so in his letter")
    found = road.conditions()
    missing = [one for one, answer in found.items() if answer is not Answer.MET]
    assert missing == [Condition.COMMERCE_ASKED]
    (row,) = [row for row in road.chain() if row.startswith("Annex I")]
    assert row.startswith("Annex I possible from Feb 22, 2027: 2 of 3 conditions met")
    road.day(date(2027, 2, 22))
    road.opens(ESCALATED)
    assert set(road.conditions().values()) == {Answer.MET}
    (row,) = [row for row in road.chain() if row.startswith("Annex I")]
    assert row.startswith("Annex I possible since")
    dialog = road.comes(Qt.Key.Key_A)
    assert "each side pays its own lawyers" in words_on(dialog)
    road.saves("A-2027-001")
    for condition in (Condition.NOTICE_TELLS_STEPS, Condition.NOTICE_TELLS_BREACH):
        road.judges(condition, "Page 1 of the Notice")
    press(Qt.Key.Key_F, road_chord())
    dialog = officer.dialog(FactsDialog)
    offered = {one.text() for one in dialog.findChildren(type(_box(dialog)))}
    assert "Loss compensated" not in offered, "a panel awards no money"
    press(Qt.Key.Key_Escape)
    officer.no_dialog()
    road.day(date(2027, 5, 3))
    road.opens("A-2027-001")
    road.ends(
        Ending.FOR_PERSON, date(2027, 5, 3), remedy=Remedy.DELETION, comply_by=date(2027, 6, 2)
    )
    road.complies(date(2027, 5, 3), "Certificate of deletion")
    assert [row for row in road.chain() if "binds both sides: nothing follows" in row]


def road_chord() -> Qt.KeyboardModifier:
    """Ctrl and Shift."""
    return CTRL | Qt.KeyboardModifier.ShiftModifier


def _box(dialog: FactsDialog) -> object:
    return next(iter(dialog._boxes.values()))


def test_a_jams_notice_without_a_known_complaint_is_logged_then_matched(
    road: Road, officer: Officer
) -> None:
    write("q")
    officer.page(TodayPage)
    write("JAMS, Clément Desrosiers, France, by e-mail, Nov 23, due Dec 4")
    press(Qt.Key.Key_Return)
    officer.settles()
    officer.sees(lambda: _has(officer, "J-2026-002"))
    page = road.opens("J-2026-002")
    assert "Complaint to Caspio, not open yet" in _rail_words(page)
    press(Qt.Key.Key_M, road_chord())
    dialog = officer.dialog(MatchDialog)
    assert dialog.complaint.value() == PROVIDER
    road.saves()
    assert "Complaint to Caspio, now" in _rail_words(officer.page(CasePage))
    jams, complaint = officer.case("J-2026-002").case, officer.case(PROVIDER).case
    assert complaint.hold
    assert (jams.principles, jams.framework) == (complaint.principles, complaint.framework)
    assert jams.provider == complaint.provider


def _has(officer: Officer, number: str) -> bool:
    try:
        officer.reading.case_id(number)
    except NotFound:  # the case is saved beside the window; its number comes with it
        return False
    return True


def _rail_words(page: CasePage) -> str:
    return words_on(page.rail)


@pytest.mark.parametrize(
    ("number", "authority", "framework"),
    [
        (PROVIDER, Authority.EU_DPA, Framework.EU_US),
        (GIBRALTAR, Authority.GIBRALTAR_GRA, Framework.UK_EXTENSION),
        (SWISS, Authority.SWISS_FDPIC, Framework.SWISS_US),
    ],
    ids=["EU", "UK", "Swiss"],
)
def test_an_authority_refers_through_commerce_and_is_answered(
    road: Road, officer: Officer, number: str, authority: Authority, framework: Framework
) -> None:
    road.opens(number)
    assert officer.case(number).case.framework is framework
    dialog = road.comes(Qt.Key.Key_R)
    choose(dialog.authority, authority.value)
    until(dialog.reference.edit)
    write("REF-77")
    until(dialog.through)
    press(Qt.Key.Key_Space)
    until(dialog.commerce_reference.edit)
    write("ITA-2026-118")
    until(dialog.commerce_on.edit)
    write_over("2026-11-19")
    road.saves("G-2026-001")
    referral = officer.case("G-2026-001").case
    facts = referral.facts
    assert (facts.authority, facts.through_commerce) == (authority, True)
    assert (facts.commerce_reference, facts.commerce_on) == ("ITA-2026-118", date(2026, 11, 19))
    assert (referral.framework, referral.principles) == (
        framework,
        officer.case(number).case.principles,
    )
    assert referral.clocks, "it has a clock of its own"
    road.opens(number)
    rows = road.chain()
    assert any("G-2026-001" in row for row in rows)


def test_employee_data_goes_to_the_dpa_and_by_no_way_to_jams(road: Road, officer: Officer) -> None:
    road.opens(EMPLOYEE)
    for key in (Qt.Key.Key_U, Qt.Key.Key_J):
        dialog = road.comes(key)
        assert "never to JAMS" in words_on(dialog)
        press(Qt.Key.Key_Return, CTRL)
        assert dialog.is_open
        press(Qt.Key.Key_Escape)
        officer.no_dialog()
    road.comes(Qt.Key.Key_R)
    road.saves("G-2026-001")
    road.opens(EMPLOYEE)
    rows = road.chain()
    assert any("G-2026-001" in row for row in rows)
    assert not [
        case
        for case in officer.reading.chain(officer.reading.case_id(EMPLOYEE)).cases
        if case.kind is Kind.JAMS
    ]
    found = road.conditions()
    assert found[Condition.NO_DPA_AUTHORITY] is Answer.NOT_MET


def test_the_notice_of_t15_has_its_typed_date_and_holds_the_complaint(
    road: Road, officer: Officer
) -> None:
    road.opens(GIBRALTAR)
    dialog = road.comes(Qt.Key.Key_J)
    assert isinstance(dialog, InstanceDialog)
    alt("a")
    write_over("2026-12-04")
    road.saves("J-2026-002")
    assert officer.case("J-2026-002").case.clocks[0].deadline.raw == date(2026, 12, 4)
    assert officer.case(GIBRALTAR).case.hold
    assert any("J-2026-002: JAMS decides." in row for row in road.chain())
