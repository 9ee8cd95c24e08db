"""The pages of a dossier that are our own: what a validator says of them."""

from datetime import date
from pathlib import Path

from verapdf import validate

from privdesk.domain.vocabulary import Channel, Framework, Kind, Principle
from privdesk.services.desk import Desk
from privdesk.services.dossier import Wish, make_dossier
from privdesk.services.intake import NewCase, log_case


def test_validator_accepts_a_dossier_of_our_own_pages(desk: Desk, tmp_path: Path) -> None:
    new = NewCase(
        kind=Kind.DPF_COMPLAINT,
        channel=Channel.MAIL,
        received=date(2026, 11, 20),
        name="Ada Brandt",
        law="DE",
        framework=Framework.EU_US,
        principles=(Principle.ACCESS,),
        subject="a very long matter " * 9,
    )
    made = make_dossier(desk, Wish(log_case(desk, new).cases[0]), tmp_path / "out")
    assert validate(made.binder.read_bytes(), tmp_path) == {"2a": True, "ua1": True}
