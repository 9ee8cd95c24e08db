"""Command on the dictionaries of letters: `privdesk letter dictionaries`."""

from pathlib import Path
from typing import Annotated

import typer

from privdesk.cli.options import AsJson
from privdesk.cli.output import answer, say, table
from privdesk.services.dictionaries import HOW_TO_GET_ONE, add_dictionary, spellings


def dictionaries(
    add: Annotated[
        Path | None,
        typer.Option(metavar="PATH", help="Keep this .dic file, beside its .aff file."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """List by which dictionary the spelling of each language is looked at, or add one.

    JSON: done, dictionaries (language, name, where: "shipped", a path, or empty for none).
    """
    done = f"{add_dictionary(add).name} has a dictionary now." if add is not None else ""
    found = spellings()
    told = {
        "done": done,
        "dictionaries": [
            {"language": one.language, "name": one.name, "where": one.where} for one in found
        ],
    }

    def words() -> None:
        rows = ((one.language, one.name, one.where or "none") for one in found)
        table(("Language", "Name", "Dictionary"), rows)
        say(done or (HOW_TO_GET_ONE if any(not one.where for one in found) else ""))

    answer(as_json, told, words)
