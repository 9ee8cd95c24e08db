"""Whether an answer says what was done: in a note, on the case, or in a final letter."""

from privdesk.domain.case import Case
from privdesk.domain.letter_steps import FROZEN
from privdesk.domain.vocabulary import LetterPurpose
from privdesk.domain.workflow import says_what_was_done
from privdesk.letters import library
from privdesk.services.desk import Desk


def answer_is_told(desk: Desk, case: Case, note: str = "") -> bool:
    """Whether a note, the case or a final letter of it says what was done."""
    if note.strip() or says_what_was_done(case):
        return True
    view = desk.file.queries().case_view(case.id, desk.clock.today())
    known = library()
    return any(
        one.state in FROZEN
        and known.knows(one.template)
        and known.get(one.template).purpose is LetterPurpose.ANSWER
        for one in view.letters
    )
