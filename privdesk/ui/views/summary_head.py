"""The head of the quarterly summary: its quarter, the picker, the check of the records, files."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

from privdesk.ui.language import tr
from privdesk.ui.theme import TextStyle, Token, px
from privdesk.ui.widgets import (
    Button,
    ButtonKind,
    Column,
    ElidedLabel,
    IconButton,
    Label,
    Option,
    Row,
    Segmented,
)
from privdesk.ui.widgets.icon_view import IconView

_FORMS = (
    ("pdf", "PDF", "file-text"),
    ("xlsx", "XLSX", "file-spreadsheet"),
    ("csv", "CSV", "file-down"),
)


class SummaryHead(QWidget):
    """Title with the ways to save; the way through time with the check of the records.

    Signals:
        stepped: periods to go, -1 or 1.
        period_wanted: id of a period.
        other_wanted: a period that the picker does not offer.
        save_wanted: a format such as "xlsx".
        check_pressed: the cases with something missing are wanted.
    """

    stepped = Signal(int)
    period_wanted = Signal(str)
    other_wanted = Signal()
    save_wanted = Signal(str)
    check_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Label("", TextStyle.TITLE)
        self.subtitle = ElidedLabel("", TextStyle.BODY, Token.TEXT_2)
        self.earlier = IconButton("chevron-left", tr("Period before"), key="Left")
        self.later = IconButton("chevron-right", tr("Period after"), key="Right")
        self.other = IconButton("calendar-days", tr("Another period"), key="Ctrl+Alt+Q")
        self.periods = Segmented((), name=tr("Period"))
        self.check = Button("", ButtonKind.GHOST, icon="triangle-alert")
        self._complete = Label("", TextStyle.BODY, Token.TEXT_2)
        self._complete_icon = IconView("circle-check", Token.OK)
        self.forms = {form: Button(text, icon=icon) for form, text, icon in _FORMS}
        self.forms["pdf"].set_kind(ButtonKind.PRIMARY)
        self.forms["pdf"].set_key("Ctrl+Shift+E")
        self._build()
        self.earlier.clicked.connect(lambda: self.stepped.emit(-1))
        self.later.clicked.connect(lambda: self.stepped.emit(1))
        self.periods.changed.connect(self.period_wanted)
        self.other.clicked.connect(self._ask_other)
        self.check.clicked.connect(self.check_pressed)
        for form, button in self.forms.items():
            button.clicked.connect(lambda _on=False, one=form: self.save_wanted.emit(one))

    def _build(self) -> None:
        names = Column(gap=2)
        names.add(Row(self.title, None))
        names.add(self.subtitle)
        top = Row(gap=8)
        top.add(names, 1)
        for button in self.forms.values():
            top.add(button)
        way = Row(self.earlier, self.periods, self.later, self.other, gap=8)
        check = Row(self._complete_icon, self._complete, self.check, gap=8)
        for part in (self._complete_icon, self._complete, self.check):
            part.hide()
        self._way, self._check = way, check
        self._time = Row(way, None, check, gap=8)
        Column(top, self._time, margins=(32, 16, 32, 0), gap=12, parent=self)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hold()

    def _hold(self) -> None:
        """Put the check of the records below the way through time where both have no room."""
        room = self._time.contentsRect().width() or self.width()
        fits = self._way.sizeHint().width() + self._check.sizeHint().width() + px(8) <= room
        way = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        self._time.setDirection(way)
        left = Qt.AlignmentFlag(0) if fits else Qt.AlignmentFlag.AlignLeft
        self._time.setAlignment(self._check, left)

    def _ask_other(self) -> None:
        self.other_wanted.emit()

    def show_periods(self, options: Sequence[tuple[str, str]], chosen: str, *, last: bool) -> None:
        """Offer periods by id and name, one of them chosen."""
        self.periods.set_options([Option(one, name) for one, name in options], chosen)
        self.later.setEnabled(not last)

    def show_summary(self, title: str, subtitle: str, check: tuple[str, bool]) -> None:
        """Say which quarter it is, and whether its records are complete."""
        self.title.setText(title)
        self.title.updateGeometry()
        self.subtitle.setText(subtitle)
        text, complete = check
        for part in (self._complete, self.check):
            part.setText(text)
            part.updateGeometry()
        self.check.setVisible(not complete)
        self._complete.setVisible(complete)
        self._complete_icon.setVisible(complete)
        self._hold()

    def take_focus(self) -> None:
        """Put the focus on the quarter."""
        self.periods.setFocus()
