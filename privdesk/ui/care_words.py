"""How the window tells when the case file was last checked and backed up."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from privdesk.services.backups import folder_of
from privdesk.services.looked_after import LookedAfter, looked_after
from privdesk.services.reading import Reading
from privdesk.ui import labels
from privdesk.ui.days import clock_time
from privdesk.ui.language import tr
from privdesk.ui.session import Session


def ask_care(session: Session, key: str, done: Callable[[LookedAfter], None]) -> None:
    """Ask when the file was last looked after, off the GUI thread.

    Args:
        session: the open desk.
        key: names the question.
        done: a bound method that takes the answer.
    """
    path, settings = session.desk.file.path, session.settings
    folder = folder_of(path, settings.backup_folder)
    second = Path(settings.second_folder) if settings.second_folder else None

    def question(reading: Reading) -> LookedAfter:
        return looked_after(reading.desk, folder, second)

    session.ask(key, question, done, behind=True)


def check_words(care: LookedAfter, today: date) -> str:
    """For the row of the check."""
    weekly = tr("Each week by itself: the audit trail, every frozen letter, every page.")
    if care.sound is None:
        return f"{tr('Not checked in full yet.')} {weekly}"
    return f"{tr('Last found sound {when}.', when=_when(care.sound, today))} {weekly}"


def backup_words(care: LookedAfter, today: date) -> str:
    """For the row of the backup."""
    hourly = tr("Checked and encrypted as the file is; each hour in which something was changed.")
    if care.backed_up is None:
        return f"{tr('No backup yet.')} {hourly}"
    return f"{tr('Last one {when}.', when=_when(care.backed_up, today))} {hourly}"


def second_words(folder: str, care: LookedAfter, today: date) -> str:
    """For the row of the second folder; `folder` is empty where none was chosen."""
    if not folder:
        return tr("None. One on another disk outlives this computer.")
    if not care.is_second_there:
        told = tr("It is not there now.")
    elif care.second is None:
        told = tr("No backup there yet.")
    else:
        told = tr("Last one {when}.", when=_when(care.second, today))
    return f"{folder}. {told}"


def strip_words(care: LookedAfter, today: date) -> str:
    """For who points at the last backup in the menu strip: two or three lines, plain text."""
    unknown = tr("none yet")
    lines = [
        tr("Last backup: {when}", when=_or(unknown, care.backed_up, today)),
        tr("Last full check: {when}", when=_or(unknown, care.sound, today)),
    ]
    if care.is_second_there:
        second = _or(unknown, care.second, today)
        lines.insert(1, tr("In the second folder: {when}", when=second))
    if not care.are_private:
        lines.append(tr("Others on this computer can read the backups."))
    return "\n".join(lines)


def _or(unknown: str, when: datetime | None, today: date) -> str:
    return unknown if when is None else _when(when, today)


def _when(at: datetime, today: date) -> str:
    day, hour = labels.weekday_day(at.date(), today), clock_time(at.time())
    return tr("{day}, {time}", day=day, time=hour)
