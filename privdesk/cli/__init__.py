"""The services without a window: one command for each use case, for people and for scripts."""

from privdesk.cli.command_line import CommandLine, build_cli

__all__ = ["CommandLine", "build_cli"]
