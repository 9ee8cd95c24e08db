"""Commands on cases: log, list, show, and every step up to the letter."""

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from privdesk.cli import participant_commands, step_commands
from privdesk.cli.case_words import tell_case, tell_intake, tell_line
from privdesk.cli.desks import case_of, reading, working
from privdesk.cli.options import AsJson, CaseFilePath, CaseNumber, a_date, examples
from privdesk.cli.output import answer, say, table
from privdesk.cli.records import clocks_json, line_json, row_json, view_json
from privdesk.domain.errors import InvalidInput
from privdesk.domain.person import PostalAddress
from privdesk.domain.read_models import CaseFilter, CaseRow, Scope, Sort
from privdesk.domain.vocabulary import (
    Channel,
    Framework,
    Kind,
    LateReason,
    Principle,
    Right,
)
from privdesk.services.intake import IntakePreview, NewCase, log_case, preview
from privdesk.services.list_export import export_list
from privdesk.services.quick_add import QuickIntake, overlaid, understand
from privdesk.services.reading import Reading


def add_to(app: typer.Typer) -> None:
    """Add the group to the application."""
    app.add_typer(_group(), name="case")


def _group() -> typer.Typer:
    """The group `privdesk case`."""
    group = typer.Typer(
        help="Log, list and show cases, and take the steps of a case.",
        no_args_is_help=True,
        rich_markup_mode=None,
    )
    group.command(
        "add",
        epilog=examples(
            "privdesk case add office.privdesk --kind privacy_request --channel mail \\",
            "    --received 2026-10-22 --name 'Nora Lindqvist' --right access --right delete \\",
            "    --address-line '48 Alder Court' --city Fresno --region CA \\",
            "    --postal-code 93701 --country US --subject 'old account' --file scan.pdf",
            "privdesk case add office.privdesk --kind dpf_complaint --framework swiss_us \\",
            "    --principle access --channel email --received 2026-11-02 --name 'Zoë Brändli'",
            "privdesk case add office.privdesk --line 'delete, Tomás Herrera, Spain, yesterday'",
        ),
    )(add)
    group.command(
        "list",
        epilog=examples(
            "privdesk case list office.privdesk",
            "privdesk case list office.privdesk --scope all --text 'muell invoice'",
            "privdesk case list office.privdesk --kind dpf_complaint --kind jams --json",
        ),
    )(list_cases)
    group.command(
        "export",
        epilog=examples("privdesk case export office.privdesk cases.csv --scope all --law US-CA"),
    )(export)
    group.command("show", epilog=examples("privdesk case show office.privdesk R-2026-007"))(show)
    step_commands.add_to(group)
    participant_commands.add_to(group)
    return group


