"""The letter gate: what must hold of a letter before it may become final."""

import re
from dataclasses import dataclass
from datetime import date

from privdesk.domain.letter import LetterContent
from privdesk.domain.said import said
from privdesk.domain.vocabulary import SendMethod
from privdesk.letters.check import Check
from privdesk.letters.dictionaries import SHIPPED_ONLY, Dictionaries
from privdesk.letters.forms import page_form
from privdesk.letters.leftovers import old_dates, other_names
from privdesk.letters.passages import Banned, Needed, place_of, stands_in, unsaid
from privdesk.letters.slips import secrets
from privdesk.letters.window import fit_address
from privdesk.pdf.fonts import missing_characters

_PLACEHOLDER = re.compile(r"\[[^\]\n]+\](?!\()")
_NAME_LENGTH = 40


@dataclass(frozen=True, slots=True)
class Expected:
    """What the case asks of its letter.

    Attributes:
        received: date on which the case was received.
        send_method: how the letter goes out.
        needed: passages that must stand in the letter.
        banned: passages that must not stand in it.
        stale: titles of passages whose day of review has passed.
        others: names of people of other letters who take no part in this case.
        spoken: what the fields of the case say, where dates that are right stand.
        undated: "subject" and "body", where the template names the date of the letter and the
            draft no longer does.
        dictionaries: by which the spelling is looked at.
        earlier: where the letter names an extended date, the clock that ends before it all the
            same, such as a promise of the office, and its day; None if none does.
    """

    received: date
    send_method: SendMethod
    needed: tuple[Needed, ...] = ()
    banned: tuple[Banned, ...] = ()
    stale: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    spoken: str = ""
    undated: frozenset[str] = frozenset()
    dictionaries: Dictionaries = SHIPPED_ONLY
    earlier: tuple[str, str] | None = None


def check_letter(content: LetterContent, draft: str, expected: Expected) -> tuple[Check, ...]:
    """Everything the gate looks at, passed or not.

    Args:
        content: as it would be printed.
        draft: the text of the draft, whose lines the checks name.
        expected: what the case asks for.
    """
    # spylls reads dictionaries; only the gate waits for it.
    from privdesk.letters.spelling import misspelled

    return (
        _address(content, expected),
        _subject(content),
        _open_places(draft),
        *(_passage(needed, content) for needed in expected.needed),
        *(_ban(banned, content, draft) for banned in expected.banned),
        *secrets(content, draft),
        *other_names(draft, content.subject, expected.others),
        *old_dates(
            (content.subject, *draft.splitlines()),
            content.letter_date,
            content.language,
            expected.spoken,
            expected.undated,
        ),
        *misspelled(draft, content.language, expected.spoken, expected.dictionaries),
        *(_stale(title) for title in expected.stale),
        *_earlier(expected),
        _characters(content),
        _date(content, expected),
        _signed(content),
    )


def _address(content: LetterContent, expected: Expected) -> Check:
    title = said("Address complete")
    lines = content.address
    if expected.send_method is SendMethod.EMAIL:
        return Check("address", title, ok=True, detail=said("not needed, it goes by e-mail"))
    if len(lines) < 3:  # noqa: PLR2004 - name, street, town
        return Check(
            "address",
            said("Address not complete"),
            ok=False,
            detail=said("Name, street and town are needed to mail a letter."),
        )
    form = page_form(content.form)
    fit = fit_address(lines, form)
    if fit.trouble:
        return Check(
            "address",
            said("Address too large"),
            ok=False,
            detail=said(
                "Line {line} of the address does not fit the window. "
                "Shorten it or use a flat envelope.",
                line=fit.trouble,
            )
            if form.is_folded
            else said(
                "Line {line} of the address does not fit the page. Shorten it.", line=fit.trouble
            ),
        )
    if not form.is_folded:
        return Check(
            "address", title, ok=True, detail=said("{count} lines, flat envelope", count=len(lines))
        )
    shown = said(
        "{count} lines at {size} points, nothing else shows in the window",
        count=len(lines),
        size=f"{fit.size:.0f}",
    )
    return Check("address", title, ok=True, detail=shown)


