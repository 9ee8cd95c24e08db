"""Commands along the chain of a complaint: shown, escalated, matched, checked, its end recorded."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from privdesk.cli.chain_words import (
    chain_json,
    finding_json,
    moment_json,
    tell_chain,
    tell_checklist,
    tell_timeline,
)
from privdesk.cli.desks import case_of, reading, working
from privdesk.cli.options import AsJson, CaseFilePath, CaseNumber, On, a_date, examples
from privdesk.cli.output import answer, report
from privdesk.domain.chain_timeline import chain_timeline
from privdesk.domain.dispute import (
    Answer,
    Authority,
    Condition,
    Ending,
    Judged,
    Mode,
    Remedy,
    TypedDate,
)
from privdesk.domain.errors import InvalidInput, Problem
from privdesk.domain.vocabulary import Channel, Kind
from privdesk.services import chain
from privdesk.services.changes import ChangeSet
from privdesk.services.desk import Desk
from privdesk.services.reading import Reading

_FILE = "office.privdesk"


def _day_option(words: str) -> typer.models.OptionInfo:
    made: typer.models.OptionInfo = typer.Option(parser=a_date, metavar="DATE", help=words)
    return made


def add_to(app: typer.Typer) -> None:
    """Add the group to the application."""
    app.add_typer(_group(), name="chain")


def _group() -> typer.Typer:
    """The group `privdesk chain`."""
    group = typer.Typer(
        help="Follow a complaint from the office to JAMS, Annex I and the authorities.",
        no_args_is_help=True,
        rich_markup_mode=None,
    )
    for name, command, lines in (
        ("show", show, (f"{_FILE} C-2026-002", f"{_FILE} J-2026-001 --json")),
        ("timeline", timeline, (f"{_FILE} C-2026-002", f"{_FILE} J-2026-001 --json")),
        (
            "escalate",
            escalate,
            (
                f"{_FILE} C-2026-001",
                f"{_FILE} C-2026-006 --notice --received 2026-11-20 --due 2026-12-04",
                f"{_FILE} C-2026-001 --to annex_i --notice --channel mail",
                f"{_FILE} C-2026-003 --to regulator_referral --notice --authority uk_ico",
            ),
        ),
        ("match", match, (f"{_FILE} J-2026-002 C-2026-006",)),
        ("satisfied", satisfied, (f"{_FILE} C-2026-002 no --how 'letter of November 20'",)),
        (
            "checklist",
            checklist,
            (
                f"{_FILE} A-2026-001",
                f"{_FILE} A-2026-001 --condition no_judgment --answer met --evidence 'page 2'",
            ),
        ),
        (
            "facts",
            facts,
            (f"{_FILE} J-2026-001 --mode mediation --ending settled --ended 2026-12-18",),
        ),
    ):
        shown = (f"privdesk chain {name} {line}" for line in lines)
        group.command(name, epilog=examples(*shown))(command)
    return group


def _report(desk: Desk, changes: ChangeSet, *, as_json: bool) -> None:
    case = Reading(desk).case(changes.cases[0]).case
    report(as_json, changes, number=case.number, status=case.status.value)


def show(file: CaseFilePath, number: CaseNumber, as_json: AsJson = False) -> None:
    """Show every case of a chain with its days, and what may come next and from when.

    JSON: cases, each with number, kind, depth, side_road, days, over_on, facts and next (kind,
    chance, since, why, sentence).
    """
    with reading(file) as questions:
        found = questions.chain(case_of(questions.desk, number))
        today = questions.desk.clock.today()
    answer(as_json, chain_json(found, today), lambda: tell_chain(found, today))


def timeline(file: CaseFilePath, number: CaseNumber, as_json: AsJson = False) -> None:
    """Show what happened and is due in all cases of a chain, the earliest first.

    JSON: moments (on, instance, number, sort, title, body, actor, is_open, is_late).
    """
    with reading(file) as questions:
        cases = questions.chain(case_of(questions.desk, number)).cases
        views = [questions.case(case.id) for case in cases]
        moments = chain_timeline(views, questions.desk.clock.today())
    answer(
        as_json, {"moments": [moment_json(one) for one in moments]}, lambda: tell_timeline(moments)
    )


def escalate(
    file: CaseFilePath,
    number: CaseNumber,
    to: Annotated[Kind, typer.Option(help="jams, annex_i or regulator_referral.")] = Kind.JAMS,
    notice: Annotated[
        bool, typer.Option("--notice", help="Its notice has come and is put on record.")
    ] = False,
    channel: Annotated[Channel, typer.Option(help="How it came.")] = Channel.EMAIL,
    received: Annotated[date | None, _day_option("The day it came; today by default.")] = None,
    due: Annotated[date | None, _day_option("The date printed in the notice.")] = None,
    reference: Annotated[str, typer.Option(help="Number of the other side.")] = "",
    reason: Annotated[
        str, typer.Option(help="Why a claim that ended there goes there once more.")
    ] = "",
    authority: Annotated[Authority | None, typer.Option(help="For a referral: who refers.")] = None,
    through_commerce: Annotated[
        bool, typer.Option("--through-commerce", help="It came through the Department of Commerce.")
    ] = False,
    commerce_reference: Annotated[str, typer.Option(help="Number of the Department.")] = "",
    commerce_on: Annotated[date | None, _day_option("When it reached the Department.")] = None,
    attach: Annotated[
        list[Path] | None,
        typer.Option("--file", metavar="PATH", help="A paper that came with it; repeatable."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Open the next case of a chain; people, papers, framework and principles go along.

    Without --notice it is refused until its conditions hold, and says which are missing.
    JSON, as for all steps: done (a sentence), number, status.
    """
    if to not in {Kind.JAMS, Kind.ANNEX_I, Kind.REGULATOR_REFERRAL}:
        words = "A complaint goes on to jams, annex_i or regulator_referral."
        raise InvalidInput((Problem("to", words),))
    with working(file) as desk:
        told = chain.NextInstance(
            kind=to,
            arrived=notice,
            channel=channel,
            received=received or desk.clock.today(),
            typed_due=due,
            reference=reference,
            reason=reason,
            authority=authority,
            through_commerce=through_commerce or commerce_on is not None,
            commerce_reference=commerce_reference,
            commerce_on=commerce_on,
            files=tuple(attach or ()),
        )
        _report(desk, chain.escalate(desk, case_of(desk, number), told), as_json=as_json)


