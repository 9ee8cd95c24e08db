"""Print Today through the system's dialog: the morning sheet, in the words of the screen."""

from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from privdesk.domain.read_models import CaseRow, TodayBoard, WaitingRow
from privdesk.services.morning_sheet import MorningGroup, MorningLine, SheetHead, morning_pdf
from privdesk.ui import labels
from privdesk.ui.language import shown, tr, trn
from privdesk.ui.printing import ask_for_printer, print_pdf
from privdesk.ui.session import Session


def print_morning(session: Session, page: QWidget, board: TodayBoard, summary: str) -> None:
    """Ask for the printer, then print the day, off the GUI thread."""
    day = labels.long_day(board.today)
    office = session.desk.pack.office.organisation
    head = SheetHead(day, office, summary.rstrip("."), board.today, tr("Morning sheet"), "")
    groups, notes = groups_of(board), notes_of(board)

    def send(printer: QPrinter) -> None:
        def work(_reading: object) -> None:
            pdf = morning_pdf(groups, notes, head)
            print_pdf(printer, pdf, failed=tr("Nothing is printed."))

        session.ask(
            "print.morning", work, lambda _done: session.told.emit(tr("Morning sheet printed"))
        )

    ask_for_printer(page.window(), tr("Morning sheet, {day}", day=day), send)


def groups_of(board: TodayBoard) -> tuple[MorningGroup, ...]:
    """What is late, due and owed, under its heads."""
    return (
        MorningGroup(tr("Late"), tuple(_case(board, row) for row in board.late)),
        MorningGroup(tr("Due today"), tuple(_case(board, row) for row in board.due_today)),
        MorningGroup(tr("This week"), tuple(_case(board, row) for row in board.this_week)),
        MorningGroup(tr("Waiting on others"), tuple(_owed(board, one) for one in board.waiting)),
    )


def notes_of(board: TodayBoard) -> tuple[str, ...]:
    """What waits for the mail, and what the sheet leaves out."""
    mail = (
        (tr("Ready to print"), board.to_print),
        (tr("Printed, to be mailed"), board.to_mail),
        (tr("Drafts in work"), board.drafts),
    )
    told = [
        tr("{title}: {letters}", title=title, letters=trn("{count} letter", "{count} letters", n))
        for title, n in mail
        if n
    ]
    if not (board.late or board.due_today or board.this_week):
        told.append(tr("Nothing is due this week."))
    left = board.owed - len(board.waiting)
    if left > 0:
        told.append(tr("Others owe {count} more.", count=left))
    return tuple(told)


def _case(board: TodayBoard, row: CaseRow) -> MorningLine:
    kind = labels.kind_of_row(row.kind, row.rights)[0]
    what = f"{kind}, {row.subject}" if row.subject else kind
    step = labels.NEXT_STEP[row.next_step]
    return MorningLine(labels.badge_text(row.due, board.today), row.person, what, step, row.number)


def _owed(board: TodayBoard, one: WaitingRow) -> MorningLine:
    days = (board.today - one.since).days
    since = trn("{count} day", "{count} days", days) if days else tr("today")
    who = (
        trn("{count} data source", "{count} data sources", one.sources)
        if one.sources > 1
        else one.who
    )
    what = one.person if one.sources > 1 else shown(one.what)
    return MorningLine(since, who, what, "", one.number)
