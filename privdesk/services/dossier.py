"""The dossier of a case or its chain: a PDF binder, and a ZIP whose every byte can be checked."""

import contextlib
import json
import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from privdesk.config.unfinished import unfinished
from privdesk.domain.audit import GENESIS, AuditEntry, first_break
from privdesk.domain.chain import Chain
from privdesk.domain.correspondence import Event
from privdesk.domain.day_names import day_words
from privdesk.domain.dossier import READER, Amounts, Reader, is_paper, left_out
from privdesk.domain.errors import InvalidInput, NoSpace, Problem, Refused
from privdesk.domain.read_models import CaseView
from privdesk.domain.redaction import Redaction
from privdesk.domain.said import said
from privdesk.domain.vocabulary import EventKind
from privdesk.exchange.dossier_zip import ArchiveWriter, digest_of_file, sum_over
from privdesk.reports.dossier_content import DossierContent, Paper, TrailTold
from privdesk.services import dossier_words as words
from privdesk.services.changes import ChangeSet, Topic
from privdesk.services.desk import Desk
from privdesk.services.dossier_papers import PaperStore, Source, sources_of
from privdesk.services.reading import Reading

if TYPE_CHECKING:
    from privdesk.reports.dossier_pdf import Drawn

_TRAIL = "audit-trail.jsonl"
_NO_SPACE = frozenset({28, 122})  # errno: disk full, quota

GoesOn = Callable[[int, int], bool]
"""Hears how much of the work is done, in bytes and pages, and of how much; False stops it."""


def always(_done: int, _of: int) -> bool:
    """Go on to the end."""
    return True


@dataclass(frozen=True, slots=True)
class Wish:
    """What dossier is wanted.

    Attributes:
        case_id: the case in front.
        whole_chain: whether all cases linked to it are in it too.
        reader: for whom.
        redacted: whether what is marked on the papers is black in the copies.
    """

    case_id: int
    whole_chain: bool = True
    reader: Reader = Reader.OFFICE
    redacted: bool = True


@dataclass(frozen=True, slots=True)
class DossierView:
    """What a dossier would hold.

    Attributes:
        cases: their numbers.
        papers: how many letters and files.
        size: of the files, in bytes.
        left_out: what the reader does not get.
        marks: how many places of the papers are marked to be blacked out.
    """

    cases: tuple[str, ...]
    papers: int
    size: int
    left_out: tuple[str, ...]
    marks: int


@dataclass(frozen=True, slots=True)
class DossierMade:
    """A dossier on disk.

    Attributes:
        binder: the PDF.
        archive: the ZIP, with the same PDF in it.
        pages: of the binder.
        papers: how many letters and files it holds.
        sha256: of the list of sums; the audit trail keeps it.
        head: of the audit trail as it was when the dossier was made.
        changes: what it did to the case: an entry on its timeline.
    """

    binder: Path
    archive: Path
    pages: int
    papers: int
    sha256: str
    head: str
    changes: ChangeSet


@dataclass(frozen=True, slots=True)
class _Cases:
    chain: Chain
    views: tuple[CaseView, ...]
    front: CaseView


def look_at(desk: Desk, wish: Wish) -> DossierView:
    """What a dossier would hold."""
    cases = _cases(desk, wish)
    sources = sources_of(desk, cases.views)
    return DossierView(
        tuple(view.case.number for view in cases.views),
        len(sources),
        sum(one.size for one in sources),
        left_out(wish.reader, _amounts(cases.views, sources)),
        sum(len(marks) for marks in _marks(desk, sources).values()),
    )


def make_dossier(desk: Desk, wish: Wish, folder: Path, goes_on: GoesOn = always) -> DossierMade:
    """Write a dossier into a folder: the binder and the ZIP, both or none.

    Files are streamed, so that memory does not grow with them. What is half-written lies in a
    private folder there and is taken away whatever happens.

    Raises:
        InvalidInput: the folder cannot be written.
        NoSpace: the disk is full.
        Refused: it was stopped; nothing is left behind.
        NotFound: there is no such case.
        CaseFileError: the case file cannot be read or written.
    """
    cases = _cases(desk, wish)
    with _workshop(folder) as work:
        return _Making(desk, wish, cases, work, goes_on).make(folder)


