"""The bytes of a PDF file: numbered objects, compressed and put together the same way each time.

ISO 32000-1: objects (7.3), object streams (7.5.7), cross-reference streams (7.5.8).
"""

import hashlib
import zlib
from collections.abc import Iterable
from struct import pack

_HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_IN_ONE = 200  # objects of one object stream: a reader unpacks it whole
_ESCAPED = str.maketrans({"\\": "\\\\", "(": "\\(", ")": "\\)", "\r": "\\r", "\n": "\\n"})


def text(words: str) -> str:
    """Words as a text string object."""
    if words.isascii() and words.isprintable():
        return f"({words.translate(_ESCAPED)})"
    return f"<FEFF{words.encode('utf-16-be', 'replace').hex()}>"


def number(value: float) -> str:
    """A number without exponent and without useless zeros."""
    return f"{value:.4f}".rstrip("0").rstrip(".")


def array(values: Iterable[float]) -> str:
    """Numbers as an array object."""
    return f"[{' '.join(map(number, values))}]"


def packed(data: bytes) -> bytes:
    """Data as the filter FlateDecode reads it."""
    return zlib.compress(data, 6)


class PdfFile:
    """Gathers objects and writes the file; objects refer to each other by number."""

    def __init__(self) -> None:
        self._plain: dict[int, str] = {}
        self._streams: dict[int, tuple[str, bytes]] = {}
        self._count = 0

    def reserve(self) -> int:
        """A number for an object that comes later."""
        self._count += 1
        return self._count

    def put(self, place: int, source: str) -> int:
        """Write the object of a reserved number; ASCII only."""
        self._plain[place] = source
        return place

    def add(self, source: str) -> int:
        """A new object; returns its number."""
        return self.put(self.reserve(), source)

    def stream(self, entries: str, data: bytes, *, flate: bool = True) -> int:
        """A new stream; returns its number.

        Args:
            entries: of its dictionary, besides length and filter.
            data: its bytes, already packed where `flate` says so.
            flate: whether a reader has to unpack them.
        """
        place = self.reserve()
        self._streams[place] = (f"{entries}/Filter/FlateDecode" if flate else entries, data)
        return place

    def finished(self, catalog: int, info: int) -> bytes:
        """The file; the same objects give the same bytes."""
        places: dict[int, tuple[int, int, int]] = {0: (0, 0, 65535)}
        self._fold(places)
        parts, at = [_HEADER], len(_HEADER)
        for place, (entries, data) in self._streams.items():
            head = f"{place} 0 obj\n<<{entries}/Length {len(data)}>>\nstream\n".encode("ascii")
            places[place] = (1, at, 0)
            parts += (head, data, b"\nendstream\nendobj\n")
            at += len(head) + len(data) + 18
        parts.append(self._end(places, at, (catalog, info), parts))
        return b"".join(parts)

    def _fold(self, places: dict[int, tuple[int, int, int]]) -> None:
        """Put the objects that are no streams into object streams."""
        items = list(self._plain.items())
        for start in range(0, len(items), _IN_ONE):
            some = items[start : start + _IN_ONE]
            heads, at = [], 0
            for place, source in some:
                heads.append(f"{place} {at}")
                at += len(source) + 1
            head = " ".join(heads) + "\n"
            body = head + "\n".join(source for _place, source in some)
            entries = f"/Type/ObjStm/N {len(some)}/First {len(head)}"
            holder = self.stream(entries, packed(body.encode("ascii")))
            for index, (place, _source) in enumerate(some):
                places[place] = (2, holder, index)

    def _end(
        self,
        places: dict[int, tuple[int, int, int]],
        at: int,
        known: tuple[int, int],
        before: list[bytes],
    ) -> bytes:
        """The cross-reference stream and where it starts."""
        own = self.reserve()
        places[own] = (1, at, 0)
        table = packed(b"".join(pack(">BIH", *places[place]) for place in range(own + 1)))
        digest = hashlib.md5(usedforsecurity=False)  # as ISO 32000-1, 14.4 proposes
        for part in before:
            digest.update(part)
        mark = digest.hexdigest()
        entries = (
            f"/Type/XRef/Size {own + 1}/W[1 4 2]/Root {known[0]} 0 R/Info {known[1]} 0 R"
            f"/ID[<{mark}><{mark}>]/Filter/FlateDecode/Length {len(table)}"
        )
        head = f"{own} 0 obj\n<<{entries}>>\nstream\n".encode("ascii")
        tail = f"\nendstream\nendobj\nstartxref\n{at}\n%%EOF\n".encode("ascii")
        return head + table + tail
