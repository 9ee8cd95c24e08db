"""The dictionary: what it marks and what it leaves alone."""

import pytest

from privdesk.letters import library
from privdesk.letters.spelling import misspelled, unknown_words

DRAFT = """Dear {{ salutatoin }},

we have recieved the [thigns], see https://exmaple.com/qwzx and x@qwzx.org.
Herr Grünbaum wrote of his flibbet, and teh flibbet again. We don’t mind. {% if lat %}
"""


def test_a_wrong_word_is_named_once_with_its_line() -> None:
    found = unknown_words(DRAFT, "en-US", "about a flibbet")
    assert found == ((3, "recieved"), (4, "teh"))
    (check,) = misspelled(DRAFT, "en-US", "about a flibbet")
    assert check.warns
    assert not check.stops
    assert check.detail == "“recieved” in line 3, “teh” in line 4."
    assert check.line == 3


@pytest.mark.parametrize(
    ("language", "wrong"), [("en-US", ["colour"]), ("en-GB", ["color"]), ("de", [])]
)
def test_each_language_has_its_own_spelling(language: str, wrong: list[str]) -> None:
    text = "The color and the colour of Grüße."
    assert [word for _line, word in unknown_words(text, language, "")] == wrong


def test_no_shipped_text_has_a_word_that_is_marked() -> None:
    shipped = library()
    bodies = [t.body for t in shipped.everything if t.language == "en-US"]
    bodies += [block.body for block in shipped.blocks_in("en-US").values()]
    assert {w for body in bodies for _line, w in unknown_words(body, "en-US", "")} == set()
