"""The shortcuts of the commands, with those that the person at this computer has changed."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from privdesk.config.settings import Settings
from privdesk.ui.actions import COMMANDS, Command
from privdesk.ui.language import tr

_WITH = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_FUNCTION_KEYS = range(Qt.Key.Key_F1.value, Qt.Key.Key_F35.value + 1)


def shortcuts_of(settings: Settings) -> Mapping[str, str]:
    """The shortcut of each command by its id; an empty text for none."""
    known = {command.id: command.keys for command in COMMANDS}
    changed = (entry.partition("=") for entry in settings.shortcuts)
    return known | {name: keys for name, _sign, keys in changed if name in known}


def with_shortcut(settings: Settings, name: str, keys: str) -> Settings:
    """The settings with another shortcut for a command; empty keys leave it without."""
    usual = next(command.keys for command in COMMANDS if command.id == name)
    others = [entry for entry in settings.shortcuts if entry.partition("=")[0] != name]
    changed = [*others, f"{name}={keys}"] if keys != usual else others
    return replace(settings, shortcuts=tuple(sorted(changed)))


def shortcut_problem(settings: Settings, name: str, keys: str) -> str:
    """Why a command cannot have a shortcut, in a sentence; empty if it can."""
    sequence = QKeySequence(keys)
    if not keys:
        return ""
    if sequence.count() != 1:
        return tr("Press one key, with Ctrl or Alt.")
    pressed = sequence[0]  # type: ignore[index]  # the stubs leave it out
    if not pressed.keyboardModifiers() & _WITH and pressed.key().value not in _FUNCTION_KEYS:
        return tr("Press it with Ctrl or Alt; alone it is typed into the fields.")
    other = owner_of(settings, keys)
    if other is not None and other.id != name:
        return tr(
            "{keys} belongs to “{label}”. Choose another, or change that one first.",
            keys=keys,
            label=other.label,
        )
    return ""


def owner_of(settings: Settings, keys: str) -> Command | None:
    """The command that has a shortcut now."""
    wanted, held = QKeySequence(keys), shortcuts_of(settings)
    return next((c for c in COMMANDS if held[c.id] and QKeySequence(held[c.id]) == wanted), None)
