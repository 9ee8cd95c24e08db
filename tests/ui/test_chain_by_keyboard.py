"""The chain of a complaint by keyboard: notices logged, conditions checked, ends heard."""

from dataclasses import replace
from datetime import date

import pytest
from officer import Officer, click, rows_of, words_on
from PySide6.QtCore import Qt
from typist import CTRL, SHIFT, alt, focus, press, write, write_over

from privdesk.domain.chain_timeline import Moment, chain_timeline
from privdesk.domain.dispute import Answer, Condition, Ending, Mode
from privdesk.domain.vocabulary import (
    Channel,
    Framework,
    Kind,
    LateReason,
    Merit,
    Principle,
    Status,
)
from privdesk.domain.workflow import Action
from privdesk.services import casework, letters
from privdesk.services.intake import NewCase, log_case
from privdesk.ui.actions import COMMANDS
from privdesk.ui.dialogs.case_forms import StatusDialog
from privdesk.ui.dialogs.chain import ChainDialog
from privdesk.ui.dialogs.chain_forms import InstanceDialog, MatchDialog, SatisfiedDialog
from privdesk.ui.dialogs.chain_timeline import ChainTimelineDialog
from privdesk.ui.dialogs.checklist import ChecklistDialog
from privdesk.ui.dialogs.facts import FactsDialog
from privdesk.ui.dialogs.intake import IntakeDialog
from privdesk.ui.places import PageId
from privdesk.ui.views.case_page import CasePage
from privdesk.ui.views.letter_page import LetterPage
from privdesk.ui.widgets import Button, open_overlay
from privdesk.ui.widgets.stepper import StepperVertical

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

LATE, ESCALATED, GIBRALTAR, SWISS, EMPLOYEE, PROVIDER = (f"C-2026-00{n}" for n in range(1, 7))
JAMS, REQUEST = "J-2026-001", "R-2026-007"
CHORD = CTRL | SHIFT


def _opens(officer: Officer, number: str) -> CasePage:
    officer.opens(PageId.CASE, officer.reading.case_id(number))
    return officer.page(CasePage)


def _rail(page: CasePage) -> list[str]:
    (stepper,) = page.rail.findChildren(StepperVertical)
    return [f"{b.accessibleName()}: {b.accessibleDescription()}" for b in stepper.buttons()]


def _rows(dialog: ChainDialog) -> list[str]:
    return [button.accessibleName() for button in dialog.stepper.buttons()]


def _until(field: object) -> None:
    """Tab on until a field has the keys."""
    for _ in range(30):
        if focus() is field:
            return
        press(Qt.Key.Key_Tab)
    raise AssertionError("Tab does not come to the field")


def test_a_jams_notice_is_logged_under_its_complaint_by_keyboard(officer: Officer) -> None:
    _opens(officer, PROVIDER)
    press(Qt.Key.Key_J, CHORD)
    dialog = officer.dialog(InstanceDialog)
    assert "costs the person nothing" in words_on(dialog)
    alt("a")
    write_over("2026-12-04")
    alt("n")
    write("1100-2026-500")
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    officer.sees(lambda: "J-2026-002" in words_on(officer.window))
    page = officer.page(CasePage)
    assert "Answer due Friday, Dec 4" in words_on(page), "the date of the notice, typed"
    jams = officer.case("J-2026-002").case
    assert jams.clocks[0].deadline.raw == date(2026, 12, 4)
    assert officer.case(PROVIDER).case.hold
    assert _rail(page)[1] == "Step 2, JAMS, free of charge, now: Day 0 of 11. Answer due Dec 4."


def test_the_chain_of_the_leipzig_man_shows_every_case_and_what_comes_next(
    officer: Officer,
) -> None:
    _opens(officer, ESCALATED)
    write("c")
    dialog = officer.dialog(ChainDialog)
    complaint, jams, decides, annex = _rows(dialog)
    assert complaint == "Step 1, DPF complaint C-2026-002 · Thorsten Grünewald, done"
    assert jams == "Step 2, JAMS J-2026-001 · Thorsten Grünewald, now"
    assert decides == "J-2026-001: JAMS decides., possible next"
    assert annex.startswith(
        "Annex I: 1 of 3 conditions met; open: JAMS, the Department of Commerce"
    )
    details = [button.accessibleDescription() for button in dialog.stepper.buttons()]
    assert details[0] == ("Received Oct 5. Answered Nov 12 after 38 days. Not satisfied. On hold.")
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    officer.sees(lambda: JAMS in words_on(officer.page(CasePage)))


