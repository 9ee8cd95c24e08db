"""Read and keep the officer's commentary on a quarter or a year."""

import hashlib
import json
from collections.abc import Mapping

from privdesk.domain.figures import Period, Summary
from privdesk.domain.figures.commentary import Section, checked
from privdesk.domain.said import said
from privdesk.reports.summary_sentences import sentences
from privdesk.reports.words import figure_words
from privdesk.services.changes import ChangeSet, Topic
from privdesk.services.desk import Desk


def commentary_of(desk: Desk, period: Period) -> dict[Section, str]:
    """The words of each section of a period that has some."""
    return desk.file.queries().commentary(period.id)


def proposed(told: Summary) -> str:
    """The sentences for management as the figures make them, for the officer to edit."""
    return "\n".join(sentences(told, figure_words()))


def keep_commentary(desk: Desk, period: Period, words: Mapping[Section, str]) -> ChangeSet:
    """Keep the commentary on a period; an issued summary keeps that of its day.

    Raises:
        InvalidInput: a section is too long.
        CaseFileError: the case file cannot be written; nothing was changed.
    """
    kept = checked(words)
    with desk.work() as work:
        work.save_commentary(period.id, kept)
        # The trail keeps a digest: the words may be personal, and lie in the issued summary.
        told = {"period": period.id, "sections": sorted(kept), "digest": digest(kept)}
        work.audit("summary.commented", f"commentary:{period.id}", told)
        work.commit()
    return ChangeSet(
        said("Commentary on {title} kept", title=period.title), (), frozenset({Topic.OFFICE})
    )


def digest(words: Mapping[Section, str]) -> str:
    """SHA-256 of a commentary, hex."""
    text = json.dumps({str(section): words[section] for section in sorted(words)})
    return hashlib.sha256(text.encode()).hexdigest()
