"""First step: the organization, and the policy pack that it begins with."""

from PySide6.QtCore import QTimeZone, Signal
from typing_extensions import override

from privdesk.domain.policy import Office
from privdesk.services.office import pack_choices, shipped_pack
from privdesk.ui.dialogs.office_fields import OfficeFields
from privdesk.ui.language import tr
from privdesk.ui.setup.step import SetupStep
from privdesk.ui.widgets import ChoiceField, Option


class CompanyStep(SetupStep):
    """Asks for the office and its time zone.

    Signals:
        pack_changed: id of another policy pack.
    """

    pack_changed = Signal(str)

    def __init__(self) -> None:
        super().__init__(
            tr("Your company"),
            tr("Stands on every letter. Names and addresses can be changed later in Settings."),
            tr("Your company"),
            tr("Name, officer, address"),
        )
        packs = [Option(*pack) for pack in pack_choices()]
        self.pack = ChoiceField(tr("Policy pac&k"), packs)
        self.pack.set_help(tr("The promises of your privacy statement and the clocks that follow."))
        zones = [bytes(zone.data()).decode() for zone in QTimeZone.availableTimeZoneIds()]
        self.zone = ChoiceField(
            tr("Time &zone"), [Option(zone, zone) for zone in zones if "/" in zone]
        )
        self.zone.set_help(tr("A day of receipt is a day there."))
        self.fields = OfficeFields()
        self.body.add(self.pack)
        self.body.add(self.fields)
        self.body.add(self.zone)
        self.body.add(None)
        self.office: Office
        self.pack.changed.connect(self._take_pack)
        self._take_pack(self.pack.value())

    def _take_pack(self, pack_id: str) -> None:
        self.office = shipped_pack(pack_id).office
        self.fields.show_office(self.office)
        self.zone.set_value(self.office.time_zone)
        self.pack_changed.emit(pack_id)

    @override
    def told(self) -> str:
        return self.office.organisation

    @override
    def check(self) -> bool:
        office = self.fields.read(self.office)
        if office is None:
            return False
        self.office = office
        return True

    @override
    def take_focus(self) -> None:
        self.fields.organisation.line.setFocus()
        self.fields.organisation.line.selectAll()
