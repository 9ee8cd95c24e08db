"""Somebody who takes part in a case beside the person concerned, and files that prove identity."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from privdesk.domain.correspondence import StoredFile
from privdesk.domain.person import Person
from privdesk.domain.validation import email_problem
from privdesk.domain.vocabulary import Role
from privdesk.services.participants import BESIDE
from privdesk.ui import labels
from privdesk.ui.dialogs.form import FormDialog
from privdesk.ui.language import shown, tr
from privdesk.ui.theme import TextStyle, Token
from privdesk.ui.widgets import CheckBox, ChoiceField, LineField, Option, Paragraph, Row


@dataclass(frozen=True, slots=True)
class TakesPart:
    """Who shall take part, and as what."""

    role: Role
    person: Person


class ParticipantDialog(FormDialog):
    """An agent, a relative or a body that takes part in a case."""

    def __init__(self, host: QWidget, number: str) -> None:
        super().__init__(host, tr("Add a person"), tr("Add"), width=560)
        self.set_title(tr("Add a person"), number)
        self.role = ChoiceField(
            tr("Takes &part as"), [Option(role.value, labels.ROLE[role]) for role in BESIDE]
        )
        self.name = LineField(tr("&Name"))
        self.organisation = LineField(tr("&Organization"))
        self.email = LineField(
            tr("E-&mail"),
            icon="mail",
            help_text=tr("A person who is known by this address is taken again."),
        )
        self.body.add(self.role)
        self.body.add(Row(self.name, self.organisation, gap=12))
        self.body.add(self.email)

    @override
    def take_focus(self) -> None:
        self.name.setFocus()

    @override
    def read(self) -> TakesPart | None:
        name, organisation = self.name.value(), self.organisation.value()
        email = self.email.value()
        wrong = email_problem(email)
        self.name.set_error("" if name or organisation else tr("Type a name or an organization."))
        self.email.set_error(shown(wrong.sentence) if wrong else "")
        for field in (self.name, self.email):
            if field.error():
                field.setFocus()
                return None
        person = Person(0, name, organisation=organisation, email=email)
        return TakesPart(Role(self.role.value()), person)


class EvidenceDialog(FormDialog):
    """Which files only prove identity, so that they go for good once they are not needed.

    Args:
        host: any widget of the window.
        number: of the case.
        files: of the case, with their content.
        proof: keys of those that are evidence now.
        kept_days: calendar days that they stay after identity was verified.
    """

    def __init__(
        self,
        host: QWidget,
        number: str,
        files: Sequence[StoredFile],
        proof: Collection[int],
        kept_days: int,
    ) -> None:
        super().__init__(host, tr("Evidence of identity"), tr("Record"), width=560)
        self.set_title(tr("Evidence of identity"), number)
        told = tr(
            "Check the files that only prove identity. Their name and content go for good when "
            "the case is closed, or {days} days after identity was verified.",
            days=kept_days,
        )
        self.body.add(Paragraph(told, TextStyle.BODY, Token.TEXT_2))
        self.boxes = {file.id: CheckBox(file.name.replace("&", "&&")) for file in files}
        for key, box in self.boxes.items():
            box.setChecked(key in proof)
            self.body.add(box)

    @override
    def read(self) -> frozenset[int]:
        return frozenset(key for key, box in self.boxes.items() if box.isChecked())
