"""The dossier by keyboard: asked for on a case, made, stopped, refused; T19."""

from pathlib import Path

import pytest
from officer import Officer, words_on
from PySide6.QtCore import Qt
from typist import CTRL, SHIFT, alt, press, write_over

from privdesk.services import dossier
from privdesk.services.verification import verify_dossier
from privdesk.ui.dialogs.dossier import DossierDialog
from privdesk.ui.dialogs.progress import ProgressDialog
from privdesk.ui.places import PageId
from privdesk.ui.views import dossier_actions
from privdesk.ui.widgets import Question, open_overlay

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

LEIPZIG = "C-2026-002"


def _asks(officer: Officer, folder: Path) -> DossierDialog:
    officer.opens(PageId.CASE, officer.reading.case_id(LEIPZIG))
    press(Qt.Key.Key_E, CTRL | SHIFT)
    dialog = officer.dialog(DossierDialog)
    alt("o")
    write_over(str(folder))
    officer.settles()
    return dialog


def test_a_dossier_for_jams_is_made_with_one_chord_and_is_sound(
    officer: Officer, tmp_path: Path
) -> None:
    dialog = _asks(officer, tmp_path / "out")
    assert "2 cases, 4 papers" in words_on(dialog)
    assert "Nothing." in words_on(dialog)
    alt("r")
    press(Qt.Key.Key_Down)
    officer.sees(lambda: "1 internal note; 17 searches" in words_on(dialog))
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    assert officer.reads_toast().startswith("C-2026-002-dossier.zip made:")
    assert not verify_dossier(tmp_path / "out" / "C-2026-002-dossier.zip").problems
    officer.sees(lambda: "Dossier made for JAMS" in officer.case(LEIPZIG).events[0].title)
    # The folder is proposed again.
    press(Qt.Key.Key_E, CTRL | SHIFT)
    assert officer.dialog(DossierDialog).folder.value() == str(tmp_path / "out")


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> None:
    """A dossier is not done before somebody stops it."""
    real = dossier.make_dossier

    def slow(desk: object, wish: object, folder: Path, goes_on: dossier.GoesOn) -> object:
        while goes_on(1, 100):
            pass
        return real(desk, wish, folder, goes_on)  # type: ignore[arg-type]

    monkeypatch.setattr(dossier_actions, "make_dossier", slow)


@pytest.mark.usefixtures("slow")
def test_who_closes_the_window_meanwhile_is_asked_and_nothing_is_left(
    officer: Officer, tmp_path: Path
) -> None:
    _asks(officer, tmp_path / "out")
    press(Qt.Key.Key_Return, CTRL)
    officer.sees(lambda: isinstance(open_overlay(officer.window), ProgressDialog))
    assert not officer.window.close()
    question = officer.dialog(Question)
    assert "If you stop it, nothing of it is left behind." in words_on(question)
    press(Qt.Key.Key_Escape)
    assert isinstance(open_overlay(officer.window), ProgressDialog), "it goes on"
    officer.window.close()
    officer.dialog(Question)
    press(Qt.Key.Key_Return, CTRL)
    officer.sees(lambda: not officer.window.isVisible())
    assert list((tmp_path / "out").iterdir()) == []


@pytest.mark.usefixtures("slow")
def test_esc_stops_it_and_leaves_nothing(officer: Officer, tmp_path: Path) -> None:
    _asks(officer, tmp_path / "out")
    press(Qt.Key.Key_Return, CTRL)
    officer.sees(lambda: isinstance(open_overlay(officer.window), ProgressDialog))
    press(Qt.Key.Key_Escape)
    officer.no_dialog()
    assert officer.reads_toast() == "Stopped. Nothing was written."
    assert list((tmp_path / "out").iterdir()) == []


def test_a_folder_that_cannot_be_written_is_told(officer: Officer, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file")
    _asks(officer, tmp_path / "out")
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    assert "not written to out" in officer.reads_toast()


def test_without_a_folder_the_dialog_stays(officer: Officer, tmp_path: Path) -> None:
    dialog = _asks(officer, tmp_path)
    alt("o")
    write_over(" ")
    press(Qt.Key.Key_Return, CTRL)
    assert "Type the folder that gets the dossier." in words_on(dialog)
