"""What keys there are, and what program this is."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from privdesk import __version__
from privdesk.ui.actions import MENUS, Command
from privdesk.ui.language import language, tr
from privdesk.ui.theme import TextStyle, Token, px
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
    (tr("J or Down, K or Up"), tr("Next, previous row")),
    ("Enter", tr("Open")),
    ("Ctrl+Tab", tr("Next tab")),
    ("Esc", tr("Close the topmost thing")),
)
_DEADLINES = (
    (tr("Arrows"), tr("By day; by row in a list")),
    (tr("Home, End"), tr("First, last day of the week")),
    (tr("Page Up, Page Down"), tr("A month back, on")),
    (tr("Tab"), tr("Go through the day’s cases")),
    ("Enter", tr("Open the day’s first case")),
    ("Ctrl+C", tr("Copy the list as text")),
)
_SUMMARY = (
    (tr("Left, Right"), tr("The quarter before, after")),
    (tr("Arrows"), tr("From figure to figure")),
    ("Enter", tr("The cases behind a figure")),
    ("T", tr("Charts as tables")),
)


_KEYS_SIZE = (880, 640)


class KeysDialog(OverlayDialog):
    """Every command with its key, in the order of the menus.

    Args:
        host: any widget of the window.
        commands: with the keys that they have now.
    """

    def __init__(self, host: QWidget, commands: Sequence[Command]) -> None:
        super().__init__(host, tr("Keys"), size=_KEYS_SIZE)
        left, right = Column(gap=2), Column(gap=2)
        for number, menu in enumerate(MENUS):
            half = left if number in {0, 1, 3} else right
            half.add(SectionHead(language().say(menu).replace("&", "")))
            for command in commands:
                if command.menu == menu and (command.keys or command.letters):
                    half.add(_command_row(command))
            half.add(12)
        left.add(SectionHead(tr("Everywhere")))
        for key, words in _LISTS:
            left.add(_row(words, (key,)))
        right.add(SectionHead(tr("Deadlines")))
        for key, words in _DEADLINES:
            right.add(_row(words, (key,)))
        right.add(12)
        right.add(SectionHead(tr("Quarterly summary")))
        for key, words in _SUMMARY:
            right.add(_row(words, (key,)))
        left.add(None)
        right.add(None)
        if host.window().width() >= px(_KEYS_SIZE[0]):
            across = Row(gap=40)
            across.add(left, 1)
            across.add(right, 1)
            self.body.add(across)
        else:  # no room for two beside each other, as with large letters
            self.body.add(Column(left, right, gap=12))
        close = self.add_action(Button(tr("Close"), ButtonKind.PRIMARY, key="Esc"))
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
    row.setAccessibleName(f"{words}: {tr(' or ').join(keys)}")
    return row


class AboutDialog(OverlayDialog):
    """The version, the license, and the promise."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host, "Privdesk", size=(440, 0))
        self.set_title("Privdesk", __version__)
        for words in (
            tr("The case tracker of a privacy office."),
            tr("Nothing leaves this computer unless you send it: no telemetry, no network."),
            "Apache License 2.0.",
            tr(
                "Typefaces: Inter, Source Serif 4, Noto (SIL Open Font License). "
                "Icons: Lucide (ISC)."
            ),
        ):
            self.body.add(Paragraph(words, TextStyle.BODY, Token.TEXT_2))
        close = self.add_action(Button(tr("Close"), ButtonKind.PRIMARY, key="Esc"))
        close.clicked.connect(self.cancel)
