"""What shows while no case file is open: open one, make one, or go on with a recent one."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QSizePolicy, QWidget
from typing_extensions import override

from privdesk.config.settings import SettingsFile
from privdesk.ui.case_file_choice import ask_to_make, ask_to_open
from privdesk.ui.language import tr
from privdesk.ui.theme import TextStyle, Token, color, paint_mark, px
from privdesk.ui.widgets import (
    Button,
    ButtonKind,
    ButtonSize,
    Column,
    ElidedLabel,
    Label,
    LinkButton,
    Notice,
    Panel,
    Row,
    Tone,
    bare_scroll,
    escaped,
)

_SIZE = (1024, 640)
_CARD = 480


class _Mark(QWidget):
    """The mark of the program."""

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(48), px(48))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint_mark(QPainter(self), QRectF(self.rect()))


class _Desk(QWidget):
    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), color(Token.CANVAS))


class StartWindow(QMainWindow):
    """The start page.

    Signals:
        open_wanted: path of a case file.
        new_wanted: one shall be made.
        sample_wanted: path at which one with invented cases shall be made.
        recover_wanted: what the damaged file still holds shall be carried into a new one.
    """

    open_wanted = Signal(Path)
    new_wanted = Signal()
    sample_wanted = Signal(Path)
    recover_wanted = Signal()

    def __init__(self, settings: SettingsFile) -> None:
        super().__init__()
        self.setWindowTitle("Privdesk")
        self.resize(*_SIZE)
        self._trouble = Notice("", tone=Tone.LATE, icon="circle-alert")
        self.open_button = Button(
            tr("Open case file"), ButtonKind.PRIMARY, icon="folder-open", size=ButtonSize.LARGE
        )
        self.new_button = Button(tr("New case file"), icon="plus", size=ButtonSize.LARGE)
        self.recover_button = Button(tr("Recover what can be read"), icon="file-down")
        self.recover_button.clicked.connect(self.recover_wanted)
        self.open_button.clicked.connect(lambda: ask_to_open(self, self.open_wanted.emit))
        self.new_button.clicked.connect(self.new_wanted)
        self.sample_button = LinkButton(
            tr("Look around in a sample with invented cases"), icon="eye"
        )
        self.sample_button.clicked.connect(lambda: ask_to_make(self, self.sample_wanted.emit))
        card = Panel(fill=Token.SHEET, border=Token.LINE_STRONG, margins=32, gap=12, radius=16)
        card.setMaximumWidth(px(_CARD))
        card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        left = Qt.AlignmentFlag.AlignLeft
        mark = _Mark()
        mark.setFixedSize(mark.sizeHint())
        card.body.add(mark, align=left)
        card.body.add(4)
        card.body.add(Label(tr("Open your case file"), TextStyle.TITLE))
        for words in (
            tr("One file on this computer holds every case."),
            tr("Nothing leaves it unless you send it."),
        ):
            card.body.add(Label(words, TextStyle.BODY, Token.TEXT_2))
        card.body.add(self._trouble)
        card.body.add(Row(self.recover_button, None))
        card.body.add(8)
        card.body.add(Row(self.open_button, self.new_button, None, gap=8))
        card.body.add(self.sample_button, align=left)
        self._add_recent(card, settings)
        desk = _Desk()
        around = Column(None, margins=16, parent=desk)
        # An aligned card would be as high as its words are in the width of the window.
        middle = Row(None)
        middle.add(card, _CARD)  # all of the width, up to its own
        middle.add(None)
        around.add(middle)
        around.add(None)
        # Large text in a small window: the page scrolls, its window never outgrows the screen.
        self.area = bare_scroll(desk)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setCentralWidget(self.area)
        self.tell("")

    def _add_recent(self, card: Panel, settings: SettingsFile) -> None:
        known = [Path(path) for path in settings.load().recent]
        there = [path for path in known if path.is_file()]
        if not there:
            return
        card.body.add(12)
        card.body.add(Label(tr("Recent"), TextStyle.SMALL_STRONG, Token.TEXT_3))
        for path in there:
            link = LinkButton(path.stem, icon="folder-lock")
            link.setToolTip(escaped(str(path)))
            link.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            link.setAccessibleDescription(str(path.parent))
            link.clicked.connect(partial(self._open, path))
            folder = ElidedLabel(
                str(path.parent), TextStyle.SMALL, Token.TEXT_3, elide=Qt.TextElideMode.ElideMiddle
            )
            entry = Column(gap=0)
            entry.add(link, align=Qt.AlignmentFlag.AlignLeft)
            entry.add(Row(24, folder))
            card.body.add(entry)

    def _open(self, path: Path, _checked: bool = False) -> None:  # noqa: FBT002 - Qt's own order
        self.open_wanted.emit(path)

    def tell(self, trouble: str, *, damaged: bool = False) -> None:
        """Say why the last file did not open, or nothing.

        Args:
            trouble: a sentence; empty for none.
            damaged: whether to offer that what can be read is carried into a new file.
        """
        self._enable(True)
        self.recover_button.setVisible(damaged)
        self._trouble.set_tone(Tone.LATE)
        self._trouble.say(trouble)
        self._trouble.setVisible(bool(trouble))

    def set_busy(self, words: str) -> None:
        """Say what is being done; meanwhile nothing can be pressed."""
        self._enable(False)
        self._trouble.set_tone(Tone.ACCENT)
        self._trouble.say(words)
        self._trouble.show()

    def _enable(self, enabled: bool) -> None:
        for button in (
            self.open_button,
            self.new_button,
            self.sample_button,
            self.recover_button,
        ):
            button.setEnabled(enabled)
