"""The main journey over the accessibility bus, by keys, with a client that hears and sees nothing."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

_DEBIAN_PYTHON = Path("/usr/bin/python3")
_CLIENT = Path("/usr/lib/python3/dist-packages/pyatspi/__init__.py")
_BUS = Path("/usr/libexec/at-spi-bus-launcher")
_SESSION = ("xvfb-run", "-a", "-s", "-screen 0 1600x1000x24 -noreset", "dbus-run-session", "--")


@pytest.mark.real_window
@pytest.mark.timeout(240)
@pytest.mark.skipif(shutil.which("xvfb-run") is None, reason="needs the package xvfb")
@pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="needs dbus-daemon")
@pytest.mark.skipif(not _BUS.is_file(), reason="needs the package at-spi2-core")
@pytest.mark.skipif(not _CLIENT.is_file(), reason="needs the package python3-pyatspi")
def test_from_the_post_to_the_outbox_by_ear(sample_file: Path, tmp_path: Path) -> None:
    path, run = tmp_path / "office.privdesk", tmp_path / "run"
    shutil.copy(sample_file, path)
    run.mkdir(mode=0o700)
    own = {
        "HOME": str(tmp_path),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "XDG_RUNTIME_DIR": str(run),
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    }
    client = str(Path(__file__).with_name("screen_reader.py"))
    done = subprocess.run(
        [*_SESSION, str(_DEBIAN_PYTHON), client, str(path), sys.executable, "-m", "privdesk"],
        cwd=Path(__file__).parents[2],
        env=os.environ | own,
        capture_output=True,
        text=True,
        timeout=200,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-8000:]
    assert "heard all" in done.stdout
