"""The head of the page of a letter: the way back, its title, whether it is saved, and its steps."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from privdesk.domain.letter import Letter
from privdesk.domain.vocabulary import LetterState
from privdesk.ui.language import tr
from privdesk.ui.theme import TextStyle, Token, px
from privdesk.ui.widgets import Button, ButtonKind, Column, ElidedLabel, Label, LinkButton, Row

_STEPS = (
    ("discard", tr("Discard draft"), ButtonKind.GHOST, "", ""),
    ("void", tr("Make void"), ButtonKind.GHOST, "", ""),
    ("give_back", tr("Give back"), ButtonKind.SECONDARY, "undo-2", ""),
    ("save_pdf", tr("Save as PDF"), ButtonKind.SECONDARY, "download", "Ctrl+S"),
    ("print", tr("Print"), ButtonKind.SECONDARY, "printer", "Ctrl+P"),
    ("email", tr("E-mail draft"), ButtonKind.SECONDARY, "send", "Ctrl+M"),
    ("mailed", tr("Mark as mailed"), ButtonKind.SECONDARY, "mailbox", "M"),
    ("returned", tr("Came back"), ButtonKind.SECONDARY, "undo-2", "Ctrl+R"),
    ("send_again", tr("Send again"), ButtonKind.PRIMARY, "copy", ""),
    ("approve", tr("Approve"), ButtonKind.PRIMARY, "eye", ""),
    ("finalize", tr("Finalize"), ButtonKind.PRIMARY, "lock", "Ctrl+Enter"),
)
_NEXT = {LetterState.FINAL: "print", LetterState.PRINTED: "mailed"}
_QUIET = frozenset({"discard", "void", "send_again"})
_KEYS = {name: key for name, _text, _kind, _icon, key in _STEPS}
_ICONS = {name: icon for name, _text, _kind, icon, _key in _STEPS}
_WITHOUT_KEYS, _WITHOUT_QUIET, _WITHOUT_STATE, _WITHOUT_ICONS, _STAGES = range(1, 6)
_GAP = 8
_MARGINS = 44
_LEAST_TITLE = 120


class LetterHead(QWidget):
    """Shows the buttons that somebody answers to, the next step as the primary one.

    Signals:
        back_wanted: the case of the letter is wanted.
        step_wanted: name of a step, such as "finalize".
    """

    back_wanted = Signal()
    step_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = LinkButton("", icon="chevron-left")
        self.back.setMinimumWidth(1)  # a long name gives way to the steps
        self._title = ElidedLabel("", TextStyle.TITLE)
        self._state = Label("", TextStyle.SMALL, Token.TEXT_3)
        self._next = "finalize"
        self._steps: tuple[str, ...] = ()
        self.buttons = {
            name: Button(text, kind, icon=icon, key=key) for name, text, kind, icon, key in _STEPS
        }
        line = Row(margins=(24, 10, 20, 10), gap=_GAP, parent=self)
        line.add(Column(self.back, self._title, gap=0), 1)
        line.add(self._state)
        line.add(_GAP)
        for name, button in self.buttons.items():
            line.add(button)
            button.clicked.connect(partial(self._press, name))
        self.back.clicked.connect(self._go_back)

    def _press(self, name: str, _checked: bool = False) -> None:  # noqa: FBT002 - Qt's own order
        self.step_wanted.emit(name)

    def _go_back(self) -> None:
        self.back_wanted.emit()

    def show_case(self, words: str) -> None:
        """Name the case that the way back leads to."""
        self.back.setText(words.replace("&", "&&"))
        self.back.updateGeometry()

    def show_title(self, title: str) -> None:
        """Name the letter."""
        self._title.setText(title)

    def tell(self, state: str) -> None:
        """Say whether the draft is saved, or what a final letter is."""
        self._state.setText(state)
        self._state.updateGeometry()
        self._hold()

    def show_steps(self, letter: Letter, answers: Callable[[str], bool]) -> None:
        """Show the steps of a letter that somebody answers to."""
        state = letter.state
        first = "approve" if letter.waits_for_approval else _NEXT.get(state, "finalize")
        self._next = first
        self._steps = tuple(name for name in self.buttons if answers(name))
        for name, button in self.buttons.items():
            button.setVisible(name in self._steps)
            if name not in _QUIET:
                button.set_kind(ButtonKind.PRIMARY if name == first else ButtonKind.SECONDARY)
        self.buttons["print"].setText(
            tr("Print a copy") if state is LetterState.MAILED else tr("Print")
        )
        self.buttons["print"].updateGeometry()
        self._hold()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hold()

    def _hold(self) -> None:
        """What leaves a narrow head: keys, what the menu has too, the state, then the icons."""
        state = self._state.sizeHint().width()
        for stage in range(_STAGES):
            shown = [name for name in self._steps if stage < _WITHOUT_QUIET or name not in _QUIET]
            for name in self._steps:
                button = self.buttons[name]
                button.setVisible(name in shown)
                button.set_key(_KEYS[name] if stage < _WITHOUT_KEYS else "")
                button.set_icon(_ICONS[name] if stage < _WITHOUT_ICONS else "")
            self._state.setVisible(stage < _WITHOUT_STATE)
            needed = sum(self.buttons[name].sizeHint().width() for name in shown)
            needed += px(_GAP) * (len(shown) + 2) + px(_LEAST_TITLE) + px(_MARGINS)
            if needed + state * (stage < _WITHOUT_STATE) <= self.width():
                break

    def first_step(self) -> QWidget:
        """What takes the focus of a letter that cannot be written on."""
        shown = [name for name, button in self.buttons.items() if button.isVisibleTo(self)]
        # Enter on what takes the focus by itself must not make a letter void.
        names = sorted(shown, key=lambda name: (name in _QUIET, name != self._next))
        return self.buttons[names[0]] if names else self.back
