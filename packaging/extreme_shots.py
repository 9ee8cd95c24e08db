"""Pictures of the screens without any case, and with names and words that are very long."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication

from every_dialog import settle
from privdesk.config.settings import SettingsFile
from privdesk.domain.person import PostalAddress
from privdesk.domain.read_models import CaseFilter, Scope
from privdesk.domain.vocabulary import Channel, Framework, Kind, Principle, Right, SearchState
from privdesk.domain.workflow import Action
from privdesk.services.casework import set_search, take_step
from privdesk.services.desk import Desk, create_desk
from privdesk.services.intake import NewCase, log_case
from privdesk.ui.main_window import MainWindow
from privdesk.ui.places import PageId, Place
from privdesk.ui.session import Session

SIZE = (1440, 900)
_NOW = datetime(2026, 11, 23, 16, 30, tzinfo=UTC)
LONG = (
    "Maximiliane-Theodora Freifrau von und zu Hohenlohe-Waldenburg-Schillingsfürst d’Oultremont, "
    "geb. Löwenstein-Wertheim-Freudenberg-Rosenberg und Sayn-Wittgenstein-Berleburg-Ludwigsburg, "
    "verw. Gröben"
)[:200]
NAMES = (
    LONG,
    "W" * 200,
    "عبد الرحمن بن محمد بن عبد العزيز بن سعود بن فيصل آل سعود " * 4,
    "👩‍👩‍👧‍👦 Zoë 🏳️‍🌈 " * 12,
    "מרים בת־שבע כהן־לוי",
    '<b>O\'Brien & "Søn"</b> =1+1',
)
_WORDS = "Rechtsschutzversicherungsgesellschaft ohne Trennstelle und mit vielen Wörtern " * 4


def fill(desk: Desk) -> None:
    """Log cases of people with long names; some wait, some are late, all are searched."""
    today = desk.clock.today()
    for number, name in enumerate(NAMES):
        complaint = number % 2 == 0
        new = NewCase(
            Kind.DPF_COMPLAINT if complaint else Kind.PRIVACY_REQUEST,
            Channel.EMAIL,
            today - timedelta(days=20 + number),
            name=name[:200],
            email=f"{'long.' * 12}{number}@{'sub.' * 10}example.com",
            address=PostalAddress(("Straße " * 12,), "Ort " * 12, "", "80331", "DE"),
            subject=_WORDS,
            rights=() if complaint else (Right.ACCESS, Right.DELETE),
            framework=Framework.EU_US if complaint else None,
            principles=(Principle.ONWARD_TRANSFER,) if complaint else (),
            quote=_WORDS,
        )
        case_id = log_case(desk, new).cases[0]
        if number % 3 == 1:
            take_step(desk, case_id, Action.WAIT, note=_WORDS)
        else:
            take_step(desk, case_id, Action.SEARCH)
            source = desk.pack.data_sources[number].id
            set_search(desk, case_id, source, SearchState.ASKED)
            set_search(desk, case_id, desk.pack.data_sources[-1].id, SearchState.FOUND, _WORDS)


def extremes(files: Path, settings: SettingsFile, folder: Path, ending: str) -> None:
    """Keep pictures of Today, the lists and a case without data, and with too much of it.

    Args:
        files: folder for the two case files.
        settings: of the windows.
        folder: of the pictures.
        ending: of the names of the pictures.
    """
    for name, prepare in (("empty", _leave), ("long", fill)):
        desk = create_desk(files / f"{name}.privdesk", pack_id="caspio", frozen_at=_NOW)
        prepare(desk)
        window = MainWindow(Session(desk, settings))
        window.resize(*SIZE)
        window.show()
        window.activateWindow()
        for shot in _tour(window):
            settle(window)
            QApplication.processEvents()
            settle(window)
            window.grab().save(str(folder / f"{name}-{shot}-{ending}.png"))
        window.close()


def _leave(_desk: Desk) -> None:
    """Nothing is logged."""


def _tour(window: MainWindow) -> Iterator[str]:
    for page in PageId:
        if page not in {PageId.CASE, PageId.LETTER, PageId.PERSON}:
            window.go(Place(page))
            yield page.value
    for number, row in enumerate(window.session.reading.rows(CaseFilter(Scope.ALL))):
        window.go(Place(PageId.CASE, id=row.id))
        yield f"case-{number}"
    for person in window.session.reading.people("")[0][:1]:
        window.go(Place(PageId.PERSON, id=person.person.id))
        yield "person"
