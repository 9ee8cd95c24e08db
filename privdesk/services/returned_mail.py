"""Mail that came back: why, what it means for the case, and how the letter is sent again."""

import hashlib
from dataclasses import dataclass, replace
from datetime import date

from privdesk.domain.errors import InvalidInput, Problem, Refused
from privdesk.domain.letter import Letter, LetterContent
from privdesk.domain.letter_labels import RETURN_REASON
from privdesk.domain.letter_steps import ReturnReason, StepKind, came_back, final_words
from privdesk.domain.person import Person, PostalAddress
from privdesk.domain.said import said
from privdesk.domain.vocabulary import EventKind, LetterState, SendMethod
from privdesk.letters import COPY, address_lines, fit_address, page_form, render_letter
from privdesk.services.changes import ChangeSet, Topic
from privdesk.services.desk import Desk
from privdesk.services.letter_approval import needs_approval
from privdesk.services.letter_trail import TOPICS, step, tell
from privdesk.services.stationery import pictures_of
from privdesk.services.trail import particulars


def mark_returned(
    desk: Desk, letter_id: int, on: date, reason: ReturnReason, note: str = ""
) -> ChangeSet:
    """Record that the mail brought a letter back.

    The day of mailing stays: the answer was given in time or not by that day, its delivery failed.

    Args:
        desk: the open case file.
        letter_id: a mailed letter.
        on: calendar date of the office on which it came back.
        reason: what stands on the envelope.
        note: more of it, as it stands there; may be empty.

    Raises:
        Refused: the letter was not mailed, or came back before.
        InvalidInput: the day is in the future or before the mailing.
    """
    subject = f"letter:{letter_id}"
    with desk.work() as work:
        before = work.letter(letter_id)
        after = came_back(before, on, reason, desk.clock.today())
        work.save_letter(after)
        words = RETURN_REASON[reason]
        told = f"{words}: {note.strip()}" if note.strip() else words
        step(desk, work, after, StepKind.RETURNED, told, on=on)
        title = said("{number} came back", number=before.number)
        tell(desk, work, after, title, told, on=on, kind=EventKind.LETTER_RETURNED)
        work.audit("letter.returned", subject, particulars(work, subject, before, after))
        work.commit()
    return ChangeSet(
        said("{number} came back", number=before.number), (before.case_id,), TOPICS, letter_id
    )


@dataclass(frozen=True, slots=True)
class NewAddress:
    """Where a letter that came back goes now.

    Attributes:
        address: the new address.
        how: how it was found; stays on record.
    """

    address: PostalAddress
    how: str


def send_again(desk: Desk, letter_id: int, new: NewAddress) -> ChangeSet:
    """Make a COPY of a letter that came back, for the new address; it goes through the outbox.

    The copy bears the date and the text of the first letter. Where the letter went to the person
    themselves, the record of the person takes the new address.

    Raises:
        Refused: the letter did not come back, or a copy is on its way.
        InvalidInput: the address is not complete, or nobody says how it was found.
    """
    subject = f"letter:{letter_id}"
    with desk.work() as work:
        original = work.letter(letter_id)
        copies = work.copies_of(letter_id)
        _check_copy(original, copies, new)
        case = work.case(original.case_id)
        person = work.person(case.person_id)
        moved = replace(person, address=new.address)
        lines = _lines(desk, original, moved)
        content = _content(original, lines)
        rendered = render_letter(content, COPY, pictures_of(desk, content))
        copy = work.add_letter(
            replace(
                original,
                id=0,
                number=f"{original.number}-C{len(copies) + 1}",
                state=LetterState.FINAL,
                send_method=(
                    SendMethod.MAIL if page_form(content.form).is_folded else SendMethod.FLAT
                ),
                address=lines,
                updated_at=desk.clock.now(),
                content=content,
                pdf_sha256=hashlib.sha256(rendered.data).hexdigest(),
                pages=rendered.pages,
                finalized_at=desk.clock.now(),
                finalized_by=desk.actor,
                approval_asked_on=desk.clock.today() if needs_approval(desk, original) else None,
                approved_by="",
                approved_at=None,
                printed_at=None,
                print_count=0,
                mailed_on=None,
                tracking="",
                service="",
                copy_of=original.id,
                replaces=None,
                returned_on=None,
                return_reason="",
            )
        )
        work.freeze_pdf(copy.id, rendered.data)
        told = particulars(work, f"letter:{copy.id}", None, copy)
        if _goes_to(original, person) and moved != person:
            work.save_person(moved)
            told["person"] = particulars(work, f"person:{person.id}", person, moved)
        how = new.how.strip()
        step(desk, work, original, StepKind.COPIED, f"{copy.number}: {how}")
        tell(
            desk, work, copy, said("{number} goes out again as a copy", number=original.number), how
        )
        told["reason"] = work.commit_to(subject, how)
        work.audit("letter.copied", subject, told)
        work.commit()
    topics = TOPICS | {Topic.PEOPLE}
    return ChangeSet(final_words(copy), (original.case_id,), topics, copy.id)


def _check_copy(original: Letter, copies: tuple[Letter, ...], new: NewAddress) -> None:
    if original.returned_on is None:
        raise Refused(
            said("{name} did not come back.", name=original.number or said("This letter"))
        )
    under_way = [copy.number for copy in copies if copy.state is not LetterState.VOID]
    if under_way:
        raise Refused(
            said(
                "{number} was sent again already, as {under_way}.",
                number=original.number,
                under_way=under_way[-1],
            )
        )
    problems = []
    if not new.how.strip():
        problems.append(Problem("how", said("Say how the address was found. It stays on record.")))
    if not new.address.can_be_mailed:
        told = said("Street, town and country are needed, else the mail cannot deliver it.")
        problems.append(Problem("address", told))
    if problems:
        raise InvalidInput(tuple(problems))


def _goes_to(letter: Letter, person: Person) -> bool:
    """Whether a letter was addressed to the person of its case, not to an agent."""
    return letter.address[:1] in {(person.name,), (person.organisation,)}


def _lines(desk: Desk, original: Letter, moved: Person) -> tuple[str, ...]:
    home = desk.pack.office.address.country
    if _goes_to(original, moved):
        return address_lines(moved, home_country=home)
    other = replace(moved, name=original.address[0] if original.address else "", organisation="")
    return address_lines(other, home_country=home)


def _content(original: Letter, lines: tuple[str, ...]) -> LetterContent:
    if original.content is None:
        raise Refused(said("{number} has no frozen text.", number=original.number))
    form = page_form(original.content.form)
    fits = not fit_address(lines, form).trouble
    return replace(original.content, address=lines, form=form.id if fits else form.flat)
