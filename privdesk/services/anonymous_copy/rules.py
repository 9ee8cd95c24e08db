"""What an anonymous copy does with each text of a case file.

Keys, calendar dates, instants and closed lists stay as they are. Every other column has a word
here; a test fails when a new one has none.
"""

from collections.abc import Mapping
from enum import StrEnum


class Fate(StrEnum):
    """What becomes of a text."""

    KEPT = "kept"
    NAME = "name"
    SHOWN_NAME = "shown_name"
    ORGANISATION = "organisation"
    EMAIL = "email"
    STREETS = "streets"
    CITY = "city"
    SHAPE = "shape"
    PLACE = "place"
    LANGUAGE = "language"
    DIGEST = "digest"
    WORD = "word"
    TEXT = "text"
    TEXTS = "texts"
    EMPTY_LIST = "empty_list"
    APART = "apart"


DROPPED: Mapping[str, str] = {
    "audit_salt": "with it somebody could try out what a commitment stands for",
    "import_batch": "names the file of an old register",
    "import_source": "headings and rows of an old register",
    "imported_row": "digests of rows of an old register",
    "issued_summary": "a paper as it was issued",
    "picture": "logo and signature",
    "saved_view": "words that somebody looked for",
    "suppressed": "digests of addresses",
    "unsaved_words": "words that somebody was typing",
}
"""Tables that stay empty, and why."""

KEPT_SETTINGS = frozenset(
    {"policy", "desk_clock", "closing_days", "reminder_leads", "letter_approval"}
)
"""Settings that the copy has too; in the first the officer is another one."""

_K, _T = Fate.KEPT, Fate.TEXT

FATES: Mapping[str, Mapping[str, Fate]] = {
    "agent_authority": {"scope": _T},
    "applied_rule": {"digest": _K, "rule": _K},
    "audit": dict.fromkeys(
        ("actor", "action", "subject", "payload", "previous", "digest"), Fate.APART
    ),
    "case_apart": {"note": _T},
    "case_clock": {
        "rule_id": _K,
        "title": Fate.APART,
        "basis": Fate.APART,
        "citation": Fate.APART,
        "explanation": Fate.APART,
        "rule_digest": _K,
        "facts": Fate.APART,
        "waive_reason": _T,
    },
    "case_hold": {"reason": _T},
    "case_right": {"grounds": _K},
    "case_search": {"source": _K, "name": _K, "found": _T},
    "case_tag": {"tag": Fate.WORD},
    "cases": {
        "number": _K,
        "subject": _T,
        "law": Fate.PLACE,
        "handler": Fate.NAME,
        "principles": _K,
        "provider": Fate.ORGANISATION,
        "identity_method": _T,
        "waiting_for": _T,
        "late_note": _T,
        "reference": Fate.SHAPE,
        "person_name": Fate.SHOWN_NAME,
        "person_key": Fate.APART,
        "due_key": _K,
        "ruling_rule": _K,
        "note": _T,
        "merged": _K,
    },
    "commentary": {"period": _K, "section": _K, "words": _T, "written_by": Fate.NAME},
    "condition": {"evidence": _T},
    "counter": {"series": _K},
    "dispute": {
        "satisfied_how": _T,
        "remedies": _K,
        "again_because": _T,
        "neutral": Fate.NAME,
        "evidence": _T,
        "language": _T,
        "commerce_reference": Fate.SHAPE,
    },
    "dispute_date": {"what": _T},
    "event": {"title": _T, "body": _T, "actor": Fate.NAME},
    "file": dict.fromkeys(("name", "media_type", "sha256", "words"), Fate.APART),
    "file_review": {"reviewer": Fate.NAME},
    "letter": {
        "number": _K,
        "template": _K,
        "language": Fate.LANGUAGE,
        "subject": _T,
        "body": _T,
        "address": Fate.APART,
        "signer": Fate.NAME,
        "enclosures": Fate.TEXTS,
        "content": Fate.APART,
        "pdf_sha256": Fate.APART,
        "tracking": Fate.SHAPE,
        "void_reason": _T,
        "service": _K,
        "form": _K,
        "finalized_by": Fate.NAME,
        "approved_by": Fate.NAME,
    },
    "letter_pdf": {"data": Fate.APART},
    "letter_step": {"actor": Fate.NAME, "words": _T},
    "note_template": {"id": _K, "name": _T, "text": _T},
    "office_template": {
        "template": _K,
        "language": Fate.LANGUAGE,
        "subject": _T,
        "body": _T,
        "written_by": Fate.NAME,
    },
    "person": {
        "name": Fate.NAME,
        "organisation": Fate.ORGANISATION,
        "email": Fate.EMAIL,
        "phone": Fate.SHAPE,
        "salutation": _T,
        "lines": Fate.STREETS,
        "city": Fate.CITY,
        "region": Fate.PLACE,
        "postal_code": Fate.SHAPE,
        "country": Fate.PLACE,
        "name_key": Fate.APART,
        "email_key": Fate.APART,
        "language": Fate.LANGUAGE,
        "earlier": Fate.EMPTY_LIST,
        "merged": _K,
    },
    "print_run": {"started_by": Fate.NAME, "destination": _T},
    "redaction": {"note": _T, "actor": Fate.NAME},
    "reminder": {"rule_id": _K},
    "setting": {"name": Fate.APART, "value": Fate.APART},
    "taken_mail": {
        "sha256": Fate.DIGEST,
        "message_id": Fate.EMAIL,
        "note": _T,
        "actor": Fate.NAME,
    },
}
"""What becomes of each text of the tables that are copied."""
