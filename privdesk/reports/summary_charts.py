"""The charts of the summary as vectors in gray, each with what it shows in words."""

from collections import Counter

from privdesk.domain.figures import Amount, Summary
from privdesk.domain.figures.days_chart import is_crowded, levels
from privdesk.pdf.fonts import Face, width_of
from privdesk.pdf.sheet_page import BLACK, DARK, LIGHT, MIDDLE, PALE, SheetPages

Box = tuple[float, float, float, float]
"""Left, top, width and height in points."""

_SERIES = (
    ("settled", "Settled by our answer"),
    ("withdrawn", "Withdrawn"),
    ("to_jams", "Went to JAMS"),
    ("open", "Not answered"),
)
_SMALL = 7.5
_STEP = 5.5
"""Points from a dot to the next one above it."""
_BAR_HIGH = 18.0


def outcome_chart(pages: SheetPages, told: Summary, box: Box) -> None:
    """A column for each period, a pattern for each outcome."""
    left, top, width, height = box
    figures = [told.figure("complaints.by_outcome", member) for member, _name in _SERIES]
    periods = (*told.before, told.period)
    counts = [[len((*f.before, f.now)[n].cases) for f in figures] for n in range(len(periods))]
    alt = "Complaints by outcome. " + " ".join(
        f"{period.short}: "
        + ", ".join(
            f"{count} {name.lower()}" for count, (_m, name) in zip(row, _SERIES, strict=True)
        )
        + "."
        for period, row in zip(periods, counts, strict=True)
    )
    base, head = top + height - 16, top + 30
    most = max(*(sum(row) for row in counts), 1)
    unit = (base - head) / most
    with pages.drawing(alt):
        _legend(pages, left, top + 10)
        pages.line(left, base, left + width, base, gray=MIDDLE)
        wide = width / len(periods)
        for place, (period, row) in enumerate(zip(periods, counts, strict=True)):
            middle, y = left + (place + 0.5) * wide, base
            for (member, _name), count in zip(_SERIES, row, strict=True):
                if count:
                    _part(pages, (middle - 20, y - count * unit, 40, count * unit), member)
                    y -= count * unit
            _centered(pages, f"{sum(row):,}", middle, y - 4, Face.SANS_SEMIBOLD)
            face = Face.SANS_SEMIBOLD if period == told.period else Face.SANS
            _centered(pages, period.short, middle, base + 11, face)


def _legend(pages: SheetPages, left: float, y: float) -> None:
    x = left
    for member, name in _SERIES:
        _part(pages, (x, y - 8, 9, 9), member)
        pages.text(None, name, x + 13, y, size=_SMALL)
        x += 13 + width_of(name, Face.SANS, _SMALL) + 16


def _part(pages: SheetPages, box: Box, member: str) -> None:
    x, y, width, height = box
    if member == "settled":
        pages.box(x, y, width, height, fill=0.25)
        return
    pages.box(x, y, width, height, fill=1, border=DARK)
    with pages.clipped(x, y, width, height):
        if member == "withdrawn":
            for step in range(int((width + height) / 4) + 1):
                start = x + 4 * step
                pages.line(start - height, y + height, start, y, gray=DARK, width=0.8)
        if member == "to_jams":
            for column in range(int(width / 4) + 1):
                for row in range(int(height / 4) + 1):
                    pages.dot(x + 2 + 4 * column, y + 2 + 4 * row, 0.9, gray=DARK)


def day_chart(pages: SheetPages, told: Summary, box: Box) -> None:
    """A dot for each answered complaint of this period and of the one before, and the limit."""
    left, top, width, height = box
    limit = told.targets.complaint
    figure = told.figure("complaints.median_days")
    found = ((told.before[-1], figure.before[-1]), (told.period, figure.now))
    alt = f"Days to answer, the limit is day {limit}. " + " ".join(
        f"{period.short}: {_told(told, amount)}." for period, amount in found
    )
    days = [told.days[key] for _period, amount in found for key in amount.cases]
    last = 10 * -(-max([limit + 5, *days]) // 10)
    start, base = left + 46, top + height - 16
    unit = (width - 52) / last
    with pages.drawing(alt):
        edge = start + limit * unit
        pages.box(edge, top + 14, start + last * unit - edge, base - top - 14, fill=PALE)
        pages.line(edge, top + 14, edge, base, gray=BLACK, width=1.2)
        label = f"Limit, day {limit}"
        wide = width_of(label, Face.SANS_SEMIBOLD, _SMALL)
        pages.text(None, label, edge - wide - 4, top + 10, Face.SANS_SEMIBOLD, _SMALL)
        pages.line(start, base, start + last * unit, base, gray=MIDDLE)
        for day in range(0, last + 1, 10 * (1 + last // 150)):
            x = start + day * unit
            pages.line(x, base - 4, x, base, gray=MIDDLE)
            _centered(pages, str(day), x, base + 10, Face.SANS)
        for place, (period, amount) in enumerate(found):
            y = top + 14 + (base - top - 14) * (0.35 + 0.42 * place)
            pages.text(None, period.short, left, y + 3, Face.SANS_SEMIBOLD, _SMALL)
            pages.line(start, y, start + last * unit, y, gray=LIGHT)
            _dots(pages, told, amount, start, y, unit)


def _dots(
    pages: SheetPages, told: Summary, amount: Amount, start: float, y: float, unit: float
) -> None:
    if amount.value is None:
        pages.text(None, "No complaint answered", start + 6, y - 5, Face.SANS, _SMALL)
        return
    days = sorted(told.days[key] for key in amount.cases)
    limit = told.targets.complaint
    if is_crowded(days):
        took = Counter(days)
        most = max(took.values())
        for day, count in took.items():
            high = max(_BAR_HIGH * count / most, 0.5)
            left, ink = start + (day - 0.35) * unit, 0 if day > limit else 0.45
            pages.box(left, y - high, 0.7 * unit, high, fill=ink)
        above = _BAR_HIGH + 4
    else:
        heights = [level * _STEP for level in levels(days)]
        for day, height in zip(days, heights, strict=True):
            x = start + day * unit
            if day > limit:
                pages.triangle(x, y - height - 3.5, 7)
            else:
                pages.dot(x, y - height, 3, gray=DARK)
        above = 12 + max(heights)
    x = start + amount.value * unit
    pages.line(x, y - 9, x, y + 9, gray=BLACK, width=1.2)
    label = f"median {amount.value:.1f}".removesuffix(".0")
    _centered(pages, label, x, y - above, Face.SANS)


def _told(told: Summary, amount: Amount) -> str:
    if amount.value is None:
        return "no complaint answered"
    took = [told.days[key] for key in amount.cases]
    late = sum(day > told.targets.complaint for day in took)
    median = f"{amount.value:.1f}".removesuffix(".0")
    return (
        f"{len(took)} answered, median {median} days, from {min(took)} to {max(took)}, "
        f"{late} after the limit"
    )


def _centered(pages: SheetPages, text: str, x: float, y: float, face: Face) -> None:
    pages.text(None, text, x - width_of(text, face, _SMALL) / 2, y, face, _SMALL)
