"""The summary on paper: one side for management, then every figure, then what each counts."""

from collections.abc import Callable, Sequence
from itertools import groupby

from privdesk.domain.day_names import day_words
from privdesk.domain.figures import Summary, fingerprint
from privdesk.domain.figures.commentary import SECTION, Commentary, Section
from privdesk.domain.figures.days_chart import days_title
from privdesk.pdf.fonts import Face, width_of
from privdesk.pdf.sheet_page import (
    BLACK,
    DARK,
    DRAWING,
    LETTER,
    LIGHT,
    MARGIN,
    SheetHead,
    SheetPages,
)
from privdesk.pdf.tagging import Element, Tag
from privdesk.reports.summary_charts import day_chart, outcome_chart
from privdesk.reports.summary_sentences import sentences
from privdesk.reports.table import HIDDEN_WORDS, FigureRow, rows, shown
from privdesk.reports.words import FigureWords

_WIDTH = LETTER[0] - 2 * MARGIN
_LINE, _ROW, _GAP = 13.5, 15.0, 10.0
_SIZE = 8.5
_FOUR = "Supplemental Principle 11.d.iii "
_STATISTICS = {
    "(1)": "total",
    "(2)": "types",
    "(3)": "time taken",
    "(4)": "outcomes, with number and types of remedies",
}
_MARK = 16
"""Characters of the fingerprint at the foot of each page."""
_TOGETHER = 12
"""Lines of a paragraph that stay on one page."""
_VALUE = 90.0
"""The widest a column of values may be."""
_NAME = 204.0
"""Width of the first column of a table; the others share the rest."""
_PRINCIPLES = (
    ("complaints.by_principle", "Received"),
    ("complaints.answered_in_time_by_principle", "In 45 days"),
    ("complaints.median_days_by_principle", "Median days"),
    ("complaints.to_jams_by_principle", "To JAMS"),
    ("complaints.open_end_by_principle", "Open at end"),
)


def summary_pdf(
    told: Summary,
    words: FigureWords,
    names: tuple[str, str],
    said: Commentary | None = None,
    ahead: str = "",
) -> bytes:
    """A tagged document that can be kept (PDF/A-2a, PDF/UA-1), on US Letter.

    Args:
        told: the figures.
        words: names and definitions.
        names: the organisation, and what the document is, such as "Quarterly summary".
        said: the officer's commentary.
        ahead: what the open clocks ask for, in a sentence; empty if it is not told.
    """
    with DRAWING:
        counted = _draw(told, words, names, (said or {}, ahead), 0)
        return _draw(told, words, names, (said or {}, ahead), counted.number).finish()


def _draw(
    told: Summary,
    words: FigureWords,
    names: tuple[str, str],
    texts: tuple[Commentary, str],
    pages: int,
) -> SheetPages:
    office, name = names
    said, ahead = texts
    mark = fingerprint(told)
    head = SheetHead(
        told.period.title,
        f"{office} · Figures {mark[:_MARK]}",
        f"As known on {day_words(told.as_of)}",
        told.as_of,
        name,
        "The day of receipt decides the period.",
    )
    flow = _Flow(SheetPages(head, LETTER, pages))
    if told.is_public:
        flow.paragraph(HIDDEN_WORDS)
    elif told.members("complaints.by_principle"):
        _management(flow, told, words, said)
        flow.new_page()
    if told.period.is_year and told.members("complaints.by_principle"):
        _four_statistics(flow, told, words)
    _commentary(flow, said)
    if ahead:
        flow.heading("Workload ahead", 2 * _LINE)
        flow.paragraph(ahead)
    _every_figure(flow, told, words)
    _definitions(flow, told, words)
    flow.heading("What proves these figures", 2 * _LINE)
    flow.paragraph(
        "SHA-256 over every figure of the period and the numbers of its cases; a file of this "
        f"summary as JSON bears the same: {mark}"
    )
    return flow.pages


