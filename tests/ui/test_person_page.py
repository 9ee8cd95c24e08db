"""The page of a person: what it prefers is edited there and stays."""

import pytest
from officer import Officer, words_on
from PySide6.QtCore import Qt
from typist import CTRL, press, write

from privdesk.domain.vocabulary import Channel
from privdesk.ui.dialogs.person_form import PersonDialog
from privdesk.ui.places import PageId
from privdesk.ui.views.person import PersonPage

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def test_what_a_person_prefers_is_kept_and_shown(officer: Officer) -> None:
    person = officer.case("C-2026-006").person
    officer.opens(PageId.PERSON, person.id)
    page = officer.page(PersonPage)
    write("p")
    dialog = officer.dialog(PersonDialog)
    dialog.language.set_value("de-CH")
    dialog.channel.set_value(Channel.EMAIL.value)
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    kept = officer.case("C-2026-006").person
    assert (kept.language, kept.channel) == ("de-CH", Channel.EMAIL)
    officer.settles()
    assert "letters in German (Switzerland)  ·  prefers e-mail" in words_on(page)
