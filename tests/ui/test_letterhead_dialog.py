"""Letterhead and envelopes in the window: reachable by name, kept, and told what is wrong."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from privdesk.config.settings import SettingsFile
from privdesk.domain.letter import Letter
from privdesk.domain.vocabulary import Channel, Kind, Right
from privdesk.services import letters
from privdesk.services.desk import Desk
from privdesk.services.intake import NewCase, log_case
from privdesk.services.reading import Reading
from privdesk.services.stationery import stationery_of
from privdesk.ui.actions import COMMANDS
from privdesk.ui.dialogs.letterhead import LetterheadDialog, open_letterhead
from privdesk.ui.dialogs.mailing_paper import MailingPaperDialog
from privdesk.ui.main_window import MainWindow
from privdesk.ui.session import Session
from privdesk.ui.theme import apply_theme
from privdesk.ui.widgets import open_overlay

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def window(desk: Desk, tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    apply_theme("light", 1.0).set_motion(False)
    made = MainWindow(Session(desk, SettingsFile(tmp_path / "settings.json")))
    made.resize(1440, 900)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.session.jobs.finish()


def draft(desk: Desk) -> Letter:
    today, rights = desk.clock.today(), (Right.ACCESS,)
    new = NewCase(Kind.PRIVACY_REQUEST, Channel.MAIL, today, name="A", rights=rights)
    case = log_case(desk, new)
    changes = letters.start_letter(desk, case.cases[0], "acknowledgement")
    assert changes.letter_id is not None
    return Reading(desk).letter(changes.letter_id)


def test_letterhead_is_kept_and_stands_on_the_next_letter(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    logo = tmp_path / "logo.png"
    Image.new("RGBA", (300, 90), (200, 80, 20, 128)).save(logo)
    desk = window.session.desk
    open_letterhead(window.session, window)
    dialog = open_overlay(window)
    assert isinstance(dialog, LetterheadDialog)
    dialog.take("signature", str(Path(__file__)))
    assert dialog.problem.text() == "This is no PNG or JPEG picture that can be read."
    dialog.take("logo", str(logo))
    assert not dialog.problem.text()
    dialog.submit()
    assert open_overlay(window) is dialog, "a logo without words is not taken"
    dialog.alt.set_value("An orange arrow")
    dialog.form.set_value("din-5008-b")
    dialog.duplex.setChecked(True)
    dialog.submit()
    qtbot.waitUntil(lambda: stationery_of(desk).logo != "")
    kept = stationery_of(desk)
    assert (kept.form, kept.duplex, kept.logo_alt) == ("din-5008-b", True, "An orange arrow")
    proof = letters.proof(desk, draft(desk))
    assert proof.form == "din-5008-b"
    assert proof.pdf is not None
    assert b"/Image" in proof.pdf


def test_a_sheet_of_labels_starts_on_a_label_that_it_has(window: MainWindow, qtbot: QtBot) -> None:
    dialog = MailingPaperDialog(window)
    given: list[object] = []
    dialog.given.connect(given.append)
    dialog.open()
    dialog.form.set_value("avery-5160")
    dialog.first.set_value("31")
    dialog.submit()
    assert not given
    dialog.first.set_value("30")
    dialog.submit()
    assert [(paper.form, paper.first) for paper in given] == [("avery-5160", 30)]  # type: ignore[attr-defined]


def test_both_can_be_found_in_the_menus_and_the_palette() -> None:
    assert {"office.letterhead", "letter.envelope"} <= {command.id for command in COMMANDS}
