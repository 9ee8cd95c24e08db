"""The frame of a form field: fill, border, focus and error around a frameless edit."""

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QSizePolicy, QWidget
from typing_extensions import override

from privdesk.ui.theme import ICON, TextStyle, Token, line, paint_icon, px
from privdesk.ui.widgets.boxes import Row
from privdesk.ui.widgets.paint import paint_box

_RADIUS = 6
_PADDING = 9
_ERROR_WIDTH = 1.5


def clear_ground(edit: QWidget) -> None:
    """Let the frame's fill show through an edit."""
    palette = edit.palette()
    palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
    edit.setPalette(palette)
    edit.setAutoFillBackground(False)
    edit.setProperty("bare", True)


class FieldFrame(QWidget):
    """Paints the box of a field; the edit inside keeps the focus and the text.

    Args:
        edit: frameless.
        icon: name of an icon before the text.
        trailing: widgets at the right inside the box.
        tall: whether it grows with several lines.
        parent: as ever.

    Signals:
        left: the focus has gone from the edit to another widget.
    """

    left = Signal()

    def __init__(
        self,
        edit: QWidget,
        *,
        icon: str = "",
        trailing: tuple[QWidget, ...] = (),
        tall: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.edit = edit
        self._icon = icon
        self._tall = tall
        self._error = False
        clear_ground(edit)
        if isinstance(edit, QAbstractScrollArea):
            edit.viewport().setAutoFillBackground(False)
        self.setFocusProxy(edit)
        edit.installEventFilter(self)
        indent = _PADDING + (ICON + 6 if icon else 0)
        margins = (4, 4, 2, 4) if tall else (indent, 2, 2, 2)
        row = Row(margins=margins, gap=2, parent=self)
        row.add(edit, 1)
        for widget in trailing:
            row.add(widget)
        down = QSizePolicy.Policy.Expanding if tall else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Expanding, down)

    def set_error(self, wrong: bool) -> None:
        """Draw the border of an error, or the ordinary one."""
        self._error = wrong
        self.update()

    @override
    def sizeHint(self) -> QSize:
        inner = super().sizeHint()
        if self._tall:
            return inner
        return QSize(inner.width(), line(TextStyle.BODY) + px(12))

    @override
    def minimumSizeHint(self) -> QSize:
        height = line(TextStyle.BODY) + px(12)
        if self._tall:
            height = max(height, self.edit.minimumHeight() + px(8))
        return QSize(px(64), height)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.edit and event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
            if event.type() is QEvent.Type.FocusOut:
                self.left.emit()
        return super().eventFilter(watched, event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.edit.setFocus(Qt.FocusReason.MouseFocusReason)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect = QPainter(self), QRectF(self.rect())
        border, width = Token.FIELD, 1.0
        if self.edit.hasFocus():
            border, width = Token.FOCUS, 2.0
        if self._error:
            border, width = Token.LATE, 2.0 if self.edit.hasFocus() else _ERROR_WIDTH
        paint_box(painter, rect, px(_RADIUS), Token.INPUT, border, width=width)
        if self._icon:
            x = rect.left() + px(_PADDING) + px(ICON) / 2
            paint_icon(painter, QPointF(x, rect.center().y()), self._icon, Token.TEXT_3)
