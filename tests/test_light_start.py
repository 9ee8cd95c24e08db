"""What is large is loaded by who needs it: neither a window that opens nor a list waits for it."""

import subprocess
import sys
from pathlib import Path

_LARGE = frozenset(
    {
        "PIL",
        "alembic",
        "charset_normalizer",
        "icalendar",
        "markdown_it",
        "oxmsg",
        "pikepdf",
        "pyphen",
        "pypdfium2",
        "python_calamine",
        "rapidfuzz",
        "reportlab",
        "spylls",
        "uharfbuzz",
        "xlsxwriter",
    }
)
_WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from privdesk.config.settings import SettingsFile
from privdesk.services.desk import open_desk
from privdesk.ui.main_window import MainWindow
from privdesk.ui.places import PageId, Place
from privdesk.ui.session import Session

application = QApplication([])
settings = SettingsFile(Path(sys.argv[1]).with_name("settings.json"))
window = MainWindow(Session(open_desk(Path(sys.argv[1])), settings))
window.show()
window.go(Place(PageId.CASES))
timer = QTimer(interval=20)
timer.timeout.connect(lambda: window.session.jobs.is_busy or application.quit())
timer.start()
application.exec()
assert window.current.model.rowCount() > 20
window.close()
print(*sys.modules)
"""
_COMMAND = """
import sys
from privdesk.app import run

code = run(sys.argv[1:])
print(*sys.modules)
raise SystemExit(code)
"""


def _loaded(script: str, *arguments: str) -> set[str]:
    """The packages that a fresh process has loaded at its end."""
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return {name.partition(".")[0] for name in done.stdout.splitlines()[-1].split()}


def test_a_window_with_the_list_of_cases(sample: Path) -> None:
    loaded = _loaded(_WINDOW, str(sample))
    assert {"PySide6", "sqlalchemy"} <= loaded
    assert loaded & _LARGE == set()


def test_a_command_that_lists(sample: Path) -> None:
    loaded = _loaded(_COMMAND, "case", "list", str(sample), "--json")
    assert "sqlalchemy" in loaded
    assert loaded & (_LARGE | {"PySide6", "holidays", "rich"}) == set()


def test_a_command_that_opens_nothing() -> None:
    loaded = _loaded(_COMMAND, "--version")
    assert loaded & (_LARGE | {"PySide6", "holidays", "rich", "sqlalchemy"}) == set()
