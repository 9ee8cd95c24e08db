"""Reads of people."""

from collections.abc import Mapping, Sequence
from datetime import date

from sqlalchemy import Connection, or_, select

from privdesk.domain.person import Person
from privdesk.domain.read_models import (
    CaseRow,
    PersonMatch,
)
from privdesk.storage import case_list, mapping, schema
from privdesk.storage.reader import Reader
from privdesk.storage.words import name_key

_C = schema.CASES.c


class PeopleReads(Reader):
    """Questions about people."""

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
        with self.reading() as db:
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

    def people_of(self, case_ids: Sequence[int]) -> Mapping[int, Person]:
        """The person concerned of each case; at most some thousand cases at once."""
        part, person = schema.CASE_PERSON.c, schema.PERSON
        query = select(part.case_id, person).join(person, person.c.id == part.person_id)
        query = query.where(part.place == 0, part.case_id.in_(case_ids))
        with self.reading() as db:
            rows = db.execute(query).mappings().all()
            return {row["case_id"]: mapping.person_of(row) for row in rows}

    def _cases_of(self, db: Connection, person_id: int) -> tuple[CaseRow, ...]:
        part = schema.CASE_PERSON.c
        mine = select(part.case_id).where(part.person_id == person_id)
        query = select(schema.CASES).where(_C.id.in_(mine)).order_by(_C.id.desc()).limit(3)
        return case_list.read_rows(db, query, date.max)
