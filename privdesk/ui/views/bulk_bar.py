"""The bar over the list while cases are selected: how many, and what can be done with them."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from privdesk.ui.language import tr
from privdesk.ui.theme import TextStyle, Token, px
from privdesk.ui.widgets import (
    Button,
    ButtonKind,
    ButtonSize,
    Label,
    Row,
    announce,
    paint_box,
    paint_shadow,
)
from privdesk.ui.widgets.paint import shadow_margins

_HEIGHT = 48
_RADIUS = 10
_WITHOUT_KEYS, _WITHOUT_ICONS, _STAGES = 1, 2, 5
_OFFERS = (
    (tr("Set status"), "circle-dashed", "S"),
    (tr("Assign"), "user-round", "A"),
    (tr("Tags"), "tag", "#"),
    (tr("Letters"), "pen-line", "L"),
    (tr("Copy"), "copy", "Ctrl+C"),
    (tr("Clear"), "", "Esc"),
)


class BulkBar(QWidget):
    """Stands over the foot of the list; hidden while nothing is selected.

    Signals:
        status_wanted: set the status of the selected cases.
        assign_wanted: give them to a handler.
        tags_wanted: add tags to them, or take some away.
        letters_wanted: begin a letter on each.
        copy_wanted: copy them.
        clear_wanted: select none.
        stop_wanted: stop the change under way.
    """

    status_wanted = Signal()
    assign_wanted = Signal()
    tags_wanted = Signal()
    letters_wanted = Signal()
    copy_wanted = Signal()
    clear_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._card = QWidget(self)
        self._count = Label("", TextStyle.BODY_STRONG)
        self._running = False
        small, ghost = ButtonSize.SMALL, ButtonKind.GHOST
        self._offered = tuple(
            Button(words, ghost, icon=icon, key=key, size=small) for words, icon, key in _OFFERS
        )
        self.status, self.assign, self.tags, self.letters, self.copy, self.clear = self._offered
        self.stop = Button(tr("Stop"), ghost, icon="x", size=small)
        self.status.clicked.connect(self.status_wanted)
        self.assign.clicked.connect(self.assign_wanted)
        self.tags.clicked.connect(self.tags_wanted)
        self.letters.clicked.connect(self.letters_wanted)
        self.copy.clicked.connect(self.copy_wanted)
        self.clear.clicked.connect(self.clear_wanted)
        self.stop.clicked.connect(self.stop_wanted)
        row = Row(margins=(16, 0, 8, 0), gap=6, parent=self._card)
        row.add(self._count)
        row.add(8)
        for button in (*self._offered, self.stop):
            row.add(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._inner = row
        self.stop.hide()
        self.hide()

    def show_count(self, count: int) -> None:
        """Say how many cases are selected; none hides the bar."""
        self._say(tr("{count} selected", count=count))
        self.setVisible(count > 0)
        self.place()

    def show_progress(self, done: int, count: int) -> None:
        """Say how far a change is; only stopping is offered while it runs."""
        self._say(tr("{done} of {count}", done=done, count=count))
        self._work(running=True)

    def show_over(self, count: int) -> None:
        """Offer the actions again."""
        self._work(running=False)
        self.show_count(count)

    def _work(self, *, running: bool) -> None:
        self._running = running
        self.stop.setVisible(running)
        self.place()

    def _say(self, words: str) -> None:
        self._count.setText(words)
        self._count.updateGeometry()
        self.setAccessibleName(words)
        announce(self, words)

    def _offer(self, stage: int) -> None:
        """Show what has room: keys leave first, then icons, then what a key does as well."""
        for button, (_words, icon, key) in zip(self._offered, _OFFERS, strict=True):
            button.set_key(key if stage < _WITHOUT_KEYS else "")
            button.set_icon(icon if stage < _WITHOUT_ICONS else "")
            gone = (self.copy, self.tags)[: max(stage - _WITHOUT_ICONS, 0)]
            button.setVisible(not self._running and button not in gone)

    @override
    def sizeHint(self) -> QSize:
        self._inner.invalidate()  # what was shown or hidden in this turn counts already
        width = self._inner.totalSizeHint().width()
        return QSize(width, px(_HEIGHT)).grownBy(shadow_margins(2))

    def place(self) -> None:
        """Stand in the middle over the foot of the parent."""
        parent = self.parentWidget()
        if parent is None:
            return
        for stage in range(_STAGES):
            self._offer(stage)
            if self.sizeHint().width() <= parent.width():
                break
        margins, size = shadow_margins(2), self.sizeHint()
        width = min(size.width(), parent.width())
        x = (parent.width() - width) // 2
        y = parent.height() - px(16) - size.height() + margins.bottom()
        self.setGeometry(x, y, width, size.height())
        self._card.setGeometry(self.rect().marginsRemoved(margins))
        self._inner.activate()
        self.raise_()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, card = QPainter(self), self._card.geometry()
        paint_shadow(painter, card, px(_RADIUS), 2)
        paint_box(painter, QRectF(card), px(_RADIUS), Token.RAISED, Token.LINE_STRONG)
