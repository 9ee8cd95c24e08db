"""The window in another language, in processes of its own: the language is chosen at the start."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from privdesk.ui.language import VARIABLE

HERE = Path(__file__).parent


def _run(*command: str, language: str = "") -> str:
    wanted = os.environ | {"QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8", VARIABLE: language}
    done = subprocess.run(
        [sys.executable, *command],
        cwd=HERE.parents[1],
        env=wanted | {"PYTHONPATH": os.pathsep.join(map(str, (HERE.parents[1], HERE)))},
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-2000:]
    return done.stdout


@pytest.mark.timeout(300)
def test_a_morning_in_german() -> None:
    journey = str(HERE / "journey_in_german.py")
    told = _run("-m", "pytest", "-q", "-p", "no:cacheprovider", journey, language="de")
    assert "1 passed" in told


@pytest.mark.timeout(300)
def test_the_language_that_is_chosen_holds_from_the_next_start_on(
    sample_file: Path, tmp_path: Path
) -> None:
    path = tmp_path / "office.privdesk"
    shutil.copy(sample_file, path)
    seats = str(HERE / "speaks.py")
    first = _run(seats, str(path), "D").splitlines()
    assert first == ["File Edit View Case Chain Letter Go Help", "Deutsch"]
    second = _run(seats, str(path), "F").splitlines()
    assert second == ["Datei Bearbeiten Ansicht Fall Kette Brief Gehe zu Hilfe", "Français"]
    third = _run(seats, str(path), "E").splitlines()
    assert third == ["Fichier Édition Affichage Dossier Chaîne Lettre Aller à Aide", "English"]
