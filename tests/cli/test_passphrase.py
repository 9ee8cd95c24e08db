"""The passphrase on the command line: from the environment or a descriptor, never an argument."""

import json
import os
from pathlib import Path

import pypdfium2
import pytest

from privdesk.cli import build_cli

PHRASE = "seven quiet herons at noon"
OTHER = "nine loud geese by night"


class Shell:
    """Runs commands as typed, with a passphrase in the environment."""

    def __init__(self, patch: pytest.MonkeyPatch, screen: pytest.CaptureFixture[str]) -> None:
        self._patch = patch
        self._screen = screen
        self.out = self.err = ""

    def __call__(self, *arguments: str, given: str = "", new: str = "") -> int:
        self._patch.setenv("PRIVDESK_PASSPHRASE", given)
        self._patch.setenv("PRIVDESK_NEW_PASSPHRASE", new)
        code = build_cli(lambda _path: 0).run(list(arguments))
        self.out, self.err = self._screen.readouterr()
        return code


@pytest.fixture
def privdesk(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(monkeypatch, capsys)


@pytest.fixture
def office(tmp_path: Path, privdesk: Shell) -> str:
    path = str(tmp_path / "office.privdesk")
    assert privdesk("new", path, given=PHRASE) == 0
    assert "encrypted" in privdesk.out
    return path


def test_a_new_file_wants_a_passphrase(privdesk: Shell, tmp_path: Path) -> None:
    path = tmp_path / "office.privdesk"
    assert privdesk("new", str(path)) == 3
    assert "PRIVDESK_PASSPHRASE" in privdesk.err
    assert privdesk("new", str(path), given="short") == 1
    assert not path.exists()


def test_a_wrong_or_missing_passphrase_is_told(privdesk: Shell, office: str) -> None:
    assert privdesk("verify", office, "--json", given=PHRASE) == 0
    assert json.loads(privdesk.out)["holds"] is True
    assert privdesk("case", "list", office) == 3
    assert "--passphrase-fd" in privdesk.err
    assert privdesk("case", "list", office, given="wrong one") == 3
    assert "Wrong passphrase" in privdesk.err
    assert privdesk("case", "list", office, "--passphrase", PHRASE) == 2


def test_a_descriptor_gives_the_passphrase(privdesk: Shell, office: str) -> None:
    reading, writing = os.pipe()
    os.write(writing, f"{PHRASE}\n".encode())
    os.close(writing)
    assert privdesk("--passphrase-fd", str(reading), "case", "list", office) == 0
    assert privdesk("--passphrase-fd", "987", "case", "list", office) == 3


def test_change_decrypt_and_encrypt_again(privdesk: Shell, office: str) -> None:
    privdesk("recovery-key", office, "--json", given=PHRASE)
    key = json.loads(privdesk.out)["recovery_key"]
    assert privdesk("passphrase", office, given=PHRASE, new=OTHER) == 0
    assert "void" in privdesk.out
    assert privdesk("verify", office, given=PHRASE) == 3
    assert privdesk("verify", office, given=key) == 3
    assert privdesk("decrypt", office, given=OTHER) == 0
    assert Path(office).read_bytes().startswith(b"SQLite format 3")
    assert privdesk("encrypt", office, new=PHRASE) == 0
    assert not Path(office).read_bytes().startswith(b"SQLite")
    assert privdesk("verify", office, "--json", given=PHRASE) == 0
    told = json.loads(privdesk.out)
    assert (told["holds"], told["entries"]) == (True, 4)
    assert sorted(one.suffix for one in Path(office).parent.iterdir()) == [".lock", ".privdesk"]


def test_the_recovery_sheet_opens_the_file(privdesk: Shell, office: str, tmp_path: Path) -> None:
    pdf = tmp_path / "key.pdf"
    assert privdesk("recovery-key", office, "--pdf", str(pdf), given=PHRASE) == 0
    text = pypdfium2.PdfDocument(pdf)[0].get_textpage().get_text_range()
    rows = [line.split() for line in text.splitlines()]
    full = [row for row in rows if row and all(len(g) == 4 and g == g.upper() for g in row)]
    groups = [group for row in full for group in row]
    assert len(groups) == 14
    assert privdesk("verify", office, given="".join(groups)) == 0
