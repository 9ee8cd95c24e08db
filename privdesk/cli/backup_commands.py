"""Commands on backups: make one, list them, restore one after a look at what differs."""

from pathlib import Path
from typing import Annotated

import typer

from privdesk.cli.backup_folders import BackupFolders, Folder, Second, backup_folders
from privdesk.cli.desks import reading
from privdesk.cli.options import AsJson, CaseFilePath, examples
from privdesk.cli.output import answer, say, warn
from privdesk.cli.passphrase import with_key
from privdesk.domain.errors import NotFound
from privdesk.services import backups
from privdesk.services.backups import Difference


def add_to(app: typer.Typer) -> None:
    """Add the commands to the application."""
    app.command(
        "backup",
        epilog=examples(
            "privdesk backup office.privdesk",
            "privdesk backup office.privdesk --folder /media/office",
            "privdesk backup office.privdesk --second /media/office",
        ),
    )(back_up)
    app.command("backups", epilog=examples("privdesk backups office.privdesk --json"))(listed)
    app.command(
        "restore",
        epilog=examples(
            "privdesk restore office.privdesk",
            "privdesk restore office.privdesk --second /media/office",
            "privdesk restore office.privdesk --from BACKUP --yes",
        ),
    )(restore)


def back_up(
    file: CaseFilePath,
    folder: Folder = "",
    second: Annotated[
        Path | None, typer.Option(metavar="FOLDER", help="Make another one in this folder, too.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Make a backup, checked and encrypted as the file is; works beside an open window.

    Of the backups in the folder the last of each hour of today, of each day, week and month stay.
    """
    with reading(file) as asked:
        kept_in = backup_folders(file, folder, "").first
        made, trouble = backups.back_up_twice(asked.desk, kept_in, second)
    if trouble is not None:
        raise trouble
    told = {"done": "backed up", "backup": str(made.path), "made": made.made.isoformat()}
    answer(as_json, told, lambda: say(f"Backed up: {made.path}"))


def listed(
    file: CaseFilePath, folder: Folder = "", second: Second = "", as_json: AsJson = False
) -> None:
    """List the backups of a case file in both folders, the newest first."""
    folders = backup_folders(file, folder, second)
    found = backups.all_backups_of(file, folders.first, folders.second)
    told = {
        "backups": [{"path": str(b.path), "made": b.made.isoformat()} for b in found],
        "missing_folder": str(folders.second) if folders.missing else None,
    }

    def words() -> None:
        for backup in found:
            say(f"{backup.made:%Y-%m-%d %H:%M}  {backup.path}")
        if not found:
            say("There is no backup yet")
        if folders.missing:
            warn(folders.missing)

    answer(as_json, told, words)


def restore(
    file: CaseFilePath,
    source: Annotated[
        Path | None, typer.Option("--from", metavar="BACKUP", help="The newest one by default.")
    ] = None,
    folder: Folder = "",
    second: Second = "",
    yes: Annotated[bool, typer.Option("--yes", help="Restore without being asked.")] = False,
    as_json: AsJson = False,
) -> None:
    """Tell what a backup would change, then, with --yes, put it in the place of the file.

    The file as it is now is kept beside the backups, so a restore can be taken back.
    """
    folders = backup_folders(file, folder, second)
    backup = source or _newest(file, folders)
    if not yes:
        found = with_key(lambda key: backups.difference(file, backup, key))
        answer(as_json, _json(backup, found), lambda: _preview(backup, found))
        return
    aside = with_key(lambda key: backups.restore(file, backup, folders.first, key))
    told = {"done": "restored", "backup": str(backup), "kept": str(aside)}
    answer(as_json, told, lambda: say(f"{file.name} is {backup.name} now. Kept: {aside}"))


def _newest(file: Path, folders: BackupFolders) -> Path:
    found = backups.all_backups_of(file, folders.first, folders.second)
    if not found:
        told = f"There is no backup of {file.name} in {folders.first.name}."
        raise NotFound(f"{told} {folders.missing}".rstrip())
    return found[0].path


def _json(backup: Path, found: Difference) -> dict[str, object]:
    return {
        "backup": str(backup),
        "only_in_file": list(found.made),
        "only_in_backup": list(found.gone),
        "changed": list(found.changed),
        "entries_lost": found.entries,
        "same_trail": found.same_trail,
    }


def _preview(backup: Path, found: Difference) -> None:
    say(f"Restoring {backup.name} would:")
    for what, numbers in (
        ("take away", found.made),
        ("bring back", found.gone),
        ("set back", found.changed),
    ):
        say(f"  {what} {len(numbers)} cases" + (f": {', '.join(numbers)}" if numbers else ""))
    say(f"  undo {found.entries} entries of the audit trail")
    if not found.same_trail:
        say("  put in another history: this backup is not an earlier state of this file")
    say("Nothing was changed. Add --yes to restore.")