def match(
    file: CaseFilePath,
    number: CaseNumber,
    complaint: Annotated[str, typer.Argument(metavar="COMPLAINT", help="Its complaint.")],
    reason: Annotated[str, typer.Option(help="Why the claim goes there once more.")] = "",
    as_json: AsJson = False,
) -> None:
    """Tie a JAMS or Annex I case that came first to the complaint that it is about."""
    with working(file) as desk:
        changes = chain.match(desk, case_of(desk, number), case_of(desk, complaint), reason)
        _report(desk, changes, as_json=as_json)


def satisfied(
    file: CaseFilePath,
    number: CaseNumber,
    whether: Annotated[bool, typer.Argument(metavar="YES|NO", help="yes or no.")],
    how: Annotated[str, typer.Option(help="How we know.")],
    on: On = None,
    as_json: AsJson = False,
) -> None:
    """Record whether the person is satisfied with an answer or a decision."""
    with working(file) as desk:
        case_id = case_of(desk, number)
        changes = chain.set_satisfied(desk, case_id, satisfied=whether, how=how, on=on)
        _report(desk, changes, as_json=as_json)


def checklist(
    file: CaseFilePath,
    number: CaseNumber,
    condition: Annotated[
        Condition | None, typer.Option(help="A condition to answer by hand.")
    ] = None,
    given: Annotated[Answer, typer.Option("--answer", help="Whether it holds.")] = Answer.MET,
    evidence: Annotated[str, typer.Option(help="How we know; stays on record.")] = "",
    as_json: AsJson = False,
) -> None:
    """Show the conditions of Annex I, or answer one that the record leaves open.

    JSON: conditions (condition, answer, evidence, on, opens, firm, by_hand).
    """
    if condition is not None:
        with working(file) as desk:
            case_id = case_of(desk, number)
            told = Judged(condition, given, evidence, desk.clock.today())
            _report(desk, chain.judge(desk, case_id, told), as_json=as_json)
        return
    with reading(file) as questions:
        case_id = case_of(questions.desk, number)
        found = chain.findings(questions.desk, questions.chain(case_id), case_id)
    listed = {"conditions": [finding_json(one) for one in found]}
    answer(as_json, listed, lambda: tell_checklist(found))


def facts(
    file: CaseFilePath,
    number: CaseNumber,
    notice: Annotated[date | None, _day_option("When the notice was delivered.")] = None,
    mode: Annotated[Mode | None, typer.Option(help="How JAMS works on it.")] = None,
    neutral: Annotated[str | None, typer.Option(help="Who mediates or decides.")] = None,
    typed: Annotated[
        list[str] | None,
        typer.Option("--date", metavar="'DATE WHAT'", help="Printed in a paper; repeatable."),
    ] = None,
    ending: Annotated[Ending | None, typer.Option(help="How it ended.")] = None,
    ended: Annotated[date | None, _day_option("When it ended.")] = None,
    remedy: Annotated[
        list[Remedy] | None, typer.Option(help="What is done for the person; repeatable.")
    ] = None,
    comply_by: Annotated[date | None, _day_option("The last day to comply.")] = None,
    complied: Annotated[date | None, _day_option("When we had complied.")] = None,
    evidence: Annotated[str | None, typer.Option(help="What proves it.")] = None,
    arbitrators: Annotated[int | None, typer.Option(help="Of Annex I: 1 or 3.")] = None,
    language: Annotated[str | None, typer.Option(help="Of Annex I.")] = None,
    remote: Annotated[
        bool | None, typer.Option("--remote/--in-person", help="Of an Annex I hearing.")
    ] = None,
    commerce_on: Annotated[date | None, _day_option("When it reached the Department.")] = None,
    as_json: AsJson = False,
) -> None:
    """Record facts of an instance; what is not named stays as it is."""
    told = {
        "notice_on": notice,
        "mode": mode,
        "neutral": neutral,
        "dates": tuple(_typed_date(line) for line in typed) if typed else None,
        "ending": ending,
        "ended_on": ended,
        "remedies": tuple(remedy) if remedy else None,
        "comply_by": comply_by,
        "complied_on": complied,
        "evidence": evidence,
        "arbitrators": arbitrators,
        "language": language,
        "remote": remote,
        "commerce_on": commerce_on,
        "through_commerce": True if commerce_on else None,
    }
    named = {name: value for name, value in told.items() if value is not None}
    with working(file) as desk:
        case_id = case_of(desk, number)
        before = Reading(desk).case(case_id).case.facts
        after = replace(before, **named)  # type: ignore[arg-type]  # by the names of its fields
        _report(desk, chain.set_facts(desk, case_id, after), as_json=as_json)


def _typed_date(line: str) -> TypedDate:
    day, _, what = line.strip().partition(" ")
    return TypedDate(a_date(day), what.strip())
