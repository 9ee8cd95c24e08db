"""Mail that comes in: each message with what it proposes; nothing happens before that."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget
from typing_extensions import override

from privdesk.domain.errors import DeskError
from privdesk.domain.mail import Fate
from privdesk.domain.read_models import CaseRow
from privdesk.domain.vocabulary import Kind
from privdesk.services.changes import ChangeSet, Topic
from privdesk.services.desk import Desk
from privdesk.services.intake import NewCase, preview
from privdesk.services.mail_in import (
    Reviewed,
    Unread,
    file_on_case,
    log_from_mail,
    review_paths,
    review_text,
    set_aside,
)
from privdesk.services.mail_watch import fresh_in, taken_in
from privdesk.ui.areas import Area
from privdesk.ui.dialogs.mail_forms import AsideDialog, PickCaseDialog, SetAside
from privdesk.ui.language import shown, tr, trn
from privdesk.ui.session import Session
from privdesk.ui.theme import TextStyle, Token, px, theme
from privdesk.ui.views.mail_detail import MailDetail, proposal_words
from privdesk.ui.views.page import Page
from privdesk.ui.views.row_table import Index
from privdesk.ui.views.text_table import TextColumn, TextRow, TextTable
from privdesk.ui.widgets import (
    Button,
    Column,
    ElidedLabel,
    EmptyState,
    Hairline,
    Label,
    Row,
    announce,
)

_LIST = 460
_EMPTY_TITLE = tr("No mail waits here")
_EMPTY_TEXT = tr(
    "Drop messages on the window, paste one with Ctrl+V, or take in a mailbox. Each shows what it "
    "proposes; nothing is logged or filed before you confirm it."
)


class MailList(TextTable):
    """The messages; Enter takes the proposal, Delete leaves a message where it was.

    Signals:
        taken: the proposal of the row in use is confirmed.
        used: another row is in use.
    """

    taken = Signal()
    used = Signal(int)

    def __init__(self) -> None:
        columns = (TextColumn(0, weight=500), TextColumn(212, Token.TEXT_2))
        super().__init__(tr("Messages"), columns, 0, removable=True)
        self.selectionModel().currentRowChanged.connect(lambda now, _old: self.used.emit(now.row()))

    @override
    def open_row(self, index: Index) -> None:
        if index.isValid():
            self.taken.emit()

    @override
    def keyPressEvent(self, e: QKeyEvent) -> None:
        if e.key() == Qt.Key.Key_Backspace:
            e.ignore()
        else:
            super().keyPressEvent(e)


class MailPage(Page):
    """Lists messages with their proposals, and does with each what the officer confirms.

    Signals:
        refer_wanted: key of a new processor referral, and the name of its customer if one is known.
        intake_of_message: a `NewCase` to be completed, and what logs it.
        count_changed: how many messages wait.
    """

    refer_wanted = Signal(int, str)
    intake_of_message = Signal(object, object)
    count_changed = Signal(int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._items: list[Reviewed | Unread] = []
        self._busy = False
        self._in_form: Reviewed | None = None
        self.list = MailList()
        self.detail = MailDetail(session)
        self.title = Label(tr("Mail in"), TextStyle.TITLE)
        self.subtitle = ElidedLabel("", TextStyle.BODY, Token.TEXT_2)
        self.take_in = Button(tr("Take in mail…"), icon="inbox")
        self.empty = EmptyState(_EMPTY_TITLE, _EMPTY_TEXT)
        self._stack = QStackedWidget()
        self._build()
        self._connect()
        self._show()

    def _build(self) -> None:
        names = Column(gap=2)
        names.add(Row(self.title, None))
        names.add(self.subtitle)
        head = Row(margins=(32, 16, 32, 12), gap=8)
        head.add(names, 1)
        head.add(self.take_in)
        self._left = QWidget()
        Column(self.list, parent=self._left)
        both = QWidget()
        across = Row(parent=both)
        across.add(self._left)
        across.add(Hairline(upright=True))
        across.add(self.detail, 1)
        self._stack.addWidget(both)
        self._stack.addWidget(self.empty)
        column = Column(parent=self)
        column.add(head)
        column.add(Hairline())
        column.add(self._stack, 1)
        theme().changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self._left.setFixedWidth(px(_LIST))

    def _connect(self) -> None:
        self.take_in.clicked.connect(self.ask_for_mail)
        self.list.taken.connect(self.accept)
        self.list.removed.connect(lambda _row: self.skip())
        self.list.used.connect(self._use)
        for name, act in self._acts().items():
            self.detail.buttons[name].clicked.connect(lambda _on=False, one=act: one())

    def _acts(self) -> Mapping[str, Callable[[], None]]:
        return {
            "accept": self.accept,
            "log": self.log,
            "file": self.file,
            "aside": self.aside,
            "skip": self.skip,
        }

    # What waits

    def ask_for_mail(self) -> None:
        """Ask for files with messages; a folder is dropped on the window, or watched."""
        dialog = QFileDialog(self.window(), tr("Take in mail"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self.review([Path(name) for name in names]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def review(self, paths: Iterable[Path]) -> None:
        """Read messages off the GUI thread and show what each proposes."""
        wanted = tuple(paths)
        if wanted:
            self._wait()
            self.session.ask(
                f"mail.review:{hash(wanted)}",
                lambda reading: tuple(review_paths(reading.desk, wanted)),
                self._reviewed,
                self._not_reviewed,
            )

    def review_fresh(self, folder: Path) -> None:
        """Show the messages of a watched folder that nobody has decided on."""
        self._wait()
        self.session.ask(
            "mail.fresh",
            lambda reading: tuple(fresh_in(reading.desk, folder)),
            self._reviewed,
            self._not_reviewed,
        )

    def paste(self, text: str) -> None:
        """Show what a pasted text proposes."""
        self._wait()
        self.session.ask(
            "mail.paste",
            lambda reading: (review_text(reading.desk, text),),
            self._reviewed,
            self._not_reviewed,
        )

    def _wait(self) -> None:
        self._busy = True
        self.subtitle.setText(tr("Reading messages…"))

    def _not_reviewed(self, error: DeskError) -> None:
        self._busy = False
        self.session.refused.emit(error)
        self._show()

    def _reviewed(self, found: tuple[Reviewed | Unread, ...]) -> None:
        self._busy = False
        known = {item.raw.sha256 for item in self._items if isinstance(item, Reviewed)}
        fresh = [i for i in found if isinstance(i, Unread) or i.raw.sha256 not in known]
        first = len(self._items) if fresh else self._row()
        self._items += fresh
        self._show()
        if self._items:
            self.list.selectRow(min(first, len(self._items) - 1))
        self.take_focus()

    def _show(self) -> None:
        rows = [_row(item) for item in self._items]
        self.list.show_rows(rows)
        self._stack.setCurrentIndex(0 if rows else 1)
        if not self._busy:
            self.subtitle.setText(_sum(self._items))
        self._use(self._row())
        self.count_changed.emit(len(self._items))

    def _row(self) -> int:
        return max(self.list.currentIndex().row(), 0)

    def _use(self, row: int) -> None:
        item = self._items[row] if 0 <= row < len(self._items) else None
        self.detail.show_item(item)

    @property
    def current(self) -> Reviewed | None:
        """The message in use; None where that could not be read."""
        row = self._row()
        item = self._items[row] if row < len(self._items) else None
        return item if isinstance(item, Reviewed) else None

    # What becomes of it

    def accept(self) -> None:
        """Do what the message proposes; a case that lacks something opens in the form first."""
        item = self.current
        if item is None or self._busy:
            self.skip()
            return
        proposal = item.proposal
        if proposal.done:
            self.skip()
        elif proposal.fate is Fate.FILE and proposal.case is not None:
            self._file(item, proposal.case.id)
        elif proposal.fate is Fate.ASIDE and proposal.aside is not None:
            self._set_aside(item, SetAside(proposal.aside, ""))
        else:
            seen = preview(self.session.desk, item.new)
            if seen.problems or seen.late_by:
                self.log()
            else:
                self._change(partial(_log, item, item.new), partial(self._logged, item))

    def log(self) -> None:
        """Open the form with the fields of the message, to be put right and saved."""
        item = self.current
        if item is None:
            return

        def how(desk: Desk, new: NewCase) -> ChangeSet:
            return log_from_mail(desk, item.raw, new)

        self._in_form = item
        self.intake_of_message.emit(item.new, how)

    def file(self) -> None:
        """Ask which case the message belongs to."""
        item = self.current
        if item is None:
            return
        dialog = PickCaseDialog(self.session, self.window(), item.new.name or item.new.email)
        dialog.given.connect(lambda row: self._file_on(item, row))
        dialog.open()

    def _file_on(self, item: Reviewed, row: CaseRow) -> None:
        self._file(item, row.id)

    def _file(self, item: Reviewed, case_id: int) -> None:
        self._change(lambda desk: file_on_case(desk, item.raw, case_id), partial(self._done, item))

    def aside(self) -> None:
        """Ask why the message is no request."""
        item = self.current
        if item is None:
            return
        dialog = AsideDialog(self.window(), item.proposal.aside)
        dialog.given.connect(lambda told: self._set_aside(item, told))
        dialog.open()

    def _set_aside(self, item: Reviewed, told: SetAside) -> None:
        self._change(
            lambda desk: set_aside(desk, item.raw, told.why, told.note), partial(self._done, item)
        )

    def skip(self) -> None:
        """Leave the message where it came from."""
        row = self._row()
        if row < len(self._items) and not self._busy:
            self._drop(self._items[row])

    def _change(
        self, change: Callable[[Desk], ChangeSet], done: Callable[[ChangeSet], None]
    ) -> None:
        if self._busy:
            return
        self._busy = True
        self.session.change(change, done, self._refused)

    def _refused(self, error: DeskError) -> None:
        self._busy = False
        self.session.refused.emit(error)

    def _logged(self, item: Reviewed, changes: ChangeSet) -> None:
        self._done(item, changes)
        self._offer_pair(item, changes.cases[0])

    def _done(self, item: Reviewed, _changes: ChangeSet) -> None:
        self._busy = False
        self._drop(item)

    def _drop(self, item: Reviewed | Unread) -> None:
        row = self._row()
        self._items.remove(item)
        self._show()
        if self._items:
            self.list.selectRow(min(row, len(self._items) - 1))
            announce(self.list, tr("{count} left", count=len(self._items)))
        self.take_focus()

    # The window

    @override
    def answers(self) -> Mapping[str, Callable[[], None]]:
        found: dict[str, Callable[[], None]] = {"mail.take_in": self.ask_for_mail}
        if self._items:
            found |= {"mail.accept": self.accept, "mail.skip": self.skip}
        if self.current is not None:
            found |= {
                "case.new": self.log,
                "mail.file": self.file,
                "mail.aside": self.aside,
            }
        return found

    @override
    def concerns(self, changes: ChangeSet) -> bool:
        return Topic.MAIL in changes.topics and not self._busy

    @override
    def refresh(self) -> None:
        """Let go of messages that were taken in meanwhile, through the form or elsewhere."""
        if self._items:
            self.session.ask("mail.taken", taken_in, self._let_go)

    def _let_go(self, taken: Mapping[str, int | None]) -> None:
        form, self._in_form = self._in_form, None
        gone = [i for i in self._items if isinstance(i, Reviewed) and i.raw.sha256 in taken]
        for item in gone:
            if not item.proposal.done:
                self._drop(item)
        if form is None or form not in gone:
            self._in_form = form
            return
        case_id = taken[form.raw.sha256]
        if case_id is not None:
            self._offer_pair(form, case_id)

    def _offer_pair(self, item: Reviewed, case_id: int) -> None:
        if self.session.reading.case(case_id).case.kind is Kind.PROCESSOR_REFERRAL:
            self.refer_wanted.emit(case_id, item.proposal.customer)

    @override
    def areas(self) -> Sequence[Area]:
        return (Area(self.list), Area(self.detail)) if self._items else (Area(self.take_in),)

    @override
    def take_focus(self) -> None:
        (self.list if self._items else self.take_in).setFocus()


def _log(item: Reviewed, new: NewCase, desk: Desk) -> ChangeSet:
    return log_from_mail(desk, item.raw, new)


def _row(item: Reviewed | Unread) -> TextRow:
    if isinstance(item, Unread):
        return TextRow(
            (item.name, tr("Not read")),
            tr("{name}, not read: {sentence}", name=item.name, sentence=shown(item.sentence)),
        )
    message = item.raw.message
    who = item.new.name or item.new.email or message.subject or item.raw.name
    words = proposal_words(item.proposal)
    spoken = tr(
        "{who}, {subject}, {words}, because {reason}",
        who=who,
        subject=message.subject,
        words=words,
        reason=item.proposal.reason,
    )
    return TextRow((who, words), spoken)


def _sum(items: Sequence[Reviewed | Unread]) -> str:
    if not items:
        return tr("Nothing waits")
    unread = sum(isinstance(item, Unread) for item in items)
    many = trn("{count} message waits", "{count} messages wait", len(items))
    rest = tr(", {unread} could not be read", unread=unread) if unread else ""
    return f"{many}{rest} · {tr('Enter takes the proposal')}"
