"""A letter as a PDF: drawn from its content alone, tagged, archival, the same bytes each time."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from privdesk.domain.letter import LetterContent
from privdesk.letters import geometry
from privdesk.letters.columns import Column, Columns, Piece, Room, Together
from privdesk.letters.flow import (
    PicturePiece,
    Place,
    TextPiece,
    Words,
    list_pieces,
    plain_words,
    text_piece,
)
from privdesk.letters.forms import page_form
from privdesk.letters.markdown import Block, BlockKind, Spans, blocks_of
from privdesk.letters.page_words import page_words
from privdesk.letters.rendering import Rendered
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
_LEAST_ROOM = 3 * geometry.BODY_LEADING
_WITH_SIGNATURE = 3  # the title of the enclosures and two of them


def draw_letter(content: LetterContent, mark: str, pictures: Mapping[str, bytes]) -> Rendered:
    """The letter as PDF/A-2a and PDF/UA-1; see `render_letter`."""
    form = page_form(content.form)
    root = Element(Tag.DOCUMENT)
    stationery = Stationery(content, form, mark, root, pictures)
    papers = Papers(
        title=content.subject or "Letter",
        author=content.letterhead.organisation,
        language=content.language,
        written_on=content.letter_date,
        identifier=content.letter_number,
        duplex=content.duplex,
    )
    with DRAWING:
        canvas = TaggedCanvas((form.width, form.height))
        pages = _Pages(stationery, canvas)
        columns = Columns(canvas, pages.column, pages.begin)
        if form.cover is not None:
            columns.turn()
        columns.fill(_Story(stationery).parts())
        return Rendered(finish(canvas, root, papers), columns.page)


@dataclass(frozen=True, slots=True)
class _Pages:
    """A cover of one sheet where the form has one, the first page, then fronts or backs."""

    stationery: Stationery
    canvas: TaggedCanvas

    @property
    def _first(self) -> int:
        return 1 if self.stationery.form.cover is None else 2

    def begin(self, page: int) -> None:
        """Draw what stands on a page before its text."""
        if page < self._first:
            self.stationery.cover_page(self.canvas)
        elif page == self._first:
            self.stationery.first_page(self.canvas)
        else:
            self.stationery.next_page(self.canvas)

    def column(self, page: int) -> Column:
        """Where the text of a page stands; on a back the margins are those of its front."""
        content, form = self.stationery.content, self.stationery.form
        margins = form.margins
        back = content.duplex and page > self._first and page % 2 == 0
        top = subject_top(content, form) if page == self._first else margins.top
        left = margins.right if back else margins.left
        return Column(left, margins.bottom, form.height - top)


@dataclass(frozen=True, slots=True)
class _Story:
    """The running text of a letter, broken into lines."""

    stationery: Stationery

    @property
    def _width(self) -> float:
        form = self.stationery.form
        return form.width - form.margins.left - form.margins.right

    def parts(self) -> list[Piece | Together | Room]:
        """All of it, in reading order."""
        content = self.stationery.content
        story: list[Piece | Together | Room] = []
        if content.subject:
            subject = plain_words(content.subject, Face.SERIF_SEMIBOLD)
            story.append(self._text(subject, _SUBJECT, Tag.HEADING_1))
        for block in blocks_of(content.body):
            story.extend(self._block(block, replace(_BODY, language=content.language)))
        # A signature alone on a page could be put under any letter.
        pieces = _ending(story)
        listed = self._enclosures() if content.enclosures else ()
        # Nor does a list of enclosures begin a page of its own: what it belongs to goes with it.
        first, more = listed[:_WITH_SIGNATURE], listed[_WITH_SIGNATURE:]
        story.append(Together((*pieces, *self._signature(), *first)))
        story.extend(more)
        return story

    def _text(self, spans: Spans, words: Words, tag: Tag) -> Piece:
        return text_piece(spans, words, Place(self.stationery.root, tag), self._width)

    def _line(self, words: str, face: Face, setting: Words) -> Piece:
        return self._text(plain_words(words, face), setting, Tag.PARAGRAPH)

    def _list(self, items: tuple[Spans, ...], words: Words, *, numbered: bool) -> list[Piece]:
        return list_pieces(items, words, self.stationery.root, self._width, numbered=numbered)

    def _block(self, block: Block, body: Words) -> Sequence[Piece | Room]:
        match block.kind:
            case BlockKind.PARAGRAPH:
                return (self._text(block.items[0], body, Tag.PARAGRAPH),)
            case BlockKind.HEADING:
                heading = self._text(block.items[0], _HEADING, Tag.HEADING_2)
                return (Room(_LEAST_ROOM), heading)
            case BlockKind.BULLETS:
                return self._list(block.items, body, numbered=False)
            case BlockKind.NUMBERS:
                return self._list(block.items, body, numbered=True)

    def _signature(self) -> list[Piece]:
        content, root = self.stationery.content, self.stationery.root
        picture = self.stationery.pictures.get(content.signature)
        closing = replace(_CLOSING, after=4) if picture else _CLOSING
        below = _SIGNER if content.signer_title else replace(_SIGNER, keep=False)
        made = [self._line(content.closing, Face.SERIF, closing)] if content.closing else []
        if picture:
            words = page_words(content.language).signature.format(name=content.signer)
            made.append(PicturePiece(picture, _SIGNATURE, root, words))
        if content.signer:
            made.append(self._line(content.signer, Face.SERIF_SEMIBOLD, below))
        if content.signer_title:
            made.append(self._line(content.signer_title, Face.SANS, _TITLE))
        return made

    def _enclosures(self) -> tuple[Piece, ...]:
        content = self.stationery.content
        words = page_words(content.language)
        lines = content.enclosures
        word = words.enclosure if len(lines) == 1 else words.enclosures
        listed = tuple(plain_words(line, Face.SANS) for line in lines)
        title = self._line(word, Face.SANS_SEMIBOLD, _ENCLOSURES)
        return (title, *self._list(listed, replace(_ENCLOSURES, keep=False), numbered=False))


def _ending(story: list[Piece | Together | Room]) -> list[Piece]:
    """Take the last paragraph off a story, and the headings over it, which stay with it."""
    taken: list[Piece] = []
    while story:
        piece = story[-1]
        if not isinstance(piece, TextPiece) or (taken and not piece.keep):
            break
        taken.insert(0, piece)
        story.pop()
        if piece.keep and story and isinstance(story[-1], Room):
            story.pop()
    return taken
