"""All cases that a filter leaves, beside the one with the keyboard."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMenu, QStackedWidget, QWidget
from typing_extensions import override

from privdesk.domain.read_models import CaseFilter, CaseRow, CaseView, Scope
from privdesk.domain.vocabulary import Kind
from privdesk.services.changes import ChangeSet
from privdesk.ui import labels
from privdesk.ui.areas import Area
from privdesk.ui.models.case_table import CaseTableModel
from privdesk.ui.places import PageId, Place
from privdesk.ui.session import Session
from privdesk.ui.theme import TextStyle, Token, px
from privdesk.ui.views.case_detail import CaseDetail
from privdesk.ui.views.case_table_view import CaseTableView
from privdesk.ui.views.page import Page
from privdesk.ui.widgets import (
    Button,
    Chip,
    ChipKind,
    Column,
    EmptyState,
    Hairline,
    Label,
    LineField,
    Row,
    focusable,
)

_TYPING_MS = 120
_NARROW = 1080
_SCOPES = {
    Scope.OPEN: "Open",
    Scope.LATE_AND_TODAY: "Late and due today",
    Scope.WAITING: "Waiting",
    Scope.IDENTITY: "Identity to verify",
    Scope.CLOSED: "Closed",
    Scope.ALL: "All",
}


class CasesPage(Page):
    """The list of cases."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._detail_wanted = True
        self._shown = 0
        self.model = CaseTableModel(session)
        self.table = CaseTableView(self.model)
        self.detail = CaseDetail()
        self.filter_field = LineField("", icon="search", placeholder="Name, number, words")
        self.filter_field.line.setAccessibleName("Filter this list")
        self._count = Label("", TextStyle.BODY, Token.TEXT_3)
        self.scope_chip = Chip("Cases", ChipKind.FILTER)
        self.kind_chip = Chip("Kind", ChipKind.FILTER)
        self.figure_chip = Chip("Figure", ChipKind.FILTER)
        self._typing = QTimer(self, interval=_TYPING_MS, singleShot=True)
        self._head = QWidget()
        self._stack = QStackedWidget()
        self._build()
        self._connect()

    def _build(self) -> None:
        head = Row(margins=(24, 14, 20, 8), gap=10)
        self.filter_field.setMaximumWidth(px(320))
        for part in (Label("Cases", TextStyle.TITLE), self._count, None):
            head.add(part)
        head.add(self.filter_field, 2)
        chips = Row(margins=(24, 0, 20, 12), gap=8)
        for chip in (self.figure_chip, self.scope_chip, self.kind_chip):
            chips.add(chip)
        chips.add(None)
        clear = Button("Clear filters")
        clear.clicked.connect(self.clear)
        nothing = EmptyState(
            "No case matches these filters", "Other cases are hidden.", clear, found=False
        )
        first = Button("New case", icon="plus", key="N")
        first.clicked.connect(self._new_case)
        none_yet = EmptyState("No cases yet", "Log the first request when it comes in.", first)
        for shown in (self.table, nothing, none_yet):
            self._stack.addWidget(shown)
        self._edge = Hairline(upright=True)
        body = Row()
        body.add(self._stack, 1)
        body.add(self._edge)
        body.add(self.detail)
        hints = Label(
            "J K move   Enter opens   / filters   Ctrl+I detail", TextStyle.SMALL, Token.TEXT_3
        )
        page = Column(parent=self)
        Column(head, chips, parent=self._head)
        page.add(self._head)
        page.add(Hairline())
        page.add(body, 1)
        page.add(Hairline())
        page.add(Row(hints, None, margins=(24, 10, 20, 10)))

    def _connect(self) -> None:
        self.table.opened.connect(self._open)
        self.table.row_changed.connect(self._show_row)
        self.detail.opened.connect(self._open_current)
        self.filter_field.changed.connect(lambda _text: self._typing.start())
        self.filter_field.line.returnPressed.connect(self.take_focus)
        self._typing.timeout.connect(self._filter_text)
        self.scope_chip.menu_wanted.connect(self._offer_scopes)
        self.kind_chip.menu_wanted.connect(self._offer_kinds)
        self.scope_chip.removed.connect(lambda: self._narrow(scope=Scope.OPEN))
        self.kind_chip.removed.connect(lambda: self._narrow(kinds=()))
        self.figure_chip.removed.connect(self._leave_figure)
        self.figure_chip.menu_wanted.connect(self._leave_figure)
        self.model.counted.connect(self._counted)
        self.model.filled.connect(self._filled)
        self.table.show_order(0, descending=False)

    @override
    def show_place(self, place: Place) -> None:
        self.filter_field.line.blockSignals(True)
        self.filter_field.set_value(place.filter.text)
        self.filter_field.line.blockSignals(False)
        self._apply(place.filter)

    @override
    def refresh(self) -> None:
        self.model.reload()

    @override
    def concerns(self, changes: ChangeSet) -> bool:
        return self.model.concerns(changes)

    @override
    def areas(self) -> Sequence[Area]:
        return Area(self._head, self.filter_field.line), Area(self._stack), Area(self.detail)

    @override
    def take_focus(self) -> None:
        shown = self._stack.currentWidget() or self.table
        (self.table if shown is self.table else focusable(shown)[0]).setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.filter_field.line.hasFocus():
            self.take_focus()
        else:
            super().keyPressEvent(event)

    # Filtering

    def _apply(self, wanted: CaseFilter) -> None:
        self.scope_chip.set_value(_SCOPES[wanted.scope], wanted.scope is not Scope.OPEN)
        kinds = ", ".join(labels.KIND[kind] for kind in wanted.kinds)
        self.kind_chip.set_value(kinds or "Any", bool(kinds))
        self.figure_chip.set_value(wanted.title, wanted.ids is not None)
        self.figure_chip.setVisible(wanted.ids is not None)
        self.model.show(wanted)

    def _leave_figure(self) -> None:
        """Show every case again, not only those behind a figure."""
        self._narrow(ids=None, title="")
        self.take_focus()

    def _narrow(self, **changed: object) -> None:
        self._apply(replace(self.model.filter, **changed))  # type: ignore[arg-type]  # by name

    def _filter_text(self) -> None:
        self._narrow(text=self.filter_field.value())

    def clear(self) -> None:
        """Show every open case again."""
        self.show_place(Place(PageId.CASES))
        self.take_focus()

    def _offer_scopes(self) -> None:
        menu = QMenu(self)
        for scope, text in _SCOPES.items():
            action = menu.addAction(text)
            action.triggered.connect(lambda _on=False, one=scope: self._narrow(scope=one))
        self._unfold(menu, self.scope_chip)

    def _offer_kinds(self) -> None:
        menu = QMenu(self)
        menu.addAction("Any").triggered.connect(lambda: self._narrow(kinds=()))
        for kind in Kind:
            action = menu.addAction(labels.KIND[kind])
            action.triggered.connect(lambda _on=False, one=kind: self._narrow(kinds=(one,)))
        self._unfold(menu, self.kind_chip)

    @staticmethod
    def _unfold(menu: QMenu, chip: Chip) -> None:
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(chip.mapToGlobal(chip.rect().bottomLeft()))

    # Rows

    def _counted(self, count: int) -> None:
        self._count.setText("1 case" if count == 1 else f"{count:,} cases")
        self._count.updateGeometry()
        everything = self.model.filter == CaseFilter()
        moves = self._stack.isAncestorOf(QApplication.focusWidget() or self)
        self._stack.setCurrentIndex(0 if count else (2 if everything else 1))
        if moves:
            self.take_focus()
        self._fit()

    def _filled(self) -> None:
        if self.model.rowCount() and not self.table.currentIndex().isValid():
            self.table.selectRow(max(self.model.row_of(self._shown), 0))
        self._show_row(self.table.current())

    def _show_row(self, row: CaseRow | None) -> None:
        if row is None:
            return
        self._shown = row.id
        self.detail.show_row(row, self.model.today)
        self.session.ask("cases.detail", lambda reading: reading.case(row.id), self._show_view)

    def _show_view(self, view: CaseView) -> None:
        if view.case.id == self._shown:
            calendar = self.session.desk.pack.office_calendar
            self.detail.show_view(view, self.model.today, calendar)

    def _open(self, case_id: int) -> None:
        self.wanted.emit(Place(PageId.CASE, id=case_id, filter=self.model.filter))

    def _open_current(self) -> None:
        row = self.table.current()
        if row is not None:
            self._open(row.id)

    def _new_case(self) -> None:
        self.command_wanted.emit("case.new")

    # The look

    def _fit(self) -> None:
        room = self.width() >= px(_NARROW) or not self.isVisible()
        shown = self._detail_wanted and room and self.model.rowCount() > 0
        self.detail.setVisible(shown)
        self._edge.setVisible(shown)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _toggle_detail(self) -> None:
        self._detail_wanted = not self._detail_wanted
        self._fit()

    def _copy_number(self) -> None:
        row = self.table.current()
        if row is not None:
            QApplication.clipboard().setText(row.number)
            self.session.told.emit(f"{row.number} copied")

    @override
    def answers(self) -> Mapping[str, Callable[[], None]]:
        answers: dict[str, Callable[[], None]] = {
            "edit.find": self.filter_field.setFocus,
            "view.detail": self._toggle_detail,
        }
        if self.table.current() is not None:
            answers["edit.copy_number"] = self._copy_number
        return answers
