"""Tasks T22, T23, T24 and T31 of a day in the life, by keyboard in the window."""

import json
from datetime import date
from pathlib import Path

import pytest
from officer import Officer, rows_of, words_on
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QLineEdit
from road import Road
from typist import ALT, CTRL, press, write, write_over

from privdesk.domain.vocabulary import LateReason
from privdesk.pdf.reading import page_image, page_sizes, words_of
from privdesk.services.casework import set_late_reason
from privdesk.services.figure_papers import paper
from privdesk.ui.dialogs.palette import PaletteDialog
from privdesk.ui.dialogs.period import PeriodDialog
from privdesk.ui.models.case_columns import COLUMNS
from privdesk.ui.views.cases import CasesPage
from privdesk.ui.views.summary import SummaryPage
from privdesk.ui.widgets import Question
from privdesk.ui.widgets.figures import FigureCell

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

_NUMBER = next(n for n, column in enumerate(COLUMNS) if column.title == "Number")


def summary(officer: Officer) -> SummaryPage:
    write("gs")
    shown = officer.page(SummaryPage)
    officer.sees(lambda: shown.told is not None)
    return shown


def runs(officer: Officer, words: str) -> None:
    """Find a command in the palette and run it."""
    press(Qt.Key.Key_K, CTRL)
    officer.dialog(PaletteDialog)
    write(f">{words}")
    officer.settles()
    press(Qt.Key.Key_Return)


def test_t22_every_number_of_the_quarter_to_date_opens_its_cases(officer: Officer) -> None:
    page = summary(officer)
    told = page.told
    assert told is not None
    stops = [*page.tiles, *(b for b in page.principles.figures.values() if b.isEnabled())]
    opened = 0
    for cell in dict.fromkeys(stop.cell for stop in stops if len(stop.cell.cases) > 1):
        stop = next(one for one in stops if one.cell == cell)
        stop.setFocus()
        press(Qt.Key.Key_Return)
        model = officer.page(CasesPage).model
        wanted = sorted(told.numbers[key] for key in cell.cases)
        officer.sees(lambda m=model, w=wanted: sorted(rows_of(m, _NUMBER)) == w)  # type: ignore[misc]
        press(Qt.Key.Key_Left, ALT)
        officer.page(SummaryPage)
        opened += 1
    assert opened >= 5, "all but the figures of a single case"
    assert isinstance(stops[0].cell, FigureCell)


def test_t23_the_closed_sheet_stays_and_a_correction_is_told_with_its_cause(
    officer: Officer,
) -> None:
    Road(officer).day(date(2027, 1, 4))
    page = summary(officer)
    press(Qt.Key.Key_Left)
    officer.sees(lambda: "Fourth quarter 2026" in words_on(page))
    runs(officer, "Issue summary")
    officer.dialog(Question)
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    officer.sees(page.issued.isVisible)
    (issued,) = officer.reading.desk.file.queries().issued_summaries("2026Q4")
    sheet = officer.reading.desk.file.queries().issued_pdf(issued.id)
    # F12 was stamped on the last day of September.
    write("gc")
    officer.page(CasesPage)
    Road(officer).opens("C-2026-003")
    runs(officer, "Correct day of receipt")
    officer.settles()
    write_over("2026-09-30")
    press(Qt.Key.Key_Tab)
    write("The stamp was misread.")
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    officer.settles()
    write("gs")
    officer.sees(lambda: "Received: 6 then, 5 now." in words_on(page))
    assert "Corrected since: C-2026-003." in words_on(page)
    queries = officer.reading.desk.file.queries()
    assert queries.issued_pdf(issued.id) == sheet
    assert queries.issued_summaries("2026Q4")[0].figures == issued.figures


def test_t24_the_reason_of_a_late_case_is_counted(officer: Officer) -> None:
    key = officer.reading.case_id("C-2026-001")
    officer.window.session.change(
        lambda desk: set_late_reason(desk, key, LateReason.INTERNAL_ROUTING)
    )
    officer.settles()
    told = summary(officer).told
    assert told is not None
    assert told.figure("complaints.late_by_reason", "internal_routing").now.cases == (key,)


def test_t31_the_month_for_legal_is_printed_in_gray_with_page_numbers_date_and_hash(
    officer: Officer, tmp_path: Path
) -> None:
    page = summary(officer)
    press(Qt.Key.Key_Q, CTRL | ALT)
    officer.dialog(PeriodDialog).which.line.setFocus()
    write_over("2026-11")
    press(Qt.Key.Key_Return, CTRL)
    officer.sees(lambda: "November 2026" in words_on(page))
    printed = tmp_path / "month.pdf"
    press(Qt.Key.Key_P, CTRL)

    def dialogs() -> list[QPrintDialog]:
        return [w for w in QApplication.topLevelWidgets() if isinstance(w, QPrintDialog)]

    officer.sees(lambda: bool(dialogs()))
    printing = dialogs()[0]
    typed = next(e for e in printing.findChildren(QLineEdit) if e.objectName() == "filename")
    typed.setText(str(printed))
    printing.accept()
    officer.sees(printed.is_file)
    officer.settles()
    pdf = printed.read_bytes()
    words = " ".join(words_of(pdf).split())
    pages = len(page_sizes(pdf))
    told = page.told
    assert told is not None
    mark = json.loads(paper(officer.reading.desk, told, "json"))["sha256"]
    assert "Monthly summary, November 2026" in words
    assert mark in words.replace(" ", "")
    for number in range(pages):
        assert f"Page {number + 1} of {pages}" in words
        picture = page_image(pdf, number, 50)
        blue, green, red = (picture.data[n::4] for n in range(3))
        assert blue == green == red
    assert words.count("Printed November 23, 2026") == pages
    assert words.count(f"Figures {mark[:16]}") == pages
