"""Everything that the text of a letter can name: fields, facts and text blocks of its case."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from privdesk.domain.case import Case
from privdesk.domain.case_clocks import CaseClock
from privdesk.domain.chain import Claim
from privdesk.domain.letter import Letter
from privdesk.domain.person import Person
from privdesk.domain.policy import Office, PolicyPack
from privdesk.domain.said import said
from privdesk.domain.vocabulary import Duty, Kind, SearchState
from privdesk.letters import FieldValue, Known, LetterField, fill, library, literal
from privdesk.letters.languages import LANGUAGES
from privdesk.letters.words import LetterWords, letter_words
from privdesk.services.annex_letter import annex_next, annex_steps

_NOT_EXTENDED = said("Extend a clock of the case first.")
_NO_OUTCOME = said("Record the outcome of each right on the case.")
_NO_FRAMEWORK = said("Record the framework on the case.")

_EEA = frozenset(
    {"AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE"}
    | {"IS", "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK"}
)
_WITHOUT_APPEAL = frozenset({"US-CA", "US-UT"})


@dataclass(frozen=True, slots=True)
class LetterSubject:
    """What a letter is about.

    Attributes:
        case: the case.
        person: whom it concerns.
        letters: the letters of the case.
        claim: the complaint with every instance; None where none is asked for.
        others: names of people of other recent letters who take no part in the case.
    """

    case: Case
    person: Person
    letters: tuple[Letter, ...] = ()
    claim: Claim | None = None
    others: tuple[str, ...] = ()


def known_of(pack: PolicyPack, subject: LetterSubject, written_on: date, language: str) -> Known:
    """All that a letter in this language can name.

    Args:
        pack: the policy pack of the office.
        subject: what it is about.
        written_on: calendar date that the letter bears.
        language: BCP 47 tag; one that is not among `LANGUAGES` is read as American English.
    """
    language = language if language in LANGUAGES else LANGUAGES[0]
    words = letter_words(language)
    fields = {
        field.name: field
        for field in (
            *_of_case(subject, words, written_on),
            *_of_answer(subject, words),
            *_of_complaint(pack, subject, words, written_on),
            *_of_office(pack, words),
        )
    }
    blocks = {block.id: block.body for block in library().blocks_in(language).values()}
    known = Known(fields, _facts(subject, written_on), blocks)
    return Known(fields | _old_names(known), known.facts, blocks)


def _old_names(known: Known) -> dict[str, LetterField]:
    """The fields that became text blocks; drafts from before still name them."""
    return {
        name: LetterField(
            name,
            label,
            FieldValue(fill(f'{{% include "{name}" %}}', known, leave_open=True)),
        )
        for name, label in (
            ("recourse", said("Recourse")),
            ("rights_left", said("Whom to complain to")),
        )
    }


def _facts(subject: LetterSubject, written_on: date) -> Mapping[str, bool | str]:
    case = subject.case
    law = case.law
    return {
        "hr_data": case.hr_data or bool(subject.claim and subject.claim.hr_data),
        "late": bool(case.late_by(written_on)),
        "eea": law in _EEA,
        "uk": law == "GB",
        "swiss": law == "CH",
        "california": law == "US-CA",
        "appeal": law.startswith("US-") and law not in _WITHOUT_APPEAL,
        "kind": case.kind.value,
    }


def _day(day: date | None, words: LetterWords) -> FieldValue | None:
    return literal(words.long_date(day)) if day else None


def _of_case(
    subject: LetterSubject, words: LetterWords, written_on: date
) -> tuple[LetterField, ...]:
    case, person = subject.case, subject.person
    matter = words.of("matter", case.kind)
    clock = case.answer_clock
    acknowledge = next((c for c in case.clocks if c.deadline.duty is Duty.ACKNOWLEDGE), None)
    due = clock or acknowledge
    return (
        LetterField("salutation", said("Salutation"), literal(words.salutation(person))),
        LetterField("person_name", said("Name of the person"), literal(person.display_name)),
        LetterField("case_number", said("Case number"), literal(case.number)),
        LetterField("matter", said("What it is"), literal(matter)),
        LetterField("received", said("Date received"), _day(case.received, words)),
        LetterField("letter_date", said("Date of the letter"), _day(written_on, words)),
        LetterField("what_was_asked", said("What was asked"), literal(_asked(case, words))),
        LetterField(
            "due",
            said("Date of the deadline"),
            _day(due.deadline.raw if due else None, words),
            said("The case has no deadline for an answer."),
        ),
        *_extension(case, words),
        LetterField(
            "waiting_for",
            said("What the office waits for"),
            literal(case.waiting_for) if case.waiting_for else None,
            said("Set the case to waiting and say for what."),
        ),
        LetterField("missing", said("What is missing"), _missing(case, person, words), ""),
        LetterField(
            "reference",
            said("Their reference"),
            literal(case.reference) if case.reference else None,
            said("Enter the reference of the other side on the case."),
        ),
        LetterField(
            "first_mailed",
            said("Date of our earlier letter"),
            _day(_first_mailed(subject.letters), words),
            said("No letter of this case has left the house."),
        ),
        LetterField(
            "year_before", said("Calendar year before"), literal(str(case.received.year - 1))
        ),
    )


def _asked(case: Case, words: LetterWords) -> str:
    asked = [words.of("asked", right.right) for right in case.rights]
    return words.say("asked", what=words.joined(asked)) if asked else ""


def _extended(case: Case) -> CaseClock | None:
    extended = (c for c in case.clocks if c.facts is not None and c.facts.extended is not None)
    return min(extended, key=lambda clock: clock.deadline.raw, default=None)


def _extension(case: Case, words: LetterWords) -> tuple[LetterField, ...]:
    clock = _extended(case)
    facts = clock.facts if clock else None
    reason: FieldValue | None = None
    if facts is not None and facts.extended is not None:
        why = facts.extended.reason
        reason = literal(why if why.endswith((".", "!", "?")) else f"{why}.")
    day = clock.deadline.raw if clock else None
    return (
        LetterField("extended_due", said("Extended date"), _day(day, words), _NOT_EXTENDED),
        LetterField("extension_reason", said("Extension reason"), reason, _NOT_EXTENDED),
    )


def _missing(case: Case, person: Person, words: LetterWords) -> FieldValue:
    """The particulars that are not there, as a list; empty if nothing of it is known."""
    stl = case.kind is Kind.SHINE_THE_LIGHT
    address = "address_california" if stl else "address"
    region = person.address.region.strip().upper()
    gaps = (
        ("name", not person.name),
        ("email", not person.email and stl),
        ("subject", not case.subject.strip()),
        (
            address,
            (stl and not (person.address.can_be_mailed and region in {"CA", "CALIFORNIA"})),
        ),
        ("rights", case.kind is Kind.PRIVACY_REQUEST and not case.rights),
        ("framework", case.kind is Kind.DPF_COMPLAINT and case.framework is None),
        ("principles", case.kind is Kind.DPF_COMPLAINT and not case.principles),
    )
    return FieldValue(
        "\n".join(f"- {literal(words.of('missing', key))}" for key, gap in gaps if gap)
    )


def _first_mailed(letters: tuple[Letter, ...]) -> date | None:
    return max((one.mailed_on for one in letters if one.mailed_on), default=None)


def _of_answer(subject: LetterSubject, words: LetterWords) -> tuple[LetterField, ...]:
    case = subject.case
    return (
        LetterField("outcomes", said("Outcomes"), _outcomes(case, words), _NO_OUTCOME),
        LetterField(
            "grounds",
            said("Grounds"),
            _grounds(case, words),
            said("Record a ground for what is refused."),
        ),
        LetterField("searched", said("Data sources searched"), literal(_searched(case, words))),
        LetterField(
            "acknowledged",
            said("Date of the acknowledgment"),
            _day(case.acknowledged_on, words),
            said("The case has not been acknowledged."),
        ),
        LetterField(
            "answered",
            said("Date of the answer"),
            _day(case.answered_on, words),
            said("The case has not been answered."),
        ),
    )


def _outcomes(case: Case, words: LetterWords) -> FieldValue | None:
    if not case.rights:
        return literal(words.of("done", case.outcome)) if case.outcome else FieldValue("")
    if any(asked.outcome is None for asked in case.rights):
        return None
    lines = [
        "- "
        + words.say(
            "label",
            name=words.of("right", asked.right),
            text=literal(words.of("done", asked.outcome)),
        )
        for asked in case.rights
        if asked.outcome is not None
    ]
    return FieldValue("\n".join(lines))


def _grounds(case: Case, words: LetterWords) -> FieldValue | None:
    found = dict.fromkeys(ground for asked in case.rights for ground in asked.grounds)
    if not found:
        return None
    return FieldValue("\n".join(f"- {literal(words.of('ground', ground))}" for ground in found))


def _searched(case: Case, words: LetterWords) -> str:
    told = (
        ("found_in", [s.name for s in case.searches if s.state is SearchState.FOUND]),
        ("not_in", [s.name for s in case.searches if s.state is SearchState.NOTHING_FOUND]),
    )
    return " ".join(words.say(key, where=words.joined(names)) for key, names in told if names)


def _of_complaint(
    pack: PolicyPack, subject: LetterSubject, words: LetterWords, today: date
) -> tuple[LetterField, ...]:
    case = subject.case
    framework = case.framework
    facts = case.facts
    claim = subject.claim or Claim()
    remedies = "\n".join(f"- {literal(words.of('remedy', one))}" for one in facts.remedies)
    return (
        LetterField(
            "framework",
            said("Framework"),
            literal(words.of("framework", framework)) if framework else None,
            _NO_FRAMEWORK,
        ),
        LetterField(
            "principles",
            said("Principles"),
            _principles(case, words),
            said("Record the Principles concerned."),
        ),
        LetterField(
            "merit",
            said("Merit"),
            literal(words.of("merit", case.merit)) if case.merit else None,
            said("Record on the case whether it is justified."),
        ),
        LetterField(
            "hr_authority",
            said("Authority for employee data"),
            literal(words.of("hr_authority", framework)) if framework else None,
            _NO_FRAMEWORK,
        ),
        LetterField("recourse_name", said("Recourse mechanism"), literal(pack.recourse.name)),
        LetterField("recourse_url", said("Where to file"), literal(pack.recourse.url)),
        LetterField("remedies", said("Remedies"), FieldValue(remedies)),
        LetterField(
            "ended",
            said("Date of the decision"),
            _day(facts.ended_on, words),
            said("Record how the case ended, and when."),
        ),
        LetterField("annex_steps", said("Steps before Annex I"), annex_steps(claim, words, today)),
        LetterField(
            "annex_next", said("Next step"), annex_next(claim, pack.recourse, words, today) or None
        ),
        LetterField("provider", said("Service provider"), literal(case.provider)),
    )


def _principles(case: Case, words: LetterWords) -> FieldValue | None:
    if not case.principles:
        return None
    names = words.joined([words.of("principle", one) for one in case.principles])
    return literal(
        words.say("principle" if len(case.principles) == 1 else "principles", names=names)
    )


def _of_office(pack: PolicyPack, words: LetterWords) -> tuple[LetterField, ...]:
    office = pack.office
    return (
        LetterField("contact", said("How to reach the office"), literal(_contact(office, words))),
        LetterField("office_name", said("Name of the office"), literal(office.organisation)),
        LetterField("office_email", said("E-mail of the office"), literal(office.email)),
        LetterField("officer", said("Privacy officer"), literal(office.officer)),
    )


def _contact(office: Office, words: LetterWords) -> str:
    ways = [words.say("by_email", email=office.email)] if office.email else []
    if office.phone:
        ways.append(words.say("by_phone", phone=office.phone))
    if office.form_url:
        ways.append(words.say("by_form", url=office.form_url))
    return words.say("reach", ways=", ".join(ways), last=words.say("by_mail"))
