"""A draft becomes final: its number, its frozen bytes, and what is handed out of them."""

import hashlib
from dataclasses import replace

from privdesk.domain.errors import InvalidInput, Problem, Refused
from privdesk.domain.letter import Letter, LetterContent
from privdesk.domain.letter_steps import final_words, only_draft
from privdesk.domain.said import joined, said
from privdesk.domain.vocabulary import LetterState
from privdesk.domain.workflow import pass_over
from privdesk.letters import COPY, UNAPPROVED, LetterTextError, library, render_letter
from privdesk.services.changes import ChangeSet
from privdesk.services.desk import Desk
from privdesk.services.letter_approval import needs_approval
from privdesk.services.letter_fields import compose
from privdesk.services.letter_known import known_of
from privdesk.services.letter_proof import checks_of, gate, subject_of
from privdesk.services.letter_trail import TOPICS, tell
from privdesk.services.stationery import pictures_of, stationery_of
from privdesk.services.trail import particulars


def finalize(desk: Desk, letter_id: int, *, override: str = "", by: str = "") -> ChangeSet:
    """Freeze a letter: give it its number, keep its bytes and their SHA-256 for good.

    Where the office wants four eyes, it then waits for the approval of a second person.

    Args:
        desk: the open case file.
        letter_id: the draft.
        override: reason to go on in spite of workflow obstacles that may be overruled.
        by: who finalizes it; empty for who works at the desk.

    Raises:
        Refused: it is no draft, or the workflow says that the case is not ready.
        InvalidInput: checks of the letter fail; one problem for each.
    """
    subject = f"letter:{letter_id}"
    desk = replace(desk, actor=" ".join(by.split()) or desk.actor)
    with desk.work() as work:
        draft = work.letter(letter_id)
        only_draft(draft, said("It is final already."))
        case = work.case(draft.case_id)
        in_the_way = gate(desk, draft, case)
        pass_over(in_the_way, override)
        reason = override.strip() if in_the_way else ""
        number = work.next_letter_number(draft.letter_date.year)
        numbered = replace(draft, number=number)
        content = _composed(desk, numbered)
        rendered = render_letter(content, pictures=pictures_of(desk, content))
        final = replace(
            numbered,
            state=LetterState.FINAL,
            content=content,
            pdf_sha256=hashlib.sha256(rendered.data).hexdigest(),
            pages=rendered.pages,
            finalized_at=desk.clock.now(),
            finalized_by=desk.actor,
            approval_asked_on=desk.clock.today() if needs_approval(desk, draft) else None,
            updated_at=desk.clock.now(),
        )
        work.save_letter(final)
        work.freeze_pdf(letter_id, rendered.data)
        title = said("{title} finalized", title=library().title_of(final.template))
        tell(desk, work, final, title, _told(number, reason))
        told = particulars(work, subject, draft, final)
        if reason:
            told["reason"] = work.commit_to(subject, reason)
        work.audit("letter.finalized", subject, told)
        work.commit()
    return ChangeSet(final_words(final), (draft.case_id,), TOPICS, letter_id)


def _composed(desk: Desk, letter: Letter) -> LetterContent:
    subject = subject_of(desk, letter.case_id)
    known = known_of(desk.pack, subject, letter.letter_date, letter.language)
    try:
        content = compose(desk.pack, letter, subject, known, stationery_of(desk))
    except LetterTextError as error:
        raise InvalidInput((Problem("body", error.sentence),)) from error
    failed = [check for check in checks_of(desk, subject, letter, known, content) if check.stops]
    if failed:
        raise InvalidInput(
            tuple(Problem(check.id, joined(": ", (check.title, check.detail))) for check in failed)
        )
    return content


def _told(number: str, reason: str) -> str:
    return said("{number}\nReason: {reason}", number=number, reason=reason) if reason else number


def letter_pdf(desk: Desk, letter_id: int, *, copy: bool = False) -> bytes:
    """The frozen bytes, or a reprint of the same content that says COPY.

    Raises:
        Refused: the letter is still a draft.
    """
    letter = desk.file.queries().letter(letter_id)
    if letter.content is None:
        raise Refused(said("This letter is still a draft. Finalize it first."))
    if copy:
        return render_letter(
            letter.content, mark=COPY, pictures=pictures_of(desk, letter.content)
        ).data
    return desk.file.queries().letter_pdf(letter_id)


def pdf_to_hand_out(desk: Desk, letter_id: int) -> bytes:
    """The frozen bytes; while a letter waits for approval its pages say so, and it is no letter.

    Raises:
        Refused: the letter is still a draft.
    """
    letter = desk.file.queries().letter(letter_id)
    if letter.content is None or not letter.waits_for_approval:
        return letter_pdf(desk, letter_id)
    pictures = pictures_of(desk, letter.content)
    return render_letter(letter.content, mark=UNAPPROVED, pictures=pictures).data
