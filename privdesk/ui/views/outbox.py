"""The letters on their way out."""

from PySide6.QtWidgets import QWidget

from privdesk.ui.session import Session
from privdesk.ui.views.letters import OUTGOING, LettersPage


class OutboxPage(LettersPage):
    """Final letters until they are mailed, and those that were."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, "Outbox", OUTGOING, "Nothing waits to be mailed", parent)
