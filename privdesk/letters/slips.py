"""Numbers that have no place in a letter: a social security number, a payment card."""

import re
from collections.abc import Iterator

from privdesk.domain.letter import LetterContent
from privdesk.domain.said import said
from privdesk.letters.check import Check

_SOCIAL = re.compile(r"(?<![\d-])(?!000|666|9\d\d)\d{3}[- ](?!00)\d{2}[- ](?!0000)\d{4}(?![\d-])")
_CARD = re.compile(r"(?<![\d-])\d(?:[ -]?\d){12,18}(?![\d-])")
_TITLE = said("No number that must not leave the house")


def secrets(content: LetterContent, draft: str) -> Iterator[Check]:
    """What looks like a number that nobody should put into a letter.

    Source: 11 CCR 7024(d) names what is never disclosed in an answer.
    """
    found = [(n, what) for n, line in enumerate(draft.splitlines(), 1) for what in _in(line)]
    if not found:
        found = [(0, what) for what in _in(f"{content.subject}\n{content.body}")]
    if not found:
        yield Check("secrets", _TITLE, ok=True, detail="")
    for number, what in found[:3]:
        place = said("Line {number} holds it. ", number=number) if number else ""
        detail = said("{place}Write only its last digits, or leave it out.", place=place)
        yield Check("secrets", said("This looks like {what}", what=what), False, detail, number)


def _in(text: str) -> Iterator[str]:
    if _SOCIAL.search(text):
        yield said("a social security number")
    for card in _CARD.finditer(text):
        if is_card(card[0]):
            yield said("a card number")


def is_card(number: str) -> bool:
    """Whether the check digit of a payment card is right (ISO/IEC 7812-1, Luhn)."""
    digits = [int(digit) for digit in number if digit.isdigit()][::-1]
    doubled = (sum(divmod(2 * digit, 10)) for digit in digits[1::2])
    return any(digits) and (sum(digits[::2]) + sum(doubled)) % 10 == 0
