"""Commands that take mail in: look at messages, log or file each, set aside what is no request."""

from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from privdesk.cli.desks import case_of, reading, working
from privdesk.cli.options import AsJson, CaseFilePath, CaseNumber, examples
from privdesk.cli.output import answer, report, table
from privdesk.domain.errors import InvalidInput, Problem
from privdesk.domain.mail import Aside, Fate
from privdesk.domain.vocabulary import Kind
from privdesk.services.mail_in import (
    Reviewed,
    Unread,
    file_on_case,
    log_from_mail,
    review_paths,
    set_aside,
)
from privdesk.services.referral import Customer, refer

MailPaths = Annotated[
    list[Path],
    typer.Argument(metavar="MAIL...", help="Files (.eml, .msg, mbox, PDF) or folders (Maildir)."),
]
OneMail = Annotated[Path, typer.Argument(metavar="MAIL", help="A file with one message.")]


def add_to(app: typer.Typer) -> None:
    """Add the group to the application."""
    app.add_typer(_group(), name="mail")


def _group() -> typer.Typer:
    """The group `privdesk mail`."""
    group = typer.Typer(
        help="Take mail in: each message is logged, filed on its case, or set aside.",
        no_args_is_help=True,
        rich_markup_mode=None,
    )
    group.command(
        "review", epilog=examples("privdesk mail review office.privdesk ~/Mail/privacy --json")
    )(look)
    group.command("log", epilog=examples("privdesk mail log office.privdesk request.eml"))(log)
    group.command(
        "file", epilog=examples("privdesk mail file office.privdesk U-2026-001 reply.eml")
    )(file_mail)
    group.command(
        "aside",
        epilog=examples("privdesk mail aside office.privdesk thanks misread.eml --note 'a card'"),
    )(aside)
    group.command(
        "refer",
        epilog=examples("privdesk mail refer office.privdesk P-2026-002 --customer 'Blue Mesa'"),
    )(pair)
    return group


def look(file: CaseFilePath, mail: MailPaths, as_json: AsJson = False) -> None:
    """Say what each message proposes; changes nothing.

    JSON: messages (name, sender, subject, received, fate, because, case, kind, rights, customer,
    aside, done), unread (name, because).
    """
    with reading(file) as questions:
        found = list(review_paths(questions.desk, mail))
    seen = [one for one in found if isinstance(one, Reviewed)]
    unread = [one for one in found if isinstance(one, Unread)]
    told = {
        "messages": [_json(one) for one in seen],
        "unread": [{"name": one.name, "because": one.sentence} for one in unread],
    }
    answer(as_json, told, lambda: _tell(seen, unread))


def _json(one: Reviewed) -> dict[str, object]:
    proposal = one.proposal
    return {
        "name": one.raw.name,
        "sender": one.new.email,
        "subject": one.raw.message.subject,
        "received": one.new.received.isoformat(),
        "fate": proposal.fate.value,
        "because": proposal.reason,
        "case": proposal.case.number if proposal.case else None,
        "kind": proposal.kind.value,
        "rights": [right.value for right in one.new.rights],
        "customer": proposal.customer,
        "aside": proposal.aside.value if proposal.aside else None,
        "done": proposal.done,
    }


def _tell(seen: list[Reviewed], unread: list[Unread]) -> None:
    rows = [
        (one.raw.name, one.new.name or one.new.email, _words(one), f"because {one.proposal.reason}")
        for one in seen
    ]
    rows += [(one.name, "", "not read", one.sentence) for one in unread]
    table(("Message", "From", "Proposal", "Why"), rows)


def _words(one: Reviewed) -> str:
    proposal = one.proposal
    if proposal.fate is Fate.FILE and proposal.case is not None:
        return f"file on {proposal.case.number}"
    if proposal.fate is Fate.ASIDE:
        return f"no request: {proposal.aside.value}" if proposal.aside else "no request"
    return f"new case: {proposal.kind.value.replace('_', ' ')}"


def log(
    file: CaseFilePath,
    mail: OneMail,
    kind: Annotated[Kind | None, typer.Option(help="What it is, if the proposal is wrong.")] = None,
    as_json: AsJson = False,
) -> None:
    """Log a new case from a message, with the fields that it proposes."""
    with working(file) as desk:
        one = _one(list(review_paths(desk, (mail,))))
        new = one.new if kind is None else replace(one.new, kind=kind)
        report(as_json, log_from_mail(desk, one.raw, new))


def file_mail(
    file: CaseFilePath, number: CaseNumber, mail: OneMail, as_json: AsJson = False
) -> None:
    """File a message on a case: correspondence, untouched original, its files."""
    with working(file) as desk:
        one = _one(list(review_paths(desk, (mail,))))
        report(as_json, file_on_case(desk, one.raw, case_of(desk, number)))


def aside(
    file: CaseFilePath,
    why: Annotated[Aside, typer.Argument(help="Why it is no request.")],
    mail: Annotated[
        Path | None, typer.Argument(metavar="MAIL", help="The message; nothing for paper.")
    ] = None,
    note: Annotated[str, typer.Option(help="What was done with it.")] = "",
    as_json: AsJson = False,
) -> None:
    """Put on record that something was no request: a note, and no case number."""
    with working(file) as desk:
        raw = _one(list(review_paths(desk, (mail,)))).raw if mail is not None else None
        report(as_json, set_aside(desk, raw, why, note))


def pair(
    file: CaseFilePath,
    number: CaseNumber,
    customer: Annotated[str, typer.Option(help="Name of the customer whose data it is.")],
    email: Annotated[str, typer.Option(help="Where the customer takes such requests.")] = "",
    as_json: AsJson = False,
) -> None:
    """Refer a person to the customer: a linked case for the customer and a draft for each."""
    with working(file) as desk:
        known = {name.casefold(): key for key, name in desk.file.queries().customers()}
        wanted = Customer(known.get(customer.strip().casefold()), customer, email)
        report(as_json, refer(desk, case_of(desk, number), wanted))


def _one(found: list[Reviewed | Unread]) -> Reviewed:
    """The only message there is.

    Raises:
        InvalidInput: there is none, or several.
    """
    if len(found) == 1 and isinstance(found[0], Reviewed):
        return found[0]
    if len(found) == 1 and isinstance(found[0], Unread):
        raise InvalidInput((Problem("mail", found[0].sentence),))
    sentence = f"There are {len(found)} messages. Name a file that holds one."
    raise InvalidInput((Problem("mail", sentence),))
