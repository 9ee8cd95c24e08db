"""A morning in a German window, by keyboard; `test_other_languages.py` runs it in its own process.

The language of a process is chosen once, before the window is loaded.
"""

import pytest
from officer import Officer, rows_of, words_on
from PySide6.QtCore import Qt
from typist import CTRL, alt, press, write, write_over

from privdesk.domain.read_models import CaseFilter, Scope
from privdesk.ui.dialogs.intake import IntakeDialog
from privdesk.ui.language import language
from privdesk.ui.places import PageId
from privdesk.ui.views.case_page import CasePage
from privdesk.ui.views.settings import SettingsPage
from privdesk.ui.views.today import TodayPage

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def test_a_morning_in_german(officer: Officer) -> None:
    assert language().locale.name().startswith("de")
    menus = [one.text().replace("&", "") for one in officer.window.menuBar().actions()]
    assert menus[:4] == ["Datei", "Bearbeiten", "Ansicht", "Fall"]
    today = officer.page(TodayPage)
    assert "Montag, 23. November" in words_on(today)
    heads = [text.split(",")[0] for text in rows_of(today.list.model())]
    assert [heads[0], heads[2], heads[4]] == ["Überfällig", "Heute fällig", "Diese Woche"]
    assert "Als Nächstes: Antwort schreiben" in rows_of(today.list.model())[1]

    write("n")
    dialog = officer.dialog(IntakeDialog)
    assert "Eingegangen" in words_on(dialog)
    alt("i")
    write_over("20.11.2031")
    alt("p")
    press(Qt.Key.Key_Return, CTRL)
    officer.sees(lambda: "Dieser Tag liegt in der Zukunft." in words_on(dialog))
    alt("i")
    write_over("20. Nov")
    alt("p")
    write("Grüber & Söhne <b>")
    alt("v")
    write("1")
    officer.sees(lambda: "Sonntag, 20. Dezember" in words_on(dialog))
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    toast = officer.reads_toast()
    number = toast.split()[0]
    assert toast == f"{number} gespeichert"

    case = officer.case(number)
    assert case.case.received.isoformat() == "2026-11-20"
    kept = [event.title for event in case.events]
    assert "Received" in " ".join(kept), "what is on record stays English"

    officer.opens(PageId.CASE, case.case.id)
    page = officer.page(CasePage)
    assert "Versand bis" in words_on(page)
    press(Qt.Key.Key_Comma, CTRL)
    settings = officer.page(SettingsPage)
    assert {"Sprache", "Auf diesem Computer", "Falldatei"} <= set(words_on(settings).split("\n"))
    assert officer.reading.count(CaseFilter(Scope.ALL, text="Söhne")) == 1
