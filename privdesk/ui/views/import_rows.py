"""What becomes of every row: paged, by lots, each with its reason; and the rows left out saved."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QFileDialog,
    QHeaderView,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from privdesk.domain.imports import Fate
from privdesk.services.imports import Lot, Tally
from privdesk.ui.import_words import LOT, fate_words, rows_words
from privdesk.ui.language import numeral, shown, tr
from privdesk.ui.models.fate_rows import FateRows
from privdesk.ui.theme import TextStyle, Token, px
from privdesk.ui.views.import_work import Busy, ImportWork
from privdesk.ui.views.row_table import Index, RowTable, paint_ground, row_height
from privdesk.ui.widgets import (
    Button,
    CheckBox,
    Column,
    EmptyState,
    Hairline,
    Option,
    Panel,
    Paragraph,
    Row,
    Tabs,
    announce,
    paint_text,
)
from privdesk.ui.widgets.progress_bar import ProgressBar

_WIDTHS = (64, 208, 148, 0)
_INKS = (Token.TEXT_2, Token.TEXT, Token.TEXT, Token.TEXT_2)
_FATE_INK = {Fate.REJECTED: Token.LATE, Fate.DUPLICATE: Token.SOON}
_FATE_COLUMN = 2
_BAR = 320
_LOTS_ALWAYS = (Lot.ALL, Lot.NEW)


class _Delegate(QStyledItemDelegate):
    def __init__(self, table: "FateTable", rows: FateRows) -> None:
        super().__init__(table)
        self._table, self._fates = table, rows

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, row_height())

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect = QRectF(option.rect)
        if paint_ground(painter, option):
            self._table.paint_frame(painter, rect, index)
        fate, column = self._fates.fate(index.row()), index.column()
        if fate is None:
            return
        ink = _INKS[column]
        if column == _FATE_COLUMN:
            ink = _FATE_INK.get(fate.fate, ink)
        words = rect.adjusted(px(12 if column == 0 else 4), 0, -px(8), 0)
        weight = 500 if column in {1, _FATE_COLUMN} else None
        paint_text(painter, words, str(index.data() or ""), TextStyle.BODY, ink, weight=weight)


class FateTable(RowTable):
    """The rows of a lot.

    Signals:
        used: number of the row that is in use now.
        opened: number of the row on which Enter was pressed.
    """

    used = Signal(int)
    opened = Signal(int)

    def __init__(self) -> None:
        self.rows = FateRows()
        super().__init__(self.rows, tr("Rows of the table"))
        self.rows.setParent(self)
        self.setItemDelegate(_Delegate(self, self.rows))
        self.selectionModel().currentRowChanged.connect(lambda now, _old: self.used.emit(now.row()))

    @override
    def open_row(self, index: Index) -> None:
        if index.isValid():
            self.opened.emit(index.row())

    @override
    def fit(self) -> None:
        head = self.horizontalHeader()
        for number, width in enumerate(_WIDTHS):
            mode = QHeaderView.ResizeMode.Fixed if width else QHeaderView.ResizeMode.Stretch
            head.setSectionResizeMode(number, mode)
            if width:
                self.setColumnWidth(number, px(width))


class ImportRows(QWidget):
    """The last step: every row with its fate.

    Args:
        work: of the page.

    Signals:
        case_wanted: number of a case that a row is already.
    """

    case_wanted = Signal(str)

    def __init__(self, work: ImportWork) -> None:
        super().__init__()
        self._work = work
        self._shown: Tally | None = None
        self._showing = False
        self.lots = Tabs([Option(lot.value, LOT[lot]) for lot in Lot], name=tr("Rows shown"))
        self.table = FateTable()
        self.why = Paragraph("", TextStyle.BODY)
        self.doubles = CheckBox(tr("Take likely d&uplicates over too"))
        self.save = Button(tr("Save the rows left out…"), icon="file-down")
        self.bar = ProgressBar()
        self.told = Paragraph("", TextStyle.BODY_STRONG)
        self.stop = Button(tr("Stop"), icon="x")
        self.again = Button(tr("Look at every row"))
        self._stack = QStackedWidget()
        self._idle = EmptyState(
            tr("The rows were not looked at"), tr("It was stopped."), self.again
        )
        self._all, self._waiting, self._bar_room = QWidget(), QWidget(), QWidget()
        self._build()
        self._connect()

    def _build(self) -> None:
        lots = Row(margins=(32, 0, 32, 0))
        lots.add(self.lots, 1)
        words = Panel(margins=(12, 8, 12, 8))
        words.body.add(self.why)
        foot = Row(margins=(32, 8, 32, 8), gap=16)
        foot.add(words, 1)
        foot.add(self.doubles)
        foot.add(self.save)
        column = Column(parent=self._all)
        column.add(lots)
        column.add(self.table, 1)
        column.add(Hairline())
        column.add(foot)
        middle = Column(gap=8, parent=self._bar_room)
        middle.add(self.told)
        middle.add(self.bar)
        middle.add(Row(self.stop, None))
        across = Row(None, parent=self._waiting)
        across.add(Column(None, self._bar_room, None))
        across.add(None)
        for part in (self._all, self._waiting, self._idle):
            self._stack.addWidget(part)
        Column(self._stack, parent=self)

    def _connect(self) -> None:
        self._work.progressed.connect(self._progress)
        self.lots.changed.connect(self._show_lot)
        self.table.used.connect(self._tell)
        self.table.opened.connect(self._open)
        self.doubles.toggled.connect(self._take_doubles)
        self.save.clicked.connect(self._ask_where)
        self.stop.clicked.connect(self._work.stop)
        self.again.clicked.connect(self._look)

    def _look(self) -> None:
        self._work.resume()
        self._work.try_rows()

    def show_work(self) -> None:
        """Show the fates, or how far the work is."""
        work = self._work
        waited = self.stop.hasFocus() or self.again.hasFocus()
        if work.tally is not None:
            self._stack.setCurrentWidget(self._all)
            if work.tally is not self._shown:
                self._show_tally(work.tally)
            if waited:
                self.table.setFocus()
        elif work.busy:
            self._stack.setCurrentWidget(self._waiting)
            self._bar_room.setFixedWidth(px(_BAR))
            self._progress(0)
        else:
            self._shown = None
            self._stack.setCurrentWidget(self._idle)

    def _progress(self, done: int) -> None:
        work = self._work
        whole = work.rows.rows if work.rows is not None else 0
        if work.busy is Busy.TRYING and whole:
            told = tr("Looking at row {done} of {whole}", done=done, whole=whole)
        elif work.busy is Busy.TRYING:
            told = tr("Looking at row {done}", done=done)
        elif whole:
            told = tr("Reading row {done} of {whole}", done=done, whole=whole)
        else:
            told = tr("Reading row {done}", done=done)
        self.told.set_text(told)
        self.bar.share = min(done / whole, 1.0) if whole else 0.0
        self.bar.update()

    def _show_tally(self, tally: Tally) -> None:
        self._shown = tally
        for lot in Lot:
            count = tally.rows.count(lot)
            self.lots.set_shown(lot.value, bool(count) or lot in _LOTS_ALWAYS)
            self.lots.set_count(lot.value, numeral(count))
        left = tally.counts[Fate.REJECTED] + tally.counts[Fate.DUPLICATE]
        self.save.setVisible(bool(left))
        self.save.setText(tr("Save the {rows} left out…", rows=rows_words(left)))
        self._showing = True
        plan = self._work.plan
        takes = plan is not None and plan.take_duplicates
        self.doubles.setVisible(bool(tally.counts[Fate.DUPLICATE]) or takes)
        self.doubles.setChecked(takes)
        self._showing = False
        self._show_lot(self.lots.value())
        announce(
            self.table,
            tr("{counts} new, {left} left out", counts=tally.counts[Fate.NEW], left=left),
        )

    def _show_lot(self, lot: str) -> None:
        if self._shown is None:
            return
        self.table.rows.show(self._shown.rows, Lot(lot))
        if self.table.rows.rowCount():
            self.table.selectRow(0)
        else:
            self.why.set_text("")

    def _tell(self, row: int) -> None:
        fate = self.table.rows.fate(row)
        if fate is None:
            return
        who = f", {fate.label}" if fate.label else ""
        self.why.set_text(
            tr(
                "Row {row}{who}: {fate}. {names}",
                row=fate.row,
                who=who,
                fate=fate_words(fate),
                names=" ".join(shown(reason) for reason in fate.reasons),
            ).strip()
        )

    def _open(self, row: int) -> None:
        fate = self.table.rows.fate(row)
        if fate is not None and fate.number:
            self.case_wanted.emit(fate.number)

    def _take_doubles(self, wanted: bool) -> None:
        if not self._showing:
            self._work.choose(replace(self._work.given, take_duplicates=wanted))

    def _ask_where(self) -> None:
        path = self._work.path
        if path is None:
            return
        dialog = QFileDialog(self.window(), tr("Save the rows left out"), "", "CSV (*.csv)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(str(path.with_name(tr("{stem} left out.csv", stem=path.stem))))
        dialog.fileSelected.connect(lambda name: self._work.save_left_out(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
