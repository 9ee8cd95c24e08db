"""The printed page for the screen: its picture, and where the envelope and the folds fall on it."""

from dataclasses import dataclass

from privdesk.letters import page_form
from privdesk.letters.geometry import Zone
from privdesk.pdf.reading import PageImage, PageSize, page_image, page_sizes

__all__ = ["Guides", "PageImage", "PageSize", "Zone", "guides_of", "page_image", "page_sizes"]


@dataclass(frozen=True, slots=True)
class Guides:
    """What is drawn over a preview and never printed; all in points.

    Attributes:
        envelope: such as "No. 10"; empty without a window.
        windows: always seen, each with what may be seen when the page slides.
        folds: heights of the folds from the upper edge.
    """

    envelope: str
    windows: tuple[tuple[Zone, Zone], ...]
    folds: tuple[float, ...]


def guides_of(form_id: str) -> Guides:
    """The guides of a page form; none for one without a window."""
    form = page_form(form_id)
    windows = (window for window in (form.window, form.sender_window) if window is not None)
    return Guides(form.envelope, tuple((w.seen, w.exposed) for w in windows), form.folds)
