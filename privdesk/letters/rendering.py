"""The way from the content of a letter to its PDF."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from privdesk.domain.letter import LetterContent

_NO_PICTURES: Mapping[str, bytes] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Rendered:
    """A finished document and its number of pages."""

    data: bytes
    pages: int


def render_letter(
    content: LetterContent, mark: str = "", pictures: Mapping[str, bytes] = _NO_PICTURES
) -> Rendered:
    """The letter as PDF/A-2a and PDF/UA-1, from nothing but its content.

    Args:
        content: what is printed.
        mark: a word beside the address, such as "COPY"; empty for the letter itself.
        pictures: the bytes of the pictures that the content names, by their SHA-256.
    """
    # ReportLab is large; only who prints waits for it.
    from privdesk.letters.letter_pdf import draw_letter

    return draw_letter(content, mark, pictures)
