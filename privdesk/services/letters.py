"""A letter from draft to envelope: composed, checked, frozen, printed, mailed."""

from dataclasses import replace

from privdesk.domain.case import Case
from privdesk.domain.errors import NotFound, Refused
from privdesk.domain.letter import Letter
from privdesk.domain.letter_steps import only_draft
from privdesk.domain.person import Person
from privdesk.domain.said import said
from privdesk.domain.vocabulary import (
    Channel,
    Kind,
    LetterPurpose,
    LetterState,
    SendMethod,
    Status,
)
from privdesk.domain.workflow import Action, record
from privdesk.letters import (
    HOME,
    LANGUAGE_NAMES,
    Check,
    LetterField,
    LetterTemplate,
    TextBlock,
    address_lines,
    fit_address,
    library,
    proposed_language,
    unfold,
)
from privdesk.services import office_templates
from privdesk.services.changes import ChangeSet, Topic
from privdesk.services.desk import Desk
from privdesk.services.letter_final import finalize, letter_pdf, pdf_to_hand_out
from privdesk.services.letter_known import known_of
from privdesk.services.letter_proof import Proof, gate, proof, subject_of
from privdesk.services.letter_trail import TOPICS
from privdesk.services.stationery import office_form
from privdesk.services.trail import particulars
from privdesk.storage import UnitOfWork

__all__ = [
    "LANGUAGE_NAMES",
    "Check",
    "LetterField",
    "LetterTemplate",
    "Proof",
    "TextBlock",
    "begin_in",
    "blocks_for",
    "discard_draft",
    "draft_for",
    "fields_for",
    "finalize",
    "gate",
    "languages_for",
    "letter_pdf",
    "pdf_to_hand_out",
    "proof",
    "restarted",
    "save_draft",
    "start_letter",
    "template_title",
    "templates_for",
]


def templates_for(kind: Kind | None = None) -> tuple[LetterTemplate, ...]:
    """The templates that fit a kind of case, or all; the most likely first."""
    return library().templates if kind is None else library().for_kind(kind)


def template_title(template_id: str, language: str = HOME) -> str:
    """Such as "Acknowledgement"; the id itself for a template that no longer ships.

    Args:
        template_id: of the library.
        language: BCP 47 tag; English where the template has no such translation.
    """
    return library().title_of(template_id, language)


def known_template_ids() -> tuple[str, ...]:
    """The ids of all templates that ship."""
    return tuple(template.id for template in library().templates)


def fields_for(desk: Desk, draft: Letter) -> tuple[LetterField, ...]:
    """The fields that a draft can name, with what stands in them now."""
    subject = subject_of(desk, draft.case_id)
    known = known_of(desk.pack, subject, draft.letter_date, draft.language)
    return tuple(known.fields.values())


def start_letter(desk: Desk, case_id: int, template_id: str, language: str = "") -> ChangeSet:
    """Begin a letter from a template; its number comes when it is final.

    Args:
        desk: the open case file.
        case_id: its case.
        template_id: what it starts from.
        language: BCP 47 tag; empty proposes one by the country and earlier letters of the person.

    Raises:
        Refused: the case is closed.
        NotFound: there is no such template.
    """
    draft = draft_for(desk, case_id, template_id, language)
    with desk.work() as work:
        draft, _before, _after = begin_in(desk, work, draft)
        work.commit()
    title = template_title(template_id, draft.language)
    return ChangeSet(said("{title}: draft started", title=title), (case_id,), TOPICS, draft.id)


def draft_for(desk: Desk, case_id: int, template_id: str, language: str = "") -> Letter:
    """A letter as it would begin; stores nothing. For the arguments see `start_letter`.

    Raises:
        Refused: the case is closed.
        NotFound: there is no such template.
    """
    _template(template_id)
    subject = subject_of(desk, case_id)
    _check_open(subject.case)
    person = subject.person
    earlier = (letter.language for letter in subject.letters)
    written = library().languages_of(template_id)
    proposed = proposed_language(person.address, earlier, person.language)
    language = language or (proposed if proposed in written else HOME)
    if language not in written:
        known_here = ", ".join(written)
        raise NotFound(
            said(
                "{template_id} is not written in {language}. There are: {known_here}.",
                template_id=template_id,
                language=language,
                known_here=known_here,
            )
        )
    template, version = office_templates.template_now(desk, template_id, language)
    today = desk.clock.today()
    known = known_of(desk.pack, subject, today, language)
    address = address_lines(person, home_country=desk.pack.office.address.country)
    return Letter(
        id=0,
        case_id=case_id,
        number="",
        template=template.id,
        language=language,
        state=LetterState.DRAFT,
        send_method=_send_method(desk, person, address),
        subject=template.subject,
        body=unfold(template.body, known),
        address=address,
        letter_date=today,
        signer=desk.actor,
        enclosures=(),
        updated_at=desk.clock.now(),
        template_version=version,
    )


