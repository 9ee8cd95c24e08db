"""Envelopes and labels for letters, from the addresses that stand on them."""

from collections.abc import Sequence
from dataclasses import dataclass

from privdesk.letters.envelope_forms import (
    Barcode,
    EnvelopeForm,
    LabelForm,
    envelope_forms,
    label_forms,
)
from privdesk.services.desk import Desk
from privdesk.services.letter_fields import letterhead_of

__all__ = [
    "Barcode",
    "EnvelopeForm",
    "LabelForm",
    "MailingPaper",
    "envelope_forms",
    "label_forms",
    "mailing_paper",
]


@dataclass(frozen=True, slots=True)
class MailingPaper:
    """What is printed for letters.

    Attributes:
        form: id of an envelope or of a sheet of labels.
        first: the label to start with, from 1.
        barcode: for addresses with a ZIP+4; None for none.
    """

    form: str
    first: int = 1
    barcode: Barcode | None = None


def mailing_paper(desk: Desk, letter_ids: Sequence[int], paper: MailingPaper) -> bytes:
    """The envelopes or the labels of these letters, in their order; changes nothing.

    Raises:
        NotFound: there is no such form or letter.
        InvalidInput: an address does not fit; one problem for each.
    """
    # ReportLab is large; only who prints waits for it.
    from privdesk.letters.envelopes import envelopes_pdf, labels_pdf
    from privdesk.letters.stationery import sender_lines
    from privdesk.pdf.tagging import DRAWING

    letters = [desk.file.queries().letter(letter_id) for letter_id in letter_ids]
    addresses = [one.content.address if one.content else one.address for one in letters]
    head = letterhead_of(desk.pack.office)
    sender = (head.organisation, *sender_lines(head.lines))
    today = desk.clock.today()
    with DRAWING:
        if paper.form in {form.id for form in label_forms()}:
            return labels_pdf(addresses, sender, paper.form, today, paper.first)
        return envelopes_pdf(addresses, sender, paper.form, today, paper.barcode)
