"""The doors through which mail comes into the window: drop, paste, and a folder that is watched."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from typing_extensions import override

from privdesk.services.changes import ChangeSet, Topic
from privdesk.services.mail_watch import waiting_in
from privdesk.services.referral import Customer, refer
from privdesk.services.web_form import write_web_form
from privdesk.ui.dialogs.mail_forms import ReferDialog
from privdesk.ui.import_door import is_table
from privdesk.ui.language import shown, tr
from privdesk.ui.places import PageId, Place
from privdesk.ui.session import Session
from privdesk.ui.views.mail_in import MailPage
from privdesk.ui.widgets import ToastAction, ToastLayer, open_overlay

_LOOK_MS = 60_000  # between two looks at the watched folder


class MailDoor(QObject):
    """Brings messages to the page of mail; never takes one in by itself.

    Args:
        session: the open desk.
        window: of the case file.
        page: gives the page of mail.
        go: brings a place to the front.
        toasts: of the window.

    Signals:
        intake_wanted: a `NewCase` and what logs it.
        place_wanted: a `Place` to show.
        counted: how many messages wait, in the page and in the watched folder.
        table_dropped: path of a table; it is no mail.
    """

    intake_wanted = Signal(object, object)
    place_wanted = Signal(object)
    counted = Signal(int)
    table_dropped = Signal(object)

    def __init__(
        self, session: Session, window: QWidget, page: Callable[[], MailPage], toasts: ToastLayer
    ) -> None:
        super().__init__(window)
        self._session, self._window, self._page, self._toasts = session, window, page, toasts
        self._met: set[int] = set()
        self._on_page = self._in_folder = 0
        self._is_over = False
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        session.changed.connect(self._changed)
        QTimer.singleShot(0, self, self.look)

    def open(self) -> MailPage:
        """Bring the page of mail to the front."""
        self.place_wanted.emit(Place(PageId.MAIL))
        page = self._page()
        if id(page) not in self._met:
            self._met.add(id(page))
            page.intake_of_message.connect(self.intake_wanted)
            page.refer_wanted.connect(self.refer)
            page.count_changed.connect(self._count_page)
        return page

    def take_in(self) -> None:
        """Ask for files with messages."""
        self.open().ask_for_mail()

    def paste(self) -> None:
        """Take what lies on the clipboard: copied files, or the text of a message."""
        data = QApplication.clipboard().mimeData()
        paths = [Path(u.toLocalFile()) for u in data.urls() if u.isLocalFile()]
        if paths:
            self.open().review(paths)
        elif data.text().strip():
            self.open().paste(data.text())
        else:
            self._toasts.warn(
                tr("The clipboard holds no message. Copy its text, then paste again.")
            )

    # Dropping

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent) and event.type() is QEvent.Type.DragEnter:
            if event.mimeData().hasUrls() and self._is_free:
                event.acceptProposedAction()
                return True
        elif isinstance(event, QDropEvent) and event.type() is QEvent.Type.Drop and self._is_free:
            urls = [url for url in event.mimeData().urls() if url.isLocalFile()]
            event.acceptProposedAction()
            paths = [Path(url.toLocalFile()) for url in urls]
            if is_table(paths):
                self.table_dropped.emit(paths[0])
            else:
                self.open().review(paths)
            return True
        return super().eventFilter(watched, event)

    @property
    def _is_free(self) -> bool:
        return open_overlay(self._window) is None and not self._session.is_locked

    # The watched folder

    def choose_folder(self) -> None:
        """Ask which folder shall be watched; with one watched already, stop watching it first."""
        known = self._session.settings.mail_folder
        if known:
            self._watch("")
            again = ToastAction(tr("Watch it again"), partial(self._watch, known))
            self._toasts.tell(
                tr("{name} is no longer watched", name=Path(known).name), action=again
            )
            return
        dialog = QFileDialog(self._window, tr("Watch a folder for mail"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _chosen(self, name: str) -> None:
        self._watch(name)
        self._toasts.tell(
            tr("{name} is watched. New messages wait under Mail in.", name=Path(name).name)
        )

    def _watch(self, name: str) -> None:
        self._session.keep(replace(self._session.settings, mail_folder=name))
        self.look()

    def stop(self) -> None:
        """Look no more: the window closes."""
        self._timer.stop()
        self._is_over = True

    def look(self) -> None:
        """Count the new messages of the watched folder; nothing of them is taken in."""
        if self._is_over:
            return
        folder = "" if self._session.is_locked else self._session.settings.mail_folder
        if not folder:
            self._in_folder = 0
            self._tell()
            return
        path = Path(folder)
        self._session.ask("mail.watch", lambda reading: waiting_in(reading.desk, path), self._found)

    def _found(self, digests: frozenset[str]) -> None:
        self._in_folder = len(digests)
        self._tell()

    def show_watched(self) -> None:
        """Bring what waits in the watched folder to the page of mail."""
        folder = self._session.settings.mail_folder
        page = self.open()
        if folder and self._in_folder:
            page.review_fresh(Path(folder))

    def _changed(self, changes: ChangeSet) -> None:
        if Topic.MAIL in changes.topics:
            self.look()

    def _count_page(self, count: int) -> None:
        self._on_page = count
        self._tell()

    def _tell(self) -> None:
        self.counted.emit(max(self._on_page, self._in_folder))

    # The web form

    def make_web_form(self) -> None:
        """Ask for a folder, and write the pages of the office's web form into it."""
        dialog = QFileDialog(self._window, tr("Make the web form in a folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.write_web_form)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write_web_form(self, name: str) -> None:
        """Write a page for each language into a folder."""
        self._session.ask(
            "mail.form",
            lambda reading: write_web_form(reading.desk.pack, Path(name)),
            self._form_written,
        )

    def _form_written(self, pages: tuple[Path, ...]) -> None:
        told = ", ".join(page.name for page in pages)
        self._toasts.tell(tr("{count} pages of the web form are written", count=len(pages)), told)

    # The pair

    def refer(self, case_id: int, customer: str = "") -> None:
        """Ask for the customer to whom the person of a case is referred, and make the pair."""
        known = self._session.desk.file.queries().customers()
        dialog = ReferDialog(self._window, known, customer)

        def make(told: Customer) -> None:
            self._session.change(lambda desk: refer(desk, case_id, told), self._referred)

        dialog.given.connect(make)
        dialog.open()

    def _referred(self, changes: ChangeSet) -> None:
        letter = changes.letter_id
        if letter is not None:
            place = Place(PageId.LETTER, id=letter)
            action = ToastAction(tr("Open"), lambda: self.place_wanted.emit(place))
            self._toasts.tell(shown(changes.sentence), action=action)
