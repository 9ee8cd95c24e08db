"""A summary as CSV (RFC 4180) that a spreadsheet reads as text and numbers, never as formulas."""

import csv
import io
import unicodedata

from privdesk.domain.figures import Amount, Summary
from privdesk.reports.table import HIDDEN, number, rows
from privdesk.reports.words import FigureWords

_BOM = "\ufeff"
_STARTS_A_FORMULA = frozenset("=+-@|\t\r\n")


def safe(text: str) -> str:
    """A text that no spreadsheet takes for a formula; one that would be gets an apostrophe.

    Full-width signs count as the plain ones. Source: OWASP, CSV Injection.
    """
    plain = unicodedata.normalize("NFKC", text).lstrip(" \u200b\ufeff")
    return f"'{text}" if plain[:1] in _STARTS_A_FORMULA else text


def summary_csv(told: Summary, words: FigureWords) -> bytes:
    """One line a figure, in UTF-8 with the mark that spreadsheets know it by."""
    out = io.StringIO()
    writer = csv.writer(out)
    periods = [period.id for period in told.before]
    heads = ("figure", "member", "name", "part", "unit", told.period.id, "of")
    writer.writerow([*heads, *periods, "as_of", "cases"])
    for row in rows(told, words):
        unit, now = row.definition.unit, row.figure.now
        writer.writerow(
            [
                row.definition.id,
                safe(row.figure.member),
                row.definition.name,
                safe(row.member),
                unit,
                _told(now, unit),
                len(now.of) if now.of is not None and not told.is_public else None,
                *(_told(one, unit) for one in row.figure.before),
                told.as_of.isoformat(),
                " ".join(told.numbers[key] for key in row.cases),
            ]
        )
    return (_BOM + out.getvalue()).encode()


def _told(amount: Amount, unit: str) -> float | str | None:
    return HIDDEN if amount.hidden else number(amount, unit)
