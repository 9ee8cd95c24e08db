"""Tell the audit trail what a change did, with personal text only as commitments."""

from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import StrEnum

from privdesk.storage import UnitOfWork

_OFFICE_WORDS = frozenset(
    {
        "approved_by",
        "basis",
        "citation",
        "digest",
        "finalized_by",
        "handler",
        "language",
        "law",
        "number",
        "pdf_sha256",
        "rule_id",
        "service",
        "sha256",
        "signer",
        "source",
        "template",
        "version",
    }
)
"""Texts that come from the office or its policy pack; every other text may name a person."""

_PERSONAL_DAYS = frozenset({"born"})
_UNTOLD = frozenset({"id", "updated_at"})
_KEPT_ELSEWHERE = frozenset({"checked", "rule"})  # with the clock, by digest or as explanation


def particulars(
    work: UnitOfWork, subject: str, before: object | None, after: object
) -> dict[str, object]:
    """The fields of a record that changed: old and new value, personal ones as commitments.

    Args:
        work: the unit of work that keeps the salts.
        subject: what the audit entry is about, such as "case:12"; the salt belongs to it.
        before: the record before the change; None if it is new.
        after: the record as it is now.
    """

    def commit(text: str) -> str:
        return work.commit_to(subject, text)

    old = _values(before, commit) if before is not None else {}
    new = _values(after, commit)
    return {
        name: {"before": old.get(name), "after": value}
        for name, value in new.items()
        if value != old.get(name) and name not in _UNTOLD
    }


_Commit = Callable[[str], str]


def _values(record: object, commit: _Commit) -> dict[str, object]:
    if not is_dataclass(record):
        raise TypeError("only records have particulars")
    values: dict[str, object] = {}
    for field in fields(record):
        if field.name in _KEPT_ELSEWHERE:
            continue
        value = getattr(record, field.name)
        if field.name in _PERSONAL_DAYS or (_is_text(value) and field.name not in _OFFICE_WORDS):
            values[field.name] = commit(repr(value)) if value else None
        else:
            values[field.name] = _plain(value, commit)
    return values


def _is_text(value: object) -> bool:
    """Whether somebody may have written it: a text that is of no closed list, or several."""
    if isinstance(value, tuple):
        return any(_is_text(item) for item in value)
    return isinstance(value, str) and not isinstance(value, StrEnum)


def _plain(value: object, commit: _Commit) -> object:
    """A value that canonical JSON can hold."""
    if value is None or isinstance(value, bool | int | str):
        return value.value if isinstance(value, StrEnum) else value
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_plain(item, commit) for item in value]
    if is_dataclass(value) and not isinstance(value, type):
        return _values(value, commit)
    raise TypeError(f"{type(value).__name__} has no canonical form")
