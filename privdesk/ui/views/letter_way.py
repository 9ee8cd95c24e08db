"""The way of a letter: its versions and copies as a chain, and its delivery history."""

from datetime import date
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from privdesk.domain.letter import Letter
from privdesk.domain.letter_labels import STEP
from privdesk.domain.letter_steps import LetterStep, StepKind
from privdesk.domain.tracking import shown_tracking
from privdesk.domain.vocabulary import LetterState
from privdesk.services.outbox import LetterWay
from privdesk.ui import labels
from privdesk.ui.language import inside, named, tr
from privdesk.ui.theme import TextStyle, Token
from privdesk.ui.widgets import Column, Hairline, Label, LinkButton, Paragraph

_NUMBERED = frozenset({StepKind.MAILED, StepKind.TRACKED})


class LetterWayView(QWidget):
    """Shows a way, made anew for each letter.

    Signals:
        opened: key of another letter of the chain.
    """

    opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = Column(parent=self)
        self._shown: QWidget | None = None

    def show_way(self, way: LetterWay, letter_id: int, today: date, zone: ZoneInfo) -> None:
        """Show the chain and the history of a letter; instants in the time zone of the office."""
        if self._shown is not None:
            self._shown.hide()
            self._shown.deleteLater()
        self._shown = QWidget()
        inside = Column(gap=6, parent=self._shown)
        if len(way.family) > 1:
            inside.add(8)
            inside.add(Hairline())
            inside.add(4)
            inside.add(Label(tr("Versions and copies"), TextStyle.SECTION))
            for letter in way.family:
                inside.add(self._version(letter, way, today, here=letter.id == letter_id))
        steps = way.steps_of(letter_id)
        if steps:
            inside.add(8)
            inside.add(Hairline())
            inside.add(4)
            inside.add(Label(tr("Delivery history"), TextStyle.SECTION))
            for step in reversed(steps):
                inside.add(Paragraph(step_words(step, today, zone), TextStyle.BODY, Token.TEXT_2))
        self._column.add(self._shown)

    def _version(self, letter: Letter, way: LetterWay, today: date, *, here: bool) -> QWidget:
        words = version_words(letter, way, today)
        if here:
            return Paragraph(tr("{words} (this letter)", words=words), TextStyle.BODY, Token.TEXT)
        link = LinkButton(words.replace("&", "&&"))
        link.clicked.connect(lambda: self.opened.emit(letter.id))
        return link


def version_words(letter: Letter, way: LetterWay, today: date) -> str:
    """What a letter of a chain is: its number, what it came for, where it stands."""
    numbers = {one.id: one.number or tr("a draft") for one in way.family}
    states = {one.id: one.state for one in way.family}
    name = letter.number or tr("Draft")
    if letter.copy_of in numbers:
        name = tr("{name}, copy of {numbers}", name=name, numbers=numbers[letter.copy_of])
    elif letter.replaces in numbers:
        void = states[letter.replaces] is LetterState.VOID
        word = tr("in the place of") if void else tr("corrects")
        name = f"{name}, {word} {numbers[letter.replaces]}"
    state = inside(labels.LETTER_STATE[letter.state])
    if letter.waits_for_approval:
        state = inside(tr("Waits for approval"))
    if letter.mailed_on is not None:
        state = f"{state} {labels.short_day(letter.mailed_on, today)}"
    if letter.returned_on is not None:
        state = tr(
            "{state}, came back {day}", state=state, day=labels.short_day(letter.returned_on, today)
        )
    return named(name, state)


def step_words(step: LetterStep, today: date, zone: ZoneInfo) -> str:
    """One entry of the history: when, what, and what belongs to it."""
    day = labels.short_day(step.on, today)
    at = step.at.astimezone(zone)
    when = f"{day}, {labels.clock_time(step.at, zone)}" if at.date() == step.on else day
    words = shown_tracking(step.words) if step.kind in _NUMBERED else step.words
    told = named(when, STEP[step.kind])
    return f"{told}, {words}" if words else told
