"""A process that crashes, window or command, leaves no picture of its memory on the disk."""

import resource
import signal
import subprocess
import sys
from pathlib import Path

import pytest

PATTERN = Path("/proc/sys/kernel/core_pattern")
CRASH = """
import os, resource, sys
from privdesk.app import run
from privdesk.cli import case_file_commands
from privdesk.ui import application

def crash(*arguments, **named):
    print(*resource.getrlimit(resource.RLIMIT_CORE), flush=True)
    os.abort()

application.start = case_file_commands.verify = crash
run(sys.argv[1:])
"""


def allow() -> None:
    """Let the process write as much of its memory as the system lets it."""
    hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
    resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))


def crashed(folder: Path, code: str, *arguments: str) -> str:
    """What a process said that crashed in a folder."""
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=folder,
        preexec_fn=allow,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == -signal.SIGABRT, done.stderr
    return done.stdout


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks at the pattern of Linux")
@pytest.mark.parametrize("what", ["command", "window"])
def test_a_crash_leaves_no_core(sample: Path, tmp_path: Path, what: str) -> None:
    folder = tmp_path / "here"
    folder.mkdir()
    if PATTERN.read_text("utf-8").strip() == "core" and resource.getrlimit(resource.RLIMIT_CORE)[1]:
        crashed(folder, "import os; os.abort()")
        (core,) = folder.iterdir()  # what any other program leaves
        core.unlink()
    told = crashed(folder, CRASH, *(["verify", str(sample)] if what == "command" else []))
    assert told.split() == ["1", "1"]
    assert not list(folder.iterdir())
