"""The words of HTML: what a person would read, without scripts, styles or what lies elsewhere."""

import re
from collections.abc import Iterator
from html import unescape

_SPACES = re.compile(r"[ \r\f\v\u00a0]+")
_TABS = re.compile(r" ?\t[\t ]*")
_BLANK_LINES = re.compile(r"\n\s*\n+")
_LONGEST = 2_000_000  # characters of markup that are looked at


_TAG = re.compile(r"</?([a-zA-Z][a-zA-Z0-9]*)")
_SILENT = frozenset({"script", "style", "head", "title", "template", "noscript"})
_BREAKS = frozenset(
    {"p", "br", "div", "li", "tr", "h1", "h2", "h3", "h4", "table", "blockquote", "dt", "pre"}
)
_CELLS = frozenset({"td", "th", "dd"})


def words_of_html(markup: str) -> str:
    """The words of HTML, a line for each block, cells of a table apart by tabs."""
    return tidy("".join(_words(markup[:_LONGEST])))


def _words(markup: str) -> Iterator[str]:
    """The words between the tags, in one pass: no markup takes longer than its length.

    The parser of the standard library takes the square of it over quotes that never close.
    """
    lowered, at = markup.lower(), 0
    while (opens := markup.find("<", at)) >= 0:
        yield _text(markup[at:opens])
        if markup.startswith("<!--", opens):
            end = markup.find("-->", opens + 4)
            at = end + 3
        else:
            end = markup.find(">", opens)
            tag = _TAG.match(markup, opens)
            name = tag[1].lower() if tag else ""
            at = end + 1
            if name in _SILENT and markup[opens + 1] != "/":
                end = lowered.find(f"</{name}", opens)
                at = end
            elif name in _BREAKS and markup[opens + 1] != "/":
                yield "\n"
            elif name in _CELLS and markup[opens + 1] != "/":
                yield "\t"
            elif not tag and markup[opens + 1 : opens + 2] not in {"/", "!", "?"}:
                yield "<"  # no tag, such as a < b
                at = opens + 1
                continue
        if end < 0:
            return  # what never ends holds no words
    yield _text(markup[at:])


def _text(raw: str) -> str:
    """Words between tags; line ends of the source are blanks, those of the text are elements."""
    return unescape(raw.replace("\n", " ").replace("\t", " "))


def unmangled(line: str) -> str:
    """A line as it was meant, where its UTF-8 was read as Windows-1252 on the way.

    Chromium does so with a form that leaves as an e-mail. Words that were written well do not
    happen to be UTF-8 in that reading, so that they stay.
    """
    if line.isascii():
        return line
    try:
        return b"".join(_byte(char) for char in line).decode("utf-8")
    except UnicodeError:
        return line


def _byte(char: str) -> bytes:
    try:
        return char.encode("cp1252")
    except UnicodeEncodeError:
        return char.encode("latin-1")


def tidy(text: str) -> str:
    """The text without superfluous blanks, blank lines and characters that steer a screen."""
    text = "\n".join(unmangled(line) for line in text.splitlines())
    kept = "".join(char for char in text if char in "\n\t\r" or char.isprintable())
    lines = (_line(line) for line in kept.splitlines())
    return _BLANK_LINES.sub("\n\n", "\n".join(lines)).strip()


def _line(line: str) -> str:
    return _TABS.sub("\t", _SPACES.sub(" ", line)).strip()
