"""Points and zones of a page, papers, and the sizes of the type of a letter."""

from dataclasses import dataclass
from typing import Final

POINTS_PER_MM: Final = 72 / 25.4

BODY_SIZE: Final = 11.0
BODY_LEADING: Final = 14.08  # 128 %
CAPTION_SIZE: Final = 8.0
CAPTION_LEADING: Final = 10.5


@dataclass(frozen=True, slots=True)
class Point:
    """From the upper left corner of the page, in points."""

    left: float
    top: float


@dataclass(frozen=True, slots=True)
class Zone:
    """A rectangle on the page, in points from its upper left corner."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """From left to right."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """From top to bottom."""
        return self.bottom - self.top

    def holds(self, point: Point) -> bool:
        """Whether a point lies inside."""
        return self.left <= point.left <= self.right and self.top <= point.top <= self.bottom

    def scaled(self, factor: float) -> "Zone":
        """The same in another unit."""
        return Zone(*(factor * edge for edge in (self.left, self.top, self.right, self.bottom)))

    def within_page(self, paper: "Paper") -> "Zone":
        """The part of it that lies on the page."""
        return Zone(
            max(self.left, 0.0),
            max(self.top, 0.0),
            min(self.right, paper.width),
            min(self.bottom, paper.height),
        )


@dataclass(frozen=True, slots=True)
class Paper:
    """A size of paper, upright, in points."""

    name: str
    width: float
    height: float


PAPERS: Final = {
    "letter": Paper("US Letter", 612.0, 792.0),
    "a4": Paper("A4", 210 * POINTS_PER_MM, 297 * POINTS_PER_MM),
}
