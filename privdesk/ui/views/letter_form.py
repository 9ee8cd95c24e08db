"""The left side of the composer: template, way of sending, address, dates, and the text."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from privdesk.domain.letter import Letter
from privdesk.domain.vocabulary import SendMethod
from privdesk.services.letters import LetterField, LetterTemplate, TextBlock, languages_for
from privdesk.services.stationery import page_forms
from privdesk.ui import labels
from privdesk.ui.language import tr, trn
from privdesk.ui.recorded import title_of
from privdesk.ui.theme import TextStyle, Token
from privdesk.ui.widgets import (
    Button,
    ButtonKind,
    ButtonSize,
    ChoiceField,
    Column,
    DayField,
    Field,
    IconButton,
    Label,
    LineField,
    Option,
    Row,
    TextField,
)
from privdesk.ui.widgets.letter_edit import LetterEdit

_OFFICE = "-"
_NO_VALUE = tr("not known yet")
_LONGEST_VALUE = 48


class LetterForm(QWidget):
    """Plain values in, plain values out; says when something was typed.

    Signals:
        changed: something was typed or chosen.
        template_wanted: id of another template.
        language_wanted: BCP 47 tag of another language.
        blocks_wanted: the list of text blocks.
        left: Esc was pressed in the text.
    """

    changed = Signal()
    template_wanted = Signal(str)
    language_wanted = Signal(str)
    blocks_wanted = Signal()
    left = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft: Letter | None = None
        self._fields: tuple[LetterField, ...] = ()
        methods = [Option(method.value, labels.SEND_METHOD[method]) for method in SendMethod]
        self.template = ChoiceField(tr("&Template"))
        self.language = ChoiceField(tr("Lan&guage"))
        self.send_method = ChoiceField(tr("Sent &by"), methods)
        forms = [Option(_OFFICE, tr("As the office has it"))]
        forms += [Option(form.id, form.title) for form in page_forms()]
        self.page_form = ChoiceField(tr("Page fo&rm"), forms)
        self.address = TextField(tr("T&o"), rows=5)
        self.letter_date = DayField(tr("Letter &date"), today)
        self.signer = LineField(tr("Signed b&y"))
        self.enclosures = TextField(tr("Enclosures"), rows=5, placeholder=tr("One on each line"))
        self.subject = LineField(tr("S&ubject"))
        self.editor = LetterEdit()
        self._words = Label("", TextStyle.SMALL, Token.TEXT_3)
        self._build()
        self._connect()

    def _build(self) -> None:
        first = Row(self.template, self.send_method, gap=12)
        first.setStretch(0, 3)
        first.setStretch(1, 2)
        dates = Column(self.letter_date, self.signer, self.page_form, None, gap=8)
        second = Row(gap=12)
        second.add(self.address, 5)
        second.add(dates, 5)
        second.add(Column(self.language, self.enclosures, None, gap=8), 4)
        text = Field("", self.editor, tall=True)
        column = Column(gap=12, parent=self)
        for part in (first, second, self.subject, self._tools()):
            column.add(part)
        column.add(text, 1)

    def _tools(self) -> Row:
        row = Row(gap=2)
        for icon, name, key, act in (
            ("bold", tr("Bold"), "Ctrl+B", partial(self.editor.surround, "**")),
            ("italic", tr("Italic"), "Ctrl+I", partial(self.editor.surround, "*")),
            ("list", tr("List"), "Ctrl+Shift+8", self.editor.make_list),
        ):
            row.add(self._tool(icon, name, key, act))
        row.add(8)
        self.insert = Button(
            tr("Insert field"), ButtonKind.GHOST, icon="braces", key="{{", size=ButtonSize.SMALL
        )
        self.insert.clicked.connect(self.offer_fields)
        row.add(self.insert)
        row.add(self._tool("pilcrow", tr("Text block"), "Ctrl+Shift+T", self.blocks_wanted.emit))
        row.add(None)
        row.add(self._words)
        return row

    @staticmethod
    def _tool(icon: str, name: str, key: str, act: Callable[[], None]) -> IconButton:
        button = IconButton(icon, name, key=key, side=28)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(act)
        return button

    def _connect(self) -> None:
        for line in (self.signer, self.subject):
            line.changed.connect(self.changed)
        for text in (self.address, self.enclosures):
            text.changed.connect(self.changed)
        self.letter_date.changed.connect(self.changed)
        self.send_method.changed.connect(self.changed)
        self.page_form.changed.connect(self.changed)
        self.template.changed.connect(self._template_chosen)
        self.language.changed.connect(self._language_chosen)
        self.editor.textChanged.connect(self._typed)
        self.editor.field_wanted.connect(self.offer_fields)
        self.editor.left.connect(self.left)

    def show_draft(
        self,
        draft: Letter,
        templates: tuple[LetterTemplate, ...],
        fields: tuple[LetterField, ...],
    ) -> None:
        """Show another draft without saying that something was typed."""
        self._draft, self._fields = draft, fields
        held = self.blockSignals(True)
        self.template.blockSignals(True)
        self.template.set_options([Option(t.id, title_of(t.id)) for t in templates])
        self.template.set_value(draft.template)
        self.template.blockSignals(False)
        self.language.blockSignals(True)
        self.language.set_options([Option(*told) for told in languages_for(draft.template)])
        self.language.set_value(draft.language)
        self.language.blockSignals(False)
        self.send_method.set_value(draft.send_method.value)
        self.page_form.set_value(draft.form or _OFFICE)
        self.address.set_value("\n".join(draft.address))
        self.letter_date.set_value(draft.letter_date)
        self.signer.set_value(draft.signer)
        self.enclosures.set_value("\n".join(draft.enclosures))
        self.subject.set_value(draft.subject)
        self.editor.setPlainText(draft.body)
        self._count()
        self.blockSignals(held)

    def add_enclosure(self, line: str) -> None:
        """Put a line below the enclosures, as if it was typed."""
        lines = (*_lines(self.enclosures.value()), line)
        self.enclosures.set_value("\n".join(lines))
        self.changed.emit()

    def show_fields(self, fields: tuple[LetterField, ...]) -> None:
        """Take other values for the fields; the text stays as it is."""
        self._fields = fields

    def draft(self) -> Letter | None:
        """The draft as it stands on the screen; None before one is shown."""
        if self._draft is None:
            return None
        return replace(
            self._draft,
            send_method=SendMethod(self.send_method.value()),
            subject=self.subject.value(),
            body=self.editor.toPlainText(),
            address=_lines(self.address.value()),
            letter_date=self.letter_date.value() or self._draft.letter_date,
            signer=self.signer.value(),
            enclosures=_lines(self.enclosures.value()),
            form=self.page_form.value().removeprefix(_OFFICE),
        )

    def _template_chosen(self, template: str) -> None:
        if self._draft is not None and template != self._draft.template:
            self.template_wanted.emit(template)

    def _language_chosen(self, language: str) -> None:
        if self._draft is not None and language != self._draft.language:
            self.language_wanted.emit(language)

    def keep_template(self) -> None:
        """Show template and language of the draft again, after others were not taken."""
        if self._draft is not None:
            self.template.set_value(self._draft.template)
            self.language.set_value(self._draft.language)

    def _typed(self) -> None:
        self._count()
        self.changed.emit()

    def _count(self) -> None:
        number = len(self.editor.toPlainText().split())
        self._words.setText(trn("{count} word", "{count} words", number))

    def offer_fields(self) -> None:
        """Open the list of fields at the cursor."""
        menu = QMenu(self)
        for field in self._fields:
            value = field.value if field.value is not None else _NO_VALUE
            shown = " ".join(value.split()).replace("\\", "").replace("&", "&&")
            if len(shown) > _LONGEST_VALUE:
                shown = f"{shown[: _LONGEST_VALUE - 1]}…"
            action = menu.addAction(f"{field.label}\t{shown}")
            action.triggered.connect(partial(self._insert, field.name))
        self.popup(menu)

    def popup(self, menu: QMenu) -> None:
        """Open a menu at the cursor of the text."""
        menu.aboutToHide.connect(menu.deleteLater)
        corner = self.editor.cursorRect().bottomLeft() + QPoint(0, 4)
        menu.popup(self.editor.viewport().mapToGlobal(corner))

    def offer_blocks(self, blocks: tuple[TextBlock, ...]) -> None:
        """Open the list of text blocks at the cursor."""
        menu = QMenu(self)
        for block in blocks:
            action = menu.addAction(block.title.replace("&", "&&"))
            action.triggered.connect(partial(self._add_block, block.body))
        self.popup(menu)

    def _add_block(self, text: str, _checked: bool = False) -> None:  # noqa: FBT002 - Qt's own order
        self.editor.add_passage(text)

    def _insert(self, name: str, _checked: bool = False) -> None:  # noqa: FBT002 - Qt's own order
        self.editor.insert_field(name)


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.splitlines() if line.strip())
