"""Work of minutes, such as a dossier: what it is, and how it is stopped from anywhere."""

from collections.abc import Callable

from PySide6.QtCore import QObject


class LongWork(QObject):
    """What is under way and can be stopped, such as a dossier."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._what = ""
        self._stop: Callable[[], None] | None = None
        self._was_stopped = ""

    @property
    def what(self) -> str:
        """What is under way, such as "dossier of C-2026-002"; empty if nothing is."""
        return self._what

    def began(self, what: str, stop: Callable[[], None]) -> None:
        """Work has begun.

        Args:
            what: as it stands after "the".
            stop: makes it end soon and leave nothing behind; may be called from the GUI thread.
        """
        self._what, self._stop = what, stop

    def ended(self) -> None:
        """The work is over, done or not."""
        self._what, self._stop = "", None

    def stop(self) -> None:
        """Let what is under way end soon; what was stopped is told by `take_stopped`."""
        if self._stop is not None:
            self._was_stopped = self._what
            self._stop()
            self.ended()

    def take_stopped(self) -> str:
        """What was stopped since this was asked last; empty if nothing was."""
        told, self._was_stopped = self._was_stopped, ""
        return told
