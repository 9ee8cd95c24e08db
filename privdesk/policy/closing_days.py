"""The office's own closing days as the text that a case file keeps."""

from pydantic import TypeAdapter, ValidationError

from privdesk.domain.errors import InvalidInput, Problem
from privdesk.domain.working_days import ClosingDay

_DAYS = TypeAdapter(tuple[ClosingDay, ...])


def closing_days_text(days: tuple[ClosingDay, ...]) -> str:
    """The days as JSON."""
    return _DAYS.dump_json(days).decode()


def parse_closing_days(text: str) -> tuple[ClosingDay, ...]:
    """The days of a text; none of an empty one.

    Raises:
        InvalidInput: the text was not written by `closing_days_text`.
    """
    if not text:
        return ()
    try:
        return _DAYS.validate_json(text)
    except ValidationError as error:
        sentence = "The closing days in the case file cannot be read. Restore a backup."
        raise InvalidInput((Problem("closing_days", sentence),)) from error
