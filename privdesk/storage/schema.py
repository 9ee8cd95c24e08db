"""The tables of a case file."""

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    text,
)
from sqlalchemy.schema import SchemaItem

from privdesk.domain.dispute import Answer, Authority, Condition, Ending, Mode
from privdesk.domain.letter_steps import ReturnReason, StepKind
from privdesk.domain.mail import Aside, Fate
from privdesk.domain.redaction import RedactionReason
from privdesk.domain.vocabulary import (
    Channel,
    Duty,
    EventKind,
    Framework,
    IdentityState,
    Kind,
    LateReason,
    LetterState,
    Merit,
    Outcome,
    Relation,
    Right,
    Role,
    RootCause,
    SearchState,
    SendMethod,
    Status,
)
from privdesk.storage.columns import Day, Instant, TextList, choice, flag

METADATA = MetaData(
    naming_convention={"ck": "ck_%(table_name)s_%(constraint_name)s", "ix": "ix_%(column_0_label)s"}
)


def _strict(name: str, *parts: SchemaItem) -> Table:
    return Table(name, METADATA, *parts, sqlite_strict=True)


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False)


def _case_key(*, primary: bool = False) -> Column[int]:
    key = ForeignKey("cases.id", ondelete="RESTRICT")
    return Column("case_id", Integer, key, nullable=False, primary_key=primary)


_SORTED_BY = ("kind", "person_key", "law", "subject", "status", "handler", "received", "number")

SETTING = _strict("setting", Column("name", Text, primary_key=True), _text("value"))

COUNTER = _strict(
    "counter",
    Column("series", Text, primary_key=True),
    Column("year", Integer, primary_key=True),
    Column("last", Integer, nullable=False),
)

PERSON = _strict(
    "person",
    Column("id", Integer, primary_key=True),
    _text("name"),
    _text("organisation"),
    _text("email"),
    _text("phone"),
    _text("salutation"),
    Column("lines", TextList, nullable=False),
    _text("city"),
    _text("region"),
    _text("postal_code"),
    _text("country"),
    _text("name_key"),
    _text("email_key"),
    Column("born", Day),
    Column("language", Text, nullable=False, server_default=""),
    *choice("channel", Channel, nullable=True),
    Column("earlier", TextList, nullable=False, server_default="[]"),
    Column("merged_into", Integer, ForeignKey("person.id", ondelete="RESTRICT")),
    Column("merged", Text),
    Index("ix_person_merged", "merged_into", sqlite_where=text("merged_into IS NOT NULL")),
    Index("ix_person_postal_code", "postal_code"),
    Index("ix_person_name", "name_key"),
    Index("ix_person_email", "email_key"),
)

