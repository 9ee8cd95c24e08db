"""What is typed into a form of a case and not saved yet: kept over Esc, the lock and a crash.

It is no record of the office, so that no entry of the audit trail tells of it; it goes with the
words that are saved, and with the personal data of its case.
"""

from enum import StrEnum

from privdesk.services.desk import Desk

LONGEST = 100_000
"""Characters that are kept."""


class Form(StrEnum):
    """A form of a case whose words are kept."""

    EVENT = "event"
    NOTE = "note"


def keep_words(desk: Desk, form: Form, case_id: int, words: str) -> None:
    """Keep the words in place of those before; none forgets them.

    Raises:
        CaseFileError: the case file cannot be written.
    """
    with desk.work() as work:
        work.keep_unsaved(case_id, form.value, words[:LONGEST] if words.strip() else "")
        work.commit()


def kept_words(desk: Desk, form: Form, case_id: int) -> str:
    """What was typed and not saved; empty if nothing was."""
    return desk.file.queries().unsaved_words(case_id, form.value)
