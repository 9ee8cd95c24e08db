"""A person's particulars: name, ways to reach it, postal address, salutation."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from privdesk.domain.person import Person, PostalAddress
from privdesk.domain.validation import email_problem
from privdesk.domain.vocabulary import Channel
from privdesk.services.letters import LANGUAGE_NAMES
from privdesk.ui import labels
from privdesk.ui.countries import countries
from privdesk.ui.dialogs.form import FormDialog
from privdesk.ui.language import shown, tr
from privdesk.ui.widgets import ChoiceField, LineField, Option, Row, TextField

_WIDTH = 600
_MOST_LINES = 7
_UNKNOWN = (Option("", tr("Not known")),)


class PersonDialog(FormDialog):
    """Gives the changed person back."""

    def __init__(self, host: QWidget, person: Person) -> None:
        super().__init__(host, tr("Edit person"), tr("Save"), width=_WIDTH)
        self._person = person
        address = person.address
        self.name = LineField(tr("&Name"))
        self.salutation = LineField(tr("Salu&tation"), placeholder=tr("Ms. Brunner"))
        self.organisation = LineField(tr("&Organization"))
        self.email = LineField(tr("E-&mail"), icon="mail")
        self.phone = LineField(tr("P&hone"), icon="phone")
        self.lines = TextField(tr("&Street"), rows=3)
        self.city = LineField(tr("&City"))
        self.region = LineField(tr("&Region"))
        self.postal_code = LineField(tr("&Postal code"))
        options = [*_UNKNOWN, *(Option(code, name) for code, name in countries())]
        self.country = ChoiceField(tr("Countr&y"), options)
        self.language = ChoiceField(tr("&Language of letters"), [*_UNKNOWN, *_languages(person)])
        self.channel = ChoiceField(tr("Wants to be ans&wered by"), [*_UNKNOWN, *_channels()])
        self.language.set_value(person.language)
        self.channel.set_value(person.channel.value if person.channel else "")
        for field, value in (
            (self.name, person.name),
            (self.salutation, person.salutation),
            (self.organisation, person.organisation),
            (self.email, person.email),
            (self.phone, person.phone),
            (self.city, address.city),
            (self.region, address.region),
            (self.postal_code, address.postal_code),
        ):
            field.set_value(value)
        self.lines.set_value("\n".join(address.lines))
        self.country.set_value(address.country)
        for row in (
            Row(self.name, self.salutation, gap=12),
            Row(self.email, self.phone, gap=12),
        ):
            self.body.add(row)
        self.body.add(self.organisation)
        self.body.add(self.lines)
        self.body.add(Row(self.postal_code, self.city, gap=12))
        self.body.add(Row(self.region, self.country, gap=12))
        self.body.add(Row(self.language, self.channel, gap=12))

    @override
    def read(self) -> Person | None:
        problem = email_problem(self.email.value())
        self.email.set_error(shown(problem.sentence) if problem else "")
        lines = tuple(line.strip() for line in self.lines.value().splitlines() if line.strip())
        too_many = len(lines) > _MOST_LINES
        self.lines.set_error(tr("An address has at most seven lines.") if too_many else "")
        if problem or too_many:
            (self.email if problem else self.lines).setFocus()
            return None
        address = PostalAddress(
            lines,
            self.city.value(),
            self.region.value(),
            self.postal_code.value(),
            self.country.value(),
        )
        return replace(
            self._person,
            name=self.name.value(),
            organisation=self.organisation.value(),
            email=self.email.value(),
            phone=self.phone.value(),
            salutation=self.salutation.value(),
            address=address,
            language=self.language.value(),
            channel=Channel(self.channel.value()) if self.channel.value() else None,
        )


def _languages(person: Person) -> list[Option]:
    """Those of the letters, and that of the person, should letters not be written in it."""
    names = dict(LANGUAGE_NAMES)
    if person.language:
        names.setdefault(person.language, person.language)
    return [Option(code, name) for code, name in names.items()]


def _channels() -> list[Option]:
    return [Option(channel.value, labels.CHANNEL[channel]) for channel in Channel]
