"""The command `privdesk completion`: what a shell needs to complete commands and options."""

from enum import StrEnum
from typing import Annotated

import typer
from typer.completion import get_completion_script  # type: ignore[attr-defined]  # no stub

from privdesk.cli.options import AsJson, examples
from privdesk.cli.output import answer

_PROGRAM, _VARIABLE = "privdesk", "_PRIVDESK_COMPLETE"


class Shell(StrEnum):
    """A shell that can be taught."""

    BASH = "bash"
    ZSH = "zsh"
    FISH = "fish"


def add_to(app: typer.Typer) -> None:
    """Add the command to the application."""
    app.command(
        "completion",
        epilog=examples(
            "privdesk completion bash > ~/.local/share/bash-completion/completions/privdesk",
            "privdesk completion zsh > ~/.zfunc/_privdesk",
            "privdesk completion fish > ~/.config/fish/completions/privdesk.fish",
        ),
    )(completion)


def completion(
    shell: Annotated[Shell, typer.Argument(help="Which shell.")], as_json: AsJson = False
) -> None:
    """Print the script that makes a shell complete commands, options and their values.

    JSON: shell, script.
    """
    script = get_completion_script(
        prog_name=_PROGRAM, complete_var=_VARIABLE, shell=shell.value
    ).strip()
    told = {"shell": shell.value, "script": script}
    # Printed as it is: a script of a shell may hold characters that words never do.
    answer(as_json, told, lambda: print(script))  # noqa: T201
