"""Render the screens of Privdesk on the sample: ``screenshots.py FOLDER [--zoom 200]``.

In another language with ``PRIVDESK_LANGUAGE=de`` before it. ``--theme dark`` renders one theme,
``--part dialogs`` every dialog that a command leads to, ``--part extremes`` the screens without any
case and with names that are very long.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from care_shots import care
from every_dialog import every_dialog
from extreme_shots import extremes
from privdesk.config.settings import Settings, SettingsFile
from privdesk.domain.imports import Field
from privdesk.domain.read_models import CaseFilter, Scope
from privdesk.domain.vocabulary import LetterState
from privdesk.domain.working_days import ClosingDay
from privdesk.services.closing_days import set_closing_days
from privdesk.services.demo import make_demo
from privdesk.services.desk import open_desk
from privdesk.services.letter_approval import ApprovalRule, set_approval_rule
from privdesk.services.letter_final import finalize
from privdesk.services.letter_versions import void_letter
from privdesk.services.protection import encrypt
from privdesk.ui import language
from privdesk.ui.dialogs.closing_days import ClosingDaysDialog
from privdesk.ui.main_window import MainWindow
from privdesk.ui.places import PageId, Place
from privdesk.ui.session import Session
from privdesk.ui.setup import SetupWindow
from privdesk.ui.start_window import StartWindow
from privdesk.ui.theme import apply_theme, theme
from privdesk.ui.views.settings import SettingsPage
from privdesk.ui.widgets import open_overlay

SIZE = (1440, 900)
SETTLE_MS = 700
PLAIN = 100  # percent
PHRASE = "seven quiet herons at noon"
CLOSED = tuple(
    ClosingDay(date(2026, 12, day), f"Year-end closing, day {number}")
    for number, day in enumerate((21, 22, 23, 24, 28, 29, 30, 31), 1)
)


def wait(milliseconds: int) -> None:
    """Let the window work for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def close_overlays(window: MainWindow) -> None:
    """Leave every dialog without saving."""
    while (overlay := open_overlay(window)) is not None:
        overlay.dismiss()


def write_day(window: MainWindow, day: date, name: str) -> None:
    """Type a closing day into the dialog that is open."""
    dialog = open_overlay(window)
    if isinstance(dialog, ClosingDaysDialog):
        dialog.day.set_value(day)
        dialog.name.set_value(name)


Shot = Callable[[str], None]


def keeper(window: MainWindow, folder: Path, ending: str) -> Shot:
    """Gives what keeps a picture of the window, and then leaves what lies above it."""

    def shot(name: str) -> None:
        wait(SETTLE_MS)
        window.grab().save(str(folder / f"{name}-{ending}.png"))
        close_overlays(window)
        window.toasts.dismiss()

    return shot


def tour(window: MainWindow, folder: Path, ending: str) -> None:
    """Go from screen to screen and keep a picture of each."""
    shot = keeper(window, folder, ending)
    tour_pages(window, shot)
    tour_cases(window, shot)
    tour_letters(window, shot)
    tour_office(window, shot)


def tour_pages(window: MainWindow, shot: Shot) -> None:
    """Today, the list of cases, deadlines, the summary."""
    shot("start")
    shot("today")
    window.commands.run("case.quick_add")
    QTest.keyClicks(window.focusWidget(), "complaint, Anna Brunner, Switzerland, by mail, Nov 20")
    shot("quick-add")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    window.go(Place(PageId.CASES))
    shot("cases")
    window.commands.run("edit.mark_all")
    shot("cases-selected")
    for command in ("columns", "sort", "views"):
        window.commands.run(f"view.{command}")
        shot(f"cases-{command}")
    window.go(Place(PageId.PEOPLE))
    shot("people")
    window.go(Place(PageId.PERSON, id=window.session.reading.people("Desrosiers")[0][0].person.id))
    shot("person")
    window.go(Place(PageId.DEADLINES))
    for view in ("month", "agenda", "timeline"):
        window.commands.run(f"view.{view}")
        shot(f"deadlines-{view}")
    window.go(Place(PageId.SUMMARY))
    shot("summary")


