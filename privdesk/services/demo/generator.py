"""Invent cases: closed ones of the years before and open ones of the last weeks."""

import random
from dataclasses import dataclass
from datetime import date, timedelta

from privdesk.domain.vocabulary import (
    Channel,
    Framework,
    Ground,
    IdentityState,
    Kind,
    LateReason,
    Merit,
    Outcome,
    Principle,
    Right,
)
from privdesk.services.demo.open_cases import open_cases
from privdesk.services.demo.people import invent, lists
from privdesk.services.demo.story import PastCase, Story

_FIRST_DAY = date(2021, 1, 4)
_LAST_DAY = date(2026, 7, 31)
_LAST_CLOSING = date(2026, 9, 30)
_USUAL_OPEN = 14
_BUSY_FROM = 1000
_BUSY_MOST = 40
_EUROPE = frozenset({"DE", "FR", "IE", "NL", "PL", "ES", "SE", "DK", "CZ"})
_WEIGHTS = {
    Kind.PRIVACY_REQUEST: 50,
    Kind.MARKETING_OPT_OUT: 18,
    Kind.PROCESSOR_REFERRAL: 9,
    Kind.DPF_COMPLAINT: 8,
    Kind.CUSTOMER_REQUEST: 6,
    Kind.SHINE_THE_LIGHT: 5,
    Kind.CHILD_DATA: 2,
    Kind.REGULATOR_REFERRAL: 2,
}
_COMPLAINT_DAYS = 45
_REQUEST_DAYS = 30
_LATE = 0.06
_WITHDRAWN = 0.03
_ESCALATED = 0.2
_ARBITRATED = 0.25
_CHANNELS = (Channel.WEB_FORM, Channel.WEB_FORM, Channel.EMAIL, Channel.MAIL, Channel.MAIL)
_RIGHTS = (
    (Right.ACCESS,),
    (Right.ACCESS,),
    (Right.DELETE,),
    (Right.DELETE,),
    (Right.CORRECT,),
    (Right.ACCESS, Right.DELETE),
    (Right.OBJECT,),
    (Right.WITHDRAW_CONSENT,),
    (Right.PORTABILITY,),
    (Right.RESTRICT,),
)
_RIGHTS_OF_KIND = {
    Kind.MARKETING_OPT_OUT: (Right.OPT_OUT,),
    Kind.PROCESSOR_REFERRAL: (Right.DELETE,),
    Kind.CUSTOMER_REQUEST: (Right.DELETE,),
    Kind.SHINE_THE_LIGHT: (Right.KNOW_DISCLOSURES,),
    Kind.CHILD_DATA: (Right.DELETE,),
}


