"""The office's own templates of calls, messages and notes."""

from alembic import op

revision = "0018"
down_revision = "0017"

STATEMENT = """
CREATE TABLE note_template (
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT ck_note_template_kind_is_known CHECK (kind IN ('received', 'email_in', 'email_out', 'letter_in', 'call', 'note', 'status', 'identity', 'search', 'letter', 'letter_returned', 'file', 'clock', 'outcome', 'link')),
    CONSTRAINT ck_note_template_has_name CHECK (name <> '')
)
 STRICT
"""


def upgrade() -> None:
    """Add the table."""
    op.execute(STATEMENT)
