"""A case keeps the rule and the facts of each clock; clocks can be waived and stand still."""

from alembic import op

revision = "0002"
down_revision = "0001"

STATEMENTS = (
    """
CREATE TABLE applied_rule (
    digest TEXT NOT NULL,
    rule TEXT NOT NULL,
    PRIMARY KEY (digest)
)
 STRICT
""",
    """ALTER TABLE case_clock ADD COLUMN rule_digest TEXT REFERENCES applied_rule (digest) ON DELETE RESTRICT""",
    """ALTER TABLE case_clock ADD COLUMN facts TEXT""",
    """ALTER TABLE case_clock ADD COLUMN waived_on TEXT""",
    """ALTER TABLE case_clock ADD COLUMN waive_reason TEXT NOT NULL DEFAULT ''""",
    """ALTER TABLE cases ADD COLUMN ruling_paused INTEGER NOT NULL DEFAULT 0 CONSTRAINT ck_cases_ruling_paused_is_flag CHECK (ruling_paused IN (0, 1))""",
    """ALTER TABLE cases ADD COLUMN ruling_rule TEXT""",
    """
UPDATE cases SET ruling_rule = (
    SELECT rule_id FROM case_clock
    WHERE case_clock.case_id = cases.id AND satisfied_on IS NULL
    ORDER BY raw, rule_id LIMIT 1
) WHERE ruling_raw IS NOT NULL
""",
    """
CREATE TABLE reminder (
    case_id INTEGER NOT NULL,
    rule_id TEXT NOT NULL,
    send_by TEXT NOT NULL,
    lead INTEGER NOT NULL,
    told_at TEXT NOT NULL,
    PRIMARY KEY (case_id, rule_id, send_by, lead),
    FOREIGN KEY(case_id) REFERENCES cases (id) ON DELETE CASCADE
)
 STRICT
""",
    """CREATE TRIGGER applied_rule_refuses_update BEFORE UPDATE ON applied_rule BEGIN SELECT RAISE(ABORT, 'applied_rule refuses update'); END""",
)


def upgrade() -> None:
    """Add the columns and tables."""
    for statement in STATEMENTS:
        op.execute(statement)
