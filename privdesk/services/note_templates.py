"""Templates of calls, messages and notes: shipped ones, and the office's own in the case file."""

from dataclasses import dataclass, replace

from privdesk.domain.errors import InvalidInput, NotFound, Problem, Refused
from privdesk.domain.note_template import (
    BLANK,
    LOGGED_BY_HAND,
    NoteTemplate,
    NoteTemplates,
    Origin,
    is_own,
    next_own,
    offered,
)
from privdesk.domain.said import joined, said
from privdesk.domain.vocabulary import EventKind
from privdesk.letters import Known, LetterTextError, check_text, fill
from privdesk.letters.notes import field_language, shipped_notes
from privdesk.services.changes import ChangeSet, Reversible, Topic
from privdesk.services.desk import Desk
from privdesk.services.letter_known import known_of
from privdesk.services.letter_proof import subject_of
from privdesk.services.letter_samples import example_subject

__all__ = ["LOGGED_BY_HAND", "NoteTemplate", "Origin"]

_LONGEST_NAME = 60
_LONGEST_TEXT = 4000


@dataclass(frozen=True, slots=True)
class NoteProof:
    """What the words of a template are worth.

    Attributes:
        problem: what is wrong with them; empty if nothing is.
        example: as they would stand on an invented case; empty if they are wrong.
        line: of the problem; 0 if it is about none.
    """

    problem: str
    example: str
    line: int = 0


def note_templates(desk: Desk, language: str) -> NoteTemplates:
    """The templates to choose from, by kind and name.

    Args:
        desk: the open case file.
        language: of the window, such as "de"; English stands in for one that is not shipped.
    """
    return offered(shipped_notes(language), desk.file.queries().note_templates())


def find_note_template(desk: Desk, wanted: str, language: str) -> NoteTemplate:
    """A template by its id or its name; capitals do not count.

    Raises:
        NotFound: there is none; names those there are.
    """
    found = note_templates(desk, language)
    for one in found:
        if wanted == one.id or wanted.casefold() == one.name.casefold():
            return one
    names = ", ".join(one.id for one in found)
    raise NotFound(
        said("There is no template “{wanted}”. There are: {names}.", wanted=wanted, names=names)
    )


def filled_note(desk: Desk, case_id: int, template_id: str, language: str) -> str:
    """The words of a template on a case; what nobody knows yet is a blank in brackets.

    Raises:
        NotFound: there is no such template, or no such case.
        InvalidInput: the words name something unknown.
    """
    template = find_note_template(desk, template_id, language)
    subject = subject_of(desk, case_id)
    known = known_of(desk.pack, subject, desk.clock.today(), field_language(language))
    try:
        return _fill(template.text, known)
    except LetterTextError as error:
        raise InvalidInput((Problem("template", error.sentence),)) from error


def fields_of_notes(desk: Desk) -> tuple[str, ...]:
    """The names of all fields that a template can have."""
    return tuple(_example(desk, "en").fields)


def check_note(desk: Desk, text: str, language: str) -> NoteProof:
    """Look at the words of a template, and at what becomes of them on an invented case."""
    known = _example(desk, language)
    try:
        check_text(text, known)
        return NoteProof("", _fill(text, known))
    except LetterTextError as error:
        where = said("Line {line}: ", line=error.line) if error.line else ""
        return NoteProof(joined("", (where, error.sentence)), "", error.line)


