"""Files of a case that go out with a letter: as they are, or as a copy with places in black.

What goes out stays on record: a blacked-out copy becomes a file of the case with its own digest, so
that the dossier has the very bytes that the person got.
"""

from dataclasses import replace
from pathlib import PurePath

from privdesk.domain.correspondence import Event
from privdesk.domain.errors import InvalidInput, NotFound, Problem, Refused
from privdesk.domain.said import said
from privdesk.domain.vocabulary import EventKind, LetterState
from privdesk.services.changes import ChangeSet, Topic
from privdesk.services.desk import Desk
from privdesk.services.redactions import copy_in_memory, marks_of

_PDF = "application/pdf"


def enclose(desk: Desk, letter_id: int, file_id: int, *, blacked_out: bool) -> ChangeSet:
    """Name a file of the case among the enclosures of a draft.

    Args:
        desk: the open case file.
        letter_id: the draft.
        file_id: a file that its case shows.
        blacked_out: whether a copy with the marks in black goes out in place of the original; it
            becomes a file of the case.

    Returns:
        what changed; the last line of the enclosures of the letter is the new one.

    Raises:
        Refused: the letter is final, or the original holds marks that must not go out.
        InvalidInput: nothing is marked on the file, or it cannot be read.
        NotFound: the case shows no such file.
    """
    queries = desk.file.queries()
    letter = queries.letter(letter_id)
    shown = queries.case_view(letter.case_id, desk.clock.today()).files
    file = next((one for one in shown if one.id == file_id), None)
    if file is None:
        raise NotFound(
            said("There is no file {file_id} on the case of this letter.", file_id=file_id)
        )
    marks = marks_of(desk, file_id)
    if blacked_out and not marks:
        sentence = said(
            "Nothing is marked on {name}. Mark what must not go out first.", name=file.name
        )
        raise InvalidInput((Problem("file", sentence),))
    if marks and not blacked_out:
        raise Refused(
            said(
                "{name} has places to be blacked out. Enclose the blacked-out copy.", name=file.name
            )
        )
    copy = copy_in_memory(desk, file, marks) if blacked_out else b""
    with desk.work() as work:
        before = work.letter(letter_id)
        if before.state is not LetterState.DRAFT:
            raise Refused(said("The text can no longer be changed."))
        sent = file
        if blacked_out:
            work.use_redactions((file_id,))
            name = f"{PurePath(file.name).stem} (redacted).pdf"
            sent = work.add_file(before.case_id, name, _PDF, (copy,), "")
            day, now = desk.clock.today(), desk.clock.now()
            body = f"{name}: {'; '.join(one.words for one in marks)}"
            title, kind = said("Redacted copy for a letter"), EventKind.FILE
            event = Event(0, before.case_id, kind, day, now, title, body, desk.actor)
            work.add_event(replace(event, file_id=sent.id))
        lines = (*before.enclosures, sent.name)
        work.save_letter(replace(before, enclosures=lines, updated_at=desk.clock.now()))
        told = {"file": file_id, "sha256": sent.sha256, "redactions": [one.id for one in marks]}
        work.audit("letter.file_enclosed", f"case:{before.case_id}", told)
        work.commit()
    topics = frozenset({Topic.LETTERS, Topic.FILES, Topic.CASES})
    return ChangeSet(said("{name} enclosed", name=sent.name), (letter.case_id,), topics, letter_id)
