"""Work that takes long: how far it is, and a way to stop it."""

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from privdesk.ui.theme import TextStyle, Token, px
from privdesk.ui.widgets import Button, OverlayDialog, Paragraph, announce, paint_box

_WIDTH, _HEIGHT = 440, 6
_SPOKEN = 10  # percent between two announcements


class ProgressBar(QWidget):
    """A thin bar that fills from the left."""

    def __init__(self) -> None:
        super().__init__()
        self.share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(200), px(_HEIGHT))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect = QPainter(self), QRectF(self.rect())
        paint_box(painter, rect, px(2), Token.TRACK)
        rect.setWidth(rect.width() * self.share)
        if rect.width() >= 1:
            paint_box(painter, rect, px(2), Token.ACCENT)


class ProgressDialog(OverlayDialog):
    """Stays until the work is over; Esc and its button stop the work.

    Args:
        host: any widget of the window.
        title: what is done.
        text: what happens if it is stopped.

    Signals:
        stop_wanted: it shall not go on.
    """

    stop_wanted = Signal()

    def __init__(self, host: QWidget, title: str, text: str) -> None:
        super().__init__(host, title, size=(_WIDTH, 0))
        self.bar = ProgressBar()
        self._words = Paragraph("0 %", TextStyle.BODY_STRONG)
        self._told = 0
        self.body.add(self.bar)
        self.body.add(self._words)
        self.body.add(Paragraph(text, TextStyle.SMALL, Token.TEXT_2))
        stop = self.add_action(Button("Stop", key="Esc"))
        stop.clicked.connect(self.cancel)

    def show_progress(self, done: int, of: int) -> None:
        """Say how far the work is."""
        self.bar.share = min(done / max(of, 1), 1.0)
        self.bar.update()
        percent = round(self.bar.share * 100)
        self._words.set_text(f"{percent} %")
        if percent >= self._told + _SPOKEN:
            self._told = percent
            announce(self, f"{percent} %")

    @override
    def cancel(self) -> None:
        self.stop_wanted.emit()
