"""A summary as the values that JSON is made of; its keys are those of the definitions document."""

from privdesk.domain.figures import Amount, Summary, fingerprint
from privdesk.reports.table import number, rows
from privdesk.reports.words import FigureWords


def summary_json(told: Summary, words: FigureWords) -> dict[str, object]:
    """Period, day, and each figure with its value, the periods before and its case numbers."""
    return {
        "period": told.period.id,
        "first": told.period.first.isoformat(),
        "last": told.period.last.isoformat(),
        "public": told.is_public,
        "as_of": told.as_of.isoformat(),
        "sha256": fingerprint(told),
        "before": [period.id for period in told.before],
        "figures": [
            {
                "id": row.definition.id,
                "member": row.figure.member,
                "name": row.definition.name,
                "member_name": row.member,
                "unit": row.definition.unit,
                **_amount(row.figure.now, row.definition.unit),
                "before": [_amount(one, row.definition.unit) for one in row.figure.before],
                "cases": [told.numbers[key] for key in row.cases],
            }
            for row in rows(told, words)
        ],
    }


def _amount(amount: Amount, unit: str) -> dict[str, object]:
    value = number(amount, unit)
    if amount.hidden:
        return {"value": None, "hidden": True}
    if amount.of is None:
        return {"value": value}
    return {"value": value, "number": len(amount.cases), "of": len(amount.of)}
