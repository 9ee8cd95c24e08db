"""Ctrl+K finds cases and commands; F1 shows which keys there are."""

import pytest
from officer import Officer, rows_of, words_on
from PySide6.QtCore import Qt
from typist import CTRL, focus, press, write

from privdesk.ui.actions import COMMANDS
from privdesk.ui.dialogs.help import KeysDialog
from privdesk.ui.dialogs.log_event import LogEventDialog
from privdesk.ui.dialogs.palette import PaletteDialog
from privdesk.ui.places import PageId
from privdesk.ui.views.case_page import CasePage
from privdesk.ui.views.cases import CasesPage
from privdesk.ui.views.letters import LettersPage
from privdesk.ui.views.person import PersonPage
from privdesk.ui.widgets import KeyCap

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

REQUEST = "R-2026-007"


def _opens(officer: Officer) -> PaletteDialog:
    press(Qt.Key.Key_K, CTRL)
    palette = officer.dialog(PaletteDialog)
    officer.settles()
    assert palette.query.isAncestorOf(focus())
    return palette


def _found(palette: PaletteDialog) -> list[str]:
    return rows_of(palette.list.model())


def _waits(officer: Officer) -> None:
    officer._qtbot.wait(60)
    officer.settles()


@pytest.mark.parametrize("typed", [REQUEST, f"#{REQUEST}", "r-2026-007", "kowalczyk", "walter kow"])
def test_a_case_is_found_by_number_or_name(officer: Officer, typed: str) -> None:
    palette = _opens(officer)
    write(typed)
    _waits(officer)
    assert _found(palette)[0].startswith("Walter Kowalczyk, ")
    press(Qt.Key.Key_Return)
    page = officer.page(CasePage)
    assert REQUEST in words_on(page)


def test_who_types_fast_gets_what_was_typed_and_not_what_showed_before(officer: Officer) -> None:
    _opens(officer)
    write(REQUEST)
    press(Qt.Key.Key_Return)
    assert "Walter Kowalczyk" in words_on(officer.page(CasePage))


def test_fast_typing_with_no_match_opens_nothing(officer: Officer) -> None:
    before = officer.window.current
    _opens(officer)
    write("qqqq")
    press(Qt.Key.Key_Return)
    _waits(officer)
    officer.dialog(PaletteDialog)
    assert officer.window.current is before


def test_an_action_is_found_and_done_on_the_page_in_front(officer: Officer) -> None:
    officer.opens(PageId.CASE, officer.reading.case_id(REQUEST))
    palette = _opens(officer)
    write("log ev")
    _waits(officer)
    assert "Log event" in _found(palette)
    press(Qt.Key.Key_A, CTRL)
    write(">log ev")
    _waits(officer)
    assert _found(palette) == ["Log event"]
    press(Qt.Key.Key_Return)
    officer.dialog(LogEventDialog)


def test_a_person_is_found_with_the_number_of_cases_and_opened(officer: Officer) -> None:
    palette = _opens(officer)
    write("desrosiers")
    officer.sees(lambda: any("1 case" in one for one in _found(palette)))
    rows = _found(palette)
    place = next(at for at, one in enumerate(rows) if "1 case" in one)
    for _step in range(place):
        press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    officer.no_dialog()
    officer.settles()
    assert "Clément Desrosiers" in words_on(officer.page(PersonPage))


def test_a_place_is_found(officer: Officer) -> None:
    _opens(officer)
    write(">letters")
    _waits(officer)
    press(Qt.Key.Key_Return)
    officer.page(LettersPage)


def test_after_the_angle_only_commands_show_however_fast_it_is_typed(officer: Officer) -> None:
    palette = _opens(officer)
    write("kow")
    _waits(officer)
    press(Qt.Key.Key_A, CTRL)
    write(">")
    _waits(officer)
    labels = {command.label for command in COMMANDS}
    assert _found(palette)
    assert set(_found(palette)) <= labels


def test_only_commands_that_work_here_are_offered(officer: Officer) -> None:
    palette = _opens(officer)
    write(">")
    _waits(officer)
    assert "New case" in _found(palette)
    assert "Finalize" not in _found(palette)
    assert "Why this date?" not in _found(palette)


def test_no_match_is_said_and_enter_does_nothing(officer: Officer) -> None:
    before = officer.window.current
    palette = _opens(officer)
    write("zzzz nobody")
    _waits(officer)
    assert _found(palette) == []
    assert "Nothing found" in words_on(palette)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    officer.settles()
    assert palette.is_open
    assert officer.window.current is before
    press(Qt.Key.Key_Escape)
    officer.no_dialog()


def test_arrows_choose_among_what_was_found(officer: Officer) -> None:
    palette = _opens(officer)
    write("muell")
    _waits(officer)
    names = [text.split(",")[0] for text in _found(palette)]
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert names[1] in words_on(officer.page(CasePage))


def test_escape_gives_the_keys_back(officer: Officer) -> None:
    write("gc")
    page = officer.page(CasesPage)
    _opens(officer)
    press(Qt.Key.Key_Escape)
    officer.no_dialog()
    assert focus() is page.table


@pytest.mark.parametrize("key", ["F1", "?"])
def test_the_sheet_of_keys_names_every_command_that_has_one(officer: Officer, key: str) -> None:
    if key == "?":
        write("?")
    else:
        press(Qt.Key.Key_F1)
    sheet = officer.dialog(KeysDialog)
    words = words_on(sheet)
    for command in COMMANDS:
        if command.keys or command.letters:
            assert command.label in words
    press(Qt.Key.Key_Escape)
    officer.no_dialog()


def test_every_key_stands_for_one_command_only() -> None:
    keys = [command.keys for command in COMMANDS if command.keys]
    letters = [command.letters for command in COMMANDS if command.letters]
    assert len(keys) == len(set(keys))
    # F filters a list and attaches a file to a case; no page does both.
    assert sorted(letters) == sorted([*set(letters), "f"])
    assert not {word.split()[0] for word in letters if " " in word} & set(letters)


def test_single_keys_are_only_letters_while_one_types(officer: Officer) -> None:
    write("gc")
    page = officer.page(CasesPage)
    write("/")
    write("gln")
    _waits(officer)
    assert officer.window.current is page
    assert page.filter_field.value() == "gln"


def test_keys_are_printed_by_their_names(officer: Officer) -> None:
    press(Qt.Key.Key_F1)
    caps = {cap.accessibleName() for cap in officer.dialog(KeysDialog).findChildren(KeyCap)}
    assert {"Ctrl Plus", "Ctrl Minus", "Ctrl Enter", "Ctrl K", "G T", "F6"} <= caps
    assert "Ctrl Return" not in caps
