"""A letter from draft to envelope: composed, checked, frozen, printed, mailed."""

import hashlib
from dataclasses import dataclass, replace
from datetime import date

from privdesk.domain.case import Case
from privdesk.domain.correspondence import Event
from privdesk.domain.errors import InvalidInput, Problem, Refused
from privdesk.domain.letter import Letter, LetterContent
from privdesk.domain.vocabulary import (
    EventKind,
    LetterPurpose,
    LetterState,
    SendMethod,
    Status,
)
from privdesk.domain.workflow import Action, Obstacle, obstacles, record
from privdesk.letters import (
    Check,
    LetterTemplate,
    LetterTextError,
    address_lines,
    check_letter,
    library,
    render_letter,
)
from privdesk.services.changes import ChangeSet, Topic
from privdesk.services.desk import Desk
from privdesk.services.letter_fields import compose
from privdesk.services.trail import particulars
from privdesk.storage import UnitOfWork

_TOPICS = frozenset({Topic.LETTERS, Topic.CASES})
_FROZEN = frozenset({LetterState.FINAL, LetterState.PRINTED, LetterState.MAILED})


@dataclass(frozen=True, slots=True)
class Proof:
    """What a draft looks like now.

    Attributes:
        pdf: the document; None if the text cannot be composed.
        pages: number of pages.
        checks: what the letter gate looks at, passed or not.
        trouble: why the text cannot be composed; empty if it can.
        line: line of the draft with the trouble, from 1; 0 if none.
    """

    pdf: bytes | None
    pages: int
    checks: tuple[Check, ...]
    trouble: str
    line: int

    @property
    def passes(self) -> bool:
        """Whether the letter may become final."""
        return self.pdf is not None and all(check.ok for check in self.checks)


def templates_for(case: Case) -> tuple[LetterTemplate, ...]:
    """The templates that fit a case, the most likely first."""
    return library().for_kind(case.kind)


def start_letter(desk: Desk, case_id: int, template_id: str) -> ChangeSet:
    """Begin a letter from a template; its number comes when it is final.

    Raises:
        Refused: the case is closed.
    """
    template = library().get(template_id)
    with desk.work() as work:
        case = work.case(case_id)
        if not case.status.is_open:
            raise Refused(f"{case.number} is closed. Open it again to write a letter.")
        person = work.person(case.person_id)
        draft = work.add_letter(
            Letter(
                id=0,
                case_id=case_id,
                number="",
                template=template.id,
                language="en-US",
                state=LetterState.DRAFT,
                send_method=SendMethod.MAIL,
                subject=template.subject,
                body=template.body,
                address=address_lines(person, home_country=desk.pack.office.address.country),
                letter_date=desk.clock.today(),
                signer=desk.actor,
                enclosures=(),
                updated_at=desk.clock.now(),
            )
        )
        if template.purpose is LetterPurpose.ANSWER and case.status is not Status.ANSWERED:
            work.save_case(record(case, Action.DRAFT, desk.clock.today()))
        subject = f"letter:{draft.id}"
        work.audit("letter.started", subject, particulars(work, subject, None, draft))
        work.commit()
    return ChangeSet(f"{template.title}: draft started", (case_id,), _TOPICS, draft.id)


def save_draft(desk: Desk, draft: Letter) -> ChangeSet:
    """Keep the text of a draft as it is typed.

    Raises:
        Refused: the letter has become final meanwhile.
    """
    subject = f"letter:{draft.id}"
    with desk.work() as work:
        before = work.letter(draft.id)
        _only(before, LetterState.DRAFT, "The text can no longer be changed.")
        kept = replace(
            before,
            template=draft.template,
            send_method=draft.send_method,
            subject=draft.subject,
            body=draft.body,
            address=draft.address,
            letter_date=draft.letter_date,
            signer=draft.signer,
            enclosures=draft.enclosures,
            updated_at=desk.clock.now(),
        )
        work.save_letter(kept)
        work.audit("letter.saved", subject, particulars(work, subject, before, kept))
        work.commit()
    return ChangeSet("Saved", (draft.case_id,), frozenset({Topic.LETTERS}), draft.id)


def proof(desk: Desk, draft: Letter) -> Proof:
    """Compose, render and check a draft as it would go out; changes nothing."""
    view = desk.file.queries().case_view(draft.case_id, desk.clock.today())
    try:
        content = compose(desk, draft, view.case, view.person)
    except LetterTextError as error:
        return Proof(None, 0, (), error.sentence, error.line)
    checks = _checks(draft, content)
    rendered = render_letter(content, mark="DRAFT")
    return Proof(rendered.data, rendered.pages, checks, "", 0)


