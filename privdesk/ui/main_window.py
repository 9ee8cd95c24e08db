"""The window is a shell: sidebar, one sheet with pages, toasts; it holds no rule and no query."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget
from typing_extensions import override

from privdesk.assets import changelog
from privdesk.domain.errors import DeskError, Refused
from privdesk.domain.saved_views import SavedView
from privdesk.services.backups import Backup
from privdesk.services.changes import ChangeSet, Topic
from privdesk.services.intake import NewCase, log_case
from privdesk.services.looked_after import LookedAfter
from privdesk.services.reading import Reading
from privdesk.ui import look_choices, sidebar_entries
from privdesk.ui.actions import Commands
from privdesk.ui.annual_duties import begin_duties, delete_old_evidence
from privdesk.ui.archive_door import ArchiveDoor
from privdesk.ui.areas import Area, AreaWalk
from privdesk.ui.backup_timer import BackupTimer, words_of
from privdesk.ui.calendar_door import CalendarDoor
from privdesk.ui.care_words import ask_care, strip_words
from privdesk.ui.case_file_choice import ask_to_open
from privdesk.ui.case_window import CaseWindow
from privdesk.ui.closing import asks_first
from privdesk.ui.dialogs.closing_days import open_closing_days
from privdesk.ui.dialogs.dictionaries import DictionariesDialog
from privdesk.ui.dialogs.frameworks import open_frameworks
from privdesk.ui.dialogs.help import AboutDialog, KeysDialog
from privdesk.ui.dialogs.intake import IntakeDialog, Log
from privdesk.ui.dialogs.letter_templates import open_templates
from privdesk.ui.dialogs.letterhead import open_letterhead
from privdesk.ui.dialogs.news import NewsDialog
from privdesk.ui.dialogs.note_templates import NoteTemplatesDialog
from privdesk.ui.dialogs.office import open_office
from privdesk.ui.dialogs.palette import PaletteDialog
from privdesk.ui.dialogs.saved_views import SavedViewsDialog
from privdesk.ui.dialogs.shortcuts import ShortcutsDialog
from privdesk.ui.error_reporter import ErrorReporter
from privdesk.ui.file_check import FileCheck
from privdesk.ui.file_door import FileDoor
from privdesk.ui.import_door import ImportDoor
from privdesk.ui.language import named, shown, tr
from privdesk.ui.last_place import kept, place_again
from privdesk.ui.mail_door import MailDoor
from privdesk.ui.menu_strip import MenuStrip
from privdesk.ui.pages import PAGES
from privdesk.ui.place_watch import PlaceWatch
from privdesk.ui.places import PageId, Place, Trail
from privdesk.ui.recovery_key import print_recovery_key
from privdesk.ui.reminders import Reminders
from privdesk.ui.retention_door import RetentionDoor
from privdesk.ui.session import Session
from privdesk.ui.shortcuts import shortcuts_of
from privdesk.ui.theme import theme
from privdesk.ui.tray import Tray
from privdesk.ui.views.import_page import ImportPage
from privdesk.ui.views.lock_screen import LockScreen
from privdesk.ui.views.mail_in import MailPage
from privdesk.ui.views.page import Page
from privdesk.ui.widgets import Column, Row, Sheet, Sidebar, ToastLayer, open_overlay
from privdesk.ui.widgets.toasts import News, ToastAction
from privdesk.ui.window_lock import WindowLock

_SMALLEST = (1024, 640)
_REFERENCE = (1440, 900)
_NARROW = 1280


class MainWindow(QMainWindow):
    """The window of one open case file.

    Args:
        session: the open case file.
        tray: of the desktop; None where there is none.

    Signals:
        open_wanted: path of another case file.
        new_wanted: another case file shall be made.
    """

    open_wanted = Signal(Path)
    new_wanted = Signal()

    def __init__(self, session: Session, tray: Tray | None = None) -> None:
        super().__init__()
        self.session = session
        self._trail = Trail()
        self._sidebar_wanted = True
        self._mail_waiting = 0
        self._pages: dict[PageId, Page] = {}
        self._intake: IntakeDialog | None = None
        self._views: tuple[SavedView, ...] = ()
        self.beside: list[CaseWindow] = []
        self.reporter = ErrorReporter(self)
        self.sidebar = Sidebar()
        self.stack = QStackedWidget()
        self.sheet = Sheet()
        self.lock_screen = LockScreen()
        self.strip = MenuStrip()
        self._build()
        self.toasts = ToastLayer(self, self.sheet)
        self.retention = RetentionDoor(session, self, self.toasts)
        self._walk = AreaWalk(self._areas)
        self.reminders = Reminders(session, self, self.toasts, tray)
        self._leaving = False
        self.commands = Commands(self, self._answer_to)
        self._take_keys()
        self.lock = WindowLock(
            session, self, self.lock_screen, self.strip, self.toasts, self._lets_go
        )
        self.file_door = FileDoor(session, self, self.lock, self.toasts, self.print_recovery_key)
        self.backups = BackupTimer(session, self)
        self.check = FileCheck(session, self.toasts, self)
        self.place = PlaceWatch(session, self, self.toasts)
        self.calendar = CalendarDoor(session, self, self.toasts)
        self.archives = ArchiveDoor(session, self, self.toasts)
        self.mail = MailDoor(session, self, self._mail_page, self.toasts)
        self.imports = ImportDoor(self, self._import_page, self.toasts)
        self._connect()
        self.reminders.day_turned.connect(partial(begin_duties, session))
        self.reminders.day_turned.connect(partial(delete_old_evidence, session))
        if tray is not None:
            tray.command_wanted.connect(self._from_tray)
        self._restore()
        self.backups.start()
        self.check.start()
        self.place.start()
        self._refresh_sidebar()
        self.go(self._first_place())
        begin_duties(session)
        delete_old_evidence(session)

    # Building

    def _build(self) -> None:
        self._name_window()
        self.setMinimumSize(*_SMALLEST)
        Column(self.stack, parent=self.sheet)
        desk = QWidget()
        row = Row(margins=(0, 0, 8, 8), parent=desk)
        row.add(self.sidebar)
        row.add(self.sheet, 1)
        self._rooms = QStackedWidget()
        self._rooms.addWidget(desk)
        self._rooms.addWidget(self.lock_screen)
        self.setCentralWidget(self._rooms)
        self.strip.stand_in(self.menuBar())
        self._name_file()

    def _name_window(self) -> None:
        self.setWindowTitle(tr("{stem} – Privdesk", stem=self.session.desk.file.path.stem))

    def _name_file(self) -> None:
        office = self.session.desk.pack.office
        sealed = (
            tr("Encrypted case file") if self.session.desk.file.is_encrypted else tr("Case file")
        )
        detail = tr("Sample case file") if self.session.desk.is_rehearsal else sealed
        self.sidebar.set_file(office.short_name, detail)
        self.sidebar.set_user(office.officer, office.officer_title)

    def _connect(self) -> None:
        self.sidebar.entry_chosen.connect(self._go_to_entry)
        self.sidebar.new_case.connect(self.new_case)
        self.sidebar.search.connect(self.search)
        self.sidebar.settings.connect(lambda: self.go(Place(PageId.SETTINGS)))
        self.session.kept.connect(self._take_settings)
        self.sidebar.file_menu.connect(self._ask_to_open)
        self.reminders.place_wanted.connect(self.go)
        self.mail.place_wanted.connect(self.go)
        self.mail.intake_wanted.connect(self._fill_intake)
        self.mail.counted.connect(self._count_mail)
        self.mail.table_dropped.connect(self.imports.take)
        self.imports.place_wanted.connect(self.go)
        self.archives.open_wanted.connect(self.open_wanted)
        self.place.open_wanted.connect(self.open_wanted)
        self.place.moved.connect(self._name_window)
        self.place.moved.connect(self.backups.start)
        self.session.changed.connect(self._on_changed)
        self.session.told.connect(self.toasts.tell)
        self.session.done.connect(self._tell_done)
        self.session.history_changed.connect(self._show_history)
        self.session.refused.connect(self._on_refused)
        self.session.jobs.crashed.connect(self.reporter.report)
        self.session.jobs.busy_changed.connect(self.sheet.set_busy)
        self.reporter.happened.connect(self.toasts.warn)
        self.toasts.gave_back.connect(self._take_focus)
        self.strip.backup_wanted.connect(self.backups.now)
        self.backups.latest.connect(self._tell_backup)
        self.backups.latest.connect(self._ask_care)
        self.backups.made.connect(self._backed_up)
        self.backups.failed.connect(self._not_backed_up)
        self.backups.half.connect(self._not_backed_up)
        self.backups.slow.connect(self._tell_slow_backup)
        self.session.looked_after.connect(self._ask_care)
        self.session.kept.connect(self._ask_care)
        self.strip.lock_wanted.connect(lambda: self.commands.run("file.lock"))
        self.lock.locked.connect(self._clear)
        self.lock.unlocked.connect(self._come_back)
        self.lock_screen.other_wanted.connect(self._ask_to_open)
        self.reporter.install()
        _application().focusChanged.connect(self._focus_moved)

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        """A button that hid itself takes the focus along; then the page gets it back."""
        if now is None and self.isActiveWindow():
            QTimer.singleShot(0, self, self._find_focus)

    def _find_focus(self) -> None:
        if self.isActiveWindow() and QApplication.focusWidget() is None:
            self._take_focus()

    def _take_focus(self) -> None:
        if self.current is not None:
            self.current.take_focus()

    def _restore(self) -> None:
        self.resize(*_REFERENCE)
        stored = self.session.settings.window
        if stored:
            self.restoreGeometry(QByteArray.fromBase64(stored.encode()))

    def _first_place(self) -> Place:
        desk, stored = self.session.desk, self.session.settings.last_place
        views = self.session.reading.views() if stored else ()
        return place_again(stored, desk.file.path, desk.clock.today(), views)

    def _areas(self) -> Sequence[Area]:
        page, toast = self.current, self.toasts.current
        return (
            Area(self.sidebar, self.sidebar.list),
            *(page.areas() if page is not None else ()),
            *((Area(toast),) if toast is not None else ()),
        )

    # Going places

    def go(self, place: Place) -> None:
        """Bring a place to the front, if the page that is there lets go."""
        if self._show(place):
            self._trail.visit(place)

    def _show(self, place: Place) -> bool:
        before = self.stack.currentWidget()
        page = self._page(place.page)
        if isinstance(before, Page) and not before.leave():
            return False
        self.stack.setCurrentWidget(page)
        page.show_place(place)
        page.take_focus()
        self.sidebar.set_current(sidebar_entries.entry_of(place))
        return True

    def _page(self, wanted: PageId) -> Page:
        page = self._pages.get(wanted)
        if page is None:
            page = self._pages[wanted] = PAGES[wanted](self.session)
            page.wanted.connect(self.go)
            page.command_wanted.connect(self.commands.run)
            page.intake_wanted.connect(self._fill_intake)
            page.follow_up_wanted.connect(self._fill_intake)
            page.logged.connect(self._logged)
            page.beside_wanted.connect(self._open_beside)
            self.stack.addWidget(page)
        return page

    def _mail_page(self) -> MailPage:
        page = self._page(PageId.MAIL)
        if not isinstance(page, MailPage):
            raise TypeError("the page of mail is a page of mail")
        return page

    def _import_page(self) -> ImportPage:
        page = self._page(PageId.IMPORT)
        if not isinstance(page, ImportPage):
            raise TypeError("the page of imports is a page of imports")
        return page

    def _count_mail(self, count: int) -> None:
        if count != self._mail_waiting:
            self._mail_waiting = count
            self._refresh_sidebar()

    @property
    def current(self) -> Page | None:
        """The page at the front."""
        page = self.stack.currentWidget()
        return page if isinstance(page, Page) else None

    def _go_to_entry(self, entry: str) -> None:
        if entry == "mail":
            self.mail.show_watched()
            return
        self.go(sidebar_entries.place_of(entry, self._views))

    def _back(self) -> None:
        place = self._trail.back()
        if place is not None:
            self._show(place)

    def _forward(self) -> None:
        place = self._trail.forward()
        if place is not None:
            self._show(place)

    # Commands

    def _answer_to(self, name: str) -> Callable[[], None] | None:
        """Who answers to a command now: nobody under a dialog, else the page, else the window."""
        if self.session.is_locked:
            return {"file.open": self._ask_to_open, "file.quit": self._quit}.get(name)
        if open_overlay(self) is not None and name != "file.lock":
            return None
        page = self.current
        answers = page.answers() if page else {}
        if name == "file.print" and name not in answers:
            name = "letter.print"
        return answers.get(name) or self._own_answers().get(name)

    def _own_answers(self) -> dict[str, Callable[[], None]]:
        history = self.session.history
        found = self._ever()
        if history.next_undo is not None or self.session.jobs.is_changing:
            found["edit.undo"] = self.session.undo
        if history.next_redo is not None or self.session.jobs.is_changing:
            found["edit.redo"] = self.session.redo
        return found

    def _ever(self) -> dict[str, Callable[[], None]]:
        return {
            "file.new": self.new_wanted.emit,
            "file.open": self._ask_to_open,
            "file.verify": self.check.now,
            "file.restore": self.file_door.ask_restore,
            "file.passphrase": self.file_door.ask_passphrase,
            "file.keyring": self.file_door.turn_keyring,
            "file.settings": lambda: self.go(Place(PageId.SETTINGS)),
            "file.recovery_key": self.print_recovery_key,
            "file.lock": self.lock.lock,
            "file.backup": self.backups.now,
            "file.reminders": self.reminders.ask_choices,
            "file.quit": self._quit,
            "file.retention": self.retention.open,
            "office.particulars": lambda: open_office(self.session, self),
            "office.letterhead": lambda: open_letterhead(self.session, self),
            "office.templates": lambda: open_templates(self.session, self),
            "office.notes": lambda: NoteTemplatesDialog(self.session, self).open(),
            "letter.dictionaries": self._open_dictionaries,
            "office.frameworks": lambda: open_frameworks(self.session, self),
            "office.closing_days": lambda: open_closing_days(self.session, self),
            "view.sidebar": self._toggle_sidebar,
            "view.theme": self._next_theme,
            "view.zoom_in": lambda: self._zoom(1),
            "view.zoom_out": lambda: self._zoom(-1),
            "view.zoom_reset": lambda: self._zoom(0),
            "case.new": self.new_case,
            "case.quick_add": self._quick_add,
            "file.web_form": self.mail.make_web_form,
            "file.calendar": self.calendar.ask,
            "file.import": self.imports.ask,
            "archive.export": self.archives.ask_export,
            "archive.anonymous": self.archives.ask_anonymous,
            "archive.import": self.archives.ask_import,
            "mail.take_in": self.mail.take_in,
            "mail.paste": self.mail.paste,
            "mail.watch": self.mail.choose_folder,
            "go.mail": self.mail.show_watched,
            "go.search": self.search,
            "go.today": lambda: self.go(Place(PageId.TODAY)),
            "go.cases": lambda: self.go(Place(PageId.CASES)),
            "go.deadlines": lambda: self.go(Place(PageId.DEADLINES)),
            "go.letters": lambda: self.go(Place(PageId.LETTERS)),
            "go.outbox": lambda: self.go(Place(PageId.OUTBOX)),
            "go.summary": lambda: self.go(Place(PageId.SUMMARY)),
            "go.people": lambda: self.go(Place(PageId.PEOPLE)),
            "view.views": self._manage_views,
            "go.next_area": lambda: self._walk.step(1),
            "go.previous_area": lambda: self._walk.step(-1),
            "go.back": self._back,
            "go.forward": self._forward,
            "help.shortcuts": lambda: ShortcutsDialog(self.session, self).open(),
            "help.keys": lambda: KeysDialog(self, self.commands.known).open(),
            "help.news": lambda: NewsDialog(self, changelog()).open(),
            "help.about": lambda: AboutDialog(self).open(),
        }

    def _open_dictionaries(self) -> None:
        DictionariesDialog(self.session, self, self._refresh_page).open()

    def _refresh_page(self) -> None:
        page = self.current
        if page is not None:
            page.refresh()

    def _from_tray(self, command: str) -> None:
        if command == "file.quit":
            self._quit()
            return
        self.reminders.come_forward()
        self.commands.run(command)

    def _quit(self) -> None:
        hidden = self.isHidden()
        if self.leave() and hidden:
            # The last window that Qt saw closing was closed long ago.
            QApplication.quit()

    def leave(self) -> bool:
        """Close for good, past the tray; False if the page holds on to something."""
        self._leaving = True
        closed = self.close()
        self._leaving = False
        if not closed:
            self.reminders.come_forward()
        return closed

    def _ask_to_open(self) -> None:
        ask_to_open(self, self.open_wanted.emit)

    def new_case(self) -> None:
        """Open the intake; what was typed before and not saved is still there."""
        if open_overlay(self) is None:
            self._the_intake().open()

    def _the_intake(self) -> IntakeDialog:
        if self._intake is None:
            self._intake = IntakeDialog(self.session, self)
            self._intake.saved.connect(self._logged)
        return self._intake

    def _manage_views(self) -> None:
        dialog = SavedViewsDialog(self.session, self)
        dialog.opened.connect(lambda key: self._go_to_entry(f"view:{key}"))
        dialog.open()

    def _open_beside(self, place: Place) -> None:
        """Show a case in a window of its own; the same case twice is the same window."""
        known = next((w for w in self.beside if w.page.case_id == place.id and w.isVisible()), None)
        if known is None:
            known = CaseWindow(self.session, place)
            known.place_wanted.connect(self._from_beside)
            known.lock_wanted.connect(lambda: self.commands.run("file.lock"))
            self.beside = [one for one in self.beside if one.isVisible()]
            self.beside.append(known)
            known.show()
        else:
            known.raise_()
        known.activateWindow()

    def _from_beside(self, place: Place) -> None:
        self.go(place)
        self.raise_()
        self.activateWindow()

    def _close_beside(self) -> None:
        for window in self.beside:
            window.close()
            window.deleteLater()
        self.beside.clear()

    def _fill_intake(self, new: NewCase, how: Log = log_case) -> None:
        self._the_intake().open_with(new, how)

    def _quick_add(self) -> None:
        self.go(Place(PageId.TODAY))
        if self.current is self._pages.get(PageId.TODAY):
            self.commands.run("case.quick_add")

    def _logged(self, changes: ChangeSet) -> None:
        place = Place(PageId.CASE, id=changes.cases[0])
        action = ToastAction(tr("Open"), lambda: self.go(place))
        self.toasts.tell(shown(changes.sentence), action=action)

    def _tell_done(self, changes: ChangeSet) -> None:
        """Say what was done; a change can be taken back from here, an undo made again."""
        history, step = self.session.history, changes.reversible
        if step is not None and step is history.next_redo:
            action = ToastAction(tr("Redo"), self.session.redo, "Ctrl+Shift+Z")
        else:
            action = ToastAction(tr("Undo"), partial(self.session.undo, step), "Ctrl+Z")
        self.toasts.tell(shown(changes.sentence), action=action)

    def _show_history(self) -> None:
        history = self.session.history
        for name, word, step in (
            ("edit.undo", tr("&Undo"), history.next_undo),
            ("edit.redo", tr("&Redo"), history.next_redo),
        ):
            self.commands.say(name, named(word, step.name) if step else word)

    def search(self) -> None:
        """Open the palette."""
        dialog = PaletteDialog(self.session, self, self.commands)
        dialog.place_wanted.connect(self.go)
        dialog.open()

    # The lock and the backups

    def _clear(self) -> None:
        """Nothing of the file stays on screen, in no window."""
        self._close_beside()
        self.backups.stop()
        for page in self._pages.values():
            self.stack.removeWidget(page)
            page.deleteLater()
        self._pages.clear()
        self.sidebar.set_entries(())
        self.sidebar.set_user("", "")
        self._rooms.setCurrentWidget(self.lock_screen)
        self.menuBar().hide()

    def _come_back(self) -> None:
        self._rooms.setCurrentIndex(0)
        self.menuBar().show()
        self._name_window()
        self._name_file()
        self._refresh_sidebar()
        self.backups.start()
        self.check.start()
        self.place.start()
        here = self._trail.here
        self._show(here if here is not None else Place(PageId.TODAY))

    def _lets_go(self) -> bool:
        return self.current is not None and self.current.leave()

    def print_recovery_key(self) -> None:
        """Ask for the printer, then print the sheet for the safe."""
        print_recovery_key(self.session, self, self.toasts)

    def _tell_backup(self, backup: Backup | None) -> None:
        clock = self.session.desk.clock
        now = clock.now().astimezone(clock.zone).replace(tzinfo=None)
        self.strip.tell_backup(words_of(backup, now))

    def _ask_care(self) -> None:
        if not self.session.is_locked:
            ask_care(self.session, "strip.care", self._tell_care)

    def _tell_care(self, care: LookedAfter) -> None:
        self.strip.backup.setToolTip(strip_words(care, self.session.desk.clock.today()))

    def _backed_up(self, backup: Backup, asked: bool) -> None:
        self._tell_backup(backup)
        if asked:
            self.toasts.tell(
                tr("Backed up to {name}", name=backup.path.parent.name), backup.path.name
            )

    def _tell_slow_backup(self) -> None:
        action = ToastAction(tr("Stop"), self.backups.give_up)
        self.toasts.show_news(News(tr("Backing up…"), action=action, icon="hard-drive", lasts=True))

    def _not_backed_up(self, error: DeskError) -> None:
        if isinstance(error, Refused):
            self.toasts.tell(shown(error.sentence))
            return
        action = ToastAction(tr("Try again"), self.backups.now)
        self.toasts.warn(shown(error.sentence), action=action)

    # The look

    def _toggle_sidebar(self) -> None:
        self._sidebar_wanted = self.sidebar.collapsed
        self.sidebar.set_collapsed(not self._sidebar_wanted)

    def _next_theme(self) -> None:
        self.toasts.tell(look_choices.next_theme(self.session))
        self._fit_sidebar()

    def _zoom(self, step: int) -> None:
        look_choices.zoom(self.session, step)
        self._fit_sidebar()

    def _take_settings(self) -> None:
        self._take_keys()
        self._fit_sidebar()

    def _take_keys(self) -> None:
        self.commands.single_keys = self.session.settings.single_keys
        self.commands.use_keys(shortcuts_of(self.session.settings))

    def _fit_sidebar(self) -> None:
        room = self.width() / theme().zoom
        self.sidebar.set_collapsed(room < _NARROW or not self._sidebar_wanted)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_sidebar()

    # News

    def _on_changed(self, changes: ChangeSet) -> None:
        if Topic.OFFICE in changes.topics:
            self._name_file()
        self._refresh_sidebar()

    def _refresh_sidebar(self) -> None:
        self.session.ask("sidebar", _sidebar_counts, self._show_entries, behind=True)

    def _show_entries(self, counts: sidebar_entries.Counts) -> None:
        self._views = tuple(view for view, _count in counts.views)
        self.sidebar.set_entries(sidebar_entries.entries(counts, self._mail_waiting))
        here = self._trail.here
        if here is not None:
            self.sidebar.set_current(sidebar_entries.entry_of(here))

    def _on_refused(self, error: DeskError) -> None:
        self.toasts.warn(shown(error.sentence))

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._leaving and self.reminders.go_into_tray():
            event.ignore()
            return
        if asks_first(self.session.long_work, self, self.close) or self.place.asks_before_closing():
            event.ignore()
            return
        page = self.current
        if not self.session.is_locked and page is not None and not page.leave():
            event.ignore()
            return
        geometry = self.saveGeometry().toBase64().toStdString()
        self.session.keep(
            replace(self.session.settings, window=geometry, last_place=self._last_place())
        )
        self._close_beside()
        self.lock.clipboard.clear()
        self.reporter.uninstall()
        self.reminders.stop()
        self.mail.stop()
        self.archives.stop()
        self.session.close()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        super().closeEvent(event)

    def _last_place(self) -> str:
        """Where one is; a window that closes while it is locked knows no file to name it by."""
        here = self._trail.here
        if here is None or self.session.is_locked:
            return ""
        desk = self.session.desk
        return kept(here, desk.file.path, desk.clock.today())


def _application() -> QApplication:
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        raise TypeError("a window needs an application")
    return application


def _sidebar_counts(reading: Reading) -> sidebar_entries.Counts:
    return sidebar_entries.Counts.of(reading)
