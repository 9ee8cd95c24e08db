"""How running text goes down the pages: what keeps together, and where a page ends."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from privdesk.pdf.tagging import TaggedCanvas

_NEARLY = 1e-6  # points


class Piece(ABC):
    """Something that stands in a column; all measures in points.

    Attributes:
        height: without the white around it.
        before: white above; it and the white below the piece before overlap.
        after: white below.
        keep: whether it stays on the page of what follows.
    """

    def __init__(
        self, height: float, before: float = 0, after: float = 0, *, keep: bool = False
    ) -> None:
        self.height, self.before, self.after, self.keep = height, before, after, keep

    @abstractmethod
    def draw(self, canvas: TaggedCanvas, left: float, top: float) -> None:
        """Draw it with this corner."""

    def split(self, room: float) -> "tuple[Piece, Piece] | None":  # noqa: ARG002 - for those who can
        """A part that fits into the room and the rest; None where it is not to be parted."""
        return None


@dataclass(frozen=True, slots=True)
class Together:
    """Pieces that go to the next page if this one does not hold them all."""

    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Room:
    """A page goes on only where so much is left of it, in points."""

    height: float


Story = Sequence[Piece | Together | Room]


@dataclass(frozen=True, slots=True)
class Column:
    """The place for text on a page, in points from the lower left corner."""

    left: float
    bottom: float
    top: float

    @property
    def height(self) -> float:
        """From the first line to the last."""
        return self.top - self.bottom


class Columns:
    """Fills page after page.

    Args:
        canvas: to draw on.
        column: of a page, by its number from 1.
        begin: draws what stands on a page before its text; takes its number.
    """

    def __init__(
        self,
        canvas: TaggedCanvas,
        column: Callable[[int], Column],
        begin: Callable[[int], None],
    ) -> None:
        self._canvas, self._column, self._begin = canvas, column, begin
        self.page = 0
        self.turn()

    def turn(self) -> None:
        """Go on at the top of the next page."""
        if self.page:
            self._canvas.showPage()
        self.page += 1
        self._begin(self.page)
        self._now = self._column(self.page)
        self._y = self._now.top
        self._at_top = True
        self._white = 0.0

    def fill(self, story: Story) -> None:
        """Set the pieces one after the other."""
        at = 0
        while at < len(story):
            part = story[at]
            end = at + 1
            if isinstance(part, Room):
                self._make_room(part)
            elif isinstance(part, Together):
                self._set_together(part.pieces)
            elif part.keep:
                group = _kept(story, at)
                end = at + len(group)
                self._set_together(group)
            else:
                self._set(part)
            at = end

    def _gap(self, piece: Piece) -> float:
        return 0.0 if self._at_top else max(piece.before - self._white, 0.0)

    def _make_room(self, room: Room) -> None:
        if self._y - self._now.bottom < room.height:
            self.turn()
        self._white = 0.0

    def _set_together(self, pieces: Sequence[Piece]) -> None:
        if len(pieces) > 1 and _height(pieces) > self._y - self._now.bottom - self._gap(pieces[0]):
            higher = self._column(self.page + 1).height > self._now.height
            if not self._at_top or higher:
                self.turn()
        for piece in pieces:
            self._set(piece)

    def _set(self, piece: Piece) -> None:
        gap = self._gap(piece)
        room = self._y - self._now.bottom - gap
        if piece.height <= room + _NEARLY:
            self._draw(piece, gap)
            return
        parts = piece.split(room)
        if parts is not None:
            self._draw(parts[0], gap)
            self.turn()
            self._set(parts[1])
        elif self._at_top:
            self._draw(piece, gap)  # no page is higher
        else:
            self.turn()
            self._set(piece)

    def _draw(self, piece: Piece, gap: float) -> None:
        top = self._y - gap
        piece.draw(self._canvas, self._now.left, top)
        self._y = top - piece.height - piece.after
        self._white = piece.after
        self._at_top = self._at_top and not piece.height + piece.after


def _kept(story: Story, start: int) -> list[Piece]:
    """What keeps together from here on: pieces that stay with the next, and that one."""
    group: list[Piece] = []
    for part in story[start:]:
        if not isinstance(part, Piece):
            break
        group.append(part)
        if not part.keep:
            break
    return group


def _height(pieces: Sequence[Piece]) -> float:
    total = white = 0.0
    for piece in pieces:
        if not piece.height:
            continue
        total += piece.height + (max(piece.before - white, 0.0) if total else 0.0) + piece.after
        white = piece.after
    return total - white
