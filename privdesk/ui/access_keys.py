"""The underlined letters of a menu: each belongs to one entry, in every language."""

import re
from collections.abc import Iterator, Mapping, Sequence

_KEY = re.compile(r"(?<!&)&([^& ])")
_BEGINS = re.compile(r"(?<![^\W_])[^\W_]")


def unique(texts: Sequence[str]) -> tuple[str, ...]:
    """The entries of a menu with at most one for each letter under Alt.

    An entry keeps the letter that it wishes if no earlier one wishes it; the others get letters so
    that as many as can be have one, first of those that begin their words. Where none is left it
    has none, and the arrows reach it.

    Args:
        texts: with "&" before the letter that each wishes; "&&" stands for the sign.
    """
    wishes = [_key(text) for text in texts]
    kept = {key: place for place, key in reversed(list(enumerate(wishes))) if key}
    plain = [_KEY.sub(r"\1", text) for text in texts]
    given: dict[str, int] = {}
    for place in range(len(texts)):
        if place not in kept.values():
            _give(place, plain, kept, given, set())
    letters = {place: key for key, place in given.items()}
    return tuple(
        _marked(plain[place], letters[place]) if place in letters else text
        for place, text in enumerate(
            text if place in kept.values() else plain[place] for place, text in enumerate(texts)
        )
    )


def _give(
    place: int,
    plain: Sequence[str],
    kept: Mapping[str, int],
    given: dict[str, int],
    tried: set[str],
) -> bool:
    """Find a letter for an entry, which may move another one to a letter that is free (Kuhn)."""
    for key in _letters(plain[place]):
        if key in kept or key in tried:
            continue
        tried.add(key)
        if key not in given or _give(given[key], plain, kept, given, tried):
            given[key] = place
            return True
    return False


def _key(text: str) -> str:
    found = _KEY.search(text)
    return found[1].lower() if found else ""


def _letters(plain: str) -> Iterator[str]:
    """The letters of a text, those that begin words first."""
    yield from (found[0].lower() for found in _BEGINS.finditer(plain))
    yield from (char for char in plain.lower() if char.isalpha())


def _marked(plain: str, key: str) -> str:
    """The text with its letter marked, where it begins a word if it can."""
    begins = (found.start() for found in _BEGINS.finditer(plain) if found[0].lower() == key)
    at = next(begins, plain.lower().index(key))
    return f"{plain[:at]}&{plain[at:]}"
