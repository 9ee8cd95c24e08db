"""One letter: written beside its page while a draft, on record afterwards."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QSizePolicy, QStackedWidget, QWidget
from typing_extensions import override

from privdesk.domain.errors import DeskError
from privdesk.domain.letter import Letter
from privdesk.domain.read_models import CaseView
from privdesk.domain.vocabulary import LetterState, SendMethod
from privdesk.domain.workflow import Obstacle
from privdesk.services import letters
from privdesk.services.changes import ChangeSet
from privdesk.services.reading import Reading
from privdesk.services.saving import save_bytes
from privdesk.ui import labels
from privdesk.ui.areas import Area
from privdesk.ui.dialogs.reason import ReasonDialog
from privdesk.ui.places import PageId, Place
from privdesk.ui.session import Session
from privdesk.ui.theme import TextStyle, Token, px, theme
from privdesk.ui.views.letter_actions import LetterActions
from privdesk.ui.views.letter_checks import Fix, LetterChecks
from privdesk.ui.views.letter_facts import LetterFacts
from privdesk.ui.views.letter_form import LetterForm
from privdesk.ui.views.letter_preview import LetterPreview
from privdesk.ui.views.page import Page
from privdesk.ui.widgets import (
    Button,
    ButtonKind,
    Column,
    ElidedLabel,
    Hairline,
    Label,
    LinkButton,
    Question,
    Row,
    bare_scroll,
)

_PROOF_MS = 150
_SAVE_MS = 800  # what is lost at most when the power goes
_LEFT = 556
_LEAST_PREVIEW = 484
_BOTH = 900
"""Width of the page at zoom 100% from which text and preview stand side by side."""

_LEAST_FORM = 520
_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


@dataclass(frozen=True, slots=True)
class _Picture:
    """Everything that the page shows of a letter."""

    letter: Letter
    view: CaseView
    templates: tuple[letters.LetterTemplate, ...]
    fields: tuple[letters.LetterField, ...]
    proof: letters.Proof | None
    obstacles: tuple[Obstacle, ...]
    pdf: bytes


def _look(reading: Reading, letter_id: int, typed: Letter | None) -> _Picture:
    letter = reading.letter(letter_id)
    view = reading.case(letter.case_id)
    if letter.state is not LetterState.DRAFT:
        pdf = letters.letter_pdf(reading.desk, letter_id) if letter.content else b""
        return _Picture(letter, view, (), (), None, (), pdf)
    draft = typed or letter
    return _Picture(
        letter,
        view,
        letters.templates_for(view.case.kind),
        letters.fields_for(reading.desk, draft),
        letters.proof(reading.desk, draft),
        letters.gate(reading.desk, draft, view.case),
        b"",
    )


class LetterPage(Page):
    """The composer of a draft, or the record of a final letter."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._id = 0
        self._picture: _Picture | None = None
        self._unsaved = False
        self._preview_wanted = False
        self._edge = Hairline(upright=True)
        self._actions = LetterActions(session, self)
        self.form = LetterForm(session.desk.clock.today())
        self.checks = LetterChecks()
        self.facts = LetterFacts()
        self.preview = LetterPreview(session)
        self._head = QWidget()
        self._back = LinkButton("", icon="chevron-left")
        self._title = ElidedLabel("", TextStyle.TITLE)
        self._state = Label("", TextStyle.SMALL, Token.TEXT_3)
        self._proof_timer = QTimer(self, interval=_PROOF_MS, singleShot=True)
        self._save_timer = QTimer(self, interval=_SAVE_MS, singleShot=True)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.buttons = {
            name: Button(text, kind, icon=icon, key=key)
            for name, text, kind, icon, key in (
                ("discard", "Discard draft", ButtonKind.GHOST, "", ""),
                ("void", "Make void", ButtonKind.GHOST, "", ""),
                ("save_pdf", "Save as PDF", ButtonKind.SECONDARY, "download", "Ctrl+S"),
                ("print", "Print", ButtonKind.SECONDARY, "printer", "Ctrl+P"),
                ("mailed", "Mark as mailed", ButtonKind.SECONDARY, "mailbox", "M"),
                ("finalize", "Finalize", ButtonKind.PRIMARY, "lock", "Ctrl+Enter"),
            )
        }
        words = Column(self._back, self._title, gap=0)
        head = Row(margins=(24, 10, 20, 10), gap=8)
        head.add(words, 1)
        head.add(self._state)
        head.add(8)
        for button in self.buttons.values():
            head.add(button)
        composer = QWidget()
        inside = Column(margins=(24, 16, 24, 16), gap=16, parent=composer)
        inside.add(self.form, 1)
        inside.add(self.checks)
        record = QWidget()
        Column(self.facts, None, margins=(24, 20, 24, 20), parent=record)
        self._sides = QStackedWidget()
        self._sides.addWidget(bare_scroll(composer))
        self._sides.addWidget(bare_scroll(record))
        self._sides.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.checks.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        body = Row()
        body.add(self._sides)
        body.add(self._edge)
        body.add(self.preview, 1)
        page = Column(parent=self)
        self._head.setLayout(head)
        page.add(self._head)
        page.add(Hairline())
        page.add(body, 1)
        self._hold_left()

    def _hold_left(self) -> None:
        """The page gives way to the text; in a narrow window only one of them shows."""
        room = self.width() / theme().zoom
        both = room >= _BOTH
        self.preview.setVisible(both or self._preview_wanted)
        self._sides.setVisible(both or not self._preview_wanted)
        self._edge.setVisible(both)
        if both:
            self._sides.setFixedWidth(px(min(_LEFT, room - _LEAST_PREVIEW)))
        else:
            self._sides.setMinimumWidth(0)
            self._sides.setMaximumWidth(self.width())
        self.form.setMinimumHeight(px(_LEAST_FORM))

    def _turn_over(self) -> None:
        """Show the page instead of the text in a narrow window, or the text again."""
        self._preview_wanted = not self._preview_wanted
        self._hold_left()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hold_left()

    def _connect(self) -> None:
        theme().changed.connect(self._hold_left)
        self._back.clicked.connect(self._to_case)
        self.form.changed.connect(self._typed)
        self.form.template_wanted.connect(self._ask_template)
        self.form.left.connect(self.buttons["finalize"].setFocus)
        self.checks.fix_wanted.connect(self._fix)
        self._proof_timer.timeout.connect(self.refresh)
        self._save_timer.timeout.connect(self._save)
        for name, button in self.buttons.items():
            button.clicked.connect(partial(self._press, name))

    def _press(self, name: str, _checked: bool = False) -> None:  # noqa: FBT002 - Qt's own order
        act = self.answers().get(f"letter.{name}")
        if act is not None:
            act()

    # Showing

    @override
    def show_place(self, place: Place) -> None:
        self._id = place.id
        self._picture = None
        self.refresh()

    @override
    def refresh(self) -> None:
        typed = self.form.draft() if self._is_open_draft else None
        if typed is not None and typed.id != self._id:
            typed = None
        self.session.ask("letter", partial(_look, letter_id=self._id, typed=typed), self._show)

    @override
    def concerns(self, changes: ChangeSet) -> bool:
        return self._picture is None or self._picture.view.case.id in changes.cases

    @property
    def _is_open_draft(self) -> bool:
        return self._picture is not None and self._picture.letter.state is LetterState.DRAFT

    def _show(self, picture: _Picture) -> None:
        if picture.letter.id != self._id:
            return
        typing = self._is_open_draft and picture.letter.state is LetterState.DRAFT
        self._picture = picture
        view, letter = picture.view, picture.letter
        name = view.person.display_name.replace("&", "&&")
        self._back.setText(f"{view.case.number} {name}")
        self._back.updateGeometry()
        if picture.proof is not None:
            self._show_draft(picture, picture.proof, typing=typing)
        else:
            self._show_record(picture)
        self._show_buttons(letter.state)
        focus = QApplication.focusWidget()
        if focus is not None and self._sides.currentIndex() == 1 and self.form.isAncestorOf(focus):
            self.take_focus()

    def _show_draft(self, picture: _Picture, proof: letters.Proof, *, typing: bool) -> None:
        titles = {template.id: template.title for template in picture.templates}
        self._title.setText(titles.get(picture.letter.template, "Letter"))
        self._sides.setCurrentIndex(0)
        if typing:
            self.form.show_fields(picture.fields)
        else:
            self.form.show_draft(picture.letter, picture.templates, picture.fields)
            self._tell_saved(picture.letter)
        self.checks.show_proof(proof, picture.obstacles)
        if proof.pdf is not None:
            draft = self.form.draft() or picture.letter
            self.preview.show_pdf(proof.pdf, folded=draft.send_method is SendMethod.MAIL)

    def _show_record(self, picture: _Picture) -> None:
        letter = picture.letter
        self._title.setText(letter.number or "Discarded draft")
        self._state.setText(labels.LETTER_STATE[letter.state])
        self._state.updateGeometry()
        self._sides.setCurrentIndex(1)
        desk = self.session.desk
        self.facts.show_letter(letter, desk.clock.today(), desk.clock.zone)
        if picture.pdf:
            self.preview.show_pdf(picture.pdf, folded=letter.send_method is SendMethod.MAIL)

    def _show_buttons(self, state: LetterState) -> None:
        answered = {name.removeprefix("letter.") for name in self.answers()}
        first = {LetterState.FINAL: "print", LetterState.PRINTED: "mailed"}.get(state, "finalize")
        for name, button in self.buttons.items():
            button.setVisible(name in answered)
            if name not in {"discard", "void"}:
                button.set_kind(ButtonKind.PRIMARY if name == first else ButtonKind.SECONDARY)
        self.buttons["print"].setText("Print a copy" if state is LetterState.MAILED else "Print")
        self.buttons["print"].updateGeometry()

    def _tell_saved(self, letter: Letter) -> None:
        at = labels.clock_time(letter.updated_at, self.session.desk.clock.zone)
        self._state.setText(f"Saved {at}")
        self._state.updateGeometry()

    @override
    def areas(self) -> Sequence[Area]:
        editor = self.form.editor if self._is_open_draft else None
        return Area(self._head), Area(self._sides, editor), Area(self.preview)

    @override
    def take_focus(self) -> None:
        if self._picture is None or self._is_open_draft:
            self.form.editor.setFocus()
            return
        shown = (button for button in self.buttons.values() if button.isVisibleTo(self))
        next(shown, self._back).setFocus()

    # Typing

    def _typed(self) -> None:
        self._unsaved = True
        self._state.setText("Not saved yet")
        self._state.updateGeometry()
        self._proof_timer.start()
        if not self._save_timer.isActive():
            self._save_timer.start()

    def _save(self) -> None:
        draft = self.form.draft()
        if not self._unsaved or draft is None:
            return
        self._unsaved = False
        self._save_timer.stop()
        self.session.change(
            lambda desk: letters.save_draft(desk, draft), self._saved, self._not_saved, quiet=True
        )

    def _saved(self, _changes: ChangeSet) -> None:
        if not self._unsaved:
            at = labels.clock_time(self.session.desk.clock.now(), self.session.desk.clock.zone)
            self._state.setText(f"Saved {at}")
            self._state.updateGeometry()

    def _not_saved(self, error: DeskError) -> None:
        self._unsaved = True
        self._state.setText("Not saved")
        self._state.updateGeometry()
        self.session.refused.emit(error)

    @override
    def leave(self) -> bool:
        self._save()
        return True

    def _ask_template(self, template_id: str) -> None:
        question = Question(
            self.window(),
            "Start again from this template?",
            "The text and the subject of the draft are replaced. The address stays.",
            act="Replace the text",
            keep="Keep the text",
        )
        question.agreed.connect(partial(self._take_template, template_id))
        question.cancelled.connect(self.form.keep_template)
        question.open()

    def _take_template(self, template_id: str) -> None:
        draft = self.form.draft()
        if draft is None or self._picture is None:
            return
        found = next(t for t in self._picture.templates if t.id == template_id)
        changed = replace(draft, template=found.id, subject=found.subject, body=found.body)
        self.form.show_draft(changed, self._picture.templates, self._picture.fields)
        self._title.setText(found.title)
        self._typed()

    def _fix(self, fix: Fix) -> None:
        draft = self.form.draft()
        match fix.id:
            case "line":
                self.form.editor.go_to_line(fix.line)
            case "address":
                self.form.address.setFocus()
            case "subject":
                self.form.subject.setFocus()
            case "signed":
                self.form.signer.setFocus()
            case "date":
                self.form.letter_date.setFocus()
            case "recourse" if draft is not None:
                self.form.editor.setPlainText(f"{draft.body.rstrip()}\n\n{{{{ recourse }}}}\n")
            case "case":
                self._to_case()
            case _:
                pass

    # Commands

    @override
    def answers(self) -> Mapping[str, Callable[[], None]]:
        picture = self._picture
        if picture is None:
            return {}
        guides: dict[str, Callable[[], None]] = {
            "letter.guides": self.preview.toggle_guides,
            "view.detail": self._turn_over,
            "letter.page_before": partial(self.preview.turn, -1),
            "letter.page_next": partial(self.preview.turn, 1),
        }
        state = picture.letter.state
        if state is LetterState.DRAFT:
            return guides | {
                "letter.finalize": self._finalize,
                "letter.discard": self._discard,
                "letter.next_check": self.checks.go_on,
            }
        if not picture.pdf or state is LetterState.VOID:
            return guides
        final = guides | {
            "letter.print": self._on_letter(self._actions.print_letter),
            "letter.save_pdf": self._ask_path,
        }
        if state is LetterState.MAILED:
            return final
        return final | {
            "letter.mailed": self._on_letter(self._actions.mail),
            "letter.void": self._on_letter(self._actions.make_void),
        }

    def _to_case(self) -> None:
        if self._picture is not None:
            self.wanted.emit(Place(PageId.CASE, id=self._picture.view.case.id))

    def _finalize(self) -> None:
        self._save()
        picture = self._picture
        if picture is None or picture.proof is None:
            return
        obstacles = picture.obstacles
        if not picture.proof.passes or any(not obstacle.overridable for obstacle in obstacles):
            first = self.checks.failing[0]
            self.session.told.emit(f"Not final yet. {first}.")
            self.checks.go_on()
        elif obstacles:
            self._ask_reason(" ".join(obstacle.sentence for obstacle in obstacles))
        else:
            self._ask_final()

    def _ask_final(self) -> None:
        question = Question(
            self.window(),
            "Finalize this letter?",
            "It gets its number, and the text can no longer be changed. "
            "A correction will be a new letter.",
            act="Finalize",
            keep="Keep editing",
        )
        question.agreed.connect(partial(self._make_final, ""))
        question.open()

    def _ask_reason(self, blocked: str) -> None:
        dialog = ReasonDialog(
            self.window(), "Finalize anyway?", "", act="Finalize anyway", blocked=blocked
        )
        dialog.given.connect(self._make_final)
        dialog.open()

    def _make_final(self, override: str) -> None:
        key = self._id
        self.session.change(lambda desk: letters.finalize(desk, key, override=override))

    def _discard(self) -> None:
        question = Question(
            self.window(),
            "Discard this draft?",
            "Its text is gone from the list of letters.",
            act="Discard draft",
            keep="Keep it",
            danger=True,
        )
        question.agreed.connect(self._drop)
        question.open()

    def _drop(self) -> None:
        self._unsaved = False
        self._save_timer.stop()
        key = self._id
        self.session.change(lambda desk: letters.discard_draft(desk, key), self._dropped)

    def _dropped(self, _changes: ChangeSet) -> None:
        self._to_case()

    def _on_letter(self, act: Callable[[Letter], None]) -> Callable[[], None]:
        def done() -> None:
            if self._picture is not None:
                act(self._picture.letter)

        return done

    def _ask_path(self) -> None:
        picture = self._picture
        if picture is None:
            return
        name = f"{picture.letter.number} {picture.view.person.display_name}"
        dialog = QFileDialog(self.window(), "Save as PDF")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("PDF (*.pdf)")
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"{_NOT_IN_NAMES.sub(' ', name).strip()}.pdf")
        dialog.fileSelected.connect(self.save_pdf)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_pdf(self, path: str) -> None:
        """Save the frozen bytes at a path that the person has chosen."""
        if self._picture is None:
            return
        pdf, target = self._picture.pdf, Path(path)

        def save(_reading: Reading) -> str:
            save_bytes(target, pdf, overwrite=True)  # the file dialog has asked already
            return target.name

        self.session.ask("letter.save", save, self._told_saved)

    def _told_saved(self, name: str) -> None:
        self.session.told.emit(f"{name} saved")
