"""Reads of messages that were taken in."""

from collections.abc import Collection, Mapping
from datetime import date

from sqlalchemy import select

from privdesk.domain.mail_triage import KnownCase, KnownMail
from privdesk.storage import mail_rows, schema
from privdesk.storage.reader import Reader


class MailReads(Reader):
    """Questions about messages."""

    def known_mail(
        self,
        *,
        sha256: str,
        message_id: str,
        answers: Collection[str],
        numbers: Collection[str],
        sender: str,
        text: str,
    ) -> KnownMail:
        """What the case file knows of a message; see `mail_rows.known_mail`."""
        with self.reading() as db:
            return mail_rows.known_mail(
                db,
                sha256=sha256,
                message_id=message_id,
                answers=answers,
                numbers=numbers,
                sender=sender,
                text=text,
            )

    def known_case(self, case_id: int) -> KnownCase | None:
        """A case as a message may be filed on it; None if there is none."""
        with self.reading() as db:
            return mail_rows.known_case(db, case_id)

    def customers(self) -> tuple[tuple[int, str], ...]:
        """The organizations of customers, each with the key of its latest person."""
        with self.reading() as db:
            return mail_rows.customers(db)

    def taken_digests(self) -> Mapping[str, int | None]:
        """The digests of all messages that were taken in, each with its case; None if aside."""
        mail = schema.TAKEN_MAIL.c
        with self.reading() as db:
            rows = db.execute(select(mail.sha256, mail.case_id).order_by(mail.id))
            return {digest: case_id for digest, case_id in rows if digest}

    def reviewed_files(self, file_ids: Collection[int]) -> Mapping[int, date]:
        """The files that were checked for data of others, each with the day."""
        review = schema.FILE_REVIEW.c
        query = select(review.file_id, review.reviewed_on).where(review.file_id.in_(file_ids))
        with self.reading() as db:
            return {row[0]: row[1] for row in db.execute(query)}
