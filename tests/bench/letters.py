"""Letters to final PDFs, side by side with Typst and WeasyPrint on the same text.

    uv venv build/peers && uv pip install --python build/peers typst weasyprint
    PYTHONPATH=. python tests/bench/letters.py --peers build/peers/bin/python

All three make PDF/UA (ours is PDF/A-2a as well) of one page, in turns of a few letters, so that
another load of the machine falls on all. Targets: Typst takes at least 2 times, WeasyPrint at least
20 times as long; a preview of a letter of 5 pages takes under 150 ms.
"""

import argparse
import json
import subprocess
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from privdesk.assets import asset
from privdesk.domain.letter import LetterContent, Letterhead
from privdesk.letters import render_letter
from privdesk.pdf.reading import page_image

_TURN = 20
_SLOW = 10  # one letter of WeasyPrint for so many of ours
_PARAGRAPH = (
    "We have received your complaint and looked at the records that we hold about you. "
    "In the customer relationship system we found your name, your postal address and the notes of "
    "two calls; in the billing system we found nothing. You can reach us by e-mail or by mail."
)


def content(number: int) -> LetterContent:
    """A letter of one page; each has another number in it."""
    body = "\n\n".join(f"{_PARAGRAPH} ({number}.{part})" for part in range(1, 5))
    return LetterContent(
        letterhead=Letterhead("Caspio, Inc.", "Privacy Office", ("1286 Kifer Road", "Sunnyvale")),
        address=("Anna Brunner", f"Seeweg {number}", "8008 Zürich", "SWITZERLAND"),
        letter_date=date(2026, 11, 23),
        reference=f"C-2026-{number:03}",
        letter_number=f"L-2026-{number:04}",
        subject="Your complaint under the Swiss-U.S. Data Privacy Framework",
        body=f"Dear Ms. Brunner,\n\n{body}",
        closing="Sincerely,",
        signer="Dana Whitfield",
        signer_title="Privacy Officer",
        enclosures=(),
        language="en-US",
    )


def words_of(letter: LetterContent) -> dict[str, str]:
    """The same letter for the others."""
    return {
        "organisation": letter.letterhead.organisation,
        "department": letter.letterhead.department,
        "lines": "\n".join(letter.letterhead.lines),
        "number": letter.letter_number,
        "title": letter.signer_title,
        "address": "\n".join(letter.address),
        "date": letter.letter_date.isoformat(),
        "reference": letter.reference,
        "subject": letter.subject,
        "body": letter.body,
        "closing": letter.closing,
        "signer": letter.signer,
    }


class Peers:
    """The others, in a process of their own."""

    def __init__(self, python: str) -> None:
        script = str(Path(__file__).with_name("peers.py"))
        pipe = subprocess.PIPE
        self._process = subprocess.Popen([python, script], stdin=pipe, stdout=pipe, text=True)

    def make(self, engine: str, letters: list[LetterContent]) -> dict[str, float]:
        """How long they take for these letters, in seconds of the clock and of the processor."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        told = [words_of(letter) for letter in letters]
        fonts = str(asset("fonts"))
        order = {"engine": engine, "letters": told, "fonts": fonts}
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        return dict(json.loads(self._process.stdout.readline()))

    def close(self) -> None:
        """Let the process end."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait()


def ours(letters: list[LetterContent]) -> dict[str, float]:
    """How long we take for these letters."""
    wall, cpu = time.perf_counter(), time.process_time()
    size = sum(len(render_letter(letter).data) for letter in letters)
    return {
        "wall": time.perf_counter() - wall,
        "cpu": time.process_time() - cpu,
        "bytes": size,
    }


def turns(count: int) -> Iterator[list[LetterContent]]:
    """The letters in turns."""
    for start in range(0, count, _TURN):
        yield [content(number) for number in range(start, min(start + _TURN, count))]


def preview() -> tuple[int, float]:
    """Pages and seconds of the processor for a letter of five pages and the picture of one."""
    one = content(1)
    long = replace(one, body="\n\n".join([one.body] * 11))
    render_letter(long)
    start = time.process_time()
    rendered = render_letter(long)
    page_image(rendered.data, 0, 96)
    return rendered.pages, time.process_time() - start


def main() -> None:
    """Run all and print milliseconds a letter and the ratios."""
    options = argparse.ArgumentParser()
    options.add_argument("--count", type=int, default=1000)
    options.add_argument("--peers", help="a Python with typst and weasyprint")
    chosen = options.parse_args()
    peers = Peers(chosen.peers) if chosen.peers else None
    spent: dict[str, list[float]] = {}

    def add(engine: str, told: dict[str, float], letters: int) -> None:
        total = spent.setdefault(engine, [0.0, 0.0, 0.0, 0.0])
        for place, value in enumerate((told["wall"], told["cpu"], told["bytes"], letters)):
            total[place] += value

    warm = [content(0)]
    ours(warm)
    if peers:
        peers.make("typst", warm)
        peers.make("weasyprint", warm)
    for letters in turns(chosen.count):
        add("privdesk", ours(letters), len(letters))
        if peers:
            add("typst", peers.make("typst", letters), len(letters))
            few = letters[: max(len(letters) // _SLOW, 1)]
            add("weasyprint", peers.make("weasyprint", few), len(few))
            add("fresh fonts", peers.make("fresh", few), len(few))
    if peers:
        peers.close()
    base = spent["privdesk"]
    print(f"{'engine':<12}{'letters':>8}{'ms clock':>10}{'ms CPU':>9}{'KB':>7}{'times':>8}")
    for engine, (wall, cpu, size, letters) in spent.items():
        each = 1000 / letters
        times = (wall / letters) / (base[0] / base[3])
        print(
            f"{engine:<12}{letters:>8.0f}{wall * each:>10.1f}{cpu * each:>9.1f}"
            f"{size / letters / 1024:>7.1f}{times:>8.1f}"
        )
    pages, seconds = preview()
    print(f"preview of {pages} pages: {seconds * 1000:.0f} ms CPU (target 150)")


if __name__ == "__main__":
    main()
