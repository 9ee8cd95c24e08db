"""Whatever is done to letters in whatever order: nothing final changes, nothing goes out twice."""

import hashlib
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from post_office import TODAY

from privdesk.domain.errors import DeskError
from privdesk.domain.letter import Letter
from privdesk.domain.letter_steps import ReturnReason, StepKind
from privdesk.domain.person import PostalAddress
from privdesk.domain.read_models import CaseFilter, Scope
from privdesk.domain.vocabulary import LetterState
from privdesk.services import casework, letter_versions, letters, mailing, print_runs, returned_mail
from privdesk.services.changes import ChangeSet
from privdesk.services.desk import Desk, open_desk
from privdesk.services.outbox import letter_way
from privdesk.services.reading import Reading
from privdesk.services.returned_mail import NewAddress
from privdesk.services.undoing import History, redo, undo
from privdesk.services.verification import verify_open

NEW_HOME = NewAddress(
    PostalAddress(("77 Larkspur Lane",), "Sacramento", "CA", "95814", "US"), "asked by phone"
)
BODY = "Dear reader,\n\nthis is what we did.\n"


@dataclass
class Office:
    """One case with its letters, and what was seen of each once it was final."""

    desk: Desk
    case: int
    others: frozenset[int]
    keys: list[int] = field(default_factory=list)
    frozen: dict[int, tuple[object, ...]] = field(default_factory=dict)
    mailed: dict[int, object] = field(default_factory=dict)
    history: History = field(default_factory=History)

    def letter(self, at: int) -> int:
        return self.keys[at % len(self.keys)] if self.keys else 0

    def did(self, change: ChangeSet) -> ChangeSet:
        if change.reversible is not None:
            self.history.did(change.reversible)
        return change


def start(office: Office, _at: int) -> None:
    key = letters.start_letter(office.desk, office.case, "letter").letter_id
    assert key is not None
    draft = replace(Reading(office.desk).letter(key), body=BODY)
    letters.save_draft(office.desk, draft)


def save(office: Office, at: int) -> None:
    draft = Reading(office.desk).letter(office.letter(at))
    letters.save_draft(office.desk, replace(draft, body=f"{BODY}\nMore of it, {at}.\n"))


def void_anew(office: Office, at: int) -> None:
    letter_versions.void_letter(office.desk, office.letter(at), "a slip", anew=True)


def print_some(office: Office, at: int) -> None:
    wanted = office.keys[at % 3 :]
    run = print_runs.start_run(office.desk, wanted, "Office laser 2").run_id
    assert run is not None
    print_runs.settle_run(office.desk, run, wanted[at % 2 :])


def take_back(office: Office, _at: int) -> None:
    change = office.history.take_undo()
    if change is not None:
        undo(office.desk, change)
        office.history.undid(change)


def do_again(office: Office, _at: int) -> None:
    change = office.history.take_redo()
    if change is not None:
        redo(office.desk, change)
        office.history.redid(change)


def on_letter(change: Callable[[Desk, int], object]) -> Callable[[Office, int], object]:
    return lambda office, at: change(office.desk, office.letter(at))


EVENTS: dict[str, Callable[[Office, int], object]] = {
    "start": start,
    "save": save,
    "finalize": on_letter(letters.finalize),
    "discard": on_letter(letters.discard_draft),
    "print": print_some,
    "printed": on_letter(print_runs.mark_printed),
    "requeue": on_letter(lambda desk, key: print_runs.requeue(desk, [key])),
    "ask": on_letter(lambda desk, key: mailing.ask_signature(desk, [key])),
    "sign": on_letter(lambda desk, key: mailing.record_signature(desk, [key])),
    "mail": on_letter(lambda desk, key: mailing.mark_mailed(desk, key, TODAY)),
    "mail all": lambda office, _at: mailing.mark_batch_mailed(
        office.desk, dict.fromkeys(office.keys, ""), TODAY
    ),
    "email": on_letter(lambda desk, key: mailing.mark_emailed(desk, [key], TODAY)),
    "returned": on_letter(
        lambda desk, key: returned_mail.mark_returned(desk, key, TODAY, ReturnReason.MOVED)
    ),
    "again": on_letter(lambda desk, key: returned_mail.send_again(desk, key, NEW_HOME)),
    "void": on_letter(lambda desk, key: letter_versions.void_letter(desk, key, "a slip")),
    "new version": void_anew,
    "correct": on_letter(letter_versions.correct_letter),
    "assign": lambda office, at: office.did(
        casework.assign(office.desk, office.case, ("Ada", "Ben", "Cy")[at % 3])
    ),
    "undo": take_back,
    "redo": do_again,
}
# As an office does it, so that letters get far; the rest comes in between.
USUAL = ("start", "finalize", "printed", "mail", "returned", "again", "correct", "new version")


