"""Column types that keep the promises of the records: aware instants, calendar dates, lists."""

import json
from datetime import UTC, date, datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, Column, Integer, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator
from typing_extensions import override


class Instant(TypeDecorator[datetime]):
    """An aware instant, stored as ISO text in UTC with microseconds, so that text order is time."""

    impl = Text
    cache_ok = True

    @override
    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a naive datetime cannot be stored")
        return value.astimezone(UTC).isoformat(timespec="microseconds")

    @override
    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        return datetime.fromisoformat(value) if value is not None else None


class Day(TypeDecorator[date]):
    """A calendar date of the office, stored as ISO text."""

    impl = Text
    cache_ok = True

    @override
    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:
        return value.isoformat() if value is not None else None

    @override
    def process_result_value(self, value: str | None, dialect: Dialect) -> date | None:
        return date.fromisoformat(value) if value is not None else None


class TextList(TypeDecorator[tuple[str, ...]]):
    """A short list of texts, stored as a JSON array."""

    impl = Text
    cache_ok = True

    @override
    def process_bind_param(self, value: tuple[str, ...] | None, dialect: Dialect) -> str | None:
        return json.dumps(value, ensure_ascii=False) if value is not None else None

    @override
    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[str, ...] | None:
        return tuple(json.loads(value)) if value is not None else None


def choice(
    name: str, values: type[StrEnum], *, nullable: bool = False, key: bool = False
) -> tuple[Column[str], CheckConstraint]:
    """A text column that takes only the values of a closed list, with its named check."""
    allowed = ", ".join(f"'{value.value}'" for value in values)
    column: Column[str] = Column(name, Text, nullable=nullable, primary_key=key)
    return column, CheckConstraint(f"{name} IN ({allowed})", name=f"{name}_is_known")


def flag(name: str) -> tuple[Column[int], CheckConstraint]:
    """A truth value as 0 or 1."""
    column: Column[int] = Column(name, Integer, nullable=False)
    return column, CheckConstraint(f"{name} IN (0, 1)", name=f"{name}_is_flag")
