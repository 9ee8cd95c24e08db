"""Which page shows what; pages are made when they are first wanted."""

from collections.abc import Callable, Mapping
from typing import Final

from privdesk.ui.places import PageId
from privdesk.ui.session import Session
from privdesk.ui.views.case_page import CasePage
from privdesk.ui.views.cases import CasesPage
from privdesk.ui.views.deadlines import DeadlinesPage
from privdesk.ui.views.import_page import ImportPage
from privdesk.ui.views.letter_page import LetterPage
from privdesk.ui.views.letters import LettersPage
from privdesk.ui.views.mail_in import MailPage
from privdesk.ui.views.outbox import OutboxPage
from privdesk.ui.views.page import Page
from privdesk.ui.views.people import PeoplePage
from privdesk.ui.views.person import PersonPage
from privdesk.ui.views.settings import SettingsPage
from privdesk.ui.views.summary import SummaryPage
from privdesk.ui.views.today import TodayPage

PAGES: Final[Mapping[PageId, Callable[[Session], Page]]] = {
    PageId.TODAY: TodayPage,
    PageId.CASES: CasesPage,
    PageId.CASE: CasePage,
    PageId.DEADLINES: DeadlinesPage,
    PageId.LETTERS: LettersPage,
    PageId.LETTER: LetterPage,
    PageId.OUTBOX: OutboxPage,
    PageId.SUMMARY: SummaryPage,
    PageId.MAIL: MailPage,
    PageId.IMPORT: ImportPage,
    PageId.PEOPLE: PeoplePage,
    PageId.PERSON: PersonPage,
    PageId.SETTINGS: SettingsPage,
}
