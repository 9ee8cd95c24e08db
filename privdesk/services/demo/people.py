"""Invent people: names, addresses and words drawn from the lists that ship with the sample."""

import random
import re
import tomllib
import unicodedata
from dataclasses import dataclass
from functools import cache

from pydantic import BaseModel, ConfigDict

from privdesk.assets import asset
from privdesk.domain.vocabulary import Kind

_LETTERS = re.compile(r"[^a-z]+")


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Land(_Part):
    """A country with its names, streets and towns."""

    country: str
    weight: int
    line: str
    first: tuple[str, ...]
    last: tuple[str, ...]
    streets: tuple[str, ...]
    towns: tuple[tuple[str, str, str], ...]


class Words(_Part):
    """Names of handlers, customers and service providers."""

    handlers: tuple[str, ...]
    organisations: tuple[str, ...]
    providers: tuple[str, ...]


class Lists(_Part):
    """Everything that people and cases are drawn from."""

    land: tuple[Land, ...]
    words: Words
    subjects: dict[Kind, tuple[str, ...]]
    quotes: dict[Kind, tuple[str, ...]]


@cache
def lists() -> Lists:
    """The lists that ship with the sample."""
    source = asset("demo", "names.toml").read_text(encoding="utf-8")
    return Lists.model_validate(tomllib.loads(source))


@dataclass(frozen=True, slots=True)
class Invented:
    """A person who does not exist.

    Attributes:
        name: full name.
        email: at a domain that is reserved for examples.
        lines: street and number.
        city: town.
        region: state or canton, where letters need it.
        postal_code: of the town.
        country: ISO 3166-1 alpha-2 code.
    """

    name: str
    email: str
    lines: tuple[str, ...]
    city: str
    region: str
    postal_code: str
    country: str

    def particulars(self) -> dict[str, object]:
        """The fields of a story that tell of the person."""
        return {
            "name": self.name,
            "email": self.email,
            "lines": self.lines,
            "city": self.city,
            "region": self.region,
            "postal_code": self.postal_code,
            "country": self.country,
        }


def invent(rng: random.Random, countries: frozenset[str] = frozenset()) -> Invented:
    """A person, from one of these countries if any are named."""
    lands = [land for land in lists().land if not countries or land.country in countries]
    land = rng.choices(lands, weights=[land.weight for land in lands])[0]
    first, last = rng.choice(land.first), rng.choice(land.last)
    city, region, postal_code = rng.choice(land.towns)
    line = land.line.format(street=rng.choice(land.streets), number=rng.randint(1, 190))
    mailbox = f"{_plain(first)}.{_plain(last)}{rng.randint(2, 99)}"
    return Invented(
        name=f"{first} {last}",
        email=f"{mailbox}@example.{rng.choice(('com', 'net', 'org'))}",
        lines=(line,),
        city=city,
        region=region,
        postal_code=postal_code,
        country=land.country,
    )


def _plain(name: str) -> str:
    decomposed = unicodedata.normalize("NFKD", name.casefold())
    return _LETTERS.sub("", decomposed) or "someone"
