"""The hint that the person typed at intake is probably known already."""

from datetime import date

from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from privdesk.domain.due import DueState
from privdesk.domain.person import Person
from privdesk.domain.read_models import CaseRow, PersonMatch
from privdesk.domain.repeats import Repeat
from privdesk.ui.labels import kind_of_row, short_day
from privdesk.ui.language import inside, named, shown, tr, trn
from privdesk.ui.theme import ICON, TextStyle, Token, paint_icon, px
from privdesk.ui.widgets import (
    Button,
    ButtonKind,
    ButtonSize,
    Column,
    ElidedLabel,
    Label,
    Paragraph,
    Row,
    announce,
    paint_box,
)

_RADIUS = 6


def _called(person: Person) -> str:
    city = person.address.city
    return f"{person.display_name}, {city}" if city else person.display_name


def _case_words(row: CaseRow, today: date) -> str:
    kind = inside(kind_of_row(row.kind, row.rights)[0]) if row.rights else ""
    due = row.due
    last = tr("due {day}", day=short_day(due.raw, today)) if due.raw else ""
    return ", ".join(part for part in (row.number, kind, row.subject, last) if part)


def cases_sentence(match: PersonMatch, today: date) -> str:
    """Which cases the known person has, such as "1 open case: R-2026-223, delete, due Dec 21"."""
    done = {DueState.ANSWERED, DueState.CLOSED}
    open_cases = [row for row in match.cases if row.due.state not in done]
    if open_cases:
        count = trn("{count} open case", "{count} open cases", len(open_cases))
        return named(count, _case_words(open_cases[0], today))
    if match.cases:
        return tr("No open case; the latest was {number}", number=match.cases[0].number)
    return tr("No case yet")


class DuplicateHint(QWidget):
    """Names a known person and offers to use it; it never stands in the way of saving.

    Signals:
        use: the case shall belong to the known person.
        keep: the person typed is another one.
    """

    use = Signal()
    keep = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._match: PersonMatch | None = None
        self._used = False
        self._title = ElidedLabel("", TextStyle.SECTION)
        self._why = Label("", TextStyle.SMALL, Token.TEXT_2)
        self._cases = ElidedLabel("", TextStyle.SMALL, Token.TEXT_2)
        self._repeats = Paragraph("", TextStyle.SMALL, Token.TEXT)
        self._repeats.hide()
        small = ButtonSize.SMALL
        self._use = Button(tr("Use this person"), key="Alt+U", size=small)
        self._keep = Button(tr("Keep separate"), ButtonKind.GHOST, key="Alt+K", size=small)
        self._use.clicked.connect(self.use)
        self._keep.clicked.connect(self.keep)
        self._build()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    def _build(self) -> None:
        head = Row(gap=8)
        head.add(self._title, 1)
        head.add(self._why)
        actions = Row(self._use, self._keep, None, gap=8, margins=(0, 4, 0, 0))
        column = Column(margins=(12 + ICON + 8, 10, 12, 10), gap=2, parent=self)
        column.add(head)
        column.add(self._cases)
        column.add(self._repeats)
        column.add(actions)

    @property
    def match(self) -> PersonMatch | None:
        """The known person that is named now."""
        return self._match

    def offer(self, match: PersonMatch | None, today: date) -> None:
        """Name a known person, or nobody."""
        self._match = match
        self.tell_repeats(())
        self.setVisible(match is not None)
        if match is None:
            return
        self._why.setText(match.why)
        self._cases.setText(cases_sentence(match, today))
        self._say(tr("Probably {person}", person=_called(match.person)), used=False)
        announce(self, self.accessibleName())

    def tell_repeats(self, found: tuple[Repeat, ...]) -> None:
        """Say what the rules about repeated requests see in the history of this person."""
        words = " ".join(f"{shown(one.sentence)} ({one.citation})" for one in found)
        self._repeats.set_text(words)
        self._repeats.setVisible(bool(words))
        if words:
            announce(self, words)

    def take(self) -> None:
        """Say that the known person is used."""
        if self._match is not None:
            self._cases.setText(tr("What the case file knows of this person stands below"))
            self._say(
                tr("The case goes to {person}", person=_called(self._match.person)), used=True
            )

    def _say(self, text: str, *, used: bool) -> None:
        self._used = used
        self._title.setText(text)
        self._use.setVisible(not used)
        self.setAccessibleName(f"{text}. {self._cases.text()}")
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect = QPainter(self), QRectF(self.rect())
        fill, border, ink, icon = Token.SOON_SOFT, Token.SOON_LINE, Token.SOON, "users"
        if self._used:
            fill, border, ink, icon = Token.OK_SOFT, Token.OK_LINE, Token.OK, "circle-check"
        paint_box(painter, rect, px(_RADIUS), fill, border)
        middle = QPointF(px(12) + px(ICON) / 2, px(20))
        paint_icon(painter, middle, icon, ink)
