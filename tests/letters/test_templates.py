"""Templates in every language: whole, right for their case, and deaf to what a person typed."""

import re
from datetime import UTC, date, datetime
from enum import StrEnum

import pytest

from privdesk.domain.case import Case, RightAsked
from privdesk.domain.dispute import Remedy
from privdesk.domain.errors import InvalidInput
from privdesk.domain.person import Person, PostalAddress
from privdesk.domain.vocabulary import (
    Channel,
    Framework,
    Ground,
    Kind,
    Merit,
    Outcome,
    Principle,
    Right,
    Status,
)
from privdesk.letters import (
    HOME,
    LANGUAGES,
    Known,
    LetterField,
    LetterTextError,
    banned_in,
    fill,
    holds,
    letter_words,
    library,
    literal,
    needed_in,
    proposed_language,
    unfold,
)
from privdesk.letters.heads import TemplateHead, read_head
from privdesk.letters.leftovers import old_dates
from privdesk.letters.markdown import blocks_of
from privdesk.letters.passages import stands_in, unsaid
from privdesk.policy import pack_text, parse_pack
from privdesk.services.letter_known import LetterSubject, known_of

PACK = parse_pack(pack_text("caspio"), name="caspio")
WRITTEN = [(t.id, language) for t in library().templates for language in LANGUAGES]
TABLES: dict[str, type[StrEnum]] = {
    "matter": Kind,
    "asked": Right,
    "right": Right,
    "done": Outcome,
    "ground": Ground,
    "framework": Framework,
    "principle": Principle,
    "merit": Merit,
    "hr_authority": Framework,
    "remedy": Remedy,
}
NASTY = (
    "{{ due }}",
    "{% include 'jams' %}",
    "{# gone #}",
    "<b>bold</b>",
    "<para><font color='red'>x</font></para>",
    "**strong** [a](file:///etc/passwd)",
    "# heading",
    "../../../etc/passwd",
    "1. list",
    "+++",
    "{{ ''.__class__.__mro__ }}",
    "&lt;&amp;",
    "`code` \\n \\",
    "- minus",
)


def case_of(*, hr_data: bool) -> Case:
    """A complaint with everything that letters name, but no clocks."""
    return Case(
        id=1,
        number="C-2026-001",
        kind=Kind.DPF_COMPLAINT,
        status=Status.DRAFTING,
        channel=Channel.MAIL,
        received=date(2026, 11, 2),
        subject="marketing mail",
        law="DE",
        handler="Dana Whitfield",
        logged_at=datetime(2026, 11, 2, tzinfo=UTC),
        rights=(RightAsked(Right.DELETE, Outcome.PARTLY, (Ground.LEGAL_DUTY,)),),
        framework=Framework.EU_US,
        principles=(Principle.CHOICE,),
        hr_data=hr_data,
        merit=Merit.PARTLY,
    )


def known(language: str = HOME, *, hr: bool = False, name: str = "Jana Nováková") -> Known:
    case = case_of(hr_data=hr)
    return known_of(PACK, LetterSubject(case, Person(1, name)), date(2026, 11, 23), language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("table", "members"), TABLES.items())
def test_every_member_of_a_closed_list_has_words(
    language: str, table: str, members: type[StrEnum]
) -> None:
    words = letter_words(language)
    assert all(words.of(table, member) for member in members)
    assert set(words.tables["say"]) >= set(letter_words(HOME).tables["say"])


@pytest.mark.parametrize(("template_id", "language"), WRITTEN)
def test_a_template_fills_and_says_what_its_head_requires(template_id: str, language: str) -> None:
    template = library().get(template_id, language)
    told = known(language)
    text = fill(unfold(template.body, told), told, leave_open=True)
    assert fill(template.subject, told, as_plain=True, leave_open=True)
    assert "{" not in text
    assert blocks_of(text)
    for needed in needed_in(template, told, library().blocks_in(language)):
        assert unsaid(needed, text) == (), needed.title


@pytest.mark.parametrize(("template_id", "language"), WRITTEN)
def test_employee_data_has_no_jams_in_any_letter(template_id: str, language: str) -> None:
    template = library().get(template_id, language)
    told = known(language, hr=True)
    text = fill(unfold(template.body, told), told, leave_open=True)
    blocks = library().blocks_in(language)
    for banned in banned_in(template, told, blocks):
        assert not stands_in(banned, text), banned.title
    for needed in needed_in(template, told, blocks):
        assert unsaid(needed, text) == (), needed.title


def marks_of(body: str, language: str) -> set[str]:
    """The fields that a text names, those of its text blocks too."""
    blocks = library().blocks_in(language)
    while found := re.search(r'{% include "(\w+)" %}', body):
        body = body.replace(found[0], blocks[found[1]].body)
    return set(re.findall(r"{{ (\w+) }}", body))


@pytest.mark.parametrize(("template_id", "language"), WRITTEN)
def test_a_translation_is_there_and_tells_as_much_as_the_english(
    template_id: str, language: str
) -> None:
    home, template = library().get(template_id), library().get(template_id, language)
    assert template.language.partition("-")[0] == language.partition("-")[0]
    assert marks_of(template.body, language) == marks_of(home.body, HOME)
    assert ("[" in template.body) == ("[" in home.body)
    for mark in ("##", "\n- ", "{% if", "{% include"):
        assert template.body.count(mark) >= home.body.count(mark)


