"""The chain of a complaint as one timeline, whose entries open their letter, paper or case."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from privdesk.domain.chain_timeline import Moment
from privdesk.ui.language import tr, trn
from privdesk.ui.theme import TextStyle, Token, px
from privdesk.ui.widgets import Button, OverlayDialog, Paragraph
from privdesk.ui.widgets.chain_timeline import ChainTimeline

_WIDTH, _HEIGHT = 860, 640
_LEAST = 320  # height of the list


class ChainTimelineDialog(OverlayDialog):
    """Shows what happened and is due in all cases of a chain, in the order of its days.

    Args:
        host: any widget of the window.
        number: of the case that it is shown for.
        moments: the earliest first.
        cases: how many cases the chain has.
        today: calendar date of the office.

    Signals:
        opened: the `Moment` that was chosen; the dialog is closed by then.
        steps_wanted: the chain as steps; the dialog is closed by then.
    """

    opened = Signal(object)
    steps_wanted = Signal()

    def __init__(
        self,
        host: QWidget,
        number: str,
        moments: tuple[Moment, ...],
        *,
        cases: int,
        today: date,
    ) -> None:
        super().__init__(
            host, tr("Timeline of the chain"), size=(_WIDTH, _HEIGHT if moments else 0)
        )
        counted = trn("{count} case", "{count} cases", cases)
        self.set_title(tr("Timeline of the chain"), number, counted)
        self.list = ChainTimeline(moments, today)
        self.list.setMinimumHeight(px(_LEAST))
        self.list.opened.connect(self._open)
        if moments:
            self.body.add(self.list, 1)
        else:
            self.list.hide()
            words = tr(
                "Nothing is on record in this chain yet. What comes in or goes out stands here."
            )
            self.body.add(Paragraph(words, TextStyle.BODY, Token.TEXT_2))
        steps = self.add_action(Button(tr("Chain as steps")))
        steps.clicked.connect(self._show_steps)
        self.add_cancel(tr("Close"))

    @override
    def take_focus(self) -> None:
        if self.list.count:
            self.list.setFocus()
        else:
            super().take_focus()

    def _open(self, moment: Moment) -> None:
        self.dismiss()
        self.opened.emit(moment)

    def _show_steps(self) -> None:
        self.dismiss()
        self.steps_wanted.emit()
