"""Somebody who sits at the window: waits until it shows what it should, and reads what it says."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QAbstractItemModel, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from privdesk.domain.read_models import CaseView
from privdesk.services.reading import Reading
from privdesk.ui.main_window import MainWindow
from privdesk.ui.places import PageId, Place
from privdesk.ui.views.page import Page
from privdesk.ui.widgets import Overlay, Paragraph, open_overlay
from privdesk.ui.widgets.fields import ErrorLine

P = TypeVar("P", bound=Page)
D = TypeVar("D", bound=Overlay)


def rows_of(model: QAbstractItemModel, column: int = 0) -> list[str]:
    """What a column of a list shows, from its top to its end."""
    return [
        str(model.data(model.index(row, column), Qt.ItemDataRole.DisplayRole))
        for row in range(model.rowCount())
    ]


def words_on(widget: QWidget) -> str:
    """Every word that shows on a part of the window now."""
    parts = []
    for one in widget.findChildren(QWidget):
        if not one.isVisible():
            continue
        parts.append(one.accessibleName())
        if isinstance(one, (QLabel, Paragraph, ErrorLine, QAbstractButton)):
            parts.append(one.text())
    return "\n".join(part for part in parts if part)


def click(on: QWidget, at: QPoint | None = None) -> None:
    """Press the left button of the mouse."""
    QTest.mouseClick(on, Qt.MouseButton.LeftButton, pos=at or on.rect().center())


class Officer:
    """Reads the screen, and waits for it; keys are pressed by `typist`."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window = window
        self._qtbot = qtbot

    @property
    def reading(self) -> Reading:
        """The case file itself, to see what was really saved."""
        return self.window.session.reading

    def sees(self, holds: Callable[[], bool]) -> None:
        """Wait until something shows."""
        self._qtbot.waitUntil(holds, timeout=10_000)

    def settles(self) -> None:
        """Wait until every answer of the case file is on screen."""
        jobs = self.window.session.jobs
        self.sees(lambda: not jobs.is_busy)
        self._qtbot.wait(1)  # what was left for after the answer
        self.sees(lambda: not jobs.is_busy)

    def page(self, kind: type[P]) -> P:
        """The page at the front, once it is this one and shows something."""
        self.sees(lambda: isinstance(self.window.current, kind))
        self.settles()
        page = self.window.current
        assert isinstance(page, kind)
        return page

    def dialog(self, kind: type[D]) -> D:
        """The dialog on top, once it is this one."""
        self.sees(lambda: isinstance(open_overlay(self.window), kind))
        dialog = open_overlay(self.window)
        assert isinstance(dialog, kind)
        return dialog

    def no_dialog(self) -> None:
        """Wait until the page has the window for itself again."""
        self.sees(lambda: open_overlay(self.window) is None)
        self.settles()

    def case(self, number: str) -> CaseView:
        """A case as it is stored."""
        return self.reading.case(self.reading.case_id(number))

    def opens(self, page: PageId, key: int = 0) -> None:
        """Go to a place."""
        self.window.go(Place(page, id=key))
        self.settles()

    def reads_toast(self) -> str:
        """What the news at the lower right says, once there is some."""
        toasts = self.window.toasts
        self.sees(lambda: toasts.current is not None)
        assert toasts.current is not None
        return toasts.current.news.text
