"""Messages propose what to do with them; each taken in is one change that can be taken back."""

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from privdesk.domain.errors import InvalidInput, Refused
from privdesk.domain.mail import Aside, Fate
from privdesk.domain.read_models import CaseFilter, Scope
from privdesk.domain.vocabulary import Channel, EventKind, Kind, LetterState, Right, Role, Status
from privdesk.services.casework import assign
from privdesk.services.desk import Desk, open_desk
from privdesk.services.mail_in import (
    Reviewed,
    file_on_case,
    log_from_mail,
    review_paths,
    review_text,
    set_aside,
)
from privdesk.services.reading import Reading
from privdesk.services.referral import Customer, refer
from privdesk.services.undoing import redo, undo
from privdesk.services.verification import verify

POST = Path(__file__).parents[2] / "resources" / "demo"
F04 = """\
Name: Beatriz Salgueiro
E-mail: bia.salgueiro@example.pt
Country: Portugal
App or company: Harborline Fitness
Message: My gym’s app says that it is “powered by” you. Delete my weight, my photo and
my visits.
"""


def seen(desk: Desk, text: str) -> Reviewed:
    found = review_text(desk, text)
    assert isinstance(found, Reviewed)
    return found


def mail(desk: Desk, path: Path) -> Reviewed:
    (found,) = review_paths(desk, (path,))
    assert isinstance(found, Reviewed)
    return found


@pytest.fixture
def office(sample: Path) -> Desk:
    return open_desk(sample)


