"""The office's own templates of calls, messages and notes as rows."""

from sqlalchemy import Connection, delete, insert, select

from privdesk.domain.note_template import NoteTemplate, NoteTemplates
from privdesk.domain.vocabulary import EventKind
from privdesk.storage import schema


def load_note_templates(db: Connection) -> NoteTemplates:
    """All of them, by id."""
    one = schema.NOTE_TEMPLATE.c
    query = select(one.id, one.kind, one.name, one.text).order_by(one.id)
    rows = db.execute(query)
    return tuple(NoteTemplate(key, EventKind(kind), name, text) for key, kind, name, text in rows)


def save_note_templates(db: Connection, kept: NoteTemplates) -> None:
    """Store these in place of all that were stored."""
    db.execute(delete(schema.NOTE_TEMPLATE))
    rows = [{"id": one.id, "kind": one.kind, "name": one.name, "text": one.text} for one in kept]
    if rows:
        db.execute(insert(schema.NOTE_TEMPLATE), rows)
