"""The list of people: read on as somebody scrolls, and kept where she stands."""

import pytest
from officer import Officer
from PySide6.QtCore import Qt
from typist import press, write

from privdesk.domain.read_models import PersonRow
from privdesk.services.changes import ChangeSet
from privdesk.services.reading import Reading
from privdesk.ui.places import PageId
from privdesk.ui.views import people
from privdesk.ui.views.people import PeoplePage

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

AT_ONCE = 5


@pytest.fixture
def page(officer: Officer, monkeypatch: pytest.MonkeyPatch) -> PeoplePage:
    """The list, a few rows at once so that the sample has several portions."""
    monkeypatch.setattr(people, "_AT_ONCE", AT_ONCE)
    officer.window.resize(1280, 420)
    officer.opens(PageId.PEOPLE)
    return officer.page(PeoplePage)


def _everybody(reading: Reading) -> tuple[PersonRow, ...]:
    return reading.people("", 10_000)[0]


def test_the_end_is_reached_by_scrolling(officer: Officer, page: PeoplePage) -> None:
    everybody = _everybody(officer.reading)
    shown = page.list.people
    assert len(everybody) > AT_ONCE
    while len(shown.rows) < len(everybody):
        before = len(shown.rows)
        press(Qt.Key.Key_End)
        officer.sees(lambda before=before: len(shown.rows) > before)
    assert shown.rows == everybody
    press(Qt.Key.Key_End)
    assert page.list.current() == everybody[-1]


def test_a_change_leaves_her_where_she_has_scrolled_to(officer: Officer, page: PeoplePage) -> None:
    shown = page.list.people
    press(Qt.Key.Key_End)
    officer.sees(lambda: len(shown.rows) > AT_ONCE)
    press(Qt.Key.Key_End)
    officer.settles()
    there, many = page.list.current(), len(shown.rows)
    officer.window.session.changed.emit(ChangeSet("A change.", (1,), frozenset()))
    officer.settles()
    assert page.list.current() == there
    assert len(shown.rows) >= many


def test_other_letters_begin_at_the_top_again(officer: Officer, page: PeoplePage) -> None:
    press(Qt.Key.Key_End)
    officer.sees(lambda: len(page.list.people.rows) > AT_ONCE)
    write("/")
    write("an")
    officer.sees(lambda: page.list.people.total < len(_everybody(officer.reading)))
    assert page.list.people.rows == officer.reading.people("an", len(page.list.people.rows))[0]
    assert page.list.people.rows
