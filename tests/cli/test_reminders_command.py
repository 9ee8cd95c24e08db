"""`privdesk reminders` lists what would be told, marks nothing and names nobody by itself."""

import json
from dataclasses import replace
from datetime import date

from forked import privdesk

from privdesk.domain.vocabulary import Channel, Kind, Right
from privdesk.services.desk import Desk
from privdesk.services.intake import NewCase, log_case
from privdesk.services.reminders import ReminderChoices, choose, pending


def test_it_lists_beside_an_open_window_and_marks_nothing(desk: Desk) -> None:
    new = NewCase(
        kind=Kind.PRIVACY_REQUEST,
        channel=Channel.MAIL,
        received=date(2026, 10, 29),
        name="Ana Weber",
        rights=(Right.ACCESS,),
    )
    log_case(desk, new)
    log_case(desk, replace(new, name="Zoë Brändli", received=date(2026, 11, 20)))
    path = str(desk.file.path)

    words = privdesk("reminders", path)
    assert words.returncode == 0, words.stderr
    assert "R-2026-001: send by Friday, Nov 27" in words.stdout
    assert "R-2026-002" not in words.stdout
    assert "Weber" not in words.stdout
    assert pending(desk)

    choose(desk, ReminderChoices(names=True))
    told = json.loads(privdesk("reminders", path, "--json").stdout)
    assert (told["late"], told["due_today"], told["this_week"]) == (0, 0, 1)
    (reminder,) = told["reminders"]
    assert reminder["person"] == "Ana Weber"
    assert (reminder["lead"], reminder["state"]) == (7, "soon")
    assert pending(desk)


def test_a_quiet_office_is_told_so(desk: Desk) -> None:
    done = privdesk("reminders", str(desk.file.path))
    assert "Nothing to tell now." in done.stdout
