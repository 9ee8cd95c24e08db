"""Whether the case file is sound: a full check each week, and when the last one found it so."""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta

from privdesk.domain.errors import CaseFileDamaged, CaseFileError
from privdesk.services.desk import Desk
from privdesk.services.verification import verify_open
from privdesk.storage import Verification

EVERY = timedelta(days=7)
"""From one full check to the next."""

_SOUND_AT = "sound_at"


def sound_at(desk: Desk) -> datetime | None:
    """When a full check last found nothing wrong, in UTC; None if there was none."""
    told = desk.file.queries().setting(_SOUND_AT)
    return datetime.fromisoformat(told) if told else None


def is_check_due(desk: Desk) -> bool:
    """Whether a week has passed since the last full check; a check in the future does not count.

    A file that is only read is never due: nothing could be put on record, so it would be each time.
    Nor is one on a drive of another computer: a read of minutes holds up every change there.
    """
    if desk.file.read_only or desk.file.is_on_network:
        return False
    last, now = sound_at(desk), desk.clock.now()
    return last is None or not timedelta(0) <= now - last < EVERY


def glance(desk: Desk) -> tuple[str, ...]:
    """What a look of some milliseconds finds wrong with a file that was just opened."""
    try:
        return desk.file.glance()
    except CaseFileDamaged as error:
        return (error.sentence,)


def check_file(desk: Desk, goes_on: Callable[[], bool]) -> Verification:
    """Check everything that the file promises to keep; slow with many cases, so for a job.

    That it was found sound is put on record, where the file can be written. Damage is not: nothing
    more is written to a file that is broken.

    Args:
        desk: the open case file.
        goes_on: is asked again and again; False stops.

    Raises:
        Refused: it was stopped.
    """
    found = verify_open(desk, goes_on)
    if not found.problems and not desk.file.read_only:
        # Somebody else may write just now: it was checked all the same.
        with suppress(CaseFileError), desk.work() as work:
            work.set_setting(_SOUND_AT, desk.clock.now().isoformat())
            told = {"entries": found.entries, "letters": found.letters, "files": found.files}
            work.audit("office.file_checked", "office", told)
            work.commit()
    return found
