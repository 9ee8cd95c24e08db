"""The files of an intake: chosen or dropped, shown as chips, taken out again by Delete."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QSizePolicy, QWidget

from privdesk.ui.language import tr
from privdesk.ui.theme import px, theme
from privdesk.ui.widgets import Chip, ChipKind, FlowLayout, escaped

_WIDEST = 320


class FileChips(QWidget):
    """Chips for files and one that attaches more.

    Signals:
        added: a `Path` that was not there before.
        changed: other files are there now.
    """

    added = Signal(object)
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paths: list[Path] = []
        self._chips: list[Chip] = []
        self._flow = FlowLayout(gap=8, parent=self)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self.attach = Chip(tr("Attach"), ChipKind.ACTION, key="Alt+F", tall=True)
        self.attach.setAccessibleName(tr("Attach files"))
        self.attach.clicked.connect(self.choose)
        self._flow.addWidget(self.attach)
        self.setFocusProxy(self.attach)
        theme().changed.connect(self._show)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def paths(self) -> tuple[Path, ...]:
        """The files in the order in which they were added."""
        return tuple(self._paths)

    def choose(self) -> None:
        """Ask for files in the dialog of the platform."""
        names, _kind = QFileDialog.getOpenFileNames(self.window(), tr("Attach files"))
        self.add(Path(name) for name in names)

    def add(self, paths: Iterable[Path]) -> None:
        """Take files in; one that is there already stays once."""
        fresh = [path for path in dict.fromkeys(paths) if path not in self._paths]
        if not fresh:
            return
        self._paths += fresh
        self._show()
        for path in fresh:
            self.added.emit(path)

    def clear(self) -> None:
        """Take all files out."""
        self._paths.clear()
        self._show()

    def _remove(self, path: Path) -> None:
        self._paths.remove(path)
        self._show()
        self.attach.setFocus()

    def _show(self) -> None:
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._flow.removeWidget(self.attach)
        self._chips = [self._chip(path) for path in self._paths]
        before = self.attach.previousInFocusChain()
        for chip in (*self._chips, self.attach):
            self._flow.addWidget(chip)
            chip.show()
            if before is not None:
                QWidget.setTabOrder(before, chip)
            before = chip
        self.updateGeometry()
        self.changed.emit()

    def _chip(self, path: Path) -> Chip:
        chip = Chip(path.name, ChipKind.FILE, tall=True, parent=self)
        chip.setMaximumWidth(px(_WIDEST))
        chip.setToolTip(escaped(path.name))
        chip.removed.connect(lambda: self._remove(path))
        return chip
