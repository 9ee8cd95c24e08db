"""Where one was when the window closed: the same day goes on there, a new day begins with Today.

Only an entry of the sidebar or the key of a case is kept, with the day and a digest of the path of
the file; nothing personal.
"""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from privdesk.config.settings import digest_of
from privdesk.domain.saved_views import SavedView
from privdesk.ui import sidebar_entries
from privdesk.ui.places import PageId, Place

_PARTS = 3


def kept(place: Place, path: Path, today: date) -> str:
    """A place as the settings keep it."""
    is_case = place.page is PageId.CASE
    entry = sidebar_entries.case_entry(place.id) if is_case else sidebar_entries.entry_of(place)
    return f"{digest_of(str(path))} {today.isoformat()} {entry}"


def place_again(stored: str, path: Path, today: date, views: Iterable[SavedView]) -> Place:
    """The place to begin with; Today on a new day, in another file, or if nothing is kept."""
    parts = stored.split()
    if len(parts) == _PARTS and parts[:2] == [digest_of(str(path)), today.isoformat()]:
        try:
            return sidebar_entries.place_of(parts[2], views)
        except (KeyError, ValueError):
            return Place(PageId.TODAY)
    return Place(PageId.TODAY)
