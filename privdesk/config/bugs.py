"""Errors that nobody caught: told by what they are and where, never by what they say.

The text of an error may hold what a person wrote, and what a desktop program writes to its error
stream ends in the log of the system.
"""

import logging
import sys
import threading
import traceback
from types import TracebackType

_LOG = logging.getLogger("privdesk.bugs")


def places_of(error: BaseException) -> str:
    """Functions and lines that an error passed, the innermost first."""
    frames = traceback.extract_tb(error.__traceback__)
    places = " < ".join(f"{frame.name}:{frame.lineno}" for frame in reversed(frames))
    return places or "unknown place"


def told(error: BaseException) -> str:
    """What an error is and where it happened; nothing of its text."""
    return f"{type(error).__name__} at {places_of(error)}"


def tell_bugs_without_words() -> None:
    """Let every error that reaches the end of the program or of a thread be told so.

    A hook that somebody else has put there stays; that of Typer, which shows the words, does not.
    """
    if sys.excepthook is sys.__excepthook__ or sys.excepthook.__module__.startswith("typer"):
        sys.excepthook = _uncaught
    if threading.excepthook is threading.__excepthook__:
        threading.excepthook = _in_thread
    if sys.unraisablehook is sys.__unraisablehook__:
        sys.unraisablehook = _unraisable


def _uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
    else:
        tell(error)


def _in_thread(caught: threading.ExceptHookArgs) -> None:
    if caught.exc_value is not None:
        tell(caught.exc_value)


def _unraisable(caught: "sys.UnraisableHookArgs") -> None:
    if caught.exc_value is not None:
        tell(caught.exc_value)


def tell(error: BaseException) -> None:
    """Write an error into the log, if there is one, and on the error stream."""
    if _LOG.hasHandlers():  # a command without a window has no log
        _LOG.error("%s", told(error))
    if sys.stderr is not None:
        sys.stderr.write(f"Something went wrong in Privdesk itself: {told(error)}\n")
