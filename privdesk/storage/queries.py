"""Reads: each in a transaction of its own, each gives frozen records."""

import hashlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Engine, Select, Text, cast, func, literal, or_, select

from privdesk.domain.audit import AuditEntry
from privdesk.domain.case import Case, CaseLink
from privdesk.domain.chain import Chain
from privdesk.domain.correspondence import StoredFile
from privdesk.domain.deadline_views import DeadlineBoard
from privdesk.domain.due import Progress, due_on, next_step
from privdesk.domain.errors import NotFound
from privdesk.domain.figures import CaseFacts
from privdesk.domain.letter import Letter
from privdesk.domain.read_models import (
    CaseFilter,
    CaseRow,
    CaseView,
    DueCounts,
    LetterRow,
    LinkedCase,
    Participant,
    PersonMatch,
    RunningClock,
    Scope,
    Sort,
    TodayBoard,
)
from privdesk.domain.reminders import Told, WatchedClock
from privdesk.domain.vocabulary import Duty, Kind, LetterState, Relation, SearchState, Status
from privdesk.storage import case_list, mapping, reminder_rows, schema
from privdesk.storage.clock_rows import load_running_clocks
from privdesk.storage.deadline_board import deadline_board
from privdesk.storage.engine import told_in_words
from privdesk.storage.figure_facts import figure_facts
from privdesk.storage.today_board import due_counts, today_board
from privdesk.storage.unit_of_work import load_case, load_chain
from privdesk.storage.words import name_key

_C = schema.CASES.c


