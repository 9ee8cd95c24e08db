"""One transaction: load records, save records, write one audit entry, commit."""

import hashlib
import secrets
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Connection, Engine, RowMapping, Table, delete, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert
from typing_extensions import override

from privdesk.domain import audit
from privdesk.domain.audit import AuditEntry
from privdesk.domain.case import Case
from privdesk.domain.chain import Chain
from privdesk.domain.correspondence import Event, StoredFile
from privdesk.domain.errors import NotFound, Refused
from privdesk.domain.figures import IssuedSummary
from privdesk.domain.figures.commentary import Section
from privdesk.domain.letter import Letter
from privdesk.domain.letter_steps import LetterStep
from privdesk.domain.mail import TakenMail
from privdesk.domain.note_template import NoteTemplates
from privdesk.domain.numbering import LETTER_SERIES, case_number, letter_number
from privdesk.domain.office_template import OfficeTemplate
from privdesk.domain.person import Person
from privdesk.domain.print_run import PrintRun
from privdesk.domain.read_models import RunningClock
from privdesk.domain.redaction import Redaction
from privdesk.domain.reminders import Told
from privdesk.domain.said import said
from privdesk.domain.saved_views import Views
from privdesk.domain.vocabulary import Kind, Relation
from privdesk.storage import dispatch_rows, mail_rows, mapping, schema, take_over
from privdesk.storage.case_words import forget_words, reindex
from privdesk.storage.chain_rows import carry_files, chain_keys, load_dispute, save_dispute
from privdesk.storage.clock_rows import load_clocks, load_running_clocks, save_clocks
from privdesk.storage.commentary_rows import save_commentary
from privdesk.storage.engine import told_in_words
from privdesk.storage.merge_rows import load_apart, load_people, load_tags, save_beside
from privdesk.storage.note_rows import load_note_templates, save_note_templates
from privdesk.storage.place import Place
from privdesk.storage.redaction_rows import (
    add_redaction,
    load_redactions,
    remove_redaction,
    use_redactions,
)
from privdesk.storage.reminder_rows import mark_told
from privdesk.storage.retention_work import RetentionWork
from privdesk.storage.template_rows import add_template, load_templates
from privdesk.storage.view_rows import load_views, save_views
from privdesk.storage.words import sort_key

_CHUNK = 1024 * 1024  # bytes
_SALT = 32  # bytes


