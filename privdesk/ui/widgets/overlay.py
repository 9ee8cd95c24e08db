"""What lies above the page inside the window: it takes the focus, keeps it, and gives it back."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from shiboken6 import isValid
from typing_extensions import override

from privdesk.ui.widgets.text import access_letter

_LAST_LETTER = 0x24F  # of the Latin scripts


def focusable(inside: QWidget) -> list[QWidget]:
    """The widgets inside another that Tab reaches now, in their order."""
    found = []
    current = inside.nextInFocusChain()
    while current is not None and current is not inside:
        stops = current.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
        reachable = stops and current.isVisible() and current.isEnabled()
        if reachable and current.focusProxy() is None and inside.isAncestorOf(current):
            found.append(current)
        current = current.nextInFocusChain()
    return found


class Overlay(QWidget):
    """A child of the window that lies above everything else while it is open.

    Args:
        host: any widget of the window; the overlay belongs to the window.

    Signals:
        closed: it is gone and the focus is back.
    """

    closed = Signal()

    def __init__(self, host: QWidget) -> None:
        self._host = host.window()
        super().__init__(self._host)
        self.setObjectName("overlay")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._before: QWidget | None = None
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether it shows now."""
        return not self.isHidden()

    def open(self) -> None:
        """Show it above everything and put the focus inside."""
        if self.is_open:
            return
        self._before = QApplication.focusWidget()
        self.place()
        self.show()
        self.raise_()
        self.take_focus()
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def place(self) -> None:
        """Take up the right place in the window; called at opening and when the window changes."""

    def take_focus(self) -> None:
        """Put the focus on the first thing inside that takes it."""
        stops = focusable(self)
        (stops[0] if stops else self).setFocus(Qt.FocusReason.PopupFocusReason)

    def dismiss(self) -> None:
        """Close it and give the focus back to what had it before."""
        if not self.is_open:
            return
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
        self.hide()
        before, self._before = self._before, None
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        stops = focusable(self)
        if not stops:
            return True
        current = QApplication.focusWidget()
        place = stops.index(current) if current in stops else -1
        step = 1 if next else -1
        if place < 0 and not next:
            place = 0
        reason = Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason
        stops[(place + step) % len(stops)].setFocus(reason)
        return True

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
            event.accept()
            return
        super().keyPressEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isValid(self) or not isinstance(watched, QWidget):
            return False
        if watched is self._host and event.type() is QEvent.Type.Resize:
            self.place()
        if isinstance(event, QKeyEvent):
            if self._jumps(watched, event):
                return True
            if event.type() is QEvent.Type.ShortcutOverride:
                return self._keep_key(watched, event)
        return False

    def _jumps(self, watched: QWidget, event: QKeyEvent) -> bool:
        """Alt with an underlined letter; taken here since menus have some of these letters too."""
        if event.modifiers() != Qt.KeyboardModifier.AltModifier or not self._is_inside(watched):
            return False
        place = self._place_of(chr(event.key()).lower()) if event.key() <= _LAST_LETTER else None
        if place is None:
            return False
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
        elif event.type() is QEvent.Type.KeyPress:
            place.setFocus(Qt.FocusReason.ShortcutFocusReason)
            if isinstance(place, QAbstractButton) and access_letter(place.text()):
                place.click()
        return True

    def _place_of(self, letter: str) -> QWidget | None:
        """What the access key of a label or of a button inside leads to now."""
        for label in self.findChildren(QLabel):
            if label.buddy() is None or not label.isVisible():
                continue
            if access_letter(label.text()) == letter:
                return label.buddy()
        for button in self.findChildren(QAbstractButton):
            wanted = button.isVisible() and button.isEnabled()
            if wanted and access_letter(button.text()) == letter:
                return button
        return None

    def _is_inside(self, watched: QWidget) -> bool:
        return watched is self or self.isAncestorOf(watched)

    def _keep_key(self, watched: QWidget, event: QKeyEvent) -> bool:
        """Keep keys of the window away while this is open; access keys of labels still work."""
        inside = self._is_inside(watched)
        by_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if inside and not by_alt:
            event.accept()
        return False


def open_overlay(window: QWidget) -> Overlay | None:
    """The topmost overlay that is open in a window."""
    stack = [one for one in window.children() if isinstance(one, Overlay) and one.is_open]
    return stack[-1] if stack else None
