"""The right side of the intake dialog: what the deadlines will be, with every key."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from privdesk.domain.case_clocks import CaseClock
from privdesk.domain.rule_book import Proposal, Stand
from privdesk.domain.vocabulary import Duty, Kind, LateReason
from privdesk.services.intake import IntakePreview
from privdesk.ui.days import written
from privdesk.ui.labels import DUTY, FIELD, LATE_REASON, long_day, weekday_day
from privdesk.ui.language import capital, named, shown, tr, trn
from privdesk.ui.recorded import recorded
from privdesk.ui.theme import TextStyle, Token
from privdesk.ui.widgets import (
    CheckBox,
    ChoiceField,
    Column,
    ElidedLabel,
    Hairline,
    Label,
    Notice,
    Option,
    Panel,
    Paragraph,
    Row,
    Tone,
    announce,
    escaped,
)
from privdesk.ui.widgets.ruler import Ruler, RulerSize, Span

_HEADS = {
    Duty.ACKNOWLEDGE: tr("Acknowledge by"),
    Duty.ANSWER: tr("Answer by"),
    Duty.COMPLETE: tr("Complete by"),
}


def _list(words: list[str]) -> str:
    if len(words) < 2:  # noqa: PLR2004 - one word is no list
        return "".join(words)
    return tr("{names} and {last}", names=", ".join(words[:-1]), last=words[-1])


def missing_sentence(kind: Kind, missing: tuple[str, ...]) -> str:
    """Which particulars of the policy pack are not there yet; empty if all are."""
    if not missing:
        return ""
    place = tr("California postal address") if kind is Kind.SHINE_THE_LIGHT else FIELD["address"]
    words = [place if name == "address" else FIELD[name] for name in missing]
    return tr("Still missing: {names}. The case can be saved without.", names=_list(words))


def _missing_of(kind: Kind, seen: IntakePreview) -> str:
    # What stands in the way of saving is told at its field.
    wrong = {problem.field for problem in seen.problems}
    return missing_sentence(kind, tuple(name for name in seen.missing if name not in wrong))


class _ClockLine(QWidget):
    """One deadline of the list: what must be done and by which rule at the left, the day right."""

    def __init__(self, clock: CaseClock, *, rules: bool, today: date) -> None:
        super().__init__()
        deadline = clock.deadline
        day = weekday_day(deadline.raw, today)
        style, token = TextStyle.BODY_STRONG, Token.TEXT_2
        if rules:
            style, token = TextStyle.SECTION, Token.TEXT
        first = Row(gap=8)
        first.add(ElidedLabel(DUTY[deadline.duty], style), 1)
        first.add(Label(day, style, token))
        second = Row(gap=8)
        second.add(ElidedLabel(deadline.title, TextStyle.SMALL, Token.TEXT_2), 1)
        if rules:
            second.add(Label(tr("Rules", "clock"), TextStyle.SMALL_STRONG, Token.ACCENT_TEXT))
        column = Column(first, second, gap=2, parent=self)
        for step in deadline.steps[2:]:
            line = Row(gap=8)
            line.add(ElidedLabel(recorded(step.text), TextStyle.SMALL, Token.TEXT_2), 1)
            line.add(Label(weekday_day(step.day, today), TextStyle.SMALL, Token.TEXT_2))
            column.add(line)
        marked = tr(", rules", "clock") if rules else ""
        self.setAccessibleName(f"{DUTY[deadline.duty]}, {shown(deadline.title)}, {day}{marked}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


class DeadlinePanel(Panel):
    """Shows what saving would start: the date that rules, its ruler, and every clock.

    Args:
        today: calendar date of the office.
        parent: as ever.

    Signals:
        changed: another reason for the lateness is chosen, or another rule.
    """

    changed = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(margins=24, gap=12, radius=8, parent=parent)
        self._today = today
        self._head = Label("", TextStyle.SMALL_STRONG, Token.TEXT_2)
        self._date = Paragraph("", TextStyle.SUBTITLE)
        self._day = ""  # as within a sentence
        self._rule = Paragraph("", TextStyle.SMALL, Token.TEXT_2)
        self._late = Notice("", tone=Tone.LATE, icon="triangle-alert")
        reasons = [Option(reason.value, LATE_REASON[reason]) for reason in LateReason]
        self.reason = ChoiceField(tr("&Late because"), reasons, placeholder=tr("Choose a reason"))
        self.reason.changed.connect(self.changed)
        self._ruler = Ruler(size=RulerSize.SMALL)
        self._lines = Column(gap=12)
        self._offers = Column(gap=0)
        self._boxes: dict[str, CheckBox] = {}
        self._missing = Paragraph("", TextStyle.SMALL, Token.TEXT_2)
        self._shown: list[QWidget] = []
        self._spoken = ""
        self._proposed: set[str] = set()
        self._build()

    def _build(self) -> None:
        top = Column(self._head, self._date, self._rule, gap=2)
        for part in (top, self._late, self.reason, self._ruler, Hairline(), self._lines):
            self.body.add(part)
        self.body.add(self._offers)
        self._rest = Hairline()
        self.body.add(self._rest)
        self.body.add(self._missing)
        self.body.add(None)

    def set_today(self, today: date) -> None:
        """Count from another calendar date of the office from now on."""
        self._today = today

    def late_reason(self) -> LateReason | None:
        """Why the case is late already; None while it is not, or nothing is chosen."""
        chosen = self.reason.value()
        return LateReason(chosen) if chosen and not self.reason.isHidden() else None

    def forget_choices(self) -> None:
        """Choose no reason and no rule beside those proposed."""
        self.reason.choice.setCurrentIndex(-1)
        for box in self._boxes.values():
            box.setChecked(False)

    def chosen_rules(self) -> frozenset[str] | None:
        """Ids of the rules that shall run; None while those proposed do."""
        ticked = {rule for rule, box in self._boxes.items() if box.isChecked()}
        return frozenset(ticked | self._proposed) if ticked else None

    def _offer(self, proposals: tuple[Proposal, ...]) -> None:
        """Offer the rules that run only when the officer says so; ticks stay while they do."""
        self._proposed = {p.rule.id for p in proposals if p.stand is Stand.RUNS}
        offered = [p for p in proposals if p.stand is Stand.OFFERED]
        if [p.rule.id for p in offered] == list(self._boxes):
            return
        ticked = {rule for rule, box in self._boxes.items() if box.isChecked()}
        for old in self._boxes.values():
            self._offers.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._boxes = {}
        for proposal in offered:
            box = CheckBox(proposal.rule.title)
            # A long title is shortened, and told whole under the pointer.
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            why = f"{shown(proposal.why)}. {proposal.rule.citation}"
            box.setToolTip(escaped(named(proposal.rule.title, why)))
            box.setChecked(proposal.rule.id in ticked)
            box.toggled.connect(lambda _on: self.changed.emit())
            self._boxes[proposal.rule.id] = box
            self._offers.add(box)

    def summary(self) -> str:
        """The head and the date in one line."""
        return f"{self._head.text()} {self._day}".strip()

    def missing(self) -> str:
        """The sentence on particulars that are not there yet; empty if all are."""
        return self._missing.text()

    def show_preview(self, kind: Kind, seen: IntakePreview | None) -> None:
        """Show what is understood now; None while the received day is no day."""
        clocks = seen.clocks if seen is not None else ()
        self._say(clocks)
        self._say_late(seen.late_by if seen is not None else 0)
        self._list_clocks(clocks)
        self._offer(seen.proposals if seen is not None else ())
        self._draw(seen if clocks else None)
        sentence = _missing_of(kind, seen) if seen is not None else ""
        self._missing.set_text(sentence)
        self._missing.setVisible(bool(sentence))
        self._rest.setVisible(bool(sentence) and bool(clocks))
        self._tell()

    def _say(self, clocks: tuple[CaseClock, ...]) -> None:
        self._head.setVisible(bool(clocks))
        if not clocks:
            self._head.setText("")
            self._day = tr("No deadline yet")
            self._date.set_text(self._day)
            self._rule.set_text(tr("It follows from the kind, the received day and the notice."))
            return
        deadline = clocks[0].deadline
        self._head.setText(_HEADS[deadline.duty])
        near = deadline.raw.year == self._today.year
        day = long_day(deadline.raw) if near else written(deadline.raw, "dddd, MMMM d, yyyy")
        self._day = day
        self._date.set_text(capital(day))
        days = (deadline.raw - deadline.start).days
        told = trn(
            "{count} day from receipt: {title}",
            "{count} days from receipt: {title}",
            days,
            title=deadline.title,
        )
        self._rule.set_text(told)

    def _say_late(self, days: int) -> None:
        late = trn(
            "Late by {count} day before it is saved",
            "Late by {count} days before it is saved",
            days,
        )
        self._late.say(late if days else "")
        self._late.setVisible(bool(days))
        self.reason.setVisible(bool(days))

    def _list_clocks(self, clocks: tuple[CaseClock, ...]) -> None:
        for widget in self._shown:
            self._lines.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._shown = [
            _ClockLine(clock, rules=place == 0, today=self._today)
            for place, clock in enumerate(clocks)
        ]
        for widget in self._shown:
            self._lines.add(widget)

    def _draw(self, seen: IntakePreview | None) -> None:
        self._ruler.setVisible(seen is not None)
        if seen is None:
            return
        deadline = seen.clocks[0].deadline
        self._ruler.set_span(
            Span(
                received=deadline.start,
                due=deadline.raw,
                today=self._today,
                send_by=deadline.send_by if deadline.send_by != deadline.raw else None,
                days_off=seen.days_off,
            )
        )

    def _tell(self) -> None:
        news = f"{self.summary()}. {self._late.accessibleName()}".strip()
        self.setAccessibleName(news)
        if news != self._spoken:
            self._spoken = news
            announce(self, news)
