"""Opens the retention list, asks before anything is erased, and hands over the certificate."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from privdesk.domain.errors import DeskError
from privdesk.domain.retention import DueGroup, Extent
from privdesk.services import retention
from privdesk.services.backups import back_up, folder_of
from privdesk.services.certificate import certificate_pdf
from privdesk.services.changes import ChangeSet, Topic
from privdesk.services.desk import Desk
from privdesk.services.reading import Reading
from privdesk.services.retention import Certificate
from privdesk.services.saving import save_bytes
from privdesk.ui.dialogs.reason import ReasonDialog
from privdesk.ui.dialogs.retention import ErasureQuestion, RetentionDialog
from privdesk.ui.language import shown, tr, trn
from privdesk.ui.session import Session
from privdesk.ui.widgets import ToastLayer
from privdesk.ui.widgets.toasts import ToastAction


class RetentionDoor(QObject):
    """What the window knows of retention.

    Args:
        session: the open desk.
        window: on which the dialogs lie.
        toasts: tell what was done.
    """

    def __init__(self, session: Session, window: QWidget, toasts: ToastLayer) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._toasts = toasts
        self._dialog: RetentionDialog | None = None
        self._certificate: Certificate | None = None

    def open(self) -> None:
        """Show what is due today."""
        dialog = RetentionDialog(self._window, self._session.desk.clock.today())
        dialog.hold_wanted.connect(self._ask_why)
        dialog.release_wanted.connect(self._release)
        dialog.erase_wanted.connect(self._look)
        dialog.closed.connect(self._closed)
        self._dialog = dialog
        dialog.open()
        self._refresh()

    def _closed(self) -> None:
        self._dialog = None

    def _refresh(self, _changes: ChangeSet | None = None) -> None:
        today = self._session.desk.clock.today()

        def question(reading: Reading) -> tuple[DueGroup, ...]:
            groups = retention.retention_schedule(reading.desk)
            return tuple(group for group in groups if group.due_on and group.due_on <= today)

        self._session.ask("retention", question, self._show)

    def _show(self, groups: Sequence[DueGroup]) -> None:
        if self._dialog is not None:
            self._dialog.show_groups(groups)

    # Holding

    def _ask_why(self, group: DueGroup) -> None:
        number = group.cases[0].number
        text = tr("It stays, and with it its chain, until you release it.")
        dialog = ReasonDialog(
            self._window, tr("Hold {number}?", number=number), text, act=tr("Hold")
        )
        dialog.given.connect(partial(self._hold, group))
        dialog.open()

    def _hold(self, group: DueGroup, reason: str) -> None:
        case_id = group.case_ids[0]
        self._session.change(lambda desk: retention.hold(desk, case_id, reason), self._refresh)

    def _release(self, group: DueGroup) -> None:
        held = [case.id for case in group.cases if case.hold]
        for case_id in held:
            self._session.change(partial(_released, case_id), self._refresh)

    # Erasing

    def _look(self, groups: Sequence[DueGroup]) -> None:
        ids = tuple(key for group in groups for key in group.case_ids)
        self._session.ask(
            "retention.extent",
            lambda reading: retention.preview(reading.desk, ids),
            partial(self._ask, ids),
        )

    def _ask(self, ids: tuple[int, ...], extent: Extent) -> None:
        question = ErasureQuestion(self._window, extent)
        question.given.connect(partial(self._erase, ids))
        question.open()

    def _erase(self, ids: tuple[int, ...], backup: bool) -> None:
        desk = self._session.desk
        folder = folder_of(desk.file.path, self._session.settings.backup_folder)
        chosen = self._session.settings.second_folder
        second = (Path(chosen),) if chosen else ()

        def change(desk: Desk) -> ChangeSet:
            if backup:
                back_up(desk, folder)
            self._certificate = retention.erase(desk, ids, folder, *second)
            count = len(self._certificate.numbers)
            words = trn("{count} case is a shell now", "{count} cases are shells now", count)
            return ChangeSet(words, ids, frozenset(Topic))

        self._session.change(change, self._erased, quiet=True)

    def _erased(self, changes: ChangeSet) -> None:
        self._session.history.forget()
        self._session.history_changed.emit()
        self._refresh()
        action = ToastAction(tr("Save certificate"), self._save)
        self._toasts.tell(shown(changes.sentence), action=action)

    def _save(self) -> None:
        proof = self._certificate
        if proof is None:
            return
        dialog = QFileDialog(self._window, tr("Save the certificate of erasure"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(tr("Certificate of erasure {day}.pdf", day=proof.erased_on.isoformat()))
        dialog.fileSelected.connect(partial(self._write, proof))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _write(self, proof: Certificate, name: str) -> None:
        try:
            save_bytes(Path(name), certificate_pdf(proof), overwrite=True)
        except DeskError as error:
            self._toasts.warn(shown(error.sentence))
            return
        self._toasts.tell(tr("Saved {name}", name=Path(name).name))


def _released(case_id: int, desk: Desk) -> ChangeSet:
    return retention.release(desk, case_id)
