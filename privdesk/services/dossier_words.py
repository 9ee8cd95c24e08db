"""What a dossier says of its cases: facts, chain, timeline and the proof of each date, in words."""

from collections.abc import Iterable
from datetime import date

from privdesk.domain import labels
from privdesk.domain.case import Case
from privdesk.domain.case_clocks import CaseClock
from privdesk.domain.chain import INSTANCES, Chain, is_over
from privdesk.domain.chain_next import Chance, next_after
from privdesk.domain.chain_timeline import chain_timeline
from privdesk.domain.chain_words import case_words, chain_columns
from privdesk.domain.clock_words import CONFIDENCE, clock_state
from privdesk.domain.day_names import day_words, month_name, weekday_name
from privdesk.domain.dispute import bearer_of_costs
from privdesk.domain.dossier import LEFT_OUT, Part, Reader, shows_event
from privdesk.domain.read_models import CaseView
from privdesk.reports.dossier_content import ChainRow, DateProof, Mark, TimelineRow


def case_facts(view: CaseView, reader: Reader, today: date) -> tuple[tuple[str, str], ...]:
    """The facts of the case in front, names and values; what is empty is not there."""
    case, facts = view.case, view.case.facts
    late = labels.LATE_REASON[case.late_reason] if case.late_reason else ""
    told = (
        ("Case", f"{case.number}, {labels.KIND[case.kind]}"),
        ("Person", view.person.display_name),
        ("Matter", case.subject),
        ("Received", f"{day_words(case.received)}, {labels.CHANNEL[case.channel].lower()}"),
        ("Framework", labels.FRAMEWORK[case.framework] if case.framework else ""),
        ("Principles", ", ".join(labels.PRINCIPLE[one] for one in case.principles)),
        ("Kind of data", "Human-resources data: the DPA is the route" if case.hr_data else ""),
        ("Service provider", case.provider),
        ("Acknowledged", day_words(case.acknowledged_on) if case.acknowledged_on else ""),
        ("Answered", day_words(case.answered_on) if case.answered_on else ""),
        ("Merit", labels.MERIT[case.merit] if case.merit else ""),
        ("Remedy", ", ".join(labels.REMEDY[one] for one in facts.remedies)),
        ("Status", labels.STATUS[case.status]),
        ("Reason for lateness", late if Part.LATENESS not in LEFT_OUT[reader] else ""),
        ("Reference", case.reference),
        ("Costs", bearer_of_costs(case.kind) if case.kind in INSTANCES else ""),
        ("Where it stands", case_words(case, today)),
    )
    return tuple((name, value) for name, value in told if value)


def people_lines(views: Iterable[CaseView], reader: Reader) -> tuple[str, ...]:
    """Everybody who takes part, each once, with the part and where to reach them."""
    lines: dict[str, None] = {}
    for view in views:
        for part in view.people:
            person, address = part.person, part.person.address
            words = f"{person.display_name}, {labels.ROLE[part.role].lower()}"
            if Part.CONTACTS not in LEFT_OUT[reader]:
                town = " ".join(one for one in (address.postal_code, address.city) if one)
                reach = (*address.lines, town, address.country, person.email, person.phone)
                words = ", ".join(one for one in (words, *reach) if one)
            lines[words] = None
    return tuple(lines)


def chain_rows(chain: Chain, names: dict[int, str], today: date) -> tuple[ChainRow, ...]:
    """The cases of a chain in their columns, and under each open end what may come next."""
    if len(chain.cases) == 1 and chain.cases[0].kind not in INSTANCES:
        return ()
    places = chain.instances(today)
    rows = []
    for place, (column, _branch) in zip(places, chain_columns(places), strict=True):
        case = place.case
        title = f"{labels.KIND[case.kind]} {case.number}"
        if case.facts.authority is not None:
            title = f"{title} · {labels.AUTHORITY[case.facts.authority]}"
        elif names.get(case.id):
            title = f"{title} · {names[case.id]}"
        received = f"Received {day_words(case.received)}. {case_words(case, today)}"
        mark = Mark.DONE if is_over(case) else Mark.NOW
        rows.append(ChainRow(column, mark, title, (received, *_instance_facts(case))))
        for one in next_after(chain, place, today):
            shut = one.chance is Chance.SHUT
            mark = Mark.CLOSED if shut else Mark.POSSIBLE
            rows.append(ChainRow(column, mark, one.sentence(today)))
    return tuple(rows)


def _instance_facts(case: Case) -> tuple[str, ...]:
    facts = case.facts
    told = (
        ("Satisfied" if facts.satisfied else "Not satisfied") + f": {facts.satisfied_how}"
        if facts.satisfied is not None
        else "",
        f"{labels.MODE[facts.mode]}." if facts.mode else "",
        f"Neutral: {facts.neutral}." if facts.neutral else "",
        *(f"{one.what}: {day_words(one.day)}." for one in facts.dates),
        f"Remedy: {', '.join(labels.REMEDY[one] for one in facts.remedies)}."
        if facts.remedies
        else "",
        f"Comply by {day_words(facts.comply_by)}." if facts.comply_by else "",
        f"Complied {day_words(facts.complied_on)}: {facts.evidence}" if facts.complied_on else "",
        f"Before this instance again: {facts.again_because}" if facts.again_because else "",
    )
    return tuple(one for one in told if one)


def timeline_rows(
    views: Iterable[CaseView], reader: Reader, today: date
) -> tuple[TimelineRow, ...]:
    """What happened and is due in all of the cases together, the earliest first."""
    return tuple(
        TimelineRow(_day(one.on), one.badge, one.number, one.title, one.body, one.actor)
        for one in chain_timeline(views, today)
        if one.event is None or shows_event(reader, one.event)
    )


def _day(day: date) -> str:
    return f"{weekday_name(day)[:3]}, {month_name(day)[:3]} {day.day}, {day.year}"


def date_proofs(views: Iterable[CaseView], today: date) -> tuple[DateProof, ...]:
    """Every clock of the cases with what its date was counted from."""
    return tuple(_proof(view.case, clock, today) for view in views for clock in view.case.clocks)


def _proof(case: Case, clock: CaseClock, today: date) -> DateProof:
    deadline = clock.deadline
    founded = CONFIDENCE[deadline.confidence].rstrip(".")
    return DateProof(
        f"{case.number} · {deadline.title}: {day_words(deadline.raw)}",
        tuple((step.text, day_words(step.day)) for step in deadline.steps),
        f"{deadline.basis} {deadline.citation}. {founded}.",
        clock_state(clock, today),
        tuple(f"{one.title}: {one.why.rstrip('.')}" for one in deadline.checked),
    )


def search_rows(views: Iterable[CaseView], reader: Reader) -> tuple[tuple[str, str, str, str], ...]:
    """The data sources that were searched."""
    if Part.SEARCHES in LEFT_OUT[reader]:
        return ()
    return tuple(
        (view.case.number, search.name, labels.SEARCH[search.state], search.found)
        for view in views
        for search in view.case.searches
    )