class _Making:
    """One dossier while it is made."""

    def __init__(self, desk: Desk, wish: Wish, cases: _Cases, work: Path, goes_on: GoesOn) -> None:
        self._desk, self._wish, self._cases = desk, wish, cases
        self._work = work
        self._goes_on = goes_on
        self._sources = sources_of(desk, cases.views)
        self._marks = _marks(desk, self._sources) if wish.redacted else {}
        self._all = max(sum(one.size for one in self._sources) * 2, 1)
        self._done = 0

    def _tick(self, size: int) -> None:
        self._done += size
        if not self._goes_on(min(self._done, self._all), self._all):
            raise Refused(said("Stopped. Nothing was written."))

    def make(self, folder: Path) -> DossierMade:
        # ReportLab is large; only who prints waits for it.
        from privdesk.reports.dossier_pdf import draw_dossier

        desk, case = self._desk, self._cases.front.case
        now = desk.clock.now()
        name = f"{case.number}-dossier"
        archive = self._work / f"{name}.zip"
        binder = self._work / f"{name}.pdf"
        local = now.astimezone(desk.clock.zone)
        writer = ArchiveWriter(archive, local.replace(tzinfo=None))
        try:
            reader = self._wish.reader
            store = PaperStore(desk, self._work, writer, reader, self._marks, self._tick)
            papers = tuple(store.take(one) for one in self._sources)
            trail = self._trail(writer)
            told = self._content(papers, trail, sum_over(tuple(writer.members)), local)
            drawn = draw_dossier(told)
            self._bind(drawn, store.bound, binder)
            writer.add(binder.name, binder)
            sha256 = writer.close(self._manifest(told, now))
        except BaseException:
            writer.give_up()
            raise
        for path in (archive, binder):
            path.chmod(0o600)
            _sync(path)
        placed = _placed((binder, archive), folder)
        try:
            changes = self._record(placed[1].name, sha256, digest_of_file(placed[0]), told)
        except BaseException:
            for path in placed:
                path.unlink(missing_ok=True)
            raise
        return DossierMade(
            placed[0], placed[1], drawn.pages, len(papers), sha256, trail.head, changes
        )

    def _bind(self, drawn: "Drawn", papers: list[Path], binder: Path) -> None:
        # pikepdf is large; only who binds waits for it.
        from privdesk.pdf.binder import bind

        rest = self._all - self._done

        def bound(done: int, of: int) -> None:
            self._done = self._all - rest + rest * done // max(of, 1)
            self._tick(0)

        bind(drawn.pdf, papers, drawn.frames, drawn.bookmarks, binder, bound)
        self._tick(0)

    def _trail(self, writer: ArchiveWriter) -> TrailTold:
        """Check the whole trail, keep what is about these cases, and put that into the ZIP."""
        desk = self._desk
        head, count = GENESIS, 0

        def counted() -> Iterator[AuditEntry]:
            nonlocal head, count
            for entry in desk.file.queries().audit_entries():
                head, count = entry.digest, entry.seq
                yield entry

        broken = first_break(counted())
        about = {
            entry.seq: entry
            for view in self._cases.views
            for entry in desk.file.queries().audit_entries(view.case.id)
        }
        entries = tuple(about[seq] for seq in sorted(about))
        path = self._work / _TRAIL
        with path.open("w", encoding="utf-8") as out:
            for entry in entries:
                out.write(_entry_line(entry))
        writer.add(_TRAIL, path)
        check = (
            f"The trail does not hold: {broken.why}." if broken else f"All {count} entries hold."
        )
        return TrailTold(entries, count, head, check)

    def _content(
        self, papers: tuple[Paper, ...], trail: TrailTold, papers_sum: str, local: datetime
    ) -> DossierContent:
        desk, cases, reader = self._desk, self._cases, self._wish.reader
        today, number = desk.clock.today(), cases.front.case.number
        names = {view.case.id: view.person.display_name for view in cases.views}
        many = len(cases.views) > 1
        made = f"{day_words(local.date())} at {local:%H:%M} by {desk.actor}"
        facts = (
            *words.case_facts(cases.front, reader, today),
            ("Cases in this dossier", ", ".join(view.case.number for view in cases.views)),
            ("Made", made),
        )
        return DossierContent(
            number=number,
            title=f"chain of {number}" if many else number,
            office=desk.pack.office.organisation,
            made_on=today,
            made=made,
            reader=READER[reader],
            facts=facts,
            people=words.people_lines(cases.views, reader),
            chain=words.chain_rows(cases.chain, names, today),
            timeline=words.timeline_rows(cases.views, reader, today),
            dates=words.date_proofs(cases.views, today),
            searches=words.search_rows(cases.views, reader),
            papers=papers,
            left_out=left_out(reader, _amounts(cases.views, self._sources)),
            trail=trail,
            papers_sum=papers_sum,
        )

    def _manifest(self, told: DossierContent, now: datetime) -> dict[str, str]:
        return {
            "Privdesk dossier": "1",
            "case": told.number,
            "cases": ", ".join(view.case.number for view in self._cases.views),
            "office": told.office,
            "for": told.reader,
            "made": now.isoformat(timespec="seconds"),
            "head of the audit trail": told.trail.head,
            "sum over the files": told.papers_sum,
        }

    def _record(
        self, name: str, sha256: str, binder_sha256: str, told: DossierContent
    ) -> ChangeSet:
        desk, case = self._desk, self._cases.front.case
        title = f"Dossier made for {told.reader}"
        body = f"{name}; sums {sha256}; head of the audit trail {told.trail.head}"
        now, today = desk.clock.now(), desk.clock.today()
        with desk.work() as work:
            event = Event(0, case.id, EventKind.FILE, today, now, title, body, desk.actor)
            work.add_event(event)
            particulars: dict[str, object] = {
                "manifest_sha256": sha256,
                "binder_sha256": binder_sha256,
                "papers_sum": told.papers_sum,
                "head": told.trail.head,
                "reader": self._wish.reader.value,
                "redactions": [one.id for marks in self._marks.values() for one in marks],
                "cases": [view.case.id for view in self._cases.views],
            }
            work.use_redactions(self._marks)
            work.audit("case.dossier", f"case:{case.id}", particulars)
            work.commit()
        return ChangeSet(f"{case.number}: {title}", (case.id,), frozenset({Topic.CASES}))


