"""Somebody at the keyboard of the window, who never touches the mouse."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


def focus() -> QWidget:
    """What has the keys now."""
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the focus"
    return widget


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
    """Press a key on what has the focus."""
    for _ in range(times):
        QTest.keyClick(focus(), key, modifiers)


def alt(letter: str) -> None:
    """Jump by an access key."""
    press(Qt.Key[f"Key_{letter.upper()}"], ALT)


def write(text: str) -> None:
    """Type a text in any script; a line break is the Enter key."""
    for char in text:
        if char == "\n":
            press(Qt.Key.Key_Return)
            continue
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(focus(), QKeyEvent(kind, 0, NONE, char))


def write_over(text: str) -> None:
    """Type in place of what stands in the field."""
    press(Qt.Key.Key_A, CTRL)
    write(text)


def drop(on: QWidget, paths: Iterable[Path]) -> None:
    """Let files fall on a widget, as a file manager does."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    actions, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    middle = on.rect().center()
    entering = QDragEnterEvent(middle, actions, data, button, NONE)
    QApplication.sendEvent(on, entering)
    assert entering.isAccepted(), "the files are not taken"
    QApplication.sendEvent(on, QDropEvent(QPointF(middle), actions, data, button, NONE))
