"""Recover a damaged case file as far as its pages allow, into a new one, with a report."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from privdesk.domain.errors import CaseFileError, InvalidInput
from privdesk.domain.said import said
from privdesk.services.desk import desk_of
from privdesk.services.lost_settings import stand_ins
from privdesk.services.saving import save_bytes
from privdesk.storage import CaseFile
from privdesk.storage.recovering import Carried

_WORDS = {
    "cases": "cases",
    "person": "people",
    "event": "entries of timelines",
    "letter": "letters",
}
_WORDS |= {"file": "files", "audit": "entries of the audit trail"}


@dataclass(frozen=True, slots=True)
class Recovered:
    """What became of a damaged file.

    Attributes:
        path: of the new case file.
        report: of the text that says what arrived and what did not.
        tables: what of each table arrived.
        problems: what stands in for lost settings and what a check finds, one sentence each.
    """

    path: Path
    report: Path
    tables: tuple[Carried, ...]
    problems: tuple[str, ...]

    @property
    def is_whole(self) -> bool:
        """Whether nothing was lost."""
        return not self.problems and all(one.is_whole for one in self.tables)


def name_for(path: Path) -> Path:
    """Where a recovered file may lie: beside the damaged one, under a name that is free."""
    number = 1
    while (made := path.with_name(f"{path.stem} recovered {number}{path.suffix}")).exists():
        number += 1
    return made


def recover(path: Path, made: Path, key: str | None = None) -> Recovered:
    """Carry what can be read into a new case file; the damaged one stays as it is.

    Args:
        path: the damaged case file.
        made: the new one; nothing may be there, nor a report of its name.
        key: passphrase or recovery key of the damaged file, which opens the new one, too.

    Raises:
        CaseFileError: nothing can be read, or the new file or its report cannot be written; then
            neither of them is there.
    """
    report = made.with_suffix(".txt")
    if report.exists():
        raise CaseFileError(said("{name} is there already. Choose another name.", name=report.name))
    tables = CaseFile.recover(path, made, key=key)
    try:
        found = Recovered(made, report, tables, _told(path, made, tables, key))
        save_bytes(report, _text(path, found).encode())
    except BaseException as error:
        _discard(made)
        if isinstance(error, InvalidInput):
            raise CaseFileError(error.sentence) from error
        raise
    return found


def _told(path: Path, made: Path, tables: tuple[Carried, ...], key: str | None) -> tuple[str, ...]:
    """Write into the new file that it was recovered; what a look at it finds wrong."""
    file = CaseFile.open(made, key=key)
    try:
        needed = stand_ins(file)
        instead = {one.name: one.value for one in needed}
        lost = [one.table for one in tables if not one.is_whole]
        told = {"from": path.name, "not_whole": lost, "stood_in": sorted(instead)}
        with desk_of(file, instead).work() as work:
            for name, value in instead.items():
                work.set_setting(name, value)
            work.audit("case_file.recovered", "office", told)
            work.commit()
        return (*(one.told for one in needed), *file.verify().problems)
    finally:
        file.close()


def _discard(made: Path) -> None:
    """Take a new file away that cannot be finished, with what SQLite keeps beside it."""
    for ending in ("", "-wal", "-shm", "-journal"):
        with suppress(OSError):
            made.with_name(made.name + ending).unlink(missing_ok=True)


def _text(path: Path, found: Recovered) -> str:
    lines = [f"Recovered from {path.name} into {found.path.name}", ""]
    lines += [f"{one.rows} {_WORDS[one.table]}" for one in found.tables if one.table in _WORDS]
    lines += ["", "What did not arrive:"]
    for one in found.tables:
        if one.given_up:
            lines.append(f"- {one.table}: its beginning is damaged; most of it is lost.")
        elif not one.is_whole:
            lines.append(
                f"- {one.table}: {one.unread} places could not be read, "
                f"{one.orphans} rows belong to what is lost."
            )
    if all(one.is_whole for one in found.tables):
        lines.append("- Nothing is known to be lost.")
    lines += ["", "What to look after in the new file:"]
    lines += [f"- {problem}" for problem in found.problems] or ["- All holds."]
    lines += ["", "Compare with the latest backup before you go on with this file.", ""]
    return "\n".join(lines)
