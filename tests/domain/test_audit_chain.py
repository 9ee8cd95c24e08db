"""No entry of the audit trail can be altered, added, taken out, moved or cut unseen."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from privdesk.domain.audit import (
    GENESIS,
    AuditEntry,
    canonical,
    commitment,
    digest_of,
    first_break,
    next_entry,
)

START = datetime(2026, 11, 23, 16, 30, tzinfo=UTC)
LENGTH = 6
PLACES = st.integers(0, LENGTH - 1)
CHANGES = st.sampled_from(
    [
        {"actor": "Somebody"},
        {"action": "case.closed"},
        {"subject": "case:2"},
        {"payload": '{"n":99}'},
        {"at": START - timedelta(days=1)},
    ]
)


def chain(length: int) -> list[AuditEntry]:
    entries: list[AuditEntry] = []
    for number in range(length):
        last = entries[-1] if entries else None
        at = START + timedelta(seconds=number)
        entries.append(next_entry(last, at, "Dana", "case.noted", "case:1", {"n": number}))
    return entries


def resealed(entry: AuditEntry, **changes: object) -> AuditEntry:
    """The entry altered by one who also writes the digest anew."""
    e = replace(entry, **changes)
    digest = digest_of(e.seq, e.at, e.actor, e.action, e.subject, e.payload, e.previous)
    return replace(e, digest=digest)


def test_a_chain_holds_from_its_first_entry() -> None:
    entries = chain(LENGTH)
    assert (entries[0].seq, entries[0].previous) == (1, GENESIS)
    assert first_break(entries) is None
    assert first_break([]) is None


@settings(deadline=None)
@given(PLACES, CHANGES)
def test_an_altered_entry_is_named(place: int, change: dict[str, object]) -> None:
    entries = chain(LENGTH)
    entries[place] = replace(entries[place], **change)
    broken = first_break(entries)
    assert broken is not None
    assert broken.seq == place + 1
    assert broken.why == f"entry {place + 1} was changed after it was written"


@settings(deadline=None)
@given(st.integers(0, LENGTH - 2), CHANGES)
def test_an_altered_entry_with_a_new_digest_is_named_by_the_next(
    place: int, change: dict[str, object]
) -> None:
    entries = chain(LENGTH)
    entries[place] = resealed(entries[place], **change)
    broken = first_break(entries)
    assert broken is not None
    assert broken.why == f"entry {place + 2} does not follow the entry before it"


@settings(deadline=None)
@given(st.integers(0, LENGTH - 2))
def test_a_removed_entry_is_named(place: int) -> None:
    entries = chain(LENGTH)
    del entries[place]
    broken = first_break(entries)
    assert broken is not None
    assert broken.why == f"entry {place + 1} is missing; entry {place + 2} stands in its place"


@settings(deadline=None)
@given(PLACES)
def test_an_inserted_entry_is_named(place: int) -> None:
    entries = chain(LENGTH)
    last = entries[place - 1] if place else None
    entries.insert(place, next_entry(last, START, "Somebody", "case.noted", "case:9", {}))
    broken = first_break(entries)
    assert broken is not None
    assert broken.seq == place + 2


@settings(deadline=None)
@given(PLACES, PLACES)
def test_moved_entries_are_named(one: int, other: int) -> None:
    entries = chain(LENGTH)
    entries[one], entries[other] = entries[other], entries[one]
    broken = first_break(entries)
    assert (broken.seq if broken else None) == (min(one, other) + 1 if one != other else None)


@settings(deadline=None)
@given(PLACES)
def test_a_cut_end_is_named_where_the_last_digest_was_noted(kept: int) -> None:
    entries = chain(LENGTH)
    head = entries[-1].digest
    assert first_break(entries, head) is None
    assert first_break(entries[:kept]) is None
    broken = first_break(entries[:kept], head)
    assert broken is not None
    assert broken.seq == kept + 1
    assert broken.why == f"the trail was cut after entry {kept}, or written anew"


def test_a_noted_digest_may_be_older_than_the_last_entry() -> None:
    entries = chain(LENGTH)
    assert first_break(entries, entries[2].digest) is None
    assert first_break(entries, GENESIS) is None


def test_the_same_particulars_have_one_form() -> None:
    assert canonical({"b": [1, True, None], "a": "Ł"}) == '{"a":"Ł","b":[1,true,null]}'


@pytest.mark.parametrize(
    "value", [{"a": 1.5}, {"a": [1, {"b": 0.0}]}, {"a": (2.5,)}, {"a": date(2026, 11, 23)}]
)
def test_what_prints_differently_elsewhere_is_refused(value: dict[str, object]) -> None:
    with pytest.raises(TypeError):
        canonical(value)


def test_a_commitment_depends_on_salt_and_text() -> None:
    values = {commitment(salt, text) for salt in (b"a", b"b") for text in ("Brunner", "Müller")}
    assert len(values) == 4
    assert commitment(b"a", "Brunner") in values
