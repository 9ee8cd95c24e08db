"""The envelopes and sheets of labels that can be printed on, and the barcode of the USPS."""

import re
import tomllib
from dataclasses import dataclass
from functools import cache

from pydantic import BaseModel, ConfigDict

from privdesk.assets import asset
from privdesk.domain.errors import Problem
from privdesk.domain.said import said, title_of_form


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Corner(_Table):
    """A place on an envelope; millimeters from its upper left corner."""

    left: float
    top: float


class EnvelopeForm(_Table):
    """An envelope; millimeters from its upper left corner."""

    id: str
    title: str
    width: float
    height: float
    sender: Corner
    address: Corner

    @property
    def name(self) -> str:
        """The title, which can be said in another language."""
        return title_of_form(self.title)


class LabelForm(_Table):
    """A sheet of labels; millimeters from its upper left corner."""

    id: str
    title: str
    paper: str
    columns: int
    rows: int
    left: float
    top: float
    width: float
    height: float
    across: float
    down: float

    @property
    def name(self) -> str:
        """The title, which can be said in another language."""
        return title_of_form(self.title)


class _Forms(_Table):
    envelopes: tuple[EnvelopeForm, ...]
    labels: tuple[LabelForm, ...]


@dataclass(frozen=True, slots=True)
class Barcode:
    """What the Intelligent Mail barcode of the USPS says beside the ZIP code.

    Attributes:
        service: service type identifier, 3 digits.
        mailer: mailer identifier, 6 or 9 digits, given by the USPS.
    """

    service: str
    mailer: str

    def problem(self) -> Problem | None:
        """What is wrong with it."""
        if not re.fullmatch(r"\d{3}", self.service):
            return Problem("imb_service", said("The service type has 3 digits."))
        if not re.fullmatch(r"\d{6}|\d{9}", self.mailer):
            return Problem("imb_mailer", said("The mailer identifier has 6 or 9 digits."))
        return None

    def tracking(self, serial: int) -> str:
        """The 20 digits before the ZIP code: type, service, mailer, serial number."""
        digits = 15 - len(self.mailer)
        return f"00{self.service}{self.mailer}{serial % 10**digits:0{digits}}"


@cache
def _forms() -> _Forms:
    text = asset("mailing_forms.toml").read_text("utf-8")
    return _Forms.model_validate(tomllib.loads(text))


def envelope_forms() -> tuple[EnvelopeForm, ...]:
    """All envelopes, in the order of a list."""
    return _forms().envelopes


def label_forms() -> tuple[LabelForm, ...]:
    """All sheets of labels, in the order of a list."""
    return _forms().labels
