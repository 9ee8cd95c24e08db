"""The words for the way of a letter: groups of the outbox, steps, reasons, doubts."""

from typing import Final

from privdesk.domain.letter_steps import ReturnReason, StepKind
from privdesk.domain.outbox import Doubt, OutboxGroup

GROUP: Final = {
    OutboxGroup.READY: "Ready to print",
    OutboxGroup.SIGNATURE: "Waiting for signature",
    OutboxGroup.EMAIL: "To send by e-mail",
    OutboxGroup.PRINTED: "Printed, to be mailed",
    OutboxGroup.UNTRACKED: "Mailed, tracking number missing",
    OutboxGroup.RETURNED: "Came back",
    OutboxGroup.MAILED: "Mailed in the last 7 days",
}

STEP: Final = {
    StepKind.PRINTED: "Printed",
    StepKind.REPRINTED: "Copy printed",
    StepKind.QUEUED: "Back to the queue",
    StepKind.SIGNATURE_ASKED: "Signature asked for",
    StepKind.SIGNED: "Signed",
    StepKind.MAILED: "Mailed",
    StepKind.TRACKED: "Tracking number",
    StepKind.EMAILED: "Sent by e-mail",
    StepKind.RETURNED: "Came back",
    StepKind.COPIED: "Sent again as a copy",
    StepKind.VOIDED: "Made void",
    StepKind.REPLACED: "Corrected by a new letter",
}

RETURN_REASON: Final = {
    ReturnReason.MOVED: "Moved",
    ReturnReason.UNKNOWN: "Not known at this address",
    ReturnReason.ADDRESS: "Address not complete or not right",
    ReturnReason.UNCLAIMED: "Not picked up",
    ReturnReason.REFUSED: "Not accepted",
    ReturnReason.DECEASED: "Deceased",
    ReturnReason.OTHER: "Another reason",
}

DOUBT: Final = {
    Doubt.NO_ADDRESS: "There is no address on this letter.",
    Doubt.OTHER_NAME: "The name on the envelope is not that of the person of the case.",
    Doubt.ADDRESS_CHANGED: "The person’s address was changed after the letter became final.",
    Doubt.CAME_BACK_FROM_HERE: "A letter came back from this address.",
    Doubt.NOT_PRINTED: "Nobody has said that it was printed.",
    Doubt.ONE_ENVELOPE: "Several letters go to this address. They fit one envelope.",
}
"""What the last look before mailing says, as sentences."""
