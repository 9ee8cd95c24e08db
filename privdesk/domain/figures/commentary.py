"""What the officer says about a period: the sentences for management, and a word on each topic."""

from collections.abc import Mapping
from enum import StrEnum

from privdesk.domain.errors import InvalidInput, Problem
from privdesk.domain.said import said

LONGEST = 6000
"""Characters that one section may have, so that it stays a commentary."""


class Section(StrEnum):
    """The parts of a summary that the officer comments on, in the order of the paper."""

    MANAGEMENT = "management"
    COMPLAINTS = "complaints"
    REQUESTS = "requests"
    CASES = "cases"
    OUTLOOK = "outlook"


SECTION = {
    Section.MANAGEMENT: said("For management"),
    Section.COMPLAINTS: said("Complaints"),
    Section.REQUESTS: said("Privacy requests"),
    Section.CASES: said("All cases"),
    Section.OUTLOOK: said("Outlook"),
}
"""The heading of each section."""

Commentary = Mapping[Section, str]
"""The words of each section that has some."""


def checked(words: Mapping[Section, str]) -> dict[Section, str]:
    """The words without blank ends; sections without words are left out.

    Raises:
        InvalidInput: a section is too long.
    """
    kept = {section: words[section].strip() for section in Section if section in words}
    problems = tuple(
        Problem(
            section.value,
            said(
                "{section}: shorten it to {longest} characters.",
                section=SECTION[section],
                longest=LONGEST,
            ),
        )
        for section, text in kept.items()
        if len(text) > LONGEST
    )
    if problems:
        raise InvalidInput(problems)
    return {section: text for section, text in kept.items() if text}
