"""Take the rows of a table over: all that can be, in one change that can be taken back."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, time
from itertools import islice
from pathlib import Path

from privdesk.domain.case import Case, RightAsked, SourceSearch
from privdesk.domain.correspondence import Event
from privdesk.domain.errors import Refused
from privdesk.domain.imports import Draft, Fate, Plan, Table
from privdesk.domain.person import Person
from privdesk.domain.rule_book import Matter
from privdesk.domain.said import counted, said
from privdesk.domain.vocabulary import Channel, EventKind, IdentityState, Status
from privdesk.domain.workflow import Action, record
from privdesk.services.changes import ChangeSet, Reversible, Topic
from privdesk.services.desk import Desk
from privdesk.services.going_on import GoesOn, always
from privdesk.services.imports.judging import Judged, judge, salted
from privdesk.services.imports.lexicon import lexicon
from privdesk.services.imports.map_file import MapFile, write_map
from privdesk.services.imports.rejects import Rejects
from privdesk.services.imports.survey import wanted_rows
from privdesk.services.intake import law_of, role_of
from privdesk.services.saving import save_bytes
from privdesk.storage.take_over import Arrival, Source
from privdesk.storage.words import name_key

_BATCH = 500
_NOON = time(12)
_TOLD_CASES = 500  # keys in a change set; more are told as a topic


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an import did.

    Attributes:
        changes: for the screens, with the way back.
        counts: rows of each fate.
        rejects: where the rows lie that were not taken over; None if there are none.
        cases: keys of the cases that were made.
    """

    changes: ChangeSet
    counts: dict[Fate, int]
    rejects: Path | None
    cases: range


def import_table(
    desk: Desk,
    path: Path,
    table: Table,
    plan: Plan,
    *,
    rejects: Path | None = None,
    goes_on: GoesOn = always,
) -> Outcome:
    """Take a register over: every row that can be a case becomes one, or nothing is changed.

    Args:
        desk: the open case file.
        path: the file.
        table: as it was looked at.
        plan: by which rows are taken over.
        rejects: where the rows are written that are not; None writes none.
        goes_on: hears how many rows are done; False stops, and then nothing is changed.

    Raises:
        InvalidInput: the file cannot be read to its end; nothing was changed.
        Refused: it was stopped, or no row can be taken over; nothing was changed.
        CaseFileError: the case file cannot be written; nothing was changed.
    """
    counts = dict.fromkeys(Fate, 0)
    left = Rejects(table.headings)
    with desk.work() as work:
        chosen = write_map(MapFile.of(plan, table.layout, lexicon().values))
        source = work.keep_source(plan.source, table.headings, chosen)
        store = work.taking_over(source)
        maker = _Maker(desk, plan, path.name)
        judged = iter(judge(desk, plan, table.headings, wanted_rows(path, table.layout, goes_on)))
        done = 0
        while batch := list(islice(judged, _BATCH)):
            if not goes_on(done):
                raise Refused(said("Stopped. Nothing was changed."))
            for one in batch:
                counts[one.fate.fate] += 1
                left.take(one)
            store.take(maker.arrivals(_new(batch, source)))
            done += len(batch)
        if not store.count:
            if left.count and rejects is not None:
                save_bytes(rejects, left.bytes())
            raise Refused(_nothing_new(counts))
        first, last = store.keys
        told = {
            "source": plan.source,
            "cases": {"first": first, "last": last},
            "rows": {fate.value: count for fate, count in counts.items()},
            "rows_sha256": store.digest,
        }
        entry = work.audit("cases.imported", f"import:{store.batch_id}", told)
        work_batch = store.finish(path.name, desk.clock.now(), entry.seq)
        if not goes_on(done):
            raise Refused(said("Stopped. Nothing was changed."))
        # What is left out is written first, so that no case is kept without it.
        kept = rejects if left.count else None
        if kept is not None:
            save_bytes(kept, left.bytes())
        work.commit()
    what = counted("{count} case", "{count} cases", store.count)
    back = Reversible(said("import of {what}", what=what), imported=work_batch.id)
    keys = tuple(range(first, min(last, first + _TOLD_CASES - 1) + 1))
    topics = frozenset({Topic.CASES, Topic.PEOPLE})
    changes = ChangeSet(
        said("{what} imported from {name}", what=what, name=path.name),
        keys,
        topics,
        reversible=back,
    )
    return Outcome(changes, counts, kept, range(first, last + 1))


def _new(batch: Iterable[Judged], source: Source) -> Iterator[Judged]:
    for one in batch:
        if one.fate.fate is Fate.NEW:
            yield salted(one, source.salt)


def _nothing_new(counts: dict[Fate, int]) -> str:
    known = counts[Fate.KNOWN] + counts[Fate.DUPLICATE]
    rejected = counts[Fate.REJECTED]
    if known and rejected:
        return said(
            "No row is new: {known} are in the case file already, {rejected} are rejected.",
            known=known,
            rejected=rejected,
        )
    if rejected:
        return said("No row can be taken over. Look at the reasons, and change columns or values.")
    if known:
        return said("Every row is in the case file already. Nothing was changed.")
    return said("The table holds no rows below its headings. Nothing was changed.")


