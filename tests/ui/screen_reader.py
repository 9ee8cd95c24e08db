"""Somebody who sees nothing and hears what the accessibility bus tells: a day's work by ear.

Runs under Debian's own Python, which has the client of the bus (`python3-pyatspi`), in a session of
its own: ``screen_reader.py CASE_FILE PROGRAM [ARGUMENT ...]``. Keys go in as from a keyboard.
"""

import subprocess
import sys
import threading
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import TypeVar

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - the version has to be chosen first

T = TypeVar("T")

CTRL, ALT = 37, 64  # as X numbers the keys of an ordinary keyboard
ENTER, TAB, RIGHT, F7 = 0xFF0D, 0xFF09, 0xFF53, 0xFFC4
_PATIENCE_S = 25.0
_A_MOMENT_S = 0.05
_PAUSE = threading.Event()  # never set: the bus is asked again after a moment
_MOST_CHILDREN = 80
_NAMED = frozenset(
    {"push button", "toggle button", "check box", "radio button", "combo box", "text", "list"}
)
_STATE = Atspi.StateType


class Reader:
    """Hears the window of Privdesk, and types."""

    def __init__(self) -> None:
        Atspi.init()
        self._desktop = Atspi.get_desktop(0)
        self._program = self._desktop
        self._program = self.waits(self._find_program, "the program on the bus")

    def _find_program(self) -> "Atspi.Accessible | None":
        there = [
            self._desktop.get_child_at_index(n) for n in range(self._desktop.get_child_count())
        ]
        return next((one for one in there if one and one.get_name() == "Privdesk"), None)

    def waits(self, look: Callable[[], T | None], what: str) -> T:
        """Listen until something is there."""
        end = time.monotonic() + _PATIENCE_S
        while time.monotonic() < end:
            try:
                found = look()
            except GLib.GError:  # what was listened to has left the screen: ask anew
                found = None
                self._program.clear_cache()
            if found:
                return found
            _PAUSE.wait(_A_MOMENT_S)
        heard = "\n".join(self.tells())
        raise SystemExit(f"Nobody heard {what}. What there is:\n{heard}")

    def tells(self) -> list[str]:
        """What shows, and where the keys are; cut off where it changes meanwhile."""
        told: list[str] = []
        with suppress(GLib.GError):
            for node in self.nodes():
                keys = " (keys)" if node.get_state_set().contains(_STATE.FOCUSED) else ""
                told.append(f"{node.get_role_name()}: {node.get_name()}{keys}")
        return told

    def nodes(self) -> "Iterator[Atspi.Accessible]":
        """Everything that shows now, in the order in which it is read."""
        for n in range(self._program.get_child_count()):
            yield from _showing(self._program.get_child_at_index(n))

    def hears(self, words: str, role: str = "") -> "Atspi.Accessible":
        """What has these words in its name, once it shows."""

        def look() -> "Atspi.Accessible | None":
            return next(
                (
                    node
                    for node in self.nodes()
                    if words in node.get_name() and role in {"", node.get_role_name()}
                ),
                None,
            )

        return self.waits(look, f"{role} {words!r}")

    def hears_no(self, role: str) -> None:
        """Wait until nothing of this kind shows."""
        self.waits(
            lambda: all(node.get_role_name() != role for node in self.nodes()),
            f"no {role} any more",
        )

    def is_at(self, name: str, role: str) -> None:
        """Wait until the keys are at something."""

        def there() -> bool:
            return any(
                node.get_role_name() == role
                and name in node.get_name()
                and node.get_state_set().contains(_STATE.FOCUSED)
                for node in self.nodes()
            )

        self.waits(there, f"that the keys are at {role} {name!r}")

    def reads(self, name: str) -> str:
        """What stands in a field."""
        return str(Atspi.Text.get_text(self.hears(name, "text"), 0, -1))

    def finds_names_on_all(self, where: str) -> None:
        """Whatever takes the keys says what it is."""

        def look() -> list[str]:
            mute = [
                node.get_role_name()
                for node in self.nodes()
                if node.get_role_name() in _NAMED
                and node.get_state_set().contains(_STATE.FOCUSABLE)
                and not node.get_name().strip()
            ]
            return [", ".join(mute)]

        (mute,) = self.waits(look, f"everything {where}")
        if mute:
            raise SystemExit(f"Without a name {where}: {mute}")