def tour_cases(window: MainWindow, shot: Shot) -> None:
    """A case with its dialogs, and one that has left the house."""
    reading = window.session.reading
    complaint = reading.rows(CaseFilter(Scope.ALL, text="Desrosiers"))[0].id
    window.go(Place(PageId.CASE, id=complaint))
    shot("case")
    for command in ("why", "status", "outcome", "identity", "searches", "log_event", "person"):
        window.commands.run(f"case.{command}")
        shot("edit-person" if command == "person" else command)
    window.go(Place(PageId.CASE, id=reading.rows(CaseFilter(Scope.ALL, text="J-2026-001"))[0].id))
    shot("case-escalated")
    window.commands.run("case.dossier")
    shot("dossier")
    window.commands.run("case.redact")
    shot("redact")
    for command in ("show", "timeline", "checklist", "facts", "referral"):
        window.commands.run(f"chain.{command}")
        shot(f"chain-{command}")


def tour_letters(window: MainWindow, shot: Shot) -> None:
    """Letters at work, final, listed, and on their way."""
    reading = window.session.reading
    window.go(Place(PageId.LETTER, id=reading.letters(LetterState.DRAFT)[0].id))
    shot("letter")
    for command in ("letter.dictionaries", "office.templates", "office.notes"):
        window.commands.run(command)
        shot(command.rpartition(".")[2])
    window.go(Place(PageId.LETTER, id=reading.letters(LetterState.FINAL)[0].id))
    shot("letter-final")
    window.go(Place(PageId.LETTERS))
    shot("letters")
    window.go(Place(PageId.OUTBOX))
    shot("outbox")
    tour_four_eyes(window, shot)


def tour_four_eyes(window: MainWindow, shot: Shot) -> None:
    """A letter that waits for a second person, as its page, the outbox and the settings show it."""
    desk = window.session.desk
    set_approval_rule(desk, ApprovalRule.ALL)
    again = window.session.reading.letters(LetterState.FINAL)[0].id
    draft = void_letter(desk, again, "to be approved", anew=True).letter_id
    assert draft is not None, "a new version is a draft"
    finalize(desk, draft)
    window.go(Place(PageId.LETTER, id=draft))
    shot("four-eyes")
    for command in ("approve", "give_back"):
        window.commands.run(f"letter.{command}")
        shot(f"four-eyes-{command}")
    window.go(Place(PageId.OUTBOX))
    shot("four-eyes-outbox")
    window.go(Place(PageId.SETTINGS))
    settings = window.current
    if isinstance(settings, SettingsPage):
        settings.body.ensureWidgetVisible(settings.approval, 0, 200)
    shot("four-eyes-settings")
    set_approval_rule(desk, ApprovalRule.NONE)


def tour_office(window: MainWindow, shot: Shot) -> None:
    """What opens from everywhere."""
    window.new_case()
    shot("intake")
    window.search()
    shot("palette")
    window.commands.run("office.closing_days")
    shot("closing-days")
    window.session.change(lambda desk: set_closing_days(desk, CLOSED))
    wait(SETTLE_MS)
    window.commands.run("office.closing_days")
    write_day(window, date(2026, 11, 27), "Day after Thanksgiving")
    shot("closing-days-many")
    window.commands.run("help.keys")
    shot("keys")
    window.commands.run("file.reminders")
    shot("reminders")
    window.commands.run("file.restore")
    shot("restore")
    window.commands.run("file.settings")
    shot("settings")
    window.commands.run("file.retention")
    shot("retention")
    tour_import(window, shot)


REGISTER = """\
Old register of requests
Nr;Type;Came in;Full name;ZIP;Country;Closed;Status
17;Access;03/04/2024;Maximiliane Freifrau von Hohenlohe-Waldenburg;2134;USA;03/24/2024;Closed
18;Wurzelbehandlung;03/05/2024;Zoë Façade;2135;USA;;Open
19;Deletoin;soon;Jörg Ångström;80331;Germany;;Open
"""


def tour_import(window: MainWindow, shot: Shot) -> None:
    """An old register on its way in: each step, then a file that cannot be read."""
    page = window.imports.open()
    shot("import-empty")
    with tempfile.TemporaryDirectory() as folder:
        table = Path(folder) / "old register.csv"
        table.write_text(REGISTER, "cp1252")
        window.imports.take(table)
        shot("import-file")
        page.work.choose_column("Came in", Field.RECEIVED)
        wait(SETTLE_MS)
        for step in ("columns", "values", "rows"):
            page.forward()
            shot(f"import-{step}")
        table.write_bytes(b"")
        window.imports.take(table)
        shot("import-broken")


