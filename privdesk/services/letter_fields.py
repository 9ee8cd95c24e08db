"""The fields of a letter, taken from its case, and the content that they make."""

from collections.abc import Mapping
from datetime import date

from privdesk.domain.case import Case
from privdesk.domain.case_clocks import CaseClock
from privdesk.domain.day_names import month_name
from privdesk.domain.letter import Letter, LetterContent, Letterhead
from privdesk.domain.person import Person
from privdesk.domain.policy import Office, PolicyPack
from privdesk.domain.vocabulary import Kind, SearchState
from privdesk.letters import Expected, FieldValue, LetterField, LetterTemplate, fill, literal
from privdesk.services import letter_words as words
from privdesk.services.stationery import NO_STATIONERY, Stationery, form_of
from privdesk.territories import territory_name

_NOT_EXTENDED = "Extend a clock of the case first."
_NO_OUTCOME = "Record the outcome of each right on the case."


def compose(
    pack: PolicyPack,
    draft: Letter,
    case: Case,
    person: Person,
    paper: Stationery = NO_STATIONERY,
    *,
    leave_open: bool = False,
) -> LetterContent:
    """The content of a letter: its text with every field filled.

    Args:
        pack: the policy pack of the office.
        draft: the letter.
        case: its case.
        person: whom the case concerns.
        paper: logo, signature and sides of the paper of the office.
        leave_open: whether a field without a value shows its name, as in a preview.

    Raises:
        LetterTextError: a field is unknown or not known yet; names its line in the draft.
    """
    fields = fields_of(pack, case, person, draft.letter_date)
    return LetterContent(
        letterhead=letterhead_of(pack.office),
        address=draft.address,
        letter_date=draft.letter_date,
        reference=case.number,
        letter_number=draft.number,
        subject=fill(draft.subject, fields, as_plain=True, leave_open=leave_open),
        body=fill(draft.body, fields, leave_open=leave_open),
        closing="Sincerely,",
        signer=draft.signer,
        signer_title=_title_of(draft.signer, pack.office),
        enclosures=draft.enclosures,
        language=draft.language,
        form=form_of(pack.office, paper, draft).id,
        duplex=paper.duplex,
        fold_marks=paper.fold_marks,
        logo=paper.logo,
        logo_alt=paper.logo_alt,
        signature=paper.signature if draft.signer == pack.office.officer else "",
    )


def expected_of(pack: PolicyPack, case: Case, template: LetterTemplate, draft: Letter) -> Expected:
    """What the case asks of a letter from this template: the recourse that it has to name."""
    passages: tuple[tuple[str, str], ...] = ()
    banned: tuple[tuple[str, str], ...] = ()
    if template.recourse and case.hr_data and case.framework:
        passages = (("Data protection authority", words.hr_recourse(case.framework)),)
        banned = ((pack.recourse.name, "For human-resources data the authority is the way."),)
    elif template.recourse:
        passages = (
            (pack.recourse.name, words.jams(pack.recourse.name, pack.recourse.url)),
            ("Annex I", words.ANNEX_I),
        )
    return Expected(case.received, draft.send_method, passages, banned)


def fields_of(
    pack: PolicyPack, case: Case, person: Person, written_on: date
) -> Mapping[str, LetterField]:
    """Every field that a letter of this case can name, by name."""
    office = pack.office
    known = (
        LetterField("salutation", "Salutation", literal(_salutation(person))),
        LetterField("person_name", "Name of the person", literal(person.display_name)),
        LetterField("case_number", "Case number", literal(case.number)),
        LetterField("matter", "What it is", literal(words.MATTER[case.kind])),
        LetterField("received", "Date received", literal(_long(case.received))),
        LetterField("letter_date", "Date of the letter", literal(_long(written_on))),
        LetterField("what_was_asked", "What was asked", literal(_asked(case))),
        LetterField(
            "due", "Date of the deadline", _due(case), "The case has no deadline for an answer."
        ),
        LetterField("extended_due", "Extended date", _extended_due(case), _NOT_EXTENDED),
        LetterField("extension_reason", "Extension reason", _why_longer(case), _NOT_EXTENDED),
        LetterField("outcomes", "Outcomes", _outcomes(case), _NO_OUTCOME),
        LetterField("grounds", "Grounds", _grounds(case), "Record a ground for what is refused."),
        LetterField("searched", "Data sources searched", literal(_searched(case))),
        LetterField("rights_left", "Whom to complain to", literal(words.authority(case.law))),
        LetterField(
            "framework", "Framework", _framework(case), "Record the framework on the case."
        ),
        LetterField(
            "principles", "Principles", _principles(case), "Record the Principles concerned."
        ),
        LetterField("merit", "Merit", _merit(case), "Record on the case whether it is justified."),
        LetterField(
            "recourse", "Recourse", _recourse(pack, case), "Record the framework on the case."
        ),
        LetterField("contact", "How to reach the office", literal(_contact(office))),
        LetterField("office_name", "Name of the office", literal(office.organisation)),
        LetterField("office_email", "E-mail of the office", literal(office.email)),
    )
    return {field.name: field for field in known}


