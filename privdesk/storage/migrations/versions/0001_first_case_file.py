"""The first case file: cases, people, correspondence, letters, files, settings, audit trail."""

from alembic import op

revision = "0001"
down_revision = None

STATEMENTS = (
    """
CREATE TABLE audit (
    seq INTEGER NOT NULL,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    payload TEXT NOT NULL,
    previous TEXT NOT NULL,
    digest TEXT NOT NULL,
    PRIMARY KEY (seq)
)
 STRICT
""",
    """CREATE INDEX ix_audit_subject ON audit (subject)""",
    """
CREATE TABLE audit_salt (
    subject TEXT NOT NULL,
    salt BLOB,
    PRIMARY KEY (subject)
)
 STRICT
""",
    """
CREATE TABLE cases (
    id INTEGER NOT NULL,
    number TEXT NOT NULL,
    kind TEXT NOT NULL,
    status TEXT NOT NULL,
    channel TEXT NOT NULL,
    received TEXT NOT NULL,
    subject TEXT NOT NULL,
    law TEXT NOT NULL,
    handler TEXT NOT NULL,
    logged_at TEXT NOT NULL,
    framework TEXT,
    principles TEXT NOT NULL,
    hr_data INTEGER NOT NULL,
    provider TEXT NOT NULL,
    merit TEXT,
    acknowledged_on TEXT,
    identity TEXT NOT NULL,
    identity_method TEXT NOT NULL,
    identity_on TEXT,
    waiting_for TEXT NOT NULL,
    waiting_since TEXT,
    answered_on TEXT,
    outcome TEXT,
    closed_on TEXT,
    late_reason TEXT,
    late_note TEXT NOT NULL,
    reference TEXT NOT NULL,
    hold INTEGER NOT NULL,
    person_name TEXT NOT NULL,
    is_open INTEGER NOT NULL,
    due_key TEXT NOT NULL,
    ruling_raw TEXT,
    ruling_send_by TEXT,
    ruling_start TEXT,
    ruling_duty TEXT,
    PRIMARY KEY (id),
    CONSTRAINT ck_cases_kind_is_known CHECK (kind IN ('privacy_request', 'dpf_complaint', 'jams', 'annex_i', 'customer_request', 'processor_referral', 'shine_the_light', 'marketing_opt_out', 'child_data', 'regulator_referral')),
    CONSTRAINT ck_cases_status_is_known CHECK (status IN ('received', 'acknowledged', 'identity', 'searching', 'drafting', 'waiting', 'answered', 'closed', 'withdrawn')),
    CONSTRAINT ck_cases_channel_is_known CHECK (channel IN ('email', 'web_form', 'mail', 'phone', 'in_person', 'sms')),
    CONSTRAINT ck_cases_framework_is_known CHECK (framework IN ('eu_us', 'uk_extension', 'swiss_us')),
    CONSTRAINT ck_cases_hr_data_is_flag CHECK (hr_data IN (0, 1)),
    CONSTRAINT ck_cases_merit_is_known CHECK (merit IN ('founded', 'partly', 'unfounded')),
    CONSTRAINT ck_cases_identity_is_known CHECK (identity IN ('not_needed', 'open', 'asked', 'verified', 'failed')),
    CONSTRAINT ck_cases_outcome_is_known CHECK (outcome IN ('granted', 'partly', 'refused', 'nothing_found', 'referred', 'not_verified', 'withdrawn')),
    CONSTRAINT ck_cases_late_reason_is_known CHECK (late_reason IN ('internal_routing', 'search_slow', 'legal_review', 'provider_slow', 'person_silent', 'workload', 'mailing', 'other')),
    CONSTRAINT ck_cases_hold_is_flag CHECK (hold IN (0, 1)),
    CONSTRAINT ck_cases_ruling_duty_is_known CHECK (ruling_duty IN ('acknowledge', 'answer', 'complete')),
    UNIQUE (number)
)
 STRICT
""",
    """CREATE INDEX ix_cases_answered ON cases (answered_on)""",
    """CREATE INDEX ix_cases_due ON cases (due_key, id)""",
    """CREATE INDEX ix_cases_handler ON cases (handler, id)""",
    """CREATE INDEX ix_cases_kind ON cases (kind, id)""",
    """CREATE INDEX ix_cases_law ON cases (law, id)""",
    """CREATE INDEX ix_cases_open_due ON cases (is_open, due_key, id)""",
    """CREATE INDEX ix_cases_person ON cases (person_name, id)""",
    """CREATE INDEX ix_cases_received ON cases (received, id)""",
    """CREATE INDEX ix_cases_status ON cases (status, id)""",
    """CREATE INDEX ix_cases_subject ON cases (subject, id)""",
    """
CREATE TABLE counter (
    series TEXT NOT NULL,
    year INTEGER NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (series, year)
)
 STRICT
""",
    """
CREATE TABLE person (
    id INTEGER NOT NULL,
    name TEXT NOT NULL,
    organisation TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    salutation TEXT NOT NULL,
    lines TEXT NOT NULL,
    city TEXT NOT NULL,
    region TEXT NOT NULL,
    postal_code TEXT NOT NULL,
    country TEXT NOT NULL,
    name_key TEXT NOT NULL,
    email_key TEXT NOT NULL,
    PRIMARY KEY (id)
)
 STRICT
""",
    """CREATE INDEX ix_person_email ON person (email_key)""",
    """CREATE INDEX ix_person_name ON person (name_key)""",
    """
CREATE TABLE setting (
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (name)
)
 STRICT
""",
    """
CREATE TABLE case_clock (
    case_id INTEGER NOT NULL,
    rule_id TEXT NOT NULL,
    title TEXT NOT NULL,
    duty TEXT NOT NULL,
    start TEXT NOT NULL,
    raw TEXT NOT NULL,
    rolled TEXT NOT NULL,
    send_by TEXT NOT NULL,
    basis TEXT NOT NULL,
    citation TEXT NOT NULL,
    explanation TEXT NOT NULL,
    satisfied_on TEXT,
    PRIMARY KEY (case_id, rule_id),
    CONSTRAINT ck_case_clock_duty_is_known CHECK (duty IN ('acknowledge', 'answer', 'complete')),
    FOREIGN KEY(case_id) REFERENCES cases (id) ON DELETE RESTRICT
)
 STRICT
""",
    """
CREATE TABLE case_link (
    later_id INTEGER NOT NULL,
    earlier_id INTEGER NOT NULL,
    relation TEXT NOT NULL,
    PRIMARY KEY (later_id, earlier_id),
    CONSTRAINT ck_case_link_relation_is_known CHECK (relation IN ('escalates', 'concerns_same_data', 'follows', 'duplicate_of')),
    CONSTRAINT ck_case_link_is_between_two CHECK (later_id <> earlier_id),
    FOREIGN KEY(later_id) REFERENCES cases (id) ON DELETE RESTRICT,
    FOREIGN KEY(earlier_id) REFERENCES cases (id) ON DELETE RESTRICT
)
 STRICT
""",
    """CREATE INDEX ix_case_link_earlier ON case_link (earlier_id)""",
    """
CREATE TABLE case_person (
    case_id INTEGER NOT NULL,
    place INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    role TEXT NOT NULL,
    PRIMARY KEY (case_id, place),
    CONSTRAINT ck_case_person_role_is_known CHECK (role IN ('requester', 'complainant', 'agent', 'data_subject', 'parent', 'customer', 'authority', 'service_provider')),
    FOREIGN KEY(case_id) REFERENCES cases (id) ON DELETE RESTRICT,
    FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE RESTRICT
)
 STRICT
""",
    """CREATE INDEX ix_case_person_person ON case_person (person_id)""",
    """
CREATE TABLE case_right (
    case_id INTEGER NOT NULL,
    place INTEGER NOT NULL,
    asked TEXT NOT NULL,
    outcome TEXT,
    grounds TEXT NOT NULL,
    PRIMARY KEY (case_id, asked),
    CONSTRAINT ck_case_right_asked_is_known CHECK (asked IN ('access', 'correct', 'delete', 'restrict', 'object', 'portability', 'opt_out', 'withdraw_consent', 'know_disclosures')),
    CONSTRAINT ck_case_right_outcome_is_known CHECK (outcome IN ('granted', 'partly', 'refused', 'nothing_found', 'referred', 'not_verified', 'withdrawn')),
    FOREIGN KEY(case_id) REFERENCES cases (id) ON DELETE RESTRICT
)
 STRICT
""",
    """
CREATE TABLE case_search (
    case_id INTEGER NOT NULL,
    place INTEGER NOT NULL,
    source TEXT NOT NULL,
    name TEXT NOT NULL,
    state TEXT NOT NULL,
    asked_on TEXT,
    answered_on TEXT,
    found TEXT NOT NULL,
    PRIMARY KEY (case_id, source),
    CONSTRAINT ck_case_search_state_is_known CHECK (state IN ('open', 'asked', 'found', 'nothing_found', 'exempt')),
    FOREIGN KEY(case_id) REFERENCES cases (id) ON DELETE RESTRICT
)
 STRICT
""",
    """
CREATE TABLE file (
    id INTEGER NOT NULL,
    case_id INTEGER NOT NULL,
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    added_at TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(case_id) REFERENCES cases (id) ON DELETE RESTRICT
)
 STRICT
""",
    """CREATE INDEX ix_file_case ON file (case_id)""",
    """
CREATE TABLE letter (
    id INTEGER NOT NULL,
    case_id INTEGER NOT NULL,
    number TEXT NOT NULL,
    template TEXT NOT NULL,
    language TEXT NOT NULL,
    state TEXT NOT NULL,
    send_method TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    address TEXT NOT NULL,
    letter_date TEXT NOT NULL,
    signer TEXT NOT NULL,
    enclosures TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    content TEXT,
    pdf_sha256 TEXT NOT NULL,
    pages INTEGER NOT NULL,
    finalized_at TEXT,
    printed_at TEXT,
    print_count INTEGER NOT NULL,
    mailed_on TEXT,
    tracking TEXT NOT NULL,
    void_reason TEXT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT ck_letter_state_is_known CHECK (state IN ('draft', 'final', 'printed', 'mailed', 'void')),
    CONSTRAINT ck_letter_send_method_is_known CHECK (send_method IN ('mail', 'flat', 'email')),
    CONSTRAINT ck_letter_final_has_number CHECK (state = 'draft' OR state = 'void' OR number <> ''),
    FOREIGN KEY(case_id) REFERENCES cases (id) ON DELETE RESTRICT
)
 STRICT
""",
    """CREATE INDEX ix_letter_case ON letter (case_id)""",
    """CREATE INDEX ix_letter_state ON letter (state)""",
    """
CREATE TABLE event (
    id INTEGER NOT NULL,
    case_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    happened_on TEXT NOT NULL,
    at TEXT NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    actor TEXT NOT NULL,
    is_quote INTEGER NOT NULL,
    letter_id INTEGER,
    file_id INTEGER,
    PRIMARY KEY (id),
    CONSTRAINT ck_event_kind_is_known CHECK (kind IN ('received', 'email_in', 'email_out', 'letter_in', 'call', 'note', 'status', 'identity', 'search', 'letter', 'letter_returned', 'file', 'clock', 'outcome', 'link')),
    CONSTRAINT ck_event_is_quote_is_flag CHECK (is_quote IN (0, 1)),
    FOREIGN KEY(case_id) REFERENCES cases (id) ON DELETE RESTRICT,
    FOREIGN KEY(letter_id) REFERENCES letter (id) ON DELETE RESTRICT,
    FOREIGN KEY(file_id) REFERENCES file (id) ON DELETE RESTRICT
)
 STRICT
""",
    """CREATE INDEX ix_event_at ON event (at)""",
    """CREATE INDEX ix_event_case ON event (case_id, happened_on)""",
    """
CREATE TABLE file_chunk (
    file_id INTEGER NOT NULL,
    place INTEGER NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (file_id, place),
    FOREIGN KEY(file_id) REFERENCES file (id) ON DELETE RESTRICT
)
 STRICT
""",
    """
CREATE TABLE letter_pdf (
    letter_id INTEGER NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (letter_id),
    FOREIGN KEY(letter_id) REFERENCES letter (id) ON DELETE RESTRICT
)
 STRICT
""",
    """CREATE VIRTUAL TABLE case_words USING fts5(number, person, place, subject, words, tokenize = "unicode61 remove_diacritics 2", prefix = '2 3')""",
    """CREATE TRIGGER audit_refuses_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'audit refuses update'); END""",
    """CREATE TRIGGER audit_refuses_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'audit refuses delete'); END""",
    """CREATE TRIGGER letter_pdf_refuses_update BEFORE UPDATE ON letter_pdf BEGIN SELECT RAISE(ABORT, 'letter_pdf refuses update'); END""",
    """CREATE TRIGGER file_chunk_refuses_update BEFORE UPDATE ON file_chunk BEGIN SELECT RAISE(ABORT, 'file_chunk refuses update'); END""",
)


def upgrade() -> None:
    """Build the tables."""
    for statement in STATEMENTS:
        op.execute(statement)
