"""Whether an address fits the window of the envelope, and how large it can be set."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from privdesk.letters.forms import Block, PageForm
from privdesk.letters.geometry import Zone
from privdesk.pdf.fonts import Face, width_of

_STEPS = ((11.0, 12.6), (10.0, 11.5), (9.0, 10.2))  # size and leading in points, never under 9
_DEPTH = 0.25  # of the size: what hangs below the last line
_GAP = 12.0  # points between a flat address and the reference beside it
_MOST_HEIGHT = 260.0  # points that an address on a flat letter may take


@dataclass(frozen=True, slots=True)
class AddressFit:
    """How an address is set.

    Attributes:
        size: of the type, in points.
        leading: from line to line, in points.
        top: of the first line, in points from the upper edge.
        lines: as they are printed; a line that is too wide goes on in a second one.
        trouble: number of the first line that does not fit, from 1; 0 if all fit.
    """

    size: float
    leading: float
    top: float
    lines: tuple[str, ...]
    trouble: int = 0

    @property
    def bottom(self) -> float:
        """Where the last line ends, in points from the upper edge."""
        return self.top + max(len(self.lines) - 1, 0) * self.leading + self.size * (1 + _DEPTH)


def fit_address(lines: tuple[str, ...], form: PageForm) -> AddressFit:
    """The largest type in which the whole address is always seen; a wide line may turn over."""
    block = form.address
    if form.window is None:
        left, top = block.corner.left, block.corner.top
        beside = form.reference.left > left
        right = form.reference.left - _GAP if beside else form.right
        block = replace(block, room=Zone(left, top, right, top + _MOST_HEIGHT))
    return fit_block(lines, block)


def fit_block(lines: tuple[str, ...], block: Block) -> AddressFit:
    """The largest type in which these lines fit into their room, or which line does not."""
    steps = [(block.size, block.size * 1.145), *(s for s in _STEPS if s[0] < block.size)]
    if block.size in {size for size, _leading in _STEPS}:
        steps = [step for step in _STEPS if step[0] <= block.size]
    wide = block.room.right - block.corner.left
    for turned in (False, True):
        for size, leading in steps:
            set_lines = _turned(lines, wide, size) if turned else lines
            fit = _placed(set_lines, block, size, leading)
            if _fits(fit, block, wide):
                return fit
    size, leading = steps[-1]
    fit = _placed(lines, block, size, leading)
    return replace(fit, trouble=_trouble(lines, fit, block, wide))


def _placed(lines: tuple[str, ...], block: Block, size: float, leading: float) -> AddressFit:
    """Where the lines start: at their corner, or higher in their room if they are many."""
    fit = AddressFit(size, leading, block.corner.top, lines)
    over = fit.bottom - block.room.bottom
    return replace(fit, top=max(block.corner.top - max(over, 0), block.room.top))


def _fits(fit: AddressFit, block: Block, wide: float) -> bool:
    if fit.bottom > block.room.bottom + 0.01:
        return False
    return all(width_of(line, Face.SERIF, fit.size) <= wide for line in fit.lines)


def _trouble(lines: tuple[str, ...], fit: AddressFit, block: Block, wide: float) -> int:
    """The first line that is too wide even when it turns over, or the first that is too low."""
    used = 0
    for number, line in enumerate(lines, start=1):
        parts = _turned((line,), wide, fit.size)
        used += len(parts)
        low = block.room.top + (used - 1) * fit.leading + fit.size * (1 + _DEPTH)
        too_wide = any(width_of(part, Face.SERIF, fit.size) > wide for part in parts)
        if too_wide or low > block.room.bottom + 0.01:
            return number
    return len(lines)


def _turned(lines: tuple[str, ...], wide: float, size: float) -> tuple[str, ...]:
    return tuple(part for line in lines for part in _turn(line, wide, size))


def _turn(line: str, wide: float, size: float) -> Iterator[str]:
    """A line cut at its spaces where it is too wide."""
    part = ""
    for word in line.split(" "):
        longer = f"{part} {word}" if part else word
        if part and width_of(longer, Face.SERIF, size) > wide:
            yield part
            part = word
        else:
            part = longer
    yield part
