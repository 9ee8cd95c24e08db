"""The quarter in figures: every one opens its cases, and each chart has a table."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QGridLayout, QStackedWidget, QWidget
from typing_extensions import override

from privdesk.domain.errors import DeskError, InvalidInput
from privdesk.domain.figures import Period, Summary, a_period, quarter_of, quarters
from privdesk.domain.figures import public as public_version
from privdesk.domain.figures.commentary import Section
from privdesk.domain.figures.days_chart import days_title
from privdesk.domain.figures.periods import period_of
from privdesk.domain.figures.workload import Load
from privdesk.domain.read_models import CaseFilter, Scope
from privdesk.services.changes import ChangeSet, Topic
from privdesk.services.commentary import commentary_of, keep_commentary, proposed
from privdesk.services.figure_papers import paper
from privdesk.services.figures import summary_of, workload_of
from privdesk.services.issued_summaries import Review, issue, issued_paper, reviews
from privdesk.services.reading import Reading
from privdesk.services.saving import save_bytes
from privdesk.ui import summary_words as words
from privdesk.ui.areas import Area
from privdesk.ui.dialogs.commentary import CommentaryDialog
from privdesk.ui.dialogs.period import PeriodDialog
from privdesk.ui.language import tr
from privdesk.ui.places import PageId, Place
from privdesk.ui.printing import ask_for_printer, print_pdf
from privdesk.ui.session import Session
from privdesk.ui.theme import TextStyle, Token, px
from privdesk.ui.views.page import Page
from privdesk.ui.views.summary_head import SummaryHead
from privdesk.ui.widgets import (
    Button,
    ButtonKind,
    ButtonSize,
    Column,
    Hairline,
    Label,
    Notice,
    Question,
    Row,
    Tone,
    bare_scroll,
)
from privdesk.ui.widgets.counting import Counting
from privdesk.ui.widgets.dot_chart import DotChart
from privdesk.ui.widgets.figures import FigureCell, FigureTable, FigureTile
from privdesk.ui.widgets.stack_chart import Legend, StackChart

_SHOWN = 6
"""Quarters side by side in the picker."""
_TILES = 5
_TOPICS = {
    "complaints": tr("Mean days at each stage, complaints"),
    "requests": tr("Mean days at each stage, privacy requests"),
}
_TOPIC_HEADS = {
    "complaints": tr("Where the days went, complaints (mean days at each stage)"),
    "requests": tr("Where the days went, privacy requests (mean days at each stage)"),
}
_NARROW = 1000
_TILE = 190


class SummaryPage(Page):
    """The quarterly summary of complaints."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.told: Summary | None = None
        self.as_tables = False
        self.period = self._remembered()
        self.head = SummaryHead()
        self.tiles = tuple(FigureTile() for _ in range(_TILES))
        self.outcomes = StackChart(tr("Complaints by outcome"), words.SERIES)
        self.outcome_table = FigureTable(tr("Complaints by outcome"))
        self.days = DotChart(tr("Days to answer"))
        self.day_table = FigureTable(tr("Days to answer"))
        self.issued = Notice("", icon="lock")
        self.issued.hide()
        self.save_issued = self.issued.add_action(
            Button(tr("Save the issued paper…"), icon="download", size=ButtonSize.SMALL)
        )
        self.issued.end_actions()
        self.save_issued.clicked.connect(self.ask_issued_path)
        self.counting = Counting()
        self.principles = FigureTable(tr("Complaints by DPF Principle"))
        self.stages = {topic: FigureTable(name) for topic, name in _TOPICS.items()}
        self.workload = FigureTable(tr("Workload ahead"))
        self.as_table = Button(
            tr("Show as table"), ButtonKind.GHOST, icon="table", key="T", size=ButtonSize.SMALL
        )
        self._days_title = Label("", TextStyle.SECTION)
        self._outcome_title = Label(tr("Complaints by outcome"), TextStyle.SECTION)
        self._outcome_stack, self._day_stack = QStackedWidget(), QStackedWidget()
        self._tile_grid = QGridLayout()
        self._charts = Row(gap=40)
        self._content = QWidget()
        self._scroll = bare_scroll(self._content)
        self._build()
        self._connect()

    def _build(self) -> None:
        for stack, chart, table in (
            (self._outcome_stack, self.outcomes, self.outcome_table),
            (self._day_stack, self.days, self.day_table),
        ):
            stack.addWidget(chart)
            stack.addWidget(_top(table))
        outcome = Column(gap=4)
        outcome.add(Row(self._outcome_title, None))
        outcome.add(Legend(words.SERIES))
        outcome.add(self._outcome_stack, 1)
        days = Column(gap=4)
        days.add(Row(self._days_title, None, self.as_table))
        days.add(self._day_stack, 1)
        for column in (outcome, days):
            part = QWidget()
            part.setLayout(column)
            self._charts.add(part, 1)
        hint = Label(tr("Every figure opens its cases"), TextStyle.SMALL, Token.TEXT_3)
        below = Row(Label(tr("Complaints by DPF Principle"), TextStyle.SECTION), None, hint)
        self._tile_grid.setContentsMargins(0, 0, 0, 0)
        column = Column(margins=(32, 16, 32, 20), gap=12, parent=self._content)
        column.add(self.issued)
        column.add(self._tile_grid)
        column.add(self._charts)
        column.add(Hairline())
        column.add(below)
        column.add(self.principles)
        for topic, title in _TOPIC_HEADS.items():
            column.add(Label(title, TextStyle.SECTION))
            column.add(self.stages[topic])
        column.add(Label(tr("Workload ahead, by the week of the send-by date"), TextStyle.SECTION))
        column.add(self.workload)
        column.add(None)
        page = Column(parent=self)
        page.add(self.head)
        page.add(self.counting)
        page.add(self._scroll, 1)
        self._content.hide()

    def _connect(self) -> None:
        self.head.stepped.connect(self.step)
        self.head.period_wanted.connect(self._go_named)
        self.head.other_wanted.connect(self.ask_period)
        self.head.save_wanted.connect(self.ask_path)
        self.head.check_pressed.connect(self._open_missing)
        self.counting.again_wanted.connect(self.refresh)
        self.as_table.clicked.connect(self.show_as_tables)
        for tile in self.tiles:
            tile.opened.connect(self._open)
        for chart in (self.outcomes, self.days):
            chart.opened.connect(self._open)
        for table in (
            self.outcome_table,
            self.day_table,
            self.principles,
            self.workload,
            *self.stages.values(),
        ):
            table.opened.connect(self._open)

    # What is shown

    @override
    def refresh(self) -> None:
        period = self.period
        self._show_picker()
        progress = self.counting.begin()
        self.session.ask(
            "summary",
            lambda reading: summary_of(reading.desk, period, progress=progress),
            self._arrived,
            self._failed,
        )
        self.session.ask(
            "summary.workload", lambda reading: workload_of(reading.desk), self._loaded
        )
        self.session.ask(
            "summary.issued", lambda reading: reviews(reading.desk, period.id), self._reviewed
        )

    def _loaded(self, loads: tuple[Load, ...]) -> None:
        self.workload.show_lines(*words.workload_lines(loads))

    def _reviewed(self, found: tuple[Review, ...]) -> None:
        """Tell of the last issue of this quarter; an answer for another one is not shown."""
        mine = [review for review in found if review.issued.period == self.period.id]
        if mine:
            self.issued.say(*words.issued_words(mine[0]))
            self.issued.set_tone(Tone.SOON if mine[0].changes else Tone.NEUTRAL)
        self.issued.setVisible(bool(mine))

    @override
    def concerns(self, changes: ChangeSet) -> bool:
        return bool(changes.cases) or Topic.OFFICE in changes.topics

    def _arrived(self, told: Summary) -> None:
        if told.period != self.period:
            return
        self.counting.end()
        self.told = told
        self.head.show_summary(told.period.title, words.subtitle(told), words.check(told))
        for tile, view in zip(self.tiles, words.tiles(told), strict=True):
            tile.show_view(view)
        self.outcomes.show_columns(words.columns(told))
        self.outcome_table.show_lines(*words.outcome_lines(told))
        self.days.show_rows(words.dots(told), told.targets.complaint)
        self._days_title.setText(days_title(told))
        self._days_title.updateGeometry()
        self.day_table.show_lines(*words.day_lines(told))
        self.principles.show_lines(*words.principle_lines(told))
        for topic, table in self.stages.items():
            table.show_lines(*words.stage_lines(told, topic))
        self._content.show()
        self._fit()

    def _failed(self, error: DeskError) -> None:
        """Leave what is shown; what was stopped by hand says so itself, beside a way to go on."""
        if not self.counting.is_stopped:
            self.counting.end()
            self.session.refused.emit(error)

    def _show_picker(self) -> None:
        today = self._today
        last = self._last()
        end = last
        while self.period.first < quarters(end, _SHOWN)[0].first:
            end = end.stepped(-1)
        options = [(one.id, words.short(one, today)) for one in quarters(end, _SHOWN)]
        self.head.show_periods(options, self.period.id, last=self.period.next.first > today)

    def _last(self) -> Period:
        """The newest period of the kind that is shown; of any days the last of that length."""
        today, period = self._today, self.period
        if period.days is None:
            return period_of(today, period.unit, period.starts)
        while period.next.first <= today:
            period = period.next
        return period

    @property
    def _today(self) -> date:
        return self.session.desk.clock.today()

    # Going through time

    def _remembered(self) -> Period:
        kept = self.session.settings.summary_quarter
        now = quarter_of(self._today)
        try:
            period = a_period(kept) if kept else now
        except InvalidInput:
            return now
        return period if period.first <= self._today else now

    def step(self, by: int) -> None:
        """Go some quarters on, or back; that of today is the last one."""
        wanted = self.period.stepped(by)
        if wanted.first <= self._today:
            self.show_period(wanted)

    def _go_named(self, name: str) -> None:
        self.show_period(a_period(name))

    def ask_period(self) -> None:
        """Ask for a period of any kind."""
        starts = self.session.settings.fiscal_year_starts
        starts = starts or self.session.desk.pack.office.fiscal_year_starts
        dialog = PeriodDialog(self.window(), self.period, self._today, starts)
        dialog.given.connect(self.show_period)
        dialog.open()

    def show_period(self, period: Period) -> None:
        """Tell of another period, and remember it; the quarter of today goes on with the days."""
        self.period = period
        now = quarter_of(self._today)
        kept = "" if period == now else period.id
        self.session.keep(replace(self.session.settings, summary_quarter=kept))
        self.refresh()

    # Doing

    def _open(self, cell: FigureCell) -> None:
        if len(cell.cases) == 1 and cell.text == cell.title:
            self.wanted.emit(Place(PageId.CASE, id=cell.cases[0]))
            return
        wanted = CaseFilter(Scope.ALL, ids=cell.cases, title=cell.title)
        self.wanted.emit(Place(PageId.CASES, filter=wanted))

    def _open_missing(self) -> None:
        told = self.told
        if told is not None:
            figure = told.figure("complaints.incomplete")
            self._open(words.cell(figure, figure.now, told.period))

    def show_as_tables(self) -> None:
        """Show the charts as tables, or as charts again."""
        self.as_tables = not self.as_tables
        for stack in (self._outcome_stack, self._day_stack):
            stack.setCurrentIndex(int(self.as_tables))
        self.as_table.setText(tr("Show as chart") if self.as_tables else tr("Show as table"))
        self.as_table.set_icon("chart-column" if self.as_tables else "table")
        self._fit()

    def ask_to_issue(self) -> None:
        """Ask before the figures are frozen."""
        period = self.period
        question = Question(
            self.window(),
            tr("Issue {title}?", title=period.title),
            tr(
                "The figures of today and their PDF are kept in the case file and can no longer be "
                "changed. Later corrections show beside them."
            ),
            act=tr("Issue"),
            keep=tr("Not yet"),
        )
        question.agreed.connect(lambda: self.session.change(lambda desk: issue(desk, period)))
        question.open()

    def comment(self) -> None:
        """Let the officer write, with what is kept and what the figures propose."""
        told = self.told
        if told is not None:
            question = partial(_kept_words, told)
            self.session.ask("summary.commentary", question, self._ask_words)

    def _ask_words(self, kept: Mapping[Section, str]) -> None:
        told = self.told
        if told is None:
            return
        period = told.period
        dialog = CommentaryDialog(self.window(), period.title, kept, proposed(told))
        dialog.given.connect(
            lambda words: self.session.change(lambda desk: keep_commentary(desk, period, words))
        )
        dialog.open()

    def ask_path(self, form: str, *, public: bool = False) -> None:
        """Ask where to save the summary in a format."""
        if self.told is None:
            return
        dialog = QFileDialog(self.window(), tr("Save as {form}", form=form.upper()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(form)
        stem = "summary-public" if public else "summary"
        dialog.selectFile(f"{stem}-{self.period.id}.{form}")
        dialog.fileSelected.connect(lambda path: self.save(form, path, public=public))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def ask_issued_path(self) -> None:
        """Ask where to save the paper that was issued, as it was."""
        dialog = QFileDialog(self.window(), tr("Save the issued paper"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"summary-issued-{self.period.id}.pdf")
        dialog.fileSelected.connect(self.save_issued_paper)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_issued_paper(self, path: str) -> None:
        """Write the frozen paper of the last issue, not one made anew."""
        period = self.period.id

        def work(reading: Reading) -> str:
            save_bytes(Path(path), issued_paper(reading.desk, period), overwrite=True)
            return tr("Saved {name}", name=Path(path).name)

        self.session.ask("summary.save", work, self.session.told.emit)

    def _print(self) -> None:
        """Ask for the printer, then print the paper of what is shown."""
        shown = self.told
        if shown is None:
            return

        def send(printer: QPrinter) -> None:
            def work(reading: Reading) -> str:
                print_pdf(
                    printer, paper(reading.desk, shown, "pdf"), failed=tr("Nothing is printed.")
                )
                return tr("Printed: {title}", title=shown.period.title)

            self.session.ask("summary.print", work, self.session.told.emit)

        ask_for_printer(self.window(), tr("Summary, {title}", title=shown.period.title), send)

    def save(self, form: str, path: str, *, public: bool = False) -> None:
        """Write what is shown, with the same numbers; the public version hides small ones."""
        told = self.told
        if told is None:
            return
        shown = told

        def work(reading: Reading) -> str:
            made = public_version(shown) if public else shown
            save_bytes(Path(path), paper(reading.desk, made, form), overwrite=True)
            return tr("Saved {name}", name=Path(path).name)

        self.session.ask("summary.save", work, self.session.told.emit)

    # Keys and the look

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps: dict[int, int] = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_PageUp: -1,
            Qt.Key.Key_PageDown: 1,
        }
        step = steps.get(event.key())
        if step is not None and not event.modifiers():
            self.step(step)
        elif event.text().lower() == "t" and not event.modifiers():
            self.show_as_tables()
        else:
            super().keyPressEvent(event)

    @override
    def take_focus(self) -> None:
        self.head.take_focus()

    @override
    def areas(self) -> Sequence[Area]:
        return Area(self.head), Area(self._scroll)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._outcome_title.setMinimumHeight(self.as_table.sizeHint().height())
        wide = self.width() >= px(_NARROW)
        direction = QBoxLayout.Direction
        self._charts.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        room = self.width() - 2 * px(32)
        across = next((n for n in (_TILES, 3, 2) if room >= n * px(_TILE)), 1)
        self._tile_grid.setSpacing(px(12))
        for place, tile in enumerate(self.tiles):
            self._tile_grid.addWidget(tile, place // across, place % across)
        for column in range(_TILES):
            self._tile_grid.setColumnStretch(column, 1 if column < across else 0)

    @override
    def answers(self) -> Mapping[str, Callable[[], None]]:
        return {
            "view.earlier": lambda: self.step(-1),
            "view.later": lambda: self.step(1),
            "view.period": self.ask_period,
            "file.issue": self.ask_to_issue,
            **({"file.save_issued": self.ask_issued_path} if self.issued.isVisible() else {}),
            "file.comment": self.comment,
            "file.save_public": lambda: self.ask_path("pdf", public=True),
            "file.print": self._print,
            "file.save_pdf": lambda: self.ask_path("pdf"),
            "file.export": lambda: self.ask_path("pdf"),
            "file.save_xlsx": lambda: self.ask_path("xlsx"),
            "file.save_csv": lambda: self.ask_path("csv"),
        }


def _kept_words(told: Summary, reading: Reading) -> Mapping[Section, str]:
    return commentary_of(reading.desk, told.period)


def _top(part: QWidget) -> QWidget:
    """The part at the upper end of the room there is."""
    whole = QWidget()
    Column(part, None, parent=whole)
    return whole
