"""What became of a complaint: satisfaction, facts of each instance, conditions, carried papers."""

from alembic import op

revision = "0003"
down_revision = "0002"

STATEMENTS = (
    """
CREATE TABLE dispute (
    case_id INTEGER NOT NULL,
    satisfied INTEGER,
    satisfied_on TEXT,
    satisfied_how TEXT NOT NULL,
    remedies TEXT NOT NULL,
    notice_on TEXT,
    again_because TEXT NOT NULL,
    mode TEXT,
    neutral TEXT NOT NULL,
    ending TEXT,
    ended_on TEXT,
    comply_by TEXT,
    complied_on TEXT,
    evidence TEXT NOT NULL,
    arbitrators INTEGER,
    language TEXT NOT NULL,
    remote INTEGER,
    authority TEXT,
    through_commerce INTEGER NOT NULL,
    commerce_reference TEXT NOT NULL,
    commerce_on TEXT,
    PRIMARY KEY (case_id),
    CONSTRAINT ck_dispute_mode_is_known CHECK (mode IN ('mediation', 'arbitration')),
    CONSTRAINT ck_dispute_ending_is_known CHECK (ending IN ('for_person', 'partly', 'for_office', 'settled', 'not_heard', 'withdrawn')),
    CONSTRAINT ck_dispute_authority_is_known CHECK (authority IN ('eu_dpa', 'uk_ico', 'gibraltar_gra', 'swiss_fdpic', 'commerce', 'ftc')),
    CONSTRAINT ck_dispute_through_commerce_is_flag CHECK (through_commerce IN (0, 1)),
    CONSTRAINT ck_dispute_satisfied_is_flag CHECK (satisfied IN (0, 1)),
    CONSTRAINT ck_dispute_arbitrators_are_one_or_three CHECK (arbitrators IN (1, 3)),
    CONSTRAINT ck_dispute_remote_is_flag CHECK (remote IN (0, 1)),
    FOREIGN KEY(case_id) REFERENCES cases (id) ON DELETE RESTRICT
)
 STRICT
""",
    """
CREATE TABLE dispute_date (
    case_id INTEGER NOT NULL,
    place INTEGER NOT NULL,
    day TEXT NOT NULL,
    what TEXT NOT NULL,
    PRIMARY KEY (case_id, place),
    FOREIGN KEY(case_id) REFERENCES cases (id) ON DELETE RESTRICT
)
 STRICT
""",
    """
CREATE TABLE condition (
    case_id INTEGER NOT NULL,
    condition TEXT NOT NULL,
    answer TEXT NOT NULL,
    evidence TEXT NOT NULL,
    judged_on TEXT NOT NULL,
    PRIMARY KEY (case_id, condition),
    CONSTRAINT ck_condition_condition_is_known CHECK (condition IN ('office_had_time', 'jams_used', 'commerce_asked', 'still_unremedied', 'not_arbitrated', 'no_judgment', 'not_settled', 'no_dpa_authority', 'no_dpa_remedy', 'notice_tells_steps', 'notice_tells_breach')),
    CONSTRAINT ck_condition_answer_is_known CHECK (answer IN ('met', 'not_met', 'not_known')),
    FOREIGN KEY(case_id) REFERENCES cases (id) ON DELETE RESTRICT
)
 STRICT
""",
    """
CREATE TABLE carried_file (
    case_id INTEGER NOT NULL,
    file_id INTEGER NOT NULL,
    PRIMARY KEY (case_id, file_id),
    FOREIGN KEY(case_id) REFERENCES cases (id) ON DELETE RESTRICT,
    FOREIGN KEY(file_id) REFERENCES file (id) ON DELETE RESTRICT
)
 STRICT
""",
    """CREATE INDEX ix_carried_file_file ON carried_file (file_id)""",
)


def upgrade() -> None:
    """Add the tables."""
    for statement in STATEMENTS:
        op.execute(statement)
