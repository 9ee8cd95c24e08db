"""Merge a case with another, tie the two, or put on record that they are two matters."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from privdesk.domain.case import AgentAuthority
from privdesk.domain.numbering import normal_number
from privdesk.services.likeness import LikeCase
from privdesk.ui.dialogs.form import FormDialog
from privdesk.ui.language import shown, tr
from privdesk.ui.theme import TextStyle, Token
from privdesk.ui.widgets import (
    CheckBox,
    DayField,
    LineField,
    Option,
    Paragraph,
    Row,
    Segmented,
    TextField,
)

_WORDS = {
    "merge": tr(
        "The case that came first goes on with its number and its deadline. All papers stay, "
        "and the other number leads here. This can be taken back."
    ),
    "link": tr("Each case keeps its own number, deadline and answer, and names the other."),
    "apart": tr("Both cases stay as they are, and are not named to each other again."),
}


@dataclass(frozen=True, slots=True)
class Tying:
    """What shall become of two cases.

    Attributes:
        what: "merge", "link" or "apart".
        number: of the other case.
        same_person: for a merge, whether the two persons are merged too.
        note: why.
    """

    what: str
    number: str
    same_person: bool
    note: str


class TieDialog(FormDialog):
    """Merge, link or keep apart."""

    def __init__(
        self, host: QWidget, number: str, like: Sequence[LikeCase], what: str = "merge"
    ) -> None:
        super().__init__(host, tr("Merge or link"), tr("Do it"), width=560)
        self.set_title(tr("Merge or link"), number)
        self._own = number
        self.what = Segmented(
            [
                Option("merge", tr("Merge")),
                Option("link", tr("Link")),
                Option("apart", tr("Keep apart")),
            ]
        )
        self.number = LineField(tr("&Other case"), placeholder="R-2026-009")
        self.number.complete_from([one.row.number for one in like])
        self.note = LineField(tr("&Note"))
        self.same_person = CheckBox(tr("Both are the &same person: merge the two records too"))
        self.same_person.setChecked(True)
        self._help = Paragraph("", TextStyle.BODY, Token.TEXT_2)
        self._like = Paragraph(_like_words(like), TextStyle.SMALL, Token.TEXT_3)
        if like:
            self.number.set_value(like[0].row.number)
        for part in (
            self.what, self._help, self.number, self._like, self.same_person, self.note
        ):  # fmt: skip
            self.body.add(part)
        self._like.setVisible(bool(like))
        self.what.changed.connect(lambda _id: self._tell())
        self.number.line.returnPressed.connect(self.submit)
        self.note.line.returnPressed.connect(self.submit)
        self.what.set_value(what)
        self._tell()

    def _tell(self) -> None:
        what = self.what.value()
        self._help.set_text(_WORDS[what])
        self.same_person.setVisible(what == "merge")
        self.note.setVisible(what != "link")
        self.place()

    @override
    def take_focus(self) -> None:
        self.number.setFocus()

    @override
    def read(self) -> Tying | None:
        typed, what = self.number.value(), self.what.value()
        number = normal_number(typed) or typed
        wrong = ""
        if not number:
            wrong = tr("Type the number of the other case.")
        elif number == self._own:
            wrong = tr("This is the case itself. Type the number of the other one.")
        self.number.set_error(wrong)
        missing = what == "apart" and not self.note.value()
        self.note.set_error(tr("Say why these are two matters.") if missing else "")
        if wrong or missing:
            (self.number if wrong else self.note).setFocus()
            return None
        return Tying(what, number, self.same_person.isChecked(), self.note.value())


def _like_words(like: Sequence[LikeCase]) -> str:
    return "\n".join(
        f"{one.row.number}, {one.row.person}: {', '.join(map(shown, one.why))}" for one in like
    )


class NoteDialog(FormDialog):
    """The note at the head of a case."""

    def __init__(self, host: QWidget, number: str, note: str) -> None:
        super().__init__(host, tr("Note of the case"), tr("Keep"), width=560)
        self.set_title(tr("Note of the case"), number)
        self.note = TextField(tr("&Note"), rows=6)
        self.note.set_value(note)
        help_text = tr(
            "Stands at the head of the case for whoever works on it. Empty takes it away."
        )
        self.body.add(self.note)
        self.body.add(Paragraph(help_text, TextStyle.SMALL, Token.TEXT_3))

    @override
    def read(self) -> str:
        return self.note.value().strip()


class AuthorityDialog(FormDialog):
    """What an agent has shown for acting in the name of a person."""

    def __init__(
        self, host: QWidget, agent: str, shown: AgentAuthority | None, today: date
    ) -> None:
        super().__init__(host, tr("Authority of the agent"), tr("Record"))
        self.set_title(tr("Authority of the agent"), hint=agent)
        now = shown or AgentAuthority()
        self.seen = CheckBox(tr("A paper has &come"))
        self.signed = CheckBox(tr("Signed by the &person"))
        self.dated = DayField(tr("&Dated"), today)
        self.until = DayField(tr("Holds &until"), today)
        self.scope = LineField(tr("Co&vers"), placeholder=tr("Access and deletion"))
        self.seen.setChecked(now.seen)
        self.signed.setChecked(now.signed)
        for field, day in ((self.dated, now.dated_on), (self.until, now.until)):
            if day is not None:
                field.set_value(day)
        self.scope.set_value(now.scope)
        self.body.add(Row(self.seen, self.signed, None, gap=16))
        days = Row(gap=12)
        for field in (self.dated, self.until):
            days.add(field, 1, Qt.AlignmentFlag.AlignTop)
        self.body.add(days)
        self.body.add(self.scope)

    @override
    def read(self) -> AgentAuthority | None:
        for field in (self.dated, self.until):
            no_day = bool(field.day_edit.text().strip()) and field.value() is None
            field.set_error(tr("Enter a day, such as 11/20, or leave it empty.") if no_day else "")
        for field in (self.dated, self.until):
            if field.error():
                field.setFocus()
                return None
        signed, dated, until = self.signed.isChecked(), self.dated.value(), self.until.value()
        return AgentAuthority(
            # Nobody signs or dates a paper that has not come.
            bool(self.seen.isChecked() or signed or dated or until),
            signed,
            dated,
            until,
            self.scope.value(),
        )
