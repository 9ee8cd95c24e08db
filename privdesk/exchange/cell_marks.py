"""The mark ' before a cell that a spreadsheet would compute or shorten, set and taken away."""

_COMPUTES = "=+-@|%"
"""Characters with which a spreadsheet takes a cell for a formula (OWASP, CSV Injection)."""


def as_text(cell: str) -> str:
    """The cell with the text mark ' before it where a spreadsheet would compute or shorten it.

    A formula can hide behind blanks; a postal code loses its leading zero.
    """
    bare = cell.lstrip()
    computes = bare[:1] in _COMPUTES if bare else False
    number = bare.isdecimal() and bare.startswith("0")
    return f"'{cell}" if computes or number or cell[:1] in {"\t", "\r", "\n"} else cell


def without_mark(cell: str) -> str:
    """The cell as it was before `as_text` marked it."""
    return cell[1:] if cell[:1] == "'" and as_text(cell[1:]) == cell else cell
