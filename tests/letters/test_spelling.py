"""The dictionaries: what they mark, what they leave alone, and what is told where one is missing."""

from pathlib import Path

import pytest

from privdesk.letters import Dictionaries, NoDictionaryError, Source, language_of, library, load
from privdesk.letters.dictionaries import SHIPPED_ONLY
from privdesk.letters.languages import spelled
from privdesk.letters.spelling import misspelled, unknown_words

DRAFT = """Dear {{ salutatoin }},

we have recieved the [thigns], see https://exmaple.com/qwzx and x@qwzx.org.
Herr Grünbaum wrote of his flibbet, and teh flibbet again. We don’t mind. {% if lat %}
"""


def german(folder: Path, name: str = "de_DE") -> Dictionaries:
    """A small German dictionary as Debian has the large one, in the encoding of 1990."""
    folder.mkdir(exist_ok=True)
    (folder / f"{name}.aff").write_bytes(b"SET ISO8859-1\nSFX n Y 1\nSFX n 0 n .\n")
    words = ("geprüft", "große/n", "Straße/n", "haben", "wir", "die")
    text = "\n".join((str(len(words)), *words, ""))
    (folder / f"{name}.dic").write_bytes(text.encode("iso8859-1"))
    return Dictionaries((folder.parent / "own", folder))


def marked(text: str, language: str, dictionaries: Dictionaries = SHIPPED_ONLY) -> list[str]:
    return [word for _line, word in unknown_words(text, language, "", dictionaries)]


def test_a_wrong_word_is_named_once_with_its_line() -> None:
    found = unknown_words(DRAFT, "en-US", "about a flibbet")
    assert found == ((3, "recieved"), (4, "teh"))
    (check,) = misspelled(DRAFT, "en-US", "about a flibbet")
    assert check.warns
    assert not check.stops
    assert check.detail == "“recieved” in line 3, “teh” in line 4."
    assert (check.line, check.words) == (3, ("recieved", "teh"))


@pytest.mark.parametrize(
    ("language", "text", "wrong"),
    [
        ("en-US", "The color and the colour of it.", ["colour"]),
        ("en-GB", "The color and the colour of it.", ["color"]),
        ("fr", "Vos donées ont été supprimées, l’adresse n’existe plus aujourd’hui.", ["donées"]),
        ("es", "Sus datos han sido elminados por completo; no quedó nada.", ["elminados"]),
    ],
)
def test_each_shipped_language_has_its_own_spelling(
    language: str, text: str, wrong: list[str]
) -> None:
    assert marked(text, language) == wrong


def test_german_nouns_are_looked_up_in_a_dictionary_of_the_computer(tmp_path: Path) -> None:
    found = german(tmp_path / "system")
    text = "Wir haben die Straßen gepruft, die Strase, die große Qwzx."
    assert marked(text, "de", found) == ["gepruft", "Strase", "Qwzx"]


def test_switzerland_writes_ss_with_a_dictionary_of_germany(tmp_path: Path) -> None:
    found = german(tmp_path / "system")
    assert marked("die grosse Strasse, die große Strase", "de-CH", found) == ["große", "Strase"]


def test_what_the_shipped_texts_say_is_right_in_switzerland_too(tmp_path: Path) -> None:
    found = german(tmp_path / "system")
    text = spelled(library().get("deceased", "de-CH").body, "de-CH")
    assert "schliessen" in text
    assert marked(text, "de-CH", found) == []


def test_one_that_was_added_goes_before_that_of_the_system(tmp_path: Path) -> None:
    found = german(tmp_path / "system")
    german(tmp_path / "own", "de")
    source = found.source("de")
    assert source is not None
    assert source.words == tmp_path / "own" / "de.dic"


def test_where_there_is_none_it_is_told_and_no_word_is_marked() -> None:
    assert marked("Qwzx qwzx", "it") == []
    (check,) = misspelled("Qwzx", "it", "")
    assert (check.id, check.warns, check.stops) == ("dictionary", True, False)
    assert check.detail.startswith("There is no dictionary for Italian on this computer.")


@pytest.mark.parametrize("rules", [b"SET no-such\n", b"\xff\xfe\x00", b"SFX A Y x\nSFX A", b""])
def test_files_that_are_no_dictionary_are_told_and_stop_nothing(
    tmp_path: Path, rules: bytes
) -> None:
    for name, data in (("it_IT.aff", rules), ("it_IT.dic", b"\x00\xff\xfe not a number\n\x81")):
        (tmp_path / name).write_bytes(data)
    told = "no dictionary in the format of Hunspell"
    with pytest.raises(NoDictionaryError, match=told):
        load(Source("it", tmp_path / "it_IT.dic", shipped=False))
    (check,) = misspelled("Qwzx", "it", "", Dictionaries((tmp_path,)))
    assert "cannot be read" in check.detail


def test_who_does_not_wait_gets_nothing_before_it_is_loaded(tmp_path: Path) -> None:
    folders = german(tmp_path / "system").folders
    hurried = Dictionaries(folders, patient=False)
    assert not hurried.is_ready("de")
    assert misspelled("Qwzx", "de", "", hurried) == ()
    assert marked("Qwzx", "de", Dictionaries(folders)) == ["Qwzx"]
    assert marked("Qwzx", "de", hurried) == ["Qwzx"]


def test_files_are_known_by_their_names() -> None:
    names = ("de_DE", "de-DE", "de_DE_frami", "it_IT", "fr", "en_US", "de_CH", "pl_PL")
    assert [language_of(name) for name in names] == [
        "de", "de", "de", "it", "fr", "en-US", "de-CH", "",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "foreign"), [("en-US", set()), ("fr", set()), ("es", {"pregúntenos"})]
)
def test_no_shipped_text_has_a_word_that_its_dictionary_does_not_know(
    language: str, foreign: set[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("privdesk.letters.spelling._said", lambda _language: frozenset())
    shipped = library()
    bodies = [t.body for t in shipped.everything if t.language == language]
    bodies += [block.body for block in shipped.blocks_in(language).values()]
    assert {word for body in bodies for word in marked(body, language)} == foreign


def test_words_of_the_office_are_right_whatever_their_capitals() -> None:
    own = Dictionaries(words=frozenset({"flibbet"}))
    assert marked("The flibbet and teh rest.", "en-US", own) == ["teh"]
    assert marked("The flibbet and teh rest.", "en-US") == ["flibbet", "teh"]
