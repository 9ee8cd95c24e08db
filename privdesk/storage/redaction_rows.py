"""Places of papers that are blacked out in copies, as rows."""

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime

from sqlalchemy import Connection, RowMapping, delete, insert, select, update

from privdesk.domain.redaction import Box, Redaction, RedactionReason
from privdesk.storage import schema
from privdesk.storage.reader import Reader


class RedactionReads(Reader):
    """Questions about redactions."""

    def redactions(self, file_ids: Collection[int]) -> Mapping[int, tuple[Redaction, ...]]:
        """The redactions of files by their keys, in the order of their pages."""
        with self.reading() as db:
            found: dict[int, tuple[Redaction, ...]] = {}
            for one in load_redactions(db, file_ids):
                found[one.file_id] = (*found.get(one.file_id, ()), one)
            return found


def load_redactions(db: Connection, file_ids: Collection[int]) -> Iterable[Redaction]:
    """The redactions of files, page by page."""
    table = schema.REDACTION
    for file_id in file_ids:
        query = select(table).where(table.c.file_id == file_id).order_by(table.c.page, table.c.id)
        for row in db.execute(query).mappings():
            yield _redaction_of(row)


def _redaction_of(row: RowMapping) -> Redaction:
    return Redaction(
        row["id"],
        row["file_id"],
        row["page"],
        Box(row["left"], row["top"], row["right"], row["bottom"]),
        RedactionReason(row["reason"]),
        row["note"],
        row["actor"],
        row["made_at"],
        row["used_at"],
    )


def add_redaction(db: Connection, mark: Redaction) -> None:
    """Store a redaction."""
    box = mark.box
    values = {
        "file_id": mark.file_id,
        "page": mark.page,
        "left": box.left,
        "top": box.top,
        "right": box.right,
        "bottom": box.bottom,
        "reason": mark.reason,
        "note": mark.note,
        "actor": mark.actor,
        "made_at": mark.made_at,
    }
    db.execute(insert(schema.REDACTION).values(values))


def remove_redaction(db: Connection, redaction_id: int) -> None:
    """Take a redaction away."""
    db.execute(delete(schema.REDACTION).where(schema.REDACTION.c.id == redaction_id))


def use_redactions(db: Connection, file_ids: Iterable[int], at: datetime) -> None:
    """Keep that copies with the redactions of files have left the case file."""
    table = schema.REDACTION
    fresh = table.c.used_at.is_(None)
    for file_id in file_ids:
        db.execute(update(table).where(table.c.file_id == file_id, fresh).values(used_at=at))
