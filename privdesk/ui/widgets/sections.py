"""What orders a page: heads of sections, hairlines, panels, notices, empty states."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from privdesk.ui.language import shown
from privdesk.ui.theme import ICON, TextStyle, Token, color, paint_icon, px
from privdesk.ui.widgets.boxes import Column, Margins, Row
from privdesk.ui.widgets.buttons import Button
from privdesk.ui.widgets.glyphs import draw_tick
from privdesk.ui.widgets.paint import paint_box, paint_hairline
from privdesk.ui.widgets.pills import INK, SOFT, Tone
from privdesk.ui.widgets.text import Label, Paragraph

_PANEL_RADIUS = 8
_NOTICE_RADIUS = 6
_ORNAMENT = (160, 24)
_TICKS = 32
_LONG_EVERY = 5
_BORDERS = {
    Tone.SOON: Token.SOON_LINE,
    Tone.LATE: Token.LATE_LINE,
    Tone.OK: Token.OK_LINE,
    Tone.ESCALATION: Token.ESCALATION_LINE,
    Tone.ACCENT: Token.ACCENT_LINE,
    Tone.TODAY: Token.LINE_STRONG,
    Tone.NEUTRAL: Token.LINE,
}


class Hairline(QWidget):
    """A line one pixel high or wide between things."""

    def __init__(
        self,
        token: Token = Token.LINE,
        *,
        upright: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._token = token
        if upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), color(self._token))


class SectionHead(QWidget):
    """The head of a section: its name, a count, and at the right what can be done.

    Args:
        title: a noun.
        count: stands after it, quieter.
        token: color of the name; that of late or today on Today.
        ruled: whether a hairline follows.
        parent: as ever.
    """

    def __init__(
        self,
        title: str,
        count: str = "",
        *,
        token: Token = Token.TEXT,
        ruled: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ruled = ruled
        self._title = Label(title, TextStyle.SECTION, token)
        self._count = Label(count, TextStyle.SMALL, Token.TEXT_3)
        self._row = Row(margins=(0, 2, 0, 10 if ruled else 2), gap=8, parent=self)
        self._row.add(self._title)
        self._row.add(self._count)
        self._row.add(None)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_title(self, title: str) -> None:
        """Show another name."""
        self._title.setText(title)

    def set_count(self, count: str) -> None:
        """Show another count."""
        self._count.setText(count)

    def add(self, widget: QWidget) -> None:
        """Put something at the right end."""
        self._row.add(widget)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._ruled:
            y = self.height() - 1
            paint_hairline(QPainter(self), 0, self.width(), y, Token.LINE)


class Panel(QWidget):
    """A band or box inside the sheet.

    Args:
        fill: its color; None leaves it open.
        border: None draws none.
        margins: inside, in pixels at zoom 100%.
        gap: between its parts.
        radius: of its corners.
        parent: as ever.

    Attributes:
        body: where its content goes.
    """

    def __init__(
        self,
        *,
        fill: Token | None = Token.SUNKEN,
        border: Token | None = None,
        margins: Margins | int = 16,
        gap: int = 8,
        radius: int = _PANEL_RADIUS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._fill, self._border, self._radius = fill, border, radius
        self.body = Column(margins=margins, gap=gap, parent=self)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        rect = QRectF(self.rect())
        paint_box(QPainter(self), rect, px(self._radius), self._fill, self._border)


class Notice(QWidget):
    """A hint or a blocker: what is so, in one or two sentences, and the steps that help.

    Args:
        text: one sentence, in front.
        detail: a second sentence; may be empty.
        tone: soon for hints and blockers, late for what is wrong.
        icon: name of an icon.
        parent: as ever.
    """

    def __init__(
        self,
        text: str,
        detail: str = "",
        *,
        tone: Tone = Tone.SOON,
        icon: str = "triangle-alert",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tone, self._icon = tone, icon
        self._text = Paragraph(text, TextStyle.SECTION)
        self._detail = Paragraph(detail, TextStyle.SMALL, Token.TEXT_2)
        self._actions = Row(gap=8)
        words = Column(margins=(12 + ICON + 8, 10, 12, 10), gap=4, parent=self)
        words.add(self._text)
        words.add(self._detail)
        words.add(self._actions)
        self.say(text, detail)

    def say(self, text: str, detail: str = "") -> None:
        """Say something else."""
        self._text.set_text(text)
        self._detail.set_text(detail)
        self._detail.setVisible(bool(detail))
        self.setAccessibleName(f"{shown(text)} {shown(detail)}".strip())

    def set_tone(self, tone: Tone) -> None:
        """Mean something else."""
        self._tone = tone
        self.update()

    def add_action(self, button: Button) -> Button:
        """Offer a step; the first stands at the left."""
        self._actions.insertWidget(self._actions.count(), button)
        button.show()
        return button

    def end_actions(self) -> None:
        """Keep the steps at the left edge."""
        self._actions.add(None)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect = QPainter(self), QRectF(self.rect())
        border = _BORDERS[self._tone]
        paint_box(painter, rect, px(_NOTICE_RADIUS), SOFT[self._tone], border)
        middle = QPointF(px(12) + px(ICON) / 2, px(20))
        paint_icon(painter, middle, self._icon, INK[self._tone])


class _Ornament(QWidget):
    """The ruler of an empty state, with a check or a magnifier on it."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(_ORNAMENT[0]) + 1, px(_ORNAMENT[1]))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        width, base = self.width() - 1, self.height() - px(9)
        for tick in range(_TICKS + 1):
            x = round(tick * width / _TICKS)
            height = px(14 if tick % _LONG_EVERY == 0 else 8)
            painter.fillRect(x, base - height, 1, height, color(Token.LINE_STRONG))
        painter.fillRect(0, base, width + 1, 1, color(Token.FIELD))
        middle = QPointF(width / 2, base)
        self._badge(painter, middle)

    def _badge(self, painter: QPainter, middle: QPointF) -> None:
        radius = px(8)
        ground = QRectF(0, 0, 2 * radius + 4, 2 * radius + 4)
        ground.moveCenter(middle)
        paint_box(painter, ground, radius + 2, Token.SHEET)
        disc = ground.adjusted(2, 2, -2, -2)
        done = self._icon == "check"
        paint_box(painter, disc, radius, Token.OK if done else Token.TEXT_3)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if done:
            draw_tick(painter, disc, color(Token.SHEET), px(16) / 10, scale=0.72)
        else:
            paint_icon(painter, middle, self._icon, Token.SHEET, 10)


class EmptyState(QWidget):
    """What a list says when there is nothing in it.

    Args:
        title: one sentence in the office's voice.
        text: one plain sentence.
        action: one secondary button; None offers nothing.
        found: False where a search or filter left nothing.
        parent: as ever.
    """

    def __init__(
        self,
        title: str,
        text: str = "",
        action: Button | None = None,
        *,
        found: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        center = Qt.AlignmentFlag.AlignHCenter
        column = Column(margins=24, gap=4, parent=self)
        column.add(None)
        column.add(_Ornament("check" if found else "search"), align=center)
        column.add(10)
        column.add(Paragraph(title, TextStyle.HEADING, align=center))
        self._text = Paragraph(text, TextStyle.BODY, Token.TEXT_2, align=center)
        column.add(self._text)
        if action is not None:
            column.add(8)
            column.add(action, align=center)
        column.add(None)
        self._title = title
        self.setAccessibleName(f"{shown(title)}. {shown(text)}")

    def set_text(self, text: str) -> None:
        """Say another plain sentence."""
        self._text.set_text(text)
        self.setAccessibleName(f"{shown(self._title)}. {shown(text)}")