def begin_in(desk: Desk, work: UnitOfWork, draft: Letter) -> tuple[Letter, Case, Case]:
    """Store a draft inside of a unit of work, and what it changes on its case.

    Returns:
        the draft with its key, the case as it was and as it is now.

    Raises:
        Refused: the case is closed.
    """
    before = after = work.case(draft.case_id)
    _check_open(before)
    stored = work.add_letter(draft)
    purpose = library().get(draft.template).purpose
    if purpose is LetterPurpose.ANSWER and before.status is not Status.ANSWERED:
        after = record(before, Action.DRAFT, desk.clock.today())
        work.save_case(after)
    about = f"letter:{stored.id}"
    work.audit("letter.started", about, particulars(work, about, None, stored))
    return stored, before, after


def _check_open(case: Case) -> None:
    if not case.status.is_open:
        raise Refused(
            said("{number} is closed. Open it again to write a letter.", number=case.number)
        )


def restarted(
    desk: Desk, draft: Letter, template_id: str, language: str, version: int | None = None
) -> Letter:
    """A draft with the text of a template in a language in place of its own; stores nothing.

    Args:
        desk: the open case file.
        draft: the letter.
        template_id: whose text it gets.
        language: BCP 47 tag.
        version: of the office's text; None takes the one that holds now.

    Raises:
        NotFound: there is no such template.
    """
    _template(template_id)
    template, version = (
        office_templates.template_now(desk, template_id, language)
        if version is None
        else (office_templates.template_at(desk, template_id, language, version), version)
    )
    known = known_of(desk.pack, subject_of(desk, draft.case_id), draft.letter_date, language)
    return replace(
        draft,
        template=template_id,
        template_version=version,
        language=language,
        subject=template.subject,
        body=unfold(template.body, known),
    )


def blocks_for(desk: Desk, draft: Letter) -> tuple[TextBlock, ...]:
    """The text blocks of the language of a draft, as they stand in its case."""
    subject = subject_of(desk, draft.case_id)
    known = known_of(desk.pack, subject, draft.letter_date, draft.language)
    blocks = library().blocks_in(draft.language).values()
    told = (replace(block, body=unfold(block.body, known)) for block in blocks)
    return tuple(sorted((b for b in told if b.body), key=lambda block: block.title))


def languages_for(template_id: str) -> tuple[tuple[str, str], ...]:
    """The languages that a template can be written in, each with its name in English."""
    found = library().languages_of(template_id) if library().knows(template_id) else (HOME,)
    return tuple((language, LANGUAGE_NAMES[language]) for language in found)


def _send_method(desk: Desk, person: Person, address: tuple[str, ...]) -> SendMethod:
    """As the person wishes, else mail where it can be delivered; flat if no window holds it."""
    if person.email and person.channel is Channel.EMAIL:
        return SendMethod.EMAIL
    if not person.address.can_be_mailed:
        return SendMethod.EMAIL if person.email else SendMethod.MAIL
    return SendMethod.FLAT if fit_address(address, office_form(desk)).trouble else SendMethod.MAIL


def _template(template_id: str) -> LetterTemplate:
    if not library().knows(template_id):
        known = ", ".join(template.id for template in library().templates)
        raise NotFound(
            said(
                "There is no template {template_id}. There are: {known}.",
                template_id=template_id,
                known=known,
            )
        )
    return library().get(template_id)


def save_draft(desk: Desk, draft: Letter) -> ChangeSet:
    """Keep the text of a draft as it is typed.

    Typing is no act of the office: the audit trail tells of the start of a letter and of its
    final text, not of each second between.

    Raises:
        Refused: the letter has become final meanwhile.
    """
    with desk.work() as work:
        before = work.letter(draft.id)
        only_draft(before, said("The text can no longer be changed."))
        kept = replace(
            before,
            template=draft.template,
            template_version=draft.template_version,
            language=draft.language,
            send_method=draft.send_method,
            subject=draft.subject,
            body=draft.body,
            address=draft.address,
            letter_date=draft.letter_date,
            signer=draft.signer,
            enclosures=draft.enclosures,
            form=draft.form,
            updated_at=desk.clock.now(),
        )
        work.save_letter(kept)
        work.commit()
    return ChangeSet(said("Saved"), (draft.case_id,), frozenset({Topic.LETTERS}), draft.id)


def discard_draft(desk: Desk, letter_id: int) -> ChangeSet:
    """Throw a draft away; it was never sent.

    Raises:
        Refused: the letter is final.
    """
    subject = f"letter:{letter_id}"
    with desk.work() as work:
        before = work.letter(letter_id)
        only_draft(before, said("A final letter stays on record; make it void instead."))
        after = replace(before, state=LetterState.VOID, void_reason=said("draft discarded"))
        work.save_letter(after)
        work.audit("letter.discarded", subject, particulars(work, subject, before, after))
        work.commit()
    return ChangeSet(said("Draft discarded"), (before.case_id,), TOPICS, letter_id)
