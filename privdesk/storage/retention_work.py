"""The part of a unit of work that holds, erases and suppresses."""

from abc import ABC, abstractmethod
from collections.abc import Collection, Iterable
from datetime import date, datetime

from sqlalchemy import Connection

from privdesk.domain.errors import Refused
from privdesk.domain.retention import Extent, KeptCase
from privdesk.domain.said import said
from privdesk.storage import erasure, retention_rows


class RetentionWork(ABC):
    """What a unit of work can do with cases whose time has come."""

    _now: datetime
    _touched: set[int]

    @property
    @abstractmethod
    def _db(self) -> Connection:
        """The connection of the transaction."""

    def kept_cases(self) -> tuple[KeptCase, ...]:
        """Every case that still holds personal data."""
        return retention_rows.kept_cases(self._db)

    def case_ties(self) -> tuple[tuple[int, int], ...]:
        """Pairs of keys of cases that are linked."""
        return retention_rows.ties(self._db)

    def put_hold(self, case_id: int, reason: str, since: date) -> None:
        """Keep a case from being erased, with the reason."""
        retention_rows.put_hold(self._db, case_id, reason, since)

    def take_hold(self, case_id: int) -> None:
        """Let the schedule have a case again."""
        retention_rows.take_hold(self._db, case_id)

    def hold_reason(self, case_id: int) -> str:
        """Why the office holds a case; empty if it does not."""
        return retention_rows.hold_reason(self._db, case_id)

    def erase_cases(self, case_ids: Collection[int], day: date) -> Extent:
        """Take the personal data out of closed cases; gives how much went.

        Args:
            case_ids: keys of the cases.
            day: calendar date of the office.
        """
        gone = erasure.extent(self._db, case_ids)
        erasure.erase(self._db, case_ids, day, self._now)
        self._touched.update(case_ids)
        return gone

    def rewrite_index(self) -> None:
        """Merge the search index, so that erased words are in no older piece of it."""
        erasure.rewrite_index(self._db)

    def refuse_erased(self, case_id: int) -> None:
        """Let nobody write into a shell.

        Raises:
            Refused: the personal data of the case was erased.
        """
        day = retention_rows.erased_on(self._db, case_id)
        if day is not None:
            raise Refused(
                said("The personal data of this case was erased, so it can only be read.")
            )

    def suppress(self, digests: Iterable[str], since: date) -> int:
        """Add keyed hashes to the suppression list; gives how many are new."""
        return retention_rows.suppress(self._db, digests, since)

    def revoke_suppression(self, digests: Iterable[str]) -> int:
        """Take keyed hashes off the suppression list; gives how many were on it."""
        return retention_rows.revoke(self._db, digests)
