"""What keys there are, and what program this is."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from privdesk import __version__
from privdesk.ui.actions import MENUS, Command
from privdesk.ui.theme import TextStyle, Token
from privdesk.ui.widgets import (
    Button,
    ButtonKind,
    Column,
    KeyCap,
    Label,
    OverlayDialog,
    Paragraph,
    Row,
    SectionHead,
)

_LISTS = (
    ("J or Down, K or Up", "Next, previous row"),
    ("Enter", "Open"),
    ("Ctrl+Tab", "Next tab"),
    ("Esc", "Close the topmost thing"),
)
_DEADLINES = (
    ("Arrows", "By day; by row in a list"),
    ("Home, End", "First, last day of the week"),
    ("Page Up, Page Down", "A month back, on"),
    ("Tab", "Go through the day’s cases"),
    ("Enter", "Open the day’s first case"),
    ("Ctrl+C", "Copy the list as text"),
)
_SUMMARY = (
    ("Left, Right", "The quarter before, after"),
    ("Arrows", "From figure to figure"),
    ("Enter", "The cases behind a figure"),
    ("T", "Charts as tables"),
)


class KeysDialog(OverlayDialog):
    """Every command with its key, in the order of the menus.

    Args:
        host: any widget of the window.
        commands: with the keys that they have now.
    """

    def __init__(self, host: QWidget, commands: Sequence[Command]) -> None:
        super().__init__(host, "Keys", size=(880, 640))
        left, right = Column(gap=2), Column(gap=2)
        for number, menu in enumerate(MENUS):
            half = left if number in {0, 1, 3} else right
            half.add(SectionHead(menu.replace("&", "")))
            for command in commands:
                if command.menu == menu and (command.keys or command.letters):
                    half.add(_command_row(command))
            half.add(12)
        left.add(SectionHead("Everywhere"))
        for key, words in _LISTS:
            left.add(_row(words, (key,)))
        right.add(SectionHead("Deadlines"))
        for key, words in _DEADLINES:
            right.add(_row(words, (key,)))
        right.add(12)
        right.add(SectionHead("Quarterly summary"))
        for key, words in _SUMMARY:
            right.add(_row(words, (key,)))
        left.add(None)
        right.add(None)
        across = Row(gap=40)
        across.add(left, 1)
        across.add(right, 1)
        self.body.add(across)
        close = self.add_action(Button("Close", ButtonKind.PRIMARY, key="Esc"))
        close.clicked.connect(self.cancel)


def _command_row(command: Command) -> QWidget:
    keys = tuple(key for key in (command.letters.upper(), command.keys) if key)
    return _row(command.label, keys)


def _row(words: str, keys: tuple[str, ...]) -> QWidget:
    row = QWidget()
    line = Row(margins=(0, 2, 0, 2), gap=6, parent=row)
    line.add(Label(words, TextStyle.BODY, Token.TEXT_2))
    line.add(None)
    for key in keys:
        line.add(KeyCap(key))
    row.setAccessibleName(f"{words}: {' or '.join(keys)}")
    return row


class AboutDialog(OverlayDialog):
    """The version, the license, and the promise."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host, "Privdesk", size=(440, 0))
        self.set_title("Privdesk", __version__)
        for words in (
            "The case tracker of a privacy office.",
            "Nothing leaves this computer unless you send it: no telemetry, no network.",
            "Apache License 2.0.",
            "Typefaces: Inter, Source Serif 4, Noto (SIL Open Font License). Icons: Lucide (ISC).",
        ):
            self.body.add(Paragraph(words, TextStyle.BODY, Token.TEXT_2))
        close = self.add_action(Button("Close", ButtonKind.PRIMARY, key="Esc"))
        close.clicked.connect(self.cancel)
