"""The words beside the text of a letter, in its language: page numbers, labels, dates."""

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache

from privdesk.assets import asset

COPY, UNAPPROVED = "COPY", "NOT APPROVED"
"""The marks of a reprint and of what no second person has approved; in the letter's language."""


@dataclass(frozen=True, slots=True)
class PageWords:
    """Words of one language; those with braces take values.

    `first_day` is the form of the first day of a month where it has one of its own.
    """

    page: str
    date_label: str
    reference: str
    letter: str
    draft: str
    copy: str
    unapproved: str
    enclosure: str
    enclosures: str
    cover: str
    signature: str
    day: str
    months: tuple[str, ...]
    first_day: str = ""

    def long_date(self, day: date) -> str:
        """Such as "November 26, 2026"."""
        form = self.first_day if self.first_day and day.day == 1 else self.day
        return form.format(day=day.day, month=self.months[day.month - 1], year=day.year)

    def page_of(self, number: int, total: int) -> str:
        """Such as "Page 1 of 2"."""
        return self.page.format(number=number, total=total)

    def mark(self, mark: str) -> str:
        """A mark above the date in these words."""
        return {COPY: self.copy, UNAPPROVED: self.unapproved}.get(mark, mark)


@cache
def page_words(language: str) -> PageWords:
    """The words of a BCP 47 language; of its primary language, else English."""
    tables = tomllib.loads(asset("page_words.toml").read_text("utf-8"))
    found = tables.get(language) or tables.get(language.split("-", maxsplit=1)[0]) or tables["en"]
    return PageWords(**{**found, "months": tuple(found["months"])})
