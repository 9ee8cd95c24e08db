"""What comes in the place of a final letter: a new version of a void one, or a correction."""

from dataclasses import replace
from datetime import date

from privdesk.domain.day_names import month_name
from privdesk.domain.errors import Refused
from privdesk.domain.letter import Letter
from privdesk.domain.letter_steps import StepKind, voided
from privdesk.domain.said import said
from privdesk.domain.vocabulary import LetterState
from privdesk.services.changes import ChangeSet
from privdesk.services.desk import Desk
from privdesk.services.letter_trail import TOPICS, step, tell
from privdesk.services.trail import particulars
from privdesk.storage import UnitOfWork

CORRECTS = {
    "en": "This letter takes the place of our letter {number} of {day}, which was not correct.",
    "de": "Dieses Schreiben ersetzt unser Schreiben {number} vom {day}, das nicht richtig war.",
    "fr": "La présente lettre remplace notre lettre {number} du {day}, qui était inexacte.",
    "es": "Esta carta sustituye a nuestra carta {number} del {day}, que no era correcta.",
    "it": "La presente sostituisce la nostra lettera {number} del {day}, che non era corretta.",
}
CORRECTS_SUBJECT = {
    "en": "Correction: {subject}",
    "de": "Berichtigung: {subject}",
    "fr": "Rectification : {subject}",
    "es": "Corrección: {subject}",
    "it": "Rettifica: {subject}",
}


def void_letter(desk: Desk, letter_id: int, reason: str, *, anew: bool = False) -> ChangeSet:
    """Take a final letter out of the way; its bytes stay on record.

    Args:
        desk: the open case file.
        letter_id: a final or printed letter.
        reason: why it is void; stays on record.
        anew: whether a new version with the same text is begun in its place.

    Raises:
        InvalidInput: no reason is given.
        Refused: it is a draft, or has been mailed.
    """
    subject = f"letter:{letter_id}"
    with desk.work() as work:
        before = work.letter(letter_id)
        after = voided(before, reason)
        work.save_letter(after)
        work.settle_letter(letter_id, came_out=False)
        draft = new_version(desk, work, before) if anew else None
        tell(desk, work, after, said("{number} made void", number=before.number), after.void_reason)
        step(desk, work, after, StepKind.VOIDED, after.void_reason)
        told = particulars(work, subject, before, after)
        if draft is not None:
            told["replaced_by"] = draft.id
        work.audit("letter.voided", subject, told)
        work.commit()
    sentence = said("{number} is void", number=before.number)
    if draft is not None:
        sentence = said("{number} is void; its new version is a draft", number=before.number)
    shown = draft.id if draft is not None else letter_id
    return ChangeSet(sentence, (before.case_id,), TOPICS, shown)


def correct_letter(desk: Desk, letter_id: int) -> ChangeSet:
    """Begin a letter that corrects one which has left the house; that one stays as it is.

    Raises:
        Refused: it has not left the house, its case is closed, or a correction is under way.
    """
    subject = f"letter:{letter_id}"
    with desk.work() as work:
        before = work.letter(letter_id)
        if before.state is not LetterState.MAILED:
            raise Refused(
                said(
                    "{name} has not left the house. Make it void and write a new version.",
                    name=before.number or said("This letter"),
                )
            )
        case = work.case(before.case_id)
        if not case.status.is_open:
            raise Refused(
                said("{number} is closed. Open it again to write a letter.", number=case.number)
            )
        draft = new_version(desk, work, before, corrects=True)
        step(desk, work, before, StepKind.REPLACED)
        tell(desk, work, draft, said("Correction of {number} begun", number=before.number), "")
        work.audit("letter.corrected", subject, {"corrected_by": draft.id})
        work.commit()
    sentence = said("A letter that corrects {number} is a draft", number=before.number)
    return ChangeSet(sentence, (before.case_id,), TOPICS, draft.id)


def new_version(desk: Desk, work: UnitOfWork, old: Letter, *, corrects: bool = False) -> Letter:
    """A draft with the text of a letter, which comes in its place.

    Args:
        desk: the open case file.
        work: the change that this belongs to.
        old: a final letter.
        corrects: whether the text says that it corrects a letter which has left the house.

    Raises:
        Refused: another letter comes in its place already.
    """
    for other in work.family(old.id):
        if other.replaces == old.id and other.state is not LetterState.VOID:
            name = other.number or "A draft"
            raise Refused(
                said("{name} comes in the place of {number} already.", name=name, number=old.number)
            )
    body, subject = old.body, old.subject
    if corrects:
        body = _told_first(old)
        subject = CORRECTS_SUBJECT[_language(old)].format(subject=old.subject)
    return work.add_letter(
        replace(
            old,
            id=0,
            number="",
            state=LetterState.DRAFT,
            subject=subject,
            body=body,
            letter_date=desk.clock.today(),
            updated_at=desk.clock.now(),
            content=None,
            pdf_sha256="",
            pages=0,
            finalized_at=None,
            printed_at=None,
            print_count=0,
            mailed_on=None,
            tracking="",
            void_reason="",
            signature_asked_on=None,
            finalized_by="",
            approval_asked_on=None,
            approved_by="",
            approved_at=None,
            copy_of=None,
            replaces=old.id,
            returned_on=None,
            return_reason="",
        )
    )


def _told_first(old: Letter) -> str:
    """The text with a sentence after the salutation that names the letter it corrects."""
    language = _language(old)
    day = _shown(old.letter_date, language)
    sentence = CORRECTS[language].format(number=old.number, day=day)
    salutation, _gap, rest = old.body.partition("\n\n")
    parts = (salutation, sentence, rest) if rest else (sentence, salutation)
    return "\n\n".join(parts)


def _shown(day: date, language: str) -> str:
    """A day as the language writes it; in figures, where the name of the month would be needed."""
    if language == "en":
        return f"{month_name(day)} {day.day}, {day.year}"
    return f"{day:%d.%m.%Y}" if language == "de" else f"{day:%d/%m/%Y}"


def _language(letter: Letter) -> str:
    known = letter.language.partition("-")[0]
    return known if known in CORRECTS else "en"
