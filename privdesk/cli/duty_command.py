"""The command that lists the annual duties of a participant, and opens what has begun."""

from typing import Annotated

import typer

from privdesk.cli.desks import reading, working
from privdesk.cli.options import AsJson, CaseFilePath, examples
from privdesk.cli.output import answer, report, say
from privdesk.services.annual_duties import DutyRow, duty_rows, open_duties

_FILE = "office.privdesk"


def add_to(app: typer.Typer) -> None:
    """Add the command to the application."""
    app.command(
        "duties",
        epilog=examples(
            f"privdesk duties {_FILE}",
            f"privdesk duties {_FILE} --json",
            f"privdesk duties {_FILE} --open",
        ),
    )(duties)


def duties(
    file: CaseFilePath,
    begin: Annotated[
        bool, typer.Option("--open", help="Open the cases of those that have begun.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """List the annual duties of a participant with the day on which each is due next.

    The window opens their cases by itself. JSON: duties (id, title, due, begins, case, citation,
    source, confidence, elements).
    """
    if begin:
        with working(file) as desk:
            report(as_json, open_duties(desk))
        return
    with reading(file) as questions:
        rows = duty_rows(questions.desk)

    def words() -> None:
        for row in rows:
            state = row.number or f"its case opens {row.begins.isoformat()}"
            say(f"{row.due.isoformat()}  {row.duty.title} ({row.duty.citation}): {state}")
        if not rows:
            say("The policy pack of this office names no annual duty.")

    answer(as_json, {"duties": [_json(row) for row in rows]}, words)


def _json(row: DutyRow) -> dict[str, object]:
    duty = row.duty
    return {
        "id": duty.id,
        "title": duty.title,
        "due": row.due.isoformat(),
        "begins": row.begins.isoformat(),
        "case": row.number or None,
        "citation": duty.citation,
        "source": duty.source,
        "confidence": duty.confidence.value,
        "elements": [one.text for one in duty.elements],
    }
