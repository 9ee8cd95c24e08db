"""What stands on every page of a printed list."""

from dataclasses import dataclass
from datetime import date

from privdesk.domain.day_names import month_name


@dataclass(frozen=True, slots=True)
class SheetHead:
    """What stands on every page.

    Attributes:
        title: such as "November 2026".
        office: the organisation.
        filter: which cases are printed, in words.
        printed_on: calendar date of the office.
        name: what the document is, such as "Deadlines".
        note: what holds for every page, as a sentence.
    """

    title: str
    office: str
    filter: str
    printed_on: date
    name: str = "Deadlines"
    note: str = "Dates are send-by dates."

    @property
    def heading(self) -> str:
        """Such as "Deadlines, November 2026"."""
        return f"{self.name}, {self.title}" if self.name else self.title

    @property
    def printed(self) -> str:
        """Such as "Printed November 23, 2026"."""
        day = self.printed_on
        return f"Printed {month_name(day)} {day.day}, {day.year}"
