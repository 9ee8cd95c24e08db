"""Places of papers that are blacked out in every copy."""

from alembic import op

revision = "0009"
down_revision = "0008"

STATEMENTS = (
    """
CREATE TABLE redaction (
    id INTEGER NOT NULL,
    file_id INTEGER NOT NULL,
    page INTEGER NOT NULL,
    "left" INTEGER NOT NULL,
    top INTEGER NOT NULL,
    "right" INTEGER NOT NULL,
    bottom INTEGER NOT NULL,
    reason TEXT NOT NULL,
    note TEXT NOT NULL,
    actor TEXT NOT NULL,
    made_at TEXT NOT NULL,
    used_at TEXT,
    PRIMARY KEY (id),
    CONSTRAINT ck_redaction_reason_is_known CHECK (reason IN ('third_person', 'privilege', 'commercial', 'security', 'other')),
    FOREIGN KEY(file_id) REFERENCES file (id) ON DELETE CASCADE
)
 STRICT
""",
    "CREATE INDEX ix_redaction_file ON redaction (file_id)",
)


def upgrade() -> None:
    """Add the table and its index."""
    for statement in STATEMENTS:
        op.execute(statement)
