"""The office's own closing days: which open cases they move, and setting them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from privdesk.domain.case_clocks import Counting, rank
from privdesk.domain.clocks import Deadline
from privdesk.domain.correspondence import Event
from privdesk.domain.day_names import day_words
from privdesk.domain.errors import InvalidInput, Problem
from privdesk.domain.read_models import RunningClock
from privdesk.domain.said import said
from privdesk.domain.validation import closing_day_problem
from privdesk.domain.vocabulary import EventKind
from privdesk.domain.working_days import ClosingDay
from privdesk.policy import closing_days_text, parse_closing_days
from privdesk.services.changes import ChangeSet, Topic
from privdesk.services.desk import CLOSING_DAYS, Desk
from privdesk.storage import UnitOfWork


@dataclass(frozen=True, slots=True)
class Moved:
    """A clock of an open case whose dates change with the closing days.

    Attributes:
        case_id: key of the case.
        number: of the case.
        person: name as lists show it.
        before: as it is stored.
        after: as it would be.
    """

    case_id: int
    number: str
    person: str
    before: Deadline
    after: Deadline

    @property
    def title(self) -> str:
        """What the clock is called."""
        return self.before.title

    @property
    def deadline_stays(self) -> bool:
        """Whether only the send-by day moves."""
        return (self.before.raw, self.before.rolled) == (self.after.raw, self.after.rolled)


def day_problem(desk: Desk, days: Iterable[ClosingDay], new: ClosingDay) -> Problem | None:
    """What is wrong with a day that shall be added to these closing days."""
    return closing_day_problem(new, tuple(days), desk.pack.calendars(desk.pack.calendar))


def impact(desk: Desk, days: Iterable[ClosingDay]) -> tuple[Moved, ...]:
    """The clocks of open cases that would move if these were all closing days of the office."""
    counting = _counting(desk, days)
    return tuple(_moves(desk.file.queries().running_clocks(), counting))


def case_count(moved: Iterable[Moved]) -> int:
    """How many cases move; a case with two clocks counts once."""
    return len({one.case_id for one in moved})


def move_words(moved: Iterable[Moved]) -> str:
    """How many cases move, such as "3 cases move"."""
    match case_count(moved):
        case 0:
            return said("No open case moves")
        case 1:
            return said("1 case moves")
        case count:
            return said("{count} cases move", count=count)


def set_closing_days(desk: Desk, days: Iterable[ClosingDay]) -> ChangeSet:
    """Make these all closing days of the office, and move what still runs in open cases.

    Clocks that were satisfied or left out, and cases that are closed, stay as they were told.

    Raises:
        InvalidInput: a day stands twice, has no name, or is a day off already; nothing changed.
    """
    wanted = tuple(sorted((_tidy(day) for day in days), key=lambda day: day.day))
    with desk.work() as work:
        kept = parse_closing_days(work.setting(CLOSING_DAYS) or "")
        if wanted == kept:
            return ChangeSet(said("The closing days stay as they are"), (), frozenset())
        _check(desk, kept, wanted)
        counting = _counting(desk, wanted)
        moved = tuple(_moves(work.running_clocks(), counting))
        by_case = [(case_id, tuple(of)) for case_id, of in groupby(moved, lambda m: m.case_id)]
        for case_id, of_case in by_case:
            _move(desk, work, case_id, of_case, counting)
        work.set_setting(CLOSING_DAYS, closing_days_text(wanted))
        told = {
            "days": {"before": _told(kept), "after": _told(wanted)},
            "moved": list(dict.fromkeys(one.number for one in moved)),
        }
        work.audit("office.closing_days", "office", told)
        work.commit()
    return ChangeSet(
        said("Closing days saved. {words}", words=move_words(moved)),
        tuple(case_id for case_id, _of_case in by_case),
        frozenset({Topic.OFFICE, Topic.CASES}),
    )


def _tidy(day: ClosingDay) -> ClosingDay:
    return replace(day, name=" ".join(day.name.split()))


def _check(desk: Desk, kept: tuple[ClosingDay, ...], wanted: tuple[ClosingDay, ...]) -> None:
    """Look at every new day, and at those kept only for doubles: holidays come and go in law."""
    problems = [
        problem
        for place, day in enumerate(wanted)
        if day not in kept or day in wanted[:place]
        if (problem := day_problem(desk, wanted[:place] + wanted[place + 1 :], day))
    ]
    if problems:
        # Two days that are the same tell the same twice.
        raise InvalidInput(tuple(dict.fromkeys(problems)))


def _counting(desk: Desk, days: Iterable[ClosingDay]) -> Counting:
    return replace(desk.pack, closing_days=tuple(days)).counting(())


def _moves(clocks: Iterable[RunningClock], counting: Counting) -> Iterator[Moved]:
    for running in clocks:
        clock = running.clock
        if clock.rule is None or clock.facts is None:
            continue  # logged before rules were kept with the case; its dates are as they were told
        before, after = clock.deadline, counting.recomputed(clock, clock.facts).deadline
        if _dates(before) != _dates(after):
            yield Moved(running.case_id, running.number, running.person, before, after)


def _dates(deadline: Deadline) -> tuple[object, ...]:
    return deadline.raw, deadline.rolled, deadline.send_by


def _move(
    desk: Desk, work: UnitOfWork, case_id: int, moved: tuple[Moved, ...], counting: Counting
) -> None:
    case = work.case(case_id)
    rules = {one.before.rule_id for one in moved}
    clocks = (
        counting.recomputed(clock, clock.facts)
        if clock.facts and clock.deadline.rule_id in rules
        else clock
        for clock in case.clocks
    )
    work.save_case(replace(case, clocks=tuple(sorted(clocks, key=rank))))
    title = said("Send-by day moved with the office’s closing days")
    body = "\n".join(_sentence(one) for one in moved)
    today, now = desk.clock.today(), desk.clock.now()
    work.add_event(Event(0, case_id, EventKind.CLOCK, today, now, title, body, desk.actor))


def _sentence(moved: Moved) -> str:
    before, after = day_words(moved.before.send_by), day_words(moved.after.send_by)
    words = said(
        "{title}: send by {after}, no longer by {before}.",
        title=moved.title,
        after=after,
        before=before,
    )
    if moved.deadline_stays:
        return words
    return said(
        "{words} Deadline {day}, no longer {before}.",
        words=words,
        day=day_words(moved.after.raw),
        before=day_words(moved.before.raw),
    )


def _told(days: tuple[ClosingDay, ...]) -> list[dict[str, str]]:
    return [{"day": day.day.isoformat(), "name": day.name} for day in days]
