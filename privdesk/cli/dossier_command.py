"""The command that writes the dossier of a case or of its chain."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn

from privdesk.cli.desks import case_of, working
from privdesk.cli.options import AsJson, CaseFilePath, CaseNumber, examples
from privdesk.cli.output import answer, say
from privdesk.domain.errors import Refused
from privdesk.services.dossier import GoesOn, Reader, Wish, look_at, make_dossier

_FILE = "office.privdesk"


def add_to(app: typer.Typer) -> None:
    """Add the command to the application."""
    app.command(
        "dossier",
        epilog=examples(
            f"privdesk dossier {_FILE} C-2026-002 --out dossiers",
            f"privdesk dossier {_FILE} C-2026-002 --out dossiers --chain --for jams",
            "privdesk verify dossiers/C-2026-002-dossier.zip",
        ),
    )(dossier)


def dossier(
    file: CaseFilePath,
    number: CaseNumber,
    out: Annotated[
        Path, typer.Option(metavar="DIR", file_okay=False, help="Folder that gets PDF and ZIP.")
    ],
    whole_chain: Annotated[
        bool, typer.Option("--chain", help="With all cases that are linked to it.")
    ] = False,
    reader: Annotated[
        Reader, typer.Option("--for", help="Who reads it; what they do not get is listed.")
    ] = Reader.OFFICE,
    redact: Annotated[
        bool, typer.Option("--redact/--no-redact", help="What is marked is black in the copies.")
    ] = True,
    as_json: AsJson = False,
) -> None:
    """Write the dossier of a case: a PDF binder, and a ZIP with the files and their sums.

    Ctrl+C stops it and leaves nothing behind. JSON: done, binder, archive, pages, papers,
    manifest_sha256, head, left_out.
    """
    with working(file) as desk:
        wish = Wish(case_of(desk, number), whole_chain, reader, redact)
        without = look_at(desk, wish).left_out
        with _progress(shown=not as_json and sys.stderr.isatty()) as goes_on:
            try:
                made = make_dossier(desk, wish, out, goes_on)
            except KeyboardInterrupt as stopped:
                raise Refused("Stopped. Nothing was written.") from stopped
    told = {
        "done": made.changes.sentence,
        "binder": str(made.binder),
        "archive": str(made.archive),
        "pages": made.pages,
        "papers": made.papers,
        "manifest_sha256": made.sha256,
        "head": made.head,
        "left_out": list(without),
    }

    def words() -> None:
        say(f"{made.binder}: {made.pages} pages")
        many = "1 paper" if made.papers == 1 else f"{made.papers} papers"
        say(f"{made.archive}: {many} with their sums")
        for one in without:
            say(f"Left out: {one}")

    answer(as_json, told, words)


@contextmanager
def _progress(*, shown: bool) -> Iterator[GoesOn]:
    columns = (TextColumn("Binding"), BarColumn(), TaskProgressColumn())
    console = Console(file=sys.stderr)
    with Progress(*columns, console=console, transient=True, disable=not shown) as bar:
        task = bar.add_task("", total=None)

        def goes_on(done: int, of: int) -> bool:
            bar.update(task, completed=done, total=of)
            return True

        yield goes_on
