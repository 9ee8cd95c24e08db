"""A letter as a PDF: drawn from its content alone, tagged, archival, the same bytes each time."""

import io
from dataclasses import dataclass, replace

from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Flowable,
    Frame,
    KeepTogether,
    NextPageTemplate,
    PageTemplate,
)

from privdesk.domain.letter import LetterContent
from privdesk.letters import geometry
from privdesk.letters.flow import TaggedList, Words, plain_words, tagged_text
from privdesk.letters.markdown import Block, BlockKind, blocks_of
from privdesk.letters.stationery import Stationery, subject_top
from privdesk.pdf.archival import Papers, finish
from privdesk.pdf.fonts import Face
from privdesk.pdf.tagging import DRAWING, Element, Tag, TaggedCanvas

_SUBJECT = Words(size=12, leading=16, after=10)
_BODY = Words(size=geometry.BODY_SIZE, leading=geometry.BODY_LEADING, after=7)
_HEADING = Words(
    size=geometry.BODY_SIZE, leading=geometry.BODY_LEADING, before=5, after=3, keep=True
)
_CLOSING = Words(
    size=geometry.BODY_SIZE, leading=geometry.BODY_LEADING, before=3, after=34, keep=True
)
_SIGNER = replace(_BODY, after=0, keep=True)
_TITLE = Words(size=9, leading=12, after=12)
_ENCLOSURES = Words(size=9, leading=12)
_LEAST_ROOM = 3 * geometry.BODY_LEADING


@dataclass(frozen=True, slots=True)
class Rendered:
    """A finished document and its number of pages."""

    data: bytes
    pages: int


def render_letter(content: LetterContent, mark: str = "") -> Rendered:
    """The letter as PDF/A-2a and PDF/UA-1, from nothing but its content.

    Args:
        content: what is printed.
        mark: a word above the date, such as "COPY"; empty for the letter itself.
    """
    with DRAWING:
        total = _draw(content, mark, pages=0).pages
        return _draw(content, mark, pages=total)


def _draw(content: LetterContent, mark: str, pages: int) -> Rendered:
    root = Element(Tag.DOCUMENT)
    stationery = Stationery(content, mark, root, pages)
    out = io.BytesIO()
    document = BaseDocTemplate(out, pagesize=(geometry.PAGE_WIDTH, geometry.PAGE_HEIGHT))
    document.addPageTemplates(
        [
            PageTemplate("first", [_frame(subject_top(content))], onPage=stationery.first_page),
            PageTemplate("next", [_frame(geometry.MARGIN)], onPage=stationery.next_page),
        ]
    )
    document.build(_story(content, root), canvasmaker=TaggedCanvas)
    papers = Papers(
        title=content.subject or "Letter",
        author=content.letterhead.organisation,
        language=content.language,
        written_on=content.letter_date,
        identifier=content.letter_number,
    )
    return Rendered(finish(out.getvalue(), root, papers), document.page)


def _frame(top: float) -> Frame:
    height = geometry.PAGE_HEIGHT - top - geometry.MARGIN
    width = geometry.PAGE_WIDTH - 2 * geometry.MARGIN
    return Frame(
        geometry.MARGIN,
        geometry.MARGIN,
        width,
        height,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )


def _story(content: LetterContent, root: Element) -> list[Flowable]:
    story: list[Flowable] = [NextPageTemplate("next")]
    if content.subject:
        subject = plain_words(content.subject, Face.SERIF_SEMIBOLD)
        story.append(tagged_text(subject, _SUBJECT, root, Tag.HEADING_1))
    for block in blocks_of(content.body):
        story.extend(_block(block, root))
    # A signature alone on a page could be put under any letter.
    story.append(KeepTogether([story.pop(), *_signature(content, root)]))
    if content.enclosures:
        story.append(KeepTogether(_enclosures(content.enclosures, root)))
    return story


def _block(block: Block, root: Element) -> list[Flowable]:
    match block.kind:
        case BlockKind.PARAGRAPH:
            return [tagged_text(block.items[0], _BODY, root, Tag.PARAGRAPH)]
        case BlockKind.HEADING:
            heading = tagged_text(block.items[0], _HEADING, root, Tag.HEADING_2)
            return [CondPageBreak(_LEAST_ROOM), heading]
        case BlockKind.BULLETS:
            return list(TaggedList(block.items, _BODY, root, numbered=False))
        case BlockKind.NUMBERS:
            return list(TaggedList(block.items, _BODY, root, numbered=True))


def _signature(content: LetterContent, root: Element) -> list[Flowable]:
    lines = (
        (content.closing, Face.SERIF, _CLOSING),
        (content.signer, Face.SERIF_SEMIBOLD, _SIGNER),
        (content.signer_title, Face.SANS, _TITLE),
    )
    return [_line(text, face, words, root) for text, face, words in lines if text]


def _enclosures(lines: tuple[str, ...], root: Element) -> list[Flowable]:
    word = "Enclosure" if len(lines) == 1 else "Enclosures"
    listed = tuple(plain_words(line, Face.SANS) for line in lines)
    return [
        _line(word, Face.SANS_SEMIBOLD, _ENCLOSURES, root),
        *TaggedList(listed, _ENCLOSURES, root, numbered=False),
    ]


def _line(text: str, face: Face, words: Words, root: Element) -> Flowable:
    return tagged_text(plain_words(text, face), words, root, Tag.PARAGRAPH)
