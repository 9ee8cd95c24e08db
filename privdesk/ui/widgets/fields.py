"""Form fields: a label, a framed edit, help, and an error that is tied to the edit."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QSizePolicy, QWidget
from typing_extensions import override

from privdesk.ui.language import shown, tr
from privdesk.ui.theme import ICON, TextStyle, Token, font, line, paint_icon, px, theme
from privdesk.ui.widgets.announce import announce
from privdesk.ui.widgets.boxes import Column, Row
from privdesk.ui.widgets.buttons import IconButton
from privdesk.ui.widgets.edits import Choice, DayEdit, Lines
from privdesk.ui.widgets.field_frame import FieldFrame
from privdesk.ui.widgets.segmented import Option
from privdesk.ui.widgets.text import Label, Paragraph, access, paint_lines, wrapped

LABEL_COLUMN = 104
"""Width of labels that stand at the left of their field, in pixels at zoom 100%."""

_ERROR_STYLE = TextStyle.BODY_STRONG


class ErrorLine(QWidget):
    """One sentence in the color of an error, after its icon; hidden while there is none."""

    accessible_role = QAccessible.Role.AlertMessage

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._laid = 0
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def text(self) -> str:
        """What is wrong; empty if nothing is."""
        return self._text

    def set_text(self, text: str) -> None:
        """Say what is wrong; an empty text hides the line."""
        self._text = shown(text)
        self.setAccessibleName(self._text)
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def _indent(self) -> int:
        return px(ICON) + px(6)

    def _lines(self, width: int) -> tuple[str, ...]:
        return wrapped(self._text, font(_ERROR_STYLE), width - self._indent())

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, arg__1: int) -> int:
        return len(self._lines(arg__1)) * line(_ERROR_STYLE)

    @override
    def sizeHint(self) -> QSize:
        width = px(240)
        return QSize(width, self.heightForWidth(self._laid or width))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        # A fixed height is held to the hint, so the hint must know the width there is.
        if event.size().width() != self._laid:
            self._laid = event.size().width()
            self.updateGeometry()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        middle = QPointF(px(ICON) / 2, line(_ERROR_STYLE) / 2)
        paint_icon(painter, middle, "circle-alert", Token.LATE)
        rect = QRectF(self.rect()).adjusted(self._indent(), 0, 0, 0)
        paint_lines(painter, rect, self._lines(self.width()), _ERROR_STYLE, Token.LATE)


class Field(QWidget):
    """A label with one framed edit; the ground of all fields, and free for any other edit.

    Args:
        label: with its access key marked by &, such as "&Person".
        edit: frameless, gets the focus.
        beside: whether the label stands at the left instead of above.
        help_text: a sentence under the box.
        icon: name of an icon inside the box.
        trailing: widgets inside the box at the right.
        tall: whether the box grows in height.
        parent: as ever.

    Signals:
        left: the focus has gone to another widget; the time to check what was typed.
    """

    left = Signal()

    def __init__(
        self,
        label: str,
        edit: QWidget,
        *,
        beside: bool = False,
        help_text: str = "",
        icon: str = "",
        trailing: tuple[QWidget, ...] = (),
        tall: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.frame = FieldFrame(edit, icon=icon, trailing=trailing, tall=tall)
        self.frame.left.connect(self.left)
        self._error = ErrorLine()
        self._help = Paragraph(help_text, TextStyle.SMALL, Token.TEXT_3)
        if not help_text:
            # Showing it before it has a parent would open a window of its own.
            self._help.hide()
        self.label = Label(label, TextStyle.BODY_STRONG, Token.TEXT_2)
        self.label.setBuddy(edit)
        self.setFocusProxy(edit)
        if label:  # else it keeps the name it has
            edit.setAccessibleName(access(label).text)
        edit.setAccessibleDescription(help_text)
        self._build(beside=beside, labelled=bool(label), tall=tall)

    def _build(self, *, beside: bool, labelled: bool, tall: bool) -> None:
        under = Column(gap=4)
        under.add(self.frame, 1 if tall else 0)
        under.add(self._help)
        under.add(self._error)
        if not labelled:
            # Showing it before it has a parent would open a window of its own.
            self.label.hide()
        if beside:
            self._hold_column()
            theme().changed.connect(self._hold_column)
            outer: Row | Column = Row(parent=self)
            left = Column(margins=(0, 6, 0, 0))
            left.add(self.label)
            left.add(None)
            outer.add(left)
        else:
            outer = Column(gap=6, parent=self)
            outer.add(self.label)
        outer.add(under, 1)
        down = QSizePolicy.Policy.Expanding if tall else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Expanding, down)

    def _hold_column(self) -> None:
        self.label.setFixedWidth(px(LABEL_COLUMN))

    @property
    def edit(self) -> QWidget:
        """The widget that is typed into."""
        return self.frame.edit

    def error(self) -> str:
        """What is wrong; empty if nothing is."""
        return self._error.text()

    def set_error(self, text: str) -> None:
        """Say what is wrong in one sentence, or that nothing is by an empty text."""
        news = text != self._error.text()
        self._error.set_text(text)
        self.frame.set_error(bool(text))
        self.edit.setAccessibleDescription(text or self._help.text())
        if news:
            announce(self.edit, text)

    def set_help(self, text: str) -> None:
        """Show another sentence under the box, or none."""
        self._help.set_text(text)
        self._help.setVisible(bool(text))
        self.edit.setAccessibleDescription(self.error() or text)


class LineField(Field):
    """A field for one line of text.

    Signals:
        changed: the text, after each key.
    """

    changed = Signal(str)

    def __init__(
        self,
        label: str,
        *,
        placeholder: str = "",
        beside: bool = False,
        help_text: str = "",
        icon: str = "",
        trailing: tuple[QWidget, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        self.line = QLineEdit()
        self.line.setFrame(False)
        self.line.setPlaceholderText(placeholder)
        super().__init__(
            label,
            self.line,
            beside=beside,
            help_text=help_text,
            icon=icon,
            trailing=trailing,
            parent=parent,
        )
        self.line.textChanged.connect(self.changed)

    def value(self) -> str:
        """The text without blanks around it."""
        return self.line.text().strip()

    def set_value(self, value: str) -> None:
        """Show another text."""
        self.line.setText(value)

    def complete_from(self, words: Sequence[str]) -> None:
        """Offer these words while typing, wherever in them the letters stand."""
        completer = QCompleter(list(words), self.line)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.line.setCompleter(completer)


class SecretField(LineField):
    """A field for a passphrase, with a button that shows it."""

    def __init__(self, label: str, *, help_text: str = "", parent: QWidget | None = None) -> None:
        self._eye = IconButton("eye", tr("Show passphrase"), side=28)
        self._eye.setCheckable(True)
        super().__init__(
            label, help_text=help_text, icon="key-round", trailing=(self._eye,), parent=parent
        )
        self._show(False)
        self._eye.toggled.connect(self._show)

    def _show(self, plain: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if plain else QLineEdit.EchoMode.Password
        self.line.setEchoMode(mode)


class DayField(Field):
    """A field for a calendar date.

    Signals:
        changed: a date, or None while the text is no day.
    """

    changed = Signal(object)

    def __init__(
        self,
        label: str,
        today: date,
        *,
        beside: bool = False,
        help_text: str = "",
        trailing: tuple[QWidget, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        self.day_edit = DayEdit(today)
        super().__init__(
            label,
            self.day_edit,
            beside=beside,
            help_text=help_text,
            icon="calendar",
            trailing=trailing,
            parent=parent,
        )
        self.day_edit.day_changed.connect(self.changed)

    def value(self) -> date | None:
        """The date, or None where the text is no day."""
        return self.day_edit.day()

    def set_value(self, value: date | None) -> None:
        """Show another date."""
        self.day_edit.set_day(value)


class ChoiceField(Field):
    """A field for one out of many.

    Signals:
        changed: the id of what was chosen.
    """

    changed = Signal(str)

    def __init__(
        self,
        label: str,
        options: Sequence[Option] = (),
        *,
        placeholder: str = "",
        beside: bool = False,
        help_text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self.choice = Choice()
        self.choice.setPlaceholderText(placeholder)
        super().__init__(label, self.choice, beside=beside, help_text=help_text, parent=parent)
        self.set_options(options)
        if placeholder:
            self.choice.setCurrentIndex(-1)
        self.choice.currentIndexChanged.connect(self._chosen)

    def set_options(self, options: Sequence[Option]) -> None:
        """Offer other things; what was chosen stays if it is among them."""
        kept = self.value()
        self.choice.clear()
        for option in options:
            self.choice.addItem(option.text, option.id)
        self.set_value(kept)

    def value(self) -> str:
        """The id of what is chosen; empty if nothing is."""
        return str(self.choice.currentData() or "")

    def set_value(self, value: str) -> None:
        """Choose by id; an unknown id chooses nothing new."""
        row = self.choice.findData(value)
        if row >= 0:
            self.choice.setCurrentIndex(row)

    def _chosen(self, _row: int) -> None:
        self.changed.emit(self.value())


class TextField(Field):
    """A field for several lines of plain text.

    Signals:
        changed: after each key.
    """

    changed = Signal()

    def __init__(
        self,
        label: str,
        *,
        rows: int = 3,
        style: TextStyle = TextStyle.BODY,
        placeholder: str = "",
        beside: bool = False,
        help_text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self.text = Lines(rows=rows, style=style)
        self.text.setPlaceholderText(placeholder)
        super().__init__(
            label, self.text, beside=beside, help_text=help_text, tall=True, parent=parent
        )
        self.text.textChanged.connect(self.changed)

    def value(self) -> str:
        """The text as typed."""
        return self.text.toPlainText()

    def set_value(self, value: str) -> None:
        """Show another text."""
        self.text.setPlainText(value)
