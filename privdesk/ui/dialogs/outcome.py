"""How a case ends: an outcome for each right with its grounds, or the merit of a complaint."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from privdesk.domain.case import Case, RightAsked
from privdesk.domain.vocabulary import Ground, Merit, Outcome, RootCause
from privdesk.ui import labels
from privdesk.ui.dialogs.form import FormDialog
from privdesk.ui.language import inside, tr
from privdesk.ui.theme import TextStyle, Token
from privdesk.ui.widgets import (
    CheckBox,
    ChoiceField,
    Column,
    ErrorLine,
    Label,
    Option,
    Segmented,
)

_WIDTH = 560
_NONE_YET = tr("Not decided yet")
_NOT_KNOWN = tr("Not known yet")


@dataclass(frozen=True, slots=True)
class Outcomes:
    """What was decided: each right with outcome and grounds, and the merit of a complaint."""

    rights: tuple[RightAsked, ...]
    merit: Merit | None
    cause: RootCause | None = None


def cause_field(known: RootCause | None) -> ChoiceField:
    """What led to a complaint; may stay open until it is known."""
    field = ChoiceField(
        tr("What &caused it?"),
        [Option(cause.value, labels.ROOT_CAUSE[cause]) for cause in RootCause],
        placeholder=_NOT_KNOWN,
    )
    if known is not None:
        field.set_value(known.value)
    return field


class _RightPart(QWidget):
    """One right: its outcome, and the grounds where it is refused."""

    def __init__(self, asked: RightAsked, changed: Callable[[], None]) -> None:
        super().__init__()
        self._asked = asked
        self.outcome = ChoiceField(
            labels.RIGHT[asked.right],
            [Option(outcome.value, labels.OUTCOME[outcome]) for outcome in Outcome],
            placeholder=_NONE_YET,
        )
        if asked.outcome is not None:
            self.outcome.set_value(asked.outcome.value)
        self._grounds = QWidget()
        inside = Column(margins=(12, 4, 0, 4), gap=0, parent=self._grounds)
        inside.add(Label(tr("Grounds, stated in the letter"), TextStyle.SMALL, Token.TEXT_3))
        self.boxes = {ground: CheckBox(labels.GROUND[ground]) for ground in Ground}
        for ground, box in self.boxes.items():
            box.setChecked(ground in asked.grounds)
            inside.add(box)
        self._error = ErrorLine()
        column = Column(gap=4, parent=self)
        for part in (self.outcome, self._grounds, self._error):
            column.add(part)
        self.outcome.changed.connect(partial(self._show, changed))
        self._show(lambda: None)

    def _show(self, changed: Callable[[], None], _value: str = "") -> None:
        outcome = self._outcome()
        self._grounds.setVisible(outcome is not None and outcome.needs_ground)
        self._error.set_text("")
        changed()

    def _outcome(self) -> Outcome | None:
        value = self.outcome.value()
        return Outcome(value) if value else None

    def read(self) -> RightAsked | None:
        """What was decided; None after an error was shown."""
        outcome = self._outcome()
        if outcome is None or not outcome.needs_ground:
            return RightAsked(self._asked.right, outcome)
        grounds = tuple(ground for ground, box in self.boxes.items() if box.isChecked())
        if not grounds:
            word = inside(labels.RIGHT[self._asked.right])
            self._error.set_text(
                tr("Name at least one ground before you refuse {word}.", word=word)
            )
            next(iter(self.boxes.values())).setFocus()
            return None
        return RightAsked(self._asked.right, outcome, grounds)


class OutcomeDialog(FormDialog):
    """All rights of a case at once."""

    def __init__(self, host: QWidget, case: Case, *, asks_merit: bool) -> None:
        super().__init__(host, tr("Outcome"), tr("Record"), width=_WIDTH)
        self.set_title(tr("Outcome"), case.number)
        self._merits: Segmented | None = None
        self._causes: ChoiceField | None = None
        if asks_merit:
            self.body.add(Label(tr("What did we find?"), TextStyle.BODY_STRONG, Token.TEXT_2))
            self._merits = Segmented([Option(m.value, labels.MERIT[m]) for m in Merit])
            if case.merit is not None:
                self._merits.set_value(case.merit.value)
            self.body.add(self._merits)
            self._causes = cause_field(case.root_cause)
            self.body.add(self._causes)
        self.parts = [_RightPart(asked, self.place) for asked in case.rights]
        for part in self.parts:
            self.body.add(part)

    @override
    def read(self) -> Outcomes | None:
        read = [part.read() for part in self.parts]
        decided = tuple(one for one in read if one is not None)
        if len(decided) < len(read):
            return None
        merit = Merit(self._merits.value()) if self._merits is not None else None
        cause = self._causes.value() if self._causes is not None else ""
        return Outcomes(decided, merit, RootCause(cause) if cause else None)
