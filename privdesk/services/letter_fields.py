"""The content that a letter is printed from, and what its case expects of it."""

from datetime import date

from privdesk.domain.case import Case
from privdesk.domain.case_clocks import CaseClock, rank
from privdesk.domain.day_names import day_words
from privdesk.domain.letter import Letter, LetterContent, Letterhead
from privdesk.domain.policy import Office, PolicyPack
from privdesk.domain.said import title_of_rule
from privdesk.domain.vocabulary import Duty
from privdesk.letters import (
    Expected,
    Known,
    LetterTemplate,
    banned_in,
    fill,
    letter_words,
    library,
    needed_in,
)
from privdesk.letters.fields import plain
from privdesk.services.letter_known import LetterSubject
from privdesk.services.stationery import NO_STATIONERY, Stationery, form_of
from privdesk.territories import territory_name

_DATE = "letter_date"
_EXTENDED = "extended_due"


def compose(
    pack: PolicyPack,
    draft: Letter,
    subject: LetterSubject,
    known: Known,
    paper: Stationery = NO_STATIONERY,
    *,
    leave_open: bool = False,
) -> LetterContent:
    """The content of a letter: its text with every field filled.

    Args:
        pack: the policy pack of the office.
        draft: the letter.
        subject: what it is about.
        known: all that its text can name.
        paper: logo, signature and sides of the paper of the office.
        leave_open: whether a field without a value shows its name, as in a preview.

    Raises:
        LetterTextError: a field is unknown or not known yet; names its line in the draft.
    """
    return LetterContent(
        letterhead=letterhead_of(pack.office),
        address=draft.address,
        letter_date=draft.letter_date,
        reference=subject.case.number,
        letter_number=draft.number,
        subject=fill(draft.subject, known, as_plain=True, leave_open=leave_open),
        body=fill(draft.body, known, leave_open=leave_open),
        closing=letter_words(draft.language).say("closing"),
        signer=draft.signer,
        signer_title=_title_of(draft.signer, pack.office),
        enclosures=draft.enclosures,
        language=draft.language,
        form=form_of(pack.office, paper, draft).id,
        duplex=paper.duplex,
        fold_marks=paper.fold_marks,
        logo=paper.logo,
        logo_alt=paper.logo_alt,
        signature=paper.signature if draft.signer == pack.office.officer else "",
    )


def expected_of(
    subject: LetterSubject, template: LetterTemplate, draft: Letter, known: Known, today: date
) -> Expected:
    """What the case asks of a letter: the passages that it must hold and those it must not."""
    blocks = library().blocks_in(draft.language)
    needed = needed_in(template, known, blocks)
    stale = [template.title] if template.review < today else []
    stale += [b.title for b in (blocks.get(one.id) for one in needed) if b and b.review < today]
    return Expected(
        subject.case.received,
        draft.send_method,
        needed,
        banned_in(template, known, blocks),
        tuple(stale),
        subject.others,
        "\n".join(plain(field.value) for field in known.fields.values() if field.value),
        _undated(template, draft),
        earlier=_earlier(subject.case) if _EXTENDED in draft.body else None,
    )


def _earlier(case: Case) -> tuple[str, str] | None:
    """The clock that no extension moved, where it ends before one that was extended."""
    answers = [c for c in case.clocks if c.runs and c.rule and c.rule.duty is Duty.ANSWER]
    moved = [c for c in answers if c.facts is not None and c.facts.extended is not None]
    firm = min((c for c in answers if c not in moved), key=rank, default=None)
    if firm is None or firm.rule is None or not any(_ends(c) > _ends(firm) for c in moved):
        return None
    return title_of_rule(firm.rule.title), day_words(_ends(firm))


def _ends(clock: CaseClock) -> date:
    return clock.deadline.raw


def _undated(template: LetterTemplate, draft: Letter) -> frozenset[str]:
    parts = {
        "subject": (template.subject, draft.subject),
        "body": (template.body, draft.body),
    }
    return frozenset(
        part for part, (first, now) in parts.items() if _DATE in first and _DATE not in now
    )


def _title_of(signer: str, office: Office) -> str:
    return office.officer_title if signer == office.officer else office.department


def letterhead_of(office: Office) -> Letterhead:
    """What stands at the top of every letter of an office."""
    address = office.address
    if address.country == "US":
        town = f"{address.city}, {address.region} {address.postal_code}"
    else:
        town = f"{address.postal_code} {address.city}"
    country = territory_name(address.country)
    lines = (
        office.attention,
        *address.lines,
        f"{town.strip()}, {country}",
        office.phone,
        office.email,
    )
    return Letterhead(office.organisation, office.department, tuple(line for line in lines if line))