def locked(path: Path, settings: SettingsFile, folder: Path, ending: str, zoom: int) -> None:
    """Encrypt the sample, and keep pictures of its strip and its lock."""
    encrypt(path, PHRASE)
    window = MainWindow(Session(open_desk(path, key=PHRASE), settings))
    window.resize(*(side * max(zoom, PLAIN) // PLAIN for side in SIZE))
    window.show()
    window.activateWindow()
    wait(SETTLE_MS)
    window.grab().save(str(folder / f"today-encrypted-{ending}.png"))
    window.lock.lock()
    wait(SETTLE_MS)
    window.lock_screen.field.line.setText(PHRASE)
    window.grab().save(str(folder / f"lock-{ending}.png"))
    window.lock_screen.refuse(language.tr("Wrong passphrase."), wrong=True)
    wait(SETTLE_MS)
    window.grab().save(str(folder / f"lock-wrong-{ending}.png"))
    window.close()


def first_run(settings: SettingsFile, folder: Path, ending: str) -> None:
    """The start page, and the steps to a new case file, with an error and with what was typed."""
    start = StartWindow(settings)
    start.show()
    wait(SETTLE_MS)
    start.grab().save(str(folder / f"first-run-start-{ending}.png"))
    start.close()
    window = SetupWindow()
    window.show()
    window.activateWindow()

    def shot(name: str) -> None:
        wait(SETTLE_MS)
        window.grab().save(str(folder / f"first-run-{name}-{ending}.png"))

    shot("company")
    window.go_on()
    window.case_file.passphrase.first.line.setText(PHRASE)
    window.case_file.passphrase.again.line.setText("something else")
    window.go_on()
    shot("case-file")
    for number, name in enumerate(("deadlines", "letters", "import"), 2):
        window.go(number)
        shot(name)
    window.finish()


def ending_of(mode: str, zoom: int) -> str:
    """What tells the pictures of one run from those of another, such as "dark-200-de"."""
    spoken = os.environ.get(language.VARIABLE, language.ENGLISH)
    parts = (mode, "" if zoom == PLAIN else str(zoom), "" if spoken == language.ENGLISH else spoken)
    return "-".join(part for part in parts if part)


def main() -> int:
    """Read the command line and render."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--zoom", type=int, default=100, help="in percent")
    parser.add_argument("--theme", choices=("light", "dark"), help="only this one")
    parser.add_argument("--part", choices=("tour", "dialogs", "extremes"), default="tour")
    chosen = parser.parse_args()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    application = QApplication([])
    language.translate_qt(application)
    for mode in (chosen.theme,) if chosen.theme else ("light", "dark"):
        with tempfile.TemporaryDirectory() as name:
            settings = SettingsFile(Path(name) / "settings.json")
            settings.save(Settings(theme=mode, zoom=chosen.zoom))
            apply_theme(mode, chosen.zoom / 100)
            theme().set_motion(False)
            if chosen.part == "extremes":
                extremes(Path(name), settings, chosen.folder, ending_of(mode, chosen.zoom))
                continue
            desk = make_demo(Path(name) / "sample.privdesk", cases=400, seed=1)
            window = MainWindow(Session(desk, settings))
            window.resize(*(side * max(chosen.zoom, PLAIN) // PLAIN for side in SIZE))
            window.show()
            window.activateWindow()
            wait(SETTLE_MS)
            ending = ending_of(mode, chosen.zoom)
            if chosen.part == "dialogs":
                every_dialog(window, keeper(window, chosen.folder, ending))
                window.close()
                continue
            tour(window, chosen.folder, ending)
            window.close()
            locked(Path(name) / "sample.privdesk", settings, chosen.folder, ending, chosen.zoom)
            first_run(settings, chosen.folder, ending)
            looked_after = Path(name) / "office.privdesk"
            make_demo(looked_after, cases=0, seed=1).close()
            care(looked_after, chosen.folder, mode, chosen.zoom, ending)
    application.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())
