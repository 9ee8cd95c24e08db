"""F6 goes round the areas of the window: sidebar, head of the page, main part, right rail, news."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from privdesk.ui.widgets import focusable


@dataclass(frozen=True, slots=True)
class Area:
    """A part of the window that F6 stops at.

    Attributes:
        widget: everything of the area lies inside.
        first: gets the focus at the first visit; None for what Tab reaches first.
    """

    widget: QWidget
    first: QWidget | None = None

    def stop(self) -> QWidget | None:
        """What takes the focus at the first visit; None if nothing can now."""
        if not self.widget.isVisible():
            return None
        if self.first is not None and self.first.isVisible() and self.first.isEnabled():
            return self.first
        stops = focusable(self.widget)
        if not stops and self.widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            return self.widget
        return stops[0] if stops else None

    def holds(self, widget: QWidget | None) -> bool:
        """Whether a widget lies in the area."""
        inside = widget is not None and self.widget.isAncestorOf(widget)
        return inside or widget is self.widget


class AreaWalk:
    """The walk round the areas; each keeps the place where the focus was when one left it.

    Args:
        areas: gives those of the window now, in reading order.
    """

    def __init__(self, areas: Callable[[], Sequence[Area]]) -> None:
        self._areas = areas
        self._left: dict[QWidget, QWidget] = {}

    def step(self, by: int) -> None:
        """Go to the next area that has something to stop at, or to the one before."""
        self._left = {a: w for a, w in self._left.items() if isValid(a) and isValid(w)}
        areas = [area for area in self._areas() if area.stop() is not None]
        if not areas:
            return
        focus = QApplication.focusWidget()
        here = next((n for n, area in enumerate(areas) if area.holds(focus)), None)
        if here is None:
            here = -1 if by > 0 else 0
        elif focus is not None:
            self._left[areas[here].widget] = focus
        self._enter(areas[(here + by) % len(areas)])

    def _enter(self, area: Area) -> None:
        kept = self._left.get(area.widget)
        if kept is None or not (kept.isVisible() and kept.isEnabled() and area.holds(kept)):
            kept = area.stop()
        if kept is not None:
            kept.setFocus(Qt.FocusReason.TabFocusReason)
