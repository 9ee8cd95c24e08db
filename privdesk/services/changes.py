"""What a change touched, so that screens know what to ask for anew."""

from dataclasses import dataclass, replace
from enum import StrEnum

from privdesk.domain.case import Case
from privdesk.domain.chain import Tie
from privdesk.domain.letter import Letter
from privdesk.domain.note_template import NoteTemplates
from privdesk.domain.person import Person
from privdesk.domain.saved_views import SavedView
from privdesk.storage import Lifted


class Topic(StrEnum):
    """A kind of data that screens show."""

    CASES = "cases"
    PEOPLE = "people"
    LETTERS = "letters"
    FILES = "files"
    OFFICE = "office"
    MAIL = "mail"
    VIEWS = "views"


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What a message that was taken in has added to the case file.

    Attributes:
        mail_id: key of the message.
        case_id: the case that it lies on; None if it was set aside.
        made_case: the case as it was logged from the message; None for one that was there before.
        events: keys of the timeline entries of it.
        files: keys of its files.
        people: keys of the people who are new with it.
        lifted: the rows themselves while it is taken back.
    """

    mail_id: int
    case_id: int | None = None
    made_case: Case | None = None
    events: frozenset[int] = frozenset()
    files: frozenset[int] = frozenset()
    people: frozenset[int] = frozenset()
    lifted: Lifted | None = None


@dataclass(frozen=True, slots=True)
class Reversible:
    """A change that can be taken back.

    Attributes:
        name: what was done to what, such as "assign R-2026-007"; never personal data.
        cases: each as it was before and as it is after.
        people: each as it was before and as it is after.
        mailed: keys of the letters that had been mailed from each case concerned.
        taken: what a message that was taken in has added; None if none was.
        tied: ties between cases that it made.
        untied: ties between cases that it took away.
        views: the saved views before and after; None where it is not about them.
        notes: the office's templates of notes before and after; None where it is not about them.
        imported: key of the import that the change was; 0 if it was none.
        begun: drafts that it began, as it left them.
    """

    name: str
    cases: tuple[tuple[Case, Case], ...] = ()
    people: tuple[tuple[Person, Person], ...] = ()
    mailed: tuple[tuple[int, frozenset[int]], ...] = ()
    taken: "TakenIn | None" = None
    tied: tuple[Tie, ...] = ()
    untied: tuple[Tie, ...] = ()
    views: tuple[tuple[SavedView, ...], tuple[SavedView, ...]] | None = None
    notes: tuple[NoteTemplates, NoteTemplates] | None = None
    imported: int = 0
    begun: tuple[Letter, ...] = ()

    def reversed(self) -> "Reversible":
        """The same, from after to before."""
        cases = tuple((after, before) for before, after in self.cases)
        people = tuple((after, before) for before, after in self.people)
        views = (self.views[1], self.views[0]) if self.views else None
        notes = (self.notes[1], self.notes[0]) if self.notes else None
        return replace(
            self,
            cases=cases,
            people=people,
            tied=self.untied,
            untied=self.tied,
            views=views,
            notes=notes,
        )

    def after(self, earlier: "Reversible | None") -> "Reversible":
        """This change and an earlier one of the same case as one, under the name of this."""
        if earlier is None:
            return self
        starts = {after.id: before for before, after in earlier.cases}
        cases = tuple((starts.get(after.id, before), after) for before, after in self.cases)
        return replace(self, cases=cases)


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """The outcome of a change.

    Attributes:
        sentence: what was done, for a toast.
        cases: ids of the cases that changed.
        topics: the kinds of data that changed.
        letter_id: the letter that was made or changed; None if none.
        reversible: what takes the change back; None if nothing does.
        run_id: the print run that was begun or answered for; None if none.
    """

    sentence: str
    cases: tuple[int, ...]
    topics: frozenset[Topic]
    letter_id: int | None = None
    reversible: Reversible | None = None
    run_id: int | None = None
