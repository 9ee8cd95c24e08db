"""The office's own text of a letter template: a new version each time, none is ever changed."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

SHIPPED = 0
"""The version of a letter that was started from the text that ships with the program."""


@dataclass(frozen=True, slots=True)
class OfficeTemplate:
    """One version.

    Attributes:
        template: id of the shipped template whose text it replaces.
        language: BCP 47 tag.
        version: counted from 1 for each template and language.
        subject: the subject line, fields allowed; empty where the version goes back to the
            shipped text.
        body: Markdown with fields, conditions and text blocks; empty as the subject is.
        written_at: UTC instant.
        written_by: who did it.
    """

    template: str
    language: str
    version: int
    subject: str
    body: str
    written_at: datetime
    written_by: str

    @property
    def withdrawn(self) -> bool:
        """Whether the shipped text holds again."""
        return not self.body


def newest(versions: Iterable[OfficeTemplate], template: str, language: str) -> int:
    """The number of the latest version; 0 if there is none."""
    return max(
        (v.version for v in versions if (v.template, v.language) == (template, language)),
        default=SHIPPED,
    )
