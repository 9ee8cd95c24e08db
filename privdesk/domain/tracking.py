"""Tracking numbers of the mail: their check digits, and what is wrong with one in words."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from privdesk.domain.errors import Problem
from privdesk.domain.said import counted, said

_S10 = re.compile(r"([A-Z]{2})(\d{8})(\d)([A-Z]{2})")
_S10_START = re.compile(r"[A-Z]{1,2}\d{0,9}[A-Z]{0,2}")
_S10_LIKE = re.compile(r"[A-Z]{2}[A-Z0-9]{9}[A-Z]{2}")
_S10_LENGTH = 13
_S10_WEIGHTS = (8, 6, 4, 2, 3, 5, 9, 7)
_S10_EXCEPTIONS = {10: 0, 11: 5}
_S10_DIGITS = slice(2, 11)

_USPS_LENGTHS = (20, 22)
_USPS_SOME = 16
"""So many digits are meant as a number of USPS; fewer may be of another service."""

_ROUTING = re.compile(r"420(\d{5}|\d{9})(9\d{21}|[78]\d{19})")
"""What a scanner reads from a package label: 420, the ZIP code, then the number (USPS Pub. 199)."""

_LOOKALIKES = {"O": "0", "I": "1", "L": "1", "S": "5", "B": "8", "Z": "2"}


class TrackingState(StrEnum):
    """How far a number has come while it is typed."""

    EMPTY = "empty"
    UNFINISHED = "unfinished"
    RIGHT = "right"
    WRONG = "wrong"
    UNCHECKED = "unchecked"


@dataclass(frozen=True, slots=True)
class TrackingLook:
    """What a number looks like so far.

    Attributes:
        state: see `TrackingState`; `UNCHECKED` is a number of a service without a known digit.
        left: characters still to come; 0 where that is not known.
        sentence: what is wrong; empty if nothing is.
    """

    state: TrackingState
    left: int = 0
    sentence: str = ""


def normal_tracking(typed: str) -> str:
    """A tracking number in capitals, without what receipts and scanners put around it."""
    number = re.sub(r"[\s\x1d-]+", "", typed).upper()
    routed = _ROUTING.fullmatch(number)
    return routed[2] if routed else number


def shown_tracking(number: str) -> str:
    """A number in the groups in which a receipt prints it."""
    s10 = _S10.fullmatch(number)
    if s10:
        digits = s10[2] + s10[3]
        return f"{s10[1]} {digits[:3]} {digits[3:6]} {digits[6:]} {s10[4]}"
    if number.isdecimal() and len(number) in _USPS_LENGTHS:
        return " ".join(number[start : start + 4] for start in range(0, len(number), 4))
    return number


def look_at_tracking(typed: str) -> TrackingLook:
    """What is known about a number while it is typed.

    Source: UPU S10 for "RE473124829US"; USPS Publication 199 for 20 and 22 digits.
    """
    number = normal_tracking(typed)
    if not number:
        return TrackingLook(TrackingState.EMPTY)
    if number.isdecimal():
        return _look_at_digits(number)
    if _S10_LIKE.fullmatch(number) or _S10_START.fullmatch(number):
        return _look_at_s10(number)
    return TrackingLook(TrackingState.UNCHECKED)


def tracking_problem(typed: str) -> Problem | None:
    """What is wrong with a finished number; an empty one, or one of another service, is fine."""
    look = look_at_tracking(typed)
    if look.state is TrackingState.WRONG:
        return Problem("tracking", look.sentence)
    number = normal_tracking(typed)
    if look.state is TrackingState.UNFINISHED:
        if number.isdecimal() and len(number) < _USPS_SOME:
            return None
        return Problem("tracking", _too_short(number, look.left))
    return None


def _too_short(number: str, left: int) -> str:
    if number.isdecimal():
        return counted(
            "{count} digit is missing. A USPS number has 20 or 22 digits, this one has {has}.",
            "{count} digits are missing. A USPS number has 20 or 22 digits, this one has {has}.",
            left,
            has=len(number),
        )
    return counted(
        "{count} character is missing. Such a number has two letters, nine digits and two letters.",
        "{count} characters are missing. Such a number has two letters, nine digits and two "
        "letters.",
        left,
    )


def _look_at_digits(number: str) -> TrackingLook:
    length = len(number)
    wanted = next((one for one in _USPS_LENGTHS if one >= length), 0)
    if not wanted:
        told = said("A USPS number has 20 or 22 digits, this one has {length}.", length=length)
        return TrackingLook(TrackingState.WRONG, sentence=told)
    if number.startswith("9"):
        wanted = _USPS_LENGTHS[1]
    if length < wanted and not (length in _USPS_LENGTHS and _usps_fits(number)):
        return TrackingLook(TrackingState.UNFINISHED, wanted - length)
    if _usps_fits(number):
        return TrackingLook(TrackingState.RIGHT)
    return TrackingLook(TrackingState.WRONG, sentence=_which(number, 0, length, _usps_fits))


def _look_at_s10(number: str) -> TrackingLook:
    if len(number) < _S10_LENGTH:
        return TrackingLook(TrackingState.UNFINISHED, _S10_LENGTH - len(number))
    for place, char in enumerate(number[_S10_DIGITS], start=3):
        if not char.isdecimal():
            meant = _LOOKALIKES.get(char)
            hint = said(" Is it a {meant}?", meant=meant) if meant else ""
            told = said(
                "Character {place} is the letter {char}, where a digit stands.{hint}",
                place=place,
                char=char,
                hint=hint,
            )
            return TrackingLook(TrackingState.WRONG, sentence=told)
    if _s10_fits(number):
        return TrackingLook(TrackingState.RIGHT)
    return TrackingLook(TrackingState.WRONG, sentence=_which(number, 2, 11, _s10_fits))


def _which(number: str, first: int, end: int, fits: Callable[[str], bool]) -> str:
    """Name the likeliest slip: two digits in a row that changed places; else where to look."""
    swapped = [
        place
        for place in range(first, end - 2)
        if number[place] != number[place + 1]
        and fits(number[:place] + number[place + 1] + number[place] + number[place + 2 :])
    ]
    told = said("The last digit does not match.")
    if first:
        told = said(
            "{told} Check digits {first} to {end}.", told=told, first=first + 1, end=end - 1
        )
    else:
        told = said("{told} Compare all digits.", told=told)
    if len(swapped) == 1:
        place = swapped[0]
        pair = f"{number[place]}{number[place + 1]}"
        return said(
            "{told} It would match with {pair} for {shown} at {place}.",
            told=told,
            pair=pair[::-1],
            shown=pair,
            place=place + 1,
        )
    return told


def _s10_fits(number: str) -> bool:
    found = _S10.fullmatch(number)
    return found is not None and _s10_digit(found[2]) == int(found[3])


def _s10_digit(digits: str) -> int:
    total = sum(weight * int(digit) for weight, digit in zip(_S10_WEIGHTS, digits, strict=True))
    rest = 11 - total % 11
    return _S10_EXCEPTIONS.get(rest, rest)


def _usps_fits(number: str) -> bool:
    return _usps_digit(number[:-1]) == int(number[-1])


def _usps_digit(digits: str) -> int:
    total = sum(int(d) * (3 if place % 2 == 0 else 1) for place, d in enumerate(reversed(digits)))
    return -total % 10
