"""What a person does with the matter of a case: merge, part, link, tag, note, agents, evidence."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from privdesk.domain.case import AgentAuthority
from privdesk.domain.read_models import CaseView, LinkedCase
from privdesk.services import casework, evidence, merging, participants
from privdesk.services.changes import ChangeSet
from privdesk.services.desk import Desk
from privdesk.services.likeness import LikeCase
from privdesk.services.unsaved import Form, keep_words
from privdesk.ui.dialogs.file_preview import open_preview
from privdesk.ui.dialogs.list_forms import TagsDialog
from privdesk.ui.dialogs.participant_forms import EvidenceDialog, ParticipantDialog, TakesPart
from privdesk.ui.dialogs.tie_forms import AuthorityDialog, NoteDialog, TieDialog, Tying
from privdesk.ui.language import tr, trn
from privdesk.ui.session import Session
from privdesk.ui.unsaved import UnsavedWords
from privdesk.ui.widgets import Question


class CaseTies(QObject):
    """Dialogs in front of changes.

    Signals:
        case_wanted: key of the case in which a merged one goes on.
    """

    case_wanted = Signal(int)

    def __init__(self, session: Session, page: QWidget) -> None:
        super().__init__(page)
        self._session, self._page = session, page

    @property
    def _window(self) -> QWidget:
        return self._page.window()

    # Two cases

    def ask(self, view: CaseView, like: tuple[LikeCase, ...], what: str = "merge") -> None:
        """Ask for the other case and what shall become of the two."""
        dialog = TieDialog(self._window, view.case.number, like, what)
        dialog.given.connect(partial(self._tie, view.case.id))
        dialog.open()

    def _tie(self, case_id: int, told: Tying) -> None:
        def change(desk: Desk) -> ChangeSet:
            other = desk.file.queries().case_id(told.number)
            if told.what == "merge":
                return merging.merge_cases(
                    desk, case_id, other, same_person=told.same_person, note=told.note
                )
            if told.what == "link":
                return merging.link(desk, case_id, other)
            return merging.keep_apart(desk, case_id, other, told.note)

        self._session.change(change, self._tied if told.what == "merge" else None)

    def _tied(self, changes: ChangeSet) -> None:
        self.case_wanted.emit(changes.cases[0])

    def take_hint(self, view: CaseView, like: LikeCase, what: str) -> None:
        """Do what a hint offers: a merge at once, the rest after a word."""
        if what == "link":
            other = like.row.id
            self._session.change(lambda desk: merging.link(desk, view.case.id, other))
        else:
            self.ask(view, (like,), what)

    def part(self, gone: LinkedCase) -> None:
        """Part a merged case again."""
        key = gone.link.other_id
        self._session.change(lambda desk: merging.part_cases(desk, key))

    def unlink(self, view: CaseView, tied: LinkedCase) -> None:
        """Take the tie of two cases away."""
        own, other = view.case.id, tied.link.other_id
        later, earlier = (own, other) if tied.link.is_later else (other, own)
        relation = tied.link.relation
        self._session.change(lambda desk: merging.unlink(desk, later, earlier, relation))

    # One case

    def tag(self, view: CaseView) -> None:
        """Change the tags of the case."""
        tags, known = view.case.tags, self._session.reading.tags()
        dialog = TagsDialog(self._window, known, tags=tags, whole=True)
        dialog.given.connect(lambda told: self._tag(view.case.id, told[0]))
        dialog.open()

    def _tag(self, case_id: int, tags: tuple[str, ...]) -> None:
        self._session.change(lambda desk: casework.set_tags(desk, case_id, tags))

    def note(self, view: CaseView) -> None:
        """Change the note at the head of the case."""
        dialog = NoteDialog(self._window, view.case.number, view.case.note)
        UnsavedWords(self._session, dialog, dialog.note, Form.NOTE, view.case.id)
        dialog.given.connect(partial(self._note, view.case.id))
        dialog.open()

    def _note(self, case_id: int, note: str) -> None:
        def change(desk: Desk) -> ChangeSet:
            changes = casework.set_note(desk, case_id, note)
            keep_words(desk, Form.NOTE, case_id, "")
            return changes

        self._session.change(change)

    def authority(self, view: CaseView, place: int) -> None:
        """Record what an agent has shown."""
        part, today = view.people[place], self._session.desk.clock.today()
        name = part.person.display_name
        dialog = AuthorityDialog(self._window, name, part.authority, today)
        dialog.given.connect(partial(self._authority, view.case.id, place))
        dialog.open()

    def _authority(self, case_id: int, place: int, shown: AgentAuthority) -> None:
        self._session.change(lambda desk: casework.set_authority(desk, case_id, place, shown))

    def add_person(self, view: CaseView) -> None:
        """Ask who takes part in the case, and as what."""
        dialog = ParticipantDialog(self._window, view.case.number)
        dialog.given.connect(partial(self._add_person, view.case.id))
        dialog.open()

    def _add_person(self, case_id: int, told: TakesPart) -> None:
        self._session.change(
            lambda desk: participants.add_participant(desk, case_id, told.role, told.person)
        )

    def take_off(self, view: CaseView, place: int) -> None:
        """Take somebody off the case."""
        case_id = view.case.id
        self._session.change(lambda desk: participants.remove_participant(desk, case_id, place))

    # Files

    def look(self, view: CaseView, file_id: int, save: Callable[[int], None]) -> None:
        """Look into a file."""
        file = next(one for one in view.files if one.id == file_id)
        open_preview(self._session, self._window, file_id, file.name, save)

    def choose_evidence(self, view: CaseView) -> None:
        """Ask which files only prove identity."""
        files = [file for file in view.files if file.size]
        dialog = EvidenceDialog(
            self._window, view.case.number, files, view.evidence, evidence.KEPT_DAYS
        )
        dialog.given.connect(partial(self._set_evidence, view.case.id))
        dialog.open()

    def _set_evidence(self, case_id: int, wanted: frozenset[int]) -> None:
        self._session.change(lambda desk: evidence.set_evidence(desk, case_id, wanted))

    def delete_evidence(self, view: CaseView) -> None:
        """Ask, then delete the evidence of identity for good."""
        count = len(view.evidence)
        files = trn("{count} file", "{count} files", count)
        text = tr(
            "Name and content of {files} go for good. That it was checked stays on record.",
            files=files,
        )
        question = Question(
            self._window,
            tr("Delete the evidence of identity?"),
            text,
            act=tr("Delete for good"),
            keep=tr("Keep it"),
            danger=True,
        )
        question.agreed.connect(partial(self._delete_evidence, view.case.id))
        question.open()

    def _delete_evidence(self, case_id: int) -> None:
        self._session.change(lambda desk: evidence.delete_evidence(desk, case_id))
