"""Reads of messages that were taken in."""

from collections.abc import Collection

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

    def taken_digests(self) -> frozenset[str]:
        """The digests of all messages that were taken in or set aside."""
        with self.reading() as db:
            return frozenset(db.execute(select(schema.TAKEN_MAIL.c.sha256)).scalars())
