"""Commands on retention: `privdesk retention due|hold|release|erase`, and the suppression list."""

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from privdesk.cli.backup_folders import Folder, Second, backup_folders
from privdesk.cli.desks import reading, working
from privdesk.cli.options import AsJson, CaseFilePath, a_date, examples
from privdesk.cli.output import answer, say, table
from privdesk.cli.records import Json
from privdesk.domain.day_names import day_words
from privdesk.domain.errors import Refused
from privdesk.domain.retention import DueGroup, Extent
from privdesk.services import retention, suppression
from privdesk.services.backups import back_up
from privdesk.services.certificate import certificate_pdf, extent_words, held_words
from privdesk.services.reading import Reading
from privdesk.services.retention import Certificate
from privdesk.services.saving import save_bytes

Number = Annotated[str, typer.Argument(metavar="NUMBER", help="Of a case, such as R-2023-014.")]
Numbers = Annotated[
    list[str] | None,
    typer.Argument(metavar="NUMBER...", help="Of cases; all that are due if none."),
]
Address = Annotated[str, typer.Argument(metavar="ADDRESS", help="E-mail address or phone number.")]


def add_to(app: typer.Typer) -> None:
    """Add both groups to the application."""
    app.add_typer(_retention_group(), name="retention")
    app.add_typer(_suppression_group(), name="suppression")


def _retention_group() -> typer.Typer:
    """The group `privdesk retention`."""
    group = typer.Typer(
        help="Closed cases whose time has come: what is due, what is held, and the erasure.",
        rich_markup_mode=None,
        no_args_is_help=True,
    )
    group.callback()(lambda: None)
    group.command("due", epilog=examples("privdesk retention due office.privdesk --json"))(due)
    group.command(
        "hold",
        epilog=examples('privdesk retention hold office.privdesk R-2023-014 "FTC letter of May 4"'),
    )(hold)
    group.command(
        "release", epilog=examples("privdesk retention release office.privdesk R-2023-014")
    )(release)
    group.command(
        "erase",
        epilog=examples(
            "privdesk retention erase office.privdesk",
            "privdesk retention erase office.privdesk R-2022-003 --yes --certificate proof.pdf",
        ),
    )(erase)
    return group


def _suppression_group() -> typer.Typer:
    """The group `privdesk suppression`."""
    group = typer.Typer(
        help="Who wants no more mail from us: a list of keyed hashes, without addresses.",
        rich_markup_mode=None,
        no_args_is_help=True,
    )
    group.callback()(lambda: None)
    for name, function in (("check", check), ("add", add), ("revoke", revoke)):
        line = f"privdesk suppression {name} office.privdesk jo@example.com"
        group.command(name, epilog=examples(line))(function)
    return group


