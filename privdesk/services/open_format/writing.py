"""Write a case file as an archive of tables and files; an equal file gives the same bytes."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from privdesk.exchange.member_names import clean_name
from privdesk.exchange.open_zip import OpenZipWriter
from privdesk.services.desk import Desk
from privdesk.services.open_format.lines import Told, blob_name, lines_of
from privdesk.services.open_format.steps import PER_STEP, Counter, Steps, always
from privdesk.services.open_format.words import read_me, schema_text
from privdesk.services.saving import saving
from privdesk.storage.open_rows import OpenTable, Snapshot


@dataclass(frozen=True, slots=True)
class Exported:
    """An archive that was written.

    Attributes:
        path: where it lies.
        rows: of all tables.
        files: attachments.
        entries: of the audit trail.
        head: digest of the last of them.
    """

    path: Path
    rows: int
    files: int
    entries: int
    head: str


def export_all(
    desk: Desk, path: Path, *, overwrite: bool = False, goes_on: Steps = always
) -> Exported:
    """Write everything that a case file holds, unencrypted, as it is at this moment.

    It changes nothing, so that the audit trail travels as it is; others may work meanwhile. Memory
    does not grow with the number of cases, only by about a kilobyte for each file and letter.

    Args:
        desk: the open case file.
        path: of the archive.
        overwrite: whether a file that is there already may be replaced.
        goes_on: hears how far it is; False stops, and no archive is left.

    Raises:
        InvalidInput: something is there already, or the folder cannot be written.
        CaseFileError: the case file cannot be read.
        Refused: it was stopped.
    """
    with (
        desk.file.snapshot() as snapshot,
        saving(path, overwrite=overwrite) as unfinished,
        unfinished.open("wb") as file,
    ):
        made = _Export(snapshot, file, goes_on).write(path)
        file.flush()
        os.fsync(file.fileno())
    return made


def content_name(file_id: object, name: object) -> str:
    """Where the bytes of an attachment lie."""
    return f"files/{file_id}-{clean_name(str(name))}"


def _tell_content(told: Told) -> None:
    told["content"] = content_name(told["id"], told["name"])


class _Export:
    def __init__(self, snapshot: Snapshot, file: BinaryIO, goes_on: Steps) -> None:
        self._snapshot = snapshot
        self._zip = OpenZipWriter(file)
        self._tables = snapshot.tables()
        rows = sum(snapshot.count(table) for table in self._tables)
        size = sum(file.size for file in snapshot.files())
        self._count = Counter(goes_on, rows + size // PER_STEP)

    def write(self, path: Path) -> Exported:
        try:
            self._zip.add("README.md", (read_me(),))
            self._zip.add("schema.json", (schema_text(),))
            for table in self._tables:
                self._table(table)
            files = self._files()
            entries, head = self._snapshot.head()
            trail = {"entries": entries, "head": head}
            rows = sum(member.rows or 0 for member in self._zip.members)
            self._zip.close({"revision": self._snapshot.revision, "audit": trail})
        except BaseException:
            self._zip.give_up()
            raise
        return Exported(path, rows, files, entries, head)

    def _table(self, table: OpenTable) -> None:
        for column in table.columns:
            if column.kind == "BLOB":
                for number, data in self._snapshot.blobs(table, column.name):
                    name = blob_name(table.name, column.name, number, data)
                    self._zip.add(name, self._count.each((data,)))
        self._zip.add_table(table.name, self._counted(table))

    def _counted(self, table: OpenTable) -> Iterator[tuple[int, bytes]]:
        more = _tell_content if table.name == "file" else None
        for number, lines in lines_of(table, self._snapshot.rows(table), more):
            self._count.step(number)
            yield number, lines

    def _files(self) -> int:
        number = 0
        for file in self._snapshot.files():
            number += 1
            pieces = self._snapshot.pieces(file.id)
            self._zip.add(content_name(file.id, file.name), self._count.each(pieces))
        return number
