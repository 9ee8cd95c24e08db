"""Every list leaves its page as a file and by the clipboard."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from officer import Officer
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from typist import CTRL, press

from privdesk.domain.vocabulary import LetterState
from privdesk.ui.places import PageId
from privdesk.ui.views.deadlines import DeadlinesPage
from privdesk.ui.views.letters import LettersPage
from privdesk.ui.views.outbox import OutboxPage
from privdesk.ui.views.people import PeoplePage

SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier


@pytest.mark.qt_log_ignore("propagateSizeHints")
@pytest.mark.parametrize(
    "page", [PageId.LETTERS, PageId.PEOPLE, PageId.CASES, PageId.DEADLINES, PageId.OUTBOX]
)
def test_the_key_asks_for_place_and_form(officer: Officer, page: PageId) -> None:
    officer.opens(page)
    officer.settles()
    press(Qt.Key.Key_E, SHIFT)
    officer.sees(lambda: bool(officer.window.findChildren(QFileDialog)))
    (asked,) = officer.window.findChildren(QFileDialog)
    assert [name.split("*")[1] for name in asked.nameFilters()] == [".xlsx)", ".csv)", ".json)"]
    asked.reject()


def test_the_letters_that_are_shown_leave(officer: Officer, tmp_path: Path) -> None:
    officer.opens(PageId.LETTERS)
    officer.settles()
    page = officer.page(LettersPage)
    page.switch.set_value("all")
    page.refresh()
    officer.settles()
    page.export_to(str(tmp_path / "letters.json"))
    officer.settles()
    told = json.loads((tmp_path / "letters.json").read_text("utf-8"))["letters"]
    assert len(told) == len(officer.reading.letters(*LetterState))
    assert f"{len(told)} letters saved in letters.json" in officer.reads_toast()
    officer.window.commands.run("edit.copy_list")
    lines = QApplication.clipboard().text().splitlines()
    assert len(lines) == len(told) + 1
    assert lines[0].startswith("State\tLetter\tTo")


def test_the_people_who_match_leave(officer: Officer, tmp_path: Path) -> None:
    officer.opens(PageId.PEOPLE)
    officer.settles()
    page = officer.page(PeoplePage)
    row = page.list.current()
    assert row is not None
    page.field.set_value(row.person.name)
    page.refresh()
    officer.settles()
    page.export_to(str(tmp_path / "people.csv"))
    officer.settles()
    assert row.person.name in (tmp_path / "people.csv").read_text("utf-8-sig")
    assert "saved in people.csv" in officer.reads_toast()
    officer.window.commands.run("edit.copy_list")
    officer.settles()
    assert row.person.name in QApplication.clipboard().text()
    assert "<td>" in QApplication.clipboard().mimeData().html()


def test_the_deadlines_that_the_filter_takes_leave(officer: Officer, tmp_path: Path) -> None:
    officer.opens(PageId.DEADLINES)
    officer.settles()
    page = officer.page(DeadlinesPage)
    assert page.board is not None
    shown = [entry.number for entry in page.board.entries]
    page.export_to(str(tmp_path / "deadlines.json"))
    officer.settles()
    told = json.loads((tmp_path / "deadlines.json").read_text("utf-8"))["deadlines"]
    assert [row["number"] for row in told] == shown
    assert f"{len(told)} cases saved in deadlines.json" in officer.reads_toast()
    law = page.board.entries[0].law
    page.head.filter_changed.emit(replace(page.filter, law=law))
    page.export_to(str(tmp_path / "some.json"))
    officer.settles()
    some = json.loads((tmp_path / "some.json").read_text("utf-8"))["deadlines"]
    assert {row["law"] for row in some} == {law}
    assert len(some) < len(told)


def test_the_letters_of_the_outbox_that_show_leave(officer: Officer, tmp_path: Path) -> None:
    officer.opens(PageId.OUTBOX)
    officer.settles()
    page = officer.page(OutboxPage)
    page.export_to(str(tmp_path / "outbox.json"))
    officer.settles()
    told = json.loads((tmp_path / "outbox.json").read_text("utf-8"))["letters"]
    assert [row["number"] for row in told] == [row.number for row in page.list.rows.letters]
    last = told[-1]
    page.filter_field.set_value(last["number"])
    officer.window.commands.run("edit.copy_list")
    (head, line) = QApplication.clipboard().text().splitlines()
    assert head.startswith("Stands at\tLetter")
    assert last["number"] in line
    page.export_to(str(tmp_path / "one.csv"))
    officer.settles()
    assert "1 letter saved in one.csv" in officer.reads_toast()
