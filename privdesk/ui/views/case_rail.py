"""The rail of a case: how far it has escalated, clocks, linked cases, data sources, people."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from privdesk.domain.chain import INSTANCES
from privdesk.domain.read_models import CaseView, LinkedCase, Participant
from privdesk.domain.repeats import Repeat
from privdesk.domain.vocabulary import Relation, Role
from privdesk.services.likeness import LikeCase
from privdesk.ui import labels
from privdesk.ui.language import shown, tr
from privdesk.ui.session import Session
from privdesk.ui.theme import TextStyle, Token
from privdesk.ui.views import case_parts
from privdesk.ui.views.case_clocks import clock_rows
from privdesk.ui.views.case_escalation import CHECKLIST, shown_steps
from privdesk.ui.views.case_picture import CasePicture
from privdesk.ui.widgets import (
    Button,
    ButtonKind,
    ButtonSize,
    Column,
    Hairline,
    LinkButton,
    Notice,
    Paragraph,
    Row,
    SectionHead,
)
from privdesk.ui.widgets.stepper import StepperVertical


class CaseRail(QWidget):
    """Stands at the right of the page, or is its first tab where the window is narrow.

    Signals:
        case_wanted: key of a linked case.
        source_wanted: id of a data source whose answer is to be recorded.
        clock_wanted: a `CaseClock` to be explained, and the widget beside which that is done.
        clocks_wanted: the clocks are to be changed.
        person_wanted: the person concerned is to be edited.
        tie_wanted: a `LikeCase`, and whether to "merge", "link" or keep "apart".
        part_wanted: a merged `LinkedCase` to be parted again.
        unlink_wanted: a `LinkedCase` whose tie shall go.
        tags_wanted: the tags are to be changed.
        note_wanted: the note of the case is to be changed.
        authority_wanted: place of the agent whose authority is to be recorded.
        add_person_wanted: somebody else shall take part in the case.
        take_off_wanted: place of somebody who shall take part no more.
        profile_wanted: key of a person whose page is wanted.
        chain_wanted: the whole chain is to be shown.
        checklist_wanted: the conditions of Annex I are to be shown.
    """

    case_wanted = Signal(int)
    source_wanted = Signal(str)
    clock_wanted = Signal(object, object)
    clocks_wanted = Signal()
    person_wanted = Signal()
    tie_wanted = Signal(object, str)
    part_wanted = Signal(object)
    unlink_wanted = Signal(object)
    tags_wanted = Signal()
    note_wanted = Signal()
    authority_wanted = Signal(int)
    add_person_wanted = Signal()
    take_off_wanted = Signal(int)
    profile_wanted = Signal(int)
    chain_wanted = Signal()
    checklist_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._facts = Paragraph("", TextStyle.BODY, Token.TEXT_2)
        self._facts.hide()
        self._hints = Column(gap=8)
        self._column = Column(gap=8)
        self._outer = Column(self._facts, self._hints, self._column, gap=8, parent=self)
        self.stand(as_tab=False)

    def stand(self, *, as_tab: bool) -> None:
        """Keep the margins of a tab, or of a rail."""
        self._outer.set_margins((32 if as_tab else 20, 12, 24, 16))

    def tell_facts(self, facts: str) -> None:
        """Begin with the facts of the case, where the head has no room for them."""
        self._facts.set_text(facts)
        self._facts.setVisible(bool(facts))

    def show_hints(self, like: tuple[LikeCase, ...], repeated: tuple[Repeat, ...]) -> None:
        """Name cases that may be the same matter, and what the rules on repeated requests say."""
        case_parts.clear(self._hints)
        for repeat in repeated:
            detail = tr(
                "{citation}. Earlier: {names}",
                citation=repeat.citation,
                names=", ".join(repeat.numbers),
            )
            self._hints.add(Notice(shown(repeat.sentence), detail, icon="history"))
        for one in like:
            words = f"{one.row.number}, {one.row.person}"
            title = (
                tr("Perhaps the same matter: {words}", words=words)
                if one.same_matter
                else tr("See also: {words}", words=words)
            )
            notice = Notice(title, ", ".join(map(shown, one.why)), icon="users")
            for what, text in (
                ("merge", tr("Merge")),
                ("link", tr("Link")),
                ("apart", tr("Ignore")),
            ):
                kind = ButtonKind.GHOST if what == "apart" else ButtonKind.SECONDARY
                button = notice.add_action(Button(text, kind, size=ButtonSize.SMALL))
                button.setAccessibleName(f"{text} {one.row.number}")
                button.clicked.connect(
                    lambda _on=False, like=one, what=what: self.tie_wanted.emit(like, what)
                )
            notice.end_actions()
            self._hints.add(notice)

    def show_picture(self, picture: CasePicture) -> None:
        """Show another case, or the same one anew."""
        view = picture.view
        case_parts.clear(self._column)
        told: set[int] = set()
        if view.case.kind in INSTANCES:
            told = self._add_escalation(picture)
        self._add_note(view)
        self._add_clocks(view)
        self._add_merged(view)
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
        head = SectionHead(tr("Escalation"))
        whole = LinkButton(tr("Show chain"))
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
        head = SectionHead(tr("Clocks"))
        change = LinkButton(tr("Change"))
        change.setAccessibleName(tr("Change clocks"))
        change.clicked.connect(self.clocks_wanted)
        head.add(change)
        self._column.add(head)
        today = self._session.desk.clock.today()
        for row in clock_rows(view.case, today, self.clock_wanted.emit):
            self._column.add(row)
        self._end()

    def _add_note(self, view: CaseView) -> None:
        """The note and the tags of the case, or the way to them."""
        head = SectionHead(tr("Note and tags"))
        for text, wanted in ((tr("Note"), self.note_wanted), (tr("Tags"), self.tags_wanted)):
            link = LinkButton(text)
            link.setAccessibleName(tr("Change {text}", text=text.lower()))
            link.clicked.connect(wanted)
            head.add(link)
        self._column.add(head)
        if view.case.note:
            self._column.add(Paragraph(view.case.note, TextStyle.BODY))
        if view.case.tags:
            words = "  ·  ".join(view.case.tags)
            self._column.add(Paragraph(words, TextStyle.SMALL_STRONG, Token.ACCENT_TEXT))
        if not (view.case.note or view.case.tags):
            self._column.add(Paragraph(tr("None yet."), TextStyle.SMALL, Token.TEXT_3))
        self._end()

    def _add_merged(self, view: CaseView) -> None:
        if not view.merged:
            return
        self._column.add(SectionHead(tr("Merged into this case"), str(len(view.merged))))
        for gone in view.merged:
            row, holder = Row(gap=12), QWidget()
            row.add(Paragraph(f"{gone.number}, {gone.person}"), 1)
            part = LinkButton(tr("Part"))
            part.setAccessibleName(tr("Part {number}", number=gone.number))
            part.clicked.connect(lambda _on=False, one=gone: self.part_wanted.emit(one))
            row.add(part)
            holder.setLayout(row)
            self._column.add(holder)
        self._end()

    def _add_links(self, links: list[LinkedCase]) -> None:
        if not links:
            return
        self._column.add(SectionHead(tr("Linked cases")))
        for link in links:
            facts = f"{link.number} · {labels.STATUS[link.status]}"
            card = case_parts.Card(labels.KIND_ICON[link.kind], link.person, facts)
            key = link.link.other_id
            card.clicked.connect(lambda _on=False, one=key: self.case_wanted.emit(one))
            self._column.add(card)
            if link.link.relation is Relation.CONCERNS_SAME_DATA:
                away = LinkButton(tr("Unlink"))
                away.setAccessibleName(tr("Unlink {number}", number=link.number))
                away.clicked.connect(lambda _on=False, one=link: self.unlink_wanted.emit(one))
                holder = QWidget()
                Row(None, away, parent=holder)
                self._column.add(holder)
        self._end()

    def _add_sources(self, view: CaseView) -> None:
        if not view.case.searches:
            return
        title = tr("Elements") if view.case.kind.is_own else tr("Data sources")
        self._column.add(SectionHead(title, case_parts.search_count(view.case)))
        rows = Column(gap=0)
        for row in case_parts.source_rows(view.case, self._session, self.source_wanted.emit):
            rows.add(row)
        holder = QWidget()
        holder.setLayout(rows)
        self._column.add(holder)
        self._end()

    def _add_people(self, view: CaseView) -> None:
        head = SectionHead(tr("People"))
        edit = LinkButton(tr("Edit"))
        edit.setAccessibleName(tr("Edit person"))
        edit.clicked.connect(self.person_wanted)
        add = LinkButton(tr("Add"))
        add.setAccessibleName(tr("Add a person"))
        add.clicked.connect(self.add_person_wanted)
        head.add(edit)
        head.add(add)
        self._column.add(head)
        for place, one in enumerate(view.people):
            self._column.add(case_parts.person_part(one.person, labels.ROLE[one.role]))
            holder = QWidget()
            links = Row(gap=12, margins=(44, 0, 0, 4), parent=holder)
            if one.role is Role.AGENT:
                self._add_authority(one, place, links)
            profile = LinkButton(tr("All cases"))
            profile.setAccessibleName(tr("All cases of {person}", person=one.person.display_name))
            profile.clicked.connect(
                lambda _on=False, key=one.person.id: self.profile_wanted.emit(key)
            )
            links.add(profile)
            if place:
                off = LinkButton(tr("Take off"))
                off.setAccessibleName(tr("Take off {person}", person=one.person.display_name))
                off.clicked.connect(lambda _on=False, at=place: self.take_off_wanted.emit(at))
                links.add(off)
            links.add(None)
            self._column.add(holder)

    def _add_authority(self, one: Participant, place: int, links: Row) -> None:
        """What the agent has shown, and what is lacking."""
        today, kept = self._session.desk.clock.today(), one.authority
        lacks = kept.lacks(today) if kept else (tr("nothing is on record of it"),)
        words = (
            tr("Authority: {names}", names=", ".join(map(shown, lacks)))
            if lacks
            else tr("Authority shown, nothing lacking")
        )
        token = Token.SOON if lacks else Token.OK
        self._column.add(Paragraph(words, TextStyle.SMALL, token))
        change = LinkButton(tr("Authority"))
        change.setAccessibleName(tr("Authority of {person}", person=one.person.display_name))
        change.clicked.connect(lambda _on=False, at=place: self.authority_wanted.emit(at))
        links.add(change)

    def _end(self) -> None:
        self._column.add(Hairline())
