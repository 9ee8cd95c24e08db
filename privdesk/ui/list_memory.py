"""How the settings remember the columns and the order of the list of cases."""

from collections.abc import Iterable

from privdesk.domain.read_models import BY_DUE, Order, Sort

_WIDEST = 2000  # pixels


def columns_of(stored: Iterable[str]) -> tuple[tuple[Sort, int], ...]:
    """The columns that were stored; what nobody knows any more is left out."""
    return tuple((sort, min(max(width, 0), _WIDEST)) for sort, width in _pairs(stored))


def order_of(stored: Iterable[str]) -> Order:
    """The order that was stored; the most pressing first if there is none."""
    return tuple((sort, bool(down)) for sort, down in _pairs(stored)) or BY_DUE


def _pairs(stored: Iterable[str]) -> list[tuple[Sort, int]]:
    found: dict[Sort, int] = {}
    for text in stored:
        name, _colon, number = text.partition(":")
        if name in set(Sort) and number.isdecimal():
            found.setdefault(Sort(name), int(number))
    return list(found.items())
