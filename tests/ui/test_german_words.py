"""A German window has no English of ours on any place or dialog."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from privdesk.ui.language import VARIABLE

HERE = Path(__file__).parent
ROOT = HERE.parents[1]


@pytest.mark.timeout(300)
def test_no_place_and_no_dialog_of_a_german_window_is_english(
    sample_file: Path, tmp_path: Path
) -> None:
    path = tmp_path / "sample.privdesk"
    shutil.copy(sample_file, path)
    wanted = os.environ | {"QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8", VARIABLE: "de"}
    done = subprocess.run(
        [sys.executable, str(HERE / "german_words.py"), str(path)],
        cwd=ROOT,
        env=wanted | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    *left, count = done.stdout.splitlines()
    assert not left, "Say these in German:\n" + "\n".join(left)
    assert int(count.removesuffix(" texts")) > 1500, "most places were not reached"


LEFT = ("Data sources", "Public holidays of DE", "Konto und Profil: Search of the case")
RIGHT = (
    "Datenquellen",
    "Feiertage von DE",
    "Clément Béranger: the customer of 2019",
    "Zeile 9 sagt noch [Say what happened, point by point].",
)


def test_the_look_tells_english_of_ours_from_german_and_from_data() -> None:
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); import german_words; "
        "catalog = german_words.Catalog('the customer of 2019\\nClément Béranger'); "
        "print(*(int(catalog.is_left(text)) for text in sys.argv[2:]))"
    )
    told = subprocess.run(
        [sys.executable, "-c", code, str(HERE), *LEFT, *RIGHT],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.split() == [*("1" for _ in LEFT), *("0" for _ in RIGHT)]
