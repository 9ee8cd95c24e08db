"""A message that a mail program opens as a draft, with a PDF attached (RFC 5322, MIME)."""

from dataclasses import dataclass
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP


@dataclass(frozen=True, slots=True)
class Draft:
    """What a draft says.

    Attributes:
        sender: name and e-mail address of the office.
        to: name and e-mail address of the person.
        subject: one line.
        text: plain text, lines separated by a line feed.
        attachment: name and bytes of the PDF.
    """

    sender: tuple[str, str]
    to: tuple[str, str]
    subject: str
    text: str
    attachment: tuple[str, bytes]


def draft_bytes(draft: Draft) -> bytes:
    """The message as an .eml file.

    `X-Unsent: 1` makes mail programs open it for sending. There is no date and no message id:
    those belong to the moment at which it is really sent.

    Raises:
        ValueError: an e-mail address has no local part and domain.
    """
    message = EmailMessage(policy=SMTP)
    message["X-Unsent"] = "1"
    message["From"] = _address(*draft.sender)
    message["To"] = _address(*draft.to)
    message["Subject"] = " ".join(draft.subject.split())
    message.set_content(draft.text, cte="quoted-printable")
    name, data = draft.attachment
    message.add_attachment(data, maintype="application", subtype="pdf", filename=name)
    return message.as_bytes()


def _address(name: str, spec: str) -> Address:
    local, at, domain = spec.strip().rpartition("@")
    if not (local and at and domain):
        raise ValueError("an e-mail address has a part before and a part after the @")
    return Address(" ".join(name.split()), local, domain)