def _showing(node: "Atspi.Accessible | None") -> "Iterator[Atspi.Accessible]":
    if node is None or not node.get_state_set().contains(_STATE.SHOWING):
        return
    yield node
    for n in range(min(node.get_child_count(), _MOST_CHILDREN)):
        yield from _showing(node.get_child_at_index(n))


def press(key: int | str, *held: int) -> None:
    """Press a key while others are held."""
    for one in held:
        Atspi.generate_keyboard_event(one, None, Atspi.KeySynthType.PRESS)
    code = ord(key) if isinstance(key, str) else key
    Atspi.generate_keyboard_event(code, None, Atspi.KeySynthType.SYM)
    for one in held:
        Atspi.generate_keyboard_event(one, None, Atspi.KeySynthType.RELEASE)


def write(text: str) -> None:
    """Type a text."""
    Atspi.generate_keyboard_event(0, text, Atspi.KeySynthType.STRING)


def _logs_a_letter(reader: Reader) -> None:
    reader.is_at("Cases to work on", "list")
    reader.hears("Aoife Ní Dhomhnaill, DPF complaint, C-2026-001, Late by 8 days", "list item")
    reader.finds_names_on_all("on Today")
    press("n")
    reader.hears("New case", "dialog")
    reader.is_at("E-mail", "radio button")
    press(RIGHT)
    press(RIGHT)
    reader.is_at("Mail", "radio button")
    press("p", ALT)
    reader.is_at("Person", "text")
    write("Zenobia Quill")
    press("m", ALT)
    reader.is_at("E-mail", "text")
    for name in ("Phone", "More about the person", "Address"):
        press(TAB)
        reader.is_at(name, "check box" if name.startswith("More") else "text")
    write("14 Quay Street")
    for name, words in (
        ("City", "San Rafael"),
        ("State or region", "California"),
        ("Postal code", "94901"),
        ("Country", "United States"),
    ):
        press(TAB)
        reader.is_at(name, "text")
        write(words)
    press("a", ALT)
    reader.is_at("Access", "check box")
    press("1")
    reader.waits(lambda: reader.reads("Postal code") == "94901", "the code that was typed")
    reader.hears("Answer by Wednesday, December 23")
    reader.finds_names_on_all("at the intake")
    press(ENTER, CTRL)
    reader.hears_no("dialog")


def _goes_to_the_case(reader: Reader) -> None:
    press("k", CTRL)
    reader.is_at("Search cases", "text")
    write("quill")
    reader.hears("Zenobia Quill, R-2026-015", "list item")
    press(ENTER)
    reader.hears_no("dialog")
    reader.hears("Send by December 23", "label")
    reader.hears("Why this date?", "push button")
    reader.hears("Account and profile, Not asked yet", "push button")
    reader.is_at("Timeline", "list")
    reader.finds_names_on_all("on the page of the case")


def _writes_a_letter(reader: Reader) -> None:
    press("l")
    reader.hears("Write letter", "dialog")
    reader.is_at("Proof of identity", "combo box")
    press(ENTER, CTRL)
    reader.hears_no("dialog")
    reader.is_at("Text of the letter", "text")
    reader.hears("A place to fill in is left", "label")
    reader.finds_names_on_all("beside the letter")
    press(F7)
    write("A copy of a utility bill is enough.")
    reader.hears("8 of 8 pass", "label")
    assert "A copy of a utility bill is enough." in reader.reads("Text of the letter")
    press(ENTER, CTRL)
    reader.hears("Finalize this letter?", "dialog")
    press(ENTER, CTRL)
    reader.hears_no("dialog")


def _looks_into_the_outbox(reader: Reader) -> None:
    reader.hears("Mark as mailed", "push button")
    reader.is_at("Print", "push button")
    press("g")
    press("o")
    reader.hears("Letters on their way", "list")
    letter = "Proof of identity, L-2026-0014, Zenobia Quill, San Rafael, CA 94901"
    reader.hears(letter, "list item")
    reader.finds_names_on_all("in the outbox")


def main() -> None:
    """Open the program, do the work, and leave."""
    warnings.simplefilter("ignore", DeprecationWarning)
    program = subprocess.Popen([*sys.argv[2:], "open", sys.argv[1]])
    try:
        reader = Reader()
        _logs_a_letter(reader)
        _goes_to_the_case(reader)
        _writes_a_letter(reader)
        _looks_into_the_outbox(reader)
    finally:
        program.terminate()
        program.wait(20)
    sys.stdout.write("heard all\n")


if __name__ == "__main__":
    main()
