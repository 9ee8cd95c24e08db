"""The command `privdesk office frameworks`: which are on, and until which day."""

from datetime import date
from typing import Annotated

import typer

from privdesk.cli.desks import reading, working
from privdesk.cli.options import AsJson, CaseFilePath, a_date
from privdesk.cli.output import answer, table
from privdesk.domain.day_names import day_words
from privdesk.domain.labels import FRAMEWORK
from privdesk.domain.vocabulary import Framework
from privdesk.services.frameworks import FrameworkRow, framework_rows, set_framework_until

_Until = Annotated[
    date | None,
    typer.Option(parser=a_date, metavar="DATE", help="The last day on which it is taken."),
]


def frameworks(
    file: CaseFilePath,
    off: Annotated[Framework | None, typer.Option(help="Switch it off; needs --until.")] = None,
    until: _Until = None,
    on: Annotated[Framework | None, typer.Option(help="Switch it on again.")] = None,
    as_json: AsJson = False,
) -> None:
    """List the frameworks of the office, or switch one off by date or on again.

    A complaint that came by that day goes on: its clocks run, and JAMS and Annex I stay open.
    JSON: frameworks (framework, until).
    """
    if (off is None) != (until is None):
        raise typer.BadParameter("Name both the framework and its last day: --off and --until.")
    if off is not None or on is not None:
        with working(file) as desk:
            for framework, last in ((off, until), (on, None)):
                if framework is not None:
                    set_framework_until(desk.renewed(), framework, last)
            rows = framework_rows(desk.renewed())
    else:
        with reading(file) as questions:
            rows = framework_rows(questions.desk)
    days = ((row.framework.value, row.until) for row in rows)
    told = {
        "frameworks": [
            {"framework": name, "until": day.isoformat() if day else None} for name, day in days
        ]
    }
    answer(as_json, told, lambda: table(("Framework", "Complaints are taken"), map(_words, rows)))


def _words(row: FrameworkRow) -> tuple[str, str]:
    when = f"received until {day_words(row.until)}" if row.until else "without end"
    return FRAMEWORK[row.framework], when
