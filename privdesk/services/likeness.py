"""Who may be the same person, and which case the same matter; told with the reason, never decided.

A match is a hint. An unverified request is never set aside because of it, and nothing is merged
unless somebody says so.
"""

from dataclasses import dataclass
from datetime import timedelta

from privdesk.domain.case import Case
from privdesk.domain.person import Person
from privdesk.domain.read_models import CaseRow, PersonMatch, PersonView
from privdesk.domain.repeats import Repeat, if_asked_again, repeats
from privdesk.domain.said import joined, said
from privdesk.domain.vocabulary import Kind, Right
from privdesk.services.desk import Desk
from privdesk.storage import name_key

_ALIKE = 86
"""Likeness in percent from which names count where something else agrees too."""

_NEARLY_SAME = 92
"""Likeness in percent from which a name counts by itself."""

_ADDRESS = 85
_YEAR = timedelta(days=366)
_SHOWN = 3


@dataclass(frozen=True, slots=True)
class LikeCase:
    """A case that may be the same matter.

    Attributes:
        row: the other case.
        why: what agrees, such as "same birthday".
        same_matter: whether it asks for the same within a year, and not only comes from the same.
    """

    row: CaseRow
    why: tuple[str, ...]
    same_matter: bool


def like_people(desk: Desk, person: Person, limit: int = _SHOWN) -> tuple[PersonMatch, ...]:
    """Known people who may be this one, the surest first, each with what agrees.

    Args:
        desk: the open case file.
        person: as typed, or one of the case file, which is not compared with itself.
        limit: at most so many.
    """
    queries, today = desk.file.queries(), desk.clock.today()
    scored = []
    for other in queries.candidates(person):
        why, score = _compare(person, other)
        if why:
            scored.append((score, other.id, other, why))
    scored.sort(key=lambda one: (-one[0], -one[1]))
    return tuple(
        PersonMatch(other, joined(", ", why), queries.cases_of_people((other.id,), today)[:_SHOWN])
        for _score, _id, other, why in scored[:limit]
    )


def _compare(one: Person, other: Person) -> tuple[tuple[str, ...], float]:
    """What agrees between two people, and how much that says."""
    why: list[str] = []
    score = 0.0
    if one.email and one.email.strip().casefold() == other.email.strip().casefold():
        why.append(said("same e-mail address"))
        score += 100
    if one.born is not None and one.born == other.born:
        why.append(said("same birthday"))
        score += 40
    if _digits(one.phone) and _digits(one.phone) == _digits(other.phone):
        why.append(said("same phone number"))
        score += 50
    if _same_address(one, other):
        why.append(said("same address"))
        score += 40
    alike = _name_likeness(one, other)
    if alike == 100:  # noqa: PLR2004 - percent
        why.insert(
            0, said("same name") if one.name == other.name else said("same name, spelled otherwise")
        )
        score += 60
    elif alike >= _NEARLY_SAME or (alike >= _ALIKE and why):
        why.insert(0, said("similar name"))
        score += 30 + alike / 10
    elif alike < _ALIKE and "same e-mail address" not in why and "same phone number" not in why:
        return (), 0  # a neighbor, or somebody of the same age
    if one.born and other.born and one.born != other.born and "same e-mail address" not in why:
        return (), 0
    return tuple(why), score


def _name_likeness(one: Person, other: Person) -> float:
    # Its compiled parts are large; only who compares waits for them.
    from rapidfuzz import fuzz

    left, right = name_key(one.name), name_key(other.name)
    return fuzz.token_sort_ratio(left, right) if left and right else 0


def _same_address(one: Person, other: Person) -> bool:
    # Its compiled parts are large; only who compares waits for them.
    from rapidfuzz import fuzz

    here, there = one.address, other.address
    if not here.lines or not there.lines or here.postal_code != there.postal_code:
        return False
    left, right = (name_key(" ".join(address.lines)) for address in (here, there))
    return fuzz.ratio(left, right) >= _ADDRESS


def _digits(phone: str) -> str:
    digits = "".join(char for char in phone if char.isdecimal())
    return digits[-9:] if len(digits) >= 7 else ""  # noqa: PLR2004 - shorter is no whole number


def like_cases(desk: Desk, case_id: int) -> tuple[LikeCase, ...]:
    """Cases that may be the same matter as one that is open, the likeliest first.

    Cases that are linked with it, that were kept apart from it, or that are older than a year are
    not named.
    """
    queries, today = desk.file.queries(), desk.clock.today()
    view = queries.case_view(case_id, today)
    case = view.case
    if case.merged is not None or not case.status.is_open:
        return ()
    why: dict[int, tuple[str, ...]] = {view.person.id: (said("same person"),)}
    for match in like_people(desk, view.person, limit=10):
        why[match.person.id] = (match.why,)
    left_out = {case.id, *(a.other_id for a in case.apart), *(k.link.other_id for k in view.links)}
    found = []
    for person_id, reasons in why.items():
        for row in queries.cases_of_people((person_id,), today):
            if row.id in left_out or abs(row.received - case.received) > _YEAR:
                continue
            left_out.add(row.id)
            same = _same_matter(case, row)
            if same or row.status.is_open:
                more = said("asks for the same") if same else said("open case")
                found.append(LikeCase(row, (*reasons, more), same))
    return tuple(sorted(found, key=lambda one: (not one.same_matter, -one.row.id))[:_SHOWN])


def _same_matter(case: Case, row: CaseRow) -> bool:
    if case.kind is not row.kind:
        return False
    asked = {right.right for right in case.rights}
    return not asked or bool(asked & set(row.rights))


def repeats_of(desk: Desk, case_id: int) -> tuple[Repeat, ...]:
    """What the rules about repeated requests say of a case."""
    queries, today = desk.file.queries(), desk.clock.today()
    case = queries.case_view(case_id, today).case
    past = queries.past_requests((case.person_id,), (case.id,)) if case.people else ()
    rights = (right.right for right in case.rights)
    return repeats(case.kind, rights, case.law, case.received, past)


def repeats_by(
    desk: Desk, person_id: int, kind: Kind, rights: tuple[Right, ...], law: str
) -> tuple[Repeat, ...]:
    """What the rules about repeated requests say of one that comes today from somebody known."""
    past = desk.file.queries().past_requests((person_id,), ())
    return repeats(kind, rights, law, desk.clock.today(), past)


def repeats_ahead(desk: Desk, view: PersonView) -> tuple[Repeat, ...]:
    """What the rules would say if this person asked again today, told from the history."""
    past = desk.file.queries().past_requests((view.person.id,), ())
    laws = sorted({one.row.law for one in view.cases})
    return if_asked_again(laws, desk.clock.today(), past)
