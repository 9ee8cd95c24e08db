"""Check a case file as it lies on disk, whoever may be working in it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO, cast

from privdesk.domain.errors import CaseFileDamaged, CaseFileMissing
from privdesk.domain.said import said
from privdesk.exchange.dossier_zip import ArchiveCheck, binder_of, check_archive, sum_over
from privdesk.services.desk import Desk
from privdesk.storage import CaseFile, Verification

__all__ = ["ArchiveCheck", "Verification", "verify", "verify_dossier", "verify_open"]


def verify(path: Path, *, key: str | None = None) -> Verification:
    """Check the audit trail, the frozen letters, the attachments and the pages of a case file.

    The file is opened for reading only, so nothing in it changes.

    Args:
        path: the case file.
        key: passphrase of the file.

    Returns:
        what was found; damage is told in its problems and raises nothing.

    Raises:
        CaseFileError: there is no case file at this place, or it cannot be read.
    """
    try:
        file = CaseFile.open(path, key=key, read_only=True)
    except CaseFileDamaged as error:
        return _damaged(error)
    try:
        return file.verify()
    except CaseFileDamaged as error:
        return _damaged(error)
    finally:
        file.close()


def verify_dossier(path: Path, *, against: Desk | None = None) -> ArchiveCheck:
    """Check every byte of a dossier, and the sum that its binder bears.

    Args:
        path: the ZIP.
        against: the case file that it was made from, whose audit trail knows the list of sums.

    Raises:
        CaseFileMissing: there is no such file, or it cannot be read.
    """
    # pikepdf is large; only who checks a dossier waits for it.
    from privdesk.pdf.binder import identifier_of

    try:
        found = check_archive(path)
    except OSError as error:
        raise CaseFileMissing(
            said("{name} is not there, or cannot be read.", name=path.name)
        ) from error
    problems = list(found.problems)
    if not problems:
        binder, members = binder_of(path)
        with binder:
            if identifier_of(cast("BinaryIO", binder)) != sum_over(members):
                problems.append("The binder bears another sum than its files have.")
    if not problems and against is not None and not _is_known(against, found.manifest_sha256):
        problems.append(f"{against.file.path.name} knows no dossier with these sums.")
    return replace(found, problems=tuple(problems))


def _is_known(desk: Desk, manifest_sha256: str) -> bool:
    return any(
        entry.action == "case.dossier" and manifest_sha256 in entry.payload
        for entry in desk.file.queries().audit_entries()
    )


def verify_open(desk: Desk, goes_on: Callable[[], bool] = lambda: True) -> Verification:
    """Check the case file of an open desk; damage is told in the problems.

    Args:
        desk: the open case file.
        goes_on: is asked again and again; False stops.

    Raises:
        Refused: it was stopped.
    """
    try:
        return desk.file.verify(goes_on)
    except CaseFileDamaged as error:
        return _damaged(error)


def _damaged(error: CaseFileDamaged) -> Verification:
    return Verification(entries=0, head="", letters=0, files=0, problems=(error.sentence,))
