"""Messages of every kind give their particulars; hostile and broken ones give empty parts."""

from datetime import UTC, datetime
from email.message import EmailMessage
from email.policy import SMTP

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privdesk.exchange.eml import read_message

FROM_GERMANY = b"""\
From: =?utf-8?q?J=C3=BCrgen_Gro=C3=9Fkopf?= <j.grosskopf@example.de>
To: privacy@caspio.example
Subject: =?iso-8859-1?q?Auskunft_=FCber_meine_Daten?=
Date: Mon, 9 Nov 2026 23:30:00 +0100
MIME-Version: 1.0
Content-Type: text/plain; charset="iso-8859-1"
Content-Transfer-Encoding: quoted-printable

Sehr geehrte Damen und Herren,

ich m=F6chte wissen, welche Daten Sie =FCber mich speichern.
"""


def test_a_german_message_keeps_its_umlauts() -> None:
    message = read_message(FROM_GERMANY)

    assert message.sender_name == "Jürgen Großkopf"
    assert message.sender_email == "j.grosskopf@example.de"
    assert message.subject == "Auskunft über meine Daten"
    assert "welche Daten Sie über mich speichern." in message.text


def test_the_date_is_told_in_utc() -> None:
    assert read_message(FROM_GERMANY).sent_at == datetime(2026, 11, 9, 22, 30, tzinfo=UTC)


def _html(body: str) -> bytes:
    message = EmailMessage(policy=SMTP)
    message["From"] = "Ana <ana@example.com>"
    message["Subject"] = "Delete"
    message.set_content(body, subtype="html")
    return bytes(message)


def test_of_a_page_only_the_words_are_kept() -> None:
    message = read_message(
        _html(
            "<html><head><style>p{color:red}</style><title>no</title></head><body>"
            "<script>alert(1)</script><p>Delete my data &amp; tell me.</p>"
            '<img src="https://tracker.example/pixel"><p>Ana</p></body></html>'
        )
    )

    assert message.text.split() == ["Delete", "my", "data", "&", "tell", "me.", "Ana"]


def test_words_are_preferred_to_the_page() -> None:
    message = EmailMessage(policy=SMTP)
    message["From"] = "ana@example.com"
    message.set_content("as words")
    message.add_alternative("<p>as page</p>", subtype="html")

    assert read_message(bytes(message)).text == "as words"


def test_attachments_are_named() -> None:
    message = EmailMessage(policy=SMTP)
    message["From"] = "ana@example.com"
    message.set_content("see scan")
    message.add_attachment(b"%PDF-", maintype="application", subtype="pdf", filename="Brief é.pdf")

    assert read_message(bytes(message)).attachments == ("Brief é.pdf",)


def test_a_subject_over_several_lines_becomes_one() -> None:
    message = read_message(b"From: a@b.example\nSubject: one\n two\n three\n\nx")

    assert message.subject == "one two three"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no header at all",
        b"From: @@@\nDate: never\nSubject: =?utf-8?q?=ZZ?=\n\nx",
        b"From: <>\nContent-Type: text/plain; charset=klingon\n\n\xff\xfe",
        b"Content-Type: multipart/mixed\n\n--x--",
        b"Date: Mon, 99 Foo 2026 99:99:99 +9999\n\nx",
    ],
)
def test_broken_parts_come_back_empty(data: bytes) -> None:
    message = read_message(data)

    assert message.sender_email == ""
    assert message.sent_at is None


def test_a_date_without_a_zone_is_taken_as_utc() -> None:
    message = read_message(b"Date: Mon, 9 Nov 2026 10:00:00 -0000\n\nx")

    assert message.sent_at == datetime(2026, 11, 9, 10, tzinfo=UTC)


def test_a_zero_byte_never_reaches_the_case_file() -> None:
    message = read_message(b"From: a\x00b <a@b.example>\nSubject: x\x00y\n\nbo\x00dy")

    assert "\x00" not in message.sender_name + message.subject + message.text


def test_a_very_long_message_is_cut() -> None:
    message = read_message(b"From: a@b.example\n\n" + b"word " * 100_000)

    assert len(message.text) == 200_000


@given(st.binary(max_size=400))
def test_no_bytes_make_the_reader_fail(data: bytes) -> None:
    message = read_message(data)

    assert "\n" not in message.subject


@given(st.binary(max_size=200))
def test_no_header_makes_the_reader_fail(data: bytes) -> None:
    read_message(b"From: " + data + b"\nDate: " + data + b"\nSubject: " + data + b"\n\n" + data)
