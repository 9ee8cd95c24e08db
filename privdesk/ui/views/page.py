"""What every page has in common."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from privdesk.services.changes import ChangeSet
from privdesk.ui.areas import Area
from privdesk.ui.places import Place
from privdesk.ui.session import Session


class Page(QWidget):
    """A page of the window: shows a place, hears of changes, answers to commands.

    Signals:
        wanted: a `Place` that the person wants to go to.
        command_wanted: id of a command that the window shall do.
        intake_wanted: a `NewCase` that the intake shall open with.
        follow_up_wanted: the same, and how it is saved.
        beside_wanted: a `Place` to show in a second window.
        logged: a `ChangeSet` whose first case is new.
    """

    wanted = Signal(object)
    command_wanted = Signal(str)
    intake_wanted = Signal(object)
    follow_up_wanted = Signal(object, object)
    beside_wanted = Signal(object)
    logged = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        session.changed.connect(self._on_changed)

    def show_place(self, place: Place) -> None:
        """Show this place; called each time the page comes to the front."""
        del place
        self.refresh()

    def refresh(self) -> None:
        """Ask for everything anew; a page that shows nothing of the case file asks nothing."""

    def concerns(self, changes: ChangeSet) -> bool:
        """Whether a change concerns what is shown."""
        del changes
        return True

    def answers(self) -> Mapping[str, Callable[[], None]]:
        """The commands that the page answers to now, by id."""
        return {}

    def areas(self) -> Sequence[Area]:
        """What F6 stops at on this page, in reading order."""
        return (Area(self),)

    def take_focus(self) -> None:
        """Put the focus on what a person wants to use first."""
        self.setFocus()

    def leave(self) -> bool:
        """Called before another page comes to the front; False keeps this one."""
        return True

    def _on_changed(self, changes: ChangeSet) -> None:
        if self.isVisible() and self.concerns(changes):
            self.refresh()
