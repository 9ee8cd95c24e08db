"""Takes personal data out of closed cases and leaves a shell that the figures still count.

`RULES` says for every table of the case file what an erasure does with it; a test fails when a
table, or a text column of one that is blanked, is not named. Deleted bytes are overwritten by
SQLite (`secure_delete`), the search index is written anew, and the log is cut by `CaseFile.close`
or `CaseFile.truncate_log`.
"""

import json
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime

from sqlalchemy import Connection, insert, text

from privdesk.domain.retention import Extent
from privdesk.storage import schema

ERASED_NAME = "(erased)"
"""What stands in place of the name of a person."""

_OF_CASE = "case_id IN (SELECT value FROM json_each(:cases))"
_OF_LETTER = f"letter_id IN (SELECT id FROM letter WHERE {_OF_CASE})"
_OF_FILE = f"file_id IN (SELECT id FROM file WHERE {_OF_CASE})"


@dataclass(frozen=True, slots=True)
class TableRule:
    """What an erasure does with the rows that belong to a case.

    Attributes:
        where: the rows, as a condition on `:cases`; empty leaves the table as it is.
        blank: columns that are overwritten, and what they then hold.
        delete: whether the rows go.
        why: of a table that is left as it is, or of what stays in it.
    """

    where: str = ""
    blank: Mapping[str, object] = field(default_factory=dict)
    delete: bool = False
    why: str = ""


def _kept(why: str) -> TableRule:
    return TableRule(why=why)


def _gone(where: str = _OF_CASE) -> TableRule:
    return TableRule(where, delete=True)


def _blank(*columns: str, why: str, where: str = _OF_CASE, **others: object) -> TableRule:
    return TableRule(where, dict.fromkeys(columns, "") | others, why=why)


RULES: Mapping[str, TableRule] = {
    # Children come before their parents.
    "reminder": _gone(),
    "unsaved_words": _gone(),
    "carried_file": _gone(f"{_OF_CASE} OR {_OF_FILE}"),
    "file_chunk": _gone(_OF_FILE),
    "letter_pdf": _gone(_OF_LETTER),
    "event": _blank(
        "title",
        "body",
        file_id=None,
        where=f"{_OF_CASE} OR {_OF_FILE}",
        why="kind, day and handler of what happened, for the time lost at each stage",
    ),
    "file_review": _gone(_OF_FILE),
    "redaction": _gone(_OF_FILE),
    "file": _gone(),
    "letter_step": _blank("words", where=_OF_LETTER, why="what happened to a letter, and when"),
    "print_run": _kept("when was printed"),
    "print_run_letter": _kept("which letters a run held"),
    "letter": _blank(
        "subject",
        "body",
        "pdf_sha256",
        "tracking",
        "void_reason",
        address="[]",
        enclosures="[]",
        content=None,
        why="number, template, language, state, dates, and who signed, finalized and approved",
    ),
    "taken_mail": _blank("message_id", "note", why="the digest, so that a message is known again"),
    "case_clock": _blank("waive_reason", why="rules and dates; reasons in words are taken out"),
    "case_search": _blank("found", why="which data sources of the office were searched"),
    "dispute": _blank(
        "satisfied_how",
        "again_because",
        "neutral",
        "evidence",
        "commerce_reference",
        why="what the instances decided, and when",
    ),
    "dispute_date": _blank("what", why="the days"),
    "condition": _blank("evidence", why="which conditions were met"),
    "case_tag": _gone(),
    "case_apart": _gone(f"{_OF_CASE} OR other_id IN (SELECT value FROM json_each(:cases))"),
    "agent_authority": _blank("scope", why="whether the authority of an agent was shown"),
    "identity_evidence": _gone(_OF_FILE),
    "cases": _blank(
        "subject",
        "note",
        "identity_method",
        "waiting_for",
        "late_note",
        "reference",
        person_name=ERASED_NAME,
        person_key=ERASED_NAME.casefold(),
        where="id IN (SELECT value FROM json_each(:cases))",
        why="number, kind, dates, outcomes, law, framework, principles, provider and handler",
    ),
    "case_right": _kept("rights, outcomes and grounds are closed lists"),
    "case_person": _kept("the part of a person who is blanked"),
    "case_link": _kept("the chain of shells"),
    "person": _kept("blanked apart: a person may be in other cases"),
    "audit": _kept("holds no personal text, only commitments"),
    "audit_salt": _kept("deleted apart: without it no commitment can be guessed"),
    "setting": _kept("of the office"),
    "counter": _kept("numbers are never given twice"),
    "applied_rule": _kept("rules of law"),
    "issued_summary": _kept("figures and case numbers"),
    "erased_case": _kept("what was erased, and when"),
    "case_hold": _gone(),
    "picture": _kept("logo and signature of the office"),
    "saved_view": _kept("of the office"),
    "office_template": _kept("texts of the office that name nobody"),
    "note_template": _kept("texts of the office that name nobody"),
    "commentary": _kept("of the office, on figures"),
    "imported_row": _blank(
        "row_digest",
        why="the number in the old register, so that an erased row is not taken in again",
    ),
    "import_batch": _kept("which register was taken over, and when"),
    "import_source": _kept("headings of a register"),
    "suppressed": _kept("keyed hashes, until they are revoked"),
}


