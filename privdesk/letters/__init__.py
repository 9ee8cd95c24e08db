"""Letters: templates, fields, addresses, checks and the printed page."""

from privdesk.letters.addressing import address_lines
from privdesk.letters.check import Check
from privdesk.letters.checks import Expected, check_letter
from privdesk.letters.dictionaries import (
    Dictionaries,
    NoDictionaryError,
    Source,
    forget,
    language_of,
    load,
)
from privdesk.letters.fields import FieldValue, Known, LetterField, LetterTextError, literal
from privdesk.letters.forms import PageForm, form_of_country, knows_form, page_form, page_forms
from privdesk.letters.languages import HOME, LANGUAGE_NAMES, LANGUAGES, proposed_language
from privdesk.letters.page_words import COPY, UNAPPROVED
from privdesk.letters.passages import Banned, Needed, banned_in, needed_in
from privdesk.letters.rendering import Rendered, render_letter
from privdesk.letters.sandbox import check_text, fill, holds, unfold
from privdesk.letters.templates import LetterTemplate, TemplateLibrary, TextBlock, library
from privdesk.letters.window import AddressFit, fit_address
from privdesk.letters.words import LetterWords, letter_words

__all__ = [
    "COPY",
    "HOME",
    "LANGUAGES",
    "LANGUAGE_NAMES",
    "UNAPPROVED",
    "AddressFit",
    "Banned",
    "Check",
    "Dictionaries",
    "Expected",
    "FieldValue",
    "Known",
    "LetterField",
    "LetterTemplate",
    "LetterTextError",
    "LetterWords",
    "Needed",
    "NoDictionaryError",
    "PageForm",
    "Rendered",
    "Source",
    "TemplateLibrary",
    "TextBlock",
    "address_lines",
    "banned_in",
    "check_letter",
    "check_text",
    "fill",
    "fit_address",
    "forget",
    "form_of_country",
    "holds",
    "knows_form",
    "language_of",
    "letter_words",
    "library",
    "literal",
    "load",
    "needed_in",
    "page_form",
    "page_forms",
    "proposed_language",
    "render_letter",
    "unfold",
]
