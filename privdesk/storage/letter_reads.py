"""Reads of letters and of attachments."""

from collections.abc import Iterator

from sqlalchemy import select

from privdesk.domain.correspondence import StoredFile
from privdesk.domain.errors import NotFound
from privdesk.domain.letter import Letter
from privdesk.domain.read_models import (
    LetterRow,
)
from privdesk.domain.said import said
from privdesk.domain.vocabulary import LetterState
from privdesk.storage import mapping, schema
from privdesk.storage.reader import Reader

_C = schema.CASES.c
_RECENT = 100


class LetterReads(Reader):
    """Questions about letters and files."""

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
                letter.service,
                letter.returned_on,
                letter.approval_asked_on,
                letter.approved_by,
            )
            .join(schema.CASES, _C.id == letter.case_id)
            .join(schema.CASE_PERSON, (part.case_id == letter.case_id) & (part.place == 0))
            .join(schema.PERSON, person.id == part.person_id)
            .where(letter.state.in_(states))
            .order_by(letter.updated_at.desc(), letter.id.desc())
        )
        with self.reading() as db:
            return tuple(_letter_row(row) for row in db.execute(query).mappings())

    def letter(self, letter_id: int) -> Letter:
        """One letter without its bytes.

        Raises:
            NotFound: there is none.
        """
        with self.reading() as db:
            query = select(schema.LETTER).where(schema.LETTER.c.id == letter_id)
            row = db.execute(query).mappings().first()
        if row is None:
            raise NotFound(
                said("There is no letter with the key {letter_id}.", letter_id=letter_id)
            )
        return mapping.letter_of(row)

    def other_names(self, case_id: int) -> tuple[str, ...]:
        """Full names of people of the latest letters who take no part in this case.

        A name of one word is left out, for it may be any word; so is a namesake of somebody here.
        """
        letter, person, part = schema.LETTER.c, schema.PERSON.c, schema.CASE_PERSON.c
        recent = select(letter.case_id).order_by(letter.id.desc()).limit(_RECENT).subquery()
        names = select(person.name).join(schema.CASE_PERSON, part.person_id == person.id).distinct()
        with self.reading() as db:
            here = set(db.execute(names.where(part.case_id == case_id)).scalars())
            others = names.where(part.case_id.in_(select(recent.c.case_id)))
            found = tuple(db.execute(others.order_by(person.name)).scalars())
        own = {name.casefold() for name in here}
        return tuple(n for n in found if " " in n.strip() and n.casefold() not in own)

    def letter_pdf(self, letter_id: int) -> bytes:
        """The frozen bytes of a letter.

        Raises:
            NotFound: it was never final.
        """
        pdf = schema.LETTER_PDF.c
        with self.reading() as db:
            data = db.execute(select(pdf.data).where(pdf.letter_id == letter_id)).scalar()
        if data is None:
            raise NotFound(said("This letter is not final, so it has no frozen PDF."))
        return bytes(data)

    def file(self, file_id: int) -> StoredFile:
        """One attachment without its bytes.

        Raises:
            NotFound: there is none.
        """
        with self.reading() as db:
            query = select(schema.FILE).where(schema.FILE.c.id == file_id)
            row = db.execute(query).mappings().first()
        if row is None:
            raise NotFound(said("There is no file with the key {file_id}.", file_id=file_id))
        return mapping.file_of(row)

    def file_bytes(self, file_id: int) -> Iterator[bytes]:
        """The untouched bytes of an attachment, a piece at a time."""
        chunk = schema.FILE_CHUNK.c
        query = select(chunk.data).where(chunk.file_id == file_id).order_by(chunk.place)
        with self.reading() as db:
            for data in db.execute(query.execution_options(yield_per=4)).scalars():
                yield bytes(data)


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
        service=row["service"],
        returned_on=row["returned_on"],
        waits_for_approval=bool(row["approval_asked_on"])
        and not row["approved_by"]
        and row["state"] == LetterState.FINAL,
    )
