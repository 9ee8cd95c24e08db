"""The language of the window: words from the catalogs of Qt Linguist, dates and numbers by locale.

The language is chosen once, before the modules of the window are loaded, because their tables of
words are made while they load. What goes on record stays English.
"""

import os
import re
import string
from collections.abc import Callable
from datetime import date, time
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QTime, QTranslator

from privdesk.assets import asset
from privdesk.domain.said import Said, SaidDay
from privdesk.territories import COUNTRY, said_countries

SYSTEM: Final = "system"
ENGLISH: Final = "en"
NAMES: Final = {ENGLISH: "English", "de": "Deutsch", "fr": "Français"}
"""The languages there are, each by its own name."""
OFFERED: Final = (ENGLISH, "de", "fr")
"""Those that are whole; a new one joins them once its catalog is."""
CONTEXT: Final = "Privdesk"
"""Of all words in a catalog."""
VARIABLE: Final = "PRIVDESK_LANGUAGE"
"""Overrules the settings for one start."""

_LOST: Final = ("", "rule", "pack", "holiday")
"""What a text may be about that is on record without it."""
_DAY_NUMBER: Final = re.compile(r"(?<!d)d(?!d)")
_TWO_DOTS: Final = re.compile(r"(?<=[^\W\d_])\.\.(?=\s|$)")

Lookup = Callable[[str, str, int], str]
"""The words for an English text, what it is about and its count (-1 if none); empty if unknown."""


class Language:
    """One language as the window speaks it.

    Args:
        locale: how dates and numbers are written.
        lookup: finds words; English needs none.
    """

    def __init__(self, locale: QLocale, lookup: Lookup | None = None) -> None:
        self.locale = locale
        self._lookup = lookup
        self._known: dict[tuple[str, str], str] = {}

    def say(self, text: str, about: str = "", /, **fields: object) -> str:
        """A text in this language with its fields filled in."""
        found = self._find(text, about, -1) or text
        return self._fill(found, fields) if fields else found

    def count(self, one: str, many: str, count: int, about: str, fields: dict[str, object]) -> str:
        """A text in the form that its number asks for; {count} is the number."""
        found = self._find(many, about, count) or (one if count == 1 else many)
        return self._fill(found, {"count": count} | fields)

    def again(self, text: str) -> str:
        """The words for an English text that lost what it was made of; empty if there are none."""
        found = (self._find(text, about, -1) for about in _LOST)
        return next(filter(None, found), "")

    def shown(self, text: str) -> str:
        """A text from below the window: what was said in English is said anew, others stay."""
        if isinstance(text, SaidDay) and self._lookup is not None:
            return self.day(text.day, text.form)
        if self._lookup is None or not isinstance(text, Said):
            return str(text)
        if text.number is None:
            words = self.say(text.pattern, text.about, **text.fields)
            return self.inside(words) if _is_small(text) else words
        found = self._find(text.pattern, text.about, text.number)
        fields = {"count": text.number, **text.fields}
        return self._fill(found, fields) if found else str(text)

    def day(self, day: date, pattern: str) -> str:
        """A calendar date; the order of its parts is that of the language.

        Args:
            day: of the office.
            pattern: in the American order, such as "ddd, MMM d, yyyy".
        """
        form = self._find(pattern, "date", -1) or pattern
        if day.day == 1 and self.locale.language() == QLocale.Language.French:
            form = _DAY_NUMBER.sub("d'er'", form)
        return self.locale.toString(QDate(day.year, day.month, day.day), form)

    @property
    def day_first(self) -> bool:
        """Whether 3/4 is the third of April."""
        return self.locale.dateFormat(QLocale.FormatType.ShortFormat).lower().startswith("d")

    def time(self, at: time) -> str:
        """A time of the day, such as "4:00 PM"."""
        return self.locale.toString(QTime(at.hour, at.minute), self.time_form)

    @property
    def time_form(self) -> str:
        """The pattern of a time of the day."""
        return self._find("h:mm AP", "time", -1) or "h:mm AP"

    def number(self, value: float, digits: int = 0) -> str:
        """A number with its groups, and so many digits after the point."""
        if isinstance(value, int) and not digits:
            return self.locale.toString(value)
        return self.locale.toString(float(value), "f", digits)

    def percent(self, share: float) -> str:
        """A share of one, such as "88%"."""
        sign = self._find("{number}%", "percent", -1) or "{number}%"
        return sign.format(number=self.locale.toString(round(share * 100)))

    def inside(self, word: str) -> str:
        """A label within a sentence: small where the language writes it so; names keep theirs."""
        if self.locale.language() == QLocale.Language.German or word[1:] != word[1:].lower():
            return word
        return word[:1].lower() + word[1:]

    def _find(self, text: str, about: str, count: int) -> str:
        if self._lookup is None:
            return ""
        if count >= 0:
            return self._lookup(text, about, count)
        found = self._known.get((text, about))
        if found is None:
            found = self._known[text, about] = self._lookup(text, about, count)
        return found

    def _fill(self, pattern: str, fields: dict[str, object]) -> str:
        filled = pattern.format_map({name: self._field(value) for name, value in fields.items()})
        # A date that ends with a dot may end the sentence.
        return _TWO_DOTS.sub(".", filled) if self._lookup is not None else filled

    def _field(self, value: object) -> str:
        if isinstance(value, str):
            return self.shown(value)
        return self.locale.toString(value) if isinstance(value, int) else str(value)


