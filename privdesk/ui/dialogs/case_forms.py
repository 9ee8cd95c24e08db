"""The small forms of a case: what happened, who works, how identity and searches ended."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from privdesk.domain.case import Case, SourceSearch
from privdesk.domain.vocabulary import Kind, LateReason, RootCause, SearchState
from privdesk.domain.workflow import Action, Obstacle
from privdesk.services.letters import LetterTemplate
from privdesk.ui import labels
from privdesk.ui.dialogs.form import FormDialog
from privdesk.ui.dialogs.outcome import cause_field
from privdesk.ui.language import shown, tr
from privdesk.ui.theme import TextStyle, Token
from privdesk.ui.widgets import (
    ChoiceField,
    LineField,
    Notice,
    Option,
    Paragraph,
    Segmented,
    TextField,
)


class AssignDialog(FormDialog):
    """Who works on the case."""

    def __init__(self, host: QWidget, handler: str, known: Sequence[str]) -> None:
        super().__init__(host, tr("Assign"), tr("Assign"))
        self.handler = LineField(tr("&Handler"), icon="user-round")
        self.handler.set_value(handler)
        self.handler.complete_from(known)
        self.handler.line.selectAll()
        self.body.add(self.handler)

    @override
    def read(self) -> str | None:
        name = self.handler.value()
        self.handler.set_error("" if name else tr("Type the handler’s name."))
        return name or None


_METHODS = (
    tr("Signed in to the account"),
    tr("Answered from the e-mail address on file"),
    tr("Called back on the number on file"),
    tr("Answered questions about the account"),
    tr("Came in person with a paper"),
    tr("Paper seen, not kept"),
    tr("Authority of the agent confirmed by the person"),
)
"""The usual ways, to choose from in place of typing."""


@dataclass(frozen=True, slots=True)
class IdentityFound:
    """How the check of identity ended."""

    verified: bool
    method: str


class IdentityDialog(FormDialog):
    """Whether identity is verified, and how that was done."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host, tr("Identity"), tr("Record"))
        self.outcome = Segmented([Option("yes", tr("Verified")), Option("no", tr("Not verified"))])
        self.method = LineField(
            tr("&How it was checked"), placeholder=tr("Signed in to the account")
        )
        self.usual = ChoiceField(
            tr("&Usual ways"), [Option("", "–"), *(Option(one, one) for one in _METHODS)]
        )
        self.usual.changed.connect(self._take_usual)
        help_text = tr("Say what was seen; do not keep copies of papers.")
        self.body.add(Paragraph(help_text, TextStyle.BODY, Token.TEXT_2))
        self.body.add(self.outcome)
        self.body.add(self.method)
        self.body.add(self.usual)

    def _take_usual(self, words: str) -> None:
        if words:
            self.method.set_value(words)

    @override
    def take_focus(self) -> None:
        self.method.setFocus()

    @override
    def read(self) -> IdentityFound | None:
        method = self.method.value()
        self.method.set_error("" if method else tr("Say how identity was checked."))
        return IdentityFound(self.outcome.value() == "yes", method) if method else None


@dataclass(frozen=True, slots=True)
class SearchFound:
    """What is known about one data source."""

    source: str
    state: SearchState
    found: str


class SearchDialog(FormDialog):
    """What the search of a data source brought, or whether an element of a duty holds."""

    def __init__(
        self,
        host: QWidget,
        searches: Sequence[SourceSearch],
        chosen: str = "",
        *,
        elements: bool = False,
    ) -> None:
        super().__init__(host, tr("Element") if elements else tr("Data source"), tr("Record"))
        self._elements = elements
        label = tr("&Element") if elements else tr("&Data source")
        self.source = ChoiceField(label, [Option(s.source, s.name) for s in searches])
        open_ones = (s.source for s in searches if s.state in {SearchState.OPEN, SearchState.ASKED})
        self.source.set_value(chosen or next(open_ones, searches[0].source))
        last = SearchState.EXEMPT if elements else SearchState.ASKED
        states = (SearchState.FOUND, SearchState.NOTHING_FOUND, last)
        words = labels.ELEMENT if elements else labels.SEARCH
        self.state = Segmented([Option(state.value, words[state]) for state in states])
        self.found = LineField(tr("&What was found"), placeholder=tr("12 records"))
        if elements:
            self.found = LineField(tr("Ho&w we know"), placeholder=tr("Statement signed on May 3"))
        for part in (self.source, self.state, self.found):
            self.body.add(part)

    @override
    def read(self) -> SearchFound | None:
        state = SearchState(self.state.value())
        if state is SearchState.FOUND and not self.found.value():
            said = (
                tr("Say how you know.")
                if self._elements
                else tr("Say what was found, such as 12 records.")
            )
            self.found.set_error(said)
            self.found.setFocus()
            return None
        return SearchFound(self.source.value(), state, self.found.value())


