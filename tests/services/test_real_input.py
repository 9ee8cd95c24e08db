"""Post as it comes in: logged, answered by a final letter, found again, its papers untouched."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest

from privdesk.domain.person import PostalAddress
from privdesk.domain.read_models import CaseFilter, CaseView, Scope
from privdesk.domain.vocabulary import (
    Channel,
    Framework,
    Kind,
    LetterState,
    Merit,
    Outcome,
    Principle,
    Right,
    SearchState,
    Status,
)
from privdesk.pdf.reading import words_of
from privdesk.services.casework import set_merit, set_outcome, set_search, settle_identity
from privdesk.services.desk import Desk
from privdesk.services.files import read_mail
from privdesk.services.intake import NewCase, log_case
from privdesk.services.letters import finalize, letter_pdf, save_draft, start_letter
from privdesk.services.mailing import mark_mailed, mark_printed
from privdesk.services.reading import Reading
from privdesk.services.verification import verify

RECEIVED = date(2026, 11, 16)
TODAY = date(2026, 11, 23)
TRACKING = "RE473124829US"

MAIL = """From: =?iso-8859-1?Q?J=FCrgen_M=FCller-L=FCdenscheidt?= <juergen@posta.example>
To: privacy@example.com
Subject: =?utf-8?Q?Auskunft_=C3=BCber_meine_Daten=2C_gem=C3=A4=C3=9F_Art=2E_15?=
Date: Mon, 16 Nov 2026 10:30:00 +0100
MIME-Version: 1.0
Content-Type: text/plain; charset="iso-8859-1"
Content-Transfer-Encoding: quoted-printable

