"""The lock screen: it tells the name of the file and nothing of what is in it."""

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from privdesk.ui.language import tr, trn
from privdesk.ui.theme import TextStyle, Token, color, paint_mark, px
from privdesk.ui.widgets import (
    Button,
    ButtonKind,
    ButtonSize,
    Column,
    Label,
    Notice,
    Row,
    SecretField,
    Tone,
)

_CARD = 360
_TRIES = 3
_WAIT = 30  # seconds after the third wrong one, doubled each time
_TICK, _LONG_TICK, _TICKS = 16, 18, 10
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class _Mark(QWidget):
    """The mark of the program."""

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(56), px(56))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint_mark(QPainter(self), QRectF(self.rect()))


class LockScreen(QWidget):
    """Asks for the passphrase of a case file.

    Signals:
        typed: the passphrase or recovery key that shall open it.
        other_wanted: another file shall be opened.
    """

    typed = Signal(str)
    other_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wrong = 0
        self._left = 0
        self._title = Label("", TextStyle.DISPLAY)
        self._file = Label("", TextStyle.BODY, Token.TEXT_2)
        self.field = SecretField(tr("Passphrase"))
        self.field.line.installEventFilter(self)
        self.field.line.returnPressed.connect(self._unlock)
        self._caps = Notice(tr("Caps Lock is on"), icon="triangle-alert", tone=Tone.SOON)
        self._caps.hide()
        self.button = Button(
            tr("Unlock"),
            ButtonKind.PRIMARY,
            key="Enter",
            size=ButtonSize.LARGE,
            stretch=True,
        )
        self.button.clicked.connect(self._unlock)
        self.recovery = Button(tr("Use the recovery key"), ButtonKind.GHOST)
        self.recovery.clicked.connect(self._take_recovery)
        self.other = Button(tr("Open another file"), ButtonKind.GHOST)
        self.other.clicked.connect(self.other_wanted)
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._second)
        self._build()

    def _build(self) -> None:
        middle = Qt.AlignmentFlag.AlignHCenter
        mark = _Mark()
        mark.setFixedSize(mark.sizeHint())
        card = QWidget()
        card.setFixedWidth(px(_CARD))
        column = Column(gap=8, parent=card)
        column.add(mark, align=middle)
        column.add(12)
        column.add(self._title, align=middle)
        column.add(self._file, align=middle)
        column.add(16)
        column.add(self.field)
        column.add(self._caps)
        column.add(8)
        column.add(self.button)
        column.add(Row(None, self.recovery, self.other, None, gap=8))
        quiet = Label(
            tr("The file stays encrypted on this computer. Nothing is sent anywhere."),
            TextStyle.SMALL,
            Token.TEXT_3,
        )
        around = Column(None, margins=(16, 16, 16, 40), parent=self)
        # Between springs, not aligned: else it keeps its height when an error takes two lines.
        around.add(Row(None, card, None))
        around.add(None)
        around.add(quiet, align=middle)

    # What is asked

    def ask(self, title: str, file: str, verb: str) -> None:
        """Begin anew: empty field, no error."""
        self._title.setText(title)
        self._file.setText(file)
        self.button.setText(verb)
        for part in (self.field, self.button, self.recovery, self.other):
            part.show()
        self.field.line.clear()
        self.field.set_error("")
        self.set_waiting(False)

    def wait(self, title: str, file: str) -> None:
        """Ask nothing: something is done to the file, and it opens by itself."""
        self.ask(title, file, "")
        for part in (self.field, self.button, self.recovery, self.other):
            part.hide()

    def set_waiting(self, waiting: bool) -> None:
        """While a passphrase is tried, a second one cannot be typed."""
        free = not waiting and not self._left
        self.field.line.setReadOnly(waiting)
        self.button.setEnabled(free)

    def refuse(self, sentence: str, *, wrong: bool) -> None:
        """Say why it does not open; a wrong passphrase counts.

        Args:
            sentence: for the person.
            wrong: whether the passphrase was wrong.
        """
        self.set_waiting(False)
        if wrong:
            self._wrong += 1
            tries = _TRIES - self._wrong % _TRIES
            if self._wrong % _TRIES == 0:
                self._left = _WAIT * 2 ** (self._wrong // _TRIES - 1)
                self._timer.start()
                self._tell_wait()
                return
            sentence = trn(
                "{sentence} {count} try left, then a wait.",
                "{sentence} {count} tries left, then a wait.",
                tries,
                sentence=sentence,
            )
        self.field.set_error(sentence)
        self.field.line.selectAll()
        self.field.line.setFocus()

    def _second(self) -> None:
        self._left -= 1
        if self._left > 0:
            self._tell_wait()
            return
        self._timer.stop()
        self.field.set_error("")
        self.set_waiting(False)

    def _tell_wait(self) -> None:
        self.button.setEnabled(False)
        self.field.set_error(
            trn(
                "Wrong passphrase. Try again in {count} second.",
                "Wrong passphrase. Try again in {count} seconds.",
                self._left,
            )
        )

    def _unlock(self) -> None:
        text = self.field.line.text()
        if text and self.button.isEnabled():
            self.set_waiting(True)
            self.typed.emit(text)

    def _take_recovery(self) -> None:
        self.field.set_help(tr("Type the 14 groups of the recovery sheet; dashes do not matter."))
        self.field.line.clear()
        self.field.line.setFocus()

    def take_focus(self) -> None:
        """Put the focus where one types."""
        self.field.line.setFocus()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            text = event.text()
            if text.isalpha() and text.lower() != text.upper():
                shifted = bool(event.modifiers() & _SHIFT)
                self._caps.setVisible(text.isupper() != shifted)
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), color(Token.CANVAS))
        painter.setPen(color(Token.LINE_STRONG))
        for number in range(self.width() // px(_TICK) + 1):
            x = number * px(_TICK)
            height = px(_LONG_TICK if number % _TICKS == 0 else _LONG_TICK // 3)
            painter.drawLine(x, self.height() - height, x, self.height())
