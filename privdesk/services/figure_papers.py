"""A summary as the files that leave the office."""

import json
from collections.abc import Callable, Mapping

from privdesk.domain.figures import Summary
from privdesk.domain.figures.commentary import Section
from privdesk.domain.figures.periods import Unit
from privdesk.domain.figures.workload import names
from privdesk.reports.figure_csv import summary_csv
from privdesk.reports.figure_json import summary_json
from privdesk.reports.table import shown
from privdesk.reports.words import FigureWords, figure_words
from privdesk.services.desk import Desk
from privdesk.services.figures import workload_of

__all__ = ["FORMATS", "FigureWords", "figure_words", "paper", "shown", "summary_values"]


def summary_values(told: Summary) -> dict[str, object]:
    """A summary as the values that JSON is made of."""
    return summary_json(told, figure_words())


def _words(desk: Desk, told: Summary) -> Mapping[Section, str]:
    """What the officer says; a public version is without it, for it may tell small numbers."""
    return {} if told.is_public else desk.file.queries().commentary(told.period.id)


def _csv(_desk: Desk, told: Summary) -> bytes:
    return summary_csv(told, figure_words())


def _xlsx(desk: Desk, told: Summary) -> bytes:
    # XlsxWriter is large; only who exports waits for it.
    from privdesk.reports.workbook import summary_workbook

    return summary_workbook(told, figure_words(), desk.pack.office.organisation, _words(desk, told))


def _pdf(desk: Desk, told: Summary) -> bytes:
    # ReportLab is large; only who prints waits for it.
    from privdesk.reports.summary_pdf import summary_pdf

    name = _NAMES[told.period.unit]
    if any(figure.id.startswith("ccpa.") for figure in told.figures):
        name = "Requests under the CCPA"
    office = desk.pack.office.organisation
    return summary_pdf(
        told, figure_words(), (office, name), _words(desk, told), _workload(desk, told)
    )


def _workload(desk: Desk, told: Summary) -> str:
    """What the open clocks ask for; nothing where the figures are those of another day."""
    table = any(figure.id.startswith("ccpa.") for figure in told.figures)
    if told.is_public or table or told.as_of != desk.clock.today():
        return ""
    loads = workload_of(desk)
    parts = (
        f"{name[0].lower()}{name[1:]}: {len(load.cases):,}"
        for name, load in zip(names(loads), loads, strict=True)
    )
    return f"Open cases by the week in which they are to be sent: {', '.join(parts)}."


def _json(desk: Desk, told: Summary) -> bytes:
    values = summary_values(told) | {"commentary": dict(_words(desk, told))}
    return (json.dumps(values, indent=2, ensure_ascii=False) + "\n").encode()


_PAPERS: Mapping[str, Callable[[Desk, Summary], bytes]] = {
    "pdf": _pdf,
    "xlsx": _xlsx,
    "csv": _csv,
    "json": _json,
}
FORMATS = tuple(_PAPERS)
"""The formats that a summary can be written in."""


_NAMES = {
    Unit.MONTH: "Monthly summary",
    Unit.QUARTER: "Quarterly summary",
    Unit.FISCAL_QUARTER: "Quarterly summary",
    Unit.YEAR: "Annual DPF report",
    Unit.FISCAL_YEAR: "Annual DPF report",
    Unit.SPAN: "Summary",
}


def paper(desk: Desk, told: Summary, form: str) -> bytes:
    """A summary as a file; slow for a PDF, so for a job.

    Args:
        desk: the open case file, for the name of the office.
        told: the figures.
        form: one of `FORMATS`.
    """
    return _PAPERS[form](desk, told)
