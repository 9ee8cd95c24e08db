"""The sheet with the recovery key, for the printer; it is never kept."""

from pathlib import Path

from privdesk.services.desk import Desk, open_desk
from privdesk.services.protection import recovery_key_of


def recovery_sheet(desk: Desk) -> bytes:
    """The sheet of an open desk as a PDF.

    Raises:
        CaseFileError: the file is plain and has no recovery key.
    """
    # ReportLab is large; only who prints waits for it.
    from privdesk.pdf.recovery_sheet import RecoverySheet, recovery_page
    from privdesk.pdf.sheet_page import DRAWING

    office = desk.pack.office.organisation
    name = desk.file.path.name
    sheet = RecoverySheet(name, office, recovery_key_of(desk), desk.clock.today())
    with DRAWING:
        return recovery_page(sheet)


def recovery_sheet_of(path: Path, key: str | None) -> bytes:
    """The same for a file that lies on disk.

    Raises:
        CaseFileError: the file is plain, or cannot be opened.
    """
    desk = open_desk(path, key=key, read_only=True)
    try:
        return recovery_sheet(desk)
    finally:
        desk.close()