def generate(rng: random.Random, number: int) -> tuple[tuple[PastCase, ...], tuple[Story, ...]]:
    """So many cases: closed ones of 2021 to 2026, and open ones of October and November 2026.

    Few cases have an ordinary desk beside them, on which nothing is late; from a thousand on the
    desk is busier and late here and there.

    Args:
        rng: decides; the same state makes the same cases.
        number: of all cases, open and closed.

    Returns:
        the closed cases, and the stories of the open ones.
    """
    usual = min(number, _USUAL_OPEN)
    busy = min(number // 500, _BUSY_MOST) if number >= _BUSY_FROM else 0
    present = open_cases(rng, usual, busy)
    past: list[PastCase] = []
    left = number - len(present)
    while len(past) < left:
        past.extend(_chain(rng, f"G{len(past) + 1}", left - len(past)))
    return tuple(past), present


def _chain(rng: random.Random, key: str, room: int) -> list[PastCase]:
    """A closed case, and what it was escalated to, if there is room for more."""
    first = _closed(rng, key)
    chain = [first]
    if first.kind is Kind.DPF_COMPLAINT and first.answered_on and rng.random() < _ESCALATED:
        chain.append(_escalated(rng, first, Kind.JAMS, f"{key}-J"))
        if rng.random() < _ARBITRATED:
            chain.append(_escalated(rng, chain[-1], Kind.ANNEX_I, f"{key}-A"))
    inside = [one for one in chain if one.closed_on <= _LAST_CLOSING]
    return inside[:room] if inside else [_closed(rng, key)]


@dataclass(frozen=True, slots=True)
class _Dates:
    """The days of a closed case."""

    acknowledged: date | None
    answered: date | None
    closed: date


def _weekday(day: date) -> date:
    """The day itself, or the Friday before a weekend."""
    return day - timedelta(days=max(day.weekday() - 4, 0))


def _dates(rng: random.Random, received: date, period: int, *, quick: bool) -> _Dates:
    if rng.random() < _WITHDRAWN:
        return _Dates(None, None, _weekday(received + timedelta(days=rng.randint(3, 20))))
    if quick:
        answered = _not_before(received, received + timedelta(days=rng.randint(0, 7)))
        return _Dates(None, answered, answered)
    late = rng.random() < _LATE
    used = rng.randint(period + 1, period + 15) if late else rng.randint(6, period)
    answered = _weekday(received + timedelta(days=used))
    acknowledged = _not_before(received, received + timedelta(days=rng.randint(0, 5)))
    closed = answered + timedelta(days=7 * rng.randint(0, 2))
    return _Dates(min(acknowledged, answered), answered, closed)


def _not_before(received: date, day: date) -> date:
    return max(received, _weekday(day))


def _closed(rng: random.Random, key: str) -> PastCase:
    kind = rng.choices(list(_WEIGHTS), weights=list(_WEIGHTS.values()))[0]
    received = _FIRST_DAY + timedelta(days=rng.randint(0, (_LAST_DAY - _FIRST_DAY).days))
    complaint = kind is Kind.DPF_COMPLAINT
    period = _COMPLAINT_DAYS if complaint else _REQUEST_DAYS
    dates = _dates(rng, received, period, quick=kind is Kind.MARKETING_OPT_OUT)
    withdrawn = dates.answered is None
    outcome, grounds = _outcome(rng, kind)
    rights = _rights(rng, kind)
    framework, countries = _framework(rng) if complaint else (None, _countries(kind))
    verified = kind is Kind.PRIVACY_REQUEST and not withdrawn
    return PastCase.model_validate(
        {
            "key": key,
            "kind": kind,
            "channel": Channel.SMS if _by_text(rng, kind) else rng.choice(_CHANNELS),
            "received": received,
            "subject": rng.choice(lists().subjects[kind]),
            "rights": rights,
            "outcome": outcome if rights and not withdrawn else None,
            "grounds": grounds if rights and not withdrawn else (),
            "framework": framework,
            "principles": (rng.choice(tuple(Principle)),) if complaint else (),
            "provider": rng.choice(lists().words.providers) if rng.random() < 0.1 else "",  # noqa: PLR2004
            "merit": rng.choice(tuple(Merit)) if complaint and not withdrawn else None,
            "quote": rng.choice(lists().quotes[kind]),
            "handler": rng.choice(lists().words.handlers),
            "identity": IdentityState.VERIFIED if verified else IdentityState.NOT_NEEDED,
            "identity_method": "signed in to the account" if verified else "",
            "acknowledged_on": dates.acknowledged,
            "answered_on": dates.answered,
            "closed_on": dates.closed,
            "late_reason": rng.choice(tuple(LateReason)),
            **_who(rng, kind, countries),
        }
    )


def _escalated(rng: random.Random, before: PastCase, kind: Kind, key: str) -> PastCase:
    received = _weekday(before.closed_on + timedelta(days=rng.randint(10, 60)))
    due = received + timedelta(days=rng.randint(14, 30))
    answered = _weekday(due - timedelta(days=rng.randint(0, 5)))
    return PastCase.model_validate(
        {
            "key": key,
            "kind": kind,
            "channel": Channel.EMAIL if kind is Kind.JAMS else Channel.MAIL,
            "received": received,
            "subject": rng.choice(lists().subjects[kind]),
            "typed_due": due,
            "reference": f"JAMS {rng.randint(1100, 1999)}-{received.year}-{rng.randint(100, 999)}"
            if kind is Kind.JAMS
            else "",
            "quote": rng.choice(lists().quotes[kind]),
            "answered_on": answered,
            "closed_on": answered + timedelta(days=14),
            "late_reason": rng.choice(tuple(LateReason)),
            "known": before.known or before.key,
            "escalates": before.key,
            "country": before.country,
            "region": before.region,
        }
    )


def _by_text(rng: random.Random, kind: Kind) -> bool:
    return kind is Kind.MARKETING_OPT_OUT and rng.random() < 0.4  # noqa: PLR2004 - a share


def _rights(rng: random.Random, kind: Kind) -> tuple[Right, ...]:
    if kind is Kind.PRIVACY_REQUEST:
        return rng.choice(_RIGHTS)
    return _RIGHTS_OF_KIND.get(kind, ())


def _outcome(rng: random.Random, kind: Kind) -> tuple[Outcome, tuple[Ground, ...]]:
    if kind is Kind.PROCESSOR_REFERRAL:
        return Outcome.REFERRED, ()
    if kind is not Kind.PRIVACY_REQUEST:
        return Outcome.GRANTED, ()
    outcome = rng.choices(
        (Outcome.GRANTED, Outcome.PARTLY, Outcome.REFUSED, Outcome.NOTHING_FOUND),
        weights=(68, 14, 6, 12),
    )[0]
    return outcome, (rng.choice(tuple(Ground)),) if outcome.needs_ground else ()


def _framework(rng: random.Random) -> tuple[Framework, frozenset[str]]:
    framework = rng.choices(tuple(Framework), weights=(6, 2, 2))[0]
    countries = {
        Framework.EU_US: _EUROPE,
        Framework.UK_EXTENSION: frozenset({"GB"}),
        Framework.SWISS_US: frozenset({"CH"}),
    }
    return framework, countries[framework]


def _countries(kind: Kind) -> frozenset[str]:
    american = {Kind.SHINE_THE_LIGHT, Kind.CHILD_DATA}
    return frozenset({"US"}) if kind in american else frozenset()


def _who(rng: random.Random, kind: Kind, countries: frozenset[str]) -> dict[str, object]:
    person = invent(rng, countries).particulars()
    if kind is Kind.SHINE_THE_LIGHT:
        person |= {"city": "Oakland", "region": "CA", "postal_code": "94610"}
    if kind is Kind.CUSTOMER_REQUEST:
        person["organisation"] = rng.choice(lists().words.organisations)
    return person