def keep_note_template(
    desk: Desk, template_id: str, kind: EventKind, name: str, text: str, language: str
) -> ChangeSet:
    """Keep a template: a new one, or other words for one that there is.

    Args:
        desk: the open case file.
        template_id: which one is changed, a shipped one too; empty for a new one.
        kind: what is logged with it.
        name: in lists.
        text: the words, with fields.
        language: of the window.

    Raises:
        InvalidInput: what is wrong with name or words, by field.
        Refused: it says this already.
        NotFound: there is no such template.
    """
    others = [one for one in note_templates(desk, language) if one.id != template_id]
    before = find_note_template(desk, template_id, language) if template_id else None
    wanted, words = " ".join(name.split()), text.strip()
    problems = [*_name_problems(wanted, others), *_text_problems(desk, words, language)]
    if kind not in LOGGED_BY_HAND:
        problems.append(Problem("kind", said("Nothing of this kind is logged by hand.")))
    if problems:
        raise InvalidInput(tuple(problems))
    if before is not None and (before.kind, before.name, before.text) == (kind, wanted, words):
        raise Refused(said("“{title}” says this already.", title=wanted))
    kept = desk.file.queries().note_templates()
    one = NoteTemplate(template_id or next_own(kept), kind, wanted, words)
    return _replace(
        desk,
        (*(k for k in kept if k.id != one.id), one),
        said("keep template"),
        said("Template “{name}” kept", name=wanted),
    )


def remove_note_template(desk: Desk, template_id: str, language: str) -> ChangeSet:
    """Take a template away: one of the office goes, a shipped one is not offered any more.

    Raises:
        NotFound: there is no such template.
    """
    gone = find_note_template(desk, template_id, language)
    kept = desk.file.queries().note_templates()
    left = tuple(one for one in kept if one.id != gone.id)
    if not is_own(gone.id):
        left = (*left, replace(gone, text="", origin=Origin.OWN))
    return _replace(
        desk, left, said("remove template"), said("Template “{name}” removed", name=gone.name)
    )


def bring_back_shipped(desk: Desk) -> ChangeSet:
    """Offer every shipped template as it ships; those of the office stay.

    Raises:
        Refused: none was changed or removed.
    """
    kept = desk.file.queries().note_templates()
    own = tuple(one for one in kept if is_own(one.id))
    if own == kept:
        raise Refused(said("The shipped templates are all there, as they ship."))
    return _replace(desk, own, said("bring back templates"), said("The shipped templates are back"))


def _name_problems(name: str, others: list[NoteTemplate]) -> list[Problem]:
    if not name:
        return [Problem("name", said("Type a name for the template."))]
    if len(name) > _LONGEST_NAME:
        return [Problem("name", said("Use at most {longest} characters.", longest=_LONGEST_NAME))]
    if name.casefold() in {one.name.casefold() for one in others}:
        return [Problem("name", said("There is a template “{name}” already.", name=name))]
    return []


def _text_problems(desk: Desk, text: str, language: str) -> list[Problem]:
    if not text:
        return [Problem("text", said("Type the words to start from."))]
    if len(text) > _LONGEST_TEXT:
        return [Problem("text", said("Use at most {longest} characters.", longest=_LONGEST_TEXT))]
    problem = check_note(desk, text, language).problem
    return [Problem("text", problem)] if problem else []


def _example(desk: Desk, language: str) -> Known:
    subject, day = example_subject()
    known = known_of(desk.pack, subject, day, field_language(language))
    return replace(known, blocks={})


def _fill(text: str, known: Known) -> str:
    fields = {name: replace(field, label=BLANK) for name, field in known.fields.items()}
    # A note is plain words: text blocks of letters are Markdown.
    return fill(text, Known(fields, known.facts, {}), as_plain=True, leave_open=True).strip()


def _replace(desk: Desk, kept: NoteTemplates, name: str, sentence: str) -> ChangeSet:
    with desk.work() as work:
        before = work.note_templates()
        work.replace_note_templates(kept)
        after = work.note_templates()
        words = repr([(one.id, one.name, one.text) for one in after])
        told = {"templates": len(after), "words": work.commit_to("note_templates", words)}
        work.audit(f"note_templates.{name.split(maxsplit=1)[0]}", "note_templates", told)
        back = Reversible(name, notes=(before, after)) if before != after else None
        work.commit()
    return ChangeSet(sentence, (), frozenset({Topic.OFFICE}), reversible=back)
