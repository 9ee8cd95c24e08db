"""What was erased and when, what the office holds back, and who wants no more mail."""

from alembic import op

revision = "0011"
down_revision = "0010"

STATEMENTS = (
    """CREATE TABLE erased_case (
    case_id INTEGER NOT NULL,
    erased_on TEXT NOT NULL,
    erased_at TEXT NOT NULL,
    PRIMARY KEY (case_id),
    FOREIGN KEY(case_id) REFERENCES cases (id) ON DELETE RESTRICT
)
 STRICT
""",
    """CREATE TABLE case_hold (
    case_id INTEGER NOT NULL,
    reason TEXT NOT NULL,
    since TEXT NOT NULL,
    PRIMARY KEY (case_id),
    FOREIGN KEY(case_id) REFERENCES cases (id) ON DELETE RESTRICT
)
 STRICT
""",
    """CREATE TABLE suppressed (
    digest TEXT NOT NULL,
    since TEXT NOT NULL,
    PRIMARY KEY (digest)
)
 STRICT
""",
)


def upgrade() -> None:
    """Add the tables."""
    for statement in STATEMENTS:
        op.execute(statement)
