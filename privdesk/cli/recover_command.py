"""The command that carries what a damaged case file still holds into a new one."""

from pathlib import Path
from typing import Annotated

import typer

from privdesk.cli.options import AsJson, examples
from privdesk.cli.output import answer, say
from privdesk.cli.passphrase import with_key
from privdesk.services.recovery import name_for, recover

_NOT_WHOLE = 4


def add_to(app: typer.Typer) -> None:
    """Add the command to the application."""
    app.command(
        "recover",
        epilog=examples(
            "privdesk recover office.privdesk",
            "privdesk recover office.privdesk rescued.privdesk",
        ),
    )(rescue)


def rescue(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The damaged case file.")],
    new: Annotated[
        Path | None,
        typer.Argument(
            metavar="NEW", help="The new case file; beside the damaged one if left out."
        ),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Carry what the pages of a damaged case file still hold into a new one, with a report.

    The damaged file stays as it is. The new one opens with the same passphrase. Leaves with exit
    code 4 if something is known to be lost. JSON: file, report, whole, tables, problems.
    """
    made = new or name_for(file)
    found = with_key(lambda key: recover(file, made, key))
    told = {
        "file": str(found.path),
        "report": str(found.report),
        "whole": found.is_whole,
        "tables": [
            {"table": one.table, "rows": one.rows, "unread": one.unread, "orphans": one.orphans}
            for one in found.tables
        ],
        "problems": list(found.problems),
    }

    def words() -> None:
        say(f"{found.path.name} made; what arrived and what did not: {found.report.name}")
        say("Nothing is known to be lost" if found.is_whole else "Not all arrived")

    answer(as_json, told, words)
    if not found.is_whole:
        raise typer.Exit(_NOT_WHOLE)
