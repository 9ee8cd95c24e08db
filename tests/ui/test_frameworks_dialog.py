"""A framework is switched off by date in the window, kept, told, and switched on again."""

import json
import subprocess
import sys
from datetime import date

import pytest
from officer import Officer
from PySide6.QtCore import Qt
from typist import CTRL, press, write_over

from privdesk.domain.errors import InvalidInput
from privdesk.domain.vocabulary import Channel, Framework, Kind, Principle
from privdesk.services.desk import open_desk
from privdesk.services.frameworks import set_framework_until
from privdesk.services.intake import NewCase, log_case
from privdesk.ui.dialogs.frameworks import FrameworksDialog

LAST = date(2026, 11, 20)


def _complaint(received: date) -> NewCase:
    return NewCase(
        kind=Kind.DPF_COMPLAINT,
        channel=Channel.MAIL,
        received=received,
        name="Reto Ammann",
        framework=Framework.SWISS_US,
        principles=(Principle.ACCESS,),
    )


def test_a_framework_is_switched_off_kept_and_switched_on_again(officer: Officer) -> None:
    officer.window.commands.run("office.frameworks")
    dialog = officer.dialog(FrameworksDialog)
    dialog.days[Framework.SWISS_US].setFocus()
    write_over("2026-11-20")
    press(Qt.Key.Key_Return, CTRL)
    officer.no_dialog()
    desk = officer.window.session.desk
    officer.sees(lambda: officer.window.session.desk.pack.until(Framework.SWISS_US) == LAST)
    again = open_desk(desk.file.path, read_only=True)
    assert again.pack.until(Framework.SWISS_US) == LAST
    again.close()
    desk = officer.window.session.desk
    with pytest.raises(InvalidInput, match="received until Friday, Nov 20, 2026"):
        log_case(desk, _complaint(date(2026, 11, 23)))
    log_case(desk, _complaint(LAST))
    told = subprocess.run(
        [sys.executable, "-m", "privdesk", "office", "frameworks", desk.file.path, "--json"],
        capture_output=True,
        check=True,
    )
    rows = json.loads(told.stdout)["frameworks"]
    assert {row["framework"]: row["until"] for row in rows} == {
        "eu_us": None,
        "uk_extension": None,
        "swiss_us": "2026-11-20",
    }
    set_framework_until(desk, Framework.SWISS_US, None)
    log_case(desk.renewed(), _complaint(date(2026, 11, 23)))
