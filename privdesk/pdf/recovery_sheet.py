"""The recovery key of a case file on paper: to be printed, signed and put into the safe."""

from dataclasses import dataclass
from datetime import date

from privdesk.pdf.fonts import Face
from privdesk.pdf.sheet_page import DARK, LETTER, LIGHT, MARGIN, SheetHead, SheetPages
from privdesk.pdf.tagging import Tag

_ROW = 4  # groups on a line
_LINE = 26.0
_NOTES = (
    "This key opens the case file without its passphrase. Whoever holds it can read everything.",
    "Keep this sheet in the safe, not beside the computer, and not as a picture or a file.",
    "On the lock screen choose “Use the recovery key” and type it; dashes and case do not matter.",
    "A new passphrase makes this sheet void. Print another one then, and shred this one.",
)
_SLIP = (("Put away by", 0.0, 230.0), ("on", 250.0, 90.0), ("Place", 360.0, 180.0))


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """What stands on the sheet.

    Attributes:
        file: name of the case file.
        office: the organisation.
        key: groups of letters and digits, with dashes between.
        printed_on: calendar date of the office.
    """

    file: str
    office: str
    key: str
    printed_on: date


def recovery_page(sheet: RecoverySheet) -> bytes:
    """The sheet as a PDF of one page."""
    head = SheetHead("Recovery key", sheet.office, sheet.file, sheet.printed_on, name="", note="")
    pages = SheetPages(head, LETTER, 1)
    pages.page()
    y = pages.top - MARGIN + 20
    groups = sheet.key.split("-")
    rows = [groups[at : at + _ROW] for at in range(0, len(groups), _ROW)]
    pages.box(0, y, 540, len(rows) * _LINE + 24, fill=None, border=LIGHT)
    y += 12
    for row in rows:
        y += _LINE
        element = pages.root.add(Tag.PARAGRAPH)
        pages.text(element, "   ".join(row), 24, y - 8, Face.SANS_SEMIBOLD, 17)
    y += 44
    for note in _NOTES:
        pages.text(pages.root.add(Tag.PARAGRAPH), note, 0, y, size=10)
        y += 20
    y += 40
    for word, left, width in _SLIP:
        pages.line(left, y, left + width, y)
        element = pages.root.add(Tag.PARAGRAPH)
        pages.text(element, word, left, y + 12, size=8, gray=DARK)
    return pages.finish()
