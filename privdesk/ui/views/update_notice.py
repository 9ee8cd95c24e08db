"""One quiet line on Today after an update: what is new, until it is read or put away."""

import re
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from privdesk import __version__
from privdesk.config.settings import Settings
from privdesk.ui.language import tr
from privdesk.ui.session import Session
from privdesk.ui.widgets import IconButton, LinkButton, Row

_BEFORE = "0"
"""Stands for the versions that did not yet keep which one was seen."""

_NUMBERS = re.compile(r"\d+")


def with_version(settings: Settings) -> Settings:
    """The settings at a start: a new computer has seen this version, one that was used has not."""
    if settings.seen_version:
        return settings
    return replace(settings, seen_version=_BEFORE if settings.recent else __version__)


def is_newer(version: str, seen: str) -> bool:
    """Whether a version is newer than the one seen last; empty if none was kept."""
    numbers, before = ([int(n) for n in _NUMBERS.findall(v)] for v in (version, seen))
    return bool(seen) and numbers > before


class UpdateNotice(QWidget):
    """A link to what is new and a cross; shown in one session only, after an update.

    Args:
        session: the open desk; its settings know the version seen last.

    Signals:
        news_wanted: the link was pressed.
    """

    news_wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        words = tr("Privdesk {version}: what is new", version=__version__)
        self.link = LinkButton(words, icon="history")
        self.cross = IconButton("x", tr("Put away"), side=24)
        self.link.clicked.connect(self._read)
        self.cross.clicked.connect(self.hide)
        Row(self.link, self.cross, None, margins=(32, 4, 24, 4), gap=8, parent=self)
        self.setVisible(is_newer(__version__, session.settings.seen_version))

    def _read(self) -> None:
        self.hide()
        self.news_wanted.emit()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self._keep)

    def _keep(self) -> None:
        settings = self._session.settings
        if settings.seen_version != __version__:
            self._session.keep(replace(settings, seen_version=__version__))
