"""The steps along a chain as an officer takes them, each with keys alone."""

from dataclasses import replace
from datetime import date, datetime

from officer import Officer, words_on
from PySide6.QtCore import Qt
from typist import CTRL, SHIFT, focus, press, write, write_over

from privdesk.domain.dispute import Answer, Condition, Ending, Remedy
from privdesk.services.clock import FrozenClock
from privdesk.ui import labels
from privdesk.ui.dialogs.chain import ChainDialog
from privdesk.ui.dialogs.chain_forms import InstanceDialog, SatisfiedDialog
from privdesk.ui.dialogs.checklist import ChecklistDialog
from privdesk.ui.dialogs.facts import FactsDialog
from privdesk.ui.places import PageId
from privdesk.ui.views.case_page import CasePage
from privdesk.ui.widgets import CheckBox, ChoiceField, open_overlay

CHORD = CTRL | SHIFT
_MOST_TABS = 60


def until(field: object) -> None:
    """Tab on until a field has the keys."""
    for _ in range(_MOST_TABS):
        if focus() is field:
            return
        press(Qt.Key.Key_Tab)
    raise AssertionError("Tab does not come to the field")


def choose(field: ChoiceField, value: str) -> None:
    """Go down a list until a value is chosen."""
    until(field.choice)
    press(Qt.Key.Key_Home)
    for _ in range(field.choice.count()):
        if field.value() == value:
            return
        press(Qt.Key.Key_Down)
    raise AssertionError(f"{value} is not offered")


class Road:
    """One officer and the chain of one complaint."""

    def __init__(self, officer: Officer) -> None:
        self.officer = officer

    def day(self, on: date) -> None:
        """The desk is opened again on another day."""
        session = self.officer.window.session
        zone = session.desk.clock.zone
        noon = datetime(on.year, on.month, on.day, 9, tzinfo=zone)
        session.desk = replace(session.desk, clock=FrozenClock(noon, zone))

    def opens(self, number: str) -> CasePage:
        """Go to a case."""
        self.officer.opens(PageId.CASE, self.officer.reading.case_id(number))
        return self.officer.page(CasePage)

    def comes(self, key: Qt.Key) -> InstanceDialog:
        """The form for the next instance."""
        press(key, CHORD)
        return self.officer.dialog(InstanceDialog)

    def saves(self, number: str = "") -> None:
        """Save the form, and see the case that came of it."""
        press(Qt.Key.Key_Return, CTRL)
        self.officer.no_dialog()
        if number:
            self.officer.sees(lambda: number in words_on(self.officer.window))

    def says(self, how: str, *, satisfied: bool) -> None:
        """Hear whether the person is satisfied."""
        write("y")
        self.officer.dialog(SatisfiedDialog)
        if satisfied:
            press(Qt.Key.Key_Right)
        until(self.officer.dialog(SatisfiedDialog).how.text)
        write(how)
        self.saves()

    def ends(
        self,
        ending: Ending,
        on: date,
        *,
        mode: str = "",
        remedy: Remedy | None = None,
        comply_by: date | None = None,
    ) -> None:
        """Record how an instance ended, and what is done for the person."""
        press(Qt.Key.Key_F, CHORD)
        dialog = self.officer.dialog(FactsDialog)
        if mode:
            choose(_choice(dialog, "mode"), mode)
        choose(_choice(dialog, "ending"), ending.value)
        until(dialog.field("ended_on").edit)
        write_over(on.isoformat())
        if remedy is not None:
            box = next(
                b for b in dialog.findChildren(CheckBox) if b.text() == labels.REMEDY[remedy]
            )
            until(box)
            press(Qt.Key.Key_Space)
        if comply_by is not None:
            until(dialog.field("comply_by").edit)
            write_over(comply_by.isoformat())
        self.saves()

    def complies(self, on: date, evidence: str) -> None:
        """Record that the decision was carried out."""
        press(Qt.Key.Key_F, CHORD)
        dialog = self.officer.dialog(FactsDialog)
        until(dialog.field("complied_on").edit)
        write_over(on.isoformat())
        until(dialog.field("evidence").edit)
        write(evidence)
        self.saves()

    def judges(self, condition: Condition, evidence: str) -> None:
        """Answer a condition of Annex I by hand: it is met."""
        press(Qt.Key.Key_L, CHORD)
        dialog = self.officer.dialog(ChecklistDialog)
        row = next(one for one in dialog.rows if one.finding.condition is condition)
        until(row)
        press(Qt.Key.Key_Return)
        for _ in Answer:
            if dialog.answer.value() == Answer.MET.value:
                break
            press(Qt.Key.Key_Left)
        until(dialog.evidence.text)
        write_over(evidence)
        press(Qt.Key.Key_Return, CTRL)
        self.officer.settles()
        while open_overlay(self.officer.window) is not None:  # it comes again with the answer
            press(Qt.Key.Key_Escape)
        self.officer.no_dialog()

    def conditions(self) -> dict[Condition, Answer]:
        """What the checklist says now."""
        press(Qt.Key.Key_L, CHORD)
        dialog = self.officer.dialog(ChecklistDialog)
        found = {row.finding.condition: row.finding.answer for row in dialog.rows}
        press(Qt.Key.Key_Escape)
        self.officer.no_dialog()
        return found

    def chain(self) -> list[str]:
        """Every row of the chain as a screen reader tells it."""
        write("c")
        dialog = self.officer.dialog(ChainDialog)
        rows = [button.accessibleName() for button in dialog.stepper.buttons()]
        press(Qt.Key.Key_Escape)
        self.officer.no_dialog()
        return rows


def _choice(dialog: FactsDialog, name: str) -> ChoiceField:
    field = dialog.field(name)
    assert isinstance(field, ChoiceField)
    return field
