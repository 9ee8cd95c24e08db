"""Titles that are on record in English, said in the language of the window where they are ours.

What people typed is never translated: it stands in the body of an entry, not in its title.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Final, TypeVar

from privdesk.domain import labels
from privdesk.domain.correspondence import Event
from privdesk.domain.said import Said
from privdesk.domain.spoken_days import past_day
from privdesk.domain.vocabulary import EventKind
from privdesk.services.letters import known_template_ids, template_title
from privdesk.ui.days import written
from privdesk.ui.language import ENGLISH, chosen, named, said_again, shown

_Key = TypeVar("_Key", bound=StrEnum)

_ISO_DAY = re.compile(r"\d{4}-[01]\d-[0-3]\d")
_WRITTEN_DAY = re.compile(r"\w+, (\w{3} \d{1,2}, \d{4})")
_CAME = frozenset({EventKind.EMAIL_IN, EventKind.LETTER_IN})
_TITLES: Final = (
    "{title} mailed",
    "{title} sent by e-mail",
    "{title} sent again as a copy",
    "{title} finalized",
    "{title}: draft started",
    "{title}: put on the case",
    "{number} made void",
    "{number} approved",
    "{number} not approved",
    "Correction of {number} begun",
    "Deadline: {title}",
    "Law that applies: {value}",
    "Linked with {number}",
    "No longer linked with {number}",
    "Answer sent",
    "Data sources asked",
    "Dossier made for {title}",
    "Done again: {name}",
    "Matched with {number}",
    "Merged into {number}",
    "{number} merged into this case",
    "Parted from {number}",
    "{number} parted from this case",
    "Pair with {text}",
    "Escalated: {number}",
    "Filed on {number}",
    "Undone: {name}",
    "{begins}, day 0",
    "{version}, in force {day}",
    "Plus {count} calendar days",
    "Plus {count} business days",
    "Plus {count} months",
    "Plus 1 month",
    "{why}, so send by",
    "{why}, at the latest",
    "Extended to {count} calendar days from day 0",
    "Extended to {count} business days from day 0",
    "Extended to {count} months from day 0",
)
"""Titles, and the steps that a date was found by, most with something of the case in them."""
_MOVED: Final = ("{title}: send by {after}, no longer by {before}.",)
_LINES: Final = ("Reason: {reason}", "{number}, tracking {tracking}")


def title_of(template_id: str) -> str:
    """The title of a letter template in the language of the window."""
    return template_title(template_id, chosen())


def title_of_event(event: Event) -> str:
    """The title of an entry of the timeline; that of a message is its subject, as it came."""
    return event.title if event.kind in _CAME else recorded(event.title)


def body_of_event(event: Event) -> str:
    """The words of an entry of the timeline; what people wrote stays as it is."""
    if chosen() == ENGLISH or not event.body or event.is_quote:
        return event.body
    match event.kind:
        case EventKind.SEARCH:
            return "\n".join(_searched(line) for line in event.body.split("\n"))
        case EventKind.OUTCOME:
            return _outcome(event.body)
        case EventKind.NOTE | EventKind.CALL | EventKind.EMAIL_IN | EventKind.LETTER_IN:
            return event.body
        case _:
            return "\n".join(map(_line, event.body.split("\n")))


def _line(text: str) -> str:
    """A line of an entry; what was typed into it stays."""
    for pattern in _LINES:
        found = _form(pattern).fullmatch(text)
        if found is not None:
            return (said_again(pattern) or pattern).format_map(found.groupdict())
    return said_again(text) or next(_moved(text), text)


def _moved(text: str) -> Iterator[str]:
    """A line on a date that closing days moved: of titles and days, nothing of it was typed."""
    for pattern in _MOVED:
        found = _form(pattern).fullmatch(text)
        if found is not None:
            fields = {name: _part(told) for name, told in found.groupdict().items()}
            yield said_again(pattern).format_map(fields)


def _searched(line: str) -> str:
    """Data sources, separated by commas, which stand in some of their names, too; then a find."""
    source, sep, found = line.partition(": ")
    if sep and (known := said_again(source)):
        return named(known, found)
    told, rest = [], line.split(", ")
    while rest:
        for count in range(len(rest), 0, -1):
            name = ", ".join(rest[:count])
            if known := said_again(name):
                break
        else:
            count, known = 1, rest[0]
        told.append(known)
        rest = rest[count:]
    return ", ".join(told)


def _outcome(body: str) -> str:
    """Such as "Delete: fulfilled", or what was found about a complaint."""
    first, _, more = body.partition("\n")
    right, sep, outcome = first.partition(": ")
    words = _values(labels.RIGHT).get(right.casefold()), _values(labels.OUTCOME).get(outcome)
    if sep and all(words):
        first = named(*filter(None, words))
    else:
        first = shown(_values(labels.MERIT).get(first, first))
    return "\n".join((first, *map(_line, filter(None, more.split("\n")))))


def _values(words: Mapping[_Key, str]) -> dict[str, str]:
    """The words of a closed list by its values as records have them."""
    return {key.value.replace("_", " "): word for key, word in words.items()}


def recorded(title: str) -> str:
    """A title that is on record in the language of the window."""
    if chosen() == ENGLISH:
        return title
    if isinstance(title, Said):
        return shown(title)
    known = said_again(title)
    if known:
        return known
    if title in _templates():
        return _templates()[title]
    return next(_matched(title), title)


def _matched(title: str) -> Iterator[str]:
    for pattern, form in _forms():
        found = form.fullmatch(title)
        if found is not None and (words := said_again(pattern)):
            yield words.format_map({key: _part(part) for key, part in found.groupdict().items()})


def _part(text: str) -> str:
    """What stands within a title: a day by the language, else a title itself."""
    if _ISO_DAY.fullmatch(text):
        return written(date.fromisoformat(text), "MMM d, yyyy")
    told = _WRITTEN_DAY.fullmatch(text)
    day = past_day(told[1].lower(), date.max) if told else None
    if day is not None:
        return written(day, "dddd, MMM d, yyyy")
    return recorded(text)


@cache
def _forms() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((pattern, _form(pattern)) for pattern in _TITLES)


@cache
def _form(pattern: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"\\{(\w+)\\}", r"(?P<\1>.+)", re.escape(pattern)))


@cache
def _templates() -> dict[str, str]:
    return {template_title(one): title_of(one) for one in known_template_ids()}
