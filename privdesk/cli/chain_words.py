"""A chain and its checklist in words for a terminal, and as JSON for a program."""

from dataclasses import fields
from datetime import date
from enum import StrEnum

from privdesk.cli.output import plain, say, table
from privdesk.domain.annex import Finding
from privdesk.domain.chain import Chain, Instance
from privdesk.domain.chain_next import MayCome, next_after
from privdesk.domain.chain_timeline import Moment
from privdesk.domain.dispute import Dispute, Judged, TypedDate

Json = dict[str, object]


def chain_json(chain: Chain, today: date) -> Json:
    """Every case of a chain with its days, its facts and what may come next."""
    return {
        "cases": [
            {
                "number": place.case.number,
                "kind": place.case.kind.value,
                "status": place.case.status.value,
                "depth": place.depth,
                "side_road": place.is_side_road,
                "open_end": place.is_open_end,
                "received": place.case.received.isoformat(),
                "days": place.days,
                "over_on": _plain(place.over_on),
                "hold": place.case.hold,
                "facts": dispute_json(place.case.facts),
                "next": [_next_json(one, today) for one in next_after(chain, place, today)],
            }
            for place in chain.instances(today)
        ]
    }


def _next_json(one: MayCome, today: date) -> Json:
    return {
        "kind": one.kind.value if one.kind else None,
        "chance": one.chance.value,
        "since": _plain(one.since),
        "why": one.why,
        "sentence": one.sentence(today),
    }


def dispute_json(facts: Dispute | Judged | TypedDate) -> Json:
    """The facts of an instance by their names."""
    return {field.name: _plain(getattr(facts, field.name)) for field in fields(facts)}


def _plain(value: object) -> object:
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    if isinstance(value, Judged | TypedDate):
        return dispute_json(value)
    return value


def finding_json(finding: Finding) -> Json:
    """One condition of Annex I."""
    return {field.name: _plain(getattr(finding, field.name)) for field in fields(finding)}


def tell_chain(chain: Chain, today: date) -> None:
    """A line for each case, and below each open end what may come next."""
    for place in chain.instances(today):
        indent = "  " * place.depth
        say(f"{indent}{_case_line(place)}")
        for one in next_after(chain, place, today):
            say(f"{indent}  -> {one.sentence(today)}")


def _case_line(place: Instance) -> str:
    case = place.case
    end = f"over {place.over_on.isoformat()}" if place.over_on else "open"
    days = "1 day" if place.days == 1 else f"{place.days} days"
    words = f"{case.number}  {case.kind.value.replace('_', ' ')}  {end}, {days}"
    return f"{words}, on hold" if case.hold else words


def tell_checklist(findings: tuple[Finding, ...]) -> None:
    """A row for each condition."""
    table(
        ("Condition", "Answer", "Evidence", "Since", "Met from"),
        (
            (
                one.condition.value.replace("_", " "),
                one.answer.value.replace("_", " "),
                plain(one.evidence),
                one.on.isoformat() if one.on else "",
                one.opens.isoformat() if one.opens else "",
            )
            for one in findings
        ),
    )


def moment_json(moment: Moment) -> Json:
    """Something that happened or is due in a chain."""
    return {
        "on": moment.on.isoformat(),
        "instance": moment.badge,
        "number": moment.number,
        "sort": moment.sort.value,
        "title": moment.title,
        "body": moment.body,
        "actor": moment.actor,
        "is_open": moment.is_open,
        "is_late": moment.is_late,
    }


def tell_timeline(moments: tuple[Moment, ...]) -> None:
    """A line for each moment; a table would squeeze the day for the words."""
    if not moments:
        say("Nothing is on record in this chain yet.")
    width = max((len(one.badge) for one in moments), default=0)
    for one in moments:
        words = f"{one.title}: {one.body}" if one.body else one.title
        say(f"{one.on.isoformat()}  {one.badge:<{width}}  {one.number}  {plain(words)}")