def test_an_annex_notice_shows_which_steps_are_open(officer: Officer) -> None:
    _opens(officer, LATE)
    press(Qt.Key.Key_A, CHORD)
    dialog = officer.dialog(InstanceDialog)
    assert "each side pays its own lawyers" in words_on(dialog)
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    officer.sees(lambda: "A-2026-001" in words_on(officer.window))
    annex = officer.case("A-2026-001").case
    assert annex.clocks[0].deadline.raw == date(2027, 2, 21)
    press(Qt.Key.Key_L, CHORD)
    listed = officer.dialog(ChecklistDialog)
    rows = [row.accessibleName() for row in listed.rows]
    assert rows[0] == (
        "Raised with the office, 45 days given: Met. "
        "C-2026-001: our 45 days ended on Nov 15. Met since Nov 16."
    )
    assert rows[1] == "JAMS used: Not met. No JAMS case is on record."
    assert rows[2].startswith(
        "Department of Commerce asked through the DPA, 90 days given: Not met."
    )
    assert "1 of 3 met" in words_on(listed)
    press(Qt.Key.Key_Escape)
    officer.no_dialog()
    write("l")
    press(Qt.Key.Key_Return, CTRL)
    officer.page(LetterPage)
    (letter,) = officer.case("A-2026-001").letters
    desk = officer.window.session.desk
    told = {field.name: field.value for field in letters.fields_for(desk, letter)}
    words = f"{told['annex_steps']} {told['annex_next']}"
    for said in (
        "Step 1 is done since 16 November 2026.",
        "Step 2 is still open",
        "Step 3 is still open",
        "Step 2 comes next: file your complaint with JAMS",
    ):
        assert said in words
    assert "[" not in letter.body, "nothing is left to fill in"


def test_a_condition_is_answered_by_hand_with_its_evidence(officer: Officer) -> None:
    _opens(officer, LATE)
    press(Qt.Key.Key_L, CHORD)
    dialog = officer.dialog(ChecklistDialog)
    assert dialog.condition.value() == Condition.NO_JUDGMENT.value, "the first open question"
    offered = [dialog.condition.choice.itemData(i) for i in range(dialog.condition.choice.count())]
    assert Condition.OFFICE_HAD_TIME.value not in offered, "the record decides it"
    assert focus() is dialog.rows[0], "the list is read first"
    press(Qt.Key.Key_Space)
    assert focus() is dialog.rows[0], "what the record decides is only read"
    question = next(r for r in dialog.rows if r.finding.condition is Condition.NO_JUDGMENT)
    _until(question)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Left, times=2)
    assert dialog.answer.value() == Answer.MET.value
    press(Qt.Key.Key_Return, CTRL)
    assert "Say how you know" in words_on(dialog)
    write("She says so in her letter")
    press(Qt.Key.Key_Return, CTRL)
    officer.sees(lambda: "Checked by hand, Nov 23" in words_on(officer.dialog(ChecklistDialog)))
    (kept,) = officer.case(LATE).case.facts.judged
    assert (kept.condition, kept.answer) == (Condition.NO_JUDGMENT, Answer.MET)


def _answers(officer: Officer, number: str) -> None:
    """The office answers a complaint."""
    desk, key = officer.window.session.desk, officer.reading.case_id(number)
    casework.set_merit(desk, key, Merit.FOUNDED)
    casework.take_step(desk, key, Action.ANSWER)


def test_nobody_is_asked_whether_satisfied_before_an_answer(officer: Officer) -> None:
    page = _opens(officer, PROVIDER)
    assert "chain.satisfied" not in page.answers()
    write("y")
    assert open_overlay(officer.window) is None


@pytest.mark.parametrize(
    ("step", "jams"),
    [
        ("right", "Step 2, JAMS, free of charge, not open yet: Satisfied since Nov 23: nothing"),
        ("", "Step 2, JAMS, free of charge, possible next: Since Nov 23: not satisfied with our"),
    ],
    ids=["satisfied", "not satisfied"],
)
def test_whether_satisfied_decides_what_may_come(officer: Officer, step: str, jams: str) -> None:
    _answers(officer, GIBRALTAR)
    page = _opens(officer, GIBRALTAR)
    assert _rail(page)[1].endswith("If not satisfied with our answer of Nov 23.")
    write("y")
    dialog = officer.dialog(SatisfiedDialog)
    if step:
        press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Return, CTRL)
    assert "Say how you know" in words_on(dialog)
    write("E-mail of today")
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    assert _rail(officer.page(CasePage))[1].startswith(jams)


def test_jams_is_not_opened_before_its_day_and_says_from_when(officer: Officer) -> None:
    _opens(officer, PROVIDER)
    press(Qt.Key.Key_U, CHORD)
    dialog = officer.dialog(InstanceDialog)
    assert "JAMS possible from Dec 26: if not answered by Dec 25" in words_on(dialog)
    press(Qt.Key.Key_Return, CTRL)
    assert dialog.is_open
    press(Qt.Key.Key_Escape)
    officer.no_dialog()
    assert len(officer.reading.chain(officer.reading.case_id(PROVIDER)).cases) == 1


