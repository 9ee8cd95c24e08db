"""The audit trail: entries chained by their digests, so that no change goes unseen.

Personal text never stands in an entry. It stands as a commitment, an HMAC with a salt of its own
that lies beside the record: erasing record and salt leaves the chain verifiable and the text
unguessable.
"""

import hashlib
import hmac
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from privdesk.domain.said import said

GENESIS = "0" * 64
"""What the first entry names as its previous digest."""


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One change.

    Attributes:
        seq: running number from 1, without gaps.
        at: UTC instant.
        actor: who did it.
        action: what was done, such as "case.logged".
        subject: what it was done to, such as "case:12".
        payload: canonical JSON of the particulars.
        previous: digest of the entry before.
        digest: SHA-256 over all of the above, hex.
    """

    seq: int
    at: datetime
    actor: str
    action: str
    subject: str
    payload: str
    previous: str
    digest: str


@dataclass(frozen=True, slots=True)
class Break:
    """The first entry at which the chain does not hold, and why."""

    seq: int
    why: str


def canonical(value: Mapping[str, object]) -> str:
    """JSON with sorted keys and no spaces; the same for the same value on each machine.

    Raises:
        TypeError: the value holds something other than text, whole numbers, truth values, lists
            and mappings; floats are refused because they print differently.
    """
    _refuse_floats(value)
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def _refuse_floats(value: object) -> None:
    if isinstance(value, float):
        raise TypeError("no floats in the audit trail")
    if isinstance(value, Mapping):
        for item in value.values():
            _refuse_floats(item)
    elif isinstance(value, list | tuple):
        for item in value:
            _refuse_floats(item)


def digest_of(
    seq: int, at: datetime, actor: str, action: str, subject: str, payload: str, previous: str
) -> str:
    """The digest that an entry with these parts must bear."""
    text = canonical(
        {
            "seq": seq,
            "at": at.isoformat(timespec="microseconds"),
            "actor": actor,
            "action": action,
            "subject": subject,
            "payload": payload,
            "previous": previous,
        }
    )
    return hashlib.sha256(text.encode()).hexdigest()


def next_entry(
    last: AuditEntry | None,
    at: datetime,
    actor: str,
    action: str,
    subject: str,
    particulars: Mapping[str, object],
) -> AuditEntry:
    """The entry that follows the last one of the trail."""
    seq = last.seq + 1 if last else 1
    previous = last.digest if last else GENESIS
    payload = canonical(particulars)
    digest = digest_of(seq, at, actor, action, subject, payload, previous)
    return AuditEntry(seq, at, actor, action, subject, payload, previous, digest)


def first_break(
    entries: Iterable[AuditEntry], head: str | None = None, *, after: AuditEntry | None = None
) -> Break | None:
    """The first entry that was altered, inserted, removed or moved; None if all hold.

    Args:
        entries: the trail from its start, or from what follows on `after`.
        head: a digest that was noted outside of the file when its entry was the last one, such as
            on a printed paper. A trail that was cut before it holds by itself; only this tells.
        after: the entry before the first of them; None if that is the first of the trail.
    """
    previous, met = GENESIS if after is None else after.digest, head in {None, GENESIS}
    seq = before = 0 if after is None else after.seq
    for seq, entry in enumerate(entries, start=before + 1):
        if entry.seq != seq:
            return Break(
                seq,
                said(
                    "entry {seq} is missing; entry {other} stands in its place",
                    seq=str(seq),
                    other=str(entry.seq),
                ),
            )
        if entry.previous != previous:
            return Break(seq, said("entry {seq} does not follow the entry before it", seq=str(seq)))
        expected = digest_of(
            entry.seq,
            entry.at,
            entry.actor,
            entry.action,
            entry.subject,
            entry.payload,
            entry.previous,
        )
        if entry.digest != expected:
            return Break(seq, said("entry {seq} was changed after it was written", seq=str(seq)))
        previous = entry.digest
        met = met or previous == head
    if met:
        return None
    return Break(
        seq + 1, said("the trail was cut after entry {seq}, or written anew", seq=str(seq))
    )


def commitment(salt: bytes, text: str) -> str:
    """A value that proves a text to one who has the salt, and tells nothing without it."""
    return hmac.new(salt, text.encode(), hashlib.sha256).hexdigest()
