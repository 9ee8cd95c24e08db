"""Page forms: paper, folds and windows as data, and where a window falls on the folded page."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from itertools import pairwise
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from privdesk.assets import asset
from privdesk.domain.said import said, title_of_form
from privdesk.letters.geometry import PAPERS, POINTS_PER_MM, Point, Zone

_PLAY = 3.0  # mm in each direction, the least that an address may have in its window
_Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+$")]
_Country = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]
_Mm = Annotated[float, Field(ge=0, le=450)]


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _Margins(_Table):
    left: _Mm
    right: _Mm
    top: _Mm
    bottom: _Mm


class _Corner(_Table):
    left: _Mm
    top: _Mm


class _Block(_Corner):
    size: Annotated[float, Field(ge=8, le=24)]
    right: _Mm | None = None
    bottom: _Mm | None = None


class _Rows(_Corner):
    label: _Mm


class _Marks(_Table):
    left: _Mm
    length: _Mm


class _Envelope(_Table):
    name: str
    width: _Mm
    height: _Mm


class _Window(_Table):
    left: _Mm
    bottom: _Mm
    width: _Mm
    height: _Mm


class _Form(_Table):
    id: _Id
    title: Annotated[str, StringConstraints(min_length=1)]
    paper: Literal["letter", "a4"]
    confidence: Literal["checked", "memory"]
    source: Annotated[str, StringConstraints(min_length=1)]
    margins: _Margins
    letterhead: _Corner
    address: _Block
    reference: _Rows
    subject: _Mm
    countries: tuple[_Country, ...] = ()
    flat: _Id | None = None
    folds: tuple[_Mm, ...] = ()
    punch: _Mm | None = None
    fold_marks: _Marks | None = None
    envelope: _Envelope | None = None
    window: _Window | None = None
    sender: _Block | None = None
    sender_window: _Window | None = None
    return_line: _Corner | None = None
    cover: _Block | None = None


class _Forms(_Table):
    forms: tuple[_Form, ...]


class Confidence(StrEnum):
    """How well the measures of a form are founded."""

    CHECKED = "checked"
    MEMORY = "memory"


@dataclass(frozen=True, slots=True)
class Margins:
    """White around the running text, in points."""

    left: float
    right: float
    top: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Window:
    """A window as it falls on the page, in points.

    Attributes:
        seen: always seen, with at least 3 mm of play in each direction.
        exposed: may be seen when the folded page slides in its envelope.
    """

    seen: Zone
    exposed: Zone


@dataclass(frozen=True, slots=True)
class Block:
    """Where lines stand.

    Attributes:
        corner: where they start if they are few.
        room: what they must not leave; they may start higher in it if they are many.
        size: of the type if there is room, in points.
    """

    corner: Point
    room: Zone
    size: float


@dataclass(frozen=True, slots=True)
class PageForm:
    """A paper with its envelope; all measures in points from the upper left corner.

    Attributes:
        id: stays the same; letters on record name it.
        title: such as "US Letter, No. 10 window".
        paper: such as "US Letter".
        width: of the page.
        height: of the page.
        countries: whose offices use it unless they choose another.
        flat: the form for the same paper in a flat envelope; its own id if it is that.
        confidence: how well its measures are founded.
        source: where its measures come from.
        margins: of the running text.
        letterhead: its upper left corner.
        address: of the recipient.
        reference: upper left corner of date and numbers.
        label: from their labels to their values.
        subject: where the running text starts.
        folds: from the upper edge.
        punch: from the upper edge; 0 for no mark.
        mark_left: where a fold mark starts.
        mark_length: of a fold mark; 0 for none.
        envelope: such as "No. 10"; empty if it is not folded.
        window: for the address; None without one.
        sender: of the office, for a second window.
        sender_window: the second window.
        return_line: of the sender above the address.
        cover: the address on a sheet before the letter.
    """

    id: str
    title: str
    paper: str
    width: float
    height: float
    countries: tuple[str, ...]
    flat: str
    confidence: Confidence
    source: str
    margins: Margins
    letterhead: Point
    address: Block
    reference: Point
    label: float
    subject: float
    folds: tuple[float, ...] = ()
    punch: float = 0
    mark_left: float = 0
    mark_length: float = 0
    envelope: str = ""
    window: Window | None = None
    sender: Block | None = None
    sender_window: Window | None = None
    return_line: Point | None = None
    cover: Block | None = field(default=None)

    @property
    def is_folded(self) -> bool:
        """Whether it goes folded into an envelope with a window."""
        return self.window is not None

    @property
    def envelope_title(self) -> str:
        """Such as "No. 10 window"; a flat one is told by its size."""
        if self.window is None:
            return said("9 × 12 flat") if self.paper == "US Letter" else said("C4 flat")
        if self.sender_window:
            return said("{envelope} double window", envelope=self.envelope)
        return said("{envelope} window", envelope=self.envelope)

    @property
    def right(self) -> float:
        """Where the running text ends."""
        return self.width - self.margins.right


@cache
def page_forms() -> tuple[PageForm, ...]:
    """All forms, in the order of a list."""
    told = _Forms.model_validate(tomllib.loads(asset("page_forms.toml").read_text("utf-8")))
    made = tuple(_made(form) for form in told.forms)
    known = {form.id for form in made}
    wrong = [f"{form.id}: {problem}" for form in made for problem in problems_of(form)]
    wrong += [f"{form.id}: no form {form.flat}" for form in made if form.flat not in known]
    if wrong:
        raise ValueError(f"page_forms.toml: {'; '.join(wrong)}")
    return made


def page_form(form_id: str) -> PageForm:
    """The form with this id.

    Raises:
        KeyError: there is none.
    """
    return _by_id()[form_id]


def knows_form(form_id: str) -> bool:
    """Whether there is a form with this id."""
    return form_id in _by_id()


def form_of_country(country: str) -> PageForm:
    """What an office in a country uses; A4 in a DL envelope where no form names it."""
    named = (form for form in page_forms() if country in form.countries)
    return next(named, page_form("din-5008-b"))


@cache
def _by_id() -> dict[str, PageForm]:
    return {form.id: form for form in page_forms()}


def _points(mm: float) -> float:
    return mm * POINTS_PER_MM


def _made(told: _Form) -> PageForm:
    paper = PAPERS[told.paper]
    page = Zone(0, 0, paper.width, paper.height)
    window = _on_page(told, told.window)
    sender_window = _on_page(told, told.sender_window)
    marks = told.fold_marks
    margins = told.margins
    return PageForm(
        id=told.id,
        title=title_of_form(told.title),
        paper=paper.name,
        width=paper.width,
        height=paper.height,
        countries=told.countries,
        flat=told.flat or told.id,
        confidence=Confidence(told.confidence),
        source=told.source,
        margins=Margins(*map(_points, (margins.left, margins.right, margins.top, margins.bottom))),
        letterhead=_corner(told.letterhead),
        address=_block(told.address, window.seen if window else page),
        reference=_corner(told.reference),
        label=_points(told.reference.label),
        subject=_points(told.subject),
        folds=tuple(map(_points, told.folds)),
        punch=_points(told.punch or 0),
        mark_left=_points(marks.left) if marks else 0,
        mark_length=_points(marks.length) if marks else 0,
        envelope=told.envelope.name if told.envelope else "",
        window=window,
        sender=_block(told.sender, sender_window.seen) if told.sender and sender_window else None,
        sender_window=sender_window,
        return_line=_corner(told.return_line) if told.return_line else None,
        cover=_block(told.cover, page) if told.cover else None,
    )


def _corner(told: _Corner) -> Point:
    return Point(_points(told.left), _points(told.top))


def _block(told: _Block, room: Zone) -> Block:
    corner = _corner(told)
    right = room.right if told.right is None else min(_points(told.right), room.right)
    bottom = room.bottom if told.bottom is None else min(_points(told.bottom), room.bottom)
    top = room.top if told.bottom is None else max(corner.top, room.top)
    return Block(corner, Zone(corner.left, top, right, bottom), told.size)


def _on_page(told: _Form, window: _Window | None) -> Window | None:
    """Where a window falls on the page.

    The folded page stands on the lower edge of its envelope on its first fold, or up to `rise`
    higher, and anywhere between the left and the right edge.
    """
    if window is None or told.envelope is None:
        return None
    paper = PAPERS[told.paper]
    edges = (0.0, *told.folds, paper.height / POINTS_PER_MM)
    folded = max(after - before for before, after in pairwise(edges))
    rise = told.envelope.height - folded
    slide = told.envelope.width - paper.width / POINTS_PER_MM
    bottom = told.folds[0] - window.bottom
    exposed = Zone(
        window.left - slide, bottom - window.height, window.left + window.width, bottom + rise
    )
    across = max(slide / 2, _PLAY) + slide / 2
    down = max(rise / 2, _PLAY) + rise / 2
    seen = Zone(
        exposed.left + across, exposed.top + down, exposed.right - across, exposed.bottom - down
    )
    return Window(seen.scaled(POINTS_PER_MM), exposed.scaled(POINTS_PER_MM).within_page(paper))


def problems_of(form: PageForm) -> Iterator[str]:
    """What stands in the way of what: nothing but the address may be seen through its window."""
    if form.window is None:
        return
    seen, exposed = form.window.seen, form.window.exposed
    if not seen.holds(form.address.corner):
        yield "the address starts outside of its window"
    if form.subject < exposed.bottom:
        yield "the subject could be seen through the window"
    if exposed.left <= form.reference.left <= exposed.right:
        yield "the reference could be seen through the window"
    if form.reference.left < exposed.left < form.reference.left + 2.5 * form.label:
        yield "the reference reaches into the window"
    if form.sender is not None and form.sender_window is not None:
        if not form.sender_window.seen.holds(form.sender.corner):
            yield "the sender stands outside of its window"
        if form.sender_window.exposed.bottom > exposed.top:
            yield "the windows run into each other"
