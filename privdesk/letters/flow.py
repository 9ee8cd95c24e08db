"""Running text of a letter: paragraphs and lists that flow over pages and know what they are."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from xml.sax.saxutils import escape

import pyphen
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Paragraph
from typing_extensions import override

from privdesk.letters.markdown import Span, Spans
from privdesk.pdf.fonts import Face, register_fonts, runs
from privdesk.pdf.pictures import drawable, fitted
from privdesk.pdf.tagging import Element, Tag, TaggedCanvas

_INDENT = 14.0  # points
_BULLET = "•"
_LEAST_HYPHENATED = 8  # letters

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
        register_fonts()
        return ParagraphStyle(
            "words",
            fontName=Face.SERIF.value,
            fontSize=self.size,
            leading=self.leading,
            spaceBefore=self.before,
            spaceAfter=self.after,
            leftIndent=indent,
            keepWithNext=self.keep,
            allowWidows=0,
            allowOrphans=0,
            splitLongWords=1,
            hyphenationLang=hyphenator(self.language),
            hyphenationMinWordLength=_LEAST_HYPHENATED,
        )


@cache
def hyphenator(language: str) -> Hyphenate | None:
    """The places where a word of a language may be cut; None where nobody knows them."""
    fallback = language and pyphen.language_fallback(language.replace("-", "_"))
    return pyphen.Pyphen(lang=fallback, left=3, right=3).iterate if fallback else None


def plain_words(text: str, face: Face) -> Spans:
    """One span of words without markup; none if there are no words."""
    return (Span(text, face),) if text else ()


def _markup(spans: Spans) -> str:
    """The only gate through which text becomes ReportLab's markup; everything is escaped here."""
    parts: list[str] = []
    for span in spans:
        if span.text == "\n":
            parts.append("<br/>")
            continue
        parts.extend(
            f'<font name="{run.font}">{escape(run.text)}</font>'
            for run in runs(span.text, span.face)
        )
    return "".join(parts)


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


class TaggedText(Flowable):  # type: ignore[misc]  # ReportLab has no types
    """A paragraph; its parts on two pages are two marks of one element."""

    canv: TaggedCanvas

    def __init__(self, paragraph: Paragraph, words: Words, place: Place, label: str = "") -> None:
        super().__init__()
        self._paragraph = paragraph
        self._words = words
        self._place = place
        self._label = label
        self.keepWithNext = words.keep

    @override
    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width, self.height = self._paragraph.wrap(available_width, available_height)
        return self.width, self.height

    @override
    def split(self, available_width: float, available_height: float) -> list["TaggedText"]:
        parts = self._paragraph.split(available_width, available_height)
        labels = (self._label, *("" for _ in parts))
        return [
            TaggedText(part, self._words, self._place, label)
            for part, label in zip(parts, labels, strict=False)
        ]

    @override
    def getSpaceBefore(self) -> float:
        return float(self._paragraph.getSpaceBefore())

    @override
    def getSpaceAfter(self) -> float:
        return float(self._paragraph.getSpaceAfter())

    @override
    def draw(self) -> None:
        if self._label:
            with self.canv.marked(self._place.element.add(Tag.LABEL)):
                baseline = self.height - self._words.size
                self.canv.write(2, baseline, self._label, Face.SERIF, self._words.size)
        with self.canv.marked(self._place.body):
            self._paragraph.drawOn(self.canv, 0, 0)


def tagged_text(spans: Spans, words: Words, parent: Element, tag: Tag) -> TaggedText:
    """A paragraph or a heading under this element."""
    return TaggedText(Paragraph(_markup(spans), words.style()), words, Place(parent, tag))


class TaggedPicture(Flowable):  # type: ignore[misc]  # ReportLab has no types
    """A picture that is told in words to who does not see it."""

    canv: TaggedCanvas

    def __init__(self, data: bytes, room: tuple[float, float], parent: Element, alt: str) -> None:
        super().__init__()
        self._data, self._parent, self._alt = data, parent, alt
        self.keepWithNext = True
        self.width, self.height = fitted(data, room)

    @override
    def draw(self) -> None:
        figure = self._parent.add(Tag.FIGURE)
        figure.alt = self._alt
        left, bottom = self.canv.absolutePosition(0, 0)
        figure.box = (left, bottom, left + self.width, bottom + self.height)
        with self.canv.marked(figure):
            self.canv.drawImage(drawable(self._data), 0, 0, self.width, self.height)


class TaggedList:
    """The items of a list as flowables, each of which may go over to the next page."""

    def __init__(
        self, items: tuple[Spans, ...], words: Words, parent: Element, *, numbered: bool
    ) -> None:
        self._items = items
        self._words = words
        self._parent = parent
        self._numbered = numbered

    def __iter__(self) -> Iterator[TaggedText]:
        inside = replace(self._words, after=2)
        tree = _LazyList(self._parent, "Decimal" if self._numbered else "Disc")
        for number, spans in enumerate(self._items, start=1):
            words = self._words if number == len(self._items) else inside
            label = f"{number}." if self._numbered else _BULLET
            paragraph = Paragraph(_markup(spans), words.style(_INDENT))
            yield TaggedText(paragraph, words, Place(tree, Tag.ITEM), label)


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
