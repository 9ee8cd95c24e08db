"""Open a case file for one command and give it back, whatever happens."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from privdesk.cli.passphrase import with_key
from privdesk.domain.errors import CaseFileReplaced, NotFound
from privdesk.domain.letter import Letter
from privdesk.domain.numbering import normal_number
from privdesk.domain.vocabulary import LetterState
from privdesk.services.desk import Desk, open_desk
from privdesk.services.reading import Reading
from privdesk.services.replaced import kept_aside_of


@contextmanager
def working(path: Path) -> Iterator[Desk]:
    """A desk that may change the case file; nobody else may have it open for writing.

    Raises:
        CaseFileError: the file cannot be opened, or was replaced meanwhile; then what was open is
            kept as a copy.
    """
    desk = with_key(lambda key: open_desk(path, key=key))
    try:
        try:
            yield desk
        except CaseFileReplaced as error:
            raise kept_aside_of(desk, error) from error
        lost = desk.file.lost()
        if lost is not None:
            raise kept_aside_of(desk, lost)
    finally:
        desk.close()


@contextmanager
def reading(path: Path) -> Iterator[Reading]:
    """A desk that only reads, so it works beside an open window.

    Raises:
        CaseFileError: the file cannot be opened.
    """
    desk = with_key(lambda key: open_desk(path, key=key, read_only=True))
    try:
        yield Reading(desk)
    finally:
        desk.close()


def case_of(desk: Desk, typed: str) -> int:
    """The key of the case with a typed number.

    Raises:
        NotFound: it is no number, or no case has it.
    """
    number = normal_number(typed)
    if number is None:
        raise NotFound(f"{typed} is no case number. Write it as R-2026-007.")
    return Reading(desk).case_id(number)


def letter_of(desk: Desk, typed: str) -> Letter:
    """The letter with a typed number or key.

    Raises:
        NotFound: no letter has it.
    """
    questions = Reading(desk)
    if typed.isdecimal():
        return questions.letter(int(typed))
    number = normal_number(typed)
    key = next((row.id for row in questions.letters(*LetterState) if row.number == number), None)
    if number is None or key is None:
        raise NotFound(f"There is no letter {typed}.")
    return questions.letter(key)
