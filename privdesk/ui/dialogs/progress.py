"""Work that takes long: how far it is, and a way to stop it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from privdesk.ui.language import percent, tr
from privdesk.ui.theme import TextStyle, Token
from privdesk.ui.widgets import Button, OverlayDialog, Paragraph, announce
from privdesk.ui.widgets.progress_bar import ProgressBar

_WIDTH = 440
_SPOKEN = 10  # percent between two announcements


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
        self._words = Paragraph(percent(0), TextStyle.BODY_STRONG)
        self._told = 0
        self.body.add(self.bar)
        self.body.add(self._words)
        self.body.add(Paragraph(text, TextStyle.SMALL, Token.TEXT_2))
        stop = self.add_action(Button(tr("Stop"), key="Esc"))
        stop.clicked.connect(self.cancel)

    def show_progress(self, done: int, of: int) -> None:
        """Say how far the work is."""
        self.bar.share = min(done / max(of, 1), 1.0)
        self.bar.update()
        share = self.bar.share
        self._words.set_text(percent(share))
        if round(share * 100) >= self._told + _SPOKEN:
            self._told = round(share * 100)
            announce(self, percent(share))

    @override
    def cancel(self) -> None:
        self.stop_wanted.emit()
