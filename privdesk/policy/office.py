"""The office in a policy pack: check what was typed, and write it into the TOML of the pack."""

from collections.abc import Iterator
from dataclasses import asdict

import tomlkit
from pydantic import ValidationError

from privdesk.domain.errors import InvalidInput, Problem
from privdesk.domain.policy import Office
from privdesk.domain.said import said
from privdesk.policy.schema import AddressTable, OfficeTable


def with_office(source: str, office: Office, *, calendar: str = "") -> str:
    """A policy pack with another office; all else stays as it was written, comments too.

    Args:
        source: TOML of a pack that holds together.
        office: all particulars of the office.
        calendar: id of the calendar of its days off; empty keeps that of the pack.

    Raises:
        InvalidInput: a particular does not hold; each problem names its field.
    """
    problems = tuple(office_problems(office))
    if problems:
        raise InvalidInput(problems)
    document = tomlkit.parse(source)
    table = document["office"]
    for name, value in _values(office).items():
        if name in table or value != OfficeTable.model_fields[name].default:
            table[name] = value
    for name, value in _address(office).items():
        table["address"][name] = value
    if calendar:
        document["calendar"] = calendar
    return tomlkit.dumps(document)


def office_problems(office: Office) -> Iterator[Problem]:
    """What does not hold, each with the name of its field and what the field may hold."""
    try:
        OfficeTable.model_validate(_values(office) | {"address": _address(office)})
    except ValidationError as error:
        seen = set()
        for detail in error.errors(include_url=False, include_context=False):
            place = detail["loc"]
            in_address = place[0] == "address" and len(place) > 1
            name = str(place[1] if in_address else place[0])
            if name not in seen:
                seen.add(name)
                table = AddressTable if in_address else OfficeTable
                yield Problem(
                    name,
                    said("Type {description}.", description=table.model_fields[name].description),
                )


def _values(office: Office) -> dict[str, object]:
    return {name: value for name, value in asdict(office).items() if name != "address"}


def _address(office: Office) -> dict[str, object]:
    address = asdict(office.address)
    known = {name: address[name] for name in AddressTable.model_fields}
    return known | {"lines": list(office.address.lines)}
