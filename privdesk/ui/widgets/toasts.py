"""News at the lower right: one sentence, perhaps one thing to do about it, one at a time."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from typing_extensions import override

from privdesk.ui.language import shown, tr
from privdesk.ui.theme import ICON, TextStyle, Token, paint_icon, px
from privdesk.ui.widgets.announce import announce
from privdesk.ui.widgets.boxes import Column, Row
from privdesk.ui.widgets.buttons import Button, ButtonKind, ButtonSize, IconButton
from privdesk.ui.widgets.motion import glide
from privdesk.ui.widgets.overlay import focusable
from privdesk.ui.widgets.paint import paint_box, paint_shadow, shadow_margins
from privdesk.ui.widgets.text import ElidedLabel, Paragraph

_STAY_MS = 6000
_IN_MS = 160
_RADIUS = 10
_LEAST, _MOST = 320, 480
_FROM_EDGE = 24
_RISE = 12


@dataclass(frozen=True, slots=True)
class ToastAction:
    """The one thing that a toast offers.

    Attributes:
        text: a verb, such as "Undo".
        run: does it.
        key: that does the same.
    """

    text: str
    run: Callable[[], None]
    key: str = ""


@dataclass(frozen=True, slots=True)
class News:
    """What a toast says.

    Attributes:
        text: one sentence without a dot.
        detail: a second sentence.
        action: what can be done.
        bad: whether it is an error; errors stay until dismissed.
        icon: name of an icon for what is neither done nor wrong; empty shows that it is done.
        lasts: whether it is about something under way, which the next news tells the end of.
    """

    text: str
    detail: str = ""
    action: ToastAction | None = None
    bad: bool = False
    icon: str = ""
    lasts: bool = False

    @property
    def leaves(self) -> bool:
        """Whether it leaves by itself."""
        return not (self.bad or self.lasts)


class Toast(QWidget):
    """The card of one piece of news.

    Signals:
        over: it was dismissed, acted on, or its time is up.
    """

    over = Signal()

    def __init__(self, news: News, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.news = news = replace(news, text=shown(news.text), detail=shown(news.detail))
        self._card = QWidget(self)
        self._timer = QTimer(self, interval=_STAY_MS, singleShot=True)
        self._timer.timeout.connect(self.over)
        self._build()
        self.setAccessibleName(f"{news.text}. {news.detail}" if news.detail else news.text)
        if news.leaves:
            self._timer.start()

    def _build(self) -> None:
        news = self.news
        words = Column(gap=2)
        words.add(Paragraph(news.text, TextStyle.BODY_STRONG, most_lines=3))
        if news.detail:
            words.add(ElidedLabel(news.detail, TextStyle.SMALL, Token.TEXT_2))
        row = self._row = Row(margins=(16 + ICON + 10, 10, 10, 10), gap=8, parent=self._card)
        row.add(words, 1)
        if news.action is not None:
            row.add(self._action_button(news.action))
        cross = IconButton("x", tr("Dismiss"), side=28)
        cross.clicked.connect(self.over)
        row.add(cross)
        for button in self._card.findChildren(QAbstractButton):
            button.installEventFilter(self)

    def _action_button(self, action: ToastAction) -> Button:
        size = ButtonSize.SMALL
        button = Button(action.text, ButtonKind.GHOST, key=action.key, size=size)
        button.clicked.connect(self.over)
        button.clicked.connect(action.run)
        return button

    @override
    def sizeHint(self) -> QSize:
        layout = self._row
        width = min(max(layout.totalSizeHint().width(), px(_LEAST)), px(_MOST))
        height = max(layout.totalHeightForWidth(width), px(64 if self.news.detail else 48))
        return QSize(width, height).grownBy(shadow_margins(2))

    @override
    def resizeEvent(self, event: object) -> None:
        self._card.setGeometry(self.rect().marginsRemoved(shadow_margins(2)))

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._go_on()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn:
            self._timer.stop()
        elif event.type() is QEvent.Type.FocusOut:
            self._go_on()
        return False

    def has_keys(self) -> bool:
        """Whether the focus is on one of its buttons."""
        return self.isAncestorOf(QApplication.focusWidget() or self)

    def _go_on(self) -> None:
        if self.news.leaves and not self.has_keys() and not self.underMouse():
            self._timer.start()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.over.emit()
            return
        super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, card = QPainter(self), self._card.geometry()
        paint_shadow(painter, card, px(_RADIUS), 2)
        paint_box(painter, QRectF(card), px(_RADIUS), Token.RAISED, Token.LINE_STRONG)
        middle = QPointF(card.left() + px(16) + px(ICON) / 2, card.center().y() + 1)
        name, token = ("circle-check", Token.OK)
        if self.news.bad:
            name, token = ("triangle-alert", Token.LATE)
        elif self.news.icon:
            name, token = (self.news.icon, Token.TEXT_2)
        paint_icon(painter, middle, name, token)


class ToastLayer(QObject):
    """Shows news in a window, one after the other.

    Args:
        window: where.
        sheet: the toast stands at its lower right; the window's own corner if None.

    Signals:
        gave_back: the news that had the focus is gone.
    """

    gave_back = Signal()

    def __init__(self, window: QWidget, sheet: QWidget | None = None) -> None:
        super().__init__(window)
        self._window = window
        self._sheet = sheet
        self._waiting: deque[News] = deque()
        self._toast: Toast | None = None
        window.installEventFilter(self)

    @property
    def current(self) -> Toast | None:
        """The toast that shows now."""
        return self._toast

    def tell(
        self, text: str, detail: str = "", action: ToastAction | None = None, *, icon: str = ""
    ) -> None:
        """Say what is done, or what is so; it leaves by itself after six seconds."""
        self.show_news(News(text, detail, action, icon=icon))

    def warn(self, text: str, detail: str = "", action: ToastAction | None = None) -> None:
        """Say that something went wrong; it stays until it is dismissed."""
        self.show_news(News(text, detail, action, bad=True))

    def show_news(self, news: News) -> None:
        """Show this at once; only what went wrong, or holds the keys, is waited for.

        Older good news gives way: told a minute late it would be news of something else.
        """
        kept = [one for one in self._waiting if one.bad]
        self._waiting = deque([*kept, news])
        toast = self._toast
        if toast is None:
            self._next()
        elif not toast.news.bad and not toast.has_keys():
            self.dismiss()

    def take_focus(self) -> bool:
        """Put the focus into the toast, as F6 does; False if none shows."""
        stops = focusable(self._toast) if self._toast is not None else []
        if stops:
            stops[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
        return bool(stops)

    def dismiss(self) -> None:
        """Let go of what shows now; the next one follows."""
        toast, self._toast = self._toast, None
        had_keys = toast is not None and toast.has_keys()
        if toast is not None:
            toast.hide()
            toast.deleteLater()
        if had_keys:
            self.gave_back.emit()
        if self._waiting:
            self._next()

    def _next(self) -> None:
        news = self._waiting.popleft()
        toast = self._toast = Toast(news, self._window)
        toast.over.connect(self.dismiss)
        toast.resize(toast.sizeHint())
        self._place(0.0)
        toast.show()
        toast.raise_()
        announce(toast, toast.accessibleName())
        glide(toast, _IN_MS, self._place)

    def _place(self, progress: float) -> None:
        if self._toast is None:
            return
        margins = shadow_margins(2)
        corner = QPoint(self._window.width(), self._window.height())
        inset = px(_FROM_EDGE)
        if self._sheet is not None:
            size = self._sheet.size()
            corner = self._sheet.mapTo(self._window, QPoint(size.width(), size.height()))
            inset = px(16)
        sunk = round(px(_RISE) * (1 - progress))
        x = corner.x() - inset - self._toast.width() + margins.right()
        y = corner.y() - inset - self._toast.height() + margins.bottom() + sunk
        self._toast.move(x, y)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() is QEvent.Type.Resize:
            self._place(1.0)
        return False
