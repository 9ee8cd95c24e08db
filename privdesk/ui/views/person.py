"""One person: all cases, ways to reach it, what it prefers, who acts for it, what repeats."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from privdesk.domain.person import Person
from privdesk.domain.read_models import PersonMatch, PersonView
from privdesk.domain.repeats import Repeat
from privdesk.services import merging, people
from privdesk.services.changes import ChangeSet
from privdesk.services.letters import LANGUAGE_NAMES
from privdesk.services.reading import Reading
from privdesk.ui import labels, looks
from privdesk.ui.areas import Area
from privdesk.ui.countries import one_line
from privdesk.ui.dialogs.person_form import PersonDialog
from privdesk.ui.language import inside, named, shown, tr
from privdesk.ui.places import PageId, Place
from privdesk.ui.session import Session
from privdesk.ui.theme import TextStyle, Token
from privdesk.ui.views import case_parts
from privdesk.ui.views.page import Page
from privdesk.ui.widgets import (
    Button,
    ButtonKind,
    ButtonSize,
    Column,
    ElidedLabel,
    LinkButton,
    Notice,
    Paragraph,
    Row,
    SectionHead,
    bare_scroll,
    focusable,
)

_Answer = tuple[
    PersonView, tuple[tuple[str, Repeat], ...], tuple[PersonMatch, ...], tuple[Repeat, ...]
]


class PersonPage(Page):
    """The page of one person."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._id = 0
        self._view: PersonView | None = None
        back = LinkButton(tr("People"), icon="chevron-left")
        back.clicked.connect(lambda: self.wanted.emit(Place(PageId.PEOPLE)))
        self.edit = Button(tr("Edit person"), icon="pen-line", key="P")
        self.edit.clicked.connect(self._edit)
        self._name = ElidedLabel("", TextStyle.DISPLAY)
        self._facts = Paragraph("", TextStyle.BODY, Token.TEXT_2)
        self._head = QWidget()
        way = Row(back, None, self.edit, gap=6)
        Column(way, self._name, self._facts, margins=(32, 10, 24, 12), gap=4, parent=self._head)
        self._content = Column(gap=8)
        holder = QWidget()
        outer = Column(margins=(32, 4, 24, 24), gap=8, parent=holder)
        outer.add(self._content)
        outer.add(None)
        self._scroll = bare_scroll(holder)
        page = Column(parent=self)
        page.add(self._head)
        page.add(self._scroll, 1)

    @override
    def show_place(self, place: Place) -> None:
        self._id = place.id
        self.refresh()

    @override
    def refresh(self) -> None:
        self.session.ask("person", partial(_look, person_id=self._id), self._show)

    @override
    def concerns(self, changes: ChangeSet) -> bool:
        return bool(changes.cases) or bool(changes.topics)

    def _show(self, answer: _Answer) -> None:
        view, repeated, like, ahead = answer
        self._view = view
        self._id = view.person.id
        person = view.person
        self._name.setText(person.display_name)
        self._facts.set_text("  ·  ".join(_facts(person)))
        case_parts.clear(self._content)
        for number, repeat in repeated:
            before = tr(
                "{citation}. Earlier: {names}",
                citation=repeat.citation,
                names=", ".join(repeat.numbers),
            )
            self._content.add(Notice(named(number, repeat.sentence), before, icon="history"))
        for match in like:
            self._content.add(self._hint(match))
        self._add_cases(view)
        self._add_ahead(ahead)
        self._add_addresses(person)
        self._add_merged(view)
        self._add_relations(view)

    def _hint(self, match: PersonMatch) -> QWidget:
        notice = Notice(
            tr("Perhaps the same: {person}", person=match.person.display_name),
            match.why,
            icon="users",
        )
        small = ButtonSize.SMALL
        merge = notice.add_action(Button(tr("Merge"), size=small))
        look = notice.add_action(Button(tr("Look"), ButtonKind.GHOST, size=small))
        notice.end_actions()
        merge.clicked.connect(partial(self._merge, match.person.id))
        look.clicked.connect(partial(self._go, match.person.id))
        return notice

    def _add_cases(self, view: PersonView) -> None:
        self._content.add(SectionHead(tr("Cases"), str(len(view.cases))))
        if not view.cases:
            self._content.add(Paragraph(tr("No case."), TextStyle.BODY, Token.TEXT_3))
        today = self.session.desk.clock.today()
        for one in view.cases:
            row = one.row
            word, icon = labels.kind_of_row(row.kind, row.rights)
            roles = ", ".join(labels.ROLE[role] for role in one.roles)
            day = labels.short_day(row.received, today)
            facts = tr(
                "{number} · {word} · received {day} · {roles}",
                number=row.number,
                word=word,
                day=day,
                roles=roles,
            )
            title = row.subject or word
            card = case_parts.Card(icon, title, facts, looks.pill(row.status, row.kind))
            card.clicked.connect(partial(self._open_case, row.id))
            self._content.add(card)

    def _add_ahead(self, ahead: Sequence[Repeat]) -> None:
        """The rules that count requests, told from the history before one comes again."""
        if not ahead:
            return
        self._content.add(SectionHead(tr("If another request comes"), str(len(ahead))))
        for one in ahead:
            words = tr(
                "{sentence} {citation}. Earlier: {names}",
                sentence=shown(one.sentence),
                citation=one.citation,
                names=", ".join(one.numbers),
            )
            self._content.add(Paragraph(words, TextStyle.BODY, Token.TEXT_2))

    def _add_addresses(self, person: Person) -> None:
        now = one_line(person.address)
        if not (now or person.earlier):
            return
        self._content.add(SectionHead(tr("Addresses")))
        if now:
            self._content.add(Paragraph(now, TextStyle.BODY))
        for earlier in person.earlier:
            self._content.add(
                Paragraph(tr("Earlier: {earlier}", earlier=earlier), TextStyle.BODY, Token.TEXT_3)
            )

    def _add_merged(self, view: PersonView) -> None:
        if not view.merged:
            return
        self._content.add(SectionHead(tr("Also known as"), str(len(view.merged))))
        for gone in view.merged:
            part = LinkButton(tr("Part"))
            part.setAccessibleName(tr("Part {person}", person=gone.display_name))
            part.clicked.connect(partial(self._part, gone.id))
            words = "  ·  ".join((gone.display_name, *_facts(gone), one_line(gone.address)))
            holder, row = QWidget(), Row(gap=12)
            row.add(Paragraph(words.strip(" ·"), TextStyle.BODY, Token.TEXT_2), 1)
            row.add(part)
            holder.setLayout(row)
            self._content.add(holder)

    def _add_relations(self, view: PersonView) -> None:
        if not view.relations:
            return
        self._content.add(SectionHead(tr("Agents and others in these cases")))
        for one in view.relations:
            facts = tr("{role} in {number}", role=labels.ROLE[one.role], number=one.number)
            card = case_parts.Card("user-round", one.person.display_name, facts)
            card.clicked.connect(partial(self._go, one.person.id))
            self._content.add(card)

    # Doing

    def _go(self, person_id: int, _checked: bool = False) -> None:  # noqa: FBT002 - Qt's signal
        self.wanted.emit(Place(PageId.PERSON, id=person_id))

    def _open_case(self, case_id: int, _checked: bool = False) -> None:  # noqa: FBT002
        self.wanted.emit(Place(PageId.CASE, id=case_id))

    def _merge(self, other: int, _checked: bool = False) -> None:  # noqa: FBT002 - Qt's signal
        kept = self._id
        self.session.change(lambda desk: merging.merge_people(desk, kept, other))

    def _part(self, gone: int, _checked: bool = False) -> None:  # noqa: FBT002 - Qt's signal
        self.session.change(lambda desk: merging.part_people(desk, gone))

    def _edit(self) -> None:
        if self._view is None:
            return
        dialog = PersonDialog(self.window(), self._view.person)
        dialog.given.connect(self._save)
        dialog.open()

    def _save(self, person: Person) -> None:
        self.session.change(lambda desk: people.save_person(desk, person))

    @override
    def areas(self) -> Sequence[Area]:
        return Area(self._head, self.edit), Area(self._scroll)

    @override
    def take_focus(self) -> None:
        found = focusable(self._scroll)
        (found[0] if found else self.edit).setFocus()

    @override
    def answers(self) -> Mapping[str, Callable[[], None]]:
        return {"case.person": self._edit} if self._view else {}


def _facts(person: Person) -> list[str]:
    language = LANGUAGE_NAMES.get(person.language, person.language)
    parts = (
        person.organisation,
        person.email,
        person.phone,
        tr("born {day}", day=labels.full_day(person.born)) if person.born else "",
        tr("letters in {language}", language=language) if language else "",
        tr("prefers {channel}", channel=inside(labels.CHANNEL[person.channel]))
        if person.channel
        else "",
    )
    return [part for part in parts if part]


def _look(reading: Reading, person_id: int) -> _Answer:
    view = reading.person(person_id)
    open_cases = [one.row for one in view.cases if one.row.status.is_open and not one.row.merged]
    repeated = tuple((row.number, one) for row in open_cases for one in reading.repeats(row.id))
    return view, repeated, reading.like_people(view.person), reading.repeats_ahead(view)
