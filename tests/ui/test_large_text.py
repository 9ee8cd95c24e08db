"""At text twice as large in a window of a laptop: no button loses its words, nothing is cut."""

from collections.abc import Iterator

import pytest
from officer import Officer
from PySide6.QtWidgets import QWidget
from typist import write

from privdesk.domain.vocabulary import LetterState
from privdesk.ui.places import PageId
from privdesk.ui.theme import apply_theme
from privdesk.ui.views.cases import CasesPage
from privdesk.ui.views.today import TodayPage
from privdesk.ui.widgets import Button
from privdesk.ui.widgets.edits import Lines

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

LISTS = (
    PageId.TODAY, PageId.MAIL, PageId.CASES, PageId.DEADLINES, PageId.LETTERS, PageId.OUTBOX,
    PageId.PEOPLE, PageId.SUMMARY, PageId.IMPORT, PageId.SETTINGS,
)  # fmt: skip


@pytest.fixture
def large(officer: Officer) -> Officer:
    """Text at 200 % in a window of 1440 by 900 pixels."""
    apply_theme("light", 2.0)
    officer.settles()
    return officer


def _cut(officer: Officer) -> Iterator[str]:
    """What shows and has less room than it needs: the words of buttons, two lines of a text."""
    for one in officer.window.findChildren(QWidget):
        if not one.isVisible():
            continue
        if isinstance(one, Button) and one.width() < one.least_width():
            yield f"{one.text()}: {one.width()} of {one.least_width()} pixels"
        if isinstance(one, Lines) and one.height() < one.minimumHeight():
            yield f"{one.accessibleName()}: {one.height()} of {one.minimumHeight()} pixels"


@pytest.mark.parametrize("page", LISTS)
def test_the_buttons_of_a_page_keep_their_words(large: Officer, page: PageId) -> None:
    large.opens(page)
    large.settles()
    assert list(_cut(large)) == []


def test_the_buttons_of_a_case_keep_their_words(large: Officer) -> None:
    large.opens(PageId.CASE, large.reading.case_id("C-2026-002"))
    large.settles()
    assert list(_cut(large)) == []


@pytest.mark.parametrize("state", [LetterState.DRAFT, LetterState.FINAL, LetterState.MAILED])
def test_the_steps_of_a_letter_keep_their_words(large: Officer, state: LetterState) -> None:
    rows = large.reading.letters(state)
    large.opens(PageId.LETTER, rows[0].id)
    large.settles()
    assert list(_cut(large)) == []


def test_what_can_be_done_with_selected_cases_keeps_its_words(large: Officer) -> None:
    large.opens(PageId.CASES)
    page = large.page(CasesPage)
    page.model.mark_all()
    large.sees(lambda: bool(page.model.marks))
    assert list(_cut(large)) == []


def test_every_row_of_what_was_understood_shows(large: Officer) -> None:
    large.opens(PageId.TODAY)
    page = large.page(TodayPage)
    page.quick.line.setFocus()
    write("complaint, Anna Brunner, Switzerland, by mail, Nov 20")
    large.settles()
    chips = page.quick.chips
    lowest = max(chip.geometry().bottom() for chip in chips.findChildren(QWidget))
    assert chips.height() > lowest
    assert page.quick.height() > chips.geometry().bottom()
