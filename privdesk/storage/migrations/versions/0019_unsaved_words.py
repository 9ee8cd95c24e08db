"""Words that were typed into a form of a case and are not saved yet."""

from alembic import op

revision = "0019"
down_revision = "0018"

STATEMENT = """
CREATE TABLE unsaved_words (
    case_id INTEGER NOT NULL,
    form TEXT NOT NULL,
    words TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (case_id, form),
    CONSTRAINT ck_unsaved_words_has_words CHECK (words <> ''),
    FOREIGN KEY(case_id) REFERENCES cases (id) ON DELETE CASCADE
)
 STRICT
"""


def upgrade() -> None:
    """Add the table."""
    op.execute(STATEMENT)
