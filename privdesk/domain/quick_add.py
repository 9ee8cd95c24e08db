"""One line that logs a case: what each of its words means; no word of it is lost.

"delete, Tomás Herrera, Spain, by e-mail, yesterday" in any order, with commas or without. What is
not understood becomes the subject. Whoever uses commas means them: a name between two commas is not
cut, so that Michael Jordan stays a person.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from privdesk.domain.quick_line import CODE, Gazetteer, Part, Piece, PlaceName, QuickLine, Value
from privdesk.domain.quick_words import (
    BEFORE_NAMES,
    DUE_LEADS,
    LINKING,
    LONGEST_TERM,
    NAME_LEADS,
    PARTICLES,
    SUBJECT_LEADS,
    Term,
    folded,
    terms_in,
)
from privdesk.domain.quick_words_abroad import Tongue
from privdesk.domain.spoken_days import coming_day, past_day
from privdesk.domain.vocabulary import Channel, Framework, Kind, Principle, Right

_COMMA_IN_DAY = re.compile(r"([A-Za-z.]+ \d{1,2}(?:st|nd|rd|th)?), ?(?=\d{4}\b)")
_ADDRESS = re.compile(r"<?([^@\s<>]+@[^@\s<>]+)>?")
_PHONE = re.compile(r"\+?[\d().\-/ ]{7,25}")
_LEAST_DIGITS = 7
_WHOLE_NAME = 2  # words
_MOST_LINKS = 3  # words
_LONGEST_END = 24  # words of a segment that may be known things after a name
_LONGEST_NAME = 7  # words
_ASKING = frozenset({Kind.PRIVACY_REQUEST, Kind.CUSTOMER_REQUEST, Kind.PROCESSOR_REFERRAL})
_NOTICES = frozenset({Kind.JAMS, Kind.REGULATOR_REFERRAL})


def read_line(
    line: str, today: date, places: Gazetteer, tongue: Tongue = "en", *, day_first: bool = False
) -> QuickLine:
    """Understand a line; never raises, never loses a word.

    Args:
        line: as typed.
        today: calendar date in the office's time zone.
        places: the names of countries and states.
        tongue: the language of whoever types; the words of others are understood, too.
        day_first: whether 3/4 is the third of April.
    """
    return _Reader(line, today, places, terms_in(tongue), day_first=day_first).read()


@dataclass(frozen=True, slots=True)
class _Match:
    part: Part
    first: int
    end: int
    values: tuple[Value, ...]
    linked: bool

    @property
    def value(self) -> Value:
        return self.values[0]


class _Reader:
    def __init__(
        self,
        line: str,
        today: date,
        places: Gazetteer,
        terms: Mapping[str, Term],
        *,
        day_first: bool,
    ) -> None:
        self._today, self._places = today, places
        self._terms, self._day_first = terms, day_first
        self._words: list[str] = []
        self._segments: list[range] = []
        for segment in re.split("[,;]", _COMMA_IN_DAY.sub(r"\1 ", line)):
            words = segment.split()
            if words:
                first = len(self._words)
                self._words.extend(words)
                self._segments.append(range(first, len(self._words)))
        self._pieces: list[Piece] = []
        self._free: list[range] = []

    def read(self) -> QuickLine:
        """The pieces and what is left."""
        loose: list[range] = []
        for segment in self._segments:
            rest = self._take_address(segment)
            if rest and not self._labelled(rest) and not self._whole(rest):
                loose.append(rest)
        for segment in loose:
            self._peel(segment)
        self._settle_kind()
        self._find_name()
        taken = {word for piece in self._pieces for word in piece.words}
        subject = ", ".join(
            " ".join(self._words[n] for n in segment if n not in taken)
            for segment in self._segments
            if not taken.issuperset(segment)
        )
        about = [str(piece.value) for piece in self._pieces if piece.part is Part.SUBJECT]
        whole = ", ".join(part for part in (*about, subject) if part)
        return QuickLine(tuple(sorted(self._pieces, key=lambda piece: piece.words)), whole)

    # Matching

    def _text(self, words: range) -> str:
        return " ".join(self._words[n] for n in words)

    def _match(self, first: int, end: int) -> _Match | None:
        """The longest thing that starts at this word; linking words before it belong to it."""
        for start in range(first, min(end, first + _MOST_LINKS + 1)):
            due = self._due(start, end)
            if due is not None:
                return replace(due, first=first)
            for stop in range(min(end, start + LONGEST_TERM), start, -1):
                found = self._meaning(self._text(range(start, stop)))
                if found is not None:
                    return _Match(found[0], first, stop, found[1], linked=start > first)
            if folded(self._words[start]) not in LINKING:
                return None
        return None

    def _due(self, start: int, end: int) -> _Match | None:
        for lead in DUE_LEADS:
            after = start + len(lead.split())
            if after < end and folded(self._text(range(start, after))) == lead:
                for stop in range(min(end, after + LONGEST_TERM), after, -1):
                    words = folded(self._text(range(after, stop)))
                    day = coming_day(words, self._today, day_first=self._day_first)
                    if day is not None:
                        return _Match(Part.DUE, start, stop, (day,), linked=True)
        return None

    def _meaning(self, text: str) -> tuple[Part, tuple[Value, ...]] | None:
        plain = folded(text)
        term = self._terms.get(plain)
        if term is not None:
            return _part_of(term), (term,)
        day = past_day(plain, self._today, day_first=self._day_first)
        if day is not None:
            return Part.RECEIVED, (day,)
        places = self._places.find(text)
        return (Part.PLACE, places) if places else None

    def _run(self, words: range) -> list[_Match] | None:
        """The words as a row of known things; None if one of them is none."""
        found, at = [], words.start
        while at < words.stop:
            match = self._match(at, words.stop)
            if match is None:
                return None
            found.append(match)
            at = match.end
        return found

    # Taking

    def _add(self, match: _Match) -> bool:
        """Keep what was understood; the first one of its part stands, but rights add up."""
        value = match.value
        if match.part is Part.PLACE:
            taken = self._add_place(match)
            if taken is None:
                return False
            value = taken
        elif match.part not in {Part.RIGHT, Part.PRINCIPLE} and self._has(match.part):
            return False
        words = tuple(range(match.first, match.end))
        text = self._text(range(match.first, match.end))
        self._pieces.append(Piece(match.part, words, text, value))
        return True

    def _has(self, part: Part) -> bool:
        return any(piece.part is part for piece in self._pieces)

    def _says_states(self) -> bool:
        """Whether any part of the line says that it is about the United States."""
        return any(
            place == PlaceName("US")
            for segment in self._segments
            for stop in range(segment.start + 1, segment.stop + 1)
            for start in range(max(segment.start, stop - 3), stop)
            for place in self._places.find(self._text(range(start, stop)))
        )

    def _add_place(self, match: _Match) -> PlaceName | None:
        options = [value for value in match.values if isinstance(value, PlaceName)]
        if len(options) > 1:
            code = self._words[match.end - 1]
            if self._says_states():
                options = options[1:]
            elif len(code) == CODE and code.isupper():
                return None
        meant = options[0]
        for n, piece in enumerate(self._pieces):
            if piece.part is Part.PLACE and isinstance(piece.value, PlaceName):
                known = piece.value
                if {known.country, meant.country} != {"US"} or (known.region and meant.region):
                    return None
                meant = PlaceName("US", known.region or meant.region)
                self._pieces[n] = replace(piece, value=meant)
        return meant

    def _take_address(self, segment: range) -> range:
        """Take an e-mail address out of the end of a segment, where it stands alone or last."""
        last = segment.stop - 1
        address = _ADDRESS.fullmatch(self._words[last])
        if address is None or self._has(Part.EMAIL):
            return segment
        self._pieces.append(Piece(Part.EMAIL, (last,), self._words[last], address[1]))
        return range(segment.start, last)

    def _labelled(self, segment: range) -> bool:
        """Take a segment that says itself what it is, such as "subject: old account"."""
        lead = folded(self._words[segment.start])
        rest = range(segment.start + 1, segment.stop)
        if lead in SUBJECT_LEADS and rest:
            part = Part.SUBJECT
        elif lead in NAME_LEADS and rest and not self._has(Part.NAME):
            part = Part.NAME
        else:
            return False
        self._pieces.append(Piece(part, tuple(segment), self._text(segment), self._text(rest)))
        return True

    def _whole(self, segment: range) -> bool:
        """Take a segment in which every word is known; False leaves all of it."""
        text = self._text(segment)
        run = self._run(segment)
        if run is None and _PHONE.fullmatch(text) and not self._has(Part.PHONE):
            if sum(char.isdecimal() for char in text) < _LEAST_DIGITS:
                return False
            self._pieces.append(Piece(Part.PHONE, tuple(segment), text, text))
            return True
        if run is None:
            return False
        for match in run:
            if not self._add(match):
                self._free.append(range(match.first, match.end))
        return True

    def _peel(self, segment: range) -> None:
        """Take what is known from both ends of a segment; the middle is a name or the subject."""
        first, end = segment.start, segment.stop
        named = self._has(Part.KIND) or self._has(Part.RIGHT)
        while not named and first < end:
            match = self._match(first, end)
            if match is None or match.part not in {Part.KIND, Part.RIGHT} or not self._add(match):
                break
            first = match.end
        for start in range(max(first + 1, end - _LONGEST_END), end):
            run = self._run(range(start, end))
            if run is not None and self._may_end(run, start - first):
                for match in run:
                    if not self._add(match):
                        self._free.append(range(match.first, match.end))
                end = start
                break
        self._free.append(range(first, end))

    def _may_end(self, run: list[_Match], before: int) -> bool:
        """Whether known things at the end of a segment are meant as such.

        Between commas only what a linking word leads to is; "copy of every e-mail" is a subject.
        """
        lead = run[0]
        if len(self._segments) > 1:
            sure = {Part.CHANNEL, Part.PLACE, Part.RECEIVED, Part.DUE}
            return lead.linked and lead.part in sure
        if lead.part is Part.PLACE and not lead.linked:
            return before >= _WHOLE_NAME
        return True

    # Sense

    def _settle_kind(self) -> None:
        """Rights, principles and days mean something for some kinds only; else they are words."""
        line = QuickLine(tuple(self._pieces))
        kind = line.kind
        opting = kind is Kind.MARKETING_OPT_OUT and bool(line.rights)
        kept: list[Piece] = []
        for piece in self._pieces:
            if opting and piece.part is Part.KIND:
                kept.append(replace(piece, part=Part.RIGHT, value=Right.OPT_OUT))
            elif kind is Kind.DPF_COMPLAINT and piece.value is Right.ACCESS:
                kept.append(replace(piece, part=Part.PRINCIPLE, value=Principle.ACCESS))
            elif opting or _fits(piece.part, kind):
                kept.append(piece)
            else:
                self._free.append(range(piece.words[0], piece.words[-1] + 1))
        self._pieces = kept

    def _find_name(self) -> None:
        if self._has(Part.NAME):
            return
        free = sorted(self._free, key=lambda words: words.start)
        names = [named for words in free if (named := self._name_in(words, whole=True))]
        names += [named for words in free if (named := self._name_in(words, whole=False))]
        best = next((n for n in names if len(n) >= _WHOLE_NAME), next(iter(names), None))
        if best is None:
            return
        lead = best.start - 1
        linked = any(lead in words for words in free) and folded(self._words[lead]) in BEFORE_NAMES
        words = range(lead, best.stop) if linked else best
        self._pieces.append(Piece(Part.NAME, tuple(words), self._text(words), self._text(best)))

    def _name_in(self, words: range, *, whole: bool) -> range | None:
        """The part of free words that looks like a name: all of them, or at least the first two."""
        first = words.start
        if len(words) > 1 and folded(self._words[first]) in BEFORE_NAMES:
            first += 1
        stop = first
        while stop < words.stop and _in_a_name(self._words[stop]):
            stop += 1
        while stop > first and folded(self._words[stop - 1]) in PARTICLES:
            stop -= 1
        length = stop - first
        if not 0 < length <= _LONGEST_NAME or not _begins_a_name(self._words[first]):
            return None
        if whole:
            return range(first, stop) if stop == words.stop else None
        return range(first, stop) if length >= _WHOLE_NAME else None


def _part_of(term: Term) -> Part:
    match term:
        case Kind():
            return Part.KIND
        case Right():
            return Part.RIGHT
        case Channel():
            return Part.CHANNEL
        case Framework():
            return Part.FRAMEWORK
        case Principle():
            return Part.PRINCIPLE


def _fits(part: Part, kind: Kind | None) -> bool:
    match part:
        case Part.RIGHT:
            return kind in _ASKING
        case Part.FRAMEWORK | Part.PRINCIPLE:
            return kind is Kind.DPF_COMPLAINT
        case Part.DUE:
            return kind in _NOTICES
        case _:
            return True


def _begins_a_name(word: str) -> bool:
    return word[0].isalpha() and (not word[0].islower() or "'" in word[:3] or "’" in word[:3])


def _in_a_name(word: str) -> bool:
    return _begins_a_name(word) or folded(word) in PARTICLES
