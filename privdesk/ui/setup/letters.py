"""Fourth step: the paper and the envelope of the letters."""

from typing_extensions import override

from privdesk.services.stationery import page_forms
from privdesk.ui.language import tr
from privdesk.ui.setup.step import SetupStep
from privdesk.ui.widgets import CheckBox, ChoiceField, Notice, Option, Tone

_USUAL = "-"


class LettersStep(SetupStep):
    """Asks for the page form."""

    def __init__(self) -> None:
        super().__init__(
            tr("Letters"),
            tr("The address has to show in the window of your envelopes."),
            tr("Letters"),
            tr("Paper, envelope, sides"),
        )
        forms = [Option(_USUAL, tr("As usual in the country of the office"))]
        forms += [Option(form.id, form.title) for form in page_forms()]
        self._form = ChoiceField(tr("Paper and &envelope"), forms)
        self.duplex = CheckBox(tr("Print on &both sides"))
        self.body.add(self._form)
        self.body.add(self.duplex)
        self.body.add(
            Notice(
                tr("Logo and signature come later"),
                tr("File > Letterhead and paper takes both, and shows how a page looks with them."),
                icon="image",
                tone=Tone.NEUTRAL,
            )
        )
        self.body.add(None)

    @property
    def form(self) -> str:
        """Id of the page form; empty for what is usual in the country of the office."""
        chosen = self._form.value()
        return "" if chosen == _USUAL else chosen

    @override
    def told(self) -> str:
        return str(self._form.choice.currentText())

    @override
    def check(self) -> bool:
        return True

    @override
    def take_focus(self) -> None:
        self._form.choice.setFocus()
