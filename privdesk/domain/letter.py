"""A letter: the content it is made from and the states it goes through."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from privdesk.domain.vocabulary import LetterState, SendMethod


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What stands at the top of every letter of the office.

    Attributes:
        organisation: full name, such as "Caspio, Inc.".
        department: such as "Privacy Office"; empty when there is none.
        lines: the contact lines at the right: address, phone, e-mail.
    """

    organisation: str
    department: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LetterContent:
    """Everything that is printed, as plain text; the only input of the PDF.

    The same content gives the same bytes. It is stored with the final letter.

    Attributes:
        letterhead: the sender.
        address: lines as they stand in the window, the country last for mail abroad.
        letter_date: the calendar date that the letter bears.
        reference: the case number.
        letter_number: such as "L-2026-0447"; empty while a draft.
        subject: one line, also the title of the PDF.
        body: Markdown, all fields already filled, from salutation to the last paragraph.
        closing: such as "Sincerely,".
        signer: name of the person who signs.
        signer_title: such as "Privacy Officer".
        enclosures: one line each; may be empty.
        language: BCP 47 tag of the text, such as "en-US".
        form: id of its page form: paper, folds, and the window of its envelope.
        duplex: whether it is printed on both sides of the paper.
        fold_marks: whether fold and punch marks are printed.
        logo: SHA-256 of the picture in the letterhead; empty for none.
        logo_alt: what the picture shows, for who does not see it.
        signature: SHA-256 of the picture of the signature; empty leaves room to sign by hand.
    """

    letterhead: Letterhead
    address: tuple[str, ...]
    letter_date: date
    reference: str
    letter_number: str
    subject: str
    body: str
    closing: str
    signer: str
    signer_title: str
    enclosures: tuple[str, ...]
    language: str
    form: str = "us-10-left"
    duplex: bool = False
    fold_marks: bool = True
    logo: str = ""
    logo_alt: str = ""
    signature: str = ""


@dataclass(frozen=True, slots=True)
class Letter:
    """An outgoing document of a case: draft, final, printed, mailed.

    Attributes:
        id: key in the case file; 0 before it is stored.
        case_id: the case it belongs to.
        number: "L-2026-0001", given when it becomes final; empty before.
        template: id of the template it was started from.
        language: BCP 47 tag.
        state: see `LetterState`.
        send_method: how it goes out.
        subject: the subject line of the draft, fields allowed.
        body: the text of the draft, Markdown with ``{{ field }}`` references.
        address: the lines of the address block.
        letter_date: the date it bears.
        signer: who signs; empty means not signed yet.
        enclosures: one line each.
        updated_at: last change of the draft, UTC.
        content: what the PDF was made from; set when final.
        pdf_sha256: hex digest of the frozen PDF; empty before.
        pages: number of pages of the frozen PDF; 0 before.
        finalized_at: UTC instant.
        printed_at: UTC instant of the first print; prints are counted.
        print_count: how often it was printed.
        mailed_on: calendar date in the office's time zone.
        tracking: tracking number; empty if the service has none.
        void_reason: why a final letter was voided; empty otherwise.
        service: id of the mail service; empty for the default of its destination.
        signature_asked_on: calendar date since which it waits for a signature; None if it does not.
        copy_of: key of the letter that this one sends again as a COPY; None if it is none.
        replaces: key of the letter in whose place this one came: a void one, or one that had left
            the house and is corrected; None if it is the first.
        returned_on: calendar date on which the mail brought it back; None if it did not.
        return_reason: why it came back, see `ReturnReason`; empty if it did not.
        form: id of the page form; empty takes that of the office.
        template_version: which text of the office it was started from; 0 is the shipped one.
        finalized_by: who made it final; empty before, and of letters of earlier versions.
        approval_asked_on: calendar date since which it needs the approval of a second person; None
            if it needs none. It stays when the approval is there.
        approved_by: the second person; empty before.
        approved_at: UTC instant of the approval.
    """

    id: int
    case_id: int
    number: str
    template: str
    language: str
    state: LetterState
    send_method: SendMethod
    subject: str
    body: str
    address: tuple[str, ...]
    letter_date: date
    signer: str
    enclosures: tuple[str, ...]
    updated_at: datetime
    content: LetterContent | None = None
    pdf_sha256: str = ""
    pages: int = 0
    finalized_at: datetime | None = None
    printed_at: datetime | None = None
    print_count: int = 0
    mailed_on: date | None = None
    tracking: str = ""
    void_reason: str = ""
    service: str = ""
    signature_asked_on: date | None = None
    copy_of: int | None = None
    replaces: int | None = None
    returned_on: date | None = None
    return_reason: str = ""
    form: str = ""
    template_version: int = 0
    finalized_by: str = ""
    approval_asked_on: date | None = None
    approved_by: str = ""
    approved_at: datetime | None = None

    @property
    def waits_for_approval(self) -> bool:
        """Whether a second person still has to look at it; until then it stays in the house."""
        asked = self.approval_asked_on is not None and not self.approved_by
        return asked and self.state is LetterState.FINAL


def undelivered(letters: Iterable[Letter]) -> Letter | None:
    """The letter that the mail brought back and that has not reached anybody since.

    A copy that has left the house and is not back delivers the letter again; the day on which the
    first one left still counts as the day of the answer.
    """
    known = tuple(letters)
    delivered = {one.copy_of for one in known if one.mailed_on and not one.returned_on}
    failed = (one for one in known if one.returned_on)
    return next((one for one in failed if (one.copy_of or one.id) not in delivered), None)
