"""What every read shares: one short transaction on the case file."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine

from privdesk.storage.engine import told_in_words


class Reader:
    """Asks one case file; may be used from any thread."""

    def __init__(self, engine: Engine, path: Path) -> None:
        self._engine = engine
        self._path = path

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection for one read.

        Raises:
            DeskError: the file cannot be read, told in words.
        """
        with told_in_words(self._path), self._engine.connect() as connection:
            yield connection
