"""What dossier shall be made: of the case or the chain, for whom, and where it shall lie."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget
from typing_extensions import override

from privdesk.domain.dossier import Reader
from privdesk.services.dossier import DossierView, Wish
from privdesk.ui.dialogs.form import FormDialog
from privdesk.ui.language import numeral, shown, tr, trn
from privdesk.ui.theme import TextStyle, Token
from privdesk.ui.widgets import (
    Button,
    CheckBox,
    ChoiceField,
    Label,
    LineField,
    Option,
    Paragraph,
    Row,
    Segmented,
)

_WIDTH = 560
_READERS = (
    Option(Reader.OFFICE.value, tr("The office itself: everything")),
    Option(Reader.JAMS.value, "JAMS"),
    Option(Reader.DPA.value, tr("Data protection authority")),
    Option(Reader.MANAGEMENT.value, tr("Management")),
)
_MEGA = 1024 * 1024


@dataclass(frozen=True, slots=True)
class DossierWanted:
    """What is in it, and the folder that gets the PDF and the ZIP."""

    wish: Wish
    folder: Path


class DossierDialog(FormDialog):
    """Asks; what will be in it and what is left out is told as one chooses.

    Args:
        host: any widget of the window.
        case_id: the case in front.
        number: its number.
        linked: how many cases its chain has.
        folder: that is proposed.

    Signals:
        looked: a `Wish` whose contents shall be told.
    """

    looked = Signal(object)

    def __init__(
        self, host: QWidget, case_id: int, number: str, *, linked: int, folder: str
    ) -> None:
        super().__init__(host, tr("Dossier"), tr("Make dossier"), width=_WIDTH)
        self.set_title(tr("Dossier"), number)
        self._case_id = case_id
        scopes = [
            Option("chain", tr("Whole chain, {linked} cases", linked=linked)),
            Option("case", tr("This case only")),
        ]
        self.scope = Segmented(scopes, name=tr("What is in it"))
        self._linked = linked
        self.reader = ChoiceField(tr("Fo&r"), _READERS)
        self.reader.set_value(Reader.OFFICE.value)
        choose = Button(tr("Choose…"))
        self.folder = LineField(tr("F&older"), help_text=tr("Gets a PDF and a ZIP with the files."))
        self.folder.set_value(folder)
        self._holds = Paragraph("", TextStyle.BODY)
        self.redacted = CheckBox(tr("Black out what is marked"))
        self.redacted.setChecked(True)
        self._out_head = Label(tr("Left out for this reader"), TextStyle.SMALL_STRONG, Token.TEXT_3)
        self._out = Paragraph("", TextStyle.SMALL, Token.TEXT_2)
        if linked > 1:
            self.body.add(self.scope)
        self.body.add(self.reader)
        self.body.add(self.folder)
        self.body.add(Row(choose, None))
        for part in (self.redacted, self._holds, self._out_head, self._out):
            self.body.add(part)
        choose.clicked.connect(self._choose)
        self.scope.changed.connect(lambda _scope: self._look())
        self.reader.changed.connect(lambda _reader: self._look())

    @override
    def open(self) -> None:
        super().open()
        self._look()

    @override
    def take_focus(self) -> None:
        if self._linked > 1:
            self.scope.button(self.scope.value()).setFocus()
        else:
            self.reader.setFocus()

    @property
    def wish(self) -> Wish:
        """What is chosen now."""
        whole = self._linked > 1 and self.scope.value() == "chain"
        reader = Reader(self.reader.value())
        return Wish(self._case_id, whole, reader, self.redacted.isChecked())

    def _look(self) -> None:
        self.looked.emit(self.wish)

    def show_view(self, view: DossierView) -> None:
        """Tell what would be in it."""
        cases = trn("{count} case", "{count} cases", len(view.cases))
        papers = trn("{count} paper", "{count} papers", view.papers)
        size = tr(", {size} MB", size=numeral(view.size / _MEGA)) if view.size >= _MEGA else ""
        self._holds.set_text(
            tr(
                "{cases}, {papers}{size}, the timeline, why each date is what it is, "
                "the audit trail.",
                cases=cases,
                papers=papers,
                size=size,
            )
        )
        places = trn("{count} place", "{count} places", view.marks)
        self.redacted.setText(tr("Black out what is marked: {places}", places=places))
        self.redacted.setVisible(bool(view.marks))
        self._out.set_text("; ".join(map(shown, view.left_out)) or tr("Nothing."))
        self.place()

    def _choose(self) -> None:
        dialog = QFileDialog(self.window(), tr("Folder for the dossier"), self.folder.value())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.folder.set_value)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @override
    def read(self) -> DossierWanted | None:
        typed = self.folder.value().strip()
        if not typed:
            self.folder.set_error(tr("Type the folder that gets the dossier."))
            self.folder.setFocus()
            return None
        return DossierWanted(self.wish, Path(typed).expanduser())
