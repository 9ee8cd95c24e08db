"""Open every dialog of the window that a command leads to, place by place.

``screenshots.py --dialogs`` keeps pictures of them; `tests/ui/german_words.py` reads their words.
"""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEventLoop, QTimer

from privdesk.domain.read_models import CaseFilter, Scope
from privdesk.domain.vocabulary import LetterState
from privdesk.ui.main_window import MainWindow
from privdesk.ui.places import PageId, Place
from privdesk.ui.widgets import open_overlay

Shot = Callable[[str], None]

NO_DIALOG = frozenset(
    {
        *("file.quit", "file.lock", "file.new", "file.open", "file.verify", "file.backup"),
        *("archive.export", "archive.anonymous", "archive.import", "file.calendar"),
        *("file.web_form", "mail.take_in", "mail.watch", "mail.paste", "file.print"),
        *("file.save_public", "file.save_issued", "file.save_pdf", "file.save_xlsx"),
        *("file.save_csv", "file.issue", "edit.undo", "edit.redo", "case.attach", "case.beside"),
        *("view.theme", "view.zoom_in", "view.zoom_out", "view.zoom_reset", "letter.print"),
        *("letter.save_pdf", "letter.email", "letter.correct", "outbox.requeue"),
        *("outbox.signature", "mail.accept", "mail.skip", "letter.discard", "go.back"),
        *("go.forward", "case.previous", "case.next", "case.write_letter"),
    }
)
"""They end the window, ask for a file or a printer, change something at once, or go elsewhere."""


_CASES = (
    ("complaint", "C-2026-011"),
    ("request", "R-2026-033"),
    ("customer", "P-2026-004"),
    ("jams", "J-2026-002"),
    ("closed", "R-2026-001"),
)


def places(window: MainWindow) -> Iterator[tuple[str, Place]]:
    """A place of each kind, with a name for it."""
    reading = window.session.reading
    for name, text in _CASES:
        for row in reading.rows(CaseFilter(Scope.ALL, text=text))[:1]:
            yield name, Place(PageId.CASE, id=row.id)
    for state in (LetterState.DRAFT, LetterState.FINAL, LetterState.MAILED):
        found = reading.letters(state)
        if found:
            yield f"letter-{state.value}", Place(PageId.LETTER, id=found[0].id)
    person = reading.people("Desrosiers")[0][0].person.id
    yield "person", Place(PageId.PERSON, id=person)
    for page in PageId:
        if page not in {PageId.CASE, PageId.LETTER, PageId.PERSON}:
            yield page.value, Place(page)


def settle(window: MainWindow, most: int = 200) -> None:
    """Let the window work until nothing is under way."""
    for _ in range(most):
        loop = QEventLoop()
        QTimer.singleShot(15, loop.quit)
        loop.exec()
        if not window.session.jobs.is_busy:
            return


def every_dialog(window: MainWindow, shot: Shot) -> None:
    """Show each place, and from there each dialog that was not shown yet."""
    seen: set[str] = set()
    for name, place in places(window):
        window.go(place)
        settle(window)
        shot(f"at-{name}")
        for command in sorted(window.commands.answered() - NO_DIALOG - seen):
            if command.startswith("go."):
                continue
            window.commands.run(command)
            settle(window)
            if open_overlay(window) is not None:
                seen.add(command)
                shot(command.replace(".", "-"))
            while (overlay := open_overlay(window)) is not None:
                overlay.dismiss()
            window.go(place)
            settle(window)
