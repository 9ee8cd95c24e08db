"""Commands that black out places of papers in their copies."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from privdesk.cli.desks import reading, working
from privdesk.cli.options import AsJson, CaseFilePath, examples
from privdesk.cli.output import answer, report, say
from privdesk.domain.errors import InvalidInput, NotFound, Problem
from privdesk.domain.redaction import WHOLE, Box, Redaction, RedactionReason
from privdesk.services import redactions
from privdesk.services.enclosures import enclose

_FILE = "office.privdesk"
_SIDES = 4
FileKey = Annotated[int, typer.Argument(metavar="KEY", help="Of the file, as told by case show.")]


def add_to(app: typer.Typer) -> None:
    """Add the group to the application."""
    app.add_typer(_group(), name="redact")


def _group() -> typer.Typer:
    """The group `privdesk redact`."""
    group = typer.Typer(
        help="Black out places of PDF files and pictures in their copies.",
        no_args_is_help=True,
        rich_markup_mode=None,
    )
    told: tuple[tuple[str, Callable[..., None], tuple[str, ...]], ...] = (
        (
            "mark",
            mark,
            (
                f"{_FILE} 12 --page 2 --text 'Jane Roe' --reason third_person",
                f"{_FILE} 12 --page 1 --box 10,20,55,26 --note 'the neighbor'",
            ),
        ),
        ("list", listed, (f"{_FILE} 12 --json",)),
        ("undo", undo, (f"{_FILE} 12 3",)),
        ("save", save, (f"{_FILE} 12 --out copy.pdf",)),
        ("enclose", enclosed, (f"{_FILE} 12 31",)),
    )
    for name, command, lines in told:
        shown = (f"privdesk redact {name} {line}" for line in lines)
        group.command(name, epilog=examples(*shown))(command)
    return group


def mark(
    file: CaseFilePath,
    key: FileKey,
    page: Annotated[int, typer.Option(min=1, help="From 1.")] = 1,
    text: Annotated[str, typer.Option(help="Mark every place where these words stand.")] = "",
    box: Annotated[
        list[str] | None,
        typer.Option(metavar="L,T,R,B", help="Percent of the page; repeatable."),
    ] = None,
    reason: Annotated[RedactionReason, typer.Option(help="Why.")] = RedactionReason.THIRD_PERSON,
    note: Annotated[str, typer.Option(help="More words; stands in the log of each copy.")] = "",
    as_json: AsJson = False,
) -> None:
    """Mark places of a page; dossiers and saved copies have them in black."""
    boxes = [_box(one) for one in box or ()]
    with working(file) as desk:
        if text:
            found = redactions.find_words(desk, key, page - 1, text)
            if not found:
                raise NotFound(f"These words do not stand on page {page}.")
            boxes += found
        changes = redactions.mark(desk, key, page - 1, boxes, reason, note)
        report(as_json, changes, places=len(boxes))


def _box(typed: str) -> Box:
    try:
        sides = [float(part) for part in typed.split(",")]
    except ValueError:
        sides = []
    if len(sides) != _SIDES:
        sentence = f"{typed} is no rectangle. Write four numbers, such as 10,20,55,26."
        raise InvalidInput((Problem("box", sentence),))
    return Box(*(round(side * WHOLE / 100) for side in sides))


def listed(file: CaseFilePath, key: FileKey, as_json: AsJson = False) -> None:
    """List what is marked on a file.

    JSON: marks (id, page, box in percent, reason, note, actor, made_at, used_at).
    """
    with reading(file) as questions:
        found = redactions.marks_of(questions.desk, key)

    def words() -> None:
        for one in found:
            used = ", used" if one.used_at else ""
            say(f"{one.id}  {one.words}{used}")
        if not found:
            say("Nothing is marked on this file.")

    answer(as_json, {"marks": [_json(one) for one in found]}, words)


def _json(one: Redaction) -> dict[str, object]:
    box = one.box
    return {
        "id": one.id,
        "page": one.page + 1,
        "box": [side * 100 / WHOLE for side in (box.left, box.top, box.right, box.bottom)],
        "reason": one.reason.value,
        "note": one.note,
        "actor": one.actor,
        "made_at": one.made_at.isoformat(timespec="seconds"),
        "used_at": one.used_at.isoformat(timespec="seconds") if one.used_at else None,
    }


def undo(
    file: CaseFilePath,
    key: FileKey,
    number: Annotated[int, typer.Argument(metavar="MARK", help="As listed.")],
    as_json: AsJson = False,
) -> None:
    """Take a mark back that no copy was made with."""
    with working(file) as desk:
        report(as_json, redactions.unmark(desk, key, number))


def save(
    file: CaseFilePath,
    key: FileKey,
    out: Annotated[Path, typer.Option(metavar="PATH", dir_okay=False, help="Of the copy, a PDF.")],
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Replace what is there.")] = False,
    as_json: AsJson = False,
) -> None:
    """Save a copy with the marks in black, such as for an enclosure."""
    with working(file) as desk:
        report(as_json, redactions.save_redacted(desk, key, out, overwrite=overwrite))


def enclosed(
    file: CaseFilePath,
    key: FileKey,
    letter: Annotated[int, typer.Argument(metavar="LETTER", help="Key of a draft.")],
    as_json: AsJson = False,
) -> None:
    """Name the copy with the marks in black among the enclosures of a draft.

    The copy becomes a file of the case, so that what goes out stays on record.
    """
    with working(file) as desk:
        report(as_json, enclose(desk, letter, key, blacked_out=True))
