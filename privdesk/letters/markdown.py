"""The Markdown of a letter as blocks: paragraphs, headings and lists, with bold and italic."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token

from privdesk.pdf.fonts import Face

_RULES = ["heading", "list", "emphasis", "escape", "newline", "link"]
_SCHEMES = ("https:", "http:", "mailto:")


class BlockKind(StrEnum):
    """What a block of text is."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    BULLETS = "bullets"
    NUMBERS = "numbers"


@dataclass(frozen=True, slots=True)
class Span:
    """Words in one face; a line feed alone is a forced line break."""

    text: str
    face: Face


Spans = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """A block of a letter.

    Attributes:
        kind: what it is.
        items: its text; a list has one entry for each paragraph of an item.
        line: first line in the source, from 0.
    """

    kind: BlockKind
    items: tuple[Spans, ...]
    line: int


def blocks_of(source: str) -> tuple[Block, ...]:
    """The blocks of a text; HTML, pictures and code are plain words."""
    reader = _Reader()
    for token in _parser().parse(source):
        reader.take(token)
    return tuple(reader.blocks)


@cache
def _parser() -> MarkdownIt:
    return MarkdownIt("zero").enable(_RULES)


class _Reader:
    """Gathers blocks; a list in a list becomes further items of the outer one."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._lists: list[tuple[BlockKind, int, list[Spans]]] = []
        self._heading = False

    def take(self, token: Token) -> None:
        match token.type:
            case "heading_open" | "heading_close":
                self._heading = token.nesting > 0
            case "bullet_list_open":
                self._lists.append((BlockKind.BULLETS, _line(token), []))
            case "ordered_list_open":
                self._lists.append((BlockKind.NUMBERS, _line(token), []))
            case "bullet_list_close" | "ordered_list_close":
                self._close_list()
            case "inline":
                self._add(_spans(token.children or [], heading=self._heading), _line(token))
            case _:
                pass

    def _add(self, spans: Spans, line: int) -> None:
        if self._lists:
            self._lists[-1][2].append(spans)
            return
        kind = BlockKind.HEADING if self._heading else BlockKind.PARAGRAPH
        self.blocks.append(Block(kind, (spans,), line))

    def _close_list(self) -> None:
        kind, line, items = self._lists.pop()
        if self._lists:
            self._lists[-1][2].extend(items)
        else:
            self.blocks.append(Block(kind, tuple(items), line))


def _line(token: Token) -> int:
    return token.map[0] if token.map else 0


def _spans(tokens: list[Token], *, heading: bool) -> Spans:
    spans: list[Span] = []
    strong = 1 if heading else 0
    italic = 0
    href = ""
    for token in tokens:
        match token.type:
            case "strong_open" | "strong_close":
                strong += token.nesting
            case "em_open" | "em_close":
                italic += token.nesting
            case "link_open":
                href = str(token.attrs.get("href", ""))
            case "link_close":
                if href.startswith(_SCHEMES):
                    shown = href.removeprefix("mailto:")
                    spans.append(Span(f" ({shown})", _face(strong, italic)))
            case "softbreak":
                spans.append(Span(" ", _face(strong, italic)))
            case "hardbreak":
                spans.append(Span("\n", _face(strong, italic)))
            case _:
                spans.append(Span(token.content, _face(strong, italic)))
    return tuple(span for span in spans if span.text)


def _face(strong: int, italic: int) -> Face:
    if strong:
        return Face.SERIF_SEMIBOLD
    return Face.SERIF_ITALIC if italic else Face.SERIF
