"""Keep the full-text index of a case true to its rows."""

from collections.abc import Iterator

from sqlalchemy import Connection, select, text

from privdesk.storage import schema
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
    people = tuple(_people(db, case_id))
    place = "\n".join(where for _name, where in people)
    cases = schema.CASES.c
    absorbed = db.execute(
        select(cases.id, cases.number, cases.subject).where(cases.merged_into == case_id)
    ).all()
    told = [case["law"], case["provider"], case["reference"], case["waiting_for"]]
    if case["note"]:
        told.append(case["note"])
    tags = db.execute(
        select(schema.CASE_TAG.c.tag).where(schema.CASE_TAG.c.case_id == case_id)
    ).scalars()
    papers = (more for key in (case_id, *(one.id for one in absorbed)) for more in _more(db, key))
    subjects = (one.subject for one in absorbed)
    more = "\n".join((*told, *tags, *subjects, *papers))
    return {
        "number": "\n".join((case["number"], *(one.number for one in absorbed))),
        "person": spellings("\n".join(name for name, _where in people)),
        "place": spellings(place),
        "subject": spellings(case["subject"]),
        "words": spellings(more[:_LONGEST]),
    }


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
        where = (row["email"], row["phone"], *row["lines"], row["city"], row["postal_code"])
        yield f"{row['name']}\n{row['organisation']}", "\n".join(where)


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
