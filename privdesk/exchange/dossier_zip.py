"""A dossier as a ZIP: original files, the binder, and sums that tell whether a byte was changed.

The list of sums is in the form of `sha256sum`, so that anybody can check it. `check_archive` is
stricter: it writes the archive anew from its own members and compares each byte, so that headers,
dates and gaps are guarded too.
"""

import hashlib
import io
import struct
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from typing_extensions import override

MANIFEST = "SHA256SUMS"
_CHUNK = 1024 * 1024
_SMALL = 4096
_PRIVATE = 0o600 << 16
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    NotImplementedError,
    OSError,
    OverflowError,
    RuntimeError,
    ValueError,
)
"""What the library raises over an archive whose headers or contents were changed."""


@dataclass(frozen=True, slots=True)
class Member:
    """A file in the archive: its path there, its size in bytes and its SHA-256 in hex."""

    name: str
    size: int
    sha256: str

    @property
    def line(self) -> str:
        """As it stands in the list of sums."""
        return f"{self.sha256}  {self.name}"


def sum_over(members: tuple[Member, ...]) -> str:
    """One SHA-256 over the sums of many members, as it is printed in the binder."""
    return hashlib.sha256("\n".join(one.line for one in members).encode()).hexdigest()


def digest_of_file(path: Path) -> str:
    """SHA-256 of a file, read a piece at a time."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


class ArchiveWriter:
    """Writes a dossier; each file is stored as it is, and the list of sums comes last.

    Args:
        path: where it shall lie.
        made_at: what the members bear as their date.
    """

    def __init__(self, path: Path, made_at: datetime) -> None:
        self._file = path.open("wb")
        self._zip = zipfile.ZipFile(self._file, "w", zipfile.ZIP_STORED, allowZip64=True)
        self._date = made_at
        self.members: list[Member] = []

    def add(self, name: str, source: Path) -> Member:
        """Put a file in."""
        size = source.stat().st_size
        with source.open("rb") as file:
            digest = _put(self._zip, _info(name, size, self._date), file)
        member = Member(name, size, digest)
        self.members.append(member)
        return member

    def close(self, told: Mapping[str, str]) -> str:
        """Write the list of sums with these facts above them, and end the archive.

        Returns:
            the SHA-256 of the list.
        """
        text = manifest_text(tuple(self.members), told)
        info = _info(MANIFEST, len(text), self._date)
        digest = _put(self._zip, info, io.BytesIO(text))
        self._zip.close()
        self._file.close()
        return digest

    def give_up(self) -> None:
        """Let the file go without an end."""
        self._zip.fp = None  # so that it writes no end when it is collected
        self._file.close()


def manifest_text(members: tuple[Member, ...], told: Mapping[str, str]) -> bytes:
    """The list of sums; its last line is the sum of all lines above."""
    lines = [f"# {name}: {' '.join(value.split())}" for name, value in told.items()]
    body = "\n".join([*lines, *(one.line for one in members)]) + "\n"
    return (body + f"# sum: {hashlib.sha256(body.encode()).hexdigest()}\n").encode()


def _info(
    name: str, size: int, at: datetime | tuple[int, int, int, int, int, int]
) -> zipfile.ZipInfo:
    stamp = at.timetuple()[:6] if isinstance(at, datetime) else at
    info = zipfile.ZipInfo(name, stamp)
    info.compress_type = zipfile.ZIP_STORED
    info.create_system = 3
    info.external_attr = _PRIVATE
    info.file_size = size
    return info


def _put(archive: zipfile.ZipFile, info: zipfile.ZipInfo, source: io.BufferedIOBase) -> str:
    digest = hashlib.sha256()
    with archive.open(info, "w") as out:
        while chunk := source.read(_CHUNK):
            digest.update(chunk)
            out.write(chunk)
    return digest.hexdigest()


@dataclass(frozen=True, slots=True)
class ArchiveCheck:
    """What a check of a dossier found.

    Attributes:
        members: how many files it holds beside the list of sums.
        told: the facts in the list.
        manifest_sha256: of the list; empty where it is missing.
        problems: what does not hold, one sentence each.
    """

    members: int
    told: Mapping[str, str]
    manifest_sha256: str
    problems: tuple[str, ...]


def check_archive(path: Path) -> ArchiveCheck:
    """Whether every byte of a dossier is as it was written.

    Raises:
        OSError: the file cannot be read.
    """
    with path.open("rb") as file:
        file.read(1)
    try:
        with zipfile.ZipFile(path) as archive:
            return _check(archive, path)
    except _BROKEN as error:
        return ArchiveCheck(0, {}, "", (f"{path.name} is no whole ZIP: {error}.",))


def _check(archive: zipfile.ZipFile, path: Path) -> ArchiveCheck:
    names = archive.namelist()
    if MANIFEST not in names:
        return ArchiveCheck(len(names), {}, "", (f"{MANIFEST} is missing.",))
    if archive.getinfo(MANIFEST).file_size > 64 * _CHUNK:
        return ArchiveCheck(len(names), {}, "", (f"{MANIFEST} is far too large.",))
    listed = archive.read(MANIFEST)
    problems = list(_manifest_problems(listed))
    sums, told = _parsed(listed)
    held = [name for name in names if name != MANIFEST]
    problems += [f"{name} is missing." for name in sums if name not in held]
    problems += [f"{name} was added or renamed." for name in held if name not in sums]
    problems += [f"{name} stands twice." for name in sorted(set(held)) if held.count(name) > 1]
    for name in dict.fromkeys(held):
        if name in sums and (problem := _member_problem(archive, name, sums[name])):
            problems.append(problem)
    if not problems and (place := _first_difference(archive, path)) is not None:
        problems.append(f"The archive was changed between its files, at byte {place}.")
    digest = hashlib.sha256(listed).hexdigest()
    return ArchiveCheck(len(held), told, digest, tuple(problems))


def _member_problem(archive: zipfile.ZipFile, name: str, wanted: str) -> str:
    digest = hashlib.sha256()
    try:
        with archive.open(name) as file:
            while chunk := file.read(_CHUNK):
                digest.update(chunk)
    except _BROKEN:
        return f"{name} was changed."
    return "" if digest.hexdigest() == wanted else f"{name} was changed."


def _manifest_problems(listed: bytes) -> Iterator[str]:
    body, mark, rest = listed.rpartition(b"# sum: ")
    if not mark or rest != hashlib.sha256(body).hexdigest().encode() + b"\n":
        yield f"{MANIFEST} was changed."


def _parsed(listed: bytes) -> tuple[dict[str, str], dict[str, str]]:
    sums: dict[str, str] = {}
    told: dict[str, str] = {}
    for line in listed.decode("utf-8", "replace").splitlines():
        if line.startswith("# "):
            name, _, value = line[2:].partition(": ")
            told[name] = value
        else:
            digest, _, name = line.partition("  ")
            sums[name] = digest
    return sums, told


def _first_difference(archive: zipfile.ZipFile, path: Path) -> int | None:
    """Where the file differs from the archive that its own members make; None if nowhere."""
    with path.open("rb") as file:
        sink = _Comparing(file)
        anew = zipfile.ZipFile(sink, "w", zipfile.ZIP_STORED, allowZip64=True)
        for old in archive.infolist():
            with archive.open(old) as member:
                _put(anew, _info(old.filename, old.file_size, old.date_time), member)  # type: ignore[arg-type]  # a reader too
        anew.close()
        return sink.first_difference(path.stat().st_size)


class _Comparing(io.RawIOBase):
    """Compares what is written with a file; of headers, written twice, the last counts."""

    def __init__(self, file: io.BufferedReader) -> None:
        super().__init__()
        self._file = file
        self._at = self._end = 0
        self._small: dict[int, bytes] = {}
        self._wrong: list[int] = []

    @override
    def seekable(self) -> bool:
        return True

    @override
    def writable(self) -> bool:
        return True

    @override
    def tell(self) -> int:
        return self._at

    @override
    def seek(self, offset: int, whence: int = 0) -> int:
        base = (0, self._at, self._end)[whence]
        self._at = base + offset
        return self._at

    @override
    def write(self, data: object) -> int:
        piece = bytes(data)  # type: ignore[call-overload]  # any buffer
        if len(piece) <= _SMALL:
            self._small[self._at] = piece
        else:
            self._compare(self._at, piece)
        self._at += len(piece)
        self._end = max(self._end, self._at)
        return len(piece)

    def _compare(self, at: int, piece: bytes) -> None:
        self._file.seek(at)
        if self._file.read(len(piece)) != piece:
            self._wrong.append(at)

    def first_difference(self, size: int) -> int | None:
        """The first byte that differs; None if none does."""
        for at, piece in self._small.items():
            self._compare(at, piece)
        if self._end != size:
            self._wrong.append(min(self._end, size))
        return min(self._wrong, default=None)


class MemberView(io.RawIOBase):
    """A stored member of an archive as a file of its own, read where it lies.

    Args:
        path: of the archive.
        info: of the member, which is stored without compression.
    """

    def __init__(self, path: Path, info: zipfile.ZipInfo) -> None:
        super().__init__()
        self._file = path.open("rb")
        self._file.seek(info.header_offset + 26)
        name, extra = struct.unpack("<HH", self._file.read(4))
        self._start = info.header_offset + 30 + name + extra
        self._size = info.file_size
        self._at = 0

    @override
    def readable(self) -> bool:
        return True

    @override
    def seekable(self) -> bool:
        return True

    @override
    def tell(self) -> int:
        return self._at

    @override
    def seek(self, offset: int, whence: int = 0) -> int:
        self._at = (0, self._at, self._size)[whence] + offset
        return self._at

    @override
    def readinto(self, buffer: object) -> int:
        view = memoryview(buffer)  # type: ignore[arg-type]  # any buffer
        wanted = max(min(len(view), self._size - self._at), 0)
        self._file.seek(self._start + self._at)
        got = self._file.readinto(view[:wanted])
        self._at += got
        return got

    @override
    def close(self) -> None:
        self._file.close()
        super().close()


def binder_of(path: Path) -> tuple[MemberView, tuple[Member, ...]]:
    """The binder of a sound dossier, to be read and closed, and the files that its sum is over."""
    with zipfile.ZipFile(path) as archive:
        sums, _told = _parsed(archive.read(MANIFEST))
        infos = [info for info in archive.infolist() if info.filename != MANIFEST]
        members = tuple(Member(i.filename, i.file_size, sums[i.filename]) for i in infos[:-1])
        return MemberView(path, infos[-1]), members
