"""The ZIP of the open format: members with their sums, and a manifest that lists them all.

What comes in is believed only as far as the manifest and its sums go. Nothing is ever unpacked to
a path that the archive names: members are read where they lie.
"""

import hashlib
import json
import re
import struct
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Self

from privdesk.domain.errors import InvalidInput, Problem

FORMAT = "privdesk-case-file"
VERSION = 1
MANIFEST = "manifest.json"
NEWER = "was made by a newer Privdesk. Update this one to read it."
"""What is said of an archive that this build does not know yet."""

_LONG_AGO = (1980, 1, 1, 0, 0, 0)  # the first day of a ZIP, so that no clock changes its bytes
_PIECE = 1024 * 1024  # bytes
_LONGEST_LINE = 64 * 1024 * 1024  # bytes; issued figures with their inputs are the longest rows
_LARGEST_MANIFEST = 512 * 1024 * 1024  # bytes
_DENSEST = 250  # bytes that one byte of a table may unpack to
_SMALL = 1024 * 1024  # bytes up to which density does not matter
_NAMES = re.compile(
    r"README\.md|schema\.json|tables/\w+\.jsonl|(?:files|blobs)/[^/\\]+(?:/[^/\\]+)*"
)
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    NotImplementedError,
    OverflowError,
    RuntimeError,
    ValueError,
)
"""What the library raises over an archive whose headers or contents were changed."""


@dataclass(frozen=True, slots=True)
class Member:
    """One member as the manifest tells it.

    Attributes:
        name: its path in the archive.
        size: bytes.
        sha256: of its bytes, hex.
        rows: of a table; None for anything else.
    """

    name: str
    size: int
    sha256: str
    rows: int | None = None


class OpenZipWriter:
    """Writes an archive; the same members give the same bytes.

    Args:
        file: where it goes.
    """

    def __init__(self, file: BinaryIO) -> None:
        self._zip = zipfile.ZipFile(file, "w")
        self.members: list[Member] = []

    def add(self, name: str, pieces: Iterable[bytes], *, packed: bool = False) -> Member:
        """Write a member.

        Args:
            name: its path in the archive.
            pieces: its bytes.
            packed: whether it is compressed; files mostly are already, and stay as they are.
        """
        info = zipfile.ZipInfo(name, _LONG_AGO)
        info.compress_type = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
        info.create_system = 3
        info.external_attr = 0o600 << 16
        digest, size = hashlib.sha256(), 0
        with self._zip.open(info, "w", force_zip64=True) as out:
            for piece in pieces:
                out.write(piece)
                digest.update(piece)
                size += len(piece)
        member = Member(name, size, digest.hexdigest())
        self.members.append(member)
        return member

    def add_table(self, name: str, rows: Iterable[tuple[int, bytes]]) -> None:
        """Write a table from lines that come a few at a time, each time with their number."""
        count = 0

        def pieces() -> Iterator[bytes]:
            nonlocal count
            for number, lines in rows:
                count += number
                yield lines

        member = self.add(f"tables/{name}.jsonl", pieces(), packed=True)
        self.members[-1] = Member(member.name, member.size, member.sha256, count)

    def close(self, told: Mapping[str, object]) -> None:
        """Write the manifest with these facts, and end the archive."""
        members = [
            {"name": m.name, "size": m.size, "sha256": m.sha256}
            | ({} if m.rows is None else {"rows": m.rows})
            for m in self.members
        ]
        text = {"format": FORMAT, "version": VERSION, **told, "members": members}
        self.add(MANIFEST, ((json.dumps(text, indent=1, ensure_ascii=False) + "\n").encode(),))
        self._zip.close()

    def give_up(self) -> None:
        """Let the file go without an end."""
        self._zip.fp = None  # so that it writes no end when it is collected


