"""Recover a damaged case file as far as its pages allow, into a new one, with a report."""

from dataclasses import dataclass
from pathlib import Path

from privdesk.domain.errors import CaseFileError, InvalidInput
from privdesk.services.desk import open_desk
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
        problems: what a check of the new file finds, one sentence each.
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
        CaseFileError: nothing can be read, or the new file cannot be written.
    """
    report = made.with_suffix(".txt")
    if report.exists():
        raise CaseFileError(f"{report.name} is there already. Choose another name.")
    tables = CaseFile.recover(path, made, key=key)
    desk = open_desk(made, key=key)
    try:
        lost = [one.table for one in tables if not one.is_whole]
        with desk.work() as work:
            work.audit("case_file.recovered", "office", {"from": path.name, "not_whole": lost})
            work.commit()
        problems = desk.file.verify().problems
    finally:
        desk.close()
    found = Recovered(made, report, tables, problems)
    try:
        save_bytes(report, _text(path, found).encode())
    except InvalidInput as error:
        raise CaseFileError(error.sentence) from error
    return found


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
    lines += ["", "What the check of the new file says:"]
    lines += [f"- {problem}" for problem in found.problems] or ["- All holds."]
    lines += ["", "Compare with the latest backup before you go on with this file.", ""]
    return "\n".join(lines)
