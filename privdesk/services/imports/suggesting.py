"""Propose how a table is taken over: from its headings, its cells, and what was chosen before."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from privdesk.domain.errors import InvalidInput
from privdesk.domain.imports import (
    KEPT,
    DateOrder,
    Field,
    Plan,
    Table,
    TableLayout,
    read_date,
)
from privdesk.domain.imports.dates import share_of_dates
from privdesk.domain.imports.drafts import compared
from privdesk.domain.imports.repairs import repaired_postal_code
from privdesk.domain.imports.tables import MIXED
from privdesk.exchange import sheets
from privdesk.services.desk import Desk
from privdesk.services.imports.lexicon import lexicon
from privdesk.services.imports.map_file import MapFile, read_map
from privdesk.services.imports.survey import Survey, survey_of
from privdesk.storage.take_over import Source

_SAME = 100.0
_WORST = 50.0
_ALIKE = 90.0  # of 100, from which two headings are one
_SAME_REGISTER = 0.6  # share of headings in common
_SHORTEST = 4  # letters of a heading that may be compared loosely
_MOSTLY = 0.7
_GUESSED_VALUE = 85.0


@dataclass(frozen=True, slots=True)
class Suggestion:
    """How a table may be taken over.

    Attributes:
        table: as it was read.
        plan: proposed; what was chosen for the same register before comes first.
        known_source: whether rows of this register were taken over before.
        survey: what all its rows say, or those that were looked at.
        doubtful_dates: headings of columns whose dates fit both orders.
        repairable: postal codes among the rows looked at that lost their zeros, and what they
            become.
    """

    table: Table
    plan: Plan
    known_source: bool
    survey: Survey
    doubtful_dates: tuple[str, ...]
    repairable: tuple[tuple[str, str], ...]


def look_at(path: Path, layout: TableLayout | None = None) -> Table:
    """Read the beginning of a file, and say how it is understood.

    Args:
        path: a CSV, XLSX, XLS or ODS file.
        layout: what of it is known; None finds all.

    Raises:
        InvalidInput: it cannot be read; says why.
    """
    return sheets.look(path, layout, known=frozenset(lexicon().headings))


def look_again(desk: Desk, path: Path, table: Table) -> Table:
    """The file read as the same register was read before, where that fits it as well.

    Args:
        desk: the case file, which remembers registers.
        path: the file.
        table: as it was looked at, with everything found.
    """
    known = [
        (source, layout)
        for source in desk.file.queries().sources()
        if (layout := read_map(source.plan).layout) is not None
    ]
    found = max((_likeness(source, table) for source, _layout in known), default=0.0)
    for source, layout in known:
        # Letters that are plainly UTF-8 are so, whatever an older file was written in.
        plain = table.layout.encoding.startswith("utf") or table.layout.encoding == MIXED
        wish = TableLayout(
            table.layout.encoding if plain else layout.encoding,
            layout.separator if table.layout.separator else "",
            layout.sheet if layout.sheet in table.sheets else table.layout.sheet,
            layout.header_row,
        )
        if wish == table.layout:
            continue
        try:
            again = look_at(path, wish)
        except InvalidInput:
            continue
        if _likeness(source, again) >= max(found, _SAME_REGISTER):
            return again
    return table


def suggest(
    desk: Desk, table: Table, given: MapFile | None = None, seen: Survey | None = None
) -> Suggestion:
    """Propose a plan for a table.

    Args:
        desk: the case file, which remembers registers.
        table: as it was read.
        given: choices of the officer, which prevail.
        seen: what all rows say; None takes the rows that were looked at.
    """
    seen = seen or survey_of(table)
    source = _source_of(desk.file.queries().sources(), table, given)
    before = read_map(source.plan) if source is not None else MapFile()
    chosen = before.overlaid(given or MapFile())
    columns = _columns(table, (given or MapFile()).columns, before.columns)
    dates, doubtful = _dates(columns, seen, chosen.dates)
    plan = Plan(
        source=chosen.source or (source.name if source else Path(table.name).stem),
        columns=columns,
        dates=dates,
        values={
            name: {**lexicon().values[name], **dict(chosen.values.get(name, {}))}
            for name in Field
            if name.is_list
        },
        defaults={name: value for name, value in chosen.defaults.items() if value},
        repair_postal_codes=chosen.repair_postal_codes is not False,
        take_duplicates=bool(chosen.take_duplicates),
    )
    return Suggestion(table, plan, source is not None, seen, doubtful, _repairable(plan, table))


def with_column(given: MapFile, heading: str, name: Field) -> MapFile:
    """The choices after a column was put to a field; of two that want one, the last has it."""
    others = {other: held for other, held in given.columns.items() if other != heading}
    return replace(given, columns={**others, heading: name})


def _source_of(known: Sequence[Source], table: Table, given: MapFile | None) -> Source | None:
    if given is not None and given.source:
        return next((source for source in known if source.name == given.source), None)
    best = max(known, key=lambda source: _likeness(source, table), default=None)
    return best if best is not None and _likeness(best, table) >= _SAME_REGISTER else None


def _likeness(source: Source, table: Table) -> float:
    """The share of headings that a register and a table have in common."""
    here = {compared(heading) for heading in table.headings}
    there = {compared(heading) for heading in source.headings}
    return len(here & there) / max(len(here | there), 1)


def _columns(table: Table, given: dict[str, Field], before: dict[str, Field]) -> dict[str, Field]:
    """What each column becomes: as it was chosen, as it was before, as its words say."""
    found: dict[str, Field] = {}
    taken: set[Field] = set()
    for heading, name in (*reversed(given.items()), *before.items()):
        if heading in table.headings and heading not in found and name not in taken:
            found[heading] = name
            if name not in KEPT:
                taken.add(name)
    scored = [
        likely
        for place, heading in enumerate(table.headings)
        if heading not in found
        for likely in _by_heading(table, place, heading)
    ]
    for _score, _place, heading, name in sorted(scored, reverse=True):
        if heading not in found and (name not in taken or name in KEPT):
            found[heading] = name
            if name not in KEPT:
                taken.add(name)
    for place, heading in enumerate(table.headings):
        if heading not in found:
            found[heading] = _by_cells(table, place, taken)
            taken.add(found[heading])
    return {heading: found[heading] for heading in table.headings}


def _by_heading(table: Table, place: int, heading: str) -> Iterator[tuple[float, int, str, Field]]:
    """What a heading may mean and how well; of two that fit alike the first column comes first."""
    # Its compiled parts are large; only who imports waits for them.
    from rapidfuzz import fuzz, process

    known, words = lexicon().headings, compared(heading)
    fields, score = known.get(words, ()), _SAME
    if not fields and len(words) >= _SHORTEST:
        loose = [word for word in known if len(word) >= _SHORTEST]
        match = process.extractOne(words, loose, scorer=fuzz.WRatio, score_cutoff=_ALIKE)
        if match is not None:
            fields, score = known[match[0]], match[1] - 1
    filled = _filled(table, place)
    for name in fields:
        yield score - _doubt(name, filled), -place, heading, name


def _filled(table: Table, place: int) -> list[str]:
    cells = (row[place].strip() for _number, row in table.rows if place < len(row))
    return [cell for cell in cells if cell]


def _doubt(name: Field, filled: Sequence[str]) -> float:
    """What is taken off the score of a field whose cells say something else, from 0 to 50."""
    if not filled:
        return 0.0
    if name.is_date:
        fit = share_of_dates(filled)
    elif name is Field.EMAIL:
        fit = sum("@" in cell for cell in filled) / len(filled)
    elif name.is_list:
        known = lexicon().values[name]
        fit = sum(compared(cell) in known for cell in filled) / len(filled)
    else:
        return 0.0
    return _WORST * (1 - fit)


def _by_cells(table: Table, place: int, taken: set[Field]) -> Field:
    filled = _filled(table, place)
    addresses = sum("@" in cell and " " not in cell for cell in filled)
    if filled and Field.EMAIL not in taken and addresses > _MOSTLY * len(filled):
        return Field.EMAIL
    # Without headings the first column of dates is that of receipt in most registers.
    if (
        table.layout.header_row == 0
        and Field.RECEIVED not in taken
        and share_of_dates(filled) > _MOSTLY
    ):
        return Field.RECEIVED
    return Field.NOTE


def _dates(
    columns: dict[str, Field], seen: Survey, chosen: dict[str, DateOrder]
) -> tuple[dict[str, DateOrder], tuple[str, ...]]:
    """The order of each column of dates; what one proves or has been told holds for all."""
    proved = {
        heading: chosen.get(heading) or seen.columns[heading].dates.order
        for heading, name in columns.items()
        if name.is_date
    }
    found = {order for order in proved.values() if order is not None}
    shared = next(iter(found)) if len(found) == 1 else None
    orders: dict[str, DateOrder] = {}
    doubtful = []
    for heading, order in proved.items():
        known = order or shared
        if known is not None:
            orders[heading] = known
        elif seen.columns[heading].dates.is_doubtful:
            doubtful.append(heading)
    return orders, tuple(doubtful)


def _repairable(plan: Plan, table: Table) -> tuple[tuple[str, str], ...]:
    cells = {
        heading: [row[place] if place < len(row) else "" for _number, row in table.rows]
        for place, heading in enumerate(table.headings)
    }
    places = {plan.field_of(heading): heading for heading in table.headings}
    if Field.POSTAL_CODE not in places:
        return ()
    codes = cells[places[Field.POSTAL_CODE]]
    countries = cells.get(places.get(Field.COUNTRY, ""), [""] * len(codes))
    regions = cells.get(places.get(Field.REGION, ""), [""] * len(codes))
    known = plan.values.get(Field.COUNTRY, {})
    usual = plan.defaults.get(Field.COUNTRY, "")
    found = []
    for code, country, region in zip(codes, countries, regions, strict=False):
        where = known.get(compared(country), "") if country else usual
        better = repaired_postal_code(code.strip(), where, region.strip())
        if better:
            found.append((code.strip(), better))
    return tuple(found)


def likely_value(name: Field, cell: str) -> str:
    """The value that a cell of a closed list probably means; empty where nothing is near."""
    # Its compiled parts are large; only who imports waits for them.
    from rapidfuzz import fuzz, process

    known = lexicon().values[name]
    words = compared(cell)
    if len(words) < _SHORTEST:
        return known.get(words, "")
    match = process.extractOne(words, list(known), scorer=fuzz.WRatio, score_cutoff=_GUESSED_VALUE)
    return known[match[0]] if match is not None else ""


def example_date(cells: Iterable[str], order: DateOrder) -> tuple[str, date] | None:
    """A cell that is a date only in an order, and the day that it is; None if there is none."""
    for cell in cells:
        day = read_date(cell, order)
        if day is not None and read_date(cell) is None:
            return cell, day
    return None
