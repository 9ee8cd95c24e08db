"""Texts on screen in the styles of the design: one line, one line that shortens, several lines."""

import math
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtGui import (
    Qt as RichText,  # the part of that name space that belongs to texts
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from privdesk.ui.language import shown
from privdesk.ui.theme import TextStyle, Token, color, font, line
from privdesk.ui.widgets.paint import baseline, paint_text, width_of

_LEFT = Qt.AlignmentFlag.AlignLeft


def escaped(text: str) -> str:
    """A text for a tooltip, so that it shows as it was written.

    Qt guesses whether a tooltip is rich text: what it takes for that is spelled out, nothing else.
    """
    if not RichText.mightBeRichText(text):
        return text
    spelled = text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>")
    return f"<span>{spelled}</span>"


@dataclass(frozen=True, slots=True)
class Access:
    """A label with its access key taken out.

    Attributes:
        text: as it is shown.
        at: position of the underlined letter; -1 if there is none.
    """

    text: str
    at: int


def access(marked: str) -> Access:
    """Read a label such as "&Person", where && stands for one &."""
    plain, at, index = "", -1, 0
    while index < len(marked):
        if marked[index] == "&" and index + 1 < len(marked):
            index += 1
            if marked[index] != "&" and at < 0:
                at = len(plain)
        plain += marked[index]
        index += 1
    return Access(plain, at)


def access_letter(marked: str) -> str:
    """The small letter that a label such as "&Person" marks; empty if it marks none."""
    found = access(marked)
    return found.text[found.at].lower() if found.at >= 0 else ""


class Label(QLabel):
    """One line of text that keeps its full width."""

    _elide = Qt.TextElideMode.ElideRight

    def __init__(
        self,
        text: str = "",
        style: TextStyle = TextStyle.BODY,
        token: Token = Token.TEXT,
        *,
        weight: int | None = None,
        align: Qt.AlignmentFlag = _LEFT,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._style, self._token, self._weight, self._align = style, token, weight, align
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)

    @override
    def setText(self, text: str) -> None:
        super().setText(shown(text))

    @property
    def shown(self) -> str:
        """The text without the mark of its access key."""
        return access(self.text()).text if self.buddy() is not None else self.text()

    def set_token(self, token: Token) -> None:
        """Show in another color."""
        self._token = token
        self.update()

    def set_look(self, style: TextStyle, weight: int | None = None) -> None:
        """Set in another style."""
        self._style, self._weight = style, weight
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(width_of(self.shown, self._style, self._weight), line(self._style))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        token = self._token if self.isEnabled() else Token.DISABLED
        paint_text(
            painter,
            QRectF(self.rect()),
            self.shown,
            self._style,
            token,
            align=self._align,
            weight=self._weight,
            elide=self._elide,
        )
        if self.buddy() is not None:
            self._underline(painter, token)

    def _underline(self, painter: QPainter, token: Token) -> None:
        marked = access(self.text())
        if marked.at < 0:
            return
        made = font(self._style, self._weight)
        metrics = QFontMetrics(made)
        start = metrics.horizontalAdvance(marked.text[: marked.at])
        width = metrics.horizontalAdvance(marked.text[marked.at])
        y = round(baseline(QRectF(self.rect()), made)) + 2
        painter.fillRect(start, y, width, 1, color(token))


class ElidedLabel(Label):
    """One line of text that shortens with dots and then carries the whole text as its tooltip."""

    def __init__(
        self,
        text: str = "",
        style: TextStyle = TextStyle.BODY,
        token: Token = Token.TEXT,
        *,
        weight: int | None = None,
        align: Qt.AlignmentFlag = _LEFT,
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, style, token, weight=weight, align=align, parent=parent)
        self._elide = elide
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @override
    def setText(self, text: str) -> None:
        super().setText(text)
        self._tell_rest()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, line(self._style))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_rest()

    def _tell_rest(self) -> None:
        cut = width_of(self.shown, self._style, self._weight) > self.width()
        self.setToolTip(escaped(self.shown) if cut else "")


