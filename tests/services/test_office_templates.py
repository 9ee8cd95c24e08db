"""The office's own texts of letter templates: kept by version, used by letters, checked by line."""

from dataclasses import replace

import pytest

from privdesk.domain.errors import InvalidInput, NotFound, Refused
from privdesk.domain.letter import Letter
from privdesk.domain.vocabulary import Channel, Kind, Right
from privdesk.pdf.reading import words_of
from privdesk.services import letter_comparison, letters, office_templates
from privdesk.services.desk import Desk
from privdesk.services.intake import NewCase, log_case
from privdesk.services.reading import Reading
from privdesk.services.verification import verify_open

NAME = "acknowledgement"
OURS = "{{ salutation }}\n\nThis is how **our office** says it on {{ letter_date }}."


def started(desk: Desk, language: str = "") -> Letter:
    today = desk.clock.today()
    new = NewCase(Kind.PRIVACY_REQUEST, Channel.MAIL, today, name="A", rights=(Right.ACCESS,))
    key = letters.start_letter(desk, log_case(desk, new).cases[0], NAME, language).letter_id
    assert key is not None
    return Reading(desk).letter(key)


def test_a_letter_starts_from_the_text_of_the_office_and_keeps_its_version(desk: Desk) -> None:
    before = started(desk)
    office_templates.save_template(desk, NAME, "en-US", "Ours", OURS)
    first = started(desk)
    office_templates.save_template(desk, NAME, "en-US", "Ours", OURS + "\n\nAnd more.")
    second = started(desk)
    assert [one.template_version for one in (before, first, second)] == [0, 1, 2]
    assert first.subject == "Ours"
    assert "our office" in first.body
    assert (
        "And more."
        not in letters.restarted(desk, first, NAME, "en-US", first.template_version).body
    )
    same = "The draft says what the template says."
    for draft in (before, first, second):
        assert letter_comparison.compared(desk, draft).sentence == same
    office_templates.withdraw_template(desk, NAME, "en-US")
    assert started(desk).template_version == 0
    told = [one.version for one in office_templates.versions_of(desk, NAME, "en-US")]
    assert told == [3, 2, 1]
    assert not verify_open(desk).problems


def test_a_final_letter_does_not_change_with_its_template(desk: Desk) -> None:
    office_templates.save_template(desk, NAME, "en-US", "Ours", OURS)
    draft = started(desk)
    letters.save_draft(desk, replace(draft, address=("A", "Main Street 1", "Sunnyvale, CA 94086")))
    proof = letters.proof(desk, Reading(desk).letter(draft.id))
    assert proof.pdf is not None
    assert "This is how our office says it" in words_of(proof.pdf)
    letters.finalize(desk, draft.id, override="as agreed")
    frozen = letters.letter_pdf(desk, draft.id)
    office_templates.save_template(desk, NAME, "en-US", "Other", OURS + " Changed.")
    assert letters.letter_pdf(desk, draft.id) == frozen
    assert Reading(desk).letter(draft.id).template_version == 1


def test_a_language_takes_the_text_of_the_one_it_is_spelled_after(desk: Desk) -> None:
    office_templates.save_template(desk, NAME, "en-US", "Ours", OURS)
    assert started(desk, "en-GB").subject == "Ours"
    assert started(desk, "de").template_version == 0
    office_templates.save_template(desk, NAME, "en-GB", "Ours, in Britain", OURS)
    assert started(desk, "en-GB").subject == "Ours, in Britain"
    assert started(desk, "en-US").subject == "Ours"


@pytest.mark.parametrize(
    ("subject", "body", "field", "says"),
    [
        ("", OURS, "subject", "Type a subject line."),
        ("x", "  ", "body", "Type the text of the letter."),
        ("x", "Dear,\n\n{{ salutatoin }}", "body", "Line 3: There is no field called “salutatoin”"),
        ("{{ nobody }}", OURS, "subject", "There is no field called “nobody”"),
        ("x", "Dear,\n{{ 7*7 }}", "body", "Line 2: Only fields"),
        ("x", "{% for x in y %}{% endfor %}", "body", "Line 1: "),
        ("x", 'Dear,\n{% include "../../etc" %}', "body", "Line 2: There is no text block"),
        ("x", "{{ salutation", "body", "Line 1: The braces of a field do not match."),
        ("x", "a" * 20_001, "body", "Use at most 20,000 characters."),
    ],
)
def test_what_is_wrong_is_told_with_field_and_line(
    desk: Desk, subject: str, body: str, field: str, says: str
) -> None:
    with pytest.raises(InvalidInput) as caught:
        office_templates.save_template(desk, NAME, "en-US", subject, body)
    (problem,) = caught.value.problems
    assert problem.field == field
    assert problem.sentence.startswith(says)
    assert not office_templates.versions_of(desk, NAME, "en-US")


def test_a_required_passage_that_is_left_out_is_told_and_still_blocks_the_letter(
    desk: Desk,
) -> None:
    proof = office_templates.check_template(desk, "refusal", "en-US", "No", "Dear,\n\nNo.")
    lost = [check for check in proof.checks if check.id == "passage" and not check.ok]
    assert lost
    assert all(check.warns and check.insert in check.detail for check in lost)
    assert proof.passes
    assert proof.pdf is not None


def test_what_says_nothing_new_or_does_not_exist_is_refused(desk: Desk) -> None:
    shipped, _version = office_templates.template_now(desk, NAME, "en-US")
    with pytest.raises(Refused, match="says this already"):
        office_templates.save_template(desk, NAME, "en-US", shipped.subject, shipped.body)
    with pytest.raises(Refused, match="shipped text already"):
        office_templates.withdraw_template(desk, NAME, "en-US")
    with pytest.raises(NotFound, match="no template nothing"):
        office_templates.save_template(desk, "nothing", "en-US", "x", OURS)
    with pytest.raises(NotFound, match="not written in xx"):
        office_templates.save_template(desk, NAME, "xx", "x", OURS)
    with pytest.raises(NotFound, match="no version 9"):
        office_templates.template_at(desk, NAME, "en-US", 9)


def test_no_shipped_text_lacks_what_its_letter_needs(desk: Desk) -> None:
    for template in letters.templates_for():
        for language in ("en-US", "de"):
            if language not in dict(letters.languages_for(template.id)):
                continue
            shipped, _version = office_templates.template_now(desk, template.id, language)
            proof = office_templates.check_template(
                desk, template.id, language, shipped.subject, shipped.body
            )
            wrong = [check.detail for check in proof.checks if not check.ok]
            assert not wrong, (template.id, language)
