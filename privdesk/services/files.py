"""Papers and messages of a case: kept untouched with their digest, their words found again."""

import hashlib
import mimetypes
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from privdesk.domain.correspondence import Event, StoredFile
from privdesk.domain.errors import InvalidInput, Problem
from privdesk.domain.mail import IncomingMessage
from privdesk.domain.said import said
from privdesk.domain.vocabulary import EventKind
from privdesk.exchange.eml import read_message
from privdesk.pdf.apart import words_of
from privdesk.services.changes import ChangeSet, Topic
from privdesk.services.desk import Desk
from privdesk.storage import UnitOfWork

LARGEST = 512 * 1024 * 1024
"""Bytes; a larger file is refused."""

_CHUNK = 1024 * 1024
_READ_WHOLE = 64 * 1024 * 1024  # bytes up to which words are read out of a file


@dataclass(frozen=True, slots=True)
class IncomingFile:
    """A file that shall be stored with a case.

    Attributes:
        path: where it lies now.
        media_type: told by its name.
        size: in bytes.
        text: words found in it.
        data: its bytes, if they lie in memory and not on disk.
    """

    path: Path
    media_type: str
    size: int
    text: str
    data: bytes | None = None

    @property
    def name_digest(self) -> str:
        """Digest of the name, for the audit trail, which holds no personal text."""
        return hashlib.sha256(self.path.name.encode()).hexdigest()

    def chunks(self) -> Iterator[bytes]:
        """The bytes, a piece at a time."""
        if self.data is not None:
            yield from (self.data[n : n + _CHUNK] for n in range(0, len(self.data), _CHUNK))
            return
        with self.path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                yield chunk


def read_files(paths: Iterable[Path]) -> tuple[IncomingFile, ...]:
    """Look at files before they are stored.

    Raises:
        InvalidInput: some cannot be read or are too large; names each.
    """
    files: list[IncomingFile] = []
    problems: list[Problem] = []
    for path in paths:
        try:
            files.append(_read(path))
        except OSError as error:
            reason = os.strerror(error.errno) if error.errno else said("it cannot be read")
            problems.append(
                Problem(
                    "files",
                    said("{name} is not attached: {reason}.", name=path.name, reason=reason),
                )
            )
        except InvalidInput as error:
            problems.extend(error.problems)
    if problems:
        raise InvalidInput(tuple(problems))
    return tuple(files)


def _read(path: Path) -> IncomingFile:
    size = path.stat().st_size
    if size > LARGEST:
        megabytes = LARGEST // (1024 * 1024)
        raise InvalidInput(
            (
                Problem(
                    "files",
                    said(
                        "{name} is larger than {megabytes} MB. Attach a part of it.",
                        name=path.name,
                        megabytes=megabytes,
                    ),
                ),
            )
        )
    with path.open("rb"):
        pass
    media_type = media_type_of(path.name)
    return IncomingFile(path, media_type, size, _words(path, media_type, size))


def file_of_bytes(name: str, media_type: str, data: bytes, text: str = "") -> IncomingFile:
    """A file that lies in memory, such as one that came with a message."""
    words = text
    if not words and media_type == "application/pdf" and len(data) <= _READ_WHOLE:
        words = words_of(data)
    return IncomingFile(Path(name), media_type, len(data), words, data)


def media_type_of(name: str) -> str:
    """The media type that a file name tells of."""
    if name.lower().endswith(".eml"):
        return "message/rfc822"
    if name.lower().endswith(".msg"):
        return "application/vnd.ms-outlook"
    return mimetypes.guess_type(name)[0] or "application/octet-stream"


def _words(path: Path, media_type: str, size: int) -> str:
    if size > _READ_WHOLE:
        return ""
    if media_type == "application/pdf":
        return words_of(path.read_bytes())
    if media_type == "message/rfc822":
        message = read_message(path.read_bytes())
        return f"{message.subject}\n{message.text}"
    if media_type == "text/plain":
        return path.read_text(encoding="utf-8", errors="replace")[:200_000]
    return ""


def read_mail(path: Path) -> IncomingMessage:
    """The particulars of a message, to propose them at intake.

    Raises:
        InvalidInput: the file cannot be read.
    """
    try:
        return read_message(path.read_bytes())
    except OSError as error:
        raise InvalidInput(
            (Problem("files", said("{name} cannot be read.", name=path.name)),)
        ) from error


def store_file(
    work: UnitOfWork, case_id: int, file: IncomingFile, *, actor: str, now: datetime, on: date
) -> StoredFile:
    """Put a file into the case file inside of a transaction, with its timeline entry."""
    stored = work.add_file(case_id, file.path.name, file.media_type, file.chunks(), file.text)
    work.add_event(
        Event(
            id=0,
            case_id=case_id,
            kind=EventKind.FILE,
            on=on,
            at=now,
            title=said("File attached"),
            body=stored.name,
            actor=actor,
            file_id=stored.id,
        )
    )
    return stored


def attach_files(desk: Desk, case_id: int, paths: tuple[Path, ...]) -> ChangeSet:
    """Attach files to a case; all of them or none.

    Raises:
        InvalidInput: a file cannot be read; names it.
        CaseFileError: the case file cannot be written.
    """
    files = read_files(paths)
    today = desk.clock.today()
    with desk.work() as work:
        case = work.case(case_id)
        digests = [
            store_file(work, case_id, file, actor=desk.actor, now=desk.clock.now(), on=today).sha256
            for file in files
        ]
        work.audit("case.files_attached", f"case:{case_id}", {"sha256": digests})
        work.commit()
    many = said("{count} files", count=len(files)) if len(files) != 1 else said("1 file")
    return ChangeSet(
        said("{many} attached to {number}", many=many, number=case.number),
        (case_id,),
        frozenset({Topic.FILES, Topic.CASES}),
    )
