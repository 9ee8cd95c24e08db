"""The list of cases: filtered, sorted and cut to a window in SQL."""

import json
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    Text,
    UnaryExpression,
    and_,
    cast,
    false,
    func,
    or_,
    select,
    text,
    tuple_,
)

from privdesk.domain.due import Progress, due_on, next_step
from privdesk.domain.read_models import BY_DUE, CaseFilter, CaseRow, Order, Scope, Sort
from privdesk.domain.vocabulary import (
    Channel,
    Duty,
    Framework,
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
_AT_ONCE = 20_000  # keys read at once
_PART, _PERSON, _TAG = schema.CASE_PERSON.c, schema.PERSON.c, schema.CASE_TAG.c
_POSTAL_CODE = (
    select(_PERSON.postal_code)
    .join(schema.CASE_PERSON, _PART.person_id == _PERSON.id)
    .where(_PART.case_id == _C.id, _PART.place == 0)
    .correlate(schema.CASES)
    .scalar_subquery()
)
_FIRST_TAG = (
    select(func.min(_TAG.tag)).where(_TAG.case_id == _C.id).correlate(schema.CASES)
).scalar_subquery()
_ORDER: dict[Sort, ColumnElement[str]] = {
    Sort.DUE: _C.due_key,
    Sort.NUMBER: _C.number,
    Sort.KIND: _C.kind,
    Sort.PERSON: _C.person_key,
    Sort.LAW: _C.law,
    Sort.SUBJECT: _C.subject,
    Sort.STATUS: _C.status,
    Sort.HANDLER: _C.handler,
    Sort.RECEIVED: _C.received,
    Sort.CHANNEL: _C.channel,
    Sort.FRAMEWORK: func.coalesce(_C.framework, ""),
    Sort.IDENTITY: _C.identity,
    Sort.ANSWERED: func.coalesce(cast(_C.answered_on, Text), ""),
    Sort.REFERENCE: _C.reference,
    Sort.POSTAL_CODE: func.coalesce(_POSTAL_CODE, ""),
    Sort.TAGS: func.coalesce(_FIRST_TAG, ""),
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
        conditions.append(_among(wanted.ids))
    conditions.extend(_further(wanted, today))
    if wanted.text.strip():
        conditions.append(_found(wanted.text))
    return conditions


def _among(keys: tuple[int, ...]) -> ColumnElement[bool]:
    """Only these cases; those of an import follow each other, however many they are."""
    if keys and keys == tuple(range(keys[0], keys[0] + len(keys))):
        return _C.id.between(keys[0], keys[-1])
    listed = text("SELECT value FROM json_each(:ids)").bindparams(ids=json.dumps(keys))
    return _C.id.in_(listed)


def _further(wanted: CaseFilter, today: date) -> Iterator[ColumnElement[bool]]:
    for column, values in (
        (_C.status, wanted.statuses),
        (_C.channel, wanted.channels),
        (_C.framework, wanted.frameworks),
    ):
        if values:
            yield column.in_(values)
    if wanted.tags:
        yield _C.id.in_(select(_TAG.case_id).where(_TAG.tag.in_(wanted.tags)))
    if wanted.received_from is not None:
        yield _C.received >= wanted.received_from
    if wanted.received_to is not None:
        yield _C.received <= wanted.received_to
    if wanted.due_in is not None:
        yield _C.due_key <= (today + timedelta(days=wanted.due_in)).isoformat()
    if wanted.merged is not None:
        yield _C.merged_into.is_not(None) if wanted.merged else _C.merged_into.is_(None)


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
    order: Order,
    *,
    offset: int,
    limit: int,
    today: date,
) -> tuple[CaseRow, ...]:
    """A window of the cases that the filter leaves."""
    # Keys first: they come out of an index alone, however far the window lies.
    keys = select(_C.id).where(*_conditions(wanted, today)).order_by(*_terms(order))
    found = tuple(db.execute(keys.offset(offset).limit(limit)).scalars())
    return rows_of(db, found, today)


def rows_of(db: Connection, keys: Sequence[int], today: date) -> tuple[CaseRow, ...]:
    """The cases with these keys, in their order; one that is gone is left out."""
    found = {row.id: row for row in read_rows(db, _with_keys(keys), today)}
    return tuple(found[key] for key in keys if key in found)


def _with_keys(keys: Sequence[int]) -> Select[tuple[object, ...]]:
    return select(schema.CASES).where(_C.id.in_(keys))


def _terms(order: Order) -> "list[UnaryExpression[str] | UnaryExpression[int]]":
    """The columns to sort by, with the key at the end, so that no two rows stand alike."""
    columns: list[UnaryExpression[str] | UnaryExpression[int]] = [
        _ORDER[sort].desc() if down else _ORDER[sort].asc() for sort, down in order
    ]
    last = _C.id.desc() if order and order[-1][1] else _C.id.asc()
    return [*columns, last]


def ids(db: Connection, wanted: CaseFilter, today: date, order: Order = BY_DUE) -> "array[int]":
    """The keys of all cases that the filter leaves, in order; eight bytes each."""
    query = select(_C.id).where(*_conditions(wanted, today)).order_by(*_terms(order))
    found = array("q")
    # The bare cursor: a million rows with their wrapping take a second and 100 MB.
    cursor = db.execute(query).cursor
    while cursor is not None and (rows := cursor.fetchmany(_AT_ONCE)):
        found.extend(row[0] for row in rows)
    return found


def position(
    db: Connection, wanted: CaseFilter, order: Order, *, case_id: int, today: date
) -> int | None:
    """The place of a case in the list, from 0; None if the filter leaves it out."""
    conditions = _conditions(wanted, today)
    columns: list[ColumnElement[str] | ColumnElement[int]] = [_ORDER[sort] for sort, _d in order]
    mine = db.execute(select(*columns).where(_C.id == case_id, *conditions)).first()
    if mine is None:
        return None
    down = [descending for _sort, descending in order]
    before = _before([*columns, _C.id], [*down, bool(down and down[-1])], [*mine, case_id])
    query = select(func.count()).select_from(schema.CASES).where(before, *conditions)
    return int(db.execute(query).scalar_one())


def _before(
    columns: Sequence[ColumnElement[str] | ColumnElement[int]],
    down: Sequence[bool],
    values: Sequence[object],
) -> ColumnElement[bool]:
    """Which rows stand before one with these values; as one comparison where an index knows it."""
    if len(set(down)) == 1:
        here, there = tuple_(*columns), tuple_(*values)
        return here > there if down[0] else here < there
    column, value = columns[0], values[0]
    earlier = column > value if down[0] else column < value
    following = _before(columns[1:], down[1:], values[1:])
    return or_(earlier, and_(column == value, following))


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
        self._tags: dict[int, list[str]] = defaultdict(list)
        tags = select(_TAG.case_id, _TAG.tag).where(_TAG.case_id.in_(ids)).order_by(_TAG.tag)
        for case_id, tag in db.execute(tags):
            self._tags[case_id].append(tag)
        codes = (
            select(_PART.case_id, _PERSON.postal_code)
            .join(schema.PERSON, _PERSON.id == _PART.person_id)
            .where(_PART.place == 0, _PART.case_id.in_(ids))
        )
        self._codes = {row.case_id: row.postal_code for row in db.execute(codes)}
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
            is_own=Kind(row["kind"]).is_own,
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
            channel=Channel(row["channel"]),
            framework=Framework(row["framework"]) if row["framework"] else None,
            identity=IdentityState(row["identity"]),
            answered_on=row["answered_on"],
            reference=row["reference"],
            postal_code=self._codes.get(row["id"], ""),
            tags=tuple(self._tags[row["id"]]),
            merged=row["merged_into"] is not None,
        )
