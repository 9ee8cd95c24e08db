"""The fields of the office: who it is, who signs, how it is reached."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from privdesk.domain.errors import InvalidInput, Problem
from privdesk.domain.policy import Office
from privdesk.services.office import check_office
from privdesk.ui.countries import countries
from privdesk.ui.language import shown, tr
from privdesk.ui.widgets import ChoiceField, Column, Field, LineField, Option, Row, TextField


class OfficeFields(QWidget):
    """Shows an office and reads it back.

    Signals:
        grew: a sentence appeared, so the dialog wants another height.
        country_changed: ISO code of the country that was chosen.
    """

    grew = Signal()
    country_changed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.organisation = LineField(tr("&Organization"))
        self.short_name = LineField(tr("&In a sentence"), placeholder="Quillstone")
        self.officer = LineField(tr("Priv&acy officer"))
        self.officer_title = LineField(tr("&Title"))
        self.department = LineField(tr("&Department"))
        self.attention = LineField(tr("Line for the mail &room"))
        self.lines = TextField(tr("&Street"), rows=2)
        self.postal_code = LineField(tr("&Postal code"))
        self.city = LineField(tr("Cit&y"))
        self.region = LineField(tr("Re&gion"))
        self.country = ChoiceField(tr("Co&untry"), [Option(*one) for one in countries()])
        self.email = LineField(tr("E-&mail"), icon="mail")
        self.phone = LineField(tr("P&hone"), icon="phone")
        self.form_url = LineField(tr("&Web form"), placeholder="https://www.example.com/privacy")
        self.country.changed.connect(self.country_changed)
        column = Column(gap=12, parent=self)
        for row in (
            (self.organisation, self.short_name),
            (self.officer, self.officer_title),
            (self.department, self.attention),
        ):
            column.add(Row(*row, gap=12))
        column.add(self.lines)
        column.add(Row(self.postal_code, self.city, gap=12))
        column.add(Row(self.region, self.country, gap=12))
        column.add(Row(self.email, self.phone, gap=12))
        column.add(self.form_url)

    def _lines(self) -> dict[str, LineField]:
        return {
            "organisation": self.organisation,
            "short_name": self.short_name,
            "officer": self.officer,
            "officer_title": self.officer_title,
            "department": self.department,
            "attention": self.attention,
            "email": self.email,
            "phone": self.phone,
            "form_url": self.form_url,
        }

    def show_office(self, office: Office) -> None:
        """Show these particulars."""
        for name, field in self._lines().items():
            field.set_value(getattr(office, name))
        self.lines.set_value("\n".join(office.address.lines))
        self.postal_code.set_value(office.address.postal_code)
        self.city.set_value(office.address.city)
        self.region.set_value(office.address.region)
        self.country.set_value(office.address.country)

    def read(self, office: Office) -> Office | None:
        """An office with what was typed; None after an error was shown at the first wrong field."""
        address = replace(
            office.address,
            lines=tuple(line.strip() for line in self.lines.value().splitlines() if line.strip()),
            postal_code=self.postal_code.value(),
            city=self.city.value(),
            region=self.region.value(),
            country=self.country.value(),
        )
        typed = {name: field.value() for name, field in self._lines().items()}
        wanted = replace(office, address=address, **typed)  # type: ignore[arg-type]  # fields of text
        try:
            check_office(wanted)
        except InvalidInput as error:
            self._show_problems(error.problems)
            return None
        self._show_problems(())
        return wanted

    def _show_problems(self, problems: Iterable[Problem]) -> None:
        said = {problem.field: shown(problem.sentence) for problem in problems}
        fields: dict[str, Field] = {
            **self._lines(),
            "lines": self.lines,
            "postal_code": self.postal_code,
            "city": self.city,
            "region": self.region,
            "country": self.country,
        }
        for name, field in fields.items():
            field.set_error(said.get(name, ""))
        wrong = next((field for name, field in fields.items() if name in said), None)
        if wrong is not None:
            wrong.setFocus()
        self.grew.emit()
