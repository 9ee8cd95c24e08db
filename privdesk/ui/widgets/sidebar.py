"""The sidebar: case file, new case, search, places, and who works here."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from privdesk.ui.language import tr
from privdesk.ui.theme import ICON, TextStyle, Token, color, line, paint_icon, paint_mark, px, theme
from privdesk.ui.widgets.boxes import Column, Row
from privdesk.ui.widgets.buttons import (
    Button,
    IconButton,
    PressableBase,
    key_cap_size,
    paint_key_cap,
    shown_key,
)
from privdesk.ui.widgets.marks import AVATAR, Avatar
from privdesk.ui.widgets.motion import glide
from privdesk.ui.widgets.paint import paint_box, paint_ring, paint_text
from privdesk.ui.widgets.sidebar_list import SidebarEntry, SidebarList
from privdesk.ui.widgets.text import ElidedLabel

WIDE, NARROW = 232, 56
"""Widths of the sidebar at zoom 100%, in pixels."""

_MARK = 28
_RADIUS = 6
_MOVE_MS = 180


class _FileButton(PressableBase):
    """The mark of the program, the name of the case file, and the sign that there are others."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._detail = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_file(self, name: str, detail: str) -> None:
        self._detail = detail
        self.setText(name)
        self.setAccessibleName(tr("Case file {name}, {detail}", name=name, detail=detail))

    @override
    def sizeHint(self) -> QSize:
        height = line(TextStyle.BODY) + line(TextStyle.SMALL) + px(12)
        return QSize(px(NARROW - 24), height)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect = QPainter(self), QRectF(self.rect())
        if self.isDown() or self.underMouse():
            down = Token.PRESSED if self.isDown() or not theme().dark else Token.HOVER
            paint_box(painter, rect, px(_RADIUS), down)
        side = px(_MARK)
        narrow = rect.width() < px(100)
        x = (rect.width() - side) / 2 if narrow else px(8)
        paint_mark(painter, QRectF(round(x), round((rect.height() - side) / 2), side, side))
        if not narrow:
            self._words(painter, rect)
        if self.show_ring():
            paint_ring(painter, rect, px(_RADIUS))

    def _words(self, painter: QPainter, rect: QRectF) -> None:
        left = px(8 + _MARK + 10)
        room = rect.width() - left - px(8 + ICON)
        top = (rect.height() - line(TextStyle.BODY) - line(TextStyle.SMALL)) / 2
        name = QRectF(left, top, room, line(TextStyle.BODY))
        paint_text(painter, name, self.text(), TextStyle.SECTION, Token.TEXT)
        below = QRectF(left, name.bottom(), room, line(TextStyle.SMALL))
        paint_text(painter, below, self._detail, TextStyle.SMALL, Token.TEXT_3)
        middle = QPointF(rect.right() - px(8) - px(ICON) / 2, rect.center().y())
        paint_icon(painter, middle, "chevrons-up-down", Token.TEXT_3)


class _SearchButton(PressableBase):
    """Looks like a field and opens the palette."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = shown_key(key)
        self.setText(tr("Search"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(NARROW - 24), line(TextStyle.BODY) + px(12))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect = QPainter(self), QRectF(self.rect())
        fill = Token.HOVER if self.underMouse() else Token.INPUT
        paint_box(painter, rect, px(_RADIUS), fill, Token.LINE_STRONG)
        if self.show_ring():
            paint_ring(painter, rect, px(_RADIUS))
        middle = QPointF(px(10) + px(ICON) / 2, rect.center().y())
        paint_icon(painter, middle, "search", Token.TEXT_3)
        words = rect.adjusted(px(34), 0, 0, 0)
        paint_text(painter, words, self.text(), TextStyle.BODY, Token.TEXT_3)
        if theme().keys_shown:
            width = key_cap_size(self._key).width()
            cap = QRectF(rect.right() - px(6) - width, 0, width, rect.height())
            paint_key_cap(painter, cap, self._key)


class _User(QWidget):
    """Who works here, and the way to the settings."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = Row(margins=(8, 8, 0, 8), gap=10, parent=self)
        self._avatar = Avatar("", size=AVATAR)
        self._name = ElidedLabel("", TextStyle.BODY_STRONG)
        self._role = ElidedLabel("", TextStyle.SMALL, Token.TEXT_3)
        self._row.add(self._avatar)
        words = Column()
        words.add(self._name)
        words.add(self._role)
        self._row.add(words, 1)

    def set_user(self, name: str, role: str) -> None:
        self._row.removeWidget(self._avatar)
        self._avatar.deleteLater()
        self._avatar = Avatar(name, size=AVATAR)
        self._row.insertWidget(0, self._avatar)
        self._name.setText(name)
        self._role.setText(role)