class _Maker:
    """Makes cases of drafts; cases of one matter share their clocks."""

    def __init__(self, desk: Desk, plan: Plan, file_name: str) -> None:
        self._desk, self._plan, self._file_name = desk, plan, file_name
        self._clocks: dict[Matter, Case] = {}
        self._now = desk.clock.now()

    def arrivals(self, judged: Iterable[Judged]) -> list[Arrival]:
        rows = [(one, one.draft) for one in judged if one.draft is not None]
        emails = sorted(
            {draft.person.email.casefold() for _one, draft in rows if draft.person.email}
        )
        known = self._desk.file.queries().people_by_email(emails) if emails else {}
        found = []
        for one, draft in rows:
            same = (draft.person.email.casefold(), name_key(draft.person.name))
            person = known.get(same, draft.person)
            case = self._case(draft, person)
            events = self._events(draft, case)
            found.append(
                Arrival(
                    case, person, role_of(draft.kind), events, one.key, one.digest, draft.old_number
                )
            )
        return found

    def _case(self, draft: Draft, person: Person) -> Case:
        law = law_of(person.address) if draft.law is None else draft.law
        matter = Matter(draft.kind, draft.received, draft.rights, law, draft.due)
        case = replace(
            self._blank(matter),
            channel=draft.channel,
            subject=draft.subject,
            handler=draft.handler or self._desk.actor,
            rights=tuple(RightAsked(right, draft.outcome) for right in draft.rights),
            framework=draft.framework,
            principles=draft.principles,
            provider=draft.provider,
            merit=draft.merit,
            late_reason=draft.late_reason,
            reference=draft.reference,
            outcome=draft.outcome,
        )
        return _played(case, draft, self._desk)

    def _blank(self, matter: Matter) -> Case:
        """A case of a matter as it was received, with its clocks; made once."""
        known = self._clocks.get(matter)
        if known is None:
            noon = datetime.combine(matter.received, _NOON, tzinfo=self._desk.clock.zone)
            known = Case(
                id=0,
                number="",
                kind=matter.kind,
                status=Status.RECEIVED,
                channel=Channel.EMAIL,
                received=matter.received,
                subject="",
                law=matter.law,
                handler="",
                logged_at=min(noon, self._now),
                clocks=self._desk.pack.clocks(matter),
            )
            self._clocks[matter] = known
        return known

    def _events(self, draft: Draft, case: Case) -> tuple[Event, ...]:
        number = (
            said("\nOld number: {old_number}", old_number=draft.old_number)
            if draft.old_number
            else ""
        )
        came = said(
            "{source}, {file_name}, row {row}{number}",
            source=self._plan.source,
            file_name=self._file_name,
            row=draft.row,
            number=number,
        )
        notes = "\n".join((came, *draft.notes, *draft.told))
        told = [(EventKind.RECEIVED, draft.received, said("Received"), "")]
        if draft.acknowledged:
            told.append((EventKind.STATUS, draft.acknowledged, said("Acknowledged"), ""))
        if draft.answered:
            told.append((EventKind.STATUS, draft.answered, said("Answered"), ""))
        if case.closed_on:
            title = said("Withdrawn") if draft.status is Status.WITHDRAWN else said("Closed")
            told.append((EventKind.STATUS, case.closed_on, title, ""))
        told.append(
            (EventKind.NOTE, self._desk.clock.today(), said("Taken over from a register"), notes)
        )
        actor = self._desk.actor
        return tuple(
            Event(0, 0, kind, day, self._now, title, body, actor) for kind, day, title, body in told
        )


def _played(case: Case, draft: Draft, desk: Desk) -> Case:
    """The case after what the register says has happened."""
    outcome = draft.outcome
    if draft.acknowledged:
        case = record(case, Action.ACKNOWLEDGE, draft.acknowledged)
    if draft.answered:
        case = record(case, Action.ANSWER, draft.answered)
    if draft.status is Status.WITHDRAWN and draft.closed:
        return record(case, Action.WITHDRAW, draft.closed)
    if draft.status is Status.CLOSED and draft.closed:
        closed, outcome = record(case, Action.CLOSE, draft.closed), outcome or case.outcome
        return closed if closed.outcome is outcome else replace(closed, outcome=outcome)
    if draft.status is Status.ANSWERED:
        return case
    particulars = desk.pack.particulars_of(draft.kind)
    sources = desk.pack.sources_for(draft.kind, draft.rights)
    waiting = draft.status is Status.WAITING
    return replace(
        case,
        status=draft.status,
        identity=IdentityState.ASKED if draft.status is Status.IDENTITY else particulars.identity,
        searches=tuple(SourceSearch(source.id, source.name) for source in sources),
        waiting_for=said("as noted in the old register") if waiting else "",
        waiting_since=draft.received if waiting else None,
    )
