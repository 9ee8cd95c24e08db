"""Titles that are on record in English, said in the language of the window where they are ours.

What people typed is never translated: it stands in the body of an entry, not in its title.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from privdesk.domain.correspondence import Event
from privdesk.domain.said import Said
from privdesk.domain.vocabulary import EventKind
from privdesk.services.letters import known_template_ids, template_title
from privdesk.ui.language import ENGLISH, chosen, said_again, shown

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


def title_of(template_id: str) -> str:
    """The title of a letter template in the language of the window."""
    return template_title(template_id, chosen())


def title_of_event(event: Event) -> str:
    """The title of an entry of the timeline; that of a message is its subject, as it came."""
    return event.title if event.kind in _CAME else recorded(event.title)


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
            yield words.format_map({key: recorded(part) for key, part in found.groupdict().items()})


@cache
def _forms() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(
        (pattern, re.compile(re.sub(r"\\{(\w+)\\}", r"(?P<\1>.+)", re.escape(pattern))))
        for pattern in _TITLES
    )


@cache
def _templates() -> dict[str, str]:
    return {template_title(one): title_of(one) for one in known_template_ids()}
