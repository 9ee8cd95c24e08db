"""A file of a case, looked into: pages of a PDF, a picture, or words; nothing in it can run."""

from functools import partial

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QKeyEvent, QPixmap
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget
from typing_extensions import override

from privdesk.services.file_preview import FilePreview, preview_file
from privdesk.ui.language import tr
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
_TURNS = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}


class FilePreviewDialog(OverlayDialog):
    """Shows one file; Page Up and Page Down turn the pages.

    Signals:
        save_wanted: key of the file, whose untouched bytes shall be saved.
    """

    save_wanted = Signal(int)

    def __init__(self, session: Session, host: QWidget, file_id: int, name: str) -> None:
        super().__init__(host, tr("File"), size=(_WIDTH, _HEIGHT))
        self._session, self._file_id = session, file_id
        self._shown: FilePreview | None = None
        self.set_title(tr("File"), hint=name)
        self.words = QPlainTextEdit()
        self.words.setReadOnly(True)
        self.words.setAccessibleName(tr("Words of the file"))
        self.picture = QLabel()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.picture.setAccessibleName(tr("Picture of the file"))
        self.note = Paragraph("", TextStyle.BODY, Token.TEXT_2)
        self._sheet = bare_scroll(self.picture)
        self._sheet.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._sheet.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.place_label = Label("", TextStyle.SMALL, Token.TEXT_3)
        self.before = IconButton("chevron-up", tr("Page before"), key="PgUp", side=28)
        self.after = IconButton("chevron-down", tr("Next page"), key="PgDn", side=28)
        self.before.clicked.connect(lambda: self.turn(-1))
        self.after.clicked.connect(lambda: self.turn(1))
        for part in (self.before, self.after, self.place_label):
            self.options.add(part)
            part.hide()
        for widget in (self.note, self._sheet, self.words):
            self.body.add(widget, 1)
            widget.hide()
        close = self.add_cancel(tr("Close"))
        del close
        save = self.add_action(Button(tr("Save…"), ButtonKind.SECONDARY, icon="download"))
        save.clicked.connect(self._save)
        self._ask(0)

    def turn(self, by: int) -> None:
        """Look at another page."""
        if self._shown is not None and self._shown.pages > 1:
            self._ask(self._shown.page + by)

    def _ask(self, page: int) -> None:
        if page < 0:
            return
        dots = _DOTS * self.devicePixelRatioF()
        key = self._file_id
        self._session.ask(
            "file.preview", lambda reading: preview_file(reading.desk, key, page, dots), self._show
        )

    def _show(self, seen: FilePreview) -> None:
        self._shown = seen
        self.note.set_text(seen.note)
        self.note.setVisible(bool(seen.note))
        self.words.setVisible(bool(seen.text))
        self.words.setPlainText(seen.text)
        image = _image_of(seen, px(_WIDTH - 72))
        if seen.picture and image is None:
            self.note.set_text(tr("This picture cannot be read. Save it to open it."))
            self.note.show()
        self._sheet.setVisible(image is not None)
        if image is not None:
            pixmap = QPixmap.fromImage(image)
            pixmap.setDevicePixelRatio(self.devicePixelRatioF())
            self.picture.setPixmap(pixmap)
        several = seen.pages > 1
        for part in (self.before, self.after, self.place_label):
            part.setVisible(several)
        self.place_label.setText(tr("Page {page} of {pages}", page=seen.page + 1, pages=seen.pages))
        self.place_label.updateGeometry()
        self.place()
        self.take_focus()

    @override
    def take_focus(self) -> None:
        parts = (self.words, self._sheet)
        shown = next((part for part in parts if not part.isHidden()), None)
        if shown is not None:
            shown.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = _TURNS.get(Qt.Key(event.key()))
        if by is not None and self._shown is not None and self._shown.pages > 1:
            self.turn(by)
        else:
            super().keyPressEvent(event)

    def _save(self) -> None:
        self.dismiss()
        self.save_wanted.emit(self._file_id)


def _image_of(seen: FilePreview, widest: int) -> QImage | None:
    if seen.image is not None:
        page = seen.image
        image = QImage(page.data, page.width, page.height, page.stride, QImage.Format.Format_RGB32)
        return image.copy()
    if not seen.picture:
        return None
    buffer = QBuffer()
    buffer.setData(QByteArray(seen.picture))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and size.width() > widest:
        reader.setScaledSize(
            size.scaled(QSize(widest, 100_000), Qt.AspectRatioMode.KeepAspectRatio)
        )
    image = reader.read()
    return None if image.isNull() else image


def open_preview(
    session: Session, host: QWidget, file_id: int, name: str, save: object
) -> FilePreviewDialog:
    """Look into a file; `save` is called with its key when it shall be saved."""
    dialog = FilePreviewDialog(session, host, file_id, name)
    if callable(save):
        dialog.save_wanted.connect(partial(save))
    dialog.open()
    return dialog
