"""The right end of the menu strip: two quiet facts, and what one can do about them."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from privdesk.ui.widgets import Button, ButtonKind, ButtonSize, Row


class MenuStrip(QWidget):
    """Last backup and lock timer.

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
        row = Row(margins=(0, 0, 8, 0), gap=0, parent=self)
        row.add(self.backup)
        row.add(self.lock)
        self.backup.hide()

    def tell_backup(self, text: str) -> None:
        """Such as "Backed up 8:40 AM"; an empty text hides it."""
        self.backup.setText(text)
        self.backup.setVisible(bool(text))
        self._take_room()

    def tell_lock(self, text: str) -> None:
        """Such as "Locks in 15 min"."""
        self.lock.setText(text)
        self._take_room()

    def _take_room(self) -> None:
        """A menu bar looks at the width of its corner only when it is resized itself."""
        bar = self.parentWidget()
        if bar is not None:
            self.adjustSize()
            QApplication.sendEvent(bar, QResizeEvent(bar.size(), bar.size()))
