"""Make a case file of an archive in the open format: equal to the one it came from, or none."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from privdesk.domain.errors import CaseFileDamaged, CaseFileNewer, InvalidInput, NoSpace
from privdesk.domain.said import said
from privdesk.exchange.open_zip import NEWER, OpenZipReader
from privdesk.services.open_format.lines import Misfit, Told, row_of
from privdesk.services.open_format.steps import PER_STEP, Counter, Steps, always
from privdesk.storage.open_filling import OpenWriter, RowRefused, fill_case_file
from privdesk.storage.open_rows import OpenTable, Row

_PER_INDEXED = 10  # steps that the index of a case takes


@dataclass(frozen=True, slots=True)
class Imported:
    """A case file that was made of an archive.

    Attributes:
        path: where it lies.
        entries: of the audit trail.
        head: digest of the last of them; empty without any.
    """

    path: Path
    entries: int
    head: str


def import_archive(
    archive: Path, path: Path, *, key: str | None = None, goes_on: Steps = always
) -> Imported:
    """Make a case file of an archive that `export_all` wrote, now or in an earlier version.

    Every sum, every row and the audit trail are checked before the file appears at its place.

    Args:
        archive: the ZIP.
        path: of the new case file; nothing may be there.
        key: its passphrase; None makes a plain one.
        goes_on: hears how far it is; False stops, and nothing is left behind.

    Raises:
        InvalidInput: the archive is damaged, foreign, of a newer version or hostile; says where.
        CaseFileError: the file cannot be made.
        Refused: it was stopped.
    """
    with OpenZipReader(archive) as source:
        load = _Load(source, goes_on)
        if path.parent.is_dir() and shutil.disk_usage(path.parent).free < source.size:
            raise NoSpace(
                said(
                    "{name} unpacks to {size} MB, and the disk has less. Free some "
                    "space, or choose another disk.",
                    name=archive.name,
                    size=source.size // 1000000,
                )
            )
        try:
            fill_case_file(path, load.revision, load.fill, key=key, indexed=load.indexed)
        except RowRefused as error:
            raise load.misfit(error.table, error.number, error.why) from error
        except CaseFileNewer as error:
            raise source.refusal(NEWER) from error
        except CaseFileDamaged as error:
            raise source.refusal(f"does not hold together: {error.sentence}") from error
        return Imported(path, load.entries, load.head)


class _Load:
    def __init__(self, source: OpenZipReader, goes_on: Steps) -> None:
        self._source = source
        self.revision = str(source.told.get("revision", ""))
        members = source.members.values()
        rows = sum(m.rows if isinstance(m.rows, int) else m.size // PER_STEP for m in members)
        cases = source.members.get("tables/cases.jsonl")
        self._cases = cases.rows or 0 if cases is not None else 0
        self.entries, self.head = 0, ""
        self._count = Counter(goes_on, rows + self._cases * _PER_INDEXED)

    def misfit(self, table: str, line: int, why: str) -> InvalidInput:
        return self._source.refusal(f"cannot be taken: tables/{table}.jsonl, line {line}: {why}.")

    def fill(self, writer: OpenWriter) -> None:
        for table in writer.tables:
            writer.store(table, self._rows(writer, table))
        trail = {"entries": self.entries, "head": self.head}
        if self._source.told.get("audit") != trail:
            raise self._source.refusal("has another audit trail than its manifest tells.")
        for name in self._source.unread():
            raise self._source.refusal(f"holds {name}, which no row of it asks for.")

    def indexed(self, _done: int, _of: int) -> None:
        self._count.step(_PER_INDEXED)

    def _rows(self, writer: OpenWriter, table: OpenTable) -> Iterator[Row]:
        for number, line in enumerate(self._source.lines(f"tables/{table.name}.jsonl"), 1):
            try:
                row, more = row_of(table, line, self._read)
                self._take_more(writer, table, row, more)
            except Misfit as error:
                raise self.misfit(table.name, number, str(error)) from error
            self._count.step()
            yield row
            if table.name == "audit":
                self.entries, self.head = number, str(row[table.names.index("digest")])

    def _take_more(self, writer: OpenWriter, table: OpenTable, row: Row, more: Told) -> None:
        content = more.pop("content", None) if table.name == "file" else None
        if more:
            raise Misfit(f"{min(more)} is no column of it")
        if table.name != "file":
            return
        if not isinstance(content, str) or not content.startswith("files/"):
            raise Misfit("content names no file")
        file_id = row[table.names.index("id")]
        assert isinstance(file_id, int), "keys are numbers"
        writer.store_file(file_id, self._count.each(self._source.pieces(content)))

    def _read(self, member: str) -> bytes:
        return b"".join(self._count.each(self._source.pieces(member)))
