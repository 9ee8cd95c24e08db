"""A list of cases that somebody wants to come back to: filter, order and columns under a name."""

from dataclasses import dataclass, field, replace

from privdesk.domain.read_models import BY_DUE, CaseFilter, Order, Sort


@dataclass(frozen=True, slots=True)
class Shown:
    """How a list of cases looks.

    Attributes:
        filter: which cases.
        order: what they are sorted by.
        columns: what stands from left to right, each with its width in pixels at zoom 100%, or 0
            for its own; empty for the usual ones.
    """

    filter: CaseFilter = field(default_factory=CaseFilter)
    order: Order = BY_DUE
    columns: tuple[tuple[Sort, int], ...] = ()


@dataclass(frozen=True, slots=True)
class SavedView:
    """A list under its name.

    Attributes:
        id: key in the case file.
        name: in the sidebar.
        shown: what it shows.
    """

    id: int
    name: str
    shown: Shown


Views = tuple[SavedView, ...]


def next_id(views: Views) -> int:
    """A key that no view has."""
    return max((view.id for view in views), default=0) + 1


def renamed(views: Views, view_id: int, name: str) -> Views:
    """The views with another name for one."""
    return tuple(replace(v, name=name) if v.id == view_id else v for v in views)


def moved(views: Views, view_id: int, by: int) -> Views:
    """The views with one of them so many places further down; at an end it stays."""
    order = list(views)
    here = next((place for place, view in enumerate(order) if view.id == view_id), None)
    if here is None:
        return views
    view = order.pop(here)
    order.insert(min(max(here + by, 0), len(order)), view)
    return tuple(order)


def without(views: Views, view_id: int) -> Views:
    """The views but one."""
    return tuple(view for view in views if view.id != view_id)
