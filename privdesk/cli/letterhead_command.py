"""Command on the paper of the office: `privdesk office letterhead`."""

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from privdesk.cli.desks import reading, working
from privdesk.cli.options import AsJson, CaseFilePath
from privdesk.cli.output import answer, table
from privdesk.domain.errors import InvalidInput, Problem
from privdesk.services.desk import Desk
from privdesk.services.stationery import Stationery, office_form, set_stationery, stationery_of

_Picture = Annotated[
    Path | None, typer.Option(metavar="PATH", help="PNG or JPEG; - takes it away.")
]
_NONE = Path("-")


def letterhead(
    file: CaseFilePath,
    form: Annotated[
        str | None,
        typer.Option(metavar="ID", help="Page form, see: letter forms; - takes the country's."),
    ] = None,
    logo: _Picture = None,
    logo_alt: Annotated[
        str | None, typer.Option(metavar="WORDS", help="What the logo shows.")
    ] = None,
    signature: _Picture = None,
    duplex: Annotated[
        bool | None, typer.Option("--duplex/--simplex", help="Both sides of the paper, or one.")
    ] = None,
    fold_marks: Annotated[
        bool | None, typer.Option("--fold-marks/--no-fold-marks", help="Whether they are printed.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Show or set what every letter has: page form, logo, signature, sides, fold marks.

    Letters that are final stay as they are.
    """
    given = (form, logo, logo_alt, signature, duplex, fold_marks)
    if all(value is None for value in given):
        with reading(file) as questions:
            _tell(questions.desk, "", as_json=as_json)
        return
    with working(file) as desk:
        now = stationery_of(desk)
        wanted = Stationery(
            form=now.form if form is None else form.removeprefix("-"),
            duplex=now.duplex if duplex is None else duplex,
            fold_marks=now.fold_marks if fold_marks is None else fold_marks,
            logo="" if logo == _NONE else now.logo,
            logo_alt=now.logo_alt if logo_alt is None else logo_alt,
            signature="" if signature == _NONE else now.signature,
        )
        changes = set_stationery(desk, wanted, logo=_bytes(logo), signature=_bytes(signature))
        _tell(desk, changes.sentence, as_json=as_json)


def _bytes(path: Path | None) -> bytes | None:
    if path is None or path == _NONE:
        return None
    try:
        return path.read_bytes()
    except OSError as error:
        raise InvalidInput((Problem("picture", f"{path.name} cannot be read."),)) from error


def _tell(desk: Desk, done: str, *, as_json: bool) -> None:
    paper, form = stationery_of(desk), office_form(desk)
    told = {"done": done, **asdict(paper), "form": form.id}
    rows = (
        ("Page form", f"{form.id}, {form.title}"),
        ("Sides", "both" if paper.duplex else "one"),
        ("Fold marks", "printed" if paper.fold_marks else "not printed"),
        ("Logo", paper.logo_alt if paper.logo else "none"),
        ("Signature", "picture" if paper.signature else "by hand"),
    )
    answer(as_json, told, lambda: table(("Letterhead", done), rows))
