"""The form of the intake dialog: every row, which kinds show it, and what is typed in it."""

from datetime import date, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from privdesk.domain.mail import IncomingMessage
from privdesk.domain.vocabulary import Channel, Framework, Kind, LateReason, Principle, Right
from privdesk.services.intake import NewCase
from privdesk.ui.dialogs.intake_chips import ChipGroup
from privdesk.ui.dialogs.intake_files import FileChips
from privdesk.ui.dialogs.intake_person import PersonPart
from privdesk.ui.dialogs.intake_rows import FormRow, GrowingField
from privdesk.ui.labels import CHANNEL, FRAMEWORK, KIND, PRINCIPLE, RIGHT
from privdesk.ui.language import tr
from privdesk.ui.session import Session
from privdesk.ui.widgets import (
    CheckBox,
    Chip,
    ChipKind,
    ChoiceField,
    Column,
    DayField,
    LineField,
    Option,
    Segmented,
)

_FREQUENT = (Kind.PRIVACY_REQUEST, Kind.DPF_COMPLAINT, Kind.JAMS, Kind.ANNEX_I)
_LESS_FREQUENT = tuple(kind for kind in Kind if kind not in _FREQUENT and not kind.is_own)
_MORE = "more"
_ASKING = frozenset({Kind.PRIVACY_REQUEST, Kind.CUSTOMER_REQUEST, Kind.PROCESSOR_REFERRAL})
_COMPLAINTS = frozenset({Kind.DPF_COMPLAINT})
_NOTICES = frozenset({Kind.JAMS, Kind.REGULATOR_REFERRAL})
_SHOWN_FOR = {
    "rights": _ASKING,
    "framework": _COMPLAINTS,
    "principles": _COMPLAINTS,
    "provider": _COMPLAINTS,
    "typed_due": _NOTICES,
    "reference": _NOTICES | {Kind.ANNEX_I},
}
_NO_DAY = tr("This is no day. Type one such as 11/20, or T for today.")


