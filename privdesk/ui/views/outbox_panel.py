"""The side of the outbox: the batch of today in four steps, how it is printed, and the button."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from privdesk.domain.outbox import OutboxRow, envelope_counts
from privdesk.domain.print_run import PrintRun
from privdesk.ui import labels
from privdesk.ui.language import shown, tr, trn
from privdesk.ui.session import Session
from privdesk.ui.theme import TextStyle, Token, line, px
from privdesk.ui.widgets import (
    Button,
    ButtonKind,
    ButtonSize,
    CheckBox,
    Column,
    ElidedLabel,
    Hairline,
    Label,
    Notice,
    Paragraph,
    Row,
    Tone,
    bare_scroll,
    paint_box,
    paint_text,
)

WIDTH = 312
_RING = 24


class _Step(QWidget):
    """A number in a ring, what is done, and what belongs to it."""

    def __init__(self, number: int, title: str, detail: str) -> None:
        super().__init__()
        self._number, self._title, self.detail = number, title, detail
        self.now = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.say(detail, now=False)

    def say(self, detail: str, *, now: bool) -> None:
        """Show what belongs to it now, and whether it is the one to do."""
        self.detail, self.now = detail, now
        self.setAccessibleName(
            tr(
                "Step {number}: {title}. {detail}",
                number=self._number,
                title=self._title,
                detail=detail,
            )
        )
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(200), line(TextStyle.BODY) + line(TextStyle.SMALL) + px(8))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, side = QPainter(self), px(_RING)
        ring = QRectF(1, px(2), side, side)
        fill, border = (Token.ACCENT_SOFT, Token.ACCENT) if self.now else (Token.SHEET, Token.FIELD)
        paint_box(painter, ring, side / 2, fill, border, width=2.0 if self.now else 1.2)
        middle = Qt.AlignmentFlag.AlignHCenter
        ink = Token.ACCENT_TEXT if self.now else Token.TEXT_2
        paint_text(painter, ring, str(self._number), TextStyle.SMALL_STRONG, ink, align=middle)
        words = QRectF(side + px(12), 0, self.width() - side - px(12), line(TextStyle.BODY))
        paint_text(painter, words, self._title, TextStyle.BODY_STRONG, Token.TEXT, weight=600)
        below = words.translated(0, words.height())
        below.setHeight(line(TextStyle.SMALL))
        paint_text(painter, below, self.detail, TextStyle.SMALL, Token.TEXT_2)


class OutboxPanel(QWidget):
    """Shows the batch that is ticked.

    Signals:
        print_wanted: the batch goes to the printer.
        save_wanted: the batch goes into one PDF.
        answer_wanted: key of a print run of which to say what came out well.
    """

    print_wanted = Signal()
    save_wanted = Signal()
    answer_wanted = Signal(int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._run = 0
        self._title = Label(tr("Today’s batch"), TextStyle.SUBTITLE)
        self._facts = Paragraph("", TextStyle.BODY, Token.TEXT_2)
        self.notice = Notice("", "", tone=Tone.SOON, icon="printer")
        self.answer = Button(tr("Say what came out well"), ButtonKind.PRIMARY)
        self.notice.add_action(self.answer)
        self.notice.end_actions()
        self.steps = (
            _Step(1, tr("Print"), ""),
            _Step(2, tr("Sign, fold, insert"), ""),
            _Step(3, tr("Hand over"), tr("Mark as mailed with one day for all")),
            _Step(4, tr("Enter tracking numbers"), tr("Type, paste or scan, checked as you type")),
        )
        self._values = {
            name: ElidedLabel("", align=Qt.AlignmentFlag.AlignRight, weight=500)
            for name in ("printer", "paper", "sides")
        }
        self.cover = CheckBox(tr("&Cover list first"))
        self._after = Paragraph(
            tr(
                "You are asked what came out well. What did not stays ready to print; "
                "a letter printed again later says COPY."
            ),
            TextStyle.BODY,
            Token.TEXT_2,
        )
        self.print_button = Button(
            "",
            ButtonKind.PRIMARY,
            icon="printer",
            key="Ctrl+P",
            size=ButtonSize.LARGE,
            stretch=True,
        )
        self.save_button = Button(tr("Save as one PDF"), icon="download", stretch=True)
        self._build()

    def _build(self) -> None:
        inside = QWidget()
        body = Column(margins=(20, 20, 18, 16), gap=8, parent=inside)
        body.add(self._title)
        body.add(self._facts)
        body.add(self.notice)
        body.add(4)
        for step in self.steps:
            body.add(step)
        body.add(4)
        body.add(Hairline())
        body.add(4)
        body.add(Label(tr("Print settings"), TextStyle.SECTION))
        heads = {"printer": tr("Printer"), "paper": tr("Paper"), "sides": tr("Sides")}
        for name, value in self._values.items():
            row = Row(gap=12)
            row.add(Label(heads[name], TextStyle.BODY, Token.TEXT_2))
            row.add(value, 1)
            body.add(row)
        body.add(self.cover)
        body.add(4)
        body.add(Hairline())
        body.add(4)
        body.add(Label(tr("After printing"), TextStyle.SECTION))
        body.add(self._after)
        body.add(None)
        column = Column(parent=self)
        column.add(bare_scroll(inside), 1)
        foot = Column(margins=(20, 8, 18, 16), gap=8)
        foot.add(self.print_button)
        foot.add(self.save_button)
        column.add(foot)
        self.print_button.clicked.connect(self.print_wanted)
        self.save_button.clicked.connect(self.save_wanted)
        self.answer.clicked.connect(self._answer)
        self.cover.toggled.connect(self._keep_cover)
        self.show_batch((), ())

    def _answer(self) -> None:
        self.answer_wanted.emit(self._run)

    def _keep_cover(self, on: bool) -> None:
        if self._session.settings.cover_list is not on:
            self._session.keep(replace(self._session.settings, cover_list=on))

    def show_batch(self, batch: Sequence[OutboxRow], runs: Sequence[PrintRun]) -> None:
        """Show what is ticked to be printed, and the run that waits for an answer."""
        settings = self._session.settings
        both = settings.both_sides
        counts = envelope_counts(batch, both_sides=both)
        pages = sum(row.pages for row in batch)
        sheets = sum(count.sheets for count in counts)
        letters = trn("{count} letter", "{count} letters", len(batch))
        on_pages = trn("{count} page", "{count} pages", pages)
        facts = f"{letters}, {on_pages}, {trn('{count} sheet', '{count} sheets', sheets)}"
        self._facts.set_text(facts if batch else tr("Nothing is ticked to be printed."))
        envelopes = ", ".join(f"{count.envelopes} × {shown(count.envelope)}" for count in counts)
        self._show_run(runs)
        first = not runs and bool(batch)
        cover = (
            tr("Letters and cover list, in this order")
            if settings.cover_list
            else tr("In this order")
        )
        self.steps[0].say(cover, now=first)
        self.steps[1].say(envelopes or tr("Envelopes as listed"), now=False)
        self._values["printer"].setText(settings.printer or tr("As the system has it"))
        self._values["paper"].setText(", ".join(dict.fromkeys(c.paper for c in counts)) or "–")
        self._values["sides"].setText(tr("Both, long edge") if both else tr("One", "side"))
        self.cover.setChecked(settings.cover_list)
        self.print_button.setText(
            trn("Print {count} letter", "Print {count} letters", len(batch))
            if batch
            else tr("Print")
        )
        self.print_button.updateGeometry()
        self.print_button.setVisible(bool(batch))
        self.save_button.setVisible(bool(batch))

    def _show_run(self, runs: Sequence[PrintRun]) -> None:
        self.notice.setVisible(bool(runs))
        self._run = runs[0].id if runs else 0
        if not runs:
            return
        run, zone = runs[0], self._session.desk.clock.zone
        at = labels.clock_time(run.started_at, zone)
        where = run.destination or tr("the printer")
        self.notice.say(
            tr("Came out well?"),
            trn(
                "{count} letter sent to {where} at {at}.",
                "{count} letters sent to {where} at {at}.",
                len(run.waiting),
                where=where,
                at=at,
            ),
        )

    def step_now(self, *, printed: bool, untracked: bool) -> None:
        """Mark the step to do once nothing is left to print."""
        self.steps[2].say(self.steps[2].detail, now=printed)
        self.steps[3].say(self.steps[3].detail, now=untracked and not printed)