def test_a_passage_that_was_cut_is_missed() -> None:
    template = library().get("dpf_answer")
    told = known()
    needed = needed_in(template, told, library().blocks[HOME])
    assert {one.id for one in needed} == {"merit", "jams", "annex"}
    assert all(unsaid(one, "Dear Sir, that is all.") for one in needed)


@pytest.mark.parametrize("nasty", NASTY)
def test_what_a_person_typed_stays_words(nasty: str) -> None:
    told = known(name=nasty)
    for template in library().templates[:6]:
        text = fill(unfold(template.body, told), told, leave_open=True)
        plain = ["".join(s.text for s in item) for b in blocks_of(text) for item in b.items]
        if "{{ salutation }}" in template.body:
            assert any(nasty in line for line in plain), template.id


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a\nb {{ recieved }}", "received"),
        ("{% if hr_date %}x{% endif %}", "hr_data"),
        ('{% include "jamz" %}', "jams"),
        ("{% for a in x %}{% endfor %}", "conditions and text blocks"),
        ("{{ hr_data }}", "Only fields"),
        ("{{ received | upper }}", "Only fields"),
        ("{% set x = 1 %}", "conditions and text blocks"),
        ('{% include "../../etc/passwd" %}', "no text block"),
    ],
)
def test_a_wrong_mark_is_named_with_its_line_and_what_exists(text: str, said: str) -> None:
    with pytest.raises(LetterTextError) as told:
        unfold(text, known())
    assert said in told.value.sentence
    assert told.value.line == text[: text.index("{")].count("\n") + 1


def test_a_condition_decides_over_facts_and_fields() -> None:
    told = Known({"due": LetterField("due", "Due", literal("soon"))}, {"late": True}, {})
    assert holds("late and due", told)
    assert not holds("not late", told)
    assert unfold("{% if late %}\nLate: {{ due }}\n{% endif %}", told) == "Late: {{ due }}"


def test_a_block_on_a_line_of_its_own_is_a_paragraph_of_its_own() -> None:
    blocks = {"one": "First.", "two": "Second."}
    text = '{% include "one" %}\n\n{% if late %}\n{% include "two" %}\n\n{% endif %}\nThird.'
    for late, paragraphs in ((True, 3), (False, 2)):
        made = unfold(text, Known({}, {"late": late}, blocks))
        assert len(blocks_of(made)) == paragraphs
        assert "\n\n\n" not in made


def test_a_wrong_head_names_file_key_and_line() -> None:
    head = 'title = "X"\nsubject = "Y"\nreview = 2027-01-01\nowner = "Me"\npurpose = "shout"\n'
    with pytest.raises(InvalidInput) as told:
        read_head(f"{head}order = 1\ncolour = 2\n", TemplateHead, "en-US/x.md")
    said = " ".join(problem.sentence for problem in told.value.problems)
    assert "en-US/x.md, line 6, purpose" in said
    assert "line 8, colour is not a key here" in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_are_typeset_as_their_language_is(language: str) -> None:
    blocks = library().blocks_in(language).values()
    templates = (library().get(t.id, language) for t in library().templates)
    bodies = [*(block.body for block in blocks), *(t.body + t.subject for t in templates)]
    tables = letter_words(language).tables.values()
    plain = [re.sub(r"{%.*?%}", "", text) for text in bodies]
    for text in (*plain, *(words for table in tables for words in table.values())):
        assert "'" not in text
        assert not re.search(r"« | [»:;!?]", text), text
        if language == "fr":
            assert not re.search(r"\S[:;!?»](?=\s|$)", re.sub(r"[*]", "", text)), text


def test_french_keeps_its_spaces_and_the_first_of_a_month() -> None:
    told = known("fr")
    text = fill("{{ outcomes }}", told)
    assert text.startswith("- **Effacement\N{NO-BREAK SPACE}:** Nous avons fait en partie")
    assert letter_words("fr").long_date(date(2026, 12, 1)) == "1er décembre 2026"
    assert letter_words("fr").long_date(date(2026, 12, 2)) == "2 décembre 2026"
    for old in ("1er mars 2025", "2 mars 2025"):
        warned = old_dates(("", f"Le {old}"), date(2026, 11, 23), "fr", "", frozenset())
        assert [check.line for check in warned] == [1]


def test_spanish_joins_by_the_sound() -> None:
    words = letter_words("es")
    assert words.joined(["seguridad", "integridad"]) == "seguridad e integridad"
    assert words.joined(["acceso", "opción", "hielo"]) == "acceso, opción y hielo"


@pytest.mark.parametrize(
    ("country", "region", "language"),
    [
        ("CH", "VD", "fr"),
        ("CH", "", "de-CH"),
        ("FR", "", "fr"),
        ("CA", "QC", "fr"),
        ("CA", "ON", "en-US"),
        ("US", "CA", "en-US"),
        ("MX", "", "es"),
        ("IT", "MI", "it"),
        ("CH", "TI", "it"),
    ],
)
def test_the_country_or_its_region_proposes_the_language(
    country: str, region: str, language: str
) -> None:
    assert proposed_language(PostalAddress(country=country, region=region), ()) == language


def test_switzerland_writes_ss_and_the_canton_tells_the_language() -> None:
    assert letter_words("de-CH").say("closing") == "Freundliche Grüsse"
    swiss = [*library().blocks_in("de-CH").values()]
    assert not [block.id for block in swiss if "ß" in block.body]
    assert proposed_language(PostalAddress(country="CH", region="ZH"), ()) == "de-CH"
    assert proposed_language(PostalAddress(country="DE"), ()) == "de"
    assert proposed_language(PostalAddress(country="DE"), ("en-US",)) == "en-US"
