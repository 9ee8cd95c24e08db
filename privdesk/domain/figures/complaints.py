"""The figures about DPF complaints; each is defined in ``resources/figures.toml``.

Total, types, time taken, and outcomes with remedies are the four statistics that Supplemental
Principle 11.d.iii asks of recourse mechanisms; the office mirrors them.
"""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from privdesk.domain.figures.amounts import NONE, Tally, median, percentile_90
from privdesk.domain.figures.facts import CaseFacts
from privdesk.domain.figures.flow import add_flow, is_due, late, reasons
from privdesk.domain.figures.periods import Period
from privdesk.domain.vocabulary import Channel, Framework, Kind, Merit, Outcome, Principle

SETTLED, WITHDRAWN, TO_JAMS, OPEN = "settled", "withdrawn", "to_jams", "open"
_YEAR = timedelta(days=365)


def add_complaints(
    tally: Tally, cases: Sequence[CaseFacts], period: Period, as_of: date, within: int
) -> None:
    """Add what a period tells about complaints.

    Args:
        tally: takes the figures.
        cases: all that are known, of every kind.
        period: what is told of.
        as_of: the last calendar date that is known.
        within: days in which a complaint is to be answered.
    """
    complaints = [case for case in cases if case.kind is Kind.DPF_COMPLAINT]
    received = [case for case in complaints if case.received in period]
    answered = [case for case in received if case.answered is not None]
    add_flow(tally, "complaints", complaints, period, as_of)
    tally.share(
        "complaints.acknowledged_in_time",
        (case for case in received if _acknowledgement_due(case, as_of)),
        lambda case: (
            case.acknowledged is not None
            and case.acknowledge_by is not None
            and case.acknowledged <= case.acknowledge_by
        ),
    )
    tally.share(
        "complaints.answered_in_time",
        (case for case in received if is_due(case, as_of, within)),
        lambda case: not late(case, as_of, within),
    )
    tally.measure("complaints.median_days", received, median)
    tally.measure("complaints.p90_days", received, percentile_90)
    were_late = [case for case in received if late(case, as_of, within)]
    tally.count("complaints.late", were_late)
    tally.parts("complaints.late_by_reason", were_late, reasons)
    tally.parts("complaints.by_outcome", received, _ending, (SETTLED, WITHDRAWN, TO_JAMS, OPEN))
    merits = [merit.value for merit in Merit]
    tally.parts("complaints.by_merit", answered, lambda c: _value(c.merit), (*merits, NONE))
    tally.share(
        "complaints.founded",
        (case for case in answered if case.merit is not None),
        lambda case: case.merit in {Merit.FOUNDED, Merit.PARTLY},
    )
    _add_types(tally, received)
    _add_principles(tally, complaints, period, as_of, within)
    tally.count("complaints.to_jams", (case for case in received if case.to_jams is not None))
    for kind in (Kind.JAMS, Kind.ANNEX_I, Kind.REGULATOR_REFERRAL):
        came = (case for case in cases if case.kind is kind and case.received in period)
        tally.count(f"{kind.value}.received", came)
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
    return tuple(missing)


def _add_types(tally: Tally, received: Sequence[CaseFacts]) -> None:
    tally.parts(
        "complaints.by_framework",
        received,
        lambda c: _value(c.framework),
        [f.value for f in Framework],
    )
    tally.parts(
        "complaints.by_channel", received, lambda c: (c.channel.value,), [c.value for c in Channel]
    )
    tally.parts("complaints.by_country", received, lambda c: (c.law,) if c.law else ())
    tally.parts("complaints.by_provider", received, lambda c: (c.provider,) if c.provider else ())


def _add_principles(
    tally: Tally, complaints: Sequence[CaseFacts], period: Period, as_of: date, within: int
) -> None:
    received = [case for case in complaints if case.received in period]
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
        still = (c for c in complaints if principle in c.principles and c.is_open(end))
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
    of_person: dict[int, list[CaseFacts]] = {}
    for case in complaints:
        of_person.setdefault(case.person_id, []).append(case)
    for case in received:
        earlier = (
            other
            for other in of_person[case.person_id]
            if (other.received, other.id) < (case.received, case.id)
            and case.received - other.received <= _YEAR
        )
        if case.person_id and any(True for _ in earlier):
            yield case


def _value(member: Framework | Merit | None) -> tuple[str, ...]:
    return (member.value,) if member is not None else ()
