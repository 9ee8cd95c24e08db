"""Mail comes in by drop, paste and a watched folder; everything is decided by keys."""

from pathlib import Path

import pytest
from officer import Officer
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from typist import CTRL, drop, press, write

from privdesk.domain.read_models import CaseFilter, Scope
from privdesk.domain.vocabulary import EventKind, Kind, LetterState
from privdesk.ui.dialogs.file_preview import FilePreviewDialog
from privdesk.ui.dialogs.intake import IntakeDialog
from privdesk.ui.dialogs.mail_forms import AsideDialog, PickCaseDialog, ReferDialog
from privdesk.ui.places import PageId, Place
from privdesk.ui.views.case_page import CasePage
from privdesk.ui.views.mail_in import MailPage

POST = Path(__file__).parents[2] / "resources" / "demo" / "post"
F04 = """\
Name: Beatriz Salgueiro
E-mail: bia.salgueiro@example.pt
Country: Portugal
App or company: Harborline Fitness
Message: My gym’s app says that it is “powered by” you. Delete my weight.
"""
OPT_OUT = "Name: Everett Goldfarb\nE-mail: everett@example.com\nMessage: No more newsletters."


def paste(officer: Officer, text: str) -> MailPage:
    QApplication.clipboard().setText(text)
    press(Qt.Key.Key_V, CTRL)
    return waiting(officer)


def waiting(officer: Officer) -> MailPage:
    officer.settles()
    page = officer.window.current
    assert isinstance(page, MailPage)
    return page


def find(officer: Officer, text: str) -> int:
    return officer.reading.count(CaseFilter(Scope.ALL, text=text))


def test_t3_a_pasted_form_becomes_a_referral_with_its_pair_of_letters(officer: Officer) -> None:
    before = find(officer, "Salgueiro")
    page = paste(officer, F04)
    assert page.current is not None
    assert page.current.new.kind is Kind.PROCESSOR_REFERRAL

    press(Qt.Key.Key_Return)
    officer.settles()
    dialog = officer.dialog(ReferDialog)
    assert dialog.organisation.value() == "Harborline Fitness, Inc."
    press(Qt.Key.Key_Return, CTRL)
    officer.settles()

    rows = officer.reading.rows(CaseFilter(Scope.ALL, (Kind.PROCESSOR_REFERRAL,), text="Salgueiro"))
    assert len(rows) == before + 1
    view = officer.reading.case(max(row.id for row in rows))
    other = officer.reading.case(view.links[0].link.other_id)
    assert [one.state for one in (*view.letters, *other.letters)] == [LetterState.DRAFT] * 2


def test_a_dropped_reply_is_filed_by_enter_and_taken_back_by_undo(officer: Officer) -> None:
    drop(officer.window, (POST / "f05-reply.eml",))
    page = waiting(officer)
    item = page.current
    assert item is not None
    assert item.proposal.case is not None
    number = item.proposal.case.number
    assert page.detail.proposal.accessibleName().startswith(f"File on {number}")

    press(Qt.Key.Key_Return)
    officer.settles()

    case_id = item.proposal.case.id
    assert EventKind.EMAIL_IN in [e.kind for e in officer.reading.case(case_id).events]
    assert page.current is None
    press(Qt.Key.Key_Z, CTRL)
    officer.settles()
    assert "f05-reply.eml" not in [f.name for f in officer.reading.case(case_id).files]


def test_a_message_dropped_on_its_case_is_correspondence_and_opens_as_text(
    officer: Officer,
) -> None:
    row = officer.reading.rows(
        CaseFilter(Scope.ALL, text="Harborline", kinds=(Kind.CUSTOMER_REQUEST,))
    )[0]
    officer.window.go(Place(PageId.CASE, id=row.id))
    officer.settles()
    page = officer.window.current
    assert isinstance(page, CasePage)
    drop(page, (POST / "f05-reply.eml",))
    officer.settles()

    view = officer.reading.case(row.id)
    assert view.events[0].kind is EventKind.EMAIL_IN or EventKind.EMAIL_IN in [
        e.kind for e in view.events
    ]
    file = next(f for f in view.files if f.name == "f05-reply.eml")
    page._look_into(file.id)
    officer.settles()
    dialog = officer.dialog(FilePreviewDialog)
    assert "30-77129" in dialog.words.toPlainText()
    press(Qt.Key.Key_Escape)


