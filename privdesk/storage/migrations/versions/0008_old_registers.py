"""Old registers that were taken over: their sources, each import, and where each case came from."""

from alembic import op

revision = "0008"
down_revision = "0007"

STATEMENTS = (
    """
CREATE TABLE import_source (
    id INTEGER NOT NULL,
    name TEXT NOT NULL,
    headings TEXT NOT NULL,
    plan TEXT NOT NULL,
    salt BLOB NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (name)
)
 STRICT
""",
    """
CREATE TABLE import_batch (
    id INTEGER NOT NULL,
    source_id INTEGER NOT NULL,
    file_name TEXT NOT NULL,
    at TEXT NOT NULL,
    first_case INTEGER NOT NULL,
    last_case INTEGER NOT NULL,
    first_person INTEGER NOT NULL,
    last_person INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    undone_at TEXT,
    PRIMARY KEY (id),
    FOREIGN KEY(source_id) REFERENCES import_source (id) ON DELETE RESTRICT
)
 STRICT
""",
    """
CREATE TABLE imported_row (
    case_id INTEGER NOT NULL,
    batch_id INTEGER NOT NULL,
    source_id INTEGER NOT NULL,
    row_key TEXT NOT NULL,
    row_digest TEXT NOT NULL,
    old_number TEXT NOT NULL,
    PRIMARY KEY (case_id),
    FOREIGN KEY(case_id) REFERENCES cases (id) ON DELETE RESTRICT,
    FOREIGN KEY(batch_id) REFERENCES import_batch (id) ON DELETE RESTRICT,
    FOREIGN KEY(source_id) REFERENCES import_source (id) ON DELETE RESTRICT
)
 STRICT
""",
    "CREATE UNIQUE INDEX ix_imported_row_source_id ON imported_row (source_id, row_key)",
    "CREATE INDEX ix_imported_row_batch_id ON imported_row (batch_id)",
)


def upgrade() -> None:
    """Add the tables and their indexes."""
    for statement in STATEMENTS:
        op.execute(statement)
