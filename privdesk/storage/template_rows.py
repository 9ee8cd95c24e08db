"""The office's own texts of letter templates as rows; they are only ever added."""

from sqlalchemy import Connection, insert, select

from privdesk.domain.office_template import OfficeTemplate
from privdesk.storage import schema


def load_templates(db: Connection) -> tuple[OfficeTemplate, ...]:
    """Every version of every template, by template and language."""
    table = schema.OFFICE_TEMPLATE.c
    query = select(
        table.template,
        table.language,
        table.version,
        table.subject,
        table.body,
        table.written_at,
        table.written_by,
    ).order_by(table.template, table.language, table.version)
    return tuple(OfficeTemplate(*row) for row in db.execute(query))


def add_template(db: Connection, one: OfficeTemplate) -> None:
    """Store a version."""
    values = {
        "template": one.template,
        "language": one.language,
        "version": one.version,
        "subject": one.subject,
        "body": one.body,
        "written_at": one.written_at,
        "written_by": one.written_by,
    }
    db.execute(insert(schema.OFFICE_TEMPLATE).values(values))
