"""Invent names, addresses, words and papers: the same for the same original, in one copy only.

What is invented follows from a secret that is thrown away with the copy, so that nobody can try
out originals.
"""

import hashlib
import hmac
import io
import random
import re
import secrets
import string
from functools import lru_cache
from pathlib import PurePath

_FIRST = (
    *("Ada", "Bruno", "Clara", "Dario", "Edith", "Felix", "Greta", "Hugo", "Ines", "Jonas"),
    *("Kira", "Leo", "Maren", "Nils", "Olga", "Piet", "Rosa", "Sven", "Tilda", "Urs", "Vera"),
    *("Willem", "Yara", "Zeno", "Söntje", "Łucja", "Noël", "Tomáš"),
)
_LAST = (
    *("Albrecht", "Bianchi", "Castell", "Dorn", "Ekholm", "Faber", "Grønn", "Holm", "Ivens"),
    *("Jensen", "Kroll", "Lund", "Maas", "Nyberg", "Orsini", "Palm", "Quist", "Rask", "Stamm"),
    *("Thorne", "Ulrich", "Vance", "Winter", "Zeller", "Müller-Lindt", "O’Sample", "de Proef"),
)
_CITIES = ("Testhausen", "Sampleton", "Exempelby", "Muestra", "Provaville", "Dorpzicht")
_STREETS = ("Sample Street", "Musterweg", "Example Road", "Calle Prueba", "Proefstraat")
_WORDS = [
    "the",
    "a",
    "request",
    "letter",
    "answer",
    "data",
    "copy",
    "account",
    "please",
    "send",
    "about",
    "from",
    "this",
    "that",
    "with",
    "for",
    "record",
    "address",
    "search",
    "result",
    "reply",
    "note",
    "question",
    "kept",
    "sent",
    "asked",
    "told",
    "found",
    "day",
    "week",
    "office",
    "paper",
    "page",
    "number",
    "date",
    "reason",
    "further",
    "also",
    "again",
    "only",
    "some",
    "more",
    "and",
    "or",
    "not",
    "yet",
    "still",
]
_ENDING = re.compile(r"\.[a-z0-9]{1,5}")
_NOT_OURS = re.compile(r"\S+")


class Inventor:
    """Invents for one copy."""

    def __init__(self) -> None:
        self._secret = secrets.token_bytes(32)
        self.text = lru_cache(4096)(self._text)

    def _chance(self, kind: str, original: str) -> random.Random:
        digest = hmac.digest(self._secret, f"{kind}\0{original}".encode(), "sha256")
        return random.Random(digest)  # noqa: S311 - the secret is in its seed

    def name(self, original: str) -> str:
        """A person."""
        chance = self._chance("name", original)
        return f"{chance.choice(_FIRST)} {chance.choice(_LAST)}" if original else ""

    def organisation(self, original: str) -> str:
        """A company or body."""
        return f"{self._chance('body', original).choice(_LAST)} Sample Works" if original else ""

    def email(self, original: str) -> str:
        """An address of mail under a name that is nobody's."""
        number = self._chance("email", original.strip().casefold()).randrange(10**8)
        return f"person{number:08}@example.org" if original else ""

    def street(self, original: str) -> str:
        """A line of an address."""
        chance = self._chance("line", original)
        return f"{chance.choice(_STREETS)} {chance.randrange(1, 200)}" if original else ""

    def city(self, original: str) -> str:
        """A place."""
        return self._chance("city", original).choice(_CITIES) if original else ""

    def shape(self, original: str) -> str:
        """Other letters for letters and other digits for digits, as in a code or a telephone."""
        chance = self._chance("shape", original)
        return "".join(
            chance.choice(string.digits)
            if char.isdigit()
            else chance.choice(string.ascii_uppercase)
            if char.isalpha()
            else char
            if char in " -+/()."
            else "-"
            for char in original
        )

    def digest(self, original: str) -> str:
        """Another digest for a digest."""
        if not original:
            return ""
        return hmac.new(self._secret, original.encode(), hashlib.sha256).hexdigest()

    def word(self, original: str) -> str:
        """A word of the office, such as a tag."""
        return f"word-{self._chance('word', original).randrange(10**6):06}" if original else ""

    def _text(self, original: str) -> str:
        """As many words in as many lines."""
        chance = self._chance("text", original)
        lines = [
            _NOT_OURS.sub(lambda _word: chance.choice(_WORDS), line.strip())
            for line in original.splitlines()
        ]
        return "\n".join(lines)

    # Papers

    def paper(self, name: str, number: int, size: int) -> tuple[str, bytes]:
        """A file in place of another: its name, and a paper of its kind.

        Args:
            name: of the file, of which only the ending stays.
            number: of the file.
            size: bytes; a text is about as long, up to 20,000.
        """
        ending = PurePath(name).suffix.lower()
        known = ending if _ENDING.fullmatch(ending) and ending in _ENDINGS else ".txt"
        made = f"paper {number}{known}"
        if known == ".pdf":
            return made, self.pages(1)
        if known in {".png", ".jpg", ".jpeg"}:
            return made, _picture("PNG" if known == ".png" else "JPEG")
        words = " ".join(
            self._chance("paper", str(number)).choices(_WORDS, k=min(size, 20_000) // 6)
        )
        text = f"An invented paper.\n\n{words}\n"
        if known == ".eml":
            text = (
                "From: person00000000@example.org\nTo: office@example.org\nSubject: Invented\n"
                f"Date: Mon, 2 Nov 2026 10:00:00 +0000\nMIME-Version: 1.0\n\n{text}"
            )
        return made, text.encode()

    @staticmethod
    @lru_cache(64)
    def pages(count: int) -> bytes:
        """A PDF with so many pages that say what they are."""
        from reportlab.lib.pagesizes import letter
        from reportlab.pdfgen.canvas import Canvas

        out = io.BytesIO()
        canvas = Canvas(out, pagesize=letter, invariant=1)
        for page in range(1, max(count, 1) + 1):
            canvas.drawString(72, 700, f"An invented paper, page {page}")
            canvas.showPage()
        canvas.save()
        return out.getvalue()


_ENDINGS = frozenset({".pdf", ".png", ".jpg", ".jpeg", ".eml", ".txt", ".csv", ".html"})


@lru_cache(2)
def _picture(form: str) -> bytes:
    # Pillow and ReportLab are large; only who makes an anonymous copy waits for them.
    from PIL import Image

    out = io.BytesIO()
    Image.new("RGB", (320, 200), (205, 205, 205)).save(out, form)
    return out.getvalue()
