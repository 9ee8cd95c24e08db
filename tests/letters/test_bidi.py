"""The order of both directions, against the conformance file of Unicode (Debian's unicode-data)."""

import unicodedata
from pathlib import Path

from privdesk.pdf.bidi import levels

_FILE = Path("/usr/share/unicode/BidiCharacterTest.txt")
_LEFT_TO_RIGHT = "0"
_NOT_OURS = {"LRE", "LRO", "RLE", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI", "BN", "B"}


def test_levels_are_those_of_unicode() -> None:
    seen, wrong = 0, []
    for line in _FILE.read_text("utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        codes, base, _resolved, wanted, _order = line.split(";")
        text = "".join(chr(int(code, 16)) for code in codes.split())
        kinds = {unicodedata.bidirectional(character) for character in text}
        if base != _LEFT_TO_RIGHT or kinds & _NOT_OURS or "" in kinds:
            continue
        seen += 1
        # A text is composed before it is printed; no letter has the old twin of an angle bracket.
        found = levels(unicodedata.normalize("NFC", text))
        if found != [int(level) for level in wanted.split()]:
            wrong.append((codes, wanted, found))
    assert wrong == []
    assert seen > 45_000
