"""A line over figures that are still being counted: how far it is, and a way to stop it."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from privdesk.domain.errors import Refused
from privdesk.ui.language import tr
from privdesk.ui.theme import TextStyle, Token
from privdesk.ui.widgets.boxes import Row
from privdesk.ui.widgets.buttons import Button, ButtonSize
from privdesk.ui.widgets.progress_bar import ProgressBar
from privdesk.ui.widgets.text import Label

_AFTER_MS = 300
_PERCENT = 100


class Counting(QWidget):
    """Shown once the counting takes longer than a blink; begun anew, the count before is given up.

    Signals:
        again_wanted: what was stopped shall be counted after all.
    """

    again_wanted = Signal()
    _progressed = Signal(object, int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = ProgressBar()
        self.words = Label("", TextStyle.SMALL, Token.TEXT_2)
        self.stop = Button(tr("Stop"), size=ButtonSize.SMALL)
        self.again = Button(tr("Count again"), size=ButtonSize.SMALL)
        row = Row(self.words, gap=12, margins=(32, 12, 32, 0), parent=self)
        row.add(self.bar, 1)
        row.add(self.stop)
        row.add(self.again)
        self._run = threading.Event()
        self._wait = QTimer(self, interval=_AFTER_MS, singleShot=True)
        self._wait.timeout.connect(self.show)
        self._progressed.connect(self._show_progress)
        self.stop.clicked.connect(self.give_up)
        self.again.clicked.connect(self.again_wanted)
        self.hide()

    def begin(self) -> Callable[[int, int], None]:
        """Start a new count; what is given back is called by it, on any thread.

        It raises `Refused` once the count was stopped or another one was begun.
        """
        self._run.set()
        run = self._run = threading.Event()
        self._say(0.0)
        self._wait.start()

        def goes_on(done: int, of: int) -> None:
            if run.is_set():
                raise Refused("The counting was stopped.")
            self._progressed.emit(run, done, of)

        return goes_on

    def end(self) -> None:
        """The count is over."""
        self._wait.stop()
        self.hide()

    def give_up(self) -> None:
        """Stop the count; the figures on the screen stay those of before."""
        self._run.set()
        self._wait.stop()
        self.words.setText(tr("Stopped. The figures of this period are not counted."))
        self.words.updateGeometry()
        self.bar.hide()
        self.stop.hide()
        self.again.show()
        self.again.setFocus()

    @property
    def is_stopped(self) -> bool:
        """Whether the last count was given up."""
        return self._run.is_set()

    def _say(self, share: float) -> None:
        self.bar.share = share
        self.bar.update()
        self.words.setText(tr("Counting the cases: {percent} %", percent=round(share * _PERCENT)))
        self.words.updateGeometry()
        self.again.hide()
        self.bar.show()
        self.stop.show()

    def _show_progress(self, run: object, done: int, of: int) -> None:
        if run is self._run and not self._run.is_set():
            self._say(min(done / max(of, 1), 1.0))
