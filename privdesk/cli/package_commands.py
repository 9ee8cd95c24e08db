"""Commands for the data that goes out with an access answer."""

from pathlib import Path
from typing import Annotated

import typer

from privdesk.cli.desks import case_of, working
from privdesk.cli.options import AsJson, CaseFilePath, CaseNumber, Override, examples
from privdesk.cli.output import answer, report, say
from privdesk.services.answer_package import PackageWish, make_package, mark_reviewed
from privdesk.services.reading import Reading


def add_to(app: typer.Typer) -> None:
    """Add the group to the application."""
    app.add_typer(_group(), name="data")


def _group() -> typer.Typer:
    """The group `privdesk data`."""
    group = typer.Typer(
        help="The requester's data: check its files for data of others, then pack them.",
        no_args_is_help=True,
        rich_markup_mode=None,
    )
    group.command(
        "checked", epilog=examples("privdesk data checked office.privdesk R-2026-007 12 13")
    )(checked)
    group.command(
        "pack",
        epilog=examples("privdesk data pack office.privdesk R-2026-007 --out data.pdf --letter"),
    )(pack)
    return group


def checked(
    file: CaseFilePath,
    number: CaseNumber,
    files: Annotated[
        list[int] | None, typer.Argument(metavar="FILE...", help="Keys; all files if none.")
    ] = None,
    undo: Annotated[bool, typer.Option("--undo", help="Take the marks away.")] = False,
    as_json: AsJson = False,
) -> None:
    """Mark files of a case as checked for data of others."""
    with working(file) as desk:
        case_id = case_of(desk, number)
        wanted = tuple(files or (one.id for one in Reading(desk).case(case_id).files))
        report(as_json, mark_reviewed(desk, case_id, wanted, checked=not undo))


def pack(
    file: CaseFilePath,
    number: CaseNumber,
    out: Annotated[Path, typer.Option(help="The file to write: .pdf, or .zip with --open.")],
    files: Annotated[
        list[int] | None, typer.Option("--file", help="Key of a file; repeatable; all if none.")
    ] = None,
    unsealed: Annotated[bool, typer.Option("--open", help="A ZIP without a passphrase.")] = False,
    letter: Annotated[
        bool, typer.Option("--letter", help="Draft the letter that holds the passphrase.")
    ] = False,
    override: Override = "",
    as_json: AsJson = False,
) -> None:
    """Pack checked files with an index; the passphrase is printed this once.

    JSON: path, passphrase, letter (key of the draft).
    """
    with working(file) as desk:
        case_id = case_of(desk, number)
        wanted = tuple(files or (one.id for one in Reading(desk).case(case_id).files))
        wish = PackageWish(wanted, not unsealed, letter, override)
        made = make_package(desk, case_id, wish, out)
    told = {"path": str(made.path), "passphrase": made.passphrase, "letter": made.changes.letter_id}
    words = f"{made.changes.sentence} into {made.path}"
    if made.passphrase:
        words += f"\nPassphrase: {made.passphrase}\nSend it by a separate letter."
    answer(as_json, told, lambda: say(words))
