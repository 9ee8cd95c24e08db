"""A case file on the desk: the file, the pack of its office, the time, and who works."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from types import MappingProxyType
from zoneinfo import ZoneInfo

from privdesk.domain.errors import CaseFileDamaged, InvalidInput
from privdesk.domain.policy import Office, PolicyPack
from privdesk.domain.ports import Clock
from privdesk.domain.said import said
from privdesk.policy import pack_text, parse_closing_days, parse_pack, with_office
from privdesk.services.clock import FrozenClock, SystemClock
from privdesk.storage import CaseFile, UnitOfWork

POLICY = "policy"
"""Setting that holds the source of the policy pack, so that old cases keep their office."""

CLOSING_DAYS = "closing_days"
"""Setting that holds the office's own closing days as JSON; absent without any."""

FROZEN_AT = "desk_clock"
"""Setting that holds the instant of a rehearsal file; absent in a working file."""

DEFAULT_PACK = "caspio"

_AS_STORED: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Desk:
    """What every use case needs.

    Attributes:
        file: the open case file.
        pack: the policy pack of its office.
        clock: the one source of the current time.
        actor: the handler who works, as the audit trail names them.
    """

    file: CaseFile
    pack: PolicyPack
    clock: Clock
    actor: str

    def work(self) -> UnitOfWork:
        """One transaction, stamped with the handler and the present instant."""
        return self.file.unit_of_work(self.actor, self.clock.now())

    @property
    def is_rehearsal(self) -> bool:
        """Whether the clock of this file stands still."""
        return isinstance(self.clock, FrozenClock)

    def renewed(self) -> "Desk":
        """The same desk with its office as the case file has it now."""
        return replace(self, pack=pack_of(self.file))

    def close(self) -> None:
        """Give the file back; nothing is written after this."""
        self.file.close()


def create_desk(
    path: Path,
    *,
    pack_id: str = DEFAULT_PACK,
    frozen_at: datetime | None = None,
    key: str | None = None,
    office: Office | None = None,
    calendar: str = "",
) -> Desk:
    """Make a new case file for the office of a shipped policy pack.

    Args:
        path: where the file shall lie; nothing may be there.
        pack_id: id of a shipped pack.
        frozen_at: aware instant, for a rehearsal file whose clock stands still.
        key: passphrase of the file.
        office: takes the place of the office in the pack; None keeps that.
        calendar: id of the calendar of its days off; empty keeps that of the pack.

    Raises:
        CaseFileError: the file cannot be made; says why.
        InvalidInput: the pack does not hold together, or a particular of the office does not hold.
    """
    source = pack_text(pack_id)
    if office is not None:
        source = with_office(source, office, calendar=calendar)
    pack = parse_pack(source, name=pack_id)
    zone = ZoneInfo(pack.office.time_zone)
    clock: Clock = FrozenClock(frozen_at, zone) if frozen_at else SystemClock(zone)
    file = CaseFile.create(path, key=key)
    desk = Desk(file, pack, clock, pack.office.officer)
    with desk.work() as work:
        work.set_setting(POLICY, source)
        if frozen_at:
            work.set_setting(FROZEN_AT, frozen_at.isoformat())
        work.audit("case_file.created", "office", {"pack": pack.id, "version": pack.version})
        work.commit()
    return desk


def open_desk(path: Path, *, key: str | None = None, read_only: bool = False) -> Desk:
    """Open a case file with the policy pack that it carries.

    Raises:
        CaseFileError: the file cannot be opened; says why and what to do.
    """
    file = CaseFile.open(path, key=key, read_only=read_only)
    try:
        return desk_of(file)
    except (InvalidInput, ValueError) as error:
        file.close()
        raise CaseFileDamaged(
            said(
                "{name} is damaged: what it says of its office cannot be read. Nothing "
                "was changed. Restore a backup.",
                name=path.name,
            )
        ) from error
    except BaseException:
        file.close()
        raise


def desk_of(file: CaseFile, instead: Mapping[str, str] = _AS_STORED) -> Desk:
    """The desk of an open case file.

    Args:
        file: the open case file.
        instead: values that stand in for settings of the file.

    Raises:
        InvalidInput: the pack or the closing days do not hold together.
        ValueError: the instant of a rehearsal file is none.
    """
    pack = pack_of(file, instead)
    clock = _clock_of(file, ZoneInfo(pack.office.time_zone), instead)
    return Desk(file, pack, clock, pack.office.officer)


def pack_of(file: CaseFile, instead: Mapping[str, str] = _AS_STORED) -> PolicyPack:
    """The policy pack that a case file carries, with the closing days that its office added.

    Args:
        file: the open case file.
        instead: values that stand in for settings of the file.

    Raises:
        InvalidInput: the pack or the closing days do not hold together.
    """
    source = _setting(file, POLICY, instead) or pack_text(DEFAULT_PACK)
    pack = parse_pack(source, name=file.path.name)
    days = parse_closing_days(_setting(file, CLOSING_DAYS, instead) or "")
    return replace(pack, closing_days=days)


def _clock_of(file: CaseFile, zone: ZoneInfo, instead: Mapping[str, str]) -> Clock:
    """The system's time; in a rehearsal file its own, going on after the last entry."""
    stored = _setting(file, FROZEN_AT, instead)
    if stored is None:
        return SystemClock(zone)
    start = datetime.fromisoformat(stored)
    last = file.queries().last_audit_at()
    return FrozenClock(max(start, last) if last else start, zone)


def _setting(file: CaseFile, name: str, instead: Mapping[str, str]) -> str | None:
    return instead[name] if name in instead else file.queries().setting(name)
