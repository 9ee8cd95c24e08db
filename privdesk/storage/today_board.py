"""The Today page: what is late, what is due, what goes out next."""

from collections.abc import Callable
from datetime import date, timedelta

from sqlalchemy import ColumnElement, Connection, func, select

from privdesk.domain.due import SOON_DAYS
from privdesk.domain.read_models import CaseRow, DayLoad, DueCounts, TodayBoard, WaitingRow
from privdesk.domain.said import said, words_of_pack
from privdesk.domain.vocabulary import Duty, EventKind, LetterState, SearchState, Status
from privdesk.storage import schema
from privdesk.storage.case_list import read_rows
from privdesk.storage.columns import Day

_C = schema.CASES.c
_LONGEST = 200  # rows of a group
_WAITING = 12  # cases on which somebody owes something
_OPEN = (_C.is_open == 1, _C.ruling_raw.is_not(None), _C.ruling_paused == 0)


def today_board(db: Connection, today: date, holiday_name: Callable[[date], str]) -> TodayBoard:
    """What the Today page shows on this calendar date of the office."""
    letters = _letter_counts(db)
    answered, in_time = _on_time(db, today)
    late, due, week = _groups(today)
    waiting, owed = _waiting(db)
    after = select(func.min(_C.ruling_send_by)).where(*_OPEN, _C.ruling_send_by > today)
    return TodayBoard(
        today=today,
        late=_group(db, today, late),
        due_today=_group(db, today, due),
        this_week=_group(db, today, week),
        load=_load(db, today, holiday_name),
        to_print=letters.get(LetterState.FINAL, 0),
        to_mail=letters.get(LetterState.PRINTED, 0),
        drafts=letters.get(LetterState.DRAFT, 0),
        waiting=waiting,
        owed=owed,
        open_cases=_count_open(db),
        answered=answered,
        in_time=in_time,
        oldest=_oldest(db, today),
        next_send_by=db.execute(after).scalar(),
    )


def due_counts(db: Connection, today: date) -> DueCounts:
    """How many cases each group of the page holds, without reading them."""
    late, due, week = (func.count().filter(*conditions) for conditions in _groups(today))
    row = db.execute(select(late, due, week).select_from(schema.CASES).where(*_OPEN)).one()
    return DueCounts(*row)


_Conditions = tuple[ColumnElement[bool], ...]


def _groups(today: date) -> tuple[_Conditions, _Conditions, _Conditions]:
    """What makes a case late, due today, and due in the next days."""
    week_end = today + timedelta(days=SOON_DAYS)
    return (
        (_C.ruling_raw < today,),
        (_C.ruling_raw >= today, _C.ruling_send_by <= today),
        (_C.ruling_send_by > today, _C.ruling_send_by <= week_end),
    )


def _group(db: Connection, today: date, conditions: _Conditions) -> tuple[CaseRow, ...]:
    query = select(schema.CASES).where(*_OPEN, *conditions)
    return read_rows(db, query.order_by(_C.ruling_raw, _C.id).limit(_LONGEST), today)


def _letter_counts(db: Connection) -> dict[str, int]:
    letter = schema.LETTER.c
    query = select(letter.state, func.count()).group_by(letter.state)
    return {str(state): int(number) for state, number in db.execute(query)}


def _count_open(db: Connection) -> int:
    query = select(func.count()).select_from(schema.CASES).where(_C.is_open == 1)
    return int(db.execute(query).scalar_one())


