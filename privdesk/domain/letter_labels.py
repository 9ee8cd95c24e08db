"""The words for the way of a letter: groups of the outbox, steps, reasons, doubts."""

from typing import Final

from privdesk.domain.letter_steps import ReturnReason, StepKind
from privdesk.domain.outbox import Doubt, OutboxGroup
from privdesk.domain.said import said

GROUP: Final = {
    OutboxGroup.READY: said("Ready to print"),
    OutboxGroup.APPROVAL: said("Waiting for approval"),
    OutboxGroup.SIGNATURE: said("Waiting for signature"),
    OutboxGroup.EMAIL: said("To send by e-mail"),
    OutboxGroup.PRINTED: said("Printed, to be mailed"),
    OutboxGroup.UNTRACKED: said("Mailed, tracking number missing"),
    OutboxGroup.RETURNED: said("Came back"),
    OutboxGroup.MAILED: said("Mailed in the last 7 days"),
}

STEP: Final = {
    StepKind.PRINTED: said("Printed"),
    StepKind.REPRINTED: said("Copy printed"),
    StepKind.QUEUED: said("Back to the queue"),
    StepKind.SIGNATURE_ASKED: said("Signature asked for"),
    StepKind.SIGNED: said("Signed"),
    StepKind.MAILED: said("Mailed"),
    StepKind.TRACKED: said("Tracking number"),
    StepKind.EMAILED: said("Sent by e-mail"),
    StepKind.RETURNED: said("Came back"),
    StepKind.COPIED: said("Sent again as a copy"),
    StepKind.VOIDED: said("Made void"),
    StepKind.REPLACED: said("Corrected by a new letter"),
    StepKind.APPROVED: said("Approved"),
    StepKind.NOT_APPROVED: said("Not approved"),
}

RETURN_REASON: Final = {
    ReturnReason.MOVED: said("Moved"),
    ReturnReason.UNKNOWN: said("Not known at this address"),
    ReturnReason.ADDRESS: said("Address not complete or not right"),
    ReturnReason.UNCLAIMED: said("Not picked up"),
    ReturnReason.REFUSED: said("Not accepted"),
    ReturnReason.DECEASED: said("Deceased"),
    ReturnReason.OTHER: said("Another reason"),
}

DOUBT: Final = {
    Doubt.NO_ADDRESS: said("There is no address on this letter."),
    Doubt.OTHER_NAME: said("The name on the envelope is not that of the person of the case."),
    Doubt.ADDRESS_CHANGED: said("The person’s address was changed after the letter became final."),
    Doubt.CAME_BACK_FROM_HERE: said("A letter came back from this address."),
    Doubt.NOT_PRINTED: said("Nobody has said that it was printed."),
    Doubt.ONE_ENVELOPE: said("Several letters go to this address. They fit one envelope."),
}
"""What the last look before mailing says, as sentences."""
