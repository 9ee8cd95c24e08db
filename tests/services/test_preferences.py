"""What a person prefers and has asked for before: letters begin with it, the rules are told ahead."""

from dataclasses import replace
from datetime import date

import pytest

from privdesk.domain.errors import InvalidInput
from privdesk.domain.person import PostalAddress
from privdesk.domain.vocabulary import Channel, Kind, Right, SendMethod
from privdesk.services import letters
from privdesk.services.desk import Desk
from privdesk.services.intake import NewCase, log_case
from privdesk.services.people import letter_language, save_person
from privdesk.services.reading import Reading
from privdesk.services.verification import verify

LEIPZIG = PostalAddress(("Am Anger 4",), "Leipzig", "", "04109", "DE")


def logged(desk: Desk, day: date, kind: Kind = Kind.PRIVACY_REQUEST, person: int = 0) -> int:
    rights = (Right.ACCESS,) if kind is Kind.PRIVACY_REQUEST else ()
    new = NewCase(
        kind,
        Channel.EMAIL,
        day,
        name="Ilse Brandt",
        email="ilse@example.com",
        address=LEIPZIG,
        rights=rights,
        known_person=person or None,
    )
    return log_case(desk, new).cases[0]


def begun(desk: Desk, case_id: int) -> tuple[str, SendMethod]:
    key = letters.start_letter(desk, case_id, "acknowledgement").letter_id
    assert key is not None
    draft = Reading(desk).letter(key)
    letters.discard_draft(desk, key)
    return draft.language, draft.send_method


def test_a_letter_begins_as_the_person_prefers(desk: Desk) -> None:
    case_id = logged(desk, desk.clock.today())
    person = Reading(desk).case(case_id).person
    assert begun(desk, case_id) == ("de", SendMethod.MAIL)

    save_person(desk, replace(person, language="fr", channel=Channel.EMAIL))

    assert begun(desk, case_id) == ("fr", SendMethod.EMAIL)
    kept = Reading(desk).case(case_id).person
    assert (kept.language, kept.channel) == ("fr", Channel.EMAIL)
    save_person(desk, replace(kept, email=""))
    assert begun(desk, case_id) == ("fr", SendMethod.MAIL), "there is nowhere to mail it to"
    assert verify(desk.file.path).problems == ()


def test_a_language_without_letters_is_named() -> None:
    assert letter_language("") == ""
    with pytest.raises(InvalidInput, match=r"No letter is in nl\. There are: en-US"):
        letter_language("nl")


def test_what_repeats_is_told_before_it_comes_again(desk: Desk) -> None:
    reading = Reading(desk)
    person = reading.case(logged(desk, date(2026, 2, 3))).person.id
    assert reading.repeats_ahead(reading.person(person)) == ()

    logged(desk, date(2026, 5, 4), person=person)
    logged(desk, date(2026, 6, 1), Kind.SHINE_THE_LIGHT, person)

    once, again = reading.repeats_ahead(reading.person(person))
    assert once.sentence.startswith("Asked once in 2026 already, still to be answered.")
    assert again.sentence.startswith("Asked the same 2 times in the last 12 months")