class _Flow:
    """Goes down the pages; starts a new one where the room ends."""

    def __init__(self, pages: SheetPages) -> None:
        self.pages = pages
        self._bottom = LETTER[1] - 2 * MARGIN - 22
        self.new_page()

    def new_page(self) -> None:
        self.pages.page()
        self.y = self.pages.top - MARGIN

    def room(self, height: float) -> bool:
        """Whether so much is left; else a page is started."""
        fits = self.y + height <= self._bottom
        if not fits:
            self.new_page()
        return fits

    def heading(self, text: str, follows: float = 3 * _ROW) -> None:
        self.room(_GAP + _LINE + follows)
        self.y += _GAP
        element = self.pages.root.add(Tag.HEADING_2)
        self.pages.text(element, text, 0, self.y + 10, Face.SANS_SEMIBOLD, 10)
        self.y += _LINE + 4

    def paragraph(self, text: str, *, parent: Element | None = None) -> None:
        """Running text, a mark for each line."""
        lines = _wrapped(text, Face.SERIF, 10, _WIDTH)
        self.room(min(len(lines), _TOGETHER) * _LINE)
        element = (parent or self.pages.root).add(Tag.PARAGRAPH)
        for line in lines:
            self.room(_LINE)
            self.pages.text(element, line, 0, self.y + 10, Face.SERIF, 10)
            self.y += _LINE

    def table(self, heads: Sequence[str], lines: Sequence[tuple[str, Sequence[str], bool]]) -> None:
        """Lines of a name and values; the heads are repeated on each page."""
        table = self.pages.root.add(Tag.TABLE)
        self.room(2 * _ROW)
        self._heads(table, heads, first=True)
        for name, values, strong in lines:
            names_what_follows = not any(values)
            if not self.room(2 * _ROW if names_what_follows else _ROW):
                self._heads(table, heads, first=False)
            row = table.add(Tag.ROW)
            face = Face.SANS_SEMIBOLD if strong else Face.SANS
            baseline = self.y + 10.5
            self._cell(row.add_head("Row"), name, baseline, face, len(values))
            for place, value in enumerate(values):
                self._value(row.add(Tag.CELL), value, place, len(values), baseline, face)
            self.y += _ROW
            self.pages.line(0, self.y, _WIDTH, self.y, gray=0.6 if strong else LIGHT)

    def _heads(self, table: Element, heads: Sequence[str], *, first: bool) -> None:
        row = table.add(Tag.ROW) if first else None
        baseline = self.y + 10.5
        for place, head in enumerate(heads):
            cell = row.add_head("Column") if row is not None else None
            if place:
                self._value(cell, head, place - 1, len(heads) - 1, baseline, Face.SANS_SEMIBOLD)
            else:
                self._cell(cell, head, baseline, Face.SANS_SEMIBOLD, len(heads) - 1)
        self.y += _ROW
        self.pages.line(0, self.y, _WIDTH, self.y, gray=0.6)

    def _cell(
        self, element: Element | None, text: str, baseline: float, face: Face, of: int
    ) -> None:
        self.pages.text(element, text, 0, baseline, face, _SIZE, room=_name_width(of) - 8)

    def _value(
        self, element: Element | None, text: str, place: int, of: int, baseline: float, face: Face
    ) -> None:
        name = _name_width(of)
        wide = (_WIDTH - name) / of
        right = name + (place + 1) * wide
        x = right - min(width_of(text, face, _SIZE), wide - 4)
        gray = DARK if text in {"0", "–"} else BLACK
        self.pages.text(element, text, x, baseline, face, _SIZE, room=wide - 3, gray=gray)


def _name_width(of: int) -> float:
    """Of the first column, beside so many others: a table with few leaves it more room."""
    return max(_NAME, _WIDTH - of * _VALUE)


