"""What caused a complaint, the officer's commentary on a period, and narrow ways to the figures."""

from alembic import op

revision = "0010"
down_revision = "0009"

STATEMENTS = (
    """ALTER TABLE cases ADD COLUMN root_cause TEXT CONSTRAINT ck_cases_root_cause_is_known CHECK (root_cause IN ('process', 'system', 'human_error', 'provider', 'unclear_notice', 'data_quality', 'slow_handling', 'security', 'no_fault', 'other'))""",
    """
CREATE TABLE commentary (
    period TEXT NOT NULL,
    section TEXT NOT NULL,
    words TEXT NOT NULL,
    written_at TEXT NOT NULL,
    written_by TEXT NOT NULL,
    PRIMARY KEY (period, section)
)
 STRICT
""",
    """ALTER TABLE issued_summary ADD COLUMN commentary TEXT NOT NULL DEFAULT '{}'""",
    """CREATE INDEX ix_case_clock_acknowledge ON case_clock (case_id, raw) WHERE duty = 'acknowledge' AND waived_on IS NULL""",
    """CREATE INDEX ix_case_clock_extended ON case_clock (case_id) WHERE instr(facts, '"extended":{') > 0""",
    """CREATE INDEX ix_case_clock_by_hand ON case_clock (case_id) WHERE instr(facts, '"set_by_hand":{') > 0""",
    """CREATE INDEX ix_cases_closed ON cases (closed_on, received)""",
)


def upgrade() -> None:
    """Add the columns, the table and the indexes."""
    for statement in STATEMENTS:
        op.execute(statement)
