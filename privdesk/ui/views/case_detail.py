"""The case with the keyboard, told beside the list."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from privdesk.domain.case import Case
from privdesk.domain.correspondence import Event
from privdesk.domain.due import NextStep
from privdesk.domain.read_models import CaseRow, CaseView
from privdesk.ui import labels, looks
from privdesk.ui.countries import law_name
from privdesk.ui.days import pickup_time
from privdesk.ui.language import inside, tr
from privdesk.ui.recorded import title_of_event
from privdesk.ui.session import Session
from privdesk.ui.theme import SMALL_ICON, TextStyle, Token, px, theme
from privdesk.ui.views.case_parts import SEARCH_MARKS, clear, search_count
from privdesk.ui.widgets import (
    Button,
    ButtonKind,
    Column,
    DueBadgeView,
    Hairline,
    IconButton,
    Label,
    Panel,
    Paragraph,
    Row,
    SectionHead,
    StatusPillView,
    bare_scroll,
)
from privdesk.ui.widgets.icon_view import IconView
from privdesk.ui.widgets.ruler import Ruler, RulerSize
from privdesk.ui.widgets.source_strip import SourceStrip

_WIDTH = 328
_MOST_LINES = 3
_EVENTS = 3


class CaseDetail(QWidget):
    """Number, name, date, next step, search, facts and the latest news of one case.

    Signals:
        opened: the case is to be opened.
        step_wanted: the case is to be opened, and its next step taken.
        copy_wanted: its number is to be copied.
    """

    opened = Signal()
    step_wanted = Signal()
    copy_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._number = Label("", TextStyle.SMALL, Token.TEXT_3)
        self._name = Paragraph("", TextStyle.SUBTITLE, most_lines=_MOST_LINES)
        self._subject = Paragraph("", TextStyle.BODY, Token.TEXT_2, most_lines=_MOST_LINES)
        self._badge = DueBadgeView()
        self._pill = StatusPillView()
        self._ruler = Ruler(size=RulerSize.SMALL)
        self._step = Panel(margins=12, gap=4)
        self._step_name = Paragraph("", TextStyle.BODY_STRONG)
        self._step_why = Paragraph("", TextStyle.BODY, Token.TEXT_2)
        self._search = QWidget()
        self._search_head = SectionHead("")
        self._strip = SourceStrip()
        self._grid = QGridLayout()
        self._news = Column(gap=10)
        self.open_button = Button(tr("Open"), ButtonKind.PRIMARY, key="Enter")
        self.open_button.setAccessibleName(tr("Open case"))
        self.step_button = Button("")
        self.copy_button = IconButton(
            "copy", tr("Copy number"), key="Ctrl+Shift+C", side=24, size=14
        )
        self.open_button.clicked.connect(self.opened)
        self.step_button.clicked.connect(self.step_wanted)
        self.copy_button.clicked.connect(self.copy_wanted)
        self._build()
        self._hold()
        theme().changed.connect(self._hold)

    def _hold(self) -> None:
        self.setFixedWidth(px(_WIDTH))

    def _build(self) -> None:
        self._step.body.add(self._step_name)
        self._step.body.add(self._step_why)
        Column(self._search_head, self._strip, gap=4, parent=self._search)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(px(4))
        self._grid.setHorizontalSpacing(px(16))
        self._grid.setColumnStretch(1, 1)
        facts, told = QWidget(), QWidget()
        facts.setLayout(self._grid)
        column = Column(margins=(20, 16, 20, 16), gap=8, parent=told)
        column.add(Row(self._number, self.copy_button, None, gap=4))
        column.add(self._name)
        column.add(self._subject)
        column.add(Row(self._badge, self._pill, None, gap=8))
        column.add(6)
        column.add(self._ruler)
        column.add(6)
        column.add(self._step)
        column.add(4)
        column.add(self._search)
        column.add(Hairline())
        column.add(facts)
        column.add(Hairline())
        column.add(SectionHead(tr("Latest")))
        column.add(self._news)
        column.add(None)
        outer = Column(parent=self)
        outer.add(bare_scroll(told), 1)
        outer.add(Row(self.open_button, self.step_button, None, gap=8, margins=(20, 8, 20, 16)))

    def show_row(self, row: CaseRow, today: date) -> None:
        """Show at once what the list knows already."""
        self._number.setText(row.number)
        self._name.set_text(row.person)
        word = labels.kind_of_row(row.kind, row.rights)[0]
        self._subject.set_text(f"{word} · {row.subject}" if row.subject else word)
        self._badge.set_badge(looks.badge(row.due, today))
        self._pill.set_pill(looks.pill(row.status, row.kind))
        step = labels.NEXT_STEP[row.next_step]
        self._step.setVisible(row.next_step is not NextStep.NONE)
        self._step_name.set_text(tr("Next: {step}", step=inside(step)))
        self.step_button.setVisible(bool(step))
        self.step_button.setText(step)
        self.step_button.setAccessibleName(
            tr("{step}, next step of {number}", step=step, number=row.number)
        )

    def show_view(self, view: CaseView) -> None:
        """Add what only the case itself knows."""
        today = self._session.desk.clock.today()
        calendar = self._session.desk.pack.office_calendar
        clock = view.case.ruling or view.case.answer_clock
        self._ruler.setVisible(clock is not None)
        if clock is not None:
            self._ruler.set_span(looks.span(clock, today, calendar))
        why = looks.due_words(
            clock, today, calendar, pickup_time(self._session.desk.pack.office.pickup)
        )
        self._step_why.set_text(why)
        self._step_why.setVisible(bool(why))
        self._show_search(view.case)
        self._show_facts(view.case, today)
        clear(self._news)
        for event in view.events[:_EVENTS]:
            self._news.add(_entry(event, today))

    def _show_search(self, case: Case) -> None:
        searches = case.searches
        self._search.setVisible(bool(searches))
        title = tr("Elements") if case.kind.is_own else tr("Data sources")
        self._search_head.set_title(title)
        count = search_count(case)
        self._search_head.set_count(count)
        self._strip.set_marks([SEARCH_MARKS[one.state] for one in searches], f"{title}, {count}")

    def _show_facts(self, case: Case, today: date) -> None:
        clear(self._grid)
        for number, (name, fact) in enumerate(_facts(case, today)):
            top = Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(Label(name, TextStyle.BODY, Token.TEXT_3), number, 0, top)
            self._grid.addWidget(Paragraph(fact, TextStyle.BODY_STRONG), number, 1)


def _facts(case: Case, today: date) -> list[tuple[str, str]]:
    day = labels.weekday_day(case.received, today)
    facts = (
        (tr("Received"), f"{day}, {inside(labels.CHANNEL[case.channel])}"),
        (tr("Law"), law_name(case.law)),
        (tr("Framework"), labels.FRAMEWORK[case.framework] if case.framework else ""),
        (tr("Principle"), ", ".join(labels.PRINCIPLE[one] for one in case.principles)),
        (tr("Identity"), labels.IDENTITY[case.identity]),
        (tr("Handler"), case.handler),
        (tr("Waiting for"), case.waiting_for),
        (tr("Tags"), ", ".join(case.tags)),
    )
    return [(name, fact) for name, fact in facts if fact]


def _entry(event: Event, today: date) -> QWidget:
    entry = QWidget()
    words = Column(gap=0)
    words.add(Paragraph(title_of_event(event), TextStyle.BODY_STRONG))
    day = labels.short_day(event.on, today)
    words.add(Paragraph(f"{day} · {event.actor}", TextStyle.SMALL, Token.TEXT_3))
    row = Row(gap=10, parent=entry)
    icon = IconView(labels.EVENT_ICON[event.kind], size=SMALL_ICON)
    row.add(Column(icon, None, margins=(0, 3, 0, 0)))
    row.add(words, 1)
    return entry
