"""The window opens where it was left on the same day, and with Today on a new one."""

from datetime import date
from pathlib import Path

import pytest
from officer import Officer, words_on
from pytestqt.qtbot import QtBot

from privdesk.config.settings import SettingsFile
from privdesk.domain.read_models import CaseFilter
from privdesk.services.desk import open_desk
from privdesk.ui.last_place import kept, place_again
from privdesk.ui.main_window import MainWindow
from privdesk.ui.places import PageId, Place
from privdesk.ui.session import Session
from privdesk.ui.views.case_page import CasePage

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

FILE, DAY = Path("office.privdesk"), date(2026, 11, 23)


def test_a_window_that_opens_again_shows_the_case_that_was_there(
    officer: Officer, qtbot: QtBot
) -> None:
    key = officer.reading.case_id("C-2026-006")
    path = officer.reading.desk.file.path
    officer.opens(PageId.CASE, key)
    officer.window.close()
    stored = SettingsFile(path.parent / "settings.json")
    assert "Desrosiers" not in stored.load().last_place
    window = MainWindow(Session(open_desk(path), stored))
    qtbot.addWidget(window)
    window.show()
    again = Officer(window, qtbot)
    again.page(CasePage)
    assert "Clément Desrosiers" in words_on(again.page(CasePage))
    window.close()


@pytest.mark.parametrize("page", [PageId.CASES, PageId.DEADLINES, PageId.LETTERS, PageId.PEOPLE])
def test_a_page_comes_back_in_the_same_file_on_the_same_day(page: PageId) -> None:
    stored = kept(Place(page), FILE, DAY)
    assert place_again(stored, FILE, DAY, ()) == Place(page)
    assert place_again(stored, FILE, date(2026, 11, 24), ()) == Place(PageId.TODAY)
    assert place_again(stored, Path("other.privdesk"), DAY, ()) == Place(PageId.TODAY)


def test_what_was_typed_is_not_kept_and_nonsense_leads_to_today() -> None:
    typed = Place(PageId.CASES, filter=CaseFilter(text="Desrosiers"))
    assert "Desrosiers" not in kept(typed, FILE, DAY)
    head = kept(Place(PageId.CASES), FILE, DAY).rsplit(" ", 1)[0]
    for entry in ("nowhere", "case:x", "view:", "settings", ""):
        assert place_again(f"{head} {entry}", FILE, DAY, ()) == Place(PageId.TODAY)
    assert place_again(f"{head} view:7", FILE, DAY, ()) == Place(PageId.CASES)
