"""What can be done to the clocks of a case: dialogs in front of the use cases."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from privdesk.domain.clock_steps import ClockAct, ClockStep
from privdesk.domain.read_models import CaseView
from privdesk.domain.rule_book import Proposal
from privdesk.services import deadlines
from privdesk.services.changes import ChangeSet
from privdesk.ui.dialogs.clock_form import ClockDialog
from privdesk.ui.dialogs.law_form import LawChosen, LawDialog, ReceivedCorrected, ReceivedDialog
from privdesk.ui.language import tr
from privdesk.ui.session import Session


class ClockActions(QObject):
    """The doors from the page of a case to what may be done to its clocks.

    Signals:
        notice_wanted: a clock was extended, and the person has to be told.
    """

    notice_wanted = Signal()

    def __init__(self, session: Session, page: QWidget) -> None:
        super().__init__(page)
        self._session = session
        self._page = page

    def change(self, view: CaseView, rule_id: str = "", act: ClockAct | None = None) -> None:
        """Ask what happens to a clock; the named one first, else the one that rules."""
        desk = self._session.desk
        case = deadlines.with_rules(desk, view.case)
        first = rule_id or (case.ruling.deadline.rule_id if case.ruling else "")
        clocks = [(clock, deadlines.acts_on(case, clock)) for clock in case.clocks]
        listed = sorted(
            ((clock, acts) for clock, acts in clocks if acts),
            key=lambda item: item[0].deadline.rule_id != first,
        )
        if not listed:
            self._session.told.emit(tr("This case has no clock that could be changed"))
            return
        dialog = ClockDialog(
            self._page.window(),
            case.number,
            listed,
            desk.clock.today(),
            partial(deadlines.preview, desk, case),
            act,
        )
        dialog.given.connect(partial(self._take, case.id))
        dialog.open()

    def _take(self, case_id: int, step: ClockStep) -> None:
        def done(_changes: ChangeSet) -> None:
            if step.act is ClockAct.EXTEND:
                self.notice_wanted.emit()

        self._session.change(partial(deadlines.take, case_id=case_id, step=step), done)

    def correct_received(self, view: CaseView) -> None:
        """Ask for the right day of receipt."""
        case, today = view.case, self._session.desk.clock.today()
        dialog = ReceivedDialog(self._page.window(), case.number, case.received, today)
        dialog.given.connect(partial(self._correct, case.id))
        dialog.open()

    def _correct(self, case_id: int, told: ReceivedCorrected) -> None:
        self._session.change(
            lambda desk: deadlines.correct_received(desk, case_id, told.day, told.reason)
        )

    def choose_law(self, view: CaseView) -> None:
        """Ask which law applies and which of its rules the officer puts on the case."""
        case, desk = view.case, self._session.desk

        def propose(law: str) -> tuple[Proposal, ...]:
            return deadlines.proposals(desk, replace(case, law=law))

        running = frozenset(clock.deadline.rule_id for clock in case.clocks)
        today = desk.clock.today()
        dialog = LawDialog(self._page.window(), case.number, case.law, running, propose, today)
        dialog.given.connect(partial(self._apply, view))
        dialog.open()

    def _apply(self, view: CaseView, told: LawChosen) -> None:
        case = view.case
        if told.law != case.law:
            self._session.change(lambda desk: deadlines.set_law(desk, case.id, told.law))
        for rule, starts in told.added:
            add = partial(deadlines.add_rule, case_id=case.id, rule_id=rule, starts=starts)
            self._session.change(add)
