"""The outbox: what waits for the printer, a pen, the mail or a number, and what is gone."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from itertools import groupby

from privdesk.domain.mail_service import EMAIL, MailService, service_of
from privdesk.domain.vocabulary import LetterState, SendMethod

GONE_DAYS = 7
"""So many days a mailed letter stays in view."""


class OutboxGroup(StrEnum):
    """Where a letter stands in the outbox; in the order on screen."""

    READY = "ready"
    APPROVAL = "approval"
    SIGNATURE = "signature"
    EMAIL = "email"
    PRINTED = "printed"
    UNTRACKED = "untracked"
    RETURNED = "returned"
    MAILED = "mailed"


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """A final letter as the outbox shows it.

    Attributes:
        id: key of the letter.
        number: such as "L-2026-0447".
        case_id: key of its case.
        case_number: of its case.
        person: whom the case concerns, as the case has it today.
        place: town and region, or country.
        address: the lines of the envelope, frozen with the letter.
        recorded_address: the lines that the person's record would give today.
        country: of the person, ISO 3166-1 alpha-2; empty if not known.
        abroad: whether it goes to another country than that of the office.
        template: id of its template.
        subject: its subject line.
        state: see `LetterState`.
        send_method: how it was meant to go out.
        service: id of its mail service; empty for the default.
        paper: name of its sheet, such as "US Letter".
        envelope: name of its envelope, such as "No. 10 window".
        pages: of the frozen PDF.
        letter_date: that it bears.
        printed_at: first print, UTC; None before.
        print_count: how many prints came out well.
        mailed_on: calendar date; None before.
        tracking: its number; empty if there is none yet.
        sign_since: calendar date since which it waits for a signature; None if it does not.
        approval_since: calendar date since which it waits for a second person; None if it does not.
        send_by: the send-by day of its case; None without a running clock.
        copy_of: key of the letter that it sends again; None if it is no copy.
        returned_on: calendar date on which it came back; None if it did not.
        return_reason: why; empty if it did not.
        sent_again: whether a copy of it was made after it came back.
        run: key of the print run that has not been answered for yet; 0 if none.
    """

    id: int
    number: str
    case_id: int
    case_number: str
    person: str
    place: str
    address: tuple[str, ...]
    recorded_address: tuple[str, ...]
    country: str
    abroad: bool
    template: str
    subject: str
    state: LetterState
    send_method: SendMethod
    service: str
    paper: str
    envelope: str
    pages: int
    letter_date: date
    printed_at: datetime | None
    print_count: int
    mailed_on: date | None
    tracking: str
    sign_since: date | None
    approval_since: date | None
    send_by: date | None
    copy_of: int | None
    returned_on: date | None
    return_reason: str
    sent_again: bool
    run: int

    @property
    def mail_service(self) -> MailService:
        """How it goes out, or went."""
        return service_of(self.service, abroad=self.abroad)

    @property
    def is_by_email(self) -> bool:
        """Whether it goes or went as an e-mail."""
        return self.service == EMAIL or self.send_method is SendMethod.EMAIL

    @property
    def needs_tracking(self) -> bool:
        """Whether its service gives a number that is not known yet."""
        return not self.tracking and not self.is_by_email and self.mail_service.tracked

    @property
    def takes_tracking(self) -> bool:
        """Whether a number can be typed into its row."""
        gone_or_printed = self.state in {LetterState.PRINTED, LetterState.MAILED}
        return gone_or_printed and not self.is_by_email


def group_of(row: OutboxRow, today: date) -> OutboxGroup | None:
    """Where a letter stands on this day; None when it has left the outbox."""
    if row.state is LetterState.MAILED:
        return _group_of_gone(row, today)
    if row.state not in {LetterState.FINAL, LetterState.PRINTED}:
        return None
    if row.approval_since is not None:
        return OutboxGroup.APPROVAL
    if row.sign_since is not None:
        return OutboxGroup.SIGNATURE
    if row.state is LetterState.PRINTED:
        return OutboxGroup.PRINTED
    return OutboxGroup.EMAIL if row.is_by_email else OutboxGroup.READY


def _group_of_gone(row: OutboxRow, today: date) -> OutboxGroup | None:
    if row.returned_on is not None and not row.sent_again:
        return OutboxGroup.RETURNED
    if row.needs_tracking and row.returned_on is None:
        return OutboxGroup.UNTRACKED
    recent = row.mailed_on is not None and row.mailed_on >= today - timedelta(days=GONE_DAYS)
    return OutboxGroup.MAILED if recent else None


def in_envelope_order(rows: Iterable[OutboxRow]) -> tuple[OutboxRow, ...]:
    """The order of a print run: by paper, then by envelope, letters of one address together."""
    return tuple(
        sorted(rows, key=lambda row: (row.paper, row.envelope, row.abroad, row.address, row.number))
    )


def without_number(rows: Iterable[OutboxRow]) -> list[OutboxRow]:
    """The letters to which the next numbers belong, in their order.

    Those whose service gives numbers; where there is none of them, all that have no number.
    """
    free = [row for row in rows if not row.tracking]
    return [row for row in free if row.needs_tracking] or free


class Doubt(StrEnum):
    """What the last look before mailing points at."""

    OTHER_NAME = "other_name"
    ADDRESS_CHANGED = "address_changed"
    NO_ADDRESS = "no_address"
    NOT_PRINTED = "not_printed"
    ONE_ENVELOPE = "one_envelope"
    CAME_BACK_FROM_HERE = "came_back_from_here"


def doubts_about(
    row: OutboxRow, batch: Sequence[OutboxRow], returned: Iterable[OutboxRow] = ()
) -> tuple[Doubt, ...]:
    """What should be looked at before this letter of a batch goes into its envelope.

    Args:
        row: the letter.
        batch: what goes out together, itself among it.
        returned: letters that came back and were not sent again.
    """
    told = (
        (Doubt.NO_ADDRESS, not row.address),
        (Doubt.OTHER_NAME, bool(row.address) and not _names(row.address, row.person)),
        (
            Doubt.ADDRESS_CHANGED,
            bool(row.recorded_address) and _plain(row.address) != _plain(row.recorded_address),
        ),
        (
            Doubt.CAME_BACK_FROM_HERE,
            any(_plain(one.address) == _plain(row.address) for one in returned if one.address),
        ),
        (Doubt.NOT_PRINTED, row.state is LetterState.FINAL),
        (Doubt.ONE_ENVELOPE, len(same_envelope(row, batch)) > 1),
    )
    return tuple(doubt for doubt, holds in told if holds)


def same_envelope(row: OutboxRow, batch: Iterable[OutboxRow]) -> tuple[OutboxRow, ...]:
    """The letters of a batch that go to the same address, this one among them."""
    here = _plain(row.address)
    return tuple(one for one in batch if here and _plain(one.address) == here)


@dataclass(frozen=True, slots=True)
class EnvelopeCount:
    """How many envelopes of a kind a batch needs, and how many sheets of which paper."""

    envelope: str
    paper: str
    letters: int
    envelopes: int
    sheets: int


def envelope_counts(batch: Sequence[OutboxRow], *, both_sides: bool) -> tuple[EnvelopeCount, ...]:
    """What has to lie ready for a batch, in its order."""
    ordered = in_envelope_order(batch)
    counts = []
    for (paper, envelope), group in groupby(ordered, lambda row: (row.paper, row.envelope)):
        rows = tuple(group)
        together = {_plain(row.address) or (row.number,) for row in rows}
        sheets = sum(sheets_of(row.pages, both_sides=both_sides) for row in rows)
        counts.append(EnvelopeCount(envelope, paper, len(rows), len(together), sheets))
    return tuple(counts)


def sheets_of(pages: int, *, both_sides: bool) -> int:
    """How many sheets a letter takes."""
    return (pages + 1) // 2 if both_sides else pages


def _plain(address: Sequence[str]) -> tuple[str, ...]:
    return tuple(" ".join(line.split()).casefold() for line in address if line.strip())


def _names(address: Sequence[str], person: str) -> bool:
    wanted = " ".join(person.split()).casefold()
    return any(" ".join(line.split()).casefold() == wanted for line in address)
