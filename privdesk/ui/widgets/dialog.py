"""A dialog inside the window: scrim behind, head, a body that scrolls, and a footer."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget
from shiboken6 import isValid
from typing_extensions import override

from privdesk.ui.language import tr
from privdesk.ui.theme import TextStyle, Token, color, px, theme
from privdesk.ui.widgets.boxes import Column, Row
from privdesk.ui.widgets.buttons import Button, ButtonKind, IconButton
from privdesk.ui.widgets.motion import glide
from privdesk.ui.widgets.overlay import Overlay, focusable
from privdesk.ui.widgets.paint import paint_box, paint_hairline, paint_shadow
from privdesk.ui.widgets.text import ElidedLabel, Label, Paragraph

_RADIUS = 12
_KEEP = 24
_AROUND = 72  # above and below a field, so that its label and its error are seen
_SCRIM_MS = 140
_SCRIM_LIGHT, _SCRIM_DARK = 0.32, 0.55
_QUESTION_WIDTH = 440


def bare_scroll(content: QWidget) -> QScrollArea:
    """A scroll area without frame and ground around some content, for dialogs and rails."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    content.setAutoFillBackground(False)
    area.setWidget(content)
    area.viewport().setAutoFillBackground(False)
    content.setAutoFillBackground(False)
    return area