def test_a_late_acknowledgement_lets_the_complaint_go_to_jams(officer: Officer) -> None:
    page = _opens(officer, LATE)
    assert _rail(page)[1].endswith("Since Oct 9: not acknowledged in time.")
    press(Qt.Key.Key_U, CHORD)
    officer.dialog(InstanceDialog)
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    officer.sees(lambda: "J-2026-002" in words_on(officer.window))
    assert officer.case("J-2026-002").case.principles == officer.case(LATE).case.principles


def test_employee_data_has_no_way_to_jams_and_the_letter_names_the_dpa(officer: Officer) -> None:
    page = _opens(officer, EMPLOYEE)
    assert _rail(page)[1] == (
        "Step 2, JAMS, free of charge, not open yet: Employee data goes to the DPA."
    )
    press(Qt.Key.Key_J, CHORD)
    assert "never to JAMS" in words_on(officer.dialog(InstanceDialog))
    press(Qt.Key.Key_Escape)
    officer.no_dialog()
    desk, key = officer.window.session.desk, officer.reading.case_id(EMPLOYEE)
    casework.set_merit(desk, key, Merit.FOUNDED)
    draft = letters.start_letter(desk, key, "dpf_answer", "en-US").letter_id
    assert draft is not None
    officer.opens(PageId.LETTER, draft)
    page = officer.page(LetterPage)
    words = words_on(page)
    assert "Data protection authority paragraph present" in words
    assert "“JAMS” is not named" in words
    body = officer.reading.letter(draft).body
    letters.save_draft(desk, replace(officer.reading.letter(draft), body=f"{body}\n\nAsk JAMS."))
    officer.opens(PageId.CASE, key)
    officer.opens(PageId.LETTER, draft)
    assert "“JAMS” does not belong here" in words_on(officer.page(LetterPage))


def test_a_late_case_asks_why_at_closing_and_counts_it(officer: Officer) -> None:
    _answers(officer, LATE)
    key = officer.reading.case_id(LATE)
    casework.change_case(
        officer.window.session.desk,
        key,
        "case.late_reason",
        lambda case: replace(case, late_reason=None, late_note=""),
        None,
    )
    _opens(officer, LATE)
    write("s")
    dialog = officer.dialog(StatusDialog)
    press(Qt.Key.Key_Home)
    for _ in Action:
        if dialog.action.value() == Action.CLOSE.value:
            break
        press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return, CTRL)
    assert "Choose why the answer was late. It is counted." in words_on(dialog)
    press(Qt.Key.Key_Home)
    assert dialog.late.value() == LateReason.INTERNAL_ROUTING.value
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    case = officer.case(LATE).case
    assert (case.status, case.late_reason) == (Status.CLOSED, LateReason.INTERNAL_ROUTING)


def test_a_decision_its_remedy_and_its_end_are_recorded_by_keyboard(officer: Officer) -> None:
    _opens(officer, JAMS)
    press(Qt.Key.Key_F, CHORD)
    dialog = officer.dialog(FactsDialog)
    for name, keys in (("mode", 1), ("ending", 1)):
        _until(dialog.field(name).edit)
        press(Qt.Key.Key_Down, times=keys)
    press(Qt.Key.Key_Return, CTRL)
    assert "Enter the day on which it ended." in words_on(dialog)
    write_over("2026-11-23")
    _until(dialog.field("comply_by").edit)
    write_over("2026-12-20")
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    facts = officer.case(JAMS).case.facts
    assert (facts.mode, facts.ending) == (Mode.MEDIATION, Ending.FOR_PERSON)
    assert facts.comply_by == date(2026, 12, 20)
    write("c")
    rows = _rows(officer.dialog(ChainDialog))
    assert "J-2026-001: comply by Dec 20., possible next" in rows


def test_a_notice_without_its_complaint_is_matched_by_keyboard(officer: Officer) -> None:
    told = NewCase(
        kind=Kind.JAMS,
        channel=Channel.EMAIL,
        received=date(2026, 11, 23),
        name="Clément Desrosiers",
        typed_due=date(2026, 12, 4),
    )
    log_case(officer.window.session.desk, told)
    page = _opens(officer, "J-2026-002")
    assert _rail(page)[0].endswith("No complaint is linked.")
    press(Qt.Key.Key_M, CHORD)
    dialog = officer.dialog(MatchDialog)
    assert dialog.complaint.value() == PROVIDER, "a complaint of the same person comes first"
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    assert _rail(officer.page(CasePage))[0].startswith("Step 1, Complaint to Caspio, now: C-2026-0")
    assert officer.case(PROVIDER).case.hold


