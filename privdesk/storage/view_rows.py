"""Saved views as rows; what a later version wrote and this one does not know is left out."""

import json
from collections.abc import Iterable
from dataclasses import asdict
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar

from sqlalchemy import Connection, delete, insert, select

from privdesk.domain.read_models import BY_DUE, CaseFilter, Scope, Sort
from privdesk.domain.saved_views import SavedView, Shown, Views
from privdesk.domain.vocabulary import Channel, Framework, Kind, Status
from privdesk.storage import schema

E = TypeVar("E", bound=StrEnum)


def load_views(db: Connection) -> Views:
    """All views in their order."""
    view = schema.SAVED_VIEW.c
    query = select(view.id, view.name, view.shown).order_by(view.place, view.id)
    return tuple(SavedView(key, name, _shown_of(told)) for key, name, told in db.execute(query))


def save_views(db: Connection, views: Views) -> None:
    """Store these views in place of all that were stored."""
    db.execute(delete(schema.SAVED_VIEW))
    rows = [
        {"id": view.id, "place": place, "name": view.name, "shown": _text_of(view.shown)}
        for place, view in enumerate(views)
    ]
    if rows:
        db.execute(insert(schema.SAVED_VIEW), rows)


def _text_of(shown: Shown) -> str:
    return json.dumps(
        asdict(shown), ensure_ascii=False, default=lambda value: value.isoformat(), sort_keys=True
    )


def _shown_of(text: str) -> Shown:
    told: dict[str, Any] = json.loads(text)
    order = tuple((Sort(s), bool(down)) for s, down in told["order"] if s in set(Sort))
    columns = tuple((Sort(s), int(width)) for s, width in told["columns"] if s in set(Sort))
    return Shown(_filter_of(told["filter"]), order or BY_DUE, columns)


def _filter_of(told: dict[str, Any]) -> CaseFilter:
    scope = told.get("scope")
    ids = told.get("ids")
    return CaseFilter(
        scope=Scope(scope) if scope in set(Scope) else Scope.OPEN,
        kinds=_known(Kind, told.get("kinds", ())),
        laws=tuple(told.get("laws", ())),
        handler=told.get("handler", ""),
        text=told.get("text", ""),
        ids=tuple(ids) if ids is not None else None,
        title=told.get("title", ""),
        statuses=_known(Status, told.get("statuses", ())),
        channels=_known(Channel, told.get("channels", ())),
        frameworks=_known(Framework, told.get("frameworks", ())),
        tags=tuple(told.get("tags", ())),
        received_from=_day(told.get("received_from")),
        received_to=_day(told.get("received_to")),
        due_in=told.get("due_in"),
        merged=told.get("merged"),
    )


def _known(kind: type[E], values: Iterable[str]) -> tuple[E, ...]:
    return tuple(kind(value) for value in values if value in set(kind))


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
