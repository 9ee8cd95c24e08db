"""One line says a case: every part in any order, and no word of it is ever lost."""

from collections import Counter
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from privdesk.domain.quick_add import read_line
from privdesk.domain.quick_line import Gazetteer, Part, PlaceName, QuickLine
from privdesk.domain.quick_words import TERMS
from privdesk.domain.quick_words_abroad import Tongue
from privdesk.domain.spoken_days import coming_day, past_day
from privdesk.domain.vocabulary import Channel, Framework, Kind, Principle, Right
from privdesk.services.quick_add import gazetteer

MONDAY = date(2026, 11, 23)
SUNDAY = date(2026, 11, 22)


def read(line: str) -> QuickLine:
    return read_line(line, MONDAY, gazetteer())


def test_the_example_of_the_field_is_understood_whole() -> None:
    said = read("delete, Tomás Herrera, Spain, by e-mail, yesterday")
    assert said.kind is Kind.PRIVACY_REQUEST
    assert said.rights == (Right.DELETE,)
    assert said.name == "Tomás Herrera"
    assert said.place == PlaceName("ES")
    assert said.channel is Channel.EMAIL
    assert said.received == SUNDAY
    assert said.subject == ""


PARTS = ("delete and access", "Tomás Herrera", "Spain", "by e-mail", "yesterday", "old account")


@given(st.permutations(PARTS))
def test_the_order_does_not_matter_between_commas(parts: list[str]) -> None:
    said = read(", ".join(parts))
    assert set(said.rights) == {Right.DELETE, Right.ACCESS}
    assert said.name == "Tomás Herrera"
    assert said.place == PlaceName("ES")
    assert said.channel is Channel.EMAIL
    assert said.received == SUNDAY
    assert said.subject == "old account"


_STRANGE = (
    "Spain|California|Georgia|USA|US-CA|DE|CA|by|and|due|until|yesterday|Nov 20|11/20|31.02.2026|"
    "9999 days ago|Feb 29|Friday|Tomás Herrera|Zoë van der Berg|a@b.es|<x@y>|+1 415 555 0123|"
    "0000000|subject:|name:|about|re: old|from|for|'|°|٣ days ago|İ"
)
STRANGE = _STRANGE.split("|")
WORDS = st.one_of(
    st.sampled_from(sorted(TERMS)),
    st.sampled_from(STRANGE),
    st.text(max_size=12),
)


@given(st.lists(st.tuples(WORDS, st.sampled_from([" ", ", ", "; ", "\t"]))), st.dates())
@example([("subject:", " "), ("access", ", "), ("US-CA", " "), ("Georgia", ", ")], MONDAY)
def test_nothing_raises_and_no_word_is_lost(typed: list[tuple[str, str]], today: date) -> None:
    line = "".join(word + gap for word, gap in typed)
    said = read_line(line, today, gazetteer())
    understood = [word for piece in said.pieces for word in piece.text.split()]
    kept = Counter(understood) + Counter(said.subject.replace(",", " ").split())
    lost = Counter(line.replace(",", " ").replace(";", " ").split()) - kept
    assert not lost


@given(st.text(alphabet="0123456789/.- adys ago,NovFeb", max_size=24), st.dates())
def test_no_text_is_too_strange_to_be_no_day(text: str, today: date) -> None:
    for day in (past_day(text, today), coming_day(text, today)):
        assert day is None or isinstance(day, date)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("today", date(2026, 11, 23)),
        ("yesterday", date(2026, 11, 22)),
        ("monday", date(2026, 11, 23)),
        ("last monday", date(2026, 11, 16)),
        ("fri", date(2026, 11, 20)),
        ("two days ago", date(2026, 11, 21)),
        ("a week ago", date(2026, 11, 16)),
        ("11/20", date(2026, 11, 20)),
        ("20.11.", date(2026, 11, 20)),
        ("20.11.2026", date(2026, 11, 20)),
        ("nov 20th", date(2026, 11, 20)),
        ("20 november 2025", date(2025, 11, 20)),
        ("2026-11-20", date(2026, 11, 20)),
        ("dec 28", date(2025, 12, 28)),  # no year: what has happened lies in the past
        ("feb 29", date(2024, 2, 29)),
        ("11/31", None),
        ("0 days ago", date(2026, 11, 23)),
    ],
)
def test_days_in_words_and_numbers(words: str, day: date | None) -> None:
    assert past_day(words, MONDAY) == day


def test_the_day_of_a_notice_lies_ahead() -> None:
    said = read("JAMS, Elena Rossi, due Jan 4, by e-mail, 11/20")
    assert said.kind is Kind.JAMS
    assert said.due == date(2027, 1, 4)
    assert said.received == date(2026, 11, 20)


def test_a_day_of_a_notice_is_a_word_where_the_kind_has_none() -> None:
    said = read("delete, Elena Rossi, due Jan 4")
    assert said.due is None
    assert said.subject == "due Jan 4"


def test_a_comma_inside_a_day_does_not_cut_it() -> None:
    said = read("Nov 20, 2026, complaint, Anna Brunner, Swiss-U.S., access")
    assert said.received == date(2026, 11, 20)
    assert said.kind is Kind.DPF_COMPLAINT
    assert said.framework is Framework.SWISS_US
    assert said.principles == (Principle.ACCESS,)
    assert said.rights == ()


