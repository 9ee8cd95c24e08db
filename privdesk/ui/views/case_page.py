"""One case: its date with the reason, what happened, its papers and people, and the next step."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from typing_extensions import override

from privdesk.domain.audit import AuditEntry
from privdesk.domain.case_clocks import CaseClock
from privdesk.domain.correspondence import Event
from privdesk.domain.due import NextStep
from privdesk.domain.read_models import CaseFilter, CaseView, Scope
from privdesk.domain.vocabulary import LetterState
from privdesk.services.changes import ChangeSet
from privdesk.services.deadlines import EXTENSION_NOTICE
from privdesk.ui import labels, looks
from privdesk.ui.areas import Area
from privdesk.ui.dialogs.why import WhyPopover
from privdesk.ui.places import Arrival, PageId, Place
from privdesk.ui.session import Session
from privdesk.ui.theme import TextStyle, Token, px, theme
from privdesk.ui.views import case_parts
from privdesk.ui.views.case_actions import CaseActions
from privdesk.ui.views.case_picture import CasePicture, look
from privdesk.ui.views.case_rail import CaseRail
from privdesk.ui.views.case_timeline import Timeline
from privdesk.ui.views.chain_actions import ChainActions
from privdesk.ui.views.clock_actions import ClockActions
from privdesk.ui.views.page import Page
from privdesk.ui.widgets import (
    Button,
    ButtonKind,
    Column,
    ElidedLabel,
    Hairline,
    IconButton,
    Label,
    LinkButton,
    Option,
    Paragraph,
    Row,
    StatusPillView,
    Tabs,
    bare_scroll,
    width_of,
)
from privdesk.ui.widgets.deadline_band import Deadline, DeadlineBand

_RAIL, _WIDE_RAIL = 344, 400
_NARROW, _WIDE = 1160, 1720
"""Widths of the window at zoom 100% at which the rail becomes a tab, and at which it grows."""

_TIGHT = 760
"""Below this width of the window the menu alone offers what also has a key."""

_LOW = 440
"""Below this height of the window the head tells only who, which and when."""

_OVERVIEW = "overview"
_TABS = (
    Option(_OVERVIEW, "Overview"),
    Option("timeline", "Timeline"),
    Option("letters", "Letters"),
    Option("files", "Files"),
    Option("people", "People"),
    Option("audit", "Audit trail"),
)


class CasePage(Page):
    """The page of one case."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._id = 0
        self._filter = CaseFilter(Scope.OPEN)
        self._arrival = Arrival.READ
        self._picture: CasePicture | None = None
        self._actions = CaseActions(session, self)
        self._clocks = ClockActions(session, self)
        self._chain = ChainActions(session, self)
        self._back = LinkButton("Cases", icon="chevron-left")
        self._place = Label("", TextStyle.SMALL, Token.TEXT_3)
        self.previous = IconButton("chevron-up", "Previous case", key="Ctrl+Up", side=28)
        self.next = IconButton("chevron-down", "Next case", key="Ctrl+Down", side=28)
        self._name = ElidedLabel("", TextStyle.DISPLAY)
        self._number = Label("", TextStyle.BODY, Token.TEXT_3)
        self._pill = StatusPillView()
        self._facts = Paragraph("", TextStyle.BODY, Token.TEXT_2)
        self._outcomes = Paragraph("", TextStyle.BODY_STRONG, Token.TEXT_2)
        self.band = DeadlineBand()
        self.step_button = Button("", ButtonKind.PRIMARY, icon="corner-down-right")
        self.tabs = Tabs(_TABS, name="Parts of the case")
        self.timeline = Timeline()
        self._head, self._left = QWidget(), QWidget()
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
        way = Row(self._back, self._place, self.previous, self.next, None, gap=6)
        title = Row(gap=12)
        title.add(self._name, 100)
        title.add(self._number)
        title.add(self._pill)
        title.add(None)
        write = Button("Write letter", icon="pen-line", key="L")
        log = Button("Log event", icon="message-square", key="E")
        write.clicked.connect(lambda: self._do("case.write_letter"))
        log.clicked.connect(lambda: self._do("case.log_event"))
        self._more = (log, write)
        for button in (log, write, self.step_button):
            way.add(button)
        head = Column(margins=(32, 10, 24, 12), gap=4)
        for part in (way, title, self._facts, self._outcomes):
            head.add(part)
        head.add(8)
        head.add(self.band)
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
        self._head.setLayout(head)
        page.add(self._head)
        page.add(body, 1)

    def _connect(self) -> None:
        theme().changed.connect(self._hold)
        self._back.clicked.connect(self._to_list)
        self.previous.clicked.connect(lambda: self._do("case.previous"))
        self.next.clicked.connect(lambda: self._do("case.next"))
        self.step_button.clicked.connect(self._next_step)
        self.band.why.connect(lambda: self._do("case.why"))
        self.tabs.changed.connect(self._show_tab)
        self.timeline.opened.connect(self._open_event)
        self._actions.letter_started.connect(self._open_letter)
        self.rail.case_wanted.connect(self._open_case)
        self._chain.case_wanted.connect(self._open_case)
        self.rail.chain_wanted.connect(lambda: self._do("chain.show"))
        self.rail.checklist_wanted.connect(lambda: self._do("chain.checklist"))
        self.rail.source_wanted.connect(self._search)
        self.rail.clock_wanted.connect(self._explain)
        self.rail.clocks_wanted.connect(lambda: self._do("case.clocks"))
        self.rail.person_wanted.connect(lambda: self._do("case.person"))
        self._clocks.notice_wanted.connect(self._write_notice)

    def _hold(self) -> None:
        """Give the rail its place: beside the rest, or in a narrow window as the first tab."""
        room = self.window().width() / theme().zoom
        self.side.setFixedWidth(px(_WIDE_RAIL if room >= _WIDE else _RAIL))
        narrow = room < _NARROW
        for button in self._more:
            button.setVisible(room >= _TIGHT)
        self._name.set_look(self._name_style())
        self._fit_name()
        self._show_facts()
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

    def _name_style(self) -> TextStyle:
        tight = self.window().width() / theme().zoom < _TIGHT
        return TextStyle.TITLE if tight else TextStyle.DISPLAY

    def _fit_name(self) -> None:
        wanted = width_of(self._name.text(), self._name_style())
        self._name.setMaximumWidth(wanted + px(4))

    def _show_facts(self) -> None:
        """In a low window the facts stand in the overview, so that something shows below them."""
        low = self.window().height() / theme().zoom < _LOW
        facts, outcomes = self._facts.text(), self._outcomes.text()
        self._facts.setVisible(not low)
        self._outcomes.setVisible(bool(outcomes) and not low)
        self.rail.tell_facts("\n".join(part for part in (facts, outcomes) if part) if low else "")
        self.band.set_low(low)

    # Showing

    @override
    def show_place(self, place: Place) -> None:
        if place.id != self._id:
            self.tabs.set_value("timeline")
            self._picture = None
        self._id = place.id
        self._filter = place.filter
        self._arrival = place.arrival
        self.refresh()

    @override
    def refresh(self) -> None:
        asked = partial(look, case_id=self._id, listed=self._filter)
        self.session.ask("case", asked, self._show)

    @override
    def concerns(self, changes: ChangeSet) -> bool:
        return self._id in changes.cases or self._picture is None

    def _show(self, picture: CasePicture) -> None:
        if picture.view.case.id != self._id:
            return
        self._picture = picture
        view = picture.view
        case = view.case
        if picture.position is None:
            self._place.setText("")
        else:
            self._place.setText(f"{picture.position + 1} of {picture.count}")
        self._place.updateGeometry()
        self.previous.setEnabled(picture.before is not None)
        self.next.setEnabled(picture.after is not None)
        self._name.setText(view.person.display_name)
        self._fit_name()
        self._number.setText(case.number)
        self._number.updateGeometry()
        self._pill.set_pill(looks.pill(case.status, case.kind))
        self._facts.set_text(case_parts.fact_sentence(view, self.session))
        self._outcomes.set_text(case_parts.outcome_words(case))
        self._show_facts()
        step = labels.NEXT_STEP[view.next_step]
        self.step_button.setText(step)
        self.step_button.set_icon(labels.NEXT_STEP_ICON[view.next_step])
        self.step_button.setVisible(bool(step))
        self._show_band(view)
        self._show_lists(picture)
        self.rail.show_picture(picture)
        self._arrive()

    def _arrive(self) -> None:
        """Do what one came for, once."""
        arrival, self._arrival = self._arrival, Arrival.READ
        if arrival is Arrival.READ or self.step_button.isHidden():
            return
        self.step_button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if arrival is Arrival.TAKE_STEP:
            self._next_step()

    def _show_band(self, view: CaseView) -> None:
        desk, case = self.session.desk, view.case
        today = desk.clock.today()
        badge = looks.badge(view.due, today)
        clock = case.ruling or case.answer_clock
        self.band.why_button.setVisible(clock is not None)
        if clock is None:
            self.band.set_deadline(Deadline(badge, "No deadline runs"))
            return
        done = clock.satisfied_on
        if done is not None:
            late = (done - clock.deadline.raw).days
            how = f"{late} d late" if late > 0 else "in time"
            sentence = f"Done {labels.short_day(done, today)}, {how}"
            send_by = ""
        else:
            sentence = looks.duty_sentence(clock, today)
            pickup = desk.pack.office.pickup
            day = labels.weekday_day(clock.deadline.send_by, today)
            send_by = f"Send by {day}, {pickup}" if pickup else f"Send by {day}"
        span = looks.span(clock, today, desk.pack.office_calendar)
        self.band.set_deadline(Deadline(badge, sentence, send_by, span))

    def _show_lists(self, picture: CasePicture) -> None:
        view, desk = picture.view, self.session.desk
        self.timeline.show_events(view.events, desk.clock.today(), desk.clock.zone)
        for column in self._lists.values():
            case_parts.clear(column)
        letters = case_parts.letter_cards(view, self.session, self._open_letter)
        files = case_parts.file_cards(view, self.session, self._save_file)
        self._fill("letters", letters, "No letter yet. Press L to write one.")
        self._fill("files", files, "No file yet. Press F, or drop a file here.")
        people = [case_parts.person_part(one.person, labels.ROLE[one.role]) for one in view.people]
        self._fill("people", people, "")
        entries = [_audit_line(entry) for entry in reversed(picture.audit)]
        self._fill("audit", entries, "")
        self.tabs.set_count("letters", str(len(letters)) if letters else "")
        self.tabs.set_count("files", str(len(files)) if files else "")

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
        return Area(self._head, self.step_button), Area(self._left), Area(self.side)

    @override
    def take_focus(self) -> None:
        self.timeline.setFocus()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hold()

    # Going on

    def _to_list(self) -> None:
        self.wanted.emit(Place(PageId.CASES, filter=self._filter))

    def _open_case(self, case_id: int) -> None:
        self.wanted.emit(Place(PageId.CASE, id=case_id))

    def _open_letter(self, letter_id: int) -> None:
        self.wanted.emit(Place(PageId.LETTER, id=letter_id))

    def _open_event(self, event: Event) -> None:
        if event.letter_id is not None:
            self._open_letter(event.letter_id)
        elif event.file_id is not None:
            self._save_file(event.file_id)

    def _save_file(self, file_id: int) -> None:
        if self._picture is not None:
            self._actions.save_file(self._picture.view, file_id)

    def _search(self, source: str) -> None:
        if self._picture is not None:
            self._actions.record_search(self._picture.view, source)

    def _go(self, case_id: int | None) -> None:
        if case_id is not None:
            self.wanted.emit(Place(PageId.CASE, id=case_id, filter=self._filter))

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
            case NextStep.FINISH_SEARCH:
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
        self.session.told.emit("Explanation copied")

    def _copy_number(self) -> None:
        if self._picture is not None:
            QApplication.clipboard().setText(self._picture.view.case.number)
            self.session.told.emit(f"{self._picture.view.case.number} copied")

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
            "case.person": partial(actions.edit_person, view),
            "case.why": self._why,
            "case.clocks": partial(self._clocks.change, view),
            "case.law": partial(self._clocks.choose_law, view),
            "case.received": partial(self._clocks.correct_received, view),
            "case.previous": partial(self._go, picture.before),
            "case.next": partial(self._go, picture.after),
            "edit.copy_number": self._copy_number,
        }
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


def _audit_line(entry: AuditEntry) -> QWidget:
    words = f"{entry.seq}  {entry.at}  {entry.actor}  {entry.action}"
    part = QWidget()
    column = Column(parent=part)
    column.add(Paragraph(words))
    column.add(Paragraph(entry.digest, TextStyle.MICRO, Token.TEXT_3))
    return part
