"""The small style sheet for what a proxy style cannot do well: menus, tooltips, frameless edits."""

from string import Template
from typing import Protocol

from PySide6.QtGui import QColor

from privdesk.ui.theme.tokens import Token
from privdesk.ui.theme.typography import TextStyle

_SHEET = Template("""
QMenuBar { background: $canvas; color: $text2; border: none; padding: ${p2}px ${p8}px; }
QMenuBar::item { background: transparent; padding: ${p4}px ${p8}px; border-radius: ${p6}px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $pressed; color: $text; }
QMenu { background: $raised; color: $text; border: 1px solid $linestrong; padding: ${p4}px; }
QMenu::item { padding: ${p6}px ${p24}px ${p6}px ${p12}px; border-radius: ${p4}px; }
QMenu::item:selected { background: $select; color: $text; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $line; margin: ${p4}px ${p8}px; }
QMenu::icon { padding-left: ${p8}px; }
QLineEdit[bare="true"] { background: transparent; border: none; padding: 0px; }
QHeaderView { background: $sheet; border: none; }
QHeaderView::section { background: $sheet; color: $text3; border: none; padding: 0 ${p4}px;
  border-bottom: 1px solid $line; }
QHeaderView::section:first { padding-left: ${p12}px; }
QToolTip { background: $raised; color: $text; border: 1px solid $linestrong;
  padding: ${p4}px ${p6}px; }
""")


class Dress(Protocol):
    """What the style sheet needs to know of a theme."""

    def color(self, token: Token) -> QColor:
        """The color of a token."""
        ...

    def px(self, size: float) -> int:
        """A measure at this zoom."""
        ...

    def line(self, style: TextStyle) -> int:
        """Height of a line."""
        ...


def application_sheet(dress: Dress) -> str:
    """The style sheet of the application for the theme of now."""
    tokens = {
        "canvas": Token.CANVAS,
        "sheet": Token.SHEET,
        "text3": Token.TEXT_3,
        "raised": Token.RAISED,
        "text": Token.TEXT,
        "text2": Token.TEXT_2,
        "pressed": Token.PRESSED,
        "select": Token.SELECT,
        "disabled": Token.DISABLED,
        "line": Token.LINE,
        "linestrong": Token.LINE_STRONG,
    }
    values = {name: dress.color(token).name() for name, token in tokens.items()}
    values |= {f"p{n}": str(dress.px(n)) for n in (2, 4, 6, 8, 12, 24)}
    return _SHEET.substitute(values)
