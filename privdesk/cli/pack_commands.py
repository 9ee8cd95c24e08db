"""Commands on the policy packs that ship with the program."""

from typing import Annotated

import typer

from privdesk.cli.options import AsJson, examples
from privdesk.cli.output import answer, say, table
from privdesk.domain.day_names import day_words
from privdesk.domain.labels import FRAMEWORK
from privdesk.domain.policy import PolicyPack
from privdesk.domain.vocabulary import Framework
from privdesk.services.packs import shipped_pack, shipped_packs


def add_to(app: typer.Typer) -> None:
    """Add the group to the application."""
    app.add_typer(_group(), name="packs")


def _group() -> typer.Typer:
    """The group `privdesk packs`."""
    group = typer.Typer(
        help="Show the policy packs: offices, promises, clocks and data sources.",
        rich_markup_mode=None,
    )
    group.callback(invoke_without_command=True, epilog=examples("privdesk packs"))(list_packs)
    group.command("show", epilog=examples("privdesk packs show caspio"))(show)
    return group


def list_packs(context: typer.Context, as_json: AsJson = False) -> None:
    """List the policy packs that ship with Privdesk."""
    if context.invoked_subcommand is not None:
        return
    packs = shipped_packs()
    told = {
        "packs": [
            {
                "id": pack.id,
                "version": pack.version,
                "title": pack.title,
                "organisation": pack.office.organisation,
            }
            for pack in packs
        ]
    }
    rows = ((p.id, p.version, p.office.organisation, p.title) for p in packs)
    answer(as_json, told, lambda: table(("Pack", "Version", "Office", "Title"), rows))


def show(
    pack: Annotated[str, typer.Argument(metavar="ID", help="Such as caspio.")],
    as_json: AsJson = False,
) -> None:
    """Show the office, clocks, data sources and promises of a policy pack."""
    found = shipped_pack(pack)
    answer(as_json, _pack_json(found), lambda: _tell(found))


def _pack_json(pack: PolicyPack) -> dict[str, object]:
    return {
        "id": pack.id,
        "version": pack.version,
        "title": pack.title,
        "statement": pack.statement,
        "organisation": pack.office.organisation,
        "time_zone": pack.office.time_zone,
        "officer": pack.office.officer,
        "recourse": pack.recourse.name,
        "frameworks": [framework.value for framework in pack.frameworks],
        "framework_until": {one.value: day.isoformat() for one, day in pack.framework_until},
        "clocks": [
            {
                "id": rule.id,
                "title": rule.title,
                "duty": rule.duty.value,
                "kinds": [kind.value for kind in rule.kinds],
                "length": rule.length,
                "unit": rule.unit.value,
                "basis": rule.basis,
                "citation": rule.citation,
                "source": rule.source,
            }
            for rule in pack.book.rules
        ],
        "data_sources": [
            {
                "id": source.id,
                "name": source.name,
                "owner": source.owner,
                "rights": [right.value for right in source.rights],
            }
            for source in pack.data_sources
        ],
        "promises": [
            {"id": promise.id, "text": promise.text, "source": promise.source}
            for promise in pack.promises
        ],
    }


def _framework(pack: PolicyPack, framework: Framework) -> str:
    until = pack.until(framework)
    name = FRAMEWORK[framework]
    return f"{name}, complaints received until {day_words(until)}" if until else name


def _tell(pack: PolicyPack) -> None:
    say(f"{pack.title} ({pack.id} {pack.version})")
    say(f"{pack.office.organisation}, follows {pack.statement}")
    if pack.frameworks:
        say(f"Frameworks: {'; '.join(_framework(pack, one) for one in pack.frameworks)}")
    say("")
    table(
        ("Clock", "Period", "Duty", "Citation"),
        (
            (
                rule.title,
                f"{rule.length} {rule.unit.value.replace('_', ' ')}"
                if rule.length
                else "date in the notice",
                rule.duty.value,
                rule.citation,
            )
            for rule in pack.book.rules
        ),
    )
    say("")
    rows = ((source.id, source.name, source.owner) for source in pack.data_sources)
    table(("Data source", "Name", "Owner"), rows)
    say("")
    table(("Promise", "Source"), ((promise.text, promise.source) for promise in pack.promises))
