"""Deadlines on paper: what a validator says, and marks that do not need color."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from verapdf import validate

from privdesk.domain.deadline_days import Span, agenda_span, month_grid, timeline_span
from privdesk.domain.deadline_views import DeadlineBoard
from privdesk.pdf.reading import page_image, page_sizes, words_of
from privdesk.services.deadline_sheets import SheetHead, Wording, deadline_sheet
from privdesk.services.desk import Desk, open_desk
from privdesk.services.morning_sheet import MorningGroup, MorningLine, morning_pdf
from privdesk.services.reading import Reading

TODAY = date(2026, 11, 23)
HEAD = SheetHead("November 2026", "Caspio, Inc.", "All kinds", TODAY)
WORDING = Wording(
    kind=lambda entry: entry.kind.value,
    facts=lambda entry: entry.law,
    state=lambda entry: entry.number,
    day=lambda day: day.day.isoformat() if day.day else "Late",
)
SPANS = {"month": month_grid, "agenda": agenda_span, "timeline": timeline_span}


@pytest.fixture
def sample_desk(sample: Path) -> Iterator[Desk]:
    made = open_desk(sample)
    yield made
    made.close()


def _board(desk: Desk, view: str) -> tuple[DeadlineBoard, Span]:
    span = SPANS[view](TODAY)
    return Reading(desk).deadlines(span.first, span.last), span


@pytest.mark.parametrize("view", SPANS)
def test_validator_accepts_the_sheet(sample_desk: Desk, tmp_path: Path, view: str) -> None:
    board, span = _board(sample_desk, view)
    pdf = deadline_sheet(view, board, span, HEAD, WORDING)
    assert validate(pdf, tmp_path) == {"2a": True, "ua1": True}


@pytest.mark.parametrize("view", SPANS)
def test_every_ink_is_gray(sample_desk: Desk, view: str) -> None:
    board, span = _board(sample_desk, view)
    picture = page_image(deadline_sheet(view, board, span, HEAD, WORDING), 0, 72)
    blue, green, red = (picture.data[n::4] for n in range(3))
    assert blue == green == red
    assert min(green) < 40


@pytest.mark.parametrize("view", ["agenda", "timeline"])
def test_lists_go_on_over_pages_and_a_head_is_never_the_last_line(
    sample_desk: Desk, view: str
) -> None:
    board, span = _board(sample_desk, view)
    many = replace(board, entries=board.entries * 20)
    pdf = deadline_sheet(view, many, span, HEAD, WORDING)
    words, pages = words_of(pdf), len(page_sizes(pdf))
    assert pages > 5
    for number in range(1, pages + 1):
        assert f"Page {number} of {pages}" in words


def test_a_span_without_anything_says_so(sample_desk: Desk) -> None:
    span = agenda_span(date(2024, 2, 5))
    board = Reading(sample_desk).deadlines(span.first, span.last)
    empty = replace(board, entries=(), answered=(), holidays={})
    words = words_of(deadline_sheet("agenda", empty, span, HEAD, WORDING))
    assert "Nothing is due in these weeks." in words
    blank = words_of(deadline_sheet("timeline", empty, timeline_span(TODAY), HEAD, WORDING))
    assert "Page 1 of 1" in blank


def test_the_morning_sheet_holds_the_day_and_is_archival(sample_desk: Desk, tmp_path: Path) -> None:
    rows = Reading(sample_desk).today().late
    line = tuple(
        MorningLine("8 days late", row.person, row.subject, "Write answer", row.number)
        for row in rows
    )
    groups = (MorningGroup("Late", line), MorningGroup("Due today", ()))
    head = SheetHead("Monday", "Caspio, Inc.", "Two are late", TODAY, "Morning sheet", "")
    pdf = morning_pdf(groups, ("Ready to print: 1 letter",), head)
    words = words_of(pdf)
    assert "Morning sheet, Monday" in words
    assert f"Late ({len(rows)})" in words
    assert "Due today" not in words
    for row in rows:
        assert row.number in words
        assert row.person in words
    assert validate(pdf, tmp_path) == {"2a": True, "ua1": True}
    many = (MorningGroup("Late", line * 30),)
    assert len(page_sizes(morning_pdf(many, (), head))) > 1
    assert len(page_sizes(morning_pdf((), ("Nothing is due this week.",), head))) == 1
    long = MorningLine("late " * 20, "Ø" * 300, "<b>" * 99, "x" * 99, "Ünicode")
    pdf = morning_pdf((MorningGroup("Late", (long,)),), (), head)
    assert validate(pdf, tmp_path) == {"2a": True, "ua1": True}
