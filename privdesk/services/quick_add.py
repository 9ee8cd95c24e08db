"""Log a case from one line: what was understood, what was assumed, what is in the way."""

from dataclasses import dataclass, replace
from functools import cache

from privdesk.domain.errors import Problem
from privdesk.domain.person import PostalAddress
from privdesk.domain.quick_add import read_line
from privdesk.domain.quick_line import Gazetteer, Part, QuickLine
from privdesk.domain.quick_words import folded, framework_of
from privdesk.domain.quick_words_abroad import Tongue
from privdesk.domain.said import said
from privdesk.domain.vocabulary import Channel, Framework, Kind
from privdesk.postal import state_names
from privdesk.services.desk import Desk
from privdesk.services.intake import IntakePreview, NewCase, preview
from privdesk.territories import spoken_countries

NO_KIND = said("No kind found. Start with access, correct, delete, complaint or another kind.")
NOBODY = said("Nobody is named. Enter who wrote, or what it is about.")


@dataclass(frozen=True, slots=True)
class QuickIntake:
    """What the desk makes of a line.

    Attributes:
        line: piece by piece.
        new: the case as it would be saved.
        assumed: the parts that the line does not name and the desk fills in.
        seen: its deadlines, and what is missing.
        problems: what must be put right before it can be saved.
    """

    line: QuickLine
    new: NewCase
    assumed: frozenset[Part]
    seen: IntakePreview
    problems: tuple[Problem, ...]


@cache
def gazetteer() -> Gazetteer:
    """Countries in English, German and French, and the states of the United States."""
    return Gazetteer(
        {folded(name): code for name, code in spoken_countries("de", "fr").items()},
        {folded(name): code for code, name in state_names("US").items()},
    )


def understand(
    desk: Desk, text: str, tongue: Tongue = "en", *, day_first: bool = False
) -> QuickIntake:
    """Understand a line; changes nothing and needs no file access.

    Args:
        desk: the open desk.
        text: as typed.
        tongue: the language of whoever types.
        day_first: whether 3/4 is the third of April.
    """
    today = desk.clock.today()
    line = read_line(text, today, gazetteer(), tongue, day_first=day_first)
    framework = line.framework or _usual_framework(desk, line)
    new = NewCase(
        kind=line.kind or Kind.PRIVACY_REQUEST,
        channel=line.channel or Channel.EMAIL,
        received=line.received or today,
        name=line.name,
        email=line.email,
        phone=line.phone,
        address=PostalAddress(country=line.place.country, region=line.place.region),
        subject=line.subject,
        rights=line.rights,
        framework=framework,
        principles=line.principles,
        typed_due=line.due,
    )
    assumed = {
        part
        for part, value in ((Part.CHANNEL, line.channel), (Part.RECEIVED, line.received))
        if value is None
    }
    if framework and not line.framework:
        assumed.add(Part.FRAMEWORK)
    seen = preview(desk, new)
    return QuickIntake(line, new, frozenset(assumed), seen, _problems(line, seen))


def overlaid(new: NewCase, typed: NewCase) -> NewCase:
    """The case of a line with what was typed beside it, which stands before what the line says."""
    plain = NewCase(new.kind, new.channel, new.received)
    names = (name for name in NewCase.__slots__ if getattr(typed, name) != getattr(plain, name))
    return replace(new, **{name: getattr(typed, name) for name in names})


def _usual_framework(desk: Desk, line: QuickLine) -> Framework | None:
    if line.kind is not Kind.DPF_COMPLAINT:
        return None
    usual = framework_of(line.place.country)
    return usual if usual in desk.pack.frameworks else None


def _problems(line: QuickLine, seen: IntakePreview) -> tuple[Problem, ...]:
    if line.kind is None:
        return (Problem("kind", NO_KIND),)
    if not (line.name or line.email or line.phone or line.subject):
        return (Problem("name", NOBODY), *seen.problems)
    return seen.problems
