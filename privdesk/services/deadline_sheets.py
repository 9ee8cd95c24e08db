"""The Deadlines page on paper: one PDF for the printer, the file and the reader."""

from privdesk.domain.deadline_days import Span
from privdesk.domain.deadline_views import DeadlineBoard
from privdesk.pdf.deadline_wording import Wording
from privdesk.pdf.sheet_head import SheetHead

__all__ = ["LANDSCAPE_VIEWS", "SheetHead", "Wording", "deadline_sheet"]

LANDSCAPE_VIEWS = frozenset({"month", "timeline"})
"""The views that are printed on pages wider than high."""


def deadline_sheet(
    view: str, board: DeadlineBoard, span: Span, head: SheetHead, wording: Wording
) -> bytes:
    """A view as a PDF; slow with many cases, so for a job.

    Args:
        view: "month", "agenda" or "timeline".
        board: the cases to print.
        span: the days to print.
        head: stands on every page.
        wording: how the screen calls things.
    """
    # ReportLab is large; only who prints waits for it.
    from privdesk.pdf.deadline_agenda import agenda_sheet
    from privdesk.pdf.deadline_month import month_sheet
    from privdesk.pdf.deadline_timeline import timeline_sheet
    from privdesk.pdf.sheet_page import DRAWING

    sheets = {"month": month_sheet, "agenda": agenda_sheet, "timeline": timeline_sheet}
    with DRAWING:
        return sheets[view](board, span, head, wording)
