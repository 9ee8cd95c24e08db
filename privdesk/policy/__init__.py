"""Policy packs and packs of law: find those that ship, check them, turn them into records."""

from privdesk.policy.calendars import calendar, calendars_for, is_calendar
from privdesk.policy.closing_days import closing_days_text, parse_closing_days
from privdesk.policy.frameworks import with_framework_until
from privdesk.policy.laws import law_ids, law_pack, parse_law
from privdesk.policy.load import pack_ids, pack_text, parse_pack
from privdesk.policy.office import office_problems, with_office
from privdesk.policy.web_form import form_languages, form_pattern, form_words

__all__ = [
    "calendar",
    "calendars_for",
    "closing_days_text",
    "form_languages",
    "form_pattern",
    "form_words",
    "is_calendar",
    "law_ids",
    "law_pack",
    "office_problems",
    "pack_ids",
    "pack_text",
    "parse_closing_days",
    "parse_law",
    "parse_pack",
    "with_framework_until",
    "with_office",
]