class UnitOfWork(RetentionWork):
    """One change of the case file: all of it or nothing.

    Leaving the block without `commit` takes everything back.
    """

    def __init__(
        self, engine: Engine, path: Path, actor: str, now: datetime, place: Place | None = None
    ) -> None:
        self._engine = engine
        self._place = place
        self._path = path
        self._actor = actor
        self._now = now
        self._stack = ExitStack()
        self._connection: Connection | None = None
        self._touched: set[int] = set()

    def __enter__(self) -> Self:
        with ExitStack() as stack:
            stack.enter_context(told_in_words(self._path))
            connection = stack.enter_context(self._engine.connect())
            connection = connection.execution_options(immediate=True)
            connection.begin()
            self._check_place()
            self._connection = connection
            self._stack = stack.pop_all()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._connection = None
        # Closing the connection rolls back what was not committed.
        self._stack.__exit__(kind, error, trace)

    @property
    @override
    def _db(self) -> Connection:
        if self._connection is None:
            raise RuntimeError("a unit of work is used inside of its block")
        return self._connection

    def commit(self) -> None:
        """Make everything durable; after this the unit of work is done.

        Raises:
            CaseFileReplaced: another file lies at the place of this one; nothing was changed.
        """
        self.index_words()
        self._check_place()
        self._db.commit()

    def _check_place(self) -> None:
        if self._place is not None:
            self._place.check()

    def index_words(self) -> None:
        """Index what was changed so far; `commit` does it for the rest."""
        cases = schema.CASES.c
        # A case that goes on within another is found there, with all that is said of it.
        goes_on = select(cases.merged_into).where(
            cases.id.in_(self._touched), cases.merged_into.is_not(None)
        )
        self._touched.update(self._db.execute(goes_on).scalars())
        for case_id in sorted(self._touched):
            reindex(self._db, case_id)
        self._touched.clear()

    # Numbers

    def next_number(self, kind: Kind, year: int) -> str:
        """The next number of a kind's series in a year; never given twice."""
        return case_number(kind, year, self._count_on(kind.series, year))

    def next_letter_number(self, year: int) -> str:
        """The next letter number of a year; never given twice."""
        return letter_number(year, self._count_on(LETTER_SERIES, year))

    def _count_on(self, series: str, year: int) -> int:
        counter = schema.COUNTER
        statement = upsert(counter).values(series=series, year=year, last=1)
        statement = statement.on_conflict_do_update(
            index_elements=["series", "year"], set_={"last": counter.c.last + 1}
        )
        return int(self._db.execute(statement.returning(counter.c.last)).scalar_one())

    # People

    def add_person(self, person: Person) -> Person:
        """Store a new person and return it with its key."""
        return replace(person, id=self._insert(schema.PERSON, mapping.person_values(person)))

    def save_person(self, person: Person) -> None:
        """Store a changed person, and its name wherever a list shows it."""
        known = schema.PERSON.c
        into = self._db.execute(select(known.merged_into).where(known.id == person.id)).scalar()
        self._update(schema.PERSON, person.id, mapping.person_values(person))
        parts, cases = schema.CASE_PERSON.c, schema.CASES
        shown = select(parts.case_id).where(parts.person_id == person.id)
        first = shown.where(parts.place == 0)
        # Where the record goes on, or went on so far, its words are found too.
        goes_on = [key for key in (into, person.merged and person.merged.into) if key]
        around = select(parts.case_id).where(parts.person_id.in_(goes_on))
        self._touched.update(self._db.execute(around).scalars())
        self._db.execute(
            update(cases)
            .where(cases.c.id.in_(first))
            .values(person_name=person.display_name, person_key=sort_key(person.display_name))
        )
        self._touched.update(self._db.execute(shown).scalars())

    def person(self, person_id: int) -> Person:
        """A person by its key.

        Raises:
            NotFound: there is none.
        """
        return mapping.person_of(self._row(schema.PERSON, person_id, "person"))

    # Cases

    def add_case(self, case: Case) -> Case:
        """Store a new case with all that belongs to it and return it with its key."""
        values = mapping.case_values(case, self._name_of(case))
        stored = replace(case, id=self._insert(schema.CASES, values))
        self._save_parts(stored)
        self._touched.add(stored.id)
        return stored

    def save_case(self, case: Case) -> None:
        """Store a changed case with all that belongs to it.

        Raises:
            Refused: its personal data was erased.
        """
        self.refuse_erased(case.id)
        cases = schema.CASES.c
        into = self._db.execute(select(cases.merged_into).where(cases.id == case.id)).scalar()
        self._update(schema.CASES, case.id, mapping.case_values(case, self._name_of(case)))
        self._save_parts(case)
        self._touched.add(case.id)
        if into is not None:  # where it went on so far, it is found no more once it is parted
            self._touched.add(into)

    def _name_of(self, case: Case) -> str:
        return self.person(case.person_id).display_name if case.people else ""

    def _save_parts(self, case: Case) -> None:
        parts: tuple[tuple[Table, list[mapping.Values]], ...] = (
            (schema.CASE_RIGHT, mapping.right_values(case)),
            (schema.CASE_SEARCH, mapping.search_values(case)),
            (schema.CASE_PERSON, mapping.involved_values(case)),
        )
        for table, rows in parts:
            self._db.execute(delete(table).where(table.c.case_id == case.id))
            if rows:
                self._db.execute(insert(table), rows)
        save_beside(self._db, case)
        old = schema.CASE_CLOCK
        self._db.execute(delete(old).where(old.c.case_id == case.id))
        save_clocks(self._db, case.id, case.clocks)
        save_dispute(self._db, case.id, case.dispute)

    def case(self, case_id: int) -> Case:
        """A case by its key.

        Raises:
            NotFound: there is none.
        """
        return load_case(self._db, self._row(schema.CASES, case_id, "case"))

    def case_by_number(self, number: str) -> Case:
        """A case by its number.

        Raises:
            NotFound: there is none.
        """
        query = select(schema.CASES).where(schema.CASES.c.number == number)
        row = self._db.execute(query).mappings().first()
        if row is None:
            raise NotFound(said("There is no case {number}.", number=number))
        return load_case(self._db, row)

    def running_clocks(self) -> tuple[RunningClock, ...]:
        """Every clock of an open case whose duty is still to be done, case by case."""
        return tuple(load_running_clocks(self._db))

    def link_cases(self, later_id: int, earlier_id: int, relation: Relation) -> None:
        """Tie a later case to an earlier one."""
        values = {"later_id": later_id, "earlier_id": earlier_id, "relation": relation}
        self._db.execute(insert(schema.CASE_LINK).values(values))

    def unlink_cases(self, later_id: int, earlier_id: int) -> None:
        """Take the tie of two cases away."""
        link = schema.CASE_LINK
        self._db.execute(
            delete(link).where(link.c.later_id == later_id, link.c.earlier_id == earlier_id)
        )

    def are_linked(self, one_id: int, other_id: int) -> bool:
        """Whether two cases are tied, whichever is the later."""
        link, pair = schema.CASE_LINK.c, (one_id, other_id)
        query = select(link.later_id).where(link.later_id.in_(pair), link.earlier_id.in_(pair))
        return self._db.execute(query).first() is not None

    def cases_of_person(self, person_id: int) -> tuple[Case, ...]:
        """The cases in which a person takes part, the earliest first."""
        part = schema.CASE_PERSON.c
        mine = select(part.case_id).where(part.person_id == person_id)
        query = select(schema.CASES).where(schema.CASES.c.id.in_(mine))
        rows = self._db.execute(query.order_by(schema.CASES.c.id)).mappings().all()
        return tuple(load_case(self._db, row) for row in rows)

    def chain(self, case_id: int) -> Chain:
        """The chain that a case belongs to, itself among it."""
        return load_chain(self._db, case_id)

    def chain_ids(self, case_id: int) -> tuple[int, ...]:
        """The keys of the cases of the chain that a case belongs to, its own among them."""
        return tuple(chain_keys(self._db, case_id)[0])

    def carry_papers(self, earlier_id: int, later_id: int) -> None:
        """Let a later case show the papers of an earlier one."""
        carry_files(self._db, (earlier_id,), later_id)

    # Correspondence

    def add_event(self, event: Event) -> Event:
        """Store a timeline entry and return it with its key.

        Raises:
            Refused: the personal data of the case was erased.
        """
        self.refuse_erased(event.case_id)
        self._touched.add(event.case_id)
        return replace(event, id=self._insert(schema.EVENT, mapping.event_values(event)))

    def add_file(
        self, case_id: int, name: str, media_type: str, chunks: Iterable[bytes], text: str
    ) -> StoredFile:
        """Store a file, a piece at a time, with size and digest of what was really stored."""
        values = {
            "case_id": case_id,
            "name": name,
            "media_type": media_type,
            "size": 0,
            "sha256": "",
            "added_at": self._now,
            "words": text,
        }
        file_id = self._insert(schema.FILE, values)
        digest, size = hashlib.sha256(), 0
        for place, chunk in enumerate(_pieces(chunks)):
            row = {"file_id": file_id, "place": place, "data": chunk}
            self._db.execute(insert(schema.FILE_CHUNK).values(row))
            digest.update(chunk)
            size += len(chunk)
        told = {"size": size, "sha256": digest.hexdigest()}
        self._update(schema.FILE, file_id, told)
        self._touched.add(case_id)
        return mapping.file_of({"id": file_id, **values, **told})

    # Messages that were taken in

    def add_taken_mail(self, mail: TakenMail, received: date) -> TakenMail:
        """Keep that a message was taken in and what became of it; gives it with its key."""
        key = mail_rows.add_taken(self._db, mail, received, self._now, self._actor)
        return replace(mail, id=key)

    def review_files(self, file_ids: Iterable[int], day: date | None) -> None:
        """Keep that files were checked for data of others on a day; None takes the mark away."""
        mail_rows.review_files(self._db, tuple(file_ids), day, self._actor)

    def lift_papers(
        self,
        case_id: int | None,
        events: Iterable[int],
        files: Iterable[int],
        mails: Iterable[int],
    ) -> mail_rows.Lifted:
        """Take papers and their entries off a case; `put_back` makes it as it was."""
        if case_id is not None:
            self._touched.add(case_id)
        return mail_rows.lift_papers(self._db, tuple(events), tuple(files), tuple(mails))

    def lift_case(self, case_id: int, people: Iterable[int]) -> mail_rows.Lifted:
        """Take a case out whole, and people new with it; its number is never given again.

        Raises:
            Refused: letters or papers of other cases hang on it.
        """
        lifted = mail_rows.lift_case(self._db, case_id, tuple(people))
        forget_words(self._db, case_id)
        self._touched.discard(case_id)
        return lifted

    def put_back(self, case_id: int | None, lifted: mail_rows.Lifted) -> None:
        """Put what was lifted back as it was, under its own keys."""
        mail_rows.put_back(self._db, lifted)
        if case_id is not None:
            self._touched.add(case_id)

    def events_of(self, case_id: int) -> frozenset[int]:
        """The keys of the timeline entries of a case."""
        event = schema.EVENT.c
        return frozenset(
            self._db.execute(select(event.id).where(event.case_id == case_id)).scalars()
        )

    # Redactions

    def add_redaction(self, mark: Redaction) -> None:
        """Store a place that copies of a file have in black."""
        add_redaction(self._db, mark)

    def remove_redaction(self, redaction_id: int) -> None:
        """Take a redaction away."""
        remove_redaction(self._db, redaction_id)

    def redactions(self, file_id: int) -> tuple[Redaction, ...]:
        """The redactions of a file."""
        return tuple(load_redactions(self._db, (file_id,)))

    def use_redactions(self, file_ids: Iterable[int]) -> None:
        """Keep that copies with the redactions of these files leave the case file now."""
        use_redactions(self._db, file_ids, self._now)

    # Letters

    def add_letter(self, letter: Letter) -> Letter:
        """Store a new letter and return it with its key."""
        self._touched.add(letter.case_id)
        return replace(letter, id=self._insert(schema.LETTER, mapping.letter_values(letter)))

    def save_letter(self, letter: Letter) -> None:
        """Store a changed letter."""
        self._touched.add(letter.case_id)
        self._update(schema.LETTER, letter.id, mapping.letter_values(letter))

    def letter(self, letter_id: int) -> Letter:
        """A letter by its key, without bytes.

        Raises:
            NotFound: there is none.
        """
        return mapping.letter_of(self._row(schema.LETTER, letter_id, "letter"))

    def mailed_letters(self, case_id: int) -> frozenset[int]:
        """The keys of the letters that have left the house for a case."""
        letter = schema.LETTER.c
        query = select(letter.id).where(letter.case_id == case_id, letter.mailed_on.is_not(None))
        return frozenset(self._db.execute(query).scalars())

    def family(self, letter_id: int) -> tuple[Letter, ...]:
        """A letter with its versions and its copies, the oldest first."""
        return dispatch_rows.relatives_of(self._db, letter_id)

    def numbered(self, tracking: str) -> tuple[Letter, ...]:
        """The letters that are not void and have this tracking number."""
        return dispatch_rows.numbered(self._db, tracking)

    def copies_of(self, letter_id: int) -> tuple[Letter, ...]:
        """The copies that were made of a letter to send it again."""
        return dispatch_rows.copies_of(self._db, letter_id)

    def add_step(self, step: LetterStep) -> None:
        """Write an entry into the delivery history of a letter."""
        dispatch_rows.add_step(self._db, step)

    def add_run(self, run: PrintRun) -> PrintRun:
        """Store a print run and return it with its key."""
        return dispatch_rows.add_run(self._db, run)

    def print_run(self, run_id: int) -> PrintRun:
        """A print run by its key.

        Raises:
            NotFound: there is none.
        """
        return dispatch_rows.load_run(self._db, run_id)

    def open_runs(self) -> tuple[PrintRun, ...]:
        """The print runs of which nobody has said what came out well."""
        return tuple(self.print_run(key) for key in dispatch_rows.open_runs(self._db))

    def settle_run(self, run_id: int, came_out: Collection[int]) -> None:
        """Store what came out well of a run; the rest did not."""
        dispatch_rows.settle_run(self._db, run_id, came_out)

    def settle_letter(self, letter_id: int, *, came_out: bool) -> None:
        """Answer for one letter in whatever run it still waits; nothing if it is in none."""
        dispatch_rows.settle_letter(self._db, letter_id, came_out=came_out)

    def run_with(self, letter_id: int) -> int:
        """Key of the run in which a letter waits for an answer; 0 if it is in none."""
        return dispatch_rows.run_with(self._db, letter_id)

    def freeze_pdf(self, letter_id: int, data: bytes) -> None:
        """Keep the bytes of a final letter; they can never be changed."""
        self._db.execute(insert(schema.LETTER_PDF).values(letter_id=letter_id, data=data))

    # Reminders

    def mark_told(self, told: Iterable[Told]) -> None:
        """Keep that these reminders were told at this instant."""
        mark_told(self._db, told, self._now)

    def freeze_summary(self, issued: IssuedSummary, pdf: bytes) -> IssuedSummary:
        """Keep an issued summary with its paper; it can never be changed."""
        values = mapping.issued_values(issued) | {"pdf": pdf}
        return replace(issued, id=self._insert(schema.ISSUED_SUMMARY, values))

    # Saved views, identity evidence

    def views(self) -> Views:
        """The saved views in their order."""
        return load_views(self._db)

    def replace_views(self, views: Views) -> None:
        """Keep these saved views and no others."""
        save_views(self._db, views)

    # The office's own letter templates

    def office_templates(self) -> tuple[OfficeTemplate, ...]:
        """Every version, the oldest first."""
        return load_templates(self._db)

    def add_template(self, one: OfficeTemplate) -> None:
        """Keep a version; it can never be changed."""
        add_template(self._db, one)

    # Templates of calls, messages and notes

    def note_templates(self) -> NoteTemplates:
        """Those of the office."""
        return load_note_templates(self._db)

    def replace_note_templates(self, kept: NoteTemplates) -> None:
        """Keep these and no others."""
        save_note_templates(self._db, kept)

    # Words that are not saved yet

    def keep_unsaved(self, case_id: int, form: str, words: str) -> None:
        """Keep what was typed into a form of a case; no words forget it."""
        table = schema.UNSAVED_WORDS
        self._db.execute(delete(table).where(table.c.case_id == case_id, table.c.form == form))
        if words:
            self.refuse_erased(case_id)
            values = {"case_id": case_id, "form": form, "words": words, "at": self._now}
            self._db.execute(insert(table).values(values))

    # Old registers

    def keep_source(self, name: str, headings: Sequence[str], plan: str) -> take_over.Source:
        """The register of this name with its headings and plan of now."""
        return take_over.keep_source(self._db, name, headings, plan)

    def taking_over(self, source: take_over.Source) -> take_over.TakeOver:
        """What stores the cases of one import."""
        return take_over.TakeOver(self._db, source)

    def untouched_import(self, batch_id: int) -> take_over.Batch:
        """An import whose cases stand as it left them.

        Raises:
            Refused: something was done with its cases since, or it was taken back already.
        """
        batch = take_over.batch_of(self._db, batch_id)
        if batch is None:
            raise Refused(said("This import was taken back already."))
        touched = take_over.touched_since(self._db, batch)
        if touched:
            raise Refused(
                said(
                    "Work has gone on with {names} since. The imported cases stay.",
                    names=", ".join(touched),
                )
            )
        return batch

    def take_import_back(self, batch: take_over.Batch, note: Callable[[], None]) -> None:
        """Remove the cases of an import; their numbers are not given again."""
        take_over.take_back(self._db, batch, self._now, note)

    def save_commentary(self, period: str, words: Mapping[Section, str]) -> None:
        """Keep the officer's words on a period in place of those before."""
        save_commentary(self._db, period, words, self._actor, self._now)

    def files_of(self, case_id: int) -> frozenset[int]:
        """The keys of the files that came with a case."""
        file = schema.FILE.c
        return frozenset(self._db.execute(select(file.id).where(file.case_id == case_id)).scalars())

    def mark_evidence(self, file_id: int) -> None:
        """Keep that a file only proves identity."""
        statement = upsert(schema.IDENTITY_EVIDENCE).values(file_id=file_id)
        self._db.execute(statement.on_conflict_do_nothing())

    def unmark_evidence(self, file_id: int) -> None:
        """Keep that a file proves more than identity."""
        proof = schema.IDENTITY_EVIDENCE
        self._db.execute(delete(proof).where(proof.c.file_id == file_id))

    def evidence_of(self, case_id: int) -> frozenset[int]:
        """The keys of the files of a case that only prove identity."""
        proof = schema.IDENTITY_EVIDENCE.c.file_id
        query = select(proof).where(proof.in_(self.files_of(case_id)))
        return frozenset(self._db.execute(query).scalars())

    def erase_file(self, file_id: int) -> None:
        """Delete content, words and name of a file for good; that there was one stays."""
        event, chunk = schema.EVENT, schema.FILE_CHUNK
        case_id = self._row(schema.FILE, file_id, "file")["case_id"]
        self._db.execute(delete(chunk).where(chunk.c.file_id == file_id))
        nothing = hashlib.sha256(b"").hexdigest()
        gone = {"name": "Deleted", "size": 0, "words": "", "sha256": nothing}
        self._update(schema.FILE, file_id, gone)
        self._db.execute(update(event).where(event.c.file_id == file_id).values(body=""))
        proof = schema.IDENTITY_EVIDENCE
        self._db.execute(delete(proof).where(proof.c.file_id == file_id))
        self._touched.add(case_id)

    # Settings and audit

    def keep_picture(self, sha256: str, media_type: str, data: bytes) -> None:
        """Keep a picture for good: letters on record name it by its digest."""
        values = {"sha256": sha256, "media_type": media_type, "data": data}
        self._db.execute(insert(schema.PICTURE).prefix_with("OR IGNORE").values(values))

    def setting(self, name: str) -> str | None:
        """A setting of the office; None if it was never set."""
        query = select(schema.SETTING.c.value).where(schema.SETTING.c.name == name)
        return self._db.execute(query).scalar()

    def set_setting(self, name: str, value: str) -> None:
        """Keep a setting of the office."""
        statement = upsert(schema.SETTING).values(name=name, value=value)
        self._db.execute(
            statement.on_conflict_do_update(index_elements=["name"], set_={"value": value})
        )

    def audit(self, action: str, subject: str, particulars: Mapping[str, object]) -> AuditEntry:
        """Write the entry that tells of this change, chained to the one before."""
        table = schema.AUDIT
        query = select(table).order_by(table.c.seq.desc()).limit(1)
        row = self._db.execute(query).mappings().first()
        last = mapping.entry_of(row) if row else None
        entry = audit.next_entry(last, self._now, self._actor, action, subject, particulars)
        values = {name: getattr(entry, name) for name in AuditEntry.__slots__}
        self._db.execute(insert(table).values(values))
        return entry

    def commit_to(self, subject: str, text: str) -> str:
        """A commitment to a personal text, with the salt that lies beside the subject."""
        table = schema.AUDIT_SALT
        query = select(table.c.salt).where(table.c.subject == subject)
        salt = self._db.execute(query).scalar()
        if salt is None:
            salt = secrets.token_bytes(_SALT)
            self._db.execute(insert(table).values(subject=subject, salt=salt))
        return audit.commitment(salt, text)

    # Rows

    def _insert(self, table: Table, values: mapping.Values) -> int:
        result = self._db.execute(insert(table).values(values))
        return int(result.inserted_primary_key[0])  # type: ignore[index]  # every table has a key

    def _update(self, table: Table, key: int, values: mapping.Values) -> None:
        result = self._db.execute(update(table).where(table.c.id == key).values(values))
        if result.rowcount != 1:
            raise NotFound(said("There is no {name} with the key {key}.", name=table.name, key=key))

    def _row(self, table: Table, key: int, word: str) -> RowMapping:
        row = self._db.execute(select(table).where(table.c.id == key)).mappings().first()
        if row is None:
            raise NotFound(said("There is no {word} with the key {key}.", word=word, key=key))
        return row


