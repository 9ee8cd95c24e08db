"""What the officer says about the figures of a period, section by section."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from privdesk.domain.figures.commentary import LONGEST, SECTION, Section
from privdesk.ui.dialogs.form import FormDialog
from privdesk.ui.language import tr
from privdesk.ui.widgets import TextField

_WIDTH = 640
_KEYS = {
    Section.MANAGEMENT: tr("For &management, in sentences"),
    Section.COMPLAINTS: tr("&Complaints"),
    Section.REQUESTS: tr("Privacy &requests"),
    Section.CASES: tr("&All cases"),
    Section.OUTLOOK: tr("&Outlook"),
}


class CommentaryDialog(FormDialog):
    """One field for each section; the sentences for management are proposed from the figures."""

    def __init__(
        self, host: QWidget, title: str, words: Mapping[Section, str], proposed: str
    ) -> None:
        super().__init__(host, tr("Commentary"), tr("Keep"), width=_WIDTH)
        self.set_title(tr("Commentary"), title)
        self._proposed = proposed
        self.fields: dict[Section, TextField] = {}
        for section in Section:
            field = TextField(_KEYS[section], rows=6 if section is Section.MANAGEMENT else 2)
            usual = proposed if section is Section.MANAGEMENT else ""
            field.text.setPlainText(words.get(section, usual))
            self.fields[section] = field
            self.body.add(field)

    @override
    def read(self) -> dict[Section, str] | None:
        words = {section: field.value().strip() for section, field in self.fields.items()}
        for section, text in words.items():
            if len(text) > LONGEST:
                field = self.fields[section]
                field.set_error(
                    tr(
                        "{section}: shorten it to {longest} characters.",
                        section=SECTION[section],
                        longest=LONGEST,
                    )
                )
                field.setFocus()
                return None
        if words[Section.MANAGEMENT] == self._proposed.strip():
            words[Section.MANAGEMENT] = ""  # it follows the figures until somebody edits it
        return words
