"""Commands on letters on their way: outbox, print run, mailing, returned mail, e-mail."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from privdesk.cli.desks import letter_of, reading, working
from privdesk.cli.options import AsJson, CaseFilePath, LetterName, a_date
from privdesk.cli.output import answer, report, say, table
from privdesk.domain.errors import InvalidInput, NotFound, Problem
from privdesk.domain.letter_labels import GROUP
from privdesk.domain.letter_steps import ReturnReason
from privdesk.domain.outbox import OutboxGroup, OutboxRow
from privdesk.domain.person import PostalAddress
from privdesk.domain.tracking_list import match_numbers
from privdesk.services import email_drafts, letter_versions, mailing, print_runs, returned_mail
from privdesk.services.changes import ChangeSet
from privdesk.services.desk import Desk
from privdesk.services.outbox import outbox as outbox_of
from privdesk.services.reading import Reading
from privdesk.services.returned_mail import NewAddress
from privdesk.services.run_papers import run_as_one_pdf
from privdesk.services.saving import save_bytes

Letters = Annotated[
    list[str] | None, typer.Argument(metavar="[LETTER]...", help="Letters by number or key.")
]
On = Annotated[
    date | None, typer.Option(parser=a_date, metavar="DATE", help="The day; today by default.")
]
Out = Annotated[Path, typer.Option("--out", "-o", metavar="PATH", help="Where it shall lie.")]
Overwrite = Annotated[bool, typer.Option("--overwrite", help="Replace a file that is there.")]


def outbox(file: CaseFilePath, as_json: AsJson = False) -> None:
    """Show the letters on their way, by group, and the print runs to be answered for.

    JSON: groups (group, letters: key, number, case, person, place, pages, paper, envelope,
    service, tracking, mailed_on, returned_on), runs (run, destination, letters).
    """
    with reading(file) as questions:
        box = outbox_of(questions.desk)
    told = {
        "groups": [
            {"group": group.value, "letters": [_row_json(row) for row in rows]}
            for group, rows in box.groups
        ],
        "runs": [
            {
                "run": run.id,
                "destination": run.destination,
                "letters": [one.number for one in run.waiting],
            }
            for run in box.runs
        ],
    }
    cells = (
        (
            GROUP[group],
            row.number,
            row.case_number,
            row.person,
            row.place,
            row.envelope,
            row.mail_service.name,
            row.tracking,
        )
        for group, rows in box.groups
        for row in rows
    )
    heads = ("Group", "Letter", "Case", "To", "Place", "Envelope", "Service", "Tracking")
    answer(as_json, told, lambda: table(heads, cells))


def _row_json(row: OutboxRow) -> dict[str, object]:
    return {
        "key": row.id,
        "number": row.number,
        "case": row.case_number,
        "person": row.person,
        "place": row.place,
        "pages": row.pages,
        "paper": row.paper,
        "envelope": row.envelope,
        "service": row.mail_service.id,
        "tracking": row.tracking,
        "mailed_on": row.mailed_on.isoformat() if row.mailed_on else None,
        "returned_on": row.returned_on.isoformat() if row.returned_on else None,
    }


def print_run(
    file: CaseFilePath,
    out: Out,
    letters: Letters = None,
    both_sides: Annotated[
        bool, typer.Option("--both-sides", help="Each letter starts on a new sheet.")
    ] = False,
    overwrite: Overwrite = False,
    as_json: AsJson = False,
) -> None:
    """Make one PDF of all letters that are ready, or of some, with a cover list.

    Nothing is marked as printed by it: say afterwards with "letter printed --run" what came out.
    JSON: done, run, file, letters.
    """
    with working(file) as desk:
        keys = _keys(desk, letters) if letters else [row.id for row in outbox_of(desk).ready]
        if out.exists() and not overwrite:
            told = f"{out.name} is there already. Choose another name."
            raise InvalidInput((Problem("path", told),))
        run_id = print_runs.start_run(desk, keys, out.name).run_id
        assert run_id is not None, "a run that was begun has its key"
        run = desk.file.queries().print_run(run_id)
        try:
            save_bytes(out, run_as_one_pdf(desk, run, both_sides=both_sides), overwrite=overwrite)
        except BaseException:
            print_runs.settle_run(desk, run_id, ())
            raise
    numbers = [one.number for one in run.letters]
    done = f"Print run {run_id}: {len(numbers)} letters in {out.name}"
    told_json = {"done": done, "run": run_id, "file": str(out), "letters": numbers}
    answer(as_json, told_json, lambda: say(done))


def printed(
    file: CaseFilePath,
    letters: Letters = None,
    run: Annotated[
        int | None, typer.Option(help="A print run; without letters all of it came out well.")
    ] = None,
    none: Annotated[bool, typer.Option("--none", help="Nothing of the run came out.")] = False,
    as_json: AsJson = False,
) -> None:
    """Record which letters were printed well; each further print of a letter is counted."""
    with working(file) as desk:
        keys = _keys(desk, letters or [])
        if run is not None:
            waiting = desk.file.queries().print_run(run).waiting
            good = () if none else keys or [one.letter_id for one in waiting]
            report(as_json, print_runs.settle_run(desk, run, good), run=run)
            return
        if not keys:
            raise NotFound("Name the letters, or the print run with --run.")
        for key in keys:
            _report(desk, print_runs.mark_printed(desk, key), as_json=as_json)


def mailed(
    file: CaseFilePath,
    letters: Letters = None,
    on: On = None,
    tracking: Annotated[str, typer.Option(help="Tracking number, of one letter.")] = "",
    numbers: Annotated[
        Path | None,
        typer.Option("--numbers", metavar="PATH", help="A file with a tracking number a line."),
    ] = None,
    service: Annotated[str, typer.Option(help="Id of the mail service.")] = "",
    by_email: Annotated[bool, typer.Option("--by-email", help="Sent by e-mail instead.")] = False,
    as_json: AsJson = False,
) -> None:
    """Record that letters have left the house on one day; an answer satisfies the clocks.

    Without letters all printed ones are meant. All of them are recorded, or none.
    """
    with working(file) as desk:
        box = outbox_of(desk)
        printed_keys = [row.id for row in box.rows(OutboxGroup.PRINTED)]
        keys = _keys(desk, letters) if letters else printed_keys
        day = on or desk.clock.today()
        if by_email:
            _report(desk, mailing.mark_emailed(desk, keys, day), as_json=as_json)
            return
        typed = dict.fromkeys(keys, "")
        if tracking and len(keys) == 1:
            typed[keys[0]] = tracking
        elif tracking:
            told = "One number belongs to one letter. Name one letter, or use --numbers."
            raise InvalidInput((Problem("tracking", told),))
        if numbers is not None:
            rows = [row for row in box.rows() if row.id in typed]
            typed |= _matched(numbers, rows)
        _report(desk, mailing.mark_batch_mailed(desk, typed, day, service), as_json=as_json)


def tracking(
    file: CaseFilePath,
    numbers: Annotated[Path, typer.Argument(help="A file with a number a line.")],
    as_json: AsJson = False,
) -> None:
    """Record tracking numbers from a file, a line each, of letters that are printed or gone.

    A line may name its letter: "L-2026-0447 RF482913625US". All are recorded, or none.
    """
    with working(file) as desk:
        rows = [row for row in outbox_of(desk).rows() if row.takes_tracking]
        found = _matched(numbers, rows)
        _report(desk, mailing.record_tracking(desk, found), as_json=as_json)


def _matched(path: Path, rows: Sequence[OutboxRow]) -> dict[int, str]:
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        told = f"{path.name} cannot be read as text."
        raise InvalidInput((Problem("numbers", told),)) from error
    found = match_numbers(text, rows)
    wrong = tuple(
        Problem("numbers", f"Line {one.line}: {one.problem}") for one in found if one.problem
    )
    if wrong:
        raise InvalidInput(wrong)
    return {one.row.id: one.number for one in found if one.row is not None}


def returned(
    file: CaseFilePath,
    letter: LetterName,
    reason: Annotated[ReturnReason, typer.Option(help="What stands on the envelope.")],
    on: On = None,
    note: Annotated[str, typer.Option(help="What else stands on it.")] = "",
    street: Annotated[list[str] | None, typer.Option(help="New address; repeatable.")] = None,
    city: Annotated[str, typer.Option(help="Town of the new address.")] = "",
    region: Annotated[str, typer.Option(help="State or region.")] = "",
    postal_code: Annotated[str, typer.Option("--postal-code", help="Postal code.")] = "",
    country: Annotated[str, typer.Option(help="Country code; as before by default.")] = "",
    how: Annotated[str, typer.Option(help="How the new address was found.")] = "",
    as_json: AsJson = False,
) -> None:
    """Record that a letter came back; with a new address a COPY of it is made ready to print."""
    with working(file) as desk:
        found = letter_of(desk, letter)
        day = on or desk.clock.today()
        changes = returned_mail.mark_returned(desk, found.id, day, reason, note)
        if street or city:
            old = Reading(desk).case(found.case_id).person.address
            address = PostalAddress(
                tuple(street or ()), city, region, postal_code, country or old.country
            )
            changes = returned_mail.send_again(desk, found.id, NewAddress(address, how))
        _report(desk, changes, as_json=as_json)


def void(
    file: CaseFilePath,
    letter: LetterName,
    reason: Annotated[str, typer.Option(help="Why; it stays on record.")],
    anew: Annotated[bool, typer.Option("--anew", help="Begin a new version.")] = False,
    as_json: AsJson = False,
) -> None:
    """Take a final letter out of the way; its bytes stay on record."""
    with working(file) as desk:
        key = letter_of(desk, letter).id
        changes = letter_versions.void_letter(desk, key, reason, anew=anew)
        _report(desk, changes, as_json=as_json)


def correct(file: CaseFilePath, letter: LetterName, as_json: AsJson = False) -> None:
    """Begin a letter that corrects one which has left the house."""
    with working(file) as desk:
        key = letter_of(desk, letter).id
        _report(desk, letter_versions.correct_letter(desk, key), as_json=as_json)


def email_draft(
    file: CaseFilePath,
    letter: LetterName,
    out: Out,
    overwrite: Overwrite = False,
    as_json: AsJson = False,
) -> None:
    """Save a message with the PDF attached, which a mail program opens unsent.

    JSON: done, file, to.
    """
    with reading(file) as questions:
        draft = email_drafts.email_draft(questions.desk, letter_of(questions.desk, letter).id)
    save_bytes(out, draft.data, overwrite=overwrite)
    done = f"{out.name} saved, to {draft.to}"
    answer(as_json, {"done": done, "file": str(out), "to": draft.to}, lambda: say(done))


def _keys(desk: Desk, letters: Sequence[str]) -> list[int]:
    return [letter_of(desk, letter).id for letter in letters]


def _report(desk: Desk, changes: ChangeSet, *, as_json: bool) -> None:
    if changes.letter_id is None:
        report(as_json, changes)
        return
    letter = Reading(desk).letter(changes.letter_id)
    report(as_json, changes, number=letter.number, state=letter.state.value)
