"""What means harm and is no mail, made from a seed: tables, archives, names, texts, packs."""

import io
import random
import warnings
import zipfile
from collections.abc import Callable

from privdesk.policy import pack_text

WORDS = (
    "Jo Müller", "=cmd|'/c calc'!A0", "@SUM(1)", "-1+1", "<img src=x>", "{{ 7*7 }}", "\u202efdp.exe",
    "../../etc/passwd", "C:\\x", "'; DROP TABLE cases; --", '"', "NEAR(a b", "*", "a" * 5000, "\x00",
    "2026-13-45", "31.02.2026", "99999999999999999999", "1e400", "NaN", "😀" * 50, "שלום", "\ud800",
    "%s%n", "Name", "Received", "E-mail", "Auskunft", "R-2026-001", "", " ", "\t", "\r\n", "ß" * 300,
)  # fmt: skip
HEADINGS = (
    "Name",
    "Received",
    "Eingang",
    "E-mail",
    "Case no.",
    "Type",
    "Status",
    "ZIP",
    "Notes",
    "",
)


def _words(rng: random.Random, most: int = 6) -> str:
    return rng.choice((" ", "", ",", ";", "\n")).join(rng.choices(WORDS, k=rng.randint(0, most)))


def _bent(rng: random.Random, data: bytes) -> bytes:
    """The same bytes with some flipped, cut or doubled."""
    bent = bytearray(data)
    for _ in range(rng.choice((0, 1, 5, 40))):
        if bent:
            bent[rng.randrange(len(bent))] = rng.randrange(256)
    cut = rng.choice((len(bent), len(bent), rng.randint(0, len(bent))))
    return bytes(bent[:cut]) * rng.choice((1, 1, 1, 2))


def table(rng: random.Random) -> bytes:
    """A register as CSV."""
    mark = rng.choice((",", ";", "\t", "|", "\x00", ",,"))
    rows = [mark.join(rng.choices(HEADINGS, k=rng.randint(1, 12)))]
    rows += [
        mark.join(f'"{cell}' if rng.random() < 0.1 else cell for cell in rng.choices(WORDS, k=5))
        for _ in range(rng.choice((0, 1, 5, 60)))
    ]
    text = rng.choice(("\n", "\r\n", "\r")).join(rows)
    coding = rng.choice(("utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252", "koi8-r"))
    return _bent(rng, text.encode(coding, "replace"))


def archive(rng: random.Random) -> bytes:
    """A ZIP: paths that climb, names twice, bombs, and what is none."""
    if rng.random() < 0.1:
        return rng.randbytes(rng.randrange(3000))
    out = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        warnings.simplefilter("ignore")  # of names that are there twice
        for _ in range(rng.randint(0, 6)):
            name = rng.choice(
                ("SHA256SUMS", "manifest.json", "../../out.txt", "/out.txt", "a/b.txt")
            )
            size = rng.choice((0, 10, 3000, 3000, 2_000_000))
            made.writestr(name, rng.choice((b"0", b"{", b"\xff")) * size)
    return _bent(rng, out.getvalue())


def workbook(rng: random.Random) -> bytes:
    """What calls itself XLSX."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("[Content_Types].xml", rng.choice(("<Types/>", "<", _bomb())))
        made.writestr("xl/workbook.xml", rng.choice(("<workbook/>", _bomb(), "")))
        made.writestr("xl/worksheets/sheet1.xml", rng.choice(("<worksheet/>", "<c r='ZZZ9'/>")))
    return _bent(rng, out.getvalue())


def _bomb() -> str:
    kinds = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 9}">' for n in range(1, 12))
    return f'<!DOCTYPE x [<!ENTITY e0 "lol">{kinds}]><x>&e11;</x>'


def name(rng: random.Random) -> str:
    """The name of a person or of a file."""
    return _words(rng)


def template(rng: random.Random) -> str:
    """The text of a letter."""
    marks = (
        "{{ person.name }}", "{{", "}}", "{% for x in y %}", "{% if case.number %}", "{% endif %}",
        "{{ ''.__class__.__mro__ }}", "{% include 'x' %}", "{{ 9**9**9 }}", "{#", "{{ 'a'*10**9 }}",
        "{{ cycler.__init__.__globals__ }}", "{% set x = 1 %}", "{{ x|attr('y') }}", "{{ (" * 300,
        "{% if a " + "and a " * 300 + "%}", "[" * 500, "#" * 400, "> " * 300, "*" * 999,
    )  # fmt: skip
    return " ".join(rng.choice((*marks, *WORDS)) for _ in range(rng.randint(1, 9)))


def search(rng: random.Random) -> str:
    """What somebody types into the search."""
    signs = (
        "AND",
        "OR",
        "NOT",
        "NEAR(",
        ")",
        "*",
        "^",
        '"',
        ":",
        "person:",
        "-",
        "+",
        "{",
        "'",
        "--",
    )
    return " ".join(rng.choice((*signs, *WORDS)) for _ in range(rng.randint(1, 8)))


def pack(rng: random.Random) -> str:
    """A policy pack with lines changed, gone, doubled, or out of order."""
    lines = PACK.splitlines()
    for _ in range(rng.randint(1, 6)):
        at = rng.randrange(len(lines))
        key = lines[at].partition("=")[0]
        odd = ("-1", "1e999", "[]", "{}", '"x"', "9" * 400, "nan", "1979-05-27", "[" * 2000, '"""')
        change: tuple[Callable[[], str], ...] = (
            lambda key=key, odd=odd: f"{key}= {rng.choice(odd)}",
            lambda: "",
            lambda at=at: f"{lines[at]}\n{lines[at]}",
            lambda: rng.choice(lines),
            lambda: rng.choice(WORDS),
        )
        lines[at] = rng.choice(change)()
    return "\n".join(lines)


PACK = pack_text("caspio")
