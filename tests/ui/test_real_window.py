"""The journey of one case from its post to its envelope, with and without a screen."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest


def _journey(platform: str, *before: str) -> None:
    test = str(Path(__file__).with_name("journey_one_case.py"))
    done = subprocess.run(
        [*before, sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", test],
        cwd=Path(__file__).parents[2],
        env=os.environ | {"QT_QPA_PLATFORM": platform},
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-2000:]
    assert "1 passed" in done.stdout


@pytest.mark.timeout(300)
def test_one_case_all_the_way_without_a_screen() -> None:
    _journey("offscreen")


@pytest.mark.real_window
@pytest.mark.timeout(300)
def test_one_case_all_the_way_in_a_real_window() -> None:
    if shutil.which("xvfb-run") is None:
        pytest.skip("xvfb-run is missing: install the package xvfb")
    _journey("xcb", "xvfb-run", "-a", "-s", "-screen 0 1600x1000x24")
