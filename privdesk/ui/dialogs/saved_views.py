"""The saved views of the sidebar: rename, put in order, delete; each step can be taken back."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from privdesk.domain.saved_views import Views
from privdesk.services import saved_views
from privdesk.ui.dialogs.list_forms import ViewNameDialog
from privdesk.ui.language import tr
from privdesk.ui.session import Session
from privdesk.ui.theme import TextStyle, Token
from privdesk.ui.widgets import (
    Button,
    ButtonKind,
    ButtonSize,
    OverlayDialog,
    Paragraph,
    Row,
)
from privdesk.ui.widgets.ordered_list import OrderedEntry, OrderedList


class SavedViewsDialog(OverlayDialog):
    """Every saved view in the order of the sidebar.

    Signals:
        opened: key of a view.
    """

    opened = Signal(int)

    def __init__(self, session: Session, host: QWidget) -> None:
        super().__init__(host, tr("Saved views"), size=(480, 0))
        self._session = session
        self._page = host
        self.list = OrderedList(tr("Saved views"), 8)
        self._none = Paragraph(
            tr("No view yet. Filter the list of cases, then press Ctrl+Shift+S."),
            TextStyle.BODY,
            Token.TEXT_3,
        )
        small, ghost = ButtonSize.SMALL, ButtonKind.GHOST
        up = Button(tr("Up"), ghost, icon="chevron-up", key="Alt+Up", size=small)
        down = Button(tr("Down"), ghost, icon="chevron-down", key="Alt+Down", size=small)
        self.rename = Button(tr("Rename"), ghost, icon="pen-line", size=small)
        self.delete = Button(tr("Delete"), ghost, icon="x", key="Del", size=small)
        self._buttons = (up, down, self.rename, self.delete)
        self.body.add(self._none)
        self.body.add(self.list)
        self.body.add(Row(*self._buttons, None, gap=4))
        close = self.add_action(Button(tr("Close"), ButtonKind.SECONDARY))
        close.clicked.connect(self.dismiss)
        up.clicked.connect(lambda: self.list.shift(-1))
        down.clicked.connect(lambda: self.list.shift(1))
        self.rename.clicked.connect(self._rename)
        self.delete.clicked.connect(self._delete_current)
        self.list.moved.connect(self._moved)
        self.list.removed.connect(self._delete)
        self.list.chosen.connect(self._open)
        session.changed.connect(self._ask)
        self._ask()

    @override
    def take_focus(self) -> None:
        self.list.setFocus()

    def _ask(self, _changes: object = None) -> None:
        self._session.ask("views.dialog", lambda reading: reading.views(), self._show)

    def _show(self, views: Views) -> None:
        self.list.set_entries([OrderedEntry(str(view.id), view.name) for view in views])
        self._none.setVisible(not views)
        self.list.setVisible(bool(views))
        for button in self._buttons:
            button.setVisible(bool(views))
        self.place()
        self.list.setFocus()

    def _moved(self, view: str, by: int) -> None:
        key = int(view)
        self._session.change(lambda desk: saved_views.move_view(desk, key, by))

    def _delete_current(self) -> None:
        entry = self.list.current()
        if entry is not None:
            self._delete(entry.id)

    def _delete(self, view: str) -> None:
        key = int(view)
        self._session.change(lambda desk: saved_views.delete_view(desk, key))

    def _open(self, view: str) -> None:
        self.dismiss()
        self.opened.emit(int(view))

    def _rename(self) -> None:
        entry = self.list.current()
        if entry is None:
            return
        self.dismiss()
        dialog = ViewNameDialog(self._page, tr("Rename view"), tr("Rename"), entry.text)
        dialog.given.connect(partial(self._named, int(entry.id)))
        dialog.open()

    def _named(self, key: int, name: str) -> None:
        self._session.change(lambda desk: saved_views.rename_view(desk, key, name))
