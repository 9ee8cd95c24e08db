"""Every command with its shortcut, and another in its place."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QKeySequenceEdit, QLineEdit, QWidget
from typing_extensions import override

from privdesk.config.settings import Settings
from privdesk.ui.actions import COMMANDS
from privdesk.ui.language import tr
from privdesk.ui.session import Session
from privdesk.ui.shortcuts import shortcut_problem, shortcuts_of, with_shortcut
from privdesk.ui.theme import TextStyle, Token
from privdesk.ui.widgets import (
    Button,
    ButtonKind,
    ButtonSize,
    Field,
    LineField,
    OverlayDialog,
    Paragraph,
    Row,
    shown_key,
)
from privdesk.ui.widgets.ordered_list import OrderedEntry, OrderedList

_SIZE = (600, 0)
_ROWS = 7


_WALKING = {Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab}


class _KeyEdit(QKeySequenceEdit):
    """Takes one key, but neither Tab nor Esc: with these one leaves it."""

    def __init__(self) -> None:
        super().__init__()
        self.setMaximumSequenceLength(1)
        line = self.findChild(QLineEdit)
        if line is not None:
            line.setFrame(False)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() in _WALKING:
            return QWidget.event(self, event)
        return super().event(event)

    @override
    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        if arg__1.key() in _WALKING:
            arg__1.ignore()
        else:
            super().keyPressEvent(arg__1)


class ShortcutsDialog(OverlayDialog):
    """Each change holds at once.

    Args:
        session: keeps the settings of this computer.
        host: any widget of the window.
    """

    def __init__(self, session: Session, host: QWidget) -> None:
        super().__init__(host, tr("Shortcuts"), size=_SIZE)
        self._session = session
        self.search = LineField(tr("&Find a command"), icon="search")
        self.list = OrderedList(tr("Commands"), _ROWS)
        self.keys = _KeyEdit()
        self.field = Field(tr("&Press the new shortcut"), self.keys, icon="keyboard")
        small = ButtonSize.SMALL
        self.usual = Button(tr("Usual one"), ButtonKind.GHOST, icon="undo-2", size=small)
        self.without = Button(tr("None"), ButtonKind.GHOST, icon="x", size=small)
        self.all_usual = Button(tr("All as usual"), ButtonKind.GHOST, icon="undo-2", size=small)
        words = tr("Enter on a command, then press its new keys. Each change holds at once.")
        self.body.add(Paragraph(words, TextStyle.BODY, Token.TEXT_2))
        for part in (self.search, self.list, self.field):
            self.body.add(part)
        self.body.add(Row(self.usual, self.without, None, self.all_usual, gap=4))
        close = self.add_action(Button(tr("Done"), ButtonKind.PRIMARY, key="Esc"))
        close.clicked.connect(self.cancel)
        self._connect()
        self._fill()

    def _connect(self) -> None:
        self.search.changed.connect(lambda _typed: self._find())
        self.search.line.returnPressed.connect(self.list.setFocus)
        self.list.chosen.connect(lambda _name: self._ask())
        self.list.selectionModel().currentChanged.connect(lambda *_rows: self._show_keys())
        self.keys.editingFinished.connect(self._take)
        self.usual.clicked.connect(self._take_usual)
        self.without.clicked.connect(lambda: self._keep(""))
        self.all_usual.clicked.connect(self._take_all_usual)

    @property
    def _settings(self) -> Settings:
        return self._session.settings

    def _find(self) -> None:
        self._fill()
        self.list.setCurrentIndex(self.list.model().index(0, 0))

    def _fill(self) -> None:
        wanted, held = self.search.value().casefold(), shortcuts_of(self._settings)
        self.list.set_entries(
            [
                OrderedEntry(command.id, command.label, None, shown_key(held[command.id]))
                for command in sorted(COMMANDS, key=lambda c: c.label.casefold() != wanted)
                if wanted in command.label.casefold() or wanted == held[command.id].casefold()
            ]
        )
        self._show_keys()

    def _show_keys(self) -> None:
        entry = self.list.current()
        self.field.set_error("")
        self.keys.setEnabled(entry is not None)
        held = shortcuts_of(self._settings)
        self.keys.setKeySequence(QKeySequence(held[entry.id] if entry else ""))

    def _ask(self) -> None:
        self.keys.clear()
        self.keys.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self) -> None:
        typed = self.keys.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        if typed:
            self._keep(typed)

    def _keep(self, keys: str) -> None:
        entry = self.list.current()
        if entry is None or keys == shortcuts_of(self._settings)[entry.id]:
            return
        problem = shortcut_problem(self._settings, entry.id, keys)
        if problem:
            self.field.set_error(problem)
            self.place()
            return
        self._session.keep(with_shortcut(self._settings, entry.id, keys))
        self._fill()
        self.list.setFocus()

    def _take_usual(self) -> None:
        entry = self.list.current()
        if entry is not None:
            self._keep(next(command.keys for command in COMMANDS if command.id == entry.id))

    def _take_all_usual(self) -> None:
        changed = [entry.partition("=")[0] for entry in self._settings.shortcuts]
        settings = self._settings
        for name in changed:
            usual = next((command.keys for command in COMMANDS if command.id == name), "")
            settings = with_shortcut(settings, name, usual)
        self._session.keep(settings)
        self._fill()

    @override
    def take_focus(self) -> None:
        self.search.line.setFocus()
