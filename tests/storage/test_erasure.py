"""After an erasure nothing of the person is anywhere, and everything that is counted still is."""

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Text

from privdesk.domain.errors import Refused
from privdesk.domain.figures import Period
from privdesk.domain.person import PostalAddress
from privdesk.domain.vocabulary import Channel, EventKind, Kind, Outcome, Right
from privdesk.domain.workflow import Action
from privdesk.services import backups, casework, letters, retention
from privdesk.services.certificate import certificate_pdf, held_words
from privdesk.services.clock import FrozenClock
from privdesk.services.demo import make_demo
from privdesk.services.desk import Desk, open_desk
from privdesk.services.figures import summary_of
from privdesk.services.files import attach_files
from privdesk.services.intake import NewCase, log_case
from privdesk.services.reading import Reading
from privdesk.services.suppression import suppressed_since
from privdesk.services.undoing import undo
from privdesk.storage import schema
from privdesk.storage.columns import TextList
from privdesk.storage.erasure import ERASED_NAME, RULES

MARKER = "Qwizzlebrook"
LATER = timedelta(days=40 * 31)


def later(desk: Desk) -> Desk:
    """The same desk 40 months on."""
    clock = FrozenClock(desk.clock.now() + LATER, desk.clock.zone)
    return replace(desk, clock=clock)


def told(desk: Desk, tmp_path: Path, kind: Kind = Kind.PRIVACY_REQUEST) -> int:
    """A case in which the marker stands wherever a person can write."""
    paper = tmp_path / f"{MARKER}.txt"
    paper.write_text(f"Dear office, I am {MARKER}.", encoding="utf-8")
    new = NewCase(
        kind,
        Channel.MAIL,
        desk.clock.today(),
        name=f"Ada {MARKER}",
        email=f"ada@{MARKER.lower()}.example",
        phone="+1 408 555 0134",
        address=PostalAddress((f"1 {MARKER} Lane",), MARKER, "CA", "95014", "US"),
        rights=(Right.ACCESS,) if kind is Kind.PRIVACY_REQUEST else (),
        subject=f"all about {MARKER}",
        quote=f"{MARKER} wants it all",
        files=(paper,),
    )
    case_id = log_case(desk, new).cases[0]
    casework.add_note(desk, case_id, EventKind.CALL, f"{MARKER} called", f"about {MARKER}")
    attach_files(desk, case_id, (paper,))
    casework.settle_identity(desk, case_id, verified=True, method=f"card of {MARKER}")
    changes = letters.start_letter(desk, case_id, "letter")
    assert changes.letter_id is not None
    return case_id


def closed(desk: Desk, case_id: int) -> None:
    case = Reading(desk).case(case_id).case
    for right in case.rights:
        casework.set_outcome(desk, case_id, right.right, Outcome.GRANTED, ())
    casework.take_step(desk, case_id, Action.ANSWER, override="for the test")
    casework.take_step(desk, case_id, Action.CLOSE, override="for the test")


def planted(path: Path, case_id: int) -> int:
    """Put the marker into every text column that an erasure blanks; gives how many there are."""
    values = {"cases": f"[{case_id}]", "marker": MARKER, "list": f'["{MARKER}"]'}
    columns = 0
    with closing(sqlite3.connect(path)) as db:
        guards = db.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _sql in guards:
            db.execute(f'DROP TRIGGER "{name}"')
        for table, rule in RULES.items():
            known = schema.METADATA.tables[table].columns
            for name in rule.blank:
                if name in known and isinstance(known[name].type, Text | TextList):
                    kind = "list" if isinstance(known[name].type, TextList) else "marker"
                    db.execute(f"UPDATE {table} SET {name} = :{kind} WHERE {rule.where}", values)
                    columns += 1
        for _name, sql in guards:
            db.execute(sql)
        db.commit()
    return columns


def holders(folder: Path) -> list[str]:
    """The files that hold the marker, in any case of its letters and in UTF-16 too."""
    needles = {
        word.encode(code)
        for word in (MARKER, MARKER.lower(), MARKER.upper())
        for code in ("utf-8", "utf-16-le")
    }
    files = (file for file in sorted(folder.rglob("*")) if file.is_file())
    return [file.name for file in files if any(n in file.read_bytes() for n in needles)]


