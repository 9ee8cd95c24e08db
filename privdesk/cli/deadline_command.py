"""The command `privdesk deadline`: a calculator of dates that needs no case file."""

import re
from collections.abc import Iterable
from datetime import date, datetime
from typing import Annotated
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import typer

from privdesk.cli.options import AsJson, a_date, examples
from privdesk.cli.output import answer, say
from privdesk.cli.records import Json, step_json
from privdesk.cli.rule_commands import in_words
from privdesk.domain.clocks import ClockFacts, Pause
from privdesk.domain.day_names import day_words
from privdesk.domain.errors import InvalidInput, Problem
from privdesk.domain.rules import ClockRule
from privdesk.domain.vocabulary import PauseReason, PeriodUnit, StartEvent
from privdesk.services.calculator import (
    Calculation,
    Question,
    calculate,
    calculate_instant,
    rule_named,
)

_SPAN = re.compile(r"(?:(?P<reason>[a-z_]+):)?(?P<first>[^.:]+)\.\.(?P<last>[^.:]+)")


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    app.command(
        "deadline",
        epilog=examples(
            "privdesk deadline --rule dpf-45 --received 2026-10-12",
            "privdesk deadline --rule gdpr-month --received 2026-04-01 --calendar FR --json",
            "privdesk deadline --rule uk-gdpr-month --received 2026-03-10 "
            "--event identity=2026-03-20",
            "privdesk deadline --rule uk-gdpr-month --received 2026-06-01 "
            "--pause 2026-06-04..2026-06-11",
            "privdesk deadline --rule ccpa-answer-45 --received 2026-03-02 --extend",
        ),
    )(deadline)


def deadline(
    rules: Annotated[
        list[str],
        typer.Option("--rule", metavar="ID", help="Id or code; give several to see the earliest."),
    ],
    received: Annotated[
        str,
        typer.Option(metavar="DATE", help="Day 0, or an instant such as 2026-11-23T23:59+01:00."),
    ],
    calendar: Annotated[
        str,
        typer.Option(metavar="CODE", help="Such as us-federal, weekdays, FR, GB-ENG, DE-SL."),
    ] = "",
    events: Annotated[
        list[str] | None,
        typer.Option(
            "--event",
            metavar="NAME=DATE",
            help="What starts it anew: identity, authority, fee, cost_notice.",
        ),
    ] = None,
    pauses: Annotated[
        list[str] | None,
        typer.Option(
            "--pause",
            metavar="FROM..TO",
            help="Day of asking and of the reply; REASON:FROM..TO names identity or clarification.",
        ),
    ] = None,
    extend: Annotated[
        bool, typer.Option("--extend", help="With the extension that the rule allows.")
    ] = False,
    notice: Annotated[
        date | None,
        typer.Option(parser=a_date, metavar="DATE", help="Day of the notice of the extension."),
    ] = None,
    zone: Annotated[
        str,
        typer.Option(metavar="ZONE", help="Time zone of the office, for an instant of receipt."),
    ] = "",
    office_calendar: Annotated[
        str,
        typer.Option(metavar="CODE", help="Days on which mail leaves; else that of --calendar."),
    ] = "",
    as_json: AsJson = False,
) -> None:
    """Compute a deadline and explain it; needs no case file.

    Several rules give several dates, and the earliest one rules.

    JSON: rule, title, due (the last day, rolled where the rule rolls), raw_due (the last day before
    that), send_by (last working day to mail), notice_by (last day to tell of an extension), start,
    steps, basis, citation, confidence, in_force; with several rules also clocks, earliest first.
    """
    found = [rule_named(name, _day_of(received, zone)) for name in rules]
    instants = [rule for rule in found if rule.unit is PeriodUnit.MINUTES]
    if instants:
        _tell_instant(instants[0], received, as_json)
        return
    calculations = [
        calculate(
            Question(
                rule=rule,
                facts=ClockFacts(
                    _day_of(received, zone),
                    events=tuple(_event(text) for text in events or ()),
                    pauses=tuple(_pauses(pauses or (), rule)),
                ),
                calendar=calendar,
                office_calendar=office_calendar,
                extend_on=(notice or _day_of(received, zone)) if extend or notice else None,
            )
        )
        for rule in found
    ]
    calculations.sort(key=lambda c: (c.deadline.raw, c.deadline.rule_id))
    told = _json(calculations[0])
    if len(calculations) > 1:
        told["clocks"] = [_json(one) for one in calculations]
    answer(as_json, told, lambda: _tell(calculations))