def add(
    file: CaseFilePath,
    line: Annotated[
        str,
        typer.Option(
            help="The case in one line, such as 'delete, Tomás Herrera, Spain, by e-mail, "
            "yesterday'; other options stand before what it says."
        ),
    ] = "",
    kind: Annotated[Kind | None, typer.Option(help="What it is; needed without --line.")] = None,
    channel: Annotated[
        Channel | None, typer.Option(help="How it came in; needed without --line.")
    ] = None,
    received: Annotated[
        date | None,
        typer.Option(
            parser=a_date,
            metavar="DATE",
            help="The day it reached the office, day 0; needed without --line.",
        ),
    ] = None,
    name: Annotated[str, typer.Option(help="Full name as written.")] = "",
    organisation: Annotated[str, typer.Option(help="Company or body of the person.")] = "",
    email: Annotated[str, typer.Option(help="E-mail address.")] = "",
    phone: Annotated[str, typer.Option(help="Phone number.")] = "",
    salutation: Annotated[str, typer.Option(help="For letters, such as 'Ms. Brunner'.")] = "",
    address_line: Annotated[
        list[str] | None, typer.Option(help="Street, box, care of; repeat for up to 7 lines.")
    ] = None,
    city: Annotated[str, typer.Option(help="Town.")] = "",
    region: Annotated[str, typer.Option(help="State, province or canton, such as CA.")] = "",
    postal_code: Annotated[str, typer.Option(help="With its leading zeros.")] = "",
    country: Annotated[str, typer.Option(help="Two letters, such as US or DE.")] = "",
    subject: Annotated[str, typer.Option(help="A few words.")] = "",
    right: Annotated[
        list[Right] | None, typer.Option(help="What the person asks for; repeat for several.")
    ] = None,
    framework: Annotated[
        Framework | None, typer.Option(help="For a complaint: the framework relied on.")
    ] = None,
    principle: Annotated[
        list[Principle] | None,
        typer.Option(help="For a complaint: the principle concerned; repeat for several."),
    ] = None,
    hr_data: Annotated[
        bool, typer.Option("--hr-data", help="The data is human-resources data.")
    ] = False,
    provider: Annotated[str, typer.Option(help="Service provider concerned.")] = "",
    agent: Annotated[str, typer.Option(help="Authorized agent who writes for the person.")] = "",
    due: Annotated[
        date | None,
        typer.Option(parser=a_date, metavar="DATE", help="Date printed in a notice, as by JAMS."),
    ] = None,
    reference: Annotated[str, typer.Option(help="Number that the other side uses.")] = "",
    quote: Annotated[str, typer.Option(help="The person's own words.")] = "",
    attach: Annotated[
        list[Path] | None,
        typer.Option("--file", metavar="PATH", help="A paper that came with it; repeatable."),
    ] = None,
    handler: Annotated[str, typer.Option(help="Who works on it; the officer by default.")] = "",
    late_reason: Annotated[
        LateReason | None, typer.Option(help="Why it is late already when it is logged.")
    ] = None,
    follows: Annotated[
        str, typer.Option(metavar="NUMBER", help="Case that it follows from or escalates.")
    ] = "",
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Say what would be saved, and save nothing.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Log a case: who, what, how, when. Its deadlines follow from the received date.

    JSON: number, late_by (days), missing (fields a request of this kind needs), law, clocks;
    with --line also understood (part, words) and assumed (parts that the line does not name).
    With --dry-run the number is null and problems are listed instead of being refused.
    """
    if not line and (kind is None or channel is None or received is None):
        raise typer.BadParameter("Give --line, or --kind, --channel and --received.")
    with working(file) as desk:
        quick = understand(desk, line)
        typed = NewCase(
            kind=kind or quick.new.kind,
            channel=channel or quick.new.channel,
            received=received or quick.new.received,
            name=name,
            organisation=organisation,
            email=email,
            phone=phone,
            salutation=salutation,
            address=PostalAddress(
                tuple(address_line or ()), city, region, postal_code, country.upper()
            ),
            subject=subject,
            rights=tuple(right or ()),
            framework=framework,
            principles=tuple(principle or ()),
            hr_data=hr_data,
            provider=provider,
            agent=agent,
            typed_due=due,
            reference=reference,
            quote=quote,
            files=tuple(attach or ()),
            handler=handler,
            late_reason=late_reason,
            linked_to=case_of(desk, follows) if follows else None,
        )
        if line:
            typed = overlaid(quick.new, typed)
        told: dict[str, object] = line_json(quick) if line else {}
        seen = preview(desk, typed)
        problems = seen.problems if kind or not line else quick.problems
        number = None
        if not dry_run:
            if problems:
                raise InvalidInput(problems)
            changes = log_case(desk, typed)
            number = Reading(desk).case(changes.cases[0]).case.number
    told |= {
        "number": number,
        "late_by": seen.late_by,
        "missing": list(seen.missing),
        "law": seen.law,
        "clocks": clocks_json(seen.clocks),
        "problems": [{"field": p.field, "sentence": p.sentence} for p in problems],
    }
    answer(as_json, told, lambda: _tell_added(number, seen, quick if line else None))


def _tell_added(number: str | None, seen: IntakePreview, quick: QuickIntake | None) -> None:
    if quick is not None:
        tell_line(quick)
    tell_intake(number, seen)


def list_cases(
    file: CaseFilePath,
    scope: Annotated[Scope, typer.Option(help="Which cases.")] = Scope.OPEN,
    kind: Annotated[list[Kind] | None, typer.Option(help="Only these kinds; repeatable.")] = None,
    law: Annotated[
        list[str] | None, typer.Option(metavar="CODE", help="Only these, such as DE or US-CA.")
    ] = None,
    handler: Annotated[str, typer.Option(help="Only this handler's.")] = "",
    text: Annotated[
        str, typer.Option(help="Words in number, name, address, subject, timeline and files.")
    ] = "",
    sort: Annotated[Sort, typer.Option(help="The column to sort by.")] = Sort.DUE,
    descending: Annotated[bool, typer.Option("--descending", help="The last first.")] = False,
    limit: Annotated[int, typer.Option(min=1, help="At most so many.")] = 100,
    offset: Annotated[int, typer.Option(min=0, help="Leave out so many first.")] = 0,
    as_json: AsJson = False,
) -> None:
    """List cases, the most pressing first.

    JSON: total (all that match), cases (number, kind, rights, person, law, subject, status,
    handler, received, due, duty, next_step, waiting_for).
    """
    wanted = CaseFilter(scope, tuple(kind or ()), tuple(law or ()), handler, text)
    with reading(file) as questions:
        total = questions.count(wanted)
        rows = questions.rows(wanted, sort, descending=descending, offset=offset, limit=limit)
    told = {"total": total, "cases": [row_json(row) for row in rows]}
    answer(as_json, told, lambda: _tell_rows(rows, total))


def export(
    file: CaseFilePath,
    out: Annotated[
        Path,
        typer.Argument(metavar="OUT", help="The XLSX, CSV or JSON file to write."),
    ],
    scope: Annotated[Scope, typer.Option(help="Which cases.")] = Scope.OPEN,
    kind: Annotated[list[Kind] | None, typer.Option(help="Only these kinds; repeatable.")] = None,
    law: Annotated[
        list[str] | None, typer.Option(metavar="CODE", help="Only these, such as DE or US-CA.")
    ] = None,
    handler: Annotated[str, typer.Option(help="Only this handler's.")] = "",
    text: Annotated[str, typer.Option(help="Words, as for case list.")] = "",
    sort: Annotated[Sort, typer.Option(help="The column to sort by.")] = Sort.DUE,
    descending: Annotated[bool, typer.Option("--descending", help="The last first.")] = False,
    as_json: AsJson = False,
) -> None:
    """Write a list of cases as CSV, XLSX or JSON; no cell of it computes.

    JSON: cases (how many), path.
    """
    wanted = CaseFilter(scope, tuple(kind or ()), tuple(law or ()), handler, text)
    with reading(file) as questions:
        count = export_list(questions, out, wanted, ((sort, descending),))
    told = {"cases": count, "path": str(out)}
    answer(as_json, told, lambda: say(f"{count} {'case' if count == 1 else 'cases'} in {out}"))


def _tell_rows(rows: tuple[CaseRow, ...], total: int) -> None:
    if not rows:
        say("No case matches.")
        return
    table(
        ("Number", "Kind", "Person", "Law", "Subject", "Status", "Received", "Due", "Next step"),
        (
            (
                row.number,
                row.kind.value.replace("_", " "),
                row.person,
                row.law,
                row.subject,
                row.status.value,
                row.received.isoformat(),
                _due_words(row),
                row.next_step.value.replace("_", " "),
            )
            for row in rows
        ),
    )
    if total > len(rows):
        say(f"{len(rows)} of {total} cases; --limit and --offset show more.")


def _due_words(row: CaseRow) -> str:
    if row.due.raw is None:
        return row.due.state.value
    if row.due.state.value == "late":
        return f"{row.due.raw.isoformat()} late by {row.due.days} d"
    return row.due.raw.isoformat()


def show(file: CaseFilePath, number: CaseNumber, as_json: AsJson = False) -> None:
    """Show everything of one case: deadlines with their explanation, people, letters, timeline.

    JSON: all fields of the case, and due, next_step, people, clocks, letters, files, timeline,
    links.
    """
    with reading(file) as questions:
        view = questions.case(case_of(questions.desk, number))
    answer(as_json, view_json(view), lambda: tell_case(view))
