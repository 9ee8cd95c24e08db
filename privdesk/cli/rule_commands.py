"""Commands on the clock rules that ship: `privdesk rules list` and `privdesk rules show`."""

from typing import Annotated

import typer

from privdesk.cli.options import AsJson, examples
from privdesk.cli.output import answer, say, table
from privdesk.cli.records import Json
from privdesk.domain.day_names import day_words
from privdesk.domain.rules import ClockRule
from privdesk.domain.vocabulary import Confidence, PeriodUnit
from privdesk.services.calculator import shipped_rules

_CONFIDENCE = {
    Confidence.PRIMARY: "read in the source",
    Confidence.SECONDARY: "read in a secondary source",
    Confidence.MEMORY: "from memory: check it before you rely on it",
    Confidence.OFFICE: "our own promise or policy",
}


def add_to(app: typer.Typer) -> None:
    """Add the group to the application."""
    app.add_typer(_group(), name="rules")


def _group() -> typer.Typer:
    """The group `privdesk rules`."""
    group = typer.Typer(
        help="Show the clock rules: promises, statutes and frameworks, with their citations.",
        rich_markup_mode=None,
        no_args_is_help=True,
    )
    lines = ("privdesk rules list", "privdesk rules list --law US-CA --json")
    group.command("list", epilog=examples(*lines))(list_rules)
    group.command("show", epilog=examples("privdesk rules show uk-gdpr-month"))(show)
    return group


def in_words(confidence: Confidence) -> str:
    """How well a figure is founded, in words."""
    return _CONFIDENCE[confidence]


def list_rules(
    law: Annotated[
        str, typer.Option(metavar="CODE", help="Only those of a country or state, such as DE.")
    ] = "",
    as_json: AsJson = False,
) -> None:
    """List every rule that ships, with its period and citation."""
    code = law.strip().upper()
    rules = [r for r in shipped_rules().rules if not code or (r.laws and r.covers(code))]
    told = {"rules": [_json(rule) for rule in rules]}
    rows = ((r.id, r.code, period(r), r.title, r.citation) for r in rules)
    answer(as_json, told, lambda: table(("Rule", "Code", "Period", "Title", "Citation"), rows))


def show(
    rule: Annotated[str, typer.Argument(metavar="ID", help="Id or code, such as dpf-45.")],
    as_json: AsJson = False,
) -> None:
    """Show a rule in full, with all versions of it."""
    newest = shipped_rules().find(rule)
    versions = [one for one in shipped_rules().rules if one.id == newest.id]
    told = {**_json(newest), "versions": [_json(one) for one in versions]}

    def tell() -> None:
        for one in versions:
            _tell(one)

    answer(as_json, told, tell)


def period(rule: ClockRule) -> str:
    """The length of a rule in words."""
    if not rule.length:
        return "date in the notice"
    words = {
        PeriodUnit.CALENDAR_DAYS: "days",
        PeriodUnit.BUSINESS_DAYS: "business days",
        PeriodUnit.MONTHS: "months",
        PeriodUnit.MINUTES: "minutes",
    }[rule.unit]
    return f"{rule.length} {words.removesuffix('s') if rule.length == 1 else words}"


def _json(rule: ClockRule) -> Json:
    extension = rule.extension
    return {
        "id": rule.id,
        "code": rule.code,
        "version": rule.version,
        "title": rule.title,
        "duty": rule.duty.value,
        "kinds": [kind.value for kind in rule.kinds],
        "rights": [right.value for right in rule.rights],
        "laws": list(rule.laws),
        "length": rule.length,
        "unit": rule.unit.value,
        "calendar": rule.calendar,
        "rolls": rule.roll,
        "begins": rule.begins,
        "events": [start.event.value for start in rule.starts],
        "pauses": [
            {"reason": pause.reason.value, "inclusive": pause.inclusive} for pause in rule.pauses
        ],
        "extension": {
            "total": extension.total,
            "notice": extension.notice,
            "reasons": list(extension.reasons),
        }
        if extension
        else None,
        "in_force": rule.in_force.isoformat() if rule.in_force else None,
        "until": rule.until.isoformat() if rule.until else None,
        "confidence": rule.confidence.value,
        "basis": rule.basis,
        "citation": rule.citation,
        "source": rule.source,
    }


def _tell(rule: ClockRule) -> None:
    say(f"{rule.title} ({rule.id}{', ' + rule.code if rule.code else ''})")
    if rule.in_force:
        until = f" until {day_words(rule.until)}" if rule.until else ""
        say(f"  In force from {day_words(rule.in_force)}{until}")
    say(f"  Period: {period(rule)}, counted in {rule.calendar}")
    say(f"  A last day off: {'moves to the next working day' if rule.roll else 'stays'}")
    say(f"  Starts: {', '.join((rule.begins, *(s.words for s in rule.starts)))}")
    pauses = ", ".join(pause.reason.value for pause in rule.pauses)
    say(f"  Pauses: {pauses or 'none'}")
    say(f"  Extension: {_extension(rule)}")
    say(f"  {rule.basis}")
    say(f"  {rule.citation}")
    say(f"  Source: {rule.source} ({in_words(rule.confidence)})")
    say("")


def _extension(rule: ClockRule) -> str:
    if rule.extension is None:
        return "none"
    total = f"{rule.extension.total} {rule.unit.value.replace('_', ' ')} in all"
    return f"{total}, notice within {rule.extension.notice}"
