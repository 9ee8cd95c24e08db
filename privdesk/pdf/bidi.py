"""The order on paper of text in both directions, in a line that runs from left to right.

The Unicode Bidirectional Algorithm (UAX #9) for one line with the base direction of our letters:
weak types, brackets, neutrals, levels, and what is reversed. Characters that ask for a direction of
their own (embeddings, overrides) are left out of account; a letter has none.

It is written here because nothing that can be installed gives levels, and a PDF needs them: its
words are drawn in the order of reading, each at the place where its level puts it. python-bidi 0.6
(LGPL) turns a text into another text and tells levels only in a debug print of Rust; pyfribidi has
had no release since 2019; HarfBuzz leaves the order to its caller. The conformance file of
Unicode is a test of it.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_BRACKETS = "()[]{}⟦⟧⟨⟩〈〉《》「」『』【】〔〕〖〗〘〙〚〛（）［］｛｝｢｣"  # noqa: RUF001 - as Unicode has them
_PAIRS = dict(zip(_BRACKETS[::2], _BRACKETS[1::2], strict=True))
_TURNED = {**_PAIRS, "<": ">", "«": "»", "\u2039": "\u203a"}
_MIRRORED = str.maketrans(_TURNED | {closing: opening for opening, closing in _TURNED.items()})
_NUMBERS = frozenset({"EN", "AN"})
_PARTING = frozenset({"S", "B"})
_CONTROLS = frozenset({"LRE", "LRO", "RLE", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI", "BN", ""})


@dataclass(frozen=True, slots=True)
class Part:
    """Neighbors of one font and one direction.

    Attributes:
        font: name of the font.
        text: in the order of reading.
        level: odd from right to left, even from left to right; 0 outside of all of that.
    """

    font: str
    text: str
    level: int

    @property
    def leftward(self) -> bool:
        """Whether it runs from right to left."""
        return self.level % 2 == 1

    @property
    def shown(self) -> str:
        """Its characters from left to right, brackets turned."""
        return self.text[::-1].translate(_MIRRORED) if self.leftward else self.text


@dataclass(frozen=True, slots=True)
class Stretch:
    """Parts that belong together on paper.

    Attributes:
        parts: from left to right.
        read: the same in the order of reading.
    """

    parts: tuple[Part, ...]
    read: tuple[Part, ...]

    @property
    def text(self) -> str:
        """What it says, in the order of reading."""
        return "".join(part.text for part in self.read)

    @property
    def leftward(self) -> bool:
        """Whether something of it runs from right to left."""
        return any(part.leftward for part in self.parts)


def has_leftward(text: str) -> bool:
    """Whether a character of it belongs to a script that runs from right to left."""
    return _RIGHT_TO_LEFT.search(text) is not None


def in_order(parts: Iterable[tuple[str, str]]) -> list[Stretch]:
    """The parts of a line from left to right; a stretch in the other direction is one.

    Args:
        parts: font and text, in the order of reading.
    """
    known = list(parts)
    if not any(has_leftward(text) for _font, text in known):
        return [_single(Part(font, text, 0)) for font, text in known]
    fonts = [font for font, text in known for _character in text]
    text = "".join(words for _font, words in known)
    found = zip(fonts, text, levels(text), strict=True)
    made: list[Stretch] = []
    for inside, group in groupby(_joined(found), key=lambda part: part.level > 0):
        some = list(group)
        if inside:
            made.append(Stretch(tuple(_reordered(some)), tuple(some)))
        else:
            made.extend(_single(part) for part in some)
    return made


def _single(part: Part) -> Stretch:
    return Stretch((part,), (part,))


def _joined(found: Iterable[tuple[str, str, int]]) -> list[Part]:
    groups = groupby(found, key=lambda one: (one[0], one[2]))
    return [
        Part(font, "".join(character for _font, character, _level in group), level)
        for (font, level), group in groups
    ]


def _reordered(parts: Sequence[Part]) -> list[Part]:
    """Rule L2: whatever is at a level or above is reversed, from the highest level down."""
    ordered = list(parts)
    for level in range(max(part.level for part in ordered), 0, -1):
        turned: list[Part] = []
        for high, group in groupby(ordered, key=lambda part: part.level >= level):
            some = list(group)
            turned.extend(reversed(some) if high else some)
        ordered = turned
    return ordered


def levels(text: str) -> list[int]:
    """The level of each character of a line whose base direction is from left to right."""
    types = [_type(character) for character in text]
    _weak(types)
    _brackets(text, types)
    _neutral(types)
    found = [{"R": 1, "AN": 2, "EN": 2}.get(kind, 0) for kind in types]
    ends = True
    for at in range(len(text) - 1, -1, -1):  # rule L1: white space before a tab and at the end
        kind = unicodedata.bidirectional(text[at])
        ends = kind in _PARTING or (ends and kind == "WS")
        if ends:
            found[at] = 0
    return found


def _type(character: str) -> str:
    kind = unicodedata.bidirectional(character)
    return "ON" if kind in _CONTROLS else kind


def _weak(types: list[str]) -> None:
    """Rules W1 to W7; the text before the line counts as left to right."""
    _settle_letters(types)
    for at in range(1, len(types) - 1):
        one, other = types[at - 1], types[at + 1]
        if one == other and (
            (types[at] == "ES" and one == "EN") or (types[at] == "CS" and one in _NUMBERS)
        ):
            types[at] = one
    for kind, start, end in _runs(types):
        if kind == "ET" and "EN" in (*types[max(start - 1, 0) : start], *types[end : end + 1]):
            types[start:end] = ["EN"] * (end - start)
    strong = "L"
    for at, kind in enumerate(types):
        if kind in {"ES", "ET", "CS"}:
            types[at] = "ON"
        elif kind in {"L", "R"}:
            strong = kind
        elif kind == "EN" and strong == "L":
            types[at] = "L"


def _settle_letters(types: list[str]) -> None:
    """Rules W1 to W3: marks go with what they stand on, figures with the letters before them."""
    before = strong = "L"
    for at, kind in enumerate(types):
        now = before if kind == "NSM" else kind
        if now in {"L", "R", "AL"}:
            strong = now
        if now == "EN" and strong == "AL":
            now = "AN"
        before = now
        types[at] = "R" if now == "AL" else now


def _runs(types: Sequence[str]) -> list[tuple[str, int, int]]:
    """Equal neighbors: kind, start and end."""
    found, at = [], 0
    for kind, group in groupby(types):
        length = len(list(group))
        found.append((kind, at, at + length))
        at += length
    return found


def _side(kind: str) -> str:
    """The direction of what is strong, numbers being from right to left; empty of neutrals."""
    return "R" if kind in _NUMBERS or kind == "R" else "L" if kind == "L" else ""


def _brackets(text: str, types: list[str]) -> None:
    """Rule N0: both brackets of a pair go in one direction."""
    for start, end in _paired(text, types):
        inside = {_side(kind) for kind in types[start + 1 : end]}
        side = ""
        if "L" in inside:
            side = "L"
        elif "R" in inside:
            strong = (side for kind in reversed(types[:start]) if (side := _side(kind)))
            side = next(strong, "L")
        if side:
            _turn(text, types, start, side)
            _turn(text, types, end, side)


def _paired(text: str, types: list[str]) -> list[tuple[int, int]]:
    """Where each pair of brackets opens and closes, in the order of their beginnings."""
    opened: list[tuple[str, int]] = []
    pairs = []
    for at, character in enumerate(text):
        if types[at] != "ON":
            continue
        if character in _PAIRS:
            opened.append((_PAIRS[character], at))
        elif any(character == closing for closing, _start in opened):
            while opened:
                closing, start = opened.pop()
                if closing == character:
                    pairs.append((start, at))
                    break
    return sorted(pairs)


def _turn(text: str, types: list[str], at: int, side: str) -> None:
    """A bracket takes a side, and the marks on it with it."""
    types[at] = side
    for mark in range(at + 1, len(text)):
        if unicodedata.bidirectional(text[mark]) != "NSM":
            break
        types[mark] = side


def _neutral(types: list[str]) -> None:
    """Rules N1 and N2: neutrals go with their neighbors, or with the line."""
    sides = [_side(kind) for kind in types]
    for side, start, end in _runs(sides):
        if not side:
            before = sides[start - 1] if start else "L"
            after = sides[end] if end < len(sides) else "L"
            types[start:end] = [before if before == after else "L"] * (end - start)
