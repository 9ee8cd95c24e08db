"""What the sidebar offers, how much work waits there, and the place behind each entry."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Self

from privdesk.domain.read_models import CaseFilter, CaseRow, Scope
from privdesk.domain.saved_views import SavedView
from privdesk.domain.vocabulary import Kind, LetterState
from privdesk.services.reading import Reading
from privdesk.ui.language import numeral, tr
from privdesk.ui.places import PageId, Place
from privdesk.ui.widgets import SidebarEntry

_VIEWS = tr("Saved views")
_RECENT = tr("Recent")
_PLACES = {
    "today": Place(PageId.TODAY),
    "cases": Place(PageId.CASES),
    "deadlines": Place(PageId.DEADLINES),
    "letters": Place(PageId.LETTERS),
    "outbox": Place(PageId.OUTBOX),
    "people": Place(PageId.PEOPLE),
    "summary": Place(PageId.SUMMARY),
    "mail": Place(PageId.MAIL),
    "late": Place(PageId.CASES, filter=CaseFilter(Scope.LATE_AND_TODAY)),
    "waiting": Place(PageId.CASES, filter=CaseFilter(Scope.WAITING)),
    "identity": Place(PageId.CASES, filter=CaseFilter(Scope.IDENTITY)),
    "dpf": Place(PageId.CASES, filter=CaseFilter(kinds=(Kind.DPF_COMPLAINT,))),
    "escalated": Place(PageId.CASES, filter=CaseFilter(kinds=(Kind.JAMS, Kind.ANNEX_I))),
    "closed": Place(PageId.CASES, filter=CaseFilter(Scope.CLOSED)),
}
_CASE = "case:"
_VIEW = "view:"


@dataclass(frozen=True, slots=True)
class Counts:
    """How much work waits where, and the cases that were worked on last."""

    scopes: Mapping[Scope, int]
    kinds: Mapping[Kind, int]
    letters: Mapping[LetterState, int]
    recent: tuple[CaseRow, ...]
    views: tuple[tuple[SavedView, int], ...] = ()

    @classmethod
    def of(cls, reading: Reading) -> Self:
        """Ask the case file."""
        work = (LetterState.DRAFT, LetterState.FINAL, LetterState.PRINTED)
        states = [row.state for row in reading.letters(*work)]
        letters = {state: states.count(state) for state in work}
        views = tuple((view, reading.count(view.shown.filter)) for view in reading.views())
        return cls(reading.scope_counts(), reading.kind_counts(), letters, reading.recent(), views)


def entries(counts: Counts, mail: int = 0) -> tuple[SidebarEntry, ...]:
    """The entries in their order."""

    def number(count: int) -> str:
        return numeral(count) if count else ""

    scopes, kinds, letters = counts.scopes, counts.kinds, counts.letters
    late = number(scopes.get(Scope.LATE_AND_TODAY, 0))
    outgoing = letters[LetterState.FINAL] + letters[LetterState.PRINTED]
    escalated = kinds.get(Kind.JAMS, 0) + kinds.get(Kind.ANNEX_I, 0)
    main = (
        SidebarEntry("today", tr("Today"), "sun", late, key="G T"),
        SidebarEntry("mail", tr("Mail in"), "mail", number(mail), key="G M"),
        SidebarEntry("cases", tr("Cases"), "inbox", number(scopes.get(Scope.OPEN, 0)), key="G C"),
        SidebarEntry("deadlines", tr("Deadlines"), "calendar-days", late, key="G D"),
        SidebarEntry(
            "letters", tr("Letters"), "pen-line", number(letters[LetterState.DRAFT]), key="G L"
        ),
        SidebarEntry("outbox", tr("Outbox"), "mailbox", number(outgoing), key="G O"),
        SidebarEntry("people", tr("People"), "users", key="G P"),
        SidebarEntry("summary", tr("Quarterly summary"), "chart-column", key="G S"),
    )
    views = (
        ("late", tr("Late and due today"), "triangle-alert", late),
        ("waiting", tr("Waiting"), "hourglass", number(scopes.get(Scope.WAITING, 0))),
        (
            "identity",
            tr("Identity to verify"),
            "fingerprint",
            number(scopes.get(Scope.IDENTITY, 0)),
        ),
        (
            "dpf",
            tr("DPF complaints"),
            "message-square-warning",
            number(kinds.get(Kind.DPF_COMPLAINT, 0)),
        ),
        ("escalated", tr("JAMS and Annex I"), "scale", number(escalated)),
        ("closed", tr("Closed"), "archive", ""),
    )
    own = (
        SidebarEntry(f"{_VIEW}{view.id}", view.name, "list-filter", number(count), _VIEWS)
        for view, count in counts.views
    )
    recent = (
        SidebarEntry(f"{_CASE}{row.id}", row.person, count=row.number, section=_RECENT)
        for row in counts.recent
    )
    return (
        *main,
        *(SidebarEntry(key, label, icon, count, _VIEWS) for key, label, icon, count in views),
        *own,
        *recent,
    )


def view_place(view: SavedView) -> Place:
    """The list of cases as a saved view shows it."""
    shown = view.shown
    return Place(
        PageId.CASES, id=view.id, filter=shown.filter, order=shown.order, columns=shown.columns
    )


def place_of(entry: str, views: Iterable[SavedView] = ()) -> Place:
    """The place behind an entry; of a view that is gone the open cases."""
    if entry.startswith(_VIEW):
        key = int(entry.removeprefix(_VIEW))
        found = (view_place(view) for view in views if view.id == key)
        return next(found, Place(PageId.CASES))
    if entry.startswith(_CASE):
        return Place(PageId.CASE, id=int(entry.removeprefix(_CASE)))
    return _PLACES[entry]


def case_entry(case_id: int) -> str:
    """The entry of a case among the recent ones."""
    return f"{_CASE}{case_id}"


def entry_of(place: Place) -> str:
    """The entry of a place; empty if the sidebar has none for it."""
    if place.page is PageId.CASE:
        return "cases"
    if place.page is PageId.PERSON:
        return "people"
    if place.page is PageId.CASES and place.id:
        return f"{_VIEW}{place.id}"
    if place.page is PageId.LETTER:
        return "letters"
    return next((entry for entry, one in _PLACES.items() if one == place), place.page.value)
