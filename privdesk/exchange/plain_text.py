"""The words of HTML: what a person would read, without scripts, styles or what lies elsewhere."""

import re
from html.parser import HTMLParser

from typing_extensions import override

_SPACES = re.compile(r"[ \r\f\v\u00a0]+")
_TABS = re.compile(r" ?\t[\t ]*")
_BLANK_LINES = re.compile(r"\n\s*\n+")
_LONGEST = 2_000_000  # characters of markup that are looked at


class _Words(HTMLParser):
    """Keeps the words of an HTML body; a cell of a table ends with a tab, a row with a line."""

    _SILENT = frozenset({"script", "style", "head", "title", "template", "noscript"})
    _BREAKS = frozenset(
        {"p", "br", "div", "li", "tr", "h1", "h2", "h3", "h4", "table", "blockquote", "dt", "pre"}
    )
    _CELLS = frozenset({"td", "th", "dd"})

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._silent = 0
        self.parts: list[str] = []

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        self._silent += tag in self._SILENT
        if tag in self._BREAKS:
            self.parts.append("\n")
        elif tag in self._CELLS:
            self.parts.append("\t")

    @override
    def handle_endtag(self, tag: str) -> None:
        self._silent -= tag in self._SILENT and self._silent > 0

    @override
    def handle_data(self, data: str) -> None:
        if not self._silent:
            # Line ends of the source are blanks; those of the text come from its elements.
            self.parts.append(data.replace("\n", " ").replace("\t", " "))


def words_of_html(markup: str) -> str:
    """The words of HTML, a line for each block, cells of a table apart by tabs."""
    parser = _Words()
    try:
        parser.feed(markup[:_LONGEST])
        parser.close()
    except AssertionError:
        # The parser of the standard library gives up at some declarations that never end.
        pass
    return tidy("".join(parser.parts))


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
