"""Messages that were taken in, and those that were set aside with a note and no case."""

from alembic import op

revision = "0005"
down_revision = "0004"

STATEMENTS = (
    """CREATE TABLE taken_mail (
    id INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    message_id TEXT NOT NULL,
    fate TEXT NOT NULL,
    case_id INTEGER,
    aside TEXT,
    note TEXT NOT NULL,
    received TEXT NOT NULL,
    taken_at TEXT NOT NULL,
    actor TEXT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT ck_taken_mail_fate_is_known CHECK (fate IN ('new_case', 'file', 'aside')),
    CONSTRAINT ck_taken_mail_aside_is_known CHECK (aside IN ('thanks', 'spam', 'misdirected', 'automatic', 'other')),
    CONSTRAINT ck_taken_mail_lies_on_a_case_or_is_aside CHECK ((fate = 'aside') = (case_id IS NULL)),
    CONSTRAINT ck_taken_mail_aside_says_why CHECK ((fate = 'aside') = (aside IS NOT NULL)),
    FOREIGN KEY(case_id) REFERENCES cases (id) ON DELETE RESTRICT
)
 STRICT
""",
    "CREATE INDEX ix_taken_mail_case ON taken_mail (case_id)",
    "CREATE INDEX ix_taken_mail_message_id ON taken_mail (message_id)",
    "CREATE INDEX ix_taken_mail_sha256 ON taken_mail (sha256)",
)


def upgrade() -> None:
    """Add the table and its indexes."""
    for statement in STATEMENTS:
        op.execute(statement)
