"""Print runs: letters sent to a printer in one go, then said which of them came out well."""

from collections.abc import Collection, Sequence

from privdesk.domain.errors import NotFound, Refused
from privdesk.domain.letter import Letter
from privdesk.domain.letter_steps import StepKind, back_to_queue, printed_well
from privdesk.domain.print_run import PrintRun, RunLetter, check_settling, run_letter
from privdesk.domain.said import counted, said
from privdesk.services.changes import ChangeSet
from privdesk.services.desk import Desk
from privdesk.services.letter_trail import TOPICS, step
from privdesk.services.trail import particulars
from privdesk.storage import UnitOfWork


def start_run(desk: Desk, letter_ids: Sequence[int], destination: str = "") -> ChangeSet:
    """Record that letters go to a printer; printing alone marks nothing as printed.

    From its second print on a letter is printed with the word COPY.

    Args:
        desk: the open case file.
        letter_ids: final letters, in the order of the paper.
        destination: the printer, or the name of the PDF.

    Raises:
        NotFound: no letter is given.
        Refused: a letter is not final, waits for a signature that was asked for on paper already
            printed, or is in a run of which nobody has said what came out well.
    """
    wanted = tuple(dict.fromkeys(letter_ids))
    if not wanted:
        raise NotFound(said("No letter is ready to print."))
    with desk.work() as work:
        letters = [work.letter(letter_id) for letter_id in wanted]
        waiting = [letter.number for letter in letters if work.run_with(letter.id)]
        if waiting:
            raise Refused(
                said(
                    "{listed}: sent to the printer before. Say first what came out "
                    "well; then the rest can be printed again.",
                    listed=_listed(waiting),
                )
            )
        parts = tuple(run_letter(letter) for letter in letters)
        run = work.add_run(PrintRun(0, desk.clock.now(), desk.actor, destination, parts))
        told = {"letters": [part.letter_id for part in parts], "destination": destination}
        work.audit("print_run.started", f"print_run:{run.id}", told)
        work.commit()
    cases = tuple(dict.fromkeys(letter.case_id for letter in letters))
    sentence = said(
        "{count} sent to {where}",
        count=_count(len(parts)),
        where=destination or said("the printer"),
    )
    return ChangeSet(sentence, cases, TOPICS, run_id=run.id)


def settle_run(desk: Desk, run_id: int, came_out: Collection[int]) -> ChangeSet:
    """Record what came out well; the other letters stay as they were and can be printed again.

    Args:
        desk: the open case file.
        run_id: a run of which nobody has said it.
        came_out: keys of the letters that came out well.

    Raises:
        NotFound: there is no such run.
        Refused: it was said before.
        InvalidInput: a letter is named that was not in the run.
    """
    with desk.work() as work:
        run = work.print_run(run_id)
        check_settling(run, came_out)
        good = [one for one in run.waiting if one.letter_id in came_out]
        letters = [work.letter(one.letter_id) for one in run.waiting]
        for one in good:
            _count_print(desk, work, one)
        work.settle_run(run_id, came_out)
        told = {
            "came_out": [one.letter_id for one in good],
            "repeat": [one.letter_id for one in run.waiting if one not in good],
        }
        work.audit("print_run.settled", f"print_run:{run_id}", told)
        work.commit()
    cases = tuple(dict.fromkeys(letter.case_id for letter in letters))
    return ChangeSet(_outcome(len(good), len(run.waiting)), cases, TOPICS, run_id=run_id)


def mark_printed(desk: Desk, letter_id: int) -> ChangeSet:
    """Record one print that came out well; each after the first is counted.

    Raises:
        Refused: the letter is not final.
    """
    with desk.work() as work:
        letter = work.letter(letter_id)
        _count_print(desk, work, run_letter(letter))
        work.settle_letter(letter_id, came_out=True)
        work.commit()
    return ChangeSet(
        said("{number} printed", number=letter.number), (letter.case_id,), TOPICS, letter_id
    )


def requeue(desk: Desk, letter_ids: Sequence[int]) -> ChangeSet:
    """Put printed letters back to those that are ready to print, as when paper was spoilt.

    Raises:
        NotFound: no letter is given.
        Refused: one is not printed, has left the house, or is in a run nobody has answered for.
    """
    wanted = tuple(dict.fromkeys(letter_ids))
    if not wanted:
        raise NotFound(said("No letter is selected."))
    with desk.work() as work:
        letters = [_requeue(desk, work, letter_id) for letter_id in wanted]
        work.commit()
    cases = tuple(dict.fromkeys(letter.case_id for letter in letters))
    what = letters[0].number if len(letters) == 1 else _count(len(letters))
    return ChangeSet(said("{what}: ready to print again", what=what), cases, TOPICS)


def _requeue(desk: Desk, work: UnitOfWork, letter_id: int) -> Letter:
    subject, before = f"letter:{letter_id}", work.letter(letter_id)
    if work.run_with(letter_id):
        raise Refused(said("Say first whether {number} came out well.", number=before.number))
    after = back_to_queue(before)
    work.save_letter(after)
    step(desk, work, after, StepKind.QUEUED)
    work.audit("letter.queued", subject, particulars(work, subject, before, after))
    return after


def _count_print(desk: Desk, work: UnitOfWork, printed: RunLetter) -> None:
    subject, before = f"letter:{printed.letter_id}", work.letter(printed.letter_id)
    after, kind = printed_well(before, desk.clock.now())
    work.save_letter(after)
    step(desk, work, after, kind)
    work.audit(f"letter.{kind.value}", subject, particulars(work, subject, before, after))


def _outcome(good: int, all_of_them: int) -> str:
    if good == all_of_them:
        return said("{count} printed", count=_count(good))
    if not good:
        return said("Nothing came out: {count} ready to print again", count=_count(all_of_them))
    rest = all_of_them - good
    return said(
        "{good} of {all_of_them} letters printed, {rest} ready to print again",
        good=good,
        all_of_them=all_of_them,
        rest=rest,
    )


def _count(number: int) -> str:
    return counted("{count} letter", "{count} letters", number)


def _listed(numbers: Sequence[str]) -> str:
    shown = 3
    more = len(numbers) - shown
    names = ", ".join(numbers[:shown])
    return said("{names} and {more} more", names=names, more=more) if more > 0 else names
