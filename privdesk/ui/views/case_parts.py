"""The parts of the page of a case: outcomes, letters, files, people, data sources, linked cases."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLayout, QSizePolicy, QWidget
from typing_extensions import override

from privdesk.domain.case import Case
from privdesk.domain.person import Person
from privdesk.domain.read_models import CaseView
from privdesk.domain.vocabulary import SearchState
from privdesk.ui import labels
from privdesk.ui.countries import country_name
from privdesk.ui.language import inside, named, numeral, shown, tr
from privdesk.ui.recorded import title_of
from privdesk.ui.session import Session
from privdesk.ui.theme import ICON, TextStyle, Token, line, paint_icon, px
from privdesk.ui.views.letters import letter_pill
from privdesk.ui.widgets import (
    Avatar,
    CheckMark,
    Column,
    Paragraph,
    Row,
    StatusPill,
    paint_box,
    paint_ring,
    paint_status_pill,
    paint_text,
    status_pill_size,
)
from privdesk.ui.widgets.buttons import PressableBase
from privdesk.ui.widgets.sources import DataSource, DataSourceRow

SEARCH_MARKS = {
    SearchState.OPEN: CheckMark.EMPTY,
    SearchState.ASKED: CheckMark.ASKED,
    SearchState.FOUND: CheckMark.ON,
    SearchState.NOTHING_FOUND: CheckMark.NOTHING,
    SearchState.EXEMPT: CheckMark.NOTHING,
}


class Card(PressableBase):
    """A row that opens something: icon, title, facts, and a pill at the right.

    Args:
        icon: name of an icon.
        title: in front.
        facts: after it, quieter.
        pill: at the right; None for none.
    """

    def __init__(self, icon: str, title: str, facts: str, pill: StatusPill | None = None) -> None:
        super().__init__()
        self._icon, self._facts, self._pill = icon, facts, pill
        self._title = title
        state = f", {pill.text}" if pill else ""
        self.setAccessibleName(f"{title}, {facts}{state}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(240), line(TextStyle.BODY) + px(24))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect = QPainter(self), QRectF(self.rect())
        fill = Token.HOVER if self.underMouse() else None
        paint_box(painter, rect, px(6), fill, Token.LINE)
        middle = QPointF(rect.left() + px(12) + px(ICON) / 2, rect.center().y())
        paint_icon(painter, middle, self._icon, Token.TEXT_3)
        words = rect.adjusted(px(40), 0, -px(12), 0)
        if self._pill is not None:
            width = status_pill_size(self._pill).width()
            place = QRectF(words.right() - width, rect.top(), width, rect.height())
            paint_status_pill(painter, place, self._pill)
            words.setRight(words.right() - width - px(8))
        used = paint_text(painter, words, self._title, TextStyle.BODY_STRONG, Token.TEXT)
        rest = words.adjusted(used + px(10), 0, 0, 0)
        paint_text(painter, rest, self._facts, TextStyle.SMALL, Token.TEXT_3)
        if self.show_ring():
            paint_ring(painter, rect, px(6))


def clear(layout: QLayout) -> None:
    """Take away everything that was shown before."""
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def outcome_words(case: Case) -> str:
    """One line for the rights asked for and what became of each; empty where none is asked."""
    parts = []
    for asked in case.rights:
        outcome = labels.OUTCOME[asked.outcome] if asked.outcome else tr("open", "right")
        grounds = ", ".join(inside(labels.GROUND[ground]) for ground in asked.grounds)
        told = f"{outcome} ({grounds})" if grounds else outcome
        parts.append(named(labels.RIGHT[asked.right], told))
    if case.merit is not None:
        parts.append(tr("Merit: {merit}", merit=labels.MERIT[case.merit]))
    if case.root_cause is not None:
        parts.append(tr("Cause: {cause}", cause=inside(labels.ROOT_CAUSE[case.root_cause])))
    return "  ·  ".join(parts)


def fact_sentence(view: CaseView, session: Session) -> str:
    """The facts of a case in one line."""
    case, today = view.case, session.desk.clock.today()
    day = labels.short_day(case.received, today)
    parts = [
        labels.kind_of_row(case.kind, tuple(asked.right for asked in case.rights))[0],
        tr("received {day} by {channel}", day=day, channel=inside(labels.CHANNEL[case.channel])),
        case.law,
        labels.FRAMEWORK[case.framework] if case.framework else "",
        ", ".join(labels.PRINCIPLE[one] for one in case.principles),
        tr("HR data") if case.hr_data else "",
        tr("“{subject}”", subject=case.subject) if case.subject else "",
        tr("handled by {handler}", handler=case.handler) if case.handler else "",
        tr("waiting for {waiting_for}", waiting_for=case.waiting_for) if case.waiting_for else "",
        tr("on hold") if case.hold else "",
    ]
    return " · ".join(part for part in parts if part)


def letter_cards(view: CaseView, session: Session, opened: Callable[[int], None]) -> list[Card]:
    """A card for each letter of the case."""
    today = session.desk.clock.today()
    cards = []
    for letter in view.letters:
        number = letter.number or tr("no number yet")
        facts = f"{number} · {labels.short_day(letter.letter_date, today)}"
        if letter.tracking:
            facts += f" · {letter.tracking}"
        title = title_of(letter.template)
        card = Card("file-text", title, facts, letter_pill(letter.state))
        card.clicked.connect(partial(_call, opened, letter.id))
        cards.append(card)
    return cards


def file_cards(view: CaseView, session: Session, opened: Callable[[int], None]) -> list[Card]:
    """A card for each file of the case."""
    zone, today = session.desk.clock.zone, session.desk.clock.today()
    cards = []
    for file in view.files:
        added = labels.short_day(file.added_at.astimezone(zone).date(), today)
        proof = tr(" · evidence of identity") if file.id in view.evidence else ""
        size = _size(file.size) if file.size else tr("content deleted")
        card = Card("paperclip", file.name, f"{size} · {added}{proof}")
        card.clicked.connect(partial(_call, opened, file.id))
        cards.append(card)
    return cards


def _call(opened: Callable[[int], None], key: int, _checked: bool = False) -> None:  # noqa: FBT002
    opened(key)


def _size(size: int) -> str:
    kilo = 1024
    if size < kilo * kilo:
        return tr("{max} kB", max=max(size // kilo, 1))
    return tr("{size} MB", size=numeral(size / kilo / kilo, 1))


def person_part(person: Person, role: str) -> QWidget:
    """A person with all ways to reach it."""
    part = QWidget()
    row = Row(gap=12, parent=part)
    avatar = Avatar(person.display_name)
    words = Column(gap=2)
    words.add(Paragraph(person.display_name, TextStyle.BODY_STRONG))
    words.add(Paragraph(role, TextStyle.SMALL, Token.TEXT_3))
    address = person.address
    town = " ".join(part for part in (address.postal_code, address.city, address.region) if part)
    lines = (
        person.organisation,
        person.email,
        person.phone,
        *address.lines,
        ", ".join(part for part in (town, country_name(address.country)) if part),
    )
    for text in lines:
        if text:
            words.add(Paragraph(text, TextStyle.BODY, Token.TEXT_2))
    row.add(avatar, align=Qt.AlignmentFlag.AlignTop)
    row.add(words, 1)
    return part


def search_count(case: Case) -> str:
    """Such as "5 of 8 answered"."""
    done = sum(search.answered_on is not None for search in case.searches)
    if case.kind.is_own:
        return tr("{done} of {count} checked", done=done, count=len(case.searches))
    return tr("{done} of {count} answered", done=done, count=len(case.searches))


def source_rows(case: Case, session: Session, opened: Callable[[str], None]) -> list[DataSourceRow]:
    """A row for each data source or element, with what is known about it."""
    words = labels.ELEMENT if case.kind.is_own else labels.SEARCH
    today = session.desk.clock.today()
    rows = []
    for search in case.searches:
        fact = words[search.state]
        if search.state is SearchState.ASKED and search.asked_on:
            fact = tr("Asked {day}", day=labels.short_day(search.asked_on, today))
        elif search.found:
            fact = search.found
        row = DataSourceRow(
            DataSource(search.source, shown(search.name), SEARCH_MARKS[search.state], fact)
        )
        row.clicked.connect(lambda _checked=False, key=search.source: opened(key))
        rows.append(row)
    return rows
