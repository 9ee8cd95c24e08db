"""What every step of the first run is."""

from abc import abstractmethod

from PySide6.QtWidgets import QWidget

from privdesk.ui.theme import TextStyle, Token
from privdesk.ui.widgets import Column, Label, Paragraph


class SetupStep(QWidget):
    """One group of decisions.

    Args:
        title: what it is about.
        words: one sentence on it.
        name: in the list of the steps.
        hint: what it asks, in the list of the steps.
    """

    def __init__(self, title: str, words: str, name: str, hint: str) -> None:
        super().__init__()
        self.name, self.hint = name, hint
        self.body = Column(margins=(0, 0, 8, 8), gap=14, parent=self)
        self.body.add(
            Column(
                Label(title, TextStyle.TITLE),
                Paragraph(words, TextStyle.BODY, Token.TEXT_2),
                gap=4,
            )
        )

    def told(self) -> str:
        """What was decided, once it was; the list of the steps shows it."""
        return self.hint

    @abstractmethod
    def check(self) -> bool:
        """Whether all holds; if not, the error shows and the first wrong field has the focus."""

    @abstractmethod
    def take_focus(self) -> None:
        """Put the focus where one begins."""