def _long(day: date) -> str:
    return f"{month_name(day)} {day.day}, {day.year}"


def _salutation(person: Person) -> str:
    name = person.salutation or person.name
    return f"Dear {name}," if name else "To whom it may concern:"


def _asked(case: Case) -> str:
    asked = [words.ASKED[right.right] for right in case.rights]
    return f"You asked us {words.joined(asked)}." if asked else ""


def _due(case: Case) -> FieldValue | None:
    clock = case.answer_clock
    return literal(_long(clock.deadline.raw)) if clock else None


def _extended(case: Case) -> CaseClock | None:
    extended = (c for c in case.clocks if c.facts is not None and c.facts.extended is not None)
    return min(extended, key=lambda clock: clock.deadline.raw, default=None)


def _extended_due(case: Case) -> FieldValue | None:
    clock = _extended(case)
    return literal(_long(clock.deadline.raw)) if clock else None


def _why_longer(case: Case) -> FieldValue | None:
    clock = _extended(case)
    facts = clock.facts if clock else None
    if facts is None or facts.extended is None:
        return None
    reason = facts.extended.reason
    return literal(reason if reason.endswith((".", "!", "?")) else f"{reason}.")


def _outcomes(case: Case) -> FieldValue | None:
    if not case.rights:
        return literal(words.DONE[case.outcome]) if case.outcome else FieldValue("")
    if any(asked.outcome is None for asked in case.rights):
        return None
    lines = [
        f"- **{words.RIGHT[asked.right]}:** {literal(words.DONE[asked.outcome])}"
        for asked in case.rights
        if asked.outcome is not None
    ]
    return FieldValue("\n".join(lines))


def _grounds(case: Case) -> FieldValue | None:
    found = dict.fromkeys(ground for asked in case.rights for ground in asked.grounds)
    if not found:
        return None
    return FieldValue("\n".join(f"- {literal(words.GROUND[ground])}" for ground in found))


def _searched(case: Case) -> str:
    with_records = [s.name for s in case.searches if s.state is SearchState.FOUND]
    without = [s.name for s in case.searches if s.state is SearchState.NOTHING_FOUND]
    sentences = []
    if with_records:
        sentences.append(f"We found data about you in: {words.joined(with_records)}.")
    if without:
        sentences.append(f"We searched and found nothing in: {words.joined(without)}.")
    return " ".join(sentences)


def _framework(case: Case) -> FieldValue | None:
    return literal(words.FRAMEWORK[case.framework]) if case.framework else None


def _principles(case: Case) -> FieldValue | None:
    if not case.principles:
        return None
    names = words.joined([words.PRINCIPLE[principle] for principle in case.principles])
    noun = "Principle" if len(case.principles) == 1 else "Principles"
    return literal(f"the {noun} of {names}")


def _merit(case: Case) -> FieldValue | None:
    return literal(words.MERIT[case.merit]) if case.merit else None


def _recourse(pack: PolicyPack, case: Case) -> FieldValue | None:
    if case.kind is not Kind.DPF_COMPLAINT:
        return FieldValue("")
    if case.hr_data:
        return literal(words.hr_recourse(case.framework)) if case.framework else None
    first = literal(words.jams(pack.recourse.name, pack.recourse.url))
    return FieldValue(f"{first}\n\n{literal(words.ANNEX_I)}")


def _contact(office: Office) -> str:
    ways = [f"by e-mail at {office.email}"] if office.email else []
    if office.phone:
        ways.append(f"by phone at {office.phone}")
    if office.form_url:
        ways.append(f"through {office.form_url}")
    ways.append("by mail at the address above")
    return f"You can reach us {', '.join(ways[:-1])} or {ways[-1]}."


def _title_of(signer: str, office: Office) -> str:
    return office.officer_title if signer == office.officer else office.department


def letterhead_of(office: Office) -> Letterhead:
    """What stands at the top of every letter of an office."""
    address = office.address
    if address.country == "US":
        town = f"{address.city}, {address.region} {address.postal_code}"
    else:
        town = f"{address.postal_code} {address.city}"
    country = territory_name(address.country)
    lines = (
        office.attention,
        *address.lines,
        f"{town.strip()}, {country}",
        office.phone,
        office.email,
    )
    return Letterhead(office.organisation, office.department, tuple(line for line in lines if line))
