"""The person of an intake with the hint that it is probably known already."""

from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from privdesk.domain.person import Person
from privdesk.domain.read_models import PersonMatch
from privdesk.domain.vocabulary import Kind, Right
from privdesk.services.intake import NewCase, completed, law_of
from privdesk.ui.dialogs.intake_hint import DuplicateHint
from privdesk.ui.dialogs.intake_person_fields import PersonFields, TypedPerson
from privdesk.ui.session import Session

_LOOK_UP_MS = 250


class PersonPart(PersonFields):
    """The rows about the person; asks the case file who that may be, and never blocks.

    Args:
        session: is asked for known people.
        parent: as ever.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._known: Person | None = None
        self._before: Person | None = None
        self._declined: set[int] = set()
        self._matter: tuple[Kind, tuple[Right, ...]] | None = None
        self.hint = DuplicateHint()
        self.rows["name"].add_below(self.hint)
        self._timer = QTimer(self, interval=_LOOK_UP_MS, singleShot=True)
        self._timer.timeout.connect(self._look_up)
        for line in (self.name, self.email, self.phone, self.postal_code):
            line.changed.connect(self._look_up_soon)
        self.hint.use.connect(self.use_known)
        self.hint.keep.connect(self.keep_separate)

    @override
    def typed(self) -> TypedPerson:
        typed = super().typed()
        key = self._known.id if self._known is not None else 0
        return replace(typed, person=replace(typed.person, id=key))

    @override
    def propose(self, name: str, email: str) -> None:
        if self._known is None:
            super().propose(name, email)

    def show_case(self, new: NewCase) -> None:
        """Show the person of a case that was read elsewhere."""
        self.fill(
            Person(
                id=0,
                name=new.name,
                organisation=new.organisation,
                email=new.email,
                phone=new.phone,
                salutation=new.salutation,
                address=new.address,
            )
        )
        self.agent.set_value(new.agent)
        self.by_agent.setChecked(bool(new.agent))

    @override
    def clear(self) -> None:
        self._known = self._before = None
        self._declined.clear()
        super().clear()
        self._offer(None)

    def _offer(self, match: PersonMatch | None) -> None:
        self._timer.stop()
        self.hint.offer(match, self._session.desk.clock.today())
        self._ask_repeats()

    def _look_up_soon(self) -> None:
        if self._known is None:
            self._timer.start()

    def _look_up(self) -> None:
        person = super().typed().person
        self._session.ask(
            "intake.similar", lambda reading: reading.like_people(person), self._found
        )

    def tell_matter(self, kind: Kind, rights: tuple[Right, ...]) -> None:
        """What the person asks for; rules about repeated requests look at it."""
        self._matter = (kind, rights)
        self._ask_repeats()

    def _ask_repeats(self) -> None:
        match = self.hint.match
        if match is None or self._matter is None:
            return
        kind, rights = self._matter
        key, law = match.person.id, law_of(match.person.address)
        self._session.ask(
            "intake.repeats",
            lambda reading: reading.repeats_by(key, kind, rights, law),
            self.hint.tell_repeats,
        )

    def _found(self, matches: tuple[PersonMatch, ...]) -> None:
        if self._known is None:
            fresh = (match for match in matches if match.person.id not in self._declined)
            self._offer(next(fresh, None))

    def use_known(self) -> None:
        """Give the case to the known person; what that lacks is taken from what was typed."""
        match = self.hint.match
        if match is None or self._known is not None:
            return
        self._before = super().typed().person
        self._known = match.person
        self._timer.stop()
        self.fill(completed(match.person, self._before))
        self.hold(match.person)
        self.hint.take()
        self.changed.emit()

    def keep_separate(self) -> None:
        """Take the person typed for another one than the known."""
        match = self.hint.match
        if match is None:
            return
        self._declined.add(match.person.id)
        if self._known is not None and self._before is not None:
            self._known = None
            self.hold(None)
            self.fill(self._before)
        self._offer(None)
        self.rows["name"].take_focus()
        self.changed.emit()
