"""The command `privdesk`: its commands, its exit codes, and errors in one sentence."""

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from io import TextIOWrapper
from pathlib import Path
from typing import Annotated

import typer
from typer.completion import completion_init  # type: ignore[attr-defined]  # no stub

from privdesk import __version__
from privdesk.cli.lazy_commands import LazyGroup
from privdesk.cli.options import CaseFilePath, examples
from privdesk.cli.output import complain, say
from privdesk.cli.passphrase import Passphrases, remember
from privdesk.domain.errors import CaseFileError, CaseFileMissing, DeskError

REFUSED = 1
CASE_FILE = 3

_HELP = """
A local case tracker for a privacy office: requests, complaints, letters, deadlines.

Without a command it opens the window on the case file of last time.

Every command that prints knows --json. Commands that only read work while the window is open.

The passphrase of an encrypted case file is asked for, or taken from PRIVDESK_PASSPHRASE or from
the file descriptor of --passphrase-fd; never write it into a command.
"""
_EPILOG = (
    examples(
        "privdesk demo sample.privdesk",
        "privdesk open sample.privdesk",
        "privdesk case list sample.privdesk --scope late_and_today",
        "privdesk deadline --rule dpf-45 --received 2026-10-12",
        "privdesk chain show sample.privdesk C-2026-002",
        "privdesk verify sample.privdesk",
    )
    + "\n\n\b\n"
    + """Exit codes:
  0  done
  1  refused, not found, or input not taken
  2  wrong use of a command
  3  the case file cannot be opened or written
  4  verify found damage"""
)

OpenWindow = Callable[[Path | None], int]
"""Opens the window on a case file, or on the one of last time, and stays until it closes."""


@dataclass(frozen=True, slots=True)
class CommandLine:
    """All commands.

    Attributes:
        app: the Typer application; raises errors of the desk.
    """

    app: typer.Typer

    def run(self, arguments: list[str]) -> int:
        """Run a command and tell errors in one sentence on the error stream.

        Args:
            arguments: what was typed after the name of the program.

        Returns:
            the exit code.
        """
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, TextIOWrapper):
                stream.reconfigure(errors="backslashreplace")
        try:
            self.app(args=arguments, prog_name="privdesk")
        except DeskError as error:
            complain(error, as_json="--json" in arguments)
            return CASE_FILE if isinstance(error, CaseFileError) else REFUSED
        except SystemExit as leaving:
            return _flushed(leaving.code if isinstance(leaving.code, int) else 0)
        return _flushed(0)


def _flushed(code: int) -> int:
    """The exit code, once all is written; a reader that left early is no error of ours."""
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return code


def build_cli(open_window: OpenWindow) -> CommandLine:
    """The command line.

    Args:
        open_window: opens the window; commands without a window never call it.
    """
    completion_init()  # lets the program answer to a shell that asks
    app = typer.Typer(
        cls=LazyGroup,
        help=_HELP,
        epilog=_EPILOG,
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
        context_settings={"help_option_names": ["-h", "--help"]},
    )

    @app.callback(invoke_without_command=True)
    def start(
        context: typer.Context,
        version: Annotated[
            bool, typer.Option("--version", help="Print the version and leave.")
        ] = False,
        passphrase_fd: Annotated[
            int | None,
            typer.Option(metavar="N", help="Read the passphrase from this file descriptor."),
        ] = None,
        new_passphrase_fd: Annotated[
            int | None,
            typer.Option(metavar="N", help="Read a new passphrase from this file descriptor."),
        ] = None,
    ) -> None:
        remember(Passphrases(passphrase_fd, new_passphrase_fd))
        if version:
            say(f"Privdesk {__version__}")
        elif context.invoked_subcommand is None:
            raise typer.Exit(open_window(None))

    @app.command("open", epilog=examples("privdesk open office.privdesk"))
    def open_file(file: CaseFilePath) -> None:
        """Open the window on a case file."""
        if not file.is_file():
            raise CaseFileMissing(f"{file.name} is not there. It was moved, renamed or deleted.")
        raise typer.Exit(open_window(file))

    return CommandLine(app)