CASES = _strict(
    "cases",
    Column("id", Integer, primary_key=True),
    Column("number", Text, nullable=False, unique=True),
    *choice("kind", Kind),
    *choice("status", Status),
    *choice("channel", Channel),
    Column("received", Day, nullable=False),
    _text("subject"),
    _text("law"),
    _text("handler"),
    Column("logged_at", Instant, nullable=False),
    *choice("framework", Framework, nullable=True),
    Column("principles", TextList, nullable=False),
    *flag("hr_data"),
    _text("provider"),
    *choice("merit", Merit, nullable=True),
    Column("acknowledged_on", Day),
    *choice("identity", IdentityState),
    _text("identity_method"),
    Column("identity_on", Day),
    _text("waiting_for"),
    Column("waiting_since", Day),
    Column("answered_on", Day),
    *choice("outcome", Outcome, nullable=True),
    Column("closed_on", Day),
    *choice("late_reason", LateReason, nullable=True),
    _text("late_note"),
    _text("reference"),
    *flag("hold"),
    # Kept beside the facts so that lists can be sorted by an index; set on each save.
    Column("person_name", Text, nullable=False),
    Column("is_open", Integer, nullable=False),
    Column("due_key", Text, nullable=False),
    Column("ruling_raw", Day),
    Column("ruling_send_by", Day),
    Column("ruling_start", Day),
    *choice("ruling_duty", Duty, nullable=True),
    *flag("ruling_paused"),
    Column("ruling_rule", Text),
    Column("note", Text, nullable=False, server_default=""),
    Column("merged_into", Integer, ForeignKey("cases.id", ondelete="RESTRICT")),
    Column("merged", Text),
    Column("person_key", Text, nullable=False, server_default=""),
    Index("ix_cases_merged", "merged_into", sqlite_where=text("merged_into IS NOT NULL")),
    # The open ones in each order, since most lists show only them.
    *(Index(f"ix_cases_open_{name}", "is_open", name, "id") for name in _SORTED_BY),
    *choice("root_cause", RootCause, nullable=True),
    Index("ix_cases_open_due", "is_open", "due_key", "id"),
    Index("ix_cases_due", "due_key", "id"),
    Index("ix_cases_kind", "kind", "id"),
    Index("ix_cases_person", "person_key", "id"),
    Index("ix_cases_law", "law", "id"),
    Index("ix_cases_subject", "subject", "id"),
    Index("ix_cases_status", "status", "id"),
    Index("ix_cases_handler", "handler", "id"),
    Index("ix_cases_received", "received", "id"),
    Index("ix_cases_answered", "answered_on"),
    Index("ix_cases_closed", "closed_on", "received"),
)

CASE_RIGHT = _strict(
    "case_right",
    _case_key(primary=True),
    Column("place", Integer, nullable=False),
    *choice("asked", Right, key=True),
    *choice("outcome", Outcome, nullable=True),
    Column("grounds", TextList, nullable=False),
)

APPLIED_RULE = _strict("applied_rule", Column("digest", Text, primary_key=True), _text("rule"))

CASE_CLOCK = _strict(
    "case_clock",
    _case_key(primary=True),
    Column("rule_id", Text, primary_key=True),
    _text("title"),
    *choice("duty", Duty),
    Column("start", Day, nullable=False),
    Column("raw", Day, nullable=False),
    Column("rolled", Day, nullable=False),
    Column("send_by", Day, nullable=False),
    _text("basis"),
    _text("citation"),
    _text("explanation"),
    Column("satisfied_on", Day),
    Column("rule_digest", Text, ForeignKey("applied_rule.digest", ondelete="RESTRICT")),
    Column("facts", Text),
    Column("waived_on", Day),
    Column("waive_reason", Text, nullable=False, server_default=""),
    Index(
        "ix_case_clock_acknowledge",
        "case_id",
        "raw",
        sqlite_where=text("duty = 'acknowledge' AND waived_on IS NULL"),
    ),
    Index(
        "ix_case_clock_extended", "case_id", sqlite_where=text("instr(facts, '\"extended\":{') > 0")
    ),
    Index(
        "ix_case_clock_by_hand",
        "case_id",
        sqlite_where=text("instr(facts, '\"set_by_hand\":{') > 0"),
    ),
)

REMINDER = _strict(
    "reminder",
    Column("case_id", Integer, ForeignKey("cases.id", ondelete="CASCADE"), primary_key=True),
    Column("rule_id", Text, primary_key=True),
    Column("send_by", Day, primary_key=True),
    Column("lead", Integer, primary_key=True),
    Column("told_at", Instant, nullable=False),
)

CASE_SEARCH = _strict(
    "case_search",
    _case_key(primary=True),
    Column("place", Integer, nullable=False),
    Column("source", Text, primary_key=True),
    _text("name"),
    *choice("state", SearchState),
    Column("asked_on", Day),
    Column("answered_on", Day),
    _text("found"),
)

CASE_PERSON = _strict(
    "case_person",
    _case_key(primary=True),
    Column("place", Integer, primary_key=True),
    Column("person_id", Integer, ForeignKey("person.id", ondelete="RESTRICT"), nullable=False),
    *choice("role", Role),
    Index("ix_case_person_person", "person_id"),
)

