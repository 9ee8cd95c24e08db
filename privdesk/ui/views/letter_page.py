"""One letter: written beside its page while a draft, on record afterwards."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from privdesk.domain.letter import Letter
from privdesk.domain.vocabulary import LetterState, SendMethod
from privdesk.services import letters
from privdesk.services.changes import ChangeSet
from privdesk.services.dictionaries import make_ready
from privdesk.services.letter_comparison import Comparison, compared
from privdesk.services.reading import Reading
from privdesk.ui import labels
from privdesk.ui.areas import Area
from privdesk.ui.dialogs.letter_comparison import LetterComparisonDialog
from privdesk.ui.dialogs.mailing_paper import open_mailing_paper
from privdesk.ui.language import tr
from privdesk.ui.places import PageId, Place
from privdesk.ui.recorded import title_of
from privdesk.ui.session import Session
from privdesk.ui.views.letter_actions import LetterActions
from privdesk.ui.views.letter_checks import Fix, LetterChecks
from privdesk.ui.views.letter_copy import LetterCopy
from privdesk.ui.views.letter_enclosing import ask_enclosure
from privdesk.ui.views.letter_facts import LetterFacts
from privdesk.ui.views.letter_final import ask_discard, ask_final, ask_language, ask_template
from privdesk.ui.views.letter_form import LetterForm
from privdesk.ui.views.letter_head import LetterHead
from privdesk.ui.views.letter_picture import LetterPicture, look
from privdesk.ui.views.letter_preview import LetterPreview
from privdesk.ui.views.letter_saving import DraftSaver
from privdesk.ui.views.letter_sides import LetterSides
from privdesk.ui.views.letter_spelling import LetterSpelling
from privdesk.ui.views.page import Page
from privdesk.ui.widgets import Column, Hairline

_PROOF_MS = 150


class LetterPage(Page):
    """The composer of a draft, or the record of a final letter."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._id = 0
        self._picture: LetterPicture | None = None
        self._actions = LetterActions(session, self, self._open)
        self.copy = LetterCopy(session, self)
        self.form = LetterForm(session.desk.clock.today())
        self.checks = LetterChecks()
        self.facts = LetterFacts()
        self.preview = LetterPreview(session)
        self.head = LetterHead()
        self._sides = LetterSides(self.form, self.checks, self.facts, self.preview)
        self._saver = DraftSaver(session, self.form.draft, self)
        self._spelling = LetterSpelling(session, self.form, self)
        self._proof_timer = QTimer(self, interval=_PROOF_MS, singleShot=True)
        column = Column(parent=self)
        column.add(self.head)
        column.add(Hairline())
        column.add(self._sides, 1)
        self._connect()

    def _connect(self) -> None:
        self.head.back_wanted.connect(self._to_case)
        self.head.step_wanted.connect(self._press)
        self.form.changed.connect(self._typed)
        self.form.template_wanted.connect(self._ask_template)
        self.form.language_wanted.connect(self._ask_language)
        self.form.blocks_wanted.connect(self._offer_blocks)
        self.form.left.connect(self.head.buttons["finalize"].setFocus)
        self.checks.fix_wanted.connect(self._fix)
        self.facts.opened.connect(self._open)
        self._saver.told.connect(self.head.tell)
        self._spelling.kept.connect(self.refresh)
        self._proof_timer.timeout.connect(self.refresh)

    def _press(self, name: str) -> None:
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
        self.session.ask("letter", partial(look, letter_id=self._id, typed=typed), self._show)

    @override
    def concerns(self, changes: ChangeSet) -> bool:
        return self._picture is None or self._picture.view.case.id in changes.cases

    @property
    def _is_open_draft(self) -> bool:
        return self._picture is not None and self._picture.letter.state is LetterState.DRAFT

    def _show(self, picture: LetterPicture) -> None:
        if picture.letter.id != self._id:
            return
        typing = self._is_open_draft and picture.letter.state is LetterState.DRAFT
        focus = QApplication.focusWidget()
        wrote = focus is not None and self.form.isAncestorOf(focus)
        self._picture = picture
        view = picture.view
        self.head.show_case(f"{view.case.number} {view.person.display_name}")
        if picture.proof is not None:
            self._show_draft(picture, picture.proof, typing=typing)
        else:
            self._show_record(picture)
        answers = self.answers()
        self.head.show_steps(
            picture.letter,
            lambda name: f"letter.{name}" in answers and _in_head(picture.letter, name),
        )
        # What was typed into gives way to the record, and Qt leaves the keys on its bare ground.
        if wrote and self._sides.shows_record:
            self.take_focus()

    def _show_draft(self, picture: LetterPicture, proof: letters.Proof, *, typing: bool) -> None:
        titles = {template.id: template.title for template in picture.templates}
        self.head.show_title(
            title_of(picture.letter.template) if picture.letter.template in titles else tr("Letter")
        )
        self._sides.show_composer()
        if typing:
            self.form.show_fields(picture.fields)
        else:
            self.form.show_draft(picture.letter, picture.templates, picture.fields)
            self._saver.tell(picture.letter)
        self.checks.show_proof(proof, picture.obstacles)
        if proof.pdf is not None:
            self.preview.show_pdf(proof.pdf, proof.form)
        unknown = (check.words for check in proof.checks if check.id == "spelling")
        self.form.editor.mark_words(frozenset(next(unknown, ())))
        if picture.unloaded:
            load = partial(_make_ready, language=picture.unloaded)
            self.session.ask("letter.dictionary", load, self._spell, behind=True)

    def _spell(self, _ready: None) -> None:
        if self._is_open_draft:
            self.refresh()

    def _show_record(self, picture: LetterPicture) -> None:
        letter = picture.letter
        self._saver.forget()  # keys that came after it was made final
        self.head.show_title(letter.number or tr("Discarded draft"))
        waits = letter.waits_for_approval
        self.head.tell(tr("Waits for approval") if waits else labels.LETTER_STATE[letter.state])
        self._sides.show_record()
        desk = self.session.desk
        self.facts.show_letter(letter, desk.clock.today(), desk.clock.zone, picture.way)
        if picture.pdf and letter.content:
            self.preview.show_pdf(picture.pdf, letter.content.form)

    @override
    def areas(self) -> Sequence[Area]:
        editor = self.form.editor if self._is_open_draft else None
        return Area(self.head), Area(self._sides.left, editor), Area(self.preview)

    @override
    def take_focus(self) -> None:
        if self._picture is None or self._is_open_draft:
            self.form.editor.setFocus()
        else:
            self.head.first_step().setFocus()

    # Writing

    def _typed(self) -> None:
        self._saver.typed()
        self._proof_timer.start()

    @override
    def leave(self) -> bool:
        self._saver.save()
        return True

    def _ask_template(self, template_id: str) -> None:
        draft = self.form.draft()
        if draft is not None:
            take = partial(self._restart, template_id, draft.language)
            ask_template(self.window(), take, self.form.keep_template)

    def _ask_language(self, language: str) -> None:
        draft = self.form.draft()
        if draft is not None:
            take = partial(self._restart, draft.template, language)
            ask_language(self.window(), language, take, self.form.keep_template)

    def _restart(self, template_id: str, language: str) -> None:
        draft = self.form.draft()
        if draft is None:
            return

        def made(reading: Reading) -> Letter:
            return letters.restarted(reading.desk, draft, template_id, language)

        self.session.ask("letter.restart", made, self._restarted)

    def _restarted(self, draft: Letter) -> None:
        if self._picture is None or draft.id != self._id:
            return
        self.form.show_draft(draft, self._picture.templates, self._picture.fields)
        self.head.show_title(title_of(draft.template))
        self._typed()

    def _offer_blocks(self) -> None:
        if self._picture is not None:
            self.form.offer_blocks(self._picture.blocks)

    def _compare(self) -> None:
        draft = self.form.draft()
        if draft is None:
            return

        def made(reading: Reading) -> Comparison:
            return compared(reading.desk, draft)

        self.session.ask("letter.compare", made, self._show_comparison)

    def _show_comparison(self, comparison: Comparison) -> None:
        LetterComparisonDialog(self.window(), comparison).open()

    def _fix(self, fix: Fix) -> None:
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
            case "insert":
                self.form.editor.add_passage(fix.insert)
            case "dictionary":
                self.command_wanted.emit("letter.dictionaries")
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
            "view.detail": self._sides.turn_over,
            "letter.page_before": partial(self.preview.turn, -1),
            "letter.page_next": partial(self.preview.turn, 1),
        }
        state = picture.letter.state
        if state is LetterState.DRAFT:
            return guides | {
                "letter.finalize": self._finalize,
                "letter.discard": partial(ask_discard, self.window(), self._drop),
                "letter.next_check": self.checks.go_on,
                "letter.spelling": self._spelling.ask,
                "letter.block": self._offer_blocks,
                "letter.compare": self._compare,
                "letter.enclose": partial(ask_enclosure, self.session, self, picture, self.form),
            }
        if not picture.pdf or state is LetterState.VOID:
            return guides
        final = guides | {
            "letter.envelope": partial(open_mailing_paper, self.session, self, [picture.letter.id]),
            "letter.save_pdf": partial(self.copy.ask_path, picture),
        }
        letter = picture.letter
        returned = letter.returned_on is not None
        steps = self._actions.steps(
            state, letter.service, returned=returned, waits=letter.waits_for_approval
        )
        return final | {name: self._on_letter(act) for name, act in steps.items()}

    def _on_letter(self, act: Callable[[Letter], None]) -> Callable[[], None]:
        def done() -> None:
            if self._picture is not None:
                act(self._picture.letter)

        return done

    def _open(self, letter_id: int) -> None:
        self.wanted.emit(Place(PageId.LETTER, id=letter_id))

    def _to_case(self) -> None:
        if self._picture is not None:
            self.wanted.emit(Place(PageId.CASE, id=self._picture.view.case.id))

    def _finalize(self) -> None:
        self._saver.save()
        picture = self._picture
        if picture is None or picture.proof is None:
            return
        final = all(obstacle.overridable for obstacle in picture.obstacles)
        if picture.proof.passes and final:
            ask_final(self.window(), picture, self._make_final)
            return
        self.session.told.emit(tr("Not final yet. {reason}.", reason=self.checks.failing[0]))
        self.checks.go_on()

    def _make_final(self, override: str, by: str) -> None:
        key = self._id
        self.session.change(lambda desk: letters.finalize(desk, key, override=override, by=by))

    def _drop(self) -> None:
        self._saver.forget()
        key = self._id
        self.session.change(lambda desk: letters.discard_draft(desk, key), self._dropped)

    def _dropped(self, _changes: ChangeSet) -> None:
        self._to_case()


def _make_ready(_reading: Reading, language: str) -> None:
    make_ready(language)


def _in_head(letter: Letter, name: str) -> bool:
    """Whether a step has a button; the draft for the mail program only where no paper goes out."""
    return name != "email" or letter.send_method is SendMethod.EMAIL
