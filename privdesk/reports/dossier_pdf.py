"""The pages of a dossier: cover, chain, timeline, why each date, papers, audit trail, index."""

from collections.abc import Callable
from dataclasses import dataclass, field

from privdesk.domain.day_names import day_words
from privdesk.pdf.binder import Bookmark, Frame
from privdesk.pdf.flow import DIGEST, FINE, QUIET, SMALL, STRONG, TEXT, WIDTH, Column, Flow, wrapped
from privdesk.pdf.fonts import Face
from privdesk.pdf.sheet_page import DARK, DRAWING, LETTER, MARGIN, MIDDLE, SheetHead, SheetPages
from privdesk.pdf.tagging import Tag
from privdesk.reports.dossier_content import ChainRow, DossierContent, Mark, Paper

_INDENT = 22.0
_DOT = 4.0
_FRAME = (MARGIN, 62.0, LETTER[0] - MARGIN, LETTER[1] - 122.0)
"""Where a page of a paper stands: left, bottom, right, top in points."""

_TEXT_LINES = 4000
_UNDER_HEAD = 100.0 + MARGIN
"""Below this height the head of a paper has left too little room for its first page."""


@dataclass(slots=True)
class Drawn:
    """The pages of our own, and what is bound into them.

    Attributes:
        pdf: the pages.
        pages: how many there are.
        frames: where pages of papers go, in their order.
        bookmarks: the outline.
    """

    pdf: bytes = b""
    pages: int = 0
    frames: list[Frame] = field(default_factory=list)
    bookmarks: list[Bookmark] = field(default_factory=list)


def draw_dossier(told: DossierContent) -> Drawn:
    """Draw the pages: once to know where everything stands, once more to say it."""
    with DRAWING:
        counted = _Dossier(told, 0, []).draw()
        return _Dossier(told, counted.pages, counted.bookmarks).draw()


