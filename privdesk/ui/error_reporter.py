"""The last door: an error that is our bug is logged without personal data and told in words."""

import logging
import sys
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from privdesk.config.bugs import told
from privdesk.ui.language import tr

_LOG = logging.getLogger(__name__)


class ErrorReporter(QObject):
    """Takes what nobody caught; the work goes on and the text of the person stays open.

    Signals:
        happened: a sentence for the window.
    """

    happened = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before: Callable[..., object] | None = None

    def install(self) -> None:
        """Take the place of Python's own hook."""
        self._before = sys.excepthook
        sys.excepthook = self._take

    def uninstall(self) -> None:
        """Give the hook back."""
        if self._before is not None:
            sys.excepthook = self._before
            self._before = None

    def report(self, error: BaseException) -> None:
        """Log where it happened, and tell that it happened.

        Only the type, functions and line numbers go to the log: the text of an error may hold
        what a person wrote.
        """
        _LOG.error("%s", told(error))
        self.happened.emit(
            tr(
                "Something went wrong in Privdesk itself. What was saved is safe; "
                "the log says where."
            )
        )

    def _take(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        del trace
        if issubclass(kind, KeyboardInterrupt):
            return
        self.report(error)
