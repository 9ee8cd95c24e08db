"""A file of a case, looked into: pages of a PDF, a picture, or words; nothing in it can run."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPixmap
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget
from shiboken6 import isValid
from typing_extensions import override

from privdesk.services.file_preview import FilePreview, Fineness, PageImage, get_ready, preview_file
from privdesk.ui.language import shown, tr
from privdesk.ui.session import Session
from privdesk.ui.theme import TextStyle, Token, px
from privdesk.ui.widgets import (
    Button,
    ButtonKind,
    IconButton,
    Label,
    OverlayDialog,
    Paragraph,
    bare_scroll,
)

_WIDTH, _HEIGHT = 860, 760
_DOTS = 96
_SOON = 300  # milliseconds without a word
_TURNS = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}


class FilePreviewDialog(OverlayDialog):
    """Shows one file; Page Up and Page Down scroll, then turn the pages.

    Signals:
        save_wanted: key of the file, whose untouched bytes shall be saved.
    """

    save_wanted = Signal(int)

    def __init__(self, session: Session, host: QWidget, file_id: int, name: str) -> None:
        super().__init__(host, tr("File"), size=(_WIDTH, _HEIGHT))
        get_ready()
        self._session, self._file_id = session, file_id
        self._shown: FilePreview | None = None
        self._waits = QTimer(self, singleShot=True, interval=_SOON)
        self._waits.timeout.connect(self._tell_wait)
        self.set_title(tr("File"), hint=name)
        self.words = QPlainTextEdit()
        self.words.setReadOnly(True)
        self.words.setAccessibleName(tr("Words of the file"))
        self.picture = QLabel()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.picture.setAccessibleName(tr("Picture of the file"))
        self.note = Paragraph("", TextStyle.BODY, Token.TEXT_2)
        self.head = Paragraph("", TextStyle.BODY, Token.TEXT_2)
        self.digest = Paragraph("", TextStyle.SMALL, Token.TEXT_3)
        self.sheet = bare_scroll(self.picture)
        self.sheet.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.sheet.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.place_label = Label("", TextStyle.SMALL, Token.TEXT_3)
        self.before = IconButton("chevron-up", tr("Page before"), key="PgUp", side=28)
        self.after = IconButton("chevron-down", tr("Next page"), key="PgDn", side=28)
        self.before.clicked.connect(lambda: self.turn(-1))
        self.after.clicked.connect(lambda: self.turn(1))
        for part in (self.before, self.after, self.place_label):
            self.options.add(part)
            part.hide()
        self.body.add(self.head)
        for widget in (self.note, self.sheet, self.words):
            self.body.add(widget, 1)
            widget.hide()
        self.body.add(self.digest)
        self.sheet.installEventFilter(self)
        self._close = self.add_cancel(tr("Close"))
        self._save = self.add_action(Button(tr("Save…"), ButtonKind.SECONDARY, icon="download"))
        self._save.clicked.connect(self._want_saved)
        self._ask(0)

    def turn(self, by: int) -> None:
        """Look at another page."""
        if self._shown is not None and self._shown.pages > 1:
            self._ask(self._shown.page + by)

    def _ask(self, page: int) -> None:
        if page < 0:
            return
        ratio = self.devicePixelRatioF()
        fineness = Fineness(_DOTS * ratio, round(px(_WIDTH - 72) * ratio))
        key = self._file_id
        self._waits.start()
        self._session.ask(
            "file.preview",
            lambda reading: preview_file(reading.desk, key, page, fineness),
            self._show,
        )

    def _tell_wait(self) -> None:
        """Say that there is more to come, when it does not come at once."""
        self.note.set_text(tr("Drawing…"))
        self.note.show()

    def _show(self, seen: FilePreview) -> None:
        self._waits.stop()
        before = self._shown.page if self._shown is not None else seen.page
        if seen.note and self._shown is not None:  # the other pages can still be turned to
            seen = replace(seen, pages=self._shown.pages)
        self._shown = seen
        self.note.set_text(seen.note)
        self.note.setVisible(bool(seen.note))
        self.words.setVisible(bool(seen.text))
        self.words.setPlainText(shown(seen.text))
        self.head.set_text("\n".join(shown(line) for line in seen.lines))
        self.head.setVisible(bool(seen.lines))
        self.digest.set_text(tr("SHA-256 {sha256}", sha256=seen.file.sha256))
        self.sheet.setVisible(seen.image is not None)
        if seen.image is not None:
            pixmap = QPixmap.fromImage(_image_of(seen.image))
            pixmap.setDevicePixelRatio(self.devicePixelRatioF())
            self.picture.setPixmap(pixmap)
            self._go_to_its_start(before)
        self.place_label.setText(tr("Page {page} of {pages}", page=seen.page + 1, pages=seen.pages))
        self.place_label.updateGeometry()
        for part in (self.before, self.after, self.place_label):
            part.setVisible(seen.pages > 1)
        self.place()
        self.take_focus()

    def _go_to_its_start(self, before: int) -> None:
        """The upper edge of the page; its lower one for who comes from the page behind."""
        assert self._shown is not None
        self.picture.adjustSize()
        bar = self.sheet.verticalScrollBar()
        bar.setValue(bar.maximum() if self._shown.page < before else bar.minimum())

    @override
    def take_focus(self) -> None:
        parts: tuple[QWidget, ...] = (self.words, self.sheet)
        other = self._close if self._shown is None else self._save
        next((part for part in parts if not part.isHidden()), other).setFocus()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isValid(self) and watched is self.sheet and isinstance(event, QKeyEvent):
            by = _TURNS.get(Qt.Key(event.key()), 0)
            bar = self.sheet.verticalScrollBar()
            end = bar.maximum() if by > 0 else bar.minimum()
            if event.type() is QEvent.Type.KeyPress and by and bar.value() == end:
                self.turn(by)
                return True
        return super().eventFilter(watched, event)

    def _want_saved(self) -> None:
        self.dismiss()
        self.save_wanted.emit(self._file_id)


def _image_of(page: PageImage) -> QImage:
    shape = (page.width, page.height, page.stride)
    return QImage(page.data, *shape, QImage.Format.Format_RGB32).copy()


def open_preview(
    session: Session, host: QWidget, file_id: int, name: str, save: object
) -> FilePreviewDialog:
    """Look into a file; `save` is called with its key when it shall be saved."""
    dialog = FilePreviewDialog(session, host, file_id, name)
    if callable(save):
        dialog.save_wanted.connect(partial(save))
    dialog.open()
    return dialog
