"""What a draft looks like now, and what is in the way of it becoming final."""

from dataclasses import dataclass, replace

from privdesk.domain.case import Case
from privdesk.domain.letter import Letter, LetterContent
from privdesk.domain.vocabulary import LetterPurpose
from privdesk.domain.workflow import Action, Obstacle, obstacles, release_obstacles
from privdesk.letters import Check, Known, LetterTextError, check_letter, library, render_letter
from privdesk.services import office_templates
from privdesk.services.desk import Desk
from privdesk.services.dictionaries import dictionaries
from privdesk.services.letter_fields import compose, expected_of
from privdesk.services.letter_known import LetterSubject, known_of
from privdesk.services.own_words import own_words
from privdesk.services.stationery import pictures_of, stationery_of


@dataclass(frozen=True, slots=True)
class Proof:
    """What a draft looks like now.

    Attributes:
        pdf: the document; None if the braces of the text do not even match.
        pages: number of pages.
        checks: what the letter gate looks at, passed or not.
        trouble: why a field cannot be filled; empty if all can.
        line: line of the draft with the trouble, from 1; 0 if none.
        form: id of the page form.
    """

    pdf: bytes | None
    pages: int
    checks: tuple[Check, ...]
    trouble: str
    line: int
    form: str = ""

    @property
    def passes(self) -> bool:
        """Whether the letter may become final."""
        return not self.trouble and not any(check.stops for check in self.checks)


def subject_of(desk: Desk, case_id: int) -> LetterSubject:
    """What a letter of this case is about."""
    queries = desk.file.queries()
    view = queries.case_view(case_id, desk.clock.today())
    claim = queries.chain(case_id).claim(case_id)
    others = queries.other_names(case_id)
    return LetterSubject(view.case, view.person, view.letters, claim, others)


def proof(desk: Desk, draft: Letter, *, patient: bool = True) -> Proof:
    """Compose, render and check a draft as it would go out; changes nothing.

    Args:
        desk: the open case file.
        draft: the letter.
        patient: whether to wait for a dictionary that is not loaded yet.
    """
    subject = subject_of(desk, draft.case_id)
    known = known_of(desk.pack, subject, draft.letter_date, draft.language)
    trouble, line = "", 0
    paper = stationery_of(desk)
    try:
        compose(desk.pack, draft, subject, known, paper)
    except LetterTextError as error:
        trouble, line = error.sentence, error.line
    try:
        content = compose(desk.pack, draft, subject, known, paper, leave_open=True)
    except LetterTextError:
        return Proof(None, 0, (), trouble, line)
    rendered = render_letter(content, pictures=pictures_of(desk, content))
    checks = checks_of(desk, subject, draft, known, content, patient=patient)
    return Proof(rendered.data, rendered.pages, checks, trouble, line, content.form)


def checks_of(
    desk: Desk,
    subject: LetterSubject,
    draft: Letter,
    known: Known,
    content: LetterContent,
    *,
    patient: bool = True,
) -> tuple[Check, ...]:
    """What the letter gate looks at, passed or not."""
    template = office_templates.template_at(
        desk, draft.template, draft.language, draft.template_version
    )
    expected = expected_of(subject, template, draft, known, desk.clock.today())
    known_words = dictionaries(own_words(desk), patient=patient)
    expected = replace(expected, dictionaries=known_words)
    return check_letter(content, draft.body, expected)


def gate(desk: Desk, draft: Letter, case: Case) -> tuple[Obstacle, ...]:
    """What the workflow says against sending this letter: an answer needs its outcomes."""
    template = library().get(draft.template)
    if template.purpose is not LetterPurpose.ANSWER:
        return ()
    if not case.status.is_unanswered:
        return release_obstacles(case)
    return obstacles(case, Action.ANSWER, desk.clock.today())
