"""Commands that take a case forward, each one transaction with one entry in the audit trail."""

from datetime import date, time
from pathlib import Path
from typing import Annotated

import typer

from privdesk.cli.desks import case_of, working
from privdesk.cli.options import (
    AsJson,
    CaseFilePath,
    CaseNumber,
    On,
    Override,
    a_date,
    examples,
)
from privdesk.cli.output import report
from privdesk.domain.clock_steps import ClockAct, ClockStep
from privdesk.domain.spoken_times import read_time
from privdesk.domain.vocabulary import (
    EventKind,
    Ground,
    LateReason,
    Merit,
    Outcome,
    Right,
    RootCause,
    SearchState,
)
from privdesk.domain.workflow import Action
from privdesk.services import bulk, casework, deadlines, note_templates
from privdesk.services.changes import ChangeSet
from privdesk.services.desk import Desk
from privdesk.services.files import attach_files
from privdesk.services.reading import Reading

_FILE = "office.privdesk R-2026-007"


def add_to(group: typer.Typer) -> None:
    """Add the commands to the group `privdesk case`."""
    for name, command, shown in (
        (
            "assign-all",
            assign_all,
            ("office.privdesk 'Kenji Mori' R-2026-007 C-2026-003",),
        ),
        ("step-all", step_all, ("office.privdesk search R-2026-007 R-2026-009",)),
        ("step", step, (f"{_FILE} acknowledge", f"{_FILE} wait --note 'proof of identity'")),
        (
            "note",
            note,
            (
                f"{_FILE} --kind call --title 'Asked for the status' --text 'Told Nov 27'",
                f"{_FILE} --template voicemail --on 2026-11-20 --at 9:45",
            ),
        ),
        ("attach", attach, (f"{_FILE} scan.pdf message.eml",)),
        ("search-result", search_result, (f"{_FILE} billing found --found '12 invoices'",)),
        ("outcome", outcome, (f"{_FILE} delete partly --ground legal_duty",)),
        ("identity", identity, (f"{_FILE} --method 'signed in to the account'",)),
        ("merit", merit, ("office.privdesk C-2026-003 partly",)),
        ("root-cause", root_cause, ("office.privdesk C-2026-003 system",)),
        ("late-reason", late_reason, (f"{_FILE} internal_routing --note 'lay in the mail room'",)),
        (
            "clock",
            clock,
            (
                f"{_FILE} set_date --rule promise-30 --on 2026-12-01 --reason 'agreed by phone'",
                f"{_FILE} pause_clarification --on 2026-11-20",
            ),
        ),
        ("received", received, (f"{_FILE} 2026-10-22 --reason 'stamp of the mail room'",)),
        ("law", law, (f"{_FILE} DE --rule uk-gdpr-month",)),
        ("assign", assign, (f"{_FILE} 'Dana Whitfield'",)),
    ):
        group.command(name, epilog=examples(*(f"privdesk case {name} {line}" for line in shown)))(
            command
        )


def _a_time(typed: str) -> time:
    found = read_time(typed)
    if found is None:
        raise typer.BadParameter(f"{typed} is no time; type it as 9:45.")
    return found


def _report(desk: Desk, changes: ChangeSet, *, as_json: bool) -> None:
    case = Reading(desk).case(changes.cases[0]).case
    report(as_json, changes, number=case.number, status=case.status.value)


def step(
    file: CaseFilePath,
    number: CaseNumber,
    action: Annotated[Action, typer.Argument(help="The step to take.")],
    on: On = None,
    note: Annotated[
        str, typer.Option(help="Words for the timeline; for wait, what the case waits for.")
    ] = "",
    override: Override = "",
    as_json: AsJson = False,
) -> None:
    """Take a step of the workflow; a step that is refused says what is in its way.

    JSON, as for all steps: done (a sentence), number, status.
    """
    with working(file) as desk:
        case_id = case_of(desk, number)
        changes = casework.take_step(desk, case_id, action, on=on, override=override, note=note)
        _report(desk, changes, as_json=as_json)


