"""Commands on a whole case file: make one, check it."""

from pathlib import Path
from typing import Annotated

import typer

from privdesk.cli.options import AsJson, CaseFilePath, examples
from privdesk.cli.output import answer, say
from privdesk.services.desk import DEFAULT_PACK, create_desk
from privdesk.services.verification import Verification, verify

DAMAGED = 4

NewFilePath = Annotated[
    Path, typer.Argument(metavar="FILE", help="Where the file shall lie; nothing may be there.")
]


def add_to(app: typer.Typer) -> None:
    """Add the commands to the application."""
    app.command(
        "new",
        epilog=examples(
            "privdesk new office.privdesk", "privdesk new office.privdesk --pack neutral"
        ),
    )(new)
    app.command(
        "verify",
        epilog=examples(
            "privdesk verify office.privdesk", "privdesk verify office.privdesk --json"
        ),
    )(check)


def new(
    file: NewFilePath,
    pack: Annotated[
        str, typer.Option(metavar="ID", help="Policy pack of the office; see: privdesk packs.")
    ] = DEFAULT_PACK,
    as_json: AsJson = False,
) -> None:
    """Make an empty case file for an office."""
    desk = create_desk(file, pack_id=pack)
    office = desk.pack.office.organisation
    desk.close()
    told = {"done": f"{file.name} made", "file": str(file), "pack": pack}
    answer(as_json, told, lambda: say(f"{file.name} made for {office}"))


def check(file: CaseFilePath, as_json: AsJson = False) -> None:
    """Check the audit trail, the frozen letters, the files and the pages of a case file.

    Works beside an open window and changes nothing. Leaves with exit code 4 if it finds damage.
    """
    found = verify(file)
    told = {
        "holds": not found.problems,
        "entries": found.entries,
        "head": found.head,
        "letters": found.letters,
        "files": found.files,
        "problems": list(found.problems),
    }
    answer(as_json, told, lambda: _tell(file, found))
    if found.problems:
        raise typer.Exit(DAMAGED)


def _tell(file: Path, found: Verification) -> None:
    if not found.problems:
        say(
            f"{file.name} holds: {found.entries} entries in the audit trail, "
            f"{found.letters} frozen letters, {found.files} files"
        )
        say(f"Head of the trail: {found.head}")
        return
    say(f"{file.name} does not hold:")
    for problem in found.problems:
        say(f"  {problem}")
