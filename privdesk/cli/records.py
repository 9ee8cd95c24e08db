"""Records as JSON: the keys that scripts may rely on, in one place."""

from collections.abc import Iterable
from datetime import date, datetime

from privdesk.domain.case import Case
from privdesk.domain.case_clocks import CaseClock
from privdesk.domain.clocks import Step
from privdesk.domain.correspondence import Event, StoredFile
from privdesk.domain.due import Due
from privdesk.domain.letter import Letter
from privdesk.domain.person import Person
from privdesk.domain.read_models import CaseRow, CaseView, LetterRow
from privdesk.services.quick_add import QuickIntake

Json = dict[str, object]


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _instant(at: datetime | None) -> str | None:
    return at.isoformat(timespec="seconds") if at else None


def due_json(due: Due) -> Json:
    """How pressing a case is: state, days, deadline and the last day to mail."""
    return {
        "state": due.state.value,
        "days": due.days,
        "deadline": _day(due.raw),
        "send_by": _day(due.send_by),
    }


def row_json(row: CaseRow) -> Json:
    """A case in a list."""
    return {
        "number": row.number,
        "kind": row.kind.value,
        "rights": [right.value for right in row.rights],
        "person": row.person,
        "law": row.law,
        "subject": row.subject,
        "status": row.status.value,
        "handler": row.handler,
        "received": row.received.isoformat(),
        "due": due_json(row.due),
        "duty": row.duty.value if row.duty else None,
        "next_step": row.next_step.value,
        "waiting_for": row.waiting_for,
    }


def step_json(step: Step) -> Json:
    """A line of the ledger."""
    return {"text": step.text, "day": step.day.isoformat()}


def clocks_json(clocks: Iterable[CaseClock]) -> list[Json]:
    """Clocks with the ledger that explains each date."""
    return [
        {
            "rule": clock.deadline.rule_id,
            "title": clock.deadline.title,
            "duty": clock.deadline.duty.value,
            "start": clock.deadline.start.isoformat(),
            "deadline": clock.deadline.raw.isoformat(),
            "send_by": clock.deadline.send_by.isoformat(),
            "satisfied_on": _day(clock.satisfied_on),
            "basis": clock.deadline.basis,
            "citation": clock.deadline.citation,
            "version": clock.deadline.version,
            "confidence": clock.deadline.confidence.value,
            "rolled": clock.deadline.rolled.isoformat(),
            "notice_by": _day(clock.deadline.notice_by),
            "extended_from": _day(clock.deadline.extended_from),
            "paused_since": _day(clock.pause.first if clock.pause else None),
            "waived_on": _day(clock.waived.on if clock.waived else None),
            "steps": [step_json(step) for step in clock.deadline.steps],
            "checked": [{"title": c.title, "why": c.why} for c in clock.deadline.checked],
        }
        for clock in clocks
    ]


def person_json(person: Person) -> Json:
    """A person with the postal address."""
    return {
        "name": person.name,
        "organisation": person.organisation,
        "email": person.email,
        "phone": person.phone,
        "salutation": person.salutation,
        "address": {
            "lines": list(person.address.lines),
            "city": person.address.city,
            "region": person.address.region,
            "postal_code": person.address.postal_code,
            "country": person.address.country,
        },
    }


def view_json(view: CaseView) -> Json:
    """Everything of one case."""
    return {
        **_case_json(view.case),
        "due": due_json(view.due),
        "next_step": view.next_step.value,
        "people": [
            {"role": taking_part.role.value, **person_json(taking_part.person)}
            for taking_part in view.people
        ],
        "clocks": clocks_json(view.case.clocks),
        "letters": [letter_json(letter) for letter in view.letters],
        "files": [_file_json(file) for file in view.files],
        "timeline": [_event_json(event) for event in view.events],
        "links": [
            {
                "number": linked.number,
                "kind": linked.kind.value,
                "status": linked.status.value,
                "person": linked.person,
                "relation": linked.link.relation.value,
                "is_later": linked.link.is_later,
            }
            for linked in view.links
        ],
    }