def note(
    file: CaseFilePath,
    number: CaseNumber,
    kind: Annotated[
        EventKind | None, typer.Option(help="What it tells of; a note, or that of the template.")
    ] = None,
    title: Annotated[str, typer.Option(help="One line.")] = "",
    text: Annotated[str, typer.Option(help="More words.")] = "",
    template: Annotated[
        str, typer.Option(help="Begin with its words; see: office note-templates.")
    ] = "",
    language: Annotated[str, typer.Option(help="Of the template: en, de or fr.")] = "en",
    on: On = None,
    at: Annotated[
        time | None,
        typer.Option(parser=_a_time, metavar="TIME", help="Of that day, such as 9:45."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Log a call, an e-mail or a note on the timeline."""
    with working(file) as desk:
        case_id = case_of(desk, number)
        if template:
            found = note_templates.find_note_template(desk, template, language)
            words = note_templates.filled_note(desk, case_id, found.id, language)
            text, kind = "\n".join(filter(None, (words, text))), kind or found.kind
            title = title or found.name
        changes = casework.add_note(
            desk, case_id, kind or EventKind.NOTE, title, text, on=on, at=at
        )
        _report(desk, changes, as_json=as_json)


def attach(
    file: CaseFilePath,
    number: CaseNumber,
    papers: Annotated[list[Path], typer.Argument(metavar="PATH...", help="Files to attach.")],
    as_json: AsJson = False,
) -> None:
    """Attach files to a case, untouched, with their SHA-256; all of them or none."""
    with working(file) as desk:
        changes = attach_files(desk, case_of(desk, number), tuple(papers))
        _report(desk, changes, as_json=as_json)


def search_result(
    file: CaseFilePath,
    number: CaseNumber,
    source: Annotated[str, typer.Argument(help="Data source; case show lists them.")],
    state: Annotated[SearchState, typer.Argument(help="What is known about it.")],
    found: Annotated[str, typer.Option(help="What was found, such as '12 invoices'.")] = "",
    as_json: AsJson = False,
) -> None:
    """Record what a data source holds about the person."""
    with working(file) as desk:
        changes = casework.set_search(desk, case_of(desk, number), source, state, found)
        _report(desk, changes, as_json=as_json)


def outcome(
    file: CaseFilePath,
    number: CaseNumber,
    right: Annotated[Right, typer.Argument(help="A right that was asked for.")],
    result: Annotated[Outcome, typer.Argument(help="How it ended.")],
    ground: Annotated[
        list[Ground] | None, typer.Option(help="Why it is refused; repeat for several.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Record how a right ended; a refusal names at least one ground."""
    with working(file) as desk:
        case_id = case_of(desk, number)
        changes = casework.set_outcome(desk, case_id, right, result, tuple(ground or ()))
        _report(desk, changes, as_json=as_json)


def identity(
    file: CaseFilePath,
    number: CaseNumber,
    method: Annotated[str, typer.Option(help="How identity was checked.")],
    failed: Annotated[bool, typer.Option("--failed", help="It could not be verified.")] = False,
    as_json: AsJson = False,
) -> None:
    """Record that identity was verified, or could not be."""
    with working(file) as desk:
        case_id = case_of(desk, number)
        changes = casework.settle_identity(desk, case_id, verified=not failed, method=method)
        _report(desk, changes, as_json=as_json)


def merit(
    file: CaseFilePath,
    number: CaseNumber,
    finding: Annotated[Merit, typer.Argument(help="What the office found.")],
    as_json: AsJson = False,
) -> None:
    """Record whether a complaint is founded."""
    with working(file) as desk:
        changes = casework.set_merit(desk, case_of(desk, number), finding)
        _report(desk, changes, as_json=as_json)


def root_cause(
    file: CaseFilePath,
    number: CaseNumber,
    cause: Annotated[RootCause, typer.Argument(help="Counted in the quarterly summary.")],
    as_json: AsJson = False,
) -> None:
    """Record what led to a complaint."""
    with working(file) as desk:
        changes = casework.set_root_cause(desk, case_of(desk, number), cause)
        _report(desk, changes, as_json=as_json)


def late_reason(
    file: CaseFilePath,
    number: CaseNumber,
    reason: Annotated[LateReason, typer.Argument(help="Counted in the quarterly summary.")],
    words: Annotated[str, typer.Option("--note", help="In your own words.")] = "",
    as_json: AsJson = False,
) -> None:
    """Record why an answer is late; a late case cannot be closed without it."""
    with working(file) as desk:
        changes = casework.set_late_reason(desk, case_of(desk, number), reason, words)
        _report(desk, changes, as_json=as_json)


def assign_all(
    file: CaseFilePath,
    handler: Annotated[str, typer.Argument(help="Who works on them.")],
    numbers: Annotated[list[str], typer.Argument(metavar="NUMBER...", help="Case numbers.")],
    as_json: AsJson = False,
) -> None:
    """Give several cases to a handler; all of them or none.

    JSON: done.
    """
    with working(file) as desk:
        ids = [case_of(desk, number) for number in numbers]
        changes = bulk.assign_all(desk, ids, handler)
    report(as_json, changes)


def step_all(
    file: CaseFilePath,
    action: Annotated[Action, typer.Argument(help="The step to take.")],
    numbers: Annotated[list[str], typer.Argument(metavar="NUMBER...", help="Case numbers.")],
    note: Annotated[str, typer.Option(help="Words for the timeline of each.")] = "",
    as_json: AsJson = False,
) -> None:
    """Take a step on several cases, where every one allows it; all of them or none.

    JSON: done.
    """
    with working(file) as desk:
        ids = [case_of(desk, number) for number in numbers]
        changes = bulk.step_all(desk, ids, action, note)
    report(as_json, changes)


def assign(
    file: CaseFilePath,
    number: CaseNumber,
    handler: Annotated[str, typer.Argument(help="Who works on it.")],
    as_json: AsJson = False,
) -> None:
    """Give a case to a handler."""
    with working(file) as desk:
        changes = casework.assign(desk, case_of(desk, number), handler)
        _report(desk, changes, as_json=as_json)


def clock(
    file: CaseFilePath,
    number: CaseNumber,
    act: Annotated[ClockAct, typer.Argument(help="What happens.")],
    rule: Annotated[
        str, typer.Option(metavar="ID", help="The clock; the one that rules by default.")
    ] = "",
    on: On = None,
    reason: Annotated[str, typer.Option(help="Why; extend, set_date and leave_out need it.")] = "",
    as_json: AsJson = False,
) -> None:
    """Extend, pause, resume, set, leave out or finish a clock, or take that back.

    For set_date, --on is the new date. Pauses and resume concern every clock that knows them.
    """
    with working(file) as desk:
        case_id = case_of(desk, number)
        ruling = Reading(desk).case(case_id).case.ruling
        chosen = rule or (ruling.deadline.rule_id if ruling else "")
        told = ClockStep(act, chosen, on or desk.clock.today(), reason)
        _report(desk, deadlines.take(desk, case_id, told), as_json=as_json)


def received(
    file: CaseFilePath,
    number: CaseNumber,
    day: Annotated[date, typer.Argument(parser=a_date, metavar="DATE", help="The right day.")],
    reason: Annotated[str, typer.Option(help="Why the day was wrong; stays on record.")],
    as_json: AsJson = False,
) -> None:
    """Correct the day of receipt; every clock is counted anew by the rule it was decided under."""
    with working(file) as desk:
        changes = deadlines.correct_received(desk, case_of(desk, number), day, reason)
        _report(desk, changes, as_json=as_json)


def law(
    file: CaseFilePath,
    number: CaseNumber,
    code: Annotated[str, typer.Argument(metavar="CODE", help="Such as DE, GB or US-CA.")],
    rules: Annotated[
        list[str] | None,
        typer.Option("--rule", metavar="ID", help="A rule to put on the case beside; repeatable."),
    ] = None,
    starts: Annotated[
        date | None,
        typer.Option(parser=a_date, metavar="DATE", help="Day 0 of those rules, if not receipt."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Set the country or state whose law applies; the rules that bind there are put on the case."""
    with working(file) as desk:
        case_id = case_of(desk, number)
        changes = deadlines.set_law(desk, case_id, code)
        for rule in rules or ():
            changes = deadlines.add_rule(desk, case_id, rule, starts)
        _report(desk, changes, as_json=as_json)
