"""A final letter as an e-mail that the officer sends with their own mail program."""

from dataclasses import dataclass

from privdesk.domain.errors import InvalidInput, Problem, Refused
from privdesk.domain.letter_steps import FROZEN, only_approved
from privdesk.domain.said import said
from privdesk.domain.vocabulary import LetterState
from privdesk.exchange.eml_draft import Draft, draft_bytes
from privdesk.services.desk import Desk

_TEXT = {
    "en": (
        "{salutation}\n\nour letter {number} about your matter {reference} is attached as a PDF.\n"
        "Please quote {reference} when you answer.\n\n{signer}\n{title}{office}\n"
    ),
    "de": (
        "{salutation}\n\nanbei erhalten Sie unser Schreiben {number} zu Ihrem Anliegen "
        "{reference} als PDF.\nBitte geben Sie {reference} an, wenn Sie antworten.\n\n"
        "{signer}\n{title}{office}\n"
    ),
    "fr": (
        "{salutation}\n\nvous trouverez ci-joint notre lettre {number} concernant votre dossier "
        "{reference} au format PDF.\nVeuillez rappeler la référence {reference} dans votre "
        "réponse.\n\n{signer}\n{title}{office}\n"
    ),
    "es": (
        "{salutation}\n\nadjuntamos en PDF nuestra carta {number} sobre su asunto {reference}.\n"
        "Indique {reference} en su respuesta.\n\n{signer}\n{title}{office}\n"
    ),
    "it": (
        "{salutation}\n\nalleghiamo in PDF la nostra lettera {number} relativa alla sua pratica "
        "{reference}.\nIndichi {reference} nella risposta.\n\n{signer}\n{title}{office}\n"
    ),
}
"""What the message says beside the attachment; nothing of the matter itself."""

_SUBJECT = {
    "en": "Our letter {number}, {reference}",
    "de": "Unser Schreiben {number}, {reference}",
    "fr": "Notre lettre {number}, {reference}",
    "es": "Nuestra carta {number}, {reference}",
    "it": "La nostra lettera {number}, {reference}",
}


@dataclass(frozen=True, slots=True)
class EmailDraft:
    """A draft for the mail program.

    Attributes:
        name: of the file, such as "L-2026-0447.eml".
        to: the e-mail address to which it goes.
        data: its bytes.
    """

    name: str
    to: str
    data: bytes


def email_draft(desk: Desk, letter_id: int) -> EmailDraft:
    """The frozen PDF of a letter, attached to a message that is not sent yet; changes nothing.

    Raises:
        Refused: the letter is not final, or waits for its approval.
        InvalidInput: the person has no e-mail address, or it cannot be one.
    """
    queries = desk.file.queries()
    letter = queries.letter(letter_id)
    if letter.state not in FROZEN or letter.content is None:
        what = "void" if letter.state is LetterState.VOID else "not final"
        raise Refused(said("This letter is {what}, so it cannot be sent by e-mail.", what=what))
    only_approved(letter)
    person = queries.case_view(letter.case_id, desk.clock.today()).person
    if not person.email.strip():
        told = "The person has no e-mail address. Edit the person of the case first."
        raise InvalidInput((Problem("email", told),))
    content, office = letter.content, desk.pack.office
    language = letter.language.partition("-")[0]
    language = language if language in _TEXT else "en"
    named = {"number": letter.number, "reference": content.reference}
    text = _TEXT[language].format(
        **named,
        salutation=content.body.partition("\n")[0].replace("\\", ""),
        signer=content.signer,
        title=f"{content.signer_title}\n" if content.signer_title else "",
        office=office.organisation,
    )
    draft = Draft(
        sender=(office.organisation, office.email),
        to=(person.display_name, person.email),
        subject=_SUBJECT[language].format(**named),
        text=text,
        attachment=(f"{letter.number}.pdf", queries.letter_pdf(letter_id)),
    )
    try:
        data = draft_bytes(draft)
    except ValueError as error:
        told = said(
            "{email} cannot be an e-mail address. Edit the person of the case.", email=person.email
        )
        raise InvalidInput((Problem("email", told),)) from error
    return EmailDraft(f"{letter.number}.eml", person.email, data)
