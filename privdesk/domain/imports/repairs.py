"""What spreadsheets do to postal codes, and how it is made good."""

import re
from functools import lru_cache

_DIGITS = {"US": 5, "DE": 5, "FR": 5, "ES": 5, "IT": 5, "FI": 5, "EE": 5, "HR": 5, "MX": 5, "NO": 4}
"""Digits of a postal code where codes may begin with a zero (UPU addressing)."""
_PLUS_FOUR = re.compile(r"(\d{3,4})-(\d{4})")
_NINE = 9
_SHORTEST = 3
_US_REGION = re.compile(r"[A-Za-z]{2}")


@lru_cache(maxsize=4096)
def repaired_postal_code(code: str, country: str, region: str = "") -> str:
    """The code with the zeros that a spreadsheet took; empty where nothing is to be repaired.

    Args:
        code: as it stands in the table.
        country: two letters; empty if unknown, and then two letters of a region mean a US state.
        region: state or province.
    """
    country = country or ("US" if _US_REGION.fullmatch(region) else "")
    digits = _DIGITS.get(country)
    if digits is None:
        return ""
    if country == "US":
        if match := _PLUS_FOUR.fullmatch(code):
            return f"{match[1]:0>5}-{match[2]}"
        if code.isdecimal() and digits < len(code) < _NINE and len(code) >= _NINE - 2:
            whole = f"{code:0>9}"
            return f"{whole[:5]}-{whole[5:]}"
    if code.isdecimal() and _SHORTEST <= len(code) < digits:
        return f"{code:0>{digits}}"
    return ""
