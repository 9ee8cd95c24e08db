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
        self._names = tuple(column.name for column in columns)
        self._binds = tuple(
            (place, _bind_of(column.type, db))
            for place, column in enumerate(columns)
            if isinstance(column.type, TypeDecorator)
        )
        self._db = db
        self._rows: list[tuple[Any, ...]] = []

    def add(self, values: Mapping[str, Any]) -> None:
        """Take a row."""
        self._rows.append(tuple(self.bound(values)))

    def add_bound(self, row: Sequence[Any]) -> None:
        """Take a row whose values were bound before."""
        self._rows.append(tuple(row))

    def bound(self, values: Mapping[str, Any]) -> list[Any]:
        """A row as the driver takes it; it is slower with anything but plain types."""
        # Nothing else is done so often in an import: no call for each value but of the few binds.
        row = [
            value.value if isinstance(value, Enum) else value
            for value in map(values.get, self._names)
        ]
        for place, bind in self._binds:
            row[place] = bind(row[place])
        return row

    def place(self, name: str) -> int:
        """Where the value of a column stands in a row that is bound."""
        return self._names.index(name)

    def store(self) -> None:
        """Store the rows that were taken."""
        if self._rows:
            self._db.exec_driver_sql(self._statement, self._rows)
            self._rows = []


def _bind_of(kind: TypeDecorator[Any], db: Connection) -> Bind:
    return lambda value: kind.process_bind_param(value, db.dialect)
