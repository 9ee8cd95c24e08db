"""Who wants no more mail from us: a list of keyed hashes that outlives the case.

The list holds no address. An address is looked up by its HMAC-SHA256 under a key of the case file,
so a copy of the list alone tells nothing (11 CCR 7022(e), Cal. Civ. Code 1798.105(c)(2): keep no
more than what it takes to honor the wish).
"""

import hashlib
import hmac
import secrets
from datetime import date

from privdesk.domain.errors import InvalidInput, Problem
from privdesk.domain.person import Person
from privdesk.domain.said import said
from privdesk.services.changes import ChangeSet, Topic
from privdesk.services.desk import Desk
from privdesk.storage import UnitOfWork

_KEY = "suppression_key"
_LEAST_DIGITS = 7


def suppress_people(desk: Desk, work: UnitOfWork, people: tuple[Person, ...]) -> int:
    """Put the addresses of people on the list within another change; gives how many are new."""
    key = _key(work)
    digests = {
        _digest(key, address)
        for person in people
        for address in (person.email, person.phone)
        if _normal(address)
    }
    return work.suppress(sorted(digests), desk.clock.today())


def suppress(desk: Desk, address: str) -> ChangeSet:
    """Put an e-mail address or a phone number on the list.

    Raises:
        InvalidInput: it is neither.
    """
    _check(address)
    with desk.work() as work:
        added = work.suppress([_digest(_key(work), address)], desk.clock.today())
        if added:
            work.audit("suppression.added", "office", {"entries": added})
            work.commit()
    sentence = (
        said("Added to the suppression list")
        if added
        else said("It is on the suppression list already")
    )
    return ChangeSet(sentence, (), frozenset({Topic.OFFICE}))


def revoke(desk: Desk, address: str) -> ChangeSet:
    """Take an address off the list, because the person asks for it.

    Raises:
        InvalidInput: it is no address, or not on the list.
    """
    _check(address)
    with desk.work() as work:
        gone = work.revoke_suppression([_digest(_key(work), address)])
        if not gone:
            raise InvalidInput((Problem("address", said("It is not on the suppression list.")),))
        work.audit("suppression.revoked", "office", {"entries": gone})
        work.commit()
    return ChangeSet(said("Taken off the suppression list"), (), frozenset({Topic.OFFICE}))


def suppressed_since(desk: Desk, address: str) -> date | None:
    """Since when an address is on the list; None if it is not.

    Raises:
        InvalidInput: it is neither an e-mail address nor a phone number.
    """
    _check(address)
    queries = desk.file.queries()
    key = queries.setting(_KEY)
    return queries.suppressed_since(_digest(bytes.fromhex(key), address)) if key else None


def _check(address: str) -> None:
    if not _normal(address):
        sentence = said("Type an e-mail address, or a phone number with its area code.")
        raise InvalidInput((Problem("address", sentence),))


def _normal(address: str) -> str:
    """The same text for the same address, however it is typed; empty if it is none."""
    typed = address.strip().casefold()
    if "@" in typed:
        return typed if not typed.startswith("@") and not typed.endswith("@") else ""
    digits = "".join(char for char in typed if char.isdecimal())
    return digits[-10:] if len(digits) >= _LEAST_DIGITS else ""


def _digest(key: bytes, address: str) -> str:
    return hmac.new(key, _normal(address).encode(), hashlib.sha256).hexdigest()


def _key(work: UnitOfWork) -> bytes:
    stored = work.setting(_KEY)
    if stored is None:
        stored = secrets.token_hex(32)
        work.set_setting(_KEY, stored)
    return bytes.fromhex(stored)
