"""The packs of law that ship with the program: clocks of statutes and frameworks, by citation."""

import tomllib
from functools import lru_cache

from pydantic import ValidationError

from privdesk.assets import asset
from privdesk.domain.errors import InvalidInput, NotFound
from privdesk.domain.rules import ClockRule
from privdesk.domain.said import said
from privdesk.domain.working_days import WEEKDAYS
from privdesk.policy.problems import Finder, syntax_problem
from privdesk.policy.rules import clock_rule
from privdesk.policy.schema import LawTable

_FOLDER = ("policies", "laws")
_SUFFIX = ".toml"


def law_ids() -> tuple[str, ...]:
    """Ids of the packs of law that ship with the program, in order."""
    return tuple(sorted(path.stem for path in asset(*_FOLDER).glob(f"*{_SUFFIX}")))


@lru_cache
def law_pack(law_id: str, *, offered: bool = False) -> tuple[ClockRule, ...]:
    """The clocks of a shipped pack of law.

    Args:
        law_id: such as "dpf".
        offered: whether its clocks run only when the officer chooses them.

    Raises:
        NotFound: no pack of law with this id ships.
        InvalidInput: the pack does not hold together.
    """
    known = law_ids()
    if law_id not in known:
        raise NotFound(
            said(
                "No pack of law “{law_id}” ships. Choose any of {names}.",
                law_id=law_id,
                names=", ".join(known),
            )
        )
    text = asset(*_FOLDER, law_id + _SUFFIX).read_text(encoding="utf-8")
    return parse_law(text, name=f"{law_id}{_SUFFIX}", offered=offered)


def parse_law(text: str, *, name: str, offered: bool = False) -> tuple[ClockRule, ...]:
    """The clocks of a pack of law from its TOML source.

    Raises:
        InvalidInput: the text is no TOML or no pack of law; each problem names key and line.
    """
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise InvalidInput((syntax_problem(error, text, name),)) from error
    try:
        table = LawTable.model_validate(data)
    except ValidationError as error:
        finder = Finder(text, data, name, LawTable)
        raise InvalidInput(tuple(finder.of_schema(error))) from error
    return tuple(
        clock_rule(rule, calendar=WEEKDAYS.id, version=table.version, offered=offered)
        for rule in table.rules
    )
