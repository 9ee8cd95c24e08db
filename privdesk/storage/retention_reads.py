"""Reads of the retention schedule and of the suppression list."""

from collections.abc import Collection
from datetime import date

from privdesk.domain.retention import Extent, KeptCase
from privdesk.storage import erasure, retention_rows
from privdesk.storage.reader import Reader


class RetentionReads(Reader):
    """Questions about how long cases are kept."""

    def kept_cases(self) -> tuple[tuple[KeptCase, ...], tuple[tuple[int, int], ...]]:
        """Every case that still holds personal data, and the pairs that are linked."""
        with self.reading() as db:
            return retention_rows.kept_cases(db), retention_rows.ties(db)

    def erasure_extent(self, case_ids: Collection[int]) -> Extent:
        """What an erasure of these cases would take away."""
        with self.reading() as db:
            return erasure.extent(db, case_ids)

    def erased_on(self, case_id: int) -> date | None:
        """When the personal data of a case was erased; None if it was not."""
        with self.reading() as db:
            return retention_rows.erased_on(db, case_id)

    def old_evidence(self, last: date) -> tuple[tuple[int, str], ...]:
        """Key and number of each case whose identity was verified by this day, with evidence."""
        with self.reading() as db:
            return retention_rows.old_evidence(db, last)

    def suppressed_since(self, digest: str) -> date | None:
        """Since when a keyed hash is on the suppression list; None if it is not."""
        with self.reading() as db:
            return retention_rows.suppressed_since(db, digest)

    def suppressed_count(self) -> int:
        """How many entries the suppression list has."""
        with self.reading() as db:
            return retention_rows.suppressed_count(db)
