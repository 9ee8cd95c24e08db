"""The head of the Deadlines page: what is shown, the way through time, views and filters."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QMenu, QWidget
from typing_extensions import override

from privdesk.domain.deadline_views import DeadlineBoard, DeadlineFilter, KindGroup
from privdesk.ui import deadline_words as words
from privdesk.ui.language import capital, numeral, shown, tr
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
_MARGINS = 56
_ANY = tr("any")


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
        self.earlier = IconButton("chevron-left", tr("Earlier"), key="PgUp")
        self.today = Button(tr("Today"), key="T")
        self.later = IconButton("chevron-right", tr("Later"), key="PgDown")
        options = [Option(view, text, _ICONS[view]) for view, text in words.VIEW.items()]
        self.views = Segmented(options, name=tr("View"))
        self.groups = {group: Chip(text) for group, text in words.GROUP.items()}
        self.law = Chip(tr("Law"), ChipKind.FILTER, value=_ANY)
        self.rule = Chip(tr("Rule"), ChipKind.FILTER, value=_ANY)
        self.handler = Chip(tr("Handler"), ChipKind.FILTER, value=_ANY)
        self._hint = Label("", TextStyle.SMALL, Token.TEXT_3)
        self.all = Chip(tr("Filter"), ChipKind.FILTER, value=_ANY)
        self._time = Row(gap=8)
        self._below = QWidget()
        self._chips = QWidget()
        self._low = False
        self._build()
        self._connect()

    def _build(self) -> None:
        self._top = Row(gap=12)
        for part in (self.title, 8, self.earlier, self.today, self.later, None):
            self._time.add(part)
        self._top.add(self._time, 1)
        self._top.add(Row(self.views, self.all, None, gap=12))
        self.views.setSizePolicy(
            self.today.sizePolicy().horizontalPolicy(), self.views.sizePolicy().verticalPolicy()
        )
        flow = FlowLayout(gap=8, parent=self._chips)
        flow.setContentsMargins(0, 0, 0, 0)
        for chip in (*self.groups.values(), self.law, self.rule, self.handler):
            flow.addWidget(chip)
        below = Row(gap=16, parent=self._below)
        below.add(self._chips, 1)
        below.add(self._hint)
        page = Column(margins=(16, 12, 16, 12), gap=12, parent=self)
        page.add(self._top)
        page.add(self._below)

    def _connect(self) -> None:
        self.earlier.clicked.connect(lambda: self.stepped.emit(-1))
        self.later.clicked.connect(lambda: self.stepped.emit(1))
        self.today.clicked.connect(self.today_wanted)
        self.views.changed.connect(self.view_wanted)
        for group, chip in self.groups.items():
            chip.setChecked(True)
            chip.toggled.connect(lambda on, one=group: self._toggle(one, on=on))
        self.law.menu_wanted.connect(lambda: self._offer(self.law, "law"))
        self.rule.menu_wanted.connect(lambda: self._offer(self.rule, "rule"))
        self.handler.menu_wanted.connect(lambda: self._offer(self.handler, "handler"))
        self.all.menu_wanted.connect(self._offer_all)
        self.all.removed.connect(lambda: self.filter_changed.emit(DeadlineFilter()))
        self.law.removed.connect(lambda: self._narrow(law=""))
        self.rule.removed.connect(lambda: self._narrow(rule=""))
        self.handler.removed.connect(lambda: self._narrow(handler=""))

    def show_title(self, title: str, hint: str) -> None:
        """Tell what is shown, and how to read it."""
        self.title.setText(capital(title))
        self.title.updateGeometry()
        self._hint.setText(hint)
        self._fit()

    def set_low(self, low: bool) -> None:
        """Fold the chips into one menu, in windows too low for them."""
        self._low = low
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
            chip.set_value(numeral(counts.get(group, 0)), False)
        self.law.set_value(wanted.law or _ANY, bool(wanted.law))
        rule = shown(board.rules().get(wanted.rule, wanted.rule))
        self.rule.set_value(rule or _ANY, bool(wanted.rule))
        self.handler.set_value(wanted.handler or _ANY, bool(wanted.handler))
        some = wanted != DeadlineFilter()
        self.all.set_value("some" if some else _ANY, some)
        self._fit()

    def _toggle(self, group: KindGroup, *, on: bool) -> None:
        hidden = self._filter.hidden
        self._narrow(hidden=hidden - {group} if on else hidden | {group})

    def _narrow(self, **changed: object) -> None:
        wanted = replace(self._filter, **changed)  # type: ignore[arg-type]  # by name
        self.filter_changed.emit(wanted)

    def _choices(self, field: str) -> Mapping[str, str]:
        """What a filter may be set to, by value."""
        board = self._board
        if board is None:
            return {}
        if field == "rule":
            return {rule: shown(title) for rule, title in board.rules().items()}
        return {one: one for one in (board.laws() if field == "law" else board.handlers())}

    def _offer(self, chip: Chip, field: str) -> None:
        menu = QMenu(self)
        self._fill(menu, field)
        self._unfold(menu, chip)

    def _offer_all(self) -> None:
        """One menu with every filter, for windows too low for a row of chips."""
        menu = QMenu(self)
        for group, text in words.GROUP.items():
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(group not in self._filter.hidden)
            action.toggled.connect(lambda on, one=group: self._toggle(one, on=on))
        menu.addSeparator()
        for field, text in (("law", tr("Law")), ("rule", tr("Rule")), ("handler", tr("Handler"))):
            self._fill(menu.addMenu(text), field)
        self._unfold(menu, self.all)

    def _fill(self, menu: QMenu, field: str) -> None:
        for value, text in {"": tr("Any"), **self._choices(field)}.items():
            action = menu.addAction(text.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(value == getattr(self._filter, field))
            action.triggered.connect(self._choosing(field, value))

    @staticmethod
    def _unfold(menu: QMenu, chip: Chip) -> None:
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
        self.all.setVisible(self._low)
        self._below.setVisible(not self._low)
        direction = QBoxLayout.Direction
        views = self.views.sizeHint().width() + (self.all.sizeHint().width() if self._low else 0)
        parts = (self.title, self.earlier, self.today, self.later)
        time = sum(part.sizeHint().width() + px(10) for part in parts)
        across = time + views + px(_MARGINS) <= self.width()
        self._top.setDirection(direction.LeftToRight if across else direction.TopToBottom)
        chips = (*self.groups.values(), self.law, self.rule, self.handler)
        taken = sum(chip.sizeHint().width() + px(8) for chip in chips)
        hint = self._hint.sizeHint().width()
        self._hint.setVisible(taken + hint + px(_MARGINS) <= self.width())
