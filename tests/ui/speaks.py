"""Privdesk in a process of its own: says its menus, then chooses a language in Settings by a key.

``speaks.py FILE KEY``; `test_other_languages.py` starts it twice.
"""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6 import QtWidgets
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from typing_extensions import override


class Somebody(QtWidgets.QApplication):
    """Sits at the window instead of a person."""

    @override
    def exec(self) -> int:  # type: ignore[override]  # Qt's own is static
        """Read the menus, press the key on the list of languages, and close the window."""
        from privdesk.ui.main_window import MainWindow
        from privdesk.ui.views.settings import SettingsPage

        def window() -> MainWindow | None:
            found = (one for one in self.topLevelWidgets() if isinstance(one, MainWindow))
            return next(found, None)

        self._until(lambda: window() is not None)
        shown = window()
        assert shown is not None
        menus = " ".join(one.text().replace("&", "") for one in shown.menuBar().actions())
        shown.commands.run("file.settings")
        self._until(lambda: isinstance(shown.current, SettingsPage))
        page = shown.current
        assert isinstance(page, SettingsPage)
        page.language.choice.setFocus()
        QTest.keyClick(page.language.choice, Qt.Key[f"Key_{sys.argv[2]}"])
        sys.stdout.write(f"{menus}\n{page.language.choice.currentText()}\n")
        self._until(lambda: not shown.session.jobs.is_busy)
        shown.close()
        return 0

    def _until(self, holds: Callable[[], bool]) -> None:
        for _ in range(1_000):
            if holds():
                return
            QTest.qWait(20)
        raise AssertionError("the window does not show it")


QtWidgets.QApplication = Somebody  # type: ignore[misc]  # before the window's modules ask for it

if __name__ == "__main__":
    from privdesk.app import open_window

    sys.exit(open_window(Path(sys.argv[1])))
