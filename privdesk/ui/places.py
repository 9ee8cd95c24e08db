"""Where one can be in the window; the way back and forward is a list of these."""

from dataclasses import dataclass, field, replace
from enum import StrEnum

from privdesk.domain.read_models import CaseFilter, Order, Sort


class PageId(StrEnum):
    """A page of the window."""

    TODAY = "today"
    CASES = "cases"
    CASE = "case"
    DEADLINES = "deadlines"
    LETTERS = "letters"
    LETTER = "letter"
    OUTBOX = "outbox"
    SUMMARY = "summary"
    PEOPLE = "people"
    PERSON = "person"
    MAIL = "mail"
    IMPORT = "import"
    SETTINGS = "settings"


class Arrival(StrEnum):
    """What a person wants to do first on the page of a case."""

    READ = "read"
    STEP = "step"
    TAKE_STEP = "take_step"


@dataclass(frozen=True, slots=True)
class Place:
    """A page and what it shows.

    Attributes:
        page: which page.
        id: the case, letter, person or saved view shown; 0 for a page that shows no single one.
        filter: for the list of cases, and for a case the list it was opened from.
        order: what that list is sorted by; empty for the usual order.
        columns: what that list shows, for a saved view; empty for what was chosen last.
        arrival: for a case, whether one comes to read it, to its next step, or to take that.
    """

    page: PageId
    id: int = 0
    filter: CaseFilter = field(default_factory=CaseFilter)
    order: Order = ()
    columns: tuple[tuple[Sort, int], ...] = ()
    arrival: Arrival = Arrival.READ


class Trail:
    """The places one came through, with a point in them."""

    _LONGEST = 100

    def __init__(self) -> None:
        self._places: list[Place] = []
        self._at = -1

    def visit(self, place: Place) -> None:
        """Go on to a place; what lay ahead is forgotten. One comes back only to read."""
        place = replace(place, arrival=Arrival.READ)
        if self._at >= 0 and self._places[self._at] == place:
            return
        self._places = [*self._places[: self._at + 1], place][-self._LONGEST :]
        self._at = len(self._places) - 1

    @property
    def here(self) -> Place | None:
        """Where one is; None before the first place."""
        return self._places[self._at] if self._at >= 0 else None

    def back(self) -> Place | None:
        """One step back; None at the beginning."""
        if self._at <= 0:
            return None
        self._at -= 1
        return self._places[self._at]

    def forward(self) -> Place | None:
        """One step forward; None at the end."""
        if self._at + 1 >= len(self._places):
            return None
        self._at += 1
        return self._places[self._at]
