"""The editor of a letter: Markdown with fields that are whole words to the cursor."""

import re
from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFont,
    QKeyEvent,
    QSyntaxHighlighter,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from privdesk.ui.language import tr
from privdesk.ui.theme import TextStyle, Token, color, theme
from privdesk.ui.widgets.edits import Lines

_FIELD = re.compile(r"\{\{[^{}\n]*\}\}")
_STRONG = re.compile(r"(\*\*)(?=\S)(.+?)(?<=\S)(\*\*)")
_ITALIC = re.compile(r"(?<!\*)(\*)(?=[^\s*])(.+?)(?<=[^\s*])(\*)(?!\*)")
_HEADING = re.compile(r"^#{1,6} .*$")
_LIST = re.compile(r"^\s*([-*+]|\d+[.)]) ")
_OPEN_PLACE = re.compile(r"\[[^\]\n]+\](?!\()")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_BLANK = re.compile(r"^\s*$")


def words_in(text: str) -> Iterator[tuple[int, str]]:
    """Where each word of a line begins, and the word."""
    return ((found.start(), found[0]) for found in _WORD.finditer(text))


class _Look(QSyntaxHighlighter):
    """Shows what Markdown will make of the text, and where something is still to be written."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.unknown: frozenset[str] = frozenset()
        theme().changed.connect(self.rehighlight)

    @override
    def highlightBlock(self, text: str) -> None:
        if _HEADING.match(text):
            self._paint(0, len(text), weight=QFont.Weight.DemiBold)
        marker = _LIST.match(text)
        if marker:
            self._paint(marker.start(1), len(marker[1]), ink=Token.ACCENT_TEXT)
        for found in _STRONG.finditer(text):
            self._paint(found.start(2), len(found[2]), weight=QFont.Weight.DemiBold)
            self._marks(found)
        for found in _ITALIC.finditer(text):
            self._paint(found.start(2), len(found[2]), italic=True)
            self._marks(found)
        for found in _OPEN_PLACE.finditer(text):
            ground = Token.SOON_SOFT
            self._paint(found.start(), len(found[0]), ink=Token.SOON, ground=ground)
        for found in _FIELD.finditer(text):
            ground = Token.ACCENT_SOFT
            self._paint(found.start(), len(found[0]), ink=Token.ACCENT_TEXT, ground=ground)

        for start, word in words_in(text):
            if word in self.unknown:
                look = self.format(start)
                look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
                look.setUnderlineColor(color(Token.LATE))
                self.setFormat(start, len(word), look)

    def _marks(self, found: re.Match[str]) -> None:
        for group in (1, 3):
            self._paint(found.start(group), len(found[group]), ink=Token.DISABLED)

    def _paint(
        self,
        start: int,
        length: int,
        *,
        ink: Token | None = None,
        ground: Token | None = None,
        weight: QFont.Weight | None = None,
        italic: bool = False,
    ) -> None:
        look = QTextCharFormat()
        if ink is not None:
            look.setForeground(color(ink))
        if ground is not None:
            look.setBackground(color(ground))
        if weight is not None:
            look.setFontWeight(weight)
        if italic:
            look.setFontItalic(True)
        self.setFormat(start, length, look)


class LetterEdit(Lines):
    """Plain text only, so that nothing foreign comes in by paste; Esc leaves it.

    Signals:
        field_wanted: two opening braces were typed.
        spelling_wanted: other words are asked for in place of the wrong one that is selected.
        left: Esc was pressed.
    """

    field_wanted = Signal()
    spelling_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(rows=12, style=TextStyle.EDITOR, parent=parent)
        self._look = _Look(self.document())
        self.setAccessibleName(tr("Text of the letter"))

    def mark_words(self, words: frozenset[str]) -> None:
        """Underline these words wherever they stand, as the dictionary does not know them."""
        if words != self._look.unknown:
            self._look.unknown = words
            held = self.blockSignals(True)  # another look is no change of the text
            self._look.rehighlight()
            self.blockSignals(held)

    def select_unknown(self, position: int | None = None) -> str:
        """Select the wrong word at a place of the text, or the next one; empty if there is none.

        Args:
            position: of the text; None is that of the cursor, from which the search goes on to the
                end and then from the beginning.
        """
        here = self.textCursor().selectionStart() if position is None else position
        places = [
            (block.position() + at, word)
            for block in self._blocks()
            for at, word in words_in(block.text())
            if word in self._look.unknown
        ]
        at = next(((at, word) for at, word in places if at <= here <= at + len(word)), None)
        if at is None and position is None:
            ahead = (place for place in places if place[0] > here)
            at = next(ahead, places[0] if places else None)
        if at is None:
            return ""
        cursor = self.textCursor()
        cursor.setPosition(at[0])
        cursor.setPosition(at[0] + len(at[1]), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        return at[1]

    def _blocks(self) -> Iterator[QTextBlock]:
        block = self.document().begin()
        while block.isValid():
            yield block
            block = block.next()

    def write_over(self, selected: str, text: str) -> None:
        """Put a text in the place of what is selected, if that still is what it was."""
        cursor = self.textCursor()
        if cursor.selectedText() == selected:
            cursor.insertText(text)
            self.setTextCursor(cursor)

    @override
    def contextMenuEvent(self, e: QContextMenuEvent) -> None:
        by_mouse = e.reason() is QContextMenuEvent.Reason.Mouse
        place = self.cursorForPosition(e.pos()) if by_mouse else self.textCursor()
        word = self.select_unknown(place.position())
        menu = self.createStandardContextMenu(e.pos())
        if word:
            correct = QAction(tr("Correct “{word}”…", word=word.replace("&", "&&")), menu)
            correct.triggered.connect(self.spelling_wanted)
            first = menu.actions()[0]
            menu.insertAction(first, correct)
            menu.insertSeparator(first)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(e.globalPos())

    def go_to_line(self, number: int) -> None:
        """Put the cursor on a line, from 1: on what is still to be written, or on a wrong word."""
        block = self.document().findBlockByNumber(max(number - 1, 0))
        cursor = QTextCursor(block)
        found = _OPEN_PLACE.search(block.text())
        unknown = ((at, at + len(w)) for at, w in words_in(block.text()) if w in self._look.unknown)
        place = found.span() if found else next(unknown, None)
        if place is not None:
            cursor.setPosition(block.position() + place[0])
            cursor.setPosition(block.position() + place[1], QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def insert_field(self, name: str) -> None:
        """Put a field where the cursor is; braces that were just typed become a part of it."""
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        cursor.insertText(f" {name} }}}}" if before.endswith("{{") else f"{{{{ {name} }}}}")
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def add_passage(self, text: str) -> None:
        """Put a passage as paragraphs of its own after the one with the cursor; undo takes it."""
        cursor = self.textCursor()
        while not _BLANK.match(cursor.block().text()) and cursor.block().next().isValid():
            cursor.movePosition(QTextCursor.MoveOperation.NextBlock)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        cursor.insertText(f"\n{text.strip()}\n")
        self.setTextCursor(cursor)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def surround(self, mark: str) -> None:
        """Put a mark on both sides of the selection, or take it away again."""
        cursor = self.textCursor()
        words = cursor.selectedText()
        if words.startswith(mark) and words.endswith(mark) and len(words) >= 2 * len(mark):
            cursor.insertText(words[len(mark) : -len(mark)])
            return
        start = cursor.selectionStart()
        cursor.insertText(f"{mark}{words}{mark}")
        cursor.setPosition(start + len(mark))
        cursor.setPosition(start + len(mark) + len(words), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def make_list(self) -> None:
        """Make each selected line an item of a list."""
        cursor = self.textCursor()
        first = self.document().findBlock(cursor.selectionStart()).blockNumber()
        last = self.document().findBlock(cursor.selectionEnd()).blockNumber()
        cursor.beginEditBlock()
        for number in range(first, last + 1):
            block = self.document().findBlockByNumber(number)
            if not _BLANK.match(block.text()) or first == last:
                QTextCursor(block).insertText("- ")
        cursor.endEditBlock()

    @override
    def keyPressEvent(self, e: QKeyEvent) -> None:
        if e.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        if self._over_field(e):
            return
        super().keyPressEvent(e)
        cursor = self.textCursor()
        if e.text() == "{" and cursor.block().text()[: cursor.positionInBlock()].endswith("{{"):
            self.field_wanted.emit()

    def _over_field(self, event: QKeyEvent) -> bool:
        """Step over a field, or delete it, as one thing; whether that was done."""
        back = event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Backspace}
        delete = event.key() in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}
        if not (back or event.key() in {Qt.Key.Key_Right, Qt.Key.Key_Delete}):
            return False
        cursor = self.textCursor()
        if cursor.hasSelection() or event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            return False
        at = cursor.positionInBlock()
        for found in _FIELD.finditer(cursor.block().text()):
            inside = (
                found.start() < at <= found.end() if back else found.start() <= at < found.end()
            )
            if not inside:
                continue
            start = cursor.block().position()
            held = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            keep = QTextCursor.MoveMode.KeepAnchor
            if delete:
                cursor.setPosition(start + found.start())
                cursor.setPosition(start + found.end(), keep)
                cursor.removeSelectedText()
            else:
                target = start + (found.start() if back else found.end())
                cursor.setPosition(target, keep if held else QTextCursor.MoveMode.MoveAnchor)
            self.setTextCursor(cursor)
            return True
        return False
