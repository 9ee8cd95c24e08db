"""Forks backups, kills each at a random moment, and looks at what lies in their folder.

Started by test_killed.py: ``saver.py FILE TIMES SEED``; prints one line of JSON.
"""

import json
import os
import random
import select
import signal
import sys
import time
import traceback
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from privdesk.services import backups
from privdesk.services.clock import FrozenClock
from privdesk.services.desk import open_desk
from privdesk.services.verification import verify


def back_up(path: Path, number: int) -> None:
    """Make a backup, each a minute after the one before."""
    desk = open_desk(path, read_only=True)
    now = desk.clock.now() + timedelta(minutes=number)
    later = replace(desk, clock=FrozenClock(now, desk.clock.zone, ticks=False))
    backups.back_up(later, backups.folder_of(path))


def main() -> None:
    """Kill, look, kill again."""
    path, times, chance = Path(sys.argv[1]), int(sys.argv[2]), random.Random(int(sys.argv[3]))
    folder = backups.folder_of(path)
    began = time.monotonic()
    back_up(path, 0)
    longest = time.monotonic() - began
    told = {"kills": 0, "in_time": 0, "bad": 0}
    good: dict[Path, bytes] = {}
    for number in range(1, times + 1):
        child = os.fork()
        if child == 0:
            try:
                back_up(path, number)
            except BaseException:  # noqa: BLE001 - told to the parent
                traceback.print_exc()
                os._exit(1)
            os._exit(0)
        select.select([], [], [], chance.uniform(0, longest))
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        assert not os.WIFEXITED(status) or os.WEXITSTATUS(status) == 0
        told["kills"] += os.WIFSIGNALED(status)
        told["in_time"] += os.WIFEXITED(status)
        for backup in backups.backups_of(path, folder):
            if backup.path not in good:
                told["bad"] += bool(verify(backup.path).problems)
                good[backup.path] = backup.path.read_bytes()
        told["bad"] += any(p.exists() and p.read_bytes() != data for p, data in good.items())
    told["bad"] += bool(verify(path).problems) + (not backups.backups_of(path, folder))
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    main()