@pytest.mark.parametrize(
    ("line", "name", "place"),
    [
        ("delete, Michael Jordan, Georgia, USA", "Michael Jordan", PlaceName("US", "GA")),
        ("delete, Nino Beridze, Georgia", "Nino Beridze", PlaceName("GE")),
        ("delete Michael Jordan", "Michael Jordan", PlaceName("")),
        ("delete Michael Jordan Spain", "Michael Jordan", PlaceName("ES")),
        ("delete, Michael Jordan, from Spain", "Michael Jordan", PlaceName("ES")),
        ("delete, Nora Lindqvist, California", "Nora Lindqvist", PlaceName("US", "CA")),
        ("delete, Jo Li, US-CO", "Jo Li", PlaceName("US", "CO")),
        ("delete, Jo Li, Deutschland", "Jo Li", PlaceName("DE")),
        ("delete, Jo Li, Virginia, USA", "Jo Li", PlaceName("US", "VA")),
        ("delete, Jo Li, cote d'ivoire", "Jo Li", PlaceName("CI")),
    ],
)
def test_people_are_not_cut_into_places(line: str, name: str, place: PlaceName) -> None:
    said = read(line)
    assert (said.name, said.place, said.subject) == (name, place, "")


def test_a_code_of_two_places_is_left_to_the_reader() -> None:
    assert read("delete, Jo Li, DE").subject == "DE"
    assert read("delete, Jo Li, DE, USA").place == PlaceName("US", "DE")


def test_a_subject_keeps_its_words() -> None:
    said = read("access to my call recordings, Niamh Gallagher, copy of every e-mail")
    assert said.rights == (Right.ACCESS,)
    assert said.channel is None
    assert said.subject == "to my call recordings, copy of every e-mail"


def test_what_is_called_the_subject_is_not_read() -> None:
    said = read("subject: delete by e-mail, access, about Old Account, name: o. b'ama")
    assert said.rights == (Right.ACCESS,)
    assert said.subject == "delete by e-mail, Old Account"
    assert said.name == "o. b'ama"


def test_an_opt_out_beside_other_rights_is_one_of_them() -> None:
    assert read("opt-out, by sms, +1 415 555 0123").kind is Kind.MARKETING_OPT_OUT
    said = read("delete and opt out, Jo Li")
    assert said.kind is Kind.PRIVACY_REQUEST
    assert said.rights == (Right.DELETE, Right.OPT_OUT)


def test_the_second_of_a_kind_becomes_a_word_of_the_subject() -> None:
    said = read("delete, Jo Li, by e-mail, by mail, yesterday, Nov 3")
    assert said.channel is Channel.EMAIL
    assert said.received == SUNDAY
    assert said.subject == "by mail, Nov 3"


def test_every_word_of_a_kind_is_found_alone() -> None:
    for word, term in TERMS.items():
        pieces = read_line(word, MONDAY, Gazetteer({}, {})).pieces
        if isinstance(term, Principle | Framework):
            pieces = read_line(f"complaint, {word}", MONDAY, Gazetteer({}, {})).pieces[1:]
        assert [piece.value for piece in pieces] == [term], word
        assert pieces[0].part is not Part.SUBJECT


def test_a_page_of_text_is_read_as_fast_as_it_is_pasted() -> None:
    for word in ("by", "delete", "Spain", "and"):
        said = read(f"{word} " * 4000)
        kept = sum(len(piece.words) for piece in said.pieces) + len(said.subject.split())
        assert kept == 4000


@pytest.mark.parametrize(
    ("line", "tongue"),
    [
        ("Löschung, Tomás Herrera, Spanien, per E-Mail, gestern", "de"),
        ("loeschen, Tomás Herrera, aus Spanien, E-Mail, vor 1 Tag", "de"),
        ("Löschung, Tomás Herrera, Spanien, per E-Mail, am 22.11.", "de"),
        ("effacement, Tomás Herrera, Espagne, par e-mail, hier", "fr"),
        ("supprimer, Tomás Herrera, en Espagne, par mail, 22 nov", "fr"),
        ("effacement, Tomás Herrera, Espagne, courriel, reçu le 22/11", "fr"),
        ("effacement, Tomás Herrera, Espagne, courriel, il y a un jour", "fr"),
        ("effacement, Tomás Herrera, Espagne, courriel, dimanche dernier", "fr"),
    ],
)
def test_german_and_french_are_understood(line: str, tongue: Tongue) -> None:
    said = read_line(line, MONDAY, gazetteer(), tongue, day_first=True)
    assert said.rights == (Right.DELETE,)
    assert said.name == "Tomás Herrera"
    assert said.place == PlaceName("ES")
    assert said.channel is Channel.EMAIL
    assert said.received == SUNDAY
    assert said.subject == ""


def test_a_day_with_dots_has_its_day_first_and_one_with_strokes_as_the_language_has_it() -> None:
    assert past_day("3.11.", MONDAY) == date(2026, 11, 3)
    assert past_day("3/11", MONDAY) == date(2026, 3, 11)
    assert past_day("3/11", MONDAY, day_first=True) == date(2026, 11, 3)
    assert coming_day("1er decembre", MONDAY) == date(2026, 12, 1)
    assert past_day("letzten montag", MONDAY) == date(2026, 11, 16)


def test_mail_is_paper_in_english_and_electronic_in_french() -> None:
    assert read("delete, Jo Li, by mail").channel is Channel.MAIL
    assert (
        read_line("effacement, Jo Li, par mail", MONDAY, gazetteer(), "fr").channel is Channel.EMAIL
    )
