"""The journey of one case in a real window: under an X server, not the offscreen platform."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.real_window
@pytest.mark.timeout(300)
def test_one_case_all_the_way_in_a_real_window(tmp_path: Path) -> None:
    if shutil.which("xvfb-run") is None:
        pytest.skip("xvfb-run is missing: install the package xvfb")
    test = str(Path(__file__).with_name("journey_one_case.py"))
    screen = ["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24"]
    pytest_ = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", test]
    environment = os.environ | {"QT_QPA_PLATFORM": "xcb"}
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [*screen, *pytest_],
        cwd=root,
        env=environment,
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-2000:]
    assert "1 passed" in done.stdout
