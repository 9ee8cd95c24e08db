"""A summary as the files that leave the office."""

import json
from collections.abc import Callable, Mapping

from privdesk.domain.figures import Summary
from privdesk.reports.figure_csv import summary_csv
from privdesk.reports.figure_json import summary_json
from privdesk.reports.table import shown
from privdesk.reports.words import FigureWords, figure_words
from privdesk.reports.workbook import summary_workbook
from privdesk.services.desk import Desk

__all__ = ["FORMATS", "FigureWords", "figure_words", "paper", "shown", "summary_values"]


def summary_values(told: Summary) -> dict[str, object]:
    """A summary as the values that JSON is made of."""
    return summary_json(told, figure_words())


def _csv(_desk: Desk, told: Summary) -> bytes:
    return summary_csv(told, figure_words())


def _xlsx(desk: Desk, told: Summary) -> bytes:
    return summary_workbook(told, figure_words(), desk.pack.office.organisation)


def _json(_desk: Desk, told: Summary) -> bytes:
    return (json.dumps(summary_values(told), indent=2, ensure_ascii=False) + "\n").encode()


_PAPERS: Mapping[str, Callable[[Desk, Summary], bytes]] = {
    "xlsx": _xlsx,
    "csv": _csv,
    "json": _json,
}
FORMATS = tuple(_PAPERS)
"""The formats that a summary can be written in."""


def paper(desk: Desk, told: Summary, form: str) -> bytes:
    """A summary as a file; slow for a PDF, so for a job.

    Args:
        desk: the open case file, for the name of the office.
        told: the figures.
        form: one of `FORMATS`.
    """
    return _PAPERS[form](desk, told)