@dataclass(frozen=True, slots=True)
class StepTaken:
    """A step of the workflow with its words: what is waited for, or why a rule is overruled."""

    action: Action
    note: str
    override: str
    late: LateReason | None
    cause: RootCause | None = None


class StatusDialog(FormDialog):
    """The steps that the case may take; what is in the way is told before it is tried."""

    def __init__(
        self,
        host: QWidget,
        case: Case,
        steps: Sequence[tuple[Action, tuple[Obstacle, ...]]],
        *,
        is_late: bool,
    ) -> None:
        super().__init__(host, tr("Set status"), tr("Set status"))
        self.set_title(tr("Set status"), case.number)
        self._steps = dict(steps)
        self._ask_late = is_late and case.late_reason is None
        self.action = ChoiceField(
            tr("&Step"), [Option(a.value, labels.ACTION[a]) for a, _o in steps]
        )
        self.note = LineField(tr("&Note"))
        self.late = ChoiceField(
            tr("&Why was it late?"),
            [Option(reason.value, labels.LATE_REASON[reason]) for reason in LateReason],
            placeholder=tr("Choose a reason"),
        )
        self._ask_cause = case.kind is Kind.DPF_COMPLAINT and case.root_cause is None
        self.cause = cause_field(case.root_cause)
        self.blocked = Notice("")
        self.reason = TextField(tr("&Reason to go on anyway"), rows=2)
        for part in (self.action, self.note, self.late, self.cause, self.blocked, self.reason):
            self.body.add(part)
        self.action.changed.connect(self._show)
        self.note.changed.connect(self._show)
        self._show("")

    def _chosen(self) -> Action:
        return Action(self.action.value())

    def _in_the_way(self) -> list[Obstacle]:
        """The obstacles that a reason has to overrule; those that a field answers are none."""
        found = list(self._steps[self._chosen()])
        if self._chosen() is Action.WAIT:
            return []
        if self._chosen() is Action.CLOSE and self._ask_late:
            return [one for one in found if one.overridable]
        return [one for one in found if not (one.wants_note and self.note.value())]

    def _show(self, _value: str) -> None:
        obstacles = self._in_the_way()
        waits = self._chosen() is Action.WAIT
        self.note.label.setText(tr("What does it &wait for?") if waits else tr("&Note"))
        self.late.setVisible(self._ask_late and self._chosen() is Action.CLOSE)
        self.cause.setVisible(self._ask_cause and self._chosen() is Action.CLOSE)
        self.blocked.setVisible(bool(obstacles))
        self.blocked.say(" ".join(shown(one.sentence) for one in obstacles))
        self.reason.setVisible(bool(obstacles) and all(one.overridable for one in obstacles))
        self.place()

    @override
    def read(self) -> StepTaken | None:
        obstacles, note = self._in_the_way(), self.note.value()
        reason = self.reason.value().strip()
        if any(not one.overridable for one in obstacles):
            self.action.setFocus()
            return None
        if obstacles and not reason:
            self.reason.set_error(tr("Say why. It stays on record."))
            self.reason.setFocus()
            return None
        if self._chosen() is Action.WAIT and not note:
            self.note.set_error(tr("Say what the case waits for."))
            self.note.setFocus()
            return None
        late = self.late.value() if not self.late.isHidden() else ""
        if not self.late.isHidden() and not late:
            self.late.set_error(tr("Choose why the answer was late. It is counted."))
            self.late.setFocus()
            return None
        overruled = reason if obstacles else ""
        cause = self.cause.value() if not self.cause.isHidden() else ""
        return StepTaken(
            self._chosen(),
            note,
            overruled,
            LateReason(late) if late else None,
            RootCause(cause) if cause else None,
        )


class TemplateDialog(FormDialog):
    """Which letter to begin."""

    def __init__(self, host: QWidget, templates: Sequence[LetterTemplate], first: str) -> None:
        super().__init__(host, tr("Write letter"), tr("Write letter"))
        self.template = ChoiceField(tr("&Template"), [Option(t.id, t.title) for t in templates])
        self.template.set_value(first)
        self.body.add(self.template)

    @override
    def read(self) -> str | None:
        return self.template.value() or None
