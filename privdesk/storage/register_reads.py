"""Reads for an import: what of a register is in the case file already."""

from collections.abc import Mapping, Sequence

from privdesk.domain.person import Person
from privdesk.storage import take_over
from privdesk.storage.reader import Reader
from privdesk.storage.take_over import Sighting, Source


class RegisterReads(Reader):
    """Questions about registers that were taken over."""

    def sources(self) -> tuple[Source, ...]:
        """Every register that rows were taken over from."""
        with self.reading() as db:
            return take_over.sources(db)

    def known_rows(self, source_id: int, keys: Sequence[str]) -> Mapping[str, tuple[str, str]]:
        """The rows of a register that are cases already: key to case number and digest."""
        with self.reading() as db:
            return take_over.known_rows(db, source_id, keys)

    def sightings(self, days: Sequence[str]) -> tuple[tuple[Sighting, str], ...]:
        """The cases that were received on some days, with their numbers."""
        with self.reading() as db:
            return take_over.sightings(db, days)

    def people_by_email(self, emails: Sequence[str]) -> Mapping[tuple[str, str], Person]:
        """The people with one of these e-mail addresses, by e-mail and name as compared."""
        with self.reading() as db:
            return take_over.people_by_email(db, emails)
