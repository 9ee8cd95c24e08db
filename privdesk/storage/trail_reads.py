"""Reads of the audit trail and of the settings of the office."""

import json
from collections.abc import Collection, Iterator, Mapping
from datetime import datetime

from sqlalchemy import Text, cast, literal, or_, select, text

from privdesk.domain.audit import AuditEntry
from privdesk.domain.errors import NotFound
from privdesk.domain.said import said
from privdesk.storage import mapping, schema
from privdesk.storage.reader import Reader


class TrailReads(Reader):
    """Questions about what was done, and how the office has it."""

    def setting(self, name: str) -> str | None:
        """A setting of the office; None if it was never set."""
        query = select(schema.SETTING.c.value).where(schema.SETTING.c.name == name)
        with self.reading() as db:
            return db.execute(query).scalar()

    def picture(self, sha256: str) -> bytes:
        """A picture of the office by its digest.

        Raises:
            NotFound: the case file has none with this digest.
        """
        query = select(schema.PICTURE.c.data).where(schema.PICTURE.c.sha256 == sha256)
        with self.reading() as db:
            data = db.execute(query).scalar()
        if data is None:
            raise NotFound(said("A picture of the letterhead is missing from the case file."))
        return bytes(data)

    def actions_since(self, case_ids: Collection[int], since: datetime) -> Mapping[int, set[str]]:
        """What the audit trail says was done to cases after an instant."""
        audit = schema.AUDIT.c
        subjects = json.dumps([f"case:{case_id}" for case_id in case_ids])
        listed = text("SELECT value FROM json_each(:subjects)").bindparams(subjects=subjects)
        query = select(audit.subject, audit.action).where(
            audit.subject.in_(listed), audit.at > since
        )
        found: dict[int, set[str]] = {}
        with self.reading() as db:
            for subject, action in db.execute(query):
                found.setdefault(int(subject.removeprefix("case:")), set()).add(action)
        return found

    def trail_digests(self) -> tuple[str, ...]:
        """The digests of the audit trail, the first entry first."""
        audit = schema.AUDIT.c
        with self.reading() as db:
            return tuple(db.execute(select(audit.digest).order_by(audit.seq)).scalars())

    def first_audit_at(self) -> datetime | None:
        """UTC instant of the first entry of the audit trail; None if there is none."""
        audit = schema.AUDIT.c
        with self.reading() as db:
            return db.execute(select(audit.at).order_by(audit.seq).limit(1)).scalar()

    def last_audit_at(self) -> datetime | None:
        """UTC instant of the latest entry of the audit trail; None if there is none."""
        audit = schema.AUDIT.c
        with self.reading() as db:
            return db.execute(select(audit.at).order_by(audit.seq.desc()).limit(1)).scalar()

    def audit_entries(self, case_id: int | None = None) -> Iterator[AuditEntry]:
        """The entries about a case, its letters and its import, or all; in their order."""
        audit = schema.AUDIT.c
        query = select(schema.AUDIT).order_by(audit.seq)
        if case_id is not None:
            letter = schema.LETTER.c
            letters = select(literal("letter:") + cast(letter.id, Text)).where(
                letter.case_id == case_id
            )
            taken = schema.IMPORTED_ROW.c
            imports = select(literal("import:") + cast(taken.batch_id, Text)).where(
                taken.case_id == case_id
            )
            query = query.where(
                or_(
                    audit.subject == f"case:{case_id}",
                    audit.subject.in_(letters),
                    audit.subject.in_(imports),
                )
            )
        with self.reading() as db:
            for row in db.execute(query.execution_options(yield_per=500)).mappings():
                yield mapping.entry_of(row)
