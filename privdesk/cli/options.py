"""The arguments and options that several commands share."""

from datetime import date
from pathlib import Path
from typing import Annotated

import typer


def a_date(typed: str) -> date:
    """A calendar date typed as 2026-11-23.

    Raises:
        BadParameter: it is no date, or written another way.
    """
    try:
        return date.fromisoformat(typed)
    except ValueError as error:
        raise typer.BadParameter(f"{typed!r} is no date. Write it as 2026-11-23.") from error


def examples(*lines: str) -> str:
    """The end of a help page: lines to copy, kept as they are."""
    return "\b\nExamples:\n" + "\n".join(f"  {line}" for line in lines)


CaseFilePath = Annotated[
    Path, typer.Argument(metavar="FILE", help="The case file, such as office.privdesk.")
]
CaseNumber = Annotated[
    str,
    typer.Argument(metavar="NUMBER", help="Case number, such as R-2026-007; r2026-7 will do."),
]
LetterName = Annotated[
    str,
    typer.Argument(
        metavar="LETTER",
        help="Number of a final letter, such as L-2026-0012, or the key of a draft, such as 7.",
    ),
]
AsJson = Annotated[
    bool, typer.Option("--json", help="Print JSON with stable keys; dates as 2026-11-23.")
]
On = Annotated[
    date | None,
    typer.Option(parser=a_date, metavar="DATE", help="The day it happened; today by default."),
]
Override = Annotated[
    str,
    typer.Option(metavar="REASON", help="Go on in spite of a rule; the reason stays on record."),
]

PageFormId = Annotated[
    str, typer.Option("--form", metavar="ID", help="Page form; see: privdesk letter forms.")
]
