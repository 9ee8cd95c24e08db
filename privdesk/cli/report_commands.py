"""The commands `privdesk report`: the figures of a quarter or a year, printed or as files."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from privdesk.cli.desks import reading, working
from privdesk.cli.options import AsJson, CaseFilePath, a_date, examples
from privdesk.cli.output import answer, report, say, table
from privdesk.domain.day_names import day_words
from privdesk.domain.errors import InvalidInput, Problem
from privdesk.domain.figures import THRESHOLD, Period, Summary, a_period, public
from privdesk.services.desk import Desk
from privdesk.services.figure_papers import (
    FORMATS,
    figure_words,
    paper,
    shown,
    summary_values,
)
from privdesk.services.figures import ccpa_of, summary_of
from privdesk.services.issued_summaries import Review, issue, issued_paper, reviews
from privdesk.services.saving import save_bytes

AsOf = Annotated[
    date | None,
    typer.Option(
        "--as-of", parser=a_date, metavar="DATE", help="What was known on this day; today if none."
    ),
]
Formats = Annotated[
    str,
    typer.Option("--format", metavar="LIST", help=f"Files to write, of {','.join(FORMATS)}."),
]
Folder = Annotated[
    Path | None,
    typer.Option(
        "--out", metavar="DIR", file_okay=False, exists=True, help="Where files are written; here."
    ),
]
Overwrite = Annotated[bool, typer.Option("--overwrite", help="Replace files that are there.")]
Public = Annotated[bool, typer.Option("--public", help="Hide small numbers, and name no case.")]
Under = Annotated[
    int, typer.Option("--under", min=2, metavar="N", help="Numbers under N are small.")
]
Year = Annotated[
    str, typer.Argument(metavar="YEAR", help="Such as 2026, or FY2027 of the fiscal year.")
]
Which = Annotated[
    str,
    typer.Argument(
        metavar="PERIOD",
        help="Such as 2026Q3, FY2027Q1, 2026-11, 2026 or 2026-10-05..2026-11-20.",
    ),
]

_Ask = Callable[[Desk, Period, date | None], Summary]


def add_to(app: typer.Typer) -> None:
    """Add the group to the application."""
    app.add_typer(_group(), name="report")


def _group() -> typer.Typer:
    """The commands `privdesk report …`."""
    app = typer.Typer(
        help="The figures of a quarter or a year, each with its cases.", no_args_is_help=True
    )
    app.command(
        "quarter",
        epilog=examples(
            "privdesk report quarter 2026Q3 office.privdesk",
            "privdesk report quarter 2026Q3 office.privdesk --format xlsx,csv --out reports",
            "privdesk report quarter 2026Q3 office.privdesk --as-of 2026-10-05 --json",
            "privdesk report quarter 2026-10-05..2026-11-20 office.privdesk",
        ),
    )(quarter)
    app.command("annual", epilog=examples("privdesk report annual 2026 office.privdesk --json"))(
        annual
    )
    app.command("ccpa", epilog=examples("privdesk report ccpa 2026 office.privdesk"))(ccpa)
    app.command("issue", epilog=examples("privdesk report issue 2026Q3 office.privdesk"))(
        issue_quarter
    )
    app.command("issued", epilog=examples("privdesk report issued office.privdesk --json"))(issued)
    app.command(
        "issued-paper",
        epilog=examples("privdesk report issued-paper 2026Q3 office.privdesk --pdf issued.pdf"),
    )(issued_pdf)
    return app


def issue_quarter(
    name: Which,
    file: CaseFilePath,
    as_json: AsJson = False,
) -> None:
    """Freeze the summary of a period as known today in the case file, with its PDF.

    JSON: done.
    """
    with working(file) as desk:
        report(as_json, issue(desk, _period(desk, name)))


def issued_pdf(
    name: Which,
    file: CaseFilePath,
    pdf: Annotated[Path, typer.Option("--pdf", help="Where the paper is written.")],
    as_json: AsJson = False,
) -> None:
    """Write the frozen paper of an issued summary, byte for byte as it left the office.

    JSON: file.
    """
    with reading(file) as questions:
        data = issued_paper(questions.desk, _period(questions.desk, name).id)
    save_bytes(pdf, data)
    answer(as_json, {"file": str(pdf)}, lambda: say(f"Written: {pdf}"))


def issued(file: CaseFilePath, as_json: AsJson = False) -> None:
    """List the issued summaries, with what has changed in their figures since.

    JSON: issued (period, as_of, issued_at, issued_by, inputs_sha256, pdf_sha256, changes with
    figure, member, then, now; causes with case and actions).
    """
    with reading(file) as questions:
        found = reviews(questions.desk)
    answer(as_json, {"issued": [_review_json(one) for one in found]}, lambda: _say_issued(found))


def _review_json(review: Review) -> dict[str, object]:
    one = review.issued
    return {
        "period": one.period,
        "as_of": one.as_of.isoformat(),
        "issued_at": one.issued_at.isoformat(timespec="seconds"),
        "issued_by": one.issued_by,
        "inputs_sha256": one.inputs_sha256,
        "pdf_sha256": one.pdf_sha256,
        "changes": [
            {
                "figure": c.id,
                "member": c.member,
                "then": {"value": c.then[0], "of": c.then[1]},
                "now": {"value": c.now[0], "of": c.now[1]},
            }
            for c in review.changes
        ],
        "causes": [{"case": c.number, "actions": list(c.actions)} for c in review.causes],
    }


def _say_issued(found: tuple[Review, ...]) -> None:
    if not found:
        say("No summary was issued yet.")
    words = figure_words()
    for review in found:
        one = review.issued
        say(f"{one.period}, as known on {day_words(one.as_of)}, issued by {one.issued_by}")
        if not review.changes:
            say("  Every figure still holds.")
        for change in review.changes:
            name = words.definitions[change.id]
            part = words.member(change.id, change.member) if change.member else ""
            title = f"{name.topic}, {name.name}{': ' + part if part else ''}"
            say(f"  {title}: {_value(change.then)} then, {_value(change.now)} now")
        for cause in review.causes:
            say(f"  Record changed: {cause.number} ({', '.join(cause.actions) or 'unknown'})")


def _value(told: tuple[float | None, int | None]) -> str:
    value, of = told
    text = "–" if value is None else f"{value:.1f}".removesuffix(".0")
    return text if of is None else f"{text} ({of} cases)"


def quarter(
    name: Which,
    file: CaseFilePath,
    formats: Formats = "",
    out: Folder = None,
    as_of: AsOf = None,
    overwrite: Overwrite = False,
    for_public: Public = False,
    under: Under = THRESHOLD,
    as_json: AsJson = False,
) -> None:
    """Tell the figures of a quarter, or of any period, beside those of the four before.

    JSON: period, first, last, as_of, before, figures (id, member, name, unit, value, before, cases;
    of a share also number and of), and written (the files).
    """
    _tell(
        summary_of,
        "summary",
        name,
        file,
        (formats, out, overwrite),
        as_of,
        under if for_public else 0,
        as_json,
    )


def annual(
    name: Year,
    file: CaseFilePath,
    formats: Formats = "",
    out: Folder = None,
    as_of: AsOf = None,
    overwrite: Overwrite = False,
    for_public: Public = False,
    under: Under = THRESHOLD,
    as_json: AsJson = False,
) -> None:
    """Tell the figures of a year; with them those of Supplemental Principle 11.d.iii.

    JSON as of report quarter.
    """
    _tell(
        summary_of,
        "annual",
        name,
        file,
        (formats, out, overwrite),
        as_of,
        under if for_public else 0,
        as_json,
    )


def ccpa(
    name: Year,
    file: CaseFilePath,
    formats: Formats = "",
    out: Folder = None,
    as_of: AsOf = None,
    overwrite: Overwrite = False,
    for_public: Public = False,
    under: Under = THRESHOLD,
    as_json: AsJson = False,
) -> None:
    """Tell the table of 11 CCR 7102: requests of Californians by type.

    JSON as of report quarter.
    """
    _tell(
        ccpa_of,
        "ccpa",
        name,
        file,
        (formats, out, overwrite),
        as_of,
        under if for_public else 0,
        as_json,
    )


def _tell(
    ask: _Ask,
    stem: str,
    name: str,
    file: Path,
    wanted: tuple[str, Path | None, bool],
    as_of: date | None,
    under: int,
    as_json: bool,
) -> None:
    formats, out, overwrite = wanted
    forms = _forms(formats)
    with reading(file) as questions:
        desk = questions.desk
        period = _period(desk, name)
        if stem != "summary" and not period.is_year:
            sentence = f"“{name}” is no year. Write it as 2026, or as FY2027."
            raise InvalidInput((Problem("year", sentence),))
        told = ask(desk, period, as_of)
        if under:
            told, stem = public(told, under), f"{stem}-public"
        written = []
        for form in forms:
            path = (out or Path()) / f"{stem}-{period.id}.{form}"
            save_bytes(path, paper(desk, told, form), overwrite=overwrite)
            written.append(str(path))
    values = summary_values(told) | {"written": written}
    answer(as_json, values, lambda: _say(told, written))


def _period(desk: Desk, name: str) -> Period:
    """The period that was typed; a fiscal one begins as the policy pack says."""
    return a_period(name, desk.pack.office.fiscal_year_starts)


def _forms(typed: str) -> tuple[str, ...]:
    forms = tuple(dict.fromkeys(one.strip().lower() for one in typed.split(",") if one.strip()))
    for form in forms:
        if form not in FORMATS:
            raise typer.BadParameter(
                f"There is no format {form!r}. Known are {', '.join(FORMATS)}."
            )
    return forms


def _say(told: Summary, written: list[str]) -> None:
    if written:
        for path in written:
            say(f"Written: {path}")
        return
    words = figure_words()
    say(f"{told.period.title}, as known on {day_words(told.as_of)}")
    rows = []
    for figure in told.figures:
        one = words.definitions[figure.id]
        amounts = (figure.now, *reversed(figure.before))
        told_always = not figure.member or one.topic == "CCPA"
        if not told_always and not any(amount.cases or amount.of for amount in amounts):
            continue
        part = words.member(figure.id, figure.member) if figure.member else ""
        rows.append((one.topic, one.name, part, *(shown(amount, one.unit) for amount in amounts)))
    heads = ("About", "Figure", "Part", told.period.id, *(one.id for one in reversed(told.before)))
    table(heads, rows)
