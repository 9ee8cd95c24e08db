"""Black out places of papers in their copies: mark, take back, find words, save a copy."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from privdesk.domain.correspondence import Event, StoredFile
from privdesk.domain.errors import InvalidInput, NotFound, Problem
from privdesk.domain.redaction import Box, Redaction, RedactionReason, check_mark, check_undo
from privdesk.domain.said import counted, joined, said
from privdesk.domain.vocabulary import EventKind
from privdesk.pdf import apart
from privdesk.pdf.apart import PageImage, PageSize
from privdesk.pdf.picture_kinds import PICTURES
from privdesk.services.changes import ChangeSet, Topic
from privdesk.services.desk import Desk
from privdesk.services.saving import save_bytes

__all__ = ["PageImage", "PageSize", "Sheets", "drawn", "sheets_of"]


LARGEST = 128 * 1024 * 1024
"""Bytes of a file that can be blacked out; it is held in memory, never on the disk."""


def can_be_marked(file: StoredFile) -> bool:
    """Whether places of a file can be blacked out: it is a PDF or a picture."""
    return file.media_type == "application/pdf" or file.media_type in PICTURES


@dataclass(frozen=True, slots=True)
class Sheets:
    """A file as it is marked.

    Attributes:
        file: the record.
        pdf: its pages.
        sizes: of each page, in points.
        marks: what is marked so far.
    """

    file: StoredFile
    pdf: bytes
    sizes: tuple[PageSize, ...]
    marks: tuple[Redaction, ...]


def sheets_of(desk: Desk, file_id: int) -> Sheets:
    """The pages of a file with what is marked on them.

    Raises:
        InvalidInput: it is no PDF and no picture, or cannot be read.
        NotFound: there is no such file.
    """
    queries = desk.file.queries()
    file = queries.file(file_id)
    data, sizes = apart.sheets_of(_bytes(desk, file), file.media_type)
    return Sheets(file, data, sizes, marks_of(desk, file_id))


def drawn(sheets: Sheets, page: int, dots_per_inch: float) -> PageImage:
    """A page of a file, from 0, as a picture.

    Raises:
        InvalidInput: it cannot be drawn.
    """
    return apart.page_of(sheets.pdf, page, dots_per_inch).image


def marks_of(desk: Desk, file_id: int) -> tuple[Redaction, ...]:
    """What is marked on a file, page by page."""
    return desk.file.queries().redactions((file_id,)).get(file_id, ())


def find_words(desk: Desk, file_id: int, page: int, words: str) -> tuple[Box, ...]:
    """Where words stand on a page, from 0; nothing on a page that is a picture.

    Raises:
        InvalidInput: the file cannot be read.
    """
    file = desk.file.queries().file(file_id)
    return apart.places_of(_bytes(desk, file), file.media_type, page, words)


def mark(
    desk: Desk,
    file_id: int,
    page: int,
    boxes: Sequence[Box],
    reason: RedactionReason,
    note: str = "",
) -> ChangeSet:
    """Mark places of a page, from 0, to be black in every copy.

    Raises:
        InvalidInput: the page is not there, a box hides nothing, or the file cannot be marked.
    """
    sheets = sheets_of(desk, file_id)
    kept = [box.kept_on_page() for box in boxes]
    if not kept:
        raise InvalidInput((Problem("box", said("Nothing is marked. Draw a rectangle first.")),))
    for box in kept:
        check_mark(page, box, len(sheets.sizes))
    file, now = sheets.file, desk.clock.now()
    with desk.work() as work:
        for box in kept:
            made = Redaction(0, file_id, page, box, reason, note.strip(), desk.actor, now)
            work.add_redaction(made)
        told = {"file": file_id, "page": page, "reason": reason.value, "places": len(kept)}
        work.audit("file.redaction_marked", f"case:{file.case_id}", told)
        work.commit()
    places = counted("{count} place", "{count} places", len(kept))
    return _changed(file, said("{places} marked on page {page}", places=places, page=page + 1))


def unmark(desk: Desk, file_id: int, redaction_id: int) -> ChangeSet:
    """Take a mark back that no copy was made with.

    Raises:
        NotFound: there is no such mark on the file.
        Refused: a copy with it has left the case file.
    """
    file = desk.file.queries().file(file_id)
    with desk.work() as work:
        found = next((one for one in work.redactions(file_id) if one.id == redaction_id), None)
        if found is None:
            raise NotFound(
                said(
                    "There is no redaction {redaction_id} on this file.", redaction_id=redaction_id
                )
            )
        check_undo(found)
        work.remove_redaction(redaction_id)
        told = {"file": file_id, "page": found.page, "reason": found.reason.value}
        work.audit("file.redaction_unmarked", f"case:{file.case_id}", told)
        work.commit()
    return _changed(file, said("Mark on page {page} taken back", page=found.page + 1))


def save_redacted(desk: Desk, file_id: int, path: Path, *, overwrite: bool = False) -> ChangeSet:
    """Save a copy of a file with its marks in black, such as for an enclosure.

    Raises:
        InvalidInput: nothing is marked, or the place cannot be written.
    """
    file = desk.file.queries().file(file_id)
    marks = marks_of(desk, file_id)
    if not marks:
        raise InvalidInput((Problem("file", said("Nothing is marked on this file.")),))
    data = copy_in_memory(desk, file, marks)
    today, now = desk.clock.today(), desk.clock.now()
    with desk.work() as work:
        work.use_redactions((file_id,))
        body = f"{file.name}: {'; '.join(one.words for one in marks)}"
        title = said("Redacted copy saved")
        event = Event(0, file.case_id, EventKind.FILE, today, now, title, body, desk.actor)
        work.add_event(event)
        told: dict[str, object] = {"file": file_id, "redactions": [one.id for one in marks]}
        work.audit("file.redacted_copy", f"case:{file.case_id}", told)
        save_bytes(path, data, overwrite=overwrite)
        work.commit()
    return _changed(file, said("{name} saved", name=path.name))


def black_out(desk: Desk, file: StoredFile, marks: Sequence[Redaction], copy: Path) -> int:
    """Write a copy of a paper with its marks in black; gives the number of its pages.

    Raises:
        InvalidInput: the paper cannot be read, or is too large.
    """
    # pikepdf is large; only who redacts waits for it.
    from privdesk.pdf.redaction import redacted_copy

    return redacted_copy(_bytes(desk, file), file.media_type, _by_page(marks), copy)


def copy_in_memory(desk: Desk, file: StoredFile, marks: Sequence[Redaction]) -> bytes:
    """A copy of a paper with its marks in black, no page of which touches the disk.

    Raises:
        InvalidInput: the paper cannot be read, or is too large.
    """
    from privdesk.pdf.redaction import redacted_bytes

    return redacted_bytes(_bytes(desk, file), file.media_type, _by_page(marks))


def _by_page(marks: Sequence[Redaction]) -> dict[int, list[Box]]:
    boxes: dict[int, list[Box]] = {}
    for one in marks:
        boxes.setdefault(one.page, []).append(one.box)
    return boxes


def _changed(file: StoredFile, sentence: str) -> ChangeSet:
    topics = frozenset({Topic.FILES, Topic.CASES})
    return ChangeSet(joined(": ", (file.name, sentence)), (file.case_id,), topics)


def _bytes(desk: Desk, file: StoredFile) -> bytes:
    if file.size > LARGEST:
        megabytes = LARGEST // (1024 * 1024)
        sentence = said(
            "{name} is larger than {megabytes} MB. Attach the pages that are needed.",
            name=file.name,
            megabytes=megabytes,
        )
        raise InvalidInput((Problem("file", sentence),))
    return b"".join(desk.file.queries().file_bytes(file.id))
