"""What becomes of each row: a new case, one that is there already, a likely duplicate, or none."""

import hashlib
import hmac
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from privdesk.domain.imports import Draft, Fate, Plan, Rejected, RowFate, TableRow, draft_of
from privdesk.domain.said import said
from privdesk.services.desk import Desk
from privdesk.storage.take_over import Sighting
from privdesk.storage.words import name_key

_BATCH = 500
_DIGEST = 32  # hex digits


@dataclass(frozen=True, slots=True)
class Judged:
    """A row, its fate, and the case that it may become.

    Attributes:
        cells: as they stand in the table.
        fate: what becomes of it.
        draft: the case; None for a row that cannot be one.
        key: by which the row is known again.
        digest: of all its cells.
    """

    cells: tuple[str, ...]
    fate: RowFate
    draft: Draft | None = None
    key: str = ""
    digest: str = ""


def judge(
    desk: Desk, plan: Plan, headings: tuple[str, ...], rows: Iterable[TableRow]
) -> Iterator[Judged]:
    """Say of each row what an import would do with it; changes nothing.

    Args:
        desk: the case file as it is.
        plan: by which rows are taken over.
        headings: of the columns.
        rows: of the table, in their order.
    """
    source = next((s for s in desk.file.queries().sources() if s.name == plan.source), None)
    judge_of = _Judge(
        desk, plan, headings, source.id if source else 0, source.salt if source else b""
    )
    waiting = iter(rows)
    while batch := list(islice(waiting, _BATCH)):
        yield from judge_of.batch(batch)


class _Judge:
    def __init__(
        self, desk: Desk, plan: Plan, headings: tuple[str, ...], source: int, salt: bytes
    ) -> None:
        self._desk, self._plan, self._headings = desk, plan, headings
        self._source, self._salt = source, salt
        self._today = desk.clock.today()
        self._rows: dict[str, int] = {}
        self._seen: dict[Sighting, int] = {}

    def batch(self, rows: Sequence[TableRow]) -> Iterator[Judged]:
        drafted = [(cells, number, self._draft(number, cells)) for number, cells in rows]
        drafts = [draft for _cells, _number, draft in drafted if isinstance(draft, Draft)]
        digests = {draft.row: "" for draft in drafts}
        for cells, number, draft in drafted:
            if isinstance(draft, Draft):
                digests[number] = self._digest(cells)
        keys = {draft.row: _key_of(draft, digests[draft.row]) for draft in drafts}
        queries = self._desk.file.queries()
        known = queries.known_rows(self._source, list(keys.values())) if self._source else {}
        days = sorted({draft.received.isoformat() for draft in drafts})
        there = dict(queries.sightings(days))
        by_mail = {(s[0], s[1], s[2]): number for s, number in there.items() if s[2]}
        by_name = {(s[0], s[1], s[3]): number for s, number in there.items() if s[3]}
        for cells, number, draft in drafted:
            if draft is None:
                yield Judged(cells, RowFate(number, Fate.EMPTY, ""))
            elif isinstance(draft, Rejected):
                fate = RowFate(number, Fate.REJECTED, draft.label, draft.reasons)
                yield Judged(cells, fate)
            else:
                key, digest = keys[number], digests[number]
                fate = self._fate(draft, key, digest, known, by_mail, by_name)
                yield Judged(cells, fate, draft, key, digest)

    def _draft(self, number: int, cells: tuple[str, ...]) -> Draft | Rejected | None:
        return draft_of(self._plan, self._headings, number, cells, self._today)

    def _digest(self, cells: tuple[str, ...]) -> str:
        """A digest of a row that tells nothing without the salt of its register."""
        trimmed = "\x1f".join(cells).rstrip("\x1f")
        return hmac.new(self._salt, trimmed.encode(), hashlib.sha256).hexdigest()[:_DIGEST]

    def _fate(
        self,
        draft: Draft,
        key: str,
        digest: str,
        known: Mapping[str, tuple[str, str]],
        by_mail: dict[tuple[str, str, str], str],
        by_name: dict[tuple[str, str, str], str],
    ) -> RowFate:
        label = draft.person.display_name
        if key in known:
            number, before = known[key]
            same = before == digest
            words = (
                said("Taken over before.")
                if same
                else said("Taken over before; the row says more now.")
            )
            return RowFate(draft.row, Fate.KNOWN, label, (words,), number)
        if key in self._rows:
            words = said("Row {rows} has the same number.", rows=self._rows[key])
            return RowFate(draft.row, Fate.REJECTED, label, (words,))
        self._rows[key] = draft.row
        kind, day = draft.kind.value, draft.received.isoformat()
        email = draft.person.email.casefold()
        name = name_key(draft.person.name)
        number = by_mail.get((kind, day, email), "") if email else ""
        number = number or (by_name.get((kind, day, name), "") if name else "")
        sighting = (kind, day, email, name)
        twin = self._seen.get(sighting) if email or name else None
        self._seen.setdefault(sighting, draft.row)
        if (number or twin) and not self._plan.take_duplicates:
            where = number or said("row {twin}", twin=twin)
            words = said("Looks like {where}: same kind, day of receipt and person.", where=where)
            return RowFate(draft.row, Fate.DUPLICATE, label, (words,), number)
        return RowFate(draft.row, Fate.NEW, label, draft.told)


def _key_of(draft: Draft, digest: str) -> str:
    return f"n:{draft.old_number.casefold()}" if draft.old_number else f"d:{digest}"


def salted(judged: Judged, salt: bytes) -> Judged:
    """The row with its digest under the salt of a register that is new."""
    trimmed = "\x1f".join(judged.cells).rstrip("\x1f")
    digest = hmac.new(salt, trimmed.encode(), hashlib.sha256).hexdigest()[:_DIGEST]
    key = judged.key if judged.key.startswith("n:") else f"d:{digest}"
    return replace(judged, key=key, digest=digest)
