"""Forks updates of an old case file, kills each at another statement, and looks what is left.

Started by test_killed.py: ``updater.py STORED FOLDER STEP``; prints how many statements were tried.
"""

import os
import shutil
import signal
import sqlite3
import sys
import traceback
from contextlib import closing
from pathlib import Path

from sqlalchemy import Engine, event

from privdesk.services.desk import open_desk
from privdesk.services.verification import verify


def rows(path: Path) -> list[tuple[object, ...]]:
    """The audit trail, read without the program."""
    with closing(sqlite3.connect(path)) as db:
        return db.execute("SELECT seq, digest FROM audit ORDER BY seq").fetchall()


def update(path: Path, statement: int) -> None:
    """Open the file, which updates it, and die before this statement."""
    left = statement

    def killed(*_arguments: object) -> None:
        nonlocal left
        left -= 1
        if left < 0:
            os.kill(os.getpid(), signal.SIGKILL)

    event.listen(Engine, "before_cursor_execute", killed)
    open_desk(path).close()


def survives(stored: Path, folder: Path, statement: int) -> bool:
    """Kill an update at a statement and open the file again; False once there is none so late."""
    folder.mkdir()
    path = Path(shutil.copy(stored, folder / "office.privdesk"))
    child = os.fork()
    if child == 0:
        try:
            update(path, statement)
        except BaseException:  # noqa: BLE001 - told to the parent
            traceback.print_exc()
            os._exit(1)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    open_desk(path).close()
    assert verify(path).problems == ()
    before = rows(stored)
    assert rows(path)[: len(before)] == before
    assert status == 0 or os.WTERMSIG(status) == signal.SIGKILL, status
    shutil.rmtree(folder)
    return status != 0


def main() -> None:
    """Kill at one statement after the other, until an update gets through."""
    stored, folder, step = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
    tried = 0
    while survives(stored, folder / str(tried), tried * step):
        tried += 1
    sys.stdout.write(str(tried))


if __name__ == "__main__":
    main()
