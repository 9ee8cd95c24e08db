"""The papers of a dossier: taken out of the case file piece by piece, named, made ready to bind."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from privdesk.domain.correspondence import StoredFile
from privdesk.domain.dossier import LEFT_OUT, Part, Reader, is_paper
from privdesk.domain.errors import InvalidInput
from privdesk.domain.letter import Letter
from privdesk.domain.mail import IncomingMessage
from privdesk.domain.read_models import CaseView
from privdesk.domain.redaction import Redaction
from privdesk.exchange.dossier_zip import ArchiveWriter
from privdesk.exchange.eml import read_message
from privdesk.exchange.member_names import clean_name
from privdesk.pdf.fonts import missing_characters
from privdesk.pdf.picture_kinds import PICTURES
from privdesk.reports.dossier_content import Paper
from privdesk.services.desk import Desk
from privdesk.services.letters import template_title
from privdesk.services.redactions import black_out

_TEXT_MOST = 4 * 1024 * 1024  # bytes of a text or a message that is bound in
_TEXT_LETTERS = 200_000

Tick = Callable[[int], None]
"""Hears how many bytes were written; stops by raising."""


@dataclass(frozen=True, slots=True)
class Source:
    """A letter or a file that belongs to the cases, with its day and its case number."""

    day: date
    number: str
    letter: Letter | None = None
    file: StoredFile | None = None

    @property
    def size(self) -> int:
        """In bytes; a letter is small."""
        return self.file.size if self.file else 0


def sources_of(desk: Desk, views: Iterable[CaseView]) -> tuple[Source, ...]:
    """Every paper of the cases once, the earliest first, under the case that it came to."""
    found, known = [], set[int]()
    for view in views:
        number = view.case.number
        found += [
            Source(one.letter_date, number, letter=one) for one in view.letters if is_paper(one)
        ]
        for file in sorted(view.files, key=lambda one: one.id):
            if file.id not in known:
                known.add(file.id)
                day = file.added_at.astimezone(desk.clock.zone).date()
                found.append(Source(day, number, file=file))
    return tuple(sorted(found, key=lambda one: (one.day, one.number, one.letter is None)))


class PaperStore:
    """Writes papers into the archive and beside it what is bound into the binder.

    Args:
        desk: the open case file.
        folder: private, for what is in between.
        archive: takes the files.
        reader: who gets them.
        marks: what is blacked out in the copies, by the key of the file.
        tick: hears of progress.
    """

    def __init__(
        self,
        desk: Desk,
        folder: Path,
        archive: ArchiveWriter,
        reader: Reader,
        marks: Mapping[int, tuple[Redaction, ...]],
        tick: Tick,
    ) -> None:
        self._desk = desk
        self._folder = folder
        self._archive = archive
        self._lists_only = Part.PAPERS in LEFT_OUT[reader]
        self._marks = marks
        self._tick = tick
        self._count = 0
        self.bound: list[Path] = []

    def take(self, source: Source) -> Paper:
        """One paper: into the archive, and made ready to bind."""
        paper = _described(source)
        if self._lists_only:
            return replace(paper, reason="Left out for this reader.")
        raw = self._folder / "paper"
        marks = self._marks.get(source.file.id, ()) if source.file else ()
        if source.file is not None and marks:
            source, paper = self._blacked_out(source.file, marks, raw, source, paper)
        else:
            self._take_out(source, raw)
        name = self._free_name(source)
        member = self._archive.add(name, raw)
        paper = replace(paper, member=name, size=member.size, sha256=member.sha256)
        ready = self._folder / f"bound-{len(self.bound)}.pdf"
        made = _made_ready(source, raw, ready, paper)
        if made.pages:
            self.bound.append(ready)
        raw.unlink()
        return made

    def _blacked_out(
        self,
        file: StoredFile,
        marks: tuple[Redaction, ...],
        raw: Path,
        source: Source,
        paper: Paper,
    ) -> tuple[Source, Paper]:
        """A copy in place of the paper, which itself stays in the case file."""
        black_out(self._desk, file, marks, raw)
        self._tick(file.size)
        stem = file.name.rpartition(".")[0] or file.name
        told = replace(file, name=f"{stem} (redacted).pdf", media_type="application/pdf")
        facts = f"Copy with {len(marks)} places in black; the original has SHA-256 {file.sha256}"
        if len(marks) == 1:
            facts = facts.replace("1 places", "1 place")
        words = tuple(one.words for one in marks)
        return replace(source, file=told), replace(paper, facts=facts, redactions=words)

    def _take_out(self, source: Source, raw: Path) -> None:
        queries = self._desk.file.queries()
        with raw.open("wb") as out:
            if source.letter is not None:
                out.write(queries.letter_pdf(source.letter.id))
                self._tick(0)
            elif source.file is not None:
                for piece in queries.file_bytes(source.file.id):
                    out.write(piece)
                    self._tick(len(piece))

    def _free_name(self, source: Source) -> str:
        """The place in the order makes each name its own."""
        self._count += 1
        return f"papers/{self._count:03} {source.number} {clean_name(_name_of(source))}"


def _name_of(source: Source) -> str:
    if source.letter is not None:
        return f"{source.letter.number or 'letter'}.pdf"
    assert source.file is not None
    return source.file.name


def _described(source: Source) -> Paper:
    letter, file = source.letter, source.file
    if letter is not None:
        title = f"Letter {letter.number}, {template_title(letter.template)}"
        sent = f"mailed {letter.mailed_on.isoformat()}" if letter.mailed_on else letter.state.value
        subject = letter.content.subject if letter.content else letter.subject
        facts = f"{subject} · {sent}"
        if letter.tracking:
            facts = f"{facts} · {letter.tracking}"
        return Paper(title, source.number, source.day, facts, "", 0, letter.pdf_sha256)
    assert file is not None
    return Paper(file.name, source.number, source.day, file.media_type, "", file.size, file.sha256)


def _made_ready(source: Source, raw: Path, ready: Path, paper: Paper) -> Paper:
    # pikepdf is large; only who binds waits for it.
    from privdesk.pdf.papers import ready_pdf, ready_picture

    kind = "application/pdf" if source.file is None else source.file.media_type
    try:
        if kind == "application/pdf":
            return replace(paper, pages=ready_pdf(raw, ready))
        if kind in PICTURES:
            return replace(paper, pages=ready_picture(raw, ready))
    except InvalidInput as error:
        ready.unlink(missing_ok=True)
        return replace(paper, reason=f"{error.sentence} The file is in the ZIP as it came.")
    if raw.stat().st_size <= _TEXT_MOST:
        if kind == "message/rfc822":
            return replace(paper, text=_message_lines(read_message(raw.read_bytes())))
        if kind in {"text/plain", "text/csv"}:
            return replace(paper, text=_plain_lines(raw))
    return replace(paper, reason="A file of this kind is not drawn; it is in the ZIP as it came.")


def _message_lines(message: IncomingMessage) -> tuple[str, ...]:
    sender = f"{message.sender_name} <{message.sender_email}>".strip()
    sent = f"{message.sent_at:%Y-%m-%d %H:%M} UTC" if message.sent_at else "not told"
    head = [f"From: {sender}", f"Sent: {sent}", f"Subject: {message.subject}"]
    if message.attachments:
        head.append(f"Attached: {', '.join(message.attachments)}")
    return tuple(_drawable(line) for line in (*head, "", *message.text.splitlines()))


def _plain_lines(raw: Path) -> tuple[str, ...]:
    text = raw.read_text(encoding="utf-8", errors="replace")[:_TEXT_LETTERS]
    return tuple(_drawable(line) for line in text.splitlines())


def _drawable(line: str) -> str:
    """The line with a question mark for each character that no shipped font has."""
    missing = set(missing_characters(line))
    if not missing:
        return line
    return "".join("?" if character in missing else character for character in line)


__all__ = ["PaperStore", "Source", "Tick", "sources_of"]