def _case_json(case: Case) -> Json:
    return {
        "number": case.number,
        "kind": case.kind.value,
        "status": case.status.value,
        "channel": case.channel.value,
        "received": case.received.isoformat(),
        "subject": case.subject,
        "law": case.law,
        "handler": case.handler,
        "logged_at": _instant(case.logged_at),
        "rights": [
            {
                "right": asked.right.value,
                "outcome": asked.outcome.value if asked.outcome else None,
                "grounds": [ground.value for ground in asked.grounds],
            }
            for asked in case.rights
        ],
        "searches": [
            {
                "source": search.source,
                "name": search.name,
                "state": search.state.value,
                "asked_on": _day(search.asked_on),
                "answered_on": _day(search.answered_on),
                "found": search.found,
            }
            for search in case.searches
        ],
        "framework": case.framework.value if case.framework else None,
        "principles": [principle.value for principle in case.principles],
        "hr_data": case.hr_data,
        "provider": case.provider,
        "merit": case.merit.value if case.merit else None,
        "root_cause": case.root_cause.value if case.root_cause else None,
        "acknowledged_on": _day(case.acknowledged_on),
        "identity": case.identity.value,
        "identity_method": case.identity_method,
        "identity_on": _day(case.identity_on),
        "waiting_for": case.waiting_for,
        "waiting_since": _day(case.waiting_since),
        "answered_on": _day(case.answered_on),
        "outcome": case.outcome.value if case.outcome else None,
        "closed_on": _day(case.closed_on),
        "late_reason": case.late_reason.value if case.late_reason else None,
        "late_note": case.late_note,
        "reference": case.reference,
        "hold": case.hold,
    }


def _event_json(event: Event) -> Json:
    return {
        "kind": event.kind.value,
        "on": event.on.isoformat(),
        "at": _instant(event.at),
        "title": event.title,
        "body": event.body,
        "actor": event.actor,
        "is_quote": event.is_quote,
        "letter": event.letter_id,
        "file": event.file_id,
    }


def _file_json(file: StoredFile) -> Json:
    return {
        "key": file.id,
        "name": file.name,
        "media_type": file.media_type,
        "size": file.size,
        "sha256": file.sha256,
        "added_at": _instant(file.added_at),
    }


def letter_json(letter: Letter) -> Json:
    """A letter without its text."""
    return {
        "key": letter.id,
        "number": letter.number,
        "template": letter.template,
        "template_version": letter.template_version,
        "state": letter.state.value,
        "language": letter.language,
        "subject": letter.content.subject if letter.content else letter.subject,
        "letter_date": letter.letter_date.isoformat(),
        "address": list(letter.address),
        "signer": letter.signer,
        "enclosures": list(letter.enclosures),
        "pages": letter.pages,
        "pdf_sha256": letter.pdf_sha256,
        "finalized_at": _instant(letter.finalized_at),
        "finalized_by": letter.finalized_by,
        "approval_asked_on": _day(letter.approval_asked_on),
        "approved_by": letter.approved_by,
        "approved_at": _instant(letter.approved_at),
        "printed_at": _instant(letter.printed_at),
        "print_count": letter.print_count,
        "mailed_on": _day(letter.mailed_on),
        "tracking": letter.tracking,
        "void_reason": letter.void_reason,
    }


def letter_row_json(row: LetterRow) -> Json:
    """A letter in a list."""
    return {
        "key": row.id,
        "number": row.number,
        "case": row.case_number,
        "person": row.person,
        "place": row.place,
        "template": row.template,
        "subject": row.subject,
        "state": row.state.value,
        "pages": row.pages,
        "letter_date": row.letter_date.isoformat(),
        "mailed_on": _day(row.mailed_on),
        "tracking": row.tracking,
    }


def line_json(quick: QuickIntake) -> dict[str, object]:
    """What was understood of a line, and what was assumed."""
    pieces = [{"part": piece.part.value, "words": piece.text} for piece in quick.line.pieces]
    return {"understood": pieces, "assumed": sorted(part.value for part in quick.assumed)}
