"""A second process that holds a case file on a drive of another computer, as a stuck program does."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_HOLDS = """
import sqlite3, sys
db = sqlite3.connect(sys.argv[1], isolation_level=None)
db.execute("BEGIN EXCLUSIVE")
print("held", flush=True)
sys.stdin.read()
"""


def on_server(mounts: Path, folder: Path) -> None:
    """Let the system say that a folder lies on a server; there is no write-ahead log."""
    where = str(folder).replace(" ", "\\040")
    local = "22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/root rw"
    server = f"40 22 0:45 / {where} rw,relatime shared:9 master:2 - nfs4 server:/office rw"
    mounts.write_text(f"{local}\n{server}\n", encoding="utf-8")


@contextmanager
def held(path: Path) -> Iterator[None]:
    """Let another process hold the lock of a file until the block ends."""
    process = subprocess.Popen(
        [sys.executable, "-c", _HOLDS, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    try:
        yield
    finally:
        process.communicate()
