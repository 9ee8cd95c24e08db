"""Keep the full-text index of a case true to its rows."""

from collections.abc import Iterable, Iterator

from sqlalchemy import Connection, select, text

from privdesk.storage import schema
from privdesk.storage.mapping import Row
from privdesk.storage.words import spellings

_LONGEST = 400_000  # characters of one case that can be found


def reindex(db: Connection, case_id: int) -> None:
    """Write the words of a case anew, from what is stored of it."""
    forget_words(db, case_id)
    db.execute(
        text(
            "INSERT INTO case_words (rowid, number, person, place, subject, words) "
            "VALUES (:id, :number, :person, :place, :subject, :words)"
        ),
        {"id": case_id, **words_of_case(db, case_id)},
    )


def forget_words(db: Connection, case_id: int) -> None:
    """Let a case no longer be found."""
    db.execute(text("DELETE FROM case_words WHERE rowid = :id"), {"id": case_id})


def words_of_case(db: Connection, case_id: int) -> dict[str, str]:
    """The words under which a case is found, by column of the index."""
    case = db.execute(select(schema.CASES).where(schema.CASES.c.id == case_id)).mappings().one()
    cases, row = schema.CASES.c, schema.IMPORTED_ROW.c
    absorbed = db.execute(
        select(cases.id, cases.number, cases.subject).where(cases.merged_into == case_id)
    ).all()
    keys = (case_id, *(one.id for one in absorbed))
    old = db.execute(
        select(row.old_number)
        .where(row.case_id.in_(keys), row.old_number != "")
        .order_by(row.case_id)
    ).scalars()
    tags = db.execute(
        select(schema.CASE_TAG.c.tag).where(schema.CASE_TAG.c.case_id == case_id)
    ).scalars()
    papers = (more for key in keys for more in _more(db, key))
    return words_of(
        case,
        (*(one.number for one in absorbed), *old),
        tuple(_people(db, case_id)),
        (*tags, *(one.subject for one in absorbed), *papers),
    )


def words_of(
    case: Row,
    other_numbers: Iterable[str],
    people: Iterable[tuple[str, str]],
    more: Iterable[str],
) -> dict[str, str]:
    """The words under which a case is found, by column of the index.

    Args:
        case: its row.
        other_numbers: under which it is known too: of merged cases, of an old register.
        people: who takes part, in their order: names, and where mail reaches them.
        more: tags, timeline, files and letters.
    """
    names, places = [], []
    for name, where in people:
        names.append(name)
        places.append(where)
    told = [case["law"], case["provider"], case["reference"], case["waiting_for"]]
    if case["note"]:
        told.append(case["note"])
    told.extend(more)
    return {
        "number": "\n".join((case["number"], *other_numbers)),
        "person": spellings("\n".join(names)),
        "place": spellings("\n".join(places)),
        "subject": spellings(case["subject"]),
        "words": spellings("\n".join(told)[:_LONGEST]),
    }


def person_words(person: Row) -> tuple[str, str]:
    """The names of a person, and where mail reaches it, as they are found."""
    parts = (
        person["email"],
        person["phone"],
        *person["lines"],
        person["city"],
        person["postal_code"],
    )
    return f"{person['name']}\n{person['organisation']}", "\n".join(parts)


def _people(db: Connection, case_id: int) -> Iterator[tuple[str, str]]:
    person, part = schema.PERSON, schema.CASE_PERSON
    query = (
        select(person)
        .join(
            part,
            # Under a person lie the records that turned out to be the same one.
            (part.c.person_id == person.c.id) | (part.c.person_id == person.c.merged_into),
        )
        .where(part.c.case_id == case_id)
        .order_by(part.c.place)
    )
    for row in db.execute(query).mappings():
        yield person_words(row)


def _more(db: Connection, case_id: int) -> Iterator[str]:
    event, file, letter = schema.EVENT, schema.FILE, schema.LETTER
    for title, body in db.execute(
        select(event.c.title, event.c.body).where(event.c.case_id == case_id).order_by(event.c.id)
    ):
        yield f"{title}\n{body}"
    for name, words in db.execute(
        select(file.c.name, file.c.words).where(file.c.case_id == case_id).order_by(file.c.id)
    ):
        yield f"{name}\n{words}"
    for number, body in db.execute(
        select(letter.c.number, letter.c.body)
        .where(letter.c.case_id == case_id)
        .order_by(letter.c.id)
    ):
        yield f"{number}\n{body}"
