"""What stays behind when a letter is written over an older one: a name, a date."""

import re
from collections.abc import Iterator
from datetime import date

from privdesk.domain.said import said
from privdesk.letters.check import Check
from privdesk.letters.page_words import page_words

_NAMES_MOST = 3


def other_names(draft: str, subject: str, names: tuple[str, ...]) -> Iterator[Check]:
    """A warning for each name in a letter that belongs to somebody of another case.

    It only warns, for a namesake or somebody not on record may well belong into the letter.

    Args:
        draft: the text of the draft, so that a name that a field brings is never one.
        subject: the subject line.
        names: of the people of other letters who take no part in this case.
    """
    found = [
        (number, name)
        for name in names
        if (number := _line_of(name, (subject, *draft.splitlines()))) is not None
    ]
    for number, name in found[:_NAMES_MOST]:
        place = said("Line {number}", number=number) if number else said("The subject")
        detail = said(
            "{place} names somebody of another case. Replace the name if it was left over.",
            place=place,
        )
        yield Check(
            "other_name",
            said("“{name}” has no part in this case", name=name),
            False,
            detail,
            number,
            "",
            True,
        )


def _line_of(name: str, lines: tuple[str, ...]) -> int | None:
    wanted = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)", re.IGNORECASE)
    return next((n for n, line in enumerate(lines) if wanted.search(line)), None)


def old_dates(
    lines: tuple[str, ...], written_on: date, language: str, spoken: str, undated: frozenset[str]
) -> Iterator[Check]:
    """A warning for the first date in a draft that seems to come from an older letter.

    Args:
        lines: the subject line, then the lines of the draft.
        written_on: calendar date that the letter bears.
        language: BCP 47 tag of the letter, in whose form dates are recognized.
        spoken: what the fields of the case say; a date in it is no old one.
        undated: "subject" and "body", where the template names the date of the letter and the
            draft no longer does.
    """
    words = page_words(language)
    own = words.long_date(written_on)
    for number, line in enumerate(lines):
        part = "body" if number else "subject"
        for found in _form(language).finditer(line):
            text = found[0]
            if text in spoken or text == own:
                continue
            if part in undated:
                why = said("the template has the date of the letter there, {own}", own=own)
            elif int(found["year"]) == written_on.year - 1:
                why = said("it lies in the year before the letter")
            else:
                continue
            place = said("Line {number}", number=number) if number else said("The subject")
            detail = said(
                "{place} says {text}, and {why}. Correct it if it was left over.",
                place=place,
                text=text,
                why=why,
            )
            yield Check(
                "old_date", said("A date may be an old one"), False, detail, number, "", True
            )
            return


def _form(language: str) -> re.Pattern[str]:
    words = page_words(language)
    months = "|".join(re.escape(month) for month in words.months)
    form = re.escape(words.day).replace(r"\{", "{").replace(r"\}", "}")
    return re.compile(
        form.format(day=r"\d{1,2}(?:er|º)?", month=f"(?:{months})", year=r"(?P<year>\d{4})")
    )
