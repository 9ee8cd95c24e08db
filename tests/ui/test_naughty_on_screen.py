"""Strings that break programs, in every field of a case and in the search: each page shows them."""

import json
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from officer import Officer
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from privdesk.domain.errors import InvalidInput
from privdesk.domain.person import PostalAddress
from privdesk.domain.read_models import CaseFilter, Scope
from privdesk.domain.vocabulary import EventKind
from privdesk.services import casework, quick_add
from privdesk.services.reading import Reading
from privdesk.services.verification import verify
from privdesk.ui.places import PageId, Place
from privdesk.ui.widgets.overlay import open_overlay

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

BIG_LIST = Path(__file__).parent.parent / "letters" / "naughty" / "blns.json"
NAUGHTY = tuple(json.loads(BIG_LIST.read_text(encoding="utf-8")))
HOSTILE = '<b>O\'Brien & "Søn"</b> =1+1'
NAMES = (
    HOSTILE,
    "\N{RIGHT-TO-LEFT OVERRIDE}שלום מُحَمَّد\N{POP DIRECTIONAL FORMATTING}",
    "\N{FAMILY}\N{ZERO WIDTH JOINER}\N{WOMAN}\N{EMOJI MODIFIER FITZPATRICK TYPE-5} Zoë",
    "W" * 10_000,
)
PAGES = (PageId.TODAY, PageId.CASES, PageId.DEADLINES, PageId.LETTERS, PageId.OUTBOX, PageId.PEOPLE)
DIALOGS = ("status", "outcome", "identity", "searches", "log_event", "person", "tags", "note")
"""What is opened over the page of the case, by the names of its commands."""


def _planted(officer: Officer, name: str, number: str) -> int:
    """A case with the name wherever somebody can type; what is refused is refused in words."""
    desk = officer.window.session.desk
    key = officer.reading.case_id(number)
    person = officer.case(number).person
    for one in (name, name[:200]):
        with suppress(InvalidInput):  # too long; the shorter one has to do
            address = PostalAddress((one,), one, "", one[:12], "DE")
            casework.save_person(
                desk,
                key,
                replace(person, name=one, organisation=one, salutation=one, address=address),
            )
            casework.set_note(desk, key, one)
            casework.set_tags(desk, key, (one,))
    assert officer.case(number).person.name == name[: len(officer.case(number).person.name)]
    assert officer.case(number).case.note
    casework.add_note(desk, key, EventKind.CALL, name, name)
    return key


def _closes(officer: Officer) -> None:
    while (dialog := open_overlay(officer.window)) is not None:
        dialog.dismiss()
        officer.settles()


@pytest.mark.parametrize("name", NAMES, ids=["markup", "right_to_left", "emoji", "long"])
def test_every_page_and_dialog_shows_a_name_as_it_is(officer: Officer, name: str) -> None:
    window, desk = officer.window, officer.window.session.desk
    key = _planted(officer, name, "C-2026-006")
    person = officer.case("C-2026-006").person
    for page in PAGES:
        officer.opens(page)
        window.grab()
    officer.opens(PageId.CASES)
    window.commands.run("edit.mark_all")
    officer.settles()
    window.commands.run("edit.copy_list")
    officer.settles()
    copied = QGuiApplication.clipboard().mimeData()
    assert "<b>O'Brien" not in copied.html()
    assert ("<b>O'Brien" in copied.text()) is (name == HOSTILE)
    for place in (Place(PageId.PERSON, id=person.id), Place(PageId.CASE, id=key)):
        window.go(place)
        officer.settles()
        window.grab()
        seen = 0
        for label in window.findChildren(QLabel):
            shown = label.text()
            if "O'Brien" in shown:
                seen += 1
                assert label.textFormat() is Qt.TextFormat.PlainText, shown[:80]
                assert "</b>" in shown or "…" in shown
        assert seen or name != HOSTILE, "no label shows the name"
    for command in DIALOGS:
        window.commands.run(f"case.{command}")
        officer.settles()
        window.grab()
        _closes(officer)
    window.search()
    officer.settles()
    window.grab()
    _closes(officer)
    assert verify(desk.file.path).problems == ()


def test_each_naughty_string_is_a_search_and_a_line_without_an_error(officer: Officer) -> None:
    reading = Reading(officer.window.session.desk)
    for typed in (*NAUGHTY, *NAMES):
        wanted = CaseFilter(Scope.ALL, text=typed)
        assert len(reading.rows(wanted, limit=5)) <= reading.count(wanted)
        reading.people(typed, 5)
        quick_add.understand(reading.desk, typed)