AGENT_AUTHORITY = _strict(
    "agent_authority",
    _case_key(primary=True),
    Column("place", Integer, primary_key=True),
    *flag("seen"),
    *flag("signed"),
    Column("dated_on", Day),
    Column("until", Day),
    _text("scope"),
)

CASE_TAG = _strict(
    "case_tag",
    _case_key(primary=True),
    Column("tag", Text, primary_key=True),
    Index("ix_case_tag_tag", "tag", "case_id"),
)

CASE_APART = _strict(
    "case_apart",
    _case_key(primary=True),
    Column("other_id", Integer, ForeignKey("cases.id", ondelete="RESTRICT"), primary_key=True),
    _text("note"),
    CheckConstraint("case_id <> other_id", name="is_between_two"),
)

CASE_LINK = _strict(
    "case_link",
    Column("later_id", Integer, ForeignKey("cases.id", ondelete="RESTRICT"), primary_key=True),
    Column("earlier_id", Integer, ForeignKey("cases.id", ondelete="RESTRICT"), primary_key=True),
    *choice("relation", Relation),
    CheckConstraint("later_id <> earlier_id", name="is_between_two"),
    Index("ix_case_link_earlier", "earlier_id"),
)

DISPUTE = _strict(
    "dispute",
    _case_key(primary=True),
    Column("satisfied", Integer),
    Column("satisfied_on", Day),
    _text("satisfied_how"),
    Column("remedies", TextList, nullable=False),
    Column("notice_on", Day),
    _text("again_because"),
    *choice("mode", Mode, nullable=True),
    _text("neutral"),
    *choice("ending", Ending, nullable=True),
    Column("ended_on", Day),
    Column("comply_by", Day),
    Column("complied_on", Day),
    _text("evidence"),
    Column("arbitrators", Integer),
    _text("language"),
    Column("remote", Integer),
    *choice("authority", Authority, nullable=True),
    *flag("through_commerce"),
    _text("commerce_reference"),
    Column("commerce_on", Day),
    CheckConstraint("satisfied IN (0, 1)", name="satisfied_is_flag"),
    CheckConstraint("arbitrators IN (1, 3)", name="arbitrators_are_one_or_three"),
    CheckConstraint("remote IN (0, 1)", name="remote_is_flag"),
)

DISPUTE_DATE = _strict(
    "dispute_date",
    _case_key(primary=True),
    Column("place", Integer, primary_key=True),
    Column("day", Day, nullable=False),
    _text("what"),
)

CONDITION = _strict(
    "condition",
    _case_key(primary=True),
    *choice("condition", Condition, key=True),
    *choice("answer", Answer),
    _text("evidence"),
    Column("judged_on", Day, nullable=False),
)

FILE = _strict(
    "file",
    Column("id", Integer, primary_key=True),
    _case_key(),
    _text("name"),
    _text("media_type"),
    Column("size", Integer, nullable=False),
    _text("sha256"),
    Column("added_at", Instant, nullable=False),
    _text("words"),
    Index("ix_file_case", "case_id"),
)

FILE_CHUNK = _strict(
    "file_chunk",
    Column("file_id", Integer, ForeignKey("file.id", ondelete="RESTRICT"), primary_key=True),
    Column("place", Integer, primary_key=True),
    Column("data", LargeBinary, nullable=False),
)

IDENTITY_EVIDENCE = _strict(
    "identity_evidence",
    Column("file_id", Integer, ForeignKey("file.id", ondelete="CASCADE"), primary_key=True),
)

FILE_REVIEW = _strict(
    "file_review",
    Column("file_id", Integer, ForeignKey("file.id", ondelete="CASCADE"), primary_key=True),
    Column("reviewed_on", Day, nullable=False),
    _text("reviewer"),
)

CARRIED_FILE = _strict(
    "carried_file",
    _case_key(primary=True),
    Column("file_id", Integer, ForeignKey("file.id", ondelete="RESTRICT"), primary_key=True),
    Index("ix_carried_file_file", "file_id"),
)

