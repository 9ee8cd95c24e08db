"""The row of chips over the list of cases: each tells what it filters by and unfolds its menu."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from privdesk.domain.read_models import CaseFilter, Scope
from privdesk.services.reading import Reading
from privdesk.ui.dialogs.list_forms import ReceivedDialog
from privdesk.ui.language import tr
from privdesk.ui.session import Session
from privdesk.ui.views.case_filters import FACETS, SCOPES, Facet, Known
from privdesk.ui.widgets import Chip, ChipKind, FlowLayout


class FilterBar(QWidget):
    """Chips that narrow a list.

    Signals:
        narrowed: the `CaseFilter` that somebody wants now.
        left_figure: the cases behind a figure shall not be the only ones any more.
    """

    narrowed = Signal(object)
    left_figure = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._now = CaseFilter()
        self._known = Known()
        self._asked: set[str] = set()
        self.figure = Chip(tr("Figure"), ChipKind.FILTER)
        self.scope = Chip(tr("Cases"), ChipKind.FILTER)
        self.chips = {facet.id: Chip(facet.title, ChipKind.FILTER) for facet in FACETS}
        self.more = Chip(tr("Add filter"), ChipKind.ACTION, key="F")
        flow = FlowLayout(gap=8, parent=self)
        flow.setContentsMargins(0, 0, 0, 0)
        for chip in (self.figure, self.scope, *self.chips.values(), self.more):
            flow.addWidget(chip)
        self.figure.removed.connect(self.left_figure)
        self.figure.menu_wanted.connect(self.left_figure)
        self.scope.removed.connect(lambda: self._want(scope=Scope.OPEN))
        self.scope.menu_wanted.connect(self._offer_scopes)
        for facet in FACETS:
            chip = self.chips[facet.id]
            chip.menu_wanted.connect(partial(self._offer, facet))
            chip.removed.connect(partial(self._clear, facet))
        self.more.clicked.connect(self.add_filter)

    def show_filter(self, now: CaseFilter) -> None:
        """Say what is filtered by now."""
        self._now = now
        self.scope.set_value(SCOPES[now.scope], now.scope is not Scope.OPEN)
        self.figure.set_value(now.title, now.ids is not None)
        self.figure.setVisible(now.ids is not None)
        for facet in FACETS:
            words = facet.words(now)
            chip = self.chips[facet.id]
            chip.set_value(words or tr("Any"), bool(words))
            chip.setVisible(facet.always or bool(words) or facet.id in self._asked)
        self._session.ask("cases.known", _known, self._know)

    def _know(self, known: Known) -> None:
        self._known = known

    def _want(self, *, scope: Scope) -> None:
        self.narrowed.emit(replace(self._now, scope=scope))

    def _clear(self, facet: Facet) -> None:
        self._asked.discard(facet.id)
        self.narrowed.emit(facet.cleared(self._now))

    # Menus

    def _offer_scopes(self) -> None:
        menu = self._menu()
        for scope, text in SCOPES.items():
            self._line(menu, text, partial(self._want, scope=scope), scope is self._now.scope)
        self._unfold(menu, self.scope)

    def _offer(self, facet: Facet) -> None:
        menu = self._menu()
        self._line(menu, tr("Any"), partial(self._clear, facet))
        for offer in facet.offers(self._now, self._known):
            wanted = partial(self.narrowed.emit, offer.filter)
            self._line(menu, offer.text, wanted, offer.holds)
        if facet.id == "received":
            self._line(menu, tr("Choose days…"), self._choose_days)
        self._unfold(menu, self.chips[facet.id])

    def add_filter(self) -> None:
        """Offer everything that cases can be filtered by."""
        menu = self._menu()
        for facet in FACETS:
            self._line(menu, facet.title, partial(self._add, facet))
        self._unfold(menu, self.more)

    def _add(self, facet: Facet) -> None:
        self._asked.add(facet.id)
        chip = self.chips[facet.id]
        chip.show()
        chip.setFocus()
        self.updateGeometry()
        layout = self.layout()
        if layout is not None:
            layout.activate()
        self._offer(facet)

    def _choose_days(self) -> None:
        now = self._now
        dialog = ReceivedDialog(
            self.window(), now.received_from, now.received_to, self._session.desk.clock.today()
        )
        dialog.given.connect(self._days_given)
        dialog.open()

    def _days_given(self, days: tuple[date | None, date | None]) -> None:
        first, last = days
        self.narrowed.emit(replace(self._now, received_from=first, received_to=last))

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    @staticmethod
    def _line(menu: QMenu, text: str, act: Callable[[], object], holds: bool | None = None) -> None:
        action = menu.addAction(text.replace("&", "&&"))
        if holds is not None:
            action.setCheckable(True)
            action.setChecked(holds)
        action.triggered.connect(lambda _on=False: act())

    @staticmethod
    def _unfold(menu: QMenu, chip: Chip) -> None:
        menu.popup(chip.mapToGlobal(chip.rect().bottomLeft()))
        first = menu.actions()
        if first:
            menu.setActiveAction(first[0])


def _known(reading: Reading) -> Known:
    today = reading.desk.clock.today()
    return Known(reading.laws(), reading.handlers(), reading.tags(), today)
