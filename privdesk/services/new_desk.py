"""A new case file for an office: where it may lie, and everything that is chosen at the start."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from privdesk.domain.errors import InvalidInput, Problem
from privdesk.domain.policy import Office
from privdesk.domain.said import said
from privdesk.services.desk import Desk, create_desk
from privdesk.services.stationery import Stationery, set_stationery

_SYNCED = ("dropbox", "google drive", "icloud", "mobile documents", "nextcloud", "onedrive")
_GIGABYTE = 10**9  # bytes


@dataclass(frozen=True, slots=True, repr=False)
class NewDesk:
    """What was chosen for a new case file.

    Attributes:
        path: where it shall lie; nothing may be there.
        key: its passphrase; empty for a plain file.
        pack_id: id of the shipped policy pack that it begins with.
        office: the organisation, in place of that in the pack.
        calendar: id of the calendar of its days off.
        form: id of its page form; empty for what is usual in its country.
        duplex: whether letters are printed on both sides.
    """

    path: Path
    key: str
    pack_id: str
    office: Office
    calendar: str
    form: str = ""
    duplex: bool = False


def look_at_place(path: Path) -> str:
    """What is to be known of the place of a new case file, in a sentence.

    Raises:
        InvalidInput: no case file can be made there; says why and what to do.
    """
    if not path.name or not path.is_absolute():
        raise _refused(said("Type the whole path of the file, or choose a folder."))
    if path.exists():
        raise _refused(said("{name} is there already. Choose another name.", name=path.name))
    if not path.parent.is_dir():
        raise _refused(
            said("The folder {name} is not there. Choose another.", name=path.parent.name)
        )
    free = said("{free} GB free.", free=f"{shutil.disk_usage(path.parent).free / _GIGABYTE:,.0f}")
    name = next((part for part in path.parts[:-1] if part.lower().startswith(_SYNCED)), "")
    if name:
        return said(
            "{name} copies this folder to other computers. A folder of this one is safer. {free}",
            name=name,
            free=free,
        )
    return said("Not in a synced folder, good. {free}", free=free)


def _refused(sentence: str) -> InvalidInput:
    return InvalidInput((Problem("path", sentence),))


def set_up(new: NewDesk) -> Desk:
    """Make the case file with all that was chosen, and open it.

    Raises:
        CaseFileError: the file cannot be made; says why.
        InvalidInput: a particular of the office does not hold.
    """
    desk = create_desk(
        new.path,
        pack_id=new.pack_id,
        key=new.key or None,
        office=new.office,
        calendar=new.calendar,
    )
    set_stationery(desk, Stationery(form=new.form, duplex=new.duplex))
    return desk.renewed()