class _Card(QWidget):
    """Paints the card with the hairline above its footer."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.footer: QWidget | None = None

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect = QPainter(self), self.rect()
        paint_box(painter, QRectF(rect), px(_RADIUS), Token.RAISED, Token.LINE_STRONG)
        if self.footer is not None and not self.footer.isHidden():
            paint_hairline(painter, 1, rect.width() - 1, self.footer.y(), Token.LINE)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()


class OverlayDialog(Overlay):
    """A dialog that lies over the page; Esc cancels, Ctrl+Enter saves from anywhere.

    Args:
        host: any widget of the window.
        title: in the office's voice.
        size: of the card, in pixels at zoom 100%; a height of 0 fits the content.

    Attributes:
        body: where the content goes.
        options: the left side of the footer, for quiet options.
        buttons: the right side of the footer; cancel first, the primary last.

    Signals:
        submitted: Ctrl+Enter.
        submitted_again: Ctrl+Shift+Enter.
        cancelled: Esc or the cross; the dialog is closed by then.
    """

    accessible_role = QAccessible.Role.Dialog

    submitted = Signal()
    submitted_again = Signal()
    cancelled = Signal()

    def __init__(self, host: QWidget, title: str, *, size: tuple[int, int] = (640, 0)) -> None:
        super().__init__(host)
        self._size = size
        self._scrim = 0.0
        self._card = _Card(self)
        self._title = Label(title, TextStyle.SUBTITLE)
        self._number = Label("", TextStyle.BODY, Token.TEXT_3)
        self._hint = ElidedLabel(
            "", TextStyle.SMALL, Token.TEXT_3, align=Qt.AlignmentFlag.AlignRight
        )
        self._scroll: QScrollArea
        self.body = Column(margins=(24, 4, 24, 24), gap=12)
        self.options = Row(gap=8)
        self.buttons = Row(gap=8)
        self.setAccessibleName(title)
        self._build()

    def _build(self) -> None:
        cross = IconButton("x", tr("Close"), key="Esc")
        cross.clicked.connect(self.cancel)
        head = Row(margins=(24, 12, 16, 12), gap=12)
        head.add(self._title)
        head.add(self._number)
        head.add(self._hint, 1)
        head.add(cross)
        inside = QWidget()
        inside.setLayout(self.body)
        self._scroll = bare_scroll(inside)
        footer = QWidget()
        foot = Row(margins=(24, 16, 24, 16), gap=16, parent=footer)
        foot.add(self.options)
        foot.add(None)
        foot.add(self.buttons)
        self._card.footer = footer
        column = self._column = Column(parent=self._card)
        column.add(head)
        column.add(self._scroll, 1)
        column.add(footer)
        self._cross = cross

    def set_title(self, title: str, number: str = "", hint: str = "") -> None:
        """Change what stands in the head: title, a number after it, a quiet hint at the right."""
        self._title.setText(title)
        self._number.setText(number)
        self._hint.setText(hint)
        self.setAccessibleName(title)

    def add_action(self, button: Button) -> Button:
        """Put a button at the right end of the footer; the primary one comes last."""
        self.buttons.add(button)
        return button

    def add_cancel(self, text: str = tr("Cancel")) -> Button:
        """Put the button that does what Esc does into the footer."""
        button = Button(text, ButtonKind.GHOST, key="Esc")
        button.clicked.connect(self.cancel)
        return self.add_action(button)

    @override
    def open(self) -> None:
        super().open()
        glide(self, _SCRIM_MS, self._darken)

    def _darken(self, progress: float) -> None:
        self._scrim = progress
        self.update()

    @override
    def take_focus(self) -> None:
        stops = [stop for stop in focusable(self) if stop is not self._cross]
        (stops[0] if stops else self._cross).setFocus(Qt.FocusReason.PopupFocusReason)

    def show_focus(self) -> None:
        """Scroll to what has the keys, where the card is higher than the window."""
        focus, inside = QApplication.focusWidget(), self._scroll.widget()
        if focus is not None and inside is not None and inside.isAncestorOf(focus):
            self._scroll.ensureWidgetVisible(focus, 0, px(_AROUND))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isValid(self) and event.type() is QEvent.Type.FocusIn:
            self.show_focus()
        return super().eventFilter(watched, event)

    def cancel(self) -> None:
        """Close without saving."""
        self.dismiss()
        self.cancelled.emit()

    def _card_size(self) -> QSize:
        window = self._host.size()
        width = min(px(self._size[0]), window.width() - px(_KEEP))
        height = px(self._size[1]) if self._size[1] else self._natural_height(width)
        return QSize(width, min(height, window.height() - px(_KEEP)))

    def _natural_height(self, width: int) -> int:
        inside = self.body.totalHeightForWidth(width)
        if inside < 0:
            inside = self.body.totalSizeHint().height()
        # A text that stands indented is laid out higher than the width of the whole asks for.
        inside = max(inside, self.body.totalMinimumSize().height())
        around = self._column.totalSizeHint().height() - self._scroll.sizeHint().height()
        return inside + around

    @override
    def place(self) -> None:
        self.setGeometry(self._host.rect())
        size = self._card_size()
        corner = self.rect().center() - QPoint(size.width() // 2, size.height() // 2)
        self._card.setGeometry(QRect(corner, size))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        ctrl, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
        if enter and event.modifiers() & ctrl:
            again = bool(event.modifiers() & shift)
            (self.submitted_again if again else self.submitted).emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancel()
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        # What lies under the scrim is out of reach.
        event.accept()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        scrim = color(Token.SCRIM)
        scrim.setAlphaF((_SCRIM_DARK if theme().dark else _SCRIM_LIGHT) * self._scrim)
        painter.fillRect(self.rect(), scrim)
        paint_shadow(painter, self._card.geometry(), px(_RADIUS), 3)


class Question(OverlayDialog):
    """A question before something final; a verb stands on each button.

    Args:
        host: any widget of the window.
        title: the question.
        text: what follows from it.
        act: the verb that does it.
        keep: the verb that leaves all as it is.
        danger: whether something is gone for good afterwards.

    Signals:
        agreed: it shall be done; the dialog is closed by then.
    """

    agreed = Signal()

    def __init__(
        self, host: QWidget, title: str, text: str, *, act: str, keep: str, danger: bool = False
    ) -> None:
        super().__init__(host, title, size=(_QUESTION_WIDTH, 0))
        self.body.add(Paragraph(text, TextStyle.BODY, Token.TEXT_2))
        self.add_cancel(keep)
        kind = ButtonKind.DANGER if danger else ButtonKind.PRIMARY
        self._act = self.add_action(Button(act, kind, key="Ctrl+Enter"))
        self._act.clicked.connect(self._agree)
        self.submitted.connect(self._agree)

    def _agree(self) -> None:
        self.dismiss()
        self.agreed.emit()

    @override
    def take_focus(self) -> None:
        self._act.setFocus(Qt.FocusReason.PopupFocusReason)
