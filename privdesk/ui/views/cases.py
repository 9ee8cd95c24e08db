"""All cases that a filter leaves, beside the one with the keyboard."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from typing_extensions import override

from privdesk.domain.read_models import BY_DUE, CaseFilter, CaseRow, CaseView, Scope, Sort
from privdesk.domain.saved_views import Shown, Views
from privdesk.services import saved_views
from privdesk.services.changes import ChangeSet, Topic
from privdesk.services.list_export import export_list, listed
from privdesk.services.reading import Reading
from privdesk.ui.areas import Area
from privdesk.ui.dialogs.list_forms import ColumnsDialog, SortDialog, ViewNameDialog
from privdesk.ui.language import inside, tr, trn
from privdesk.ui.list_copies import CopiedList, copied_list
from privdesk.ui.list_door import ask_list_file, copy_list
from privdesk.ui.list_memory import columns_of, order_of
from privdesk.ui.models.case_columns import BY_SORT
from privdesk.ui.models.case_table import CaseTableModel
from privdesk.ui.places import Arrival, PageId, Place
from privdesk.ui.session import Session
from privdesk.ui.sidebar_entries import view_place
from privdesk.ui.theme import TextStyle, Token, px
from privdesk.ui.views.bulk_actions import BulkActions
from privdesk.ui.views.bulk_bar import BulkBar
from privdesk.ui.views.case_detail import CaseDetail
from privdesk.ui.views.case_table_view import CaseTableView
from privdesk.ui.views.filter_bar import FilterBar
from privdesk.ui.views.page import Page
from privdesk.ui.widgets import (
    Button,
    Column,
    ElidedLabel,
    EmptyState,
    Hairline,
    IconButton,
    Label,
    LineField,
    LinkButton,
    Row,
    focusable,
    width_of,
)

_TYPING_MS = 120
_NARROW = 1080
_BAR_ROOM = 72
_TITLES = {
    Scope.OPEN: tr("Open cases"),
    Scope.LATE_AND_TODAY: tr("Late and due today"),
    Scope.WAITING: tr("Waiting cases"),
    Scope.IDENTITY: tr("Identity to verify"),
    Scope.CLOSED: tr("Closed cases"),
    Scope.ALL: tr("All cases"),
}


class CasesPage(Page):
    """The list of cases."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._detail_wanted = True
        self._shown = 0
        self._detailed = (0, 0)
        self._last_view = 0
        self._views: Views = ()
        self._order_words = tr("soonest deadline first")
        self.model = CaseTableModel(session)
        self.table = CaseTableView(self.model)
        self.detail = CaseDetail(session)
        self.filter_field = LineField("", icon="search", placeholder=tr("Name, number, words"))
        self.filter_field.line.setAccessibleName(tr("Filter this list"))
        self._count = Label("", TextStyle.BODY, Token.TEXT_3)
        self._title = ElidedLabel(tr("Open cases"), TextStyle.TITLE)
        self._foot = Label("", TextStyle.SMALL, Token.TEXT_3)
        self.filters = FilterBar(session)
        self.save_link = LinkButton(tr("Save as view"))
        self.columns_button = IconButton("columns-3", tr("Columns"))
        self.export_button = IconButton("download", tr("Export"), key="Ctrl+Shift+E")
        self._view = 0
        self._as_saved: Shown | None = None
        self._typing = QTimer(self, interval=_TYPING_MS, singleShot=True)
        self._head = QWidget()
        self._stack = QStackedWidget()
        self.bulk = BulkActions(session, self)
        self.bar = BulkBar(self._stack)
        self._build()
        self._connect()

    def _build(self) -> None:
        head = Row(margins=(24, 14, 20, 8), gap=10)
        self.filter_field.setMaximumWidth(px(320))
        head.add(self._title, 3)
        head.add(self._count)
        head.add(None)
        head.add(self.filter_field, 2)
        head.add(self.columns_button)
        head.add(self.export_button)
        chips = Row(margins=(24, 0, 20, 12), gap=8)
        chips.add(self.filters, 1)
        chips.add(self.save_link, align=Qt.AlignmentFlag.AlignTop)
        clear = Button(tr("Clear filters"))
        clear.clicked.connect(self.clear)
        nothing = EmptyState(
            tr("No case matches these filters"), tr("Other cases are hidden."), clear, found=False
        )
        first = Button(tr("New case"), icon="plus", key="N")
        first.clicked.connect(self._new_case)
        none_yet = EmptyState(
            tr("No cases yet"), tr("Log the first request when it comes in."), first
        )
        for shown in (self.table, nothing, none_yet):
            self._stack.addWidget(shown)
        self._edge = Hairline(upright=True)
        body = Row()
        body.add(self._stack, 1)
        body.add(self._edge)
        body.add(self.detail)
        hints = Label(
            tr("J K move   X select   Enter open   F filter   Ctrl+Shift+S save view"),
            TextStyle.SMALL,
            Token.TEXT_3,
        )
        page = Column(parent=self)
        Column(head, chips, parent=self._head)
        page.add(self._head)
        page.add(Hairline())
        page.add(body, 1)
        page.add(Hairline())
        page.add(Row(self._foot, None, hints, gap=16, margins=(24, 10, 20, 10)))

    def _connect(self) -> None:
        self.table.opened.connect(self._open)
        self.table.row_changed.connect(self._show_row)
        self.table.copy_wanted.connect(self._copy_rows)
        self.detail.opened.connect(self._open_current)
        self.detail.step_wanted.connect(self._take_step)
        self.detail.copy_wanted.connect(self._copy_number)
        self.filter_field.changed.connect(lambda _text: self._typing.start())
        self.filter_field.line.returnPressed.connect(self.take_focus)
        self._typing.timeout.connect(self._filter_text)
        self.filters.narrowed.connect(self._apply)
        self.filters.left_figure.connect(self._leave_figure)
        self.save_link.clicked.connect(self._save_view)
        self.columns_button.clicked.connect(self._choose_columns)
        self.export_button.clicked.connect(self._export)
        self.table.beside_wanted.connect(self._open_beside)
        self.table.columns_changed.connect(self._keep_columns)
        self.model.ordered.connect(self._tell_order)
        self.bar.tags_wanted.connect(self._tag)
        self.bar.letters_wanted.connect(self._write_letters)
        self.bar.status_wanted.connect(self._set_status)
        self.bar.assign_wanted.connect(self._assign)
        self.bar.copy_wanted.connect(self._copy_rows)
        self.bar.clear_wanted.connect(self._unmark)
        self.bar.stop_wanted.connect(self.bulk.stop)
        self.bulk.progressed.connect(self.bar.show_progress)
        self.bulk.over.connect(self._bulk_over)
        self.model.marks_changed.connect(self._marked)
        self.model.counted.connect(self._counted)
        self.model.filled.connect(self._filled)
        self.table.show_columns(columns_of(self.session.settings.cases_columns))

    @override
    def show_place(self, place: Place) -> None:
        self.filter_field.line.blockSignals(True)
        self.filter_field.set_value(place.filter.text)
        self.filter_field.line.blockSignals(False)
        self._view = place.id
        columns = place.columns or columns_of(self.session.settings.cases_columns)
        self._as_saved = Shown(place.filter, place.order, place.columns) if place.id else None
        self.table.show_columns(columns)
        if place.order:
            self.model.show(place.filter, place.order)
        elif place.id != self._last_view:
            self.model.show(place.filter, order_of(self.session.settings.cases_order))
        else:
            self.model.show(place.filter)
        self._last_view = place.id
        self._tell_filter(place.filter)

    @override
    def refresh(self) -> None:
        self.model.reload()

    @override
    def concerns(self, changes: ChangeSet) -> bool:
        return self.model.concerns(changes) or Topic.VIEWS in changes.topics

    @override
    def areas(self) -> Sequence[Area]:
        return (
            Area(self._head, self.filter_field.line),
            Area(self._stack),
            Area(self.detail, self.detail.open_button),
        )

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
        self._tell_filter(wanted)
        self.model.show(wanted)

    def _tell_filter(self, wanted: CaseFilter) -> None:
        self.filters.show_filter(wanted)
        self._tell_save()
        self._name_list(self._views)
        self.session.ask("cases.views", lambda reading: reading.views(), self._name_list)

    def _name_list(self, views: Views) -> None:
        self._views = views
        name = next((view.name for view in views if view.id == self._view), "")
        title = name or _TITLES[self.model.filter.scope]
        self._title.setText(title)
        self._title.setMaximumWidth(width_of(title, TextStyle.TITLE) + px(4))

    def _tell_save(self) -> None:
        self.save_link.setText(tr("Save changes to view") if self._view else tr("Save as view"))
        same = self._view and self._as_saved == self._shown_now()
        self.save_link.setVisible(not same)

    def _tell_order(self) -> None:
        heads = [
            tr("{column} descending", column=inside(BY_SORT[sort].title))
            if down
            else tr("{column} ascending", column=inside(BY_SORT[sort].title))
            for sort, down in self.model.whole_order
        ]
        soonest = self.model.whole_order == BY_DUE
        self._order_words = (
            tr("soonest deadline first")
            if soonest
            else tr("by {names}", names=tr(", then ").join(heads))
        )
        self._tell_foot()
        if not self._view:
            kept = tuple(f"{sort}:{int(down)}" for sort, down in self.model.whole_order)
            if kept != self.session.settings.cases_order:
                self.session.keep(replace(self.session.settings, cases_order=kept))
        self._tell_save()

    def _tell_foot(self) -> None:
        count = self.model.rowCount()
        cases = trn("{count} case", "{count} cases", count)
        self._foot.setText(f"{cases}, {self._order_words}")
        self._foot.updateGeometry()

    # Columns, order, saved views

    def _shown_now(self) -> Shown:
        return Shown(self.model.filter, self.model.whole_order, self.table.columns)

    def _choose_columns(self) -> None:
        dialog = ColumnsDialog(self.window(), self.table.columns)
        dialog.given.connect(self._columns_given)
        dialog.open()

    def _columns_given(self, columns: tuple[tuple[Sort, int], ...]) -> None:
        self.table.show_columns(columns)
        self._keep_columns()

    def _keep_columns(self) -> None:
        """Remember the columns; those of a saved view only when it is saved."""
        self._tell_save()
        if not self._view:
            kept = tuple(f"{sort}:{width}" for sort, width in self.table.columns)
            self.session.keep(replace(self.session.settings, cases_columns=kept))

    def _choose_order(self) -> None:
        dialog = SortDialog(self.window(), self.model.whole_order)
        dialog.given.connect(self.model.set_order)
        dialog.open()

    def _save_view(self) -> None:
        shown = self._shown_now()
        if self._view:
            key = self._view
            self._as_saved = shown
            self.session.change(lambda desk: saved_views.update_view(desk, key, shown))
            self._tell_save()
            return
        self._save_as()

    def _save_as(self) -> None:
        dialog = ViewNameDialog(self.window(), tr("Save as view"), tr("Save view"))
        dialog.given.connect(self._view_named)
        dialog.open()

    def _view_named(self, name: str) -> None:
        shown = self._shown_now()
        self.session.change(lambda desk: saved_views.save_view(desk, name, shown), self._view_saved)

    def _view_saved(self, _changes: ChangeSet) -> None:
        self.session.ask("cases.saved", lambda reading: reading.views(), self._go_to_last)

    def _go_to_last(self, views: Views) -> None:
        if views:
            self.wanted.emit(view_place(views[-1]))

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

    # Rows

    def _counted(self, count: int) -> None:
        self._count.setText(trn("{count} case", "{count} cases", count))
        self._tell_foot()
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
        if row is None or (row.id, self.model.generation) == self._detailed:
            return  # other rows have come into sight; the detail stands
        self._shown = row.id
        self._detailed = (row.id, self.model.generation)
        self.detail.show_row(row, self.model.today)
        self.session.ask("cases.detail", lambda reading: reading.case(row.id), self._show_view)

    def _show_view(self, view: CaseView) -> None:
        if view.case.id == self._shown:
            self.detail.show_view(view)

    def _open(self, case_id: int) -> None:
        self.wanted.emit(self._place_of(case_id))

    def _place_of(self, case_id: int) -> Place:
        order = self.model.whole_order
        return Place(PageId.CASE, id=case_id, filter=self.model.filter, order=order)

    def _open_beside(self, case_id: int) -> None:
        self.beside_wanted.emit(self._place_of(case_id))

    def _open_current(self) -> None:
        row = self.table.current()
        if row is not None:
            self._open(row.id)

    def _take_step(self) -> None:
        row = self.table.current()
        if row is not None:
            self.wanted.emit(replace(self._place_of(row.id), arrival=Arrival.TAKE_STEP))

    def _new_case(self) -> None:
        self.command_wanted.emit("case.new")

    # Many cases at once

    def _chosen(self) -> tuple[int, ...]:
        """The selected cases, or else the one with the keyboard."""
        row = self.table.current()
        return self.model.marks or ((row.id,) if row is not None else ())

    def _marked(self, count: int) -> None:
        """The list makes room for the bar, so that its last row stays in reach."""
        self._stack.setContentsMargins(0, 0, 0, px(_BAR_ROOM) if count else 0)
        self.bar.show_count(count)

    def _set_status(self) -> None:
        self.bulk.set_status(self._chosen())

    def _assign(self) -> None:
        self.bulk.assign(self._chosen())

    def _tag(self) -> None:
        self.bulk.tag(self._chosen(), self.session.reading.tags())

    def _write_letters(self) -> None:
        self.bulk.write_letters(self._chosen())

    def _unmark(self) -> None:
        self.model.set_marks(())
        self.take_focus()

    def _bulk_over(self) -> None:
        self.bar.show_over(len(self.model.marks))

    def _copy_rows(self) -> None:
        chosen, wanted, order = self._chosen(), self.model.filter, self.model.whole_order
        columns = tuple(sort for sort, _width in self.table.columns)

        def question(reading: Reading) -> CopiedList:
            (sort, down), *then = order
            rows = listed(reading, wanted, sort, descending=down, then=tuple(then), only=chosen)
            return copied_list(list(rows), reading.desk.clock.today(), columns)

        self.session.ask("cases.copy", question, self._copied)

    def _export(self) -> None:
        ask_list_file(self, "cases", self.export_to)

    def export_to(self, name: str) -> None:
        """Write the selected cases, or else the whole list, as XLSX, CSV or JSON by the ending."""
        path, only, wanted = Path(name), self.model.marks, self.model.filter
        order, title = self.model.whole_order, self._title.text()

        def question(reading: Reading) -> str:
            count = export_list(
                reading, path, wanted, order, only=only, title=title, overwrite=True
            )
            return trn(
                "{count} case saved in {name}",
                "{count} cases saved in {name}",
                count,
                name=path.name,
            )

        self.session.ask("cases.export", question, self.session.told.emit)

    def _copied(self, copied: CopiedList) -> None:
        copy_list(copied)
        self.session.told.emit(trn("{count} case copied", "{count} cases copied", copied.count))

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
        QTimer.singleShot(0, self.bar, self.bar.place)

    def _toggle_detail(self) -> None:
        self._detail_wanted = not self._detail_wanted
        self._fit()

    def _copy_number(self) -> None:
        row = self.table.current()
        if row is not None:
            QApplication.clipboard().setText(row.number)
            self.session.told.emit(tr("{number} copied", number=row.number))

    @override
    def answers(self) -> Mapping[str, Callable[[], None]]:
        answers: dict[str, Callable[[], None]] = {
            "edit.find": self.filter_field.setFocus,
            "view.detail": self._toggle_detail,
            "file.export": self._export,
            "view.columns": self._choose_columns,
            "view.sort": self._choose_order,
            "view.add_filter": self.filters.add_filter,
            "view.save": self._save_as,
        }
        if self.table.current() is not None:
            answers["edit.copy_number"] = self._copy_number
            answers["edit.copy_list"] = self._copy_rows
            answers["edit.mark"] = self.table.toggle_current
            answers["edit.mark_all"] = self.model.mark_all
            answers["case.assign"] = self._assign
            answers["case.status"] = self._set_status
            answers["case.tags"] = self._tag
            answers["case.beside"] = self.table.open_beside
            if self.model.marks:
                answers["case.write_letter"] = self._write_letters
        return answers
