"""The letter gate: what must hold of a letter before it may become final."""

import re
from dataclasses import dataclass
from datetime import date

from privdesk.domain.letter import LetterContent
from privdesk.domain.vocabulary import SendMethod
from privdesk.letters.forms import page_form
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
        passages: text that must stand in the letter, by the title of its check.
        banned: text that must not stand in it, with the reason.
    """

    received: date
    send_method: SendMethod
    passages: tuple[tuple[str, str], ...] = ()
    banned: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at.

    Attributes:
        id: stays the same, such as "address".
        title: what holds, or should.
        ok: whether it holds.
        detail: what was seen, or what to do.
        line: line of the draft that it is about, from 1; 0 if none.
    """

    id: str
    title: str
    ok: bool
    detail: str
    line: int = 0


def check_letter(content: LetterContent, draft: str, expected: Expected) -> tuple[Check, ...]:
    """Everything the gate looks at, passed or not.

    Args:
        content: as it would be printed.
        draft: the text of the draft, whose lines the checks name.
        expected: what the case asks for.
    """
    return (
        _address(content, expected),
        _subject(content),
        _open_places(draft),
        *(_passage(title, text, content) for title, text in expected.passages),
        *(_ban(text, why, content) for text, why in expected.banned),
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


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", text.replace("\\", ""))


def _passage(title: str, text: str, content: LetterContent) -> Check:
    key = title.lower().replace(" ", "_")
    if _plain(text) in _plain(content.body):
        return Check(key, f"{title} paragraph present", ok=True, detail="")
    detail = "A final answer to a complaint needs it. Insert it again."
    return Check(key, f"The {title} paragraph is missing", ok=False, detail=detail)


def _ban(text: str, why: str, content: LetterContent) -> Check:
    if text.lower() in _plain(content.body).lower():
        return Check("not_here", f"“{text}” does not belong here", ok=False, detail=why)
    return Check("not_here", f"“{text}” is not named", ok=True, detail=why)


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
