"""No letter under Alt belongs to two entries of one menu, whatever the language."""

import pytest

from privdesk.ui.access_keys import unique
from privdesk.ui.actions import COMMANDS, MENUS
from privdesk.ui.language import OFFERED, load


def key_of(text: str) -> str:
    """The underlined letter; empty if there is none."""
    before, mark, after = text.replace("&&", "").partition("&")
    del before
    return after[:1].lower() if mark else ""


def menu_in(code: str, menu: str) -> tuple[str, ...]:
    """The entries of a menu as a window in a language shows them."""
    spoken = load(code)
    return unique([spoken.say(command.text) for command in COMMANDS if command.menu == menu])


@pytest.mark.parametrize("menu", MENUS)
@pytest.mark.parametrize("code", OFFERED)
def test_each_letter_of_a_menu_belongs_to_one_entry(code: str, menu: str) -> None:
    keys = [key for text in menu_in(code, menu) if (key := key_of(text))]
    assert sorted(keys) == sorted(set(keys))
    assert len(keys) >= 0.8 * min(len(menu_in(code, menu)), 25), "letters are left unused"


@pytest.mark.parametrize("code", OFFERED)
def test_each_menu_of_the_bar_has_a_letter_of_its_own(code: str) -> None:
    spoken = load(code)
    keys = [key_of(spoken.say(title)) for title in MENUS]
    assert all(keys)
    assert len(set(keys)) == len(keys)


def test_the_first_who_wishes_a_letter_keeps_it_and_words_stay_as_they_are() -> None:
    found = unique(["&Save", "&Send", "Save && &send", "Ss"])
    assert found == ("&Save", "S&end", "S&ave && send", "Ss")
    assert [text.replace("&&", "+").replace("&", "") for text in found] == [
        "Save",
        "Send",
        "Save + send",
        "Ss",
    ]
