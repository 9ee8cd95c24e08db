"""Tracking numbers of the mail and their check digits."""

import re

from privdesk.domain.errors import Problem

_S10 = re.compile(r"([A-Z]{2})(\d{8})(\d)([A-Z]{2})")
_USPS = re.compile(r"\d{20}|\d{22}")
_S10_WEIGHTS = (8, 6, 4, 2, 3, 5, 9, 7)
_S10_EXCEPTIONS = {10: 0, 11: 5}


def normal_tracking(typed: str) -> str:
    """A tracking number without the spaces and hyphens that receipts print, in capitals."""
    return re.sub(r"[\s-]+", "", typed).upper()


def tracking_problem(typed: str) -> Problem | None:
    """What is wrong with a tracking number; an empty one, or one of another service, is fine.

    Source: UPU S10 for "RE473124829US"; USPS Publication 199 for 20 and 22 digits.
    """
    number = normal_tracking(typed)
    s10 = _S10.fullmatch(number)
    if s10 and _s10_digit(s10[2]) != int(s10[3]):
        return Problem("tracking", "The last digit does not match. Check digits 3 to 10.")
    if _USPS.fullmatch(number) and _usps_digit(number[:-1]) != int(number[-1]):
        return Problem("tracking", "The last digit does not match. Compare all digits.")
    return None


def _s10_digit(digits: str) -> int:
    total = sum(weight * int(digit) for weight, digit in zip(_S10_WEIGHTS, digits, strict=True))
    rest = 11 - total % 11
    return _S10_EXCEPTIONS.get(rest, rest)


def _usps_digit(digits: str) -> int:
    total = sum(int(d) * (3 if place % 2 == 0 else 1) for place, d in enumerate(reversed(digits)))
    return -total % 10
