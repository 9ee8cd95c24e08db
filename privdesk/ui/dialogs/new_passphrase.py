"""Asks for the passphrase of a new case file, and says how good it is."""

from PySide6.QtCore import QRectF, QSize, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from privdesk.domain.errors import InvalidInput
from privdesk.services.protection import GOOD, Strength, check_new, strength
from privdesk.ui.dialogs.form import FormDialog
from privdesk.ui.language import shown, tr
from privdesk.ui.theme import TextStyle, Token, px
from privdesk.ui.widgets import CheckBox, Column, Label, Notice, Paragraph, Row, SecretField
from privdesk.ui.widgets.paint import paint_box

_BARS = 4
_FAIR = 2


def _token(score: int) -> Token:
    return Token.OK if score >= GOOD else Token.SOON if score == _FAIR else Token.LATE


class _Bars(QWidget):
    """Four bars, as many filled as the score."""

    def __init__(self) -> None:
        super().__init__()
        self._score = 0
        self.setMinimumWidth(px(120))

    def set_score(self, score: int) -> None:
        """Fill so many bars."""
        self._score = score
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(240), px(6))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, gap = QPainter(self), px(4)
        width = (self.width() - (_BARS - 1) * gap) / _BARS
        for number in range(_BARS):
            filled = number < max(self._score, 1)
            rect = QRectF(number * (width + gap), (self.height() - px(5)) / 2, width, px(5))
            paint_box(painter, rect, px(2), _token(self._score) if filled else Token.TRACK)


class PassphraseFields(QWidget):
    """A new passphrase typed twice, with bars that say how good it is.

    Signals:
        grew: a sentence appeared, so the dialog wants another height.
    """

    grew = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.first = SecretField(tr("Passphrase"))
        self.again = SecretField(tr("Passphrase again"))
        self._bars = _Bars()
        self._words = Label("", TextStyle.SMALL)
        self._advice = Paragraph("", TextStyle.SMALL, Token.TEXT_3)
        column = Column(gap=12, parent=self)
        for part in (self.first, Row(self._bars, self._words, gap=12), self._advice, self.again):
            column.add(part)
        self.first.changed.connect(self._judge)
        self._judge("")

    def _judge(self, typed: str) -> None:
        found = strength(typed) if typed else Strength(0, "", tr("Four unrelated words are best."))
        self._bars.set_score(found.score if typed else 0)
        self._words.setText(found.words)
        self._words.set_token(_token(found.score))
        self._advice.set_text(found.advice)
        self._advice.setVisible(bool(found.advice))
        self.first.set_error("")

    def read(self) -> str | None:
        """The passphrase; None after an error was shown at the first wrong field."""
        typed = self.first.line.text()
        try:
            check_new(typed, self.again.line.text())
        except InvalidInput as error:
            for problem in error.problems:
                field = self.again if problem.field == "again" else self.first
                field.set_error(shown(problem.sentence))
                field.line.setFocus()
            self.grew.emit()
            return None
        return typed


class NewPassphraseDialog(FormDialog):
    """Gives the new passphrase, or an empty text for a plain file.

    Args:
        host: any widget of the window.
        file: name of the case file.
    """

    def __init__(self, host: QWidget, file: str) -> None:
        super().__init__(host, tr("Create the case file"), tr("Create case file"), width=520)
        told = tr(
            "{file} holds all cases, letters and attachments in one encrypted file.", file=file
        )
        self.body.add(Paragraph(told, TextStyle.BODY, Token.TEXT_2))
        self.fields = PassphraseFields()
        self.first, self.again = self.fields.first, self.fields.again
        self.plain = CheckBox(tr("Leave the file unencrypted: whoever has it can read it"))
        self.body.add(self.fields)
        self.body.add(safe_notice())
        self.body.add(self.plain)
        self.plain.toggled.connect(self.fields.setDisabled)
        # The sentence has its height only once the layout has run.
        self.fields.grew.connect(lambda: QTimer.singleShot(0, self, self.place))

    @override
    def read(self) -> object | None:
        return "" if self.plain.isChecked() else self.fields.read()


def safe_notice() -> Notice:
    """That the recovery key is the only other way in."""
    return Notice(
        tr("A forgotten passphrase cannot be set anew"),
        tr("Print the recovery key as soon as the file is made, and put it in the safe."),
        icon="key-round",
    )
