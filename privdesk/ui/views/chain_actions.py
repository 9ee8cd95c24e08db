"""What can be done along the chain of a case: dialogs in front of the use cases."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from privdesk.domain.chain import INSTANCES, Chain, over_since
from privdesk.domain.chain_timeline import Moment, chain_timeline
from privdesk.domain.dispute import Dispute, Judged
from privdesk.domain.read_models import CaseFilter, CaseRow, CaseView, Scope, Sort
from privdesk.domain.vocabulary import Kind
from privdesk.services import chain as chains
from privdesk.services.changes import ChangeSet
from privdesk.services.desk import Desk
from privdesk.services.intake import NewCase
from privdesk.services.reading import Reading
from privdesk.ui.dialogs.chain import ChainDialog
from privdesk.ui.dialogs.chain_forms import (
    InstanceDialog,
    MatchDialog,
    Matched,
    SaidSatisfied,
    SatisfiedDialog,
)
from privdesk.ui.dialogs.chain_timeline import ChainTimelineDialog
from privdesk.ui.dialogs.checklist import ChecklistDialog
from privdesk.ui.dialogs.facts import FactsDialog
from privdesk.ui.session import Session
from privdesk.ui.views.case_escalation import CHECKLIST, chain_steps

_ASKED = (Kind.DPF_COMPLAINT, Kind.JAMS, Kind.REGULATOR_REFERRAL)
_MANY = 500
"""Complaints that are offered for a match, the newest first."""


class ChainActions(QObject):
    """The doors from the page of a case to what may be done along its chain.

    Signals:
        case_wanted: key of a case to open.
        letter_wanted: key of a letter to open.
        intake_wanted: what the intake shall show, and how it is saved.
    """

    case_wanted = Signal(int)
    letter_wanted = Signal(int)
    intake_wanted = Signal(object, object)

    def __init__(self, session: Session, page: QWidget) -> None:
        super().__init__(page)
        self._session = session
        self._page = page

    @property
    def _window(self) -> QWidget:
        return self._page.window()

    def doors(self, view: CaseView, chain: Chain) -> dict[str, partial[None]]:
        """What may be done on a case, by the name of the command."""
        kind = view.case.kind
        found: dict[str, partial[None]] = {}
        if kind is Kind.PRIVACY_REQUEST:
            found["chain.complaint"] = partial(self.complain, view)
        if kind not in INSTANCES and len(chain.cases) == 1:
            return found
        found["chain.show"] = partial(self.show, view, chain)
        found["chain.timeline"] = partial(self.show_timeline, view, chain)
        if kind not in INSTANCES:
            return found
        step = partial(self.put_before, view, chain)
        found["chain.escalate"] = partial(step, Kind.JAMS, arrived=False)
        found["chain.jams_notice"] = partial(step, Kind.JAMS, arrived=True)
        found["chain.annex_notice"] = partial(step, Kind.ANNEX_I, arrived=True)
        found["chain.referral"] = partial(step, Kind.REGULATOR_REFERRAL, arrived=True)
        found["chain.checklist"] = partial(self.check, view)
        found["chain.facts"] = partial(self.record_facts, view)
        if kind in _ASKED and over_since(view.case) is not None:
            found["chain.satisfied"] = partial(self.ask_satisfied, view)
        if kind.is_escalation and chain.claim(view.case.id).complaint is None:
            found["chain.match"] = partial(self.match, view)
        return found

    def complain(self, view: CaseView) -> None:
        """Log the complaint that a request has become; what is known stands in the intake."""
        new = chains.complaint_about(view, self._session.desk.clock.today())

        def log(desk: Desk, told: NewCase) -> ChangeSet:
            return chains.log_complaint_about(desk, view.case.id, told)

        self.intake_wanted.emit(new, log)

    def show(self, view: CaseView, chain: Chain) -> None:
        """Show the whole chain."""

        def names(reading: Reading) -> dict[int, str]:
            return {case.id: reading.case(case.id).person.display_name for case in chain.cases}

        self._session.ask("chain", names, partial(self._show, view, chain))

    def _show(self, view: CaseView, chain: Chain, names: dict[int, str]) -> None:
        steps = chain_steps(chain, names, self._session.desk.clock.today())
        dialog = ChainDialog(self._window, view.case.number, steps)
        dialog.opened.connect(partial(self._open, view))
        dialog.checklist_wanted.connect(partial(self.check, view))
        dialog.timeline_wanted.connect(partial(self.show_timeline, view, chain))
        dialog.open()

    def show_timeline(self, view: CaseView, chain: Chain) -> None:
        """Show what happened and is due in all cases of the chain."""
        today = self._session.desk.clock.today()

        def moments(reading: Reading) -> tuple[Moment, ...]:
            return chain_timeline((reading.case(case.id) for case in chain.cases), today)

        self._session.ask("chain", moments, partial(self._show_timeline, view, chain))

    def _show_timeline(self, view: CaseView, chain: Chain, moments: tuple[Moment, ...]) -> None:
        today, count = self._session.desk.clock.today(), len(chain.cases)
        dialog = ChainTimelineDialog(
            self._window, view.case.number, moments, cases=count, today=today
        )
        dialog.opened.connect(self._open_moment)
        dialog.steps_wanted.connect(partial(self.show, view, chain))
        dialog.open()

    def _open_moment(self, moment: Moment) -> None:
        event = moment.event
        if event is not None and event.letter_id is not None:
            self.letter_wanted.emit(event.letter_id)
        else:
            self.case_wanted.emit(moment.case_id)

    def _open(self, view: CaseView, key: str) -> None:
        if key == CHECKLIST:
            self.check(view)
        else:
            self.case_wanted.emit(int(key))

    def put_before(self, view: CaseView, chain: Chain, kind: Kind, *, arrived: bool) -> None:
        """Ask for what is needed to put the claim before an instance."""
        desk, case = self._session.desk, view.case
        obstacles = chains.step_obstacles(desk, chain, case.id, kind, arrived=arrived)
        dialog = InstanceDialog(
            self._window,
            case.number,
            kind,
            arrived=arrived,
            obstacles=obstacles,
            today=desk.clock.today(),
        )
        dialog.given.connect(partial(self._escalate, case.id))
        dialog.open()

    def _escalate(self, case_id: int, told: chains.NextInstance) -> None:
        def opened(changes: ChangeSet) -> None:
            self.case_wanted.emit(changes.cases[0])

        self._session.change(lambda desk: chains.escalate(desk, case_id, told), opened)

    def ask_satisfied(self, view: CaseView) -> None:
        """Ask whether the person is satisfied."""
        today = self._session.desk.clock.today()
        dialog = SatisfiedDialog(self._window, view.case.number, today)
        dialog.given.connect(partial(self._satisfied, view.case.id))
        dialog.open()

    def _satisfied(self, case_id: int, told: SaidSatisfied) -> None:
        self._session.change(
            lambda desk: chains.set_satisfied(
                desk, case_id, satisfied=told.satisfied, how=told.how, on=told.on
            )
        )

    def check(self, view: CaseView) -> None:
        """Show the conditions of Annex I."""
        key = view.case.id
        self._session.ask("chain", lambda r: r.chain(key), partial(self._check, view))

    def _check(self, view: CaseView, chain: Chain) -> None:
        desk, case = self._session.desk, view.case
        found, today = chains.findings(desk, chain, case.id), desk.clock.today()
        dialog = ChecklistDialog(self._window, case.number, found, today)
        dialog.given.connect(partial(self._judge, view))
        dialog.open()

    def _judge(self, view: CaseView, told: Judged) -> None:
        def again(_changes: ChangeSet) -> None:
            self.check(view)

        self._session.change(lambda desk: chains.judge(desk, view.case.id, told), again)

    def record_facts(self, view: CaseView) -> None:
        """Ask for the facts of the instance."""
        dialog = FactsDialog(self._window, view.case, self._session.desk.clock.today())
        dialog.given.connect(partial(self._keep_facts, view.case.id))
        dialog.open()

    def _keep_facts(self, case_id: int, told: Dispute) -> None:
        self._session.change(lambda desk: chains.set_facts(desk, case_id, told))

    def match(self, view: CaseView) -> None:
        """Ask for the complaint that a notice is about."""
        wanted = CaseFilter(Scope.ALL, kinds=(Kind.DPF_COMPLAINT,))

        def rows(reading: Reading) -> tuple[CaseRow, ...]:
            return reading.rows(wanted, Sort.RECEIVED, descending=True, limit=_MANY)

        self._session.ask("chain", rows, partial(self._offer, view))

    def _offer(self, view: CaseView, rows: tuple[CaseRow, ...]) -> None:
        # A complaint of the same person comes first.
        first = sorted(rows, key=lambda row: row.person != view.person.display_name)
        known = [(row.number, row.person) for row in first]
        dialog = MatchDialog(self._window, view.case.number, known)
        dialog.given.connect(partial(self._match, view.case.id))
        dialog.open()

    def _match(self, case_id: int, told: Matched) -> None:
        def change(desk: Desk) -> ChangeSet:
            complaint = Reading(desk).case_id(told.number)
            return chains.match(desk, case_id, complaint, told.reason)

        self._session.change(change)
