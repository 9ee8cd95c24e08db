"""The office's own texts of letter templates, each version kept; letters know which one they had."""

from alembic import op

revision = "0015"
down_revision = "0014"

STATEMENTS = (
    """
CREATE TABLE office_template (
    template TEXT NOT NULL,
    language TEXT NOT NULL,
    version INTEGER NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    written_at TEXT NOT NULL,
    written_by TEXT NOT NULL,
    PRIMARY KEY (template, language, version),
    CONSTRAINT ck_office_template_version_counts CHECK (version >= 1),
    CONSTRAINT ck_office_template_whole_or_withdrawn CHECK ((subject = '') = (body = ''))
)
 STRICT
""",
    "ALTER TABLE letter ADD COLUMN template_version INTEGER NOT NULL DEFAULT 0",
)


def upgrade() -> None:
    """Add the table and the column."""
    for statement in STATEMENTS:
        op.execute(statement)
