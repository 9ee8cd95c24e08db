"""Messages that mean harm or were broken on the way, made from a seed; the same seed, the same mail."""

import base64
import random
from collections.abc import Callable, Iterator

_WORDS = (
    "delete my data", "Auskunft", "unsubscribe", "powered by you", "=1+1", "<b>x</b>", "שלום",
    "R-2026-001", "\u202egnp.exe", "😀" * 9, "a" * 998, "{{ 7*7 }}", "' OR 1=1 --", "%s%n", "\x00",
)  # fmt: skip
_CHARSETS = ("utf-8", "iso-8859-1", "utf-7", "klingon", "utf-16", "koi8-r", "", "x" * 200)
_NAMES = (
    "../../etc/passwd",
    "C:\\x\\y.exe",
    "",
    ".",
    "..",
    "a\r\nb.pdf",
    "é" * 300,
    "con",
    "/",
    "~",
)
_TYPES = (
    "text/plain",
    "text/html",
    "application/pdf",
    "image/png",
    "message/rfc822",
    "bad",
    "a/b/c",
)
_DATES = (
    "Mon, 23 Nov 2026 09:00:00 -0800", "never", "Mon, 99 Foo 2026 99:99:99 +9999", "",
    "Thu, 1 Jan 1 00:00:00 +0000", "Fri, 31 Dec 9999 23:59:59 -2359", "23.11.2026", "1" * 5000,
)  # fmt: skip


def made(count: int, seed: int) -> Iterator[bytes]:
    """So many messages."""
    rng = random.Random(seed)
    for number in range(count):
        yield _KINDS[number % len(_KINDS)](rng)


def _seldom_large(rng: random.Random, sizes: tuple[int, ...]) -> int:
    """One of the sizes; each is ten times as seldom as the one before."""
    return rng.choices(sizes, [10.0**-place for place in range(len(sizes))])[0]


def _text(rng: random.Random) -> str:
    return " ".join(rng.choice(_WORDS) for _ in range(rng.randrange(12)))


def _head(rng: random.Random) -> bytes:
    lines = [
        f"From: {rng.choice(('A <a@b.example>', '@@@', '<>', _text(rng), 'x' * 9000))}",
        f"Subject: {_text(rng)}",
        f"Date: {rng.choice(_DATES)}",
        f"Message-ID: {rng.choice(('<a@b>', '<>', 'no', '<' * 500))}",
        f"References: {'<x@y> ' * rng.choice((0, 1, 3000))}",
        f"Received: from x; {rng.choice(_DATES)}",
    ]
    rng.shuffle(lines)
    return "\n".join(lines[: rng.randrange(7)]).encode("utf-8", "surrogatepass")


def _plain(rng: random.Random) -> bytes:
    kind = f"Content-Type: {rng.choice(_TYPES)}; charset={rng.choice(_CHARSETS)}"
    return _head(rng) + f"\n{kind}\n\n{_text(rng)}".encode("utf-8", "surrogatepass")


def _noise(rng: random.Random) -> bytes:
    return rng.randbytes(rng.randrange(4000))


def _flipped(rng: random.Random) -> bytes:
    data = bytearray(_parts(rng))
    for _ in range(rng.randrange(1, 40)):
        if data:
            data[rng.randrange(len(data))] = rng.randrange(256)
    return bytes(data[: rng.randrange(len(data) + 1)])


def _parts(rng: random.Random) -> bytes:
    mark = rng.choice(("b", "--", "", "x" * 70, "a b"))
    out = [_head(rng), f'Content-Type: multipart/mixed; boundary="{mark}"'.encode(), b""]
    for _ in range(rng.randrange(6)):
        name = rng.choice(_NAMES)
        body = base64.b64encode(rng.randbytes(rng.randrange(200)))
        out += [
            f"--{mark}".encode(),
            f"Content-Type: {rng.choice(_TYPES)}; charset={rng.choice(_CHARSETS)}".encode(),
            f'Content-Disposition: attachment; filename="{name}"'.encode(),
            f"Content-Transfer-Encoding: {rng.choice(('base64', '7bit', 'x-uu', 'bad'))}".encode(),
            b"",
            rng.choice((body, body[:-3], b"!!!", b"")),
        ]
    return b"\n".join([*out, f"--{mark}--".encode()])


def _deep(rng: random.Random) -> bytes:
    depth = _seldom_large(rng, (3, 50, 400, 3000))
    head = b"".join(
        f'Content-Type: multipart/mixed; boundary="b{n}"\n\n--b{n}\n'.encode() for n in range(depth)
    )
    return b"From: a@b.example\n" + head + b"Content-Type: text/plain\n\ndelete my data\n"


def _nested(rng: random.Random) -> bytes:
    return b"Content-Type: message/rfc822\n\n" * _seldom_large(rng, (5, 200, 2000)) + _plain(rng)


def _long_header(rng: random.Random) -> bytes:
    size = _seldom_large(rng, (1000, 20_000, 200_000))
    piece = rng.choice(
        (b"=?utf-8?b?w7w=?= ", b"a@b.example, ", b"(", b'"', b"<", b"=?", b";x*0*=%")
    )
    name = rng.choice(
        (b"From", b"Subject", b"To", b"Content-Type", b"Content-Disposition", b"Date")
    )
    return name + b": " + piece * (size // len(piece)) + b"\n\nbody"


def _many_headers(rng: random.Random) -> bytes:
    count = _seldom_large(rng, (100, 5000, 40_000))
    return b"".join(b"X-%d: y\n" % n for n in range(count)) + b"From: a@b.example\n\nbody"


def _html(rng: random.Random) -> bytes:
    piece = rng.choice(
        ("<div>", "<table><tr><td>", "<script>", "&#x110000;", "<!--", "<![CDATA[", "<a")
    )
    body = piece * _seldom_large(rng, (10, 3000, 30_000)) + "delete my data"
    return b"From: a@b.example\nContent-Type: text/html\n\n" + body.encode()


def _form(rng: random.Random) -> bytes:
    labels = ("Name", "E-mail", "Message", "Nachricht", "Privacy form", "Courriel", "Request", "")
    lines = (rng.choice(labels) + rng.choice(":=\t ") + _text(rng) for _ in range(40))
    return _head(rng) + b"\n\n" + "\n".join(lines).encode("utf-8", "surrogatepass")


def _outlook(rng: random.Random) -> bytes:
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + rng.randbytes(rng.choice((0, 504, 4096)))


_KINDS: tuple[Callable[[random.Random], bytes], ...] = (
    _plain, _noise, _flipped, _parts, _deep, _nested, _long_header, _many_headers, _html, _form,
    _outlook,
)  # fmt: skip
