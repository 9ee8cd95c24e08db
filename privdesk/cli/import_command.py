"""The command `privdesk import`: take an old register over from a spreadsheet."""

from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from privdesk.cli.desks import reading, working
from privdesk.cli.options import AsJson, CaseFilePath, examples
from privdesk.cli.output import answer, say, table
from privdesk.cli.progress import counting
from privdesk.domain.errors import InvalidInput, Problem
from privdesk.domain.imports import DateOrder, Fate, Field, Table, TableLayout
from privdesk.services.desk import Desk
from privdesk.services.imports import (
    MapFile,
    Suggestion,
    Tally,
    import_table,
    lexicon,
    look_again,
    look_at,
    questions,
    suggest,
    survey,
    try_out,
    unknown_values,
    write_map,
)
from privdesk.services.imports.map_file import read_map_file
from privdesk.services.saving import save_bytes

_TOLD = 20  # rows listed on a terminal


def add_to(app: typer.Typer) -> None:
    """Add the command to the application."""
    app.command(
        "import",
        epilog=examples(
            "privdesk import office.privdesk register.xlsx --dry-run",
            "privdesk import office.privdesk register.csv --save-map register.toml",
            "privdesk import office.privdesk register.csv --map register.toml",
            "privdesk import office.privdesk register.csv --dates month_first --rejects left.csv",
        ),
    )(take_over)


