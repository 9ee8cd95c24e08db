"""How a file is read: what was found, shown above its first rows, and changeable."""

from dataclasses import replace

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from privdesk.domain.imports import DateOrder, Table, TableLayout
from privdesk.domain.imports.tables import column_letters
from privdesk.ui.import_words import ENCODING, ORDER, SEPARATOR
from privdesk.ui.language import tr
from privdesk.ui.theme import TextStyle, Token, px, theme
from privdesk.ui.views.import_work import Busy, ImportWork
from privdesk.ui.views.row_table import Index, RowTable, paint_ground, row_height
from privdesk.ui.widgets import (
    ChoiceField,
    Column,
    Hairline,
    LineField,
    Notice,
    Option,
    Paragraph,
    Row,
    Tone,
    bare_scroll,
    escaped,
    paint_text,
)

_FIELDS = 320
_CELL, _NUMBER = 148, 48
_NOT_SAID = "as_found"
_LONGEST = 60  # letters of a heading in the list of rows


class _Top(QAbstractTableModel):
    """The first rows of a sheet as they stand there; the first column is the number of the row."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[tuple[str, ...], ...] = ()
        self._width = 0
        self.header_row = 0

    def show(self, table: Table | None) -> None:
        self.beginResetModel()
        self._rows = table.top if table is not None else ()
        self._width = max((len(row) for row in self._rows), default=0)
        self.header_row = table.layout.header_row if table is not None else 0
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else self._width + 1

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return column_letters(section - 1) if section else tr("Row")
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        cells = self._rows[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return tr(
                "Row {row}: {names}",
                row=index.row() + 1,
                names=", ".join(cell for cell in cells if cell),
            )
        place = index.column() - 1
        text = str(index.row() + 1) if place < 0 else cells[place] if place < len(cells) else ""
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        return escaped(text) if role == Qt.ItemDataRole.ToolTipRole else None


class _TopDelegate(QStyledItemDelegate):
    def __init__(self, table: "TopTable", rows: _Top) -> None:
        super().__init__(table)
        self._table, self._top = table, rows

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, row_height())

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect = QRectF(option.rect)
        if paint_ground(painter, option):
            self._table.paint_frame(painter, rect, index)
        heading = index.row() + 1 == self._top.header_row
        ink = Token.TEXT_3 if index.row() + 1 < self._top.header_row else Token.TEXT
        ink = Token.TEXT_3 if index.column() == 0 else ink
        words = rect.adjusted(px(12 if index.column() == 0 else 4), 0, -px(8), 0)
        text = " ".join(str(index.data() or "").split())
        style = TextStyle.SECTION if heading and index.column() else TextStyle.BODY
        paint_text(painter, words, text, style, ink)


class TopTable(RowTable):
    """The first rows of the file; the headings stand out."""

    def __init__(self) -> None:
        self._top = _Top()
        super().__init__(self._top, tr("First rows of the table"))
        self._top.setParent(self)
        self.setItemDelegate(_TopDelegate(self, self._top))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollMode(self.ScrollMode.ScrollPerPixel)

    def show_table(self, table: Table | None) -> None:
        """Show the first rows of a table."""
        self._top.show(table)
        self.fit()

    @override
    def open_row(self, index: Index) -> None:
        """Nothing lies behind a row."""

    @override
    def fit(self) -> None:
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for number in range(self.model().columnCount()):
            self.setColumnWidth(number, px(_CELL if number else _NUMBER))


class ImportReading(QWidget):
    """The first step: register, sheet, encoding, separator, headings, order of dates.

    Args:
        work: of the page.
    """

    def __init__(self, work: ImportWork) -> None:
        super().__init__()
        self._work = work
        self._showing = False
        self.source = LineField(
            tr("&Register"), help_text=tr("Its rows are known again by this name")
        )
        self.sheet = ChoiceField(tr("Shee&t"))
        self.encoding = ChoiceField(tr("Letters &written in"))
        self.separator = ChoiceField(tr("&Between the cells"))
        self.heading = ChoiceField(tr("Heading&s"))
        self.order = ChoiceField(tr("&Days"))
        self.notice = Notice("", icon="info", tone=Tone.SOON)
        self.top = TopTable()
        self._build()
        self._connect()

    def _build(self) -> None:
        inside = QWidget()
        fields = Column(margins=(32, 16, 24, 24), gap=16, parent=inside)
        for part in (
            self.notice, self.source, self.sheet, self.encoding, self.separator, self.heading,
            self.order,
        ):  # fmt: skip
            fields.add(part)
        fields.add(
            Paragraph(tr("Nothing is saved before the last step."), TextStyle.SMALL, Token.TEXT_3)
        )
        fields.add(None)
        self._left = bare_scroll(inside)
        across = Row(parent=self)
        across.add(self._left)
        across.add(Hairline(upright=True))
        across.add(self.top, 1)
        theme().changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self._left.setFixedWidth(px(_FIELDS))

    def _connect(self) -> None:
        self.source.left.connect(self._name)
        self.sheet.changed.connect(lambda name: self._read(sheet=name, header_row=-1))
        self.encoding.changed.connect(lambda name: self._read(encoding=name))
        self.separator.changed.connect(lambda mark: self._read(separator=mark, header_row=-1))
        self.heading.changed.connect(lambda row: self._read(header_row=int(row or 0)))
        self.order.changed.connect(self._order)

    def show_work(self) -> None:
        """Show what was found and chosen."""
        work, table = self._work, self._work.table
        if table is None:
            return
        self._showing = True
        layout = work.layout or table.layout
        self.top.show_table(table)
        self.sheet.setVisible(bool(table.sheets))
        self.sheet.set_options([Option(name, name) for name in table.sheets])
        self.sheet.set_value(layout.sheet)
        text = not table.sheets
        for field, words, value in (
            (self.encoding, ENCODING, layout.encoding),
            (self.separator, SEPARATOR, layout.separator),
        ):
            field.setVisible(text)
            known = words if value in words or not value else {value: value, **words}
            field.set_options([Option(key, word) for key, word in known.items()])
            field.set_value(value)
        self.heading.set_options(_heading_options(table))
        self.heading.set_value(str(table.layout.header_row))
        if work.seen is not None and not self.source.line.isModified():
            self.source.set_value(work.seen.plan.source)
        self._show_order()
        self._show_notice()
        self._showing = False

    def _show_notice(self) -> None:
        work = self._work
        told = list(work.table.problems) if work.table is not None else []
        if work.error:
            self.notice.set_tone(Tone.LATE)
            self.notice.say(work.error)
        elif told:
            self.notice.set_tone(Tone.SOON)
            self.notice.say(told[0], " ".join(told[1:]))
        elif work.seen is not None and work.seen.known_source:
            self.notice.set_tone(Tone.ACCENT)
            self.notice.say(
                tr("This register was taken over before."),
                tr("Its columns and values are chosen as then."),
            )
        seen = work.seen
        self.notice.setVisible(bool(work.error or told or (seen and seen.known_source)))

    def _show_order(self) -> None:
        """The order of day and month, if all columns of dates have the same."""
        seen = self._work.seen
        plan = seen.plan if seen is not None else None
        days = [h for h, name in plan.columns.items() if name.is_date] if plan else []
        orders = {plan.dates[h] for h in days if h in plan.dates} if plan else set()
        doubtful = seen.doubtful_dates if seen is not None else ()
        self.order.setVisible(bool(orders or doubtful))
        words = tr("Choose") if doubtful else tr("As each column shows")
        options = [Option(_NOT_SAID, words), *(Option(o.value, ORDER[o]) for o in DateOrder)]
        self.order.set_options(options)
        one = len(orders) == 1 and not doubtful
        self.order.set_value(next(iter(orders)).value if one else _NOT_SAID)
        self.order.set_error(
            tr("The days under “{doubtful}” can be read in both ways.", doubtful=doubtful[0])
            if doubtful
            else ""
        )

    def _name(self) -> None:
        seen, name = self._work.seen, self.source.value()
        if seen is None or self._showing or name == seen.plan.source:
            return
        self.source.line.setModified(False)
        if name:
            self._work.choose(replace(self._work.given, source=name))
        else:
            self.source.set_value(seen.plan.source)

    def _read(
        self,
        *,
        sheet: str | None = None,
        encoding: str | None = None,
        separator: str | None = None,
        header_row: int | None = None,
    ) -> None:
        table = self._work.table
        if table is None or self._showing or self._work.busy is Busy.IMPORTING:
            return
        now = self._work.layout or table.layout
        self._work.read_as(
            TableLayout(
                now.encoding if encoding is None else encoding,
                now.separator if separator is None else separator,
                now.sheet if sheet is None else sheet,
                now.header_row if header_row is None else header_row,
            )
        )

    def _order(self, chosen: str) -> None:
        plan = self._work.plan
        if plan is None or self._showing or chosen == _NOT_SAID:
            return
        days = tuple(h for h, name in plan.columns.items() if name.is_date)
        self._work.choose_order(days, DateOrder(chosen))


def _heading_options(table: Table) -> list[Option]:
    options = [Option("0", tr("No headings"))]
    for number, cells in enumerate(table.top, start=1):
        told = ", ".join(" ".join(cell.split()) for cell in cells if cell.strip())
        told = told if len(told) <= _LONGEST else f"{told[: _LONGEST - 1]}…"
        options.append(
            Option(
                str(number),
                tr("Row {number}: {told}", number=number, told=told)
                if told
                else tr("Row {number}", number=number),
            )
        )
    known = {option.id for option in options}
    if str(table.layout.header_row) not in known:
        options.append(
            Option(
                str(table.layout.header_row),
                tr("Row {number}", number=table.layout.header_row),
            )
        )
    return options
