"""Which backups are kept: hourly for today, daily, weekly and monthly; the newest always."""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

_DAYS, _WEEKS, _MONTHS = 14, 8, 24
_DAYS_OF_MONTH = 31

_Period = Callable[[datetime], tuple[int, ...]]


def kept(made: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """The backups to keep out of those that were made.

    Of each hour of the last day, each of the last 14 days, each of the last 8 weeks and each of
    the last 24 months the last one is kept. One from the future is kept, too: the clock was set.

    Args:
        made: local instants of the backups.
        now: local instant.
    """
    backups = sorted(made)
    steps: tuple[tuple[timedelta, _Period], ...] = (
        (timedelta(days=1), lambda at: (at.year, at.month, at.day, at.hour)),
        (timedelta(days=_DAYS), lambda at: (at.year, at.month, at.day)),
        (timedelta(weeks=_WEEKS), lambda at: tuple(at.isocalendar()[:2])),
        (timedelta(days=_MONTHS * _DAYS_OF_MONTH), lambda at: (at.year, at.month)),
    )
    keep = set(backups[-1:]) | {at for at in backups if at > now}
    for age, period in steps:
        last = {period(at): at for at in backups if now - at <= age}
        keep.update(last.values())
    return frozenset(keep)
