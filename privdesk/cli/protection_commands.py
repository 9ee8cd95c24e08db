"""Commands on the passphrase of a case file: put it on, change it, take it off, print its key."""

from pathlib import Path
from typing import Annotated

import typer

from privdesk.cli.options import AsJson, CaseFilePath, examples
from privdesk.cli.output import answer, say
from privdesk.cli.passphrase import of_this_command, with_key
from privdesk.domain.errors import PassphraseWanted
from privdesk.services import keyring_key, protection
from privdesk.services.recovery_sheet import recovery_sheet_of
from privdesk.services.saving import save_bytes


def add_to(app: typer.Typer) -> None:
    """Add the commands to the application."""
    app.command("encrypt", epilog=examples("privdesk encrypt office.privdesk"))(encrypt)
    app.command("decrypt", epilog=examples("privdesk decrypt office.privdesk"))(decrypt)
    app.command("passphrase", epilog=examples("privdesk passphrase office.privdesk"))(passphrase)
    app.command(
        "recovery-key",
        epilog=examples(
            "privdesk recovery-key office.privdesk --pdf key.pdf",
            "privdesk recovery-key office.privdesk --json",
        ),
    )(recovery_key)


def encrypt(file: CaseFilePath, as_json: AsJson = False) -> None:
    """Encrypt a plain case file with a new passphrase; its old bytes are overwritten.

    The passphrase is asked for, or taken from PRIVDESK_NEW_PASSPHRASE or --new-passphrase-fd.
    """
    protection.encrypt(file, of_this_command().new())
    _done(as_json, file, "is encrypted now", "Plain copies and backups of it are still readable.")


def decrypt(file: CaseFilePath, as_json: AsJson = False) -> None:
    """Make an encrypted case file plain: whoever has it reads it."""
    with_key(lambda key: protection.decrypt(file, _needed(file, key)))
    _done(as_json, file, "is no longer encrypted", "Whoever has the file can read it.")


def passphrase(file: CaseFilePath, as_json: AsJson = False) -> None:
    """Change the passphrase of an encrypted case file; its recovery key changes with it.

    The new one is asked for, or taken from PRIVDESK_NEW_PASSPHRASE or --new-passphrase-fd.
    """

    def change(key: str | None) -> None:
        needed = _needed(file, key)
        protection.recovery_key(file, needed)  # tells a wrong one before a new one is typed
        keyring_key.change_passphrase(file, needed, of_this_command().new()).close()

    with_key(change)
    more = "The recovery key printed before is void. Older backups open with the old passphrase."
    _done(as_json, file, "has a new passphrase", more)


def recovery_key(
    file: CaseFilePath,
    pdf: Annotated[
        Path | None, typer.Option(metavar="PATH", help="Write a sheet to print and sign instead.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Show the recovery key of an encrypted case file: it opens the file without passphrase."""
    found = with_key(lambda key: protection.recovery_key(file, key))
    if pdf is None:
        answer(as_json, {"file": str(file), "recovery_key": found}, lambda: say(found))
        return
    save_bytes(pdf, with_key(lambda key: recovery_sheet_of(file, key)))
    _done(as_json, file, f"has its recovery sheet in {pdf.name}", "Print it, then delete that PDF.")


def _needed(file: Path, key: str | None) -> str:
    if key is None:
        raise PassphraseWanted(f"{file.name} opens with its passphrase.")
    return key


def _done(as_json: bool, file: Path, what: str, more: str) -> None:
    told = {"done": f"{file.name} {what}", "file": str(file), "note": more}

    def words() -> None:
        say(f"{file.name} {what}")
        say(more)

    answer(as_json, told, words)
