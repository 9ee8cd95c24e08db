"""The current time, from the system or frozen for rehearsal and tests."""

import time
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from typing_extensions import override

from privdesk.domain.ports import Clock


class SystemClock(Clock):
    """The time of this computer, seen from the office's time zone."""

    def __init__(self, zone: ZoneInfo) -> None:
        self._zone = zone

    @property
    @override
    def zone(self) -> ZoneInfo:
        return self._zone

    @override
    def now(self) -> datetime:
        return datetime.now(UTC)  # noqa: TID251 - the one place that asks the system

    @override
    def today(self) -> date:
        return self.now().astimezone(self._zone).date()


class FrozenClock(Clock):
    """A day that does not end: it starts at an instant and never leaves that calendar date.

    Seconds go on, so that a rehearsal has an order of events.
    """

    def __init__(self, start: datetime, zone: ZoneInfo, *, ticks: bool = True) -> None:
        self._start = start.astimezone(UTC)
        self._zone = zone
        self._ticks = ticks
        self._opened = time.monotonic()
        local = start.astimezone(zone)
        midnight = datetime(local.year, local.month, local.day, tzinfo=zone) + timedelta(days=1)
        self._last = midnight.astimezone(UTC) - timedelta(seconds=1)

    @property
    @override
    def zone(self) -> ZoneInfo:
        return self._zone

    @override
    def now(self) -> datetime:
        gone = time.monotonic() - self._opened if self._ticks else 0.0
        return min(self._start + timedelta(seconds=gone), self._last)

    @override
    def today(self) -> date:
        return self._start.astimezone(self._zone).date()
