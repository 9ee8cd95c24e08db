"""Commands on four eyes: which letters need a second person, and what that person says."""

from typing import Annotated

import typer

from privdesk.cli.desks import letter_of, reading, working
from privdesk.cli.options import AsJson, CaseFilePath, LetterName
from privdesk.cli.output import answer, report, say
from privdesk.domain.outbox import OutboxGroup
from privdesk.services import letter_approval
from privdesk.services.letter_approval import ApprovalRule, approval_rule, set_approval_rule
from privdesk.services.outbox import outbox
from privdesk.services.reading import Reading

By = Annotated[str, typer.Option("--by", metavar="NAME", help="The second person.")]
Rule = Annotated[
    ApprovalRule | None, typer.Option("--need", help="Which letters need a second person.")
]
_SAID = {
    ApprovalRule.NONE: "Letters need no second person.",
    ApprovalRule.ANSWERS: "Answers need the approval of a second person.",
    ApprovalRule.ALL: "Letters need the approval of a second person.",
}


def approval(file: CaseFilePath, need: Rule = None, as_json: AsJson = False) -> None:
    """Tell or choose which letters wait for a second person before they leave the house.

    JSON: need, done.
    """
    if need is None:
        with reading(file) as questions:
            rule = approval_rule(questions.desk)
        told, sentence = {"need": rule.value, "done": ""}, _SAID[rule]
    else:
        with working(file) as desk:
            sentence = set_approval_rule(desk, need).sentence
        told = {"need": need.value, "done": sentence}
    answer(as_json, told, lambda: say(sentence))


def approve(
    file: CaseFilePath,
    by: By,
    letters: Annotated[
        list[str] | None,
        typer.Argument(metavar="[LETTER]...", help="Letters by number or key; all that wait."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Approve final letters as a second person, not the one who finalized them.

    JSON: done, and number and state where it is one letter.
    """
    with working(file) as desk:
        waiting = outbox(desk).rows(OutboxGroup.APPROVAL)
        keys = [letter_of(desk, typed).id for typed in letters or ()]
        changes = letter_approval.approve(desk, keys or [row.id for row in waiting], by)
        if changes.letter_id is None:
            report(as_json, changes)
            return
        found = Reading(desk).letter(changes.letter_id)
        report(as_json, changes, number=found.number, state=found.state.value)


def give_back(
    file: CaseFilePath,
    letter: LetterName,
    by: By,
    reason: Annotated[str, typer.Option(help="What has to be changed; it stays on record.")],
    as_json: AsJson = False,
) -> None:
    """Do not approve a letter: it is void, and a new version with its text is a draft.

    JSON: done, letter (the key of the new version).
    """
    with working(file) as desk:
        key = letter_of(desk, letter).id
        changes = letter_approval.give_back(desk, key, by, reason)
        report(as_json, changes, letter=changes.letter_id)
