"""The commands by name; the module of a command is imported when the command is called.

A command needs a fraction of the program, and all of it together takes a second to import. Only
the help of the whole program asks for every command.
"""

import importlib
from collections.abc import Iterator, MutableMapping
from typing import Any

import typer
from typer.core import TyperGroup
from typer.main import get_group
from typing_extensions import override

_COMMANDS = {
    "new": "case_file_commands",
    "demo": "case_file_commands",
    "verify": "case_file_commands",
    "encrypt": "protection_commands",
    "decrypt": "protection_commands",
    "passphrase": "protection_commands",
    "recovery-key": "protection_commands",
    "backup": "backup_commands",
    "backups": "backup_commands",
    "restore": "backup_commands",
    "export": "open_format_commands",
    "anonymous-copy": "open_format_commands",
    "import-archive": "open_format_commands",
    "deadline": "deadline_command",
    "dossier": "dossier_command",
    "duties": "duty_command",
    "recover": "recover_command",
    "import": "import_command",
    "reminders": "reminder_command",
    "calendar": "calendar_command",
    "web-form": "web_form_command",
    "completion": "completion_command",
    "case": "case_commands",
    "chain": "chain_commands",
    "letter": "letter_commands",
    "mail": "mail_commands",
    "data": "package_commands",
    "people": "people_commands",
    "office": "office_commands",
    "packs": "pack_commands",
    "rules": "rule_commands",
    "redact": "redact_commands",
    "report": "report_commands",
    "retention": "retention_commands",
    "suppression": "retention_commands",
}
"""Which module of this package adds a command, in the order of the help."""

# Commands of Typer are those of its own copy of Click, which has no public type.
_Command = Any


class LazyCommands(MutableMapping[str, _Command]):
    """The commands that are there at once, then those of the table.

    Args:
        ready: commands that need no import.
    """

    def __init__(self, ready: MutableMapping[str, _Command]) -> None:
        self._ready = dict(ready)

    @override
    def __getitem__(self, name: str) -> _Command:
        if name not in self._ready and name in _COMMANDS:
            self._ready |= _commands_of(_COMMANDS[name])
        return self._ready[name]

    @override
    def __setitem__(self, name: str, command: _Command) -> None:
        self._ready[name] = command

    @override
    def __delitem__(self, name: str) -> None:
        del self._ready[name]

    @override
    def __iter__(self) -> Iterator[str]:
        return iter(
            dict.fromkeys((*(name for name in self._ready if name not in _COMMANDS), *_COMMANDS))
        )

    @override
    def __len__(self) -> int:
        return len(self._ready.keys() | _COMMANDS.keys())


class LazyGroup(TyperGroup):
    """A group whose further commands come from the table."""

    def __init__(self, *, commands: MutableMapping[str, _Command], **settings: Any) -> None:  # noqa: ANN401 - what Typer passes
        super().__init__(commands=LazyCommands(commands), **settings)  # type: ignore[arg-type]


def _commands_of(module: str) -> dict[str, _Command]:
    """What a module of commands adds to the program."""
    app = typer.Typer(rich_markup_mode=None)
    importlib.import_module(f"privdesk.cli.{module}").add_to(app)
    return dict(get_group(app).commands)
