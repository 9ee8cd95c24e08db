"""Every command of the window as a record; menus, keys and the palette all read this table."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, Qt
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QMainWindow,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from typing_extensions import override

from privdesk.ui.access_keys import unique
from privdesk.ui.language import language


@dataclass(frozen=True, slots=True)
class Command:
    """One thing a person can tell the window to do.

    Attributes:
        id: what pages and the window answer to.
        menu: the menu it stands in.
        text: as it stands there, with its access key; in English, see `shown`.
        keys: the platform shortcut; empty if none.
        letters: single keys, such as "n" or "g t"; empty if none.
        icon: name of its icon in the palette; empty if none.
        breaks: whether a line follows it in the menu.
    """

    id: str
    menu: str
    text: str
    keys: str = ""
    letters: str = ""
    icon: str = ""
    breaks: bool = False

    @property
    def shown(self) -> str:
        """The text in the language of the window."""
        return language().say(self.text)

    @property
    def label(self) -> str:
        """The text without the mark of its access key."""
        return self.shown.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")

    @property
    def key_text(self) -> str:
        """The key as it is printed beside the command."""
        if self.letters:
            return self.letters.upper()
        return self.keys.replace("+", " ").replace("Return", "Enter")


MENUS: Final = ("&File", "&Edit", "&View", "&Case", "Cha&in", "&Letter", "&Go", "&Help")

COMMANDS: Final = (
    Command("file.new", "&File", "New case &file…", icon="folder-lock"),
    Command("file.open", "&File", "&Open case file…", "Ctrl+O", icon="folder-lock"),
    Command("file.verify", "&File", "&Verify case file", icon="shield-check"),
    Command("file.backup", "&File", "&Back up now", icon="hard-drive"),
    Command("file.restore", "&File", "Restore a backup…", icon="history"),
    Command("file.passphrase", "&File", "Passphra&se…", icon="key-round"),
    Command("file.keyring", "&File", "Key in the keyring of the system", icon="key-round"),
    Command("file.recovery_key", "&File", "Print recovery &key…", icon="key-round"),
    Command("file.lock", "&File", "&Lock", "Ctrl+L", icon="lock", breaks=True),
    Command("archive.export", "&File", "Export e&verything…", icon="package"),
    Command("archive.anonymous", "&File", "Copy &without personal data…", icon="eraser"),
    Command("archive.import", "&File", "Case file fro&m an archive…", icon="package", breaks=True),
    Command("file.calendar", "&File", "Export cale&ndar…", icon="calendar-days"),
    Command("file.web_form", "&File", "Make &web form…", icon="file-text"),
    Command("file.import", "&File", "Import a ta&ble…", "Ctrl+Alt+I", icon="file-spreadsheet"),
    Command("mail.take_in", "&File", "Take in &mail…", "Ctrl+Shift+I", icon="inbox"),
    Command("mail.watch", "&File", "&Watch a folder for mail…", icon="eye", breaks=True),
    Command("file.print", "&File", "&Print…", "Ctrl+P", icon="printer"),
    Command("file.export", "&File", "&Export…", "Ctrl+Shift+E", icon="download"),
    Command("file.issue", "&File", "&Issue summary…", icon="lock"),
    Command("file.comment", "&File", "C&ommentary on the summary…", "Ctrl+Alt+M", icon="pen-line"),
    Command("file.save_public", "&File", "Save p&ublic summary as PDF…", icon="eye"),
    Command("file.save_issued", "&File", "Save the issued paper…", icon="lock"),
    Command("file.save_pdf", "&File", "Save summary as P&DF…", icon="file-text"),
    Command("file.save_xlsx", "&File", "Save summary as &XLSX…", icon="file-spreadsheet"),
    Command("file.save_csv", "&File", "Save summary as CS&V…", icon="file-down", breaks=True),
    Command("file.retention", "&File", "Re&tention…", icon="archive"),
    Command("office.particulars", "&File", "O&ffice…", icon="landmark"),
    Command("office.letterhead", "&File", "Letter&head and paper…", icon="image"),
    Command("office.templates", "&File", "Letter temp&lates…", icon="file-text"),
    Command("office.notes", "&File", "Templates for calls and notes…", icon="message-square"),
    Command("office.frameworks", "&File", "Frame&works…", icon="shield-check"),
    Command("office.closing_days", "&File", "&Closing days…", "Ctrl+Shift+H", "", "flag"),
    Command("file.reminders", "&File", "&Reminders…", "Ctrl+Shift+B", "", "clock", breaks=True),
    Command("file.settings", "&File", "Settin&gs", "Ctrl+,", icon="settings", breaks=True),
    Command("file.quit", "&File", "&Quit", "Ctrl+Q"),
    Command("edit.undo", "&Edit", "&Undo", "Ctrl+Z", icon="undo-2"),
    Command("edit.redo", "&Edit", "&Redo", "Ctrl+Shift+Z", icon="redo-2", breaks=True),
    Command("mail.paste", "&Edit", "&Paste a message", "Ctrl+V", icon="mail", breaks=True),
    Command("edit.find", "&Edit", "&Filter this list", letters="/", icon="list-filter"),
    Command("edit.mark", "&Edit", "Select the &case", letters="x", icon="circle-check"),
    Command("edit.mark_all", "&Edit", "Select &all cases", "Ctrl+A", icon="circle-check"),
    Command("edit.copy_number", "&Edit", "Copy case &number", "Ctrl+Shift+C", icon="copy"),
    Command("edit.copy_list", "&Edit", "Copy list as &text", icon="copy"),
    Command("view.month", "&View", "&Month", letters="1", icon="calendar-days"),
    Command("view.agenda", "&View", "&Agenda", letters="2", icon="list"),
    Command("view.timeline", "&View", "&Timeline", letters="3", icon="chart-gantt"),
    Command("view.today", "&View", "&Jump to today", letters="t", icon="sun"),
    Command("view.earlier", "&View", "&Earlier", icon="chevron-left"),
    Command("view.later", "&View", "Late&r", icon="chevron-right"),
    Command(
        "view.period",
        "&View",
        "Period of the &figures…",
        "Ctrl+Alt+Q",
        icon="calendar-days",
        breaks=True,
    ),
    Command("view.columns", "&View", "&Columns…", "Ctrl+Shift+O", icon="columns-3"),
    Command("view.sort", "&View", "S&ort…", "Ctrl+Shift+G", icon="arrow-down"),
    Command("view.add_filter", "&View", "Add &filter", letters="f", icon="list-filter"),
    Command("view.save", "&View", "Sa&ve as view…", "Ctrl+Shift+S", icon="list-filter"),
    Command("view.views", "&View", "Saved vie&ws…", icon="list-filter", breaks=True),
    Command("view.sidebar", "&View", "&Sidebar", "Ctrl+B", icon="panel-left"),
    Command("view.detail", "&View", "&Detail", "Ctrl+I", icon="panel-right", breaks=True),
    Command("view.theme", "&View", "&Light, dark, as the system", "Ctrl+Shift+D", icon="sun"),
    Command("view.zoom_in", "&View", "Zoom &in", "Ctrl++", icon="zoom-in"),
    Command("view.zoom_out", "&View", "Zoom &out", "Ctrl+-", icon="zoom-out"),
    Command("view.zoom_reset", "&View", "Zoom &100%", "Ctrl+0", icon="search"),
    Command("case.new", "&Case", "&New case", "Ctrl+N", "n", "plus"),
    Command("case.quick_add", "&Case", "&Quick add", letters="q", icon="plus", breaks=True),
    Command("mail.accept", "&Case", "Take the proposal of the message", icon="circle-check"),
    Command("mail.file", "&Case", "&Belongs to a case…", letters="v", icon="corner-down-right"),
    Command("mail.aside", "&Case", "No re&quest…", letters="z", icon="ban"),
    Command("mail.skip", "&Case", "Leave the message", icon="x", breaks=True),
    Command("case.write_letter", "&Case", "Write &letter", letters="l", icon="pen-line"),
    Command("case.log_event", "&Case", "Log &event", letters="e", icon="message-square"),
    Command("case.attach", "&Case", "Attach &file…", letters="f", icon="paperclip"),
    Command("case.status", "&Case", "&Set status", letters="s", icon="circle-dashed"),
    Command("case.outcome", "&Case", "&Outcome", letters="o", icon="circle-check"),
    Command("case.identity", "&Case", "&Identity", letters="i", icon="fingerprint"),
    Command("case.evidence", "&Case", "Evidence of identity…", icon="fingerprint"),
    Command("case.searches", "&Case", "&Data sources", letters="d", icon="database"),
    Command("case.assign", "&Case", "&Assign", letters="a", icon="user-round"),
    Command("case.tags", "&Case", "&Tags…", letters="#", icon="tag"),
    Command("case.note", "&Case", "No&te of the case…", letters="b", icon="message-square"),
    Command("case.merge", "&Case", "&Merge or link…", "Ctrl+Shift+K", icon="link"),
    Command("case.profile", "&Case", "P&erson and all its cases", "Ctrl+Shift+P", icon="users"),
    Command("case.beside", "&Case", "Open in second &window", icon="panel-right"),
    Command("case.person", "&Case", "Edit &person", letters="p", icon="id-card"),
    Command("case.add_person", "&Case", "Add a person…", icon="id-card"),
    Command("case.why", "&Case", "&Why this date?", letters="w", icon="info"),
    Command("case.clocks", "&Case", "Cloc&ks…", letters="k", icon="calendar-days"),
    Command("case.law", "&Case", "La&w and rules…", letters="r", icon="map-pin"),
    Command("case.pack", "&Case", "Data for the ans&wer…", icon="package"),
    Command("case.refer", "&Case", "Re&fer to the customer…", icon="users"),
    Command("case.received", "&Case", "Correct day of receip&t…", icon="inbox", breaks=True),
    Command("case.previous", "&Case", "Pre&vious case", "Ctrl+Up", icon="chevron-up"),
    Command("case.next", "&Case", "Ne&xt case", "Ctrl+Down", icon="chevron-down"),
    Command("chain.show", "Cha&in", "&Show chain", letters="c", icon="workflow"),
    Command("chain.timeline", "Cha&in", "Chain as one time&line", "Ctrl+Shift+Y", icon="history"),
    Command(
        "chain.complaint", "Cha&in", "Became a com&plaint…", "Ctrl+Shift+X", icon="message-square"
    ),
    Command("chain.satisfied", "Cha&in", "Satis&fied?", letters="y", icon="circle-help"),
    Command("chain.escalate", "Cha&in", "&Escalate to JAMS…", "Ctrl+Shift+U", icon="scale"),
    Command("chain.jams_notice", "Cha&in", "Log &JAMS notice…", "Ctrl+Shift+J", icon="scale"),
    Command("chain.annex_notice", "Cha&in", "Log &Annex I notice…", "Ctrl+Shift+A", icon="gavel"),
    Command("chain.referral", "Cha&in", "Log &referral…", "Ctrl+Shift+R", icon="landmark"),
    Command("chain.match", "Cha&in", "&Match with complaint…", "Ctrl+Shift+M", icon="link"),
    Command("chain.checklist", "Cha&in", "Annex I &checklist", "Ctrl+Shift+L", icon="list"),
    Command("chain.facts", "Cha&in", "Remedy and fac&ts…", "Ctrl+Shift+F", icon="square-pen"),
    Command("case.dossier", "Cha&in", "&Dossier…", icon="files"),
    Command("case.redact", "&Case", "&Black out in copies…", letters="h", icon="eraser"),
    Command("letter.block", "&Letter", "Insert &text block…", "Ctrl+Shift+T", icon="pilcrow"),
    Command("letter.enclose", "&Letter", "E&nclose a file…", "Ctrl+Shift+N", icon="paperclip"),
    Command("letter.compare", "&Letter", "C&ompare with template…", "Shift+F7", icon="list"),
    Command("letter.finalize", "&Letter", "&Finalize", "Ctrl+Return", icon="lock"),
    Command("letter.approve", "&Letter", "App&rove…", "Ctrl+Shift+Return", icon="eye"),
    Command("letter.give_back", "&Letter", "Give bac&k…", icon="undo-2"),
    Command("letter.print", "&Letter", "&Print the letter…", icon="printer"),
    Command("letter.save_pdf", "&Letter", "&Save as PDF…", "Ctrl+S", icon="download"),
    Command("letter.envelope", "&Letter", "&Envelope or label…", icon="mail"),
    Command("letter.mailed", "&Letter", "Mark as &mailed…", letters="m", icon="mailbox"),
    Command("letter.email", "&Letter", "Save as &e-mail draft…", "Ctrl+M", icon="send"),
    Command("letter.void", "&Letter", "Make &void…", icon="ban"),
    Command("letter.correct", "&Letter", "&Correct by a new letter", icon="square-pen"),
    Command("letter.returned", "&Letter", "Came &back…", "Ctrl+R", icon="undo-2"),
    Command("letter.send_again", "&Letter", "Send &again as a copy…", icon="copy"),
    Command("outbox.tracking", "&Letter", "Enter &tracking numbers", "Ctrl+T", icon="package"),
    Command("outbox.tracking_list", "&Letter", "Paste &list of numbers…", icon="list"),
    Command("outbox.requeue", "&Letter", "Back to the &queue", letters="u", icon="printer"),
    Command("outbox.signature", "&Letter", "Waiting for si&gnature", icon="signature"),
    Command("outbox.service", "&Letter", "Mail ser&vice…", icon="truck"),
    Command("letter.discard", "&Letter", "&Discard draft", icon="x", breaks=True),
    Command("letter.guides", "&Letter", "Fold and window &guides", "Ctrl+G", icon="mail"),
    Command("letter.page_before", "&Letter", "Page &before", "Ctrl+PgUp", icon="chevron-up"),
    Command("letter.page_next", "&Letter", "&Next page", "Ctrl+PgDown", icon="chevron-down"),
    Command("letter.dictionaries", "&Letter", "Dictionar&ies…", icon="file-text"),
    Command("letter.spelling", "&Letter", "Correct a &word…", "Ctrl+F7", icon="square-pen"),
    Command("letter.next_check", "&Letter", "Go through the &checks", "F7", icon="circle-check"),
    Command("go.search", "&Go", "&Search and commands", "Ctrl+K", icon="search", breaks=True),
    Command("go.today", "&Go", "&Today", "Ctrl+1", "g t", "sun"),
    Command("go.mail", "&Go", "&Mail in", "Ctrl+8", "g m", "mail"),
    Command("go.cases", "&Go", "&Cases", "Ctrl+2", "g c", "inbox"),
    Command("go.deadlines", "&Go", "&Deadlines", "Ctrl+3", "g d", "calendar-days"),
    Command("go.letters", "&Go", "&Letters", "Ctrl+4", "g l", "pen-line"),
    Command("go.outbox", "&Go", "&Outbox", "Ctrl+5", "g o", "mailbox"),
    Command(
        "go.summary", "&Go", "&Quarterly summary", "Ctrl+6", "g s", "chart-column", breaks=True
    ),
    Command("go.people", "&Go", "&People", "Ctrl+7", "g p", "users", breaks=True),
    Command("go.next_area", "&Go", "&Next area", "F6"),
    Command("go.previous_area", "&Go", "&Previous area", "Shift+F6", breaks=True),
    Command("go.back", "&Go", "&Back", "Alt+Left", icon="chevron-left"),
    Command("go.forward", "&Go", "&Forward", "Alt+Right", icon="chevron-right"),
    Command("help.keys", "&Help", "&Keys of this window", "F1", "?", "info"),
    Command("help.shortcuts", "&Help", "Change &shortcuts…", icon="keyboard"),
    Command("help.news", "&Help", "What is &new", icon="history"),
    Command("help.about", "&Help", "&About Privdesk", icon="info"),
)

_TEXT_INPUTS = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox)
_SECOND_KEY_MS = 1000


class Commands(QObject):
    """Builds the actions of a window and sends each to the page that answers to it.

    Args:
        window: gets the menus.
        answer: gives the function that answers to a command now, or None.
    """

    def __init__(
        self, window: QMainWindow, answer: Callable[[str], Callable[[], None] | None]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._answer = answer
        self._letters: dict[str, list[str]] = {}
        for command in COMMANDS:
            if command.letters:
                self._letters.setdefault(command.letters, []).append(command.id)
        self._first = ""
        self.single_keys = True
        self.known: tuple[Command, ...] = COMMANDS
        self._forget = QTimer(self, interval=_SECOND_KEY_MS, singleShot=True)
        self._forget.timeout.connect(self._forget_first)
        self.actions: Mapping[str, QAction] = {c.id: self._action(c) for c in COMMANDS}
        self._build_menus()
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def _action(self, command: Command) -> QAction:
        action = QAction(command.shown, self._window)
        action.setObjectName(command.id)
        if command.keys:
            action.setShortcut(QKeySequence(command.keys))
        if command.id == "file.quit":
            action.setMenuRole(QAction.MenuRole.QuitRole)
        action.triggered.connect(lambda _checked=False, name=command.id: self.run(name))
        return action

    def use_keys(self, keys: Mapping[str, str]) -> None:
        """Let the commands have other shortcuts.

        Args:
            keys: shortcut of each command by its id; an empty text for none.
        """
        self.known = tuple(replace(command, keys=keys[command.id]) for command in COMMANDS)
        for command in self.known:
            self.actions[command.id].setShortcut(QKeySequence(command.keys))

    def _build_menus(self) -> None:
        bar = self._window.menuBar()
        for title in MENUS:
            menu = QMenu(language().say(title), bar)
            inside = [command for command in COMMANDS if command.menu == title]
            for command, text in zip(inside, unique([c.shown for c in inside]), strict=True):
                self.actions[command.id].setText(text)
                menu.addAction(self.actions[command.id])
                if command.breaks:
                    menu.addSeparator()
            menu.aboutToShow.connect(self.refresh)
            bar.addMenu(menu)

    def refresh(self) -> None:
        """Show in the menus which commands have somebody who answers now."""
        for name, action in self.actions.items():
            action.setEnabled(self._answer(name) is not None)

    def answered(self) -> frozenset[str]:
        """The commands that have somebody who answers now."""
        return frozenset(name for name in self.actions if self._answer(name) is not None)

    def say(self, name: str, text: str) -> None:
        """Show another text for a command in its menu."""
        self.actions[name].setText(text)

    def enable_all(self) -> None:
        """Let every shortcut through again; `run` decides whether anybody answers."""
        for action in self.actions.values():
            action.setEnabled(True)

    def run(self, name: str) -> bool:
        """Do a command; False if nobody answers to it now."""
        self.enable_all()
        function = self._answer(name)
        if function is None:
            return False
        function()
        return True

    def _forget_first(self) -> None:
        self._first = ""

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if not isinstance(watched, QWidget) or not self._takes_letters(watched):
            return False
        return self._letter(event)

    def _takes_letters(self, watched: QWidget) -> bool:
        focus = QApplication.focusWidget()
        if not self.single_keys or watched is not (focus or self._window):
            return False
        if isinstance(focus, _TEXT_INPUTS) or QApplication.activePopupWidget() is not None:
            return False
        return QApplication.activeModalWidget() is None and watched.window() is self._window

    def _letter(self, event: QKeyEvent) -> bool:
        plain = Qt.KeyboardModifier.NoModifier | Qt.KeyboardModifier.ShiftModifier
        if event.modifiers() & ~plain or not event.text().strip():
            return False
        typed = f"{self._first} {event.text()}".strip().lower()
        self._first = ""
        names = self._letters.get(typed)
        if names is not None:
            # One letter may stand for two commands of different pages.
            return any(self.run(name) for name in names)
        if any(known.startswith(f"{typed} ") for known in self._letters):
            self._first = typed
            self._forget.start()
            return True
        return False
