"""Running text of a letter: paragraphs, lists and pictures that know what they are and how high.

ReportLab breaks the lines and hyphenates; how they go over pages is in `letters.columns`.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache, partial

import pyphen
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph
from reportlab.platypus.paragraph import FragLine, ParaLines
from reportlab.platypus.paraparser import ParaFrag
from typing_extensions import override

from privdesk.letters.columns import Piece
from privdesk.letters.markdown import Span, Spans
from privdesk.pdf.fonts import Face, register_fonts, runs
from privdesk.pdf.pictures import drawable, fitted
from privdesk.pdf.tagging import Element, Tag, TaggedCanvas, TextLine

_INDENT = 14.0  # points
_BULLET = "•"
_LEAST_HYPHENATED = 8  # letters
_NO_BREAK_SPACE = "\xa0"
_CONSONANTS = frozenset("bcdfghjklmnpqrstvwxzß")
_DATE = re.compile(
    r"\b(?:\d{1,2}(?:\.|er|º|°)? (?:de )?[^\W\d_]{3,} (?:de )?|[^\W\d_]{3,} \d{1,2}, )\d{4}\b"
)
"""A date in words, in the forms of the languages of letters; it stays on one line."""
_TOGETHER = 2  # lines that a page holds of a paragraph, at least
_LEAST = 1e-8  # points
_HEIGHT = 100_000.0  # points; lines are broken without regard to pages

Hyphenate = Callable[[str], Iterator[tuple[str, str]]]


@dataclass(frozen=True, slots=True)
class Words:
    """How text is set; all measures in points.

    Attributes:
        size: of the type.
        leading: from line to line.
        before: white above.
        after: white below.
        keep: whether it stays on the page of what follows.
        language: BCP 47 tag by whose rules long words are hyphenated; empty for none.
    """

    size: float
    leading: float
    before: float = 0
    after: float = 0
    keep: bool = False
    language: str = ""

    def style(self, indent: float = 0) -> ParagraphStyle:
        """The same for ReportLab, with an indent at the left."""
        return _style(self, indent)


@cache
def _style(words: Words, indent: float) -> ParagraphStyle:
    register_fonts()
    return ParagraphStyle(
        "words",
        fontName=Face.SERIF.value,
        fontSize=words.size,
        leading=words.leading,
        spaceBefore=words.before,
        spaceAfter=words.after,
        leftIndent=indent,
        keepWithNext=words.keep,
        allowWidows=0,
        allowOrphans=0,
        splitLongWords=1,
        hyphenationLang=hyphenator(words.language),
        hyphenationMinWordLength=_LEAST_HYPHENATED,
    )


@cache
def hyphenator(language: str) -> Hyphenate | None:
    """The places where a word of a language may be cut; None where nobody knows them."""
    fallback = language and pyphen.language_fallback(language.replace("-", "_"))
    return partial(_cuts, pyphen.Pyphen(lang=fallback, left=3, right=3)) if fallback else None


def _cuts(dictionary: pyphen.Pyphen, word: str) -> Iterator[tuple[str, str]]:
    """The cuts of a word, the last first; none in what is kept together.

    The German patterns part "ver-a-r-bei-ten": consonants alone are no syllable, and no line
    begins with it.
    """
    if _NO_BREAK_SPACE in word:
        return
    places = [int(place) for place in dictionary.positions(word)]
    ends = [*places, len(word)][1:]
    cuts = zip(reversed(places), reversed(ends), dictionary.iterate(word), strict=True)
    for start, end, parts in cuts:
        if not _CONSONANTS.issuperset(word[start:end].lower()):
            yield parts


def plain_words(text: str, face: Face) -> Spans:
    """One span of words without markup; none if there are no words."""
    return (Span(text, face),) if text else ()


class Place:
    """Where text stands in the structure tree, made at its first use: in drawing order."""

    def __init__(self, parent: Element, tag: Tag) -> None:
        self._parent = parent
        self._tag = tag
        self._element: Element | None = None
        self._body: Element | None = None

    @property
    def element(self) -> Element:
        """The element itself."""
        if self._element is None:
            self._element = self._parent.add(self._tag)
        return self._element

    @property
    def body(self) -> Element:
        """What holds the words: the element, or the body of an item."""
        if self._tag is not Tag.ITEM:
            return self.element
        if self._body is None:
            self._body = self.element.add(Tag.ITEM_BODY)
        return self._body


@dataclass(frozen=True, slots=True)
class _Setting:
    """What all lines of a paragraph share."""

    words: Words
    place: Place
    indent: float


class TextPiece(Piece):
    """Lines of a paragraph; its parts on two pages are two marks of one element."""

    def __init__(self, lines: list[TextLine], setting: _Setting, label: str = "") -> None:
        words = setting.words
        super().__init__(len(lines) * words.leading, words.before, words.after, keep=words.keep)
        self._lines, self._setting, self._label = lines, setting, label

    @override
    def split(self, room: float) -> tuple[Piece, Piece] | None:
        count = int(room / self._setting.words.leading)
        total = len(self._lines)
        if count < _TOGETHER:
            return None
        if total == count + 1:
            if total <= _TOGETHER + 1:
                return None
            count -= 1  # the last line gets company
        first = TextPiece(self._lines[:count], self._setting, self._label)
        return first, TextPiece(self._lines[count:], self._setting)

    @override
    def draw(self, canvas: TaggedCanvas, left: float, top: float) -> None:
        setting, size = self._setting, self._setting.words.size
        if self._label:
            with canvas.marked(setting.place.element.add(Tag.LABEL)):
                canvas.write(left + 2, top - size, self._label, Face.SERIF, size)
        with canvas.marked(setting.place.body):
            leading = setting.words.leading
            canvas.lines(left + setting.indent, top - size, leading, size, self._lines)


def text_piece(
    spans: Spans, words: Words, place: Place, width: float, *, label: str = "", indent: float = 0
) -> TextPiece:
    """A paragraph, broken into lines of this width in points."""
    frags = _frags(spans, words)
    paragraph = Paragraph("", words.style(indent), frags=frags)
    paragraph.wrap(width, _HEIGHT)
    lines = list(_lines(paragraph.blPara))
    return TextPiece(lines, _Setting(words, place, indent), label)


def _lines(broken: ParaLines) -> Iterator[TextLine]:
    """What ReportLab has broken, as parts by font and what each space gives up."""
    for line in broken.lines:
        if isinstance(line, FragLine):
            extra, spaces = line.extraSpace, line.wordCount - 1
            parts = [(str(frag.fontName), str(frag.text)) for frag in line.words]
        else:
            extra, spaces = line[0], len(line[1]) - 1
            parts = [(str(broken.fontName), " ".join(line[1]))]
        spaces += sum(text.count(_NO_BREAK_SPACE) for _font, text in parts)
        yield (extra / spaces if extra < -_LEAST and spaces > 0 else 0.0), parts


def _frags(spans: Spans, words: Words) -> list[ParaFrag]:
    plain, broken = _samples(words)
    made = []
    for span in spans:
        if span.text == "\n":
            made.append(broken.clone())
            continue
        made.extend(
            plain.clone(fontName=run.font, text=" ".join(run.text.split("\n")))
            for run in runs(_DATE.sub(_unbroken, span.text), span.face)
        )
    return made


def _unbroken(date: re.Match[str]) -> str:
    return date[0].replace(" ", _NO_BREAK_SPACE)


@cache
def _samples(words: Words) -> tuple[ParaFrag, ParaFrag]:
    """A part of a text and a line break as ReportLab reads them; nothing else is parsed."""
    frags = Paragraph("a<br/>b", words.style()).frags
    return frags[0], frags[1]


class PicturePiece(Piece):
    """A picture that is told in words to who does not see it."""

    def __init__(self, data: bytes, room: tuple[float, float], parent: Element, alt: str) -> None:
        self._data, self._parent, self._alt = data, parent, alt
        self._width, height = fitted(data, room)
        super().__init__(height, keep=True)

    @override
    def draw(self, canvas: TaggedCanvas, left: float, top: float) -> None:
        figure = self._parent.add(Tag.FIGURE)
        figure.alt = self._alt
        bottom = top - self.height
        figure.box = (left, bottom, left + self._width, top)
        with canvas.marked(figure):
            canvas.picture(drawable(self._data), left, bottom, self._width, self.height)


def list_pieces(
    items: tuple[Spans, ...], words: Words, parent: Element, width: float, *, numbered: bool
) -> list[Piece]:
    """The items of a list, each of which may go over to the next page."""
    inside = replace(words, after=2)
    tree = _LazyList(parent, "Decimal" if numbered else "Disc")
    made: list[Piece] = []
    for number, spans in enumerate(items, start=1):
        own = words if number == len(items) else inside
        label = f"{number}." if numbered else _BULLET
        place = Place(tree, Tag.ITEM)
        made.append(text_piece(spans, own, place, width, label=label, indent=_INDENT))
    return made


class _LazyList(Element):
    """A list that enters the tree with its first item, so that it stands where it is drawn."""

    def __init__(self, parent: Element, numbering: str) -> None:
        super().__init__(Tag.LIST, numbering=numbering)
        self._parent = parent

    @override
    def add(self, tag: Tag, numbering: str = "") -> Element:
        if not self.content:
            self._parent.content.append(self)
        return super().add(tag, numbering)