def _checks(draft: Letter, content: LetterContent) -> tuple[Check, ...]:
    return check_letter(library().get(draft.template), content, draft.body)


def gate(desk: Desk, draft: Letter, case: Case) -> tuple[Obstacle, ...]:
    """What the workflow says against sending this letter: an answer needs its outcomes."""
    template = library().get(draft.template)
    if template.purpose is not LetterPurpose.ANSWER or not case.status.is_unanswered:
        return ()
    return obstacles(case, Action.ANSWER, desk.clock.today())


def finalize(desk: Desk, letter_id: int, *, override: str = "") -> ChangeSet:
    """Freeze a letter: give it its number, keep its bytes and their SHA-256 for good.

    Args:
        desk: the open case file.
        letter_id: the draft.
        override: reason to go on in spite of workflow obstacles that may be overruled.

    Raises:
        Refused: it is no draft, or the workflow says that the case is not ready.
        InvalidInput: checks of the letter fail; one problem for each.
    """
    subject = f"letter:{letter_id}"
    with desk.work() as work:
        draft = work.letter(letter_id)
        _only(draft, LetterState.DRAFT, "It is final already.")
        case = work.case(draft.case_id)
        _pass_gate(desk, draft, case, override)
        number = work.next_letter_number(draft.letter_date.year)
        numbered = replace(draft, number=number)
        content = _composed(desk, numbered, case, work)
        rendered = render_letter(content)
        final = replace(
            numbered,
            state=LetterState.FINAL,
            content=content,
            pdf_sha256=hashlib.sha256(rendered.data).hexdigest(),
            pages=rendered.pages,
            finalized_at=desk.clock.now(),
            updated_at=desk.clock.now(),
        )
        work.save_letter(final)
        work.freeze_pdf(letter_id, rendered.data)
        _tell(desk, work, final, f"{_title(final)} finalized", number)
        told = particulars(work, subject, draft, final)
        if override:
            told["reason"] = work.commit_to(subject, override)
        work.audit("letter.finalized", subject, told)
        work.commit()
    return ChangeSet(f"{number} is ready to print", (draft.case_id,), _TOPICS, letter_id)


def _composed(desk: Desk, letter: Letter, case: Case, work: UnitOfWork) -> LetterContent:
    try:
        content = compose(desk, letter, case, work.person(case.person_id))
    except LetterTextError as error:
        raise InvalidInput((Problem("body", error.sentence),)) from error
    failed = [check for check in _checks(letter, content) if not check.ok]
    if failed:
        raise InvalidInput(
            tuple(Problem(check.id, f"{check.title}: {check.detail}") for check in failed)
        )
    return content


def _pass_gate(desk: Desk, draft: Letter, case: Case, override: str) -> None:
    in_the_way = [o for o in gate(desk, draft, case) if not (override and o.overridable)]
    if in_the_way:
        raise Refused(
            " ".join(obstacle.sentence for obstacle in in_the_way),
            overridable=all(obstacle.overridable for obstacle in in_the_way),
        )


def letter_pdf(desk: Desk, letter_id: int, *, copy: bool = False) -> bytes:
    """The frozen bytes, or a reprint of the same content that says COPY.

    Raises:
        Refused: the letter is still a draft.
    """
    letter = desk.file.queries().letter(letter_id)
    if letter.content is None:
        raise Refused("This letter is still a draft. Finalize it first.")
    if copy:
        return render_letter(letter.content, mark="COPY").data
    return desk.file.queries().letter_pdf(letter_id)


def mark_printed(desk: Desk, letter_id: int) -> ChangeSet:
    """Record a print that came out well; each further one is counted."""
    subject = f"letter:{letter_id}"
    with desk.work() as work:
        before = work.letter(letter_id)
        if before.state not in _FROZEN:
            raise Refused("This letter is not final, so it was not printed.")
        first = before.state is LetterState.FINAL
        after = replace(
            before,
            state=LetterState.PRINTED if first else before.state,
            printed_at=before.printed_at or desk.clock.now(),
            print_count=before.print_count + 1,
        )
        work.save_letter(after)
        work.audit("letter.printed", subject, particulars(work, subject, before, after))
        work.commit()
    return ChangeSet(f"{before.number} printed", (before.case_id,), _TOPICS, letter_id)


