"""What the Deadlines page remembers over a restart, and what it takes from the platform."""

from dataclasses import replace

from PySide6.QtCore import QLocale

from privdesk.config.settings import digest_of
from privdesk.domain.deadline_views import DeadlineBoard, DeadlineFilter, KindGroup
from privdesk.ui.language import ENGLISH, chosen, language
from privdesk.ui.session import Session


def last_filter(session: Session) -> DeadlineFilter:
    """The filter of the last time; whose handler it was is known once the cases are here."""
    kept = session.settings
    known = {group.value for group in KindGroup}
    hidden = frozenset(KindGroup(group) for group in kept.deadlines_hidden if group in known)
    return DeadlineFilter(hidden, kept.deadlines_law, kept.deadlines_rule)


def with_handler(session: Session, wanted: DeadlineFilter, board: DeadlineBoard) -> DeadlineFilter:
    """The filter with the handler of the last time, if that one still has open cases."""
    digest = session.settings.deadlines_handler
    if not digest or wanted.handler:
        return wanted
    found = (name for name in board.handlers() if digest_of(name) == digest)
    return replace(wanted, handler=next(found, ""))


def keep_filter(session: Session, wanted: DeadlineFilter) -> None:
    """Remember a filter; of a handler only a digest, for preferences hold no names."""
    session.keep(
        replace(
            session.settings,
            deadlines_hidden=tuple(sorted(wanted.hidden)),
            deadlines_law=wanted.law,
            deadlines_rule=wanted.rule,
            deadlines_handler=digest_of(wanted.handler),
        )
    )


def first_weekday() -> int:
    """The weekday that weeks start on, Monday being 0: by the platform, else by the language."""
    system, spoken = QLocale.system(), language().locale
    foreign = system.language() is QLocale.Language.C or chosen() != ENGLISH
    return (spoken if foreign else system).firstDayOfWeek().value - 1
