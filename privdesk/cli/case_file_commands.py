"""Commands on a whole case file: make one, make the sample, check it."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from privdesk.cli.desks import reading
from privdesk.cli.options import AsJson, examples
from privdesk.cli.output import answer, say
from privdesk.cli.passphrase import VARIABLE, of_this_command, with_key
from privdesk.domain.errors import CaseFileError
from privdesk.services.demo import make_demo, post_folder
from privdesk.services.desk import DEFAULT_PACK, create_desk
from privdesk.services.reading import Reading
from privdesk.services.verification import Verification, verify, verify_dossier

DAMAGED = 4

NewFilePath = Annotated[
    Path, typer.Argument(metavar="FILE", help="Where the file shall lie; nothing may be there.")
]


def add_to(app: typer.Typer) -> None:
    """Add the commands to the application."""
    app.command(
        "new",
        epilog=examples(
            "privdesk new office.privdesk",
            "privdesk new office.privdesk --pack neutral",
            "privdesk new rehearsal.privdesk --plain",
        ),
    )(new)
    app.command(
        "demo",
        epilog=examples(
            "privdesk demo sample.privdesk",
            "privdesk demo large.privdesk --cases 10000 --seed 7",
        ),
    )(demo)
    app.command(
        "verify",
        epilog=examples(
            "privdesk verify office.privdesk",
            "privdesk verify office.privdesk --json",
            "privdesk verify C-2026-002-dossier.zip --against office.privdesk",
        ),
    )(check)


def new(
    file: NewFilePath,
    pack: Annotated[
        str, typer.Option(metavar="ID", help="Policy pack of the office; see: privdesk packs.")
    ] = DEFAULT_PACK,
    plain: Annotated[
        bool, typer.Option("--plain", help="Leave it unencrypted: whoever has it reads it.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Make an empty case file for an office, encrypted with a new passphrase.

    The passphrase is asked for, or taken from PRIVDESK_PASSPHRASE or --passphrase-fd.
    """
    if file.exists():
        raise CaseFileError(f"{file.name} is there already. Choose another name.")
    key = None if plain else of_this_command().new(variable=VARIABLE)
    desk = create_desk(file, pack_id=pack, key=key)
    office = desk.pack.office.organisation
    desk.close()
    told = {
        "done": f"{file.name} made",
        "file": str(file),
        "pack": pack,
        "encrypted": key is not None,
    }

    def words() -> None:
        say(f"{file.name} made for {office}, {'encrypted' if key else 'not encrypted'}")
        if key:
            say(f"Keep its recovery key on paper: privdesk recovery-key {file} --pdf key.pdf")

    answer(as_json, told, words)


def demo(
    file: NewFilePath,
    cases: Annotated[
        int,
        typer.Option(
            min=0, help="Cases beside the sample situations; from 1,000 on some open ones are late."
        ),
    ] = 400,
    seed: Annotated[int, typer.Option(help="The same seed makes the same cases.")] = 1,
    as_json: AsJson = False,
) -> None:
    """Make a sample case file: an office on the morning of Monday, November 23, 2026.

    Its clock stands on that day. All persons in it are invented. The post of that morning is not
    logged yet; its papers lie in the folder that this command names.
    """
    with _progress(shown=not as_json and sys.stderr.isatty()) as step:
        desk = make_demo(file, cases=cases, seed=seed, progress=step)
    counts = {scope.value: number for scope, number in Reading(desk).scope_counts().items()}
    desk.close()
    told = {
        "done": f"{file.name} made",
        "file": str(file),
        "seed": seed,
        "cases": counts,
        "post": str(post_folder()),
    }

    def words() -> None:
        say(f"{file.name} made: {counts['open']} open cases, {counts['closed']} closed")
        say(f"The post of the morning: {post_folder()}")
        say(f"Next: privdesk open {file}")

    answer(as_json, told, words)


@contextmanager
def _progress(*, shown: bool) -> Iterator[Callable[[int, int], None]]:
    columns = (TextColumn("Making cases"), BarColumn(), MofNCompleteColumn())
    console = Console(file=sys.stderr)
    with Progress(*columns, console=console, transient=True, disable=not shown) as bar:
        task = bar.add_task("", total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)


def check(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A case file, or a dossier.")],
    against: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="For a dossier: the case file that it was made from."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Check the audit trail, the frozen letters, the files and the pages of a case file.

    Of a dossier (.zip) it checks every byte, and with --against that its case file knows it.
    Works beside an open window and changes nothing. Leaves with exit code 4 if it finds damage.
    """
    if file.suffix.lower() == ".zip":
        _check_dossier(file, against, as_json=as_json)
        return
    found = with_key(lambda key: verify(file, key=key))
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


def _check_dossier(file: Path, against: Path | None, *, as_json: bool) -> None:
    if against is None:
        found = verify_dossier(file)
    else:
        with reading(against) as questions:
            found = verify_dossier(file, against=questions.desk)
    told = {
        "holds": not found.problems,
        "files": found.members,
        "manifest_sha256": found.manifest_sha256,
        "told": dict(found.told),
        "problems": list(found.problems),
    }

    def words() -> None:
        if not found.problems:
            say(f"{file.name} holds: {found.members} files, every byte as it was written")
            say(f"Head of the audit trail: {found.told.get('head of the audit trail', '')}")
            return
        say(f"{file.name} does not hold:")
        for problem in found.problems:
            say(f"  {problem}")

    answer(as_json, told, words)
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