TAKEN_MAIL = _strict(
    "taken_mail",
    Column("id", Integer, primary_key=True),
    _text("sha256"),
    _text("message_id"),
    *choice("fate", Fate),
    Column("case_id", Integer, ForeignKey("cases.id", ondelete="RESTRICT")),
    *choice("aside", Aside, nullable=True),
    _text("note"),
    Column("received", Day, nullable=False),
    Column("taken_at", Instant, nullable=False),
    _text("actor"),
    CheckConstraint("(fate = 'aside') = (case_id IS NULL)", name="lies_on_a_case_or_is_aside"),
    CheckConstraint("(fate = 'aside') = (aside IS NOT NULL)", name="aside_says_why"),
    Index("ix_taken_mail_case", "case_id"),
    Index("ix_taken_mail_sha256", "sha256"),
    Index("ix_taken_mail_message_id", "message_id"),
)
_RETURN_REASONS = ", ".join(f"'{reason}'" for reason in ("", *ReturnReason))

REDACTION = _strict(
    "redaction",
    Column("id", Integer, primary_key=True),
    Column("file_id", Integer, ForeignKey("file.id", ondelete="CASCADE"), nullable=False),
    Column("page", Integer, nullable=False),
    Column("left", Integer, nullable=False),
    Column("top", Integer, nullable=False),
    Column("right", Integer, nullable=False),
    Column("bottom", Integer, nullable=False),
    *choice("reason", RedactionReason),
    _text("note"),
    _text("actor"),
    Column("made_at", Instant, nullable=False),
    Column("used_at", Instant),
    Index("ix_redaction_file", "file_id"),
)

LETTER = _strict(
    "letter",
    Column("id", Integer, primary_key=True),
    _case_key(),
    _text("number"),
    _text("template"),
    _text("language"),
    *choice("state", LetterState),
    *choice("send_method", SendMethod),
    _text("subject"),
    _text("body"),
    Column("address", TextList, nullable=False),
    Column("letter_date", Day, nullable=False),
    _text("signer"),
    Column("enclosures", TextList, nullable=False),
    Column("updated_at", Instant, nullable=False),
    Column("content", Text),
    _text("pdf_sha256"),
    Column("pages", Integer, nullable=False),
    Column("finalized_at", Instant),
    Column("printed_at", Instant),
    Column("print_count", Integer, nullable=False),
    Column("mailed_on", Day),
    _text("tracking"),
    _text("void_reason"),
    Column("service", Text, nullable=False, server_default=""),
    Column("signature_asked_on", Day),
    Column("copy_of", Integer, ForeignKey("letter.id", ondelete="RESTRICT")),
    Column("replaces", Integer, ForeignKey("letter.id", ondelete="RESTRICT")),
    Column("returned_on", Day),
    Column("return_reason", Text, nullable=False, server_default=""),
    CheckConstraint(
        "returned_on IS NULL OR returned_on >= mailed_on", name="returned_after_mailed"
    ),
    CheckConstraint(f"return_reason IN ({_RETURN_REASONS})", name="return_reason_is_known"),
    Column("form", Text, nullable=False, server_default=""),
    Column("template_version", Integer, nullable=False, server_default=text("0")),
    Column("finalized_by", Text, nullable=False, server_default=""),
    Column("approval_asked_on", Day),
    Column("approved_by", Text, nullable=False, server_default=""),
    Column("approved_at", Instant),
    CheckConstraint(
        "approval_asked_on IS NULL OR approved_by <> '' OR state IN ('draft', 'final', 'void')",
        name="leaves_approved",
    ),
    CheckConstraint("state = 'draft' OR state = 'void' OR number <> ''", name="final_has_number"),
    Index("ix_letter_case", "case_id"),
    Index("ix_letter_state", "state"),
    Index("ix_letter_mailed", "mailed_on"),
    Index("ix_letter_copy_of", "copy_of", sqlite_where=text("copy_of IS NOT NULL")),
)

