"""The intake dialog: a case is logged in one breath, with its deadline in sight all the time."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from privdesk.domain.errors import DeskError, InvalidInput
from privdesk.domain.mail import IncomingMessage
from privdesk.domain.person import Person
from privdesk.services.changes import ChangeSet
from privdesk.services.desk import Desk
from privdesk.services.files import read_mail
from privdesk.services.intake import NewCase, log_case, preview
from privdesk.ui.dialogs.intake_form import IntakeForm
from privdesk.ui.dialogs.intake_panel import DeadlinePanel
from privdesk.ui.language import shown, tr
from privdesk.ui.session import Session
from privdesk.ui.theme import px, theme
from privdesk.ui.widgets import (
    Button,
    ButtonKind,
    Column,
    Notice,
    OverlayDialog,
    Row,
    ToastAction,
    ToastLayer,
    Tone,
    bare_scroll,
)
from privdesk.ui.widgets.text import access_letter

_SIZE = (1040, 704)
_PANEL, _SMALL_PANEL = 336, 288
_NARROW_BELOW = 880
_HINT = tr("Tab moves on, Alt and the underlined letter jumps")


Log = Callable[[Desk, NewCase], ChangeSet]
"""Saves what was typed as a case."""


class IntakeDialog(OverlayDialog):
    """Logs a case by keyboard; made once for a window and opened again and again.

    What was typed stays when the dialog is cancelled, and is there at the next opening.

    Args:
        session: the open desk.
        window: any widget of the window.

    Signals:
        saved: a `ChangeSet`, after a case was logged; its first case is the new one.
    """

    saved = Signal(object)

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window, tr("New case"), size=_SIZE)
        self._session = session
        self._saving = False
        self._again = False
        self._how: Log = log_case
        self.form = IntakeForm(session)
        self.panel = DeadlinePanel(session.desk.clock.today())
        self._refusal = Notice("", tone=Tone.LATE, icon="circle-alert")
        self._keys = self._access_keys()
        self.setAcceptDrops(True)
        self._compose()
        self._connect()
        self._refresh()

    def _compose(self) -> None:
        self._middle = Column(margins=(0, 2, 8, 2), gap=16)
        self._middle.add(self._refusal)
        self._middle.add(self.form)
        self._side = Column()
        main, side = QWidget(), QWidget()
        main.setLayout(self._middle)
        side.setLayout(self._side)
        self._scroll_main = bare_scroll(main)
        self._scroll_side = bare_scroll(side)
        across = Row(gap=8)
        across.add(self._scroll_main, 1)
        across.add(self._scroll_side)
        self.body.add(across, 1)
        self._side.add(self.panel, 1)
        self._refusal.hide()
        self._start_over = Button(tr("Start over"), ButtonKind.GHOST)
        self._start_over.clicked.connect(self._clear)
        self.options.add(self._start_over)
        self._cancel = self.add_cancel()
        self._save_again = self.add_action(
            Button(tr("Save and add another"), key="Ctrl+Shift+Enter")
        )
        self._save = self.add_action(Button(tr("Save case"), ButtonKind.PRIMARY, key="Ctrl+Enter"))

    def _connect(self) -> None:
        self.form.changed.connect(self._refresh)
        self.form.left.connect(self._check)
        self.form.files.added.connect(self._read_file)
        self.form.files.changed.connect(lambda: self.form.rows["files"].set_error(""))
        self.submitted.connect(self.save)
        self.submitted_again.connect(self.save_again)
        self._save.clicked.connect(self.save)
        self._save_again.clicked.connect(self.save_again)
        theme().changed.connect(self._fit)

    def _access_keys(self) -> dict[int, Callable[[], None]]:
        rows, person = self.form.rows, self.form.person
        special = {
            "rights": self._jump_to_rights,
            "framework": self._jump_to_rights,
            "files": self._attach,
        }
        jumps = {
            row.letter: special.get(name, row.take_focus)
            for name, row in rows.items()
            if row.letter
        }
        others = {
            access_letter(self.panel.reason.label.text()): self.panel.reason.setFocus,
            access_letter(person.by_agent.text()): person.toggle_agent,
            "u": person.use_known,
            "k": person.keep_separate,
        }
        return {ord(letter.upper()): jump for letter, jump in (others | jumps).items()}

    def _jump_to_rights(self) -> None:
        shown = "framework" if self.form.rows["rights"].isHidden() else "rights"
        self.form.rows[shown].take_focus()

    def _attach(self) -> None:
        self.form.rows["files"].take_focus()
        self.form.files.choose()

    # Opening and closing

    @override
    def open(self) -> None:
        today = self._session.desk.clock.today()
        self.form.set_today(today)
        self.panel.set_today(today)
        self._start_over.setVisible(not self.form.is_blank())
        self._refresh()
        super().open()

    def open_with(self, new: NewCase, how: Log = log_case) -> None:
        """Open with these particulars, at the first that is missing; a draft is set aside.

        Args:
            new: what the fields show.
            how: saves it; a message that came in is saved with it.
        """
        aside = None if self.form.is_blank() else self._typed()
        self._empty(keep_stamp=False)
        self.form.fill(new)
        self._how = how
        self.open()
        self._start_over.show()
        seen = preview(self._session.desk, new)
        first = next((name for name in seen.missing if name in self.form.rows), "")
        if seen.late_by:
            self.panel.reason.setFocus()
        elif first:
            self.form.rows[first].take_focus()
        toasts = self._host.findChild(ToastLayer)
        if aside is not None and isinstance(toasts, ToastLayer):
            draft = aside
            action = ToastAction(tr("Bring it back"), lambda: self.open_with(draft))
            whose = Person(0, draft.name, draft.organisation, draft.email).display_name
            toasts.tell(tr("Your earlier draft was set aside"), whose, action)

    @override
    def take_focus(self) -> None:
        self._settle()
        self.form.rows["channel"].take_focus()

    @override
    def cancel(self) -> None:
        if self._saving:
            return
        kept = not self.form.is_blank()
        super().cancel()
        if not kept:
            self._clear()
            return
        toasts = self._host.findChild(ToastLayer)
        if isinstance(toasts, ToastLayer):
            whose = self.form.person.typed().person.display_name
            toasts.tell(tr("The draft is kept"), whose, ToastAction(tr("Continue"), self.open))

    def _clear(self) -> None:
        self._empty(keep_stamp=False)

    def _empty(self, *, keep_stamp: bool) -> None:
        self._how = log_case
        self.form.clear(keep_stamp=keep_stamp)
        self.panel.forget_choices()
        self._refuse("")
        self._start_over.hide()
        if self.is_open:
            self.take_focus()

    # What the desk understands

    def _typed(self) -> NewCase | None:
        """What the form and the panel say; None while the received day is no day."""
        typed = self.form.typed(self.panel.late_reason())
        return replace(typed, rules=self.panel.chosen_rules()) if typed is not None else None

    def _problems(self) -> dict[str, str]:
        found: dict[str, list[str]] = {}
        typed = self.form.typed()
        if typed is not None:
            for problem in preview(self._session.desk, typed).problems:
                found.setdefault(problem.field, []).append(shown(problem.sentence))
        sentences = {field: " ".join(told) for field, told in found.items()}
        return sentences | self.form.misread()

    def _refresh(self) -> None:
        typed = self._typed()
        seen = preview(self._session.desk, typed) if typed is not None else None
        self.panel.show_preview(self.form.kind(), seen)
        self.form.person.show_law(seen.law if seen is not None else "")
        if typed is not None:
            self.form.person.tell_matter(typed.kind, typed.rights)
        narrow = self.panel.parentWidget() is not self._scroll_side.widget()
        self.set_title(tr("New case"), hint=self.panel.summary() if narrow else _HINT)
        problems = self._problems()
        for name, row in self.form.rows.items():
            if row.error() and name != "files":
                row.set_error(problems.get(name, ""))

    def _check(self, field: str) -> None:
        self.form.rows[field].set_error(self._problems().get(field, ""))

    # Saving

    def save(self) -> None:
        """Save the case and close."""
        self._submit(again=False)

    def save_again(self) -> None:
        """Save the case and stay open for the next one."""
        self._submit(again=True)

    def _submit(self, *, again: bool) -> None:
        if self._saving or not self.is_open:
            return
        self._refuse("")
        problems = self._problems()
        typed = self._typed()
        if self.form.is_blank():
            problems["name"] = tr("Nothing is typed yet. Enter who wrote, or what it is about.")
        if problems or typed is None:
            self._show_problems(problems)
            return
        self._again = again
        self._hold(saving=True)
        self._log(typed)

    def _log(self, typed: NewCase) -> None:
        how = self._how
        self._session.change(lambda desk: how(desk, typed), self._done, self._failed, quiet=True)

    def _hold(self, *, saving: bool) -> None:
        self._saving = saving
        for part in (self.form, self.panel, self._save, self._save_again, self._start_over):
            part.setEnabled(not saving)
        if saving:
            self.setFocus()

    def _done(self, changes: ChangeSet) -> None:
        self._hold(saving=False)
        if not self._again:
            self.dismiss()
        self._empty(keep_stamp=self._again)
        self.saved.emit(changes)

    def _failed(self, error: DeskError) -> None:
        self._hold(saving=False)
        if isinstance(error, InvalidInput):
            told: dict[str, str] = {}
            for problem in error.problems:
                before, sentence = told.get(problem.field, ""), shown(problem.sentence)
                told[problem.field] = f"{before} {sentence}".strip()
            self._show_problems(told)
        else:
            self._refuse(shown(error.sentence))
            self.take_focus()

    def _show_problems(self, problems: dict[str, str]) -> None:
        rows = self.form.rows
        for name, row in rows.items():
            row.set_error(problems.get(name, ""))
        strange = [sentence for field, sentence in problems.items() if field not in rows]
        self._refuse(" ".join(strange))
        first = next((row for name, row in rows.items() if name in problems), None)
        if first is not None:
            first.take_focus()

    def refusal(self) -> str:
        """Why the case was not saved, where no field is to blame; empty if nothing is wrong."""
        return self._refusal.accessibleName()

    def _refuse(self, sentence: str) -> None:
        self._refusal.say(sentence)
        self._refusal.setVisible(bool(sentence))

    # Files and messages

    def _read_file(self, path: Path) -> None:
        if path.suffix.lower() == ".eml":
            self._session.ask(
                f"intake.mail:{path}",
                lambda _reading: read_mail(path),
                self._propose,
                self._cannot_read,
            )

    def _propose(self, message: IncomingMessage) -> None:
        self.form.propose(message, self._session.desk.clock.zone)

    def _cannot_read(self, error: DeskError) -> None:
        self.form.rows["files"].set_error(shown(error.sentence))

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and not self._saving:
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        urls = [url for url in event.mimeData().urls() if url.isLocalFile()]
        self.form.files.add(Path(url.toLocalFile()) for url in urls)
        event.acceptProposedAction()

    # Keys and room

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QWidget) and (watched is self or self.isAncestorOf(watched)):
            if event.type() is QEvent.Type.FocusIn and self.form.isAncestorOf(watched):
                self._scroll_main.ensureWidgetVisible(watched, 0, px(32))
            if isinstance(event, QKeyEvent) and self._takes(event):
                return True
        return super().eventFilter(watched, event)

    def _takes(self, event: QKeyEvent) -> bool:
        """Alt with a letter jumps; taken here since the menu bar has some of these letters too."""
        jump = self._keys.get(event.key())
        if jump is None or event.modifiers() != Qt.KeyboardModifier.AltModifier:
            return False
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
        elif event.type() is QEvent.Type.KeyPress and not self._saving:
            jump()
        return True

    @override
    def place(self) -> None:
        super().place()
        self._fit()

    def _fit(self) -> None:
        width = self._card_size().width()
        narrow = width < px(_NARROW_BELOW)
        inside = self._scroll_side.widget()
        if narrow == (self.panel.parentWidget() is inside):
            (self._middle if narrow else self._side).add(self.panel, 0 if narrow else 1)
        self._scroll_side.setVisible(not narrow)
        self._scroll_side.setFixedWidth(px(_PANEL if width >= px(_SIZE[0]) else _SMALL_PANEL))
        self.form.set_narrow(narrow)
        self._cancel.set_key("" if narrow else "Esc")
        self._save_again.set_key("" if narrow else "Ctrl+Shift+Enter")
        self._save.set_key("" if narrow else "Ctrl+Enter")
        self._refresh()
        self._settle()

    @staticmethod
    def _settle() -> None:
        """Lay out at once: what scrolls into sight must not stand where it stood when wide."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