def test_a_referral_is_a_branch_beside_the_road(officer: Officer) -> None:
    _opens(officer, GIBRALTAR)
    press(Qt.Key.Key_R, CHORD)
    dialog = officer.dialog(InstanceDialog)
    alt("a")
    press(Qt.Key.Key_Down, times=2)
    _until(dialog.commerce_on.edit)
    write_over("2026-11-20")
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    officer.sees(lambda: "G-2026-001" in words_on(officer.window))
    page = _opens(officer, GIBRALTAR)
    complaint, referral, jams, _annex = _rail(page)
    assert referral.startswith("Gibraltar GRA, now: G-2026-001 · Day 0 of 45.")
    assert complaint.startswith("Step 1")
    assert jams.startswith("Step 2"), "a side road has no number of the road"
    facts = officer.case("G-2026-001").case.facts
    assert (facts.through_commerce, facts.commerce_on) == (True, date(2026, 11, 20))


def test_a_privacy_request_offers_of_a_chain_only_its_beginning(officer: Officer) -> None:
    page = _opens(officer, REQUEST)
    assert [name for name in page.answers() if name.startswith("chain.")] == ["chain.complaint"]


def test_every_command_of_the_chain_has_a_key() -> None:
    for command in COMMANDS:
        if command.id.startswith("chain."):
            assert command.key_text, command.id


def _told(dialog: ChainTimelineDialog) -> list[str]:
    return rows_of(dialog.list.model())


def test_the_chain_is_one_timeline_with_the_instance_at_each_entry(officer: Officer) -> None:
    _opens(officer, JAMS)
    press(Qt.Key.Key_Y, CHORD)
    dialog = officer.dialog(ChainTimelineDialog)
    told = _told(dialog)
    days = [moment.on for moment in chain_moments(officer, JAMS)]
    assert days == sorted(days)
    assert len(told) == len(days)
    assert told[0].startswith("Mon, Oct 5, 2026. Office. C-2026-002. Received.")
    (due,) = [row for row in told if "Deadline: DPF complaint, 45 days" in row]
    assert due.endswith("Done Nov 12, in time")
    assert told[-1].startswith("Fri, Dec 4, 2026. JAMS. J-2026-001. Deadline:")
    assert [row for row in told if ". Office. C-2026-002. Letter" in row], "letters are there"
    assert [row for row in told if "JAMS. J-2026-001. File attached. f03-notice.eml" in row]
    # The keys are on what was last before today; Enter opens the case that it lies on.
    row = dialog.list.currentIndex().row()
    assert days[row] <= date(2026, 11, 23) < days[row + 1]
    press(Qt.Key.Key_Home)
    press(Qt.Key.Key_Return)
    officer.no_dialog()
    officer.sees(lambda: "C-2026-002" in words_on(officer.page(CasePage)))
    write("c")
    click(
        next(b for b in officer.dialog(ChainDialog).findChildren(Button) if b.text() == "Timeline")
    )
    assert _told(officer.dialog(ChainTimelineDialog)) == told
    press(Qt.Key.Key_Escape)
    officer.no_dialog()


def chain_moments(officer: Officer, number: str) -> tuple[Moment, ...]:
    reading = officer.reading
    cases = reading.chain(reading.case_id(number)).cases
    return chain_timeline((reading.case(case.id) for case in cases), date(2026, 11, 23))


def test_a_chain_without_entries_says_so(officer: Officer) -> None:
    day = date(2026, 11, 23)
    dialog = ChainTimelineDialog(officer.window, JAMS, (), cases=1, today=day)
    dialog.open()
    assert "Nothing is on record in this chain yet." in words_on(dialog)
    press(Qt.Key.Key_Escape)
    officer.no_dialog()


def test_a_request_that_became_a_complaint_is_linked_and_nothing_is_typed_twice(
    officer: Officer,
) -> None:
    _opens(officer, REQUEST)
    before = officer.case(REQUEST)
    press(Qt.Key.Key_X, CHORD)
    dialog = officer.dialog(IntakeDialog)
    dialog.form.framework.set_values((Framework.EU_US,))
    dialog.form.principles.set_values((Principle.ACCESS,))
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    officer.sees(lambda: len(officer.reading.chain(before.case.id).cases) == 2)
    (complaint,) = [
        case
        for case in officer.reading.chain(before.case.id).cases
        if case.kind is Kind.DPF_COMPLAINT
    ]
    told = officer.case(complaint.number)
    assert told.person.id == before.person.id, "the same person, entered once"
    assert (complaint.framework, complaint.subject) == (Framework.EU_US, before.case.subject)
    assert {file.name for file in told.files} >= {file.name for file in before.files}
