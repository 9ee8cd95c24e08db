"""Text files with a separator between the cells: encoding and separator found from the bytes."""

import codecs
import csv
import io
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from charset_normalizer import from_bytes

from privdesk.domain.imports.tables import MIXED
from privdesk.exchange.cell_marks import without_mark
from privdesk.exchange.sheets import limits
from privdesk.exchange.sheets.unreadable import Unreadable

_WESTERN = "cp1252"
_SAMPLE = 64 * 1024  # bytes
_SEPARATORS = ",;\t|"
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_NEAR_WESTERN = [
    "cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1257", "cp932", "gb18030", "big5",
    "euc_kr", "mac_roman", "cp437", "cp850", "koi8_r",
]  # fmt: skip
_USUAL = frozenset("äöüßÄÖÜéèêëàâáãåçñóòôõøíìîïúùûýÿæœÉÈÀÁÅÇÑÓÔØÍÚÆŒšžŠŽ€£§©®°·„“”…•¿¡«»—–’")
_MOSTLY = 0.95


def encoding_of(path: Path) -> str:
    """The encoding of a text file, as Python names it; "mixed" for UTF-8 with some other lines."""
    with path.open("rb") as file:
        head = file.read(_SAMPLE)
    for mark, name in _MARKS:
        if head.startswith(mark):
            return name
    if head.count(0) * 4 > len(head):
        return "utf-16-le" if head[1::2].count(0) > head[::2].count(0) else "utf-16-be"
    good, bad, odd = False, False, bytearray()
    with path.open("rb") as file:
        for line in file:
            if line.isascii():
                continue
            if _is_utf8(line):
                good = True
                continue
            bad = True
            if len(odd) < _SAMPLE:
                odd += line
    if not bad:
        return "utf-8"
    return MIXED if good else _single_byte(bytes(odd))


def _single_byte(odd: bytes) -> str:
    """The encoding of lines that are no UTF-8; Western where their letters are usual there."""
    letters = [char for char in odd.decode(_WESTERN, errors="replace") if not char.isascii()]
    if sum(char in _USUAL for char in letters) >= _MOSTLY * len(letters):
        return _WESTERN
    best = from_bytes(odd, cp_isolation=_NEAR_WESTERN).best()
    return best.encoding if best is not None else _WESTERN


def separator_of(path: Path, encoding: str) -> str:
    """The separator that gives rows of one width; a comma where none does."""
    sample, size = [], 0
    for line in _lines(path, encoding):
        sample.append(line)
        size += len(line)
        if size > _SAMPLE:
            break
    return max(_SEPARATORS, key=lambda separator: _evenness(sample, separator))


def _evenness(lines: list[str], separator: str) -> tuple[float, int]:
    try:
        widths = [len(row) for row in csv.reader(lines, delimiter=separator) if any(row)]
    except csv.Error:
        return (0.0, 0)
    wide = Counter(width for width in widths if width > 1)
    if not wide:
        return (0.0, 0)
    width, count = wide.most_common(1)[0]
    return (round(count / len(widths), 1), width)


def text_rows(path: Path, encoding: str, separator: str) -> Iterator[list[str]]:
    """The rows of a text file.

    Raises:
        Unreadable: a line cannot be decoded, a quotation mark is not closed.
    """
    csv.field_size_limit(limits.CELL_CHARS)
    number = 0
    try:
        for cells in csv.reader(_lines(path, encoding), delimiter=separator):
            number += 1
            yield [without_mark(cell) for cell in cells]
    except UnicodeError as error:
        raise Unreadable(
            f"The lines after row {number} are not written in {encoding}. Choose another encoding."
        ) from error
    except csv.Error as error:
        raise Unreadable(
            f"Row {number + 1} does not end: a quotation mark is probably not closed. "
            "Put it right, or choose another separator."
        ) from error
    except LookupError as error:
        raise Unreadable(f"There is no encoding “{encoding}”. Choose another.") from error


def _lines(path: Path, encoding: str) -> Iterator[str]:
    if encoding != MIXED:
        with path.open(encoding=encoding, newline="") as file:
            yield from _short(file)
        return
    with path.open("rb") as raw:
        for line in raw:
            try:
                yield line.decode()
            except UnicodeDecodeError:
                yield line.decode(_WESTERN, errors="replace")


def _short(file: io.TextIOBase) -> Iterator[str]:
    """The lines of a file; one without end is refused before it fills the memory."""
    longest = limits.CELL_CHARS * 4
    while line := file.readline(longest):
        if len(line) == longest:
            raise Unreadable("A line has more than 4,000,000 characters. This is no table.")
        yield line


def odd_lines(path: Path) -> int:
    """How many lines of a mixed file are no UTF-8."""
    with path.open("rb") as file:
        return sum(not _is_utf8(line) for line in file)


def _is_utf8(line: bytes) -> bool:
    try:
        line.decode()
    except UnicodeDecodeError:
        return False
    return True


def plain(cells: Iterable[str]) -> list[str]:
    """Cells without characters that steer a terminal or end a text in the case file."""
    return [
        cell if cell.isprintable() else "".join(char for char in cell if not _steers(char))
        for cell in cells
    ]


def _steers(char: str) -> bool:
    code = ord(char)
    if char in "\n\t":
        return False
    return code < 0x20 or 0x7F <= code < 0xA0 or 0xD800 <= code < 0xE000  # noqa: PLR2004 - Unicode Cc, Cs
