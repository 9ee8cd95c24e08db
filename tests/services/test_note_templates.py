"""Templates of calls, messages and notes: filled from the case, kept, undone, exported."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import time, timedelta
from pathlib import Path

import pytest

from privdesk.domain.errors import InvalidInput, NotFound, Refused
from privdesk.domain.note_template import LOGGED_BY_HAND, NoteTemplate, Origin, offered
from privdesk.domain.spoken_times import read_time
from privdesk.domain.vocabulary import EventKind
from privdesk.letters.notes import shipped_notes
from privdesk.services import casework, note_templates
from privdesk.services.desk import Desk, open_desk
from privdesk.services.reading import Reading
from privdesk.services.undoing import redo, undo

LANGUAGES = ("en", "de", "fr")
CASE = "R-2026-007"


@pytest.fixture
def desk(sample: Path) -> Iterator[Desk]:
    made = open_desk(sample)
    yield made
    made.close()


def case_id(desk: Desk) -> int:
    return Reading(desk).case_id(CASE)


def test_every_language_ships_the_same_templates_and_each_can_be_filled(desk: Desk) -> None:
    ids = [(one.id, one.kind) for one in shipped_notes("en")]
    assert len({i for i, _kind in ids}) == len(ids) >= 15
    assert {kind for _id, kind in ids} == set(LOGGED_BY_HAND)
    for language in LANGUAGES:
        assert [(one.id, one.kind) for one in shipped_notes(language)] == ids
        assert len({one.name for one in shipped_notes(language)}) == len(ids)
        for one in shipped_notes(language):
            assert note_templates.check_note(desk, one.text, language).problem == "", one.id
            words = note_templates.filled_note(desk, case_id(desk), one.id, language)
            assert "{" not in words
    assert shipped_notes("es") == shipped_notes("en")


def test_fields_are_filled_and_what_nobody_knows_is_a_blank(desk: Desk) -> None:
    view = Reading(desk).case(case_id(desk))
    words = note_templates.filled_note(desk, case_id(desk), "status_told", "en")
    assert view.person.display_name in words
    assert CASE in words
    due = view.case.answer_clock
    assert due is not None
    assert f"{due.deadline.raw:%B} {due.deadline.raw.day}, {due.deadline.raw.year}" in words
    told = note_templates.filled_note(desk, case_id(desk), "extension_told", "en")
    assert "by […], and why: […]" in told, "nothing was extended"


def test_the_office_adds_changes_and_removes_and_each_step_can_be_taken_back(desk: Desk) -> None:
    def names() -> dict[str, Origin]:
        return {one.name: one.origin for one in note_templates.note_templates(desk, "en")}

    at_first = names()
    kind = EventKind.EMAIL_OUT
    new = note_templates.keep_note_template(
        desk, "", kind, " Sent  the form ", "Sent {{ case_number }}.", "en"
    )
    assert names() == at_first | {"Sent the form": Origin.OWN}
    assert new.reversible is not None
    changed = note_templates.keep_note_template(
        desk, "voicemail", EventKind.CALL, "Voicemail", "Left a message.", "en"
    )
    gone = note_templates.remove_note_template(desk, "clarified", "en")
    assert names()["Voicemail"] is Origin.CHANGED
    assert "Asked what exactly is wanted" not in names()
    assert changed.reversible is not None
    assert gone.reversible is not None
    with pytest.raises(Refused, match="changed since"):
        undo(desk, changed.reversible)
    undo(desk, gone.reversible)
    assert "Asked what exactly is wanted" in names()
    redo(desk, gone.reversible)
    note_templates.bring_back_shipped(desk)
    assert names() == at_first | {"Sent the form": Origin.OWN}
    with pytest.raises(Refused):
        note_templates.bring_back_shipped(desk)
    note_templates.remove_note_template(desk, "own-1", "en")
    assert names() == at_first


@pytest.mark.parametrize(
    ("name", "text", "field", "says"),
    [
        ("", "words", "name", "Type a name"),
        ("n" * 61, "words", "name", "at most 60"),
        ("callback LEFT on voicemail", "words", "name", "already"),
        ("New", " ", "text", "Type the words"),
        ("New", "one\n{{ case_numbr }}", "text", "Line 2: There is no field called"),
        ("New", "{{ 7*7 }}", "text", "Only fields"),
        ("New", '{% include "jams" %}', "text", "no text block"),
        ("New", "w" * 4001, "text", "at most 4,000"),
    ],
)
def test_what_cannot_be_kept_is_told_by_its_field(
    desk: Desk, name: str, text: str, field: str, says: str
) -> None:
    with pytest.raises(InvalidInput) as told:
        note_templates.keep_note_template(desk, "", EventKind.NOTE, name, text, "en")
    (problem,) = told.value.problems
    assert problem.field == field
    assert says in problem.sentence
    assert desk.file.queries().note_templates() == ()


def test_no_template_of_this_name_names_those_there_are(desk: Desk) -> None:
    with pytest.raises(NotFound, match="voicemail"):
        note_templates.filled_note(desk, case_id(desk), "none", "en")


def test_the_trail_holds_no_words_of_a_template(desk: Desk, tmp_path: Path) -> None:
    note_templates.keep_note_template(desk, "", EventKind.NOTE, "Heron", "Quiet heron.", "en")
    with closing(sqlite3.connect(desk.file.path)) as db:
        rows = db.execute("SELECT payload FROM audit WHERE action = 'note_templates.keep'")
        ((payload,),) = rows.fetchall()
    assert "eron" not in payload


def test_one_that_no_longer_ships_is_an_own_one_and_a_hidden_one_is_gone() -> None:
    note = EventKind.NOTE
    kept = (NoteTemplate("old", note, "B", "words"), NoteTemplate("gone", note, "C", ""))
    assert [(one.id, one.origin) for one in offered((), kept)] == [("old", Origin.OWN)]


def test_a_call_is_logged_with_its_time_and_none_in_the_future(desk: Desk) -> None:
    key = case_id(desk)
    today = desk.clock.today()
    casework.add_note(desk, key, EventKind.CALL, "", "Called.", on=today, at=time(0, 1))
    newest = next(e for e in Reading(desk).case(key).events if e.body == "Called.")
    local = newest.at.astimezone(desk.clock.zone)
    assert (local.date(), local.time()) == (today, time(0, 1))
    assert newest.at.utcoffset() == timedelta(0), "instants are in UTC"
    with pytest.raises(InvalidInput, match="time is in the future"):
        casework.add_note(desk, key, EventKind.CALL, "", "Later.", at=time(23, 58))
    with pytest.raises(InvalidInput, match="day is in the future"):
        casework.add_note(
            desk, key, EventKind.CALL, "", "Tomorrow.", on=today.replace(year=today.year + 1)
        )


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("9:45", time(9, 45)),
        ("0945", time(9, 45)),
        ("9.45 Uhr", time(9, 45)),
        ("14h30", time(14, 30)),
        ("9h", time(9)),
        ("2:30 PM", time(14, 30)),
        ("12 am", time(0)),
        ("12 p.m.", time(12)),
        ("25:00", None),
        ("13 pm", None),
        ("9:75", None),
        ("soon", None),
        ("", None),
    ],
)
def test_a_time_is_read_as_people_type_it(typed: str, wanted: time | None) -> None:
    assert read_time(typed) == wanted


def test_what_a_template_says_already_is_not_kept_again(desk: Desk) -> None:
    one = note_templates.find_note_template(desk, "voicemail", "en")
    with pytest.raises(Refused, match="says this already"):
        note_templates.keep_note_template(desk, one.id, one.kind, one.name, one.text, "en")
    assert desk.file.queries().note_templates() == ()
