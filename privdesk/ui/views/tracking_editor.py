"""A tracking number typed in its row: checked at each key; a column can be pasted."""

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from privdesk.domain.tracking import TrackingState, look_at_tracking, tracking_problem
from privdesk.ui.language import shown, tr, trn
from privdesk.ui.theme import TextStyle, Token, font, px
from privdesk.ui.widgets import Column, ElidedLabel, Paragraph, Row, announce, paint_box
from privdesk.ui.widgets.field_frame import FieldFrame

_LONGEST = 60


class _Line(QLineEdit):
    """Keeps Enter, Esc and the arrows for its row.

    Signals:
        column: several lines were pasted at once.
        done: Enter.
        leave: Esc.
        step: up is -1, down is 1.
    """

    column = Signal(list)
    done = Signal()
    leave = Signal()
    step = Signal(int)

    @override
    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        key = arg__1.key()
        if arg__1.matches(QKeySequence.StandardKey.Paste):
            lines = [line.strip() for line in QGuiApplication.clipboard().text().splitlines()]
            lines = [line for line in lines if line]
            if len(lines) > 1:
                self.column.emit(lines)
                return
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.done.emit()  # kept here: the list below would open the letter
        elif key == Qt.Key.Key_Escape:
            self.leave.emit()
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.step.emit(-1 if key == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(arg__1)


class _Bubble(QWidget):
    """A sentence under the field, over the rows below."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = Paragraph("", TextStyle.SMALL, Token.LATE)
        Column(self.words, margins=(10, 6, 10, 6), parent=self)
        self.hide()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        rect = QRectF(self.rect())
        paint_box(QPainter(self), rect, px(6), Token.RAISED, Token.LATE)


class TrackingEditor(QWidget):
    """The field and what is said beside it.

    Signals:
        given: the key of the letter and its number, which is right or of an unknown kind.
        column: the key of the letter and several numbers, pasted at once.
        stepped: the key of the letter and the direction in which to go on without a number.
        left: back to the list.
    """

    given = Signal(int, str)
    column = Signal(int, list)
    stepped = Signal(int, int)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.letter_id = 0
        self.line = _Line()
        self.line.setFrame(False)
        self.line.setMaxLength(_LONGEST)
        self.hint = ElidedLabel("", TextStyle.SMALL, Token.TEXT_2)
        self.bubble = _Bubble(parent)
        self._frame = FieldFrame(self.line)
        row = Row(gap=8, parent=self)
        row.add(self._frame, 5)
        row.add(self.hint, 3)
        self.line.textEdited.connect(self._look)
        self.line.done.connect(self._give)
        self.line.column.connect(self._paste)
        self.line.leave.connect(self.left)
        self.line.step.connect(self._step)
        self.hide()

    def begin(self, letter_id: int, number: str, person: str) -> None:
        """Take the number of a letter."""
        self.letter_id = letter_id
        self.line.setFont(font(TextStyle.BODY))
        self.line.setAccessibleName(tr("Tracking number of the letter to {person}", person=person))
        self.line.setText(number)
        self._look(number)
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.selectAll()

    def complain(self, sentence: str) -> None:
        """Say what is wrong with the number; it stays to be corrected."""
        self._frame.set_error(True)
        self._tell("", Token.TEXT_3, sentence)
        announce(self.line, sentence)

    def put(self, rect: QRect) -> None:
        """Stand in this place of the list."""
        self.setGeometry(rect)
        self._put_bubble()

    def end(self) -> None:
        """Leave the list."""
        self.hide()
        self.bubble.hide()

    def _put_bubble(self) -> None:
        host = self.parentWidget()
        if host is None or not self.bubble.words.text():
            self.bubble.hide()
            return
        width = min(px(340), host.width() - px(16))
        height = self.bubble.words.heightForWidth(width - px(20)) + px(12)
        left = min(self.x(), host.width() - width - px(8))
        below = self.geometry().bottom() + px(4)
        top = below if below + height <= host.height() else self.y() - height - px(4)
        self.bubble.setGeometry(left, top, width, height)
        self.bubble.show()
        self.bubble.raise_()

    def _tell(self, words: str, ink: Token, wrong: str = "") -> None:
        self.hint.setText(words)
        self.hint.set_token(ink)
        self.bubble.words.set_text(wrong)
        self.line.setAccessibleDescription(wrong or words)
        self._put_bubble()

    def _look(self, typed: str) -> None:
        look = look_at_tracking(typed)
        self._frame.set_error(look.state is TrackingState.WRONG)
        match look.state:
            case TrackingState.UNFINISHED:
                left = trn("{count} left", "{count} left", look.left)
                if typed.strip()[:1].isdecimal():
                    left = trn("{count} digit left", "{count} digits left", look.left)
                self._tell(left, Token.TEXT_2)
            case TrackingState.WRONG:
                self.complain(shown(look.sentence))
            case TrackingState.RIGHT:
                self._tell(tr("Check digit matches"), Token.OK)
            case TrackingState.EMPTY:
                self._tell(tr("Type, paste or scan"), Token.TEXT_3)
            case TrackingState.UNCHECKED:
                self._tell(tr("No check digit known"), Token.TEXT_3)

    def _give(self) -> None:
        problem = tracking_problem(self.line.text())
        if problem is not None:
            self.complain(shown(problem.sentence))
        else:
            self.given.emit(self.letter_id, self.line.text())

    def _paste(self, lines: list[str]) -> None:
        self.column.emit(self.letter_id, lines)

    def _step(self, direction: int) -> None:
        self.stepped.emit(self.letter_id, direction)
