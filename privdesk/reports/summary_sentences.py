"""The quarter in sentences, for who reads nothing else."""

from collections.abc import Iterator

from privdesk.domain.figures import Figure, Summary
from privdesk.reports.table import shown
from privdesk.reports.words import FigureWords

_ONE = 1


def sentences(told: Summary, words: FigureWords) -> Iterator[str]:
    """What came, what was done, in time or not and why not, what went outside, what is open."""

    def number(figure_id: str) -> str:
        return shown(told.figure(figure_id).now, words.definitions[figure_id].unit)

    before = told.before[-1].short
    received = told.figure("complaints.received")
    yield (
        f"{_counted(received, 'complaint')} under the Data Privacy Framework came in; "
        f"{_value(received.before[-1].value)} in {before}."
    )
    yield _in_time(told, "complaints", told.targets.complaint, words)
    late = told.figure("complaints.late")
    if late.now.cases:
        why = ", ".join(
            f"{words.member(one.id, one.member).lower()} {_value(one.now.value)}"
            for one in told.members("complaints.late_by_reason")
            if one.now.cases
        )
        yield f"{_counted(late, 'complaint')} late. Reasons on record: {why}."
    founded = told.figure("complaints.founded").now
    if founded.of:
        yield f"Founded, wholly or in part: {number('complaints.founded')} with a finding."
    yield (
        f"Outside of the office: {number('complaints.to_jams')} of these complaints went to JAMS; "
        f"in the period {number('jams.received')} JAMS, {number('annex_i.received')} Annex I and "
        f"{number('regulator_referral.received')} regulator cases came in."
    )
    yield (
        f"Complaints open at the start {number('complaints.open_start')}, received "
        f"{number('complaints.received')}, opened again {number('complaints.reopened')}, closed "
        f"{number('complaints.closed')}, open at the end {number('complaints.open_end')}."
    )
    requests = told.figure("requests.received")
    earlier = _value(requests.before[-1].value)
    yield f"{_counted(requests, 'privacy request')} came in; {earlier} in {before}."
    yield _in_time(told, "requests", told.targets.request, words)
    missing = told.figure("complaints.incomplete")
    if missing.now.cases:
        yield f"{_counted(missing, 'record')} of complaints with something missing."


def _in_time(told: Summary, topic: str, within: int, words: FigureWords) -> str:
    share = told.figure(f"{topic}.answered_in_time").now
    if not share.of:
        return f"None of these {topic} was due yet."
    median = told.figure(f"{topic}.median_days").now
    days = shown(median, words.definitions[f"{topic}.median_days"].unit)
    told_median = f"; the median was {days} days" if median.cases else ""
    return (
        f"Answered within {within} days: {len(share.cases):,} of {len(share.of):,} {topic} "
        f"that were answered or due{told_median}."
    )


def _counted(figure: Figure, word: str) -> str:
    count = len(figure.now.cases)
    return f"{count:,} {word if count == _ONE else word + 's'}"


def _value(value: float | None) -> str:
    return f"{int(value or 0):,}"