def _cases(desk: Desk, wish: Wish) -> _Cases:
    reading = Reading(desk)
    front = reading.case(wish.case_id)
    chain = reading.chain(wish.case_id)
    if not wish.whole_chain:
        return _Cases(chain, (front,), front)
    ordered = sorted(chain.cases, key=lambda case: (case.received, case.id))
    views = tuple(front if c.id == wish.case_id else reading.case(c.id) for c in ordered)
    return _Cases(chain, views, front)


def _marks(desk: Desk, sources: tuple[Source, ...]) -> Mapping[int, tuple[Redaction, ...]]:
    return desk.file.queries().redactions([one.file.id for one in sources if one.file])


def _amounts(views: tuple[CaseView, ...], sources: tuple[Source, ...]) -> Amounts:
    return Amounts(
        notes=sum(event.kind is EventKind.NOTE for view in views for event in view.events),
        searches=sum(len(view.case.searches) for view in views),
        late_reasons=sum(view.case.late_reason is not None for view in views),
        people=len({part.person.id for view in views for part in view.people}),
        papers=len(sources),
        drafts=sum(not is_paper(letter) for view in views for letter in view.letters),
    )


def _entry_line(entry: AuditEntry) -> str:
    value = {name: getattr(entry, name) for name in AuditEntry.__slots__}
    value["at"] = entry.at.isoformat(timespec="microseconds")
    return json.dumps(value, ensure_ascii=False, sort_keys=True) + "\n"


@contextlib.contextmanager
def _workshop(folder: Path) -> Iterator[Path]:
    """A private folder beside what is made; gone afterwards, with all that is half-written."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with unfinished(folder) as work:
            work.mkdir(mode=0o700)
            yield work
    except OSError as error:
        if error.errno in _NO_SPACE:
            full = said("Nothing was written, the disk is full. Free some space.")
            raise NoSpace(full) from error
        reason = os.strerror(error.errno) if error.errno else said("it cannot be written")
        sentence = said(
            "The dossier is not written to {name}: {reason}.", name=folder.name, reason=reason
        )
        raise InvalidInput((Problem("folder", sentence),)) from error


def _sync(path: Path) -> None:
    with path.open("rb") as file:
        os.fsync(file.fileno())


def _placed(paths: tuple[Path, Path], folder: Path) -> tuple[Path, Path]:
    """Give finished files names that are free; both or none."""
    number = 1
    while True:
        more = f" {number}" if number > 1 else ""
        targets = tuple(folder / f"{path.stem}{more}{path.suffix}" for path in paths)
        if not any(target.exists() for target in targets):
            break
        number += 1
    for path, target in zip(paths, targets, strict=True):
        path.rename(target)
    return targets[0], targets[1]


__all__ = [
    "DossierMade",
    "DossierView",
    "GoesOn",
    "Reader",
    "Wish",
    "look_at",
    "make_dossier",
]