class CaseQueries:
    """Questions to one case file; may be asked from any thread."""

    def __init__(self, engine: Engine, path: Path) -> None:
        self._engine = engine
        self._path = path

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with told_in_words(self._path), self._engine.connect() as connection:
            yield connection

    # Cases

    def case_rows(
        self,
        wanted: CaseFilter,
        sort: Sort,
        descending: bool,
        offset: int,
        limit: int,
        today: date,
    ) -> tuple[CaseRow, ...]:
        """A window of the list of cases."""
        with self._reading() as db:
            return case_list.rows(
                db, wanted, sort, descending=descending, offset=offset, limit=limit, today=today
            )

    def case_count(self, wanted: CaseFilter, today: date) -> int:
        """How many cases the filter leaves."""
        with self._reading() as db:
            return case_list.count(db, wanted, today)

    def case_position(
        self, wanted: CaseFilter, sort: Sort, descending: bool, case_id: int, today: date
    ) -> int | None:
        """The place of a case in the list, from 0; None if the filter leaves it out."""
        with self._reading() as db:
            return case_list.position(
                db, wanted, sort, descending=descending, case_id=case_id, today=today
            )

    def case_id(self, number: str) -> int:
        """The key of the case with this number.

        Raises:
            NotFound: there is none.
        """
        with self._reading() as db:
            found = db.execute(select(_C.id).where(_C.number == number)).scalar()
        if found is None:
            raise NotFound(f"There is no case {number}.")
        return int(found)

    def case_view(self, case_id: int, today: date) -> CaseView:
        """Everything of one case.

        Raises:
            NotFound: there is none.
        """
        with self._reading() as db:
            row = db.execute(select(schema.CASES).where(_C.id == case_id)).mappings().first()
            if row is None:
                raise NotFound(f"There is no case with the key {case_id}.")
            case = load_case(db, row)
            letters = self._letters_of(db, case_id)
            clock = case.ruling
            ruling = clock.deadline if clock else None
            return CaseView(
                case=case,
                due=due_on(
                    today,
                    case.status,
                    ruling.start if ruling else case.received,
                    ruling.raw if ruling else None,
                    ruling.send_by if ruling else None,
                    paused=clock is not None and clock.pause is not None,
                ),
                next_step=next_step(_progress(case, letters)),
                people=self._people_of(db, case),
                events=tuple(
                    mapping.event_of(event)
                    for event in db.execute(
                        select(schema.EVENT)
                        .where(schema.EVENT.c.case_id == case_id)
                        .order_by(schema.EVENT.c.happened_on.desc(), schema.EVENT.c.id.desc())
                    ).mappings()
                ),
                letters=letters,
                files=tuple(
                    mapping.file_of(file)
                    for file in db.execute(
                        select(schema.FILE)
                        .where(
                            or_(
                                schema.FILE.c.case_id == case_id,
                                schema.FILE.c.id.in_(_carried_to(case_id)),
                            )
                        )
                        .order_by(schema.FILE.c.id.desc())
                    ).mappings()
                ),
                links=self._links_of(db, case_id),
            )

    def _letters_of(self, db: Connection, case_id: int) -> tuple[Letter, ...]:
        letter = schema.LETTER
        query = select(letter).where(letter.c.case_id == case_id).order_by(letter.c.id.desc())
        return tuple(mapping.letter_of(row) for row in db.execute(query).mappings())

    def _people_of(self, db: Connection, case: Case) -> tuple[Participant, ...]:
        wanted = [involved.person_id for involved in case.people]
        query = select(schema.PERSON).where(schema.PERSON.c.id.in_(wanted))
        known = {row["id"]: mapping.person_of(row) for row in db.execute(query).mappings()}
        return tuple(Participant(known[i.person_id], i.role) for i in case.people)

    def _links_of(self, db: Connection, case_id: int) -> tuple[LinkedCase, ...]:
        link = schema.CASE_LINK.c
        query = select(link.later_id, link.earlier_id, link.relation).where(
            or_(link.later_id == case_id, link.earlier_id == case_id)
        )
        links = []
        for later_id, earlier_id, relation in db.execute(query):
            is_later = later_id == case_id
            other_id = earlier_id if is_later else later_id
            other = db.execute(
                select(_C.number, _C.kind, _C.status, _C.person_name).where(_C.id == other_id)
            ).one()
            tie = CaseLink(other_id, Relation(relation), is_later)
            links.append(LinkedCase(tie, other[0], Kind(other[1]), Status(other[2]), other[3]))
        return tuple(links)

    def chain(self, case_id: int) -> Chain:
        """The chain that a case belongs to, itself among it."""
        with self._reading() as db:
            return load_chain(db, case_id)

    # The window

    def today_board(self, today: date, holiday_name: Callable[[date], str]) -> TodayBoard:
        """The Today page."""
        with self._reading() as db:
            return today_board(db, today, holiday_name)

    def deadline_board(
        self, today: date, first: date, last: date, holiday_name: Callable[[date], str]
    ) -> DeadlineBoard:
        """The Deadlines page, with what was answered from first to last."""
        with self._reading() as db:
            return deadline_board(db, today, first, last, holiday_name)

    def due_counts(self, today: date) -> DueCounts:
        """How many cases each group of the Today page holds."""
        with self._reading() as db:
            return due_counts(db, today)

    def watched_clocks(self, until: date) -> tuple[tuple[WatchedClock, ...], frozenset[Told]]:
        """The clocks that run up to a send-by date, and what was told of them."""
        with self._reading() as db:
            return reminder_rows.watched_clocks(db, until), reminder_rows.told_reminders(db)

    def figure_facts(self, since: date, until: date, zone: ZoneInfo) -> tuple[CaseFacts, ...]:
        """What the figures need of every case received or open between two dates."""
        with self._reading() as db:
            return figure_facts(db, since, until, zone)

    def scope_counts(self, today: date) -> Mapping[Scope, int]:
        """How many cases each scope holds."""
        with self._reading() as db:
            return {scope: case_list.count(db, CaseFilter(scope=scope), today) for scope in Scope}

    def kind_counts(self) -> Mapping[Kind, int]:
        """How many open cases there are of each kind."""
        query = select(_C.kind, func.count()).where(_C.is_open == 1).group_by(_C.kind)
        with self._reading() as db:
            return {Kind(kind): int(number) for kind, number in db.execute(query)}

    def recent_cases(self, limit: int, today: date) -> tuple[CaseRow, ...]:
        """The cases whose timeline was written last."""
        event = schema.EVENT.c
        latest = select(event.case_id, event.id).order_by(event.id.desc()).limit(limit * 20)
        with self._reading() as db:
            ids = list(dict.fromkeys(row[0] for row in db.execute(latest)))[:limit]
            rows = case_list.read_rows(db, select(schema.CASES).where(_C.id.in_(ids)), today)
        return tuple(sorted(rows, key=lambda row: ids.index(row.id)))

    def handlers(self) -> tuple[str, ...]:
        """Everybody who handles a case."""
        with self._reading() as db:
            query = select(_C.handler).distinct().order_by(_C.handler)
            return tuple(db.execute(query).scalars())

    def laws(self) -> tuple[str, ...]:
        """Every country and state that an open case is from."""
        with self._reading() as db:
            query = select(_C.law).distinct().where(_C.is_open == 1, _C.law != "").order_by(_C.law)
            return tuple(db.execute(query).scalars())

    # Letters and files

    def letters(self, states: tuple[LetterState, ...]) -> tuple[LetterRow, ...]:
        """Letters in these states, the newest first."""
        letter, person, part = schema.LETTER.c, schema.PERSON.c, schema.CASE_PERSON.c
        query = (
            select(
                letter.id,
                letter.number,
                letter.case_id,
                _C.number.label("case_number"),
                _C.person_name.label("person"),
                person.city,
                person.postal_code,
                person.country,
                letter.template,
                letter.subject,
                letter.state,
                letter.pages,
                letter.letter_date,
                letter.mailed_on,
                letter.tracking,
            )
            .join(schema.CASES, _C.id == letter.case_id)
            .join(schema.CASE_PERSON, (part.case_id == letter.case_id) & (part.place == 0))
            .join(schema.PERSON, person.id == part.person_id)
            .where(letter.state.in_(states))
            .order_by(letter.updated_at.desc(), letter.id.desc())
        )
        with self._reading() as db:
            return tuple(_letter_row(row) for row in db.execute(query).mappings())

    def letter(self, letter_id: int) -> Letter:
        """One letter without its bytes.

        Raises:
            NotFound: there is none.
        """
        with self._reading() as db:
            query = select(schema.LETTER).where(schema.LETTER.c.id == letter_id)
            row = db.execute(query).mappings().first()
        if row is None:
            raise NotFound(f"There is no letter with the key {letter_id}.")
        return mapping.letter_of(row)

    def letter_pdf(self, letter_id: int) -> bytes:
        """The frozen bytes of a letter.

        Raises:
            NotFound: it was never final.
        """
        pdf = schema.LETTER_PDF.c
        with self._reading() as db:
            data = db.execute(select(pdf.data).where(pdf.letter_id == letter_id)).scalar()
        if data is None:
            raise NotFound("This letter is not final, so it has no frozen PDF.")
        return bytes(data)

    def file(self, file_id: int) -> StoredFile:
        """One attachment without its bytes.

        Raises:
            NotFound: there is none.
        """
        with self._reading() as db:
            query = select(schema.FILE).where(schema.FILE.c.id == file_id)
            row = db.execute(query).mappings().first()
        if row is None:
            raise NotFound(f"There is no file with the key {file_id}.")
        return mapping.file_of(row)

    def file_bytes(self, file_id: int) -> Iterator[bytes]:
        """The untouched bytes of an attachment, a piece at a time."""
        chunk = schema.FILE_CHUNK.c
        query = select(chunk.data).where(chunk.file_id == file_id).order_by(chunk.place)
        with self._reading() as db:
            for data in db.execute(query.execution_options(yield_per=4)).scalars():
                yield bytes(data)

    # People

    def similar_people(self, name: str, email: str, limit: int = 3) -> tuple[PersonMatch, ...]:
        """People with the same e-mail address or the same name in another spelling."""
        person = schema.PERSON.c
        name_wanted, email_wanted = name_key(name), email.strip().casefold()
        tests = []
        if email_wanted:
            tests.append(person.email_key == email_wanted)
        if name_wanted:
            tests.append(person.name_key == name_wanted)
        if not tests:
            return ()
        query = select(schema.PERSON).where(or_(*tests)).order_by(person.id.desc()).limit(limit)
        with self._reading() as db:
            return tuple(
                PersonMatch(
                    mapping.person_of(row),
                    "same e-mail address"
                    if email_wanted and row["email_key"] == email_wanted
                    else "same name",
                    self._cases_of(db, row["id"]),
                )
                for row in db.execute(query).mappings().all()
            )

    def _cases_of(self, db: Connection, person_id: int) -> tuple[CaseRow, ...]:
        part = schema.CASE_PERSON.c
        mine = select(part.case_id).where(part.person_id == person_id)
        query = select(schema.CASES).where(_C.id.in_(mine)).order_by(_C.id.desc()).limit(3)
        return case_list.read_rows(db, query, date.max)

    # Office and audit

    def running_clocks(self) -> Iterator[RunningClock]:
        """Every clock of an open case whose duty is still to be done, case by case."""
        with self._reading() as db:
            yield from load_running_clocks(db)

    def setting(self, name: str) -> str | None:
        """A setting of the office; None if it was never set."""
        query = select(schema.SETTING.c.value).where(schema.SETTING.c.name == name)
        with self._reading() as db:
            return db.execute(query).scalar()

    def case_marks(self) -> Mapping[str, str]:
        """Digest of everything in the row of each case, by its number."""
        with self._reading() as db:
            rows = db.execute(select(schema.CASES)).mappings()
            return {
                row["number"]: hashlib.sha256(repr(tuple(row.values())).encode()).hexdigest()
                for row in rows
            }

    def trail_digests(self) -> tuple[str, ...]:
        """The digests of the audit trail, the first entry first."""
        audit = schema.AUDIT.c
        with self._reading() as db:
            return tuple(db.execute(select(audit.digest).order_by(audit.seq)).scalars())

    def last_audit_at(self) -> datetime | None:
        """UTC instant of the latest entry of the audit trail; None if there is none."""
        audit = schema.AUDIT.c
        with self._reading() as db:
            return db.execute(select(audit.at).order_by(audit.seq.desc()).limit(1)).scalar()

    def audit_entries(self, case_id: int | None = None) -> Iterator[AuditEntry]:
        """The entries about a case and its letters, or all; in their order."""
        audit = schema.AUDIT.c
        query = select(schema.AUDIT).order_by(audit.seq)
        if case_id is not None:
            letter = schema.LETTER.c
            letters = select(literal("letter:") + cast(letter.id, Text)).where(
                letter.case_id == case_id
            )
            query = query.where(or_(audit.subject == f"case:{case_id}", audit.subject.in_(letters)))
        with self._reading() as db:
            for row in db.execute(query.execution_options(yield_per=500)).mappings():
                yield mapping.entry_of(row)


