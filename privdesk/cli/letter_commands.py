"""Commands on letters: from a template to the envelope."""

import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from privdesk.cli import approval_commands, post_commands
from privdesk.cli.desks import case_of, letter_of, reading, working
from privdesk.cli.dictionary_command import dictionaries, words
from privdesk.cli.mailing_paper_commands import envelope, labels
from privdesk.cli.options import (
    AsJson,
    CaseFilePath,
    CaseNumber,
    LetterName,
    Override,
    PageFormId,
    a_date,
    examples,
)
from privdesk.cli.output import answer, plain, report, say, table
from privdesk.cli.records import letter_json, letter_row_json
from privdesk.cli.template_command import template
from privdesk.domain.errors import InvalidInput, Problem
from privdesk.domain.letter import Letter
from privdesk.domain.vocabulary import Kind, LetterState
from privdesk.services import letter_samples, letters
from privdesk.services.changes import ChangeSet
from privdesk.services.desk import Desk
from privdesk.services.list_export import export_letters
from privdesk.services.reading import Reading
from privdesk.services.saving import save_bytes
from privdesk.services.stationery import a_form, page_forms

_STDIN = Path("-")


def add_to(app: typer.Typer) -> None:
    """Add the group to the application."""
    app.add_typer(_group(), name="letter")


def _group() -> typer.Typer:
    """The group `privdesk letter`."""
    group = typer.Typer(
        help="Write, finalize, print and mail letters.",
        no_args_is_help=True,
        rich_markup_mode=None,
    )
    for name, command, lines in (
        ("templates", templates, ("templates", "templates --kind dpf_complaint")),
        (
            "template",
            template,
            (
                "template office.privdesk closing",
                "template office.privdesk closing --language de --from closing.md",
            ),
        ),
        ("forms", forms, ("forms",)),
        ("envelope", envelope, ("envelope office.privdesk L-2026-0012 --out envelope.pdf",)),
        (
            "labels",
            labels,
            ("labels office.privdesk L-2026-0012 L-2026-0013 --first 4 --out labels.pdf",),
        ),
        ("samples", samples, ("samples --out build/samples", "samples --out s --short")),
        ("list-templates", templates, ("list-templates --kind dpf_complaint --json",)),
        ("render", render, ("render office.privdesk 7 --out draft.pdf",)),
        ("list", list_letters, ("list office.privdesk --state final",)),
        ("export", export, ("export office.privdesk letters.xlsx --state mailed",)),
        ("start", start, ("start office.privdesk R-2026-007 acknowledgement",)),
        ("show", show, ("show office.privdesk L-2026-0012", "show office.privdesk 7 --json")),
        (
            "text",
            text,
            ("text office.privdesk 7 > draft.md", "text office.privdesk 7 --from draft.md"),
        ),
        (
            "dictionaries",
            dictionaries,
            ("dictionaries", "dictionaries --add de_DE.dic"),
        ),
        ("words", words, ("words office.privdesk", "words office.privdesk --add pseudonymised")),
        ("check", check, ("check office.privdesk 7",)),
        ("finalize", finalize, ("finalize office.privdesk 7",)),
        (
            "approve",
            approval_commands.approve,
            ("approve office.privdesk L-2026-0012 --by 'Max Berg'",),
        ),
        (
            "give-back",
            approval_commands.give_back,
            ("give-back office.privdesk L-2026-0012 --by 'Max Berg' --reason 'wrong date'",),
        ),
        ("pdf", pdf, ("pdf office.privdesk L-2026-0012 --out letter.pdf",)),
        ("printed", post_commands.printed, ("printed office.privdesk L-2026-0012",)),
        (
            "mailed",
            post_commands.mailed,
            ("mailed office.privdesk L-2026-0012 --on 2026-11-23 --tracking RE473124829US",),
        ),
        (
            "void",
            post_commands.void,
            ("void office.privdesk L-2026-0012 --reason 'wrong address'",),
        ),
        ("outbox", post_commands.outbox, ("outbox office.privdesk",)),
        (
            "print-run",
            post_commands.print_run,
            ("print-run office.privdesk --out batch.pdf",),
        ),
        ("tracking", post_commands.tracking, ("tracking office.privdesk receipts.txt",)),
        (
            "returned",
            post_commands.returned,
            ("returned office.privdesk L-2026-0012 --reason moved",),
        ),
        ("correct", post_commands.correct, ("correct office.privdesk L-2026-0012",)),
        (
            "email-draft",
            post_commands.email_draft,
            ("email-draft office.privdesk L-2026-0012 --out answer.eml",),
        ),
        ("discard", discard, ("discard office.privdesk 7",)),
    ):
        shown = examples(*(f"privdesk letter {line}" for line in lines))
        group.command(name, epilog=shown)(command)
    return group


