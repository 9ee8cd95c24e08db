"""Make the anonymous copy: row by row into a new file, so that no old byte is in it."""

import hashlib
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from privdesk.domain.audit import AuditEntry, next_entry
from privdesk.policy import parse_pack, with_office
from privdesk.services.anonymous_copy.inventing import Inventor
from privdesk.services.anonymous_copy.rules import DROPPED, FATES, KEPT_SETTINGS, Fate
from privdesk.services.desk import CLOSING_DAYS, POLICY, Desk
from privdesk.services.open_format.steps import Counter, Steps, always
from privdesk.storage import name_key, sort_key
from privdesk.storage.open_filling import OpenWriter, fill_case_file
from privdesk.storage.open_rows import OpenTable, Row, Snapshot, Value

_PER_INDEXED = 10  # steps that the index of a case takes
_PLACE = re.compile(r"(?:[A-Z]{2,3}(?:-[A-Z0-9]{1,3})?)?")
_LANGUAGE = re.compile(r"(?:[a-z]{2,3}(?:-[A-Za-z]{2,4})?)?")
_MEDIA = re.compile(r"(?:text|image|application|message)/[a-z0-9.+-]{1,30}")
_PLAIN_KEYS = frozenset({"form", "language", "letter_date", "letter_number"})

Told = dict[str, Value]


def make_anonymous(desk: Desk, path: Path, *, goes_on: Steps = always) -> None:
    """Copy a case file with invented names, addresses, words and papers.

    Dates, kinds, clocks, outcomes, countries, case numbers and figures stay, so that the copy is
    late where the original is and fails where it fails. Who was the same person stays the same
    person. The policy pack of the office stays, with another officer. The audit trail has the same
    entries by other hands, without particulars, chained anew. The copy is plain.

    Args:
        desk: the open case file; it is not changed.
        path: of the copy; nothing may be there.
        goes_on: hears how far it is; False stops, and nothing is left behind.

    Raises:
        CaseFileError: the copy cannot be made.
        Refused: it was stopped.
    """
    with desk.file.snapshot() as snapshot:
        copy = _Copy(snapshot, goes_on)
        fill_case_file(path, snapshot.revision, copy.fill, indexed=copy.indexed)


