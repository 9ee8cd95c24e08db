"""Rows of the way of letters: the delivery history, print runs, and what the outbox is made of."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import ColumnElement, Connection, Exists, exists, insert, or_, select, update

from privdesk.domain.errors import NotFound
from privdesk.domain.letter import Letter
from privdesk.domain.letter_steps import LetterStep, StepKind
from privdesk.domain.person import Person
from privdesk.domain.print_run import PrintRun, RunLetter
from privdesk.domain.said import said
from privdesk.domain.vocabulary import LetterState
from privdesk.storage import mapping, schema


@dataclass(frozen=True, slots=True)
class OutboxFacts:
    """What is stored about a letter of the outbox.

    Attributes:
        letter: the letter.
        case_number: of its case.
        person: whom the case concerns, as recorded now.
        send_by: the send-by day of the case; None without a running clock.
        sent_again: whether there is a copy of it that is not void.
        run: key of the print run that has not been answered for; 0 if none.
    """

    letter: Letter
    case_number: str
    person: Person
    send_by: date | None
    sent_again: bool
    run: int


def outbox_facts(
    db: Connection, since: date, tracked_services: Sequence[str]
) -> tuple[OutboxFacts, ...]:
    """The letters that are final and not void, those gone before `since` only if they need work.

    Args:
        db: a connection in a transaction.
        since: calendar date; letters mailed on it or later are in.
        tracked_services: ids of the services that give numbers.
    """
    letter = schema.LETTER
    gone = letter.c.state == LetterState.MAILED
    unnumbered = (letter.c.tracking == "") & letter.c.service.in_(tracked_services)
    came_back = letter.c.returned_on.is_not(None) & ~_sent_again()
    wanted = or_(
        letter.c.state.in_((LetterState.FINAL, LetterState.PRINTED)),
        gone & ((letter.c.mailed_on >= since) | unnumbered | came_back),
    )
    return _facts(db, wanted)


def letter_facts(db: Connection, letter_ids: Collection[int]) -> tuple[OutboxFacts, ...]:
    """The same about these letters, wherever they stand."""
    return _facts(db, schema.LETTER.c.id.in_(letter_ids))


def _sent_again() -> Exists:
    letter, copy = schema.LETTER, schema.LETTER.alias("copy")
    return exists().where(copy.c.copy_of == letter.c.id, copy.c.state != LetterState.VOID)


def _facts(db: Connection, wanted: ColumnElement[bool]) -> tuple[OutboxFacts, ...]:
    letter, person, part = schema.LETTER, schema.PERSON, schema.CASE_PERSON.c
    case, run = schema.CASES.c, schema.PRINT_RUN_LETTER.c
    open_run = (
        select(run.run_id)
        .where(run.letter_id == letter.c.id, run.came_out.is_(None))
        .scalar_subquery()
    )
    query = (
        select(
            letter,
            case.number.label("case_number"),
            case.ruling_send_by,
            part.person_id,
            _sent_again().label("sent_again"),
            open_run.label("run"),
        )
        .join(schema.CASES, case.id == letter.c.case_id)
        .join(schema.CASE_PERSON, (part.case_id == letter.c.case_id) & (part.place == 0))
        .where(wanted)
        .order_by(letter.c.id)
    )
    rows = db.execute(query).mappings().all()
    keys = {row["person_id"] for row in rows}
    found = db.execute(select(person).where(person.c.id.in_(keys))).mappings()
    people = {row["id"]: mapping.person_of(row) for row in found}
    return tuple(
        OutboxFacts(
            mapping.letter_of(row),
            row["case_number"],
            people[row["person_id"]],
            row["ruling_send_by"],
            bool(row["sent_again"]),
            row["run"] or 0,
        )
        for row in rows
    )


def add_step(db: Connection, step: LetterStep) -> None:
    """Write an entry into the delivery history of a letter; it is never changed."""
    values = {
        "letter_id": step.letter_id,
        "kind": step.kind,
        "happened_on": step.on,
        "at": step.at,
        "actor": step.actor,
        "words": step.words,
    }
    db.execute(insert(schema.LETTER_STEP).values(values))


def steps_of(db: Connection, letter_ids: Collection[int]) -> tuple[LetterStep, ...]:
    """The delivery history of letters, in the order in which it was written."""
    table = schema.LETTER_STEP.c
    query = select(schema.LETTER_STEP).where(table.letter_id.in_(letter_ids)).order_by(table.id)
    return tuple(
        LetterStep(
            row["letter_id"],
            StepKind(row["kind"]),
            row["happened_on"],
            row["at"],
            row["actor"],
            row["words"],
        )
        for row in db.execute(query).mappings()
    )


def relatives_of(db: Connection, letter_id: int) -> tuple[Letter, ...]:
    """The letters tied to one, itself among them: versions before and after, and copies."""
    letter, known = schema.LETTER, {letter_id}
    while True:
        tied = select(letter.c.id, letter.c.copy_of, letter.c.replaces).where(
            or_(
                letter.c.id.in_(known),
                letter.c.copy_of.in_(known),
                letter.c.replaces.in_(known),
            )
        )
        rows = db.execute(tied).all()
        found = known | {key for row in rows for key in row if key is not None}
        if found == known:
            break
        known = found
    query = select(letter).where(letter.c.id.in_(known)).order_by(letter.c.id)
    return tuple(mapping.letter_of(row) for row in db.execute(query).mappings())


def numbered(db: Connection, tracking: str) -> tuple[Letter, ...]:
    """The letters that are not void and have this tracking number."""
    letter = schema.LETTER
    query = select(letter).where(letter.c.tracking == tracking, letter.c.state != LetterState.VOID)
    return tuple(mapping.letter_of(row) for row in db.execute(query).mappings())


def copies_of(db: Connection, letter_id: int) -> tuple[Letter, ...]:
    """The copies that were made of a letter to send it again, the void ones too."""
    letter = schema.LETTER
    query = select(letter).where(letter.c.copy_of == letter_id).order_by(letter.c.id)
    return tuple(mapping.letter_of(row) for row in db.execute(query).mappings())


def add_run(db: Connection, run: PrintRun) -> PrintRun:
    """Store a print run and return it with its key.

    The file itself refuses a letter that is in a run which nobody has answered for.
    """
    values = {
        "started_at": run.started_at,
        "started_by": run.started_by,
        "destination": run.destination,
    }
    result = db.execute(insert(schema.PRINT_RUN).values(values))
    key = int(result.inserted_primary_key[0])  # type: ignore[index]  # the table has a key
    rows = [
        {
            "run_id": key,
            "place": place,
            "letter_id": one.letter_id,
            "is_copy": int(one.is_copy),
            "came_out": None,
        }
        for place, one in enumerate(run.letters, start=1)
    ]
    db.execute(insert(schema.PRINT_RUN_LETTER), rows)
    return replace(run, id=key)


def settle_run(db: Connection, run_id: int, came_out: Collection[int]) -> None:
    """Store what came out well of a run; the rest did not."""
    table = schema.PRINT_RUN_LETTER
    waiting = (table.c.run_id == run_id) & table.c.came_out.is_(None)
    good = table.c.letter_id.in_(came_out)
    db.execute(update(table).where(waiting & good).values(came_out=1))
    db.execute(update(table).where(waiting & ~good).values(came_out=0))


def settle_letter(db: Connection, letter_id: int, *, came_out: bool) -> None:
    """Answer for one letter in whatever run it still waits; nothing if it is in none."""
    table = schema.PRINT_RUN_LETTER
    waiting = (table.c.letter_id == letter_id) & table.c.came_out.is_(None)
    db.execute(update(table).where(waiting).values(came_out=int(came_out)))


def run_with(db: Connection, letter_id: int) -> int:
    """Key of the run in which a letter waits for an answer; 0 if it is in none."""
    part = schema.PRINT_RUN_LETTER.c
    query = select(part.run_id).where(part.letter_id == letter_id, part.came_out.is_(None))
    return db.execute(query).scalar() or 0


def load_run(db: Connection, run_id: int) -> PrintRun:
    """A print run by its key.

    Raises:
        NotFound: there is none.
    """
    run = schema.PRINT_RUN
    row = db.execute(select(run).where(run.c.id == run_id)).mappings().first()
    if row is None:
        raise NotFound(said("There is no print run {run_id}.", run_id=run_id))
    part, letter = schema.PRINT_RUN_LETTER.c, schema.LETTER.c
    query = (
        select(part.letter_id, letter.number, part.is_copy, part.came_out)
        .join(schema.LETTER, letter.id == part.letter_id)
        .where(part.run_id == run_id)
        .order_by(part.place)
    )
    letters = tuple(
        RunLetter(key, number, bool(copy), None if good is None else bool(good))
        for key, number, copy, good in db.execute(query)
    )
    return PrintRun(row["id"], row["started_at"], row["started_by"], row["destination"], letters)


def open_runs(db: Connection) -> tuple[int, ...]:
    """Keys of the print runs that nobody has answered for, the oldest first."""
    part = schema.PRINT_RUN_LETTER.c
    query = select(part.run_id).where(part.came_out.is_(None)).distinct().order_by(part.run_id)
    return tuple(db.execute(query).scalars())
