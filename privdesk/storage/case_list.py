"""The list of cases: filtered, sorted and cut to a window in SQL."""

import json
from collections import Counter, defaultdict
from collections.abc import Sequence
from datetime import date

from sqlalchemy import ColumnElement, Connection, Select, and_, false, func, or_, select, text

from privdesk.domain.due import Progress, due_on, next_step
from privdesk.domain.read_models import CaseFilter, CaseRow, Scope, Sort
from privdesk.domain.vocabulary import (
    Duty,
    IdentityState,
    Kind,
    LetterState,
    Right,
    SearchState,
    Status,
)
from privdesk.storage import schema
from privdesk.storage.mapping import Row
from privdesk.storage.words import match_query

_C = schema.CASES.c
_ORDER: dict[Sort, ColumnElement[str]] = {
    Sort.DUE: _C.due_key,
    Sort.NUMBER: _C.number,
    Sort.KIND: _C.kind,
    Sort.PERSON: _C.person_name,
    Sort.LAW: _C.law,
    Sort.SUBJECT: _C.subject,
    Sort.STATUS: _C.status,
    Sort.HANDLER: _C.handler,
    Sort.RECEIVED: _C.received,
}


def _in_scope(scope: Scope, today: date) -> list[ColumnElement[bool]]:
    is_open = _C.is_open == 1
    match scope:
        case Scope.OPEN:
            return [is_open]
        case Scope.LATE_AND_TODAY:
            return [is_open, _C.due_key <= today.isoformat()]
        case Scope.WAITING:
            return [is_open, _C.status == Status.WAITING]
        case Scope.IDENTITY:
            unsettled = (IdentityState.OPEN, IdentityState.ASKED)
            return [is_open, _C.answered_on.is_(None), _C.identity.in_(unsettled)]
        case Scope.CLOSED:
            return [_C.is_open == 0]
        case Scope.ALL:
            return []


def _conditions(wanted: CaseFilter, today: date) -> list[ColumnElement[bool]]:
    conditions = _in_scope(wanted.scope, today)
    if wanted.kinds:
        conditions.append(_C.kind.in_(wanted.kinds))
    if wanted.laws:
        conditions.append(_C.law.in_(wanted.laws))
    if wanted.handler:
        conditions.append(_C.handler == wanted.handler)
    if wanted.ids is not None:
        listed = text("SELECT value FROM json_each(:ids)").bindparams(ids=json.dumps(wanted.ids))
        conditions.append(_C.id.in_(listed))
    if wanted.text.strip():
        conditions.append(_found(wanted.text))
    return conditions


def _found(typed: str) -> ColumnElement[bool]:
    query = match_query(typed)
    if not query:
        return false()
    matching = text("SELECT rowid FROM case_words WHERE case_words MATCH :query")
    return _C.id.in_(matching.bindparams(query=query))


def count(db: Connection, wanted: CaseFilter, today: date) -> int:
    """How many cases the filter leaves."""
    query = select(func.count()).select_from(schema.CASES).where(*_conditions(wanted, today))
    return int(db.execute(query).scalar_one())


def rows(
    db: Connection,
    wanted: CaseFilter,
    sort: Sort,
    *,
    descending: bool,
    offset: int,
    limit: int,
    today: date,
) -> tuple[CaseRow, ...]:
    """A window of the cases that the filter leaves."""
    key = _ORDER[sort]
    order = (key.desc(), _C.id.desc()) if descending else (key, _C.id)
    query = select(schema.CASES).where(*_conditions(wanted, today)).order_by(*order)
    return read_rows(db, query.offset(offset).limit(limit), today)


def position(
    db: Connection, wanted: CaseFilter, sort: Sort, *, descending: bool, case_id: int, today: date
) -> int | None:
    """The place of a case in the list, from 0; None if the filter leaves it out."""
    conditions = _conditions(wanted, today)
    key = _ORDER[sort]
    mine = db.execute(select(key).where(_C.id == case_id, *conditions)).first()
    if mine is None:
        return None
    same = key == mine[0]
    if descending:
        before = or_(key > mine[0], and_(same, _C.id > case_id))
    else:
        before = or_(key < mine[0], and_(same, _C.id < case_id))
    query = select(func.count()).select_from(schema.CASES).where(before, *conditions)
    return int(db.execute(query).scalar_one())


def read_rows(
    db: Connection, query: Select[tuple[object, ...]], today: date
) -> tuple[CaseRow, ...]:
    """The cases of a query over all columns of the table, with what their rows show."""
    found = db.execute(query).mappings().all()
    facts = _Facts(db, [row["id"] for row in found])
    return tuple(facts.row(row, today) for row in found)


class _Facts:
    """What the rows of a window need from other tables, read once for all of them."""

    def __init__(self, db: Connection, ids: Sequence[int]) -> None:
        self._rights: dict[int, list[Right]] = defaultdict(list)
        right = schema.CASE_RIGHT.c
        query = select(right.case_id, right.asked).where(right.case_id.in_(ids))
        for case_id, asked in db.execute(query.order_by(right.case_id, right.place)):
            self._rights[case_id].append(Right(asked))
        self._letters: Counter[tuple[int, str]] = Counter()
        letter = schema.LETTER.c
        for case_id, state in db.execute(
            select(letter.case_id, letter.state).where(letter.case_id.in_(ids))
        ):
            self._letters[case_id, state] += 1
        search = schema.CASE_SEARCH.c
        unsettled = (SearchState.OPEN, SearchState.ASKED)
        self._searches = Counter(
            db.execute(
                select(search.case_id).where(search.case_id.in_(ids), search.state.in_(unsettled))
            ).scalars()
        )
        clock = schema.CASE_CLOCK.c
        self._unacknowledged = set(
            db.execute(
                select(clock.case_id).where(
                    clock.case_id.in_(ids),
                    clock.duty == Duty.ACKNOWLEDGE,
                    clock.satisfied_on.is_(None),
                    clock.waived_on.is_(None),
                )
            ).scalars()
        )

    def progress(self, row: Row) -> Progress:
        """The facts that decide the next step of a case."""
        case_id = row["id"]
        return Progress(
            status=Status(row["status"]),
            identity=IdentityState(row["identity"]),
            acknowledgement_open=case_id in self._unacknowledged,
            open_searches=self._searches[case_id],
            drafts=self._letters[case_id, LetterState.DRAFT],
            finals=self._letters[case_id, LetterState.FINAL],
            printed=self._letters[case_id, LetterState.PRINTED],
        )

    def row(self, row: Row, today: date) -> CaseRow:
        """A case as a list shows it."""
        status = Status(row["status"])
        duty = row["ruling_duty"]
        start = row["ruling_start"] or row["received"]
        return CaseRow(
            id=row["id"],
            number=row["number"],
            kind=Kind(row["kind"]),
            rights=tuple(self._rights[row["id"]]),
            person=row["person_name"],
            law=row["law"],
            subject=row["subject"],
            status=status,
            handler=row["handler"],
            received=row["received"],
            due=due_on(
                today,
                status,
                start,
                row["ruling_raw"],
                row["ruling_send_by"],
                paused=bool(row["ruling_paused"]),
            ),
            duty=Duty(duty) if duty else None,
            next_step=next_step(self.progress(row)),
            waiting_for=row["waiting_for"],
        )