class IntakeForm(QWidget):
    """Everything that is typed at intake.

    Args:
        session: is asked for known people, and gives the pack and today.
        parent: as ever.

    Signals:
        changed: after each key.
        left: name of a field that the focus has left, or whose value was chosen.
    """

    changed = Signal()
    left = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._today = session.desk.clock.today()
        self.channel = Segmented([Option(c.value, CHANNEL[c]) for c in Channel], name=tr("Channel"))
        self.received = DayField("", self._today)
        self._days = self._day_chips()
        frequent = [Option(kind.value, KIND[kind]) for kind in _FREQUENT]
        self.kinds = Segmented([*frequent, Option(_MORE, tr("More"))], name=tr("Kind"))
        others = [Option(kind.value, KIND[kind]) for kind in Kind if kind in _LESS_FREQUENT]
        self.more_kinds = ChoiceField("", others)
        self.more_kinds.edit.setAccessibleName(tr("Other kind"))
        self.person = PersonPart(session)
        rights = [Option(right.value, RIGHT[right]) for right in Right]
        self.rights = ChipGroup(rights, tr("Asked for"), columns=3)
        frameworks = [Option(f.value, FRAMEWORK[f]) for f in session.desk.pack.frameworks]
        self.framework = ChipGroup(frameworks, tr("Framework"), single=True)
        principles = [Option(p.value, PRINCIPLE[p]) for p in Principle]
        self.principles = ChipGroup(principles, tr("Principles"))
        self.provider = LineField("", placeholder=tr("Service provider concerned, if any"))
        self.hr_data = CheckBox(tr("Human-resources data"))
        self.typed_due = DayField("", self._today)
        self.reference = LineField("")
        self.subject = LineField("")
        self.quote = GrowingField("", placeholder=tr("The person’s own words"))
        self.files = FileChips()
        self.rows = self._make_rows()
        self._build()
        self._connect()
        self.clear()

    def _day_chips(self) -> dict[int, Chip]:
        chips = {
            0: Chip(tr("Today"), ChipKind.CHOICE, key="T", tall=True),
            1: Chip(tr("Yesterday"), ChipKind.CHOICE, key="Y", tall=True),
        }
        for back, chip in chips.items():
            # T and Y in the field do the same; Tab has fewer stops this way.
            chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            chip.clicked.connect(lambda _on=False, days=back: self._choose_day(days))
        return chips

    def _make_rows(self) -> dict[str, FormRow]:
        kind = FormRow(tr("Kin&d"), self.kinds)
        kind.add_below(self.more_kinds)
        return {
            "channel": FormRow(tr("C&hannel"), self.channel),
            "received": FormRow(tr("&Received"), self.received, *self._days.values(), first=196),
            "kind": kind,
            **self.person.rows,
            "typed_due": FormRow(tr("Day in &notice"), self.typed_due, first=196),
            "reference": FormRow(tr("Reference"), self.reference),
            "rights": FormRow(tr("&Asked for"), self.rights),
            "framework": FormRow(tr("Framework"), self.framework),
            "principles": FormRow(tr("Principles"), self.principles),
            "provider": FormRow(tr("Provider"), self.provider, self.hr_data),
            "subject": FormRow(tr("&Subject"), self.subject),
            "quote": FormRow(tr("&Wrote"), self.quote),
            "files": FormRow(tr("&Files"), self.files),
        }

    def _build(self) -> None:
        column = Column(gap=12, parent=self)
        person_shown = False
        for name, row in self.rows.items():
            if name not in self.person.rows:
                column.add(row)
            elif not person_shown:
                column.add(self.person)
                person_shown = True
        column.add(None)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def _connect(self) -> None:
        for signal in (
            self.channel.changed,
            self.person.changed,
            self.rights.changed,
            self.framework.changed,
            self.principles.changed,
            self.provider.changed,
            self.hr_data.toggled,
            self.typed_due.changed,
            self.reference.changed,
            self.subject.changed,
            self.quote.changed,
            self.files.changed,
        ):
            signal.connect(self._tell)
        self.person.left.connect(self.left)
        self.received.changed.connect(self._show_day)
        self.received.day_edit.textEdited.connect(self._tell)
        self.received.left.connect(lambda: self.left.emit("received"))
        self.typed_due.left.connect(lambda: self.left.emit("typed_due"))
        self.kinds.changed.connect(self._show_kind)
        self.more_kinds.changed.connect(self._show_kind)

    def _tell(self, *_ignored: object) -> None:
        self.changed.emit()

    # What is typed

    def kind(self) -> Kind:
        """The kind that is chosen."""
        chosen = self.kinds.value()
        return Kind(self.more_kinds.value() if chosen == _MORE else chosen)

    def typed(self, late_reason: LateReason | None = None) -> NewCase | None:
        """What stands in the form, of the fields that show; None where there is no received day."""
        received, kind = self.received.value(), self.kind()
        if received is None:
            return None
        who = self.person.typed()
        person, complaint = who.person, kind in _SHOWN_FOR["framework"]
        framework = next(iter(self.framework.values()), None)
        return NewCase(
            kind=kind,
            channel=Channel(self.channel.value()),
            received=received,
            name=person.name,
            organisation=person.organisation,
            email=person.email,
            phone=person.phone,
            salutation=person.salutation,
            address=person.address,
            subject=self.subject.value(),
            rights=tuple(map(Right, self.rights.values())) if kind in _ASKING else (),
            framework=Framework(framework) if complaint and framework else None,
            principles=tuple(map(Principle, self.principles.values())) if complaint else (),
            hr_data=complaint and self.hr_data.isChecked(),
            provider=self.provider.value() if complaint else "",
            agent=who.agent,
            typed_due=self.typed_due.value() if kind in _NOTICES else None,
            reference=self.reference.value() if kind in _SHOWN_FOR["reference"] else "",
            quote=self.quote.value(),
            files=self.files.paths(),
            known_person=person.id or None,
            late_reason=late_reason,
        )

    def misread(self) -> dict[str, str]:
        """What was typed and cannot be understood: a sentence by the name of its field."""
        found = dict(self.person.typed().problems)
        if self.received.value() is None:
            found["received"] = _NO_DAY
        unread = self.typed_due.day_edit.text() and self.typed_due.value() is None
        if unread and self.kind() in _NOTICES:
            found["typed_due"] = _NO_DAY
        return found

    def is_blank(self) -> bool:
        """Whether nothing was typed; channel, kind and day do not count by themselves."""
        typed = self.typed()
        if typed is None:
            return False
        return typed == NewCase(typed.kind, typed.channel, typed.received) and not any(
            (self.rights.values(), self.framework.values(), self.principles.values())
        )

    # Changing what stands there

    def clear(self, *, keep_stamp: bool = False) -> None:
        """Forget all that was typed.

        Args:
            keep_stamp: leave channel, day and kind for the next paper of the same post.
        """
        if not keep_stamp:
            self.channel.set_value(Channel.EMAIL.value)
            self.kinds.set_value(Kind.PRIVACY_REQUEST.value)
            self.received.set_value(self._today)
        self.person.clear()
        for group in (self.rights, self.framework, self.principles):
            group.set_values(())
        for line in (self.provider, self.reference, self.subject, self.quote):
            line.set_value("")
        self.hr_data.setChecked(False)
        self.typed_due.set_value(None)
        self.files.clear()
        for row in self.rows.values():
            row.set_error("")
        self._show_kind()
        self._show_day()

    def fill(self, new: NewCase) -> None:
        """Show these particulars in place of what was typed."""
        frequent = new.kind in _FREQUENT
        self.kinds.set_value(new.kind.value if frequent else _MORE)
        if not frequent:
            self.more_kinds.set_value(new.kind.value)
        self.channel.set_value(new.channel.value)
        self.received.set_value(new.received)
        self.person.show_case(new)
        self.rights.set_values(new.rights)
        self.framework.set_values((new.framework,) if new.framework else ())
        self.principles.set_values(new.principles)
        self.provider.set_value(new.provider)
        self.hr_data.setChecked(new.hr_data)
        self.typed_due.set_value(new.typed_due)
        self.reference.set_value(new.reference)
        self.subject.set_value(new.subject)
        self.quote.set_value(new.quote)
        self.files.add(new.files)
        self._show_kind()
        self._show_day()

    def propose(self, message: IncomingMessage, zone: ZoneInfo) -> None:
        """Fill what is still empty from a message; the day only while nobody has chosen one.

        Args:
            message: that was dropped; nothing of it is trusted.
            zone: of the office, in which the day of the message is counted.
        """
        self.person.propose(message.sender_name, message.sender_email)
        for field, text in ((self.subject, message.subject), (self.quote, message.text)):
            if not field.value():
                field.set_value(text)
        day = message.sent_at.astimezone(zone).date() if message.sent_at else None
        if day is not None and day < self._today and self.received.value() == self._today:
            self.received.set_value(day)

    def set_today(self, today: date) -> None:
        """Work on another calendar date of the office from now on."""
        untouched = self.received.value() == self._today
        self._today = today
        self.received.day_edit.today = self.typed_due.day_edit.today = today
        if untouched:
            self.received.set_value(today)
        self._show_day()

    def set_narrow(self, narrow: bool) -> None:
        """Put the labels above their fields, or beside them."""
        for row in self.rows.values():
            row.set_narrow(narrow)

    def _choose_day(self, back: int) -> None:
        self.received.set_value(self._today - timedelta(days=back))
        self.received.setFocus()
        self._show_day()
        self.left.emit("received")

    def _show_day(self, _day: date | None = None) -> None:
        for back, chip in self._days.items():
            chip.setChecked(self.received.value() == self._today - timedelta(days=back))
        self.changed.emit()

    def _show_kind(self, _kind: str = "") -> None:
        self.more_kinds.setVisible(self.kinds.value() == _MORE)
        kind = self.kind()
        self.person.show_kind(kind)
        for name, kinds in _SHOWN_FOR.items():
            self.rows[name].setVisible(kind in kinds)
        self.changed.emit()
