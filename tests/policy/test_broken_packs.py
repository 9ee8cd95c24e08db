"""A broken pack is refused with the key, the line and what the key may hold."""

import tomllib
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from privdesk.domain.errors import InvalidInput, Problem
from privdesk.domain.vocabulary import Framework, PeriodUnit
from privdesk.policy import pack_text, parse_pack
from privdesk.policy.lines import KeyLines

PACK = pack_text("neutral")


def line_of(text: str, piece: str) -> int:
    return text[: text.index(piece)].count("\n") + 1


def problems_of(text: str) -> tuple[Problem, ...]:
    with pytest.raises(InvalidInput) as refused:
        parse_pack(text, name="office.toml")
    return refused.value.problems


@pytest.mark.parametrize(
    ("old", "new", "field", "says"),
    [
        ("length = 30", 'length = "thirty"', "rules[0].length", "holds “thirty”"),
        ("length = 30", "length = 30.0", "rules[0].length", "holds 30.0"),
        ("length = 30", "length = true", "rules[0].length", "holds true"),
        ("length = 5\n", "length = -5\n", "rules[1].length", "0 to 3650"),
        ('duty = "acknowledge"', 'duty = "ack"', "rules[1].duty", "acknowledge, answer, complete"),
        ('unit = "calendar_days"', 'unit = "days"', "rules[0].unit", "calendar_days"),
        ('kinds = ["jams"]', "kinds = []", "rules[3].kinds", "holds an empty list"),
        ('kinds = ["jams"]', 'kinds = ["jam"]', "rules[3].kinds[0]", "holds “jam”"),
        ('kinds = ["jams"]', 'kinds = "jams"', "rules[3].kinds", "Allowed: a list"),
        ('calendar = "weekdays"', 'calendar = "US-XX"', "rules[4].calendar", "weekdays"),
        ('calendar = "us-federal" #', 'calendar = "federal" #', "calendar", "us-federal"),
        ("America/New_York", "America/Sunnyvale", "office.time_zone", "IANA time zone"),
        ("America/New_York", "America", "office.time_zone", "IANA time zone"),
        ("America/New_York", "../etc/passwd", "office.time_zone", "IANA time zone"),
        ("privacy@example.com", "privacy at example", "office.email", "an e-mail address"),
        ('email = "privacy@example.com"', 'email = ""', "office.email", "an e-mail address"),
        ("https://www.example.com/p", "example.com/p", "office.form_url", "https://"),
        ('city = "City"', 'city = ""', "office.address.city", "1 to 300 characters"),
        ('city = "City"', 'city = "Ci\\nty"', "office.address.city", "of one line"),
        ('postal_code = "00000"', "postal_code = 0", "office.address.postal_code", "in quotes"),
        ('country = "US"', 'country = "USA"', "office.address.country", "two capitals"),
        ('id = "backups"', 'id = "Back ups"', "data_sources[2].id", "small letters"),
        ('rights = ["delete"]', 'rights = ["erase"]', "data_sources[2].rights[0]", "delete"),
        (
            'required = ["name", "rights"]',
            'required = ["nme"]',
            "particulars[0].required[0]",
            "name",
        ),
        ("months = 36", "months = 0", "retention[0].months", "1 to 1200"),
        ("address = []", "address = { street = 1 }", "recourse.address", "holds a table"),
        ("address = []", "address = [[]]", "recourse.address[0]", "holds an empty list"),
        ("address = []", "address = [[1]]", "recourse.address[0]", "holds a list"),
        (
            "length = 30\n",
            "length = 30\nlenght = 30\n",
            "rules[0].lenght",
            "Its keys are id, code, title",
        ),
        ("pickup =", "pick_up =", "office.pick_up", "is not a key of this table"),
    ],
)
def test_a_wrong_value_is_named_with_key_and_line(
    old: str, new: str, field: str, says: str
) -> None:
    broken = PACK.replace(old, new, 1)
    shown = [problem for problem in problems_of(broken) if problem.field == field]
    assert len(shown) == 1
    line = line_of(broken, new) + ("\nlenght" in new)
    assert shown[0].sentence.startswith(f"office.toml, line {line}: {field} ")
    assert says in shown[0].sentence


def test_a_long_value_is_shown_short() -> None:
    (problem,) = problems_of(PACK.replace('country = "US"', f'country = "{"U" * 300}"'))
    assert f"“{'U' * 39}…”" in problem.sentence


def test_a_missing_key_points_at_its_table() -> None:
    broken = PACK.replace("length = 5\n", "")
    (problem,) = problems_of(broken)
    assert problem.field == "rules[1].length"
    line = line_of(broken, '[[rules]]\nid = "acknowledge-complaint"')
    assert problem.sentence.startswith(f"office.toml, line {line}: rules[1].length is missing.")


