"""What letters say, from a terminal: the office's own templates, and dictionaries."""

import json
from pathlib import Path
from typing import Any

import pytest

from privdesk.cli import build_cli

_REFUSED = 1


class Terminal:
    """Runs the commands on letters in this process, which costs no start."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def run(self, *arguments: str) -> tuple[int, str, str]:
        """Exit code, and what was told and complained."""
        self._capsys.readouterr()
        code = build_cli(lambda _path: 0).run(["letter", *arguments])
        told = self._capsys.readouterr()
        return code, told.out, told.err

    def told(self, *arguments: str) -> dict[str, Any]:
        """The JSON of a command that does what it is told."""
        code, out, complaint = self.run(*arguments, "--json")
        assert code == 0, complaint
        return dict(json.loads(out))

    def refused(self, *arguments: str) -> str:
        """The complaint of a command that refuses."""
        code, _out, complaint = self.run(*arguments)
        assert code == _REFUSED
        return complaint


@pytest.fixture
def terminal(capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal(capsys)


def test_a_template_is_checked_kept_shown_and_taken_back(
    sample: Path, tmp_path: Path, terminal: Terminal
) -> None:
    office = str(sample)
    which = (office, "acknowledgement")
    shipped = terminal.told("template", *which)
    assert (shipped["version"], shipped["versions"]) == (0, [])

    text = tmp_path / "own.md"
    text.write_text(f"{shipped['body']}\n\nWe are here for {{{{ nobody }}}}.\n", encoding="utf-8")
    wrong = terminal.told("template", *which, "--from", str(text), "--check")
    assert not wrong["passes"]
    assert any("nobody" in check["detail"] for check in wrong["checks"])
    assert "nobody" in terminal.refused("template", *which, "--from", str(text))
    assert terminal.told("template", *which)["version"] == 0

    text.write_text(f"{shipped['body']}\n\nWe are here for you.\n", encoding="utf-8")
    assert terminal.told("template", *which, "--from", str(text), "--check")["passes"]
    terminal.told("template", *which, "--from", str(text), "--subject", "It is here")
    kept = terminal.told("template", *which)
    assert (kept["version"], kept["subject"]) == (1, "It is here")
    assert "We are here for you." in kept["body"]
    assert terminal.told("template", *which, "--version", "0")["body"] == shipped["body"]
    terminal.told("template", *which, "--shipped")
    assert terminal.told("template", *which)["body"] == shipped["body"]


def test_a_dictionary_is_added_or_refused_by_its_name(tmp_path: Path, terminal: Terminal) -> None:
    def of(language: str) -> str:
        found = terminal.told("dictionaries")["dictionaries"]
        return str(next(one["where"] for one in found if one["language"] == language))

    assert of("fr") == "shipped"
    nothing = terminal.refused("dictionaries", "--add", str(tmp_path / "de_DE.dic"))
    assert "de_DE.dic or the .aff file beside it cannot be read." in nothing
    (tmp_path / "it_IT.aff").write_text("SET UTF-8\n", encoding="utf-8")
    (tmp_path / "it_IT.dic").write_text("1\ndati\n", encoding="utf-8")
    done = terminal.told("dictionaries", "--add", str(tmp_path / "it_IT.dic"))
    assert done["done"] == "Italian has a dictionary now."
    assert Path(of("it")).read_bytes() == (tmp_path / "it_IT.dic").read_bytes()


def test_words_of_the_office_are_right_in_its_letters(
    sample: Path, tmp_path: Path, terminal: Terminal
) -> None:
    office = str(sample)
    assert terminal.told("words", office)["words"] == []
    added = ("--add", "flibbet", "--add", "Anonymisat")
    assert terminal.told("words", office, *added)["words"] == ["Anonymisat", "flibbet"]
    assert "“two words” is not one word" in terminal.refused("words", office, "--add", "two words")
    assert terminal.told("words", office, "--remove", "FLIBBET")["words"] == ["Anonymisat"]
