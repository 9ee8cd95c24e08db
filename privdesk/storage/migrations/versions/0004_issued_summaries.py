"""Summaries that were issued stay as they were; openings of closed cases are found at once."""

from alembic import op

revision = "0004"
down_revision = "0003"

STATEMENTS = (
    """
CREATE TABLE issued_summary (
    id INTEGER NOT NULL,
    period TEXT NOT NULL,
    as_of TEXT NOT NULL,
    issued_at TEXT NOT NULL,
    issued_by TEXT NOT NULL,
    figures TEXT NOT NULL,
    inputs TEXT NOT NULL,
    inputs_sha256 TEXT NOT NULL,
    pdf BLOB NOT NULL,
    pdf_sha256 TEXT NOT NULL,
    PRIMARY KEY (id)
)
 STRICT
""",
    """CREATE TRIGGER issued_summary_refuses_update BEFORE UPDATE ON issued_summary BEGIN SELECT RAISE(ABORT, 'issued_summary refuses update'); END""",
    """CREATE TRIGGER issued_summary_refuses_delete BEFORE DELETE ON issued_summary BEGIN SELECT RAISE(ABORT, 'issued_summary refuses delete'); END""",
    """CREATE INDEX ix_audit_reopened ON audit (seq) WHERE action = 'case.reopen'""",
)


def upgrade() -> None:
    """Add the table, its guards and the index."""
    for statement in STATEMENTS:
        op.execute(statement)
