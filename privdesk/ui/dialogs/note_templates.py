"""The templates of calls, messages and notes: looked at, changed, added, removed."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from privdesk.domain.errors import InvalidInput
from privdesk.domain.note_template import LOGGED_BY_HAND, NoteTemplate, NoteTemplates, Origin
from privdesk.domain.vocabulary import EventKind
from privdesk.services import note_templates
from privdesk.services.changes import ChangeSet
from privdesk.services.desk import Desk
from privdesk.services.note_templates import NoteProof
from privdesk.ui import labels
from privdesk.ui.language import chosen, shown, tr
from privdesk.ui.session import Session
from privdesk.ui.theme import TextStyle, Token
from privdesk.ui.widgets import (
    Button,
    ButtonKind,
    ChoiceField,
    LineField,
    Option,
    OverlayDialog,
    Paragraph,
    Segmented,
    TextField,
    announce,
)

_SIZE = (720, 0)
_PAUSE = 250  # milliseconds after a key until the words are looked at


class NoteTemplatesDialog(OverlayDialog):
    """One template at a time: kind, name, words, and an example of them.

    Args:
        session: the open desk.
        host: any widget of the window.
    """

    def __init__(self, session: Session, host: QWidget) -> None:
        super().__init__(host, tr("Templates for calls and notes"), size=_SIZE)
        self._session = session
        self._offered: NoteTemplates = ()
        self._kept = (LOGGED_BY_HAND[0].value, "", "")
        self._warned = False
        self._wanted = ""
        self._busy = False
        self.template = ChoiceField(tr("&Template"), [Option("", tr("New template"))])
        self.kind = Segmented([Option(k.value, labels.EVENT[k]) for k in LOGGED_BY_HAND])
        self.name = LineField(tr("&Name"))
        self.words = TextField(tr("&Words"), rows=6)
        self.words.set_help(
            tr(
                "Fields are filled with what the case says: {fields} and all others of letters. "
                "An ellipsis (…) is a blank that is filled by hand.",
                fields="{{ case_number }}, {{ person_name }}, {{ received }}, {{ due }}",
            )
        )
        self.example = Paragraph("", TextStyle.SMALL, Token.TEXT_2)
        self.problem = Paragraph("", TextStyle.SMALL, Token.LATE)
        for part in (self.template, self.kind, self.name, self.words, self.example, self.problem):
            self.body.add(part)
        ghost = ButtonKind.GHOST
        self.remove = Button(tr("Remove"), ghost, icon="trash-2")
        self.back = Button(tr("Bring back the shipped ones"), ghost, icon="undo-2")
        self.options.add(self.remove)
        self.options.add(self.back)
        self.add_cancel(tr("Close"))
        self.keep = self.add_action(Button(tr("Keep"), ButtonKind.PRIMARY, key="Ctrl+Enter"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._listen()
        self._ask()

    def _listen(self) -> None:
        self.template.changed.connect(self._show)
        self.words.changed.connect(self._pause.start)
        self._pause.timeout.connect(self._look)
        self.remove.clicked.connect(self._remove)
        self.back.clicked.connect(self._bring_back)
        self.keep.clicked.connect(self._keep)
        self.submitted.connect(self._keep)
        self._session.changed.connect(self._ask)

    @override
    def take_focus(self) -> None:
        self.template.setFocus()

    @property
    def changed(self) -> bool:
        """Whether something was typed that is not kept."""
        return self._typed() != self._kept

    def _typed(self) -> tuple[str, str, str]:
        return self.kind.value(), self.name.value(), self.words.value()

    @override
    def cancel(self) -> None:
        if self.changed and not self._warned:
            self._warned = True
            self._tell(tr("What you typed is not kept yet. Close once more to drop it."))
            return
        super().cancel()

    def _tell(self, words: str) -> None:
        self.problem.set_text(words)
        announce(self, words)
        self.place()

    def _ask(self, _changes: object = None) -> None:
        self._session.ask(
            "notes.dialog",
            lambda reading: note_templates.note_templates(reading.desk, chosen()),
            self._came,
        )

    def _came(self, found: NoteTemplates) -> None:
        self._offered = found
        options = [Option(one.id, _in_list(one)) for one in found]
        self.template.choice.blockSignals(True)
        self.template.set_options([Option("", tr("New template")), *options])
        self.template.set_value(self._wanted)
        self.template.choice.blockSignals(False)
        if not self.changed:
            self._show(self.template.value())

    def _current(self) -> NoteTemplate | None:
        return next((one for one in self._offered if one.id == self.template.value()), None)

    def _show(self, wanted: str) -> None:
        self._wanted = wanted
        one = self._current()
        self.kind.set_value(one.kind.value if one else LOGGED_BY_HAND[0].value)
        self.name.set_value(one.name if one else "")
        self.words.set_value(one.text if one else "")
        self._kept = self._typed()
        self._clear()
        self.remove.setVisible(one is not None)
        self._look()

    def _clear(self) -> None:
        self._warned = False
        self.name.set_error("")
        self.words.set_error("")
        self.problem.set_text("")

    def _look(self) -> None:
        """Show what becomes of the words on an invented case."""
        words = self.words.value()
        if not words.strip():
            self._looked(NoteProof("", ""))
            return
        self._session.ask(
            "notes.check",
            lambda reading: note_templates.check_note(reading.desk, words, chosen()),
            self._looked,
        )

    def _looked(self, proof: NoteProof) -> None:
        self.words.set_error(shown(proof.problem))
        self.example.set_text(tr("Example: {words}", words=proof.example) if proof.example else "")
        self.place()

    def _keep(self) -> None:
        if self._busy:
            return  # pressed twice
        self._busy = True
        which, (kind, name, words) = self.template.value(), self._typed()
        self._clear()

        def change(desk: Desk) -> ChangeSet:
            return note_templates.keep_note_template(
                desk, which, EventKind(kind), name, words, chosen()
            )

        self._session.change(change, self._done, self._refused)

    def _done(self, _changes: ChangeSet) -> None:
        self._busy = False
        name = " ".join(self.name.value().split()).casefold()
        self._kept = self._typed()
        found = note_templates.note_templates(self._session.desk, chosen())
        self._wanted = next((one.id for one in found if one.name.casefold() == name), "")
        self._came(found)

    def _remove(self) -> None:
        which = self.template.value()
        if self._busy or not which:
            return
        self._busy = True
        self._wanted, self._kept = "", self._typed()
        self._session.change(
            lambda desk: note_templates.remove_note_template(desk, which, chosen()),
            self._gone,
            self._refused,
        )
        self.template.setFocus()

    def _gone(self, _changes: ChangeSet) -> None:
        self._busy = False

    def _bring_back(self) -> None:
        if not self._busy:
            self._busy = True
            self._session.change(note_templates.bring_back_shipped, self._gone, self._refused)

    def _refused(self, error: Exception) -> None:
        self._busy = False
        if not isinstance(error, InvalidInput):
            self._tell(shown(str(error)))
            return
        fields = {"name": self.name, "text": self.words}
        for problem in reversed(error.problems):
            field = fields.get(problem.field)
            if field is not None:
                field.set_error(shown(problem.sentence))
                field.setFocus()
        self.place()


def _in_list(one: NoteTemplate) -> str:
    kind = labels.EVENT[one.kind]
    if one.origin is Origin.OWN:
        return tr("{name} ({kind}), of the office", name=one.name, kind=kind)
    if one.origin is Origin.CHANGED:
        return tr("{name} ({kind}), changed", name=one.name, kind=kind)
    return tr("{name} ({kind})", name=one.name, kind=kind)
