"""Print the Deadlines page through the system's dialog, in the words of the screen."""

from functools import partial

from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from privdesk.domain.deadline_days import AgendaDay, Span
from privdesk.domain.deadline_views import AnsweredEntry, DeadlineBoard, DeadlineFilter
from privdesk.services.deadline_sheets import LANDSCAPE_VIEWS, SheetHead, Wording, deadline_sheet
from privdesk.ui import deadline_words as words
from privdesk.ui import labels
from privdesk.ui.language import tr
from privdesk.ui.printing import ask_for_printer, print_pdf
from privdesk.ui.session import Session


def print_deadlines(
    session: Session,
    page: QWidget,
    view: str,
    span: Span,
    whole: DeadlineBoard,
    wanted: DeadlineFilter,
) -> None:
    """Ask for the printer, then print what the view shows, off the GUI thread."""
    board = whole.narrowed(wanted)
    month = view == "month"
    middle = span.first + (span.last - span.first) / 2
    title = words.month_title(middle) if month else words.span_title(span)
    office = session.desk.pack.office.organisation
    head = SheetHead(title, office, words.filter_words(wanted, whole), board.today)

    def send(printer: QPrinter) -> None:
        def work(_reading: object) -> None:
            pdf = deadline_sheet(view, board, span, head, wording(board))
            print_pdf(printer, pdf, failed=tr("Nothing is printed."))

        session.ask(
            "print.deadlines",
            work,
            lambda _done: session.told.emit(tr("Printed: {title}", title=title)),
        )

    named = tr("Deadlines, {title}", title=title)
    ask_for_printer(page.window(), named, send, landscape=view in LANDSCAPE_VIEWS)


def wording(board: DeadlineBoard) -> Wording:
    """The words of the screen for this board."""
    return Wording(
        kind=_kind,
        facts=partial(_facts, board),
        state=partial(_state, board),
        day=partial(_day, board),
    )


def _kind(entry: words.Entry) -> str:
    return labels.kind_of_row(entry.kind, entry.rights)[0]


def _facts(board: DeadlineBoard, entry: words.Entry) -> str:
    facts = ", ".join(words.facts(entry, board.today)[1:])
    return facts.replace(tr("waiting for the person"), tr("waiting"))


def _state(board: DeadlineBoard, entry: words.Entry) -> str:
    if isinstance(entry, AnsweredEntry):
        return tr("Answered") if entry.in_time else tr("Answered late")
    return words.badge(entry, board.today)


def _day(board: DeadlineBoard, day: AgendaDay) -> str:
    title = words.day_title(day.day, board.today) if day.day else tr("Late")
    return f"{title}. {day.holiday}" if day.holiday else title
