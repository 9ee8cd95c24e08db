"""The figures about privacy requests, and the table of 11 CCR 7102."""

from collections.abc import Callable
from datetime import date

from privdesk.domain.case import RightAsked
from privdesk.domain.figures.amounts import Tally, mean, median
from privdesk.domain.figures.facts import CaseFacts
from privdesk.domain.figures.flow import add_flow, add_times
from privdesk.domain.figures.office import KnownCases
from privdesk.domain.figures.periods import Period
from privdesk.domain.vocabulary import Channel, Ground, Kind, Outcome, Right

CALIFORNIA = "US-CA"
_CCPA: dict[str, frozenset[Right]] = {
    "delete": frozenset({Right.DELETE}),
    "correct": frozenset({Right.CORRECT}),
    "know": frozenset({Right.ACCESS, Right.PORTABILITY, Right.KNOW_DISCLOSURES}),
    "opt_out": frozenset({Right.OPT_OUT}),
    "limit": frozenset({Right.RESTRICT}),
}
_COMPLIED = frozenset({Outcome.GRANTED, Outcome.PARTLY, Outcome.NOTHING_FOUND})
_DENIED = frozenset({Outcome.REFUSED, Outcome.NOT_VERIFIED})


def add_requests(tally: Tally, known: KnownCases, period: Period, as_of: date, within: int) -> None:
    """Add what a period tells about privacy requests; see `add_complaints`."""
    received = known.received(period, Kind.PRIVACY_REQUEST)
    add_flow(
        tally, "requests", known.present(period, Kind.PRIVACY_REQUEST), received, period, as_of
    )
    add_times(tally, "requests", received, as_of, within)
    rights = [right.value for right in Right]
    tally.parts("requests.by_right", received, lambda c: [a.right.value for a in c.rights], rights)
    tally.parts("requests.by_outcome", received, _endings, [*(o.value for o in Outcome), "open"])
    tally.parts("requests.by_ground", [c for c in received if _grounds(c)], _grounds, [*Ground])
    tally.parts("requests.by_channel", received, lambda c: (c.channel,), [c.value for c in Channel])
    tally.parts("requests.by_country", received, lambda c: (c.law,) if c.law else ())
    tally.count("requests.extended", (case for case in received if case.extended))
    kinds = [kind for kind in Kind if not kind.is_own]
    everything = [case for kind in kinds for case in known.received(period, kind)]
    everything.sort(key=lambda case: (case.received, case.id))
    tally.count("cases.received", everything)
    tally.parts("cases.by_kind", everything, lambda c: (c.kind,), [k.value for k in kinds])
    tally.count("cases.set_by_hand", (case for case in everything if case.set_by_hand))


def add_ccpa(tally: Tally, known: KnownCases, period: Period) -> None:
    """Add the table of 11 CCR 7102(a): requests of Californians by type.

    A case that asks for two types of request counts under both.
    """
    kinds = (Kind.PRIVACY_REQUEST, Kind.CHILD_DATA, Kind.MARKETING_OPT_OUT)
    received = [
        case for kind in kinds for case in known.received(period, kind) if case.law == CALIFORNIA
    ]
    received.sort(key=lambda case: (case.received, case.id))
    for kind, rights in _CCPA.items():
        mine = [case for case in received if any(a.right in rights for a in case.rights)]
        complied = _ended(rights, _COMPLIED)
        denied = _ended(rights, _DENIED)
        tally.count("ccpa.received", mine, kind)
        tally.count("ccpa.complied", (case for case in mine if complied(case)), kind)
        refused = [case for case in mine if denied(case) and not complied(case)]
        tally.count("ccpa.denied", refused, kind)
        others = (c for c in mine if not complied(c) and not denied(c))
        tally.count("ccpa.other", others, kind)
        tally.measure("ccpa.median_days", mine, median, kind)
        tally.measure("ccpa.mean_days", mine, mean, kind)


def _ended(rights: frozenset[Right], outcomes: frozenset[Outcome]) -> Callable[[CaseFacts], bool]:
    return lambda case: any(a.right in rights and a.outcome in outcomes for a in case.rights)


def _endings(case: CaseFacts) -> tuple[str]:
    """One outcome for the request: that of its rights where they agree, else in part."""
    if case.outcome is not None:
        return (case.outcome.value,)
    found = {asked.outcome for asked in case.rights if asked.outcome is not None}
    if not found or (case.answered is None and not case.closed):
        return ("open",)
    return (next(iter(found)).value if len(found) == 1 else Outcome.PARTLY.value,)


def _grounds(case: CaseFacts) -> list[str]:
    def told(asked: RightAsked) -> tuple[Ground, ...]:
        return asked.grounds

    return list(dict.fromkeys(g.value for asked in case.rights for g in told(asked)))
