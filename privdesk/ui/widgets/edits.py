"""The edits that stand inside the frame of a field: choice, day, several lines."""

import calendar
import re
from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QPlainTextEdit, QWidget
from typing_extensions import override

from privdesk.ui.days import month_words, written_day
from privdesk.ui.language import language, tr
from privdesk.ui.short_days import short_day
from privdesk.ui.theme import ICON, TextStyle, Token, font, line, paint_icon, px, theme
from privdesk.ui.widgets.paint import paint_text, width_of

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DIGITS = re.compile(r"(\d{1,2})[/.](\d{1,2})(?:[/.](\d{2,4}))?\.?")
_WRITTEN = re.compile(r"(?:[^\W\d_]+\.?,?\s+)?([^\W\d_]{3,})\.?\s+(\d{1,2})(?:,?\s+(\d{4}))?")
_DAY_FIRST = re.compile(
    r"(?:[^\W\d_]+\.?,?\s+)?(\d{1,2})(?:er)?\.?\s+([^\W\d_]{3,})\.?(?:,?\s+(\d{4}))?"
)
_DAY_STEPS: dict[int, int] = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
_MONTH_STEPS: dict[int, int] = {Qt.Key.Key_PageUp: 1, Qt.Key.Key_PageDown: -1}
_CENTURY = 2000
_TWO_DIGITS = 100


class Choice(QComboBox):
    """One out of many, without a frame of its own; the wheel does not change it by chance."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrame(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    @override
    def wheelEvent(self, e: QWheelEvent) -> None:
        e.ignore()

    @override
    def keyPressEvent(self, e: QKeyEvent) -> None:
        enter = e.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and e.modifiers() & Qt.KeyboardModifier.ControlModifier:
            e.ignore()  # it is no letter to search by; the page or dialog goes on
        else:
            super().keyPressEvent(e)

    @override
    def sizeHint(self) -> QSize:
        texts = [self.itemText(row) for row in range(self.count())]
        widest = max((width_of(text, TextStyle.BODY) for text in texts), default=px(80))
        return QSize(widest + px(ICON) + px(16), line(TextStyle.BODY))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(px(48), line(TextStyle.BODY))

    @override
    def paintEvent(self, e: QPaintEvent) -> None:
        painter, rect = QPainter(self), QRectF(self.rect())
        side = px(ICON)
        middle = QPointF(rect.right() - px(6) - side / 2, rect.center().y())
        paint_icon(painter, middle, "chevron-down", Token.TEXT_2)
        if not self.isEditable():
            words = rect.adjusted(0, 0, -side - px(10), 0)
            empty = self.currentIndex() < 0
            text = self.placeholderText() if empty else self.currentText()
            ink = Token.TEXT_3 if empty else Token.TEXT
            ink = ink if self.isEnabled() else Token.DISABLED
            paint_text(painter, words, text, TextStyle.BODY, ink)


class Lines(QPlainTextEdit):
    """Several lines of plain text; Tab moves on."""

    def __init__(
        self,
        *,
        rows: int = 3,
        style: TextStyle = TextStyle.BODY,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._rows, self._style = rows, style
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._dress()
        theme().changed.connect(self._dress)

    def _dress(self) -> None:
        self.setFont(font(self._style))
        self.document().setDocumentMargin(px(4))
        self.setMinimumHeight(line(self._style) * 2 + px(8))

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(240), line(self._style) * self._rows + px(8))


def read_day(typed: str, today: date) -> date | None:
    """Understand a day as people type it: t, y, 11/20, 11/20/2026, Nov 20, 20 Nov, 2026-11-20.

    Shorter still: -3 and +3 count days, th is the latest Thursday, 29 the latest 29th and 29o that
    of October. Where the language writes the day first, so is it read: 20.11. or 20/11/2026. A day
    without a year lies in the year of today. None if it is no day.
    """
    text = typed.strip().lower()
    if text in {"t", "today", tr("today", "typed")}:
        return today
    if text in {"y", "yesterday", tr("yesterday", "typed")}:
        return today - timedelta(days=1)
    short = short_day(text, today)
    if short is not None:
        return short
    iso, digits = _ISO.fullmatch(text), _DIGITS.fullmatch(text)
    if iso:
        return _day(int(iso[1]), int(iso[2]), int(iso[3]))
    if digits:
        first, second = int(digits[1]), int(digits[2])
        month, number = (second, first) if language().day_first else (first, second)
        return _day(_year(digits[3], today), month, number)
    return _read_words(text, today)


def _read_words(text: str, today: date) -> date | None:
    written, day_first = _WRITTEN.fullmatch(text), _DAY_FIRST.fullmatch(text)
    if day_first:
        number, word, year = day_first.groups()
    elif written:
        word, number, year = written.groups()
    else:
        return None
    months = month_words()
    month = months.get(word, months.get(word[:3]))
    return _day(_year(year, today), month, int(number)) if month else None


def _year(digits: str | None, today: date) -> int:
    if digits is None:
        return today.year
    return int(digits) + (_CENTURY if int(digits) < _TWO_DIGITS else 0)


def _day(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None


class DayEdit(QLineEdit):
    """A calendar date typed in any usual way; arrows move it by a day, Page keys by a month.

    Args:
        today: what T means, and the year of a day without one.
        parent: as ever.

    Signals:
        day_changed: the new date, or None where the text is no day.
    """

    day_changed = Signal(object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.today = today
        self._day: date | None = None
        self._begun = ""  # a letter that stood for a day and may begin another word, such as "th"
        self.setFrame(False)
        self.textEdited.connect(self._typed)
        self.editingFinished.connect(self._rewrite)

    def day(self) -> date | None:
        """The date, or None while the text is no day."""
        return self._day

    def set_day(self, day: date | None) -> None:
        """Show another date."""
        self.setText(written_day(day) if day else "")
        self._keep(day)

    def _keep(self, day: date | None) -> None:
        if day != self._day:
            self._day = day
            self.day_changed.emit(day)

    def _typed(self, text: str) -> None:
        self._keep(read_day(text, self.today))

    def _rewrite(self) -> None:
        if self._day is not None:
            self.setText(written_day(self._day))

    @override
    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        key = arg__1.key()
        letters: dict[int, date] = {
            Qt.Key.Key_T: self.today,
            Qt.Key.Key_Y: self.today - timedelta(days=1),
        }
        whole = not self.text() or self.selectedText() == self.text()
        begun, self._begun = self._begun if whole else "", ""
        follows = begun and arg__1.text().isalpha()
        weekday = read_day(begun + arg__1.text(), self.today) if follows else None
        if key in _DAY_STEPS and self._day:
            self.set_day(self._day + timedelta(days=_DAY_STEPS[key]))
        elif key in _MONTH_STEPS and self._day:
            self.set_day(_by_month(self._day, _MONTH_STEPS[key]))
        elif key in letters and whole and not arg__1.modifiers():
            self.set_day(letters[key])
            self.selectAll()
            self._begun = arg__1.text()
        elif weekday is not None:
            self.set_day(weekday)
            self.selectAll()
        else:
            super().keyPressEvent(arg__1)


def _by_month(day: date, by: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + by, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
