"""What the page of a letter shows, asked off the GUI thread in one go."""

from dataclasses import dataclass

from privdesk.domain.letter import Letter
from privdesk.domain.read_models import CaseView
from privdesk.domain.vocabulary import LetterState
from privdesk.domain.workflow import Obstacle
from privdesk.services import letters
from privdesk.services.dictionaries import is_ready
from privdesk.services.letter_approval import needs_approval
from privdesk.services.outbox import LetterWay, letter_way
from privdesk.services.reading import Reading


@dataclass(frozen=True, slots=True)
class LetterPicture:
    """Everything that the page shows of a letter.

    Attributes:
        letter: as it is stored.
        view: its case.
        templates: what a draft can be started anew from; empty of a final letter.
        fields: what a draft can name; empty of a final letter.
        blocks: the text blocks that a draft can take in; empty of a final letter.
        proof: what the draft looks like now; None of a final letter.
        obstacles: what the workflow says against sending it.
        pdf: the frozen bytes; empty of a draft.
        second: who is proposed as the one who finalizes it, then all handlers on record; empty
            where a final letter needs no second person.
        unloaded: language of the dictionary that is not loaded yet; empty if none is missing.
        way: its versions, copies and delivery history; None of a draft.
    """

    letter: Letter
    view: CaseView
    templates: tuple[letters.LetterTemplate, ...]
    fields: tuple[letters.LetterField, ...]
    blocks: tuple[letters.TextBlock, ...]
    proof: letters.Proof | None
    obstacles: tuple[Obstacle, ...]
    pdf: bytes
    second: tuple[str, ...] = ()
    unloaded: str = ""
    way: LetterWay | None = None


def look(reading: Reading, letter_id: int, typed: Letter | None) -> LetterPicture:
    """Ask everything about a letter.

    Args:
        reading: the desk.
        letter_id: the letter.
        typed: the draft as it stands on the screen, if it has been shown already.
    """
    letter = reading.letter(letter_id)
    view = reading.case(letter.case_id)
    if letter.state is not LetterState.DRAFT:
        pdf = letters.letter_pdf(reading.desk, letter_id) if letter.content else b""
        way = letter_way(reading.desk, letter_id)
        return LetterPicture(letter, view, (), (), (), None, (), pdf, way=way)
    draft = typed or letter
    unloaded = "" if is_ready(draft.language) else draft.language
    return LetterPicture(
        letter,
        view,
        letters.templates_for(view.case.kind),
        letters.fields_for(reading.desk, draft),
        letters.blocks_for(reading.desk, draft),
        letters.proof(reading.desk, draft, patient=False),
        letters.gate(reading.desk, draft, view.case),
        b"",
        _second(reading, draft),
        unloaded,
    )


def _second(reading: Reading, draft: Letter) -> tuple[str, ...]:
    if not needs_approval(reading.desk, draft):
        return ()
    return tuple(dict.fromkeys((reading.desk.actor, *reading.handlers())))
