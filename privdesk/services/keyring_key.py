"""The key of a case file in the keyring of the system, if the office wants it there.

The package keyring is an extra; where it is missing, or the system has no keyring, nothing is kept.
What is kept is the recovery key, under the salt of the file: it opens this file only, wherever it
lies, and never after a change of the passphrase.
"""

import importlib
from pathlib import Path
from typing import Protocol, cast

from privdesk.domain.errors import CaseFileError, PassphraseWanted, PassphraseWrong
from privdesk.services.desk import Desk, open_desk
from privdesk.services.protection import recovery_key_of

_SERVICE = "Privdesk"
_SALT = 16  # bytes at the beginning of an encrypted file


class _Keyring(Protocol):
    """What we use of the package."""

    def get_password(self, service_name: str, username: str) -> str | None: ...
    def set_password(self, service_name: str, username: str, password: str) -> None: ...
    def delete_password(self, service_name: str, username: str) -> None: ...


def can_keep() -> bool:
    """Whether there is a keyring; slow the first time, so for a job."""
    return _keyring() is not None


def is_kept(path: Path) -> bool:
    """Whether the keyring holds a key for a case file; may ask the person, so for a job."""
    return kept_key(path) is not None


def kept_key(path: Path) -> str | None:
    """What the keyring holds for a case file; None if nothing, or if it cannot be asked."""
    keyring = _keyring()
    if keyring is None:
        return None
    try:
        return keyring.get_password(_SERVICE, _name(path))
    except _errors():
        return None


def keep(desk: Desk) -> None:
    """Let this computer open an encrypted case file without asking.

    Raises:
        CaseFileError: there is no keyring, it refuses, or the file is plain.
    """
    keyring = _keyring()
    if keyring is None:
        raise CaseFileError("This computer has no keyring that Privdesk can use.")
    try:
        keyring.set_password(_SERVICE, _name(desk.file.path), recovery_key_of(desk))
    except _errors() as error:
        raise CaseFileError("The keyring of this computer did not take the key.") from error


def forget(path: Path) -> None:
    """Take the key of a case file out of the keyring again.

    Raises:
        CaseFileError: the keyring refuses.
    """
    keyring = _keyring()
    if keyring is None or not is_kept(path):
        return
    try:
        keyring.delete_password(_SERVICE, _name(path))
    except _errors() as error:
        raise CaseFileError("The keyring of this computer did not give the key back.") from error


def release(path: Path) -> bool:
    """Forget the key of a file that is about to get another one; whether one was kept."""
    kept = is_kept(path)
    if kept:
        forget(path)
    return kept


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
            forget(path)
            raise PassphraseWanted(
                f"{path.name} is encrypted. It opens with its passphrase."
            ) from error


def _name(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return file.read(_SALT).hex()
    except OSError as error:
        raise CaseFileError(f"{path.name} cannot be read.") from error


def _keyring() -> _Keyring | None:
    try:
        package = importlib.import_module("keyring")
        backend = package.get_keyring()
    except (ImportError, RuntimeError):
        return None
    return cast("_Keyring", backend) if backend.priority > 0 else None


def _errors() -> tuple[type[Exception], ...]:
    return (importlib.import_module("keyring.errors").KeyringError, RuntimeError, OSError)
