"""Command on the office's own texts of letter templates: `privdesk letter template`."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from privdesk.cli.desks import reading, working
from privdesk.cli.options import AsJson, CaseFilePath
from privdesk.cli.output import answer, report, say, table
from privdesk.domain.errors import InvalidInput, NotFound, Problem
from privdesk.services import office_templates
from privdesk.services.desk import Desk
from privdesk.services.letters import templates_for

_STDIN = Path("-")


def template(
    file: CaseFilePath,
    name: Annotated[str, typer.Argument(help="Id of a template; see: letter templates.")],
    language: Annotated[str, typer.Option(help="Such as en-US or de.")] = "en-US",
    source: Annotated[
        Path | None,
        typer.Option("--from", metavar="PATH", help="Keep this text as the next version."),
    ] = None,
    subject: Annotated[str | None, typer.Option(help="The subject line of that version.")] = None,
    version: Annotated[
        int | None, typer.Option(min=0, help="Show this version; 0 is the shipped text.")
    ] = None,
    shipped: Annotated[
        bool, typer.Option("--shipped", help="Go back to the shipped text.")
    ] = False,
    check: Annotated[
        bool, typer.Option("--check", help="With --from: only say what is wrong with it.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Show the text that letters start from, or keep one of the office's own as a new version.

    Letters keep the version they were started from. JSON: template, language, version, subject,
    body, versions (version, written_at, written_by, withdrawn); with --check: passes, checks.
    """
    if shipped:
        with working(file) as desk:
            report(as_json, office_templates.withdraw_template(desk, name, language))
    elif source is None and subject is None:
        with reading(file) as questions:
            _show(questions.desk, name, language, version, as_json=as_json)
    elif check:
        with reading(file) as questions:
            _check(questions.desk, (name, language), (source, subject), as_json=as_json)
    else:
        with working(file) as desk:
            words, body = _wanted(desk, (name, language), (source, subject))
            changes = office_templates.save_template(desk, name, language, words, body)
            report(as_json, changes)


def _known(name: str) -> None:
    known = [one.id for one in templates_for()]
    if name not in known:
        raise NotFound(f"There is no template {name}. There are: {', '.join(known)}.")


def _wanted(
    desk: Desk, which: tuple[str, str], given: tuple[Path | None, str | None]
) -> tuple[str, str]:
    _known(which[0])
    now, _version = office_templates.template_now(desk, *which)
    source, subject = given
    return now.subject if subject is None else subject, _typed(source) if source else now.body


def _typed(source: Path) -> str:
    if source == _STDIN:
        return sys.stdin.read()
    try:
        return source.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InvalidInput((Problem("from", f"{source.name} cannot be read as text."),)) from error


def _check(
    desk: Desk,
    which: tuple[str, str],
    given: tuple[Path | None, str | None],
    *,
    as_json: bool,
) -> None:
    subject, body = _wanted(desk, which, given)
    proof = office_templates.check_template(desk, *which, subject, body)
    told = {
        "passes": proof.passes,
        "checks": [
            {"id": c.id, "title": c.title, "ok": c.ok, "detail": c.detail, "line": c.line}
            for c in proof.checks
        ],
    }

    def words() -> None:
        for one in proof.checks:
            mark = "ok  " if one.ok else "warn" if one.warns else "FAIL"
            say(f"{mark}  {one.title}  {one.detail}".rstrip())

    answer(as_json, told, words)


def _show(desk: Desk, name: str, language: str, version: int | None, *, as_json: bool) -> None:
    _known(name)
    shown, number = office_templates.template_now(desk, name, language)
    if version is not None:
        shown, number = office_templates.template_at(desk, name, language, version), version
    versions = office_templates.versions_of(desk, name, language)
    told = {
        "template": name,
        "language": language,
        "version": number,
        "subject": shown.subject,
        "body": shown.body,
        "versions": [
            {
                "version": one.version,
                "written_at": one.written_at.isoformat(),
                "written_by": one.written_by,
                "withdrawn": one.withdrawn,
            }
            for one in versions
        ],
    }

    def words() -> None:
        say(f"{shown.title}, {f'version {number}' if number else 'as shipped'}")
        if versions:
            rows = (
                (
                    str(one.version),
                    f"{one.written_at:%Y-%m-%d}",
                    one.written_by,
                    "back to the shipped text" if one.withdrawn else "",
                )
                for one in versions
            )
            table(("Version", "Written", "By", ""), rows)
        say("")
        say(shown.subject)
        say("")
        say(shown.body)

    answer(as_json, told, words)
