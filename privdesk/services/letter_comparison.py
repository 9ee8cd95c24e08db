"""What an officer changed of a draft against the template that it was started from."""

from dataclasses import dataclass
from difflib import SequenceMatcher

from privdesk.domain.letter import Letter
from privdesk.domain.said import said
from privdesk.services.desk import Desk
from privdesk.services.letters import restarted


@dataclass(frozen=True, slots=True)
class Comparison:
    """A line diff of subject and text.

    Attributes:
        lines: each with its mark: "+" is in the draft only, "-" in the template only, " " in both.
    """

    lines: tuple[tuple[str, str], ...]

    @property
    def sentence(self) -> str:
        """How much was changed."""
        added, gone = (sum(mark == one for mark, _ in self.lines) for one in "+-")
        if not added and not gone:
            return said("The draft says what the template says.")
        return said(
            "Lines of the draft only: {added}. Lines of the template only: {gone}.",
            added=added,
            gone=gone,
        )


def compared(desk: Desk, draft: Letter) -> Comparison:
    """Compare a draft with its template as it stands in the case today; changes nothing."""
    first = restarted(desk, draft, draft.template, draft.language, draft.template_version)
    before, after = _lines(first), _lines(draft)
    found: list[tuple[str, str]] = []
    for kind, start, end, start_now, end_now in SequenceMatcher(
        None, before, after, autojunk=False
    ).get_opcodes():
        if kind == "equal":
            found += [(" ", line) for line in before[start:end]]
        else:
            found += [("-", line) for line in before[start:end]]
            found += [("+", line) for line in after[start_now:end_now]]
    return Comparison(tuple(found))


def _lines(letter: Letter) -> list[str]:
    return [letter.subject, "", *letter.body.splitlines()]
