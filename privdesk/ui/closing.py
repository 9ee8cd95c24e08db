"""Who closes the window on work that is under way is asked first."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from privdesk.ui.language import tr
from privdesk.ui.long_work import LongWork
from privdesk.ui.widgets import Question


def asks_first(work: LongWork, window: QWidget, close: Callable[[], object]) -> bool:
    """Ask before a window closes on work that is under way; False if there is nothing to ask.

    Args:
        work: of the session.
        window: that somebody closes.
        close: closes it, once the work was stopped.
    """
    if not work.what:
        return False
    question = Question(
        window,
        tr("Stop the {what}?", what=work.what),
        tr("It is not finished. If you stop it, nothing of it is left behind."),
        act=tr("Stop and close"),
        keep=tr("Go on"),
    )
    question.agreed.connect(partial(_stop, work, close))
    question.open()
    return True


def _stop(work: LongWork, close: Callable[[], object]) -> None:
    work.stop()
    close()