def wrapped(text: str, made: QFont, width: float, most: int | None = None) -> tuple[str, ...]:
    """Break a text into lines that fit a width.

    Args:
        text: plain; line breaks are kept.
        made: the font.
        width: in pixels.
        most: number of lines; the last one ends with dots if there is more.
    """
    lines: list[str] = []
    for part in shown(text).split("\n"):
        lines += _broken(part, made, width)
    if most is None or len(lines) <= most:
        return tuple(lines)
    last = QFontMetrics(made).elidedText(
        f"{lines[most - 1]} {lines[most]}", Qt.TextElideMode.ElideRight, math.floor(width)
    )
    return (*lines[: most - 1], last)


def _broken(part: str, made: QFont, width: float) -> list[str]:
    layout = QTextLayout(part, made)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines = []
    layout.beginLayout()
    current = layout.createLine()
    while current.isValid():
        current.setLineWidth(max(width, 1))
        start = current.textStart()
        lines.append(_cut(part, start, current.textLength()))
        current = layout.createLine()
    layout.endLayout()
    return lines or [""]


def _cut(part: str, start: int, length: int) -> str:
    # Qt counts in UTF-16 units, Python in characters.
    units = part.encode("utf-16-le")
    return units[2 * start : 2 * (start + length)].decode("utf-16-le").rstrip()


def paint_lines(
    painter: QPainter,
    rect: QRectF,
    lines: tuple[str, ...],
    style: TextStyle,
    token: Token | QColor,
    *,
    align: Qt.AlignmentFlag = _LEFT,
) -> None:
    """Draw lines from the top of a rectangle, each as high as the style says."""
    height = line(style)
    for number, words in enumerate(lines):
        row = QRectF(rect.left(), rect.top() + number * height, rect.width(), height)
        paint_text(painter, row, words, style, token, align=align)


class Paragraph(QWidget):
    """Running text that wraps to the width it is given."""

    accessible_role = QAccessible.Role.StaticText

    def __init__(
        self,
        text: str = "",
        style: TextStyle = TextStyle.BODY,
        token: Token = Token.TEXT,
        *,
        align: Qt.AlignmentFlag = _LEFT,
        most_lines: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._style, self._token, self._align, self._most = style, token, align, most_lines
        self._text = ""
        self._laid = 0
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_text(text)

    def text(self) -> str:
        """What is shown."""
        return self._text

    def set_text(self, text: str, token: Token | None = None) -> None:
        """Show another text, in another color if one is given."""
        self._text = shown(text)
        self._token = token or self._token
        self.setAccessibleName(self._text)
        self._tell_rest()
        self.updateGeometry()
        self.update()

    def _tell_rest(self) -> None:
        """What does not fit into the lines there are is told under the pointer."""
        if self._most is not None and self._laid:
            whole = wrapped(self._text, font(self._style), self._laid)
            self.setToolTip(escaped(self._text) if len(whole) > self._most else "")

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return len(self._lines(width)) * line(self._style) if self._text else 0

    def _lines(self, width: int) -> tuple[str, ...]:
        return wrapped(self._text, font(self._style), width, self._most)

    @override
    def sizeHint(self) -> QSize:
        parts = self._text.split("\n")
        # A layout of text needs up to a pixel more than the advance of its letters.
        longest = max(width_of(part, self._style) for part in parts) + 1
        width = min(longest, line(self._style) * 24)
        return QSize(width, self.heightForWidth(self._laid or width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(line(self._style) * 4, line(self._style) if self._text else 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        # A fixed height is held to the hint, so the hint must know the width there is.
        if event.size().width() != self._laid:
            self._laid = event.size().width()
            self._tell_rest()
            self.updateGeometry()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        rect = QRectF(self.rect())
        lines = self._lines(self.width())
        paint_lines(QPainter(self), rect, lines, self._style, self._token, align=self._align)