def test_every_table_has_a_rule_and_every_text_that_stays_a_reason() -> None:
    assert set(RULES) == set(schema.METADATA.tables)
    for table, rule in RULES.items():
        assert rule.delete or rule.why, f"{table} says nothing of what stays"
        assert set(rule.blank) <= {column.name for column in schema.METADATA.tables[table].columns}


def test_after_an_erasure_the_marker_is_nowhere_on_disk(
    desk: Desk, tmp_path: Path, own_home: Path
) -> None:
    path = desk.file.path
    case_id = told(desk, tmp_path)
    closed(desk, case_id)
    desk.close()
    assert planted(path, case_id) >= 20
    paper = tmp_path / f"{MARKER}.txt"
    paper.unlink()
    opened = later(open_desk(path))
    assert holders(path.parent), "the marker was there before"
    certificate = retention.erase(opened, (case_id,), tmp_path / "backups")
    backups.back_up(opened, tmp_path / "backups")
    assert holders(tmp_path) == []
    opened.close()
    assert holders(tmp_path) == []
    assert holders(own_home) == []
    assert certificate.extent.cases == certificate.extent.people == 1
    assert certificate.extent.files == 2
    again = open_desk(path)
    assert again.file.verify().problems == ()
    assert Reading(again).case(case_id).person.display_name == ERASED_NAME
    again.close()


def test_numbers_dates_and_outcomes_stay(desk: Desk, tmp_path: Path) -> None:
    case_id = told(desk, tmp_path)
    closed(desk, case_id)
    before = Reading(desk).case(case_id).case
    retention.erase(later(desk), (case_id,), tmp_path)
    after = Reading(desk).case(case_id).case
    for name in ("number", "kind", "received", "answered_on", "closed_on", "outcome", "law"):
        assert getattr(after, name) == getattr(before, name), name
    assert [right.outcome for right in after.rights] == [Outcome.GRANTED]
    assert [clock.satisfied_on for clock in after.clocks] == [
        clock.satisfied_on for clock in before.clocks
    ]
    assert after.subject == ""


def test_a_person_of_a_living_case_stays_there_and_leaves_the_shell(
    desk: Desk, tmp_path: Path
) -> None:
    case_id = told(desk, tmp_path)
    closed(desk, case_id)
    person = Reading(desk).case(case_id).person
    future = later(desk)
    new = NewCase(
        Kind.PRIVACY_REQUEST,
        Channel.MAIL,
        future.clock.today(),
        known_person=person.id,
        name=person.name,
        rights=(Right.ACCESS,),
        subject="again",
    )
    living = log_case(future, new).cases[0]
    certificate = retention.erase(future, (case_id,), tmp_path)
    assert certificate.extent.people == 0
    assert Reading(desk).case(living).person.name == f"Ada {MARKER}"
    assert Reading(desk).case(case_id).person.display_name == ERASED_NAME
    assert desk.file.verify().problems == ()


def test_a_shell_can_only_be_read(desk: Desk, tmp_path: Path) -> None:
    case_id = told(desk, tmp_path)
    closed(desk, case_id)
    change = casework.assign(desk, case_id, "Lee Marsh")
    retention.erase(later(desk), (case_id,), tmp_path)
    with pytest.raises(Refused, match="erased"):
        casework.add_note(desk, case_id, EventKind.NOTE, "One more", "")
    with pytest.raises(Refused, match="erased"):
        casework.take_step(desk, case_id, Action.REOPEN)
    assert change.reversible is not None
    with pytest.raises(Refused):
        undo(desk, change.reversible)


def test_what_is_not_due_or_held_is_refused_and_nothing_is_erased(
    desk: Desk, tmp_path: Path
) -> None:
    case_id = told(desk, tmp_path)
    closed(desk, case_id)
    with pytest.raises(Refused, match="not due"):
        retention.erase(desk, (case_id,), tmp_path)
    retention.hold(desk, case_id, "The FTC has asked about it.")
    with pytest.raises(Refused, match="FTC"):
        retention.erase(later(desk), (case_id,), tmp_path)
    assert Reading(desk).case(case_id).person.name == f"Ada {MARKER}"
    retention.release(desk, case_id)
    retention.erase(later(desk), (case_id,), tmp_path)
    with pytest.raises(Refused, match="erased already"):
        retention.erase(later(desk), (case_id,), tmp_path)


