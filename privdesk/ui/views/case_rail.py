"""The rail of a case: how far it has escalated, clocks, linked cases, data sources, people."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from privdesk.domain.chain import INSTANCES
from privdesk.domain.read_models import CaseView, LinkedCase
from privdesk.ui import labels
from privdesk.ui.session import Session
from privdesk.ui.theme import TextStyle, Token
from privdesk.ui.views import case_parts
from privdesk.ui.views.case_clocks import clock_rows
from privdesk.ui.views.case_escalation import CHECKLIST, shown_steps
from privdesk.ui.views.case_picture import CasePicture
from privdesk.ui.widgets import Column, Hairline, LinkButton, Paragraph, SectionHead
from privdesk.ui.widgets.stepper import StepperVertical


class CaseRail(QWidget):
    """Stands at the right of the page, or is its first tab where the window is narrow.

    Signals:
        case_wanted: key of a linked case.
        source_wanted: id of a data source whose answer is to be recorded.
        clock_wanted: a `CaseClock` to be explained, and the widget beside which that is done.
        clocks_wanted: the clocks are to be changed.
        person_wanted: the person concerned is to be edited.
        chain_wanted: the whole chain is to be shown.
        checklist_wanted: the conditions of Annex I are to be shown.
    """

    case_wanted = Signal(int)
    source_wanted = Signal(str)
    clock_wanted = Signal(object, object)
    clocks_wanted = Signal()
    person_wanted = Signal()
    chain_wanted = Signal()
    checklist_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._facts = Paragraph("", TextStyle.BODY, Token.TEXT_2)
        self._facts.hide()
        self._column = Column(gap=8)
        self._outer = Column(self._facts, self._column, gap=8, parent=self)
        self.stand(as_tab=False)

    def stand(self, *, as_tab: bool) -> None:
        """Keep the margins of a tab, or of a rail."""
        self._outer.set_margins((32 if as_tab else 20, 12, 24, 16))

    def tell_facts(self, facts: str) -> None:
        """Begin with the facts of the case, where the head has no room for them."""
        self._facts.set_text(facts)
        self._facts.setVisible(bool(facts))

    def show_picture(self, picture: CasePicture) -> None:
        """Show another case, or the same one anew."""
        view = picture.view
        case_parts.clear(self._column)
        told: set[int] = set()
        if view.case.kind in INSTANCES:
            told = self._add_escalation(picture)
        self._add_clocks(view)
        self._add_links([link for link in view.links if link.link.other_id not in told])
        self._add_sources(view)
        self._add_people(view)
        self._column.add(QWidget(), 1)

    def _add_escalation(self, picture: CasePicture) -> set[int]:
        """The stepper; gives the keys of the cases that it leads to."""
        desk, chain, case = self._session.desk, picture.chain, picture.view.case
        stepper = StepperVertical()
        office, today = desk.pack.office.short_name, desk.clock.today()
        stepper.set_steps(shown_steps(chain, case, office, today))
        stepper.opened.connect(self._open_step)
        head = SectionHead("Escalation")
        whole = LinkButton("Show chain")
        whole.clicked.connect(self.chain_wanted)
        head.add(whole)
        self._column.add(head)
        self._column.add(stepper)
        self._end()
        return {one.id for one in chain.claim(case.id).cases}

    def _open_step(self, key: str) -> None:
        if key == CHECKLIST:
            self.checklist_wanted.emit()
        else:
            self.case_wanted.emit(int(key))

    def _add_clocks(self, view: CaseView) -> None:
        if not view.case.clocks:
            return
        head = SectionHead("Clocks")
        change = LinkButton("Change")
        change.setAccessibleName("Change clocks")
        change.clicked.connect(self.clocks_wanted)
        head.add(change)
        self._column.add(head)
        today = self._session.desk.clock.today()
        for row in clock_rows(view.case, today, self.clock_wanted.emit):
            self._column.add(row)
        self._end()

    def _add_links(self, links: list[LinkedCase]) -> None:
        if not links:
            return
        self._column.add(SectionHead("Linked cases"))
        for link in links:
            facts = f"{link.number} · {labels.STATUS[link.status]}"
            card = case_parts.Card(labels.KIND_ICON[link.kind], link.person, facts)
            key = link.link.other_id
            card.clicked.connect(lambda _on=False, one=key: self.case_wanted.emit(one))
            self._column.add(card)
        self._end()

    def _add_sources(self, view: CaseView) -> None:
        searches = view.case.searches
        if not searches:
            return
        done = sum(search.answered_on is not None for search in searches)
        self._column.add(SectionHead("Data sources", f"{done} of {len(searches)} answered"))
        rows = Column(gap=0)
        for row in case_parts.source_rows(searches, self._session, self.source_wanted.emit):
            rows.add(row)
        holder = QWidget()
        holder.setLayout(rows)
        self._column.add(holder)
        self._end()

    def _add_people(self, view: CaseView) -> None:
        head = SectionHead("People")
        edit = LinkButton("Edit")
        edit.setAccessibleName("Edit person")
        edit.clicked.connect(self.person_wanted)
        head.add(edit)
        self._column.add(head)
        for one in view.people:
            self._column.add(case_parts.person_part(one.person, labels.ROLE[one.role]))

    def _end(self) -> None:
        self._column.add(Hairline())
