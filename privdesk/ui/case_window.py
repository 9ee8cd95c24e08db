"""A second window with one case, beside the window of the office."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QWidget

from privdesk.ui.actions import Commands
from privdesk.ui.places import PageId, Place
from privdesk.ui.session import Session
from privdesk.ui.shortcuts import shortcuts_of
from privdesk.ui.theme import px
from privdesk.ui.views.case_page import CasePage
from privdesk.ui.widgets import Column, Sheet, open_overlay

_SIZE = (1100, 800)
_OF_MAIN_WINDOW = frozenset({"chain.complaint"})
"""What ends in the intake, which the main window has."""


class CaseWindow(QMainWindow):
    """Shows the page of one case and answers to its keys; all else is left to the first window.

    Signals:
        place_wanted: a `Place` that only the first window has.
        lock_wanted: the case file is to be locked, in every window.
    """

    place_wanted = Signal(object)
    lock_wanted = Signal()

    def __init__(self, session: Session, place: Place) -> None:
        super().__init__()
        self._session = session
        self.page = CasePage(session)
        sheet, desk = Sheet(), QWidget()
        Column(self.page, parent=sheet)
        Column(sheet, margins=(8, 0, 8, 8), parent=desk)
        self.setCentralWidget(desk)
        self.commands = Commands(self, self._answer_to)
        self._take_keys()
        session.kept.connect(self._take_keys)
        self.page.wanted.connect(self._go)
        self.page.titled.connect(self.setWindowTitle)
        QShortcut(QKeySequence("Ctrl+W"), self).activated.connect(self.close)
        self.resize(*(px(side) for side in _SIZE))
        self.page.show_place(place)
        self.page.take_focus()

    def _take_keys(self) -> None:
        self.commands.single_keys = self._session.settings.single_keys
        self.commands.use_keys(shortcuts_of(self._session.settings))

    def _go(self, place: Place) -> None:
        if place.page is PageId.CASE:
            self.page.show_place(place)
        else:
            self.place_wanted.emit(place)

    def _answer_to(self, name: str) -> Callable[[], None] | None:
        if self._session.is_locked:
            return None
        if name == "file.lock":
            return self.lock_wanted.emit
        if open_overlay(self) is not None or name in _OF_MAIN_WINDOW:
            return None
        history = self._session.history
        if name == "edit.undo" and history.next_undo is not None:
            return self._session.undo
        if name == "edit.redo" and history.next_redo is not None:
            return self._session.redo
        return self.page.answers().get(name)
