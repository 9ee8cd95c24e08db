"""The passphrase of a case file: judged, put on, changed, taken off; and its recovery key."""

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from privdesk.domain.errors import CaseFileError, InvalidInput, Problem
from privdesk.domain.said import counted, joined, said
from privdesk.services.desk import Desk, open_desk
from privdesk.storage import CaseFile, UnitOfWork

SHORTEST = 8
"""Characters that a passphrase has at least."""

GOOD = 3
"""From this score on a passphrase withstands somebody who has the file and a fast computer."""

_JUDGED = 72
"""Characters that are judged; the judge is slow with long texts, and more only makes it better."""

_WORDS = (said("Very weak"), said("Weak"), said("Fair"), said("Good"), said("Strong"))


@dataclass(frozen=True, slots=True)
class Strength:
    """How good a passphrase is.

    Attributes:
        score: 0 to 4.
        words: such as "Strong, 22 characters".
        advice: what would make it better; empty if it is good.
    """

    score: int
    words: str
    advice: str


def strength(passphrase: str) -> Strength:
    """How long a passphrase withstands guessing, as the package zxcvbn estimates it."""
    count = len(passphrase)
    if count < SHORTEST:
        return Strength(
            0,
            said("Too short, {characters}", characters=_characters(count)),
            said("Take at least {shortest}.", shortest=SHORTEST),
        )
    # Its word lists take a moment to load, which only a new passphrase needs.
    judge: Callable[[str], dict[str, object]] = importlib.import_module("zxcvbn").zxcvbn
    score = judge(passphrase[:_JUDGED])["score"]
    assert isinstance(score, int)
    advice = "" if score >= GOOD else said("Take four or more words that have nothing in common.")
    return Strength(score, joined(", ", (_WORDS[score], _characters(count))), advice)


def _characters(count: int) -> str:
    return counted("{count} character", "{count} characters", count)


def check_new(passphrase: str, again: str) -> None:
    """Look at a new passphrase that was typed twice.

    Raises:
        InvalidInput: it is too short, or the two differ.
    """
    if len(passphrase) < SHORTEST:
        raise InvalidInput(
            (
                Problem(
                    "passphrase",
                    said(
                        "Take at least {shortest} characters; four words are best.",
                        shortest=SHORTEST,
                    ),
                ),
            )
        )
    if passphrase != again:
        raise InvalidInput(
            (Problem("again", said("The two passphrases differ. Type the second one again.")),)
        )


def encrypt(path: Path, passphrase: str) -> None:
    """Encrypt a plain case file; its old bytes are overwritten.

    Raises:
        CaseFileError: it is open, encrypted already, or cannot be written; it is as it was.
    """
    _check_is(path, None, encrypted=False)
    _put(path, None, passphrase, "case_file.encrypted")


def change_passphrase(path: Path, key: str, passphrase: str) -> None:
    """Put an encrypted case file under another passphrase; its recovery key changes with it.

    Backups from before still open with the passphrase of their time.

    Raises:
        CaseFileError: it is open or plain, the key is wrong, or it cannot be written.
    """
    _check_is(path, key, encrypted=True)
    _put(path, key, passphrase, "case_file.passphrase_changed")


def decrypt(path: Path, key: str) -> None:
    """Make an encrypted case file plain.

    Raises:
        CaseFileError: it is open or plain, the key is wrong, or it cannot be written.
    """
    _check_is(path, key, encrypted=True)
    _put(path, key, None, "case_file.decrypted")


def recovery_key(path: Path, key: str | None) -> str:
    """What opens an encrypted file if its passphrase is forgotten.

    Raises:
        CaseFileError: the file is plain, or the key is wrong.
    """
    desk = open_desk(path, key=key, read_only=True)
    try:
        return recovery_key_of(desk)
    finally:
        desk.close()


def recovery_key_of(desk: Desk) -> str:
    """The same for an open desk.

    Raises:
        CaseFileError: the file is plain.
    """
    found = desk.file.recovery_key()
    if found is None:
        raise CaseFileError(
            said("{name} is not encrypted, so it has no recovery key.", name=desk.file.path.name)
        )
    return found


def _check_is(path: Path, key: str | None, *, encrypted: bool) -> None:
    file = CaseFile.open(path, key=key, read_only=True)
    file.close()
    if file.is_encrypted and not encrypted:
        raise CaseFileError(
            said("{name} is encrypted already. Change its passphrase instead.", name=path.name)
        )
    if encrypted and not file.is_encrypted:
        raise CaseFileError(said("{name} is not encrypted. Encrypt it first.", name=path.name))


def _put(path: Path, key: str | None, new: str | None, action: str) -> None:
    desk = open_desk(path, key=key)
    actor, now = desk.actor, desk.clock.now()
    desk.close()

    def note(work: UnitOfWork) -> None:
        work.audit(action, "office", {})

    CaseFile.rewrite(path, key=key, new=new, actor=actor, now=now, note=note)
