"""The office: its name, address and officer, as letters and the window show them."""

from dataclasses import asdict

from privdesk.domain.errors import InvalidInput
from privdesk.domain.policy import Office, PolicyPack
from privdesk.domain.rules import ClockRule
from privdesk.domain.said import counted, said
from privdesk.domain.vocabulary import PeriodUnit
from privdesk.policy import (
    calendar,
    calendars_for,
    office_problems,
    pack_ids,
    pack_text,
    parse_pack,
    with_office,
)
from privdesk.services.changes import ChangeSet, Topic
from privdesk.services.desk import POLICY, Desk


def calendar_choices(country: str) -> tuple[tuple[str, str], ...]:
    """Id and title of each calendar that an office in a country may keep.

    Args:
        country: ISO 3166-1 code.
    """
    return tuple((name, calendar(name).name) for name in calendars_for(country))


def pack_choices() -> tuple[tuple[str, str], ...]:
    """Id and title of each policy pack that ships."""
    return tuple((pack_id, parse_pack(pack_text(pack_id)).title) for pack_id in pack_ids())


def shipped_pack(pack_id: str) -> PolicyPack:
    """A shipped pack: its office, its calendar, the promises of its statement.

    Raises:
        NotFound: no pack with this id ships.
    """
    return parse_pack(pack_text(pack_id), name=pack_id)


def deadline_words(pack: PolicyPack) -> tuple[str, ...]:
    """The deadlines that run by themselves, such as "Our 30-day promise: 30 calendar days"."""
    return tuple(
        said("{title}: {period}", title=rule.title, period=_period(rule))
        for rule in pack.book.rules
        if rule.length and not rule.offered
    )


def _period(rule: ClockRule) -> str:
    many = rule.length
    match rule.unit:
        case PeriodUnit.CALENDAR_DAYS:
            return counted("{count} calendar days", "{count} calendar days", many)
        case PeriodUnit.BUSINESS_DAYS:
            return counted("{count} business days", "{count} business days", many)
        case PeriodUnit.MONTHS:
            return counted("{count} months", "{count} months", many)
        case PeriodUnit.MINUTES:
            return counted("{count} minutes", "{count} minutes", many)


def check_office(office: Office) -> None:
    """Look whether every particular holds.

    Raises:
        InvalidInput: one does not; each problem names its field.
    """
    problems = tuple(office_problems(office))
    if problems:
        raise InvalidInput(problems)


def set_office(desk: Desk, office: Office) -> ChangeSet:
    """Keep other particulars of the office; letters on record keep those they were made with.

    Raises:
        InvalidInput: a particular does not hold; nothing changed.
    """
    before, after = asdict(desk.pack.office), asdict(office)
    changed = sorted(name for name in after if after[name] != before[name])
    check_office(office)
    if not changed:
        return ChangeSet(said("The office stays as it is"), (), frozenset())
    with desk.work() as work:
        source = work.setting(POLICY) or pack_text(desk.pack.id)
        work.set_setting(POLICY, with_office(source, office))
        told = {name: {"before": before[name], "after": after[name]} for name in changed}
        work.audit("office.particulars", "office", told)
        work.commit()
    return ChangeSet(said("Office saved"), (), frozenset({Topic.OFFICE, Topic.LETTERS}))
