"""Layouts whose margins and gaps are measures of the design and follow the zoom."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QLayout, QSpacerItem, QWidget

from privdesk.ui.theme import px, theme

Margins = tuple[int, int, int, int]
Part = QWidget | QLayout | int | None
"""A widget, a layout, a gap in pixels at zoom 100%, or None for all the room that is left."""


class _Box(QBoxLayout):
    def __init__(
        self,
        direction: QBoxLayout.Direction,
        parts: tuple[Part, ...],
        margins: Margins | int,
        gap: int,
        parent: QWidget | None,
    ) -> None:
        super().__init__(direction)
        self._margins = margins if isinstance(margins, tuple) else (margins,) * 4
        self._gap = gap
        self._gaps: list[tuple[QSpacerItem, int]] = []
        if parent is not None:
            parent.setLayout(self)
        for part in parts:
            self.add(part)
        self._scale()
        theme().changed.connect(self._scale)

    def add(self, part: Part, stretch: int = 0, align: Qt.AlignmentFlag | None = None) -> None:
        """Put a part at the end.

        Args:
            part: see `Part`.
            stretch: its share of the room that is left.
            align: where it stands in the room that it gets; None fills that.
        """
        if part is None:
            self.addStretch(1)
        elif isinstance(part, int):
            spacer = QSpacerItem(px(part), px(part))
            self._gaps.append((spacer, part))
            self._shape(spacer, part)
            self.addItem(spacer)
        elif isinstance(part, QLayout):
            self.addLayout(part, stretch)
        elif align is None:
            self.addWidget(part, stretch)
        else:
            self.addWidget(part, stretch, align)

    def set_margins(self, margins: Margins) -> None:
        """Keep another distance to the edges, in pixels at zoom 100%."""
        self._margins = margins
        self._scale()

    def _shape(self, spacer: QSpacerItem, size: int) -> None:
        upright = self.direction() is QBoxLayout.Direction.TopToBottom
        spacer.changeSize(0 if upright else px(size), px(size) if upright else 0)

    def _scale(self) -> None:
        left, top, right, bottom = self._margins
        self.setContentsMargins(px(left), px(top), px(right), px(bottom))
        self.setSpacing(px(self._gap))
        for spacer, size in self._gaps:
            self._shape(spacer, size)
        self.invalidate()


class Column(_Box):
    """Parts one below the other.

    Args:
        parts: see `Part`.
        margins: left, top, right, bottom in pixels at zoom 100%, or one for all.
        gap: between parts, in pixels at zoom 100%.
        parent: gets this as its layout.
    """

    def __init__(
        self,
        *parts: Part,
        margins: Margins | int = 0,
        gap: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(QBoxLayout.Direction.TopToBottom, parts, margins, gap, parent)


class Row(_Box):
    """Parts side by side; see `Column`."""

    def __init__(
        self,
        *parts: Part,
        margins: Margins | int = 0,
        gap: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight, parts, margins, gap, parent)
