"""Switch a framework off by date in the source of a policy pack."""

from datetime import date

import tomlkit

from privdesk.domain.vocabulary import Framework

_TABLE = "framework_until"


def with_framework_until(source: str, framework: Framework, until: date | None) -> str:
    """A policy pack in which complaints under a framework are taken until a day, or without end.

    All else stays as it was written, comments too.

    Args:
        source: TOML of a pack that holds together.
        framework: of the pack.
        until: the last day of receipt, a calendar date of the office; None switches it on again.
    """
    document = tomlkit.parse(source)
    if _TABLE not in document:
        document[_TABLE] = tomlkit.table()
    table = document[_TABLE]
    if until is not None:
        table[framework.value] = until
    elif framework.value in table:
        del table[framework.value]
    return tomlkit.dumps(document)
