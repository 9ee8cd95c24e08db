"""Closed cases whose time has come: what would go, what is held and why, and the erasure."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from privdesk.domain.retention import DueGroup, Extent
from privdesk.services.certificate import extent_words
from privdesk.ui import labels
from privdesk.ui.language import numeral, tr, trn
from privdesk.ui.theme import TextStyle, Token
from privdesk.ui.views.text_table import TextColumn, TextRow, TextTable
from privdesk.ui.widgets import (
    Button,
    ButtonKind,
    ButtonSize,
    CheckBox,
    Column,
    OverlayDialog,
    Panel,
    Paragraph,
    Row,
    SectionHead,
)

_WIDTH = 760
_SHOWN = 8
_COLUMNS = (
    TextColumn(200, weight=500),
    TextColumn(170, Token.TEXT_2),
    TextColumn(110, Token.TEXT_2),
    TextColumn(0, Token.TEXT_2),
)


class RetentionDialog(OverlayDialog):
    """The list of what is due; each row is a case, or a chain that goes as a whole.

    Args:
        host: any widget of the window.
        today: calendar date of the office.

    Signals:
        hold_wanted: a group that shall stay.
        release_wanted: a group that need not stay.
        erase_wanted: the groups that shall be erased.
    """

    hold_wanted = Signal(object)
    release_wanted = Signal(object)
    erase_wanted = Signal(object)

    def __init__(self, host: QWidget, today: date) -> None:
        super().__init__(host, tr("Retention"), size=(_WIDTH, 0))
        self._today = today
        self._groups: tuple[DueGroup, ...] = ()
        told = tr(
            "Cases that have been closed as long as the policy pack keeps them. An erasure takes "
            "names, papers, letters and words; numbers, dates, outcomes and grounds stay, and "
            "with them every figure."
        )
        self.table = TextTable(tr("Cases that are due"), _COLUMNS, _SHOWN)
        self._head = SectionHead(tr("Due"))
        self.hold_button = Button(tr("Hold…"), ButtonKind.GHOST, size=ButtonSize.SMALL, key="H")
        self._stack = QStackedWidget()
        self.body.add(Paragraph(told, TextStyle.BODY, Token.TEXT_2))
        self._head.add(self.hold_button)
        framed = Panel(fill=Token.SHEET, border=Token.LINE, margins=(1, 4, 1, 4), gap=0)
        framed.body.add(self.table)
        nothing = Panel(fill=Token.SUNKEN, margins=16)
        words = tr("Nothing is due. A closed case comes up here when its period is over.")
        nothing.body.add(Paragraph(words, TextStyle.BODY, Token.TEXT_2))
        nothing.body.add(None)
        self._stack.addWidget(framed)
        self._stack.addWidget(nothing)
        self.body.add(Column(self._head, self._stack, gap=4))
        self.add_cancel(tr("Close"))
        self.erase_button = self.add_action(
            Button(tr("Erase…"), ButtonKind.PRIMARY, key="Ctrl+Enter")
        )
        self.erase_button.clicked.connect(self._erase)
        self.submitted.connect(self._erase)
        self.hold_button.clicked.connect(self._hold)
        self.table.selectionModel().currentChanged.connect(lambda *_: self._name_hold())
        self.table.installEventFilter(self)
        self.show_groups(())

    @property
    def due(self) -> tuple[DueGroup, ...]:
        """What an erasure would take."""
        return tuple(group for group in self._groups if group.is_due(self._today))

    def show_groups(self, groups: Sequence[DueGroup]) -> None:
        """Show these; the ones that are held among them."""
        had = bool(self._groups)
        self._groups = tuple(groups)
        self.table.show_rows([self._row(group) for group in self._groups])
        self._stack.setCurrentIndex(0 if self._groups else 1)
        count = sum(len(group.cases) for group in self.due)
        self._head.set_count(numeral(count) if count else "")
        self.hold_button.setVisible(bool(self._groups))
        self.erase_button.setVisible(bool(count))
        self.erase_button.setText(trn("Erase {count} case…", "Erase {count} cases…", count))
        self._name_hold()
        if self._groups and not had and self.isVisible():
            self.table.setFocus()
        self.place()

    def _row(self, group: DueGroup) -> TextRow:
        numbers = ", ".join(case.number for case in group.cases)
        since = labels.short_day(group.due_on, self._today) if group.due_on else ""
        held = tr("Held: {hold}", hold=group.hold) if group.hold else group.source
        spoken = tr(
            "{numbers}, due since {since}, kept {months} months. {held}",
            numbers=numbers,
            since=since,
            months=group.months,
            held=held,
        )
        return TextRow(
            (
                numbers,
                tr("since {since}", since=since),
                trn("{count} month", "{count} months", group.months),
                held,
            ),
            spoken,
        )

    def _current(self) -> DueGroup | None:
        row = self.table.currentIndex().row()
        return self._groups[row] if 0 <= row < len(self._groups) else None

    def _name_hold(self) -> None:
        group = self._current()
        self.hold_button.setText(tr("Release") if group is not None and group.hold else tr("Hold…"))

    def _hold(self) -> None:
        group = self._current()
        if group is not None:
            (self.release_wanted if group.hold else self.hold_wanted).emit(group)

    def _erase(self) -> None:
        if self.due:
            self.erase_wanted.emit(self.due)

    @override
    def take_focus(self) -> None:
        (self.table if self._groups else self.erase_button).setFocus()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A list takes letters to jump to a row; here H is a command.
        if watched is self.table and _is_plain_h(event):
            self._hold()
            return True
        return super().eventFilter(watched, event)


def _is_plain_h(event: QEvent) -> bool:
    if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
        return False
    return event.key() == Qt.Key.Key_H and not event.modifiers()


class ErasureQuestion(OverlayDialog):
    """The last question before something is gone for good.

    Args:
        host: any widget of the window.
        extent: what would go.

    Signals:
        given: whether a backup shall be made first; the dialog is closed by then.
    """

    given = Signal(bool)

    def __init__(self, host: QWidget, extent: Extent) -> None:
        title = trn(
            "Erase the personal data of this case?",
            "Erase the personal data of {count} cases?",
            extent.cases,
        )
        super().__init__(host, title, size=(440, 0))
        self.body.add(Paragraph(extent_words(extent), TextStyle.BODY_STRONG))
        gone = tr("This cannot be undone. A certificate tells what went.")
        self.body.add(Paragraph(gone, TextStyle.BODY, Token.TEXT_2))
        self.backup = CheckBox(tr("&Back up first"))
        self.backup.setChecked(True)
        self.body.add(self.backup)
        held = tr("That backup holds the data until it rotates out; the certificate names the day.")
        self.body.add(Row(Paragraph(held, TextStyle.SMALL, Token.TEXT_3), margins=(27, 0, 0, 0)))
        self.add_cancel(tr("Keep them"))
        erase = self.add_action(Button(tr("Erase for good"), ButtonKind.DANGER))
        erase.clicked.connect(self._give)

    def _give(self) -> None:
        self.dismiss()
        self.given.emit(self.backup.isChecked())
