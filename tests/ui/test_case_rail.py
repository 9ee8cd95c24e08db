"""The rail of a case, its place in narrow windows, and that nothing has to be scrolled sideways."""

from dataclasses import replace

import pytest
from officer import Officer, click, words_on
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QWidget
from typist import CTRL, focus, press

from privdesk.services import casework
from privdesk.ui.dialogs.why import WhyPopover
from privdesk.ui.places import PageId
from privdesk.ui.theme import apply_theme
from privdesk.ui.views.case_clocks import ClockRow
from privdesk.ui.views.case_page import CasePage
from privdesk.ui.widgets import ElidedLabel
from privdesk.ui.widgets.stepper import StepperVertical

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

COMPLAINT, ESCALATED, JAMS, REQUEST = "C-2026-006", "C-2026-002", "J-2026-001", "R-2026-007"
LONG = "Maximiliana Ekaterina von und zu Brandstätter-Grünewald-Wolfenbüttel"


def _opens(officer: Officer, number: str) -> CasePage:
    officer.opens(PageId.CASE, officer.reading.case_id(number))
    return officer.page(CasePage)


def _steps(page: CasePage) -> list[tuple[str, str]]:
    (stepper,) = page.rail.findChildren(StepperVertical)
    return [(b.accessibleName(), b.accessibleDescription()) for b in stepper.buttons()]


def _sizes(officer: Officer, width: int, height: int, zoom: float = 1.0) -> None:
    apply_theme("light", zoom)
    officer.window.resize(width, height)
    officer.settles()


def test_an_open_complaint_shows_what_may_come_next(officer: Officer) -> None:
    assert _steps(_opens(officer, COMPLAINT)) == [
        ("Step 1, Complaint to Caspio, now", "Day 13 of 45. Answer due Dec 25."),
        ("Step 2, JAMS, free of charge, possible next", "From Dec 26, or after our answer."),
        ("Step 3, Annex I binding arbitration, not open yet", "0 of 3 conditions met."),
    ]


def test_an_escalated_complaint_leads_to_its_jams_case_and_back(officer: Officer) -> None:
    page = _opens(officer, ESCALATED)
    first, second, third = _steps(page)
    assert first == (
        "Step 1, Complaint to Caspio, done",
        "Answered Nov 12 after 38 days. Not satisfied.",
    )
    assert second[0] == "Step 2, JAMS, free of charge, now"
    assert second[1].startswith(f"{JAMS} · ")
    assert third[1] == "1 of 3 conditions met."
    click(page.rail.findChildren(StepperVertical)[0].buttons()[1])
    page = officer.page(CasePage)
    assert JAMS in words_on(page)
    first, second, _third = _steps(page)
    assert first[1].startswith(f"{ESCALATED} · ")
    assert second[0].endswith("now")
    click(page.rail.findChildren(StepperVertical)[0].buttons()[0])
    assert ESCALATED in words_on(officer.page(CasePage))


def test_a_privacy_request_has_no_road_to_jams(officer: Officer) -> None:
    page = _opens(officer, REQUEST)
    assert not page.rail.findChildren(StepperVertical)


def test_below_1160_the_rail_is_the_first_tab_and_above_it_the_rail_again(officer: Officer) -> None:
    page = _opens(officer, COMPLAINT)
    assert page.side.isVisible()
    assert not page.tabs.is_shown("overview")
    _sizes(officer, 1159, 800)
    assert not page.side.isVisible()
    assert page.tabs.value() == "timeline", "what one reads stays in front"
    press(Qt.Key.Key_Backtab, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert page.tabs.value() == "overview"
    words = words_on(page.tab_content())
    for said in ("Escalation", "Data sources", "People"):
        assert said in words
    _sizes(officer, 1160, 800)
    assert page.side.isVisible()
    assert "Escalation" in words_on(page.side)
    assert page.tabs.value() == "timeline", "the tab that is gone leaves its place to the next"


def test_f6_has_a_stop_less_where_the_rail_is_a_tab(officer: Officer) -> None:
    page = _opens(officer, COMPLAINT)
    _sizes(officer, 1100, 800)
    page.take_focus()
    press(Qt.Key.Key_F6)
    assert focus() is officer.window.sidebar.list


def test_a_new_case_in_a_narrow_window_shows_its_own_overview(officer: Officer) -> None:
    _sizes(officer, 1100, 800)
    page = _opens(officer, COMPLAINT)
    page.tabs.set_value("overview")
    assert "Clément Desrosiers" in words_on(page.tab_content())
    page = _opens(officer, REQUEST)
    page.tabs.set_value("overview")
    words = words_on(page.tab_content())
    assert "Walter Kowalczyk" in words
    assert "Clément Desrosiers" not in words


def _cut(window: QWidget, page: QWidget) -> list[str]:
    """What reaches over the right edge of the page, or has to be scrolled sideways."""
    found = [
        f"{area} scrolls sideways"
        for area in page.findChildren(QAbstractScrollArea)
        if area.isVisible() and area.horizontalScrollBar().maximum() > 0
    ]
    for one in page.findChildren(QWidget):
        if one.isVisible() and one.width() > 0:
            right = one.mapTo(window, one.rect().topRight()).x()
            if right > window.width():
                found.append(f"{one} {one.accessibleName()} reaches {right}")
    return found


@pytest.mark.parametrize(
    ("width", "height", "zoom"),
    [(1440, 900, 1.0), (1024, 640, 1.0), (1440, 900, 2.0), (1024, 640, 2.0)],
    ids=["reference", "smallest", "reference at 200", "smallest at 200"],
)
@pytest.mark.parametrize("number", [COMPLAINT, REQUEST, JAMS])
def test_nothing_is_cut_off_or_scrolls_sideways(
    officer: Officer, width: int, height: int, zoom: float, number: str
) -> None:
    view = officer.case(number)
    named = replace(view.person, name=LONG)
    casework.save_person(officer.window.session.desk, view.case.id, named)
    page = _opens(officer, number)
    _sizes(officer, width, height, zoom)
    assert officer.window.width() == width, "the page does not force the window wider"
    for tab in ("timeline", "letters", "files", "people", "audit", "overview"):
        if page.tabs.is_shown(tab):
            page.tabs.set_value(tab)
            officer.settles()
            assert not _cut(officer.window, page), tab


def test_in_the_lowest_window_the_day_is_still_whole(officer: Officer) -> None:
    page = _opens(officer, COMPLAINT)
    _sizes(officer, 1024, 640, 2.0)
    (sentence,) = (one for one in page.band.findChildren(ElidedLabel) if one.isVisible())
    assert sentence.text() == "Answer due Friday, Dec 25"
    assert sentence.width() >= sentence.sizeHint().width()
    page.tabs.set_value("overview")
    assert "DPF complaint" in words_on(page.tab_content()), "the facts moved there"


def test_a_clock_in_the_rail_explains_its_date(officer: Officer) -> None:
    page = _opens(officer, COMPLAINT)
    click(page.rail.findChildren(ClockRow)[0])
    assert "Why December 25?" in words_on(officer.dialog(WhyPopover))