def _on_time(db: Connection, today: date) -> tuple[int, int]:
    """Answers of this calendar quarter, and those of them that kept the deadline."""
    first = date(today.year, 3 * ((today.month - 1) // 3) + 1, 1)
    clock = schema.CASE_CLOCK.c
    end = (
        select(func.min(clock.raw))
        .where(clock.case_id == _C.id, clock.duty == Duty.ANSWER, clock.waived_on.is_(None))
        .correlate(schema.CASES)
        .scalar_subquery()
    )
    ends = (
        select(_C.answered_on, end.label("raw"))
        .where(_C.answered_on >= first, _C.answered_on <= today)
        .subquery()
    )
    query = select(func.count(), func.count().filter(ends.c.answered_on <= ends.c.raw)).where(
        ends.c.raw.is_not(None)
    )
    answered, in_time = db.execute(query).one()
    return int(answered), int(in_time)


def _oldest(db: Connection, today: date) -> tuple[str, int] | None:
    query = select(_C.number, _C.received).where(*_OPEN).order_by(_C.received, _C.id).limit(1)
    row = db.execute(query).first()
    return (row[0], (today - row[1]).days) if row else None


def _load(db: Connection, today: date, holiday_name: Callable[[date], str]) -> tuple[DayLoad, ...]:
    monday = today - timedelta(days=today.weekday())
    days = [monday + timedelta(days=n) for n in range(7)]
    query = (
        select(_C.ruling_send_by, func.count())
        .where(*_OPEN, _C.ruling_send_by <= days[-1])
        .group_by(_C.ruling_send_by)
    )
    counts = {day: int(number) for day, number in db.execute(query)}
    overdue = sum(number for day, number in counts.items() if day < today)

    def load(day: date) -> DayLoad:
        number = counts.get(day, 0)
        if day < today:
            return DayLoad(day, 0, 0, holiday_name(day))
        if day == today:
            return DayLoad(day, number + overdue, 0, holiday_name(day))
        return DayLoad(day, 0, number, holiday_name(day))

    return tuple(load(day) for day in days)


def _waiting(db: Connection) -> tuple[tuple[WaitingRow, ...], int]:
    """Who owes something on which case, and how much that is altogether.

    A case on which mail came in since it waits stands first, then the longest wait.
    """
    waits = (_C.is_open == 1, _C.status == Status.WAITING, _C.waiting_since.is_not(None))
    came = _mail_since_the_wait()
    people = (
        select(_C.id, _C.number, _C.person_name, _C.waiting_for, _C.waiting_since, came)
        .where(*waits)
        .order_by(came.is_(None), _C.waiting_since, _C.number)
        .limit(_WAITING)
    )
    rows = [
        WaitingRow(case_id, number, person, what, since, person, came=day)
        for case_id, number, person, what, since, day in db.execute(people)
    ]
    asked = schema.CASE_SEARCH.c
    since = func.min(asked.asked_on)  # SQLite takes the name from the row of the minimum
    owing = (
        select(_C.id, _C.number, asked.name, since, _C.person_name, func.count())
        .join(schema.CASES, _C.id == asked.case_id)
        .where(_C.is_open == 1, asked.state == SearchState.ASKED, asked.asked_on.is_not(None))
        .group_by(_C.id)
    )
    rows += [
        WaitingRow(case_id, number, words_of_pack(name), said("search result"), day, person, count)
        for case_id, number, name, day, person, count in db.execute(
            owing.order_by(since, _C.number).limit(_WAITING)
        )
    ]
    owed = db.execute(
        select(
            select(func.count()).select_from(schema.CASES).where(*waits).scalar_subquery()
            + select(func.count()).select_from(owing.subquery()).scalar_subquery()
        )
    ).scalar_one()
    first = sorted(rows, key=lambda row: (row.came is None, row.since, row.number))[:_WAITING]
    return tuple(first), int(owed)


def _mail_since_the_wait() -> ColumnElement[date | None]:
    """The last day on which an e-mail or a letter was logged after the last change of status."""
    mail, step = schema.EVENT.alias("mail"), schema.EVENT.alias("step")
    waited = (
        select(func.max(step.c.id))
        .where(step.c.case_id == _C.id, step.c.kind == EventKind.STATUS)
        .scalar_subquery()
    )
    kinds = (EventKind.EMAIL_IN, EventKind.LETTER_IN)
    return (
        select(func.max(mail.c.happened_on, type_=Day))
        .where(mail.c.case_id == _C.id, mail.c.kind.in_(kinds), mail.c.id > waited)
        .scalar_subquery()
    )