def extent(db: Connection, case_ids: Collection[int]) -> Extent:
    """What an erasure of these cases would take away."""
    cases = _listed(case_ids)
    letters = db.execute(text(f"SELECT count(*) FROM letter WHERE {_OF_CASE}"), cases).scalar_one()
    events = db.execute(text(f"SELECT count(*) FROM event WHERE {_OF_CASE}"), cases).scalar_one()
    files, size = db.execute(
        text(f"SELECT count(*), coalesce(sum(size), 0) FROM file WHERE {_OF_CASE}"), cases
    ).one()
    people = len(_people(db, cases, shared=False))
    return Extent(len(case_ids), people, int(letters), int(files), int(size), int(events))


def erase(db: Connection, case_ids: Collection[int], day: date, now: datetime) -> None:
    """Take the personal data out of these cases; the caller indexes them anew and commits.

    Args:
        db: a transaction that writes.
        case_ids: keys of closed cases.
        day: calendar date of the office.
        now: aware instant.
    """
    cases = _listed(case_ids)
    with _unguarded(db):
        _erase_salts(db, cases)
        _erase_reasons(db, cases)
        for table, rule in RULES.items():
            if rule.delete:
                db.execute(text(f"DELETE FROM {table} WHERE {rule.where}"), cases)
            elif rule.where:
                columns = ", ".join(f"{name} = :{name}" for name in rule.blank)
                statement = text(f"UPDATE {table} SET {columns} WHERE {rule.where}")
                db.execute(statement, {**cases, **rule.blank})
        _erase_people(db, cases)
    rows = [{"case_id": key, "erased_on": day, "erased_at": now} for key in case_ids]
    db.execute(insert(schema.ERASED_CASE), rows)


@contextmanager
def _unguarded(db: Connection) -> Iterator[None]:
    """Lift the triggers that keep frozen rows for the length of an erasure, in its transaction.

    Those of the audit trail stay: an erasure never touches it.
    """
    query = "SELECT name, tbl_name, sql FROM sqlite_master WHERE type = 'trigger'"
    guards = [(name, sql) for name, table, sql in db.execute(text(query)) if RULES[table].where]
    for name, _sql in guards:
        db.execute(text(f'DROP TRIGGER "{name}"'))
    yield
    for _name, sql in guards:
        db.exec_driver_sql(sql)


def rewrite_index(db: Connection) -> None:
    """Merge the search index into one piece, so that words that went are in no older one."""
    db.execute(text("INSERT INTO case_words (case_words) VALUES ('optimize')"))


def _listed(case_ids: Collection[int]) -> dict[str, object]:
    return {"cases": json.dumps(sorted(case_ids))}


