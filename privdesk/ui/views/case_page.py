"""One case: its date with the reason, what happened, its papers and people, and the next step."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from typing_extensions import override

from privdesk.domain.audit import AuditEntry
from privdesk.domain.case_clocks import CaseClock
from privdesk.domain.correspondence import Event
from privdesk.domain.due import NextStep
from privdesk.domain.errors import DeskError, NotFound
from privdesk.domain.read_models import BY_DUE, CaseFilter, CaseView, LinkedCase, Order, Scope
from privdesk.domain.repeats import Repeat
from privdesk.domain.vocabulary import Kind, LetterState
from privdesk.services.changes import ChangeSet
from privdesk.services.deadlines import EXTENSION_NOTICE
from privdesk.services.likeness import LikeCase
from privdesk.ui import labels
from privdesk.ui.areas import Area
from privdesk.ui.dialogs.why import WhyPopover
from privdesk.ui.language import tr
from privdesk.ui.places import Arrival, PageId, Place
from privdesk.ui.session import Session
from privdesk.ui.theme import TextStyle, Token, px, theme
from privdesk.ui.views import case_parts
from privdesk.ui.views.case_actions import CaseActions
from privdesk.ui.views.case_head import CaseHead
from privdesk.ui.views.case_picture import CasePicture, look
from privdesk.ui.views.case_rail import CaseRail
from privdesk.ui.views.case_ties import CaseTies
from privdesk.ui.views.case_timeline import Timeline
from privdesk.ui.views.chain_actions import ChainActions
from privdesk.ui.views.clock_actions import ClockActions
from privdesk.ui.views.dossier_actions import DossierActions
from privdesk.ui.views.package_actions import PackageActions
from privdesk.ui.views.page import Page
from privdesk.ui.widgets import (
    Column,
    Hairline,
    LinkButton,
    Option,
    Paragraph,
    Row,
    Tabs,
    bare_scroll,
)

_RAIL, _WIDE_RAIL = 344, 400
_NARROW, _WIDE = 1160, 1720
"""Widths of the window at zoom 100% at which the rail becomes a tab, and at which it grows."""

_OVERVIEW = "overview"
_TABS = (
    Option(_OVERVIEW, tr("Overview")),
    Option("timeline", tr("Timeline")),
    Option("letters", tr("Letters")),
    Option("files", tr("Files")),
    Option("people", tr("People")),
    Option("audit", tr("Audit trail")),
)


class CasePage(Page):
    """The page of one case.

    Signals:
        titled: number and name of the case that it shows now.
    """

    titled = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._id = 0
        self._filter = CaseFilter(Scope.OPEN)
        self._order: Order = BY_DUE
        self._arrival = Arrival.READ
        self._picture: CasePicture | None = None
        self._actions = CaseActions(session, self)
        self._clocks = ClockActions(session, self)
        self._chain = ChainActions(session, self)
        self._ties = CaseTies(session, self)
        self._like: tuple[LikeCase, ...] = ()
        self._dossier = DossierActions(session, self)
        self._package = PackageActions(session, self)
        self.head = CaseHead(session)
        self.band = self.head.band
        self.step_button = self.head.step_button
        self.previous, self.next = self.head.previous, self.head.next
        self.tabs = Tabs(_TABS, name=tr("Parts of the case"))
        self.timeline = Timeline()
        self._left = QWidget()
        self._overview = bare_scroll(QWidget())
        self._stack = QStackedWidget()
        self._lists: dict[str, Column] = {}
        self.rail = CaseRail(session)
        self._edge = Hairline(upright=True)
        self.setAcceptDrops(True)
        self._build()
        self._connect()
        self._hold()

    def _build(self) -> None:
        tabs = Row(self.tabs, margins=(32, 0, 24, 0))
        self._stack.addWidget(self._overview)
        self._stack.addWidget(self.timeline)
        for option in _TABS[2:]:
            content = QWidget()
            column = self._lists[option.id] = Column(gap=8)
            outer = Column(margins=(32, 12, 24, 16), gap=8, parent=content)
            outer.add(column)
            outer.add(None)
            self._stack.addWidget(bare_scroll(content))
        left = Column(parent=self._left)
        left.add(tabs)
        left.add(Hairline())
        left.add(self._stack, 1)
        self.side = bare_scroll(self.rail)
        body = Row()
        body.add(self._left, 1)
        body.add(self._edge)
        body.add(self.side)
        page = Column(parent=self)
        page.add(self.head)
        page.add(body, 1)

    def _connect(self) -> None:
        theme().changed.connect(self._hold)
        self.head.list_wanted.connect(self._to_list)
        self.head.command_wanted.connect(self._do)
        self.head.step_wanted.connect(self._next_step)
        self.tabs.changed.connect(self._show_tab)
        self.timeline.opened.connect(self._open_event)
        self._actions.letter_started.connect(self._open_letter)
        self.rail.case_wanted.connect(self._open_case)
        self._chain.case_wanted.connect(self._open_case)
        self._chain.letter_wanted.connect(self._open_letter)
        self._chain.intake_wanted.connect(self.follow_up_wanted)
        self.rail.chain_wanted.connect(lambda: self._do("chain.show"))
        self.rail.checklist_wanted.connect(lambda: self._do("chain.checklist"))
        self.rail.source_wanted.connect(self._search)
        self.rail.clock_wanted.connect(self._explain)
        self.rail.clocks_wanted.connect(lambda: self._do("case.clocks"))
        self.rail.person_wanted.connect(lambda: self._do("case.person"))
        self._clocks.notice_wanted.connect(self._write_notice)
        self._ties.case_wanted.connect(self._follow)
        self.rail.tie_wanted.connect(self._take_hint)
        self.rail.part_wanted.connect(self._ties.part)
        self.rail.unlink_wanted.connect(self._unlink)
        self.rail.tags_wanted.connect(lambda: self._do("case.tags"))
        self.rail.note_wanted.connect(lambda: self._do("case.note"))
        self.rail.authority_wanted.connect(self._authority)
        self.rail.add_person_wanted.connect(lambda: self._do("case.add_person"))
        self.rail.take_off_wanted.connect(self._take_off)
        self.rail.profile_wanted.connect(self._open_person)

    def _hold(self) -> None:
        """Give the rail its place: beside the rest, or in a narrow window as the first tab."""
        room = self.window().width() / theme().zoom
        self.side.setFixedWidth(px(_WIDE_RAIL if room >= _WIDE else _RAIL))
        narrow = room < _NARROW
        self._hold_head()
        before, after = (self.side, self._overview) if narrow else (self._overview, self.side)
        if after.widget() is not self.rail:
            before.takeWidget()
            after.setWidget(self.rail)
            self.rail.setAutoFillBackground(False)  # the scroll area has turned it on
            self.rail.stand(as_tab=narrow)
            self.rail.show()
        self.side.setVisible(not narrow)
        self._edge.setVisible(not narrow)
        self.tabs.set_shown(_OVERVIEW, narrow)

    def _hold_head(self) -> None:
        window, zoom = self.window(), theme().zoom
        # In a low window the facts stand in the overview, so that something shows below them.
        self.rail.tell_facts(self.head.hold(window.width() / zoom, window.height() / zoom))

    # Showing

    @override
    def show_place(self, place: Place) -> None:
        if place.id != self._id:
            self.tabs.set_value("timeline")
            self._picture = None
            self._like = ()
            self.rail.show_hints((), ())
        self._id = place.id
        self._filter, self._order = place.filter, place.order or BY_DUE
        self._arrival = place.arrival
        self.refresh()

    @override
    def refresh(self) -> None:
        asked = partial(look, case_id=self._id, listed=self._filter, order=self._order)
        self.session.ask("case", asked, self._show, self._not_shown)

    def _not_shown(self, error: DeskError) -> None:
        """A case whose logging was taken back leads to the list."""
        if isinstance(error, NotFound):
            self._picture = None
            self._to_list()
        else:
            self.session.refused.emit(error)

    @override
    def concerns(self, changes: ChangeSet) -> bool:
        return self._id in changes.cases or self._picture is None

    def _show(self, picture: CasePicture) -> None:
        if picture.view.case.id != self._id:
            return
        merged = picture.view.case.merged
        if merged is not None:
            self._open_case(merged.into)  # its number leads to the case in which it goes on
            return
        self._picture = picture
        self._ask_hints()
        self.head.show_picture(picture)
        self._hold_head()
        case = picture.view.case
        self.titled.emit(f"{case.number} {picture.view.person.display_name}")
        self._show_lists(picture)
        self.rail.show_picture(picture)
        # Laid out now: else it is painted once as high as the window, all things on each other.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        self._arrive()

    def _ask_hints(self) -> None:
        key = self._id
        self.session.ask(
            "case.hints",
            lambda reading: (key, reading.like_cases(key), reading.repeats(key)),
            self._show_hints,
        )

    def _show_hints(self, answer: tuple[int, tuple[LikeCase, ...], tuple[Repeat, ...]]) -> None:
        key, like, repeated = answer
        if key == self._id:
            self._like = like
            self.rail.show_hints(like, repeated)

    def _arrive(self) -> None:
        """Do what one came for, once."""
        arrival, self._arrival = self._arrival, Arrival.READ
        if arrival is Arrival.READ or self.step_button.isHidden():
            return
        self.step_button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if arrival is Arrival.TAKE_STEP:
            self._next_step()

    def _show_lists(self, picture: CasePicture) -> None:
        view, desk = picture.view, self.session.desk
        self.timeline.show_events(view.events, desk.clock.today(), desk.clock.zone)
        for column in self._lists.values():
            case_parts.clear(column)
        letters = case_parts.letter_cards(view, self.session, self._open_letter)
        cards = case_parts.file_cards(view, self.session, self._look_into)
        self._fill("letters", letters, tr("No letter yet. Press L to write one."))
        links: list[QWidget] = []
        if view.files:
            choose = LinkButton(tr("Evidence of identity…"))
            choose.clicked.connect(lambda: self._do("case.evidence"))
            links.append(choose)
        if view.evidence:
            delete = LinkButton(tr("Delete the evidence of identity"))
            delete.clicked.connect(lambda: self._ties.delete_evidence(view))
            links.append(delete)
        self._fill("files", [*cards, *links], tr("No file yet. Press F, or drop a file here."))
        people = [case_parts.person_part(one.person, labels.ROLE[one.role]) for one in view.people]
        self._fill("people", people, "")
        zone = desk.clock.zone
        entries = [_audit_line(entry, zone) for entry in reversed(picture.audit)]
        self._fill("audit", entries, "")
        self.tabs.set_count("letters", str(len(letters)) if letters else "")
        self.tabs.set_count("files", str(len(cards)) if cards else "")

    def _fill(self, tab: str, widgets: Sequence[QWidget], nothing: str) -> None:
        column = self._lists[tab]
        for widget in widgets:
            column.add(widget)
        if not widgets and nothing:
            column.add(Paragraph(nothing, TextStyle.BODY, Token.TEXT_3))

    def tab_content(self) -> QWidget:
        """What shows under the tabs now."""
        return self._stack.currentWidget() or self.timeline

    def _show_tab(self, tab: str) -> None:
        self._stack.setCurrentIndex([option.id for option in _TABS].index(tab))

    @override
    def areas(self) -> Sequence[Area]:
        return Area(self.head, self.step_button), Area(self._left), Area(self.side)

    @override
    def take_focus(self) -> None:
        self.timeline.setFocus()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hold()

    # Going on

    def _to_list(self) -> None:
        self.wanted.emit(Place(PageId.CASES, filter=self._filter, order=self._order))

    def _open_case(self, case_id: int) -> None:
        self.wanted.emit(Place(PageId.CASE, id=case_id))

    def _open_letter(self, letter_id: int) -> None:
        self.wanted.emit(Place(PageId.LETTER, id=letter_id))

    def _open_event(self, event: Event) -> None:
        if event.letter_id is not None:
            self._open_letter(event.letter_id)
        elif event.file_id is not None:
            self._look_into(event.file_id)

    def _look_into(self, file_id: int) -> None:
        if self._picture is not None:
            self._ties.look(self._picture.view, file_id, self._save_file)

    def _follow(self, case_id: int) -> None:
        if case_id != self._id:
            self._open_case(case_id)

    def _take_hint(self, like: LikeCase, what: str) -> None:
        if self._picture is not None:
            self._ties.take_hint(self._picture.view, like, what)

    def _unlink(self, tied: LinkedCase) -> None:
        if self._picture is not None:
            self._ties.unlink(self._picture.view, tied)

    def _authority(self, place: int) -> None:
        if self._picture is not None:
            self._ties.authority(self._picture.view, place)

    def _take_off(self, place: int) -> None:
        if self._picture is not None:
            self._ties.take_off(self._picture.view, place)

    def _open_person(self, person_id: int) -> None:
        self.wanted.emit(Place(PageId.PERSON, id=person_id))

    def _save_file(self, file_id: int) -> None:
        if self._picture is not None:
            self._actions.save_file(self._picture.view, file_id)

    def _search(self, source: str) -> None:
        if self._picture is not None:
            self._actions.record_search(self._picture.view, source)

    def _place_of(self, case_id: int) -> Place:
        return Place(PageId.CASE, id=case_id, filter=self._filter, order=self._order)

    @property
    def case_id(self) -> int:
        """Key of the case shown."""
        return self._id

    def _go(self, case_id: int | None) -> None:
        if case_id is not None:
            self.wanted.emit(self._place_of(case_id))

    def _next_step(self) -> None:
        picture = self._picture
        if picture is None:
            return
        view = picture.view
        match view.next_step:
            case NextStep.ACKNOWLEDGE:
                self._actions.write_letter(view, "acknowledgement")
            case NextStep.VERIFY_IDENTITY:
                self._actions.settle_identity(view)
            case NextStep.FINISH_SEARCH | NextStep.CHECK_ELEMENTS:
                self._actions.record_search(view)
            case NextStep.WRITE_ANSWER | NextStep.REMIND:
                self._actions.write_letter(view)
            case NextStep.FINISH_DRAFT | NextStep.PRINT | NextStep.MARK_MAILED:
                self._open_unfinished(view)
            case NextStep.CLOSE:
                self._actions.set_status(view)
            case NextStep.NONE:
                pass

    def _open_unfinished(self, view: CaseView) -> None:
        on_the_way = {
            NextStep.FINISH_DRAFT: LetterState.DRAFT,
            NextStep.PRINT: LetterState.FINAL,
            NextStep.MARK_MAILED: LetterState.PRINTED,
        }
        state = on_the_way[view.next_step]
        letter = next(letter for letter in view.letters if letter.state is state)
        self._open_letter(letter.id)

    def _why(self) -> None:
        picture = self._picture
        if picture is None:
            return
        clock = picture.view.case.ruling or picture.view.case.answer_clock
        if clock is not None:
            self._explain(clock, self.band.why_button)

    def _explain(self, clock: CaseClock, at: QWidget) -> None:
        picture = self._picture
        if picture is None:
            return
        today = self.session.desk.clock.today()
        popover = WhyPopover(self.window(), picture.view.case.number, clock, today)
        popover.copied.connect(self._copied)
        rule_id = clock.deadline.rule_id
        popover.change_wanted.connect(partial(self._clocks.change, picture.view, rule_id))
        popover.open_at(at)

    def _write_notice(self) -> None:
        if self._picture is not None:
            self._actions.offer_letter(self._picture.view, EXTENSION_NOTICE)

    def _copied(self, text: str) -> None:
        QApplication.clipboard().setText(text)
        self.session.told.emit(tr("Explanation copied"))

    def _copy_number(self) -> None:
        if self._picture is not None:
            QApplication.clipboard().setText(self._picture.view.case.number)
            self.session.told.emit(tr("{number} copied", number=self._picture.view.case.number))

    def _do(self, command: str) -> None:
        act = self.answers().get(command)
        if act is not None:
            act()

    @override
    def answers(self) -> Mapping[str, Callable[[], None]]:
        picture = self._picture
        if picture is None:
            return {}
        view, actions = picture.view, self._actions
        answers: dict[str, Callable[[], None]] = {
            "case.write_letter": partial(actions.write_letter, view),
            "case.log_event": partial(actions.log_event, view),
            "case.attach": partial(actions.attach, view),
            "case.status": partial(actions.set_status, view),
            "case.outcome": partial(actions.set_outcome, view),
            "case.identity": partial(actions.settle_identity, view),
            "case.assign": partial(actions.assign, view),
            "case.add_person": partial(self._ties.add_person, view),
            "case.person": partial(actions.edit_person, view),
            "case.why": self._why,
            "case.tags": partial(self._ties.tag, view),
            "case.note": partial(self._ties.note, view),
            "case.merge": lambda: self._ties.ask(view, self._like),
            "case.beside": lambda: self.beside_wanted.emit(self._place_of(self._id)),
            "case.profile": partial(self._open_person, view.person.id),
            "case.clocks": partial(self._clocks.change, view),
            "case.law": partial(self._clocks.choose_law, view),
            "case.received": partial(self._clocks.correct_received, view),
            "case.previous": partial(self._go, picture.before),
            "case.next": partial(self._go, picture.after),
            "edit.copy_number": self._copy_number,
            "case.redact": partial(self._dossier.black_out, view),
            "case.dossier": partial(self._dossier.ask, view, picture.chain),
            "file.export": partial(self._dossier.ask, view, picture.chain),
        }
        if view.files:
            answers["case.pack"] = partial(self._package.ask, view)
            answers["case.evidence"] = partial(self._ties.choose_evidence, view)
        if view.case.kind is Kind.PROCESSOR_REFERRAL:
            answers["case.refer"] = partial(actions.refer, view)
        if view.case.searches:
            answers["case.searches"] = partial(actions.record_search, view)
        return answers | self._chain.doors(view, picture.chain)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        # With Shift some platforms call the key Backtab, others leave it Tab.
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if ctrl and event.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            self.tabs.step(-1 if shift or event.key() == Qt.Key.Key_Backtab else 1)
        else:
            super().keyPressEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        names = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if names and self._id:
            self._actions.attach_paths(self._id, names)


def _audit_line(entry: AuditEntry, zone: ZoneInfo) -> QWidget:
    day, at = entry.at.astimezone(zone).date(), labels.clock_time(entry.at, zone)
    words = f"{entry.seq}  {labels.full_day(day)}, {at}  {entry.actor}  {entry.action}"
    part = QWidget()
    column = Column(parent=part)
    column.add(Paragraph(words))
    column.add(Paragraph(entry.digest, TextStyle.MICRO, Token.TEXT_3))
    return part
