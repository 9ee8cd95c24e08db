"""Where a command gets a passphrase from: a file descriptor, the environment, or a prompt.

Never from an argument: whoever lists the processes of the machine would read it.
"""

import getpass
import os
import sys
from collections.abc import Callable
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import TypeVar

from privdesk.domain.errors import PassphraseWanted, PassphraseWrong

T = TypeVar("T")

VARIABLE = "PRIVDESK_PASSPHRASE"
NEW_VARIABLE = "PRIVDESK_NEW_PASSPHRASE"


@dataclass(slots=True, repr=False)
class Passphrases:
    """What this command was given.

    Attributes:
        descriptor: where the passphrase is read from, one line; None if nowhere.
        new_descriptor: the same for a new passphrase.
    """

    descriptor: int | None = None
    new_descriptor: int | None = None
    _read: dict[int, str] = field(default_factory=dict)

    def given(self) -> str | None:
        """The passphrase from the descriptor or the environment; None if there is none."""
        return self._found(self.descriptor, VARIABLE)

    def new(self, *, variable: str = NEW_VARIABLE) -> str:
        """A new passphrase, asked for twice where a person types it.

        Raises:
            PassphraseWanted: nothing gives one.
            InvalidInput: it is too short, or the two differ.
        """
        descriptor = self.new_descriptor if variable == NEW_VARIABLE else self.descriptor
        found = self._found(descriptor, variable)
        again = found
        if found is None:
            found = _ask("New passphrase: ", f"Set {variable}, or pass a file descriptor.")
            again = _ask("The same again: ", "")
        # Judging a passphrase takes the services, which most commands load later or never.
        from privdesk.services.protection import check_new

        check_new(found, again or "")
        return found

    def _found(self, descriptor: int | None, variable: str) -> str | None:
        if descriptor is None:
            return os.environ.get(variable) or None
        if descriptor not in self._read:
            try:
                with open(descriptor, encoding="utf-8") as stream:  # noqa: PTH123 - no path
                    self._read[descriptor] = stream.readline().rstrip("\r\n")
            except (OSError, ValueError) as error:
                raise PassphraseWanted(
                    f"No passphrase can be read from file descriptor {descriptor}."
                ) from error
        return self._read[descriptor]


_GIVEN: ContextVar[Passphrases] = ContextVar("passphrases")


def remember(given: Passphrases) -> None:
    """Keep what this command was given, for the commands under it."""
    _GIVEN.set(given)


def of_this_command() -> Passphrases:
    """What the running command was given."""
    return _GIVEN.get(Passphrases())


def with_key(open_file: Callable[[str | None], T]) -> T:
    """Do something with the passphrase that was given; ask for it only if the file needs one.

    Raises:
        PassphraseWanted: the file needs one, and nobody is there to type it.
        PassphraseWrong: it does not fit.
    """
    given = of_this_command().given()
    try:
        return open_file(given)
    except PassphraseWanted as error:
        hint = f"Set {VARIABLE}, or use --passphrase-fd."
        return open_file(_ask("Passphrase or recovery key: ", f"{error.sentence} {hint}"))
    except PassphraseWrong as error:
        raise PassphraseWrong(f"{error.sentence} Nothing was changed.") from error


def _ask(prompt: str, otherwise: str) -> str:
    if not sys.stdin.isatty():
        raise PassphraseWanted(otherwise)
    try:
        return getpass.getpass(prompt)
    except EOFError as error:
        raise PassphraseWanted(otherwise) from error
