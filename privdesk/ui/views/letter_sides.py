"""Text at the left and page at the right; in a narrow window one of the two."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget
from typing_extensions import override

from privdesk.ui.theme import px, theme
from privdesk.ui.widgets import Column, Hairline, Row, bare_scroll

_LEFT = 556
_LEAST_PREVIEW = 484
_BOTH = 900
"""Width of the page at zoom 100% from which text and preview stand side by side."""

_LEAST_FORM = 520


class LetterSides(QWidget):
    """Holds the composer and the record of a letter at the left, its page at the right.

    Args:
        form: what is typed.
        checks: what is in the way of a final letter.
        facts: what is on record of a final letter.
        preview: the page.
    """

    def __init__(self, form: QWidget, checks: QWidget, facts: QWidget, preview: QWidget) -> None:
        super().__init__()
        self._form, self._preview = form, preview
        self._preview_wanted = False
        self._edge = Hairline(upright=True)
        self.left = QStackedWidget()
        composer = QWidget()
        inside = Column(margins=(24, 16, 24, 16), gap=16, parent=composer)
        inside.add(form, 1)
        inside.add(checks)
        checks.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        record = QWidget()
        Column(facts, None, margins=(24, 20, 24, 20), parent=record)
        self.left.addWidget(bare_scroll(composer))
        self.left.addWidget(bare_scroll(record))
        self.left.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        line = Row(parent=self)
        line.add(self.left)
        line.add(self._edge)
        line.add(preview, 1)
        theme().changed.connect(self._hold)
        self._hold()

    def show_composer(self) -> None:
        """Show what is typed and its checks."""
        self.left.setCurrentIndex(0)

    def show_record(self) -> None:
        """Show what is on record."""
        self.left.setCurrentIndex(1)

    @property
    def shows_record(self) -> bool:
        """Whether the left side shows what is on record."""
        return self.left.currentIndex() == 1

    def turn_over(self) -> None:
        """Show the page instead of the text in a narrow window, or the text again."""
        self._preview_wanted = not self._preview_wanted
        self._hold()

    def _hold(self) -> None:
        room = self.width() / theme().zoom
        both = room >= _BOTH
        self._preview.setVisible(both or self._preview_wanted)
        self.left.setVisible(both or not self._preview_wanted)
        self._edge.setVisible(both)
        if both:
            self.left.setFixedWidth(px(min(_LEFT, room - _LEAST_PREVIEW)))
        else:
            self.left.setMinimumWidth(0)
            self.left.setMaximumWidth(self.width())
        self._form.setMinimumHeight(px(_LEAST_FORM))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hold()
