"""The window of a case file that is encrypted and not open yet."""

from PySide6.QtWidgets import QMainWindow

from privdesk.ui.views.lock_screen import LockScreen

_SIZE = (1024, 640)


class UnlockWindow(QMainWindow):
    """The lock screen in a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Privdesk")
        self.resize(*_SIZE)
        self.lock_screen = LockScreen()
        self.setCentralWidget(self.lock_screen)
