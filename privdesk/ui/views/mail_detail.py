"""One message that came in: what it proposes and why, its fields, its words, and what to do."""

from textwrap import shorten

from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from privdesk.domain.mail import Fate
from privdesk.domain.mail_triage import Proposal
from privdesk.services.intake import IntakePreview, preview
from privdesk.services.mail_in import Reviewed, Unread
from privdesk.ui import labels
from privdesk.ui.language import inside, shown, tr, trn
from privdesk.ui.session import Session
from privdesk.ui.theme import TextStyle, Token
from privdesk.ui.widgets import (
    Button,
    ButtonKind,
    Column,
    FlowLayout,
    Glyph,
    Notice,
    Panel,
    Paragraph,
    StatusPill,
    StatusPillView,
    Tone,
    bare_scroll,
)

_SHOWN_TEXT = 20_000  # characters of a message that are shown for the decision
_LONGEST_SUBJECT = 160
_TONES = {Fate.NEW_CASE: Tone.ACCENT, Fate.FILE: Tone.OK, Fate.ASIDE: Tone.NEUTRAL}
_BUTTONS = (
    ("accept", tr("Take the proposal"), "Enter", ButtonKind.PRIMARY),
    ("log", tr("New case…"), "N", ButtonKind.SECONDARY),
    ("file", tr("Belongs to a case…"), "V", ButtonKind.SECONDARY),
    ("aside", tr("No request…"), "Z", ButtonKind.SECONDARY),
    ("skip", tr("Leave it"), "Del", ButtonKind.GHOST),
)


def proposal_words(proposal: Proposal) -> str:
    """What is proposed, in a few words."""
    if proposal.done:
        return tr("Taken in before")
    if proposal.fate is Fate.FILE and proposal.case is not None:
        return tr("File on {number}", number=proposal.case.number)
    if proposal.fate is Fate.ASIDE and proposal.aside is not None:
        return tr("No request: {aside}", aside=inside(labels.ASIDE[proposal.aside]))
    return tr("New: {kind}", kind=inside(labels.KIND[proposal.kind]))


class MailDetail(QWidget):
    """Shows a message for the decision.

    Args:
        session: the open desk.
        parent: as ever.

    Attributes:
        buttons: what one can do, by name.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.proposal = Notice("", icon="inbox")
        self.subject = Paragraph("", TextStyle.SUBTITLE)
        self.facts = QWidget()
        self._flow = FlowLayout(gap=6, parent=self.facts)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self.notes = Paragraph("", TextStyle.SMALL, Token.TEXT_3)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.viewport().setAutoFillBackground(False)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("Text of the message"))
        self.buttons = {name: Button(words, kind, key=key) for name, words, key, kind in _BUTTONS}
        self._build()

    def _build(self) -> None:
        acts = QWidget()
        flow = FlowLayout(gap=8, parent=acts)
        flow.setContentsMargins(0, 0, 0, 0)
        for button in self.buttons.values():
            flow.addWidget(button)
        inside = QWidget()
        column = Column(margins=(24, 16, 24, 16), gap=12, parent=inside)
        for part in (self.subject, self.proposal, self.facts, acts, self.notes):
            column.add(part)
        words = Panel(fill=Token.SUNKEN, margins=12)
        words.body.add(self.text, 1)
        column.add(words, 1)
        Column(bare_scroll(inside), parent=self)

    def show_item(self, item: Reviewed | Unread | None) -> None:
        """Show a message, or the reason why one could not be read."""
        for name in ("accept", "log", "file", "aside"):
            self.buttons[name].setVisible(isinstance(item, Reviewed))
        if isinstance(item, Reviewed):
            self._show_message(item)
            return
        self._pills(())
        self.subject.set_text(item.name if item is not None else "")
        self.proposal.say(tr("Not read"), shown(item.sentence) if item is not None else "")
        self.proposal.set_tone(Tone.SOON)
        self.notes.set_text("")
        self.text.setPlainText("")

    def _show_message(self, item: Reviewed) -> None:
        message, proposal = item.raw.message, item.proposal
        self.buttons["accept"].setText(tr("Go on") if proposal.done else tr("Take the proposal"))
        subject = message.subject or item.new.subject or item.raw.name
        self.subject.set_text(shorten(subject, _LONGEST_SUBJECT, placeholder=" …"))
        self.proposal.say(proposal_words(proposal), tr("because {reason}", reason=proposal.reason))
        self.proposal.set_tone(_TONES[proposal.fate])
        self._pills(self._facts(item))
        files = ", ".join(message.attachments)
        notes = [tr("Files: {files}", files=files) if files else "", *message.left_out]
        self.notes.set_text("  ".join(shown(note) for note in notes if note))
        self.notes.setVisible(any(notes))
        self.text.setPlainText(message.text[:_SHOWN_TEXT])

    def _facts(self, item: Reviewed) -> tuple[StatusPill, ...]:
        new, proposal = item.new, item.proposal
        told = [
            (new.name, "user-round"),
            (new.email, "mail"),
            (new.phone, "phone"),
            (tr("Received {day}", day=labels.full_day(new.received)), "inbox"),
            (labels.CHANNEL[new.channel], labels.CHANNEL_ICON[new.channel]),
            *((labels.RIGHT[right], labels.RIGHT_ICON[right]) for right in new.rights),
            (
                tr("Customer: {customer}", customer=proposal.customer) if proposal.customer else "",
                "users",
            ),
        ]
        pills = [StatusPill(text, Glyph(icon), Tone.NEUTRAL) for text, icon in told if text]
        if proposal.fate is Fate.NEW_CASE and not proposal.done:
            pills += _consequences(preview(self._session.desk, new))
        return tuple(pills)

    def _pills(self, pills: tuple[StatusPill, ...]) -> None:
        while self._flow.count():
            taken = self._flow.takeAt(0)
            old = taken.widget() if taken else None
            if old is not None:
                old.hide()
                old.deleteLater()
        for pill in pills:
            view = StatusPillView(pill, self.facts)
            self._flow.addWidget(view)
            view.show()
        self.facts.setVisible(bool(pills))
        self.facts.updateGeometry()


def _consequences(seen: IntakePreview) -> list[StatusPill]:
    """What follows once it is a case: the day to send by, what is late, what is missing."""
    pills = []
    if seen.late_by:
        late = trn("Late by {count} day already", "Late by {count} days already", seen.late_by)
        pills.append(StatusPill(late, Glyph("triangle-alert"), Tone.LATE))
    elif seen.clocks:
        day = labels.full_day(seen.clocks[0].deadline.send_by)
        pills.append(StatusPill(tr("Send by {day}", day=day), Glyph("calendar-days"), Tone.OK))
    lacking = [*seen.missing, *(problem.field for problem in seen.problems)]
    if lacking:
        names = dict.fromkeys(labels.FIELD.get(name, name) for name in lacking)
        pills.append(
            StatusPill(
                tr("Missing: {names}", names=", ".join(names)), Glyph("circle-dashed"), Tone.SOON
            )
        )
    return pills
