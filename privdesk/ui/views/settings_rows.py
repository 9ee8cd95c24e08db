"""A section of the settings and its rows: what it is about at the left, the choice at the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from privdesk.ui.theme import TextStyle, Token, px
from privdesk.ui.widgets import Column, Hairline, Label, Paragraph, Row

_CONTROL = 280


class SettingRow(QWidget):
    """One choice.

    Args:
        title: what it is about.
        detail: what follows from it, one sentence.
        control: where one chooses; None for a row that only tells.
    """

    def __init__(self, title: str, detail: str, control: QWidget | None) -> None:
        super().__init__()
        self._title = Paragraph(title, TextStyle.BODY_STRONG)
        self._detail = Paragraph(detail, TextStyle.SMALL, Token.TEXT_2)
        self._control = control
        row = Row(margins=(0, 10, 0, 10), gap=24, parent=self)
        row.add(Column(self._title, self._detail, gap=2), 1)
        if control is not None:
            control.setAccessibleDescription(f"{title}. {detail}")
            side = Row()
            if control.sizePolicy().horizontalPolicy() is control.sizePolicy().Policy.Expanding:
                control.setFixedWidth(px(_CONTROL))
            side.add(None)
            side.add(control, align=Qt.AlignmentFlag.AlignVCenter)
            row.add(side)

    def say(self, title: str, detail: str) -> None:
        """Tell something else."""
        self._title.set_text(title)
        self._detail.set_text(detail)
        if self._control is not None:
            self._control.setAccessibleDescription(f"{title}. {detail}")


def section(title: str, *rows: SettingRow) -> QWidget:
    """Rows under a heading, a hairline between them."""
    part = QWidget()
    column = Column(parent=part)
    column.add(Label(title, TextStyle.HEADING))
    column.add(6)
    for row in rows:
        column.add(Hairline())
        column.add(row)
    return part