def take_over(
    file: CaseFilePath,
    table: Annotated[
        Path, typer.Argument(metavar="TABLE", help="The register: CSV, XLSX, XLS or ODS.")
    ],
    map_path: Annotated[
        Path | None,
        typer.Option("--map", metavar="MAP", help="Choices for columns and values, as TOML."),
    ] = None,
    save_map: Annotated[
        Path | None,
        typer.Option(metavar="MAP", help="Write what was found as TOML, and import nothing."),
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Say what becomes of every row, and save nothing.")
    ] = False,
    rejects: Annotated[
        Path | None,
        typer.Option(metavar="CSV", help="Where rows are written that cannot be taken over."),
    ] = None,
    source: Annotated[
        str, typer.Option(help="Name of the register; its rows are known again by it.")
    ] = "",
    sheet: Annotated[str, typer.Option(help="Sheet of a workbook.")] = "",
    encoding: Annotated[str, typer.Option(help="Of a text file, such as cp1252.")] = "",
    separator: Annotated[str, typer.Option(help="Between the cells of a text file.")] = "",
    header_row: Annotated[
        int, typer.Option(min=-1, help="Row with the headings; 0 for none, -1 to find it.")
    ] = -1,
    dates: Annotated[
        DateOrder | None, typer.Option(help="Order of day and month where both are numbers.")
    ] = None,
    default: Annotated[
        list[str] | None,
        typer.Option(
            metavar="FIELD=VALUE",
            help="For rows that say nothing, such as kind=dpf_complaint; repeatable.",
        ),
    ] = None,
    duplicates: Annotated[
        bool, typer.Option("--duplicates", help="Take likely duplicates over too.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Take an old register over: each row that can be a case becomes one, in one change.

    Encoding, separator, headings, columns and dates are found, and told. What was chosen for a
    register is remembered in the case file; rows that are in it already are known again. The file
    of the rows that are left out has the reason in its last column; put them right and import it.

    JSON: done, counts (rows by fate), layout, columns, dates, questions, unknown_values, rejects;
    with --dry-run also rows (row, fate, reasons, number).
    """
    given = read_map_file(map_path) if map_path else MapFile()
    given = _overruled(given, source=source, default=default or [], duplicates=duplicates or None)
    base = given.layout or TableLayout(header_row=-1)
    layout = TableLayout(
        encoding or base.encoding,
        separator.replace("\\t", "\t") or base.separator,
        sheet or base.sheet,
        header_row if header_row >= 0 else base.header_row,
    )
    looked, finds_all = look_at(table, layout), layout == TableLayout(header_row=-1)
    if save_map is not None or dry_run:
        with reading(file) as asked:
            seen = _suggested(
                asked.desk, table, looked, given, dates, again=finds_all, quiet=as_json
            )
            if save_map is not None:
                _save_map(save_map, seen, as_json=as_json)
                return
            with counting("rows tried", as_json=as_json, total=seen.survey.rows) as step:
                found = try_out(asked.desk, table, seen.table, seen.plan, step)
        told = _told(seen, found.counts) | {
            "done": "Nothing was saved",
            "rows": [
                {
                    "row": row.row,
                    "fate": row.fate.value,
                    "reasons": list(row.reasons),
                    "number": row.number or None,
                }
                for row in found.rows
            ],
        }
        answer(as_json, told, lambda: _say_tried(seen, found))
        return
    with working(file) as desk:
        seen = _suggested(desk, table, looked, given, dates, again=finds_all, quiet=as_json)
        open_questions = questions(seen)
        if open_questions:
            raise InvalidInput(tuple(Problem(q.field, q.sentence) for q in open_questions))
        with counting("rows taken over", as_json=as_json, total=seen.survey.rows) as step:
            outcome = import_table(
                desk, table, seen.table, seen.plan, rejects=rejects, goes_on=step
            )
    told = _told(seen, outcome.counts) | {
        "done": outcome.changes.sentence,
        "rejects": str(outcome.rejects) if outcome.rejects else None,
    }
    answer(as_json, told, lambda: _say_done(outcome.changes.sentence, outcome.counts, rejects))


def _overruled(
    given: MapFile, *, source: str, default: list[str], duplicates: bool | None
) -> MapFile:
    defaults: dict[Field, str] = {}
    for pair in default:
        name, mark, value = pair.partition("=")
        try:
            defaults[Field(name.strip())] = value.strip()
        except ValueError as error:
            known = ", ".join(field.value for field in Field)
            raise typer.BadParameter(f"“{name}” is none of {known}.") from error
        if not mark:
            raise typer.BadParameter(f"“{pair}” is not FIELD=VALUE.")
    return given.overlaid(MapFile(source=source, defaults=defaults, take_duplicates=duplicates))


def _suggested(
    desk: Desk,
    path: Path,
    looked: Table,
    given: MapFile,
    dates: DateOrder | None,
    *,
    again: bool,
    quiet: bool,
) -> Suggestion:
    """What is proposed for the whole file, read as its register was before if nothing is told."""
    if again:
        looked = look_again(desk, path, looked)
    with counting("rows read", as_json=quiet) as step:
        rows = survey(path, looked, step)
    seen = suggest(desk, looked, given, rows)
    if dates is not None:
        columns = seen.plan.columns
        orders = {heading: dates for heading, field in columns.items() if field.is_date}
        seen = suggest(desk, looked, replace(given, dates={**orders, **given.dates}), rows)
    return seen


def _save_map(path: Path, seen: Suggestion, *, as_json: bool) -> None:
    known = lexicon().values
    chosen = MapFile.of(seen.plan, seen.table.layout, known)
    guesses: dict[Field, dict[str, str]] = {}
    for unknown in unknown_values(seen.plan, seen.survey):
        guesses.setdefault(unknown.field, {})[unknown.cell] = unknown.guess
    values = {
        name: {**guesses.get(name, {}), **chosen.values.get(name, {})}
        for name in {*guesses, *chosen.values}
    }
    save_bytes(path, write_map(replace(chosen, values=values)).encode())
    told = {"done": f"{path.name} written", "path": str(path)}
    answer(as_json, told, lambda: say(f"{path.name} written. Change it, and give it as --map."))


def _told(seen: Suggestion, counts: dict[Fate, int]) -> dict[str, object]:
    layout = seen.table.layout
    return {
        "source": seen.plan.source,
        "known_source": seen.known_source,
        "counts": {fate.value: count for fate, count in counts.items()},
        "layout": {
            "encoding": layout.encoding,
            "separator": layout.separator,
            "sheet": layout.sheet,
            "header_row": layout.header_row,
        },
        "columns": {heading: name.value for heading, name in seen.plan.columns.items()},
        "dates": {heading: order.value for heading, order in seen.plan.dates.items()},
        "questions": [q.sentence for q in questions(seen)],
        "unknown_values": [
            {"field": u.field.value, "cell": u.cell, "rows": u.count, "guess": u.guess or None}
            for u in unknown_values(seen.plan, seen.survey)
        ],
        "problems": list(seen.table.problems),
    }


def _say_tried(seen: Suggestion, found: Tally) -> None:
    layout = seen.table.layout
    how = f"sheet “{layout.sheet}”" if layout.sheet else _text_words(layout)
    head = f"headings in row {layout.header_row}" if layout.header_row else "no headings"
    known = ", known from before" if seen.known_source else ""
    say(f"{seen.table.name}: {how}, {head}; register “{seen.plan.source}”{known}")
    for problem in seen.table.problems:
        say(problem)
    table(
        ("Column", "Becomes", "Dates"),
        (
            (heading, name.value, seen.plan.dates.get(heading, "") if name.is_date else "")
            for heading, name in seen.plan.columns.items()
        ),
    )
    for question in questions(seen):
        say(question.sentence)
    told = [row for row in found.rows if row.fate is not Fate.NEW or row.reasons]
    if told:
        table(
            ("Row", "Fate", "About", "Why"),
            ((str(r.row), r.fate.value, r.label, " ".join(r.reasons)) for r in told[:_TOLD]),
        )
    if len(told) > _TOLD:
        say(f"{len(told) - _TOLD} more; --json tells all.")
    say(_sum(found.counts) + " Nothing was saved.")


def _text_words(layout: TableLayout) -> str:
    names = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars"}
    return f"{layout.encoding}, {names.get(layout.separator, layout.separator)} between cells"


def _sum(counts: dict[Fate, int]) -> str:
    words = {
        Fate.NEW: "new",
        Fate.KNOWN: "there already",
        Fate.DUPLICATE: "likely duplicates",
        Fate.REJECTED: "rejected",
    }
    return ", ".join(f"{counts[fate]:,} {word}" for fate, word in words.items()) + "."


def _say_done(sentence: str, counts: dict[Fate, int], rejects: Path | None) -> None:
    say(f"{sentence}: {_sum(counts)}")
    left = counts[Fate.REJECTED] + counts[Fate.DUPLICATE]
    if left and rejects:
        say(f"The {left:,} rows that were left out are in {rejects}, each with its reason.")
    elif left:
        say(f"{left:,} rows were left out; --rejects CSV writes them with their reasons.")
