"""The doors through which a table comes into the window: the menu, and a drop."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from privdesk.ui.places import PageId, Place
from privdesk.ui.views.import_page import ImportPage
from privdesk.ui.widgets import ToastLayer

_TABLES = frozenset({".csv", ".tsv", ".xlsx", ".xlsm", ".xls", ".ods"})


def is_table(paths: Sequence[Path]) -> bool:
    """Whether what was dropped is a table, by its name; mail is taken in otherwise."""
    return len(paths) == 1 and paths[0].suffix.lower() in _TABLES


class ImportDoor(QObject):
    """Brings a table to the page that takes it over.

    Args:
        window: of the case file.
        page: gives the page.
        toasts: of the window.

    Signals:
        place_wanted: a `Place` to show.
    """

    place_wanted = Signal(object)

    def __init__(self, window: QWidget, page: Callable[[], ImportPage], toasts: ToastLayer) -> None:
        super().__init__(window)
        self._page, self._toasts = page, toasts
        self._met: set[int] = set()

    def open(self) -> ImportPage:
        """Bring the page to the front."""
        self.place_wanted.emit(Place(PageId.IMPORT))
        page = self._page()
        if id(page) not in self._met:
            self._met.add(id(page))
            page.warned.connect(self._toasts.warn)
            page.told.connect(self._toasts.tell)
        return page

    def ask(self) -> None:
        """Ask for the file of the register."""
        self.open().ask_for_table()

    def take(self, path: Path) -> None:
        """Take up a file that was dropped."""
        self.open().open_table(path)