def mark_mailed(desk: Desk, letter_id: int, on: date, tracking: str = "") -> ChangeSet:
    """Record that a letter has left the house, and what that does for its case.

    An acknowledgement satisfies the clock of the acknowledgement, an answer satisfies both.

    Args:
        desk: the open case file.
        letter_id: a final or printed letter.
        on: calendar date of mailing in the office's time zone.
        tracking: number of the mail service; may be empty.

    Raises:
        InvalidInput: the date is in the future or before the letter's date.
        Refused: the letter is not final, or was mailed before.
    """
    subject = f"letter:{letter_id}"
    with desk.work() as work:
        before = work.letter(letter_id)
        if before.state is LetterState.MAILED:
            raise Refused(f"{before.number} was mailed already.")
        if before.state not in _FROZEN:
            raise Refused("This letter is not final. Finalize and print it first.")
        _check_mailing_day(on, before, desk.clock.today())
        after = replace(before, state=LetterState.MAILED, mailed_on=on, tracking=tracking.strip())
        work.save_letter(after)
        case = work.case(before.case_id)
        moved = _after_mailing(case, library().get(before.template).purpose, on)
        if moved != case:
            work.save_case(moved)
        words = f"{before.number}, tracking {after.tracking}" if after.tracking else before.number
        _tell(desk, work, after, f"{_title(after)} mailed", words, on=on)
        told = particulars(work, subject, before, after)
        told["case"] = particulars(work, f"case:{case.id}", case, moved)
        work.audit("letter.mailed", subject, told)
        work.commit()
    return ChangeSet(f"{before.number} mailed", (before.case_id,), _TOPICS, letter_id)


def _check_mailing_day(on: date, letter: Letter, today: date) -> None:
    if on > today:
        raise InvalidInput((Problem("mailed_on", "This day is in the future."),))
    if letter.finalized_at is not None and on < letter.letter_date:
        raise InvalidInput(
            (Problem("mailed_on", f"The letter bears the date {letter.letter_date}, which is later."),)
        )


def _after_mailing(case: Case, purpose: LetterPurpose, on: date) -> Case:
    match purpose:
        case LetterPurpose.ACKNOWLEDGE:
            return record(case, Action.ACKNOWLEDGE, on) if case.status.is_unanswered else case
        case LetterPurpose.ANSWER:
            return record(case, Action.ANSWER, on) if case.status.is_unanswered else case
        case LetterPurpose.ASK | LetterPurpose.OTHER:
            return case


def void_letter(desk: Desk, letter_id: int, reason: str) -> ChangeSet:
    """Take a final letter out of the way; its bytes stay on record.

    Raises:
        InvalidInput: no reason is given.
        Refused: it is a draft, or has been mailed.
    """
    if not reason.strip():
        raise InvalidInput((Problem("reason", "Say why the letter is void."),))
    subject = f"letter:{letter_id}"
    with desk.work() as work:
        before = work.letter(letter_id)
        if before.state not in {LetterState.FINAL, LetterState.PRINTED}:
            raise Refused("Only a final letter that has not been mailed can be made void.")
        after = replace(before, state=LetterState.VOID, void_reason=reason.strip())
        work.save_letter(after)
        _tell(desk, work, after, f"{before.number} made void", reason.strip())
        work.audit("letter.voided", subject, particulars(work, subject, before, after))
        work.commit()
    return ChangeSet(f"{before.number} is void", (before.case_id,), _TOPICS, letter_id)


def discard_draft(desk: Desk, letter_id: int) -> ChangeSet:
    """Throw a draft away; it was never sent.

    Raises:
        Refused: the letter is final.
    """
    subject = f"letter:{letter_id}"
    with desk.work() as work:
        before = work.letter(letter_id)
        _only(before, LetterState.DRAFT, "A final letter stays on record; make it void instead.")
        after = replace(before, state=LetterState.VOID, void_reason="draft discarded")
        work.save_letter(after)
        work.audit("letter.discarded", subject, particulars(work, subject, before, after))
        work.commit()
    return ChangeSet("Draft discarded", (before.case_id,), _TOPICS, letter_id)


def _only(letter: Letter, state: LetterState, sentence: str) -> None:
    if letter.state is not state:
        name = letter.number or "This letter"
        raise Refused(f"{name} is {letter.state.value}. {sentence}")


def _title(letter: Letter) -> str:
    return library().get(letter.template).title


def _tell(
    desk: Desk, work: UnitOfWork, letter: Letter, title: str, body: str, *, on: date | None = None
) -> None:
    work.add_event(
        Event(
            id=0,
            case_id=letter.case_id,
            kind=EventKind.LETTER,
            on=on or desk.clock.today(),
            at=desk.clock.now(),
            title=title,
            body=body,
            actor=desk.actor,
            letter_id=letter.id,
        )
    )
