"""Which backup to restore, and what that would change."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from privdesk.domain.errors import DeskError, PassphraseWanted, PassphraseWrong
from privdesk.services.backups import Backup, Difference
from privdesk.ui import labels
from privdesk.ui.days import clock_time
from privdesk.ui.language import shown, tr, trn
from privdesk.ui.theme import TextStyle, Token
from privdesk.ui.views.text_table import TextColumn, TextRow, TextTable
from privdesk.ui.widgets import (
    Button,
    ButtonKind,
    OverlayDialog,
    Panel,
    Paragraph,
    SecretField,
)

_WIDTH = 640
_COLUMNS = (TextColumn(0, weight=500), TextColumn(360))
_SHOWN = 6
_NAMED = 6  # case numbers that are told


class RestoreDialog(OverlayDialog):
    """A list of backups, and below what a restore of the one in use would do.

    Args:
        host: any widget of the window.
        backups: the newest first.
        now: local instant of the office.
        sealed: whether the file is encrypted, so that the passphrase is asked for at once.
        second: the second folder for backups; None if none was chosen.
        is_second_there: whether it could be looked into.

    Signals:
        looked: a `Backup` and the typed passphrase, to be compared.
        wanted: the same, to be restored; the dialog is closed by then.
    """

    looked = Signal(object, str)
    wanted = Signal(object, str)

    def __init__(
        self,
        host: QWidget,
        backups: Sequence[Backup],
        now: datetime,
        *,
        sealed: bool,
        second: Path | None = None,
        is_second_there: bool = False,
    ) -> None:
        super().__init__(host, tr("Restore a backup"), size=(_WIDTH, 0))
        self._backups = tuple(backups)
        self._second = second
        self._compared: Backup | None = None
        self.table = TextTable(tr("Backups"), _COLUMNS, _SHOWN, chosen=True)
        self.key = SecretField(tr("Passphrase of the backup"))
        self._differs = Paragraph("", TextStyle.BODY, Token.TEXT_2)
        kept = tr("The file as it is now is kept beside the backups, so this can be taken back.")
        stack = QStackedWidget()
        framed = Panel(fill=Token.SHEET, border=Token.LINE, margins=(1, 4, 1, 4), gap=0)
        framed.body.add(self.table)
        nothing = Panel(fill=Token.SUNKEN, margins=16)
        nothing.body.add(Paragraph(tr("There is no backup in the folder yet."), TextStyle.BODY))
        nothing.body.add(None)
        stack.addWidget(framed)
        stack.addWidget(nothing)
        stack.setCurrentIndex(0 if backups else 1)
        self.body.add(stack)
        if second is not None and not is_second_there:
            gone = tr(
                "The second folder {name} is not there now. Connect its disk to see more.",
                name=second.name,
            )
            self.body.add(Paragraph(gone, TextStyle.SMALL, Token.TEXT_2))
        self.body.add(self.key)
        self.key.setVisible(sealed and bool(backups))
        self.body.add(self._differs)
        self.body.add(Paragraph(kept, TextStyle.SMALL, Token.TEXT_3))
        self.add_cancel()
        self.act = self.add_action(Button(tr("Compare"), ButtonKind.PRIMARY, key="Ctrl+Enter"))
        self.act.setVisible(bool(backups))
        self.act.clicked.connect(self._go_on)
        self.submitted.connect(self._go_on)
        rows = [self._row(one, now) for one in backups]
        self.table.show_rows(rows)
        self.table.selectionModel().currentRowChanged.connect(self._another)
        self.key.changed.connect(lambda _text: self._another(QModelIndex(), QModelIndex()))

    def _row(self, backup: Backup, now: datetime) -> TextRow:
        day = labels.weekday_day(backup.made.date(), now.date())
        when = f"{day}, {clock_time(backup.made.time())}"
        is_second = self._second is not None and backup.path.parent == self._second
        kept_in = (
            tr("Second folder: {name}", name=backup.path.parent.name)
            if is_second
            else tr("First folder")
        )
        name = backup.path.name if self._second is None else kept_in
        return TextRow((when, name), f"{when}, {name}")

    @property
    def chosen(self) -> Backup | None:
        """The backup in use."""
        row = max(self.table.currentIndex().row(), 0)
        return self._backups[row] if row < len(self._backups) else None

    def _another(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self._compared = None
        self._differs.set_text("")
        self.key.set_error("")
        self.act.setText(tr("Compare"))

    def _go_on(self) -> None:
        backup = self.chosen
        if backup is None:
            return
        if self._compared is backup:
            self.dismiss()
            self.wanted.emit(backup, self.key.line.text())
        else:
            self.looked.emit(backup, self.key.line.text())

    def show_difference(self, backup: Backup, found: Difference) -> None:
        """Tell what a restore would change; the next press restores."""
        if backup is not self.chosen:
            return
        self._compared = backup
        made, gone, changed = len(found.made), len(found.gone), len(found.changed)
        lines = [
            _line(trn("{count} case taken away", "{count} cases taken away", made), found.made),
            _line(trn("{count} case brought back", "{count} cases brought back", gone), found.gone),
            _line(trn("{count} case set back", "{count} cases set back", changed), found.changed),
        ]
        told = " ".join(line for line in lines if line) or tr("No case differs.")
        if not found.same_trail:
            told += tr(" This backup is of another history of the file.")
        self._differs.set_text(
            tr(
                "{told} Entries of the audit trail undone: {entries}.",
                told=told,
                entries=found.entries,
            )
        )
        self.act.setText(tr("Restore this backup"))
        self.place()

    def refuse(self, error: DeskError) -> None:
        """Say why the backup cannot be compared; an encrypted one of a plain file has its field."""
        is_about_key = isinstance(error, (PassphraseWanted, PassphraseWrong))
        if is_about_key:
            self.key.setVisible(True)
            self.key.set_error(shown(error.sentence))
            self.key.line.setFocus()
        else:
            self._differs.set_text(shown(error.sentence))
        self.place()

    @override
    def take_focus(self) -> None:
        (self.table if self._backups else self.act).setFocus()


def _line(what: str, numbers: Sequence[str]) -> str:
    if not numbers:
        return ""
    named = ", ".join(numbers[:_NAMED])
    more = tr(" and {count} more", count=len(numbers) - _NAMED) if len(numbers) > _NAMED else ""
    return f"{what}: {named}{more}."
