"""What a change touched, so that screens know what to ask for anew."""

from dataclasses import dataclass
from enum import StrEnum

from privdesk.domain.case import Case
from privdesk.domain.person import Person


class Topic(StrEnum):
    """A kind of data that screens show."""

    CASES = "cases"
    PEOPLE = "people"
    LETTERS = "letters"
    FILES = "files"
    OFFICE = "office"


@dataclass(frozen=True, slots=True)
class Reversible:
    """A change that can be taken back.

    Attributes:
        name: what was done to what, such as "assign R-2026-007"; never personal data.
        cases: each as it was before and as it is after.
        people: each as it was before and as it is after.
        mailed: keys of the letters that had been mailed from each case concerned.
    """

    name: str
    cases: tuple[tuple[Case, Case], ...] = ()
    people: tuple[tuple[Person, Person], ...] = ()
    mailed: tuple[tuple[int, frozenset[int]], ...] = ()

    def reversed(self) -> "Reversible":
        """The same, from after to before."""
        cases = tuple((after, before) for before, after in self.cases)
        people = tuple((after, before) for before, after in self.people)
        return Reversible(self.name, cases, people, self.mailed)

    def after(self, earlier: "Reversible | None") -> "Reversible":
        """This change and an earlier one of the same case as one, under the name of this."""
        if earlier is None:
            return self
        starts = {after.id: before for before, after in earlier.cases}
        cases = tuple((starts.get(after.id, before), after) for before, after in self.cases)
        return Reversible(self.name, cases, self.people, self.mailed)


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """The outcome of a change.

    Attributes:
        sentence: what was done, for a toast.
        cases: ids of the cases that changed.
        topics: the kinds of data that changed.
        letter_id: the letter that was made or changed; None if none.
        reversible: what takes the change back; None if nothing does.
    """

    sentence: str
    cases: tuple[int, ...]
    topics: frozenset[Topic]
    letter_id: int | None = None
    reversible: Reversible | None = None