def load_case(db: Connection, row: RowMapping) -> Case:
    """A case from its row and from the rows that belong to it."""

    def parts(table: Table, order: str) -> Sequence[RowMapping]:
        query = select(table).where(table.c.case_id == row["id"]).order_by(table.c[order])
        return db.execute(query).mappings().all()

    return mapping.case_of(
        row,
        parts(schema.CASE_RIGHT, "place"),
        load_clocks(db, row["id"]),
        parts(schema.CASE_SEARCH, "place"),
        load_people(db, row["id"]),
        load_dispute(db, row["id"]),
        load_tags(db, row["id"]),
        load_apart(db, row["id"]),
    )


def load_chain(db: Connection, case_id: int) -> Chain:
    """The chain that a case belongs to, itself among it."""
    keys, ties = chain_keys(db, case_id)
    query = select(schema.CASES).where(schema.CASES.c.id.in_(keys)).order_by(schema.CASES.c.id)
    rows = db.execute(query).mappings().all()
    return Chain(tuple(load_case(db, row) for row in rows), ties)


def _pieces(chunks: Iterable[bytes]) -> Iterable[bytes]:
    """The same bytes in pieces that fit a row."""
    for chunk in chunks:
        for start in range(0, len(chunk), _CHUNK):
            yield chunk[start : start + _CHUNK]
