"""What can go wrong, told apart by whose fault it is; every error carries a sentence for a screen.

Only these errors reach a person. Anything else is a bug and goes to the error reporter.
"""

from dataclasses import dataclass

from privdesk.domain.said import joined


class DeskError(Exception):
    """An error with a sentence that says what happened, why, and what to do now.

    The sentence never holds personal data that is not already on the screen.
    """

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class Refused(DeskError):
    """A rule of the office forbids the step.

    Attributes:
        overridable: whether a handler may overrule it with a reason that stays on record.
    """

    def __init__(self, sentence: str, *, overridable: bool = False) -> None:
        super().__init__(sentence)
        self.overridable = overridable


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong with an input.

    Attributes:
        field: name of the field, such as "received" or "rules[2].length".
        sentence: what is wrong and what to do.
    """

    field: str
    sentence: str


class InvalidInput(DeskError):
    """The input cannot be taken; all problems are told at once, keyed by field."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(joined(" ", (problem.sentence for problem in problems)))
        self.problems = problems


class NotFound(DeskError):
    """Nothing has this number or id."""


class CaseFileError(DeskError):
    """The case file cannot be opened, created or written; nothing was changed."""


class CaseFileMissing(CaseFileError):
    """There is no file at this place."""


class NotACaseFile(CaseFileError):
    """The file is something else."""


class PassphraseWanted(CaseFileError):
    """The file is encrypted, and no passphrase was given."""


class PassphraseWrong(CaseFileError):
    """The passphrase or recovery key does not fit the file."""


class EncryptionMissing(CaseFileError):
    """The package that encrypts case files is not installed."""


class CaseFileDamaged(CaseFileError):
    """The file is a case file whose pages do not hold together."""


class CaseFileNewer(CaseFileError):
    """A newer Privdesk wrote the file."""


class CaseFileOlder(CaseFileError):
    """An older Privdesk wrote the file, and what is only read is not brought up to date."""


class CaseFileInUse(CaseFileError):
    """Another window, program or computer has the file open."""


class CaseFileReplaced(CaseFileError):
    """The file at the place is another one than that which is open, or there is none.

    Attributes:
        is_gone: whether nothing lies there.
    """

    def __init__(self, sentence: str, *, is_gone: bool = False) -> None:
        super().__init__(sentence)
        self.is_gone = is_gone


class CaseFileReadOnly(CaseFileError):
    """The file or its folder does not allow writing."""


class NoSpace(CaseFileError):
    """The disk is full."""
