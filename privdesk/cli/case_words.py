"""A case in words for a terminal."""

from datetime import date

from privdesk.cli.output import plain, say, table
from privdesk.domain.case_clocks import CaseClock
from privdesk.domain.person import PostalAddress
from privdesk.domain.read_models import CaseView
from privdesk.services.intake import IntakePreview
from privdesk.services.quick_add import QuickIntake


def day_words(day: date) -> str:
    """Such as "Saturday, Nov 28, 2026"."""
    return f"{day:%A, %b} {day.day}, {day.year}"


def tell_intake(number: str | None, seen: IntakePreview) -> None:
    """What was saved, or would be, with its deadlines."""
    say(f"{number} saved" if number else "Nothing saved, this was a dry run")
    for problem in seen.problems:
        say(f"  Wrong: {problem.field}: {problem.sentence}")
    for clock in seen.clocks:
        say(f"  {_clock_words(clock)}")
    if seen.late_by:
        say(f"  Late by {seen.late_by} {'day' if seen.late_by == 1 else 'days'} already")
    if seen.missing:
        say(f"  Missing: {', '.join(seen.missing)}")


def tell_line(quick: QuickIntake) -> None:
    """What was understood of a line, and what was assumed."""
    for piece in quick.line.pieces:
        say(f"  {piece.part.value}: {plain(piece.text)}")
    if quick.line.subject:
        say(f"  subject: {plain(quick.line.subject)}")
    if quick.assumed:
        say(f"  Assumed: {', '.join(sorted(part.value for part in quick.assumed))}")


def _clock_words(clock: CaseClock) -> str:
    deadline = clock.deadline
    words = f"{deadline.title}: {day_words(deadline.raw)}"
    if deadline.send_by != deadline.raw:
        words += f", send by {day_words(deadline.send_by)}"
    return f"{words}, done {clock.satisfied_on}" if clock.satisfied_on else words


def _place(address: PostalAddress) -> str:
    parts = (*address.lines, address.city, address.region, address.postal_code, address.country)
    return ", ".join(plain(part) for part in parts if part)


def tell_case(view: CaseView) -> None:
    """Everything of one case."""
    case = view.case
    say(f"{case.number}  {case.kind.value.replace('_', ' ')}  {case.status.value}")
    say(f"{plain(view.person.display_name)}: {plain(case.subject)}")
    say(f"Received {day_words(case.received)} by {case.channel.value.replace('_', ' ')}")
    say(f"Next step: {view.next_step.value.replace('_', ' ')}")
    _tell_clocks(view)
    _tell_substance(view)
    _tell_papers(view)
    say("")
    table(
        ("Day", "Event", "Words"),
        ((event.on.isoformat(), event.title, event.body) for event in view.events),
    )


def _tell_clocks(view: CaseView) -> None:
    for clock in view.case.clocks:
        say("")
        say(_clock_words(clock))
        for step in clock.deadline.steps:
            say(f"  {step.day.isoformat()}  {step.text}")
        say(f"  {clock.deadline.basis} ({clock.deadline.citation})")


def _tell_substance(view: CaseView) -> None:
    say("")
    for part in view.people:
        say(f"{part.role.value}: {plain(part.person.display_name)}, {_place(part.person.address)}")
    for asked in view.case.rights:
        outcome = asked.outcome.value if asked.outcome else "open"
        grounds = ", ".join(ground.value for ground in asked.grounds)
        say(f"{asked.right.value}: {outcome}{f' ({grounds})' if grounds else ''}")
    for search in view.case.searches:
        say(f"search {search.source}: {search.state.value} {plain(search.found)}".rstrip())
    for linked in view.links:
        say(f"linked: {linked.number} ({linked.link.relation.value}) {plain(linked.person)}")


def _tell_papers(view: CaseView) -> None:
    if view.letters:
        say("")
        table(
            ("Letter", "Key", "Template", "State", "Mailed", "Tracking"),
            (
                (
                    letter.number or "draft",
                    str(letter.id),
                    letter.template,
                    letter.state.value,
                    letter.mailed_on.isoformat() if letter.mailed_on else "",
                    letter.tracking,
                )
                for letter in view.letters
            ),
        )
    for file in view.files:
        say(f"file {file.id}: {plain(file.name)}, {file.size} bytes, SHA-256 {file.sha256}")
