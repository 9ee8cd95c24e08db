"""What is on record about a letter that can no longer be changed."""

from collections.abc import Callable
from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from privdesk.domain.letter import Letter
from privdesk.domain.letter_labels import RETURN_REASON
from privdesk.domain.letter_steps import ReturnReason
from privdesk.domain.mail_service import EMAIL, is_service, service_of
from privdesk.domain.tracking import shown_tracking
from privdesk.domain.vocabulary import LetterState
from privdesk.services.outbox import LetterWay
from privdesk.ui import labels
from privdesk.ui.language import shown, tr, trn
from privdesk.ui.theme import TextStyle, Token, px
from privdesk.ui.views.letter_way import LetterWayView
from privdesk.ui.widgets import Column, Label, Notice, Paragraph, Row, Tone

_NEXT = {
    LetterState.FINAL: (
        tr("Ready to print"),
        tr("Print it, sign it, then mark it as mailed."),
        Tone.ACCENT,
        "printer",
    ),
    LetterState.PRINTED: (
        tr("Printed, not mailed yet"),
        tr("Mark it as mailed when it has left the house; the clock of the case runs until then."),
        Tone.SOON,
        "mailbox",
    ),
    LetterState.MAILED: (tr("Mailed"), tr("The case knows it."), Tone.OK, "circle-check"),
    LetterState.VOID: (
        tr("Void"),
        tr("It does not count, and it stays on record."),
        Tone.NEUTRAL,
        "ban",
    ),
}
_LABELS = 112


class LetterFacts(QWidget):
    """A list of facts, made anew for each letter shown.

    Signals:
        opened: key of another letter of the same chain.
    """

    opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = Column(gap=8, parent=self)
        self._shown: QWidget | None = None

    def show_letter(
        self, letter: Letter, today: date, zone: ZoneInfo, way: LetterWay | None = None
    ) -> None:
        """Show what is on record and its way; instants in the time zone of the office."""
        if self._shown is not None:
            self._shown.hide()
            self._shown.deleteLater()
        self._shown = QWidget()
        inside = Column(gap=6, parent=self._shown)
        if letter.state in _NEXT:
            title, detail, tone, icon = _next(letter)
            inside.add(Notice(title, detail, tone=tone, icon=icon))
            inside.add(8)
        for label, value in _facts(letter, today, zone):
            inside.add(_row(label, value))
        if way is not None:
            shown = LetterWayView()
            shown.show_way(way, letter.id, today, zone)
            shown.opened.connect(self.opened)
            inside.add(shown)
        inside.add(None)
        self._column.add(self._shown)


def _next(letter: Letter) -> tuple[str, str, Tone, str]:
    if letter.returned_on is not None:
        return (
            tr("Came back"),
            tr("Its day of mailing stays. Send it again as a copy once there is a new address."),
            Tone.LATE,
            "undo-2",
        )
    if letter.waits_for_approval:
        return (
            tr("Waiting for approval"),
            tr("A second person reads it, and approves it or gives it back."),
            Tone.SOON,
            "eye",
        )
    if letter.signature_asked_on is not None:
        return (
            tr("Waiting for signature"),
            tr("It is not mailed before it is signed."),
            Tone.SOON,
            "signature",
        )
    if letter.service == EMAIL:
        return (tr("Sent by e-mail"), tr("The case knows it."), Tone.OK, "send")
    return _NEXT[letter.state]


def _row(label: str, value: str) -> QWidget:
    row = QWidget()
    line = Row(gap=12, parent=row)
    name = Label(label, TextStyle.BODY, Token.TEXT_3)
    name.setFixedWidth(px(_LABELS))
    line.add(name, align=Qt.AlignmentFlag.AlignTop)
    line.add(Paragraph(value), 1)
    row.setAccessibleName(f"{label}: {value}")
    return row


def _who(words: str, name: str) -> str:
    return tr("{when}, by {name}", when=words, name=name) if name else words


def _facts(letter: Letter, today: date, zone: ZoneInfo) -> list[tuple[str, str]]:
    def instant(at: datetime) -> str:
        local = at.astimezone(zone)
        return f"{labels.full_day(local.date())}, {labels.clock_time(at, zone)}"

    content = letter.content
    facts = [(tr("Subject"), content.subject if content else letter.subject)]
    facts.append((tr("To"), ", ".join(letter.address) or tr("No address")))
    facts.append((tr("Date"), labels.full_day(letter.letter_date)))
    facts.append((tr("Sent by"), labels.SEND_METHOD[letter.send_method]))
    facts.append((tr("Signed by"), letter.signer))
    if letter.enclosures:
        facts.append((tr("Enclosures"), "; ".join(letter.enclosures)))
    if letter.finalized_at:
        facts.append(
            (tr("Final", "since"), _who(instant(letter.finalized_at), letter.finalized_by))
        )
    if letter.approved_at:
        facts.append((tr("Approved"), _who(instant(letter.approved_at), letter.approved_by)))
    facts += _dispatch_facts(letter, today, instant)
    if letter.void_reason:
        facts.append((tr("Void because"), letter.void_reason))
    if letter.pdf_sha256:
        facts.append(("SHA-256", letter.pdf_sha256))
    return facts


def _dispatch_facts(
    letter: Letter, today: date, instant: Callable[[datetime], str]
) -> list[tuple[str, str]]:
    """What is on record since the letter became final."""
    facts: list[tuple[str, str]] = []
    if letter.printed_at:
        times = trn("once", "{count} times", letter.print_count)
        facts.append((tr("Printed"), f"{instant(letter.printed_at)}, {times}"))
    if letter.mailed_on:
        facts.append((tr("Mailed"), labels.sentence_day(letter.mailed_on, today)))
    if is_service(letter.service):
        facts.append((tr("Service"), shown(service_of(letter.service, abroad=False).name)))
    if letter.tracking:
        facts.append((tr("Tracking number"), shown_tracking(letter.tracking)))
    if letter.returned_on:
        reason = RETURN_REASON[ReturnReason(letter.return_reason)] if letter.return_reason else ""
        facts.append(
            (tr("Came back"), f"{labels.sentence_day(letter.returned_on, today)}. {shown(reason)}")
        )
    return facts
