"""The chips over the list of cases: what each filters by, what it offers, and how it reads."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TypeVar

from privdesk.domain.read_models import CaseFilter, Scope
from privdesk.domain.vocabulary import Channel, Framework, Kind, Status
from privdesk.ui import labels
from privdesk.ui.language import tr, trn

SCOPES = {
    Scope.OPEN: tr("Open", "cases"),
    Scope.LATE_AND_TODAY: tr("Late and due today"),
    Scope.WAITING: tr("Waiting"),
    Scope.IDENTITY: tr("Identity to verify"),
    Scope.CLOSED: tr("Closed"),
    Scope.ALL: tr("All"),
}
_DUE = {0: tr("Today or late")} | {
    days: trn("In {count} day", "In {count} days", days) for days in (1, 3, 7, 14, 30)
}
_SINCE = {days: trn("Last {count} day", "Last {count} days", days) for days in (7, 30, 90, 365)}


T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Known:
    """What the case file holds to be filtered by."""

    laws: tuple[str, ...] = ()
    handlers: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    today: date = date.min


@dataclass(frozen=True, slots=True)
class Offer:
    """One line of the menu of a chip: its words, whether it holds now, and the filter with it."""

    text: str
    holds: bool
    filter: CaseFilter


@dataclass(frozen=True, slots=True)
class Facet:
    """Something to filter by.

    Attributes:
        id: of its chip.
        title: on its chip.
        always: whether its chip stands there unasked.
        words: what it filters by now; empty if it does not.
        cleared: the filter without it.
        offers: the lines of its menu.
    """

    id: str
    title: str
    always: bool
    words: Callable[[CaseFilter], str]
    cleared: Callable[[CaseFilter], CaseFilter]
    offers: Callable[[CaseFilter, Known], Sequence[Offer]]


def _toggled(values: tuple[T, ...], value: T) -> tuple[T, ...]:
    rest = tuple(one for one in values if one != value)
    return rest if value in values else (*values, value)


def _kinds(now: CaseFilter, _known: Known) -> list[Offer]:
    return [
        Offer(labels.KIND[kind], kind in now.kinds, replace(now, kinds=_toggled(now.kinds, kind)))
        for kind in Kind
    ]


def _statuses(now: CaseFilter, _known: Known) -> list[Offer]:
    return [
        Offer(
            labels.STATUS[one],
            one in now.statuses,
            replace(now, statuses=_toggled(now.statuses, one)),
        )
        for one in Status
    ]


def _channels(now: CaseFilter, _known: Known) -> list[Offer]:
    paper = (Channel.MAIL,)
    return [
        Offer(tr("Paper only"), now.channels == paper, replace(now, channels=paper)),
        *(
            Offer(
                labels.CHANNEL[one],
                one in now.channels,
                replace(now, channels=_toggled(now.channels, one)),
            )
            for one in Channel
        ),
    ]


def _frameworks(now: CaseFilter, _known: Known) -> list[Offer]:
    return [
        Offer(
            labels.FRAMEWORK[one],
            one in now.frameworks,
            replace(now, frameworks=_toggled(now.frameworks, one)),
        )
        for one in Framework
    ]


def _laws(now: CaseFilter, known: Known) -> list[Offer]:
    return [
        Offer(law, law in now.laws, replace(now, laws=_toggled(now.laws, law)))
        for law in known.laws
    ]


def _tags(now: CaseFilter, known: Known) -> list[Offer]:
    return [
        Offer(tag, tag in now.tags, replace(now, tags=_toggled(now.tags, tag)))
        for tag in known.tags
    ]


def _handlers(now: CaseFilter, known: Known) -> list[Offer]:
    return [
        Offer(name or tr("Nobody"), now.handler == name, replace(now, handler=name))
        for name in known.handlers
        if name
    ]


def _due(now: CaseFilter, _known: Known) -> list[Offer]:
    return [Offer(text, now.due_in == n, replace(now, due_in=n)) for n, text in _DUE.items()]


def _received(now: CaseFilter, known: Known) -> list[Offer]:
    found = []
    for days, text in _SINCE.items():
        first = known.today - timedelta(days=days - 1)
        holds = now.received_from == first and now.received_to is None
        found.append(Offer(text, holds, replace(now, received_from=first, received_to=None)))
    return found


def _received_words(now: CaseFilter) -> str:
    first, last = now.received_from, now.received_to
    if first and last:
        return tr(
            "{first} to {last}", first=labels.short_day(first, last), last=labels.full_day(last)
        )
    if first:
        return tr("since {day}", day=labels.full_day(first))
    return tr("until {day}", day=labels.full_day(last)) if last else ""


FACETS = (
    Facet(
        "due",
        tr("Due"),
        True,
        lambda now: (
            _DUE.get(now.due_in, trn("In {count} day", "In {count} days", now.due_in))
            if now.due_in is not None
            else ""
        ),
        lambda now: replace(now, due_in=None),
        _due,
    ),
    Facet(
        "kind",
        tr("Kind"),
        True,
        lambda now: ", ".join(labels.KIND[kind] for kind in now.kinds),
        lambda now: replace(now, kinds=()),
        _kinds,
    ),
    Facet(
        "law",
        tr("Law"),
        True,
        lambda now: ", ".join(now.laws),
        lambda now: replace(now, laws=()),
        _laws,
    ),
    Facet(
        "handler",
        tr("Handler"),
        True,
        lambda now: now.handler,
        lambda now: replace(now, handler=""),
        _handlers,
    ),
    Facet(
        "status",
        tr("Status"),
        False,
        lambda now: ", ".join(labels.STATUS[one] for one in now.statuses),
        lambda now: replace(now, statuses=()),
        _statuses,
    ),
    Facet(
        "channel",
        tr("Channel"),
        False,
        lambda now: ", ".join(labels.CHANNEL[one] for one in now.channels),
        lambda now: replace(now, channels=()),
        _channels,
    ),
    Facet(
        "tags",
        tr("Tags"),
        False,
        lambda now: ", ".join(now.tags),
        lambda now: replace(now, tags=()),
        _tags,
    ),
    Facet(
        "received",
        tr("Received"),
        False,
        _received_words,
        lambda now: replace(now, received_from=None, received_to=None),
        _received,
    ),
    Facet(
        "framework",
        tr("Framework"),
        False,
        lambda now: ", ".join(labels.FRAMEWORK[one] for one in now.frameworks),
        lambda now: replace(now, frameworks=()),
        _frameworks,
    ),
)