def _four_statistics(flow: _Flow, told: Summary, words: FigureWords) -> None:
    """What Supplemental Principle 11.d.iii asks for: total, types, time taken, outcomes."""
    found = [row for row in rows(told, words) if row.definition.source.startswith(_FOUR)]
    for statistic, group in groupby(
        sorted(found, key=lambda row: row.definition.source[len(_FOUR) :][:3]),
        key=lambda row: row.definition.source[len(_FOUR) :][:3],
    ):
        flow.heading(f"Supplemental Principle 11.d.iii {statistic} {_STATISTICS[statistic]}")
        lines = [
            (
                f"{row.definition.name}: {row.member}" if row.member else row.definition.name,
                [shown(row.figure.now, row.definition.unit)],
                not row.member,
            )
            for row in group
        ]
        flow.table(("Figure", told.period.short), lines)


def _commentary(flow: _Flow, said: Commentary) -> None:
    """The officer's words on each topic, before the figures that they are about."""
    for section, text in said.items():
        if section is not Section.MANAGEMENT:
            flow.heading(f"{SECTION[section]}: commentary", _LINE)
            for line in filter(None, text.splitlines()):
                flow.paragraph(line)


def _management(flow: _Flow, told: Summary, words: FigureWords, said: Commentary) -> None:
    edited = said.get(Section.MANAGEMENT, "")
    for sentence in filter(None, edited.splitlines()) if edited else sentences(told, words):
        flow.paragraph(sentence)
    charts: tuple[tuple[str, Callable[..., None], float], ...] = (
        ("Complaints by outcome", outcome_chart, 116.0),
        (days_title(told), day_chart, 114.0),
    )
    for title, draw, high in charts:
        flow.heading(title, high)
        draw(flow.pages, told, (0.0, flow.y, _WIDTH, high))
        flow.y += high
    flow.heading("Complaints by DPF Principle", 9 * _ROW)
    members = [figure.member for figure in told.members("complaints.by_principle")]
    lines = []
    for member in members:
        values = []
        for figure_id, _head in _PRINCIPLES:
            unit = words.definitions[figure_id].unit
            found = [f for f in told.members(figure_id) if f.member == member]
            values.append(shown(found[0].now, unit) if found else "–")
        lines.append((words.member("complaints.by_principle", member), values, False))
    flow.table(("Principle", *(head for _id, head in _PRINCIPLES)), lines)


def _every_figure(flow: _Flow, told: Summary, words: FigureWords) -> None:
    periods = (told.period, *reversed(told.before))
    heads = ("Figure", *(period.short for period in periods))
    for topic, group in groupby(rows(told, words), key=lambda row: row.definition.topic):
        lines: list[tuple[str, list[str], bool]] = []
        named = ""
        for row in group:
            if row.member and not _has_cases(row):
                continue
            if row.member and row.definition.id != named:
                named = row.definition.id
                lines.append((row.definition.name, ["" for _ in periods], True))
            amounts = (row.figure.now, *reversed(row.figure.before))
            values = [shown(amount, row.definition.unit) for amount in amounts]
            name = f"    {row.member}" if row.member else row.definition.name
            lines.append((name, values, False))
        flow.heading(f"{topic}: every figure")
        flow.table(heads, lines)


def _has_cases(row: FigureRow) -> bool:
    amounts = (row.figure.now, *row.figure.before)
    return row.definition.topic == "CCPA" or any(one.cases or one.of for one in amounts)


def _definitions(flow: _Flow, told: Summary, words: FigureWords) -> None:
    flow.heading("What each figure counts")
    for figure_id in dict.fromkeys(figure.id for figure in told.figures):
        one = words.definitions[figure_id]
        source = f" Source: {one.source}." if one.source else ""
        text = (
            f"{one.topic}, {one.name}: {one.formula}. Population: {one.population}. "
            f"Date basis: {one.date_basis}.{source}"
        )
        lines = _wrapped(text, Face.SANS, _SIZE, _WIDTH)
        flow.room(len(lines) * 12 + 4)
        element = flow.pages.root.add(Tag.PARAGRAPH)
        for line in lines:
            flow.pages.text(element, line, 0, flow.y + 9, Face.SANS, _SIZE)
            flow.y += 12
        flow.y += 4


def _wrapped(text: str, face: Face, size: float, room: float) -> list[str]:
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and width_of(longer, face, size) > room:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines
