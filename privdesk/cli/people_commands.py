"""Commands on people: list them, and write the list."""

from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from privdesk.cli.desks import case_of, reading, working
from privdesk.cli.options import AsJson, CaseFilePath, CaseNumber, examples
from privdesk.cli.output import answer, report, say, table
from privdesk.domain.vocabulary import Channel
from privdesk.services.list_export import export_people
from privdesk.services.people import letter_language, save_person
from privdesk.services.reading import Reading

Text = Annotated[str, typer.Option(help="Words in name, e-mail or place.")]


def add_to(app: typer.Typer) -> None:
    """Add the group to the application."""
    app.add_typer(_group(), name="people")


def _group() -> typer.Typer:
    """The group `privdesk people`."""
    group = typer.Typer(
        help="People: requesters, complainants, agents, customers.",
        no_args_is_help=True,
        rich_markup_mode=None,
    )
    group.command("list", epilog=examples("privdesk people list office.privdesk --text brunner"))(
        list_people
    )
    group.command("export", epilog=examples("privdesk people export office.privdesk people.xlsx"))(
        export
    )
    group.command(
        "prefer",
        epilog=examples("privdesk people prefer office.privdesk R-2026-007 --language de"),
    )(prefer)
    return group


def list_people(
    file: CaseFilePath,
    text: Text = "",
    limit: Annotated[int, typer.Option(min=1, help="At most so many.")] = 100,
    as_json: AsJson = False,
) -> None:
    """List people by name, with the number of their cases.

    JSON: total (all that match), people (id, name, organization, email, city, country, cases,
    open_cases).
    """
    with reading(file) as questions:
        rows, total = questions.people(text, limit)
    people = [
        {
            "id": row.person.id,
            "name": row.person.name,
            "organization": row.person.organisation,
            "email": row.person.email,
            "city": row.person.address.city,
            "country": row.person.address.country,
            "cases": row.cases,
            "open_cases": row.open_cases,
        }
        for row in rows
    ]

    def words() -> None:
        heads = ("Name", "Organization", "E-mail", "City", "Country", "Cases", "Open")
        table(heads, ([str(cell) for cell in list(one.values())[1:]] for one in people))
        if total > len(people):
            say(f"{len(people)} of {total} people; --limit shows more.")

    answer(as_json, {"total": total, "people": people}, words)


def prefer(
    file: CaseFilePath,
    number: CaseNumber,
    language: Annotated[
        str | None, typer.Option(help="Of letters, such as de; empty for not known.")
    ] = None,
    channel: Annotated[
        Channel | None, typer.Option(help="On which the person wants to be answered.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Keep in which language and on which channel the person of a case wants to be answered.

    JSON: done.
    """
    with working(file) as desk:
        person = Reading(desk).case(case_of(desk, number)).person
        told = replace(
            person,
            language=person.language if language is None else letter_language(language),
            channel=channel or person.channel,
        )
        report(as_json, save_person(desk, told))


def export(
    file: CaseFilePath,
    out: Annotated[
        Path, typer.Argument(metavar="OUT", help="The XLSX, CSV or JSON file to write.")
    ],
    text: Text = "",
    as_json: AsJson = False,
) -> None:
    """Write the list of people as CSV, XLSX or JSON; no cell of it computes.

    JSON: people (how many), path.
    """
    with reading(file) as questions:
        count = export_people(questions, out, text)
    told = {"people": count, "path": str(out)}
    answer(as_json, told, lambda: say(f"{count} {'person' if count == 1 else 'people'} in {out}"))