def _carried_to(case_id: int) -> Select[tuple[int]]:
    carried = schema.CARRIED_FILE.c
    return select(carried.file_id).where(carried.case_id == case_id)


def _progress(case: Case, letters: tuple[Letter, ...]) -> Progress:
    states = [letter.state for letter in letters]
    unsettled = (SearchState.OPEN, SearchState.ASKED)
    return Progress(
        status=case.status,
        identity=case.identity,
        acknowledgement_open=any(
            clock.runs and clock.deadline.duty is Duty.ACKNOWLEDGE for clock in case.clocks
        ),
        open_searches=sum(search.state in unsettled for search in case.searches),
        drafts=states.count(LetterState.DRAFT),
        finals=states.count(LetterState.FINAL),
        printed=states.count(LetterState.PRINTED),
    )


def _letter_row(row: mapping.Row) -> LetterRow:
    place = " ".join(part for part in (row["postal_code"], row["city"]) if part)
    return LetterRow(
        id=row["id"],
        number=row["number"],
        case_id=row["case_id"],
        case_number=row["case_number"],
        person=row["person"],
        place=", ".join(part for part in (place, row["country"]) if part),
        template=row["template"],
        subject=row["subject"],
        state=LetterState(row["state"]),
        pages=row["pages"],
        letter_date=row["letter_date"],
        mailed_on=row["mailed_on"],
        tracking=row["tracking"],
    )
