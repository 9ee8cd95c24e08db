"""Read a policy pack: from the text of a TOML file to the records of the domain."""

import tomllib
from collections.abc import Iterator, Mapping
from datetime import date

from pydantic import ValidationError

from privdesk.assets import asset
from privdesk.domain.duties import AnnualDuty, DutyElement
from privdesk.domain.errors import InvalidInput, NotFound, Problem
from privdesk.domain.person import PostalAddress
from privdesk.domain.policy import (
    DataSource,
    Office,
    Particulars,
    PolicyPack,
    Promise,
    Recourse,
    Retention,
    WebForm,
)
from privdesk.domain.rule_book import RuleBook
from privdesk.domain.rules import ClockRule
from privdesk.domain.said import said, words_of_pack
from privdesk.domain.vocabulary import Framework, Kind
from privdesk.policy.calendars import calendar
from privdesk.policy.laws import law_ids, law_pack
from privdesk.policy.problems import Finder, syntax_problem
from privdesk.policy.rules import clock_rule
from privdesk.policy.schema import DutyTable, OfficeTable, PackTable, RecourseTable, WebFormTable

_FOLDER = "policies"
_SUFFIX = ".toml"


def pack_ids() -> tuple[str, ...]:
    """Ids of the packs that ship with the program, in order."""
    return tuple(sorted(path.stem for path in asset(_FOLDER).glob(f"*{_SUFFIX}")))


def pack_text(pack_id: str) -> str:
    """The TOML source of a shipped pack.

    Raises:
        NotFound: no pack with this id ships.
    """
    known = pack_ids()
    if pack_id not in known:
        raise NotFound(
            said(
                "No policy pack “{pack_id}” ships. Choose one of {names}.",
                pack_id=pack_id,
                names=", ".join(known),
            )
        )
    return asset(_FOLDER, pack_id + _SUFFIX).read_text(encoding="utf-8")


def parse_pack(text: str, *, name: str = "policy pack") -> PolicyPack:
    """The records of a policy pack.

    Args:
        text: TOML source.
        name: what the errors call it, such as the name of its file.

    Raises:
        InvalidInput: the text is no TOML or no policy pack. All problems are told at once; each
            names the key, the line, and what the key may hold.
    """
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise InvalidInput((syntax_problem(error, text, name),)) from error
    except RecursionError as error:
        problem = Problem(
            "pack", said("{name}: brackets within brackets, too deep to read.", name=name)
        )
        raise InvalidInput((problem,)) from error
    finder = Finder(text, data, name)
    problems: list[Problem] = []
    try:
        table = PackTable.model_validate(data)
    except ValidationError as error:
        problems.extend(finder.of_schema(error))
    problems.extend(_unknown_laws(finder, data))
    problems.extend(finder.of_contents(_bound_kinds(data)))
    if problems:
        raise InvalidInput(tuple(problems))
    return _pack(table)


def _named_laws(data: Mapping[str, object], key: str) -> list[str]:
    laws = data.get("laws")
    named = laws.get(key) if isinstance(laws, Mapping) else None
    return [law for law in named if isinstance(law, str)] if isinstance(named, list) else []


def _unknown_laws(finder: Finder, data: Mapping[str, object]) -> Iterator[Problem]:
    known = law_ids()
    for key in ("bound", "offered"):
        for place, law in enumerate(_named_laws(data, key)):
            if law not in known:
                what = f"holds “{law}”. Allowed: any of {', '.join(known)}."
                yield finder.of_key(("laws", key, place), what)


def _bound_kinds(data: Mapping[str, object]) -> set[Kind]:
    laws = set(_named_laws(data, "bound")) & set(law_ids())
    return {kind for law in laws for rule in law_pack(law) for kind in rule.kinds}


def _pack(table: PackTable) -> PolicyPack:
    return PolicyPack(
        id=table.id,
        version=table.version,
        title=table.title,
        statement=table.statement,
        office=_office(table.office),
        recourse=_recourse(table.recourse),
        frameworks=tuple(table.frameworks),
        framework_until=_framework_until(table),
        promises=tuple(Promise(p.id, p.text.strip(), p.source) for p in table.promises),
        book=RuleBook(_rules(table)),
        data_sources=tuple(
            DataSource(s.id, words_of_pack(s.name), words_of_pack(s.owner), tuple(s.rights))
            for s in table.data_sources
        ),
        particulars=tuple(
            Particulars(p.kind, tuple(p.required), p.identity, p.search) for p in table.particulars
        ),
        retention=tuple(
            Retention(tuple(r.kinds), r.months, words_of_pack(r.source)) for r in table.retention
        ),
        calendar=table.calendar,
        calendars=calendar,
        web_form=_web_form(table.web_form),
        duties=tuple(_duty(one) for one in table.duties),
    )


def _framework_until(table: PackTable) -> tuple[tuple[Framework, date], ...]:
    days = table.framework_until.model_dump(exclude_none=True)
    return tuple((Framework(name), day) for name, day in days.items())


def _duty(table: DutyTable) -> AnnualDuty:
    elements = tuple(DutyElement(one.id, words_of_pack(one.text)) for one in table.elements)
    return AnnualDuty(**table.model_dump(exclude={"elements"}), elements=elements)


def _rules(table: PackTable) -> tuple[ClockRule, ...]:
    """The office's own clocks, then those of the laws that bind it, then those offered."""
    own = (clock_rule(r, calendar=table.calendar, version=table.version) for r in table.rules)
    bound = (rule for law in table.laws.bound for rule in law_pack(law))
    offered = (rule for law in table.laws.offered for rule in law_pack(law, offered=True))
    return (*own, *bound, *offered)


def _office(table: OfficeTable) -> Office:
    address = PostalAddress(
        lines=tuple(table.address.lines),
        city=table.address.city,
        region=table.address.region,
        postal_code=table.address.postal_code,
        country=table.address.country,
    )
    return Office(**table.model_dump(exclude={"address"}), address=address)


def _web_form(table: WebFormTable) -> WebForm:
    labels = tuple((name, tuple(known)) for name, known in table.labels.items())
    return WebForm(table.action, tuple(table.kinds), labels)


def _recourse(table: RecourseTable) -> Recourse:
    return Recourse(table.name, table.url, tuple(table.address), table.hr_data_covered)