def test_a_missing_table_points_at_the_start() -> None:
    fields = {p.field: p.sentence for p in problems_of(PACK.replace("[recourse]", "[recours]"))}
    assert fields["recourse"].startswith("office.toml, line 1: recourse is missing.")
    assert "recours" in fields


def test_an_element_that_is_no_table_is_told() -> None:
    text = 'id = "x"\nrules = [\n  1,\n]\n'
    fields = {p.field: p.sentence for p in problems_of(text)}
    assert fields["rules[0]"] == "office.toml, line 2: rules[0] holds 1. Allowed: tables [[rules]]."


def test_an_empty_text_misses_every_table_and_nothing_else() -> None:
    found = problems_of("")
    assert {p.field for p in found} >= {"id", "office", "rules", "particulars"}
    assert all("line 1: " in p.sentence and "is missing" in p.sentence for p in found)


def test_all_problems_are_told_at_once() -> None:
    broken = (
        PACK.replace("America/New_York", "Mars/Olympus")
        .replace("length = 5\n", 'length = "5"\n')
        .replace('id = "acknowledge-complaint"', 'id = "promise-30"')
        .replace('kind = "jams"\n', 'kind = "annex_i"\n')
    )
    fields = [problem.field for problem in problems_of(broken)]
    assert fields == [
        "office.time_zone",
        "rules[1].length",
        "rules[1].id",
        "particulars[3].kind",
        "particulars",
    ]


@pytest.mark.parametrize(
    ("old", "new", "field", "says"),
    [
        ('id = "acknowledge-complaint"', 'id = "promise-30"', "rules[1].id", "has this id already"),
        ('id = "backups"', 'id = "accounts"', "data_sources[2].id", "has this id already"),
        ('kind = "annex_i"', 'kind = "jams"', "particulars[3].kind", "has this kind already"),
        ('"jams", "annex_i", "reg', '"jams", "jams", "reg', "retention[1].kinds[2]", "this kind"),
        ('"jams", "annex_i", "reg', '"jams", "reg', "retention", "say nothing of annex_i"),
        ('kinds = ["jams"]', 'kinds = ["annex_i"]', "rules", "say nothing of jams"),
    ],
)
def test_ids_and_kinds_stand_once_and_none_is_left_out(
    old: str, new: str, field: str, says: str
) -> None:
    shown = {problem.field: problem.sentence for problem in problems_of(PACK.replace(old, new, 1))}
    assert says in shown[field]
    assert "office.toml, line " in shown[field]


def test_a_law_that_does_not_ship_is_named_with_those_that_do() -> None:
    broken = PACK.replace('bound = ["dpf"]', 'bound = ["dpf", "hipaa"]')
    (problem,) = problems_of(broken)
    assert problem.field == "laws.bound[1]"
    assert f"line {line_of(broken, 'bound =')}: " in problem.sentence
    assert "any of california, dpf, eu" in problem.sentence


def test_the_line_that_has_the_id_already_is_named() -> None:
    broken = PACK.replace('id = "acknowledge-complaint"', 'id = "promise-30"')
    (problem,) = problems_of(broken)
    first = line_of(broken, 'id = "promise-30"')
    assert f"line {first} has" in problem.sentence


@pytest.mark.parametrize(
    ("old", "new", "piece", "says"),
    [
        ("[office]", "[office", "[office", "Expected ']'"),
        ("search = true", "search = tru", "search = tru\n", "Invalid value"),
        ('title = "Policy pack', 'title = "Policy\npack', 'title = "Policy\n', "Illegal character"),
        ('city = "City"', 'city = "City"\ncity = "Town"', 'city = "Town"', "Cannot overwrite"),
        ('title = "Policy', 'title = """Policy', 'title = """Policy', "never ends"),
        (
            'kinds = ["marketing_opt_out"]',
            'kinds = ["marketing_opt_out"',
            "length = 10",
            "Unclosed array",
        ),
    ],
)
def test_a_text_that_is_no_toml_names_the_line(old: str, new: str, piece: str, says: str) -> None:
    broken = PACK.replace(old, new, 1)
    (problem,) = problems_of(broken)
    assert problem.sentence.startswith(f"office.toml, line {line_of(broken, piece)}, ")
    assert says in problem.sentence


def test_windows_line_ends_and_a_byte_more_or_less_keep_the_lines() -> None:
    broken = PACK.replace("length = 5\n", 'length = "5"\n').replace("\n", "\r\n")
    (problem,) = problems_of(broken)
    line = line_of(broken, 'length = "5"')
    assert f"line {line}: " in problem.sentence


