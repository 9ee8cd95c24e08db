"""What is in the way of a letter becoming final, and the step that clears each point."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from privdesk.domain.workflow import Obstacle
from privdesk.services.letters import Check, Proof
from privdesk.ui.language import shown, tr
from privdesk.ui.theme import ICON, TextStyle, Token
from privdesk.ui.widgets import Column, ElidedLabel, Label, LinkButton, Paragraph, Row, SectionHead
from privdesk.ui.widgets.icon_view import IconView


@dataclass(frozen=True, slots=True)
class Fix:
    """A step that clears a check.

    Attributes:
        id: what is to be done.
        text: the verb on its link.
        line: line of the draft that it is about, from 1; 0 if none.
        insert: text that is put into the draft; empty if none is.
    """

    id: str
    text: str
    line: int = 0
    insert: str = ""


@dataclass(frozen=True, slots=True)
class _Point:
    ok: bool
    title: str
    detail: str
    fix: Fix | None = None


class LetterChecks(QWidget):
    """The list of checks; F7 goes through those that fail.

    Signals:
        fix_wanted: a `Fix`.
    """

    fix_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: tuple[_Point, ...] = ()
        self._links: list[LinkButton] = []
        self._at = -1
        self._head = SectionHead(tr("Checks"))
        self._list = Column(gap=0)
        Column(self._head, self._list, gap=4, parent=self)

    @property
    def failing(self) -> tuple[str, ...]:
        """The titles of the checks that fail."""
        return tuple(point.title for point in self._points if not point.ok)

    def show_proof(self, proof: Proof, obstacles: Sequence[Obstacle]) -> None:
        """Show what was looked at; nothing moves if nothing has changed."""
        points = (*_trouble(proof), *_obstacles(obstacles), *_checks(proof))
        points = tuple(sorted(points, key=lambda point: point.ok))
        if points == self._points:
            return
        self._points = points
        self._at = -1
        self._links.clear()
        while self._list.count():
            item = self._list.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for point in points:
            self._list.add(self._row(point))
        passed = sum(point.ok for point in points)
        self._head.set_count(tr("{passed} of {count} pass", passed=passed, count=len(points)))

    def _row(self, point: _Point) -> QWidget:
        row = QWidget()
        line = Row(margins=(0, 4, 0, 4), gap=10, parent=row)
        icon, token = ("circle-check", Token.OK) if point.ok else ("triangle-alert", Token.SOON)
        line.add(IconView(icon, token, ICON))
        if point.ok:
            line.add(Label(point.title, TextStyle.BODY_STRONG))
            line.add(ElidedLabel(point.detail, TextStyle.SMALL, Token.TEXT_3), 1)
        else:
            title = Label(point.title, TextStyle.BODY_STRONG)
            line.add(Column(title, Paragraph(point.detail, TextStyle.SMALL, Token.TEXT_2)), 1)
        if point.fix is not None:
            link = LinkButton(point.fix.text)
            link.setAccessibleDescription(f"{point.title}. {point.detail}")
            link.clicked.connect(lambda _checked=False, fix=point.fix: self.fix_wanted.emit(fix))
            self._links.append(link)
            line.add(link)
        state = tr("passed") if point.ok else tr("not passed")
        row.setAccessibleName(f"{point.title}, {state}. {point.detail}")
        return row

    def go_on(self) -> None:
        """Take the next check that fails and do what clears it."""
        if self._links:
            self._at = (self._at + 1) % len(self._links)
            self._links[self._at].click()


def _trouble(proof: Proof) -> tuple[_Point, ...]:
    if not proof.trouble:
        return ()
    where = (
        tr("Line {line}: {trouble}", line=proof.line, trouble=proof.trouble)
        if proof.line
        else shown(proof.trouble)
    )
    fix = Fix("line", tr("Go there"), proof.line) if proof.line else None
    return (_Point(False, tr("A field cannot be filled"), where, fix),)


def _checks(proof: Proof) -> tuple[_Point, ...]:
    return tuple(
        _Point(check.ok, shown(check.title), shown(check.detail), None if check.ok else _fix(check))
        for check in proof.checks
    )


def _fix(check: Check) -> Fix | None:
    match check.id:
        case _ if check.insert:
            return Fix("insert", tr("Insert it"), insert=check.insert)
        case "address":
            return Fix("address", tr("Edit address"))
        case "subject":
            return Fix("subject", tr("Write it"))
        case "signed":
            return Fix("signed", tr("Sign"))
        case "dictionary":
            return Fix("dictionary", tr("Add one"))
        case "date":
            return Fix("date", tr("Set date"))
        case _:
            return Fix("line", tr("Go there"), check.line) if check.line else None


def _obstacles(obstacles: Sequence[Obstacle]) -> tuple[_Point, ...]:
    return tuple(
        _Point(False, tr("The case is not ready"), shown(o.sentence), Fix("case", tr("Open case")))
        for o in obstacles
    )