LETTER_STEP = _strict(
    "letter_step",
    Column("id", Integer, primary_key=True),
    Column("letter_id", Integer, ForeignKey("letter.id", ondelete="RESTRICT"), nullable=False),
    *choice("kind", StepKind),
    Column("happened_on", Day, nullable=False),
    Column("at", Instant, nullable=False),
    _text("actor"),
    _text("words"),
    Index("ix_letter_step_letter", "letter_id"),
)

PRINT_RUN = _strict(
    "print_run",
    Column("id", Integer, primary_key=True),
    Column("started_at", Instant, nullable=False),
    _text("started_by"),
    _text("destination"),
)

PRINT_RUN_LETTER = _strict(
    "print_run_letter",
    Column("run_id", Integer, ForeignKey("print_run.id", ondelete="RESTRICT"), primary_key=True),
    Column("place", Integer, primary_key=True),
    Column("letter_id", Integer, ForeignKey("letter.id", ondelete="RESTRICT"), nullable=False),
    *flag("is_copy"),
    Column("came_out", Integer),
    CheckConstraint("came_out IN (0, 1)", name="came_out_is_flag"),
    Index("ix_print_run_letter_letter", "letter_id"),
    Index(
        "ix_print_run_letter_once",
        "letter_id",
        unique=True,
        sqlite_where=text("came_out IS NULL"),
    ),
)

LETTER_PDF = _strict(
    "letter_pdf",
    Column("letter_id", Integer, ForeignKey("letter.id", ondelete="RESTRICT"), primary_key=True),
    Column("data", LargeBinary, nullable=False),
)

PICTURE = _strict(
    "picture",
    Column("sha256", Text, primary_key=True),
    _text("media_type"),
    Column("data", LargeBinary, nullable=False),
)

EVENT = _strict(
    "event",
    Column("id", Integer, primary_key=True),
    _case_key(),
    *choice("kind", EventKind),
    Column("happened_on", Day, nullable=False),
    Column("at", Instant, nullable=False),
    _text("title"),
    _text("body"),
    _text("actor"),
    *flag("is_quote"),
    Column("letter_id", Integer, ForeignKey("letter.id", ondelete="RESTRICT")),
    Column("file_id", Integer, ForeignKey("file.id", ondelete="RESTRICT")),
    Index("ix_event_case", "case_id", "happened_on"),
    Index("ix_event_at", "at"),
)

AUDIT = _strict(
    "audit",
    Column("seq", Integer, primary_key=True),
    Column("at", Instant, nullable=False),
    _text("actor"),
    _text("action"),
    _text("subject"),
    _text("payload"),
    _text("previous"),
    _text("digest"),
    Index("ix_audit_subject", "subject"),
    Index("ix_audit_reopened", "seq", sqlite_where=text("action = 'case.reopen'")),
)

AUDIT_SALT = _strict(
    "audit_salt", Column("subject", Text, primary_key=True), Column("salt", LargeBinary)
)

ISSUED_SUMMARY = _strict(
    "issued_summary",
    Column("id", Integer, primary_key=True),
    _text("period"),
    Column("as_of", Day, nullable=False),
    Column("issued_at", Instant, nullable=False),
    _text("issued_by"),
    _text("figures"),
    _text("inputs"),
    _text("inputs_sha256"),
    Column("pdf", LargeBinary, nullable=False),
    _text("pdf_sha256"),
    Column("commentary", Text, nullable=False, server_default="{}"),
)

COMMENTARY = _strict(
    "commentary",
    Column("period", Text, primary_key=True),
    Column("section", Text, primary_key=True),
    _text("words"),
    Column("written_at", Instant, nullable=False),
    _text("written_by"),
)

OFFICE_TEMPLATE = _strict(
    "office_template",
    Column("template", Text, primary_key=True),
    Column("language", Text, primary_key=True),
    Column("version", Integer, primary_key=True),
    _text("subject"),
    _text("body"),
    Column("written_at", Instant, nullable=False),
    _text("written_by"),
    CheckConstraint("version >= 1", name="version_counts"),
    CheckConstraint("(subject = '') = (body = '')", name="whole_or_withdrawn"),
)

