"""Evidence of identity goes by itself 30 days after the identity was verified, and leaves no trace."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from privdesk.domain.vocabulary import Channel, Kind, Right
from privdesk.services import evidence, retention
from privdesk.services.casework import settle_identity
from privdesk.services.clock import FrozenClock
from privdesk.services.desk import Desk
from privdesk.services.intake import NewCase, log_case
from privdesk.services.reading import Reading

MARKER = b"Zqyxwv passport"


def with_passport(desk: Desk, tmp_path: Path, *, verified: bool = True) -> int:
    paper = tmp_path / "passport.txt"
    paper.write_bytes(MARKER * 3000)
    new = NewCase(
        Kind.PRIVACY_REQUEST,
        Channel.MAIL,
        date(2026, 11, 16),
        name="Jo Invented",
        rights=(Right.ACCESS,),
        files=(paper,),
    )
    case_id = log_case(desk, new).cases[0]
    evidence.mark_evidence(desk, case_id, Reading(desk).case(case_id).files[0].id)
    settle_identity(desk, case_id, verified=verified, method="passport seen")
    paper.unlink()
    return case_id


def later(desk: Desk, days: int) -> Desk:
    now = desk.clock.now() + timedelta(days=days)
    return replace(desk, clock=FrozenClock(now, desk.clock.zone, ticks=False))


def test_it_goes_on_the_thirtieth_day_and_not_before(
    desk: Desk, case_file_path: Path, tmp_path: Path
) -> None:
    case_id = with_passport(desk, tmp_path)
    assert evidence.delete_due_evidence(later(desk, 29)).cases == ()
    changes = evidence.delete_due_evidence(later(desk, 30))
    assert changes.cases == (case_id,)
    assert "1 file" in changes.sentence
    assert evidence.delete_due_evidence(later(desk, 31)).cases == ()
    assert not Reading(desk).case(case_id).evidence
    assert desk.file.verify().problems == ()
    on_disk = [one for one in case_file_path.parent.iterdir() if one.is_file()]
    assert not [one.name for one in on_disk if MARKER in one.read_bytes()]


def test_what_is_held_or_was_not_verified_stays(desk: Desk, tmp_path: Path) -> None:
    held = with_passport(desk, tmp_path)
    with_passport(desk, tmp_path, verified=False)
    retention.hold(desk, held, "A court asked for it.")
    assert evidence.delete_due_evidence(later(desk, 90)).cases == ()
