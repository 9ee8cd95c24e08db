"""What came in, went out or happened on a case: timeline entries and files."""

from dataclasses import dataclass
from datetime import date, datetime

from privdesk.domain.vocabulary import EventKind


@dataclass(frozen=True, slots=True)
class Event:
    """One entry of a case's timeline.

    Attributes:
        id: key in the case file; 0 before it is stored.
        case_id: the case.
        kind: what it tells of.
        on: calendar date on which it happened, office time zone.
        at: UTC instant at which it was entered, or of the message itself.
        title: one line.
        body: more words; may be empty.
        is_quote: whether the body is in the person's own words.
        actor: who did it.
        letter_id: the letter it tells of; None if none.
        file_id: the file it tells of; None if none.
    """

    id: int
    case_id: int
    kind: EventKind
    on: date
    at: datetime
    title: str
    body: str
    actor: str
    is_quote: bool = False
    letter_id: int | None = None
    file_id: int | None = None


@dataclass(frozen=True, slots=True)
class StoredFile:
    """An attachment as it lies in the case file; its bytes are read separately.

    Attributes:
        id: key in the case file; 0 before it is stored.
        case_id: the case.
        name: file name without a folder.
        media_type: such as "application/pdf".
        size: in bytes.
        sha256: hex digest of the untouched bytes.
        added_at: UTC instant.
        text: words found in it, for search; may be empty.
    """

    id: int
    case_id: int
    name: str
    media_type: str
    size: int
    sha256: str
    added_at: datetime
    text: str = ""
