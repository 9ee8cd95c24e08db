"""Start Privdesk from the command line."""

import sys

from privdesk.workers.process import WORKER


def main() -> None:
    """Run the command that was typed and leave with its exit code."""
    if sys.argv[1:] == [WORKER]:
        # A worker never loads the program around it.
        from privdesk.workers.worker import main as work

        work()
        return
    from privdesk.app import run

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
