"""One program at a time may write a case file; who has it is told by name."""

import getpass
import json
import os
import socket
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout

from privdesk.domain.errors import CaseFileInUse, CaseFileReadOnly
from privdesk.domain.said import said
from privdesk.storage.place import Marks


class WriteLock:
    """The right to write a case file; the system takes it back when the process dies.

    Attributes:
        left: which file and which log a holder who died had open; empty if the last one closed it.
    """

    def __init__(self, path: Path) -> None:
        self._name = path.name
        # The thread that closes a file need not be the one that opened it.
        self._lock = FileLock(path.with_name(f".{path.name}.lock"), mode=0o600, thread_local=False)
        self._holder = path.with_name(f".{path.name}.holder")
        self.left: Marks = {}

    def take(self) -> None:
        """Take the right to write.

        Raises:
            CaseFileInUse: somebody else has it; names who, where and since when.
            CaseFileReadOnly: the folder cannot be written.
        """
        try:
            self._lock.acquire(blocking=False)
        except Timeout as error:
            raise CaseFileInUse(self._told()) from error
        except OSError as error:
            raise CaseFileReadOnly(
                said(
                    "The folder of {name} cannot be written. Open a read-only copy, or "
                    "give yourself the right to write.",
                    name=self._name,
                )
            ) from error
        self.left = self.read_left()
        self.sign(self.left)

    def read_left(self) -> Marks:
        """Which file and which log the last holder has open, or had when it died."""
        try:
            signed = json.loads(self._holder.read_text(encoding="utf-8"))
            return {name: (int(one), int(two)) for name, (one, two) in signed["files"].items()}
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return {}

    def sign(self, marks: Marks) -> None:
        """Tell others who writes, and which file and log that is; see `Place.marks`."""
        since = datetime.now().astimezone()  # noqa: TID251 - tells a person of another process
        signed = {
            "user": getpass.getuser(),
            "host": socket.gethostname(),
            "process": os.getpid(),
            "since": since.isoformat(timespec="minutes"),
            "files": marks,
        }
        self._holder.write_text(json.dumps(signed), encoding="utf-8")

    def _told(self) -> str:
        try:
            signed = json.loads(self._holder.read_text(encoding="utf-8"))
            since = datetime.fromisoformat(signed["since"])
            where = (
                said("this computer") if signed["host"] == socket.gethostname() else signed["host"]
            )
            who = said(
                "by {user} on {where} since {time}",
                user=signed["user"],
                where=where,
                time=f"{since.hour % 12 or 12}:{since:%M %p}",
            )
        except (OSError, ValueError, KeyError, TypeError):
            who = said("in another window")
        return said(
            "{name} is open {who}. Close it there, or open a read-only copy.",
            name=self._name,
            who=who,
        )

    def give_back(self, *, for_good: bool = False) -> None:
        """Let others write.

        Args:
            for_good: whether nothing shall be left beside a file that is no case file.
        """
        if self._lock.is_locked:
            self._holder.unlink(missing_ok=True)
            self._lock.release()
            if for_good:
                Path(self._lock.lock_file).unlink(missing_ok=True)
