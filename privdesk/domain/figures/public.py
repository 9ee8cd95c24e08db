"""A summary that may leave the office: small numbers are hidden, and nothing leads back to them.

A number from 1 to below the threshold is hidden (a zero is told). Where a hidden number follows
from those that are told, because parts sum to a whole or a share leaves a rest, more are hidden
until it no longer does. That is decided exactly, by elimination over all relations at once.
No case is named, and no single day is told.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from fractions import Fraction

from privdesk.domain.figures.amounts import Amount, Figure, Summary

THRESHOLD = 5
"""Numbers under it are hidden, unless the office sets another one."""

Cell = tuple[int, str, str, str]
"""Place of the period, figure, member, and "n" (cases), "of" (whole) or "rest" (of both)."""

Relation = Mapping[Cell, int]
"""Cells whose values, times these factors, sum to zero."""

_WHOLES = {
    "complaints.received": ("outcome", "framework", "channel", "country", "provider"),
    "requests.received": ("outcome", "channel", "country"),
    "complaints.median_days": ("merit", "root_cause"),
    "cases.received": ("kind",),
}
_LATE = ("complaints", "requests")
_SAME = (
    (("complaints.to_jams", ""), ("complaints.by_outcome", "to_jams")),
    (("complaints.received", ""), ("cases.by_kind", "dpf_complaint")),
    (("requests.received", ""), ("cases.by_kind", "privacy_request")),
    (("jams.received", ""), ("cases.by_kind", "jams")),
    (("annex_i.received", ""), ("cases.by_kind", "annex_i")),
    (("regulator_referral.received", ""), ("cases.by_kind", "regulator_referral")),
)


def public(told: Summary, threshold: int = THRESHOLD) -> Summary:
    """The summary without small numbers, without whatever they follow from, without cases.

    Args:
        told: the whole.
        threshold: numbers from 1 to below it are hidden.
    """
    hidden = hidden_cells(values_of(told), tuple(relations(told)), threshold)
    figures = tuple(
        Figure(f.id, f.member, now, tuple(before))
        for f in told.figures
        for *before, now in (
            [
                _public(amount, (place, f.id, f.member), hidden, threshold)
                for place, amount in enumerate((*f.before, f.now))
            ],
        )
    )
    return replace(told, figures=figures, numbers={}, days={}, is_public=True)


def values_of(told: Summary) -> dict[Cell, int]:
    """Every number of cases that a summary tells or implies."""
    found: dict[Cell, int] = {}
    for figure in told.figures:
        for place, amount in enumerate((*figure.before, figure.now)):
            cell = place, figure.id, figure.member
            found[*cell, "n"] = len(amount.cases)
            if amount.of is not None:
                found[*cell, "of"] = len(amount.of)
                found[*cell, "rest"] = len(amount.of) - len(amount.cases)
    return found


def relations(told: Summary) -> Iterator[Relation]:
    """What a reader knows without being told: sums, rests, and what is the same."""
    members: dict[str, list[str]] = {}
    for figure in told.figures:
        members.setdefault(figure.id, []).append(figure.member)
    known = values_of(told)
    for place in range(len(told.before) + 1):
        for cell in [c for c in known if c[0] == place and c[3] == "of"]:
            base = cell[:3]
            yield {(*base, "of"): -1, (*base, "n"): 1, (*base, "rest"): 1}
        for topic in _LATE:
            yield from _flow(place, topic, last=place == len(told.before))
            late: Relation = {(place, f"{topic}.late", "", "n"): -1}
            in_time = (place, f"{topic}.answered_in_time", "", "rest")
            yield {**late, in_time: 1}
            for part in ("reason", "stage"):
                yield {**late, **_parts(place, f"{topic}.late_by_{part}", members)}
        for whole, parts in _WHOLES.items():
            topic = whole.partition(".")[0]
            for part in parts:
                sums = _parts(place, f"{topic}.by_{part}", members)
                yield {(place, whole, "", "n"): -1, **sums}
        for one, other in _SAME:
            yield {(place, *one, "n"): 1, (place, *other, "n"): -1}
        founded = (place, "complaints.founded", "")
        merits = {m: (place, "complaints.by_merit", m, "n") for m in ("founded", "partly")}
        yield {(*founded, "n"): -1, merits["founded"]: 1, merits["partly"]: 1}
        yield {(*founded, "rest"): -1, (place, "complaints.by_merit", "unfounded", "n"): 1}
        for member in members.get("ccpa.received", ()):
            ends = {
                (place, f"ccpa.{name}", member, "n"): 1 for name in ("complied", "denied", "other")
            }
            yield {(place, "ccpa.received", member, "n"): -1, **ends}


def _flow(place: int, topic: str, *, last: bool) -> Iterator[Relation]:
    signs = {"open_start": 1, "received": 1, "reopened": 1, "closed": -1, "open_end": -1}
    yield {(place, f"{topic}.{name}", "", "n"): sign for name, sign in signs.items()}
    if not last:
        end, start = (
            (place, f"{topic}.open_end", "", "n"),
            (place + 1, f"{topic}.open_start", "", "n"),
        )
        yield {end: 1, start: -1}


def _parts(place: int, figure: str, members: Mapping[str, list[str]]) -> dict[Cell, int]:
    return {(place, figure, member, "n"): 1 for member in members.get(figure, ()) if member}


def hidden_cells(
    values: Mapping[Cell, int], known: Iterable[Relation], threshold: int
) -> frozenset[Cell]:
    """The cells to hide, so that no small one follows from those that are told."""
    rules = [
        {cell: factor for cell, factor in rule.items() if cell in values}
        for rule in known
        if any(cell in values for cell in rule)
    ]
    small = {cell for cell, value in values.items() if 0 < value < threshold}
    hidden = set(small) | {cell for cell in values if cell[3] == "rest"}
    while follows := sorted(determined(rules, hidden) & small):
        for cell in follows:
            near = {c for rule in rules if cell in rule for c in rule} - hidden
            near = near or {c for rule in rules if hidden & rule.keys() for c in rule} - hidden
            if near:  # of those that are told, the smallest that is not zero
                hidden.add(min(near, key=lambda c: (values[c] == 0, values[c], c)))
                break
        else:
            hidden.update(values)
            break
    return frozenset(hidden)


def determined(rules: Iterable[Relation], hidden: Iterable[Cell]) -> set[Cell]:
    """The hidden cells whose value follows from all others, by exact elimination."""
    unknown = set(hidden)
    rows: list[dict[Cell, Fraction]] = []
    for rule in rules:
        row = {cell: Fraction(f) for cell, f in rule.items() if cell in unknown and f}
        for other in rows:
            pivot = next(iter(other))
            if pivot in row:
                row = _less(row, other, row[pivot])
        if not row:
            continue
        pivot = min(row)
        row = {pivot: Fraction(1)} | {c: f / row[pivot] for c, f in row.items() if c != pivot}
        rows = [_less(o, row, o[pivot]) if pivot in o else o for o in rows]
        rows.append(row)
    return {next(iter(row)) for row in rows if len(row) == 1}


def _less(
    row: Mapping[Cell, Fraction], other: Mapping[Cell, Fraction], times: Fraction
) -> dict[Cell, Fraction]:
    """A row less another one so many times; the first cell of each row stays its pivot."""
    result = dict(row)
    for cell, factor in other.items():
        value = result.get(cell, Fraction(0)) - times * factor
        if value:
            result[cell] = value
        else:
            result.pop(cell, None)
    return result


def _public(
    amount: Amount, base: tuple[int, str, str], hidden: frozenset[Cell], threshold: int
) -> Amount:
    place, figure, member = base
    anonymous = (0,) * len(amount.cases)
    if amount.of is None:
        if (place, figure, member, "n") in hidden:
            return Amount(None, (), hidden=True)
        return Amount(amount.value, anonymous)
    is_measure = amount.value is None or figure.rpartition(".")[2].startswith(
        ("median", "p90", "mean", "stage")
    )
    few = 0 < len(amount.of) < threshold
    parts = {(place, figure, member, part) for part in ("n", "of")}
    if (is_measure and few) or (not is_measure and parts & hidden):
        return Amount(None, (), (), hidden=True)
    whole = (0,) * (len(amount.of) if not is_measure else bool(amount.of))
    return Amount(amount.value, whole if is_measure else anonymous, whole)
