"""The anonymous copy: no original text in any byte, and late where the original is."""

import json
import sqlite3
import zipfile
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from privdesk.domain.case_clocks import CaseClock
from privdesk.domain.clock_steps import ClockAct, ClockStep
from privdesk.domain.errors import CaseFileError, Refused
from privdesk.domain.read_models import CaseFilter, Scope
from privdesk.domain.vocabulary import LetterState
from privdesk.services import deadlines
from privdesk.services.anonymous_copy import make_anonymous
from privdesk.services.anonymous_copy.rules import DROPPED, FATES, Fate
from privdesk.services.desk import open_desk
from privdesk.services.letters import letter_pdf
from privdesk.services.open_format import export_all
from privdesk.services.reading import Reading
from privdesk.services.verification import verify
from privdesk.storage.open_schema import free_texts

MARK = "Xyzzymark"
LISTS = {
    ("person", "lines"),
    ("person", "earlier"),
    ("letter", "address"),
    ("letter", "enclosures"),
}
APART = {
    "letter": ("address", "content"),
    "file": ("name", "words"),
    "audit": ("actor",),
    "person": ("name_key", "email_key"),
}


def test_every_text_has_a_fate_and_none_is_told_that_is_not_there() -> None:
    told = {table: frozenset(fates) for table, fates in FATES.items()}
    wanted = {t: names for t, names in free_texts().items() if t not in DROPPED and names}
    assert told == wanted


def copied(path: Path, made: Path) -> Path:
    desk = open_desk(path)
    make_anonymous(desk, made)
    desk.close()
    return made


def marked(path: Path) -> int:
    """Put a mark into everything that is not kept, past all services; says into how many texts."""
    count = 0
    with closing(sqlite3.connect(path)) as db:
        for (name,) in db.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        ).fetchall():
            db.execute(f'DROP TRIGGER "{name}"')
        for table, fates in FATES.items():
            kept = {Fate.KEPT, Fate.APART}
            columns = [c for c, fate in fates.items() if fate not in kept]
            for column in (*columns, *APART.get(table, ())):
                listed = (table, column) in LISTS
                text = (
                    f"""json_array('{MARK} {column}')"""
                    if listed
                    else f"'{MARK} {column} ' || rowid"
                )
                if column == "content":
                    text = f"""json_set(content, '$.body', '{MARK}', '$.letterhead.organisation', '{MARK}')"""
                where = "content IS NOT NULL" if column == "content" else "1"
                count += db.execute(
                    f'UPDATE "{table}" SET "{column}" = {text} WHERE {where} AND "{column}" IS NOT NULL'
                ).rowcount
        db.execute("UPDATE file_chunk SET data = ?", (f"{MARK} of a file".encode(),))
        db.execute("UPDATE letter_pdf SET data = ?", (f"{MARK} of a letter".encode(),))
        db.execute("INSERT INTO setting VALUES ('unknown', ?)", (MARK,))
        db.execute("INSERT INTO suppressed VALUES (?, '2026-01-01')", (MARK,))
        db.execute("INSERT INTO picture VALUES (?, 'image/png', ?)", (MARK, MARK.encode()))
        db.execute("INSERT INTO audit_salt VALUES (?, ?)", (MARK, MARK.encode()))
        db.execute("INSERT INTO saved_view VALUES (1, 1, ?, ?)", (MARK, MARK))
        db.commit()
    return count


