"""Commands on who takes part in a case, and on files that prove identity."""

from datetime import date
from typing import Annotated

import typer

from privdesk.cli.desks import case_of, reading, working
from privdesk.cli.options import AsJson, CaseFilePath, CaseNumber, a_date, examples
from privdesk.cli.output import answer, report, table
from privdesk.domain.case import AgentAuthority
from privdesk.domain.errors import NotFound
from privdesk.domain.person import Person
from privdesk.domain.read_models import CaseView
from privdesk.domain.vocabulary import Role
from privdesk.services import casework, evidence, participants
from privdesk.services.reading import Reading

_FILE = "office.privdesk R-2026-007"


def add_to(group: typer.Typer) -> None:
    """Add the commands to the group `privdesk case`."""
    for name, command, shown in (
        (
            "participant",
            participant,
            (
                f"{_FILE} 'Lund & Partners' --role agent --email office@example.com",
                f"{_FILE} 'Lund & Partners' --seen --signed --dated 2026-11-02 --scope access",
                f"{_FILE} 'Lund & Partners' --remove",
            ),
        ),
        ("evidence", keep_evidence, (f"{_FILE} --mark passport.pdf", f"{_FILE} --delete")),
    ):
        group.command(name, epilog=examples(*(f"privdesk case {name} {line}" for line in shown)))(
            command
        )


def participant(
    file: CaseFilePath,
    number: CaseNumber,
    name: Annotated[str, typer.Argument(help="Of the person or body.")],
    role: Annotated[Role, typer.Option(help="The part of somebody new.")] = Role.AGENT,
    email: Annotated[str, typer.Option(help="E-mail address of somebody new.")] = "",
    seen: Annotated[bool, typer.Option("--seen", help="The authority has come.")] = False,
    signed: Annotated[bool, typer.Option("--signed", help="The person has signed it.")] = False,
    dated: Annotated[
        date | None, typer.Option(parser=a_date, metavar="DATE", help="The date on it.")
    ] = None,
    until: Annotated[
        date | None, typer.Option(parser=a_date, metavar="DATE", help="The last day it holds.")
    ] = None,
    scope: Annotated[str, typer.Option(help="What it covers, in its words.")] = "",
    remove: Annotated[bool, typer.Option("--remove", help="Take somebody off the case.")] = False,
    as_json: AsJson = False,
) -> None:
    """Add somebody to a case, record what the authority of an agent says, or take somebody off.

    JSON: done.
    """
    with working(file) as desk:
        case_id = case_of(desk, number)
        place = _place_of(Reading(desk).case(case_id), name)
        shows = seen or signed or scope or dated is not None or until is not None
        if remove:
            if not place:
                raise NotFound(f"Nobody called {name} takes part in {number}.")
            report(as_json, participants.remove_participant(desk, case_id, place))
            return
        if not place or not shows:
            person = Person(0, name, email=email)
            changes = participants.add_participant(desk, case_id, role, person)
            place = _place_of(Reading(desk).case(case_id), name)
        if shows:
            shown = AgentAuthority(seen or signed, signed, dated, until, scope)
            changes = casework.set_authority(desk, case_id, place, shown)
        report(as_json, changes)


def _place_of(view: CaseView, name: str) -> int:
    """Where somebody stands beside the person concerned; 0 for nobody."""
    names = (one.person.display_name.casefold() for one in view.people[1:])
    return next((n for n, one in enumerate(names, 1) if one == name.strip().casefold()), 0)


def keep_evidence(
    file: CaseFilePath,
    number: CaseNumber,
    mark: Annotated[
        list[str] | None, typer.Option(metavar="NAME", help="A file that only proves identity.")
    ] = None,
    unmark: Annotated[
        list[str] | None, typer.Option(metavar="NAME", help="A file that proves more than that.")
    ] = None,
    delete: Annotated[
        bool, typer.Option("--delete", help="Delete all evidence of the case for good.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """List, mark or delete the files of a case that only prove identity.

    JSON: files (id, name, evidence); with a change: done.
    """
    if delete:
        with working(file) as desk:
            report(as_json, evidence.delete_evidence(desk, case_of(desk, number)))
        return
    if mark or unmark:
        with working(file) as desk:
            case_id = case_of(desk, number)
            view = Reading(desk).case(case_id)
            named, freed = _ids(view, mark or []), _ids(view, unmark or [])
            wanted = (view.evidence | named) - freed
            report(as_json, evidence.set_evidence(desk, case_id, wanted))
        return
    with reading(file) as questions:
        view = questions.case(case_of(questions.desk, number))
    told = [
        {"id": one.id, "name": one.name, "evidence": one.id in view.evidence} for one in view.files
    ]
    rows = ((one.name, "evidence" if one.id in view.evidence else "") for one in view.files)
    answer(as_json, {"files": told}, lambda: table(("File", ""), rows))


def _ids(view: CaseView, names: list[str]) -> frozenset[int]:
    by_name = {one.name: one.id for one in view.files}
    for name in names:
        if name not in by_name:
            raise NotFound(f"{view.case.number} has no file {name}.")
    return frozenset(by_name[name] for name in names)
