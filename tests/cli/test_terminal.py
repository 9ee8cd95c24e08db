"""Progress on a terminal and none in a pipe; shells complete commands; the scripts of the docs run."""

import os
import pty
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from privdesk.cli.case_file_commands import DAMAGED
from privdesk.cli.command_line import CASE_FILE, REFUSED

DOCS = Path(__file__).parents[2] / "resources" / "scripting.md"
PRIVDESK = [sys.executable, "-m", "privdesk"]


def on_terminal(*arguments: str) -> tuple[str, str]:
    """Run a command whose error stream is a terminal: what came out, and what the terminal saw."""
    ours, theirs = pty.openpty()
    environment = {**os.environ, "TERM": "xterm", "COLUMNS": "80"}
    with subprocess.Popen(
        [*PRIVDESK, *arguments],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=theirs,
        env=environment,
        text=True,
    ) as running:
        os.close(theirs)
        seen = b""
        while True:
            try:
                piece = os.read(ours, 65536)
            except OSError:
                break
            if not piece:
                break
            seen += piece
        out = running.stdout.read() if running.stdout else ""
    os.close(ours)
    assert running.returncode == 0, seen
    return out, seen.decode()


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("export {file} {dir}/a.zip", "Exporting"),
        ("anonymous-copy {file} {dir}/a.privdesk", "Inventing"),
        ("dossier {file} C-2026-002 --out {dir}", "Binding"),
    ],
)
def test_progress_is_for_terminals(sample: Path, tmp_path: Path, words: str, shown: str) -> None:
    folders = [tmp_path / name for name in ("terminal", "pipe", "json")]
    for folder in folders:
        folder.mkdir()
    told = [words.format(file=sample, dir=folder).split() for folder in folders]
    out, seen = on_terminal(*told[0])
    assert shown in seen
    assert "%" in seen
    assert shown not in out
    piped = subprocess.run([*PRIVDESK, *told[1]], capture_output=True, text=True, check=True)
    assert piped.stderr == ""
    assert shown not in piped.stdout
    _out, quiet = on_terminal(*told[2], "--json")
    assert quiet == ""


BASH = """
source {script}
COMP_WORDS=(privdesk letter li) COMP_CWORD=2
_privdesk_completion privdesk
printf '%s\\n' "${{COMPREPLY[@]}}"
"""
FISH = "source {script}; complete --do-complete 'privdesk letter li'"
ZSH = """
autoload -Uz compinit && compinit -u -D
source {script}
(( $+functions[_privdesk_completion] )) && print defined
env _TYPER_COMPLETE_ARGS='privdesk letter li' _PRIVDESK_COMPLETE=complete_zsh privdesk
"""


@pytest.mark.parametrize(("shell", "asks"), [("bash", BASH), ("fish", FISH), ("zsh", ZSH)])
def test_a_shell_completes(shell: str, asks: str, tmp_path: Path) -> None:
    program = shutil.which(shell)
    assert program, f"{shell} is missing: python3 packaging/dev.py test --system"
    script = tmp_path / f"privdesk.{shell}"
    made = subprocess.run(
        [*PRIVDESK, "completion", shell], capture_output=True, text=True, check=True
    )
    script.write_text(made.stdout, "utf-8")
    folder = tmp_path / "bin"
    folder.mkdir()
    command = folder / "privdesk"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m privdesk "$@"\n', "utf-8")
    command.chmod(0o755)
    environment = {**os.environ, "PATH": f"{folder}:{os.environ['PATH']}", "HOME": str(tmp_path)}
    done = subprocess.run(
        [program, "-c", asks.format(script=script)],
        capture_output=True,
        text=True,
        env=environment,
        check=False,
    )
    assert "list" in done.stdout, done.stderr
    assert "list-templates" in done.stdout
    assert "finalize" not in done.stdout


def test_the_examples_of_the_docs_run(sample: Path, tmp_path: Path) -> None:
    text = DOCS.read_text("utf-8")
    blocks = re.findall(r"```python\n(.*?)```", text, re.DOTALL)
    assert len(blocks) >= 2
    shutil.copy(sample, tmp_path / "sample.privdesk")
    for number, block in enumerate(blocks):
        script = tmp_path / f"example{number}.py"
        script.write_text(block, "utf-8")
        done = subprocess.run(
            [sys.executable, str(script)], cwd=tmp_path, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
        assert done.stdout.strip()
    assert (tmp_path / "sample.zip").is_file()


def test_the_docs_tell_every_code() -> None:
    told = dict(re.findall(r"^\| (\d) \| (.*?) \|$", DOCS.read_text("utf-8"), re.MULTILINE))
    assert set(told) == {"0", str(REFUSED), "2", str(CASE_FILE), str(DAMAGED)}
