"""What is new: the newest part of the changelog, in its own words."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from privdesk import __version__
from privdesk.ui.language import ENGLISH, chosen, tr
from privdesk.ui.theme import TextStyle, Token
from privdesk.ui.widgets import Button, ButtonKind, OverlayDialog, Paragraph, SectionHead

_HEADS = {
    "Added": tr("Added", "news"),
    "Changed": tr("Changed", "news"),
    "Fixed": tr("Fixed", "news"),
    "Removed": tr("Removed", "news"),
    "Security": tr("Security", "news"),
}


def newest(changelog: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The headings of the newest version that tells something, each with its entries."""
    for part in changelog.split("\n## ")[1:]:
        found = [_entries(group) for group in part.split("\n### ")[1:]]
        if found:
            yield from found
            return


def _entries(group: str) -> tuple[str, tuple[str, ...]]:
    head, _line, rest = group.partition("\n")
    entries = (" ".join(one.replace("`", "").split()) for one in f"\n{rest}".split("\n- ")[1:])
    return head.strip(), tuple(entries)


class NewsDialog(OverlayDialog):
    """Reads like the changelog; nothing in it is asked."""

    def __init__(self, host: QWidget, changelog: str) -> None:
        super().__init__(host, tr("What is new"), size=(720, 640))
        self.set_title(tr("What is new"), __version__)
        if chosen() != ENGLISH:
            told = tr("The changes are told in English.")
            self.body.add(Paragraph(told, TextStyle.SMALL, Token.TEXT_3))
        for head, entries in newest(changelog):
            self.body.add(SectionHead(_HEADS.get(head, head), str(len(entries))))
            for words in entries:
                self.body.add(Paragraph(words, TextStyle.BODY, Token.TEXT_2))
        close = self.add_action(Button(tr("Close"), ButtonKind.PRIMARY, key="Esc"))
        close.clicked.connect(self.cancel)
