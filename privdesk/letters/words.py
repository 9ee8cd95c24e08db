"""How a letter speaks of dates, kinds, rights, outcomes and grounds, by language."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache

from privdesk.assets import asset
from privdesk.domain.person import Person
from privdesk.letters.languages import sources, spelled
from privdesk.letters.page_words import page_words

_TITLE = re.compile(
    r"^(?:(?P<ms>ms|mrs|miss|frau|madame|mme|sra|señora|signora|sig\.ra|sig\.a)"
    r"|(?P<mr>mr|herr|monsieur|m|sr|señor|signor|sig))\.?\s+(?P<name>.+)$",
    re.IGNORECASE,
)
_SOUNDS_I = re.compile(r"h?[ií](?!e)", re.IGNORECASE)
"""Before this sound the Spanish word for "and" is another one."""


@dataclass(frozen=True, slots=True)
class LetterWords:
    """The words of one language.

    Attributes:
        language: BCP 47 tag.
        tables: words by table and key; sentences take values in braces.
    """

    language: str
    tables: Mapping[str, Mapping[str, str]]

    def of(self, table: str, member: StrEnum | str) -> str:
        """The words for a member of a closed list."""
        return self.tables[table][str(member)]

    def say(self, key: str, **values: str) -> str:
        """A sentence with these values in their places."""
        return self.tables["say"][key].format(**values)

    def long_date(self, day: date) -> str:
        """A date as letters write it, such as "November 26, 2026"."""
        return page_words(self.language).long_date(day)

    def joined(self, parts: Sequence[str]) -> str:
        """Parts of a sentence: "a", "a and b", "a, b and c"."""
        if len(parts) < 2:  # noqa: PLR2004 - one or none
            return "".join(parts)
        last = parts[-1]
        vowel = "and_before_i" in self.tables["say"] and _SOUNDS_I.match(last)
        return self.say("and_before_i" if vowel else "and", first=", ".join(parts[:-1]), last=last)

    def salutation(self, person: Person) -> str:
        """How a letter addresses a person."""
        title = _TITLE.match(person.salutation)
        if title:
            key = "dear_ms" if title["ms"] else "dear_mr"
            return self.say(key, name=title["name"])
        name = person.salutation or person.name
        return self.say("dear", name=name) if name else self.say("to_whom")


@cache
def letter_words(language: str) -> LetterWords:
    """The words of a language; what a regional form leaves out comes from its main language."""
    tables: dict[str, dict[str, str]] = {}
    for source in reversed(sources(language)):
        path = asset("letters", source, "words.toml")
        if path.is_file():
            for name, table in tomllib.loads(path.read_text("utf-8")).items():
                tables.setdefault(name, {}).update(
                    (key, spelled(words, language)) for key, words in table.items()
                )
    told = {n: {k: spelled(w, language) for k, w in t.items()} for n, t in tables.items()}
    return LetterWords(language, told)
