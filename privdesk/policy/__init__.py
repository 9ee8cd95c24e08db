"""Policy packs: find the shipped ones, check them, and turn them into records."""

from privdesk.policy.calendars import calendar, is_calendar
from privdesk.policy.load import pack_ids, pack_text, parse_pack

__all__ = ["calendar", "is_calendar", "pack_ids", "pack_text", "parse_pack"]
