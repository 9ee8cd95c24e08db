"""Files are marked once they were checked for data of others."""

from alembic import op

revision = "0014"
down_revision = "0013"

STATEMENT = """
CREATE TABLE file_review (
    file_id INTEGER NOT NULL,
    reviewed_on TEXT NOT NULL,
    reviewer TEXT NOT NULL,
    PRIMARY KEY (file_id),
    FOREIGN KEY(file_id) REFERENCES file (id) ON DELETE CASCADE
)
 STRICT
"""


def upgrade() -> None:
    """Add the table."""
    op.execute(STATEMENT)