def templates(
    kind: Annotated[Kind | None, typer.Option(help="Only those that fit this kind.")] = None,
    as_json: AsJson = False,
) -> None:
    """List the letter templates.

    JSON: templates (id, title, purpose, languages, duties with says and source).
    """
    found = letters.templates_for(kind)
    told = {"templates": [_template_json(template) for template in found]}
    rows = (
        (t.id, t.title, t.purpose.value, " ".join(code for code, _ in letters.languages_for(t.id)))
        for t in found
    )
    heads = ("Template", "Title", "Purpose", "Languages")
    answer(as_json, told, lambda: table(heads, rows))


def _template_json(template: letters.LetterTemplate) -> dict[str, object]:
    return {
        "id": template.id,
        "title": template.title,
        "purpose": template.purpose.value,
        "languages": [code for code, _name in letters.languages_for(template.id)],
        "duties": [{"says": one.says, "source": one.source} for one in template.duties],
    }


def render(
    file: CaseFilePath,
    letter: LetterName,
    out: Annotated[
        Path, typer.Option("--out", "-o", metavar="PATH", help="Where the PDF shall lie.")
    ],
    overwrite: Annotated[
        bool, typer.Option("--overwrite", help="Replace a file that is there.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Save what a draft looks like now; changes nothing in the case file.

    JSON: done, file, pages, passes.
    """
    with reading(file) as questions:
        proof = letters.proof(questions.desk, letter_of(questions.desk, letter))
    if proof.pdf is None:
        raise InvalidInput((Problem("body", f"Line {proof.line}: {proof.trouble}"),))
    save_bytes(out, proof.pdf, overwrite=overwrite)
    done = f"{proof.pages} pages saved as {out.name}"
    told = {"done": done, "file": str(out), "pages": proof.pages, "passes": proof.passes}
    answer(as_json, told, lambda: say(done))


def forms(as_json: AsJson = False) -> None:
    """List the page forms: paper, folds and the window of the envelope.

    JSON: forms (id, title, paper, envelope, confidence, source).
    """
    found = page_forms()
    keys = ("id", "title", "paper", "envelope", "confidence", "source")
    told = {"forms": [{key: str(getattr(form, key)) for key in keys} for form in found]}
    rows = ((f.id, f.title, f.envelope or "flat", f.confidence.value) for f in found)
    answer(as_json, told, lambda: table(("Form", "Title", "Envelope", "Measures"), rows))


def samples(
    out: Annotated[Path, typer.Option("--out", "-o", metavar="FOLDER", help="Where they lie.")],
    short: Annotated[
        bool, typer.Option("--short", help="Each template, form and language once.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Write sample letters as PDF: each template on each page form, ordinary and extreme.

    JSON: done, folder, letters.
    """
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InvalidInput((Problem("out", f"{out.name} is no folder to write to."),)) from error
    count = 0
    for sample in letter_samples.samples(short=short):
        save_bytes(out / f"{sample.name}.pdf", sample.pdf(), overwrite=True)
        count += 1
    told: dict[str, object] = {
        "done": f"{count} letters written to {out.name}",
        "folder": str(out),
        "letters": count,
    }
    answer(as_json, told, lambda: say(str(told["done"])))


def list_letters(
    file: CaseFilePath,
    state: Annotated[
        list[LetterState] | None, typer.Option(help="Only in these states; repeatable.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """List letters, the newest first.

    JSON: letters (key, number, case, person, place, template, subject, state, pages, letter_date,
    mailed_on, tracking).
    """
    with reading(file) as questions:
        rows = questions.letters(*(state or LetterState))
    told = {"letters": [letter_row_json(row) for row in rows]}
    cells = (
        (
            row.number or "draft",
            str(row.id),
            row.case_number,
            row.person,
            row.place,
            row.template,
            row.state.value,
            row.mailed_on.isoformat() if row.mailed_on else "",
            row.tracking,
        )
        for row in rows
    )
    heads = ("Letter", "Key", "Case", "Person", "Place", "Template", "State", "Mailed", "Tracking")
    answer(as_json, told, lambda: table(heads, cells))


def export(
    file: CaseFilePath,
    out: Annotated[
        Path, typer.Argument(metavar="OUT", help="The XLSX, CSV or JSON file to write.")
    ],
    state: Annotated[
        list[LetterState] | None, typer.Option(help="Only in these states; repeatable.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Write a list of letters as CSV, XLSX or JSON; no cell of it computes.

    JSON: letters (how many), path.
    """
    with reading(file) as questions:
        count = export_letters(questions, out, tuple(state or LetterState))
    told = {"letters": count, "path": str(out)}
    answer(as_json, told, lambda: say(f"{count} {'letter' if count == 1 else 'letters'} in {out}"))


def start(
    file: CaseFilePath,
    number: CaseNumber,
    template: Annotated[str, typer.Argument(help="Id of a template; see: letter templates.")],
    form: PageFormId = "",
    language: Annotated[
        str, typer.Option(help="Such as de or fr-CH; without it the person’s is proposed.")
    ] = "",
    as_json: AsJson = False,
) -> None:
    """Begin a letter from a template; it has a key, its number comes when it is final.

    JSON, as for all steps: done (a sentence), letter (its key), number, state.
    """
    if form:
        a_form(form)
    with working(file) as desk:
        changes = letters.start_letter(desk, case_of(desk, number), template, language)
        letter = Reading(desk).letter(_key(changes))
        if form:
            letters.save_draft(desk, replace(letter, form=a_form(form).id))
    told = _told(changes, letter)
    answer(as_json, told, lambda: say(f"{changes.sentence}; its key is {letter.id}"))


def _key(changes: ChangeSet) -> int:
    assert changes.letter_id is not None
    return changes.letter_id


def _told(changes: ChangeSet, letter: Letter) -> dict[str, object]:
    return {
        "done": changes.sentence,
        "letter": letter.id,
        "number": letter.number,
        "state": letter.state.value,
    }


def _report(desk: Desk, changes: ChangeSet, *, as_json: bool) -> None:
    letter = Reading(desk).letter(_key(changes))
    report(as_json, changes, number=letter.number, state=letter.state.value)


def show(file: CaseFilePath, letter: LetterName, as_json: AsJson = False) -> None:
    """Show a letter: state, address, dates, digest of its frozen PDF.

    JSON: key, number, template, template_version, state, language, subject, letter_date,
    address, signer, enclosures, pages, pdf_sha256, finalized_at, finalized_by,
    approval_asked_on, approved_by, approved_at, printed_at, print_count, mailed_on,
    tracking, void_reason, body.
    """
    with reading(file) as questions:
        found = letter_of(questions.desk, letter)
    told = {**letter_json(found), "body": found.content.body if found.content else found.body}
    answer(as_json, told, lambda: _tell(found))


def _tell(letter: Letter) -> None:
    say(f"{letter.number or 'Draft'}  {letter.template}  {letter.state.value}")
    for line in letter.address:
        say(f"  {plain(line)}")
    if letter.pdf_sha256:
        say(f"Frozen PDF: {letter.pages} pages, SHA-256 {letter.pdf_sha256}")
    if letter.mailed_on:
        say(f"Mailed {letter.mailed_on} {plain(letter.tracking)}".rstrip())
    say("")
    say(letter.content.body if letter.content else letter.body)


def text(
    file: CaseFilePath,
    letter: LetterName,
    source: Annotated[
        Path | None,
        typer.Option("--from", metavar="PATH", help="Take the text from here; - reads the input."),
    ] = None,
    subject: Annotated[str | None, typer.Option(help="The subject line.")] = None,
    enclosure: Annotated[
        list[str] | None, typer.Option(help="A line of the list of enclosures; repeatable.")
    ] = None,
    dated: Annotated[
        date | None, typer.Option(parser=a_date, metavar="DATE", help="The date it bears.")
    ] = None,
    form: PageFormId = "",
    as_json: AsJson = False,
) -> None:
    """Print the text of a letter, or replace the text of a draft.

    The text is Markdown with fields such as {{ person_name }}. JSON: body, subject, enclosures.
    """
    if source is None and subject is None and not enclosure and dated is None and not form:
        with reading(file) as questions:
            found = letter_of(questions.desk, letter)
        told = {
            "body": found.body,
            "subject": found.subject,
            "enclosures": list(found.enclosures),
        }
        answer(as_json, told, lambda: say(found.body))
        return
    with working(file) as desk:
        draft = letter_of(desk, letter)
        changed = replace(
            draft,
            body=_typed(source) if source else draft.body,
            subject=draft.subject if subject is None else subject,
            enclosures=tuple(enclosure) if enclosure else draft.enclosures,
            letter_date=dated or draft.letter_date,
            form=a_form(form).id if form else draft.form,
        )
        _report(desk, letters.save_draft(desk, changed), as_json=as_json)


def _typed(source: Path) -> str:
    if source == _STDIN:
        return sys.stdin.read()
    try:
        return source.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InvalidInput((Problem("from", f"{source.name} cannot be read as text."),)) from error


def check(file: CaseFilePath, letter: LetterName, as_json: AsJson = False) -> None:
    """Say what is in the way of a draft becoming final.

    JSON: passes, pages, trouble, checks (id, title, ok, detail), obstacles (sentence, overridable).
    """
    with reading(file) as questions:
        draft = letter_of(questions.desk, letter)
        proof = letters.proof(questions.desk, draft)
        gate = letters.gate(questions.desk, draft, questions.case(draft.case_id).case)
    told = {
        "passes": proof.passes and not gate,
        "pages": proof.pages,
        "trouble": proof.trouble,
        "checks": [
            {"id": c.id, "title": c.title, "ok": c.ok, "detail": c.detail} for c in proof.checks
        ],
        "obstacles": [{"sentence": o.sentence, "overridable": o.overridable} for o in gate],
    }

    def words() -> None:
        if proof.trouble:
            say(f"Line {proof.line}: {proof.trouble}")
        for one in proof.checks:
            word = "ok  " if one.ok else "warn" if one.warns else "FAIL"
            say(f"{word}  {one.title}  {one.detail}".rstrip())
        for obstacle in gate:
            say(f"FAIL  {obstacle.sentence}")

    answer(as_json, told, words)


def finalize(
    file: CaseFilePath,
    letter: LetterName,
    override: Override = "",
    by: Annotated[str, typer.Option(help="Who finalizes it; the officer by default.")] = "",
    as_json: AsJson = False,
) -> None:
    """Freeze a letter: its number, its bytes and their SHA-256 stay for good."""
    with working(file) as desk:
        key = letter_of(desk, letter).id
        _report(desk, letters.finalize(desk, key, override=override, by=by), as_json=as_json)


def pdf(
    file: CaseFilePath,
    letter: LetterName,
    out: Annotated[
        Path, typer.Option("--out", "-o", metavar="PATH", help="Where the PDF shall lie.")
    ],
    copy: Annotated[bool, typer.Option("--copy", help="A reprint that says COPY.")] = False,
    overwrite: Annotated[
        bool, typer.Option("--overwrite", help="Replace a file that is there.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Save the frozen PDF of a letter; one that waits for approval says so on its pages.

    JSON: done, file, pdf_sha256.
    """
    with reading(file) as questions:
        found = letter_of(questions.desk, letter)
        desk = questions.desk
        data = (
            letters.letter_pdf(desk, found.id, copy=True)
            if copy
            else letters.pdf_to_hand_out(desk, found.id)
        )
    save_bytes(out, data, overwrite=overwrite)
    done = f"{found.number} saved as {out.name}"
    told = {"done": done, "file": str(out), "pdf_sha256": found.pdf_sha256}
    answer(as_json, told, lambda: say(done))


def discard(file: CaseFilePath, letter: LetterName, as_json: AsJson = False) -> None:
    """Throw a draft away; it was never sent."""
    with working(file) as desk:
        key = letter_of(desk, letter).id
        _report(desk, letters.discard_draft(desk, key), as_json=as_json)
