"""Many rows of one table at once, past the work that SQLAlchemy does for each."""

from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from typing import Any

from sqlalchemy import Connection, Table
from sqlalchemy.types import TypeDecorator

Bind = Callable[[Any], Any]


class BulkRows:
    """Collects the rows of a table and stores them in one statement.

    Args:
        db: the connection of the unit of work.
        table: whose rows they are.
        without: columns that the case file fills itself.
    """

    def __init__(self, db: Connection, table: Table, *, without: Sequence[str] = ()) -> None:
        columns = [column for column in table.columns if column.name not in without]
        names = ", ".join(column.name for column in columns)
        marks = ", ".join("?" for _column in columns)
        self._statement = f"INSERT INTO {table.name} ({names}) VALUES ({marks})"  # noqa: S608 - names of the schema
        self._binds: tuple[tuple[str, Bind | None], ...] = tuple(
            (column.name, _bind_of(column.type, db)) for column in columns
        )
        self._db = db
        self._rows: list[tuple[Any, ...]] = []

    def add(self, values: Mapping[str, Any]) -> None:
        """Take a row."""
        self._rows.append(
            tuple(
                values.get(name) if bind is None else bind(values.get(name))
                for name, bind in self._binds
            )
        )

    def store(self) -> None:
        """Store the rows that were taken."""
        if self._rows:
            self._db.exec_driver_sql(self._statement, self._rows)
            self._rows = []


def _bind_of(kind: Any, db: Connection) -> Bind | None:  # noqa: ANN401 - a column type of any kind
    if isinstance(kind, TypeDecorator):
        return lambda value: kind.process_bind_param(value, db.dialect)
    return _plain


def _plain(value: object) -> object:
    """A value of a closed list as its text; the driver is slower with anything but plain types."""
    return value.value if isinstance(value, Enum) else value
