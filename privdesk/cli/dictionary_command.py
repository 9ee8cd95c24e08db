"""Commands on spelling: `privdesk letter dictionaries` and `privdesk letter words`."""

from pathlib import Path
from typing import Annotated

import typer

from privdesk.cli.desks import reading, working
from privdesk.cli.options import AsJson, CaseFilePath
from privdesk.cli.output import answer, say, table
from privdesk.services.dictionaries import HOW_TO_GET_ONE, add_dictionary, spellings
from privdesk.services.own_words import own_words, set_own_words

_Words = list[str] | None


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


def words(
    file: CaseFilePath,
    add: Annotated[_Words, typer.Option(metavar="WORD", help="Right from now on.")] = None,
    remove: Annotated[_Words, typer.Option(metavar="WORD", help="Wrong again.")] = None,
    as_json: AsJson = False,
) -> None:
    """List the words that the office writes beside the dictionaries, or change them.

    JSON: words, done.
    """
    done = ""
    if add or remove:
        gone = {word.casefold() for word in remove or ()}
        with working(file) as desk:
            kept = (word for word in own_words(desk) if word.casefold() not in gone)
            done = set_own_words(desk, (*kept, *(add or ()))).sentence
    with reading(file) as questions:
        known = own_words(questions.desk)
    answer(as_json, {"words": known, "done": done}, lambda: say(done or "\n".join(known)))
