"""The officer's commentary on a period, a row for each section."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select

from privdesk.domain.figures.commentary import Section
from privdesk.storage import schema


def load_commentary(db: Connection, period: str) -> dict[Section, str]:
    """The words of each section of a period."""
    table = schema.COMMENTARY.c
    query = select(table.section, table.words).where(table.period == period)
    found = {row.section: row.words for row in db.execute(query)}
    return {section: found[section] for section in Section if section in found}


def save_commentary(
    db: Connection, period: str, words: Mapping[Section, str], actor: str, now: datetime
) -> None:
    """Keep these sections of a period and no others."""
    table = schema.COMMENTARY
    db.execute(delete(table).where(table.c.period == period))
    rows = [
        {
            "period": period,
            "section": section.value,
            "words": text,
            "written_at": now,
            "written_by": actor,
        }
        for section, text in words.items()
    ]
    if rows:
        db.execute(insert(table), rows)
