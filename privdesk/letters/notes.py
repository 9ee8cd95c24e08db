"""The templates of calls, messages and notes that ship with the program, by language."""

import tomllib
from functools import cache

from privdesk.assets import asset
from privdesk.domain.note_template import NoteTemplate, NoteTemplates, Origin
from privdesk.domain.vocabulary import EventKind
from privdesk.letters.languages import HOME

_LETTERS = {"en": HOME, "de": "de", "fr": "fr"}
"""The language of letters in which a field says its date, by the language of the template."""


def note_language(language: str) -> str:
    """The language in which templates of notes stand, for one of the window or of letters."""
    short = language.partition("-")[0]
    return short if short in _LETTERS else "en"


def field_language(language: str) -> str:
    """The language of letters in which fields of a note are filled."""
    return _LETTERS[note_language(language)]


@cache
def shipped_notes(language: str) -> NoteTemplates:
    """The templates that ship, in the order of their file."""
    path = asset("notes", f"{note_language(language)}.toml")
    told = tomllib.loads(path.read_text(encoding="utf-8"))
    return tuple(
        NoteTemplate(one["id"], EventKind(one["kind"]), one["name"], one["text"], Origin.SHIPPED)
        for one in told["template"]
    )
