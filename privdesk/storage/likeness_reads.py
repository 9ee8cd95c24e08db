"""Reads that look for the same person or the same matter: a few candidates out of many."""

from collections.abc import Collection, Sequence
from datetime import date

from sqlalchemy import Connection, or_, select, text

from privdesk.domain.person import Person
from privdesk.domain.read_models import CaseRow
from privdesk.domain.repeats import PastRequest
from privdesk.domain.vocabulary import Kind, Right
from privdesk.storage import case_list, mapping, schema
from privdesk.storage.reader import Reader
from privdesk.storage.words import name_key, start_query

_C = schema.CASES.c
_MOST = 60
"""Candidates of each kind that are compared; the latest ones."""


class LikenessReads(Reader):
    """Questions about who and what may be the same."""

    def candidates(self, person: Person) -> tuple[Person, ...]:
        """People who may be this one: by e-mail address, name, beginning of the name, or place."""
        table = schema.PERSON.c
        tests = [
            table.email_key == person.email.strip().casefold(),
            table.name_key == name_key(person.name),
        ]
        wanted = [
            test for test, told in zip(tests, (person.email, person.name), strict=True) if told
        ]
        if person.address.postal_code and person.address.lines:
            wanted.append(table.postal_code == person.address.postal_code)
        with self.reading() as db:
            keys: set[int] = set()
            for test in wanted:
                query = select(table.id).where(test).order_by(table.id.desc()).limit(_MOST)
                keys.update(db.execute(query).scalars())
            keys.update(_with_name_like(db, person.name))
            query_all = select(schema.PERSON).where(
                table.id.in_(keys), table.id != person.id, table.merged_into.is_(None)
            )
            rows = db.execute(query_all.order_by(table.id.desc())).mappings().all()
            return tuple(mapping.person_of(row) for row in rows)

    def cases_of_people(self, people: Collection[int], today: date) -> tuple[CaseRow, ...]:
        """The cases in which these take part, the latest first; those merged away left out."""
        part = schema.CASE_PERSON.c
        mine = select(part.case_id).where(part.person_id.in_(people))
        query = (
            select(schema.CASES)
            .where(_C.id.in_(mine), _C.merged_into.is_(None))
            .order_by(_C.received.desc(), _C.id.desc())
            .limit(_MOST)
        )
        with self.reading() as db:
            return case_list.read_rows(db, query, today)

    def past_requests(self, people: Collection[int], but: Sequence[int]) -> tuple[PastRequest, ...]:
        """What these people have asked for in other cases."""
        part, right = schema.CASE_PERSON.c, schema.CASE_RIGHT.c
        mine = select(part.case_id).where(part.person_id.in_(people))
        query = select(_C.id, _C.number, _C.kind, _C.received, _C.answered_on).where(
            _C.id.in_(mine), _C.id.not_in(but), _C.merged_into.is_(None)
        )
        with self.reading() as db:
            rows = db.execute(query.order_by(_C.received, _C.id)).all()
            asked: dict[int, set[Right]] = {row.id: set() for row in rows}
            rights = select(right.case_id, right.asked).where(right.case_id.in_(list(asked)))
            for case_id, one in db.execute(rights):
                asked[case_id].add(Right(one))
        return tuple(
            PastRequest(
                row.number, Kind(row.kind), frozenset(asked[row.id]), row.received, row.answered_on
            )
            for row in rows
        )


def _with_name_like(db: Connection, name: str) -> tuple[int, ...]:
    """The people of the latest cases in which all parts of a name begin alike."""
    query = start_query(name)
    if not query:
        return ()
    found = text(
        "SELECT rowid FROM case_words WHERE case_words MATCH :query ORDER BY rowid DESC LIMIT :most"
    )
    cases = tuple(db.execute(found, {"query": query, "most": _MOST}).scalars())
    part = schema.CASE_PERSON.c
    return tuple(db.execute(select(part.person_id).where(or_(part.case_id.in_(cases)))).scalars())
