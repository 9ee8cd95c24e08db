"""A letter as a PDF: drawn from its content alone, tagged, archival, the same bytes each time."""

import io
from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Flowable,
    Frame,
    KeepTogether,
    NextPageTemplate,
    PageBreak,
    PageTemplate,
    Spacer,
)

from privdesk.domain.letter import LetterContent
from privdesk.letters import geometry
from privdesk.letters.flow import (
    TaggedList,
    TaggedPicture,
    TaggedText,
    Words,
    plain_words,
    tagged_text,
)
from privdesk.letters.forms import PageForm, page_form
from privdesk.letters.markdown import Block, BlockKind, blocks_of
from privdesk.letters.page_words import page_words
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
_ENCLOSURES = Words(size=9, leading=12, keep=True)
_SIGNATURE = (60 * geometry.POINTS_PER_MM, 16 * geometry.POINTS_PER_MM)  # the most that it may take
_NO_PICTURES: Mapping[str, bytes] = MappingProxyType({})
_LEAST_ROOM = 3 * geometry.BODY_LEADING


@dataclass(frozen=True, slots=True)
class Rendered:
    """A finished document and its number of pages."""

    data: bytes
    pages: int


def render_letter(
    content: LetterContent, mark: str = "", pictures: Mapping[str, bytes] = _NO_PICTURES
) -> Rendered:
    """The letter as PDF/A-2a and PDF/UA-1, from nothing but its content.

    Args:
        content: what is printed.
        mark: a word beside the address, such as "COPY"; empty for the letter itself.
        pictures: the bytes of the pictures that the content names, by their SHA-256.
    """
    form = page_form(content.form)
    root = Element(Tag.DOCUMENT)
    stationery = Stationery(content, form, mark, root, pictures)
    out = io.BytesIO()
    with DRAWING:
        document = BaseDocTemplate(out, pagesize=(form.width, form.height))
        document.addPageTemplates(_templates(stationery))
        document.build(_story(stationery), canvasmaker=TaggedCanvas)
        papers = Papers(
            title=content.subject or "Letter",
            author=content.letterhead.organisation,
            language=content.language,
            written_on=content.letter_date,
            identifier=content.letter_number,
            duplex=content.duplex,
        )
        return Rendered(finish(out.getvalue(), root, papers), document.page)


def _templates(stationery: Stationery) -> list[PageTemplate]:
    form, top = stationery.form, stationery.form.margins.top
    first = subject_top(stationery.content, form)
    made = [
        PageTemplate("first", [_frame(form, first)], onPage=stationery.first_page),
        PageTemplate("front", [_frame(form, top)], onPage=stationery.next_page),
        PageTemplate("back", [_frame(form, top, back=True)], onPage=stationery.next_page),
    ]
    if form.cover is not None:
        cover = PageTemplate("cover", [_frame(form, top)], onPage=stationery.cover_page)
        made.insert(0, cover)
    return made


def _frame(form: PageForm, top: float, *, back: bool = False) -> Frame:
    margins = form.margins
    return Frame(
        margins.right if back else margins.left,
        margins.bottom,
        form.width - margins.left - margins.right,
        form.height - top - margins.bottom,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )


def _turning(stationery: Stationery) -> list[Flowable]:
    """Which pages follow: a cover of one sheet, then fronts, or fronts and backs."""
    content, covered = stationery.content, stationery.form.cover is not None
    start: list[Flowable] = []
    if covered:
        start = [NextPageTemplate("first"), Spacer(1, 1), PageBreak()]
    following = ["front", "back"] if covered else ["back", "front"]
    return [*start, NextPageTemplate(following if content.duplex else "front")]


def _story(stationery: Stationery) -> list[Flowable]:
    content, root = stationery.content, stationery.root
    story = _turning(stationery)
    if content.subject:
        subject = plain_words(content.subject, Face.SERIF_SEMIBOLD)
        story.append(tagged_text(subject, _SUBJECT, root, Tag.HEADING_1))
    for block in blocks_of(content.body):
        story.extend(_block(block, root, replace(_BODY, language=content.language)))
    # A signature alone on a page could be put under any letter.
    last = [story.pop()] if isinstance(story[-1], TaggedText) else []
    story.append(KeepTogether([*last, *_signature(stationery)]))
    if content.enclosures:
        story.append(KeepTogether(_enclosures(stationery)))
    return story


def _block(block: Block, root: Element, body: Words) -> list[Flowable]:
    match block.kind:
        case BlockKind.PARAGRAPH:
            return [tagged_text(block.items[0], body, root, Tag.PARAGRAPH)]
        case BlockKind.HEADING:
            heading = tagged_text(block.items[0], _HEADING, root, Tag.HEADING_2)
            return [CondPageBreak(_LEAST_ROOM), heading]
        case BlockKind.BULLETS:
            return list(TaggedList(block.items, body, root, numbered=False))
        case BlockKind.NUMBERS:
            return list(TaggedList(block.items, body, root, numbered=True))


def _signature(stationery: Stationery) -> list[Flowable]:
    content, root = stationery.content, stationery.root
    picture = stationery.pictures.get(content.signature)
    closing = replace(_CLOSING, after=4) if picture else _CLOSING
    below = _SIGNER if content.signer_title else replace(_SIGNER, keep=False)
    made = [_line(content.closing, Face.SERIF, closing, root)] if content.closing else []
    if picture:
        words = page_words(content.language).signature.format(name=content.signer)
        made.append(TaggedPicture(picture, _SIGNATURE, root, words))
    if content.signer:
        made.append(_line(content.signer, Face.SERIF_SEMIBOLD, below, root))
    if content.signer_title:
        made.append(_line(content.signer_title, Face.SANS, _TITLE, root))
    return made


def _enclosures(stationery: Stationery) -> list[Flowable]:
    content, root = stationery.content, stationery.root
    words = page_words(content.language)
    lines = content.enclosures
    word = words.enclosure if len(lines) == 1 else words.enclosures
    listed = tuple(plain_words(line, Face.SANS) for line in lines)
    return [
        _line(word, Face.SANS_SEMIBOLD, _ENCLOSURES, root),
        *TaggedList(listed, replace(_ENCLOSURES, keep=False), root, numbered=False),
    ]


def _line(text: str, face: Face, words: Words, root: Element) -> Flowable:
    return tagged_text(plain_words(text, face), words, root, Tag.PARAGRAPH)
