"""What is done to the file while it is closed: encryption, a new passphrase, a backup put back."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from privdesk.domain.errors import DeskError
from privdesk.services import keyring_key, protection
from privdesk.services.backups import (
    Backup,
    Difference,
    all_backups_of,
    difference,
    folder_of,
    restore,
)
from privdesk.services.desk import Desk, open_desk
from privdesk.services.reading import Reading
from privdesk.ui.dialogs.passphrase_change import PassphraseDialog, PassphraseWish
from privdesk.ui.dialogs.restore import RestoreDialog
from privdesk.ui.language import tr
from privdesk.ui.session import Session
from privdesk.ui.widgets import ToastLayer
from privdesk.ui.widgets.toasts import ToastAction
from privdesk.ui.window_lock import WindowLock


class FileDoor(QObject):
    """The doors to the closed file.

    Args:
        session: the open desk.
        window: on which the dialogs lie.
        lock: closes the file and opens it again.
        toasts: tell what was done.
        print_key: prints the recovery key.
    """

    def __init__(
        self,
        session: Session,
        window: QWidget,
        lock: WindowLock,
        toasts: ToastLayer,
        print_key: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._lock = lock
        self._toasts = toasts
        self._print_key = print_key
        self._dialog: RestoreDialog | None = None

    # The passphrase

    def ask_passphrase(self) -> None:
        """Encrypt a plain file, or change the passphrase of an encrypted one."""
        file = self._session.desk.file
        if self._session.desk.is_rehearsal and not file.is_encrypted:
            self._toasts.warn(tr("This is the sample file; it stays plain."))
            return
        dialog = PassphraseDialog(self._window, file.path.name, sealed=file.is_encrypted)
        dialog.given.connect(self._rekey)
        dialog.open()

    def _rekey(self, wish: PassphraseWish) -> None:
        path = self._session.desk.file.path

        def work() -> Desk:
            if wish.key is None:
                protection.encrypt(path, wish.new)
                return open_desk(path, key=wish.new)
            return keyring_key.change_passphrase(path, wish.key, wish.new)

        told = tr("Encrypting the case file") if wish.key is None else tr("Changing the passphrase")
        back = partial(open_desk, path, key=wish.key)
        self._lock.while_closed(told, work, back, self._rekeyed)

    def _rekeyed(self) -> None:
        action = ToastAction(tr("Print it"), self._print_key)
        self._toasts.tell(tr("Print the new recovery key and put it in the safe."), action=action)

    # The keyring of the system

    def turn_keyring(self) -> None:
        """Keep the key in the keyring of the system, or take it out again."""
        if not self._session.desk.file.is_encrypted:
            self._toasts.warn(tr("This case file has no passphrase, so there is no key to keep."))
            return
        self._session.ask("keyring", _turn, self._turned)

    def _turned(self, kept: bool) -> None:
        self._session.kept.emit()
        if kept:
            words = tr("This computer opens the case file without asking from now on.")
            self._toasts.tell(words, action=ToastAction(tr("Forget"), self.turn_keyring))
        else:
            self._toasts.tell(tr("The keyring has forgotten the key of this case file."))

    # Backups

    def ask_restore(self) -> None:
        """Show the backups of both folders, and what each would change."""
        self._session.ask("restore.list", partial(_listed, *self._folders()), self._choose)

    def _folders(self) -> tuple[Path, Path | None]:
        settings = self._session.settings
        second = Path(settings.second_folder) if settings.second_folder else None
        return folder_of(self._session.desk.file.path, settings.backup_folder), second

    def _choose(self, listed: "_Listed") -> None:
        if self._dialog is not None:
            return
        desk = self._session.desk
        now = desk.clock.now().astimezone(desk.clock.zone).replace(tzinfo=None)
        dialog = RestoreDialog(
            self._window,
            listed.backups,
            now,
            sealed=desk.file.is_encrypted,
            second=listed.second,
            is_second_there=listed.is_second_there,
        )
        dialog.looked.connect(self._compare)
        dialog.wanted.connect(self._restore)
        dialog.closed.connect(self._closed)
        self._dialog = dialog
        dialog.open()

    def _closed(self) -> None:
        self._dialog = None

    def _compare(self, backup: Backup, key: str) -> None:
        path = self._session.desk.file.path
        self._session.ask(
            "restore.compare",
            lambda reading: difference(path, backup.path, key or None, desk=reading.desk),
            partial(self._show, backup),
            self._refuse,
        )

    def _show(self, backup: Backup, found: Difference) -> None:
        if self._dialog is not None:
            self._dialog.show_difference(backup, found)

    def _refuse(self, error: DeskError) -> None:
        if self._dialog is not None:
            self._dialog.refuse(error)

    def _restore(self, backup: Backup, key: str) -> None:
        path = self._session.desk.file.path
        folder, _second = self._folders()

        def work() -> Desk:
            restore(path, backup.path, folder, key or None)
            return open_desk(path, key=key or None)

        back = partial(open_desk, path, key=key or None)
        self._lock.while_closed(tr("Restoring the backup"), work, back, self._restored)

    def _restored(self) -> None:
        self._session.history.forget()
        self._session.history_changed.emit()
        self._toasts.tell(tr("Restored. The file as it was before lies beside the backups."))


@dataclass(frozen=True, slots=True)
class _Listed:
    """The backups of both folders, the second folder if there is to be one, and whether it is."""

    backups: tuple[Backup, ...]
    second: Path | None
    is_second_there: bool


def _listed(folder: Path, second: Path | None, reading: Reading) -> _Listed:
    found = all_backups_of(reading.desk.file.path, folder, second)
    return _Listed(found, second, second is not None and second.is_dir())


def _turn(reading: Reading) -> bool:
    """Keep the key or forget it; whether it is kept now."""
    desk = reading.desk
    if keyring_key.is_kept(desk):
        keyring_key.forget(desk)
        return False
    keyring_key.keep(desk)
    return True
