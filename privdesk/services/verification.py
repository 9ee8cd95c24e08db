"""Check a case file as it lies on disk, whoever may be working in it."""

from pathlib import Path

from privdesk.domain.errors import CaseFileDamaged
from privdesk.services.desk import Desk
from privdesk.storage import CaseFile, Verification

__all__ = ["Verification", "verify", "verify_open"]


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


def verify_open(desk: Desk) -> Verification:
    """Check the case file of an open desk; damage is told in the problems."""
    try:
        return desk.file.verify()
    except CaseFileDamaged as error:
        return _damaged(error)


def _damaged(error: CaseFileDamaged) -> Verification:
    return Verification(entries=0, head="", letters=0, files=0, problems=(error.sentence,))
