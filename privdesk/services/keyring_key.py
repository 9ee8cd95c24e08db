"""The key of a case file in the keyring of the system, if the office wants it there.

The package keyring is an extra; where it is missing, or the system has no keyring, nothing is kept.
What is kept is the recovery key, under the salt of the file: it opens this file only, wherever it
lies, and never after a change of the passphrase.
"""

import importlib
from contextlib import suppress
from pathlib import Path
from typing import Protocol, cast

from privdesk.domain.errors import CaseFileError, PassphraseWanted, PassphraseWrong
from privdesk.domain.said import said
from privdesk.services import protection
from privdesk.services.desk import Desk, open_desk

_SERVICE = "Privdesk"
_SALT = 16  # bytes at the beginning of an encrypted file
_SECRET = 1  # priority from which the package recommends a keyring; one in plain text has less


class _Keyring(Protocol):
    """What we use of the package."""

    def get_password(self, service_name: str, username: str) -> str | None: ...
    def set_password(self, service_name: str, username: str, password: str) -> None: ...
    def delete_password(self, service_name: str, username: str) -> None: ...


def can_keep() -> bool:
    """Whether there is a keyring; slow the first time, so for a job."""
    return _keyring() is not None


def is_kept(file: Path | Desk) -> bool:
    """Whether the keyring holds a key for a case file; may ask the person, so for a job.

    Args:
        file: its path, or the desk on which it is open.
    """
    return kept_key(file) is not None


def kept_key(file: Path | Desk) -> str | None:
    """What the keyring holds for a case file; None if nothing, or if it cannot be asked."""
    keyring = _keyring()
    if keyring is None:
        return None
    try:
        return keyring.get_password(_SERVICE, _name(file))
    except _errors():
        return None


def keep(desk: Desk) -> None:
    """Let this computer open an encrypted case file without asking.

    Raises:
        CaseFileError: there is no keyring, it refuses, or the file is plain.
    """
    keyring = _keyring()
    if keyring is None:
        raise CaseFileError(said("This computer has no keyring that Privdesk can use."))
    try:
        keyring.set_password(_SERVICE, _name(desk), protection.recovery_key_of(desk))
    except _errors() as error:
        raise CaseFileError(said("The keyring of this computer did not take the key.")) from error


def forget(file: Path | Desk) -> None:
    """Take the key of a case file out of the keyring again.

    Raises:
        CaseFileError: the keyring refuses.
    """
    if is_kept(file):
        _forget(_name(file))


def _forget(name: str) -> None:
    keyring = _keyring()
    if keyring is None:
        return
    try:
        keyring.delete_password(_SERVICE, name)
    except _errors() as error:
        raise CaseFileError(
            said("The keyring of this computer did not give the key back.")
        ) from error


def change_passphrase(path: Path, key: str, passphrase: str) -> Desk:
    """Put an encrypted case file under another passphrase; a kept key is renewed with it.

    A keyring that refuses does not hold the change up: the new passphrase is asked for.

    Returns:
        the file, open under the new passphrase.

    Raises:
        CaseFileError: the file is open or plain, the key is wrong, or it cannot be written; file
            and keyring are as they were.
    """
    old, was_kept = _name(path), is_kept(path)
    protection.change_passphrase(path, key, passphrase)
    desk = open_desk(path, key=passphrase)
    if was_kept:
        with suppress(CaseFileError):
            _forget(old)
        with suppress(CaseFileError):
            keep(desk)
    return desk


def open_kept(path: Path) -> Desk:
    """Open a case file, an encrypted one with the key that is kept for it.

    Raises:
        PassphraseWanted: it is encrypted, and no key that fits is kept.
        CaseFileError: of the kind that fits.
    """
    try:
        return open_desk(path)
    except PassphraseWanted:
        key = kept_key(path)
        if key is None:
            raise
        try:
            return open_desk(path, key=key)
        except PassphraseWrong as error:
            with suppress(CaseFileError):
                forget(path)
            raise PassphraseWanted(
                said("{name} is encrypted. It opens with its passphrase.", name=path.name)
            ) from error


def _name(file: Path | Desk) -> str:
    if isinstance(file, Desk):
        # One that is open is not read: a handle that closes takes the locks of SQLite along.
        return file.file.salt
    try:
        with file.open("rb") as opened:
            return opened.read(_SALT).hex()
    except OSError as error:
        raise CaseFileError(said("{name} cannot be read.", name=file.name)) from error


def _keyring() -> _Keyring | None:
    try:
        package = importlib.import_module("keyring")
        backend = package.get_keyring()
    except (ImportError, RuntimeError):
        return None
    return cast("_Keyring", backend) if backend.priority >= _SECRET else None


def _errors() -> tuple[type[Exception], ...]:
    return (importlib.import_module("keyring.errors").KeyringError, RuntimeError, OSError)
