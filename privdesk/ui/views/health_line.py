"""The foot of Today: how the quarter goes, in a line that is never wider than its page."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from privdesk.domain.read_models import TodayBoard
from privdesk.ui import labels
from privdesk.ui.language import numeral, percent, tr, trn
from privdesk.ui.theme import SMALL_ICON, TextStyle, Token, line, paint_icon, px
from privdesk.ui.widgets import paint_text, width_of

_GAP, _BETWEEN = 6, 28


@dataclass(frozen=True, slots=True)
class HealthFact:
    """One fact of the line.

    Attributes:
        icon: before it.
        figure: in front, stronger.
        words: after the figure.
        token: color of the icon.
    """

    icon: str
    figure: str
    words: str
    token: Token = Token.TEXT_3

    @property
    def text(self) -> str:
        """Figure and words, as they are read."""
        return f"{self.figure} {self.words}"


class HealthLine(QWidget):
    """Facts side by side; the last ones stay away where there is no room for them."""

    accessible_role = QAccessible.Role.StaticText

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts: tuple[HealthFact, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_board(self, board: TodayBoard) -> None:
        """Tell the facts of a board."""
        self._facts = health_facts(board)
        words = ", ".join(fact.text for fact in self._facts)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(240), line(TextStyle.SMALL) + px(8))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rest = QPainter(self), QRectF(self.rect())
        for number, fact in enumerate(self._facts):
            width = _width(fact)
            if number and width > rest.width():
                return
            middle = QPointF(rest.left() + px(SMALL_ICON) / 2, rest.center().y())
            paint_icon(painter, middle, fact.icon, fact.token, SMALL_ICON)
            words = rest.adjusted(px(SMALL_ICON) + px(_GAP), 0, 0, 0)
            used = paint_text(painter, words, fact.figure, TextStyle.SMALL_STRONG, Token.TEXT)
            words.adjust(used + px(_GAP), 0, 0, 0)
            paint_text(painter, words, fact.words, TextStyle.SMALL, Token.TEXT_3)
            rest.setLeft(rest.left() + width + px(_BETWEEN))


def _width(fact: HealthFact) -> int:
    figure = width_of(fact.figure, TextStyle.SMALL_STRONG)
    return px(SMALL_ICON) + 2 * px(_GAP) + figure + width_of(fact.words, TextStyle.SMALL)


def _share(board: TodayBoard) -> str:
    """Rounded down, so that one late answer in a thousand is never "100%"."""
    return percent(board.in_time * 100 // board.answered / 100)


def health_facts(board: TodayBoard) -> tuple[HealthFact, ...]:
    """What the line says, the most telling first."""
    facts = []
    if board.answered:
        words = tr(
            "answered in time this quarter, {in_time} of {answered}",
            in_time=board.in_time,
            answered=board.answered,
        )
        good = board.in_time == board.answered
        icon, token = ("circle-check", Token.OK) if good else ("circle-alert", Token.SOON)
        facts.append(HealthFact(icon, _share(board), words, token))
    if not board.is_private:
        words = tr("on this computer can read the case file")
        facts.append(HealthFact("eye", tr("Others"), words, Token.SOON))
    cases = tr("open case") if board.open_cases == 1 else tr("open cases")
    facts.append(HealthFact("inbox", numeral(board.open_cases), cases))
    if board.oldest:
        number, days = board.oldest
        age = trn("{count} day", "{count} days", days)
        facts.append(HealthFact("clock", age, tr("oldest open, {number}", number=number)))
    if board.sound_on:
        day = labels.short_day(board.sound_on, board.today)
        facts.append(HealthFact("shield-check", tr("File checked"), day))
    return tuple(facts)
