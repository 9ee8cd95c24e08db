"""Words of a message are read whatever its charset says: missing, unknown or wrong."""

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privdesk.exchange.charsets import decoded, is_charset, readable_head
from privdesk.exchange.eml import read_message

WORDS = {
    "de": "Sehr geehrte Damen und Herren, ich möchte wissen, was Sie über mich gespeichert haben.",
    "fr": "Bonjour, je souhaite que mes données à caractère personnel soient supprimées.",
    "pl": "Proszę o usunięcie moich danych. Dziękuję, Łukasz Żółć",
    "ru": "Здравствуйте, прошу удалить мои данные. Спасибо",
    "ja": "私のデータを削除してください。よろしくお願いします。",
}
PLAIN = b"From: a@example.org\nSubject: x\nContent-Type: text/plain"


@pytest.mark.parametrize(
    ("head", "body", "words"),
    [
        (b"; charset=x-foo\nContent-Transfer-Encoding: quoted-printable", b"Gr=FC=DFe", "Grüße"),
        (
            b"; charset=x-foo\nContent-Transfer-Encoding: base64",
            base64.b64encode("Grüße".encode()),
            "Grüße",
        ),
        (b"; charset=utf-8", WORDS["de"].encode("cp1252"), WORDS["de"]),
        (b"; charset=us-ascii", WORDS["fr"].encode(), WORDS["fr"]),
        (b"; charset=idna", WORDS["fr"].encode(), WORDS["fr"]),
        (b"", WORDS["pl"].encode("cp1250"), WORDS["pl"]),
        (b"", WORDS["ru"].encode("koi8-r"), WORDS["ru"]),
        (b"", WORDS["ru"].encode("cp1251"), WORDS["ru"]),
        (b"", WORDS["ja"].encode("shift_jis"), WORDS["ja"]),
        (b"; charset=iso-8859-1", WORDS["fr"].encode("latin-1"), WORDS["fr"]),
    ],
)
def test_the_words_are_read(head: bytes, body: bytes, words: str) -> None:
    assert read_message(PLAIN + head + b"\n\n" + body).text == words


def test_html_may_name_its_charset_itself() -> None:
    body = '<meta charset="windows-1251"><p>Привет</p>'.encode("cp1251")
    mail = b"From: a@example.org\nSubject: x\nContent-Type: text/html\n\n" + body
    assert read_message(mail).text == "Привет"


@pytest.mark.parametrize(
    ("head", "name", "subject"),
    [
        ("From: Jürgen Müller <j@example.org>\nSubject: Grüße aus Köln".encode(), "Jürgen Müller",
         "Grüße aus Köln"),
        (b'From: "J\xfcrgen M\xfcller, Esq." <j@example.org>\nSubject: Gr\xfc\xdfe',
         "Jürgen Müller, Esq.", "Grüße"),
        (b"From: =?x-foo?q?J=FCrgen?= <j@example.org>\nSubject: =?x-foo?b?R3L832U=?=", "Jürgen",
         "Grüße"),
        (b"From: =?utf-8?q?J=C3=BCrgen?= <j@example.org>\nSubject: plain", "Jürgen", "plain"),
    ],
)  # fmt: skip
def test_heads_are_read(head: bytes, name: str, subject: str) -> None:
    message = read_message(head + b"\n\nwords")
    assert (message.sender_name, message.sender_email) == (name, "j@example.org")
    assert message.subject == subject


@given(st.binary(max_size=400), st.sampled_from(["", "utf-8", "x-foo", "utf-16", "idna"]))
def test_no_bytes_are_refused(data: bytes, declared: str) -> None:
    assert isinstance(decoded(data, declared, markup=True), str)
    head = readable_head(data)
    assert head.partition(b"\n\n")[0].isascii() or b"\n\n" in data or b"\r\n\r\n" in data


def test_what_is_no_charset_of_a_mail_is_known() -> None:
    assert is_charset("UTF-8")
    assert is_charset("koi8-r")
    assert not any(is_charset(name) for name in ("", "x-foo", "idna", "a\0b", "unicode_escape"))
