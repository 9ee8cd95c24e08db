"""Every command answers a program: JSON on the output or the error stream, a code that is listed."""

import json
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
import typer
from typer.main import get_command

from privdesk.cli import build_cli

REFUSED, FILE = 1, 3

CASE, COMPLAINT, LETTER = "R-2026-007", "C-2026-002", "L-2026-0001"
_MORE = "--right access --name Ada"
COMMANDS: dict[str, tuple[str, int]] = {
    "new": ("{dir}/n.privdesk --plain", 0),
    "demo": ("{file}", FILE),
    "verify": ("{file}", 0),
    "encrypt": ("{file}", FILE),
    "decrypt": ("{file}", FILE),
    "passphrase": ("{file}", FILE),
    "recovery-key": ("{file}", FILE),
    "backup": ("{file} --folder {dir}/backups", 0),
    "backups": ("{file} --folder {dir}/backups", 0),
    "restore": ("{file} --folder {dir}/backups", REFUSED),
    "recover": ("{dir}/none.privdesk", FILE),
    "export": ("{file} {dir}/a.zip", 0),
    "import-archive": ("{dir}/none.zip {dir}/n.privdesk --plain", REFUSED),
    "anonymous-copy": ("{file} {dir}/a.privdesk", 0),
    "completion": ("fish", 0),
    "deadline": ("--rule dpf-45 --received 2026-10-12", 0),
    "dossier": ("{file} {case} --out {dir}", 0),
    "duties": ("{file}", 0),
    "import": ("{file} {dir}/old.csv --dry-run", 0),
    "reminders": ("{file}", 0),
    "calendar": ("{file} --out {dir}/c.ics", 0),
    "web-form": ("{file} --out {dir}/form.html", 0),
    "case add": (
        f"{{file}} --kind privacy_request --channel mail --received 2026-11-20 {_MORE}", 0
    ),
    "case list": ("{file}", 0),
    "case export": ("{file} {dir}/c.json", 0),
    "case show": ("{file} {case}", 0),
    "case assign-all": ("{file} Ada {case}", 0),
    "case step-all": ("{file} search {case}", 0),
    "case step": ("{file} {case} close", REFUSED),
    "case note": ("{file} {case} --text seen", 0),
    "case attach": ("{file} {case} {dir}/old.csv", 0),
    "case search-result": ("{file} {case} crm found", 0),
    "case outcome": ("{file} {case} access granted", REFUSED),
    "case identity": ("{file} {case} --method seen", 0),
    "case merit": ("{file} {complaint} partly", 0),
    "case root-cause": ("{file} {complaint} process", 0),
    "case late-reason": ("{file} {complaint} search_slow", 0),
    "case clock": ("{file} {case} pause_identity", REFUSED),
    "case received": ("{file} {case} 2026-10-01 --reason stamp", 0),
    "case law": ("{file} {case} DE", 0),
    "case participant": ("{file} {case} Lund --seen --dated 2026-11-02", 0),
    "case evidence": ("{file} {case}", 0),
    "case assign": ("{file} {case} Ada", 0),
    "chain show": ("{file} {complaint}", 0),
    "chain timeline": ("{file} {complaint}", 0),
    "chain escalate": ("{file} {complaint}", REFUSED),
    "chain match": ("{file} {complaint} {case}", REFUSED),
    "chain satisfied": ("{file} {complaint} no --how mail", 0),
    "chain checklist": ("{file} {complaint}", 0),
    "chain facts": ("{file} {complaint}", 0),
    "letter templates": ("", 0),
    "letter list-templates": ("", 0),
    "letter forms": ("", 0),
    "letter envelope": ("{file} {letter} --out {dir}/e.pdf", 0),
    "letter labels": ("{file} {letter} --out {dir}/l.pdf", 0),
    "letter dictionaries": ("", 0),
    "letter words": ("{file} --add flibbet", 0),
    "letter samples": ("--out {dir}/old.csv", REFUSED),
    "letter render": ("{file} {letter} --out {dir}/r.pdf", 0),
    "letter list": ("{file}", 0),
    "letter export": ("{file} {dir}/l.csv", 0),
    "letter start": ("{file} {case} acknowledgement", 0),
    "letter show": ("{file} {letter}", 0),
    "letter template": ("{file} acknowledgement", 0),
    "letter text": ("{file} {letter}", 0),
    "letter check": ("{file} {letter}", 0),
    "letter approve": ("{file} {letter} --by Max", REFUSED),
    "letter give-back": ("{file} {letter} --by Max --reason wrong", REFUSED),
    "letter finalize": ("{file} {letter}", REFUSED),
    "letter pdf": ("{file} {letter} --out {dir}/p.pdf", 0),
    "letter printed": ("{file} {letter}", 0),
    "letter mailed": ("{file} {letter}", REFUSED),
    "letter void": ("{file} {letter} --reason wrong", REFUSED),
    "letter outbox": ("{file}", 0),
    "letter print-run": ("{file} --out {dir}/run.pdf", 0),
    "letter tracking": ("{file} {dir}/old.csv", REFUSED),
    "letter returned": ("{file} {letter} --reason moved", 0),
    "letter correct": ("{file} {letter}", 0),
    "letter email-draft": ("{file} {letter} --out {dir}/m.eml", 0),
    "letter discard": ("{file} {letter}", REFUSED),
    "mail review": ("{file} {dir}/m.eml", 0),
    "mail log": ("{file} {dir}/m.eml", REFUSED),
    "mail file": ("{file} {case} {dir}/m.eml", 0),
    "mail aside": ("{file} spam {dir}/m.eml", 0),
    "mail refer": ("{file} {case} --customer Acme", REFUSED),
    "data checked": ("{file} {case}", REFUSED),
    "data pack": ("{file} {case} --out {dir}", REFUSED),
    "people list": ("{file}", 0),
    "people prefer": ("{file} {case} --language de --channel email", 0),
    "people export": ("{file} {dir}/p.csv", 0),
    "office closing-days": ("{file}", 0),
    "office frameworks": ("{file}", 0),
    "office note-templates": ("{file}", 0),
    "office approval": ("{file} --need all", 0),
    "office letterhead": ("{file}", 0),
    "packs show": ("caspio", 0),
    "rules list": ("", 0),
    "rules show": ("dpf-45", 0),
    "redact mark": ("{file} 1", REFUSED),
    "redact enclose": ("{file} 1 1", REFUSED),
    "redact list": ("{file} 1", 0),
    "redact undo": ("{file} 1 1", REFUSED),
    "redact save": ("{file} 1 --out {dir}/b.pdf", REFUSED),
    "report quarter": ("2026-Q3 {file}", 0),
    "report annual": ("2026 {file}", 0),
    "report ccpa": ("2026 {file}", 0),
    "report issue": ("2026-Q3 {file}", 0),
    "report issued-paper": ("2026-Q3 {file} --pdf {dir}/i.pdf", REFUSED),
    "report issued": ("{file}", 0),
    "retention due": ("{file}", 0),
    "retention hold": ("{file} {case} court", 0),
    "retention release": ("{file} {case}", REFUSED),
    "retention erase": ("{file} {case}", 0),
    "suppression check": ("{file} a@example.org", 0),
    "suppression add": ("{file} a@example.org", 0),
    "suppression revoke": ("{file} a@example.org", REFUSED),
}  # fmt: skip
"""What each command is run with beside --json, and the code that it leaves with."""