def test_texts_of_several_lines_keep_the_lines() -> None:
    text = PACK.replace(
        'basis = "We answer', 'basis = """\nWe answer in time.\n[[rules]]\nlength = 1\n""" # "We'
    ).replace("length = 5\n", 'length = "5"\n')
    (problem,) = problems_of(text)
    assert problem.field == "rules[1].length"
    line = line_of(text, 'length = "5"')
    assert f"line {line}: " in problem.sentence


def test_an_absent_calendar_is_that_of_the_office() -> None:
    text = PACK.replace('calendar = "us-federal" #', 'calendar = "GB-ENG" #').replace(
        'calendar = "us-federal"\nbasis', "basis"
    )
    pack = parse_pack(text)
    assert {rule.id: rule.calendar for rule in pack.book.rules}["acknowledge-complaint"] == "GB-ENG"


def test_a_unit_of_months_is_taken() -> None:
    pack = parse_pack(PACK.replace('unit = "calendar_days"', 'unit = "months"', 1))
    assert pack.book.rules[0].unit is PeriodUnit.MONTHS


def test_whether_hr_data_is_covered_can_be_said() -> None:
    pack = parse_pack(PACK.replace("# hr_data_covered = true #", "hr_data_covered = false #"))
    assert pack.recourse.hr_data_covered is False


def test_lines_of_nested_tables_and_dotted_keys() -> None:
    text = (
        "a.b = 1 # one\n"
        "\n"
        "[[list]]\n"
        "x = [\n  1,\n  { y = 2 },\n]\n"
        "[[list]]\n"
        "[list.inner]\n"
        'z = """\n[no.table]\n"""\n'
        "[[list.deep]]\n"
        "w = 1\n"
    )
    lines = KeyLines(text)
    assert lines.of(("a", "b")) == 1
    assert lines.of(("list",)) == 3
    assert lines.of(("list", 0, "x", 1, "y")) == 4
    assert lines.of(("list", 1)) == 8
    assert lines.of(("list", 1, "inner", "z")) == 10
    assert lines.of(("list", 1, "deep", 0, "w")) == 14
    assert lines.of(("list", 1, "deep", 0, "gone")) == 13
    assert lines.of(("gone",)) == 1


@settings(deadline=None)
@given(st.integers(min_value=0, max_value=len(PACK) - 1), st.characters(codec="utf-8"))
def test_one_wrong_character_never_crashes_the_loader(place: int, character: str) -> None:
    broken = PACK[:place] + character + PACK[place + 1 :]
    try:
        parse_pack(broken, name="office.toml")
        problems: tuple[Problem, ...] = ()
    except InvalidInput as refused:
        problems = refused.problems
    assert all("office.toml" in problem.sentence for problem in problems)


@settings(deadline=None)
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers(-(2**63), 2**63 - 1) | st.text(max_size=5),
        lambda inner: st.lists(inner, max_size=3),
        max_leaves=5,
    ),
    st.sampled_from(["office", "rules", "particulars", "retention", "data_sources", "promises"]),
)
def test_any_shape_of_a_table_is_refused_in_words(value: object, table: str) -> None:
    def toml(part: object) -> str:
        if isinstance(part, list):
            return "[" + ", ".join(toml(item) for item in part) + "]"
        if isinstance(part, bool):
            return str(part).lower()
        return str(part) if isinstance(part, int) else '"x"'

    text = f"{table} = {toml(value)}\n"
    assert tomllib.loads(text)
    assert {problem.field for problem in problems_of(text)} >= {"id", "title"}


@pytest.mark.parametrize(
    ("entry", "says"),
    [('swiss_us = "2026-11-30"', "a date without quotes"), ("swiss = 2026-11-30", "swiss_us")],
)
def test_a_wrong_last_day_of_a_framework_is_named_by_its_line(entry: str, says: str) -> None:
    broken = PACK.replace("[office]", f"[framework_until]\n{entry}\n\n[office]", 1)
    (problem,) = problems_of(broken)
    assert problem.field == f"framework_until.{entry.split(maxsplit=1)[0]}"
    assert f"line {line_of(broken, entry)}:" in problem.sentence
    assert says in problem.sentence


def test_the_last_day_of_a_framework_is_read() -> None:
    told = "[framework_until]\nswiss_us = 2026-11-30\n\n[office]"
    pack = parse_pack(PACK.replace("[office]", told, 1))
    assert pack.until(Framework.SWISS_US) == date(2026, 11, 30)
    assert pack.until(Framework.EU_US) is None
