"""Invent the open cases that lie on the desk beside the sample situations."""

import random
from datetime import date, timedelta

from privdesk.domain.vocabulary import (
    Channel,
    Framework,
    Kind,
    Right,
    SearchState,
)
from privdesk.domain.workflow import Action
from privdesk.services.demo.people import invent, lists
from privdesk.services.demo.story import Event, Identify, Search, Story, Take

_LAST_DAY = date(2026, 11, 20)
_REQUESTS_FROM = date(2026, 11, 3)  # 30 days on lies after the week of the rehearsal
_COMPLAINTS_FROM = date(2026, 10, 20)  # 45 days on does too
_OPT_OUTS_FROM = date(2026, 11, 18)
_BUSY_FROM = date(2026, 10, 5)
_WAITS = (
    "proof of identity",
    "which of the two accounts is meant",
    "a postal address",
    "the customer’s answer",
)
_USUAL = (
    Kind.PRIVACY_REQUEST,
    Kind.PRIVACY_REQUEST,
    Kind.PRIVACY_REQUEST,
    Kind.MARKETING_OPT_OUT,
    Kind.DPF_COMPLAINT,
    Kind.PRIVACY_REQUEST,
    Kind.CUSTOMER_REQUEST,
    Kind.PROCESSOR_REFERRAL,
    Kind.SHINE_THE_LIGHT,
)
_WITHOUT_SEARCH = frozenset({Kind.MARKETING_OPT_OUT, Kind.PROCESSOR_REFERRAL, Kind.SHINE_THE_LIGHT})
_RIGHTS = {
    Kind.PRIVACY_REQUEST: (
        (Right.ACCESS,),
        (Right.DELETE,),
        (Right.CORRECT,),
        (Right.ACCESS, Right.DELETE),
    ),
    Kind.MARKETING_OPT_OUT: ((Right.OPT_OUT,),),
    Kind.CUSTOMER_REQUEST: ((Right.DELETE,),),
    Kind.PROCESSOR_REFERRAL: ((Right.DELETE,),),
    Kind.SHINE_THE_LIGHT: ((Right.KNOW_DISCLOSURES,),),
}
_COUNTRIES = {
    Kind.SHINE_THE_LIGHT: frozenset({"US"}),
    Kind.DPF_COMPLAINT: frozenset({"DE", "FR", "NL", "SE", "PL"}),
}


def open_cases(rng: random.Random, usual: int, busy: int) -> tuple[Story, ...]:
    """Stories of open cases.

    Args:
        rng: decides.
        usual: how many that are in time and have until after the rehearsal week.
        busy: how many of any age from October 5 on; the older ones are late by now.
    """
    told = [_story(rng, f"N{n + 1}", _USUAL[n % len(_USUAL)], busy=False) for n in range(usual)]
    kinds = (Kind.PRIVACY_REQUEST, Kind.DPF_COMPLAINT)
    told.extend(_story(rng, f"B{n + 1}", rng.choice(kinds), busy=True) for n in range(busy))
    return tuple(told)


def _story(rng: random.Random, key: str, kind: Kind, *, busy: bool) -> Story:
    received = _received(rng, kind, busy=busy)
    complaint = kind is Kind.DPF_COMPLAINT
    person = invent(rng, _COUNTRIES.get(kind, frozenset())).particulars()
    if kind is Kind.SHINE_THE_LIGHT:
        person |= {"city": "San Diego", "region": "CA", "postal_code": "92103"}
    if kind is Kind.CUSTOMER_REQUEST:
        person["organisation"] = rng.choice(lists().words.organisations)
    channels = (Channel.WEB_FORM, Channel.EMAIL, Channel.MAIL)
    return Story.model_validate(
        {
            "key": key,
            "kind": kind,
            "channel": rng.choice(channels),
            "received": received,
            "subject": rng.choice(lists().subjects[kind]),
            "rights": rng.choice(_RIGHTS[kind]) if kind in _RIGHTS else (),
            "framework": Framework.EU_US if complaint else None,
            "quote": rng.choice(lists().quotes[kind]),
            "handler": rng.choice(lists().words.handlers),
            "events": _events(rng, kind, received),
            **person,
        }
    )


def _received(rng: random.Random, kind: Kind, *, busy: bool) -> date:
    if busy:
        first = _BUSY_FROM
    elif kind is Kind.MARKETING_OPT_OUT:
        first = _OPT_OUTS_FROM
    elif kind is Kind.DPF_COMPLAINT:
        first = _COMPLAINTS_FROM
    else:
        first = _REQUESTS_FROM
    return _working(first + timedelta(days=rng.randint(0, (_LAST_DAY - first).days)))


def _working(day: date) -> date:
    """The day itself, or the Friday before a weekend."""
    return day - timedelta(days=max(day.weekday() - 4, 0))


def _events(rng: random.Random, kind: Kind, received: date) -> list[Event]:
    """Work up to a stage that is drawn, on days that have passed."""
    if kind in _WITHOUT_SEARCH:
        return []
    day = received
    events: list[Event] = [Take(do="take", action=Action.ACKNOWLEDGE, on=day)]
    stage = rng.randint(0, 3)
    if stage == 0:
        return events
    if kind is Kind.PRIVACY_REQUEST:
        day = _later(rng, day)
        events.append(Identify(do="identify", on=day, method="signed in to the account"))
    day = _later(rng, day)
    events.append(Take(do="take", action=Action.SEARCH, on=day))
    events.append(Search(do="search", on=day, state=SearchState.ASKED))
    if stage == 1:
        return events
    day = _later(rng, day)
    if stage == 2:  # noqa: PLR2004 - the stages are counted
        events.append(Take(do="take", action=Action.WAIT, on=day, note=rng.choice(_WAITS)))
    else:
        events.append(Search(do="search", on=day, state=SearchState.NOTHING_FOUND))
    return events


def _later(rng: random.Random, day: date) -> date:
    return min(_LAST_DAY, max(day, _working(day + timedelta(days=rng.randint(1, 4)))))
