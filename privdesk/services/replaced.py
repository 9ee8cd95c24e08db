"""The file that is open was replaced or deleted: what is open is kept, and the work goes on."""

from pathlib import Path

from privdesk.domain.errors import CaseFileError, CaseFileReplaced
from privdesk.domain.said import said
from privdesk.services.desk import Desk, open_desk


def keep_copy(desk: Desk, copy: Path | None = None) -> Path:
    """Keep what is open as a copy, encrypted as it is; every acknowledged change is in it.

    Args:
        desk: open for writing; its file was replaced or has no name any more.
        copy: where; beside the file if None, under a name of its own.

    Raises:
        CaseFileError: the copy cannot be written or does not hold; choose another place.
    """
    try:
        return desk.file.keep(copy)
    except OSError as error:
        raise CaseFileError(
            said(
                "No copy of {name} was made: the folder cannot be written. Choose another.",
                name=desk.file.path.name,
            )
        ) from error


def go_on_in_copy(desk: Desk, copy: Path | None = None) -> Desk:
    """Keep what is open as a copy and open that; the desk from before is to be closed.

    Raises:
        CaseFileError: the copy cannot be written or does not hold; choose another place.
    """
    made = open_desk(keep_copy(desk, copy), key=desk.file.recovery_key())
    with made.work() as work:
        work.audit("case_file.kept", "office", {"from": desk.file.path.name})
        work.commit()
    return made


def kept_aside_of(desk: Desk, lost: CaseFileReplaced) -> CaseFileReplaced:
    """Keep what is open, for a command that ends now; the sentence says where it lies."""
    kept = keep_copy(desk)
    return CaseFileReplaced(
        said("{sentence} What was open is kept as {kept}.", sentence=lost.sentence, kept=kept.name),
        is_gone=lost.is_gone,
    )
