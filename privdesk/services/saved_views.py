"""Saved views of the list of cases: kept in the case file, every change with a way back."""

from privdesk.domain import saved_views
from privdesk.domain.errors import InvalidInput, NotFound, Problem
from privdesk.domain.said import said
from privdesk.domain.saved_views import SavedView, Shown, Views
from privdesk.services.changes import ChangeSet, Reversible, Topic
from privdesk.services.desk import Desk

_LONGEST = 60


def save_view(desk: Desk, name: str, shown: Shown) -> ChangeSet:
    """Keep what a list shows under a name.

    Raises:
        InvalidInput: the name is empty, too long, or that of another view.
    """
    views = desk.file.queries().views()
    wanted = _checked(name, views)
    view = SavedView(saved_views.next_id(views), wanted, shown)
    return _replace(
        desk, (*views, view), said("save view"), said("View “{wanted}” saved", wanted=wanted)
    )


def update_view(desk: Desk, view_id: int, shown: Shown) -> ChangeSet:
    """Keep what the list shows now under the name of a view.

    Raises:
        NotFound: the view is gone.
    """
    views = desk.file.queries().views()
    view = _found(views, view_id)
    kept = tuple(SavedView(v.id, v.name, shown) if v.id == view_id else v for v in views)
    return _replace(desk, kept, said("change view"), said("View “{name}” changed", name=view.name))


def rename_view(desk: Desk, view_id: int, name: str) -> ChangeSet:
    """Give a view another name.

    Raises:
        InvalidInput: the name is empty, too long, or that of another view.
        NotFound: the view is gone.
    """
    views = desk.file.queries().views()
    _found(views, view_id)
    wanted = _checked(name, saved_views.without(views, view_id))
    kept = saved_views.renamed(views, view_id, wanted)
    return _replace(
        desk, kept, said("rename view"), said("View renamed to “{wanted}”", wanted=wanted)
    )


def move_view(desk: Desk, view_id: int, by: int) -> ChangeSet:
    """Move a view so many places down in the sidebar; a negative number moves it up.

    Raises:
        NotFound: the view is gone.
    """
    views = desk.file.queries().views()
    view = _found(views, view_id)
    kept = saved_views.moved(views, view_id, by)
    return _replace(desk, kept, said("move view"), said("View “{name}” moved", name=view.name))


def delete_view(desk: Desk, view_id: int) -> ChangeSet:
    """Forget a view; its cases stay.

    Raises:
        NotFound: the view is gone.
    """
    views = desk.file.queries().views()
    view = _found(views, view_id)
    kept = saved_views.without(views, view_id)
    return _replace(desk, kept, said("delete view"), said("View “{name}” deleted", name=view.name))


def _found(views: Views, view_id: int) -> SavedView:
    view = next((view for view in views if view.id == view_id), None)
    if view is None:
        raise NotFound(said("This view is no longer there."))
    return view


def _checked(name: str, others: Views) -> str:
    wanted = " ".join(name.split())
    if not wanted:
        raise InvalidInput((Problem("name", said("Type a name for the view.")),))
    if len(wanted) > _LONGEST:
        raise InvalidInput(
            (Problem("name", said("Use at most {longest} characters.", longest=_LONGEST)),)
        )
    if wanted.casefold() in {view.name.casefold() for view in others}:
        raise InvalidInput(
            (Problem("name", said("There is a view “{wanted}” already.", wanted=wanted)),)
        )
    return wanted


def _replace(desk: Desk, views: Views, name: str, sentence: str) -> ChangeSet:
    with desk.work() as work:
        before = work.views()
        work.replace_views(views)
        told = {
            "views": len(views),
            "names": work.commit_to("views", repr([v.name for v in views])),
        }
        work.audit(f"views.{name.split(maxsplit=1)[0]}", "views", told)
        back = Reversible(name, views=(before, views)) if before != views else None
        work.commit()
    return ChangeSet(sentence, (), frozenset({Topic.VIEWS}), reversible=back)
