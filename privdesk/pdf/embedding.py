"""The fonts of one document: which characters it draws, by which codes, and what is embedded.

Only the characters of a document are embedded, but the usual ones by groups: most letters then need
the same piece of a font, which is made once. The codes depend on the text alone.
"""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import FF_NONSYMBOLIC, FF_SYMBOLIC, TTFontFace

from privdesk.pdf.fonts import plain_name
from privdesk.pdf.shaping import Glyph, subset
from privdesk.pdf.writing import PdfFile, array, number, packed

_GROUPS = tuple(
    frozenset(group)
    for group in (
        " abcdefghijklmnopqrstuvwxyz.,",
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
        "0123456789-",
        "!\"#$%&'()*+/:;<=>?@[\\]^_`{|}~",
    )
)
_SPACE, _FIRST_OTHER, _CODES = 32, 128, 256
_ESCAPED = str.maketrans({"\\": "\\\\", "(": "\\(", ")": "\\)"})
_NO_BREAK_SPACE = "\xa0"
_CACHED = 256  # pieces of fonts, about 10 KB each


@dataclass(frozen=True, slots=True)
class _Piece:
    """A part of a font as its objects need it."""

    name: str
    last: int
    widths: str
    descriptor: str
    program: bytes
    length: int
    to_unicode: bytes


class _Use:
    """One font in one document: piece 0 keeps the codes of ASCII, further ones come as needed."""

    def __init__(self, name: str, label: str) -> None:
        self.name, self.label = name, label
        self._known = pdfmetrics.getFont(name).face.charToGlyph
        self._plain: set[str] = set()
        self._codes: dict[str, tuple[int, int]] = {}
        self._pieces: list[list[int]] = [[]]

    def chunks(self, shown: str) -> list[tuple[int, str]]:
        """The text as piece and codes; each piece is a font of its own."""
        if shown.isascii() and shown.isprintable():
            self._plain.update(shown)
            return [(0, shown)]
        made: list[tuple[int, str]] = []
        for character in shown:
            piece, code = self._code(" " if character == _NO_BREAK_SPACE else character)
            if made and made[-1][0] == piece:
                made[-1] = (piece, made[-1][1] + chr(code))
            else:
                made.append((piece, chr(code)))
        return made

    def _code(self, character: str) -> tuple[int, int]:
        if " " <= character <= "~":
            self._plain.add(character)
            return 0, ord(character)
        if character not in self._codes:
            self._codes[character] = self._new(ord(character))
        return self._codes[character]

    def _new(self, point: int) -> tuple[int, int]:
        if point not in self._known:
            return 0, 0  # the box; `missing_characters` has told of it
        first = _FIRST_OTHER if len(self._pieces) == 1 else _SPACE + 1
        if first + len(self._pieces[-1]) == _CODES:
            self._pieces.append([])
            first = _SPACE + 1
        self._pieces[-1].append(point)
        return len(self._pieces) - 1, first + len(self._pieces[-1]) - 1

    def pieces(self) -> list[_Piece]:
        """What is to be embedded."""
        made = []
        for at, others in enumerate(self._pieces):
            wanted = set(self._plain) if at == 0 else {" "}
            groups = tuple(bool(group & wanted) for group in _GROUPS)
            made.append(_piece(self.name, groups if at == 0 else None, tuple(others)))
        return made


@lru_cache(_CACHED)
def _piece(name: str, groups: tuple[bool, ...] | None, others: tuple[int, ...]) -> _Piece:
    face = pdfmetrics.getFont(name).face
    if groups is None:
        points = [0] * _SPACE + [_SPACE, *others]
    else:
        chosen = {
            character
            for group, used in zip(_GROUPS, groups, strict=True)
            for character in (group if used else ())
        }
        ascii_codes = [ord(c) if (c := chr(code)) in chosen else 0 for code in range(127)]
        points = [*ascii_codes, 0, *others] if others else ascii_codes
        points[_SPACE] = _SPACE
    key = f"{name} {points}"
    base = f"{_tag(key)}+{face.name.decode('ascii')}"
    program = face.makeSubset(points)
    told = [(code, chr(point)) for code, point in enumerate(points) if point]
    return _Piece(
        name=base,
        last=len(points) - 1,
        widths=array(face.getCharWidth(point) for point in points),
        descriptor=_descriptor(base, face),
        program=packed(program),
        length=len(program),
        to_unicode=packed(_to_unicode(base, told).encode("ascii")),
    )


def _tag(key: str) -> str:
    """Six capitals that mark a font as a part of it (ISO 32000-1, 9.6.4)."""
    digest = hashlib.sha256(key.encode()).digest()
    return "".join(chr(ord("A") + byte % 26) for byte in digest[:6])