def _day_of(received: str, zone: str) -> date:
    """The calendar date of receipt: as written, or of the instant in the zone of the office."""
    if "T" not in received:
        return a_date(received)
    instant = _instant(received)
    if not zone:
        return instant.date()
    try:
        return instant.astimezone(ZoneInfo(zone)).date()
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        sentence = f"{zone!r} is no time zone. Write it as Europe/London."
        raise typer.BadParameter(sentence) from error


def _instant(received: str) -> datetime:
    try:
        instant = datetime.fromisoformat(received)
    except ValueError as error:
        sentence = f"{received!r} is no date. Write 2026-11-23 or 2026-11-23T09:30+01:00."
        raise typer.BadParameter(sentence) from error
    if instant.tzinfo is None:
        raise typer.BadParameter(f"{received!r} has no offset. Add one, such as -08:00 or Z.")
    return instant


def _event(text: str) -> tuple[StartEvent, date]:
    name, _, day = text.partition("=")
    try:
        return StartEvent(name.strip().replace("-", "_")), a_date(day.strip())
    except ValueError as error:
        known = ", ".join(event.value for event in StartEvent)
        problem = Problem("event", f"There is no event “{name}”. Known are {known}.")
        raise InvalidInput((problem,)) from error


def _pauses(texts: Iterable[str], rule: ClockRule) -> Iterable[Pause]:
    """Pauses as typed; one without a reason is of the first kind that the rule knows."""
    for text in texts:
        match = _SPAN.fullmatch(text.strip())
        if match is None:
            raise typer.BadParameter(f"{text!r} is no pause. Write 2026-06-04..2026-06-11.")
        default = rule.pauses[0].reason if rule.pauses else PauseReason.CLARIFICATION
        named = match["reason"] or default.value
        if named not in set(PauseReason):
            known = ", ".join(PauseReason)
            raise typer.BadParameter(f"There is no pause for {named!r}. Known are {known}.")
        yield Pause(PauseReason(named), a_date(match["first"]), a_date(match["last"]))


def _tell_instant(rule: ClockRule, received: str, as_json: bool) -> None:
    start = _instant(received)
    end = calculate_instant(rule, start)
    told: Json = {
        "rule": rule.id,
        "title": rule.title,
        "due": end.isoformat(),
        "raw_due": end.isoformat(),
        "send_by": end.isoformat(),
        "start": start.isoformat(),
        "steps": [
            {"text": rule.begins, "day": start.isoformat()},
            {"text": f"Plus {rule.length} minutes", "day": end.isoformat()},
        ],
        "basis": rule.basis,
        "citation": rule.citation,
        "confidence": rule.confidence.value,
    }
    answer(as_json, told, lambda: say(f"{rule.title}: {end.isoformat()}\n{rule.citation}"))


def _json(calculation: Calculation) -> Json:
    deadline = calculation.deadline
    return {
        "rule": deadline.rule_id,
        "version": deadline.version,
        "title": deadline.title,
        "due": deadline.rolled.isoformat(),
        "raw_due": deadline.raw.isoformat(),
        "send_by": deadline.send_by.isoformat(),
        "notice_by": deadline.notice_by.isoformat() if deadline.notice_by else None,
        "start": deadline.start.isoformat(),
        "steps": [step_json(step) for step in deadline.steps],
        "basis": deadline.basis,
        "citation": deadline.citation,
        "source": calculation.rule.source,
        "confidence": deadline.confidence.value,
        "in_force": calculation.in_force,
        "note": calculation.note,
    }


def _tell(calculations: list[Calculation]) -> None:
    for place, calculation in enumerate(calculations):
        found = calculation.deadline
        if place:
            say("")
        rules = " (rules)" if len(calculations) > 1 and not place else ""
        say(f"{found.title}: {day_words(found.rolled)}{rules}")
        for step in found.steps:
            say(f"  {day_words(step.day):<28} {step.text}")
        if found.notice_by:
            words = "last day to tell of an extension"
            say(f"  {day_words(found.notice_by):<28} {words}")
        say(f"  {found.basis}")
        say(f"  {found.citation} ({in_words(found.confidence)})")
        if calculation.note:
            say(f"  Note: {calculation.note}")
