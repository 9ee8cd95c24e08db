"""The list of cases as CSV for a spreadsheet: UTF-8 with a mark, and no cell that computes."""

import csv
import io
from collections.abc import Iterable
from datetime import date

from privdesk.domain.person import Person
from privdesk.domain.read_models import CaseRow
from privdesk.exchange.cell_marks import as_text

HEADS = (
    "Number",
    "Kind",
    "Rights",
    "Status",
    "Person",
    "Organization",
    "E-mail",
    "Phone",
    "Street",
    "City",
    "State or region",
    "Postal code",
    "Country",
    "Law",
    "Subject",
    "Handler",
    "Received",
    "Send by",
    "Deadline",
    "Next step",
)


def case_csv(rows: Iterable[tuple[CaseRow, Person]]) -> bytes:
    """Cases with the person concerned, a line each; dates as 2026-11-23.

    Args:
        rows: in the order of the list.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, quoting=csv.QUOTE_ALL)
    writer.writerow(HEADS)
    for row, person in rows:
        writer.writerow(as_text(_told(cell)) for cell in case_cells(row, person))
    return text.getvalue().encode("utf-8-sig")


def _told(cell: str | date | None) -> str:
    return cell.isoformat() if isinstance(cell, date) else cell or ""


def case_cells(row: CaseRow, person: Person) -> tuple[str | date | None, ...]:
    """What stands under each of the heads."""
    address = person.address
    return (
        row.number,
        _words(row.kind.value),
        ", ".join(_words(right.value) for right in row.rights),
        _words(row.status.value),
        person.name,
        person.organisation,
        person.email,
        person.phone,
        ", ".join(address.lines),
        address.city,
        address.region,
        address.postal_code,
        address.country,
        row.law,
        row.subject,
        row.handler,
        row.received,
        row.due.send_by,
        row.due.raw,
        _words(row.next_step.value),
    )


def _words(value: str) -> str:
    return value.replace("_", " ")
