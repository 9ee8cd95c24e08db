"""Black out places of a paper in its copies: a page, what is marked on it, and why."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QWidget
from typing_extensions import override

from privdesk.domain.correspondence import StoredFile
from privdesk.domain.errors import DeskError
from privdesk.domain.redaction import REASON, Box, RedactionReason
from privdesk.services import redactions
from privdesk.services.changes import ChangeSet
from privdesk.services.desk import Desk
from privdesk.services.reading import Reading
from privdesk.services.redactions import PageImage, Sheets
from privdesk.ui.dialogs.form import FormDialog
from privdesk.ui.language import shown, tr, trn
from privdesk.ui.session import Session
from privdesk.ui.theme import TextStyle, Token, px
from privdesk.ui.widgets import (
    Button,
    ButtonKind,
    ChoiceField,
    Column,
    IconButton,
    Label,
    LineField,
    LinkButton,
    Notice,
    Option,
    OverlayDialog,
    Paragraph,
    Row,
)
from privdesk.ui.widgets.mark_page import MarkPage

_SIZE = (1000, 720)
_SIDE = 320
_DPI = 110
_KEYS = tr(
    "Space puts a rectangle; arrows move it, with Shift they size it. Or draw with the mouse."
)


class FileChoiceDialog(FormDialog):
    """Which of the files of a case shall be marked.

    Args:
        host: any widget of the window.
        number: of the case.
        files: that can be marked; where there is none, its value is 0: attach one.
    """

    def __init__(self, host: QWidget, number: str, files: Sequence[StoredFile]) -> None:
        act = tr("Open") if files else tr("Attach a file…")
        super().__init__(host, tr("Black out in copies"), act)
        self.set_title(tr("Black out in copies"), number)
        self.file = ChoiceField(tr("F&ile"), [Option(str(one.id), one.name) for one in files])
        if files:
            self.file.set_value(str(files[0].id))
            self.body.add(self.file)
        else:
            words = tr("No PDF file and no picture is on this case.")
            self.body.add(Paragraph(words, TextStyle.BODY, Token.TEXT_2))

    @override
    def read(self) -> int | None:
        value = self.file.value()
        return int(value) if value else 0


class RedactDialog(OverlayDialog):
    """Marks places of one file.

    Args:
        session: the open case file.
        host: any widget of the window.
        file_id: the file.
        name: of the file.
    """

    def __init__(self, session: Session, host: QWidget, file_id: int, name: str) -> None:
        super().__init__(host, tr("Black out in copies"), size=_SIZE)
        self.set_title(tr("Black out in copies"), name)
        self._session, self._file_id, self._name = session, file_id, name
        self._sheets: Sheets | None = None
        self._page = 0
        self.page = MarkPage()
        self._where = Label("", TextStyle.BODY, Token.TEXT_2)
        self.previous = IconButton("chevron-up", tr("Page before"), key="Ctrl+PgUp")
        self.next = IconButton("chevron-down", tr("Next page"), key="Ctrl+PgDown")
        self.words = LineField(tr("&Words on this page"), help_text=tr("Enter marks every place."))
        reasons = [Option(one.value, REASON[one]) for one in RedactionReason]
        self.reason = ChoiceField(tr("&Reason"), reasons)
        self.reason.set_value(RedactionReason.THIRD_PERSON.value)
        self.note = LineField(tr("N&ote"), help_text=tr("Stands in the log of each copy."))
        self._problem = Column(gap=0)
        self._marks = Column(gap=0)
        self._fill()
        self._connect()

    def _fill(self) -> None:
        head = Row(self._where, None, self.previous, self.next, gap=4)
        left = Column(gap=4)
        left.add(head)
        left.add(self.page, 1)
        left.add(Paragraph(_KEYS, TextStyle.SMALL, Token.TEXT_3))
        side = QWidget()
        side.setFixedWidth(px(_SIDE))
        right = Column(gap=12, parent=side)
        for part in (self.words, self.reason, self.note):
            right.add(part)
        right.add(self._problem)
        right.add(Label(tr("Marked"), TextStyle.SECTION))
        right.add(self._marks)
        right.add(None)
        page = QWidget()
        page.setLayout(left)
        body = Row(gap=24)
        body.add(page, 1)
        body.add(side)
        self.body.add(body, 1)
        self.add_cancel(tr("Close"))
        self.save = self.add_action(Button(tr("Save copy…"), icon="download"))
        self.mark = self.add_action(Button(tr("Mark"), ButtonKind.PRIMARY, key="Ctrl+Enter"))

    def _connect(self) -> None:
        self.previous.clicked.connect(lambda: self._turn(-1))
        self.next.clicked.connect(lambda: self._turn(1))
        self.words.line.returnPressed.connect(self._find)
        self.page.changed.connect(self._count)
        self.mark.clicked.connect(self._mark)
        self.submitted.connect(self._mark)
        self.save.clicked.connect(self._ask_path)

    @override
    def open(self) -> None:
        super().open()
        self._ask_sheets()

    @override
    def take_focus(self) -> None:
        self.page.setFocus(Qt.FocusReason.PopupFocusReason)

    # The pages

    def _ask_sheets(self) -> None:
        file_id = self._file_id

        def sheets(reading: Reading) -> Sheets:
            return redactions.sheets_of(reading.desk, file_id)

        self._session.ask("redact", sheets, self._show, self._refuse)

    def _show(self, sheets: Sheets) -> None:
        fresh = self._sheets is None
        self._sheets = sheets
        if fresh:
            self._show_page()
        else:
            self.page.show_kept(self._kept())
        self._show_marks()

    def _kept(self) -> list[Box]:
        marks = self._sheets.marks if self._sheets else ()
        return [one.box for one in marks if one.page == self._page]

    def _show_page(self) -> None:
        sheets, page = self._sheets, self._page
        if sheets is None:
            return
        size = sheets.sizes[page]
        self._where.setText(tr("Page {page} of {count}", page=page + 1, count=len(sheets.sizes)))
        self._where.updateGeometry()
        self.previous.setEnabled(page > 0)
        self.next.setEnabled(page + 1 < len(sheets.sizes))
        self.page.show_page((size.width, size.height), self._kept(), page)

        def drawn(_reading: Reading) -> PageImage:
            return redactions.drawn(sheets, page, _DPI)

        self._session.ask("redact.page", drawn, partial(self._drawn, page), self._refuse)

    def _drawn(self, page: int, picture: PageImage) -> None:
        if page != self._page:
            return
        shape = (picture.width, picture.height, picture.stride)
        image = QImage(picture.data, *shape, QImage.Format.Format_RGB32)
        self.page.show_image(image.copy())

    def _turn(self, by: int) -> None:
        if self._sheets is None:
            return
        page = min(max(self._page + by, 0), len(self._sheets.sizes) - 1)
        if page != self._page:
            self._page = page
            self._show_page()

    # Marking

    def _count(self) -> None:
        count = len(self.page.boxes)
        words = trn("Mark {count} place", "Mark {count} places", count) if count else tr("Mark")
        self.mark.setText(words)
        self.mark.updateGeometry()

    def _find(self) -> None:
        words, page, file_id = self.words.value(), self._page, self._file_id

        def look(reading: Reading) -> tuple[Box, ...]:
            return redactions.find_words(reading.desk, file_id, page, words)

        self._session.ask("redact.find", look, partial(self._found, page), self._refuse)

    def _found(self, page: int, boxes: tuple[Box, ...]) -> None:
        if page != self._page:
            return
        missing = tr("These words do not stand on this page. A scan has no words; draw instead.")
        self.words.set_error("" if boxes else missing)
        if boxes:
            self.page.add(boxes)

    def _mark(self) -> None:
        boxes, page, file_id = tuple(self.page.boxes), self._page, self._file_id
        reason, note = RedactionReason(self.reason.value()), self.note.value()

        def change(desk: Desk) -> ChangeSet:
            return redactions.mark(desk, file_id, page, boxes, reason, note)

        self._session.change(change, self._marked, self._refuse)

    def _marked(self, _changes: ChangeSet) -> None:
        self._refuse(None)
        self.page.clear()
        self._ask_sheets()

    def _refuse(self, error: DeskError | None) -> None:
        _clear(self._problem)
        if error is not None:
            self._problem.add(Notice(shown(error.sentence)))

    def _show_marks(self) -> None:
        had_focus = self.page.hasFocus()
        _clear(self._marks)
        marks = self._sheets.marks if self._sheets else ()
        self.save.setEnabled(bool(marks))
        if not marks:
            words = tr("Nothing yet. The file itself is never changed.")
            self._marks.add(Paragraph(words, TextStyle.SMALL, Token.TEXT_3))
        for one in marks:
            row = Column(gap=0)
            row.add(Paragraph(one.words, TextStyle.SMALL))
            if one.used_at is None:
                back = LinkButton(tr("Take back"), strong=False)
                back.setAccessibleName(tr("Take back: {words}", words=one.words))
                back.clicked.connect(partial(self._take_back, one.id))
                row.add(back)
            else:
                told = tr("In a copy that has gone out")
                row.add(Paragraph(told, TextStyle.SMALL, Token.TEXT_3))
            holder = QWidget()
            holder.setLayout(row)
            self._marks.add(holder)
        if not had_focus:
            self.page.setFocus()

    def _take_back(self, redaction_id: int, _checked: bool = False) -> None:  # noqa: FBT002
        file_id = self._file_id

        def change(desk: Desk) -> ChangeSet:
            return redactions.unmark(desk, file_id, redaction_id)

        self._session.change(change, self._marked, self._refuse)

    # A copy

    def _ask_path(self) -> None:
        dialog = QFileDialog(self.window(), tr("Save copy"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        stem = self._name.rpartition(".")[0] or self._name
        dialog.selectFile(tr("{stem} (redacted).pdf", stem=stem))
        dialog.fileSelected.connect(self.save_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_to(self, name: str) -> None:
        """Save a copy with the marks in black."""
        path, file_id = Path(name), self._file_id

        def change(desk: Desk) -> ChangeSet:
            # The file dialog has asked already whether a file may be replaced.
            return redactions.save_redacted(desk, file_id, path, overwrite=True)

        self._session.change(change, self._marked, self._refuse)


def _clear(column: Column) -> None:
    while column.count():
        item = column.takeAt(0)
        widget = item.widget() if item else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
