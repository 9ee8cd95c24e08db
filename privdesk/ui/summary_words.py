"""How the quarterly summary is told: tiles, charts, tables and comparisons in words."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from privdesk.domain.figures import Amount, Figure, Period, Summary
from privdesk.domain.figures.amounts import NONE
from privdesk.domain.figures.periods import Unit
from privdesk.domain.figures.workload import Load, names
from privdesk.domain.vocabulary import Principle
from privdesk.services.figure_papers import figure_words, shown
from privdesk.services.issued_summaries import Review
from privdesk.ui import labels
from privdesk.ui.days import written
from privdesk.ui.language import named, numeral, percent, plain, said_again, tr, trn
from privdesk.ui.language import shown as in_words
from privdesk.ui.theme import Token
from privdesk.ui.widgets.dot_chart import DotRow
from privdesk.ui.widgets.figures import FigureCell, FigureLine, TileView
from privdesk.ui.widgets.stack_chart import Pattern, Series, StackColumn

SERIES = (
    Series(tr("Settled by our answer"), Token.CHART_1, Pattern.SOLID),
    Series(tr("Withdrawn"), Token.CHART_4, Pattern.DIAGONAL),
    Series(tr("Went to JAMS"), Token.CHART_3, Pattern.DOTS),
    Series(tr("Not answered"), Token.CHART_4, Pattern.OUTLINE),
)
_ENDINGS = ("settled", "withdrawn", "to_jams", "open")
_BY_PRINCIPLE = (
    ("complaints.by_principle", tr("Received")),
    ("complaints.answered_in_time_by_principle", tr("Answered in 45 days")),
    ("complaints.median_days_by_principle", tr("Median days")),
    ("complaints.to_jams_by_principle", tr("To JAMS")),
    ("complaints.open_end_by_principle", ""),
)
_WHOLE = (
    "complaints.received",
    "complaints.answered_in_time",
    "complaints.median_days",
    "complaints.to_jams",
    "complaints.open_end",
)
_PERCENT = 100
_COMPARED = {
    Unit.MONTH: tr("DPF complaints received {days}, compared with the four months before"),
    Unit.QUARTER: tr("DPF complaints received {days}, compared with the four quarters before"),
    Unit.FISCAL_QUARTER: tr(
        "DPF complaints received {days}, compared with the four quarters before"
    ),
    Unit.YEAR: tr("DPF complaints received {days}, compared with the four years before"),
    Unit.FISCAL_YEAR: tr("DPF complaints received {days}, compared with the four years before"),
    Unit.SPAN: tr("DPF complaints received {days}, compared with the four periods before"),
}
_MEANS = {
    Unit.MONTH: tr("4-month mean"),
    Unit.QUARTER: tr("4-quarter mean"),
    Unit.FISCAL_QUARTER: tr("4-quarter mean"),
    Unit.YEAR: tr("4-year mean"),
    Unit.FISCAL_YEAR: tr("4-year mean"),
    Unit.SPAN: tr("4-period mean"),
}
_CHANGES_TOLD = 4
_LONGEST_SHARE = 10  # characters that fit into a column of the narrow table
_SHORT_NAMES = {"complaints.p90_days": tr("90th percentile")}


def short(period: Period, today: date) -> str:
    """Such as "Q3 26", or "Q4 so far"; a period that was chosen by its days has an end."""
    if today not in period or period.unit is Unit.SPAN:
        return period.short
    name = tr("Q{quarter}", quarter=period.quarter) if period.unit is Unit.QUARTER else period.short
    return tr("{name} so far", name=name)


def subtitle(told: Summary) -> str:
    """What the page tells of, in a sentence."""
    end = min(told.period.last, told.as_of)
    days = tr("{first} to {last}", first=_day(told.period.first), last=_day(end))
    return _COMPARED[told.period.unit].format(days=days)


def check(told: Summary) -> tuple[str, bool]:
    """Whether the records are complete, in words and as a truth value."""
    received = len(told.figure("complaints.received").now.cases)
    missing = len(told.figure("complaints.incomplete").now.cases)
    if not received:
        return tr("No complaint came in"), True
    if not missing:
        whole = trn("The record is complete", "All {count} records are complete", received)
        return whole, True
    return (
        trn(
            "{count} record has something missing",
            "{count} records have something missing",
            missing,
        )
    ), False


def cell(figure: Figure, amount: Amount, period: Period) -> FigureCell:
    """A figure with its cases and the name of their list."""
    one = figure_words().definitions[figure.id]
    part = _member(figure.id, figure.member) if figure.member else ""
    name = named(_about(figure.id), part) if part else _about(figure.id)
    cases = tuple(dict.fromkeys(amount.of or amount.cases))
    return FigureCell(_amount(amount, one.unit), cases, f"{name}, {period.short}")


def _amount(amount: Amount, unit: str) -> str:
    """A value as a person reads it, see `privdesk.reports.table`."""
    if amount.hidden or (not amount.of if unit == "share" else amount.value is None):
        return shown(amount, unit)
    if unit == "share":
        return tr("{value} of {of}", value=len(amount.cases), of=len(amount.of or ()))
    return _plain(amount.value)


def _about(figure_id: str) -> str:
    """The name of a figure in the language of the window."""
    name = figure_words().definitions[figure_id].name
    return said_again(name) or name


def _member(figure_id: str, member: str) -> str:
    """The word for a part of a figure."""
    if figure_id.endswith("by_principle") and member in set(Principle):
        return labels.PRINCIPLE[Principle(member)]
    if member == NONE:
        return tr("Not named")
    word = figure_words().member(figure_id, member)
    return said_again(word) or word


def _now(told: Summary, figure_id: str, member: str = "") -> FigureCell:
    figure = told.figure(figure_id, member)
    return cell(figure, figure.now, told.period)


def tiles(told: Summary) -> tuple[TileView, ...]:
    """The five tiles."""
    return (
        _tile(told, "complaints.received", tr("Complaints received")),
        _tile(told, "complaints.answered_in_time", tr("Answered in 45 days")),
        _tile(told, "complaints.median_days", tr("Median days to answer")),
        _tile(told, "complaints.to_jams", tr("Went to JAMS")),
        _tile(
            told,
            "complaints.open_end",
            tr("Open on {day}", day=_day(min(told.period.last, told.as_of))),
        ),
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
    unit = tr("days") if days and values[-1] is not None else ""
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
    name = tr("Q{quarter}", quarter=before.quarter) if before.unit is Unit.QUARTER else before.short
    if now is None or then is None:
        return tr("None in {name}", name=name) if now is not None else "", "", None
    less = now < then
    arrow = "arrow-down" if less else "arrow-up"
    if share:
        points = round(abs(now - then) * _PERCENT)
        if not points:
            return tr("Same as {name}", name=name), "", None
        fewer = trn("{count} point fewer", "{count} points fewer", points)
        more = trn("{count} point more", "{count} points more", points)
        return fewer if less else more, arrow, not less
    if now == then:
        return tr("Same as {name}", name=name), "", None
    gap = _plain(abs(now - then))
    if days:
        faster = trn("{gap} day faster", "{gap} days faster", _whole(now - then), gap=gap)
        slower = trn("{gap} day slower", "{gap} days slower", _whole(now - then), gap=gap)
        return faster if less else slower, arrow, less
    fewer = tr("{gap} fewer than {name}", gap=gap, name=name)
    more = tr("{gap} more than {name}", gap=gap, name=name)
    return fewer if less else more, arrow, None


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
        (tr("Outcome"), *(one.label for one in shown_columns)),
        (*lines, FigureLine(tr("All complaints"), total, strong=True)),
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
        name = _SHORT_NAMES.get(figure_id) or _about(figure_id)
        lines.append(FigureLine(name, cells))
    return (tr("Days to answer"), *(period.short for period in periods)), tuple(lines)


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
            _member(figure_id, figure.member),
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
    return (tr("Stage"), *(one.short for one in periods)), (
        *lines,
        FigureLine(tr("Late"), cells, True),
    )


def workload_lines(loads: Sequence[Load]) -> tuple[tuple[str, ...], tuple[FigureLine, ...]]:
    """The open cases by the week in which they are to be sent."""
    heads = tuple(map(in_words, names(loads)))
    cells = tuple(
        FigureCell(numeral(len(load.cases)), load.cases, tr("To be sent: {name}", name=name))
        for name, load in zip(heads, loads, strict=True)
    )
    return (tr("Send by"), *heads), (FigureLine(tr("Open cases"), cells, strong=True),)


def principle_lines(told: Summary) -> tuple[tuple[str, ...], tuple[FigureLine, ...]]:
    """The table by Principle: heads and lines."""
    end = _day(min(told.period.last, told.as_of))
    heads = (
        tr("Principle"),
        *(head or tr("Open on {day}", day=end) for _id, head in _BY_PRINCIPLE),
        _MEANS[told.period.unit],
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
        name = _member(figure.id, figure.member)
        lines.append(FigureLine(name, (*cells, _mean(told, figure))))
    whole = tuple(_now(told, figure_id) for figure_id in _WHOLE)
    mean = _mean(told, told.figure("complaints.received"))
    lines.append(FigureLine(tr("All complaints"), (*whole, mean), strong=True))
    return heads, tuple(lines)


def _mean(told: Summary, figure: Figure) -> FigureCell:
    counts = [len(one.cases) for one in figure.before]
    cases = tuple(key for one in figure.before for key in one.cases)
    name = figure_words().definitions[figure.id].name
    title = tr(
        "{name}, {first} to {last}",
        name=name,
        first=told.before[0].short,
        last=told.before[-1].short,
    )
    return FigureCell(numeral(sum(counts) / len(counts), 1), cases, title)


def _percent(value: float | None) -> str:
    return "–" if value is None else percent(value)


def _plain(value: float | None) -> str:
    return "–" if value is None else plain(value)


def _whole(gap: float) -> int:
    """One for exactly one, for the form of the word beside it."""
    return 1 if abs(gap) == 1 else 2


def _day(day: date) -> str:
    return written(day, "MMM d")


def issued_words(review: Review) -> tuple[str, str]:
    """What became of an issued summary: a sentence, and the figures that changed with the cases."""
    day = _day(review.issued.as_of)
    count = len(review.changes)
    if not count:
        return tr("Issued as known on {day}. Every figure still holds.", day=day), ""
    told = trn(
        "Issued as known on {day}. {count} figure has changed since.",
        "Issued as known on {day}. {count} figures have changed since.",
        count,
        day=day,
    )
    lines = []
    for change in review.changes[:_CHANGES_TOLD]:
        one = figure_words().definitions[change.id]
        part = _member(change.id, change.member) if change.member else ""
        name = f"{_about(change.id)}, {part}" if part else _about(change.id)
        then, now = (_changed(one.unit, amount) for amount in (change.then, change.now))
        lines.append(tr("{name}: {then} then, {now} now.", name=name, then=then, now=now))
    if count > _CHANGES_TOLD:
        lines.append(tr("And {count} more.", count=count - _CHANGES_TOLD))
    if review.causes:
        numbers = ", ".join(cause.number for cause in review.causes[:_CHANGES_TOLD])
        more = "" if len(review.causes) <= _CHANGES_TOLD else tr(" and others")
        lines.append(tr("Corrected since: {numbers}{more}.", numbers=numbers, more=more))
    return told, "\n".join(lines)


def _changed(unit: str, told: tuple[float | None, int | None]) -> str:
    value, of = told
    return (
        tr("{value} of {of}", value=_plain(value), of=of)
        if unit == "share" and of is not None
        else _plain(value)
    )
