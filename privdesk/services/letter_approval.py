"""Four eyes: whether letters need a second person, and what that person says of them."""

from collections.abc import Sequence
from dataclasses import replace

from privdesk.domain.errors import NotFound
from privdesk.domain.letter import Letter
from privdesk.domain.letter_approval import ApprovalRule, approved, is_same_person, not_approved
from privdesk.domain.letter_steps import StepKind
from privdesk.domain.said import counted, said
from privdesk.letters import library
from privdesk.services.changes import ChangeSet, Topic
from privdesk.services.desk import Desk
from privdesk.services.letter_trail import TOPICS, step, tell
from privdesk.services.letter_versions import new_version
from privdesk.services.trail import particulars

__all__ = [
    "APPROVAL",
    "ApprovalRule",
    "approval_rule",
    "approve",
    "give_back",
    "is_same_person",
    "needs_approval",
    "people_for_approval",
    "set_approval_rule",
]

APPROVAL = "letter_approval"
"""Setting that tells which letters need a second person; absent where none does."""


def approval_rule(desk: Desk) -> ApprovalRule:
    """Which letters of the office need a second person."""
    return ApprovalRule(desk.file.queries().setting(APPROVAL) or ApprovalRule.NONE)


def needs_approval(desk: Desk, letter: Letter) -> bool:
    """Whether a letter that becomes final now waits for a second person."""
    rule = approval_rule(desk)
    known = library().knows(letter.template)
    return rule.covers(library().get(letter.template).purpose) if known else rule is not rule.NONE


def set_approval_rule(desk: Desk, rule: ApprovalRule) -> ChangeSet:
    """Choose which letters need a second person from now on.

    A letter that waits goes on waiting: it became final under the rule of its day.
    """
    before = approval_rule(desk)
    if before is rule:
        return ChangeSet(said("Approval stays as it is"), (), frozenset())
    with desk.work() as work:
        work.set_setting(APPROVAL, rule.value)
        told = {"before": before.value, "after": rule.value}
        work.audit("office.approval", "office", told)
        work.commit()
    sentence = {
        ApprovalRule.NONE: said(
            "Letters need no second person any more. Those that wait still do."
        ),
        ApprovalRule.ANSWERS: said("Answers need the approval of a second person from now on."),
        ApprovalRule.ALL: said("Letters need the approval of a second person from now on."),
    }[rule]
    return ChangeSet(sentence, (), frozenset({Topic.OFFICE, Topic.LETTERS}))


def people_for_approval(desk: Desk, letter: Letter) -> tuple[str, ...]:
    """Who of the handlers on record could approve a letter: everybody but who finalized it."""
    known = dict.fromkeys((desk.actor, *desk.file.queries().handlers()))
    return tuple(name for name in known if not is_same_person(name, letter.finalized_by))


def approve(desk: Desk, letter_ids: Sequence[int], by: str) -> ChangeSet:
    """A second person has looked at letters, and they may leave the house: all of them or none.

    The audit entry bears the name of that person, and the digest of what was approved.

    Raises:
        NotFound: no letter is given.
        Refused: one does not wait, or the same person finalized it.
        InvalidInput: nobody is named.
    """
    wanted = tuple(dict.fromkeys(letter_ids))
    if not wanted:
        raise NotFound(said("No letter waits for approval."))
    second = _as(desk, by)
    letters = []
    with second.work() as work:
        for letter_id in wanted:
            subject, before = f"letter:{letter_id}", work.letter(letter_id)
            after = approved(before, by, desk.clock.now())
            work.save_letter(after)
            step(second, work, after, StepKind.APPROVED)
            title = said("{number} approved", number=after.number)
            tell(second, work, after, title, said("By {name}", name=after.approved_by))
            told = particulars(work, subject, before, after) | {"pdf_sha256": after.pdf_sha256}
            work.audit("letter.approved", subject, told)
            letters.append(after)
        work.commit()
    cases = tuple(dict.fromkeys(letter.case_id for letter in letters))
    one = letters[0] if len(letters) == 1 else None
    if one is not None:
        return ChangeSet(said("{number} approved", number=one.number), cases, TOPICS, one.id)
    sentence = counted("{count} letter approved", "{count} letters approved", len(letters))
    return ChangeSet(sentence, cases, TOPICS)


def give_back(desk: Desk, letter_id: int, by: str, reason: str) -> ChangeSet:
    """The second person does not agree: the letter is void, and a new version is a draft.

    A copy for a new address gets no new version: the letter is sent again instead.

    Raises:
        Refused: it does not wait, or the same person finalized it.
        InvalidInput: nobody is named, or no reason is given.
    """
    subject, second = f"letter:{letter_id}", _as(desk, by)
    with second.work() as work:
        before = work.letter(letter_id)
        after = not_approved(before, by, reason)
        work.save_letter(after)
        draft = new_version(desk, work, before) if before.copy_of is None else None
        step(second, work, after, StepKind.NOT_APPROVED, reason.strip())
        title = said("{number} not approved", number=before.number)
        tell(second, work, after, title, reason.strip())
        told = particulars(work, subject, before, after)
        if draft is not None:
            told["replaced_by"] = draft.id
        work.audit("letter.not_approved", subject, told)
        work.commit()
    if draft is None:
        sentence = said(
            "{number} is not approved; the letter can be sent again", number=before.number
        )
        return ChangeSet(sentence, (before.case_id,), TOPICS, letter_id)
    sentence = said("{number} is not approved; its new version is a draft", number=before.number)
    return ChangeSet(sentence, (before.case_id,), TOPICS, draft.id)


def _as(desk: Desk, by: str) -> Desk:
    """The desk with somebody else at it."""
    return replace(desk, actor=" ".join(by.split()) or desk.actor)