WITHOUT = {"open"}
"""Opens the window and prints nothing."""


def commands(group: object, path: tuple[str, ...] = ()) -> Iterator[tuple[str, list[str]]]:
    """Every command with its options."""
    if hasattr(group, "commands"):
        for name, one in group.commands.items():
            yield from commands(one, (*path, name))
    else:
        options = [option for one in group.params for option in one.opts]  # type: ignore[attr-defined]
        yield " ".join(path), options


@pytest.fixture(scope="module")
def known() -> dict[str, list[str]]:
    app: typer.Typer = build_cli(lambda _path: 0).app
    return dict(commands(get_command(app)))


def test_every_command_knows_json_and_is_run_here(known: dict[str, list[str]]) -> None:
    assert {name for name, options in known.items() if "--json" not in options} == WITHOUT
    assert set(COMMANDS) == set(known) - WITHOUT, "tell here how it is run"


@pytest.mark.parametrize("name", COMMANDS)
def test_it_answers_in_json(
    name: str,
    made_sample: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("PRIVDESK_PASSPHRASE", raising=False)
    file = tmp_path / "office.privdesk"
    words, code = COMMANDS[name]
    if "{file}" in words:
        shutil.copy(made_sample, file)
    (tmp_path / "old.csv").write_text("Name,Received,Kind\nAda,2026-10-01,access\n", "utf-8")
    (tmp_path / "m.eml").write_text("From: a@example.org\nSubject: Hello\n\nPlease.\n", "utf-8")
    if name == "letter email-draft":
        (tmp_path / "m.eml").unlink()
    told = words.format(
        file=file, dir=tmp_path, case=CASE, complaint=COMPLAINT, letter=LETTER
    ).split()
    left = build_cli(lambda _path: 0).run([*name.split(), *told, "--json"])
    out, err = capsys.readouterr()
    assert left == code, f"{left}: {out[:300]} {err[:300]}"
    if code:
        wrong = json.loads(err)
        assert wrong["error"].endswith(".")
        assert wrong["kind"] in {"case_file", "invalid_input", "not_found", "refused"}
        assert out == ""
    else:
        assert isinstance(json.loads(out), dict)
        assert err == ""


def test_wrong_use_has_a_code_of_its_own(capsys: pytest.CaptureFixture[str]) -> None:
    assert build_cli(lambda _path: 0).run(["case", "list", "--no-such-option"]) == 2
    assert "Usage: privdesk case list" in capsys.readouterr().err


def test_damage_has_a_code_of_its_own(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with closing(sqlite3.connect(sample)) as db:
        db.execute("DROP TRIGGER audit_refuses_update")
        db.execute("UPDATE audit SET actor = 'Somebody' WHERE seq = 3")
        db.commit()
    assert build_cli(lambda _path: 0).run(["verify", str(sample), "--json"]) == 4
    told = json.loads(capsys.readouterr().out)
    assert told["holds"] is False
    assert "entry 3 was changed" in told["problems"][0]
