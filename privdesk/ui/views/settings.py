"""Settings: how this computer shows Privdesk, how the file is guarded, how the office works."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget
from typing_extensions import override

from privdesk.domain.errors import DeskError
from privdesk.services.backups import folder_of
from privdesk.services.keyring_key import can_keep, is_kept
from privdesk.services.letter_approval import ApprovalRule, approval_rule, set_approval_rule
from privdesk.services.looked_after import LookedAfter
from privdesk.services.reading import Reading
from privdesk.ui import look_choices
from privdesk.ui.areas import Area
from privdesk.ui.care_words import ask_care, backup_words, check_words, second_words
from privdesk.ui.days import month_names
from privdesk.ui.language import tr, trn
from privdesk.ui.session import Session
from privdesk.ui.theme import TextStyle, Token, px
from privdesk.ui.views.page import Page
from privdesk.ui.views.settings_rows import SettingRow, section
from privdesk.ui.widgets import (
    Button,
    ButtonKind,
    CheckBox,
    ChoiceField,
    Column,
    Label,
    Option,
    Paragraph,
    Segmented,
    bare_scroll,
)

_TEXT_WIDTH = 760
_MINUTES = (0, 5, 15, 30, 60)
APPROVAL_OPTIONS = (
    Option(ApprovalRule.NONE, tr("No letter")),
    Option(ApprovalRule.ANSWERS, tr("Answers")),
    Option(ApprovalRule.ALL, tr("All letters")),
)


class SettingsPage(Page):
    """Every choice in one place; each holds at once."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._told: list[Callable[[], None]] = []
        self._approval = ""
        self.theme = Segmented(look_choices.THEME_OPTIONS, name=tr("Colors"))
        self.zoom = Segmented(look_choices.ZOOM_OPTIONS, name=tr("Size of everything"))
        self.language = ChoiceField("", look_choices.language_options())
        self.language.choice.setAccessibleName(tr("Language"))
        self.single_keys = CheckBox(tr("Single letters are commands"))
        self.minutes = ChoiceField("")
        self.fiscal = ChoiceField("")
        self.approval = ChoiceField("", APPROVAL_OPTIONS)
        self.approval.choice.setAccessibleName(tr("Letters that need a second person"))
        self.fiscal.choice.setAccessibleName(tr("Fiscal year begins with"))
        self.minutes.choice.setAccessibleName(tr("Lock after"))
        self.body = bare_scroll(self._content())
        head = Column(margins=(32, 20, 32, 12), gap=2)
        head.add(Label(tr("Settings"), TextStyle.TITLE))
        words = tr(
            "Each choice holds at once, the language from the next start on. "
            "What concerns the office lies in the case file."
        )
        head.add(Paragraph(words, TextStyle.BODY, Token.TEXT_2))
        page = Column(parent=self)
        page.add(head)
        page.add(self.body, 1)
        self._connect()
        session.kept.connect(self.refresh)
        session.looked_after.connect(self.refresh)

    def _content(self) -> QWidget:
        content = QWidget()
        content.setMaximumWidth(px(_TEXT_WIDTH) + px(64))
        column = Column(margins=(32, 4, 32, 32), gap=20, parent=content)
        for part in (self._look(), self._guard(), self._backups(), self._office()):
            column.add(part)
        column.add(None)
        return content

    def _look(self) -> QWidget:
        keys = tr("N for a new case, G then C for the cases. F1 shows all keys.")
        return section(
            tr("On this computer"),
            SettingRow(tr("Colors"), tr("Light, dark, or as the system has it."), self.theme),
            SettingRow(tr("Size"), tr("Text and everything beside it."), self.zoom),
            SettingRow(
                tr("Language"),
                tr("Of the window, from the next start on. Letters have their own."),
                self.language,
            ),
            SettingRow(tr("Keys"), keys, self.single_keys),
            SettingRow(
                tr("Shortcuts"),
                tr("Another key for any command."),
                self._button(tr("Change shortcuts…"), "help.shortcuts"),
            ),
        )

    def _guard(self) -> QWidget:
        self.passphrase = self._button(tr("Change passphrase…"), "file.passphrase")
        self.file_row = SettingRow("", "", self.passphrase)
        self.keyring = self._button(tr("Keep"), "file.keyring")
        self.keyring_row = SettingRow(tr("Keyring"), "", self.keyring)
        verify = self._button(tr("Verify"), "file.verify")
        self.check_row = SettingRow(tr("Check"), "", verify)
        return section(
            tr("Case file"),
            self.file_row,
            SettingRow(
                tr("Recovery key"),
                tr("Opens the file if the passphrase is forgotten. It belongs in the safe."),
                self._button(tr("Print recovery key…"), "file.recovery_key"),
            ),
            self.keyring_row,
            SettingRow(tr("Lock"), tr("Without a key or a move for so long."), self.minutes),
            self.check_row,
            SettingRow(
                tr("Retention"),
                tr("Closed cases whose period is over become shells without personal data."),
                self._button(tr("Retention…"), "file.retention"),
            ),
        )

    def _backups(self) -> QWidget:
        self.folder_row = SettingRow(
            tr("Folder"), "", self._act(tr("Change…"), self._choose_folder)
        )
        self.second = self._act(tr("Choose…"), self._choose_second)
        self.second_row = SettingRow(tr("Second folder"), "", self.second)
        back_up = self._button(tr("Back up now"), "file.backup")
        self.backup_row = SettingRow(tr("Back up"), "", back_up)
        return section(
            tr("Backups"),
            self.folder_row,
            self.second_row,
            self.backup_row,
            SettingRow(
                tr("Restore"),
                tr("Shows what differs first, and keeps the file as it is now."),
                self._button(tr("Restore a backup…"), "file.restore"),
            ),
        )

    def _office(self) -> QWidget:
        self.office_row = SettingRow("", "", self._button(tr("Change…"), "office.particulars"))
        return section(
            tr("Office"),
            self.office_row,
            SettingRow(
                tr("Closing days"),
                tr("Days on which no mail leaves, beside the holidays."),
                self._button(tr("Closing days…"), "office.closing_days"),
            ),
            SettingRow(
                tr("Four eyes"),
                tr("Which final letters a second person approves before they leave the house."),
                self.approval,
            ),
            SettingRow(
                tr("Fiscal year"),
                tr("Begins with this month, for the periods of the figures on this computer."),
                self.fiscal,
            ),
            SettingRow(
                tr("Frameworks"),
                tr("Until which day complaints under each framework are taken."),
                self._button(tr("Frameworks…"), "office.frameworks"),
            ),
            SettingRow(
                tr("Reminders"),
                tr("When to remind before a send-by date, and whether with names."),
                self._button(tr("Reminders…"), "file.reminders"),
            ),
        )

    def _button(self, text: str, command: str) -> Button:
        return self._act(text, partial(self.command_wanted.emit, command))

    def _act(self, text: str, act: Callable[[], object]) -> Button:
        button = Button(text, ButtonKind.SECONDARY)
        button.clicked.connect(lambda _checked=False: act())
        return button

    def _connect(self) -> None:
        words = {0: tr("Never"), 60: trn("{count} hour", "{count} hours", 1)}
        self.minutes.set_options(
            [
                Option(str(m), words.get(m, trn("{count} minute", "{count} minutes", m)))
                for m in _MINUTES
            ]
        )
        self.minutes.set_value(str(self.session.settings.lock_minutes))
        self.theme.changed.connect(partial(look_choices.set_theme, self.session))
        self.zoom.changed.connect(lambda size: look_choices.set_zoom(self.session, int(size)))
        self.single_keys.toggled.connect(self._keep_keys)
        self.language.changed.connect(self._keep_language)
        self.minutes.changed.connect(self._keep_minutes)
        months = [Option(str(n), name) for n, name in enumerate(month_names(), 1)]
        self.fiscal.set_options([Option("0", tr("As the policy pack says")), *months])
        self.fiscal.set_value(str(self.session.settings.fiscal_year_starts))
        self.fiscal.changed.connect(self._keep_fiscal)
        self.approval.changed.connect(self._keep_approval)

    def _keep_language(self, code: str) -> None:
        if code and look_choices.set_language(self.session, code):
            self.session.told.emit(tr("The language changes when Privdesk starts again."))

    def _keep_keys(self, wanted: bool) -> None:
        if wanted != self.session.settings.single_keys:
            self.session.keep(replace(self.session.settings, single_keys=wanted))

    def _keep_minutes(self, wanted: str) -> None:
        if wanted and int(wanted) != self.session.settings.lock_minutes:
            self.session.keep(replace(self.session.settings, lock_minutes=int(wanted)))

    def _keep_fiscal(self, month: str) -> None:
        if month and int(month) != self.session.settings.fiscal_year_starts:
            self.session.keep(replace(self.session.settings, fiscal_year_starts=int(month)))

    def _keep_approval(self, wanted: str) -> None:
        if wanted and wanted != self._approval:
            self._approval = wanted
            rule = ApprovalRule(wanted)
            change = partial(set_approval_rule, rule=rule)
            self.session.change(change, failed=self._approval_refused)

    def _approval_refused(self, error: DeskError) -> None:
        self.session.refused.emit(error)
        self.refresh()

    def _choose_folder(self) -> None:
        path = self.session.desk.file.path
        start = folder_of(path, self.session.settings.backup_folder)
        begin = start if start.is_dir() else path.parent
        dialog = QFileDialog(self.window(), tr("Folder for the backups"), str(begin))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self._keep_folder)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _choose_second(self) -> None:
        """Choose a second folder; where there is one, let it go."""
        if self.session.settings.second_folder:
            self.session.keep(replace(self.session.settings, second_folder=""))
            self.session.told.emit(tr("No more backups go to the second folder. Those in it stay."))
            return
        dialog = QFileDialog(self.window(), tr("Second folder for the backups"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.keep_second)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def keep_second(self, name: str) -> None:
        """Back up into this folder, too."""
        desk, settings = self.session.desk, self.session.settings
        first = folder_of(desk.file.path, settings.backup_folder)
        if Path(name).resolve() == first.resolve():
            self.session.told.emit(
                tr("This is the first folder already. Choose one on another disk.")
            )
            return
        self.session.keep(replace(settings, second_folder=str(Path(name))))
        self.session.told.emit(tr("Each backup is made in this folder, too."))

    def _keep_folder(self, name: str) -> None:
        self.session.keep(replace(self.session.settings, backup_folder=str(Path(name))))
        self.session.told.emit(tr("Backups go to this folder from now on. Earlier ones stay."))

    # Showing

    @override
    def refresh(self) -> None:
        self._show()
        if not self.session.is_locked:
            self.session.ask("settings.keyring", _keyring_state, self._show_keyring, behind=True)
            self.session.ask("settings.approval", _approval_state, self._show_approval)
            ask_care(self.session, "settings.care", self._show_care)

    def _show_approval(self, rule: str) -> None:
        self._approval = rule
        self.approval.set_value(rule)

    def _show_care(self, care: LookedAfter) -> None:
        today = self.session.desk.clock.today()
        chosen = self.session.settings.second_folder
        self.check_row.say(tr("Check"), check_words(care, today))
        self.backup_row.say(tr("Back up"), backup_words(care, today))
        self.second_row.say(tr("Second folder"), second_words(chosen, care, today))

    def _show_keyring(self, state: tuple[bool, bool, bool]) -> None:
        sealed, able, is_kept = state
        self.keyring.setEnabled(sealed and able)
        self.keyring.setText(tr("Forget the key") if is_kept else tr("Keep the key"))
        if not sealed:
            words = tr("Off: this file is not encrypted, so there is no key to keep.")
        elif not able:
            words = tr("Needs a keyring of the system, and the extra: privdesk[keyring].")
        elif is_kept:
            words = tr(
                "This computer opens the file without asking, for whoever uses your account."
            )
        else:
            words = tr("Off: the passphrase is asked for each time.")
        self.keyring_row.say(tr("Keyring"), words)

    def _show(self) -> None:
        if self.session.is_locked:
            return
        desk, settings = self.session.desk, self.session.settings
        self.theme.set_options(look_choices.THEME_OPTIONS, settings.theme)
        self.zoom.set_options(look_choices.ZOOM_OPTIONS, str(settings.zoom))
        self.language.set_value(settings.language)
        self.single_keys.setChecked(settings.single_keys)
        sealed = desk.file.is_encrypted
        plain = tr("Not encrypted: whoever has the file reads it.")
        state = tr("Encrypted with its passphrase.") if sealed else plain
        self.passphrase.setText(tr("Change passphrase…") if sealed else tr("Encrypt…"))
        if not desk.file.is_private:
            others = tr(
                "Others on this computer can read it: it is not yours, or its drive keeps no "
                "rights. Ask who owns it, or move it into a folder of your own."
            )
            state = f"{state} {others}"
        self.file_row.say(desk.file.path.name, state)
        folder = folder_of(desk.file.path, settings.backup_folder)
        self.folder_row.say(tr("Folder"), str(folder))
        self.second.setText(tr("Stop using it") if settings.second_folder else tr("Choose…"))
        office = desk.pack.office
        self.office_row.say(
            office.organisation,
            tr("Policy pack {id}, {version}", id=desk.pack.id, version=desk.pack.version),
        )

    @override
    def areas(self) -> Sequence[Area]:
        return (Area(self.body, self.theme.button(self.theme.value())),)

    @override
    def take_focus(self) -> None:
        self.theme.button(self.theme.value()).setFocus()


def _approval_state(reading: Reading) -> str:
    return approval_rule(reading.desk).value


def _keyring_state(reading: Reading) -> tuple[bool, bool, bool]:
    """Whether the file has a key, whether one can be kept here, and whether it is."""
    file = reading.desk.file
    sealed, able = file.is_encrypted, can_keep()
    return sealed, able, sealed and able and is_kept(reading.desk)
