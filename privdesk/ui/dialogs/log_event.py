"""What happened on a case: a call, a message, a letter or a note, from a template if wanted."""

from dataclasses import dataclass
from datetime import date, time

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from privdesk.domain.note_template import BLANK, LOGGED_BY_HAND, NoteTemplates
from privdesk.domain.spoken_times import read_time
from privdesk.domain.vocabulary import EventKind
from privdesk.services import note_templates
from privdesk.services.unsaved import Form
from privdesk.ui import labels
from privdesk.ui.dialogs.form import FormDialog
from privdesk.ui.language import chosen, tr
from privdesk.ui.session import Session
from privdesk.ui.unsaved import UnsavedWords
from privdesk.ui.widgets import (
    ChoiceField,
    DayField,
    LineField,
    Option,
    Row,
    Segmented,
    TextField,
)

_WIDTH = 560


@dataclass(frozen=True, slots=True)
class Happened:
    """What was logged: kind, words, the calendar date, and the time if it was told."""

    kind: EventKind
    words: str
    on: date
    at: time | None = None


class LogEventDialog(FormDialog):
    """A call, an e-mail, a letter or a note.

    Args:
        session: the open desk.
        host: any widget of the window.
        case_id: the case, whose particulars fill a template.
    """

    def __init__(self, session: Session, host: QWidget, case_id: int) -> None:
        super().__init__(host, tr("Log event"), tr("Log it"), width=_WIDTH)
        self._session, self._case_id = session, case_id
        self._today = session.desk.clock.today()
        self._offered: NoteTemplates = ()
        self._put = ""  # the words as a template left them; empty once somebody typed
        self._span = (0, 0)
        self.kind = Segmented([Option(k.value, labels.EVENT[k]) for k in LOGGED_BY_HAND])
        self.template = ChoiceField(
            tr("&Template"), [Option("", tr("Without a template"))], help_text=_help()
        )
        self.words = TextField(tr("&What happened"), rows=6)
        self.day = DayField(tr("&On"), self._today, help_text=tr("T for today, Y for yesterday"))
        self.day.set_value(self._today)
        self.time = LineField(tr("T&ime"), placeholder="9:45", help_text=tr("Empty for now"))
        when = Row(gap=12)
        when.add(self.day, 3, Qt.AlignmentFlag.AlignTop)
        when.add(self.time, 2, Qt.AlignmentFlag.AlignTop)
        for part in (self.kind, self.template, self.words):
            self.body.add(part)
        self.body.add(when)
        self.template.changed.connect(self._choose)
        UnsavedWords(session, self, self.words, Form.EVENT, case_id)
        session.ask(
            "note.templates",
            lambda reading: note_templates.note_templates(reading.desk, chosen()),
            self._offer,
        )

    def _offer(self, found: NoteTemplates) -> None:
        self._offered = found
        options = [
            Option(one.id, tr("{name} ({kind})", name=one.name, kind=labels.EVENT[one.kind]))
            for one in found
        ]
        self.template.choice.blockSignals(True)
        self.template.set_options([Option("", tr("Without a template")), *options])
        self.template.choice.blockSignals(False)

    @override
    def take_focus(self) -> None:
        self.words.setFocus()

    def _choose(self, wanted: str) -> None:
        self.template.set_error("")
        template = next((one for one in self._offered if one.id == wanted), None)
        if template is None:
            self._insert("")
            return
        self.kind.set_value(template.kind.value)
        case_id = self._case_id
        self._session.ask(
            "note.filled",
            lambda reading: note_templates.filled_note(reading.desk, case_id, wanted, chosen()),
            self._insert,
            self._not_filled,
        )

    def _not_filled(self, error: Exception) -> None:
        self.template.set_error(str(error))
        self.place()

    def _insert(self, words: str) -> None:
        """Put the words of a template where the cursor is, or in place of another template's.

        What somebody typed stays, and Ctrl+Z takes the words of a template away again.
        """
        edit = self.words.text
        typed = self.words.value()
        cursor = edit.textCursor()
        if self._put and typed == self._put:
            cursor.setPosition(self._span[0])
            cursor.setPosition(self._span[1], QTextCursor.MoveMode.KeepAnchor)
        elif words:
            cursor.setPosition(cursor.position())
        else:
            return
        start = cursor.selectionStart()
        if words and edit.document().findBlock(start).position() != start:
            words = f"\n{words}"
        cursor.insertText(words)
        end = cursor.position()
        self._put, self._span = self.words.value(), (start, end)
        edit.setTextCursor(_first_blank(cursor, start, words))

    @override
    def read(self) -> Happened | None:
        words, day = self.words.value().strip(), self.day.value()
        typed = self.time.value()
        at = read_time(typed) if typed else None
        self.words.set_error("" if words else tr("Write at least one word."))
        self.day.set_error("" if day and day <= self._today else tr("Enter the day it happened."))
        self.time.set_error(self._time_problem(day, at) if typed else "")
        for field in (self.words, self.day, self.time):
            if field.error():
                field.setFocus()
                return None
        assert day is not None, "told above"
        return Happened(EventKind(self.kind.value()), words, day, at)

    def _time_problem(self, day: date | None, at: time | None) -> str:
        if at is None:
            return tr("Enter a time, such as 9:45.")
        clock = self._session.desk.clock
        now = clock.now().astimezone(clock.zone).time()
        return tr("This time is in the future.") if day == self._today and at > now else ""


def _first_blank(cursor: QTextCursor, start: int, words: str) -> QTextCursor:
    """A cursor with the first blank of the words selected; at their end if there is none."""
    bracketed = f"[{BLANK}]"
    found = words.find(BLANK)
    if found < 0:
        return cursor
    first, length = found, len(BLANK)
    if words[max(found - 1, 0) : found + 2] == bracketed:
        first, length = found - 1, len(bracketed)
    cursor.setPosition(start + first)
    cursor.setPosition(start + first + length, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _help() -> str:
    return tr("What you typed stays; Ctrl+Z takes the words of a template away again.")
