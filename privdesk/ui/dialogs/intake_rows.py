"""The rows of the intake form: a label beside its controls, or above them where it is narrow."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QSizePolicy, QWidget

from privdesk.ui.theme import TextStyle, Token, px, theme
from privdesk.ui.widgets import Column, ErrorLine, Field, Label, LineField, Row, TextField, announce
from privdesk.ui.widgets.edits import Lines
from privdesk.ui.widgets.fields import LABEL_COLUMN
from privdesk.ui.widgets.text import access, access_letter

_SHORTEST_COMPLETED = 3
_MOST_ROWS = 7
_SHARE_OF_FIRST = 2
_NO_LIMIT = 16_777_215  # the largest width that Qt knows
_GROWING = frozenset(
    {
        QSizePolicy.Policy.Expanding,
        QSizePolicy.Policy.MinimumExpanding,
        QSizePolicy.Policy.Ignored,
    }
)


class FormRow(QWidget):
    """A label with its access key, the controls that belong to it, and what is wrong with them.

    Args:
        label: with its access key marked by &, such as "&Person".
        *parts: controls side by side; the first gets the focus.
        first: width of the first control in pixels at zoom 100%; 0 leaves it as it likes.
    """

    def __init__(self, label: str, *parts: QWidget, first: int = 0) -> None:
        super().__init__()
        self._label = Label(label, TextStyle.BODY_STRONG, Token.TEXT_2)
        self._label.setBuddy(parts[0])
        self._error = ErrorLine()
        self._first, self._first_width = parts[0], first
        self._narrow = False
        self._name(access(label).text)
        self._build(parts)
        theme().changed.connect(self._arrange)

    @property
    def letter(self) -> str:
        """Its access key."""
        return access_letter(self._label.text())

    def _name(self, name: str) -> None:
        target = self._first.focusProxy() or self._first
        if isinstance(target, QAbstractButton) and target.text():
            # One of several: its own word is its name, and the row is that of all of them.
            target = self._first
        if not target.accessibleName():
            target.setAccessibleName(name)

    def _build(self, parts: tuple[QWidget, ...]) -> None:
        controls = self._controls = Row(gap=8)
        grows = [part.sizePolicy().horizontalPolicy() in _GROWING for part in parts]
        grows[0] = grows[0] and not self._first_width
        self._first_grows = grows[0]
        for part, wide in zip(parts, grows, strict=True):
            top = Qt.AlignmentFlag.AlignTop if len(parts) > 1 and not wide else None
            controls.add(part, 1 if wide else 0, top)
        if not any(grows):
            controls.add(None)
        self._left = Column(margins=(0, 6, 0, 0))
        self._left.add(self._label)
        self._left.add(None)
        right = self._right = Column(gap=4)
        right.add(controls)
        right.add(self._error)
        self._outer = Row(parent=self)
        self._outer.add(self._left)
        self._outer.add(right, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._arrange()

    def add_below(self, part: QWidget) -> None:
        """Put something under the controls and the line of the error."""
        self._right.add(part)

    def set_narrow(self, narrow: bool) -> None:
        """Put the label above the controls, or beside them."""
        self._narrow = narrow
        self._arrange()

    def _arrange(self) -> None:
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._outer.setDirection(down if self._narrow else across)
        self._outer.setSpacing(px(4) if self._narrow else 0)
        self._left.setContentsMargins(0, 0 if self._narrow else px(6), 0, 0)
        width = px(LABEL_COLUMN)
        self._label.setMinimumWidth(0 if self._narrow else width)
        self._label.setMaximumWidth(_NO_LIMIT if self._narrow else width)
        if self._first_grows:
            # Where it is narrow, what stands beside the first control needs its room to be read.
            self._controls.setStretch(0, 1 if self._narrow else _SHARE_OF_FIRST)
        if self._first_width:
            self._first.setFixedWidth(px(self._first_width))

    def take_focus(self) -> None:
        """Put the focus on the first control."""
        self._first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def error(self) -> str:
        """What is wrong; empty if nothing is."""
        return self._error.text()

    def set_error(self, text: str) -> None:
        """Say what is wrong in one sentence, or that nothing is by an empty text."""
        if isinstance(self._first, Field):
            self._first.frame.set_error(bool(text))
        news = text != self._error.text()
        self._error.set_text(text)
        target = self._first.focusProxy() or self._first
        target.setAccessibleDescription(text)
        if news:
            announce(target, text)


class CompletedField(LineField):
    """A line that completes a known name once three letters of it are typed.

    The rest of the name stands selected, so that the next letter replaces it; nothing pops up
    over the form and Tab takes what stands there.

    Args:
        label: see `LineField`.
        names: gives what is known now.
        placeholder: as ever.
    """

    def __init__(
        self, label: str, names: Callable[[], Iterable[str]], *, placeholder: str = ""
    ) -> None:
        super().__init__(label, placeholder=placeholder)
        self._names = names
        self._typed = 0
        self.line.textEdited.connect(self._complete)

    def _complete(self, text: str) -> None:
        longer, self._typed = len(text) > self._typed, len(text)
        at_end = self.line.cursorPosition() == len(text)
        if not longer or not at_end or len(text) < _SHORTEST_COMPLETED:
            return
        wanted = text.casefold()
        for name in sorted(self._names()):
            if name.casefold().startswith(wanted) and len(name) > len(text):
                self.line.setText(name)
                self.line.setSelection(len(text), len(name) - len(text))
                return


class GrowingField(TextField):
    """Several lines of text; the box grows with them up to seven."""

    def __init__(self, label: str, *, rows: int = 2, placeholder: str = "") -> None:
        super().__init__(label, rows=rows, placeholder=placeholder)
        self._rows = rows
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.text.document().blockCountChanged.connect(self._grow)
        theme().changed.connect(self._grow)
        self._grow()

    def _grow(self, _count: int = 0) -> None:
        text: Lines = self.text
        rows = min(max(text.blockCount(), self._rows), _MOST_ROWS)
        margins = 2 * round(text.document().documentMargin())
        text.setFixedHeight(text.fontMetrics().lineSpacing() * rows + margins + px(2))
        self.updateGeometry()
