"""The columns of the list of cases: title, words and width of each, and which usually show."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from privdesk.domain.read_models import CaseRow, Sort
from privdesk.ui import labels
from privdesk.ui.language import ENGLISH, chosen, tr


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the list.

    Attributes:
        sort: what it sorts by.
        title: its head.
        text: its words for a row; also what a screen reader says.
        width: usual, in pixels at zoom 100%.
    """

    sort: Sort
    title: str
    text: Callable[[CaseRow, date], str]
    width: int


def _wide(usual: int, wider: int) -> int:
    """The width of a column whose words are longer in other languages."""
    return usual if chosen() == ENGLISH else wider


def _day(day: date | None, today: date) -> str:
    return labels.short_day(day, today) if day else ""


COLUMNS = (
    Column(
        Sort.DUE, tr("Due"), lambda row, today: labels.badge_text(row.due, today), _wide(138, 150)
    ),
    Column(Sort.NUMBER, tr("Number"), lambda row, _today: row.number, 88),
    Column(
        Sort.KIND,
        tr("Kind"),
        lambda row, _t: labels.kind_of_row(row.kind, row.rights)[0],
        _wide(128, 156),
    ),
    Column(Sort.PERSON, tr("Person"), lambda row, _today: row.person, 160),
    Column(Sort.LAW, tr("Law"), lambda row, _today: row.law, 58),
    Column(Sort.SUBJECT, tr("Subject"), lambda row, _today: row.subject, 200),
    Column(
        Sort.STATUS, tr("Status"), lambda row, _today: labels.status_of_row(row), _wide(120, 140)
    ),
    Column(Sort.HANDLER, tr("By"), lambda row, _today: row.handler, 34),
    Column(Sort.RECEIVED, tr("Received"), lambda row, today: _day(row.received, today), 62),
    Column(Sort.CHANNEL, tr("Channel"), lambda row, _today: labels.CHANNEL[row.channel], 84),
    Column(
        Sort.FRAMEWORK,
        tr("Framework"),
        lambda row, _today: labels.FRAMEWORK[row.framework] if row.framework else "",
        110,
    ),
    Column(Sort.IDENTITY, tr("Identity"), lambda row, _today: labels.IDENTITY[row.identity], 96),
    Column(Sort.ANSWERED, tr("Answered"), lambda row, today: _day(row.answered_on, today), 76),
    Column(Sort.REFERENCE, tr("Reference"), lambda row, _today: row.reference, 110),
    Column(Sort.POSTAL_CODE, tr("Postal code"), lambda row, _today: row.postal_code, 84),
    Column(Sort.TAGS, tr("Tags"), lambda row, _today: ", ".join(row.tags), 120),
)

USUAL = tuple(column.sort for column in COLUMNS[:9])
"""What shows until somebody chooses other columns."""

BY_SORT = {column.sort: column for column in COLUMNS}
PLACE = {column.sort: place for place, column in enumerate(COLUMNS)}
