"""A tooltip shows a text as it was written: no markup is obeyed, no sign is spelled out."""

import pytest
from PySide6.QtGui import Qt, QTextDocument

from privdesk.ui.widgets import escaped


def shown(tooltip: str) -> str:
    """What Qt makes of a tooltip."""
    if not Qt.mightBeRichText(tooltip):
        return tooltip
    document = QTextDocument()
    document.setHtml(tooltip)
    return document.toPlainText()


@pytest.mark.parametrize(
    "text",
    [
        "Müller & Sons",
        "<b>bold</b> & <img src=x onerror=alert(1)>",
        "&lt;b> is how one writes <b>",
        "two\nlines with <i>markup</i>",
        "<i>two</i>\nlines",
        "a < b",
        "/home/office/R&D <2026>/office.privdesk",
        "",
    ],
)
def test_a_tooltip_shows_what_was_written(qapp: object, text: str) -> None:
    assert shown(escaped(text)) == text
