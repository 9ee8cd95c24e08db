"""The command `privdesk calendar`: send-by dates for calendar programs."""

from pathlib import Path
from typing import Annotated

import typer

from privdesk.cli.desks import reading
from privdesk.cli.options import AsJson, CaseFilePath, examples
from privdesk.cli.output import answer, say
from privdesk.services.calendar_out import ALARMS, export_calendar


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    app.command(
        "calendar",
        epilog=examples(
            "privdesk calendar office.privdesk --out ~/Calendars/privacy.ics",
            "privdesk calendar office.privdesk --out ~/Calendars/privacy --alarm 7 --alarm 1",
        ),
    )(calendar)


def calendar(
    file: CaseFilePath,
    out: Annotated[Path, typer.Option(help="A file that ends in .ics, or a folder.")],
    names: Annotated[
        bool, typer.Option("--names", help="Name the persons; left out by default.")
    ] = False,
    alarm: Annotated[
        list[int] | None,
        typer.Option(min=0, max=365, help="Remind so many days before; repeatable."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Write the send-by dates of open cases as a calendar; written again, it updates and cancels.

    JSON: path, entries, added, updated, cancelled.
    """
    with reading(file) as questions:
        alarms = tuple(sorted(set(alarm), reverse=True)) if alarm else ALARMS
        done = export_calendar(questions.desk, out, names=names, alarms=alarms)
    told: dict[str, object] = {
        "path": str(done.path),
        "entries": done.entries,
        "added": done.added,
        "updated": done.updated,
        "cancelled": done.cancelled,
    }
    words = (
        f"{done.entries} send-by dates in {done.path}: {done.added} added, "
        f"{done.updated} updated, {done.cancelled} cancelled"
    )
    answer(as_json, told, lambda: say(words))
