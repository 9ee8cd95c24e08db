"""Rules about requests that come again: once a year, twice in a year, the same over and over."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from privdesk.domain.day_names import day_words
from privdesk.domain.said import said
from privdesk.domain.vocabulary import Kind, Right

_KNOW = frozenset({Right.ACCESS, Right.PORTABILITY, Right.KNOW_DISCLOSURES})
_OFTEN = 2
"""So many earlier requests within twelve months make the next one worth a look."""


@dataclass(frozen=True, slots=True)
class PastRequest:
    """An earlier case of the same person.

    Attributes:
        number: of the case.
        kind: of the case.
        rights: that it asked for.
        received: calendar date.
        answered_on: when the answer went out; None if none did.
    """

    number: str
    kind: Kind
    rights: frozenset[Right]
    received: date
    answered_on: date | None


@dataclass(frozen=True, slots=True)
class Repeat:
    """What a rule about repeated requests says of a new one; it never decides by itself.

    Attributes:
        sentence: what was found, and what may be done.
        citation: where the rule stands.
        numbers: the earlier cases, which are its evidence.
    """

    sentence: str
    citation: str
    numbers: tuple[str, ...]


def repeats(
    kind: Kind,
    rights: Iterable[Right],
    law: str,
    received: date,
    past: Iterable[PastRequest],
) -> tuple[Repeat, ...]:
    """What the history of a person means for a request.

    Args:
        kind: of the request.
        rights: that it asks for.
        law: code of the country or state whose law applies.
        received: calendar date of the request.
        past: the person's other cases; later ones do not count.
    """
    asked = frozenset(rights)
    before = sorted(
        (one for one in past if one.received <= received),
        key=lambda one: (one.received, one.number),
    )
    if kind is Kind.SHINE_THE_LIGHT:
        return _once_a_year(received, before)
    found = []
    since = _year_before(received)
    if law == "US-CA" and asked & _KNOW:
        known = [one for one in before if one.rights & _KNOW and one.received > since]
        if len(known) >= _OFTEN:
            found.append(_twice(known))
    same = [one for one in before if asked & one.rights and one.received > since]
    if kind is Kind.PRIVACY_REQUEST and len(same) >= _OFTEN:
        found.append(_again(same))
    return tuple(found)


def if_asked_again(
    laws: Iterable[str], today: date, past: Iterable[PastRequest]
) -> tuple[Repeat, ...]:
    """What the rules would say if the person asked today for any of what was asked before.

    Args:
        laws: that applied to the person's cases.
        today: calendar date of the office.
        past: everything the person asked for.
    """
    before = tuple(past)
    asked = sorted({right for one in before for right in one.rights})
    found: dict[Repeat, None] = dict.fromkeys(repeats(Kind.SHINE_THE_LIGHT, (), "", today, before))
    for law in laws:
        for right in asked:
            found.update(dict.fromkeys(repeats(Kind.PRIVACY_REQUEST, (right,), law, today, before)))
    return tuple(found)


def _once_a_year(received: date, before: list[PastRequest]) -> tuple[Repeat, ...]:
    earlier = [
        one
        for one in before
        if one.kind is Kind.SHINE_THE_LIGHT and one.received.year == received.year
    ]
    if not earlier:
        return ()
    first = earlier[0]
    done = first.answered_on
    state = said("answered on {day}", day=day_words(done)) if done else said("still to be answered")
    sentence = said(
        "Asked once in {year} already, {state}. One answer in a calendar year is owed; "
        "say so and name the first.",
        year=str(received.year),
        state=state,
    )
    numbers = tuple(one.number for one in earlier)
    return (Repeat(sentence, said("Cal. Civ. Code § 1798.83(c)"), numbers),)


def _twice(known: list[PastRequest]) -> Repeat:
    sentence = said(
        "Asked to know {count} times in the last 12 months. Two answers in 12 months "
        "are owed; a third may be declined with the reason.",
        count=len(known),
    )
    numbers = tuple(one.number for one in known)
    return Repeat(sentence, said("Cal. Civ. Code § 1798.130(b)"), numbers)


def _again(same: list[PastRequest]) -> Repeat:
    sentence = said(
        "Asked the same {count} times in the last 12 months, first on {day}. To refuse "
        "it as excessive, the earlier answers are the evidence.",
        count=len(same),
        day=day_words(same[0].received),
    )
    numbers = tuple(one.number for one in same)
    return Repeat(sentence, said("GDPR Art. 12(5); DPF Supplemental Principle 8.g"), numbers)


def _year_before(day: date) -> date:
    """The same day a year before; February 28 for a leap day."""
    try:
        return day.replace(year=day.year - 1)
    except ValueError:
        return day.replace(year=day.year - 1, day=28)
