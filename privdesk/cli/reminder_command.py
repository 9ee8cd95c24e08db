"""The command `privdesk reminders`: what the window would tell now."""

import typer

from privdesk.cli.desks import reading
from privdesk.cli.options import AsJson, CaseFilePath, examples
from privdesk.cli.output import answer, say, table
from privdesk.cli.records import Json
from privdesk.domain.day_names import day_words
from privdesk.domain.reminders import Reminder
from privdesk.services.reminder_words import counts_words, reminder_words
from privdesk.services.reminders import Outlook, outlook


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    app.command(
        "reminders",
        epilog=examples(
            "privdesk reminders office.privdesk", "privdesk reminders office.privdesk --json"
        ),
    )(reminders)


def reminders(file: CaseFilePath, as_json: AsJson = False) -> None:
    """List what the window would remind of now, without marking it as told.

    Works beside an open window, which may have told some of it already; each is told once. Persons
    are named only if the office wants names in notifications.
    """
    with reading(file) as questions:
        seen = outlook(questions.desk)
    told: Json = {
        "today": seen.today.isoformat(),
        "late": seen.counts.late,
        "due_today": seen.counts.today,
        "this_week": seen.counts.week,
        "reminders": [_json(reminder, seen) for reminder in seen.reminders],
    }
    answer(as_json, told, lambda: _say(seen))


def _say(seen: Outlook) -> None:
    say(f"Today: {counts_words(seen.counts) or 'nothing is due this week'}")
    if not seen.reminders:
        say("Nothing to tell now.")
        return
    heads = ("Reminder", "Clock", "Send by")
    rows = (
        (_words(reminder, seen), reminder.clock.title, day_words(reminder.clock.send_by))
        for reminder in seen.reminders
    )
    table(heads, rows)


def _words(reminder: Reminder, seen: Outlook) -> str:
    return reminder_words(reminder, names=seen.names)


def _json(reminder: Reminder, seen: Outlook) -> Json:
    clock = reminder.clock
    return {
        "number": clock.number,
        "person": clock.person if seen.names else None,
        "rule": clock.rule_id,
        "title": clock.title,
        "duty": clock.duty.value,
        "send_by": clock.send_by.isoformat(),
        "deadline": clock.raw.isoformat(),
        "lead": reminder.lead,
        "state": reminder.state.value,
        "words": _words(reminder, seen),
    }
