"""Letters: templates, fields, addresses, checks and the printed page."""

from privdesk.letters.addressing import address_lines
from privdesk.letters.checks import Check, Expected, check_letter
from privdesk.letters.fields import FieldValue, LetterField, LetterTextError, fill, literal
from privdesk.letters.forms import PageForm, form_of_country, knows_form, page_form, page_forms
from privdesk.letters.letter_pdf import Rendered, render_letter
from privdesk.letters.templates import LetterTemplate, TemplateLibrary, library
from privdesk.letters.window import AddressFit, fit_address

__all__ = [
    "AddressFit",
    "Check",
    "Expected",
    "FieldValue",
    "LetterField",
    "LetterTemplate",
    "LetterTextError",
    "PageForm",
    "Rendered",
    "TemplateLibrary",
    "address_lines",
    "check_letter",
    "fill",
    "fit_address",
    "form_of_country",
    "knows_form",
    "library",
    "literal",
    "page_form",
    "page_forms",
    "render_letter",
]
