"""Cases and people are merged and kept apart; tags, notes, authority, evidence, saved views."""

from alembic import op

revision = "0006"
down_revision = "0005"

SORTED_BY = ("kind", "person_name", "law", "subject", "status", "handler", "received", "number")

STATEMENTS = (
    """ALTER TABLE cases ADD COLUMN note TEXT NOT NULL DEFAULT ''""",
    """ALTER TABLE cases ADD COLUMN merged_into INTEGER REFERENCES cases (id) ON DELETE RESTRICT""",
    """ALTER TABLE cases ADD COLUMN merged TEXT""",
    """CREATE INDEX ix_cases_merged ON cases (merged_into) WHERE merged_into IS NOT NULL""",
    *(f"CREATE INDEX ix_cases_open_{name} ON cases (is_open, {name}, id)" for name in SORTED_BY),
    """ALTER TABLE person ADD COLUMN born TEXT""",
    """ALTER TABLE person ADD COLUMN language TEXT NOT NULL DEFAULT ''""",
    """ALTER TABLE person ADD COLUMN channel TEXT CONSTRAINT ck_person_channel_is_known CHECK (channel IN ('email', 'web_form', 'mail', 'phone', 'in_person', 'sms'))""",
    """ALTER TABLE person ADD COLUMN earlier TEXT NOT NULL DEFAULT '[]'""",
    """ALTER TABLE person ADD COLUMN merged_into INTEGER REFERENCES person (id) ON DELETE RESTRICT""",
    """ALTER TABLE person ADD COLUMN merged TEXT""",
    """CREATE INDEX ix_person_merged ON person (merged_into) WHERE merged_into IS NOT NULL""",
    """CREATE INDEX ix_person_postal_code ON person (postal_code)""",
    """
CREATE TABLE case_tag (
    case_id INTEGER NOT NULL,
    tag TEXT NOT NULL,
    PRIMARY KEY (case_id, tag),
    FOREIGN KEY(case_id) REFERENCES cases (id) ON DELETE RESTRICT
)
 STRICT
""",
    """CREATE INDEX ix_case_tag_tag ON case_tag (tag, case_id)""",
    """
CREATE TABLE case_apart (
    case_id INTEGER NOT NULL,
    other_id INTEGER NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (case_id, other_id),
    CONSTRAINT ck_case_apart_is_between_two CHECK (case_id <> other_id),
    FOREIGN KEY(case_id) REFERENCES cases (id) ON DELETE RESTRICT,
    FOREIGN KEY(other_id) REFERENCES cases (id) ON DELETE RESTRICT
)
 STRICT
""",
    """
CREATE TABLE agent_authority (
    case_id INTEGER NOT NULL,
    place INTEGER NOT NULL,
    seen INTEGER NOT NULL,
    signed INTEGER NOT NULL,
    dated_on TEXT,
    until TEXT,
    scope TEXT NOT NULL,
    PRIMARY KEY (case_id, place),
    FOREIGN KEY(case_id) REFERENCES cases (id) ON DELETE RESTRICT,
    CONSTRAINT ck_agent_authority_seen_is_flag CHECK (seen IN (0, 1)),
    CONSTRAINT ck_agent_authority_signed_is_flag CHECK (signed IN (0, 1))
)
 STRICT
""",
    """
CREATE TABLE identity_evidence (
    file_id INTEGER NOT NULL,
    PRIMARY KEY (file_id),
    FOREIGN KEY(file_id) REFERENCES file (id) ON DELETE CASCADE
)
 STRICT
""",
    """
CREATE TABLE saved_view (
    id INTEGER NOT NULL,
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    shown TEXT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT ck_saved_view_has_name CHECK (name <> '')
)
 STRICT
""",
)


def upgrade() -> None:
    """Add the columns, tables and indexes."""
    for statement in STATEMENTS:
        op.execute(statement)
