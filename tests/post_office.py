"""Final letters for tests of printing and mailing, and right tracking numbers for them."""

from dataclasses import replace
from datetime import date

from privdesk.domain.read_models import CaseFilter, Scope
from privdesk.domain.vocabulary import LetterState
from privdesk.services import letters, mailing
from privdesk.services.desk import Desk
from privdesk.services.reading import Reading

TODAY = date(2026, 11, 23)
_WEIGHTS = (8, 6, 4, 2, 3, 5, 9, 7)


def s10(serial: int) -> str:
    """A registered number with its check digit (UPU S10), written anew for the tests."""
    digits = f"{serial:08}"
    rest = 11 - sum(w * int(d) for w, d in zip(_WEIGHTS, digits, strict=True)) % 11
    return f"RF{digits}{ {10: 0, 11: 5}.get(rest, rest) }US"


NUMBERS = tuple(s10(48291300 + number) for number in range(12))


def usps(digits: str) -> str:
    """A number of USPS with its check digit (Publication 199), written anew for the tests."""
    total = sum(int(d) * (3, 1)[place % 2] for place, d in enumerate(reversed(digits)))
    return f"{digits}{(10 - total % 10) % 10}"


CERTIFIED = usps("940711189956204733160")


def final_letters(desk: Desk, count: int) -> tuple[int, ...]:
    """So many final letters of open cases with an address, and none else on its way."""
    reading = Reading(desk)
    for row in reading.letters(LetterState.FINAL, LetterState.PRINTED):
        mailing.mark_mailed(desk, row.id, TODAY)
    cases = [
        row.id
        for row in reading.rows(CaseFilter(Scope.OPEN))
        if reading.case(row.id).person.address.can_be_mailed
    ]
    keys = []
    for number in range(count):
        key = letters.start_letter(desk, cases[number % len(cases)], "letter").letter_id
        assert key is not None
        draft = reading.letter(key)
        body = f"Dear reader,\n\nthis is letter {number + 1} with ŁŚ, Müller, Nguyễn, สมชาย.\n"
        letters.save_draft(desk, replace(draft, body=body))
        letters.finalize(desk, key)
        keys.append(key)
    return tuple(keys)
