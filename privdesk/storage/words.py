"""Make words findable however they are spelled, and turn any typed text into a safe query."""

import re
import unicodedata

from privdesk.domain.numbering import normal_number

_SPELLED_OUT = str.maketrans(
    {
        "ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "å": "aa", "æ": "ae", "ø": "oe", "œ": "oe",
        "þ": "th",
    }
)  # fmt: skip
_PLAIN = str.maketrans(
    {
        "ł": "l", "đ": "d", "ð": "d", "ø": "o", "æ": "a", "œ": "o", "ß": "ss", "þ": "t",
        "\N{LATIN SMALL LETTER DOTLESS I}": "i", "ħ": "h", "ŧ": "t",
    }
)  # fmt: skip
_SORTED_AS = str.maketrans(
    {
        "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th",
        "ħ": "h", "ŧ": "t", "\N{LATIN SMALL LETTER DOTLESS I}": "i",
    }
)  # fmt: skip
_DIGRAPH = re.compile(r"(ae|oe|ue)")
_WORD = re.compile("[\\w\N{COMBINING GRAVE ACCENT}-\N{COMBINING LATIN SMALL LETTER X}]+")
_PART = re.compile(r'"([^"]*)"?|([^\s"]+)')
_START = 3  # letters
_MOST_TERMS = 32  # SQLite refuses expressions that are too deep


def spellings(text: str) -> str:
    """The text with the other spellings of its words: Müller is also Mueller and Muller.

    SQLite's tokenizer folds accents that are marks on a letter; the rest is spelled out here.
    """
    lowered = text.casefold()
    if lowered.isascii():
        other = _without_digraphs(lowered)
        return text + (f" \n{other}" if other != lowered else "")
    variants = {
        lowered.translate(_SPELLED_OUT),
        lowered.translate(_PLAIN),
        _without_digraphs(lowered),
    }
    others = sorted(variant for variant in variants if variant != lowered)
    return " \n".join([text, *others])


def name_key(text: str) -> str:
    """One key for all spellings of a name, with or without its accents, to find who is the same."""
    lowered = " ".join(text.casefold().split())
    if lowered.isascii():
        return _without_digraphs(lowered)
    lowered = lowered.translate(_SPELLED_OUT).translate(_PLAIN)
    apart = unicodedata.normalize("NFKD", _without_digraphs(lowered))
    return "".join(char for char in apart if not unicodedata.combining(char))


def sort_key(name: str) -> str:
    """What a name is sorted by: neither capitals nor accents count, as in a telephone book."""
    plain = " ".join(name.casefold().split())
    if plain.isascii():
        return plain
    apart = unicodedata.normalize("NFKD", plain.translate(_SORTED_AS))
    return "".join(char for char in apart if not unicodedata.combining(char))


def match_query(typed: str) -> str:
    """A full-text query that finds rows with all typed words, each as the start of a word.

    What stands in quotes is found as it stands, word after word. Whatever was typed is taken as
    words: the result is never a syntax error. It is empty if there is no word in it.
    """
    number = normal_number(typed)
    if number is not None:
        return f"number : {_phrase(number, starts=True)}"
    parts = _PART.findall(unicodedata.normalize("NFC", typed))
    terms = [(quoted or bare, bool(bare)) for quoted, bare in parts if _WORD.search(quoted or bare)]
    return " AND ".join(_any_spelling(term, starts=bare) for term, bare in terms[:_MOST_TERMS])


def start_query(name: str) -> str:
    """A full-text query for people whose name begins like this one in each of its parts.

    Three letters of the two longest words and their other spellings; empty for too short a name.
    """
    words = sorted(_WORD.findall(unicodedata.normalize("NFC", name)), key=len, reverse=True)
    starts = [word[:_START] for word in words[:2] if len(word) >= _START]
    terms = [_any_spelling(start, starts=True) for start in starts]
    return f"person : ({' AND '.join(terms)})" if terms else ""


def _any_spelling(term: str, *, starts: bool) -> str:
    lowered = term.casefold()
    variants = {term, lowered.translate(_PLAIN), _without_digraphs(lowered)}
    found = sorted({_phrase(variant, starts=starts) for variant in variants})
    return f"({' OR '.join(found)})"


def _without_digraphs(text: str) -> str:
    return _DIGRAPH.sub(lambda match: match[1][0], text)


def _phrase(term: str, *, starts: bool) -> str:
    """The words of a term one after the other; the last may go on where it is only the start."""
    return f'"{" ".join(_WORD.findall(term))}"{" *" if starts else ""}'
