"""The calendar is exported from the window, and kept up to date after each change."""

from pathlib import Path

import pytest
from officer import Officer
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from typist import CTRL, press

from privdesk.exchange.ics import read_entries
from privdesk.services.casework import assign
from privdesk.ui.dialogs.calendar_out import CalendarDialog, CalendarWishes


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_the_choice_is_asked_by_keys(officer: Officer) -> None:
    officer.window.commands.run("file.calendar")
    dialog = officer.dialog(CalendarDialog)
    assert not dialog.names.isChecked()
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Return, CTRL)
    officer.sees(lambda: bool(officer.window.findChildren(QFileDialog)))
    for asked in officer.window.findChildren(QFileDialog):
        asked.reject()


def test_a_kept_calendar_follows_the_case_file(officer: Officer, tmp_path: Path) -> None:
    out = tmp_path / "office.ics"
    officer.window.calendar.export(CalendarWishes(names=False, keeps=True), str(out))
    officer.settles()
    entries = read_entries(out.read_bytes())
    assert entries
    assert "send-by dates in office.ics" in officer.reads_toast()
    out.unlink()

    row = officer.reading.recent()[0]
    officer.window.session.change(lambda desk: assign(desk, row.id, "Marisol Vega"))
    officer.settles()
    officer.window.calendar.update()
    officer.settles()

    assert set(read_entries(out.read_bytes())) == set(entries)
    assert officer.window.session.settings.calendar_file == str(out)
