"""The case with the keyboard, told beside the list."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from privdesk.domain.read_models import CaseRow, CaseView
from privdesk.domain.working_days import WorkingCalendar
from privdesk.ui import labels, looks
from privdesk.ui.language import tr
from privdesk.ui.recorded import title_of_event
from privdesk.ui.theme import TextStyle, Token, px, theme
from privdesk.ui.widgets import (
    Button,
    ButtonKind,
    Column,
    DueBadgeView,
    Label,
    Panel,
    Paragraph,
    Row,
    SectionHead,
    StatusPillView,
)
from privdesk.ui.widgets.ruler import Ruler, RulerSize

_WIDTH = 328
_EVENTS = 2


class CaseDetail(QWidget):
    """Number, name, facts, date, next step and the latest news of one case.

    Signals:
        opened: the case is to be opened.
    """

    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = Label("", TextStyle.SMALL, Token.TEXT_3)
        self._name = Paragraph("", TextStyle.SUBTITLE)
        self._facts = Paragraph("", TextStyle.BODY, Token.TEXT_2)
        self._badge = DueBadgeView()
        self._pill = StatusPillView()
        self._ruler = Ruler(size=RulerSize.SMALL)
        self._step = Paragraph("", TextStyle.BODY_STRONG)
        self._news = Column(gap=8)
        self.open_button = Button(
            tr("Open case"), ButtonKind.PRIMARY, icon="corner-down-right", key="Enter"
        )
        self.open_button.clicked.connect(self.opened)
        self._build()
        self._hold()
        theme().changed.connect(self._hold)

    def _hold(self) -> None:
        self.setFixedWidth(px(_WIDTH))

    def _build(self) -> None:
        column = Column(margins=(20, 18, 20, 16), gap=8, parent=self)
        column.add(self._number)
        column.add(self._name)
        column.add(self._facts)
        column.add(Row(self._badge, self._pill, None, gap=8))
        column.add(6)
        column.add(self._ruler)
        column.add(6)
        panel = Panel(margins=12, gap=8)
        panel.body.add(Label(tr("Next step"), TextStyle.SMALL_STRONG, Token.TEXT_3))
        panel.body.add(self._step)
        column.add(panel)
        column.add(8)
        column.add(SectionHead(tr("Latest")))
        column.add(self._news)
        column.add(None)
        column.add(Row(self.open_button, None))

    def show_row(self, row: CaseRow, today: date) -> None:
        """Show at once what the list knows already."""
        self._number.setText(row.number)
        self._name.set_text(row.person)
        word = labels.kind_of_row(row.kind, row.rights)[0]
        place = f" · {row.law}" if row.law else ""
        self._facts.set_text(f"{word}{place} · {row.subject}")
        self._badge.set_badge(looks.badge(row.due, today))
        self._pill.set_pill(looks.pill(row.status, row.kind))
        self._step.set_text(labels.NEXT_STEP[row.next_step])

    def show_view(self, view: CaseView, today: date, calendar: WorkingCalendar) -> None:
        """Add what only the case itself knows."""
        clock = view.case.ruling or view.case.answer_clock
        self._ruler.setVisible(clock is not None)
        if clock is not None:
            self._ruler.set_span(looks.span(clock, today, calendar))
        while self._news.count():
            item = self._news.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for event in view.events[:_EVENTS]:
            entry = QWidget()
            lines = Column(parent=entry)
            lines.add(Paragraph(title_of_event(event), TextStyle.BODY_STRONG))
            day = labels.short_day(event.on, today)
            lines.add(Paragraph(f"{day} · {event.actor}", TextStyle.SMALL, Token.TEXT_3))
            self._news.add(entry)
