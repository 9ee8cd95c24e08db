"""Commands on the office itself: `privdesk office closing-days`."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Annotated

import typer

from privdesk.cli.approval_commands import approval
from privdesk.cli.desks import reading, working
from privdesk.cli.framework_commands import frameworks
from privdesk.cli.letterhead_command import letterhead
from privdesk.cli.note_template_command import note_templates
from privdesk.cli.options import AsJson, CaseFilePath, a_date, examples
from privdesk.cli.output import answer, say, table
from privdesk.cli.records import Json
from privdesk.domain.day_names import day_words
from privdesk.domain.errors import InvalidInput, NotFound
from privdesk.domain.working_days import ClosingDay
from privdesk.services.closing_days import (
    Moved,
    day_problem,
    impact,
    move_words,
    set_closing_days,
)
from privdesk.services.desk import Desk


def _a_closing_day(typed: str) -> ClosingDay:
    day, _sign, name = typed.partition("=")
    return ClosingDay(a_date(day.strip()), name.strip())


_Add = Annotated[
    list[ClosingDay] | None,
    typer.Option(
        parser=_a_closing_day, metavar="DATE=NAME", help="Close on this day; can be repeated."
    ),
]
_Remove = Annotated[
    list[date] | None,
    typer.Option(parser=a_date, metavar="DATE", help="Work on this day again; can be repeated."),
]
_DryRun = Annotated[bool, typer.Option("--dry-run", help="Only tell which open cases would move.")]


def add_to(app: typer.Typer) -> None:
    """Add the group to the application."""
    app.add_typer(_group(), name="office")


def _group() -> typer.Typer:
    """The group `privdesk office`."""
    group = typer.Typer(
        help="The office of a case file: its closing days, frameworks, letterhead.",
        rich_markup_mode=None,
        no_args_is_help=True,
    )
    group.callback()(lambda: None)
    lines = (
        "privdesk office closing-days office.privdesk",
        'privdesk office closing-days office.privdesk --add "2026-11-27=Bridge day" --dry-run',
        "privdesk office closing-days office.privdesk --remove 2026-11-27",
    )
    group.command("closing-days", epilog=examples(*lines))(closing_days)
    lines = (
        "privdesk office frameworks office.privdesk",
        "privdesk office frameworks office.privdesk --off swiss_us --until 2026-11-30",
        "privdesk office frameworks office.privdesk --on swiss_us",
    )
    group.command("frameworks", epilog=examples(*lines))(frameworks)
    lines = (
        "privdesk office letterhead office.privdesk",
        'privdesk office letterhead office.privdesk --logo logo.png --logo-alt "Caspio"',
        "privdesk office letterhead office.privdesk --form din-5008-b --duplex",
    )
    group.command("letterhead", epilog=examples(*lines))(letterhead)
    lines = (
        "privdesk office note-templates office.privdesk",
        "privdesk office note-templates office.privdesk --keep 'Sent the form' --kind email_out \\",
        "    --text 'Sent the form to {{ person_name }}.'",
    )
    group.command("note-templates", epilog=examples(*lines))(note_templates)
    shown = "privdesk office approval office.privdesk --need answers"
    group.command("approval", epilog=examples(shown))(approval)
    return group


def closing_days(
    file: CaseFilePath,
    add: _Add = None,
    remove: _Remove = None,
    dry_run: _DryRun = False,
    as_json: AsJson = False,
) -> None:
    """List, add or remove the office's own closing days, and tell which open cases move.

    The send-by day moves to a day on which mail can leave; the deadline itself stays.
    """
    changing = bool(add or remove) and not dry_run
    if not changing:
        with reading(file) as questions:
            desk = questions.desk
            days = _wanted(desk, add or [], remove or [])
            moved = impact(desk, days) if add or remove else ()
        sentence = f"{move_words(moved)}. Nothing was changed." if add or remove else ""
    else:
        with working(file) as desk:
            days = _wanted(desk, add or [], remove or [])
            moved = impact(desk, days)
            sentence = set_closing_days(desk, days).sentence
    told = {
        "done": sentence,
        "saved": changing,
        "closing_days": [{"day": day.day.isoformat(), "name": day.name} for day in days],
        "moved": [_moved_json(one) for one in moved],
    }
    answer(as_json, told, lambda: _tell(days, moved, sentence))


def _wanted(
    desk: Desk, add: Iterable[ClosingDay], remove: Iterable[date]
) -> tuple[ClosingDay, ...]:
    """The closing days as they shall be; what cannot be is refused before anything is told."""
    days = list(desk.pack.closing_days)
    for gone in remove:
        if gone not in {day.day for day in days}:
            raise NotFound(f"{day_words(gone)}, is no closing day of this office.")
        days = [day for day in days if day.day != gone]
    for new in add:
        problem = day_problem(desk, days, new)
        if problem is not None:
            raise InvalidInput((replace(problem, field="add"),))
        days.append(new)
    return tuple(sorted(days, key=lambda day: day.day))


def _moved_json(moved: Moved) -> Json:
    before, after = moved.before, moved.after
    return {
        "number": moved.number,
        "person": moved.person,
        "rule": before.rule_id,
        "title": moved.title,
        "send_by": {"before": before.send_by.isoformat(), "after": after.send_by.isoformat()},
        "deadline": {"before": before.raw.isoformat(), "after": after.raw.isoformat()},
        "rolled": {"before": before.rolled.isoformat(), "after": after.rolled.isoformat()},
    }


def _tell(days: tuple[ClosingDay, ...], moved: tuple[Moved, ...], sentence: str) -> None:
    if days:
        table(("Closing day", "Name"), ((day_words(day.day), day.name) for day in days))
    else:
        say("The office has no closing days of its own.")
    if moved:
        say("")
        heads = ("Case", "Person", "Clock", "Send by", "No longer by", "Deadline")
        table(
            heads,
            (
                (
                    one.number,
                    one.person,
                    one.title,
                    day_words(one.after.send_by),
                    day_words(one.before.send_by),
                    day_words(one.after.raw),
                )
                for one in moved
            ),
        )
    if sentence:
        say("")
        say(sentence)
