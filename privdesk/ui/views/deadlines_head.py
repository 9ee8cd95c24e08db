"""The head of the Deadlines page: what is shown, the way through time, views and filters."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QMenu, QWidget
from typing_extensions import override

from privdesk.domain.deadline_views import DeadlineBoard, DeadlineFilter, KindGroup
from privdesk.ui import deadline_words as words
from privdesk.ui.theme import TextStyle, Token, px
from privdesk.ui.widgets import (
    Button,
    Chip,
    ChipKind,
    Column,
    FlowLayout,
    IconButton,
    Label,
    Option,
    Row,
    Segmented,
)

_ICONS = {"month": "calendar-days", "agenda": "list", "timeline": "chart-gantt"}
_ONE_ROW = 640
_MARGINS = 56
_ANY = "any"


class DeadlinesHead(QWidget):
    """Two rows: title with the ways through time and the views; filters with a legend.

    Signals:
        stepped: months to go, -1 or 1.
        today_wanted: the button was pressed.
        view_wanted: "month", "agenda" or "timeline".
        filter_changed: a `DeadlineFilter`.
    """

    stepped = Signal(int)
    today_wanted = Signal()
    view_wanted = Signal(str)
    filter_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filter = DeadlineFilter()
        self._board: DeadlineBoard | None = None
        self.title = Label("", TextStyle.TITLE)
        self.earlier = IconButton("chevron-left", "Earlier", key="Page Up")
        self.today = Button("Today", key="T")
        self.later = IconButton("chevron-right", "Later", key="Page Down")
        options = [Option(view, text, _ICONS[view]) for view, text in words.VIEW.items()]
        self.views = Segmented(options, name="View")
        self.groups = {group: Chip(text) for group, text in words.GROUP.items()}
        self.law = Chip("Law", ChipKind.FILTER, value=_ANY)
        self.rule = Chip("Rule", ChipKind.FILTER, value=_ANY)
        self.handler = Chip("Handler", ChipKind.FILTER, value=_ANY)
        self._hint = Label("", TextStyle.SMALL, Token.TEXT_3)
        self._build()
        self._connect()

    def _build(self) -> None:
        self._top = Row(gap=12)
        time = Row(gap=8)
        for part in (self.title, 8, self.earlier, self.today, self.later, None):
            time.add(part)
        self._top.add(time, 1)
        self._top.add(self.views)
        self.views.setSizePolicy(
            self.today.sizePolicy().horizontalPolicy(), self.views.sizePolicy().verticalPolicy()
        )
        chips = QWidget()
        flow = FlowLayout(gap=8, parent=chips)
        flow.setContentsMargins(0, 0, 0, 0)
        for chip in (*self.groups.values(), self.law, self.rule, self.handler):
            flow.addWidget(chip)
        below = Row(gap=16)
        below.add(chips, 1)
        below.add(self._hint)
        page = Column(margins=(16, 12, 16, 12), gap=12, parent=self)
        page.add(self._top)
        page.add(below)

    def _connect(self) -> None:
        self.earlier.clicked.connect(lambda: self.stepped.emit(-1))
        self.later.clicked.connect(lambda: self.stepped.emit(1))
        self.today.clicked.connect(self.today_wanted)
        self.views.changed.connect(self.view_wanted)
        for group, chip in self.groups.items():
            chip.setChecked(True)
            chip.toggled.connect(lambda on, one=group: self._toggle(one, on=on))
        self.law.menu_wanted.connect(self._offer_laws)
        self.rule.menu_wanted.connect(self._offer_rules)
        self.handler.menu_wanted.connect(self._offer_handlers)
        self.law.removed.connect(lambda: self._narrow(law=""))
        self.rule.removed.connect(lambda: self._narrow(rule=""))
        self.handler.removed.connect(lambda: self._narrow(handler=""))

    def show_title(self, title: str, hint: str) -> None:
        """Tell what is shown, and how to read it."""
        self.title.setText(title)
        self.title.updateGeometry()
        self._hint.setText(hint)
        self._fit()

    def show_view(self, view: str) -> None:
        """Mark a view as the one that is shown."""
        self.views.blockSignals(True)
        self.views.set_value(view)
        self.views.blockSignals(False)

    def show_filter(self, wanted: DeadlineFilter, board: DeadlineBoard) -> None:
        """Show a filter, and how many cases each group has."""
        self._filter, self._board = wanted, board
        counts = board.counts(wanted)
        for group, chip in self.groups.items():
            chip.blockSignals(True)
            chip.setChecked(group not in wanted.hidden)
            chip.blockSignals(False)
            chip.set_value(f"{counts.get(group, 0):,}", False)
        self.law.set_value(wanted.law or _ANY, bool(wanted.law))
        rule = board.rules().get(wanted.rule, wanted.rule)
        self.rule.set_value(rule or _ANY, bool(wanted.rule))
        self.handler.set_value(wanted.handler or _ANY, bool(wanted.handler))

    def _toggle(self, group: KindGroup, *, on: bool) -> None:
        hidden = self._filter.hidden
        self._narrow(hidden=hidden - {group} if on else hidden | {group})

    def _narrow(self, **changed: object) -> None:
        wanted = replace(self._filter, **changed)  # type: ignore[arg-type]  # by name
        self.filter_changed.emit(wanted)

    def _offer_laws(self) -> None:
        laws = self._board.laws() if self._board else ()
        self._offer(self.law, {law: law for law in laws}, self._filter.law, "law")

    def _offer_rules(self) -> None:
        rules = self._board.rules() if self._board else {}
        self._offer(self.rule, rules, self._filter.rule, "rule")

    def _offer_handlers(self) -> None:
        handlers = self._board.handlers() if self._board else ()
        self._offer(self.handler, {one: one for one in handlers}, self._filter.handler, "handler")

    def _offer(self, chip: Chip, choices: Mapping[str, str], chosen: str, field: str) -> None:
        menu = QMenu(self)
        for value, text in {"": "Any", **choices}.items():
            action = menu.addAction(text.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(value == chosen)
            action.triggered.connect(self._choosing(field, value))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(chip.mapToGlobal(chip.rect().bottomLeft()))

    def _choosing(self, field: str, value: str) -> Callable[[], None]:
        return lambda: self._narrow(**{field: value})

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The views go below the title where both do not fit; the legend gives way to chips."""
        direction = QBoxLayout.Direction
        across = self.width() >= px(_ONE_ROW)
        self._top.setDirection(direction.LeftToRight if across else direction.TopToBottom)
        chips = (*self.groups.values(), self.law, self.rule, self.handler)
        taken = sum(chip.sizeHint().width() + px(8) for chip in chips)
        hint = self._hint.sizeHint().width()
        self._hint.setVisible(taken + hint + px(_MARGINS) <= self.width())
