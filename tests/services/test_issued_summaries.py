"""An issued summary stays as it was; what a later correction changes is told with its cause."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from privdesk.domain.clock_steps import ClockAct, ClockStep
from privdesk.domain.errors import NotFound
from privdesk.domain.figures import Period
from privdesk.domain.vocabulary import Principle
from privdesk.services import deadlines
from privdesk.services.casework import change_case
from privdesk.services.desk import Desk, open_desk
from privdesk.services.figures import summary_of
from privdesk.services.issued_summaries import issue, issued_paper, reviews
from privdesk.services.reading import Reading
from privdesk.services.verification import verify

FOURTH = Period(2026, 4)
F12 = "C-2026-003"


@pytest.fixture
def sample_desk(sample: Path) -> Iterator[Desk]:
    made = open_desk(sample)
    yield made
    made.close()


def correct_principle(desk: Desk, number: str, principle: Principle) -> None:
    case_id = Reading(desk).case_id(number)
    change_case(
        desk,
        case_id,
        "case.corrected",
        lambda case: replace(case, principles=(principle,)),
        None,
    )


def test_a_period_that_was_never_issued_has_no_paper(sample_desk: Desk) -> None:
    with pytest.raises(NotFound, match="No summary of"):
        issued_paper(sample_desk, FOURTH.id)


def test_what_was_issued_still_holds_until_a_record_is_corrected(sample_desk: Desk) -> None:
    issue(sample_desk, FOURTH)
    (held,) = reviews(sample_desk)
    assert (held.issued.period, held.issued.as_of) == ("2026Q4", date(2026, 11, 23))
    assert (held.changes, held.causes) == ((), ())
    paper = sample_desk.file.queries().issued_pdf(held.issued.id)
    correct_principle(sample_desk, F12, Principle.SECURITY)
    (review,) = reviews(sample_desk)
    changed = {(c.id, c.member): (c.then[0], c.now[0]) for c in review.changes}
    assert changed["complaints.by_principle", "data_integrity"] == (1, 0)
    assert changed["complaints.by_principle", "security"] == (0, 1)
    assert changed["complaints.open_end_by_principle", "security"] == (0, 1)
    assert len(changed) == 4
    assert [(c.number, c.actions) for c in review.causes] == [(F12, ("case.corrected",))]
    assert issued_paper(sample_desk, FOURTH.id) == paper
    assert verify(sample_desk.file.path).problems == ()


def test_a_corrected_day_of_receipt_moves_a_complaint_out_of_the_quarter(
    sample_desk: Desk,
) -> None:
    early = summary_of(sample_desk, FOURTH, date(2026, 11, 1))
    assert early.figure("complaints.received").now.value == 3, "F23, F01 and F12"
    issue(sample_desk, FOURTH)
    deadlines.correct_received(
        sample_desk, Reading(sample_desk).case_id(F12), date(2026, 9, 30), "stamp misread"
    )
    (review,) = reviews(sample_desk, "2026Q4")
    changed = {(c.id, c.member): (c.then[0], c.now[0]) for c in review.changes}
    assert changed["complaints.received", ""] == (6, 5)
    assert changed["complaints.open_start", ""] == (0, 1)
    assert review.causes[0].actions == ("case.received_corrected",)
    assert reviews(sample_desk, "2026Q3") == ()


def test_a_deadline_set_by_hand_is_counted(sample_desk: Desk) -> None:
    case_id = Reading(sample_desk).case_id("R-2026-007")
    assert summary_of(sample_desk, FOURTH).figure("cases.set_by_hand").now.cases == ()
    step = ClockStep(ClockAct.SET_DATE, "promise-30", date(2026, 12, 2), "agreed with her")
    deadlines.take(sample_desk, case_id, step)
    assert summary_of(sample_desk, FOURTH).figure("cases.set_by_hand").now.cases == (case_id,)


def test_an_issued_summary_cannot_be_changed_and_verify_reads_its_paper(sample_desk: Desk) -> None:
    issue(sample_desk, FOURTH)
    path = sample_desk.file.path
    sample_desk.close()
    with closing(sqlite3.connect(path)) as db:
        for order in ("UPDATE issued_summary SET figures = '[]'", "DELETE FROM issued_summary"):
            with pytest.raises(sqlite3.IntegrityError, match="issued_summary refuses"):
                db.execute(order)
        db.execute("DROP TRIGGER issued_summary_refuses_update")
        db.execute("UPDATE issued_summary SET pdf = x'00'")
        db.commit()
    assert "The issued summary 2026Q4 was changed." in verify(path).problems


def test_the_trail_tells_of_the_issue(sample_desk: Desk) -> None:
    issue(sample_desk, FOURTH)
    (review,) = reviews(sample_desk)
    *_others, last = Reading(sample_desk).audit_trail()
    assert last.action == "summary.issued"
    assert review.issued.pdf_sha256 in last.payload
    assert review.issued.inputs_sha256 in last.payload