def everything(desk: Desk) -> dict[str, list[tuple[object, ...]]]:
    """All rows but those of the trail, its salts and the counters."""
    left_out = {"audit", "audit_salt", "counter", "setting"}
    with closing(sqlite3.connect(desk.file.path)) as db:
        names = [row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type='table'")]
        return {
            name: sorted(db.execute(f'SELECT * FROM "{name}"').fetchall(), key=repr)
            for name in names
            if name not in left_out and not name.startswith(("sqlite_", "case_words_"))
        }


def test_the_form_of_f04_is_a_referral_with_its_customer(office: Desk) -> None:
    found = seen(office, F04)

    assert found.proposal.fate is Fate.NEW_CASE
    assert (found.new.kind, found.new.channel) == (Kind.PROCESSOR_REFERRAL, Channel.WEB_FORM)
    assert found.proposal.customer == "Harborline Fitness, Inc."
    assert found.new.rights == (Right.DELETE,)
    assert (found.new.name, found.new.email) == ("Beatriz Salgueiro", "bia.salgueiro@example.pt")
    assert found.new.address.country == "PT"
    assert found.new.quote.endswith("my weight, my photo and\nmy visits.")


def test_the_pair_is_two_linked_cases_and_two_papers(office: Desk) -> None:
    found = seen(office, F04)
    case_id = log_from_mail(office, found.raw, found.new).cases[0]

    done = refer(office, case_id, Customer(found.proposal.customer_id))

    person, customer = (Reading(office).case(key) for key in done.cases)
    assert [link.number for link in person.links] == [customer.case.number]
    assert [(p.role, p.person.organisation) for p in person.people][1] == (
        Role.CUSTOMER,
        "Harborline Fitness, Inc.",
    )
    assert customer.case.clocks == ()
    assert customer.case.status is Status.WAITING
    (referral,), (notice,) = person.letters, customer.letters
    assert referral.state is notice.state is LetterState.DRAFT
    assert "Harborline Fitness, Inc. (privacy@harborline-fitness.example)" in referral.body
    assert "Beatriz Salgueiro" in notice.body
    assert "[" not in notice.body + referral.body
    with pytest.raises(Refused, match="has its pair already"):
        refer(office, case_id, Customer(found.proposal.customer_id))


def test_the_instruction_of_the_customer_starts_its_thirty_days(
    office: Desk, tmp_path: Path
) -> None:
    found = seen(office, F04)
    case_id = log_from_mail(office, found.raw, found.new).cases[0]
    other = refer(office, case_id, Customer(found.proposal.customer_id)).cases[1]
    number = Reading(office).case(other).case.number
    path = tmp_path / "go.eml"
    path.write_bytes(
        f"From: privacy@harborline-fitness.example\nDate: Mon, 23 Nov 2026 07:00:00 -0800\n"
        f"Subject: Re: {number}\n\nErase her records.\n".encode()
    )

    instruction = mail(office, path)
    assert instruction.proposal.case is not None
    assert instruction.proposal.case.number == number
    before = Reading(office).case(other).case
    done = file_on_case(office, instruction.raw, other)

    case = Reading(office).case(other).case
    assert [clock.deadline.raw for clock in case.clocks] == [date(2026, 12, 23)]
    assert (case.status, case.waiting_for) == (Status.RECEIVED, "")
    assert done.reversible is not None
    undo(office, done.reversible)
    assert Reading(office).case(other).case == before


def test_the_reply_of_f05_goes_on_its_case_with_hash_and_can_be_taken_back(office: Desk) -> None:
    reply = mail(office, POST / "post" / "f05-reply.eml")
    assert reply.proposal.fate is Fate.FILE
    assert reply.proposal.case is not None
    assert "under this subject" in reply.proposal.reason
    case_id = reply.proposal.case.id
    assert Reading(office).case(case_id).case.kind is Kind.CUSTOMER_REQUEST
    before = everything(office)

    done = file_on_case(office, reply.raw, case_id)

    after = everything(office)
    view = Reading(office).case(case_id)
    assert view.files[0].sha256 == reply.raw.sha256
    assert b"".join(Reading(office).file_bytes(view.files[0].id)) == reply.raw.data
    assert any(e.kind is EventKind.EMAIL_IN and "30-77129" in e.body for e in view.events)
    assert Reading(office).count(CaseFilter(Scope.ALL, text="30-77129")) == 1
    assert done.reversible is not None
    undone = undo(office, done.reversible)
    assert everything(office) == before
    assert undone.reversible is not None
    redo(office, undone.reversible)
    assert everything(office) == after
    assert verify(office.file.path).problems == ()


def test_a_case_logged_from_a_message_is_taken_back_whole_and_made_again(office: Desk) -> None:
    before = everything(office)
    found = seen(office, F04)
    done = log_from_mail(office, found.raw, found.new)
    after = everything(office)
    number = Reading(office).case(done.cases[0]).case.number
    assert done.reversible is not None
    assert done.reversible.name == f"take in {number}"

    undone = undo(office, done.reversible)

    assert everything(office) == before
    assert Reading(office).count(CaseFilter(Scope.ALL, text="Salgueiro")) == 1
    again = seen(office, F04)
    assert not again.proposal.done
    assert undone.reversible is not None
    redo(office, undone.reversible)
    assert everything(office) == after
    assert verify(office.file.path).problems == ()


def test_a_case_that_was_worked_on_is_not_taken_back(office: Desk) -> None:
    found = seen(office, F04)
    done = log_from_mail(office, found.raw, found.new)
    assign(office, done.cases[0], "Marisol Vega")
    before = everything(office)

    assert done.reversible is not None
    with pytest.raises(Refused, match="was worked on since"):
        undo(office, done.reversible)
    assert everything(office) == before


def test_the_same_message_is_known_again(office: Desk) -> None:
    reply = mail(office, POST / "post" / "f05-reply.eml")
    assert reply.proposal.case is not None
    file_on_case(office, reply.raw, reply.proposal.case.id)

    again = mail(office, POST / "post" / "f05-reply.eml")

    assert again.proposal.done
    assert again.proposal.case == reply.proposal.case
    with pytest.raises(Refused, match="lies on"):
        file_on_case(office, again.raw, reply.proposal.case.id)


def test_an_answer_joins_its_thread(office: Desk, tmp_path: Path) -> None:
    first = mail(office, POST / "papers" / "f05-instruction.eml")
    assert first.proposal.case is not None
    file_on_case(office, first.raw, first.proposal.case.id)
    path = tmp_path / "next.eml"
    path.write_bytes(
        b"From: colleague@elsewhere.example\nSubject: hello\n"
        b"References: <x@y> <7719230@harborline-fitness.example>\n\nsee below\n"
    )

    found = mail(office, path).proposal

    assert found.case == first.proposal.case
    assert "answers a message" in found.reason


def test_a_message_that_names_a_number_goes_there(office: Desk) -> None:
    number = Reading(office).rows(CaseFilter(Scope.OPEN))[0].number
    found = seen(office, f"From: x@example.com\nSubject: about {number.lower()}\n\nHello\n")

    assert found.proposal.case is not None
    assert found.proposal.case.number == number


@pytest.mark.parametrize(
    ("text", "fate", "kind", "aside"),
    [
        (
            (
                "Name: Róisín Kavanagh\nE-mail: roisin.kavanagh@example.ie\nCountry: Ireland\n"
                "Message: The booking page of my dentist (Blue Mesa Clinics) carries your name. "
                "Delete my appointments."
            ),
            Fate.NEW_CASE,
            Kind.PROCESSOR_REFERRAL,
            None,
        ),
        (
            (
                "Name: Everett Goldfarb\nE-mail: everett.goldfarb@example.com\n"
                "Message: No more newsletters."
            ),
            Fate.NEW_CASE,
            Kind.MARKETING_OPT_OUT,
            None,
        ),
        (
            "Name:\nE-mail: s.oberg@example.net\nMessage: unsubscribe",
            Fate.NEW_CASE,
            Kind.MARKETING_OPT_OUT,
            None,
        ),
        (
            "Name: Best SEO\nE-mail: offers@ranking.example\nMessage: First page in 24 hours!!!",
            Fate.ASIDE,
            Kind.PRIVACY_REQUEST,
            Aside.SPAM,
        ),
    ],
)
def test_the_forms_of_the_morning(
    office: Desk, text: str, fate: Fate, kind: Kind, aside: Aside | None
) -> None:
    found = seen(office, text).proposal

    assert (found.fate, found.kind, found.aside) == (fate, kind, aside)


def test_what_is_no_request_has_a_note_and_no_number(office: Desk) -> None:
    cases = Reading(office).count(CaseFilter(Scope.ALL))
    card = seen(office, "Thank you for your kind letter. All is in order now. L. Prudhomme")
    assert card.proposal.aside is Aside.THANKS

    done = set_aside(office, card.raw, Aside.THANKS, "card with a sunset")
    with pytest.raises(InvalidInput, match="Say where it went"):
        set_aside(office, None, Aside.MISDIRECTED, " ")
    set_aside(office, None, Aside.MISDIRECTED, "forwarded unopened")

    assert Reading(office).count(CaseFilter(Scope.ALL)) == cases
    assert seen(office, card.raw.data.decode()).proposal.done
    assert done.reversible is not None
    undo(office, done.reversible)
    assert not seen(office, card.raw.data.decode()).proposal.done
    assert verify(office.file.path).problems == ()


def test_the_day_is_that_of_the_office(office: Desk) -> None:
    late = (
        "From: a@example.com\nSubject: delete\nDate: Mon, 23 Nov 2026 05:30:00 +0000\n\ndelete me"
    )
    assert seen(office, late).new.received == date(2026, 11, 22)
    stamped = f"Received: by mx; Fri, 20 Nov 2026 23:10:00 -0800\n{late}"
    assert seen(office, f"From: a@example.com\n{stamped}").new.received == date(2026, 11, 20)
    coming = late.replace("23 Nov 2026", "23 Nov 2027")
    assert seen(office, coming).new.received == date(2026, 11, 23)
