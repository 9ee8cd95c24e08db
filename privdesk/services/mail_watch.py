"""A folder that is watched for mail: which of its messages were neither taken in nor set aside."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from privdesk.exchange.mailbox import RawMessage, read_all
from privdesk.services.desk import Desk
from privdesk.services.mail_in import Reviewed, review
from privdesk.services.reading import Reading

MOST_WATCHED = 300
"""Messages of the folder that are looked at; more wait behind them."""


def waiting_in(desk: Desk, folder: Path) -> frozenset[str]:
    """The digests of the messages of a folder that wait for a decision; empty if it is gone."""
    known = desk.file.queries().taken_digests()
    found = read_all((folder,), most=MOST_WATCHED) if folder.is_dir() else ()
    return frozenset(
        raw.sha256 for raw in found if isinstance(raw, RawMessage) and raw.sha256 not in known
    )


def fresh_in(desk: Desk, folder: Path) -> Iterator[Reviewed]:
    """The messages of a folder that wait for a decision, with what each proposes."""
    waiting = waiting_in(desk, folder)
    for raw in read_all((folder,), most=MOST_WATCHED):
        if isinstance(raw, RawMessage) and raw.sha256 in waiting:
            yield review(desk, raw)


def taken_in(reading: Reading) -> Mapping[str, int | None]:
    """The digests of all messages that were taken in, each with its case; None if set aside."""
    return reading.desk.file.queries().taken_digests()
