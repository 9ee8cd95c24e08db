"""A print run: what was sent to a printer in one go, and what of it came out well."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from privdesk.domain.errors import InvalidInput, Problem, Refused
from privdesk.domain.letter import Letter
from privdesk.domain.letter_steps import FROZEN, only_approved
from privdesk.domain.said import said
from privdesk.domain.vocabulary import LetterState


@dataclass(frozen=True, slots=True)
class RunLetter:
    """A letter in a run.

    Attributes:
        letter_id: its key.
        number: its number.
        is_copy: whether it was printed with the word COPY, as each print after the first is.
        came_out: what was said after printing; None while nobody has said it.
    """

    letter_id: int
    number: str
    is_copy: bool
    came_out: bool | None = None


@dataclass(frozen=True, slots=True)
class PrintRun:
    """One go at the printer.

    Attributes:
        id: key in the case file; 0 before it is stored.
        started_at: instant, UTC.
        started_by: who printed.
        destination: the printer, or the name of the PDF; empty before it is known.
        letters: in the order of the paper.
    """

    id: int
    started_at: datetime
    started_by: str
    destination: str
    letters: tuple[RunLetter, ...]

    @property
    def is_open(self) -> bool:
        """Whether somebody still has to say what came out well."""
        return any(one.came_out is None for one in self.letters)

    @property
    def waiting(self) -> tuple[RunLetter, ...]:
        """The letters about which nobody has said how they came out."""
        return tuple(one for one in self.letters if one.came_out is None)


def run_letter(letter: Letter) -> RunLetter:
    """A letter as it goes into a run; from its second print on it says COPY.

    Raises:
        Refused: it is not final, or waits for its approval.
    """
    if letter.state not in FROZEN:
        raise Refused(
            said(
                "{name} is not final, so it cannot be printed.",
                name=letter.number or said("A draft"),
            )
        )
    only_approved(letter)
    return RunLetter(letter.id, letter.number, letter.state is not LetterState.FINAL)


def check_settling(run: PrintRun, came_out: Collection[int]) -> None:
    """Whether a run can be answered for like this.

    Args:
        run: as it is stored.
        came_out: keys of the letters that came out well; the others are to be repeated.

    Raises:
        Refused: it was answered for before.
        InvalidInput: a letter is named that is not in the run.
    """
    if not run.is_open:
        raise Refused(said("What came out well in this print run is on record already."))
    strangers = set(came_out) - {one.letter_id for one in run.waiting}
    if strangers:
        told = said("A letter is named that was not in this print run. Look at the run again.")
        raise InvalidInput((Problem("letters", told),))