def seen(letter: Letter) -> tuple[object, ...]:
    return (letter.number, letter.content, letter.pdf_sha256, letter.pages, letter.finalized_at)


def check(office: Office) -> None:
    reading = Reading(office.desk)
    found = reading.case(office.case).letters
    office.keys[:] = sorted(
        {*office.keys, *(one.id for one in found if one.id not in office.others)}
    )
    for key in office.keys:
        letter = reading.letter(key)
        if letter.content is None:
            assert key not in office.frozen, "what was final is a draft again"
            continue
        assert office.frozen.setdefault(key, seen(letter)) == seen(letter)
        if letter.mailed_on is not None:
            assert office.mailed.setdefault(key, letter.mailed_on) == letter.mailed_on
        else:
            assert key not in office.mailed, "what has left the house is back in it"


def check_end(office: Office) -> None:
    reading = Reading(office.desk)
    found = [reading.letter(key) for key in office.keys]
    numbers = [letter.number for letter in found if letter.number]
    assert len(numbers) == len(set(numbers))
    serials = sorted(int(n.rpartition("-")[2]) for n in numbers if "-C" not in n)
    assert serials == list(range(serials[0], serials[0] + len(serials))) if serials else True
    for letter in found:
        steps = letter_way(office.desk, letter.id).steps_of(letter.id)
        left = [one for one in steps if one.kind in {StepKind.MAILED, StepKind.EMAILED}]
        assert len(left) == (letter.mailed_on is not None)
        if letter.state is LetterState.VOID:
            assert letter.mailed_on is None
        if letter.content is not None:
            data = letters.letter_pdf(office.desk, letter.id)
            assert hashlib.sha256(data).hexdigest() == letter.pdf_sha256
        same = [one for one in found if letter.id in {one.id, one.copy_of}]
        out = [one for one in same if one.mailed_on and not one.returned_on]
        assert len(out) <= 1, "two envelopes of one letter are out"
        live = [one for one in found if one.replaces == letter.id]
        assert sum(one.state is not LetterState.VOID for one in live) <= 1
    assert verify_open(office.desk).problems == ()


ORDERS = st.lists(
    st.tuples(
        st.one_of(st.sampled_from(USUAL), st.sampled_from(sorted(EVENTS))), st.integers(0, 5)
    ),
    min_size=12,
    max_size=32,
)


@settings(
    max_examples=12,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],  # a failing order is short enough to read
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(ORDERS)
def test_no_order_of_events_changes_what_is_final_or_sends_it_twice(
    made_sample: Path, orders: list[tuple[str, int]]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path, refused = Path(folder) / "office.privdesk", list[str]()
        shutil.copy(made_sample, path)
        desk = open_desk(path)
        try:
            reading = Reading(desk)
            case = next(
                row.id
                for row in reading.rows(CaseFilter(Scope.OPEN))
                if reading.case(row.id).person.address.can_be_mailed
            )
            office = Office(desk, case, frozenset(x.id for x in reading.case(case).letters))
            for name, at in orders:
                try:
                    EVENTS[name](office, at)
                except DeskError as error:
                    refused.append(str(error))
                check(office)
            check_end(office)
            assert all(refused), "each refusal says why"
        finally:
            desk.close()
