"""Reads of cases: the list in windows, one case whole, its chain."""

import hashlib
from array import array
from collections.abc import Mapping, Sequence
from datetime import date

from sqlalchemy import Connection, Select, func, or_, select

from privdesk.domain.case import Case, CaseLink
from privdesk.domain.chain import Chain
from privdesk.domain.due import Progress, due_on, next_step
from privdesk.domain.errors import NotFound
from privdesk.domain.letter import Letter
from privdesk.domain.note_template import NoteTemplates
from privdesk.domain.office_template import OfficeTemplate
from privdesk.domain.read_models import (
    BY_DUE,
    CaseFilter,
    CaseRow,
    CaseView,
    LinkedCase,
    Order,
    Participant,
    Scope,
)
from privdesk.domain.said import said
from privdesk.domain.saved_views import Views
from privdesk.domain.vocabulary import Duty, Kind, LetterState, Relation, SearchState, Status
from privdesk.storage import case_list, mapping, schema
from privdesk.storage.chain_rows import chain_keys
from privdesk.storage.note_rows import load_note_templates
from privdesk.storage.reader import Reader
from privdesk.storage.template_rows import load_templates
from privdesk.storage.unit_of_work import load_case, load_chain
from privdesk.storage.view_rows import load_views

_C = schema.CASES.c


