"""The command `privdesk web-form`: the pages of the office's web form."""

from pathlib import Path
from typing import Annotated

import typer

from privdesk.cli.desks import reading
from privdesk.cli.options import AsJson, examples
from privdesk.cli.output import answer, say
from privdesk.services.web_form import pack_named, write_web_form


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    app.command(
        "web-form",
        epilog=examples(
            "privdesk web-form office.privdesk --out form",
            "privdesk web-form caspio --out form --language en --language de",
        ),
    )(web_form)


def web_form(
    source: Annotated[
        str, typer.Argument(metavar="SOURCE", help="A case file, or a policy pack: id or file.")
    ],
    out: Annotated[Path, typer.Option(help="The folder for the pages.")],
    language: Annotated[
        list[str] | None, typer.Option(help="en, de or fr; repeatable; all by default.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Write the web form as static pages, one a language, to be published as they are.

    JSON: pages (paths).
    """
    if Path(source).suffix == ".privdesk":
        with reading(Path(source)) as questions:
            pack = questions.desk.pack
    else:
        pack = pack_named(source)
    pages = write_web_form(pack, out, language or ())
    told = {"pages": [str(page) for page in pages]}
    answer(as_json, told, lambda: say("\n".join(str(page) for page in pages)))
