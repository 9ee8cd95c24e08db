"""Second step: where the case file lies, and its passphrase."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog
from typing_extensions import override

from privdesk.config.paths import documents_folder
from privdesk.domain.errors import InvalidInput
from privdesk.services.new_desk import look_at_place
from privdesk.ui.dialogs.new_passphrase import PassphraseFields, safe_notice
from privdesk.ui.language import shown, tr
from privdesk.ui.setup.step import SetupStep
from privdesk.ui.widgets import Button, CheckBox, Column, LineField, Row

_SUFFIX = ".privdesk"
_LABEL = 26  # the height of a label and its gap, so that the button stands beside the box


class CaseFileStep(SetupStep):
    """Asks for a path at which nothing lies, and for a passphrase."""

    def __init__(self) -> None:
        super().__init__(
            tr("Create the case file"),
            tr("One encrypted file holds all cases, letters and attachments."),
            tr("Case file"),
            tr("Place, passphrase, recovery key"),
        )
        self.where = LineField(tr("&Where"), icon="folder-lock")
        self.change = Button(tr("&Change…"))
        self.passphrase = PassphraseFields()
        self.plain = CheckBox(tr("Leave the file unencrypted: whoever has it can read it"))
        row = Row(gap=8)
        row.add(self.where, 1)
        row.add(Column(_LABEL, self.change, None))
        self.body.add(row)
        for part in (self.passphrase, safe_notice(), self.plain, None):
            self.body.add(part)
        self.change.clicked.connect(self._choose)
        self.plain.toggled.connect(self.passphrase.setDisabled)
        self.where.changed.connect(lambda _typed: self._look())
        self._proposed = ""

    def propose(self, name: str) -> None:
        """Propose a path for an office, unless another was typed."""
        folder = documents_folder()
        folder = folder if folder.is_dir() else Path.home()
        clean = "".join(char for char in name if char.isalnum() or char in " -_").strip()
        if self.where.value() == self._proposed:
            self._proposed = str(folder / f"{clean or tr('Privacy')}{_SUFFIX}")
            self.where.set_value(self._proposed)

    @property
    def path(self) -> Path:
        """The path that was typed, with its ending."""
        typed = Path(self.where.value()).expanduser()
        return typed if typed.suffix or not typed.name else typed.with_suffix(_SUFFIX)

    @property
    def key(self) -> str:
        """The passphrase; empty for a plain file."""
        return "" if self.plain.isChecked() else self.passphrase.first.line.text()

    def _choose(self) -> None:
        dialog = QFileDialog(self.window(), tr("New case file"), str(self.path.parent))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(_SUFFIX.removeprefix("."))
        dialog.setNameFilter(tr("Case files (*{suffix});;All files (*)", suffix=_SUFFIX))
        dialog.selectFile(self.path.name)
        dialog.fileSelected.connect(self.where.set_value)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _look(self) -> bool:
        try:
            self.where.set_help(shown(look_at_place(self.path)))
        except InvalidInput as error:
            self.where.set_help("")
            self.where.set_error(shown(error.problems[0].sentence))
            return False
        self.where.set_error("")
        return True

    @override
    def told(self) -> str:
        return self.path.name

    @override
    def check(self) -> bool:
        if not self._look():
            self.where.line.setFocus()
            return False
        return self.plain.isChecked() or self.passphrase.read() is not None

    @override
    def take_focus(self) -> None:
        (self.passphrase.first.line if self.where.value() else self.where.line).setFocus()