Gr=FC=DFe aus K=F6ln. Bitte senden Sie mir eine Kopie.
"""


@dataclass(frozen=True)
class Post:
    """A piece of post and what must come of it.

    `letter` holds words of the final letter; `found_by` what somebody types to find the case.
    """

    new: NewCase
    template: str
    letter: tuple[str, ...]
    found_by: tuple[str, ...]


def _scan(folder: Path, size: int) -> Path:
    path = folder / "scan 2026-11-16.pdf"
    path.write_bytes(b"%PDF-1.7\n" + (b"\x00\xff scanned " * (size // 10 + 1))[:size])
    return path


def _request(name: str, address: PostalAddress, subject: str, *files: Path) -> NewCase:
    return NewCase(
        kind=Kind.PRIVACY_REQUEST,
        channel=Channel.MAIL,
        received=RECEIVED,
        name=name,
        address=address,
        subject=subject,
        rights=(Right.DELETE,),
        files=files,
    )


def _californian(folder: Path) -> Post:
    address = PostalAddress(("1600 Ocean Ave Apt 4",), "Santa Cruz", "CA", "95060-0123", "US")
    return Post(
        _request("Maya Delgado-Ruiz", address, "delete my old account", _scan(folder, 4096)),
        "access_answer",
        ("Maya Delgado-Ruiz", "1600 Ocean Ave Apt 4", "SANTA CRUZ, CA 95060-0123", "to delete"),
        ("delgado", "RUIZ maya", "old account"),
    )


def _german(folder: Path) -> Post:
    path = folder / "Anfrage für Köln.eml"
    path.write_bytes(MAIL.replace("\n", "\r\n").encode("ascii"))
    message = read_mail(path)
    return Post(
        NewCase(
            kind=Kind.PRIVACY_REQUEST,
            channel=Channel.EMAIL,
            received=RECEIVED,
            name=message.sender_name,
            email=message.sender_email,
            address=PostalAddress(("Straße des 17. Juni 4",), "Köln", "", "50667", "DE"),
            subject=message.subject,
            rights=(Right.ACCESS,),
            quote=message.text,
            files=(path,),
        ),
        "access_answer",
        ("Jürgen Müller-Lüdenscheidt", "Straße des 17. Juni 4", "50667 KÖLN", "GERMANY"),
        ("mueller", "Muller", "luedenscheidt", "gemäß", "auskunft daten", "Grüße"),
    )


def _swiss(_folder: Path) -> Post:
    lines = ("c/o Łukasiewicz & Søn", "Chemin de l’Œillet 7 bis")
    return Post(
        NewCase(
            kind=Kind.DPF_COMPLAINT,
            channel=Channel.MAIL,
            received=RECEIVED,
            name="Zoë Brändli-Łukasiewicz",
            address=PostalAddress(lines, "Genève", "GE", "1201", "CH"),
            subject="données transférées sans préavis",
            framework=Framework.SWISS_US,
            principles=(Principle.ACCESS,),
        ),
        "dpf_answer",
        ("Zoë Brändli-Łukasiewicz", *lines, "CH-1201 Genève", "SWITZERLAND", "Swiss-U.S.", "JAMS"),
        ("zoe braendli", "Brandli", "lukasiewicz", "donnees transferees"),
    )


def _hostile(_folder: Path) -> Post:
    name = '<b>O\'Brien & "Søn"</b> =1+1'
    return Post(
        _request(
            name, PostalAddress(("{{ grounds }} *4*",), "Reno", "NV", "89501", "US"), "</p> OR 1=1"
        ),
        "access_answer",
        (name, "{{ grounds }} *4*", "RENO, NV 89501"),
        ("o'brien", "soen", "Son", "OR 1=1"),
    )


def _seven_lines(_folder: Path) -> Post:
    lines = tuple(f"Building {n}, Door {n}" for n in range(1, 8))
    return Post(
        _request("Nora Lindqvist", PostalAddress(lines, "Malmö", "", "211 20", "SE"), "all of it"),
        "access_answer",
        ("Nora Lindqvist", *lines, "SE-211 20 MALMÖ", "SWEDEN"),
        ("lindq", "LINDQVIST nora", "all of it"),
    )


def _large_scan(folder: Path) -> Post:
    address = PostalAddress(("5 Rue Haute",), "Liège", "", "4000", "BE")
    return Post(
        _request("Anaïs Lefèvre", address, "passport copy", _scan(folder, 30 * 1024 * 1024)),
        "access_answer",
        ("Anaïs Lefèvre", "4000 LIÈGE", "BELGIUM"),
        ("anais", "Lefevre", "passport"),
    )


POST = (_californian, _german, _swiss, _hostile, _seven_lines, _large_scan)


def _settle(desk: Desk, case: CaseView) -> None:
    """What the office must know before it answers."""
    key = case.case.id
    settle_identity(desk, key, verified=True, method="signature compared")
    for search in case.case.searches:
        set_search(desk, key, search.source, SearchState.NOTHING_FOUND)
    for asked in case.case.rights:
        set_outcome(desk, key, asked.right, Outcome.GRANTED)
    if case.case.kind is Kind.DPF_COMPLAINT:
        set_merit(desk, key, Merit.FOUNDED)


def _answer(desk: Desk, case_id: int, template: str) -> int:
    """The final answer, mailed; its placeholders give way to words."""
    key = start_letter(desk, case_id, template, "en-US").letter_id
    assert key is not None
    draft = Reading(desk).letter(key)
    body = "\n".join(
        "We did as you asked." if line.startswith("[") else line for line in draft.body.splitlines()
    )
    save_draft(desk, replace(draft, body=body))
    finalize(desk, key)
    mark_printed(desk, key)
    mark_mailed(desk, key, TODAY, TRACKING)
    return key


@pytest.mark.parametrize("piece", POST, ids=lambda piece: piece.__name__.strip("_"))
def test_post_is_logged_answered_and_found_again(
    desk: Desk, tmp_path: Path, piece: Callable[[Path], Post]
) -> None:
    post, reading = piece(tmp_path), Reading(desk)
    log_case(desk, _request("Somebody Else", PostalAddress(), "another matter"))
    case_id = log_case(desk, post.new).cases[0]
    case = reading.case(case_id)

    _settle(desk, case)
    letter_id = _answer(desk, case_id, post.template)

    words = " ".join(words_of(letter_pdf(desk, letter_id)).split())
    for expected in (*post.letter, case.case.number, "November 16, 2026", "November 23, 2026"):
        assert expected in words
    answered = reading.case(case_id)
    assert (answered.case.status, answered.case.received) == (Status.ANSWERED, RECEIVED)
    assert answered.person.name == post.new.name
    assert answered.person.address == post.new.address
    assert answered.letters[0].state is LetterState.MAILED
    assert answered.letters[0].tracking == TRACKING
    for typed in (case.case.number, case.case.number.lower(), *post.found_by):
        rows = reading.rows(CaseFilter(Scope.ALL, text=typed))
        assert [row.id for row in rows] == [case_id], typed
    kept = [b"".join(reading.file_bytes(file.id)) for file in answered.files]
    assert kept == [path.read_bytes() for path in post.new.files]
    assert [file.sha256 for file in answered.files] == [
        hashlib.sha256(path.read_bytes()).hexdigest() for path in post.new.files
    ]
    desk.close()
    assert verify(tmp_path / "office.privdesk").problems == ()