class OpenZipReader:
    """Reads an archive that anybody may have made.

    Args:
        path: the ZIP.

    Attributes:
        told: the facts of the manifest.
        members: what it lists, by name.

    Raises:
        InvalidInput: it is no archive of this format, or of a newer one, or its list is wrong.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._read: set[str] = set()
        try:
            # A handle of our own, since the library keeps its own while a member is half read.
            self._file = path.open("rb")
        except FileNotFoundError as error:
            raise self.refusal("is not there. It was moved, renamed or deleted.") from error
        except OSError as error:
            raise self.refusal("cannot be read. Check who may read it.") from error
        try:
            self._zip = self._opened()
            self.told, self.members = self._manifest()
            self._compare()
        except BaseException:
            self._file.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self._file.close()

    def _opened(self) -> zipfile.ZipFile:
        try:
            return zipfile.ZipFile(self._file)
        except (OSError, *_BROKEN) as error:
            raise self.refusal("is no whole ZIP. Export it again, or copy it anew.") from error

    def refusal(self, what: str) -> InvalidInput:
        """An error that says what is wrong with the archive."""
        return InvalidInput((Problem("archive", f"{self._path.name} {what}"),))

    def _manifest(self) -> tuple[Mapping[str, object], dict[str, Member]]:
        foreign = self.refusal("is no case file in the open format of Privdesk.")
        try:
            info = self._zip.getinfo(MANIFEST)
        except KeyError as error:
            raise foreign from error
        if info.file_size > _LARGEST_MANIFEST:
            raise self.refusal(f"has a {MANIFEST} that is far too large.")
        try:
            told = json.loads(self._zip.read(MANIFEST))
        except (OSError, RecursionError, *_BROKEN) as error:
            raise self.refusal(f"has a damaged {MANIFEST}. Copy the archive anew.") from error
        if not isinstance(told, dict) or told.get("format") != FORMAT:
            raise foreign
        version = told.get("version")
        if not isinstance(version, int) or version > VERSION:
            raise self.refusal(NEWER)
        try:
            listed = [
                Member(str(m["name"]), int(m["size"]), str(m["sha256"]), m.get("rows"))
                for m in told["members"]
            ]
        except (KeyError, TypeError, AttributeError, ValueError) as error:
            raise self.refusal(f"has a {MANIFEST} that does not list its members.") from error
        members = {member.name: member for member in listed}
        if len(members) != len(listed):
            raise self.refusal(f"has a {MANIFEST} that lists a member twice.")
        return told, members

    def _compare(self) -> None:
        """The ZIP holds what the manifest lists: no more, no less, nothing twice, no bomb."""
        held = self._zip.infolist()
        names = {info.filename for info in held}
        for info in held:
            name = info.filename
            if name == MANIFEST:
                continue
            member = self.members.get(name)
            if member is None or not _NAMES.fullmatch(name) or ".." in name.split("/"):
                raise self.refusal(f"holds {name!r}, which its manifest does not allow.")
            if info.flag_bits & 1:
                raise self.refusal(f"is encrypted at {name}. Unpack it with its passphrase first.")
            dense = info.file_size > _SMALL and info.file_size > _DENSEST * info.compress_size
            if dense or info.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
                raise self.refusal(f"is packed far denser than any case file, at {name}.")
            if info.file_size != member.size:
                raise self._changed(name)
        if len(names) != len(held):
            raise self.refusal("holds a member twice.")
        if missing := next((name for name in self.members if name not in names), None):
            raise self.refusal(f"lacks {missing}, which its manifest lists.")

    def _changed(self, name: str) -> InvalidInput:
        return self.refusal(f"was changed at {name}. Copy the archive anew.")

    @property
    def size(self) -> int:
        """Bytes of all members, unpacked."""
        return sum(member.size for member in self.members.values())

    def pieces(self, name: str) -> Iterator[bytes]:
        """The bytes of a member; at its end they are compared with its sum.

        Raises:
            InvalidInput: there is no such member, it was read before, or it was changed.
        """
        if name not in self.members or name in self._read:
            raise self.refusal(f"refers to {name!r}, which is not there or belongs to another row.")
        self._read.add(name)
        digest = hashlib.sha256()
        try:
            with self._zip.open(name) as source:
                while piece := source.read(_PIECE):
                    digest.update(piece)
                    yield piece
        except (OSError, *_BROKEN) as error:
            raise self._changed(name) from error
        if digest.hexdigest() != self.members[name].sha256:
            raise self._changed(name)

    def lines(self, name: str) -> Iterator[bytes]:
        """The lines of a member, without their ends.

        Raises:
            InvalidInput: as `pieces`, or a line is longer than any row.
        """
        left = b""
        for piece in self.pieces(name):
            *whole, left = (left + piece).split(b"\n")
            if len(left) > _LONGEST_LINE:
                raise self.refusal(f"has a line in {name} that is longer than any row.")
            yield from whole
        if left:
            yield left

    def unread(self) -> tuple[str, ...]:
        """The members that nothing asked for, beside the description and the schema."""
        words = {"README.md", "schema.json"}
        return tuple(name for name in self.members if name not in self._read | words)
