"""Help > What is new reads the newest part of the changelog that the program carries."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from officer import Officer, words_on
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from typist import press

from privdesk import __version__
from privdesk.assets import changelog
from privdesk.config.settings import Settings, SettingsFile
from privdesk.ui.application import DeskApplication
from privdesk.ui.dialogs.news import NewsDialog, newest
from privdesk.ui.theme import apply_theme
from privdesk.ui.views.today import TodayPage
from privdesk.ui.views.update_notice import is_newer, with_version

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def test_the_newest_version_is_read_and_no_older_one() -> None:
    text = "# Changelog\n\n## Unreleased\n\n## 2\n\n### Added\n- `One`\n  of two.\n- B\n\n## 1\n\n### Fixed\n- C\n"
    assert list(newest(text)) == [("Added", ("One of two.", "B"))]
    assert list(newest("")) == []


def test_what_is_new_opens_from_the_menu_and_closes_with_escape(officer: Officer) -> None:
    officer.window.commands.run("help.news")
    dialog = officer.dialog(NewsDialog)
    first = next(newest(changelog()))[1][0]
    assert first in words_on(dialog)
    press(Qt.Key.Key_Escape)
    officer.no_dialog()


def test_a_new_computer_has_seen_this_version_and_one_in_use_has_not() -> None:
    assert with_version(Settings()).seen_version == __version__
    assert with_version(Settings(recent=("office.privdesk",))).seen_version == "0"
    assert with_version(Settings(seen_version="0.0.9")).seen_version == "0.0.9"
    assert not is_newer("0.1.0", "")
    assert not is_newer("0.1.0", "0.1.0")
    assert not is_newer("0.9.0", "0.10.0")
    assert is_newer("0.10.0", "0.9.0")


def test_after_an_update_one_line_leads_to_the_news_in_one_session_only(
    sample_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    path, stored = tmp_path / "office.privdesk", SettingsFile(tmp_path / "settings.json")
    shutil.copy(sample_file, path)
    apply_theme("light", 1.0).set_motion(False)

    def started() -> tuple[DeskApplication, Officer, TodayPage]:
        app = DeskApplication(stored)
        app.begin(path)
        qtbot.waitUntil(lambda: app.window is not None)
        assert app.window is not None
        qtbot.addWidget(app.window)
        officer = Officer(app.window, qtbot)
        today = officer.page(TodayPage)
        officer.window.toasts.dismiss()
        return app, officer, today

    def ends(app: DeskApplication) -> None:
        assert app.window is not None
        app.window.close()
        app.finish()

    app, _officer, today = started()
    assert not today.notice.isVisible(), "nothing is new to somebody who starts"
    assert stored.load().seen_version == __version__
    ends(app)

    stored.save(replace(stored.load(), seen_version="0.0.1"))
    app, officer, today = started()
    assert today.notice.isVisible()
    qtbot.waitUntil(lambda: stored.load().seen_version == __version__)
    qtbot.waitUntil(officer.window.isActiveWindow)
    for _step in range(8):
        press(Qt.Key.Key_F6)
        if today.notice.link.hasFocus():
            break
    assert today.notice.link.hasFocus(), "F6 reaches it"
    press(Qt.Key.Key_Return)
    officer.dialog(NewsDialog)
    assert not today.notice.isVisible()
    press(Qt.Key.Key_Escape)
    officer.no_dialog()
    ends(app)

    stored.save(replace(stored.load(), seen_version="0.0.1"))
    app, _officer, today = started()
    today.notice.cross.setFocus()
    press(Qt.Key.Key_Space)
    assert not today.notice.isVisible()
    ends(app)

    app, _officer, today = started()
    assert not today.notice.isVisible(), "it is told once"
    ends(app)
