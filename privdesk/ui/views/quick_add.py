"""The field that logs a case from one line, with what was understood shown under it."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from privdesk.domain.errors import DeskError
from privdesk.domain.person import Person
from privdesk.domain.quick_line import Part
from privdesk.domain.quick_words_abroad import Tongue
from privdesk.domain.read_models import PersonMatch
from privdesk.domain.vocabulary import Duty, Kind
from privdesk.services.changes import ChangeSet
from privdesk.services.intake import log_case
from privdesk.services.quick_add import QuickIntake, understand
from privdesk.ui import labels
from privdesk.ui.countries import country_name
from privdesk.ui.language import chosen, language, shown, tr, trn
from privdesk.ui.session import Session
from privdesk.ui.theme import px, theme
from privdesk.ui.widgets import (
    Column,
    ErrorLine,
    FlowLayout,
    Glyph,
    KeyCap,
    Row,
    StatusPill,
    StatusPillView,
    Tone,
    announce,
)
from privdesk.ui.widgets.fields import LineField

_HEIGHT = 44
_TONGUES: Mapping[str, Tongue] = {"en": "en", "de": "de", "fr": "fr"}
_LOOK_UP_MS = 250
_EXAMPLE = tr(
    "Add a case in one line, for example: delete, Tomás Herrera, Spain, by e-mail, yesterday"
)
_ICONS = {
    Part.NAME: "user-round",
    Part.EMAIL: "mail",
    Part.PHONE: "phone",
    Part.PLACE: "map-pin",
    Part.RECEIVED: "inbox",
    Part.DUE: "calendar-days",
    Part.FRAMEWORK: "scale",
    Part.PRINCIPLE: "scale",
    Part.SUBJECT: "message-square",
}


def _pill(text: str, icon: str, *, assumed: bool = False) -> StatusPill:
    words = tr("{text} (assumed)", text=text) if assumed else text
    return StatusPill(words, Glyph(icon), Tone.NEUTRAL if assumed else Tone.ACCENT)


def understood(quick: QuickIntake) -> Iterator[StatusPill]:
    """What the line says, as the case will have it, piece by piece; then what follows from it."""
    new, received = quick.new, quick.new.received
    if quick.line.kind is not None and new.kind is not Kind.PRIVACY_REQUEST:
        yield _pill(labels.KIND[new.kind], labels.KIND_ICON[new.kind])
    for right in new.rights:
        yield _pill(labels.RIGHT[right], labels.RIGHT_ICON[right])
    for part, text in ((Part.NAME, new.name), (Part.EMAIL, new.email), (Part.PHONE, new.phone)):
        if text:
            yield _pill(text, _ICONS[part])
    place = quick.line.place
    if place.country:
        state = f"{place.region}, " if place.region else ""
        yield _pill(f"{state}{country_name(place.country)}", _ICONS[Part.PLACE])
    icon = labels.CHANNEL_ICON[new.channel]
    yield _pill(labels.CHANNEL[new.channel], icon, assumed=Part.CHANNEL in quick.assumed)
    day = tr("Received {day}", day=labels.full_day(received))
    yield _pill(day, _ICONS[Part.RECEIVED], assumed=Part.RECEIVED in quick.assumed)
    if new.framework is not None:
        assumed = Part.FRAMEWORK in quick.assumed
        yield _pill(labels.FRAMEWORK[new.framework], _ICONS[Part.FRAMEWORK], assumed=assumed)
    for principle in new.principles:
        yield _pill(labels.PRINCIPLE[principle], _ICONS[Part.PRINCIPLE])
    if new.subject:
        yield _pill(tr("Subject: {subject}", subject=new.subject), _ICONS[Part.SUBJECT])
    yield from _consequences(quick)


def _consequences(quick: QuickIntake) -> Iterator[StatusPill]:
    if quick.line.kind is None:
        return
    answer = [c for c in quick.seen.clocks if c.deadline.duty is Duty.ANSWER]
    clock = next(iter(answer or quick.seen.clocks), None)
    if quick.seen.late_by:
        late = trn(
            "Late by {count} day already", "Late by {count} days already", quick.seen.late_by
        )
        yield StatusPill(late, Glyph("triangle-alert"), Tone.LATE)
    elif clock is not None:
        day = labels.full_day(clock.deadline.send_by)
        yield StatusPill(tr("Send by {day}", day=day), Glyph("calendar-days"), Tone.OK)
    if quick.seen.missing:
        missing = ", ".join(labels.FIELD[name] for name in quick.seen.missing)
        yield StatusPill(
            tr("Missing: {missing}", missing=missing), Glyph("circle-dashed"), Tone.SOON
        )


class QuickAdd(QWidget):
    """One line, understood at each key: Enter saves, Tab takes it to the intake, Esc clears it.

    Args:
        session: the open desk.
        parent: as ever.

    Signals:
        intake_wanted: a `NewCase` that needs more than a line.
        logged: a `ChangeSet`, after the case was saved; its first case is the new one.
        left: Esc was pressed in the empty field.
    """

    intake_wanted = Signal(object)
    logged = Signal(object)
    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._quick: QuickIntake | None = None
        self._known = ""
        cap = QWidget()
        Row(KeyCap("Q"), margins=(0, 0, 6, 0), parent=cap)
        self.field = LineField("", placeholder=_EXAMPLE, icon="plus", trailing=(cap,))
        self.line = self.field.line
        self.line.setAccessibleName(tr("Add a case in one line"))
        self.line.setAccessibleDescription(tr("Enter saves, Tab opens the whole form"))
        self.chips = QWidget()
        self._flow = FlowLayout(gap=6, parent=self.chips)
        self._flow.setContentsMargins(0, 0, 0, 0)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.chips.setSizePolicy(policy)
        self.problem = ErrorLine()
        column = Column(gap=8, parent=self)
        for part in (self.field, self.chips, self.problem):
            column.add(part)
        self.chips.hide()
        self._timer = QTimer(self, interval=_LOOK_UP_MS, singleShot=True)
        self._timer.timeout.connect(self._look_up)
        self.line.textChanged.connect(self._read)
        self.line.installEventFilter(self)
        self._hold()
        theme().changed.connect(self._hold)

    def _hold(self) -> None:
        self.field.frame.setFixedHeight(px(_HEIGHT))

    def _give_room(self) -> None:
        """Keep every row of what was understood, however low the window is."""
        rows = self._flow.heightForWidth(self.width()) if self._flow.count() else 0
        self.chips.setMinimumHeight(rows)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_room()

    def clear(self) -> None:
        """Forget the line."""
        self.line.clear()

    def _read(self, text: str) -> None:
        self._known = ""
        self.problem.set_text("")
        self._quick = None
        if text.strip():
            day_first = language().day_first
            self._quick = understand(
                self._session.desk, text, _TONGUES[chosen()], day_first=day_first
            )
        self._show()
        self._timer.start()

    def _show(self) -> None:
        while self._flow.count():
            item = self._flow.takeAt(0)
            old = item.widget() if item else None
            if old is not None:
                old.hide()
                old.deleteLater()
        pills = list(understood(self._quick)) if self._quick is not None else []
        if self._known:
            pills.append(StatusPill(self._known, Glyph("users"), Tone.SOON))
        for pill in pills:
            self._flow.addWidget(StatusPillView(pill, self.chips))
        for view in self.chips.findChildren(StatusPillView):
            view.setVisible(self._flow.indexOf(view) >= 0)
        self.chips.setVisible(bool(pills))
        self._give_room()
        announce(self.line, ", ".join(pill.text for pill in pills))

    def _look_up(self) -> None:
        quick = self._quick
        if quick is not None and (quick.new.name or quick.new.email):
            name, email = quick.new.name, quick.new.email
            self._session.ask(
                "quick.similar",
                lambda reading: reading.like_people(Person(0, name, email=email)),
                self._found,
            )

    def _found(self, matches: tuple[PersonMatch, ...]) -> None:
        if self._quick is None or not matches:
            return
        match = matches[0]
        number = tr(" of {number}", number=match.cases[0].number) if match.cases else ""
        self._known = tr(
            "Probably {person}{number}, Tab to look",
            person=match.person.display_name,
            number=number,
        )
        self._show()

    # Keys

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._takes(event)
        return super().eventFilter(watched, event)

    def _takes(self, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if not event.modifiers():
                self._save()
            case Qt.Key.Key_Tab if self._quick is not None:
                self._hand_over(self._quick)
            case Qt.Key.Key_Escape if self.line.text():
                self.clear()
            case Qt.Key.Key_Escape:
                self.left.emit()
            case _:
                return False
        return True

    def _hand_over(self, quick: QuickIntake) -> None:
        self.clear()
        self.intake_wanted.emit(quick.new)

    def _save(self) -> None:
        quick = self._quick
        if quick is None or not self.line.isEnabled():
            return
        if quick.problems:
            self._fail(" ".join(shown(problem.sentence) for problem in quick.problems))
        elif quick.seen.late_by:
            self._hand_over(quick)  # the form asks why it is late
        else:
            self.line.setEnabled(False)
            self._session.change(
                lambda desk: log_case(desk, quick.new), self._saved, self._refused, quiet=True
            )

    def _fail(self, sentence: str) -> None:
        self.problem.set_text(sentence)
        announce(self.line, sentence)

    def _saved(self, changes: ChangeSet) -> None:
        self.line.setEnabled(True)
        self.clear()
        self.line.setFocus()
        self.logged.emit(changes)

    def _refused(self, error: DeskError) -> None:
        self.line.setEnabled(True)
        self.line.setFocus()
        self._fail(shown(error.sentence))
