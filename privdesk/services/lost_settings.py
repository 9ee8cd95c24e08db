"""What stands in for settings of the office that a damaged case file has lost."""

import json
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime

from privdesk.domain.errors import InvalidInput
from privdesk.domain.said import said
from privdesk.policy import pack_ids, pack_text, parse_closing_days, parse_pack
from privdesk.services.desk import CLOSING_DAYS, DEFAULT_PACK, FROZEN_AT, POLICY
from privdesk.storage import CaseFile

_NO_DAY = datetime(2026, 1, 1, 12, tzinfo=UTC)  # of a rehearsal file that lost its trail, too


@dataclass(frozen=True, slots=True)
class StandIn:
    """A value for a setting that is lost.

    Attributes:
        name: of the setting.
        value: what it is from now on.
        told: what is lost and what to do, one sentence or two.
    """

    name: str
    value: str
    told: str


def stand_ins(file: CaseFile) -> tuple[StandIn, ...]:
    """What has to stand in so that a recovered case file opens; nothing is written."""
    return tuple(one for one in (_pack(file), _closing_days(file), _clock(file)) if one)


def _pack(file: CaseFile) -> StandIn | None:
    with suppress(InvalidInput):
        parse_pack(file.queries().setting(POLICY) or "", name=file.path.name)
        return None
    pack_id = _pack_of_trail(file)
    told = said(
        "The policy pack of the office is lost, and with it the particulars of "
        "the office. The pack {pack_id} that ships with Privdesk stands in for "
        "it: check File > Office before a letter is written.",
        pack_id=pack_id,
    )
    return StandIn(POLICY, pack_text(pack_id), told)


def _pack_of_trail(file: CaseFile) -> str:
    """The shipped pack that the case file was made with, as its trail tells."""
    for entry in file.queries().audit_entries():
        if entry.action == "case_file.created":
            with suppress(ValueError, KeyError, TypeError):
                made_with = json.loads(entry.payload)["pack"]
                if made_with in pack_ids():
                    return str(made_with)
            break
    return DEFAULT_PACK


def _closing_days(file: CaseFile) -> StandIn | None:
    with suppress(InvalidInput):
        parse_closing_days(file.queries().setting(CLOSING_DAYS) or "")
        return None
    told = said("The closing days that the office added are lost. Enter them again.")
    return StandIn(CLOSING_DAYS, "", told)


def _clock(file: CaseFile) -> StandIn | None:
    stored = file.queries().setting(FROZEN_AT)
    if stored is None:
        return None
    with suppress(ValueError):
        if datetime.fromisoformat(stored).tzinfo is not None:
            return None
    last = file.queries().last_audit_at() or _NO_DAY
    told = said("The day of this rehearsal file is lost. It goes on after its last entry.")
    return StandIn(FROZEN_AT, last.isoformat(), told)
