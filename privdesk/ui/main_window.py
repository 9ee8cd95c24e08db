"""The window is a shell: sidebar, one sheet with pages, toasts; it holds no rule and no query."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from privdesk.domain.errors import DeskError
from privdesk.domain.read_models import CaseFilter, CaseRow, Scope
from privdesk.domain.vocabulary import Kind
from privdesk.services.changes import ChangeSet
from privdesk.services.reading import Reading
from privdesk.ui import shell
from privdesk.ui.actions import Commands
from privdesk.ui.dialogs.help import AboutDialog, KeysDialog
from privdesk.ui.dialogs.intake import IntakeDialog
from privdesk.ui.dialogs.palette import PaletteDialog
from privdesk.ui.error_reporter import ErrorReporter
from privdesk.ui.places import PageId, Place, Trail
from privdesk.ui.session import Session
from privdesk.ui.theme import theme
from privdesk.ui.views.case_page import CasePage
from privdesk.ui.views.cases import CasesPage
from privdesk.ui.views.letter_page import LetterPage
from privdesk.ui.views.letters import LettersPage
from privdesk.ui.views.outbox import OutboxPage
from privdesk.ui.views.page import Page
from privdesk.ui.views.today import TodayPage
from privdesk.ui.widgets import Sheet, Sidebar, ToastLayer

_SMALLEST = (1024, 640)
_REFERENCE = (1440, 900)
_NARROW = 1280
_ZOOMS = (90, 100, 110, 125, 150, 175, 200)
_THEMES = ("light", "dark", "system")


class MainWindow(QMainWindow):
    """The window of one open case file.

    Signals:
        file_wanted: a path to open, or None to ask for a new one; the application answers.
    """

    file_wanted = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._trail = Trail()
        self._wide_sidebar = True
        self.reporter = ErrorReporter(self)
        self.sidebar = Sidebar()
        self.stack = QStackedWidget()
        self.pages: dict[PageId, Page] = {
            PageId.TODAY: TodayPage(session),
            PageId.CASES: CasesPage(session),
            PageId.CASE: CasePage(session),
            PageId.LETTERS: LettersPage(session),
            PageId.LETTER: LetterPage(session),
            PageId.OUTBOX: OutboxPage(session),
        }
        for page in self.pages.values():
            page.wanted.connect(self.go)
            self.stack.addWidget(page)
        self._build()
        self.toasts = ToastLayer(self)
        self.commands = Commands(self, self._answer_to)
        self._connect()
        self._restore()
        self.refresh_sidebar()
        self.go(Place(PageId.TODAY))

    # Building

    def _build(self) -> None:
        self.setWindowTitle(f"{self.session.desk.file.path.stem} — Privdesk")
        self.setMinimumSize(*_SMALLEST)
        sheet = Sheet()
        inside = QVBoxLayout(sheet)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.stack)
        desk = QWidget()
        row = QHBoxLayout(desk)
        row.setContentsMargins(0, 0, 8, 8)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addWidget(sheet, 1)
        self.setCentralWidget(desk)
        self.menuBar().setCornerWidget(shell.status_strip(self.session, self))

    def _connect(self) -> None:
        self.sidebar.entry_chosen.connect(self._sidebar_chosen)
        self.sidebar.new_case.connect(self.new_case)
        self.sidebar.search.connect(self.search)
        self.sidebar.settings.connect(self._next_theme)
        self.sidebar.file_menu.connect(self._show_file_menu)
        self.session.changed.connect(self._on_changed)
        self.session.told.connect(self.toasts.tell)
        self.session.refused.connect(self._on_refused)
        self.session.jobs.crashed.connect(self.reporter.report)
        self.reporter.happened.connect(self.toasts.warn)
        self.reporter.install()

    # Going places

    def go(self, place: Place) -> None:
        """Bring a place to the front, if the page that is there lets go."""
        if self._show(place):
            self._trail.visit(place)

    def _show(self, place: Place) -> bool:
        current = self.current
        page = self.pages[place.page]
        if current is not page and not current.leave():
            return False
        self.stack.setCurrentWidget(page)
        page.show_place(place)
        page.take_focus()
        self._mark_sidebar(place)
        return True

    @property
    def current(self) -> Page:
        """The page at the front."""
        return next(p for p in self.pages.values() if p is self.stack.currentWidget())

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
        """Who answers to a command now: the page at the front, else the window."""
        return self.current.answers().get(name) or self._own_answers().get(name)

    def _own_answers(self) -> dict[str, Callable[[], None]]:
        return {
            "file.new": lambda: self.file_wanted.emit(None),
            "file.open": lambda: shell.ask_for_file(self, self.file_wanted.emit),
            "file.verify": self._verify,
            "file.quit": self.close,
            "view.sidebar": self._toggle_sidebar,
            "view.theme": self._next_theme,
            "view.zoom_in": lambda: self._zoom(1),
            "view.zoom_out": lambda: self._zoom(-1),
            "view.zoom_reset": lambda: self._zoom(0),
            "case.new": self.new_case,
            "go.search": self.search,
            "go.today": lambda: self.go(Place(PageId.TODAY)),
            "go.cases": lambda: self.go(Place(PageId.CASES)),
            "go.letters": lambda: self.go(Place(PageId.LETTERS)),
            "go.outbox": lambda: self.go(Place(PageId.OUTBOX)),
            "go.back": self._back,
            "go.forward": self._forward,
            "help.keys": lambda: KeysDialog(self).open(),
            "help.about": lambda: AboutDialog(self).open(),
        }
