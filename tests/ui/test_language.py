"""The window speaks one language, chosen before its first word; records stay English."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from privdesk.domain.correspondence import Event
from privdesk.domain.said import SaidDay, counted, said, small
from privdesk.domain.vocabulary import EventKind
from privdesk.policy import pack_text, parse_pack
from privdesk.policy.holiday_names import holiday_name
from privdesk.territories import territory_name
from privdesk.ui import language as spoken
from privdesk.ui import recorded
from privdesk.ui.days import short_day, written_day
from privdesk.ui.language import Language, code_of, load
from privdesk.ui.widgets.edits import DayEdit, read_day

TODAY = date(2026, 11, 23)
WORDS = {
    ("{name} saved", "", -1): "{name} gespeichert",
    ("{count} cases", "", 1): "{count} Fall",
    ("{count} cases", "", 3): "{count} Fälle",
    ("{count} cases", "", 1200): "{count} Fälle",
    ("{what} is due on {day}", "", -1): "Am {day} ist {what} fällig",
    ("Access", "right", -1): "Auskunft",
    ("Delete", "right", -1): "Löschung",
    ("Refuse {right}?", "", -1): "{right} ablehnen?",
    ("MMM d", "date", -1): "d. MMM",
    ("ddd, MMM d, yyyy", "date", -1): "ddd, d. MMM yyyy",
    ("h:mm AP", "time", -1): "HH:mm",
}


def german() -> Language:
    """German with a few words."""
    return Language(QLocale("de_DE"), lambda *key: WORDS.get(key, ""))


@pytest.fixture
def in_german(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The language of the process for one test."""
    monkeypatch.setattr(spoken._CHOSEN, "language", german())
    return


def test_a_text_is_said_with_its_fields_and_its_numbers() -> None:
    assert german().say("{name} saved", name="{a}.pdf") == "{a}.pdf gespeichert"
    assert german().count("{count} case", "{count} cases", 1, "", {}) == "1 Fall"
    assert german().count("{count} case", "{count} cases", 1200, "", {}) == "1.200 Fälle"


def test_what_has_no_translation_stays_english() -> None:
    assert german().say("Not there") == "Not there"
    assert german().count("{count} dog", "{count} dogs", 1, "", {}) == "1 dog"


def test_a_sentence_from_below_is_said_anew_with_all_that_is_in_it() -> None:
    cases, day = (
        counted("{count} case", "{count} cases", 3),
        SaidDay("Nov 3", date(2026, 11, 3), "MMM d"),
    )
    sentence = said("{what} is due on {day}", what=cases, day=day)
    assert sentence == "3 cases is due on Nov 3"
    assert german().shown(sentence) == "Am 3. Nov. ist 3 Fälle fällig"
    assert german().shown(said("Access", "right")) == "Auskunft"


def test_a_label_said_small_is_said_anew_as_the_language_writes_it() -> None:
    delete = small(said("Delete", "right"))
    assert delete == "delete"
    assert german().shown(said("Refuse {right}?", right=delete)) == "Löschung ablehnen?"
    assert load("fr").shown(delete) == "effacement"


def test_countries_holidays_and_packs_speak_the_language() -> None:
    words = load("de")
    assert words.shown(territory_name("AT")) == "Österreich"
    assert words.shown(holiday_name("Christmas Day (observed)")) == "Weihnachten (nachgeholt)"
    assert words.shown(holiday_name("A day of ours")) == "A day of ours"
    pack = parse_pack(pack_text("caspio"))
    rule = next(one for one in pack.book.rules if one.id == "dpf-45")
    assert words.shown(rule.basis).startswith("Eine Beschwerde nach dem Data Privacy Framework")
    assert words.shown(rule.reason) == "nur für DPF-Beschwerden und Verweisungen von Behörden"


def _event(kind: EventKind, body: str) -> Event:
    return Event(1, 1, kind, TODAY, datetime(2026, 11, 23, tzinfo=UTC), "", body, "")


@pytest.mark.parametrize(
    ("kind", "body", "shown"),
    [
        (
            EventKind.SEARCH,
            "Account and profile, Marketing mail, SMS and e-mail preferences, Our cellar",
            "Konto und Profil, Marketingpost, SMS und E-Mail-Einstellungen, Our cellar",
        ),
        (EventKind.SEARCH, "Surveys: Closed, in 2019", "Umfragen: Closed, in 2019"),
        (EventKind.OUTCOME, "Delete: refused\nReason: late", "Löschung: Abgelehnt\nGrund: late"),
        (EventKind.OUTCOME, "founded", "Begründet"),
        (EventKind.LETTER, "L-2026-0010, tracking RE1", "L-2026-0010, Sendungsnummer RE1"),
        (EventKind.NOTE, "Closed", "Closed"),
        (
            EventKind.CLOCK,
            "CCPA, 45 days: send by Friday, Dec 18, 2026, no longer by Monday, Jan 4, 2027.",
            "CCPA, 45 Tage: Versand bis Freitag, 18. Dez. 2026, nicht mehr bis Montag, 4. Jan. 2027.",
        ),
    ],
)
def test_what_is_on_record_is_said_anew_but_never_what_people_wrote(
    monkeypatch: pytest.MonkeyPatch, kind: EventKind, body: str, shown: str
) -> None:
    monkeypatch.setattr(spoken._CHOSEN, "language", load("de"))
    monkeypatch.setattr(spoken._CHOSEN, "code", "de")
    assert recorded.body_of_event(_event(kind, body)) == shown


