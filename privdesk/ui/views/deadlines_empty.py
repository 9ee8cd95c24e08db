"""What the Deadlines page says where there is nothing to show."""

from collections.abc import Callable

from privdesk.ui.language import tr
from privdesk.ui.widgets import Button, EmptyState


def empty_states(
    clear: Callable[[], None], new_case: Callable[[], None]
) -> tuple[EmptyState, EmptyState]:
    """For filters that leave nothing, and for a file without open cases."""
    show_all = Button(tr("Clear filters"))
    show_all.clicked.connect(clear)
    nothing = EmptyState(tr("No case matches these filters"), action=show_all, found=False)
    first = Button(tr("New case"), icon="plus", key="N")
    first.clicked.connect(new_case)
    none_yet = EmptyState(
        tr("No open case has a deadline"), tr("Log a request when it comes in."), first
    )
    return nothing, none_yet
