"""The file itself, as other programs read it: objects, fonts in pieces, the same bytes."""

import io
from dataclasses import replace

import pikepdf
import pytest
from test_letter_pdf import CONTENT

from privdesk.letters import render_letter
from privdesk.letters.columns import Column, Columns, Piece
from privdesk.pdf.reading import words_of
from privdesk.pdf.tagging import TaggedCanvas

MANY = "".join(chr(0x4E00 + number) for number in range(600))


def test_another_program_finds_no_fault_in_the_file() -> None:
    body = "\n\n".join(f"## Part {number}\n\nWords.\n\n- one" for number in range(120))
    with pikepdf.open(io.BytesIO(render_letter(replace(CONTENT, body=body)).data)) as pdf:
        assert not pdf.check_pdf_syntax()
        assert len(pdf.pages) > 3


def test_more_characters_than_a_font_has_codes_are_all_there() -> None:
    pdf = render_letter(replace(CONTENT, body=f"Dear, {MANY} end.")).data
    assert MANY in "".join(words_of(pdf).split())
    with pikepdf.open(io.BytesIO(pdf)) as file:
        names = [str(name) for name in file.pages[0].obj.Resources.Font]
    assert sum("." in name for name in names) == 3, "three further pieces of one font"


def test_what_was_drawn_before_changes_no_byte() -> None:
    first = render_letter(CONTENT).data
    for words in ("ÄÖÜ äöü ß", MANY, "Łąka (a) \\ b", "ёж"):
        render_letter(replace(CONTENT, body=words))
    assert render_letter(CONTENT).data == first


class _Box(Piece):
    def draw(self, canvas: TaggedCanvas, left: float, top: float) -> None:
        canvas.rect(left, top - self.height, 10, self.height)


@pytest.mark.parametrize("height", [50, 99, 101, 5000])
def test_a_piece_that_no_page_holds_does_not_go_on_for_ever(height: float) -> None:
    canvas = TaggedCanvas((200, 200))
    columns = Columns(canvas, lambda _page: Column(0, 50, 150), lambda _page: None)
    columns.fill([_Box(80, keep=True), _Box(height), _Box(10)])
    assert columns.page <= 3
