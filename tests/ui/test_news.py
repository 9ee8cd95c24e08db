"""Help > What is new reads the newest part of the changelog that the program carries."""

import pytest
from officer import Officer, words_on
from PySide6.QtCore import Qt
from typist import press

from privdesk.assets import changelog
from privdesk.ui.dialogs.news import NewsDialog, newest

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
