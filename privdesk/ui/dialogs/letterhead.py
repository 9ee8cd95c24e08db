"""The paper of the office: page form, logo, signature, sides and fold marks of every letter."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget
from typing_extensions import override

from privdesk.domain.errors import InvalidInput
from privdesk.services.changes import ChangeSet
from privdesk.services.desk import Desk
from privdesk.services.stationery import (
    Stationery,
    check_picture,
    page_forms,
    set_stationery,
    stationery_of,
)
from privdesk.ui.dialogs.form import FormDialog
from privdesk.ui.language import shown, tr
from privdesk.ui.session import Session
from privdesk.ui.theme import TextStyle, Token
from privdesk.ui.widgets import (
    Button,
    ButtonKind,
    ButtonSize,
    CheckBox,
    ChoiceField,
    Column,
    Label,
    LineField,
    Option,
    Paragraph,
    Row,
)

_USUAL = "-"
_WIDTH = 560


class LetterheadDialog(FormDialog):
    """Plain values of the office; pictures are read and looked at when they are chosen.

    Args:
        session: the open desk.
        host: any widget of the window.
    """

    def __init__(self, session: Session, host: QWidget) -> None:
        super().__init__(host, tr("Letterhead and paper"), tr("Save"), width=_WIDTH)
        self._now = stationery_of(session.desk)
        self.new: dict[str, bytes] = {}
        self._kept = {"logo": self._now.logo, "signature": self._now.signature}
        forms = [Option(_USUAL, tr("As usual in the country of the office"))]
        forms += [Option(form.id, form.title) for form in page_forms()]
        self.form = ChoiceField(tr("Page &form"), forms)
        self.alt = LineField(
            tr("What the &logo shows"), placeholder=tr("Caspio, with an orange arrow")
        )
        self.duplex = CheckBox(tr("Print on &both sides"))
        self.fold_marks = CheckBox(tr("Print fold &marks"))
        self._told = {name: Label("", TextStyle.BODY, Token.TEXT_2) for name in self._kept}
        self.choose = {
            name: Button(tr("Choose…"), size=ButtonSize.SMALL, icon="image") for name in self._kept
        }
        self.drop = {
            name: Button(tr("Remove"), ButtonKind.GHOST, size=ButtonSize.SMALL, icon="x")
            for name in self._kept
        }
        self.problem = Paragraph("", TextStyle.SMALL, Token.LATE)
        self._lay_out()
        self._show()

    def _lay_out(self) -> None:
        words = tr("Holds for letters from now on. Final letters stay as they are.")
        self.body.add(Paragraph(words, TextStyle.BODY, Token.TEXT_2))
        self.body.add(self.form)
        for name, title in (("logo", tr("Logo")), ("signature", tr("Signature"))):
            line = Row(gap=8)
            line.add(Label(title, TextStyle.BODY_STRONG))
            line.add(self._told[name])
            line.add(None)
            line.add(self.choose[name])
            line.add(self.drop[name])
            self.body.add(line)
            self.choose[name].setAccessibleName(tr("Choose {name}", name=name))
            self.drop[name].setAccessibleName(tr("Remove {name}", name=name))
            self.choose[name].clicked.connect(partial(self._ask, name))
            self.drop[name].clicked.connect(partial(self._remove, name))
        self.body.add(self.problem)
        self.body.add(self.alt)
        self.body.add(Column(self.duplex, self.fold_marks, gap=4))

    def _show(self) -> None:
        before = self._now
        self.form.set_value(before.form or _USUAL)
        self.alt.set_value(before.logo_alt)
        self.duplex.setChecked(before.duplex)
        self.fold_marks.setChecked(before.fold_marks)
        self._tell()

    def _tell(self) -> None:
        for name, told in self._told.items():
            has = name in self.new or bool(self._kept[name])
            none = tr("none") if name == "logo" else tr("signed by hand")
            told.setText(tr("PNG or JPEG, kept in the case file") if has else none)
            told.updateGeometry()
            self.drop[name].setVisible(has)
        self.alt.setVisible("logo" in self.new or bool(self._kept["logo"]))
        self.problem.setVisible(bool(self.problem.text()))
        self.place()

    def _ask(self, name: str, _checked: bool = False) -> None:  # noqa: FBT002 - Qt's own order
        dialog = QFileDialog(self.window(), tr("Choose a {name}", name=name))
        dialog.setNameFilter(tr("Pictures (*.png *.jpg *.jpeg)"))
        dialog.fileSelected.connect(partial(self.take, name))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take(self, name: str, path: str) -> None:
        """Take the picture at a path that the person has chosen, or say why it cannot be."""
        self.problem.set_text("")
        try:
            data = Path(path).read_bytes()
            check_picture(data)
        except OSError:
            self.problem.set_text(tr("{name} cannot be read.", name=Path(path).name))
        except InvalidInput as error:
            self.problem.set_text(" ".join(shown(problem.sentence) for problem in error.problems))
        else:
            self.new[name] = data
        self._tell()

    def _remove(self, name: str, _checked: bool = False) -> None:  # noqa: FBT002 - Qt's own order
        self.new.pop(name, None)
        self._kept[name] = ""
        self._tell()

    @override
    def read(self) -> Stationery | None:
        if self.alt.isVisibleTo(self) and not self.alt.value().strip():
            self.alt.set_error(tr("Say in words what the logo shows."))
            self.alt.setFocus()
            return None
        return replace(
            self._now,
            form=self.form.value().removeprefix(_USUAL),
            duplex=self.duplex.isChecked(),
            fold_marks=self.fold_marks.isChecked(),
            logo=self._kept["logo"],
            signature=self._kept["signature"],
            logo_alt=self.alt.value(),
        )


def open_letterhead(session: Session, host: QWidget) -> None:
    """Open the dialog, and save what it gives."""
    dialog = LetterheadDialog(session, host)

    def save(wanted: Stationery) -> None:
        new = dict(dialog.new)

        def change(desk: Desk) -> ChangeSet:
            return set_stationery(
                desk, wanted, logo=new.get("logo"), signature=new.get("signature")
            )

        session.change(change)

    dialog.given.connect(save)
    dialog.open()
