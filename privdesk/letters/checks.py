"""The letter gate: what must hold of a letter before it may become final."""

import re
from dataclasses import dataclass
from datetime import date

from privdesk.domain.letter import LetterContent
from privdesk.domain.vocabulary import SendMethod
from privdesk.letters.check import Check
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
    """

    received: date
    send_method: SendMethod
    needed: tuple[Needed, ...] = ()
    banned: tuple[Banned, ...] = ()
    stale: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    spoken: str = ""
    undated: frozenset[str] = frozenset()


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
        *misspelled(draft, content.language, expected.spoken),
        *(_stale(title) for title in expected.stale),
        _characters(content),
        _date(content, expected),
        _signed(content),
    )


def _address(content: LetterContent, expected: Expected) -> Check:
    title = "Address complete"
    lines = content.address
    if expected.send_method is SendMethod.EMAIL:
        return Check("address", title, ok=True, detail="not needed, it goes by e-mail")
    if len(lines) < 3:  # noqa: PLR2004 - name, street, town
        return Check(
            "address",
            "Address not complete",
            ok=False,
            detail="Name, street and town are needed to mail a letter.",
        )
    form = page_form(content.form)
    fit = fit_address(lines, form)
    where = "the window" if form.is_folded else "the page"
    if fit.trouble:
        return Check(
            "address",
            "Address too large",
            ok=False,
            detail=f"Line {fit.trouble} of the address does not fit {where}. "
            f"Shorten it{' or use a flat envelope' if form.is_folded else ''}.",
        )
    if not form.is_folded:
        return Check("address", title, ok=True, detail=f"{len(lines)} lines, flat envelope")
    shown = f"{len(lines)} lines at {fit.size:.0f} points, nothing else shows in the window"
    return Check("address", title, ok=True, detail=shown)


def _subject(content: LetterContent) -> Check:
    if content.subject.strip():
        return Check("subject", "Subject set", ok=True, detail="also the title of the PDF")
    return Check("subject", "No subject", ok=False, detail="Say in one line what the letter is.")


def _open_places(draft: str) -> Check:
    for number, line in enumerate(draft.splitlines(), start=1):
        found = _PLACEHOLDER.search(line)
        if found:
            words = found.group()
            shown = words if len(words) <= _NAME_LENGTH else f"{words[: _NAME_LENGTH - 1]}…"
            detail = f"Line {number} still says {shown}. Write what belongs there."
            return Check("open_places", "A place to fill in is left", False, detail, number)
    return Check("open_places", "No place to fill in is left", ok=True, detail="")


def _passage(needed: Needed, content: LetterContent) -> Check:
    lost = unsaid(needed, content.body)
    if not lost:
        return Check(needed.id, f"{needed.title} paragraph present", ok=True, detail="")
    says = f"It does not say “{lost[0].replace('|', '” or “')}”." if needed.says else ""
    detail = f"This letter needs it. {says} Insert it again."
    title = f"The {needed.title} paragraph is missing"
    return Check(needed.id, title, ok=False, detail=detail, insert=needed.insert)


def _ban(banned: Banned, content: LetterContent, draft: str) -> Check:
    if not stands_in(banned, content.body):
        return Check("not_here", f"“{banned.title}” is not named", ok=True, detail=banned.why)
    title = f"“{banned.title}” does not belong here"
    return Check("not_here", title, False, banned.why, place_of(banned, draft))


def _stale(title: str) -> Check:
    detail = "Its day of review has passed. Read it before it goes out, or have it reviewed."
    return Check("review", f"“{title}” is past its review", ok=False, detail=detail, warns=True)


def _characters(content: LetterContent) -> Check:
    head = content.letterhead
    places = (
        ("the letterhead", "\n".join((head.organisation, head.department, *head.lines))),
        ("the address", "\n".join(content.address)),
        ("the subject", content.subject),
        ("the text", content.body),
        ("the signature", f"{content.closing}{content.signer}{content.signer_title}"),
        ("the enclosures", "\n".join(content.enclosures)),
    )
    for place, text in places:
        missing = missing_characters(text)
        if missing:
            shown = " ".join(missing[:5])
            detail = f"{shown} in {place} cannot be printed. Write it in Latin letters."
            return Check("characters", "A character cannot be printed", ok=False, detail=detail)
    return Check("characters", "Every character can be printed", ok=True, detail="fonts embedded")


def _date(content: LetterContent, expected: Expected) -> Check:
    if content.letter_date < expected.received:
        detail = f"The case was received on {expected.received}. Set a later date."
        return Check("date", "The letter is older than its case", ok=False, detail=detail)
    return Check("date", "Date set", ok=True, detail="")


def _signed(content: LetterContent) -> Check:
    if content.signer.strip():
        return Check("signed", "Signer named", ok=True, detail=content.signer)
    return Check("signed", "Not signed yet", ok=False, detail="Name who signs before you finalize.")