def test_who_opted_out_stays_on_the_suppression_list(desk: Desk, tmp_path: Path) -> None:
    case_id = told(desk, tmp_path, Kind.MARKETING_OPT_OUT)
    closed(desk, case_id)
    address = f"ada@{MARKER.lower()}.example"
    future = replace(
        desk, clock=FrozenClock(desk.clock.now() + timedelta(days=61 * 31), desk.clock.zone)
    )
    assert suppressed_since(future, address) is None
    retention.erase(future, (case_id,), tmp_path)
    assert suppressed_since(future, address.upper()) == future.clock.today()
    assert suppressed_since(future, "(408) 555-0134") == future.clock.today()
    assert suppressed_since(future, "somebody@else.example") is None


def test_the_certificate_names_the_backups_that_still_hold_it(desk: Desk, tmp_path: Path) -> None:
    case_id = told(desk, tmp_path)
    closed(desk, case_id)
    folder = tmp_path / "backups"
    future = later(desk)
    made = backups.back_up(future, folder)
    certificate = retention.erase(future, (case_id,), folder)
    (held,) = certificate.backups
    assert held.path == made.path
    assert held.until is not None
    assert future.clock.today() < held.until <= future.clock.today() + timedelta(days=25 * 31)
    assert MARKER.encode() in held.path.read_bytes()


def test_the_certificate_names_what_no_rotation_lets_go(desk: Desk, tmp_path: Path) -> None:
    """A restore and an update of the program keep the file from before; nothing deletes that."""
    case_id = told(desk, tmp_path)
    closed(desk, case_id)
    folder, stick, future = tmp_path / "backups", tmp_path / "stick", later(desk)
    made = backups.back_up(future, folder)
    desk.close()
    aside = backups.restore(desk.file.path, made.path, folder)
    updated = desk.file.path.with_name(f"{desk.file.path.stem}.before-update-from-0001.privdesk")
    shutil.copy(aside, updated)
    opened = open_desk(desk.file.path)
    future = replace(opened, clock=FrozenClock(future.clock.now(), opened.clock.zone))
    certificate = retention.erase(future, (case_id,), folder, stick)
    forever = {held.path for held in certificate.backups if held.until is None}
    assert forever == {aside, updated}
    assert all(MARKER.encode() in path.read_bytes() for path in forever)
    assert certificate.unseen == (stick,)
    words = "\n".join(held_words(certificate))
    assert f"{aside.name}, until somebody deletes it" in words
    assert "stick was not there" in words
    assert certificate_pdf(certificate).startswith(b"%PDF")
    opened.close()


def test_the_marker_finds_what_it_looks_for(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(f"x{MARKER}x".encode("utf-16-le"))
    assert holders(tmp_path) == ["a"]


def test_old_quarters_are_as_they_were_told_36_months_on(tmp_path: Path) -> None:
    """T25: the figures of every quarter of the sample file, before and after an erasure."""
    desk = make_demo(tmp_path / "sample.privdesk", cases=120, seed=7)
    desk = replace(desk, clock=FrozenClock(desk.clock.now() + LATER, desk.clock.zone))
    first = retention.due_now(desk)[0].case_ids
    retention.hold(desk, first[0], "A court has asked for it.")
    wanted = [key for group in retention.due_now(desk) for key in group.case_ids]
    assert len(wanted) > 100
    assert not set(first) & set(wanted)
    quarters = [Period(year, quarter) for year in range(2022, 2027) for quarter in (1, 3)]
    before = [summary_of(desk, quarter).figures for quarter in quarters]
    certificate = retention.erase(desk, wanted, tmp_path)
    assert certificate.extent.cases == len(wanted)
    assert Reading(desk).case(first[0]).person.display_name != ERASED_NAME
    assert [summary_of(desk, quarter).figures for quarter in quarters] == before
    assert desk.file.verify().problems == ()
    desk.close()