class CaseReads(Reader):
    """Questions about cases."""

    def case_rows(
        self,
        wanted: CaseFilter,
        order: Order,
        offset: int,
        limit: int,
        today: date,
    ) -> tuple[CaseRow, ...]:
        """A window of the list of cases."""
        with self.reading() as db:
            return case_list.rows(db, wanted, order, offset=offset, limit=limit, today=today)

    def case_rows_of(self, keys: Sequence[int], today: date) -> tuple[CaseRow, ...]:
        """The cases with these keys as lists show them, in this order."""
        with self.reading() as db:
            return case_list.rows_of(db, keys, today)

    def case_count(self, wanted: CaseFilter, today: date) -> int:
        """How many cases the filter leaves."""
        with self.reading() as db:
            return case_list.count(db, wanted, today)

    def case_ids(self, wanted: CaseFilter, today: date, order: Order = BY_DUE) -> "array[int]":
        """The keys of all cases that the filter leaves, in order."""
        with self.reading() as db:
            return case_list.ids(db, wanted, today, order)

    def case_position(
        self, wanted: CaseFilter, order: Order, case_id: int, today: date
    ) -> int | None:
        """The place of a case in the list, from 0; None if the filter leaves it out."""
        with self.reading() as db:
            return case_list.position(db, wanted, order, case_id=case_id, today=today)

    def numbers_by_reference(self, kind: Kind) -> Mapping[str, str]:
        """The numbers of the cases of a kind, by the number that the other side uses."""
        query = select(_C.reference, _C.number).where(_C.kind == kind)
        with self.reading() as db:
            return {row[0]: row[1] for row in db.execute(query)}

    def case_id(self, number: str) -> int:
        """The key of the case with this number, or of that in which it goes on.

        Raises:
            NotFound: there is none.
        """
        with self.reading() as db:
            going_on = func.coalesce(_C.merged_into, _C.id)
            found = db.execute(select(going_on).where(_C.number == number)).scalar()
        if found is None:
            raise NotFound(said("There is no case {number}.", number=number))
        return int(found)

    def case_view(self, case_id: int, today: date) -> CaseView:
        """Everything of one case.

        Raises:
            NotFound: there is none.
        """
        with self.reading() as db:
            row = db.execute(select(schema.CASES).where(_C.id == case_id)).mappings().first()
            if row is None:
                raise NotFound(said("There is no case with the key {case_id}.", case_id=case_id))
            case = load_case(db, row)
            merged = _merged_into(db, case_id)
            papers = [case_id, *(one.link.other_id for one in merged)]
            letters = self._letters_of(db, papers)
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
                        .where(schema.EVENT.c.case_id.in_(papers))
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
                                schema.FILE.c.case_id.in_(papers),
                                schema.FILE.c.id.in_(_carried_to(case_id)),
                            )
                        )
                        .order_by(schema.FILE.c.id.desc())
                    ).mappings()
                ),
                links=self._links_of(db, case_id),
                merged=merged,
                evidence=_evidence_of(db, papers),
            )

    def _letters_of(self, db: Connection, papers: Sequence[int]) -> tuple[Letter, ...]:
        letter = schema.LETTER
        query = select(letter).where(letter.c.case_id.in_(papers)).order_by(letter.c.id.desc())
        return tuple(mapping.letter_of(row) for row in db.execute(query).mappings())

    def _people_of(self, db: Connection, case: Case) -> tuple[Participant, ...]:
        wanted = [involved.person_id for involved in case.people]
        query = select(schema.PERSON).where(schema.PERSON.c.id.in_(wanted))
        known = {row["id"]: mapping.person_of(row) for row in db.execute(query).mappings()}
        return tuple(Participant(known[i.person_id], i.role, i.authority) for i in case.people)

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
        with self.reading() as db:
            return load_chain(db, case_id)

    def chain_ids(self, case_id: int) -> tuple[int, ...]:
        """The keys of the cases of that chain."""
        with self.reading() as db:
            return tuple(chain_keys(db, case_id)[0])

    def scope_counts(self, today: date) -> Mapping[Scope, int]:
        """How many cases each scope holds."""
        with self.reading() as db:
            return {scope: case_list.count(db, CaseFilter(scope=scope), today) for scope in Scope}

    def kind_counts(self) -> Mapping[Kind, int]:
        """How many open cases there are of each kind."""
        query = select(_C.kind, func.count()).where(_C.is_open == 1).group_by(_C.kind)
        with self.reading() as db:
            return {Kind(kind): int(number) for kind, number in db.execute(query)}

    def recent_cases(self, limit: int, today: date) -> tuple[CaseRow, ...]:
        """The cases whose timeline was written last."""
        event = schema.EVENT.c
        latest = select(event.case_id, event.id).order_by(event.id.desc()).limit(limit * 20)
        with self.reading() as db:
            ids = list(dict.fromkeys(row[0] for row in db.execute(latest)))[:limit]
            rows = case_list.read_rows(db, select(schema.CASES).where(_C.id.in_(ids)), today)
        return tuple(sorted(rows, key=lambda row: ids.index(row.id)))

    def handlers(self) -> tuple[str, ...]:
        """Everybody who handles a case."""
        with self.reading() as db:
            query = select(_C.handler).distinct().order_by(_C.handler)
            return tuple(db.execute(query).scalars())

    def tags(self) -> tuple[str, ...]:
        """Every tag that a case bears."""
        tag = schema.CASE_TAG.c.tag
        with self.reading() as db:
            return tuple(db.execute(select(tag).distinct().order_by(tag)).scalars())

    def views(self) -> Views:
        """The saved views in their order."""
        with self.reading() as db:
            return load_views(db)

    def office_templates(self) -> tuple[OfficeTemplate, ...]:
        """Every version of the office's own letter templates, the oldest first."""
        with self.reading() as db:
            return load_templates(db)

    def note_templates(self) -> NoteTemplates:
        """The office's own templates of calls, messages and notes."""
        with self.reading() as db:
            return load_note_templates(db)

    def unsaved_words(self, case_id: int, form: str) -> str:
        """What was typed into a form of a case and not saved; empty if nothing was."""
        table = schema.UNSAVED_WORDS.c
        query = select(table.words).where(table.case_id == case_id, table.form == form)
        with self.reading() as db:
            return str(db.execute(query).scalar() or "")

    def laws(self) -> tuple[str, ...]:
        """Every country and state that an open case is from."""
        with self.reading() as db:
            query = select(_C.law).distinct().where(_C.is_open == 1, _C.law != "").order_by(_C.law)
            return tuple(db.execute(query).scalars())

    def case_marks(self) -> Mapping[str, str]:
        """Digest of everything in the row of each case, by its number."""
        with self.reading() as db:
            rows = db.execute(select(schema.CASES)).mappings()
            return {
                row["number"]: hashlib.sha256(repr(tuple(row.values())).encode()).hexdigest()
                for row in rows
            }


def _merged_into(db: Connection, case_id: int) -> tuple[LinkedCase, ...]:
    """The cases that go on within this one, or the one that this goes on in."""
    query = (
        select(_C.id, _C.number, _C.kind, _C.status, _C.person_name)
        .where(_C.merged_into == case_id)
        .order_by(_C.id)
    )
    return tuple(
        LinkedCase(
            CaseLink(key, Relation.DUPLICATE_OF, is_later=False),
            number,
            Kind(kind),
            Status(status),
            person,
        )
        for key, number, kind, status, person in db.execute(query)
    )


def _evidence_of(db: Connection, papers: Sequence[int]) -> frozenset[int]:
    file, proof = schema.FILE.c, schema.IDENTITY_EVIDENCE.c
    query = select(proof.file_id).join(schema.FILE, file.id == proof.file_id)
    return frozenset(db.execute(query.where(file.case_id.in_(papers))).scalars())


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
        is_own=case.kind.is_own,
    )
