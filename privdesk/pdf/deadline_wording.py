"""How printed deadlines call things; the words come from where the screen has them."""

from collections.abc import Callable
from dataclasses import dataclass

from privdesk.domain.deadline_days import AgendaDay
from privdesk.domain.deadline_views import AnsweredEntry, DeadlineEntry

Entry = DeadlineEntry | AnsweredEntry


@dataclass(frozen=True, slots=True)
class Wording:
    """Words for records.

    Attributes:
        kind: of a case, such as "Access".
        facts: what else there is to know, such as "due Sat, Nov 28".
        state: such as "2 d late" or "Wed, Nov 25".
        day: head over the cases of a day, such as "Tuesday, Nov 24".
    """

    kind: Callable[[Entry], str]
    facts: Callable[[Entry], str]
    state: Callable[[Entry], str]
    day: Callable[[AgendaDay], str]
