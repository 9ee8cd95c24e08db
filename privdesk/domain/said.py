"""Sentences that are English where they stand, and can be said in another language on a screen.

The audit trail, exports, papers of the office and commands keep the English text. The window reads
what a sentence was made of and says it anew, see `privdesk.ui.language`.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Self, TypeVar

_Key = TypeVar("_Key")
PACK = "pack"
"""Tells what packs say from the same words elsewhere."""
_NOTHING: Mapping[str, object] = {}


class Said(str):
    """An English text that remembers its pattern and what was filled in.

    Attributes:
        pattern: the text with its {fields}; with a count it is the form for many.
        about: tells two uses of one English word apart; empty if none is needed.
        number: what the form follows, as in "3 cases"; None if there is none.
        fields: what stands for each name in the pattern.
    """

    __slots__ = ("about", "fields", "number", "pattern")

    pattern: str
    about: str
    number: int | None
    fields: Mapping[str, object]

    def __new__(cls, text: str, pattern: str = "", about: str = "") -> Self:
        """A text without fields; `said` and `counted` make those with fields."""
        made = super().__new__(cls, text)
        made.pattern, made.about, made.number, made.fields = pattern or text, about, None, _NOTHING
        return made


class SaidDay(str):
    """A calendar date in English words that remembers which one it is.

    Attributes:
        day: the date.
        form: which parts of it are shown, see `privdesk.domain.day_names`.
    """

    __slots__ = ("day", "form")

    day: date
    form: str

    def __new__(cls, text: str, day: date = date.min, form: str = "") -> Self:
        """The words of a day; `form` is a pattern of Unicode, such as "MMM d"."""
        made = super().__new__(cls, text)
        made.day, made.form = day, form
        return made


def said(pattern: str, about: str = "", /, **fields: object) -> Said:
    """A sentence, such as ``said("{name} is due on {day}", name=name, day=day_words(day))``.

    Args:
        pattern: English, a literal, so that `packaging/translations.py` finds it.
        about: tells two uses of one English word apart.
        fields: texts and numbers; what is itself said is translated with the sentence.
    """
    made = Said(_filled(pattern, fields) if fields else pattern, pattern, about)
    made.fields = fields
    return made


def words_of_pack(text: str) -> str:
    """What a policy pack says in plain words; those that ship are in the catalogs."""
    return Said(text, text, PACK) if text else text


def title_of_form(title: str) -> Said:
    """What a page form, an envelope or a sheet of labels is called; those that ship are known."""
    return Said(title, title, "form")


def title_of_rule(title: str) -> Said:
    """The title of a clock rule of a policy pack; those that ship are in the catalogs."""
    return Said(title, title, "rule")


def said_each(words: Mapping[_Key, str], about: str = "") -> dict[_Key, Said]:
    """The words of a closed list; `about` tells them from the same words elsewhere."""
    return {key: Said(word, word, about) for key, word in words.items()}


def counted(one: str, many: str, count: int, about: str = "", /, **fields: object) -> Said:
    """A sentence with a number, such as ``counted("{count} case", "{count} cases", 3)``."""
    pattern = one if count == 1 else many
    made = Said(_filled(pattern, {"count": count} | fields), many, about)
    made.number, made.fields = count, fields
    return made


def joined(separator: str, parts: Iterable[object]) -> Said:
    """Several texts as one, each of which can be said in another language."""
    fields = {f"part{number}": part for number, part in enumerate(parts)}
    return said(separator.join(f"{{{name}}}" for name in fields), **fields)


def small(word: str) -> str:
    """A label within a sentence, such as "delete"; said anew it keeps the capitals it needs."""
    if not isinstance(word, Said):
        return word.lower()
    made = Said(word.lower(), word.pattern, word.about)
    made.number, made.fields = word.number, word.fields
    return made


def clause(sentence: str) -> str:
    """A sentence without its dot, to stand within another one.

    Said anew it keeps its dot, and the window takes one of two away.
    """
    if not isinstance(sentence, Said):
        return sentence.rstrip(".")
    made = Said(sentence.rstrip("."), sentence.pattern, sentence.about)
    made.number, made.fields = sentence.number, sentence.fields
    return made


def together(names: Iterable[object]) -> str:
    """Several names in a sentence: "A and B"; of more, each is joined to those before it."""
    first, *others = names
    told = str(first) if not isinstance(first, str) else first
    for name in others:
        told = said("{names} and {last}", names=told, last=name)
    return told


def _filled(pattern: str, fields: Mapping[str, object]) -> str:
    return pattern.format_map({name: _english(value) for name, value in fields.items()})


def _english(value: object) -> object:
    return f"{value:,}" if isinstance(value, int) and not isinstance(value, bool) else value
