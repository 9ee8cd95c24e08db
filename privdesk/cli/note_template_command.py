"""Command on templates of calls, messages and notes: `privdesk office note-templates`."""

from typing import Annotated

import typer

from privdesk.cli.desks import reading, working
from privdesk.cli.options import AsJson, CaseFilePath
from privdesk.cli.output import answer, report, say, table
from privdesk.domain.vocabulary import EventKind
from privdesk.services import note_templates as notes


def note_templates(
    file: CaseFilePath,
    keep: Annotated[
        str, typer.Option(metavar="NAME", help="Keep a template under this name, new or changed.")
    ] = "",
    kind: Annotated[EventKind | None, typer.Option(help="With --keep: what is logged.")] = None,
    text: Annotated[str, typer.Option(help="With --keep: the words, with fields.")] = "",
    remove: Annotated[
        str, typer.Option(metavar="NAME", help="Take this template away, by name or id.")
    ] = "",
    shipped: Annotated[
        bool, typer.Option("--shipped", help="Bring back the shipped ones as they ship.")
    ] = False,
    language: Annotated[str, typer.Option(help="Of the shipped ones: en, de or fr.")] = "en",
    as_json: AsJson = False,
) -> None:
    """List, keep or remove the templates of calls, messages and notes.

    JSON: templates (id, kind, name, text, origin); with a change: done.
    """
    if keep:
        with working(file) as desk:
            found = notes.note_templates(desk, language)
            one = next((t for t in found if t.name.casefold() == keep.casefold()), None)
            wanted = kind or (one.kind if one else EventKind.NOTE)
            words = text or (one.text if one else "")
            which = one.id if one else ""
            report(as_json, notes.keep_note_template(desk, which, wanted, keep, words, language))
    elif remove:
        with working(file) as desk:
            which = notes.find_note_template(desk, remove, language).id
            report(as_json, notes.remove_note_template(desk, which, language))
    elif shipped:
        with working(file) as desk:
            report(as_json, notes.bring_back_shipped(desk))
    else:
        with reading(file) as questions:
            found = notes.note_templates(questions.desk, language)
        told = [
            {
                "id": one.id,
                "kind": one.kind.value,
                "name": one.name,
                "text": one.text,
                "origin": one.origin.value,
            }
            for one in found
        ]

        def words_of() -> None:
            rows = ((one.id, one.kind.value, one.name, one.origin.value) for one in found)
            table(("Id", "Kind", "Name", "From"), rows)
            say("case note --template ID begins with the words of one.")

        answer(as_json, {"templates": told}, words_of)
