"""The dossier and redactions from the command line."""

import json
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from privdesk.app import open_window
from privdesk.cli.command_line import build_cli


def _run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str]:
    code = build_cli(open_window).run([str(one) for one in arguments])
    told = capsys.readouterr()
    return code, told.out + told.err


def test_a_dossier_is_made_checked_and_found_changed(
    sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    code, told = _run(
        capsys, "dossier", sample, "C-2026-002", "--out", out, "--chain", "--for", "jams", "--json"
    )
    made = json.loads(told)
    assert code == 0
    assert made["left_out"] == ["1 internal note", "17 searches of data sources"]
    archive = Path(made["archive"])
    code, told = _run(capsys, "verify", archive, "--against", sample)
    assert (code, "every byte as it was written" in told) == (0, True)
    changed = bytearray(archive.read_bytes())
    changed[200] ^= 1
    archive.write_bytes(changed)
    code, told = _run(capsys, "verify", archive)
    assert (code, "does not hold" in told) == (4, True)
    assert _run(capsys, "verify", tmp_path / "none.zip")[0] == 3


def test_places_are_marked_listed_taken_back_and_saved(
    sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Image.new("RGB", (200, 100), "white").save(tmp_path / "photo.png")
    code, told = _run(capsys, "case", "attach", sample, "C-2026-002", tmp_path / "photo.png")
    assert code == 0, told
    _code, told = _run(capsys, "case", "show", sample, "C-2026-002")
    key = next(line.split()[1].strip(":") for line in told.splitlines() if "photo.png" in line)
    code, told = _run(
        capsys, "redact", "mark", sample, key, "--box", "10,10,50,50", "--box", "60,60,90,90"
    )
    assert (code, "2 places marked on page 1" in told) == (0, True)
    assert _run(capsys, "redact", "mark", sample, key, "--box", "10,10")[0] == 1
    assert _run(capsys, "redact", "mark", sample, key, "--text", "nobody")[0] == 1
    marks = json.loads(_run(capsys, "redact", "list", sample, key, "--json")[1])["marks"]
    assert [one["box"] for one in marks] == [[10, 10, 50, 50], [60, 60, 90, 90]]
    assert _run(capsys, "redact", "undo", sample, key, marks[0]["id"])[0] == 0
    copy = tmp_path / "copy.pdf"
    assert _run(capsys, "redact", "save", sample, key, "--out", copy)[0] == 0
    with pikepdf.open(copy) as pdf:
        assert len(pdf.pages) == 1
    code, told = _run(capsys, "redact", "undo", sample, key, marks[1]["id"])
    assert (code, "has left the case file" in told) == (1, True)
