"""The icon in the tray of the desktop: how many cases press, a menu, and notifications."""

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon
from typing_extensions import override

from privdesk.domain.read_models import DueCounts
from privdesk.services.reminder_words import counts_words
from privdesk.ui.language import tr
from privdesk.ui.theme import LIGHT, Token, app_icon

_SIDES = (16, 22, 24, 32, 48, 64)
_BADGE, _BADGE_SMALL = 0.62, 0.78  # of the side of the icon; a number needs pixels
_SMALL = 24
_MOST = 9
_STAY_MS = 10_000
_MENU = (
    (tr("Open Privdesk"), ""),
    (tr("Today"), "go.today"),
    (tr("New case"), "case.new"),
    (tr("Quit"), "file.quit"),
)


class Tray(QObject):
    """What the window needs of a tray; tests bring one of their own.

    Signals:
        command_wanted: id of a command that the window shall do at the front; empty only brings
            the window there.
        message_clicked: the notification was clicked.
    """

    command_wanted = Signal(str)
    message_clicked = Signal()

    @property
    def can_tell(self) -> bool:
        """Whether a notification would be seen."""
        raise NotImplementedError

    def show_counts(self, counts: DueCounts) -> None:
        """Show how many cases are late and due today."""
        raise NotImplementedError

    def tell(self, sentence: str) -> None:
        """Show a notification."""
        raise NotImplementedError

    def put_away(self) -> None:
        """Take the icon out of the tray."""
        raise NotImplementedError


class SystemTray(Tray):
    """The tray of this desktop."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._menu = QMenu()
        for words, command in _MENU:
            action = self._menu.addAction(words)
            action.triggered.connect(lambda _=False, name=command: self.command_wanted.emit(name))
        self._menu.insertSeparator(self._menu.actions()[-1])
        self._icon = QSystemTrayIcon(app_icon(), self)
        self._icon.setToolTip("Privdesk")
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._activated)
        self._icon.messageClicked.connect(self.message_clicked)
        self._icon.show()

    @property
    @override
    def can_tell(self) -> bool:
        return self._icon.isVisible() and QSystemTrayIcon.supportsMessages()

    @override
    def show_counts(self, counts: DueCounts) -> None:
        words = counts_words(counts)
        self._icon.setToolTip(tr("Privdesk – {words}", words=words) if words else "Privdesk")
        self._icon.setIcon(badged_icon(counts.late + counts.today, late=counts.late > 0))

    @override
    def tell(self, sentence: str) -> None:
        icon = QSystemTrayIcon.MessageIcon.Information
        self._icon.showMessage("Privdesk", sentence, icon, _STAY_MS)

    @override
    def put_away(self) -> None:
        self._icon.hide()
        # A menu without a parent outlives its icon.
        self._menu.deleteLater()

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self.command_wanted.emit("")


def system_tray() -> Tray | None:
    """The tray of this desktop; None where there is none."""
    return SystemTray() if QSystemTrayIcon.isSystemTrayAvailable() else None


def badged_icon(number: int, *, late: bool) -> QIcon:
    """The icon of the program with a number on it; without a badge for 0.

    Trays are light or dark whatever the theme of the window, so the badge has a color of its own
    with an edge around it.
    """
    plain = app_icon()
    if not number:
        return plain
    made = QIcon()
    for side in _SIDES:
        made.addPixmap(_badged(plain.pixmap(side, side), side, number, late=late))
    return made


def _badged(picture: QPixmap, side: int, number: int, *, late: bool) -> QPixmap:
    drawn = QPixmap(side, side)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.drawPixmap(0, 0, side, side, picture)
    size = side * (_BADGE_SMALL if side <= _SMALL else _BADGE)
    badge = QRectF(side - size, side - size, size, size)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(LIGHT[Token.ON_LATE]))
    painter.drawEllipse(badge)
    edge = max(side / 32, 0.5)
    painter.setBrush(QColor(LIGHT[Token.LATE if late else Token.TODAY]))
    painter.drawEllipse(badge.adjusted(edge, edge, -edge, -edge))
    words = str(number) if number <= _MOST else f"{_MOST}+"
    letters = QFont("Inter")
    letters.setPixelSize(max(round(size * (0.78 if len(words) == 1 else 0.6)), 5))
    letters.setWeight(QFont.Weight.Bold)
    painter.setFont(letters)
    painter.setPen(QColor(LIGHT[Token.ON_LATE]))
    painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, words)
    painter.end()
    return drawn
