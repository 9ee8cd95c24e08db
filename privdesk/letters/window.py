"""Whether an address fits the window of the envelope, and how large it can be set."""

from dataclasses import dataclass

from privdesk.letters import geometry
from privdesk.pdf.fonts import Face, width_of

_STEPS = ((11.0, 12.6), (10.0, 11.5), (9.0, 10.2))  # size and leading in points, never under 9
_WIDTH = geometry.WINDOW_RIGHT - geometry.ADDRESS_LEFT
_HEIGHT = geometry.WINDOW_BOTTOM - geometry.ADDRESS_TOP


@dataclass(frozen=True, slots=True)
class AddressFit:
    """How an address is set.

    Attributes:
        size: of the type, in points.
        leading: from line to line, in points.
        trouble: number of the first line that does not fit, from 1; 0 if all fit.
    """

    size: float
    leading: float
    trouble: int


def fit_address(lines: tuple[str, ...]) -> AddressFit:
    """The largest type in which the whole address is always seen through the window."""
    for size, leading in _STEPS:
        if _trouble(lines, size, leading) == 0:
            return AddressFit(size, leading, 0)
    size, leading = _STEPS[-1]
    return AddressFit(size, leading, _trouble(lines, size, leading))


def _trouble(lines: tuple[str, ...], size: float, leading: float) -> int:
    for number, line in enumerate(lines, start=1):
        # The last line needs its type, not the white below it.
        too_low = (number - 1) * leading + size > _HEIGHT
        if too_low or width_of(line, Face.SERIF, size) > _WIDTH:
            return number
    return 0
