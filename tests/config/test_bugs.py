"""An error of the program itself is told by what it is and where, never by what it says."""

import subprocess
import sys
from pathlib import Path

import pytest

MARKER = "Zarathustra-Quelle-7731"
BUG = """
import sys, threading
from privdesk.app import run
from privdesk.cli import case_file_commands
from privdesk.ui import application

class Falls:
    def __del__(self):
        raise ValueError("MARKER at the end of an object")

def falls():
    raise ValueError("MARKER in a thread")

def bug(*arguments, **named):
    Falls()
    thread = threading.Thread(target=falls)
    thread.start()
    thread.join()
    raise ValueError("MARKER in the program")

application.start = case_file_commands.verify = bug
sys.exit(run(sys.argv[1:]))
"""


@pytest.mark.parametrize("what", ["command", "window"])
def test_no_word_of_an_error_reaches_the_error_stream_or_the_log(
    sample: Path, own_home: Path, what: str
) -> None:
    arguments = ["verify", str(sample)] if what == "command" else []
    done = subprocess.run(
        [sys.executable, "-c", BUG.replace("MARKER", MARKER), *arguments],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert MARKER not in done.stdout + done.stderr
    lines = [line for line in done.stderr.splitlines() if "Something went wrong" in line]
    assert len(lines) == 3, done.stderr
    assert all("ValueError at " in line for line in lines)
    assert "bug:" in lines[-1]
    logs = list(own_home.rglob("privdesk.log"))
    assert bool(logs) == (what == "window")
    for log in logs:
        words = log.read_text("utf-8")
        assert words.count("ValueError at ") == 3
        assert MARKER not in words
