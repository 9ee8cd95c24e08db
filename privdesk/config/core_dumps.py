"""No picture of this process's memory on the disk: it holds the key and what is on screen."""

import sys
from contextlib import suppress


def forbid_core_dumps() -> None:
    """Let a crash leave no core file, nor hand one to a collector of crashes.

    Linux asks a collector (a pattern that begins with a pipe) whatever the limit is, unless it is
    one byte (fs/coredump.c of the kernel); no core fits into a byte, so that no file is written
    either. Windows has no such limit.
    """
    with suppress(ImportError):  # not on Windows
        import resource

        limit = 1 if sys.platform.startswith("linux") else 0
        with suppress(ValueError, OSError):  # whoever started us allows less already
            resource.setrlimit(resource.RLIMIT_CORE, (limit, limit))
