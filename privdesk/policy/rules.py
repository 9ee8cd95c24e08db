"""Turn the table of a clock into the record of the domain."""

from privdesk.domain.rules import ClockRule, ExtensionRule, LaterStart, PauseRule
from privdesk.domain.said import title_of_rule, words_of_pack
from privdesk.policy.schema import RuleTable


def clock_rule(
    table: RuleTable, *, calendar: str, version: str, offered: bool = False
) -> ClockRule:
    """The record of a clock.

    Args:
        table: as it stands in a pack.
        calendar: id of the calendar of a clock that names none.
        version: of the pack; the day a rule came into force stands for it where there is one.
        offered: whether the clock runs only when the officer chooses it.
    """
    extension = table.extension
    return ClockRule(
        id=table.id,
        title=title_of_rule(table.title),
        duty=table.duty,
        kinds=tuple(table.kinds),
        length=table.length,
        unit=table.unit,
        calendar=table.calendar or calendar,
        roll=table.roll,
        basis=words_of_pack(table.basis.strip()),
        citation=table.citation,
        source=table.source,
        reason=words_of_pack(table.reason),
        code=table.code,
        version=f"{version}, in force {table.in_force}" if table.in_force else version,
        in_force=table.in_force,
        until=table.until,
        rights=tuple(table.rights),
        laws=tuple(table.laws),
        offered=offered or table.offered,
        begins=words_of_pack(table.begins),
        delay=table.delay,
        starts=tuple(LaterStart(s.event, s.delay, words_of_pack(s.words)) for s in table.starts),
        pauses=tuple(PauseRule(p.reason, p.inclusive, tuple(p.rights)) for p in table.pauses),
        extension=ExtensionRule(
            extension.total, extension.notice, tuple(map(words_of_pack, extension.reasons))
        )
        if extension
        else None,
        confidence=table.confidence,
    )