def _is_small(text: Said) -> bool:
    return str(text) != text.pattern and str(text) == text.pattern.lower()


class _Chosen:
    """The language of this process, and whether a word of it was said already."""

    def __init__(self) -> None:
        self.language: Language | None = None
        self.code = ENGLISH
        self.was_asked = False


_CHOSEN = _Chosen()


def speak(language: Language, code: str) -> None:
    """Choose the language of this process, before anything is said.

    Args:
        language: that one.
        code: of the settings, such as "de"; says which of Qt's own catalogs fits.

    Raises:
        RuntimeError: words were said already, and would stay as they are.
    """
    if _CHOSEN.was_asked:
        raise RuntimeError("The language is chosen after words were said.")
    _CHOSEN.language, _CHOSEN.code = language, code
    if code != ENGLISH:
        QLocale.setDefault(language.locale)


def choose(setting: str) -> None:
    """Speak the language of the settings, or the one that the environment asks for.

    Args:
        setting: "system" or a language of `NAMES`.

    Raises:
        RuntimeError: words were said already in another one.
    """
    code = code_of(os.environ.get(VARIABLE, ""), setting, QLocale.system().uiLanguages())
    if _CHOSEN.language is None or code != _CHOSEN.code:
        speak(load(code), code)


def code_of(wanted: str, setting: str, system: list[str]) -> str:
    """Which language to speak.

    Args:
        wanted: by the environment; may be one that is not offered yet.
        setting: "system" or a language.
        system: the languages of the desktop, the dearest first, such as "de-CH".
    """
    if wanted in NAMES:
        return wanted
    if setting in OFFERED:
        return setting
    known = (one.partition("-")[0] for one in system)
    return next((code for code in known if code in OFFERED), ENGLISH)


def load(code: str) -> Language:
    """A language with its catalog, in the land of the desktop where that speaks it."""
    if code == ENGLISH:
        return Language(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    own, system = QLocale(code), QLocale.system()
    locale = system if system.language() == own.language() else own
    # Read into memory: Qt would map the file, and an update of the program writes over it. The
    # catalog only points to what was read, so both are held.
    data, catalog = asset("translations", f"privdesk_{code}.qm").read_bytes(), QTranslator()
    held = (catalog, data)
    catalog.load(data)

    def lookup(text: str, about: str, count: int) -> str:
        if about == COUNTRY:
            return said_countries(code).get(text, "")
        return held[0].translate(CONTEXT, text, about, count) or ""

    return Language(locale, lookup)


def translate_qt(application: QCoreApplication) -> None:
    """Let Qt's own dialogs and menus speak the language, too."""
    catalog = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if catalog.load(f"qtbase_{_CHOSEN.code}", folder):
        application.installTranslator(catalog)


def language() -> Language:
    """The language of this process; from now on it stays."""
    if _CHOSEN.language is None:
        choose(ENGLISH)
    assert _CHOSEN.language is not None, "it was just chosen"
    _CHOSEN.was_asked = True
    return _CHOSEN.language


def tr(text: str, about: str = "", /, **fields: object) -> str:
    """Say a text, such as ``tr("Assign to {name}", name=name)``.

    Args:
        text: English, a literal, so that `packaging/translations.py` finds it.
        about: tells two uses of one English word apart, a literal, too.
        fields: texts and numbers; whole numbers get their groups.
    """
    return language().say(text, about, **fields)


def trn(one: str, many: str, count: int, about: str = "", /, **fields: object) -> str:
    """Say a text with a number, such as ``trn("{count} case", "{count} cases", 3)``.

    Args:
        one: English, for one.
        many: English, for any other number.
        count: the number.
        about: as in `tr`.
        fields: more of them.
    """
    return language().count(one, many, count, about, fields)


def shown(text: str) -> str:
    """A text from below the window in the language of the window; data stays as it is."""
    return language().shown(text)


def said_again(text: str) -> str:
    """The words for an English text that is on record; empty if it is none of ours."""
    return language().again(text)


def chosen() -> str:
    """The code of the language of this process, such as "de"."""
    language()
    return _CHOSEN.code


def inside(word: str) -> str:
    """A label within a sentence: "delete", but "DPF complaint", and in German "Löschung"."""
    return language().inside(shown(word))


def named(name: str, words: str) -> str:
    """A name and what is told of it, with the colon as the language sets it."""
    return tr("{name}: {words}", name=name, words=words)


def capital(words: str) -> str:
    """Words that begin a heading; in French days and months are small within a sentence."""
    return f"{words[:1].upper()}{words[1:]}"


def numeral(value: float, digits: int = 0) -> str:
    """A number as the language writes it, with so many digits after the point."""
    return language().number(value, digits)


def plain(value: float) -> str:
    """A number with at most one digit after the point, such as "12" or "12.5"."""
    whole = float(round(value, 1)).is_integer()
    return numeral(value, 0 if whole else 1)


def percent(share: float) -> str:
    """A share of one, such as "88%"."""
    return language().percent(share)


def fields_of(pattern: str) -> frozenset[str]:
    """The names in braces of a text."""
    return frozenset(name for _, name, _, _ in string.Formatter().parse(pattern) if name)