class _Dossier:
    """Draws one dossier; what is known of its places comes from the time before."""

    def __init__(self, told: DossierContent, pages: int, places: list[Bookmark]) -> None:
        self._told = told
        self._places = places
        head = SheetHead(told.title, told.office, f"For {told.reader}", told.made_on, "Dossier", "")
        self._pages = SheetPages(head, LETTER, pages)
        self._flow = Flow(self._pages)
        self._drawn = Drawn()

    def draw(self) -> Drawn:
        told = self._told
        self._part("Cover", self._cover)
        if told.chain:
            self._part("The chain", self._chain)
        self._part("Timeline", self._timeline)
        self._part("Why each date", self._dates)
        if told.searches:
            self._part("Data sources", self._searches)
        self._part("Papers", self._papers)
        self._part("Audit trail", self._trail)
        self._part("Index of files", self._index)
        self._drawn.pdf = self._pages.finish(told.papers_sum)
        self._drawn.pages = self._pages.number
        return self._drawn

    def _part(self, title: str, draw: Callable[[], tuple[Bookmark, ...] | None]) -> None:
        if self._drawn.bookmarks:
            self._flow.new_page()
        page = self._pages.number - 1
        if title != "Cover":
            self._flow.heading(title, size=15)
        below = draw() or ()
        self._drawn.bookmarks.append(Bookmark(title, page, below))

    def _cover(self) -> None:
        flow, told = self._flow, self._told
        flow.gap(16)
        flow.facts(told.facts)
        if told.people:
            flow.heading("People")
            flow.items(told.people, SMALL)
        flow.heading("In this binder")
        places = self._places or [Bookmark(name, 0) for name in self._names()]
        rows = [(one.title, str(one.page + 1)) for one in places]
        flow.table((Column("Part", WIDTH - 60), Column("Page", 60)), rows)
        flow.heading("Left out for this reader")
        if told.left_out:
            flow.items(told.left_out, SMALL)
        else:
            flow.paragraph("Nothing is left out.", SMALL)
        redacted = sum(len(paper.redactions) for paper in told.papers)
        if redacted:
            many = "1 place is" if redacted == 1 else f"{redacted} places are"
            words = f"{many} blacked out to protect third persons; the index says where and why."
            flow.paragraph(words, SMALL)
        flow.heading("How to check it", follows=80)
        flow.paragraph(
            "The ZIP holds the files listed in the index with their SHA-256 sums. The sum over "
            "them is printed here; “privdesk verify” compares every byte of the ZIP with it.",
            SMALL,
        )
        flow.gap(4)
        flow.facts(
            (
                ("Sum over the files", told.papers_sum),
                ("Head of the audit trail", told.trail.head),
                ("Check of the trail", told.trail.check),
            )
        )

    def _names(self) -> list[str]:
        told = self._told
        names = ["Cover", "The chain", "Timeline", "Why each date", "Data sources", "Papers"]
        left = {
            name
            for name, there in (("The chain", told.chain), ("Data sources", told.searches))
            if not there
        }
        return [name for name in (*names, "Audit trail", "Index of files") if name not in left]

    def _chain(self) -> None:
        flow = self._flow
        listed = self._pages.root.add(Tag.LIST, "Disc")
        above: dict[int, tuple[int, float]] = {}
        for row in self._told.chain:
            left = row.column * _INDENT + _DOT + 14
            lines = [line for text in row.details for line in wrapped(text, QUIET, WIDTH - left)]
            height = 18 + len(lines) * 12 + 8
            flow.room(height)
            above = {column: at for column, at in above.items() if column <= row.column}
            self._way(row, above)
            body = listed.add(Tag.ITEM).add(Tag.ITEM_BODY)
            shape = STRONG if row.mark in {Mark.DONE, Mark.NOW} else SMALL
            y = flow.y
            self._pages.text(body, row.title, left, y + 11, shape.face, 10, room=WIDTH - left)
            for number, line in enumerate(lines):
                self._pages.text(body, line, left, y + 24 + number * 12, Face.SANS, 8.5, gray=DARK)
            above[row.column] = self._pages.number, y
            flow.y += height

    def _way(self, row: ChainRow, above: dict[int, tuple[int, float]]) -> None:
        """The mark of a row, and the line that leads to it from the row that it follows."""
        pages, y = self._pages, self._flow.y
        x = row.column * _INDENT + _DOT
        straight = row.column in above
        page, top = above.get(row.column) or above.get(row.column - 1) or (0, 0.0)
        if page == pages.number:
            from_x = x if straight else x - _INDENT
            end = y + 8 - _DOT if straight else y + 8
            pages.line(from_x, top + 8 + _DOT, from_x, end, gray=MIDDLE, width=1)
            if not straight:
                pages.line(from_x, end, x - _DOT, end, gray=MIDDLE, width=1)
        self._mark(row.mark, x, y + 8)

    def _mark(self, mark: Mark, x: float, y: float) -> None:
        pages = self._pages
        match mark:
            case Mark.DONE:
                pages.dot(x, y, _DOT)
            case Mark.NOW:
                pages.dot(x, y, _DOT)
                pages.dot(x, y, _DOT - 1.4, gray=1)
                pages.dot(x, y, 1.4)
            case Mark.POSSIBLE:
                pages.dot(x, y, _DOT)
                pages.dot(x, y, _DOT - 0.8, gray=1)
            case Mark.CLOSED:
                pages.line(x - 3, y, x + 3, y, gray=DARK, width=1.2)

    def _timeline(self) -> None:
        columns = (
            Column("Day", 100),
            Column("Instance", 62, STRONG),
            Column("Case", 66),
            Column("What", WIDTH - 100 - 62 - 66 - 76),
            Column("Who", 76, QUIET),
        )
        rows = []
        for one in self._told.timeline:
            what = f"{one.title}: {one.body}" if one.body else one.title
            rows.append((one.day, one.instance, one.number, what, one.actor))
        if rows:
            self._flow.table(columns, rows)
        else:
            self._flow.paragraph("Nothing happened yet.")

    def _dates(self) -> None:
        flow = self._flow
        if not self._told.dates:
            flow.paragraph("No clock runs or ran.")
        for proof in self._told.dates:
            flow.heading(proof.title, size=10)
            columns = (Column("Step", WIDTH - 130), Column("Date", 130))
            flow.table(columns, proof.steps)
            flow.gap(2)
            flow.paragraph(proof.basis, SMALL)
            if proof.state:
                flow.paragraph(proof.state, STRONG)
            if proof.checked:
                flow.paragraph(f"Also checked: {'; '.join(proof.checked)}.", QUIET)

    def _searches(self) -> None:
        columns = (
            Column("Case", 80),
            Column("Source", 170),
            Column("State", 110),
            Column("Found", WIDTH - 360),
        )
        self._flow.table(columns, self._told.searches)

    def _papers(self) -> tuple[Bookmark, ...]:
        flow, below = self._flow, []
        if not self._told.papers:
            flow.paragraph("There is no letter and no file.")
            return ()
        known = next((one.below for one in self._places if one.title == "Papers"), ())
        at = [one.page + 1 for one in known] or [0] * len(self._told.papers)
        rows = [
            (str(place), paper.title, paper.number, day_words(paper.day), str(page))
            for place, (paper, page) in enumerate(zip(self._told.papers, at, strict=True), start=1)
        ]
        columns = (
            Column("", 26),
            Column("Paper", WIDTH - 26 - 76 - 120 - 40),
            Column("Case", 76),
            Column("Day", 120),
            Column("Page", 40),
        )
        flow.table(columns, rows)
        flow.new_page()
        for place, paper in enumerate(self._told.papers, start=1):
            if place > 1 and (paper.pages or paper.text):
                flow.new_page()
            below.append(Bookmark(f"{place}  {paper.title}", self._pages.number - 1))
            flow.heading(f"{place}  {paper.title}", follows=60, size=11)
            flow.paragraph(f"{paper.number} · {day_words(paper.day)} · {paper.facts}", QUIET)
            flow.paragraph(f"SHA-256 {paper.sha256}", FINE)
            if paper.reason:
                flow.paragraph(paper.reason, SMALL)
            self._text(paper)
            self._pages_of(place, paper)
        return tuple(below)

    def _text(self, paper: Paper) -> None:
        if not paper.text:
            return
        self._flow.gap()
        for line in paper.text[:_TEXT_LINES]:
            if line.strip():
                self._flow.paragraph(line, TEXT)
            else:
                self._flow.gap(6)
        if len(paper.text) > _TEXT_LINES:
            self._flow.paragraph("The text goes on in the file.", QUIET)

    def _pages_of(self, place: int, paper: Paper) -> None:
        for number in range(paper.pages):
            if number or self._flow.y > _UNDER_HEAD:
                self._flow.new_page()
                words = f"{place}  {paper.title}, page {number + 1} of {paper.pages}"
                self._flow.paragraph(words, QUIET)
            name = f"Paper{len(self._drawn.frames)}"
            alt = f"Page {number + 1} of {paper.pages} of {paper.title}, as it came"
            self._pages.paper(name, alt)
            self._drawn.frames.append(Frame(self._pages.number - 1, name, _FRAME))
            self._flow.y = LETTER[1]

    def _trail(self) -> None:
        flow, trail = self._flow, self._told.trail
        flow.paragraph(
            f"{len(trail.entries)} of {trail.count} entries are about these cases. {trail.check} "
            "Each entry bears a SHA-256 over itself and the entry before, so that none can be "
            "changed, taken out or put in unseen.",
            SMALL,
        )
        flow.paragraph(f"Head of the trail: {trail.head}", SMALL)
        flow.gap()
        columns = (
            Column("No.", 34, FINE),
            Column("Instant (UTC)", 84, FINE),
            Column("Who", 64, FINE),
            Column("What", 84, FINE),
            Column("SHA-256", WIDTH - 266, DIGEST),
        )
        rows = [
            (str(e.seq), f"{e.at:%Y-%m-%d %H:%M:%S}", e.actor, e.action, e.digest)
            for e in trail.entries
        ]
        flow.table(columns, rows)

    def _index(self) -> None:
        flow, columns = (
            self._flow,
            (Column("File", 210), Column("Bytes", 60), Column("SHA-256", WIDTH - 260, DIGEST)),
        )
        rows = [
            (paper.member or f"{paper.title} (only listed)", f"{paper.size:,}", paper.sha256)
            for paper in self._told.papers
        ]
        if rows:
            flow.table(columns, rows)
        else:
            flow.paragraph("The ZIP holds this binder alone.")
        flow.gap()
        flow.facts((("Sum over the files", self._told.papers_sum),))
        redacted = [paper for paper in self._told.papers if paper.redactions]
        if redacted:
            flow.heading("Blacked out in the copies; the originals are untouched")
            flow.items((f"{p.title}: {one}" for p in redacted for one in p.redactions), SMALL)
