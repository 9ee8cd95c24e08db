"""How the quarterly summary is told: tiles, charts, tables and comparisons in words."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from privdesk.domain.figures import Amount, Figure, Period, Summary
from privdesk.domain.figures.periods import MONTHS, Unit
from privdesk.domain.figures.workload import Load, names
from privdesk.services.figure_papers import figure_words, shown
from privdesk.services.issued_summaries import Review
from privdesk.ui.theme import Token
from privdesk.ui.widgets.dot_chart import DotRow
from privdesk.ui.widgets.figures import FigureCell, FigureLine, TileView
from privdesk.ui.widgets.stack_chart import Pattern, Series, StackColumn

SERIES = (
    Series("Settled by our answer", Token.CHART_1, Pattern.SOLID),
    Series("Withdrawn", Token.CHART_4, Pattern.DIAGONAL),
    Series("Went to JAMS", Token.CHART_3, Pattern.DOTS),
    Series("Not answered", Token.CHART_4, Pattern.OUTLINE),
)
_ENDINGS = ("settled", "withdrawn", "to_jams", "open")
_BY_PRINCIPLE = (
    ("complaints.by_principle", "Received"),
    ("complaints.answered_in_time_by_principle", "Answered in 45 days"),
    ("complaints.median_days_by_principle", "Median days"),
    ("complaints.to_jams_by_principle", "To JAMS"),
    ("complaints.open_end_by_principle", "Open on {day}"),
)
_WHOLE = (
    "complaints.received",
    "complaints.answered_in_time",
    "complaints.median_days",
    "complaints.to_jams",
    "complaints.open_end",
)
_PERCENT = 100
_UNITS = {
    Unit.MONTH: "months",
    Unit.QUARTER: "quarters",
    Unit.FISCAL_QUARTER: "quarters",
    Unit.YEAR: "years",
    Unit.FISCAL_YEAR: "years",
    Unit.SPAN: "periods",
}
_CHANGES_TOLD = 4
_LONGEST_SHARE = 10  # characters that fit into a column of the narrow table
_SHORT_NAMES = {"complaints.p90_days": "90th percentile"}


def short(period: Period, today: date) -> str:
    """Such as "Q3 26", or "Q4 so far"; a period that was chosen by its days has an end."""
    if today not in period or period.unit is Unit.SPAN:
        return period.short
    name = f"Q{period.quarter}" if period.unit is Unit.QUARTER else period.short
    return f"{name} so far"


def subtitle(told: Summary) -> str:
    """What the page tells of, in a sentence."""
    end = min(told.period.last, told.as_of)
    days = f"{_day(told.period.first)} to {_day(end)}"
    return (
        f"DPF complaints received {days}, compared with the four {_UNITS[told.period.unit]} before"
    )


def check(told: Summary) -> tuple[str, bool]:
    """Whether the records are complete, in words and as a truth value."""
    received = len(told.figure("complaints.received").now.cases)
    missing = len(told.figure("complaints.incomplete").now.cases)
    if not received:
        return "No complaint came in", True
    if not missing:
        what = "The record is" if received == 1 else f"All {received:,} records are"
        return f"{what} complete", True
    return (
        "1 record has something missing"
        if missing == 1
        else f"{missing:,} records have something missing"
    ), False


def cell(figure: Figure, amount: Amount, period: Period) -> FigureCell:
    """A figure with its cases and the name of their list."""
    one = figure_words().definitions[figure.id]
    part = figure_words().member(figure.id, figure.member) if figure.member else ""
    name = f"{one.name}: {part}" if part else one.name
    cases = tuple(dict.fromkeys(amount.of or amount.cases))
    return FigureCell(shown(amount, one.unit), cases, f"{name}, {period.short}")


def _now(told: Summary, figure_id: str, member: str = "") -> FigureCell:
    figure = told.figure(figure_id, member)
    return cell(figure, figure.now, told.period)


def tiles(told: Summary) -> tuple[TileView, ...]:
    """The five tiles."""
    return (
        _tile(told, "complaints.received", "Complaints received"),
        _tile(told, "complaints.answered_in_time", "Answered in 45 days"),
        _tile(told, "complaints.median_days", "Median days to answer"),
        _tile(told, "complaints.to_jams", "Went to JAMS"),
        _tile(told, "complaints.open_end", f"Open on {_day(min(told.period.last, told.as_of))}"),
    )


def _tile(told: Summary, figure_id: str, label: str) -> TileView:
    figure = told.figure(figure_id)
    found = _now(told, figure_id)
    share = figure_words().definitions[figure_id].unit == "share"
    days = figure_words().definitions[figure_id].unit == "days"
    values = [
        one.rate if share else one.value if one.value is not None else None
        for one in (*figure.before, figure.now)
    ]
    text = _percent(values[-1]) if share else found.text
    change, arrow, better = _compared(values, told.before[-1], share=share, days=days)
    tone = Token.TEXT_2
    if better is not None:
        tone = Token.OK if better else Token.LATE
    unit = "days" if days and values[-1] is not None else ""
    if share and figure.now.of:
        unit = found.text
    spoken = ", ".join(
        f"{period.short}: {_percent(value) if share else _plain(value)}"
        for period, value in zip((*told.before, told.period), values, strict=True)
    )
    named = FigureCell(text, found.cases, found.title)
    words = f"{label}: {text} {unit}. {change}. {spoken}"
    return TileView(label, named, unit, change, arrow, tone, tuple(values), words)


def _compared(
    values: list[float | None], before: Period, *, share: bool, days: bool
) -> tuple[str, str, bool | None]:
    """The comparison in words, its arrow, and whether it is better where that is clear."""
    now, then = values[-1], values[-2]
    name = f"Q{before.quarter}" if before.unit is Unit.QUARTER else before.short
    if now is None or then is None:
        return f"None in {name}" if now is not None else "", "", None
    less = now < then
    arrow = "arrow-down" if less else "arrow-up"
    if share:
        points = round(abs(now - then) * _PERCENT)
        if not points:
            return f"Same as {name}", "", None
        return f"{points} {_plural(points, 'point')} {'fewer' if less else 'more'}", arrow, not less
    if now == then:
        return f"Same as {name}", "", None
    gap = _plain(abs(now - then))
    if days:
        what = _plural(abs(now - then), "day")
        return f"{gap} {what} {'faster' if less else 'slower'}", arrow, less
    return f"{gap} {'fewer' if less else 'more'} than {name}", arrow, None


def columns(told: Summary) -> tuple[StackColumn, ...]:
    """The columns of the chart by outcome."""
    periods = (*told.before, told.period)
    figures = [told.figure("complaints.by_outcome", member) for member in _ENDINGS]
    return tuple(
        StackColumn(
            period.short,
            tuple(cell(f, (*f.before, f.now)[place], period) for f in figures),
            current=period == told.period,
        )
        for place, period in enumerate(periods)
    )


def outcome_lines(told: Summary) -> tuple[tuple[str, ...], tuple[FigureLine, ...]]:
    """The chart by outcome as a table: heads and lines."""
    shown_columns = columns(told)
    lines = [
        FigureLine(series.name, tuple(one.parts[place] for one in shown_columns))
        for place, series in enumerate(SERIES)
    ]
    received = told.figure("complaints.received")
    amounts = zip((*received.before, received.now), (*told.before, told.period), strict=True)
    total = tuple(cell(received, amount, period) for amount, period in amounts)
    return (
        ("Outcome", *(one.label for one in shown_columns)),
        (*lines, FigureLine("All complaints", total, strong=True)),
    )


def dots(told: Summary) -> tuple[DotRow, ...]:
    """The rows of the chart of days: the period before and this one."""
    figure = told.figure("complaints.median_days")
    pairs = ((told.before[-1], figure.before[-1]), (told.period, figure.now))
    return tuple(
        DotRow(
            period.short,
            tuple(
                (told.days[key], FigureCell(told.numbers[key], (key,), told.numbers[key]))
                for key in amount.cases
            ),
            amount.value,
            current=period == told.period,
        )
        for period, amount in pairs
    )


def day_lines(told: Summary) -> tuple[tuple[str, ...], tuple[FigureLine, ...]]:
    """The chart of days as a table."""
    periods = (*told.before, told.period)
    lines = []
    for figure_id in (
        "complaints.median_days",
        "complaints.p90_days",
        "complaints.answered_in_time",
        "complaints.late",
    ):
        figure = told.figure(figure_id)
        amounts = zip((*figure.before, figure.now), periods, strict=True)
        cells = tuple(_narrow(cell(figure, amount, period), amount) for amount, period in amounts)
        name = _SHORT_NAMES.get(figure_id) or figure_words().definitions[figure_id].name
        lines.append(FigureLine(name, cells))
    return ("Days to answer", *(period.short for period in periods)), tuple(lines)


def _narrow(told: FigureCell, amount: Amount) -> FigureCell:
    """A long share as its percentage; its cases stay."""
    long = amount.of is not None and len(told.text) > _LONGEST_SHARE
    return replace(told, text=_percent(amount.rate)) if long else told


def stage_lines(told: Summary, topic: str) -> tuple[tuple[str, ...], tuple[FigureLine, ...]]:
    """Where the days to an answer went: the mean of each stage, and of the whole."""
    figure_id = f"{topic}.stage_days_by_stage"
    periods = (*told.before, told.period)
    lines = [
        FigureLine(
            figure_words().member(figure_id, figure.member),
            tuple(
                cell(figure, amount, period)
                for amount, period in zip((*figure.before, figure.now), periods, strict=True)
            ),
        )
        for figure in told.members(figure_id)
    ]
    late = f"{topic}.late"
    figure = told.figure(late)
    amounts = zip((*figure.before, figure.now), periods, strict=True)
    cells = tuple(cell(figure, amount, period) for amount, period in amounts)
    return ("Stage", *(one.short for one in periods)), (*lines, FigureLine("Late", cells, True))


def workload_lines(loads: Sequence[Load]) -> tuple[tuple[str, ...], tuple[FigureLine, ...]]:
    """The open cases by the week in which they are to be sent."""
    heads = names(loads)
    cells = tuple(
        FigureCell(f"{len(load.cases):,}", load.cases, f"To be sent: {name}")
        for name, load in zip(heads, loads, strict=True)
    )
    return ("Send by", *heads), (FigureLine("Open cases", cells, strong=True),)


def principle_lines(told: Summary) -> tuple[tuple[str, ...], tuple[FigureLine, ...]]:
    """The table by Principle: heads and lines."""
    end = _day(min(told.period.last, told.as_of))
    head_of_mean = f"4-{_UNITS[told.period.unit].removesuffix('s')} mean"
    heads = (
        "Principle",
        *(head.format(day=end) for _id, head in _BY_PRINCIPLE),
        head_of_mean,
    )
    lines = []
    for figure in told.members("complaints.by_principle"):
        known = {f.member for f in told.members("complaints.open_end_by_principle")}
        named = figure.member in known
        cells = [
            _now(told, figure_id, figure.member)
            if named or figure_id == "complaints.by_principle"
            else FigureCell("–")
            for figure_id, _head in _BY_PRINCIPLE
        ]
        name = figure_words().member(figure.id, figure.member)
        lines.append(FigureLine(name, (*cells, _mean(told, figure))))
    whole = tuple(_now(told, figure_id) for figure_id in _WHOLE)
    mean = _mean(told, told.figure("complaints.received"))
    lines.append(FigureLine("All complaints", (*whole, mean), strong=True))
    return heads, tuple(lines)


def _mean(told: Summary, figure: Figure) -> FigureCell:
    counts = [len(one.cases) for one in figure.before]
    cases = tuple(key for one in figure.before for key in one.cases)
    name = figure_words().definitions[figure.id].name
    title = f"{name}, {told.before[0].short} to {told.before[-1].short}"
    return FigureCell(f"{sum(counts) / len(counts):,.1f}", cases, title)


def _percent(value: float | None) -> str:
    return "–" if value is None else f"{round(value * _PERCENT)}%"


def _plain(value: float | None) -> str:
    return "–" if value is None else f"{value:,.1f}".removesuffix(".0")


def _plural(number: float, word: str) -> str:
    return word if number == 1 else f"{word}s"


def _day(day: date) -> str:
    return f"{MONTHS[day.month - 1]} {day.day}"


def issued_words(review: Review) -> tuple[str, str]:
    """What became of an issued summary: a sentence, and the figures that changed with the cases."""
    day = _day(review.issued.as_of)
    count = len(review.changes)
    if not count:
        return f"Issued as known on {day}. Every figure still holds.", ""
    told = "1 figure has" if count == 1 else f"{count} figures have"
    lines = []
    for change in review.changes[:_CHANGES_TOLD]:
        one = figure_words().definitions[change.id]
        part = figure_words().member(change.id, change.member) if change.member else ""
        name = f"{one.name}, {part}" if part else one.name
        then, now = (_changed(one.unit, amount) for amount in (change.then, change.now))
        lines.append(f"{name}: {then} then, {now} now.")
    if count > _CHANGES_TOLD:
        lines.append(f"And {count - _CHANGES_TOLD} more.")
    if review.causes:
        numbers = ", ".join(cause.number for cause in review.causes[:_CHANGES_TOLD])
        more = "" if len(review.causes) <= _CHANGES_TOLD else " and others"
        lines.append(f"Corrected since: {numbers}{more}.")
    return f"Issued as known on {day}. {told} changed since.", "\n".join(lines)


def _changed(unit: str, told: tuple[float | None, int | None]) -> str:
    value, of = told
    return f"{_plain(value)} of {of:,}" if unit == "share" and of is not None else _plain(value)