def due(
    file: CaseFilePath,
    until: Annotated[
        date | None, typer.Option(parser=a_date, metavar="DATE", help="Due by this day; today.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """List the cases whose period is over, the one that was due first on top, and what is held."""
    with reading(file) as asked:
        desk = asked.desk
        day = until or desk.clock.today()
        groups = [g for g in retention.retention_schedule(desk) if g.due_on and g.due_on <= day]
    answer(as_json, {"due": [_json(group) for group in groups]}, lambda: _list(groups))


def hold(file: CaseFilePath, number: Number, reason: str, as_json: AsJson = False) -> None:
    """Keep a case, and with it its chain, from being erased; the reason stays on record."""
    with working(file) as desk:
        case_id = Reading(desk).case_id(number)
        done = retention.hold(desk, case_id, reason)
    answer(as_json, {"done": done.sentence}, lambda: say(done.sentence))


def release(file: CaseFilePath, number: Number, as_json: AsJson = False) -> None:
    """Let the schedule have a case again."""
    with working(file) as desk:
        done = retention.release(desk, Reading(desk).case_id(number))
    answer(as_json, {"done": done.sentence}, lambda: say(done.sentence))


def erase(
    file: CaseFilePath,
    numbers: Numbers = None,
    yes: Annotated[bool, typer.Option("--yes", help="Erase; without it only a preview.")] = False,
    backup: Annotated[
        bool, typer.Option(help="Back up first; that backup holds the data until it rotates out.")
    ] = True,
    certificate: Annotated[
        Path | None, typer.Option(metavar="PATH", help="Write the certificate as a PDF.")
    ] = None,
    folder: Folder = "",
    second: Second = "",
    as_json: AsJson = False,
) -> None:
    """Tell what an erasure would take away, then, with --yes, erase and give the certificate.

    Number, kind, dates, outcomes and grounds of each case stay, so every figure stays as it was.
    """
    if not yes:
        with reading(file) as asked:
            ids = _ids(asked, numbers)
            seen = retention.preview(asked.desk, ids)
        told = {"erased": False, "extent": _extent(seen)}
        more = "Nothing was erased. Add --yes to erase."
        answer(as_json, told, lambda: say(f"{extent_words(seen)} {more}"))
        return
    folders = backup_folders(file, folder, second)
    with working(file) as desk:
        ids = _ids(Reading(desk), numbers)
        if backup and ids:
            back_up(desk, folders.first)
        proof = retention.erase(desk, ids, *folders.all)
    if certificate is not None:
        save_bytes(certificate, certificate_pdf(proof))
    answer(as_json, _certificate(proof), lambda: _prove(proof))


def _ids(asked: Reading, numbers: list[str] | None) -> tuple[int, ...]:
    if numbers:
        return tuple(asked.case_id(number) for number in numbers)
    found = retention.due_now(asked.desk)
    if not found:
        raise Refused("No case is due.")
    return tuple(key for group in found for key in group.case_ids)


def check(file: CaseFilePath, address: Address, as_json: AsJson = False) -> None:
    """Say whether an address is on the suppression list, and since when."""
    with reading(file) as asked:
        since = suppression.suppressed_since(asked.desk, address)
    words = f"On the suppression list since {day_words(since)}" if since else "Not on the list"
    told = {"suppressed": since is not None, "since": since.isoformat() if since else None}
    answer(as_json, told, lambda: say(words))


def add(file: CaseFilePath, address: Address, as_json: AsJson = False) -> None:
    """Put an address on the suppression list; only its keyed hash is kept."""
    with working(file) as desk:
        done = suppression.suppress(desk, address)
    answer(as_json, {"done": done.sentence}, lambda: say(done.sentence))


def revoke(file: CaseFilePath, address: Address, as_json: AsJson = False) -> None:
    """Take an address off the suppression list, because the person asks for it."""
    with working(file) as desk:
        done = suppression.revoke(desk, address)
    answer(as_json, {"done": done.sentence}, lambda: say(done.sentence))


def _json(group: DueGroup) -> Json:
    return {
        "cases": [case.number for case in group.cases],
        "due_on": group.due_on.isoformat() if group.due_on else None,
        "months": group.months,
        "source": group.source,
        "hold": group.hold,
    }


def _list(groups: list[DueGroup]) -> None:
    if not groups:
        say("No case is due.")
        return
    rows = (
        (
            ", ".join(case.number for case in group.cases),
            day_words(group.due_on) if group.due_on else "",
            f"{group.months} months",
            group.hold,
        )
        for group in groups
    )
    table(("Cases", "Due since", "Period", "Held"), rows)


def _extent(extent: Extent) -> Json:
    return {
        "cases": extent.cases,
        "people": extent.people,
        "letters": extent.letters,
        "files": extent.files,
        "bytes": extent.size,
        "entries": extent.events,
    }


def _certificate(proof: Certificate) -> Json:
    return {
        "erased": True,
        "erased_on": proof.erased_on.isoformat(),
        "by": proof.by,
        "cases": list(proof.numbers),
        "extent": _extent(proof.extent),
        "head": proof.head,
        "entries": proof.entries,
        "backups": [
            {"path": str(held.path), "until": held.until.isoformat() if held.until else None}
            for held in proof.backups
        ],
        "unseen_folders": [str(folder) for folder in proof.unseen],
    }


def _prove(proof: Certificate) -> None:
    say(extent_words(proof.extent))
    say(f"Audit trail: entry {proof.entries}, head {proof.head}")
    for line in held_words(proof):
        say(f"Still held: {line}")
