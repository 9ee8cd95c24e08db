"""A row of an old register as a case that may be taken over, or the reasons why it cannot be."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from privdesk.domain.imports.columns import Field, Plan
from privdesk.domain.imports.dates import read_date
from privdesk.domain.imports.repairs import repaired_postal_code
from privdesk.domain.person import Person, PostalAddress
from privdesk.domain.quick_words import folded
from privdesk.domain.said import said
from privdesk.domain.validation import email_problem
from privdesk.domain.vocabulary import (
    Channel,
    Framework,
    Kind,
    LateReason,
    Merit,
    Outcome,
    Principle,
    Right,
    Status,
)

_LONGEST = 500  # characters of a single-line field
_OLDEST = 1970
_SEVERAL = re.compile(r"[,;/+&\n]| and | und | et | y ")
_STREET_LINES = re.compile(r"\s*[\n;|]\s*")
_RIGHTS_OF_KIND = ":"

WORDS: Mapping[Field, str] = {
    Field.OLD_NUMBER: said("Number"),
    Field.KIND: said("Kind"),
    Field.RIGHTS: said("Right"),
    Field.CHANNEL: said("Channel"),
    Field.RECEIVED: said("Received"),
    Field.STATUS: said("Status"),
    Field.COUNTRY: said("Country"),
    Field.FRAMEWORK: said("Framework"),
    Field.PRINCIPLES: said("Principle"),
    Field.DUE: said("Due date of the notice"),
    Field.ACKNOWLEDGED: said("Acknowledged"),
    Field.ANSWERED: said("Answered"),
    Field.CLOSED: said("Closed"),
    Field.OUTCOME: said("Outcome"),
    Field.MERIT: said("Merit"),
    Field.LATE_REASON: said("Reason for being late"),
    Field.EMAIL: said("E-mail"),
    Field.NAME: said("Name"),
    Field.SUBJECT: said("Subject"),
}
"""What a field is called in the reason of a rejected row."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A row that can become a case.

    Attributes:
        row: number of the row in its sheet.
        old_number: of the old register; empty if it has none.
        kind: what it is.
        rights: asked for.
        channel: how it came in.
        received: calendar date of receipt.
        status: where the work stood.
        person: who wrote.
        law: code of the country or state; None takes it from the address.
        subject: a few words.
        framework: for a complaint.
        principles: for a complaint.
        provider: service provider concerned.
        handler: who worked on it; empty if unknown.
        reference: number of the other side.
        due: date printed in a notice.
        acknowledged: when the acknowledgement went out.
        answered: when the answer went out.
        closed: when it was closed.
        outcome: how it ended.
        merit: what the office found about a complaint.
        late_reason: why it was late.
        notes: what no field holds, a line each.
        told: what was repaired or assumed, a sentence each.
    """

    row: int
    old_number: str
    kind: Kind
    rights: tuple[Right, ...]
    channel: Channel
    received: date
    status: Status
    person: Person
    law: str | None = None
    subject: str = ""
    framework: Framework | None = None
    principles: tuple[Principle, ...] = ()
    provider: str = ""
    handler: str = ""
    reference: str = ""
    due: date | None = None
    acknowledged: date | None = None
    answered: date | None = None
    closed: date | None = None
    outcome: Outcome | None = None
    merit: Merit | None = None
    late_reason: LateReason | None = None
    notes: tuple[str, ...] = ()
    told: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rejected:
    """A row that cannot become a case, and everything that is in the way."""

    row: int
    label: str
    reasons: tuple[str, ...]


@dataclass(slots=True)
class _Row:
    """The cells of a row under their fields, while it is read."""

    plan: Plan
    texts: dict[Field, str]
    headings: Mapping[Field, str]
    notes: list[str] = field(default_factory=list)
    reasons: list[str] = field(default_factory=list)
    told: list[str] = field(default_factory=list)

    def text(self, name: Field) -> str:
        return self.texts.get(name) or self.plan.defaults.get(name, "")

    def short(self, name: Field) -> str:
        """A single line; what does not fit goes to the notes whole."""
        text = " ".join(self.text(name).split())
        if len(text) <= _LONGEST:
            return text
        self.notes.append(f"{self.headings.get(name, WORDS.get(name, name.value))}: {text}")
        self.told.append(
            said("{get} is shortened; the whole is a note.", get=WORDS.get(name, name.value))
        )
        return text[: _LONGEST - 1] + "…"

    def day(self, name: Field) -> date | None:
        text = self.text(name)
        if not text:
            return None
        day = read_date(text, self.plan.dates.get(self.headings.get(name, "")))
        if day is None:
            self.reasons.append(
                said("{words}: “{cut}” is no date.", words=WORDS[name], cut=_cut(text))
            )
        return day

    def value(self, name: Field) -> str:
        """What a cell of a closed list means; empty where it says nothing or nobody knows it."""
        text = self.text(name)
        if not text:
            return ""
        meaning = self.plan.values.get(name, {}).get(compared(text))
        if meaning is not None:
            return meaning
        if text in _KNOWN[name]:
            return text
        if name in _DECIDING:
            self.reasons.append(
                said(
                    "{words}: “{cut}” is not known. Say what it means.",
                    words=WORDS[name],
                    cut=_cut(text),
                )
            )
        else:
            heading = self.headings.get(name, WORDS[name])
            self.notes.append(f"{heading}: {text}")
            self.told.append(
                said(
                    "{words} “{cut}” is not known; kept as a note.",
                    words=WORDS[name],
                    cut=_cut(text),
                )
            )
        return ""

    def values(self, name: Field) -> tuple[str, ...]:
        """The meanings of a cell that may hold several, each once."""
        text = self.text(name)
        if not text:
            return ()
        known = self.plan.values.get(name, {})
        if compared(text) in known or text in _KNOWN[name]:
            return tuple(_split(self.value(name)))
        found: list[str] = []
        for part in parts_of(text):
            self.texts[name] = part
            found.extend(_split(self.value(name)))
        self.texts[name] = text
        return tuple(dict.fromkeys(found))


_DECIDING = frozenset({Field.KIND, Field.STATUS, Field.RIGHTS, Field.FRAMEWORK})
_KNOWN: dict[Field, frozenset[str]] = {
    Field.KIND: frozenset(Kind)
    | {f"{Kind.PRIVACY_REQUEST}{_RIGHTS_OF_KIND}{right}" for right in Right},
    Field.RIGHTS: frozenset(Right),
    Field.CHANNEL: frozenset(Channel),
    Field.STATUS: frozenset(Status),
    Field.COUNTRY: frozenset(),
    Field.FRAMEWORK: frozenset(Framework),
    Field.PRINCIPLES: frozenset(Principle),
    Field.OUTCOME: frozenset(Outcome),
    Field.MERIT: frozenset(Merit),
    Field.LATE_REASON: frozenset(LateReason),
}


def values_of(name: Field) -> tuple[str, ...]:
    """The values that a closed list may have, as a plan names them."""
    return tuple(sorted(_KNOWN[name]))


def parts_of(cell: str) -> tuple[str, ...]:
    """What a cell says that may hold several values of a list."""
    return tuple(part.strip() for part in _SEVERAL.split(cell) if part.strip())


def compared(cell: str) -> str:
    """A cell as it is compared with what cells are known to mean."""
    return " ".join(folded(cell).replace("_", " ").split()).strip(" .:")


def draft_of(
    plan: Plan, headings: tuple[str, ...], row: int, cells: tuple[str, ...], today: date
) -> Draft | Rejected | None:
    """What a row becomes; None for an empty one.

    Args:
        plan: by which rows are taken over.
        headings: of the columns.
        row: number of the row in its sheet.
        cells: one a column; missing ones at the end are empty.
        today: calendar date of the office; nothing may lie after it.
    """
    read = _cells(plan, headings, cells)
    if read is None:
        return None
    person = _person(read)
    if sentence := (problem.sentence if (problem := email_problem(person.email)) else ""):
        read.reasons.append(
            said("E-mail: “{cut}”. {sentence}", cut=_cut(person.email), sentence=sentence)
        )
    rights, kind = _kind(read)
    course = _course(read, today)
    framework = _framework(read, kind, person.address.country)
    law = read.short(Field.LAW).upper() or None
    label = person.name or person.organisation or person.email or read.text(Field.OLD_NUMBER)
    outcome, merit, late = (
        read.value(Field.OUTCOME),
        read.value(Field.MERIT),
        read.value(Field.LATE_REASON),
    )
    channel, principles = read.value(Field.CHANNEL), read.values(Field.PRINCIPLES)
    if read.reasons or kind is None or course is None:
        return Rejected(row, label, tuple(dict.fromkeys(read.reasons)))
    return Draft(
        row=row,
        old_number=read.short(Field.OLD_NUMBER),
        kind=kind,
        rights=rights,
        channel=Channel(channel or Channel.EMAIL),
        received=course.received,
        status=course.status,
        person=person,
        law=law,
        subject=read.short(Field.SUBJECT),
        framework=framework,
        principles=tuple(Principle(value) for value in principles),
        provider=read.short(Field.PROVIDER),
        handler=read.short(Field.HANDLER),
        reference=read.short(Field.REFERENCE),
        due=course.due,
        acknowledged=course.acknowledged,
        answered=course.answered,
        closed=course.closed,
        outcome=Outcome(outcome) if outcome else None,
        merit=Merit(merit) if merit else None,
        late_reason=LateReason(late) if late else None,
        notes=tuple(read.notes),
        told=tuple(read.told),
    )


def _cells(plan: Plan, headings: tuple[str, ...], cells: tuple[str, ...]) -> _Row | None:
    texts: dict[Field, str] = {}
    under: dict[Field, str] = {}
    notes = []
    for heading, cell in zip(headings, cells, strict=False):
        text = cell.strip()
        name = plan.field_of(heading)
        if not text or name is Field.SKIP:
            continue
        if name is Field.NOTE:
            notes.append(f"{heading}: {text}")
        else:
            joint = "\n" if name is Field.STREET else " "
            texts[name] = f"{texts[name]}{joint}{text}" if name in texts else text
            under[name] = heading
    if not texts and not notes:
        return None
    return _Row(plan, texts, under, notes)


def _person(read: _Row) -> Person:
    whole = read.short(Field.NAME)
    parts = f"{read.short(Field.FIRST_NAME)} {read.short(Field.LAST_NAME)}".strip()
    country = _country(read)
    region = read.short(Field.REGION)
    code = read.short(Field.POSTAL_CODE)
    if read.plan.repair_postal_codes and (better := repaired_postal_code(code, country, region)):
        read.told.append(said("Postal code {code} becomes {better}.", code=code, better=better))
        code = better
    street = read.text(Field.STREET)
    lines = tuple(line for line in _STREET_LINES.split(street) if line) if street else ()
    return Person(
        id=0,
        name=whole or parts,
        organisation=read.short(Field.ORGANISATION),
        email=read.short(Field.EMAIL),
        phone=read.short(Field.PHONE),
        address=PostalAddress(lines, read.short(Field.CITY), region, code, country),
    )


def _country(read: _Row) -> str:
    text = read.text(Field.COUNTRY)
    if len(text) == 2 and text.isascii() and text.isalpha():  # noqa: PLR2004 - a code has two letters
        mapped = read.plan.values.get(Field.COUNTRY, {}).get(compared(text))
        return mapped if mapped is not None else text.upper()
    return read.value(Field.COUNTRY)


def _kind(read: _Row) -> tuple[tuple[Right, ...], Kind | None]:
    """What it is, and what is asked for; old registers often say both in one word."""
    if not read.text(Field.KIND):
        if not read.text(Field.RIGHTS):
            read.reasons.append(said("Kind: nothing says what it is."))
            return (), None
        value = Kind.PRIVACY_REQUEST.value
    else:
        value = read.value(Field.KIND)
    kind, _, right = value.partition(_RIGHTS_OF_KIND)
    asked = [Right(right)] if right else []
    asked.extend(Right(one) for one in read.values(Field.RIGHTS))
    rights = tuple(dict.fromkeys(asked))
    if not kind:
        return rights, None
    if kind == Kind.PRIVACY_REQUEST and not rights:
        read.reasons.append(said("Right: nothing says what the person asks for."))
    return rights, Kind(kind)


def _framework(read: _Row, kind: Kind | None, _country: str) -> Framework | None:
    value = read.value(Field.FRAMEWORK)
    if value:
        return Framework(value)
    if kind is Kind.DPF_COMPLAINT and not read.text(Field.FRAMEWORK):
        read.reasons.append(said("Framework: a complaint needs the framework that it relies on."))
    return None


@dataclass(frozen=True, slots=True)
class _Course:
    received: date
    status: Status
    due: date | None
    acknowledged: date | None
    answered: date | None
    closed: date | None


def _course(read: _Row, today: date) -> _Course | None:
    """The dates of a case, each plausible beside the others, and the status that fits them."""
    received = read.day(Field.RECEIVED)
    if not read.text(Field.RECEIVED):
        read.reasons.append(said("Received: the day is missing, and all deadlines count from it."))
    days = {name: read.day(name) for name in (Field.ACKNOWLEDGED, Field.ANSWERED, Field.CLOSED)}
    due = read.day(Field.DUE)
    status = _status(read, days)
    if received is None or status is None:
        return None
    _check_day(read, Field.RECEIVED, received, today)
    for name, day in days.items():
        if day is None:
            continue
        if day < received:
            read.reasons.append(
                said(
                    "{words}: {day} lies before the receipt.",
                    words=WORDS[name],
                    day=day.isoformat(),
                )
            )
        _check_day(read, name, day, today)
    answered, closed = _ends(read, status, days[Field.ANSWERED], days[Field.CLOSED])
    return _Course(received, status, due, days[Field.ACKNOWLEDGED], answered, closed)


def _ends(
    read: _Row, status: Status, answered: date | None, closed: date | None
) -> tuple[date | None, date | None]:
    """The days of the answer and of closing that fit the status."""
    if answered and closed and closed < answered:
        read.reasons.append(said("Closed: {day} lies before the answer.", day=closed.isoformat()))
    if status is Status.ANSWERED and answered is None:
        read.reasons.append(said("Answered: the case is answered, and the day is missing."))
    if status.is_open:
        return answered, None
    closed = closed or answered
    if closed is None:
        read.reasons.append(said("Closed: the case is closed, and the day is missing."))
    elif status is Status.CLOSED and answered is None:
        answered = closed
        read.told.append(said("No day of the answer; the day of closing is taken."))
    return answered, closed


def _status(read: _Row, days: Mapping[Field, date | None]) -> Status | None:
    if read.text(Field.STATUS):
        value = read.value(Field.STATUS)
        if value:
            return Status(value)
        if read.reasons:
            return None
    if days[Field.CLOSED]:
        return Status.CLOSED
    if days[Field.ANSWERED]:
        return Status.ANSWERED
    return Status.ACKNOWLEDGED if days[Field.ACKNOWLEDGED] else Status.RECEIVED


def _check_day(read: _Row, name: Field, day: date, today: date) -> None:
    if day > today:
        read.reasons.append(
            said(
                "{words}: {day} is in the future.",
                words=WORDS[name],
                day=day.isoformat(),
            )
        )
    elif day.year < _OLDEST:
        read.reasons.append(
            said(
                "{words}: {day} is long before any register.",
                words=WORDS[name],
                day=day.isoformat(),
            )
        )


def _split(value: str) -> list[str]:
    return value.split("+") if value else []


def _cut(text: str) -> str:
    return text if len(text) <= 40 else text[:39] + "…"  # noqa: PLR2004 - fits a line
