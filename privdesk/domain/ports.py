"""What the rules need from outside: the current time."""

from datetime import date, datetime
from typing import Protocol
from zoneinfo import ZoneInfo


class Clock(Protocol):
    """The one source of the current time; injected, never asked from the system elsewhere."""

    @property
    def zone(self) -> ZoneInfo:
        """The time zone of the office."""

    def now(self) -> datetime:
        """The current instant, aware, in UTC."""

    def today(self) -> date:
        """The current calendar date in the office's time zone."""
