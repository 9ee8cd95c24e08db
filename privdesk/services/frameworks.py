"""The frameworks that the office takes part in: until which day complaints under each are taken."""

from dataclasses import dataclass
from datetime import date

from privdesk.domain.day_names import day_words
from privdesk.domain.errors import InvalidInput, Problem
from privdesk.domain.labels import FRAMEWORK
from privdesk.domain.said import said
from privdesk.domain.vocabulary import Framework
from privdesk.policy import pack_text, with_framework_until
from privdesk.services.changes import ChangeSet, Topic
from privdesk.services.desk import POLICY, Desk


@dataclass(frozen=True, slots=True)
class FrameworkRow:
    """A framework of the pack, and the last day on which a complaint under it is taken, if any."""

    framework: Framework
    until: date | None


def framework_rows(desk: Desk) -> tuple[FrameworkRow, ...]:
    """Every framework of the office, in the order of its pack."""
    return tuple(FrameworkRow(one, desk.pack.until(one)) for one in desk.pack.frameworks)


def set_framework_until(desk: Desk, framework: Framework, until: date | None) -> ChangeSet:
    """Switch a framework off by date, or on again; what came in time goes on under it.

    Args:
        desk: the open case file.
        framework: of the pack of its office.
        until: the last day of receipt; None takes complaints without end.

    Raises:
        InvalidInput: the office takes no part in the framework.
    """
    name = FRAMEWORK[framework]
    if framework not in desk.pack.frameworks:
        sentence: str = said("The office takes no part in the {name}.", name=name)
        raise InvalidInput((Problem("framework", sentence),))
    before = desk.pack.until(framework)
    if until == before:
        return ChangeSet(said("{name} stays as it is", name=name), (), frozenset())
    with desk.work() as work:
        source = work.setting(POLICY) or pack_text(desk.pack.id)
        work.set_setting(POLICY, with_framework_until(source, framework, until))
        told = {
            "framework": framework.value,
            "before": before.isoformat() if before else None,
            "after": until.isoformat() if until else None,
        }
        work.audit("office.framework_until", "office", told)
        work.commit()
    sentence = said("{name}: complaints are taken without end", name=name)
    if until:
        day = day_words(until)
        sentence = said("{name}: complaints received until {day} are taken", name=name, day=day)
    return ChangeSet(sentence, (), frozenset({Topic.OFFICE}))