SAVED_VIEW = _strict(
    "saved_view",
    Column("id", Integer, primary_key=True),
    Column("place", Integer, nullable=False),
    _text("name"),
    _text("shown"),
    CheckConstraint("name <> ''", name="has_name"),
)

NOTE_TEMPLATE = _strict(
    "note_template",
    Column("id", Text, primary_key=True),
    *choice("kind", EventKind),
    _text("name"),
    _text("text"),
    CheckConstraint("name <> ''", name="has_name"),
)

UNSAVED_WORDS = _strict(
    "unsaved_words",
    Column(
        "case_id",
        Integer,
        ForeignKey("cases.id", ondelete="CASCADE"),
        nullable=False,
        primary_key=True,
    ),
    Column("form", Text, primary_key=True),
    _text("words"),
    Column("at", Instant, nullable=False),
    CheckConstraint("words <> ''", name="has_words"),
)

IMPORT_SOURCE = _strict(
    "import_source",
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
    Column("headings", TextList, nullable=False),
    _text("plan"),
    Column("salt", LargeBinary, nullable=False),
)

IMPORT_BATCH = _strict(
    "import_batch",
    Column("id", Integer, primary_key=True),
    Column(
        "source_id", Integer, ForeignKey("import_source.id", ondelete="RESTRICT"), nullable=False
    ),
    _text("file_name"),
    Column("at", Instant, nullable=False),
    Column("first_case", Integer, nullable=False),
    Column("last_case", Integer, nullable=False),
    Column("first_person", Integer, nullable=False),
    Column("last_person", Integer, nullable=False),
    Column("entry", Integer, nullable=False),
    Column("undone_at", Instant),
)

IMPORTED_ROW = _strict(
    "imported_row",
    _case_key(primary=True),
    Column("batch_id", Integer, ForeignKey("import_batch.id", ondelete="RESTRICT"), nullable=False),
    Column(
        "source_id", Integer, ForeignKey("import_source.id", ondelete="RESTRICT"), nullable=False
    ),
    _text("row_key"),
    _text("row_digest"),
    _text("old_number"),
    Index("ix_imported_row_source_id", "source_id", "row_key", unique=True),
    Index("ix_imported_row_batch_id", "batch_id"),
)

ERASED_CASE = _strict(
    "erased_case",
    _case_key(primary=True),
    Column("erased_on", Day, nullable=False),
    Column("erased_at", Instant, nullable=False),
)

CASE_HOLD = _strict(
    "case_hold", _case_key(primary=True), _text("reason"), Column("since", Day, nullable=False)
)

SUPPRESSED = _strict(
    "suppressed", Column("digest", Text, primary_key=True), Column("since", Day, nullable=False)
)

GUARDS = tuple(
    f"CREATE TRIGGER {table}_refuses_{verb.lower()} BEFORE {verb} ON {table} "
    f"BEGIN SELECT RAISE(ABORT, '{table} refuses {verb.lower()}'); END"
    for table, verb in (
        ("audit", "UPDATE"),
        ("audit", "DELETE"),
        ("letter_pdf", "UPDATE"),
        ("applied_rule", "UPDATE"),
        ("file_chunk", "UPDATE"),
        ("issued_summary", "UPDATE"),
        ("issued_summary", "DELETE"),
        ("letter_step", "UPDATE"),
        ("letter_step", "DELETE"),
    )
)
"""Triggers that keep what was written once: the trail, frozen letters, untouched papers."""

FULL_TEXT = (
    "CREATE VIRTUAL TABLE case_words USING fts5("
    "number, person, place, subject, words, "
    "tokenize = \"unicode61 remove_diacritics 2\", prefix = '2 3')"
)
"""The words of a case, under its id as row id; kept by the unit of work."""
