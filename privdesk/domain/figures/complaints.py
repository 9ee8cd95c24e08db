"""The figures about DPF complaints; each is defined in ``resources/figures.toml``.

Total, types, time taken, and outcomes with remedies are the four statistics that Supplemental
Principle 11.d.iii asks of recourse mechanisms; the office mirrors them.
"""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from privdesk.domain.dispute import Ending, Remedy
from privdesk.domain.figures.amounts import NONE, Tally, median
from privdesk.domain.figures.facts import CaseFacts
from privdesk.domain.figures.flow import add_flow, add_times, is_due, late
from privdesk.domain.figures.office import KnownCases
from privdesk.domain.figures.periods import Period
from privdesk.domain.vocabulary import (
    Channel,
    Framework,
    Kind,
    Merit,
    Outcome,
    Principle,
    RootCause,
)

SETTLED, WITHDRAWN, TO_JAMS, OPEN = "settled", "withdrawn", "to_jams", "open"
_YEAR = timedelta(days=365)


def add_complaints(
    tally: Tally, known: KnownCases, period: Period, as_of: date, within: int
) -> None:
    """Add what a period tells about complaints.

    Args:
        tally: takes the figures.
        known: all that are known, of every kind.
        period: what is told of.
        as_of: the last calendar date that is known.
        within: days in which a complaint is to be answered.
    """
    complaints = known.by_kind.get(Kind.DPF_COMPLAINT, [])
    received = known.received(period, Kind.DPF_COMPLAINT)
    present = known.present(period, Kind.DPF_COMPLAINT)
    answered = [case for case in received if case.answered is not None]
    add_flow(tally, "complaints", present, received, period, as_of)
    tally.share(
        "complaints.acknowledged_in_time",
        (case for case in received if _acknowledgement_due(case, as_of)),
        lambda case: (
            case.acknowledged is not None
            and case.acknowledge_by is not None
            and case.acknowledged <= case.acknowledge_by
        ),
    )
    add_times(tally, "complaints", received, as_of, within)
    tally.parts("complaints.by_outcome", received, _ending, (SETTLED, WITHDRAWN, TO_JAMS, OPEN))
    merits = [merit.value for merit in Merit]
    tally.parts("complaints.by_merit", answered, lambda c: _value(c.merit), (*merits, NONE))
    tally.share(
        "complaints.founded",
        (case for case in answered if case.merit is not None),
        lambda case: case.merit in {Merit.FOUNDED, Merit.PARTLY},
    )
    tally.parts(
        "complaints.by_root_cause",
        answered,
        lambda c: _value(c.root_cause),
        [c.value for c in RootCause],
    )
    remedied = [case for case in received if case.remedies]
    tally.parts(
        "complaints.by_remedy", remedied, lambda c: [r.value for r in c.remedies], [*Remedy]
    )
    _add_types(tally, received)
    _add_principles(tally, (received, present), period, as_of, within)
    tally.count("complaints.to_jams", (case for case in received if case.to_jams is not None))
    for kind in (Kind.JAMS, Kind.ANNEX_I, Kind.REGULATOR_REFERRAL):
        tally.count(f"{kind.value}.received", known.received(period, kind))
        if kind is Kind.REGULATOR_REFERRAL:
            continue
        ended = [c for c in known.by_kind.get(kind, ()) if c.ended in period]
        tally.parts(f"{kind.value}.by_ending", ended, _value_of_ending, [*Ending])
        complied = (c for c in known.by_kind.get(kind, ()) if c.complied in period)
        tally.count(f"{kind.value}.complied", complied)
    tally.count("complaints.repeated", _repeated(received, complaints))
    tally.count("complaints.incomplete", (case for case in received if gaps(case, as_of, within)))


def gaps(case: CaseFacts, as_of: date, within: int) -> tuple[str, ...]:
    """What the record of a complaint lacks, so that it stands under "not named" in a table."""
    missing = []
    if case.framework is None:
        missing.append("framework")
    if not case.principles:
        missing.append("principle")
    if case.answered is not None and case.merit is None and not case.is_withdrawn:
        missing.append("merit")
    if late(case, as_of, within) and case.late_reason is None:
        missing.append("reason for being late")
    if case.merit in {Merit.FOUNDED, Merit.PARTLY} and case.closed and case.root_cause is None:
        missing.append("cause")
    return tuple(missing)


def _add_types(tally: Tally, received: Sequence[CaseFacts]) -> None:
    tally.parts(
        "complaints.by_framework",
        received,
        lambda c: _value(c.framework),
        [f.value for f in Framework],
    )
    tally.parts(
        "complaints.by_channel", received, lambda c: (c.channel,), [c.value for c in Channel]
    )
    tally.parts("complaints.by_country", received, lambda c: (c.law,) if c.law else ())
    tally.parts("complaints.by_provider", received, lambda c: (c.provider,) if c.provider else ())


def _add_principles(
    tally: Tally,
    both: tuple[Sequence[CaseFacts], Sequence[CaseFacts]],
    period: Period,
    as_of: date,
    within: int,
) -> None:
    received, present = both
    members = [principle.value for principle in Principle]
    tally.parts(
        "complaints.by_principle", received, lambda c: [p.value for p in c.principles], members
    )
    end = min(period.last, as_of)
    for principle in Principle:
        mine = [case for case in received if principle in case.principles]
        member = principle.value
        due = (case for case in mine if is_due(case, as_of, within))
        tally.share(
            "complaints.answered_in_time_by_principle",
            due,
            lambda case: not late(case, as_of, within),
            member,
        )
        tally.measure("complaints.median_days_by_principle", mine, median, member)
        gone = (case for case in mine if case.to_jams is not None)
        tally.count("complaints.to_jams_by_principle", gone, member)
        still = (c for c in present if principle in c.principles and c.is_open(end))
        tally.count("complaints.open_end_by_principle", still, member)


def _acknowledgement_due(case: CaseFacts, as_of: date) -> bool:
    if case.acknowledge_by is None or (case.is_withdrawn and case.acknowledged is None):
        return False
    return case.acknowledged is not None or case.acknowledge_by < as_of


def _ending(case: CaseFacts) -> tuple[str]:
    if case.to_jams is not None:
        return (TO_JAMS,)
    if case.outcome is Outcome.WITHDRAWN:
        return (WITHDRAWN,)
    return (SETTLED,) if case.answered is not None else (OPEN,)


def _repeated(
    received: Iterable[CaseFacts], complaints: Iterable[CaseFacts]
) -> Iterable[CaseFacts]:
    """Those whose person complained before, in the year up to the receipt."""
    before: dict[int, CaseFacts] = {}
    latest: dict[int, CaseFacts] = {}
    for case in complaints:  # in the order of receipt, so the one before is the nearest
        if case.person_id in latest:
            before[case.id] = latest[case.person_id]
        latest[case.person_id] = case
    for case in received:
        earlier = before.get(case.id)
        if case.person_id and earlier and case.received - earlier.received <= _YEAR:
            yield case


def _value_of_ending(case: CaseFacts) -> tuple[str, ...]:
    return (case.ending,) if case.ending is not None else ()


def _value(member: Framework | Merit | RootCause | None) -> tuple[str, ...]:
    return (member,) if member is not None else ()
