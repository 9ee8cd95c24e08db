"""The printed page for the screen: its picture, and where the envelope and the folds fall on it."""

from dataclasses import dataclass
from typing import Final

from privdesk.letters import geometry
from privdesk.pdf.reading import PageImage, PageSize, page_image, page_sizes

__all__ = ["GUIDES", "Guides", "PageImage", "PageSize", "Zone", "page_image", "page_sizes"]


@dataclass(frozen=True, slots=True)
class Zone:
    """A rectangle on the page, in points from its upper left corner."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Guides:
    """What is drawn over a preview and never printed; all in points.

    Attributes:
        window: always seen through the window of a No. 10 envelope.
        exposed: may be seen through it.
        folds: heights of the folds from the upper edge.
    """

    window: Zone
    exposed: Zone
    folds: tuple[float, ...]


GUIDES: Final = Guides(
    Zone(geometry.WINDOW_LEFT, geometry.WINDOW_TOP, geometry.WINDOW_RIGHT, geometry.WINDOW_BOTTOM),
    Zone(0, geometry.EXPOSED_TOP, geometry.EXPOSED_RIGHT, geometry.EXPOSED_BOTTOM),
    geometry.FOLDS,
)