def test_data_is_never_translated() -> None:
    assert german().shown("Access") == "Access"
    assert german().say("{name} saved", name="Access") == "Access gespeichert"


def test_dates_and_times_and_numbers_follow_the_language(in_german: None) -> None:
    assert short_day(date(2026, 11, 3), 2026) == "3. Nov."
    assert german().time(time(16, 5)) == "16:05"
    assert spoken.numeral(1234.5, 1) == "1.234,5"


@pytest.mark.parametrize(
    "typed", ["3.11.", "3.11", "03.11.26", "3/11/2026", "3. November", "3 nov"]
)
def test_a_day_is_typed_in_the_order_of_the_language(in_german: None, typed: str) -> None:
    assert read_day(typed, TODAY) == date(2026, 11, 3)


def test_a_day_that_was_written_is_read_again(in_german: None) -> None:
    for month in range(1, 13):
        day = date(2026, month, 11)
        assert read_day(written_day(day), TODAY) == day


@pytest.mark.parametrize(
    "typed", ["11/3", "11/3/26", "Nov 3", "november 3, 2026", "Tue, Nov 3, 2026"]
)
def test_english_puts_the_month_first(typed: str) -> None:
    assert read_day(typed, TODAY) == date(2026, 11, 3)


@pytest.mark.parametrize(
    ("word", "small"),
    [("Delete", "delete"), ("DPF complaint", "DPF complaint"), ("E-mail", "e-mail")],
)
def test_a_label_within_a_sentence_is_small_where_it_is_no_name(word: str, small: str) -> None:
    assert spoken.inside(word) == small


def test_german_keeps_its_capitals() -> None:
    assert german().inside("Löschung") == "Löschung"


def test_the_language_is_that_of_the_settings_or_of_the_desktop_if_it_is_whole() -> None:
    assert code_of("", "en", ["de-CH"]) == "en"
    assert code_of("", "system", ["it-IT", "en-GB"]) == "en"
    assert code_of("", "system", ["it-IT"]) == "en"
    assert code_of("de", "en", []) == "de"
    assert code_of("xx", "en", []) == "en"


def test_the_language_cannot_change_once_words_were_said() -> None:
    spoken.tr("Close")
    with pytest.raises(RuntimeError, match="after words were said"):
        spoken.speak(german(), "de")


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("-3", date(2026, 11, 20)),
        ("+2", date(2026, 11, 25)),
        ("th", date(2026, 11, 19)),
        ("mo", date(2026, 11, 23)),
        ("sat", date(2026, 11, 21)),
        ("29", date(2026, 10, 29)),
        ("23", date(2026, 11, 23)),
        ("29o", date(2026, 10, 29)),
        ("5n", date(2026, 11, 5)),
        ("31j", date(2026, 7, 31)),
        ("29f", None),
        ("t", date(2026, 11, 23)),
        ("s", None),
        ("xy", None),
        ("40", None),
        ("99999", None),
    ],
)
def test_the_shortest_ways_to_type_a_day(typed: str, day: date | None) -> None:
    assert read_day(typed, date(2026, 11, 23)) == day


def test_weekdays_are_short_in_german_too(in_german: None) -> None:
    today = date(2026, 11, 23)
    assert read_day("do", today) == date(2026, 11, 19)
    assert read_day("29o", today) == date(2026, 10, 29)


def test_t_is_today_and_th_thursday_in_an_empty_field(qtbot: QtBot) -> None:
    edit = DayEdit(date(2026, 11, 23))
    qtbot.addWidget(edit)
    qtbot.keyClicks(edit, "t")
    assert edit.day() == date(2026, 11, 23)
    qtbot.keyClicks(edit, "h")
    assert edit.day() == date(2026, 11, 19)
    edit.selectAll()
    qtbot.keyClicks(edit, "-3")
    assert edit.day() == date(2026, 11, 20)
    edit.selectAll()
    qtbot.keyClicks(edit, "tu")
    assert edit.day() == date(2026, 11, 17)
