"""The right end of the menu strip: two quiet facts, and what one can do about them."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QMenuBar, QWidget
from shiboken6 import isValid
from typing_extensions import override

from privdesk.ui.theme import px, theme
from privdesk.ui.widgets import Button, ButtonKind, ButtonSize, Row

_AROUND = 24  # pixels at zoom 100% around the word of a menu


class MenuStrip(QWidget):
    """Last backup and lock timer; icons alone where the menus need the room.

    Signals:
        backup_wanted: the first was pressed.
        lock_wanted: the second was pressed.
    """

    backup_wanted = Signal()
    lock_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.backup = Button("", ButtonKind.GHOST, icon="hard-drive", size=ButtonSize.SMALL)
        self.lock = Button("", ButtonKind.GHOST, icon="lock-open", size=ButtonSize.SMALL)
        self.backup.clicked.connect(self.backup_wanted)
        self.lock.clicked.connect(self.lock_wanted)
        self._words = {self.backup: "", self.lock: ""}
        row = Row(margins=(0, 0, 8, 0), gap=0, parent=self)
        row.add(self.backup)
        row.add(self.lock)
        self.backup.hide()
        theme().changed.connect(self._take_room)

    def stand_in(self, bar: QMenuBar) -> None:
        """Take the corner of a menu bar."""
        bar.setCornerWidget(self)
        bar.installEventFilter(self)

    def tell_backup(self, text: str) -> None:
        """Such as "Backed up 8:40 AM"; an empty text hides it."""
        self._words[self.backup] = text
        self.backup.setVisible(bool(text))
        self._take_room()

    def tell_lock(self, text: str) -> None:
        """Such as "Locks in 15 min"."""
        self._words[self.lock] = text
        self._take_room()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isValid(self) and event.type() is QEvent.Type.Resize:
            self._fit()
        return False

    def _fit(self) -> None:
        """Write the words, or only draw the icons if a menu would have to go."""
        for button, words in self._words.items():
            button.setText(words)
            button.setAccessibleName(words)
        self.lock.setToolTip(self._words[self.lock])
        bar = self.parentWidget()
        if isinstance(bar, QMenuBar):
            metrics = bar.fontMetrics()
            titles = (action.text().replace("&", "") for action in bar.actions())
            menus = sum(metrics.horizontalAdvance(title) + px(_AROUND) for title in titles)
            if menus + self.sizeHint().width() > bar.width():
                for button in self._words:
                    button.setText("")
        self.adjustSize()

    def _take_room(self) -> None:
        """A menu bar looks at the width of its corner only when it is resized itself."""
        self._fit()
        bar = self.parentWidget()
        if bar is not None:
            QApplication.sendEvent(bar, QResizeEvent(bar.size(), bar.size()))