def _descriptor(base: str, face: TTFontFace) -> str:
    """The entries of a font descriptor but for its program."""
    flags = face.flags & ~FF_NONSYMBOLIC | FF_SYMBOLIC
    return (
        f"/Type/FontDescriptor/FontName/{base}/Flags {flags}/FontBBox{array(face.bbox)}"
        f"/ItalicAngle {number(face.italicAngle)}/Ascent {number(face.ascent)}"
        f"/Descent {number(face.descent)}/CapHeight {number(face.capHeight)}"
        f"/StemV {number(face.stemV)}/MissingWidth {number(face.defaultWidth)}"
    )


def _to_unicode(name: str, told: list[tuple[int, str]], bytes_each: int = 1) -> str:
    """What the codes mean (ISO 32000-1, 9.10.3)."""
    digits = 2 * bytes_each
    blocks = []
    for start in range(0, len(told), 100):
        some = told[start : start + 100]
        lines = [
            f"<{code:0{digits}X}> <{words.encode('utf-16-be').hex().upper()}>"
            for code, words in some
        ]
        blocks.append("\n".join((f"{len(some)} beginbfchar", *lines, "endbfchar")))
    return "\n".join(
        (
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
            f"/CIDSystemInfo << /Registry ({name}) /Ordering ({name}) /Supplement 0 >> def",
            f"/CMapName /{name} def /CMapType 2 def",
            f"1 begincodespacerange <{'00' * bytes_each}> <{'FF' * bytes_each}> endcodespacerange",
            *blocks,
            "endcmap CMapName currentdict /CMap defineresource pop end end",
        )
    )


class Fonts:
    """The fonts of one document."""

    def __init__(self) -> None:
        self._uses: dict[str, _Use] = {}
        self._shaped: dict[str, dict[int, Glyph]] = {}

    def shaped(self, name: str, glyphs: Iterable[Glyph]) -> str:
        """The name of the resource for shaped glyphs of a font; their codes are their numbers."""
        used = self._shaped.setdefault(name, {})
        for glyph in glyphs:
            used.setdefault(glyph.number, glyph)
        return f"G{list(self._shaped).index(name) + 1}"

    def shown(self, name: str, words: str) -> list[tuple[str, str]]:
        """The text as names of resources and literal strings; characters are bytes."""
        use = self._uses.get(name)
        if use is None:
            use = self._uses[name] = _Use(name, f"F{len(self._uses) + 1}")
        return [
            (f"{use.label}.{piece}" if piece else use.label, codes.translate(_ESCAPED))
            for piece, codes in use.chunks(words)
        ]

    def embed(self, file: PdfFile) -> str:
        """Write the fonts; returns the entries of a resource dictionary."""
        entries = []
        for use in self._uses.values():
            for at, piece in enumerate(use.pieces()):
                label = f"{use.label}.{at}" if at else use.label
                entries.append(f"/{label} {_embed(file, piece)} 0 R")
        for at, (name, used) in enumerate(self._shaped.items(), start=1):
            entries.append(f"/G{at} {_embed_shaped(file, name, used)} 0 R")
        return "".join(entries)


def _embed(file: PdfFile, piece: _Piece) -> int:
    program = file.stream(f"/Length1 {piece.length}", piece.program)
    meaning = file.stream("", piece.to_unicode)
    descriptor = file.add(f"<<{piece.descriptor}/FontFile2 {program} 0 R>>")
    widths = file.add(piece.widths)
    return file.add(
        f"<</Type/Font/Subtype/TrueType/BaseFont/{piece.name}/FirstChar 0/LastChar {piece.last}"
        f"/Widths {widths} 0 R/FontDescriptor {descriptor} 0 R/ToUnicode {meaning} 0 R>>"
    )


def _embed_shaped(file: PdfFile, name: str, used: Mapping[int, Glyph]) -> int:
    """A font whose codes are the numbers of its glyphs (ISO 32000-1, 9.7.4)."""
    face = pdfmetrics.getFont(name).face
    numbers = sorted(used)
    data = subset(plain_name(name), frozenset(numbers))
    base = f"{_tag(f'{name} {numbers}')}+{face.name.decode('ascii')}"
    program = file.stream(f"/Length1 {len(data)}", packed(data))
    descriptor = file.add(f"<<{_descriptor(base, face)}/FontFile2 {program} 0 R>>")
    widths = "".join(f"{one}[{number(used[one].width)}]" for one in numbers)
    system = "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
    inner = file.add(
        f"<</Type/Font/Subtype/CIDFontType2/BaseFont/{base}{system}/FontDescriptor {descriptor} 0 R"
        f"/DW 0/W[{widths}]/CIDToGIDMap/Identity>>"
    )
    told = [(one, used[one].means) for one in numbers]
    meaning = file.stream("", packed(_to_unicode(base, told, bytes_each=2).encode("ascii")))
    return file.add(
        f"<</Type/Font/Subtype/Type0/BaseFont/{base}/Encoding/Identity-H"
        f"/DescendantFonts[{inner} 0 R]/ToUnicode {meaning} 0 R>>"
    )