def _subject(content: LetterContent) -> Check:
    if content.subject.strip():
        return Check(
            "subject", said("Subject set"), ok=True, detail=said("also the title of the PDF")
        )
    return Check(
        "subject", said("No subject"), ok=False, detail=said("Say in one line what the letter is.")
    )


def _open_places(draft: str) -> Check:
    for number, line in enumerate(draft.splitlines(), start=1):
        found = _PLACEHOLDER.search(line)
        if found:
            words = found.group()
            shown = words if len(words) <= _NAME_LENGTH else f"{words[: _NAME_LENGTH - 1]}…"
            detail = said(
                "Line {line} still says {shown}. Write what belongs there.",
                line=str(number),
                shown=shown,
            )
            return Check("open_places", said("A place to fill in is left"), False, detail, number)
    return Check("open_places", said("No place to fill in is left"), ok=True, detail="")


def _passage(needed: Needed, content: LetterContent) -> Check:
    lost = unsaid(needed, content.body)
    if not lost:
        return Check(
            needed.id, said("{title} paragraph present", title=needed.title), ok=True, detail=""
        )
    says = (
        said("It does not say “{lost}”.", lost=lost[0].replace("|", "” or “"))
        if needed.says
        else ""
    )
    detail = said("This letter needs it. {says} Insert it again.", says=says)
    title = said("The {title} paragraph is missing", title=needed.title)
    return Check(needed.id, title, ok=False, detail=detail, insert=needed.insert)


def _ban(banned: Banned, content: LetterContent, draft: str) -> Check:
    if not stands_in(banned, content.body):
        return Check(
            "not_here",
            said("“{title}” is not named", title=banned.title),
            ok=True,
            detail=banned.why,
        )
    title = said("“{title}” does not belong here", title=banned.title)
    return Check("not_here", title, False, banned.why, place_of(banned, draft))


def _earlier(expected: Expected) -> tuple[Check, ...]:
    if expected.earlier is None:
        return ()
    clock, day = expected.earlier
    detail = said(
        "{clock} ends on {day} and is not extended. Send this before, and say what was done so far "
        "and which steps are still required.",
        clock=clock,
        day=day,
    )
    return (Check("earlier", said("An earlier date stands"), False, detail, warns=True),)


def _stale(title: str) -> Check:
    detail = said("Its day of review has passed. Read it before it goes out, or have it reviewed.")
    return Check(
        "review",
        said("“{title}” is past its review", title=title),
        ok=False,
        detail=detail,
        warns=True,
    )


def _characters(content: LetterContent) -> Check:
    head = content.letterhead
    places = (
        (said("the letterhead"), "\n".join((head.organisation, head.department, *head.lines))),
        (said("the address"), "\n".join(content.address)),
        (said("the subject"), content.subject),
        (said("the text"), content.body),
        (said("the signature"), f"{content.closing}{content.signer}{content.signer_title}"),
        (said("the enclosures"), "\n".join(content.enclosures)),
    )
    for place, text in places:
        missing = missing_characters(text)
        if missing:
            shown = " ".join(missing[:5])
            detail = said(
                "{shown} in {place} cannot be printed. Write it in Latin letters.",
                shown=shown,
                place=place,
            )
            return Check(
                "characters", said("A character cannot be printed"), ok=False, detail=detail
            )
    return Check(
        "characters", said("Every character can be printed"), ok=True, detail=said("fonts embedded")
    )


def _date(content: LetterContent, expected: Expected) -> Check:
    if content.letter_date < expected.received:
        detail = said(
            "The case was received on {received}. Set a later date.", received=expected.received
        )
        return Check("date", said("The letter is older than its case"), ok=False, detail=detail)
    return Check("date", said("Date set"), ok=True, detail="")


def _signed(content: LetterContent) -> Check:
    if content.signer.strip():
        return Check("signed", said("Signer named"), ok=True, detail=content.signer)
    return Check(
        "signed",
        said("Not signed yet"),
        ok=False,
        detail=said("Name who signs before you finalize."),
    )