class Sidebar(QWidget):
    """The way to every place of the office.

    Signals:
        entry_chosen: id of the place that was chosen.
        new_case: a new case is wanted.
        search: the palette is wanted.
        settings: the settings are wanted.
        file_menu: another case file is wanted.
    """

    entry_chosen = Signal(str)
    new_case = Signal()
    search = Signal()
    settings = Signal()
    file_menu = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._narrow = False
        self._progress_from = self._progress_to = WIDE
        self._file = _FileButton()
        self._new = Button(
            tr("New case"), icon="plus", key="N", icon_token=Token.ACCENT, stretch=True
        )
        self._new_small = IconButton("plus", tr("New case"), key="N", token=Token.ACCENT_TEXT)
        self._search = _SearchButton("Ctrl+K")
        self._search_small = IconButton("search", tr("Search"), key="Ctrl+K")
        self.list = SidebarList()
        self._user = _User()
        self._settings = IconButton("settings", tr("Settings"), key="Ctrl+,")
        self._build()
        self._connect()
        self._hold(1.0)
        theme().changed.connect(self._rezoom)

    def _build(self) -> None:
        self.setAccessibleName(tr("Sidebar"))
        column = Column(margins=(12, 0, 12, 8), gap=8, parent=self)
        column.add(self._file)
        for button in (self._new, self._new_small, self._search, self._search_small):
            column.add(button, align=None)
        column.add(self.list, 1)
        foot = Row()
        foot.add(self._user, 1)
        foot.add(self._settings)
        column.add(foot)
        self._new_small.hide()
        self._search_small.hide()

    def _connect(self) -> None:
        self._file.clicked.connect(self.file_menu)
        self._new.clicked.connect(self.new_case)
        self._new_small.clicked.connect(self.new_case)
        self._search.clicked.connect(self.search)
        self._search_small.clicked.connect(self.search)
        self._settings.clicked.connect(self.settings)
        self.list.chosen.connect(self.entry_chosen)

    def set_file(self, name: str, detail: str) -> None:
        """Say which case file is open, and one fact about it."""
        self._file.set_file(name, detail)

    def set_user(self, name: str, role: str) -> None:
        """Say who works here."""
        self._user.set_user(name, role)

    def set_entries(self, entries: Sequence[SidebarEntry]) -> None:
        """Show these places; those of one section stand together."""
        chosen = self.list.places.chosen
        self.list.places.set_entries(entries)
        self.set_current(chosen)

    def set_current(self, entry_id: str) -> None:
        """Mark the place that is shown; an unknown one marks none."""
        self.list.places.choose(entry_id)
        row = self.list.places.row_of(entry_id)
        if row >= 0:
            self.list.setCurrentIndex(self.list.places.index(row))

    @property
    def collapsed(self) -> bool:
        """Whether only icons show."""
        return self._narrow

    def set_collapsed(self, narrow: bool) -> None:
        """Show icons only, or everything."""
        if narrow is self._narrow:
            return
        self._narrow = narrow
        for wide, small in ((self._new, self._new_small), (self._search, self._search_small)):
            wide.setVisible(not narrow)
            small.setVisible(narrow)
        self._user.setVisible(not narrow)
        # A bar would take the room of the icons; wheel and keys still scroll.
        policy = Qt.ScrollBarPolicy
        self.list.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if narrow else policy.ScrollBarAsNeeded
        )
        self._progress_from, self._progress_to = (WIDE, NARROW) if narrow else (NARROW, WIDE)
        glide(self, _MOVE_MS, self._hold)

    def _hold(self, progress: float) -> None:
        span = self._progress_to - self._progress_from
        self.setFixedWidth(px(self._progress_from + span * progress))
        self.list.scheduleDelayedItemsLayout()

    def _rezoom(self) -> None:
        self._hold(1.0)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), color(Token.CANVAS))
