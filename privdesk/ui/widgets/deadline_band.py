"""The band at the head of a case: when the answer is due, the ruler, and why."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from privdesk.ui.language import shown, tr
from privdesk.ui.theme import TextStyle, Token, line, px, theme
from privdesk.ui.widgets.badges import DueBadge, DueBadgeView
from privdesk.ui.widgets.boxes import Column, Row
from privdesk.ui.widgets.buttons import Button
from privdesk.ui.widgets.glyphs import paint_send_by
from privdesk.ui.widgets.paint import paint_box, paint_text, width_of
from privdesk.ui.widgets.ruler import Ruler, Span
from privdesk.ui.widgets.sections import Hairline
from privdesk.ui.widgets.text import ElidedLabel

_WHY = tr("Why this date?")
_LEFT_WIDTH = 248
_RULER_FROM = 700
"""Width of the band at zoom 100% from which the ruler has room."""

_NO_LIMIT = 16777215
_RADIUS = 8
_TRIANGLE = 9


@dataclass(frozen=True, slots=True)
class Deadline:
    """What the band shows.

    Attributes:
        badge: how pressing it is.
        sentence: such as "Answer due Thursday, Nov 26".
        send_by: such as "Send by Wed, Nov 25, 4:00 PM"; empty if nothing is to send.
        span: the days of the ruler; None where no clock runs.
    """

    badge: DueBadge
    sentence: str
    send_by: str = ""
    span: Span | None = None


class _SendBy(QWidget):
    """The send-by line with its triangle."""

    accessible_role = QAccessible.Role.StaticText

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_text(self, text: str) -> None:
        self._text = text
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        width = px(_TRIANGLE) + px(7) + width_of(self._text, TextStyle.SMALL_STRONG)
        return QSize(width, line(TextStyle.SMALL))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect = QPainter(self), QRectF(self.rect())
        side = px(_TRIANGLE)
        paint_send_by(painter, QRectF(0, (rect.height() - side + 2) / 2, side, side - 2))
        words = rect.adjusted(side + px(7), 0, 0, 0)
        paint_text(painter, words, self._text, TextStyle.SMALL_STRONG, Token.SOON)


class DeadlineBand(QWidget):
    """Badge, sentence, send-by, ruler, and the button that explains the date.

    Signals:
        why: "Why this date?" was pressed; the button is `why_button`, for the popover.
    """

    why = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._low = False
        self._badge = DueBadgeView()
        self._sentence = ElidedLabel("", TextStyle.HEADING)
        self._send_by = _SendBy()
        self._ruler = Ruler()
        self.why_button = Button(_WHY, icon="info", key="w")
        self.why_button.setAccessibleName(_WHY)
        self.why_button.clicked.connect(self.why)
        self._facts = QWidget()
        facts = Column(gap=3, parent=self._facts)
        facts.add(self._badge)
        facts.add(self._sentence)
        facts.add(self._send_by)
        row = Row(margins=16, gap=20, parent=self)
        self._edge = Hairline(upright=True)
        row.add(self._facts)
        row.add(self._edge)
        row.add(self._ruler, 1)
        row.add(self.why_button)
        self._row = row
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._hold()
        theme().changed.connect(self._hold)

    def _hold(self) -> None:
        """In little room the sentences stay, and the picture of the days goes."""
        wide = self.width() >= px(_RULER_FROM)
        self._ruler.setVisible(wide)
        self._edge.setVisible(wide)
        # The date is never cut for the sake of the button.
        self.why_button.setText(_WHY if wide else tr("Why?"))
        if wide:
            self._facts.setFixedWidth(px(_LEFT_WIDTH))
        else:
            self._facts.setMinimumWidth(0)
            self._facts.setMaximumWidth(_NO_LIMIT)
        policy = QSizePolicy.Policy.Fixed if wide else QSizePolicy.Policy.Ignored
        self._facts.setSizePolicy(policy, QSizePolicy.Policy.Preferred)

    def set_low(self, low: bool) -> None:
        """Take one line only, for windows of little height."""
        self._badge.setVisible(not low)
        self._send_by.setVisible(not low and bool(self._send_by.accessibleName()))
        self._low = low
        self._row.set_margins((16, 6, 16, 6) if low else (16, 16, 16, 16))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hold()

    def set_deadline(self, deadline: Deadline) -> None:
        """Show another deadline."""
        self._badge.set_badge(deadline.badge)
        self._sentence.setText(shown(deadline.sentence))
        self._send_by.set_text(deadline.send_by)
        self.set_low(self._low)
        self._ruler.set_span(deadline.span)
        words = (deadline.badge.spoken, shown(deadline.sentence), deadline.send_by)
        self.setAccessibleName(". ".join(word for word in words if word))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint_box(QPainter(self), QRectF(self.rect()), px(_RADIUS), Token.SUNKEN)
