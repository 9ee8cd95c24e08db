"""What is on record about a letter that can no longer be changed."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from privdesk.domain.letter import Letter
from privdesk.domain.vocabulary import LetterState
from privdesk.ui import labels
from privdesk.ui.theme import TextStyle, Token, px
from privdesk.ui.widgets import Column, Label, Notice, Paragraph, Row, Tone

_NEXT = {
    LetterState.FINAL: (
        "Ready to print",
        "Print it, sign it, then mark it as mailed.",
        Tone.ACCENT,
        "printer",
    ),
    LetterState.PRINTED: (
        "Printed, not mailed yet",
        "Mark it as mailed when it has left the house; the clock of the case runs until then.",
        Tone.SOON,
        "mailbox",
    ),
    LetterState.MAILED: ("Mailed", "The case knows it.", Tone.OK, "circle-check"),
    LetterState.VOID: ("Void", "It does not count, and it stays on record.", Tone.NEUTRAL, "ban"),
}
_LABELS = 112


class LetterFacts(QWidget):
    """A list of facts, made anew for each letter shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = Column(gap=8, parent=self)
        self._shown: QWidget | None = None

    def show_letter(self, letter: Letter, today: date, zone: ZoneInfo) -> None:
        """Show what is on record; instants in the time zone of the office."""
        if self._shown is not None:
            self._shown.hide()
            self._shown.deleteLater()
        self._shown = QWidget()
        inside = Column(gap=6, parent=self._shown)
        if letter.state in _NEXT:
            title, detail, tone, icon = _NEXT[letter.state]
            inside.add(Notice(title, detail, tone=tone, icon=icon))
            inside.add(8)
        for label, value in _facts(letter, today, zone):
            inside.add(_row(label, value))
        inside.add(None)
        self._column.add(self._shown)


def _row(label: str, value: str) -> QWidget:
    row = QWidget()
    line = Row(gap=12, parent=row)
    name = Label(label, TextStyle.BODY, Token.TEXT_3)
    name.setFixedWidth(px(_LABELS))
    line.add(name, align=Qt.AlignmentFlag.AlignTop)
    line.add(Paragraph(value), 1)
    row.setAccessibleName(f"{label}: {value}")
    return row


def _facts(letter: Letter, today: date, zone: ZoneInfo) -> list[tuple[str, str]]:
    def instant(at: datetime) -> str:
        local = at.astimezone(zone)
        return f"{labels.full_day(local.date())}, {labels.clock_time(at, zone)}"

    content = letter.content
    facts = [("Subject", content.subject if content else letter.subject)]
    facts.append(("To", ", ".join(letter.address) or "No address"))
    facts.append(("Date", labels.full_day(letter.letter_date)))
    facts.append(("Sent by", labels.SEND_METHOD[letter.send_method]))
    facts.append(("Signed by", letter.signer))
    if letter.enclosures:
        facts.append(("Enclosures", "; ".join(letter.enclosures)))
    if letter.finalized_at:
        facts.append(("Final", instant(letter.finalized_at)))
    if letter.printed_at:
        times = "once" if letter.print_count == 1 else f"{letter.print_count} times"
        facts.append(("Printed", f"{instant(letter.printed_at)}, {times}"))
    if letter.mailed_on:
        facts.append(("Mailed", labels.sentence_day(letter.mailed_on, today)))
    if letter.tracking:
        facts.append(("Tracking number", letter.tracking))
    if letter.void_reason:
        facts.append(("Void because", letter.void_reason))
    if letter.pdf_sha256:
        facts.append(("SHA-256", letter.pdf_sha256))
    return facts
