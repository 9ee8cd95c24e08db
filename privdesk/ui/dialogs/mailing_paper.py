"""The envelope or the label of a letter, saved as PDF to be printed."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget
from typing_extensions import override

from privdesk.services.mailing_papers import (
    MailingPaper,
    envelope_forms,
    label_forms,
    mailing_paper,
)
from privdesk.services.reading import Reading
from privdesk.services.saving import save_bytes
from privdesk.ui.dialogs.form import FormDialog
from privdesk.ui.language import tr
from privdesk.ui.session import Session
from privdesk.ui.widgets import ChoiceField, LineField, Option


class MailingPaperDialog(FormDialog):
    """Which envelope, or which sheet of labels and from which label on."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host, tr("Envelope or label"), tr("Save as PDF"))
        options = [Option(form.id, form.name) for form in envelope_forms()]
        options += [Option(form.id, form.name) for form in label_forms()]
        self.form = ChoiceField(tr("&Paper"), options)
        self.form.set_value(options[0].id)
        self.first = LineField(tr("&First label"), help_text=tr("Labels before it are used up."))
        self.first.set_value("1")
        self.body.add(self.form)
        self.body.add(self.first)
        self.form.changed.connect(lambda _id: self._show())
        self._show()

    def _show(self) -> None:
        self.first.setVisible(self._most() > 0)
        self.place()

    def _most(self) -> int:
        """How many labels are on the sheet; 0 for an envelope."""
        chosen = self.form.value()
        sizes = (f.columns * f.rows for f in label_forms() if f.id == chosen)
        return next(sizes, 0)

    @override
    def read(self) -> MailingPaper | None:
        most, typed = self._most(), self.first.value().strip()
        if most and not (typed.isdecimal() and 1 <= int(typed) <= most):
            self.first.set_error(tr("This sheet has the labels 1 to {most}.", most=most))
            self.first.setFocus()
            return None
        return MailingPaper(self.form.value(), int(typed) if most else 1)


def open_mailing_paper(session: Session, host: QWidget, letter_ids: Sequence[int]) -> None:
    """Ask for the paper, then for the place, and save the addresses of these letters there."""

    def place(paper: MailingPaper) -> None:
        ask_path(host, f"{paper.form}.pdf", lambda path: save(paper, path))

    def save(paper: MailingPaper, path: str) -> None:
        target = Path(path)

        def write(reading: Reading) -> str:
            save_bytes(target, mailing_paper(reading.desk, letter_ids, paper), overwrite=True)
            return target.name

        session.ask(
            "letter.envelope", write, lambda name: session.told.emit(tr("{name} saved", name=name))
        )

    dialog = MailingPaperDialog(host)
    dialog.given.connect(place)
    dialog.open()


def ask_path(host: QWidget, name: str, chosen: Callable[[str], None]) -> None:
    """Ask where a PDF shall lie."""
    dialog = QFileDialog(host.window(), tr("Save as PDF"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter("PDF (*.pdf)")
    dialog.setDefaultSuffix("pdf")
    dialog.selectFile(name)
    dialog.fileSelected.connect(chosen)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
