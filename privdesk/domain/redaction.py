"""What is blacked out in the copies of a paper, where and why; the paper itself stays."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from privdesk.domain.errors import InvalidInput, Problem, Refused
from privdesk.domain.said import said

WHOLE = 10_000
"""Width and height of a page in the units of a box, whatever its size."""

SMALLEST = 20
"""Of a side of a box, in the same units."""


class RedactionReason(StrEnum):
    """Why something is blacked out."""

    THIRD_PERSON = "third_person"
    PRIVILEGE = "privilege"
    COMMERCIAL = "commercial"
    SECURITY = "security"
    OTHER = "other"


REASON = {
    RedactionReason.THIRD_PERSON: said("Data of a third person"),
    RedactionReason.PRIVILEGE: said("Legal privilege"),
    RedactionReason.COMMERCIAL: said("Confidential commercial information"),
    RedactionReason.SECURITY: said("Security"),
    RedactionReason.OTHER: said("Another reason"),
}


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on a page as it is shown, from its upper left corner, in parts of `WHOLE`."""

    left: int
    top: int
    right: int
    bottom: int

    def kept_on_page(self) -> "Box":
        """The same with its corners in order and on the page."""
        left, right = sorted(min(max(x, 0), WHOLE) for x in (self.left, self.right))
        top, bottom = sorted(min(max(y, 0), WHOLE) for y in (self.top, self.bottom))
        return Box(left, top, right, bottom)

    def moved(self, across: int, down: int) -> "Box":
        """The same beside, stopped by the edges of the page."""
        across = min(max(across, -self.left), WHOLE - self.right)
        down = min(max(down, -self.top), WHOLE - self.bottom)
        return Box(self.left + across, self.top + down, self.right + across, self.bottom + down)

    def stretched(self, across: int, down: int) -> "Box":
        """The same with its lower right corner elsewhere, never smaller than can be seen."""
        right = min(max(self.right + across, self.left + SMALLEST), WHOLE)
        bottom = min(max(self.bottom + down, self.top + SMALLEST), WHOLE)
        return Box(self.left, self.top, right, bottom)

    @property
    def is_visible(self) -> bool:
        """Whether it is large enough to hide something."""
        return self.right - self.left >= SMALLEST and self.bottom - self.top >= SMALLEST


@dataclass(frozen=True, slots=True)
class Redaction:
    """A place that copies of a paper have in black.

    Attributes:
        id: key in the case file; 0 before it is stored.
        file_id: the paper.
        page: from 0.
        box: where.
        reason: why.
        note: more words; never what stands under it.
        actor: who marked it.
        made_at: UTC instant.
        used_at: UTC instant at which a copy with it left the case file first; None before.
    """

    id: int
    file_id: int
    page: int
    box: Box
    reason: RedactionReason
    note: str
    actor: str
    made_at: datetime
    used_at: datetime | None = None

    @property
    def words(self) -> str:
        """Such as "Page 2: Data of a third person (the neighbor)"."""
        more = f" ({self.note})" if self.note else ""
        return said(
            "Page {page}: {reason}{more}", page=self.page + 1, reason=REASON[self.reason], more=more
        )


def check_mark(page: int, box: Box, pages: int) -> None:
    """Refuse a place that hides nothing.

    Raises:
        InvalidInput: the page is not there, or the box is too small to hide anything.
    """
    if not 0 <= page < pages:
        raise InvalidInput(
            (Problem("page", said("The file has {pages} pages. Choose one of them.", pages=pages)),)
        )
    if not box.is_visible:
        raise InvalidInput((Problem("box", said("The rectangle is too small to hide anything.")),))


def check_undo(mark: Redaction) -> None:
    """Refuse to take back what a copy that went out was made with.

    Raises:
        Refused: it was used.
    """
    if mark.used_at is not None:
        raise Refused(
            said(
                "A copy with this redaction has left the case file, so it stays on record. "
                "Mark other places for the next copy."
            )
        )