def test_two_opt_outs_are_logged_in_two_keys_each(officer: Officer) -> None:
    before = officer.reading.count(CaseFilter(Scope.ALL, (Kind.MARKETING_OPT_OUT,)))
    paste(officer, OPT_OUT)
    press(Qt.Key.Key_Return)
    officer.settles()
    paste(officer, "Name:\nE-mail: s.oberg@example.net\nMessage: unsubscribe")
    press(Qt.Key.Key_Return)
    officer.settles()

    assert officer.reading.count(CaseFilter(Scope.ALL, (Kind.MARKETING_OPT_OUT,))) == before + 2


def test_what_lacks_a_right_opens_in_the_form_and_leaves_the_list_once_saved(
    officer: Officer,
) -> None:
    page = paste(
        officer, "From: Ida Lund <ida@example.dk>\nSubject: question\n\nHello, who are you?"
    )
    press(Qt.Key.Key_Return)
    officer.settles()
    dialog = officer.dialog(IntakeDialog)
    assert dialog.form.person.typed().person.email == "ida@example.dk"
    dialog.form.rights.set_values(("access",))
    press(Qt.Key.Key_Return, CTRL)
    officer.settles()

    view = officer.reading.case(
        officer.reading.rows(CaseFilter(Scope.ALL, text="ida@example.dk"))[0].id
    )
    assert [file.name for file in view.files] == ["pasted-message.eml"]
    assert page.current is None


def test_spam_is_set_aside_with_a_note_and_no_case(officer: Officer) -> None:
    cases = officer.reading.count(CaseFilter(Scope.ALL))
    page = paste(
        officer, "Name: Best SEO\nE-mail: o@ranking.example\nMessage: First page in 24 h!!!"
    )
    press(Qt.Key.Key_Z)
    dialog = officer.dialog(AsideDialog)
    assert dialog.why.value() == "spam"
    press(Qt.Key.Key_Return)
    officer.settles()

    assert page.current is None
    assert officer.reading.count(CaseFilter(Scope.ALL)) == cases


def test_v_files_on_a_case_that_is_looked_up(officer: Officer) -> None:
    page = paste(
        officer,
        "From: x@example.com\nSubject: hm\nDate: Mon, 23 Nov 2026 08:00:00 -0800\n\nsee my case",
    )
    press(Qt.Key.Key_V)
    dialog = officer.dialog(PickCaseDialog)
    dialog.query.line.selectAll()
    write("Desrosiers")
    officer.settles()
    press(Qt.Key.Key_Return)
    officer.settles()

    row = officer.reading.rows(CaseFilter(Scope.ALL, text="Desrosiers"))[0]
    assert "pasted-message.eml" in [f.name for f in officer.reading.case(row.id).files]
    assert page.current is None


def test_a_watched_folder_is_counted_and_never_taken_in_by_itself(
    officer: Officer, tmp_path: Path
) -> None:
    box = tmp_path / "box"
    box.mkdir()
    (box / "one.eml").write_bytes((POST / "f05-reply.eml").read_bytes())
    (box / "two.eml").write_bytes(b"From: a@example.com\nSubject: delete me\n\nDelete my data.")
    counts: list[int] = []
    officer.window.mail.counted.connect(counts.append)
    cases = officer.reading.count(CaseFilter(Scope.ALL))

    officer.window.mail._chosen(str(box))
    officer.settles()

    assert counts[-1] == 2
    assert officer.reading.count(CaseFilter(Scope.ALL)) == cases
    officer.window.commands.run("go.mail")
    page = waiting(officer)
    press(Qt.Key.Key_Return)
    officer.settles()
    press(Qt.Key.Key_Return)
    officer.settles()
    assert page.current is None
    officer.window.mail.look()
    officer.settles()
    assert counts[-1] == 0
    assert officer.window.session.settings.mail_folder == str(box)


def test_the_web_form_is_made_from_the_window(officer: Officer, tmp_path: Path) -> None:
    officer.window.mail.write_web_form(str(tmp_path))
    officer.settles()
    assert sorted(page.name for page in tmp_path.glob("*.html")) == [
        "privacy-form-de.html",
        "privacy-form-en.html",
        "privacy-form-fr.html",
    ]
    assert officer.reads_toast().startswith("3 pages")


@pytest.mark.parametrize("text", ["", "   "])
def test_an_empty_clipboard_says_what_to_do(officer: Officer, text: str) -> None:
    QApplication.clipboard().setText(text)
    press(Qt.Key.Key_V, CTRL)
    assert officer.window.toasts.current is not None


def test_ctrl_v_in_a_field_stays_in_the_field(officer: Officer) -> None:
    QApplication.clipboard().setText("Anna")
    officer.window.commands.run("case.quick_add")
    press(Qt.Key.Key_V, CTRL)
    officer.settles()
    assert not isinstance(officer.window.current, MailPage)
