"""The small forms of mail that comes in: which case it belongs to, why it is none, who refers."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from privdesk.domain.mail import Aside
from privdesk.domain.read_models import CaseFilter, CaseRow, Scope
from privdesk.services.referral import Customer
from privdesk.ui import labels
from privdesk.ui.dialogs.form import FormDialog
from privdesk.ui.language import tr
from privdesk.ui.session import Session
from privdesk.ui.theme import TextStyle, Token
from privdesk.ui.views.text_table import TextColumn, TextRow, TextTable
from privdesk.ui.widgets import ChoiceField, LineField, Option, Paragraph

_PICK_WIDTH = 720
_SHOWN = 8
_ASK_MS = 60
_STEPS: dict[int, int] = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class PickCaseDialog(FormDialog):
    """The case that a message belongs to, found by number, name or words.

    Args:
        session: the open desk.
        host: any widget of the window.
        typed: what is looked for first, such as the name of the sender.
    """

    def __init__(self, session: Session, host: QWidget, typed: str = "") -> None:
        super().__init__(host, tr("Belongs to a case"), tr("File it"), width=_PICK_WIDTH)
        self._session = session
        self._rows: tuple[CaseRow, ...] = ()
        self._stale = self._take_at_once = False
        self.query = LineField(tr("&Case"), icon="search", placeholder=tr("Number, name or words"))
        columns = (
            TextColumn(120, Token.TEXT_2),
            TextColumn(200, weight=500),
            TextColumn(0, Token.TEXT_2),
            TextColumn(104, Token.TEXT_3),
        )
        self.list = TextTable(tr("Cases"), columns, _SHOWN, removable=True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.query.line.installEventFilter(self)
        self.query.line.returnPressed.connect(self.submit)
        self.body.add(self.query)
        self.body.add(self.list)
        self._timer = QTimer(self, interval=_ASK_MS, singleShot=True)
        self._timer.timeout.connect(self._ask)
        self.query.changed.connect(self._typed)
        self.query.set_value(typed)
        self.query.line.selectAll()
        self._ask()

    @override
    def take_focus(self) -> None:
        self.query.setFocus()

    def _typed(self, _text: str) -> None:
        self._stale, self._take_at_once = True, False
        self._timer.start()

    def _ask(self) -> None:
        self._timer.stop()
        text = self.query.value()
        wanted = CaseFilter(Scope.ALL if text else Scope.OPEN, text=text)
        self._session.ask(
            "mail.cases", lambda reading: reading.rows(wanted, limit=_SHOWN), self._show
        )

    def _show(self, rows: tuple[CaseRow, ...]) -> None:
        self._rows = rows
        self.query.set_error("" if rows else tr("No case matches."))
        self.list.show_rows([_row(row) for row in rows])
        self._stale = self._timer.isActive()
        if self._take_at_once and not self._stale:
            self._take_at_once = False
            self.submit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if watched is self.query.line and pressed:
            step = _STEPS.get(event.key()) if isinstance(event, QKeyEvent) else None
            if step is not None and self._rows:
                row = self.list.currentIndex().row() + step
                self.list.selectRow(min(max(row, 0), len(self._rows) - 1))
                return True
        return super().eventFilter(watched, event)

    @override
    def read(self) -> CaseRow | None:
        if self._stale:
            # Who types fast means what was typed, not what shows.
            self._take_at_once = True
            self._ask()
            return None
        row = self.list.currentIndex().row()
        if not 0 <= row < len(self._rows):
            self.query.set_error(tr("Choose the case that the message belongs to."))
            return None
        return self._rows[row]


def _row(row: CaseRow) -> TextRow:
    cells = (row.number, row.person, row.subject, labels.STATUS[row.status])
    return TextRow(cells, ", ".join(cells))


@dataclass(frozen=True, slots=True)
class SetAside:
    """Why a message is no request, and the note on it."""

    why: Aside
    note: str


class AsideDialog(FormDialog):
    """Why a message is no request; nothing of it is kept but a note and its digest."""

    def __init__(self, host: QWidget, why: Aside | None) -> None:
        super().__init__(host, tr("No request"), tr("Set aside"))
        options = [Option(one.value, labels.ASIDE[one]) for one in Aside]
        self.why = ChoiceField(tr("&Why"), options)
        self.why.set_value((why or Aside.OTHER).value)
        self.note = LineField(tr("&Note"), placeholder=tr("Forwarded unopened"))
        told = tr(
            "It gets no case number and is not counted. The message itself is not copied: the case "
            "file keeps this note and a digest by which it is known again."
        )
        self.body.add(Paragraph(told, TextStyle.BODY, Token.TEXT_2))
        self.body.add(self.why)
        self.body.add(self.note)
        self.note.line.returnPressed.connect(self.submit)

    @override
    def take_focus(self) -> None:
        self.note.setFocus()

    @override
    def read(self) -> SetAside | None:
        why, note = Aside(self.why.value()), self.note.value().strip()
        if why is Aside.MISDIRECTED and not note:
            self.note.set_error(tr("Say where it went, such as “forwarded unopened”."))
            self.note.setFocus()
            return None
        return SetAside(why, note)


class ReferDialog(FormDialog):
    """The customer to whom a person is referred: one we know, or a new one.

    Args:
        host: any widget of the window.
        known: names of customers with their keys.
        organisation: what is known of the customer already.
    """

    def __init__(
        self, host: QWidget, known: Sequence[tuple[int, str]], organisation: str = ""
    ) -> None:
        super().__init__(host, tr("Refer to the customer"), tr("Make the pair"))
        self._known = {name.casefold(): key for key, name in known}
        told = tr(
            "Makes a case for the customer beside this one and drafts two letters: the referral to "
            "the person, and the notice to the customer. The customer’s 30 days begin when it "
            "instructs us."
        )
        self.organisation = LineField(tr("&Customer"), icon="user-round")
        self.organisation.set_value(organisation)
        self.organisation.complete_from([name for _key, name in known])
        self.email = LineField(
            tr("&E-mail"), icon="mail", placeholder=tr("Only for a new customer")
        )
        self.body.add(Paragraph(told, TextStyle.BODY, Token.TEXT_2))
        self.body.add(self.organisation)
        self.body.add(self.email)
        self.organisation.changed.connect(self._look)
        self._look(organisation)

    def _look(self, typed: str) -> None:
        self.email.setEnabled(typed.strip().casefold() not in self._known)

    @override
    def take_focus(self) -> None:
        self.organisation.setFocus()
        self.organisation.line.selectAll()

    @override
    def read(self) -> Customer | None:
        name = self.organisation.value().strip()
        if not name:
            self.organisation.set_error(tr("Name the customer whose data it is."))
            self.organisation.setFocus()
            return None
        return Customer(self._known.get(name.casefold()), name, self.email.value().strip())
