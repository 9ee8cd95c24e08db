"""Commands on the open format: everything of a case file out, and a case file made of it."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn

from privdesk.cli.desks import reading
from privdesk.cli.options import AsJson, CaseFilePath, examples
from privdesk.cli.output import answer, say
from privdesk.cli.passphrase import VARIABLE, of_this_command
from privdesk.domain.errors import CaseFileError, Refused
from privdesk.services.anonymous_copy import make_anonymous
from privdesk.services.open_format import Steps, export_all, import_archive

ArchivePath = Annotated[Path, typer.Argument(metavar="ARCHIVE", help="The ZIP.")]
NewFilePath = Annotated[
    Path, typer.Argument(metavar="FILE", help="Where the file shall lie; nothing may be there.")
]


def add_to(app: typer.Typer) -> None:
    """Add the commands to the application."""
    app.command(
        "export",
        epilog=examples(
            "privdesk export office.privdesk office.zip",
            "privdesk export office.privdesk office.zip --overwrite --json",
        ),
    )(export)
    app.command(
        "anonymous-copy",
        epilog=examples("privdesk anonymous-copy office.privdesk training.privdesk"),
    )(anonymous_copy)
    app.command(
        "import-archive",
        epilog=examples(
            "privdesk import-archive office.zip new.privdesk",
            "privdesk import-archive office.zip new.privdesk --plain",
        ),
    )(take_in)


def export(
    file: CaseFilePath,
    archive: ArchivePath,
    overwrite: Annotated[
        bool, typer.Option("--overwrite", help="Replace the archive if it is there already.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Write everything of a case file in the open format: JSON Lines, a JSON Schema, the files.

    The archive is NOT encrypted. It says in its README.md what stands where. Works beside an open
    window and changes nothing. Ctrl+C stops it and leaves nothing behind.
    JSON: done, archive, rows, files, entries, head.
    """
    with reading(file) as asked, _progress("Exporting", as_json=as_json) as goes_on:
        made = export_all(asked.desk, archive, overwrite=overwrite, goes_on=goes_on)
    told = {
        "done": f"{archive.name} made",
        "archive": str(archive),
        "rows": made.rows,
        "files": made.files,
        "entries": made.entries,
        "head": made.head,
    }

    def words() -> None:
        say(f"{archive}: {made.rows:,} rows, {made.files:,} files. It is not encrypted.")
        say(f"Head of the audit trail: {made.head}")

    answer(as_json, told, words)


def anonymous_copy(file: CaseFilePath, copy: NewFilePath, as_json: AsJson = False) -> None:
    """Copy a case file with invented names, addresses, words and papers, for training or a fault.

    Dates, kinds, clocks, outcomes, countries, case numbers and figures stay; the policy pack of the
    office stays with another officer. The copy is plain. Look at it before you give it away.
    JSON: done, file.
    """
    with reading(file) as asked, _progress("Inventing", as_json=as_json) as goes_on:
        make_anonymous(asked.desk, copy, goes_on=goes_on)
    told = {"done": f"{copy.name} made", "file": str(copy)}
    answer(as_json, told, lambda: say(f"{copy.name} made, without personal data, not encrypted"))


def take_in(
    archive: ArchivePath,
    file: NewFilePath,
    plain: Annotated[
        bool, typer.Option("--plain", help="Leave it unencrypted: whoever has it reads it.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Make a new case file of an archive in the open format, equal to the one it came from.

    Every sum and the audit trail are checked; if anything does not hold, nothing is made. The
    passphrase is asked for, or taken from PRIVDESK_PASSPHRASE or --passphrase-fd.
    JSON: done, file, encrypted, entries, head.
    """
    if file.exists():
        raise CaseFileError(f"{file.name} is there already. Choose another name.")
    key = None if plain else of_this_command().new(variable=VARIABLE)
    with _progress("Importing", as_json=as_json) as goes_on:
        made = import_archive(archive, file, key=key, goes_on=goes_on)
    told = {
        "done": f"{file.name} made",
        "file": str(file),
        "encrypted": key is not None,
        "entries": made.entries,
        "head": made.head,
    }

    def words() -> None:
        say(f"{file.name} made, {'encrypted' if key else 'not encrypted'}")
        say(f"Its audit trail holds: {made.entries} entries, head {made.head}")
        if key:
            say(f"Keep its recovery key on paper: privdesk recovery-key {file} --pdf key.pdf")

    answer(as_json, told, words)


@contextmanager
def _progress(words: str, *, as_json: bool) -> Iterator[Steps]:
    shown = not as_json and sys.stderr.isatty()
    columns = (TextColumn(words), BarColumn(), TaskProgressColumn())
    console = Console(file=sys.stderr)
    with Progress(*columns, console=console, transient=True, disable=not shown) as bar:
        task = bar.add_task("", total=None)

        def goes_on(done: int, of: int) -> bool:
            bar.update(task, completed=done, total=of)
            return True

        try:
            yield goes_on
        except KeyboardInterrupt as stopped:
            raise Refused("Stopped. Nothing was made.") from stopped
