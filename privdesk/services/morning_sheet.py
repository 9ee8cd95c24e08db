"""The morning sheet: the day on paper, for who works with a pencil."""

from collections.abc import Sequence

from privdesk.pdf.morning_lines import MorningGroup, MorningLine
from privdesk.pdf.sheet_head import SheetHead

__all__ = ["MorningGroup", "MorningLine", "SheetHead", "morning_pdf"]


def morning_pdf(groups: Sequence[MorningGroup], notes: Sequence[str], head: SheetHead) -> bytes:
    """The sheet as a PDF, for a job; see `privdesk.pdf.morning_sheet`."""
    # ReportLab is large; only who prints waits for it.
    from privdesk.pdf.morning_sheet import morning_sheet
    from privdesk.pdf.sheet_page import DRAWING

    with DRAWING:
        return morning_sheet(groups, notes, head)