def _erase_salts(db: Connection, cases: Mapping[str, object]) -> None:
    keys = [f"case:{key}" for key in json.loads(str(cases["cases"]))]
    query = text(f"SELECT id FROM letter WHERE {_OF_CASE}")
    keys += [f"letter:{key}" for key in db.execute(query, cases).scalars()]
    keys += [f"person:{key}" for key in _with_merged(db, _people(db, cases, shared=False))]
    listed = {"subjects": json.dumps(keys)}
    gone = "DELETE FROM audit_salt WHERE subject IN (SELECT value FROM json_each(:subjects))"
    db.execute(text(gone), listed)


def _erase_reasons(db: Connection, cases: Mapping[str, object]) -> None:
    """Take what handlers wrote out of the facts of clocks and out of their explanations."""
    query = text(f"SELECT case_id, rule_id, facts, explanation FROM case_clock WHERE {_OF_CASE}")
    change = text(
        "UPDATE case_clock SET facts = :facts, explanation = :explanation "
        "WHERE case_id = :case_id AND rule_id = :rule_id"
    )
    for case_id, rule_id, facts, explanation in db.execute(query, cases).all():
        told = json.loads(facts) if facts else {}
        reasons = [
            str(part["reason"])
            for name in ("extended", "set_by_hand")
            if isinstance(part := told.get(name), dict) and part.get("reason")
        ]
        if not reasons:
            continue
        values = {"facts": facts, "explanation": explanation}
        for reason in reasons:
            # As JSON has it, without the quotation marks around it.
            written = json.dumps(reason, ensure_ascii=False)[1:-1]
            escaped = json.dumps(reason)[1:-1]
            for name, value in values.items():
                values[name] = value.replace(written, ERASED_NAME).replace(escaped, ERASED_NAME)
        db.execute(change, values | {"case_id": case_id, "rule_id": rule_id})


def _people(db: Connection, cases: Mapping[str, object], *, shared: bool) -> list[int]:
    """The people of these cases: those who are in other living cases too, or those who are not."""
    living = (
        "EXISTS (SELECT 1 FROM case_person o WHERE o.person_id = p.person_id "
        "AND o.case_id NOT IN (SELECT value FROM json_each(:cases)) "
        "AND o.case_id NOT IN (SELECT case_id FROM erased_case))"
    )
    condition = living if shared else f"NOT {living}"
    query = f"SELECT DISTINCT p.person_id FROM case_person p WHERE p.{_OF_CASE} AND {condition}"
    return [int(key) for key in db.execute(text(query), cases).scalars()]


def _with_merged(db: Connection, people: Collection[int]) -> list[int]:
    """These people and every record that was merged into one of them: it is the same person."""
    found, new = set(people), set(people)
    merged = text(
        "SELECT id FROM person WHERE merged_into IN (SELECT value FROM json_each(:people))"
    )
    while new:
        listed = {"people": json.dumps(sorted(new))}
        new = set(db.execute(merged, listed).scalars()) - found
        found |= new
    return sorted(found)


_OF_A_PERSON = frozenset({"id", "merged_into", "merged"})
"""What a blanked person keeps: keys only."""


def _erase_people(db: Connection, cases: Mapping[str, object]) -> None:
    columns = [column for column in schema.PERSON.columns if column.name not in _OF_A_PERSON]
    blank: dict[str, object] = {c.name: None if c.nullable else "" for c in columns}
    blank |= {"name": ERASED_NAME, "lines": (), "earlier": ()}
    person = schema.PERSON.c
    gone = _with_merged(db, _people(db, cases, shared=False))
    db.execute(schema.PERSON.update().where(person.id.in_(gone)).values(blank))
    move = text(
        "UPDATE case_person SET person_id = :other WHERE person_id = :person AND "
        "case_id IN (SELECT value FROM json_each(:cases))"
    )
    for person_id in _people(db, cases, shared=True):
        made = db.execute(insert(schema.PERSON).values(blank))
        key = made.inserted_primary_key[0]  # type: ignore[index]  # every table has a key
        db.execute(move, {**cases, "other": key, "person": person_id})
