"""Reads of people."""

from collections.abc import Mapping, Sequence
from datetime import date

from sqlalchemy import ColumnElement, Connection, TextClause, func, select, text

from privdesk.domain.errors import NotFound
from privdesk.domain.person import Person
from privdesk.domain.read_models import PersonCase, PersonRow, PersonView, Relative
from privdesk.domain.said import said
from privdesk.domain.vocabulary import Role
from privdesk.storage import case_list, mapping, schema
from privdesk.storage.reader import Reader
from privdesk.storage.words import match_query

_C = schema.CASES.c
_RELATIONS = 50


class PeopleReads(Reader):
    """Questions about people."""

    def person(self, person_id: int) -> Person:
        """One person.

        Raises:
            NotFound: there is none.
        """
        query = select(schema.PERSON).where(schema.PERSON.c.id == person_id)
        with self.reading() as db:
            row = db.execute(query).mappings().first()
        if row is None:
            raise NotFound(said("This person is no longer there."))
        return mapping.person_of(row)

    def people(
        self, typed: str, limit: int = 100, skipped: int = 0
    ) -> tuple[tuple[PersonRow, ...], int]:
        """People in the order of their names, and how many there are; those merged left out.

        Args:
            typed: the beginnings of words of a name or place; everybody where it is empty.
            limit: how many are read.
            skipped: how many before them are left out.
        """
        person, part = schema.PERSON.c, schema.CASE_PERSON.c
        conditions: list[ColumnElement[bool]] = [person.merged_into.is_(None)]
        if typed.strip():
            conditions.append(person.id.in_(_found(typed)))
        count = select(func.count(part.case_id)).where(part.person_id == person.id)
        still = (
            select(func.count(_C.id))
            .join(schema.CASE_PERSON, part.case_id == _C.id)
            .where(part.person_id == person.id, _C.is_open == 1)
        )
        numbers = (count.scalar_subquery(), still.scalar_subquery())
        query = select(schema.PERSON, *(n.label(f"n{k}") for k, n in enumerate(numbers)))
        query = query.where(*conditions).order_by(person.name_key, person.id)
        query = query.limit(limit).offset(skipped)
        total = select(func.count()).select_from(schema.PERSON).where(*conditions)
        with self.reading() as db:
            rows = db.execute(query).mappings().all()
            found = tuple(PersonRow(mapping.person_of(r), r["n0"], r["n1"]) for r in rows)
            return found, int(db.execute(total).scalar_one())

    def person_view(self, person_id: int, today: date) -> PersonView:
        """Everything about one person; of one that is merged, of the record that goes on.

        Raises:
            NotFound: there is none.
        """
        person = self.person(person_id)
        while person.merged is not None:
            person = self.person(person.merged.into)
        part, table = schema.CASE_PERSON.c, schema.PERSON
        with self.reading() as db:
            roles: dict[int, list[Role]] = {}
            mine = select(part.case_id, part.role).where(part.person_id == person.id)
            for case_id, role in db.execute(mine):
                roles.setdefault(case_id, []).append(Role(role))
            query = select(schema.CASES).where(_C.id.in_(list(roles)))
            query = query.order_by(_C.received.desc(), _C.id.desc())
            rows = case_list.read_rows(db, query, today)
            gone = select(table).where(table.c.merged_into == person.id).order_by(table.c.id)
            merged = tuple(mapping.person_of(row) for row in db.execute(gone).mappings())
            return PersonView(
                person=person,
                cases=tuple(PersonCase(row, tuple(roles[row.id])) for row in rows),
                merged=merged,
                relations=_relations(db, person.id, list(roles)),
            )

    def people_of(self, case_ids: Sequence[int]) -> Mapping[int, Person]:
        """The person concerned of each case; at most some thousand cases at once."""
        part, person = schema.CASE_PERSON.c, schema.PERSON
        query = select(part.case_id, person).join(person, person.c.id == part.person_id)
        query = query.where(part.place == 0, part.case_id.in_(case_ids))
        with self.reading() as db:
            rows = db.execute(query).mappings().all()
            return {row["case_id"]: mapping.person_of(row) for row in rows}


def _found(typed: str) -> TextClause:
    """The keys of the people in the cases that full-text search finds by name or place."""
    query = match_query(typed)
    wanted = f"{{person place}} : ({query})" if query and not query.startswith("number") else ""
    found = text(
        "SELECT person_id FROM case_person WHERE case_id IN "
        "(SELECT rowid FROM case_words WHERE case_words MATCH :query)"
    )
    nobody = text("SELECT NULL WHERE 0")
    return found.bindparams(query=wanted) if wanted else nobody


def _relations(db: Connection, person_id: int, cases: Sequence[int]) -> tuple[Relative, ...]:
    """Who else takes part in a person's cases, with the part that each plays."""
    part, person = schema.CASE_PERSON.c, schema.PERSON
    query = (
        select(person, part.role, _C.number, _C.id.label("case_id"))
        .join(schema.CASE_PERSON, part.person_id == person.c.id)
        .join(schema.CASES, _C.id == part.case_id)
        .where(part.case_id.in_(cases), part.person_id != person_id)
        .order_by(_C.id.desc())
        .limit(_RELATIONS)
    )
    return tuple(
        Relative(mapping.person_of(row), Role(row["role"]), row["number"], row["case_id"])
        for row in db.execute(query).mappings()
    )
