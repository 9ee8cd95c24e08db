"""Change what is known of a person, from the person's own page."""

from privdesk.domain.errors import InvalidInput, NotFound, Problem
from privdesk.domain.person import Person
from privdesk.domain.said import said
from privdesk.letters import LANGUAGE_NAMES
from privdesk.services import casework
from privdesk.services.changes import ChangeSet
from privdesk.services.desk import Desk


def save_person(desk: Desk, person: Person) -> ChangeSet:
    """Change a person's particulars; every case of it shows them.

    Raises:
        NotFound: the person takes part in no case.
    """
    view = desk.file.queries().person_view(person.id, desk.clock.today())
    if not view.cases:
        raise NotFound(said("This person has no case any more."))
    return casework.save_person(desk, view.cases[0].row.id, person)


def letter_language(code: str) -> str:
    """A language that letters are written in, or empty for not known.

    Raises:
        InvalidInput: no letter is written in it; names those that are.
    """
    if code and code not in LANGUAGE_NAMES:
        known = ", ".join(LANGUAGE_NAMES)
        raise InvalidInput(
            (
                Problem(
                    "language",
                    said("No letter is in {code}. There are: {known}.", code=code, known=known),
                ),
            )
        )
    return code
