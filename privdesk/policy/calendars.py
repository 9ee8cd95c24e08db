"""Working calendars by id: holidays of a country or a part of it, for any year."""

import re
from collections.abc import Mapping
from datetime import date
from functools import lru_cache, partial
from types import MappingProxyType

from privdesk.domain.errors import NotFound
from privdesk.domain.said import said
from privdesk.domain.working_days import WEEKDAYS, WorkingCalendar
from privdesk.policy.holiday_names import holiday_name

US_FEDERAL = "us-federal"
"""Id of the federal holidays of the United States, with the days on which they are observed."""

_LANGUAGE = "en_US"
_PLACE = re.compile(r"([A-Z]{2})(?:-([A-Z0-9]{1,3}))?")


def is_calendar(calendar_id: str) -> bool:
    """Whether there is a calendar with this id."""
    return calendar_id in {US_FEDERAL, WEEKDAYS.id} or _place(calendar_id) is not None


@lru_cache
def calendar(calendar_id: str) -> WorkingCalendar:
    """The calendar with this id.

    Args:
        calendar_id: "us-federal", "weekdays", a country such as "FR", or a country with a
            subdivision such as "GB-ENG" or "DE-SN".

    Raises:
        NotFound: there is no such calendar.
    """
    if calendar_id == WEEKDAYS.id:
        return WEEKDAYS
    if calendar_id == US_FEDERAL:
        return WorkingCalendar(
            US_FEDERAL, said("U.S. federal holidays"), partial(_name_on, "US", None)
        )
    place = _place(calendar_id)
    if place is None:
        raise NotFound(
            said(
                "There is no calendar “{calendar_id}”. Use us-federal, weekdays, or a "
                "country and subdivision such as GB-ENG.",
                calendar_id=calendar_id,
            )
        )
    return WorkingCalendar(
        calendar_id,
        said("Public holidays of {calendar_id}", calendar_id=calendar_id),
        partial(_name_on, *place),
    )


def _place(calendar_id: str) -> tuple[str, str | None] | None:
    """Country and subdivision, if the holidays of both are known."""
    match = _PLACE.fullmatch(calendar_id)
    if match is None:
        return None
    # holidays is large; an office on the federal days asks it for years only.
    import holidays

    country, subdivision = match[1], match[2]
    known = holidays.list_supported_countries()
    if country not in known or (subdivision and subdivision not in known[country]):
        return None
    return country, subdivision


def _name_on(country: str, subdivision: str | None, day: date) -> str:
    return _year(country, subdivision, day.year).get(day, "")


# The library fills its own tables while they are read, which two threads must not do at once.
@lru_cache(maxsize=512)
def _year(country: str, subdivision: str | None, year: int) -> Mapping[date, str]:
    import holidays

    found = holidays.country_holidays(
        country,
        subdiv=subdivision,
        years=year,
        expand=False,
        observed=True,
        language=_LANGUAGE,
        categories=(holidays.PUBLIC,),
    )
    return MappingProxyType({day: holiday_name(name) for day, name in found.items()})


def calendars_for(country: str) -> tuple[str, ...]:
    """Ids of the calendars that an office in a country may keep: its parts, then the general ones.

    Args:
        country: ISO 3166-1 code.
    """
    import holidays

    known = holidays.list_supported_countries().get(country)
    own = () if known is None else (country, *(f"{country}-{part}" for part in sorted(known)))
    return (*filter(is_calendar, own), US_FEDERAL, WEEKDAYS.id)
