"""The questions before a draft becomes final, starts anew or is thrown away."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from privdesk.services.letters import LANGUAGE_NAMES
from privdesk.ui.dialogs.four_eyes import FinalizeDialog
from privdesk.ui.dialogs.reason import ReasonDialog
from privdesk.ui.language import shown, tr
from privdesk.ui.views.letter_picture import LetterPicture
from privdesk.ui.widgets import Question


def ask_final(
    window: QWidget, picture: LetterPicture, finalize: Callable[[str, str], None]
) -> None:
    """Ask whether a letter shall become final.

    Args:
        window: what the question lies over.
        picture: the draft; what the workflow says against it can be overruled with a reason.
        finalize: takes the reason, empty if nothing was in the way, and who finalizes it, empty
            where nobody else has to look at it.
    """
    if picture.obstacles:
        blocked = " ".join(shown(obstacle.sentence) for obstacle in picture.obstacles)
        reason = ReasonDialog(
            window, tr("Finalize anyway?"), "", act=tr("Finalize anyway"), blocked=blocked
        )
        reason.given.connect(partial(_ask_who, window, picture, finalize))
        reason.open()
    else:
        _ask_who(window, picture, finalize, "")


def _ask_who(
    window: QWidget, picture: LetterPicture, finalize: Callable[[str, str], None], reason: str
) -> None:
    if picture.second:
        dialog = FinalizeDialog(window, picture.second[0], picture.second)
        dialog.given.connect(partial(finalize, reason))
        dialog.open()
        return
    if reason:
        finalize(reason, "")
        return
    question = Question(
        window,
        tr("Finalize this letter?"),
        tr(
            "It gets its number, and the text can no longer be changed. "
            "A correction will be a new letter."
        ),
        act=tr("Finalize"),
        keep=tr("Keep editing"),
    )
    question.agreed.connect(partial(finalize, "", ""))
    question.open()


def ask_template(window: QWidget, take: Callable[[], None], keep: Callable[[], None]) -> None:
    """Ask whether the text shall start anew from another template."""
    question = Question(
        window,
        tr("Start again from this template?"),
        tr("The text and the subject of the draft are replaced. The address stays."),
        act=tr("Replace the text"),
        keep=tr("Keep the text"),
    )
    question.agreed.connect(take)
    question.cancelled.connect(keep)
    question.open()


def ask_language(
    window: QWidget, language: str, take: Callable[[], None], keep: Callable[[], None]
) -> None:
    """Ask whether the text shall start anew in another language."""
    question = Question(
        window,
        tr("Write this letter in {language}?", language=LANGUAGE_NAMES[language]),
        tr("The text and the subject of the draft are replaced by those of the template."),
        act=tr("Replace the text"),
        keep=tr("Keep the text"),
    )
    question.agreed.connect(take)
    question.cancelled.connect(keep)
    question.open()


def ask_discard(window: QWidget, drop: Callable[[], None]) -> None:
    """Ask whether a draft shall be thrown away."""
    question = Question(
        window,
        tr("Discard this draft?"),
        tr("Its text is gone from the list of letters."),
        act=tr("Discard draft"),
        keep=tr("Keep it"),
        danger=True,
    )
    question.agreed.connect(drop)
    question.open()
