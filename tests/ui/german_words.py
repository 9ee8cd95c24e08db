"""Every place and every dialog of a German window, and what of it is English.

Run by `test_german_words.py` in a process of its own: ``german_words.py FILE``; prints what is left.
What was typed into the sample is English and may stand anywhere, so it is left out.
"""

import re
import sqlite3
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

ROOT: Final = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

import every_dialog  # noqa: E402 - found on the path of the line above
import translations  # noqa: E402
from privdesk.config.settings import Settings, SettingsFile  # noqa: E402
from privdesk.services.desk import open_desk  # noqa: E402
from privdesk.territories import territory_names  # noqa: E402
from privdesk.ui import language  # noqa: E402

SETTINGS = "settings.json"
ENGLISH_BY_CHOICE: Final = frozenset({"at-import", "help-news"})
"""Screens whose words are those of a table, or of the change log."""
MARK = re.compile(r"&(?=\S)")
FIELD = re.compile(r"\\\{\w+\\\}")
WORD = re.compile(r"(?<![\w{-])[a-zA-Z]+(?![\w}-])")
GAP = re.compile(r"\[[^\]]*\]")
"""What a template asks to be filled in, in the language of the letter."""
PIECES = re.compile(r" · |, |: |\n|\. |; |[“”„()/]")
FUNCTION_WORDS: Final = frozenset(
    [
        "the",
        "of",
        "and",
        "is",
        "are",
        "not",
        "with",
        "for",
        "from",
        "this",
        "that",
        "has",
        "have",
        "been",
        "will",
        "be",
        "by",
        "to",
        "at",
        "it",
        "its",
        "than",
        "then",
        "which",
        "who",
        "what",
        "when",
        "where",
        "why",
        "how",
        "yes",
        "all",
        "any",
        "each",
        "other",
        "none",
        "only",
        "already",
        "still",
        "ago",
    ]
)
ROWS = 40
LEAST_WORDS = 2


def plain(text: str) -> str:
    """A text as it is compared: without access keys, with plain hyphens."""
    kept = MARK.sub("", text.replace("&&", "\0")).replace("\0", "&")
    return kept.replace("\N{HYPHEN}", "-").replace("\N{NON-BREAKING HYPHEN}", "-").strip()


def words_of(widget: QWidget) -> Iterator[str]:
    """What a widget shows or tells."""
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from words_in(widget.model())


def words_in(model: QAbstractItemModel) -> Iterator[str]:
    """What the rows and heads of a list show or tell."""
    root = QModelIndex()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(root)
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
    for column in range(columns):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(model.rowCount(root), ROWS)):
            for role in roles:
                yield str(model.data(model.index(row, column), role) or "")


class Catalog:
    """Tells English that ought to be German."""

    def __init__(self, data: str) -> None:
        self._data = data
        known = translations.translated(translations.FOLDER / "privdesk_de.ts")
        self._german = {plain(form) for forms in known.values() for form in forms}
        self._english = {
            plain(text) for (text, _about), forms in known.items() if plain(forms[0]) != plain(text)
        }
        self._patterns = [
            re.compile(FIELD.sub("(.+)", re.escape(plain(text))), re.DOTALL)
            for (text, _about), forms in known.items()
            if "{" in text
            and forms[0] != text
            and len(WORD.findall(re.sub(r"\{\w*\}", "", text))) >= LEAST_WORDS
        ]

    def is_left(self, text: str) -> bool:
        """Whether a text is English of ours."""
        if text in self._german or text in self._data:
            return False
        if text in self._english or any(form.fullmatch(text) for form in self._patterns):
            return True
        rest = (piece for piece in PIECES.split(GAP.sub("", text)) if piece not in self._data)
        return any(FUNCTION_WORDS & set(WORD.findall(piece)) for piece in rest)


def data_of(path: Path) -> str:
    """All texts of a case file, with the citations of laws and the names of countries."""
    db = sqlite3.connect(path)
    tables = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type='table'")]
    texts = []
    for name in tables:
        if "fts" not in name and "words" not in name:
            for row in db.execute(f'SELECT * FROM "{name}"'):
                texts += [value for value in row if isinstance(value, str)]
    db.close()
    packs = (ROOT / "resources" / "policies").rglob("*.toml")
    cited = [line for pack in packs for line in pack.read_text("utf-8").split("\n")]
    texts += [line for line in cited if line.startswith("citation")]
    return "\n".join((*texts, *territory_names("de").values()))


def main() -> int:
    """Go from place to place and print what is English there."""
    path = Path(sys.argv[1])
    catalog = Catalog(data_of(path))
    application = QApplication([])
    language.choose("system")
    language.translate_qt(application)
    from privdesk.ui.main_window import MainWindow
    from privdesk.ui.session import Session
    from privdesk.ui.theme import apply_theme, theme

    apply_theme("light", 1.0)
    theme().set_motion(False)
    settings = SettingsFile(path.with_name(SETTINGS))
    settings.save(Settings(theme="light"))
    window = MainWindow(Session(open_desk(path), settings))
    window.resize(1440, 900)
    window.show()
    seen: set[str] = set()

    def look(place: str) -> None:
        if place in ENGLISH_BY_CHOICE:
            return
        for widget in (window, *window.findChildren(QWidget)):
            if widget.isVisible():
                for text in {plain(word) for word in words_of(widget)} - seen:
                    seen.add(text)
                    if text and catalog.is_left(text):
                        sys.stdout.write(f"{place}: {text!r} ({type(widget).__name__})\n")

    every_dialog.every_dialog(window, look)
    sys.stdout.write(f"{len(seen)} texts\n")
    sys.stdout.flush()
    window.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
