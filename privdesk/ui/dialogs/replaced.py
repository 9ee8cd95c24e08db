"""The case file was replaced or is gone: what happened, and how the work goes on."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from privdesk.domain.errors import CaseFileReplaced
from privdesk.ui.language import tr
from privdesk.ui.theme import TextStyle, Token
from privdesk.ui.widgets import Button, ButtonKind, OverlayDialog, Paragraph, Row

_WIDTH = 640


class ReplacedDialog(OverlayDialog):
    """Two ways on, of which none loses anything.

    Args:
        host: any widget of the window.
        path: of the case file that was open.
        lost: what became of it.
        sealed: whether it is encrypted.

    Signals:
        copy_wanted: go on in a copy beside it.
        place_wanted: go on in a copy, whose place is asked for.
        other_wanted: keep a copy, then open what lies at the place of the file.
    """

    copy_wanted = Signal()
    place_wanted = Signal()
    other_wanted = Signal()

    def __init__(self, host: QWidget, path: Path, lost: CaseFileReplaced, *, sealed: bool) -> None:
        title = (
            tr("The case file is gone from its place")
            if lost.is_gone
            else tr("The case file was replaced")
        )
        super().__init__(host, title, size=(_WIDTH, 0))
        self.body.add(Paragraph(_happened(path, lost), TextStyle.BODY))
        told = tr(
            "All that was saved is still open here, and what you typed stays. Nothing more is "
            "saved until the work goes on in a copy beside it."
        )
        self.body.add(Paragraph(told, TextStyle.BODY, Token.TEXT_2))
        if sealed:
            key = tr("The copy is encrypted and opens with the same passphrase.")
            self.body.add(Paragraph(key, TextStyle.BODY, Token.TEXT_2))
        self.problem = Paragraph("", TextStyle.BODY, Token.LATE)
        self.problem.hide()
        self.body.add(self.problem)
        self.elsewhere = Button(tr("Choose another &place…"), ButtonKind.SECONDARY)
        self.elsewhere.clicked.connect(self.place_wanted)
        self.elsewhere.hide()
        row = Row()
        row.add(self.elsewhere)
        row.add(None)
        self.body.add(row)
        self.add_cancel(tr("Later"))
        self.other = self.add_action(Button(tr("Open the &other file"), ButtonKind.SECONDARY))
        self.other.setVisible(not lost.is_gone)
        self.other.clicked.connect(self.other_wanted)
        self.copy = self.add_action(
            Button(tr("Go on in a &copy"), ButtonKind.PRIMARY, key="Ctrl+Enter")
        )
        self.copy.clicked.connect(self.copy_wanted)
        self.submitted.connect(self.copy_wanted)

    def refuse(self, sentence: str) -> None:
        """Say why no copy could be made; another place can be chosen now."""
        self.problem.set_text(sentence)
        self.problem.show()
        self.elsewhere.show()
        self.place()
        self.copy.setFocus()

    @override
    def take_focus(self) -> None:
        self.copy.setFocus(Qt.FocusReason.PopupFocusReason)


def _happened(path: Path, lost: CaseFileReplaced) -> str:
    if lost.is_gone:
        return tr(
            "{name} was moved, renamed or deleted in the folder {folder} while it was open. Put it "
            "back, and this message goes by itself.",
            name=path.name,
            folder=path.parent.name,
        )
    return tr(
        "A program that synchronizes, a restored backup or somebody put another file or log in the "
        "place of {name} in the folder {folder} while it was open.",
        name=path.name,
        folder=path.parent.name,
    )
