"""The outbox: letters on their way, from the printer to the tracking number."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from typing_extensions import override

from privdesk.domain.errors import DeskError
from privdesk.domain.letter import Letter
from privdesk.domain.mail_service import services_for
from privdesk.domain.outbox import OutboxGroup, OutboxRow, in_envelope_order
from privdesk.services import mailing, outbox, print_runs
from privdesk.services.changes import ChangeSet, Topic
from privdesk.services.list_export import export_outbox
from privdesk.services.outbox import Outbox
from privdesk.services.reading import Reading
from privdesk.ui.areas import Area
from privdesk.ui.dialogs.mail_service import MailServiceDialog
from privdesk.ui.dialogs.tracking_list import TrackingListDialog
from privdesk.ui.language import shown, tr, trn
from privdesk.ui.list_door import ask_list_file, copy_list
from privdesk.ui.places import PageId, Place
from privdesk.ui.session import Session
from privdesk.ui.theme import TextStyle, Token, px, theme
from privdesk.ui.views.letter_actions import LetterActions
from privdesk.ui.views.outbox_columns import OutboxHeads
from privdesk.ui.views.outbox_list import OutboxList
from privdesk.ui.views.outbox_panel import WIDTH, OutboxPanel
from privdesk.ui.views.page import Page
from privdesk.ui.widgets import (
    Button,
    Column,
    EmptyState,
    Hairline,
    Label,
    LineField,
    Row,
)

_BOTH = 880
"""Width of the page at zoom 100% from which list and panel stand side by side."""

_IN_HOUSE = (OutboxGroup.READY, OutboxGroup.SIGNATURE, OutboxGroup.EMAIL, OutboxGroup.PRINTED)


class OutboxPage(Page):
    """Final letters until they are mailed, and those that were."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.box: Outbox | None = None
        self._panel_wanted = False
        self.actions_of_letter = LetterActions(session, self, self._open)
        self.list = OutboxList()
        self.panel = OutboxPanel(session)
        self.filter_field = LineField("", icon="list-filter", placeholder=tr("Filter letters"))
        self.filter_field.line.setAccessibleName(tr("Filter letters"))
        self._title = Label(tr("Outbox"), TextStyle.TITLE)
        self._count = Label("", TextStyle.BODY, Token.TEXT_3)
        self.tracking_button = Button(tr("Enter tracking numbers"), icon="package", key="Ctrl+T")
        self.list_button = Button(tr("Paste a list"), icon="list")
        self._edge = Hairline(upright=True)
        self._stack = QStackedWidget()
        self._left = QWidget()
        self._build()
        self._connect()

    def _build(self) -> None:
        nothing = EmptyState(
            tr("Nothing waits to be mailed"), tr("Letters come here once they are final.")
        )
        self._unfound = EmptyState(
            tr("No letter matches"), tr("Other letters are hidden."), found=False
        )
        listed = QWidget()
        inside = Column(parent=listed)
        inside.add(OutboxHeads(self.list))
        inside.add(self.list, 1)
        for widget in (listed, nothing, self._unfound):
            self._stack.addWidget(widget)
        self.filter_field.setFixedWidth(px(200))
        head = Row(margins=(16, 12, 16, 12), gap=8)
        for part in (self._title, 4, self._count, None, self.filter_field):
            head.add(part)
        head.add(self.list_button)
        head.add(self.tracking_button)
        left = Column(parent=self._left)
        left.add(head)
        left.add(Hairline())
        left.add(self._stack, 1)
        row = Row(parent=self)
        row.add(self._left, 1)
        row.add(self._edge)
        row.add(self.panel)
        self._hold()

    def _connect(self) -> None:
        self.list.opened.connect(self._open)
        self.list.checked_changed.connect(self._show_batch)
        self.list.tracked.connect(self._track)
        self.list.column_pasted.connect(self._track_column)
        self.list.selectionModel().currentChanged.connect(self._moved)
        self.tracking_button.clicked.connect(self.list.edit_tracking)
        self.list_button.clicked.connect(self._ask_list)
        self.filter_field.changed.connect(self._filter)
        self.filter_field.line.returnPressed.connect(self.list.setFocus)
        self.panel.print_wanted.connect(self._print)
        self.panel.save_wanted.connect(self._save)
        self.panel.answer_wanted.connect(self.actions_of_letter.runs.answer)
        theme().changed.connect(self._hold)

    def _hold(self) -> None:
        """The panel leaves a narrow window; view.detail shows it in place of the list."""
        both = self.width() / theme().zoom >= _BOTH
        self.panel.setVisible(both or self._panel_wanted)
        self._left.setVisible(both or not self._panel_wanted)
        self._edge.setVisible(both)
        if both:
            self.panel.setFixedWidth(px(WIDTH))
        else:
            self.panel.setMinimumWidth(0)
            self.panel.setMaximumWidth(self.width())
        self.list_button.setVisible(both)
        self._count.setVisible(both)
        self.filter_field.setFixedWidth(px(200 if both else 150))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hold()

    def _turn_over(self) -> None:
        self._panel_wanted = not self._panel_wanted
        self._hold()
        self.take_focus()

    # Showing

    @override
    def refresh(self) -> None:
        self.session.ask("outbox", lambda reading: outbox.outbox(reading.desk), self._show)

    @override
    def concerns(self, changes: ChangeSet) -> bool:
        return bool(changes.topics & {Topic.LETTERS, Topic.PEOPLE})

    def _show(self, box: Outbox) -> None:
        self.box = box
        count = box.on_their_way
        self._count.setText(
            trn("{count} letter on its way out", "{count} letters on their way out", count)
        )
        self._count.updateGeometry()
        self.list.show_box(box, self.filter_field.value())
        shown = bool(self.list.rows.letters)
        focus = QApplication.focusWidget()
        held = focus is not None and self._stack.isAncestorOf(focus)
        wanted = 0 if shown else 2 if box.rows() else 1
        turned = wanted != self._stack.currentIndex()
        self._stack.setCurrentIndex(wanted)
        if held and turned and self.isVisible():
            self.take_focus()
        self._show_batch()

    def _filter(self) -> None:
        if self.box is not None:
            self._show(self.box)

    def _show_batch(self) -> None:
        if self.box is None:
            return
        self.panel.show_batch(self._batch(), self.box.runs)
        printed = bool(self.box.rows(OutboxGroup.PRINTED))
        untracked = bool(self.box.rows(OutboxGroup.UNTRACKED))
        waiting = not self._batch() and not self.box.runs
        self.panel.step_now(printed=waiting and printed, untracked=waiting and untracked)

    def _moved(self) -> None:
        self._show_batch()

    def _batch(self) -> tuple[OutboxRow, ...]:
        """What Ctrl+P prints: the ticked letters that are ready, in the order of the paper."""
        rows = self.list.rows
        ready = [row for row in rows.letters if rows.group(row.id) is OutboxGroup.READY]
        return in_envelope_order(row for row in ready if row.id in rows.checked and not row.run)

    @override
    def areas(self) -> Sequence[Area]:
        return Area(self._left, self.list), Area(self.panel)

    @override
    def take_focus(self) -> None:
        if self._panel_wanted and not self._left.isVisible():
            self.panel.print_button.setFocus()
        elif self._stack.currentIndex() == 0:
            self.list.setFocus()
        else:
            self.filter_field.setFocus()

    def _open(self, letter_id: int) -> None:
        self.wanted.emit(Place(PageId.LETTER, id=letter_id))

    # Numbers

    def _track(self, letter_id: int, number: str) -> None:
        def done(_changes: ChangeSet) -> None:
            if self.list.edited == letter_id:
                self.list.go_on(letter_id)

        self.session.change(
            lambda desk: mailing.record_tracking(desk, {letter_id: number}),
            done,
            self._not_tracked,
            quiet=True,
        )

    def _track_column(self, numbers: Mapping[int, str], left_over: Sequence[str]) -> None:
        def done(changes: ChangeSet) -> None:
            self.list.end_edit()
            words = tr("; {count} had no letter", count=len(left_over)) if left_over else ""
            self.session.told.emit(f"{shown(changes.sentence)}{words}")

        self.session.change(
            lambda desk: mailing.record_tracking(desk, numbers), done, self._not_tracked, quiet=True
        )

    def _not_tracked(self, error: DeskError) -> None:
        if self.list.edited:
            self.list.editor.complain(shown(error.sentence))
        else:
            self.session.refused.emit(error)

    def _ask_list(self) -> None:
        rows = [row for row in self.list.rows.letters if row.takes_tracking]
        dialog = TrackingListDialog(self.window(), rows)
        dialog.given.connect(self._take_list)
        dialog.open()

    def _take_list(self, numbers: Mapping[int, str]) -> None:
        self.session.change(lambda desk: mailing.record_tracking(desk, numbers))

    # The batch

    def _print(self) -> None:
        batch = self._batch()
        if self.box is not None and self.box.runs and not batch:
            self.actions_of_letter.runs.answer(self.box.runs[0].id)
        elif batch:
            count = len(batch)
            title = (
                batch[0].number if count == 1 else trn("{count} letter", "{count} letters", count)
            )
            cover = self.session.settings.cover_list and count > 1
            keys = [row.id for row in batch]
            self.actions_of_letter.runs.start(keys, title, cover=cover)

    def _save(self) -> None:
        batch = self._batch()
        if batch:
            self.actions_of_letter.runs.save([row.id for row in batch])

    def _mail(self) -> None:
        current = self.list.current()
        group = self.list.rows.group(current.id) if current is not None else None
        groups = (group,) if group is OutboxGroup.EMAIL else (OutboxGroup.PRINTED,)
        batch = self.list.chosen(*groups)
        if not batch and current is not None and group is not None and group in _IN_HOUSE:
            batch = (current,)
        returned = self.box.rows(OutboxGroup.RETURNED) if self.box else ()
        if batch:
            self.actions_of_letter.mail_batch(batch, returned)

    def _requeue(self) -> None:
        rows, current = self.list.rows, self.list.current()
        if current is not None and rows.group(current.id) is OutboxGroup.PRINTED:
            keys = [current.id]
        else:
            keys = [row.id for row in self.list.chosen(OutboxGroup.PRINTED)]
        self.session.change(lambda desk: print_runs.requeue(desk, keys))

    def _signature(self) -> None:
        current = self.list.current()
        if current is None:
            return
        change = mailing.ask_signature if current.sign_since is None else mailing.record_signature
        keys = (current.id,)
        self.session.change(lambda desk: change(desk, keys))

    def _ask_service(self) -> None:
        batch = self.list.chosen(OutboxGroup.READY, OutboxGroup.PRINTED, OutboxGroup.SIGNATURE)
        current = self.list.current()
        if current is not None and current not in batch:
            batch = (current,)
        if not batch:
            return
        abroad = any(row.abroad for row in batch)
        dialog = MailServiceDialog(
            self.window(), len(batch), services_for(abroad=abroad), batch[0].mail_service.id
        )
        keys = [row.id for row in batch]
        dialog.given.connect(
            lambda service: self.session.change(
                lambda desk: mailing.choose_service(desk, keys, service)
            )
        )
        dialog.open()

    @override
    def answers(self) -> Mapping[str, Callable[[], None]]:
        found: dict[str, Callable[[], None]] = {
            "edit.find": self.filter_field.setFocus,
            "view.detail": self._turn_over,
        }
        if self.box is None:
            return found
        if self._batch() or self.box.runs:
            found["file.print"] = self._print
        if self.list.rows.letters:
            found |= {"file.export": self._export, "edit.copy_list": self._copy}
        if any(row.takes_tracking for row in self.list.rows.letters):
            found["outbox.tracking"] = self.list.edit_tracking
            found["outbox.tracking_list"] = self._ask_list
        row = self.list.current()
        if row is not None:
            found |= {"edit.mark": self.list.toggle, "edit.mark_all": self.list.check_all}
            found |= self._answers_for(row)
        return found

    def _answers_for(self, row: OutboxRow) -> Mapping[str, Callable[[], None]]:
        returned = row.returned_on is not None and not row.sent_again
        waits = row.approval_since is not None
        steps = self.actions_of_letter.steps(row.state, row.service, returned=returned, waits=waits)
        found: dict[str, Callable[[], None]] = {}
        for name, act in steps.items():
            found[name] = partial(self._with, row.id, act)
        group = self.list.rows.group(row.id)
        if "letter.mailed" in found or self.list.chosen(OutboxGroup.PRINTED):
            found["letter.mailed"] = self._mail
        if self.list.chosen(OutboxGroup.PRINTED):
            found["outbox.requeue"] = self._requeue
        if group in _IN_HOUSE:
            found["outbox.signature"] = self._signature
            if group is not OutboxGroup.EMAIL:
                found["outbox.service"] = self._ask_service
        return found

    def _export(self) -> None:
        ask_list_file(self, "outbox", self.export_to)

    def export_to(self, name: str) -> None:
        """Write the letters that show as XLSX, CSV or JSON by the ending."""
        path, shown = Path(name), [row.id for row in self.list.rows.letters]

        def question(reading: Reading) -> str:
            count = export_outbox(reading, path, only=shown, overwrite=True)
            return trn(
                "{count} letter saved in {name}",
                "{count} letters saved in {name}",
                count,
                name=path.name,
            )

        self.session.ask("outbox.export", question, self.session.told.emit)

    def _copy(self) -> None:
        copied = self.list.rows.copied()
        copy_list(copied)
        self.session.told.emit(trn("{count} letter copied", "{count} letters copied", copied.count))

    def _with(self, letter_id: int, act: Callable[[Letter], None]) -> None:
        self.session.ask("letters.one", lambda reading: reading.letter(letter_id), act)
