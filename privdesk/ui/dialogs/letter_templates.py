"""The texts that letters start from: edited with their checks beside, kept by version."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from privdesk.services import letters, office_templates
from privdesk.services.changes import ChangeSet
from privdesk.services.desk import Desk
from privdesk.services.office_templates import SHIPPED, OfficeTemplate, TemplateProof
from privdesk.services.reading import Reading
from privdesk.ui.labels import long_day
from privdesk.ui.language import shown, tr, trn
from privdesk.ui.recorded import title_of
from privdesk.ui.session import Session
from privdesk.ui.theme import TextStyle, Token
from privdesk.ui.widgets import (
    Button,
    ButtonKind,
    ChoiceField,
    LineField,
    LinkButton,
    Option,
    OverlayDialog,
    Panel,
    Paragraph,
    Row,
    announce,
)
from privdesk.ui.widgets.letter_edit import LetterEdit

_SIZE = (1080, 760)
_PAUSE = 250  # milliseconds after a key until the text is looked at
_Shown = tuple[str, str, int, tuple[OfficeTemplate, ...]]


class LetterTemplatesDialog(OverlayDialog):
    """Choose a template and a language, edit its text, keep it as the next version.

    Args:
        session: the open desk.
        host: any widget of the window.
        template_id: shown first.
        language: shown first.
    """

    def __init__(
        self, session: Session, host: QWidget, template_id: str = "", language: str = ""
    ) -> None:
        super().__init__(host, tr("Letter templates"), size=_SIZE)
        self._session = session
        self._kept = ("", "")
        self._warned = False
        found = letters.templates_for()
        options = [Option(one.id, title_of(one.id)) for one in found]
        self.template = ChoiceField(tr("&Template"), options)
        self.template.set_value(template_id or found[0].id)
        self.language = ChoiceField(tr("&Language"), self._languages())
        self.language.set_value(language)
        self.version = ChoiceField(tr("&Version"))
        self.subject = LineField(tr("&Subject"))
        self.text = LetterEdit()
        self.text.setAccessibleName(tr("Text of the template"))
        self.problem = Paragraph("", TextStyle.SMALL, Token.LATE)
        self.told = Paragraph("", TextStyle.SMALL, Token.TEXT_2)
        self.there = LinkButton(tr("Go to the line"))
        self.there.setVisible(False)
        self._line = 0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._lay_out()
        self._listen()
        self._load()

    def _lay_out(self) -> None:
        told = tr(
            "Letters from now on start from the text that you keep here. Duties and required "
            "passages stay those of the template; letters that are begun or final do not change."
        )
        self.body.add(Paragraph(told, TextStyle.BODY, Token.TEXT_2))
        choices = Row(gap=12)
        for field in (self.template, self.language, self.version):
            choices.add(field, 1)
        self.body.add(choices)
        self.body.add(self.subject)
        words = Panel(fill=Token.SUNKEN, margins=12)
        words.body.add(self.text, 1)
        self.body.add(words, 1)
        self.body.add(self.problem)
        self.body.add(self.told)
        self.body.add(self.there)
        self.back = Button(tr("Back to the shipped text"), ButtonKind.GHOST, icon="undo-2")
        self.options.add(self.back)
        self.add_cancel(tr("Close"))
        keep = Button(tr("Keep as a new version"), ButtonKind.PRIMARY, key="Ctrl+Enter")
        self.keep = self.add_action(keep)

    def _listen(self) -> None:
        self.template.changed.connect(self._other_template)
        self.language.changed.connect(self._load)
        self.version.changed.connect(self._show_version)
        self.subject.changed.connect(self._pause.start)
        self.text.textChanged.connect(self._pause.start)
        self.text.left.connect(self.subject.setFocus)
        self._pause.timeout.connect(self._look)
        self.back.clicked.connect(self._go_back)
        self.there.clicked.connect(self._go_to_line)
        self.keep.clicked.connect(self._keep)
        self.submitted.connect(self._keep)

    @override
    def take_focus(self) -> None:
        self.template.setFocus()

    @property
    def changed(self) -> bool:
        """Whether something was typed that is not kept."""
        return (self.subject.value(), self.text.toPlainText()) != self._kept

    @override
    def cancel(self) -> None:
        if self.changed and not self._warned:
            self._warned = True
            told = tr("What you typed is not kept yet. Close once more to drop it.")
            self.problem.set_text(told)
            announce(self, told)
            self.place()
            return
        super().cancel()

    def _languages(self) -> list[Option]:
        return [Option(*one) for one in letters.languages_for(self.template.value())]

    def _other_template(self) -> None:
        self.language.set_options(self._languages())
        self._load()

    def _load(self, _language: str = "") -> None:
        which = (self.template.value(), self.language.value())

        def question(reading: Reading) -> _Shown:
            now, version = office_templates.template_now(reading.desk, *which)
            versions = office_templates.versions_of(reading.desk, *which)
            return now.subject, now.body, version, versions

        self._session.ask("templates.text", question, self._loaded)

    def _loaded(self, shown: _Shown) -> None:
        subject, body, version, versions = shown
        options = [
            Option(str(one.version), f"{one.version}, {long_day(one.written_at.date())}")
            for one in versions
            if not one.withdrawn
        ]
        self.version.choice.blockSignals(True)
        self.version.set_options([*options, Option(str(SHIPPED), tr("As shipped"))])
        self.version.set_value(str(version))
        self.version.choice.blockSignals(False)
        self.back.setVisible(version != SHIPPED)
        self._put(subject, body)

    def _put(self, subject: str, body: str) -> None:
        self.subject.set_value(subject)
        self.text.setPlainText(body)
        self._kept = (self.subject.value(), self.text.toPlainText())
        self._look()

    def _show_version(self, version: str) -> None:
        which = (self.template.value(), self.language.value(), int(version or SHIPPED))

        def question(reading: Reading) -> tuple[str, str]:
            found = office_templates.template_at(reading.desk, *which)
            return found.subject, found.body

        self._session.ask("templates.version", question, self._version_came)

    def _version_came(self, text: tuple[str, str]) -> None:
        self._put(*text)

    def _look(self) -> None:
        """Check the text as it stands now."""
        which = (self.template.value(), self.language.value())
        text = (self.subject.value(), self.text.toPlainText())

        def question(reading: Reading) -> TemplateProof:
            return office_templates.check_template(reading.desk, *which, *text)

        self._session.ask("templates.check", question, self._looked)

    def _looked(self, proof: TemplateProof) -> None:
        self.problem.set_text("")
        self._warned = False
        wrong = [check for check in proof.checks if not check.ok]
        pages = trn("{count} page", "{count} pages", proof.pages)
        fine = tr("Every field and text block is known; an example takes {pages}.", pages=pages)
        lines = [f"{shown(check.title)}. {shown(check.detail)}" for check in wrong]
        self.told.set_text("\n".join(lines) if lines else fine)
        self._line = next((check.line for check in wrong if check.line), 0)
        self.there.setVisible(bool(self._line))
        self.place()

    def _go_to_line(self) -> None:
        self.text.go_to_line(self._line)

    def _keep(self) -> None:
        which = (self.template.value(), self.language.value())
        text = (self.subject.value(), self.text.toPlainText())

        def change(desk: Desk) -> ChangeSet:
            return office_templates.save_template(desk, *which, *text)

        self._session.change(change, self._done, self._refused)

    def _go_back(self) -> None:
        which = (self.template.value(), self.language.value())

        def change(desk: Desk) -> ChangeSet:
            return office_templates.withdraw_template(desk, *which)

        self._session.change(change, self._done, self._refused)

    def _done(self, _changes: ChangeSet) -> None:
        self._load()

    def _refused(self, error: Exception) -> None:
        self.problem.set_text(str(error))
        announce(self, str(error))
        self.place()


def open_templates(session: Session, host: QWidget) -> None:
    """Open the dialog."""
    LetterTemplatesDialog(session, host).open()
