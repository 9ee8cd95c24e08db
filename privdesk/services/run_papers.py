"""The paper of a print run: a cover list and the letters, one document for each kind of sheet."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from privdesk.domain.day_names import month_name
from privdesk.domain.letter import Letter
from privdesk.domain.outbox import EnvelopeCount, OutboxRow, envelope_counts, sheets_of
from privdesk.domain.print_run import PrintRun
from privdesk.letters import COPY, render_letter
from privdesk.services.desk import Desk
from privdesk.services.outbox import outbox_row
from privdesk.services.stationery import pictures_of

if TYPE_CHECKING:
    from privdesk.pdf.joining import Part
    from privdesk.pdf.run_sheet import RunLine


@dataclass(frozen=True, slots=True)
class RunPaper:
    """One document of a run, for one kind of sheet.

    Attributes:
        paper: name of the sheet, such as "US Letter".
        letters: keys of the letters in it, in order.
        pdf: its bytes.
    """

    paper: str
    letters: tuple[int, ...]
    pdf: bytes


def run_papers(
    desk: Desk, run: PrintRun, *, both_sides: bool = False, cover: bool = True
) -> tuple[RunPaper, ...]:
    """What goes to the printer: the frozen letters, those printed again with the word COPY.

    A run of one letter without cover list is the frozen bytes themselves.

    Args:
        desk: the open case file.
        run: which letters, in which order.
        both_sides: whether each letter has to start on a new sheet.
        cover: whether the cover list comes first.
    """
    # ReportLab and pikepdf are large; only who prints waits for them.
    from privdesk.pdf.joining import Part

    rows = _rows(desk, run)
    parts = {
        one.letter_id: Part(one.number, _bytes(desk, one.letter_id, is_copy=one.is_copy))
        for one in run.letters
    }
    papers: list[RunPaper] = []
    for paper, group in groupby(rows, lambda row: row.paper):
        keys = tuple(row.id for row in group)
        documents = [parts[key] for key in keys]
        if cover and not papers:
            documents.insert(0, Part("Cover list", cover_list(desk, run, both_sides=both_sides)))
        papers.append(RunPaper(paper, keys, _joined(desk, run, documents, both_sides=both_sides)))
    return tuple(papers)


def run_as_one_pdf(desk: Desk, run: PrintRun, *, both_sides: bool = False) -> bytes:
    """The whole run with its cover list as one document, whatever its sheets."""
    # ReportLab and pikepdf are large; only who prints waits for them.
    from privdesk.pdf.joining import Part

    cover = Part("Cover list", cover_list(desk, run, both_sides=both_sides))
    letters = (
        Part(one.number, _bytes(desk, one.letter_id, is_copy=one.is_copy)) for one in run.letters
    )
    return _joined(desk, run, [cover, *letters], both_sides=both_sides)


def cover_list(desk: Desk, run: PrintRun, *, both_sides: bool = False) -> bytes:
    """The cover list of a run: what lies in it, in which order, and what has to lie ready."""
    # ReportLab is large; only who prints waits for it.
    from privdesk.pdf.run_sheet import run_sheet
    from privdesk.pdf.sheet_page import SheetHead

    rows = _rows(desk, run)
    at = run.started_at.astimezone(desk.clock.zone)
    pages = sum(row.pages for row in rows)
    what = f"{_count(len(rows), 'letter')}, {_count(pages, 'page')}"
    head = SheetHead(
        title=f"{month_name(at.date())} {at.day}, {at.year}, {at:%H:%M}",
        office=desk.pack.office.organisation,
        filter=what,
        printed_on=at.date(),
        name=f"Print run {run.id}",
        note="Tick what came out well; what did not is printed again.",
    )
    copies = {one.letter_id: one.is_copy for one in run.letters}
    lines = [_line(row, is_copy=copies[row.id], both_sides=both_sides) for row in rows]
    needed = [_needed(count) for count in envelope_counts(rows, both_sides=both_sides)]
    return run_sheet(lines, needed, head)


def _rows(desk: Desk, run: PrintRun) -> tuple[OutboxRow, ...]:
    facts = desk.file.queries().letter_facts([one.letter_id for one in run.letters])
    rows = {one.letter.id: outbox_row(desk, one) for one in facts}
    return tuple(rows[one.letter_id] for one in run.letters)


def _bytes(desk: Desk, letter_id: int, *, is_copy: bool) -> bytes:
    if not is_copy:
        return desk.file.queries().letter_pdf(letter_id)
    return copy_bytes(desk, desk.file.queries().letter(letter_id))


def copy_bytes(desk: Desk, letter: Letter) -> bytes:
    """A reprint of a final letter: the same text, with the word COPY."""
    assert letter.content is not None, "only a final letter is printed again"
    pictures = pictures_of(desk, letter.content)
    return render_letter(letter.content, COPY, pictures).data


def _joined(desk: Desk, run: PrintRun, parts: "Sequence[Part]", *, both_sides: bool) -> bytes:
    # ReportLab and pikepdf are large; only who prints waits for them.
    from privdesk.pdf.archival import Papers
    from privdesk.pdf.joining import join

    if len(parts) == 1:
        return parts[0].data
    day = run.started_at.astimezone(desk.clock.zone).date()
    title = f"Print run {run.id}, {month_name(day)} {day.day}, {day.year}"
    papers = Papers(title, desk.pack.office.organisation, "en-US", day, "")
    return join(parts, papers, sheets=both_sides)


def _line(row: OutboxRow, *, is_copy: bool, both_sides: bool) -> "RunLine":
    # ReportLab is large; only who prints waits for it.
    from privdesk.pdf.run_sheet import RunLine

    return RunLine(
        number=row.number,
        case_number=row.case_number,
        name=row.address[0] if row.address else row.person,
        place=row.place,
        pages=_count(row.pages, "page"),
        sheets=_count(sheets_of(row.pages, both_sides=both_sides), "sheet"),
        envelope=row.envelope,
        paper=row.paper,
        service=row.mail_service.name,
        tracked=row.mail_service.tracked,
        is_copy=is_copy,
    )


def _needed(count: EnvelopeCount) -> str:
    envelopes = _count(count.envelopes, "envelope")
    sheets = _count(count.sheets, "sheet")
    return f"{count.envelope}: {envelopes}; {count.paper}: {sheets}."


def _count(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"