class _Copy:
    def __init__(self, snapshot: Snapshot, goes_on: Steps) -> None:
        self._snapshot = snapshot
        self._invent = Inventor()
        tables = snapshot.tables()
        counts = {table.name: snapshot.count(table) for table in tables}
        self._count = Counter(goes_on, sum(counts.values()) + counts["cases"] * _PER_INDEXED)
        self._not_names = self._shown_otherwise(tables)
        self._pages: dict[Value, int] = {}
        self._last: AuditEntry | None = None
        invent = self._invent
        self._changes: dict[Fate, Callable[[str], str]] = {
            Fate.NAME: invent.name,
            Fate.SHOWN_NAME: lambda text: self._not_names.get(text) or invent.name(text),
            Fate.ORGANISATION: invent.organisation,
            Fate.EMAIL: invent.email,
            Fate.STREETS: lambda text: _listed(invent.street(line) for line in json.loads(text)),
            Fate.CITY: invent.city,
            Fate.SHAPE: invent.shape,
            Fate.PLACE: lambda text: text if _PLACE.fullmatch(text) else invent.city(text),
            Fate.LANGUAGE: lambda text: text if _LANGUAGE.fullmatch(text) else "en",
            Fate.DIGEST: invent.digest,
            Fate.WORD: invent.word,
            Fate.TEXT: invent.text,
            Fate.TEXTS: lambda text: _listed(invent.text(line) for line in json.loads(text)),
            Fate.EMPTY_LIST: lambda _text: "[]",
        }
        self._apart: dict[str, Callable[[Told], Told | None]] = {
            "audit": self._entry,
            "case_clock": self._clock,
            "cases": self._case,
            "letter": self._letter,
            "letter_pdf": self._pdf,
            "person": self._person,
            "setting": self._setting,
        }

    def _shown_otherwise(self, tables: tuple[OpenTable, ...]) -> dict[str, str]:
        """What stands for people without a name in lists: organisation, e-mail or telephone."""
        (table,) = (table for table in tables if table.name == "person")
        places = [table.names.index(name) for name in ("name", "organisation", "email", "phone")]
        found: dict[str, str] = {}
        for row in self._snapshot.rows(table):
            name, organisation, email, phone = (str(row[place]) for place in places)
            if not name:
                shown = organisation or email or phone
                found[shown] = (
                    self._invent.organisation(organisation)
                    or self._invent.email(email)
                    or self._invent.shape(phone)
                )
        return found | {"(erased)": "(erased)", "Name not given": "Name not given"}

    def fill(self, writer: OpenWriter) -> None:
        for table in writer.tables:
            if table.name in DROPPED:
                continue
            rows = self._snapshot.rows(table)
            files = table.name == "file"
            writer.store(
                table, self._files(writer, table, rows) if files else self._rows(table, rows)
            )

    def indexed(self, _done: int, _of: int) -> None:
        self._count.step(_PER_INDEXED)

    def _rows(self, table: OpenTable, rows: Iterator[Row]) -> Iterator[Row]:
        fates = FATES.get(table.name, {})
        special = self._apart.get(table.name)
        for row in rows:
            told: Told | None = dict(zip(table.names, row, strict=True))
            assert told is not None, "a row is a row"
            for name, fate in fates.items():
                told[name] = self._become(fate, told[name])
            if special is not None:
                told = special(told)
            self._count.step()
            if told is not None:
                yield tuple(told.values())

    def _files(self, writer: OpenWriter, table: OpenTable, rows: Iterator[Row]) -> Iterator[Row]:
        for row in rows:
            told = dict(zip(table.names, row, strict=True))
            file_id, size = told["id"], told["size"]
            assert isinstance(file_id, int), "keys are numbers"
            assert isinstance(size, int), "sizes are numbers"
            name, data = self._invent.paper(str(told["name"]), file_id, size)
            kind = str(told["media_type"])
            told |= {
                "name": name,
                "media_type": kind if _MEDIA.fullmatch(kind) else "application/octet-stream",
                "size": len(data),
                "sha256": hashlib.sha256(data).hexdigest(),
                "words": self._invent.text(str(told["words"])),
            }
            writer.store_file(file_id, (data,))
            self._count.step()
            yield tuple(told.values())

    def _become(self, fate: Fate, value: Value) -> Value:
        change = self._changes.get(fate)
        return value if change is None or value is None or value == "" else change(str(value))

    # What is more than one column

    def _case(self, told: Told) -> Told:
        told["person_key"] = sort_key(str(told["person_name"]))
        return told

    def _person(self, told: Told) -> Told:
        told["name_key"] = name_key(str(told["name"]))
        told["email_key"] = str(told["email"]).casefold()
        if told["born"] is not None:
            told["born"] = date(1970, 1, 1).isoformat()
        return told

    def _clock(self, told: Told) -> Told:
        """Reasons in words stand in the facts of a clock, and go from there into its words."""
        facts = json.loads(str(told["facts"])) if told["facts"] else {}
        reasons = {}
        for part in ("extended", "set_by_hand"):
            if (facts.get(part) or {}).get("reason"):
                reasons[facts[part]["reason"]] = self._invent.text(facts[part]["reason"])
                facts[part]["reason"] = reasons[facts[part]["reason"]]
        if not reasons:
            return told
        told["facts"] = json.dumps(facts, ensure_ascii=False, separators=(",", ":"))
        for column in ("title", "basis", "citation"):
            told[column] = _replaced(str(told[column]), reasons)
        explained = _each_text(
            json.loads(str(told["explanation"])), lambda t: _replaced(t, reasons)
        )
        told["explanation"] = json.dumps(explained, ensure_ascii=False)
        return told

    def _letter(self, told: Told) -> Told:
        lines = json.loads(str(told["address"]))
        told["address"] = _listed(
            self._invent.street(line) if place else self._invent.name(line)
            for place, line in enumerate(lines)
        )
        if told["content"] is not None:
            told["content"] = json.dumps(self._content(json.loads(str(told["content"]))))
        if told["pdf_sha256"]:
            pages = told["pages"]
            assert isinstance(pages, int), "pages are numbers"
            self._pages[told["id"]] = pages
            told["pdf_sha256"] = hashlib.sha256(self._invent.pages(pages)).hexdigest()
        return told

    def _content(self, content: dict[str, object]) -> dict[str, object]:
        """What a final letter was made of; pictures of the office are gone."""
        return {
            key: value if key in _PLAIN_KEYS else _each_text(value, self._invent.text)
            for key, value in content.items()
        }

    def _pdf(self, told: Told) -> Told:
        told["data"] = self._invent.pages(self._pages.get(told["letter_id"], 1))
        return told

    def _setting(self, told: Told) -> Told | None:
        name, value = told["name"], str(told["value"])
        if name not in KEPT_SETTINGS:
            return None
        if name == POLICY:
            told["value"] = self._policy(value)
        if name == CLOSING_DAYS:
            told["value"] = json.dumps(_each_text(json.loads(value), self._closing_word))
        return told

    def _closing_word(self, text: str) -> str:
        try:
            date.fromisoformat(text)
        except ValueError:
            return self._invent.text(text)
        return text

    def _policy(self, source: str) -> str:
        office = parse_pack(source).office
        return with_office(source, replace(office, officer=self._invent.name(office.officer)))

    def _entry(self, told: Told) -> Told:
        self._last = next_entry(
            self._last,
            datetime.fromisoformat(str(told["at"])),
            self._invent.name(str(told["actor"])),
            str(told["action"]),
            str(told["subject"]),
            {},
        )
        entry = self._last
        told |= {
            "seq": entry.seq,
            "actor": entry.actor,
            "payload": entry.payload,
            "previous": entry.previous,
            "digest": entry.digest,
        }
        return told


def _listed(lines: Iterator[str]) -> str:
    return json.dumps(list(lines), ensure_ascii=False)


def _replaced(text: str, reasons: dict[str, str]) -> str:
    for before, after in reasons.items():
        text = text.replace(before, after)
    return text


def _each_text(value: object, change: Callable[[str], str]) -> object:
    """The same structure with every text changed; keys stay."""
    if isinstance(value, str):
        return change(value)
    if isinstance(value, dict):
        return {key: _each_text(one, change) for key, one in value.items()}
    if isinstance(value, list):
        return [_each_text(one, change) for one in value]
    return value
