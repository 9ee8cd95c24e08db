"""The fields of an intake that are about the person, and what is typed in them."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from privdesk.domain.person import Person, PostalAddress
from privdesk.domain.vocabulary import Kind
from privdesk.postal import state_names
from privdesk.ui.countries import country_code, country_name, country_names, state_code
from privdesk.ui.dialogs.intake_rows import CompletedField, FormRow, GrowingField
from privdesk.ui.language import tr
from privdesk.ui.theme import TextStyle, Token
from privdesk.ui.widgets import CheckBox, Column, ElidedLabel, LineField, LinkButton

_MOST_LINES = 7
_MORE = tr("More about the person")
_LESS = tr("Less about the person")
_BODIES = frozenset({Kind.CUSTOMER_REQUEST, Kind.REGULATOR_REFERRAL})


@dataclass(frozen=True, slots=True)
class TypedPerson:
    """What stands in the fields of the person.

    Attributes:
        person: the particulars; its id is 0, or that of a known person who is used.
        agent: name of the agent who writes; empty without one.
        problems: what cannot be understood, as name of the field and sentence.
    """

    person: Person
    agent: str
    problems: tuple[tuple[str, str], ...]


class PersonFields(QWidget):
    """The rows for name, e-mail, address, country and agent.

    Signals:
        changed: after each key.
        left: name of a field that the focus has left.
    """

    changed = Signal()
    left = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._body = False
        self.name = LineField("")
        self.organisation = LineField("")
        self.email = LineField("")
        self.phone = LineField("", placeholder=tr("Phone"))
        self.salutation = LineField("", placeholder=tr("Such as Ms. Brunner"))
        self.address = GrowingField("", placeholder=tr("Street, building, box; up to seven lines"))
        self.city = LineField("", placeholder=tr("City"))
        self.region = CompletedField("", self._states, placeholder=tr("State or region"))
        self.postal_code = LineField("", placeholder=tr("Postal code"))
        self.country = CompletedField("", country_names)
        self.law = ElidedLabel("", TextStyle.SMALL, Token.TEXT_2)
        self.by_agent = CheckBox(tr("Through an a&gent"))
        self.agent = LineField("", placeholder=tr("Name of the agent"))
        self._more = LinkButton(_MORE)
        self._more.setCheckable(True)
        self.rows = self._make_rows()
        self._build()
        self._connect()

    def _make_rows(self) -> dict[str, FormRow]:
        self.phone.edit.setAccessibleName(tr("Phone"))
        self.region.edit.setAccessibleName(tr("State or region"))
        self.postal_code.edit.setAccessibleName(tr("Postal code"))
        return {
            "name": FormRow(tr("&Person"), self.name),
            "organisation": FormRow(tr("Organization"), self.organisation),
            "email": FormRow(tr("E-&mail"), self.email, self.phone),
            "salutation": FormRow(tr("Salutation"), self.salutation),
            "address": FormRow(tr("Addr&ess"), self.address),
            "city": FormRow(tr("City"), self.city, self.region, self.postal_code),
            "country": FormRow(tr("&Country"), self.country, self.law, self.by_agent, first=196),
            "agent": FormRow(tr("Agent"), self.agent),
        }

    def _build(self) -> None:
        self.rows["email"].add_below(self._more)
        column = Column(gap=12, parent=self)
        for row in self.rows.values():
            column.add(row)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        for name in ("organisation", "salutation", "agent"):
            self.rows[name].hide()

    def _lines(self) -> dict[str, LineField]:
        return {
            "name": self.name,
            "organisation": self.organisation,
            "email": self.email,
            "phone": self.phone,
            "salutation": self.salutation,
            "city": self.city,
            "region": self.region,
            "postal_code": self.postal_code,
            "country": self.country,
        }

    def _connect(self) -> None:
        for line in (*self._lines().values(), self.agent):
            line.changed.connect(self.changed)
        self.address.changed.connect(self.changed)
        self.email.left.connect(lambda: self.left.emit("email"))
        self.address.left.connect(lambda: self.left.emit("address"))
        self.country.left.connect(self._finish_country)
        self.by_agent.toggled.connect(self._show_agent)
        self._more.toggled.connect(self._show_more)

    def typed(self) -> TypedPerson:
        """What stands in the fields now."""
        problems: list[tuple[str, str]] = []
        code = country_code(self.country.value())
        if self.country.value() and code is None:
            problems.append(("country", tr("No country has this name. Check its spelling.")))
        lines = tuple(line.strip() for line in self.address.value().splitlines() if line.strip())
        if len(lines) > _MOST_LINES:
            told = tr(
                "The address has {count} lines. {most} fit; join two of them.",
                count=len(lines),
                most=_MOST_LINES,
            )
            problems.append(
                (
                    "address",
                    told,
                )
            )
        person = Person(
            id=0,
            name=self.name.value(),
            organisation=self.organisation.value(),
            email=self.email.value(),
            phone=self.phone.value(),
            salutation=self.salutation.value(),
            address=PostalAddress(
                lines=lines,
                city=self.city.value(),
                region=state_code(code or "", self.region.value()),
                postal_code=self.postal_code.value(),
                country=code or "",
            ),
        )
        agent = self.agent.value() if self.by_agent.isChecked() else ""
        return TypedPerson(person, agent, tuple(problems))

    def fill(self, person: Person) -> None:
        """Show the particulars of a person in place of what was typed."""
        address = person.address
        texts = {
            "name": person.name,
            "organisation": person.organisation,
            "email": person.email,
            "phone": person.phone,
            "salutation": person.salutation,
            "city": address.city,
            "region": address.region,
            "postal_code": address.postal_code,
            "country": country_name(address.country),
        }
        for key, line in self._lines().items():
            line.set_value(texts[key])
        self.address.set_value("\n".join(address.lines))

    def hold(self, person: Person | None) -> None:
        """Keep the keys away from what a known person has; None frees every field."""
        known = person or Person(id=0, name="")
        held = {
            "name": bool(known.name),
            "organisation": bool(known.organisation),
            "email": bool(known.email),
            "phone": bool(known.phone),
            "salutation": bool(known.salutation),
        }
        for key, line in self._lines().items():
            line.line.setReadOnly(held.get(key, bool(known.address.lines)))
        self.address.text.setReadOnly(bool(known.address.lines))

    def propose(self, name: str, email: str) -> None:
        """Fill name and e-mail where they are still empty."""
        for line, value in ((self.name, name), (self.email, email)):
            if value and not line.value():
                line.set_value(value)

    def clear(self) -> None:
        """Forget all that was typed."""
        self.hold(None)
        self.fill(Person(id=0, name=""))
        self.agent.set_value("")
        self.by_agent.setChecked(False)
        self._more.setChecked(False)

    def show_kind(self, kind: Kind) -> None:
        """Show the fields of a kind; what was typed in others stays there."""
        self._body = kind in _BODIES
        self._show_more(self._more.isChecked())

    def show_law(self, law: str) -> None:
        """Say whose law applies, by its code."""
        self.law.setText(tr("Law: {law}", law=law) if law else "")

    def toggle_agent(self) -> None:
        """Say that an agent writes, or that none does."""
        self.by_agent.toggle()
        target = self.agent if self.by_agent.isChecked() else self.by_agent
        target.setFocus()

    def _states(self) -> tuple[str, ...]:
        return tuple(state_names(country_code(self.country.value()) or "US").values())

    def _finish_country(self) -> None:
        code = country_code(self.country.value())
        if code:
            self.country.set_value(country_name(code))
        self.left.emit("country")

    def _show_agent(self, wanted: bool) -> None:
        self.rows["agent"].setVisible(wanted)
        self.changed.emit()

    def _show_more(self, wanted: bool) -> None:
        self._more.setText(_LESS if wanted else _MORE)
        self.rows["salutation"].setVisible(wanted)
        self.rows["organisation"].setVisible(wanted or self._body)
