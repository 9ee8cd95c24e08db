"""The facts of an instance: how it works, who decides, how it ended, remedy and compliance."""

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from privdesk.domain.case import Case
from privdesk.domain.dispute import (
    Authority,
    Dispute,
    Ending,
    Mode,
    Remedy,
    TypedDate,
    bearer_of_costs,
    dispute_problems,
)
from privdesk.domain.vocabulary import Kind
from privdesk.ui import labels
from privdesk.ui.dialogs.chain_forms import optional_day
from privdesk.ui.dialogs.form import FormDialog
from privdesk.ui.language import shown, tr
from privdesk.ui.theme import TextStyle, Token
from privdesk.ui.widgets import (
    CheckBox,
    ChoiceField,
    Column,
    DayField,
    Field,
    Label,
    LineField,
    Option,
    Paragraph,
    TextField,
)

_WIDTH = 560
_OPEN = "open"


def _choice(label: str, values: list[Option], chosen: str | None) -> ChoiceField:
    field = ChoiceField(label, [Option(_OPEN, tr("Not known yet")), *values])
    field.set_value(chosen or _OPEN)
    return field


class FactsDialog(FormDialog):
    """The fields that a case of this kind has.

    Args:
        host: any widget of the window.
        case: a complaint, a JAMS case, an arbitration or a referral.
        today: calendar date of the office.
    """

    def __init__(self, host: QWidget, case: Case, today: date) -> None:
        super().__init__(host, tr("Remedy and facts"), tr("Record"), width=_WIDTH)
        self.set_title(tr("Remedy and facts"), case.number)
        self._kind, self._facts, self._today = case.kind, case.facts, today
        facts = case.facts
        self._days: dict[str, DayField] = {}
        self._fields: dict[str, Field] = {}
        self._boxes: dict[Remedy, CheckBox] = {}
        match case.kind:
            case Kind.JAMS:
                self._add_jams(facts)
            case Kind.ANNEX_I:
                self._add_annex(facts)
            case Kind.REGULATOR_REFERRAL:
                self._add_referral(facts)
            case _:
                pass
        if case.kind is not Kind.DPF_COMPLAINT:
            self._add_end(facts)
        self._add_remedies(facts)
        if case.kind.is_escalation:
            self._add_day("comply_by", tr("Comply &by"), facts.comply_by)
            self._add_day("complied_on", tr("Com&plied on"), facts.complied_on)
        if case.kind is not Kind.DPF_COMPLAINT:
            self._add("evidence", TextField(tr("Evi&dence"), rows=2), facts.evidence)
        words = bearer_of_costs(case.kind)
        self.body.add(Paragraph(words, TextStyle.SMALL, Token.TEXT_2))

    def _add(self, name: str, field: LineField | TextField, value: str) -> None:
        field.set_value(value)
        self._fields[name] = field
        self.body.add(field)

    def _add_choice(self, name: str, field: ChoiceField) -> None:
        self._fields[name] = field
        self.body.add(field)

    def _add_day(self, name: str, label: str, value: date | None) -> None:
        field = DayField(label, self._today)
        field.set_value(value)
        self._days[name] = self._fields[name] = field
        self.body.add(field)

    def _add_jams(self, facts: Dispute) -> None:
        self._add_day("notice_on", tr("&Notice of"), facts.notice_on)
        modes = [Option(mode.value, labels.MODE[mode]) for mode in Mode]
        self._add_choice("mode", _choice(tr("&Mode"), modes, facts.mode))
        self._add("neutral", LineField(tr("Ne&utral")), facts.neutral)
        self._add_dates(facts)

    def _add_annex(self, facts: Dispute) -> None:
        self._add_day("notice_on", tr("&Notice delivered"), facts.notice_on)
        panel = [Option("1", tr("One")), Option("3", tr("Three"))]
        chosen = str(facts.arbitrators) if facts.arbitrators else None
        self._add_choice("arbitrators", _choice(tr("Arbi&trators"), panel, chosen))
        self._add("neutral", LineField(tr("Na&mes")), facts.neutral)
        language = LineField(tr("Lang&uage"), placeholder=tr("English, unless agreed"))
        self._add("language", language, facts.language)
        hearing = [Option("yes", tr("By video or telephone")), Option("no", tr("In person"))]
        chosen = None if facts.remote is None else ("yes" if facts.remote else "no")
        self._add_choice("remote", _choice(tr("Hea&ring"), hearing, chosen))
        self._add_dates(facts)

    def _add_dates(self, facts: Dispute) -> None:
        lines = "\n".join(f"{one.day.isoformat()} {one.what}" for one in facts.dates)
        field = TextField(
            tr("D&ates in the papers"), rows=3, help_text=tr("2026-12-04 position statement")
        )
        self._add("dates", field, lines)

    def _add_referral(self, facts: Dispute) -> None:
        known = [Option(one.value, labels.AUTHORITY[one]) for one in Authority]
        self._add_choice("authority", _choice(tr("&Authority"), known, facts.authority))
        self.through = CheckBox(tr("Came &through the Department of Commerce"))
        self.through.setChecked(facts.through_commerce)
        self.body.add(self.through)
        number = LineField(tr("N&umber of the Department"))
        self._add("commerce_reference", number, facts.commerce_reference)
        self._add_day("commerce_on", tr("&Reached the Department"), facts.commerce_on)

    def _add_end(self, facts: Dispute) -> None:
        endings = [Option(one.value, labels.ENDING[one]) for one in Ending]
        self._add_choice("ending", _choice(tr("Ho&w it ended"), endings, facts.ending))
        self._add_day("ended_on", tr("Ended &on"), facts.ended_on)

    def _add_remedies(self, facts: Dispute) -> None:
        self.body.add(Label(tr("Remedy"), TextStyle.BODY_STRONG, Token.TEXT_2))
        boxes = Column(gap=0)
        for remedy in Remedy:
            if self._kind is Kind.ANNEX_I and not remedy.is_arbitral:
                continue
            box = self._boxes[remedy] = CheckBox(labels.REMEDY[remedy])
            box.setChecked(remedy in facts.remedies)
            boxes.add(box)
        holder = QWidget()
        holder.setLayout(boxes)
        self.body.add(holder)

    def field(self, name: str) -> Field:
        """The field of a fact by its name in the record."""
        return self._fields[name]

    @override
    def read(self) -> Dispute | None:
        for field in self._fields.values():
            field.set_error("")
        told: dict[str, object] = {}
        for name, day_field in self._days.items():
            sound, told[name] = optional_day(day_field)
            if not sound:
                day_field.setFocus()
                return None
        for name, field in self._fields.items():
            if isinstance(field, LineField | TextField) and name != "dates":
                told[name] = field.value().strip()
        told["remedies"] = tuple(one for one, box in self._boxes.items() if box.isChecked())
        told |= self._choices()
        if "dates" in self._fields:
            dates = self._typed_dates()
            if dates is None:
                return None
            told["dates"] = dates
        record = replace(self._facts, **told)  # type: ignore[arg-type]  # by the names of its fields
        problems = dispute_problems(self._kind, record, self._today)
        for problem in reversed(problems):
            if problem.field in self._fields:
                self._fields[problem.field].set_error(shown(problem.sentence))
                self._fields[problem.field].setFocus()
        return None if problems else record

    def _choices(self) -> dict[str, object]:
        told: dict[str, object] = {}
        lists = {"mode": Mode, "ending": Ending, "authority": Authority}
        for name, field in self._fields.items():
            if not isinstance(field, ChoiceField):
                continue
            value = field.value()
            if value == _OPEN:
                told[name] = None
            elif name == "arbitrators":
                told[name] = int(value)
            elif name == "remote":
                told[name] = value == "yes"
            else:
                told[name] = lists[name](value)
        if self._kind is Kind.REGULATOR_REFERRAL:
            told["through_commerce"] = self.through.isChecked()
        return told

    def _typed_dates(self) -> tuple[TypedDate, ...] | None:
        field = self._fields["dates"]
        made = []
        for line in field.value().splitlines() if isinstance(field, TextField) else ():
            if not line.strip():
                continue
            day, _, what = line.strip().partition(" ")
            try:
                made.append(TypedDate(date.fromisoformat(day), what.strip()))
            except ValueError:
                field.set_error(
                    tr("Begin each line with a day such as 2026-12-04, not “{day}”.", day=day)
                )
                field.setFocus()
                return None
        return tuple(made)
