"""What the columns of an old register may hold, and the plan by which its rows are taken over."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from privdesk.domain.imports.dates import DateOrder


class Field(StrEnum):
    """What a column is about."""

    OLD_NUMBER = "old_number"
    KIND = "kind"
    RIGHTS = "rights"
    CHANNEL = "channel"
    RECEIVED = "received"
    STATUS = "status"
    NAME = "name"
    FIRST_NAME = "first_name"
    LAST_NAME = "last_name"
    ORGANISATION = "organisation"
    EMAIL = "email"
    PHONE = "phone"
    STREET = "street"
    CITY = "city"
    REGION = "region"
    POSTAL_CODE = "postal_code"
    COUNTRY = "country"
    LAW = "law"
    SUBJECT = "subject"
    FRAMEWORK = "framework"
    PRINCIPLES = "principles"
    PROVIDER = "provider"
    HANDLER = "handler"
    REFERENCE = "reference"
    DUE = "due"
    ACKNOWLEDGED = "acknowledged"
    ANSWERED = "answered"
    CLOSED = "closed"
    OUTCOME = "outcome"
    MERIT = "merit"
    LATE_REASON = "late_reason"
    NOTE = "note"
    SKIP = "skip"

    @property
    def is_date(self) -> bool:
        """Whether its cells are calendar dates."""
        return self in DATES

    @property
    def is_list(self) -> bool:
        """Whether its cells are values of a closed list."""
        return self in LISTS


DATES = frozenset({Field.RECEIVED, Field.DUE, Field.ACKNOWLEDGED, Field.ANSWERED, Field.CLOSED})
LISTS = frozenset(
    {
        Field.KIND,
        Field.RIGHTS,
        Field.CHANNEL,
        Field.STATUS,
        Field.COUNTRY,
        Field.FRAMEWORK,
        Field.PRINCIPLES,
        Field.OUTCOME,
        Field.MERIT,
        Field.LATE_REASON,
    }
)
KEPT = frozenset({Field.NOTE, Field.STREET, Field.SKIP})
"""Fields that several columns may share."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How the rows of a source become cases.

    Attributes:
        source: name of the register; its rows are known again by it.
        columns: heading to field; a heading that is not named is kept as a note.
        dates: heading of a column of dates to the order of day and month in it.
        values: field to what its cells mean, cell as it is compared to value; "" leaves it out.
        defaults: field to the value of rows that say nothing about it.
        repair_postal_codes: whether postal codes get back the zeros a spreadsheet took.
        take_duplicates: whether cases that look like one of the case file are taken over too.
    """

    source: str
    columns: Mapping[str, Field]
    dates: Mapping[str, DateOrder] = field(default_factory=dict)
    values: Mapping[Field, Mapping[str, str]] = field(default_factory=dict)
    defaults: Mapping[Field, str] = field(default_factory=dict)
    repair_postal_codes: bool = True
    take_duplicates: bool = False

    def field_of(self, heading: str) -> Field:
        """What a column is about; kept as a note where nobody said anything."""
        return self.columns.get(heading, Field.NOTE)
