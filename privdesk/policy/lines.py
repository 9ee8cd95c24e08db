"""On which line of a TOML text each key stands, so that an error can point at it."""

import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping

Path = tuple[str | int, ...]
"""A key and the way to it, such as `("rules", 2, "length")`."""


class KeyLines:
    """The lines of all keys of a valid TOML text, counted from 1."""

    def __init__(self, text: str) -> None:
        self._lines: dict[Path, int] = {(): 1}
        self._tables: Counter[Path] = Counter()
        inside: Path = ()
        for line, statement in _statements(text):
            parsed = tomllib.loads(statement)
            if statement.startswith("["):
                inside = self._open_table(parsed, line)
            else:
                self._note(inside, parsed, line)

    def of(self, path: Path) -> int:
        """The line of a key; of the table around it, where the key itself is absent."""
        while path not in self._lines:
            path = path[:-1]
        return self._lines[path]

    def _open_table(self, parsed: object, line: int) -> Path:
        """The path that a header opens; `[[name]]` opens the next element of a list."""
        path: Path = ()
        while parsed:
            if isinstance(parsed, list):
                parsed = parsed[0]
                self._tables[path] += 1
                path = (*path, self._tables[path] - 1)
            elif isinstance(parsed, Mapping):
                key, parsed = next(iter(parsed.items()))
                path = (*self._latest(path), key)
            self._lines.setdefault(path, line)
        return path

    def _latest(self, path: Path) -> Path:
        """The latest element of a list of tables, since a later header goes on inside it."""
        return (*path, self._tables[path] - 1) if path in self._tables else path

    def _note(self, at: Path, value: object, line: int) -> None:
        self._lines.setdefault(at, line)
        if isinstance(value, Mapping):
            for key, item in value.items():
                self._note((*at, key), item, line)
        elif isinstance(value, list):
            for index, item in enumerate(value):
                self._note((*at, index), item, line)


def line_of_unfinished(text: str) -> int:
    """The line on which a statement starts that goes on until the end of an invalid text."""
    *_finished, (line, _statement) = _statements(text)
    return line


def _statements(text: str) -> Iterator[tuple[int, str]]:
    """Each header and each key with its value, and the line on which it starts.

    A statement ends at the first line end at which the text since its start is valid by itself.
    """
    first, pending = 1, ""
    for number, line in enumerate(text.split("\n"), start=1):
        pending += line + "\n"
        try:
            parsed = tomllib.loads(pending)
        except tomllib.TOMLDecodeError:
            continue
        if parsed:
            yield first, pending.strip()
        first, pending = number + 1, ""
    if pending:
        yield first, pending
