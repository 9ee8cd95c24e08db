"""A letter came back: why and when; and where it goes now."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from privdesk.domain.letter import Letter
from privdesk.domain.letter_labels import RETURN_REASON
from privdesk.domain.letter_steps import ReturnReason
from privdesk.domain.person import PostalAddress
from privdesk.services.returned_mail import NewAddress
from privdesk.ui.countries import countries
from privdesk.ui.days import written_day
from privdesk.ui.dialogs.form import FormDialog
from privdesk.ui.language import tr
from privdesk.ui.theme import TextStyle, Token
from privdesk.ui.widgets import (
    CheckBox,
    ChoiceField,
    DayField,
    LineField,
    Option,
    Paragraph,
    Row,
    TextField,
)

_WIDTH = 560
_FOUND = (
    tr("Told by the person"),
    tr("Told by the agent"),
    tr("Forwarding label on the envelope"),
    tr("Post office"),
    tr("Register of addresses"),
)


@dataclass(frozen=True, slots=True)
class CameBack:
    """What was typed.

    Attributes:
        on: calendar date of the office on which it came back.
        reason: what stands on the envelope.
        note: more of it; may be empty.
        again: whether the new address is typed next.
    """

    on: date
    reason: ReturnReason
    note: str
    again: bool


class CameBackDialog(FormDialog):
    """Gives a `CameBack`."""

    def __init__(self, host: QWidget, letter: Letter, today: date) -> None:
        super().__init__(
            host, tr("{number} came back", number=letter.number), tr("Record"), width=_WIDTH
        )
        self._letter, self._today = letter, today
        told = tr(
            "The day of mailing stays on record: the answer was given by that day, "
            "its delivery failed."
        )
        self.body.add(Paragraph(told, TextStyle.BODY, Token.TEXT_2))
        options = [Option(reason.value, word) for reason, word in RETURN_REASON.items()]
        self.reason = ChoiceField(tr("&Reason on the envelope"), options)
        self.day = DayField(
            tr("Came &back on"), today, help_text=tr("T for today, Y for yesterday")
        )
        self.day.set_value(today)
        self.note = LineField(tr("&Note"), help_text=tr("What else stands on it. May stay empty"))
        self.again = CheckBox(tr("Send it &again: type the new address next"))
        self.again.setChecked(True)
        for part in (self.reason, self.day, self.note, self.again):
            self.body.add(part)

    @override
    def read(self) -> CameBack | None:
        day = self.day.value()
        told = ""
        if day is None:
            told = tr("This is no day. Type it as 11/20 or Nov 20.")
        elif day > self._today:
            told = tr("This day is in the future. Enter the day on which the letter came back.")
        elif self._letter.mailed_on and day < self._letter.mailed_on:
            told = tr(
                "The letter was mailed on {mailed_on}, which is later.",
                mailed_on=written_day(self._letter.mailed_on),
            )
        self.day.set_error(told)
        if told or day is None:
            self.day.setFocus()
            return None
        reason = ReturnReason(self.reason.value())
        return CameBack(day, reason, self.note.value().strip(), self.again.isChecked())


class SendAgainDialog(FormDialog):
    """Gives a `NewAddress`."""

    def __init__(self, host: QWidget, letter: Letter, address: PostalAddress) -> None:
        super().__init__(
            host, tr("Send {number} again", number=letter.number), tr("Make the copy"), width=_WIDTH
        )
        told = tr(
            "The copy has the same text and the date of the first letter, and says COPY. "
            "The person’s record takes the new address."
        )
        self.body.add(Paragraph(told, TextStyle.BODY, Token.TEXT_2))
        self.lines = TextField(tr("&Street"), rows=2)
        self.postal_code = LineField(tr("&Postal code"))
        self.city = LineField(tr("&City"))
        self.region = LineField(tr("&Region"))
        self.country = ChoiceField(tr("Countr&y"), [Option(*one) for one in countries()])
        self.how = LineField(tr("&How the address was found"), placeholder=_FOUND[0])
        self.how.complete_from(_FOUND)
        self.lines.set_value("\n".join(address.lines))
        self.postal_code.set_value(address.postal_code)
        self.city.set_value(address.city)
        self.region.set_value(address.region)
        self.country.set_value(address.country)
        self.body.add(self.lines)
        self.body.add(Row(self.postal_code, self.city, gap=12))
        self.body.add(Row(self.region, self.country, gap=12))
        self.body.add(self.how)
        self._old = address

    @override
    def read(self) -> NewAddress | None:
        lines = tuple(line.strip() for line in self.lines.value().splitlines() if line.strip())
        address = PostalAddress(
            lines,
            self.city.value().strip(),
            self.region.value().strip(),
            self.postal_code.value().strip(),
            self.country.value(),
        )
        problems = (
            (self.lines, "" if lines else tr("Type the street or the box.")),
            (self.city, "" if address.city else tr("Type the town.")),
            (self.how, "" if self.how.value().strip() else tr("Say how the address was found.")),
        )
        if address == self._old and not problems[0][1]:
            told = tr("The letter came back from this address. Type the new one.")
            problems = ((self.lines, told), *problems[1:])
        for field, told in problems:
            field.set_error(told)
        wrong = next((field for field, told in problems if told), None)
        if wrong is not None:
            wrong.setFocus()
            return None
        return NewAddress(address, self.how.value().strip())
