"""Letters on their way: services, signatures, print runs, delivery history; final means final."""

from alembic import op

revision = "0007"
down_revision = "0006"

FROZEN = (
    "number",
    "template",
    "language",
    "subject",
    "body",
    "address",
    "letter_date",
    "signer",
    "enclosures",
    "content",
    "pdf_sha256",
    "pages",
    "finalized_at",
    "copy_of",
    "replaces",
)
CHANGED = " OR ".join(f"NEW.{name} IS NOT OLD.{name}" for name in FROZEN)
STEPS = ", ".join(
    f"'{kind}'"
    for kind in (
        "printed",
        "reprinted",
        "queued",
        "signature_asked",
        "signed",
        "mailed",
        "tracked",
        "emailed",
        "returned",
        "copied",
        "voided",
        "replaced",
    )
)
REASONS = "'', 'moved', 'unknown', 'address', 'unclaimed', 'refused', 'deceased', 'other'"

STATEMENTS = (
    """ALTER TABLE letter ADD COLUMN service TEXT NOT NULL DEFAULT ''""",
    """ALTER TABLE letter ADD COLUMN signature_asked_on TEXT""",
    """ALTER TABLE letter ADD COLUMN copy_of INTEGER REFERENCES letter (id) ON DELETE RESTRICT""",
    """ALTER TABLE letter ADD COLUMN replaces INTEGER REFERENCES letter (id) ON DELETE RESTRICT""",
    """ALTER TABLE letter ADD COLUMN returned_on TEXT CONSTRAINT ck_letter_returned_after_mailed CHECK (returned_on IS NULL OR returned_on >= mailed_on)""",
    f"""ALTER TABLE letter ADD COLUMN return_reason TEXT NOT NULL DEFAULT '' CONSTRAINT ck_letter_return_reason_is_known CHECK (return_reason IN ({REASONS}))""",
    """CREATE INDEX ix_letter_mailed ON letter (mailed_on)""",
    """CREATE INDEX ix_letter_copy_of ON letter (copy_of) WHERE copy_of IS NOT NULL""",
    f"""
CREATE TABLE letter_step (
    id INTEGER NOT NULL,
    letter_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    happened_on TEXT NOT NULL,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT ck_letter_step_kind_is_known CHECK (kind IN ({STEPS})),
    FOREIGN KEY(letter_id) REFERENCES letter (id) ON DELETE RESTRICT
)
 STRICT
""",
    """CREATE INDEX ix_letter_step_letter ON letter_step (letter_id)""",
    """
CREATE TABLE print_run (
    id INTEGER NOT NULL,
    started_at TEXT NOT NULL,
    started_by TEXT NOT NULL,
    destination TEXT NOT NULL,
    PRIMARY KEY (id)
)
 STRICT
""",
    """
CREATE TABLE print_run_letter (
    run_id INTEGER NOT NULL,
    place INTEGER NOT NULL,
    letter_id INTEGER NOT NULL,
    is_copy INTEGER NOT NULL,
    came_out INTEGER,
    PRIMARY KEY (run_id, place),
    CONSTRAINT ck_print_run_letter_is_copy_is_flag CHECK (is_copy IN (0, 1)),
    CONSTRAINT ck_print_run_letter_came_out_is_flag CHECK (came_out IN (0, 1)),
    FOREIGN KEY(run_id) REFERENCES print_run (id) ON DELETE RESTRICT,
    FOREIGN KEY(letter_id) REFERENCES letter (id) ON DELETE RESTRICT
)
 STRICT
""",
    """CREATE UNIQUE INDEX ix_print_run_letter_once ON print_run_letter (letter_id) WHERE came_out IS NULL""",
    """CREATE INDEX ix_print_run_letter_letter ON print_run_letter (letter_id)""",
    """
INSERT INTO letter_step (letter_id, kind, happened_on, at, actor, words)
SELECT id, 'printed', substr(printed_at, 1, 10), printed_at, '', ''
FROM letter WHERE printed_at IS NOT NULL ORDER BY id
""",
    """
INSERT INTO letter_step (letter_id, kind, happened_on, at, actor, words)
SELECT id, 'mailed', mailed_on, updated_at, '', tracking
FROM letter WHERE mailed_on IS NOT NULL ORDER BY id
""",
    f"""
CREATE TRIGGER letter_refuses_change_when_final BEFORE UPDATE ON letter
WHEN OLD.pdf_sha256 <> '' AND ({CHANGED})
BEGIN SELECT RAISE(ABORT, 'a final letter is not changed'); END
""",
    """
CREATE TRIGGER letter_refuses_way_back BEFORE UPDATE OF state ON letter
WHEN OLD.pdf_sha256 <> '' AND NEW.state <> OLD.state AND (
    OLD.state IN ('mailed', 'void') OR NEW.state = 'draft'
)
BEGIN SELECT RAISE(ABORT, 'a letter leaves once, and never becomes a draft again'); END
""",
    """
CREATE TRIGGER letter_is_mailed_once BEFORE UPDATE OF mailed_on ON letter
WHEN OLD.mailed_on IS NOT NULL AND NEW.mailed_on IS NOT OLD.mailed_on
BEGIN SELECT RAISE(ABORT, 'a letter is mailed once'); END
""",
    """
CREATE TRIGGER letter_refuses_delete_when_final BEFORE DELETE ON letter
WHEN OLD.pdf_sha256 <> ''
BEGIN SELECT RAISE(ABORT, 'a final letter is not deleted'); END
""",
    """CREATE TRIGGER letter_step_refuses_update BEFORE UPDATE ON letter_step BEGIN SELECT RAISE(ABORT, 'letter_step refuses update'); END""",
    """CREATE TRIGGER letter_step_refuses_delete BEFORE DELETE ON letter_step BEGIN SELECT RAISE(ABORT, 'letter_step refuses delete'); END""",
    """
CREATE TRIGGER print_run_letter_is_answered_once BEFORE UPDATE ON print_run_letter
WHEN OLD.came_out IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a print run is answered for once'); END
""",
)


def upgrade() -> None:
    """Add the columns, the tables and the guards."""
    for statement in STATEMENTS:
        op.execute(statement)