def test_no_mark_is_in_any_byte_of_the_copy(sample: Path, tmp_path: Path) -> None:
    desk = open_desk(sample)
    row = next(row for row in Reading(desk).rows(CaseFilter()) if _clocks(desk, row.id))
    clock = _clocks(desk, row.id)[0]
    step = ClockStep(
        ClockAct.SET_DATE, clock.deadline.rule_id, date(2027, 1, 4), f"{MARK} asked so"
    )
    deadlines.take(desk, row.id, step)
    officer = desk.pack.office.officer
    desk.close()
    assert marked(sample) > 1500
    assert sample.read_bytes().count(MARK.encode()) > 1500
    made = copied(sample, tmp_path / "copy.privdesk")
    bytes_of_copy = made.read_bytes()
    for spelling in (MARK, MARK.lower(), MARK.upper(), MARK[::-1]):
        assert spelling.encode() not in bytes_of_copy
    assert officer.encode() not in bytes_of_copy
    desk = open_desk(made)
    export_all(desk, tmp_path / "copy.zip")
    desk.close()
    # The archive holds the same texts in tables that are not split over pages.
    with zipfile.ZipFile(tmp_path / "copy.zip") as archive:
        for name in archive.namelist():
            assert MARK.lower().encode() not in archive.read(name).lower(), name
    assert verify(made).problems == ()


def _clocks(desk: object, case_id: int) -> list[CaseClock]:
    case = Reading(desk).case(case_id).case  # type: ignore[arg-type]
    return [clock for clock in case.clocks if clock.runs] if case.status.is_open else []


def test_dates_kinds_clocks_and_figures_stay(sample: Path, tmp_path: Path) -> None:
    made = copied(sample, tmp_path / "copy.privdesk")
    before, after = open_desk(sample), open_desk(made)
    old, new = Reading(before), Reading(after)
    assert new.scope_counts() == old.scope_counts()
    wanted = CaseFilter(Scope.ALL)
    for one, other in zip(old.rows(wanted), new.rows(wanted), strict=True):
        assert (other.number, other.kind, other.rights, other.law) == (
            one.number, one.kind, one.rights, one.law
        )  # fmt: skip
        assert (other.status, other.received, other.due, other.next_step) == (
            one.status, one.received, one.due, one.next_step
        )  # fmt: skip
        assert other.person != one.person
        seen, view = old.case(one.id), new.case(one.id)
        assert [c.deadline.send_by for c in view.case.clocks] == [
            c.deadline.send_by for c in seen.case.clocks
        ]
        assert other.person == view.person.display_name
    for row in new.letters(*LetterState):
        if row.number:
            assert letter_pdf(after, row.id).startswith(b"%PDF")
    assert len(list(new.audit_trail())) == len(list(old.audit_trail()))
    before.close()
    after.close()


def test_the_same_person_stays_the_same_and_another_copy_has_others(
    sample: Path, tmp_path: Path
) -> None:
    names = []
    for number in (1, 2):
        made = copied(sample, tmp_path / f"{number}.privdesk")
        with closing(sqlite3.connect(made)) as db, closing(sqlite3.connect(sample)) as old:
            pairs = {}
            query = "SELECT name FROM person ORDER BY id"
            for (was,), (now,) in zip(old.execute(query), db.execute(query), strict=True):
                assert pairs.setdefault(was, now) == now
            assert not {w for (w,) in old.execute(query) if w} & set(pairs.values())
            names.append(json.dumps(list(pairs.values())))
    assert names[0] != names[1]


def test_nothing_is_half_done(sample: Path, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    desk = open_desk(sample)
    with pytest.raises(Refused, match="Stopped"):
        make_anonymous(desk, folder / "x.privdesk", goes_on=lambda _done, _of: False)
    with pytest.raises(CaseFileError, match="is there already"):
        make_anonymous(desk, sample)
    desk.close()
    assert list(folder.iterdir()) == []


KEPT = """
applied_rule.digest applied_rule.rule case_clock.rule_digest case_clock.rule_id case_right.grounds
case_search.name case_search.source cases.due_key cases.merged cases.number cases.principles
cases.ruling_rule commentary.period commentary.section counter.series dispute.remedies letter.form
letter.number letter.service letter.template note_template.id office_template.template person.merged reminder.rule_id
"""


def test_what_stays_as_it_is_was_looked_at() -> None:
    kept = {f"{t}.{c}" for t, fates in FATES.items() for c, f in fates.items() if f is Fate.KEPT}
    assert kept == set(KEPT.split())
