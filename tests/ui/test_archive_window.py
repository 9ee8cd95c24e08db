"""Everything leaves the window as an archive, and a case file is made of one, by keys."""

from pathlib import Path

import pytest
from officer import Officer
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from typist import CTRL, press, write

from privdesk.services.open_format import export_all
from privdesk.services.verification import verify
from privdesk.ui.dialogs.palette import PaletteDialog
from privdesk.ui.dialogs.progress import ProgressDialog


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_the_palette_asks_where_to(officer: Officer) -> None:
    press(Qt.Key.Key_K, CTRL)
    officer.dialog(PaletteDialog)
    write("export everything")
    officer.settles()
    press(Qt.Key.Key_Return)
    officer.sees(lambda: bool(officer.window.findChildren(QFileDialog)))
    (asked,) = officer.window.findChildren(QFileDialog)
    assert asked.windowTitle() == "Export everything, unencrypted"
    assert [Path(name).suffix for name in asked.selectedFiles()] == [".zip"]
    asked.reject()


def test_out_and_in_again(officer: Officer, tmp_path: Path) -> None:
    out, made = tmp_path / "all.zip", tmp_path / "made.privdesk"
    asked: list[Path] = []
    officer.window.open_wanted.connect(asked.append)
    officer.window.archives.export(str(out))
    officer.settles()
    assert "all.zip made" in officer.reads_toast()
    assert not officer.window.findChildren(ProgressDialog)[0].isVisible()
    officer.window.archives.take_in(str(out), str(made), "")
    officer.settles()
    assert asked == [made]
    assert verify(made).problems == ()


def test_a_copy_without_personal_data_is_made_and_offered(officer: Officer, tmp_path: Path) -> None:
    made = tmp_path / "training.privdesk"
    officer.window.archives.copy_anonymous(str(made))
    officer.settles()
    assert "training.privdesk made" in officer.reads_toast()
    assert verify(made).problems == ()


def test_stopped_by_escape_nothing_is_left(
    officer: Officer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()

    def patient(desk: object, path: Path, *, overwrite: bool, goes_on: object) -> object:
        def until_stopped(done: int, of: int) -> bool:
            officer_waits.wait(20)
            return bool(goes_on(done, of))  # type: ignore[operator]

        return export_all(desk, path, overwrite=overwrite, goes_on=until_stopped)  # type: ignore[arg-type]

    officer_waits = officer.window.archives._stop
    monkeypatch.setattr("privdesk.ui.archive_door.export_all", patient)
    officer.window.archives.export(str(folder / "all.zip"))
    officer.dialog(ProgressDialog)
    press(Qt.Key.Key_Escape)
    officer.settles()
    assert "Stopped. Nothing was made." in officer.reads_toast()
    assert list(folder.iterdir()) == []


def test_a_foreign_archive_is_told(officer: Officer, tmp_path: Path) -> None:
    foreign = tmp_path / "letter.zip"
    foreign.write_bytes(b"PK\x05\x06" + bytes(18))
    officer.window.archives.take_in(str(foreign), str(tmp_path / "made.privdesk"), "")
    officer.settles()
    assert "letter.zip is no case file in the open format" in officer.reads_toast()
    assert list(tmp_path.glob("*made*")) == []
