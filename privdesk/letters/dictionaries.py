"""The dictionaries of the languages of letters: which there are, and where they come from.

Those whose license lets them come with the program are shipped. German and Italian ones are under
the GPL alone: they are taken from folders of the computer, as other programs put them there.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from privdesk.assets import asset
from privdesk.domain.said import said

if TYPE_CHECKING:
    from spylls.hunspell import Dictionary

SHIPPED: Final = frozenset({"en-US", "en-GB", "fr", "es"})

SWISS: Final = "de-CH"

_NAMES = {
    "en-US": ("en_US",),
    "en-GB": ("en_GB",),
    "de": ("de_DE", "de_DE_frami", "de_AT", "de_AT_frami"),
    SWISS: ("de_CH", "de_CH_frami", "de", "de_DE", "de_DE_frami"),
    "fr": ("fr_FR", "fr"),
    "es": ("es_ES", "es"),
    "it": ("it_IT", "it"),
}
"""How others call the files of a language, the best first; its tag in the product comes before."""

_LARGEST = 32_000_000  # bytes


@dataclass(frozen=True, slots=True)
class Source:
    """Where the dictionary of a language lies.

    Attributes:
        language: BCP 47 tag.
        words: the file with its words; the rules lie beside it.
        shipped: whether it came with the program.
    """

    language: str
    words: Path
    shipped: bool

    @property
    def rules(self) -> Path:
        """The file with its rules."""
        return self.words.with_suffix(".aff")


class NoDictionaryError(Exception):
    """The files are no dictionary.

    Attributes:
        sentence: which, and why.
    """

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class Speller:
    """Looks words up, and remembers what it found; a dictionary of Germany does for Switzerland."""

    def __init__(self, dictionary: "Dictionary", language: str) -> None:
        look = partial(_swiss if language == SWISS else _looked_up, dictionary)
        self.knows = lru_cache(8192)(look)
        self.dictionary = dictionary

    @cached_property
    def stems(self) -> tuple[str, ...]:
        """The words of the dictionary without their endings."""
        return tuple(dict.fromkeys(word.stem for word in self.dictionary.dic.words))


def _looked_up(dictionary: "Dictionary", word: str) -> bool:
    return bool(dictionary.lookup(word.replace("’", "'")))


def _swiss(dictionary: "Dictionary", word: str) -> bool:
    """Switzerland writes ss for ß, and never ß."""
    forms = (word, word.replace("ss", "ß"))
    return "ß" not in word and any(_looked_up(dictionary, form) for form in forms)


@dataclass(frozen=True, slots=True)
class Dictionaries:
    """What a speller can use.

    Attributes:
        folders: where dictionaries beside the shipped ones may lie, the first before the others.
        patient: whether to wait for one that is not loaded yet, which takes about a second.
        words: what the office writes beside them, in small letters.
    """

    folders: tuple[Path, ...] = ()
    patient: bool = True
    words: frozenset[str] = frozenset()

    def source(self, language: str) -> Source | None:
        """Where that of a language lies; None where nobody has one."""
        return _source(language, self.folders)

    def is_ready(self, language: str) -> bool:
        """Whether that of a language can be used at once."""
        source = self.source(language)
        return source is None or source in _loaded

    def get(self, language: str) -> Speller | None:
        """That of a language; None where there is none, and where nobody wants to wait for it."""
        source = self.source(language)
        if source is None or not (self.patient or source in _loaded):
            return None
        if source not in _loaded:
            try:
                _loaded[source] = Speller(load(source), language)
            except NoDictionaryError:
                _loaded[source] = None
        return _loaded[source]


SHIPPED_ONLY: Final = Dictionaries()

_loaded: dict[Source, Speller | None] = {}


@cache
def _source(language: str, folders: tuple[Path, ...]) -> Source | None:
    names = (language, *_NAMES.get(language, ()))
    own, others = folders[:1], folders[1:]
    for folder in own:
        if found := _in_folder(language, names, folder):
            return found
    if language in SHIPPED:
        return Source(language, asset("dictionaries", f"{language}.dic"), shipped=True)
    known = (_in_folder(language, names, folder) for folder in others)
    return next((source for source in known if source), None)


def _in_folder(language: str, names: Iterable[str], folder: Path) -> Source | None:
    for name in names:
        source = Source(language, folder / f"{name}.dic", shipped=False)
        if source.words.is_file() and source.rules.is_file():
            return source
    return None


def forget() -> None:
    """Look for the files anew, as after one was added."""
    _source.cache_clear()
    _loaded.clear()


def language_of(name: str) -> str:
    """The language of letters that a file of this name, without ending, is for; empty if none."""
    wanted = name.replace("-", "_").casefold()
    for language, names in _NAMES.items():
        known = (language, *names)
        if any(one.replace("-", "_").casefold() == wanted for one in known):
            return language
    return ""


def load(source: Source) -> "Dictionary":
    """Read a dictionary in the format of Hunspell.

    Raises:
        NoDictionaryError: its files cannot be read, or are none.
    """
    # spylls is slow to load; only who checks spelling waits for it.
    from privdesk.letters.hunspell import dictionary_of

    name = source.words.name
    try:
        if max(source.words.stat().st_size, source.rules.stat().st_size) > _LARGEST:
            raise NoDictionaryError(said("{name} is larger than any dictionary.", name=name))
        return dictionary_of(source.rules.read_bytes(), source.words.read_bytes())
    except OSError as error:
        why = said("{name} or the .aff file beside it cannot be read.", name=name)
        raise NoDictionaryError(why) from error
    except ValueError as error:
        why = said(
            "{name} with its .aff file is no dictionary in the format of Hunspell.", name=name
        )
        raise NoDictionaryError(why) from error
